import type { Region } from '@gongkai/shared'
import { isPlaceholder } from './placeholders.ts'
import type { RegionTree } from './region-tree.ts'
import { regionStem, spellingsOf } from './spellings-of.ts'

/** A name found in a text, with every region that is called so. */
export interface NameMatch {
  readonly word: string
  readonly regions: readonly Region[]
}

/** Finds names of regions in running text; the longest name that begins at the place wins. */
export interface Gazetteer {
  /** A province, city or county by its name: 临沂市, 恩施州. */
  placeAt(text: string, at: number): NameMatch | null
  /** The same without its last word, which is safe only right before a part of it: 临沂 in 临沂兰陵县. */
  stemAt(text: string, at: number): NameMatch | null
  /** A unit of the township level. */
  townshipAt(text: string, at: number): NameMatch | null
}

const known = new WeakMap<RegionTree, Gazetteer>()

/** The gazetteer of a tree, made once for it. */
export function gazetteerOf(tree: RegionTree): Gazetteer {
  let gazetteer = known.get(tree)
  if (!gazetteer) {
    const places = tree.regions.filter((region) => region.code.length <= 6 && !isPlaceholder(region))
    gazetteer = {
      placeAt: finder(places, spellingsOf),
      stemAt: finder(places, (region) => [regionStem(region.name) ?? []].flat()),
      townshipAt: finder(
        tree.regions.filter((region) => region.code.length === 9),
        (region) => withoutCounty(spellingsOf(region), tree.get(region.code.slice(0, 6))?.name),
      ),
    }
    known.set(tree, gazetteer)
  }
  return gazetteer
}

/** Some units have their county's name before their own (宁城县铁西街道); in print the two stand once. */
function withoutCounty(words: string[], county: string | undefined): string[] {
  const own = words.flatMap((word) => (county !== undefined && word.startsWith(county) ? word.slice(county.length) : []))
  return [...words, ...own.filter((word) => word.length > 2)]
}

function finder(regions: readonly Region[], wordsOf: (region: Region) => readonly string[]): (text: string, at: number) => NameMatch | null {
  const byWord = new Map<string, Region[]>()
  const longest = new Map<string, number>()
  for (const region of regions) {
    for (const word of wordsOf(region)) {
      const group = byWord.get(word)
      if (group) group.push(region)
      else byWord.set(word, [region])
      const first = word.charAt(0)
      longest.set(first, Math.max(longest.get(first) ?? 0, word.length))
    }
  }
  return (text, at) => {
    for (let length = longest.get(text.charAt(at)) ?? 0; length > 1; length -= 1) {
      const word = text.slice(at, at + length)
      const found = byWord.get(word)
      if (found) return { word, regions: found }
    }
    return null
  }
}
