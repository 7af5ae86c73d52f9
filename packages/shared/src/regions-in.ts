/** One region after the other from the beginning of a name; words that only end like one (城市管理, 社区服务, 高新区) do not count. */
const region =
  /[\u4e00-\u9fff]{1,12}?(?:自治区|自治州|自治县|自治旗|省|(?<![城都超股门房])市(?!场|政|容|民)|县|旗(?!帜)|(?<![社小校片辖园景林库矿灾治])区(?!域|划))/y

/** The regions that a name begins with, the widest first: 云州市澄湾县财政局 begins with 云州市 and 澄湾县. Without white space. */
export function regionsIn(name: string): string[] {
  const found: string[] = []
  region.lastIndex = 0
  for (let match = region.exec(name); match; match = region.exec(name)) found.push(match[0])
  return found
}
