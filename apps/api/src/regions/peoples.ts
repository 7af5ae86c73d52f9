/** Names of peoples as they stand in the names of autonomous divisions; longer ones first where one begins another. */
const peoples: readonly string[] = [
  '蒙古',
  '回',
  '藏',
  '维吾尔',
  '苗',
  '彝',
  '壮',
  '布依',
  '朝鲜',
  '满',
  '侗',
  '瑶',
  '白',
  '土家',
  '哈尼',
  '哈萨克',
  '傣',
  '黎',
  '傈僳',
  '佤',
  '畲',
  '高山',
  '拉祜',
  '水',
  '东乡',
  '纳西',
  '景颇',
  '柯尔克孜',
  '土',
  '达斡尔',
  '仫佬',
  '羌',
  '布朗',
  '撒拉',
  '毛南',
  '仡佬',
  '锡伯',
  '阿昌',
  '普米',
  '塔吉克',
  '怒',
  '乌孜别克',
  '俄罗斯',
  '鄂温克',
  '德昂',
  '保安',
  '裕固',
  '京',
  '塔塔尔',
  '独龙',
  '鄂伦春',
  '赫哲',
  '门巴',
  '珞巴',
  '基诺',
  '各',
]

const names = peoples.join('|')
/** Long names stand without 族 too: 伊犁哈萨克自治州. A single character needs its 族, or 新疆 places like 和布克赛尔 would be cut. */
const bare = peoples.filter((name) => name.length > 1).join('|')
const autonomous = new RegExp(`^(.+?)(?:(?:${names})族|${bare})+(?:自治|民族)?(?=[县州旗区乡]$)`)

/** The everyday form of an autonomous division: 恩施土家族苗族自治州 is written 恩施州. Null where there is none. */
export function withoutPeoples(name: string): string | null {
  const short = name.replace(autonomous, '$1')
  return short === name ? null : short
}
