import type { Tag } from './tag.ts'

const words = (text: string): string[] => text.split(' ')

/** Elements that begin and end on lines of their own. */
const blocks = new Set(
  words(
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul',
  ),
)
/** Elements whose text no reader of the page sees: reading aids above characters and what is struck out among them. */
const unseen = new Set(words('script style noscript template head rt rp del s strike'))
const voids = new Set(words('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'))
/** Elements between whose tags there are no others. */
const texts = new Set(words('iframe noembed noframes plaintext script style xmp'))
const entityTexts = new Set(words('title textarea'))
/** Ordinary names about which there is nothing to say; they are here to be found at once. */
const others = words('a abbr b big colgroup em font i ins label small span strong sub sup svg math tt u image o:p v:shape')

/** What ends where an element begins, as htmlparser2 has it: the elements, and those that they end. */
const ending: readonly (readonly [string, string])[] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['body', 'head link script'],
  ['a', 'a'],
  ['li', 'li'],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['tbody tfoot', 'thead tbody'],
  ['p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul', 'p'],
]
const ends = new Map(ending.flatMap(([names, ended]) => words(names).map((name) => [name, new Set(words(ended))] as const)))

const inside = new Map<string, Tag['inside']>([
  ['svg', 'svg'],
  ['math', 'math'],
  ...words('mi mo mn ms mtext annotation-xml foreignObject desc title').map((name) => [name, 'page'] as const),
])

/** Names that SVG writes with capitals. */
const drawn = words(
  'altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath',
)

const drawnTags = new Map(drawn.map((name) => [name.toLowerCase(), tagOf(name, null)]))
const known = new Set(
  [...blocks, ...unseen, ...voids, ...texts, ...entityTexts, ...others, ...ends.keys(), ...inside.keys(), ...drawnTags.keys()].map((name) =>
    name.toLowerCase(),
  ),
)

/** The elements that the reader of pages knows by name, each once. */
export const tags: ReadonlyMap<string, Tag> = new Map([...known].map((name) => [name, tagOf(name, drawnTags.get(name) ?? null)]))

function tagOf(name: string, inDrawing: Tag | null): Tag {
  return {
    name,
    isBlock: blocks.has(name),
    isUnseen: unseen.has(name),
    isVoid: voids.has(name),
    holds: texts.has(name) ? 'text' : entityTexts.has(name) ? 'entities' : null,
    ends: ends.get(name) ?? null,
    inside: inside.get(name) ?? null,
    inDrawing,
  }
}
