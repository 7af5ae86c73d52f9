import { forms } from './forms/index.ts'

/** The first three digits of a mobile number. */
export const mobilePrefix = '1(?:3\\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\\d|9[0-35-9])'

/** The first two digits of an identity number (GB/T 2260). */
export const provinceCodes = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' ')

/** Domains where anybody can have a mailbox. */
export const freeMailboxes: readonly string[] = [
  'qq.com',
  'vip.qq.com',
  'foxmail.com',
  '163.com',
  'vip.163.com',
  '126.com',
  'vip.126.com',
  'yeah.net',
  '188.com',
  'netease.com',
  'sina.com',
  'sina.cn',
  'vip.sina.com',
  'sina.com.cn',
  'sohu.com',
  'vip.sohu.com',
  '139.com',
  '189.cn',
  'wo.cn',
  'wo.com.cn',
  'tom.com',
  '21cn.com',
  '263.net',
  '263.com',
  'aliyun.com',
  'eyou.com',
  '163.net',
  '126.net',
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'live.com',
  'live.cn',
  'msn.com',
  'msn.cn',
  'icloud.com',
  'me.com',
  'yahoo.com',
  'yahoo.cn',
  'yahoo.com.cn',
]

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'
const name = `[${surnames}][\\u4e00-\\u9fff]{1,2}`
/** What ends like an office, not like a person. */
const office = '(?<![室办局科股处站所队部厅委会镇乡县市区省村街道心公司员府社校院馆电话箱某])'
const edge = '(?=$|[\\s,,、;;。()（）:：/|]|电话|手机|联系|邮箱|电子|E-?mail|先生|女士|同志|QQ)'

/** «联系人:王小明», «填报人 李丽»: the label of a person with a name. */
export const personLabel = new RegExp(
  `(?:联系人|经办人|填报人|填表人|负责人|审核人|审批人|联络员|信息员|责任人|公开员|管理员|姓名|撰稿|编辑)(?:员|姓名)?\\s*[:：(（]?\\s*${name}${office}${edge}`,
)
/** «王小明同志», «李女士». */
export const namedPerson = new RegExp(
  `(?<![\\u4e00-\\u9fff])${`[${surnames}][\\u4e00-\\u9fff]{0,2}`}(?:先生|女士|同志|老师|主任|科长|股长)(?![\\u4e00-\\u9fff])`,
)

/** Labels of the official tables without white space, the last characters of each: cells run together stand behind them. */
export const rowLabels: readonly string[] = [
  ...new Set(
    Object.values(forms).flatMap(({ tables }) =>
      tables.flatMap(({ blocks }) =>
        blocks.flatMap(({ rows }) => rows.flatMap(({ labels }) => labels.map((label) => label.replace(/\s+/g, '').slice(-6)))),
      ),
    ),
  ),
].filter((label) => label.length > 1)
