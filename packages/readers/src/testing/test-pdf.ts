/** One piece of text on a test page; places in points from the top left corner, `y` the baseline. */
export interface TestText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** What stands on a test page. `lines` are strokes from one point to another, `strips` thin filled rectangles (x, y, width, height). */
export interface TestPage {
  readonly texts?: readonly TestText[]
  readonly lines?: readonly (readonly [number, number, number, number])[]
  readonly strips?: readonly (readonly [number, number, number, number])[]
  /** Lines and strips are seen only in this rectangle (x, y, width, height). */
  readonly shown?: readonly [number, number, number, number]
  /** A picture over the whole page. */
  readonly picture?: true
  /** What is drawn, already compressed, instead of all the others. */
  readonly deflated?: Uint8Array
  /** Degrees by which the page is turned when it is shown. */
  readonly rotate?: 90 | 180 | 270
}

interface Wishes {
  /** Encrypts with a password that nobody knows. */
  readonly encrypted?: true
  /** A script that runs when the file is opened. */
  readonly script?: string
}

const width = 595
const height = 842

/** The width of a text in the test font, in points. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x7f ? 0.5 : 1), 0) * size
}

/** For tests: a PDF of A4 pages in a Chinese font that is not part of the file, as many offices make them. */
export function testPdf(pages: readonly TestPage[], wishes: Wishes = {}): Buffer {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const first = 7
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  add(`<</Type/Catalog/Pages 2 0 R${wishes.script ? `/OpenAction<</S/JavaScript/JS(${wishes.script})>>` : ''}>>`)
  add(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`)
  add('<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>')
  add(
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>',
  )
  add(
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  )
  add('<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>\nstream\n\x00\x7f\x7f\x00\nendstream')
  pages.forEach((page, at) => {
    const content = page.deflated ? Buffer.from(page.deflated).toString('latin1') : contentOf(page)
    add(
      `<</Type/Page/Parent 2 0 R/Rotate ${page.rotate ?? 0}/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F 3 0 R>>/XObject<</P 6 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`,
    )
    add(`<<${page.deflated ? '/Filter/FlateDecode' : ''}/Length ${content.length}>>\nstream\n${content}\nendstream`)
  })
  return assemble(
    objects,
    wishes.encrypted ? `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>` : '',
  )
}

function contentOf({ texts = [], lines = [], strips = [], shown, picture }: TestPage): string {
  const up = (y: number) => (height - y).toFixed(2)
  return [
    ...(picture ? [`q ${width} 0 0 ${height} 0 0 cm /P Do Q`] : []),
    ...(shown ? [`q ${shown[0]} ${up(shown[1] + shown[3])} ${shown[2]} ${shown[3]} re W n`] : []),
    ...lines.map(([x0, y0, x1, y1]) => `${x0} ${up(y0)} m ${x1} ${up(y1)} l S`),
    ...strips.map(([x, y, wide, tall]) => `${x} ${up(y + tall)} ${wide} ${tall} re f`),
    ...(shown ? ['Q'] : []),
    ...texts.map(
      ({ text, x, y, size = 12 }) =>
        `BT /F ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${up(y)} Tm <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`,
    ),
  ].join('\n')
}

function assemble(objects: readonly string[], more: string): Buffer {
  let file = '%PDF-1.4\n'
  const places = objects.map((body, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const start = file.length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${more}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
