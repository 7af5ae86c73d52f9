import type { Region } from '@gongkai/shared'
import { withoutPeoples } from './peoples.ts'

/** The autonomous regions are hardly ever written in full. */
const shortRegions: Readonly<Record<string, string>> = {
  内蒙古自治区: '内蒙古',
  广西壮族自治区: '广西',
  西藏自治区: '西藏',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
}

/** The names under which a region stands in print, the official one first: 恩施土家族苗族自治州, 恩施州. */
export function spellingsOf(region: Region): string[] {
  // 新华街道 and 新华街道办事处 are the same kind of name; which of them the list prints is chance.
  const name = region.level === 'TOWNSHIP' ? region.name.replace(/(?<=.{2}街道)办事处$/, '') : region.name
  const spellings = [name]
  if (/族|自治/.test(name)) {
    const short = shortRegions[name] ?? withoutPeoples(name)
    if (short) spellings.push(short)
  }
  return spellings
}

/** A name without its last word: 临沂 for 临沂市; null where less than two characters would be left. */
export function regionStem(name: string): string | null {
  const stem = shortRegions[name] ?? (withoutPeoples(name) ?? name).replace(/[省市县区州盟旗]$/, '')
  return stem.length > 1 && stem !== name ? stem : null
}
