import type { ClaimKey } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import type { CountRule } from '../claims/count-rule.ts'
import { keepScope } from '../claims/keep-scope.ts'
import { testCounts } from '../claims/test-counts.ts'

const by = (key: ClaimKey, zh: string, en: string, unit: string, ...rows: readonly string[]): CountRule => ({
  key,
  what: { zh, en },
  unit,
  tables: [{ part: 'statistics2014', forms: ['STAT_2014'], alternatives: [rows.map((row) => `statistics2014.${row}`)], doubtsBlanks: true }],
})

const channels: readonly CountRule[] = [
  by('disclosedGazette', '政府公报公开', 'items in the gazette', '条', 'channel.gazette'),
  by('disclosedWebsite', '政府网站公开', 'items on the website', '条', 'channel.website'),
  by('disclosedWeibo', '政务微博公开', 'items by microblog', '条', 'channel.weibo'),
  by('disclosedWechat', '政务微信公开', 'items by WeChat', '条', 'channel.wechat'),
  by('disclosedOther', '其他方式公开', 'items in other ways', '条', 'channel.other'),
  {
    key: 'disclosedByChannels',
    what: { zh: '几种渠道合计公开', en: 'items through several channels together' },
    unit: '条',
    tables: [
      {
        part: 'statistics2014',
        forms: ['STAT_2014'],
        alternatives: [['gazette', 'website', 'weibo', 'wechat', 'other'].map((row) => `statistics2014.channel.${row}`)],
        // One item may have gone through several of them.
        isLoose: true,
        doubtsBlanks: true,
      },
    ],
  },
  by('requestsInPerson', '当面申请', 'requests in person', '件', 'requests.byChannel.inPerson'),
  by('requestsFax', '传真申请', 'requests by fax', '件', 'requests.byChannel.fax'),
  by('requestsOnline', '网络申请', 'requests online', '件', 'requests.byChannel.online'),
  by('requestsMail', '信函申请', 'requests by mail', '件', 'requests.byChannel.mail'),
]

/** Counts by channel as the prose says it against the table of 2014. */
export const n6: ReportCheck = {
  id: 'N6',
  name: 'channels-in-text',
  version: 2,
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '正文渠道数与统计表不符', en: 'Counts by channel in the text' },
  formula: { zh: '正文某渠道件（条）数 = 统计表该行', en: 'stated of a channel = that row of the 2014 table' },
  explanation: {
    zh: '正文写明某一渠道公开的条数或收到的申请件数时，应等于 2014 年统计表的相应行。该行空白而正文有数，为存疑；几种渠道合并说的数只与各行之和比较，对不上为存疑（一条信息可在几个渠道公开）。另有一处与表相符时，不符的那处为存疑。',
    en: 'A number that the text states of a channel equals that row of the 2014 table. A blank opposite a stated number is uncertain; a number for several channels together is held against their sum alone, and is uncertain where they differ (an item may use several). Where another sentence agrees, the one that does not is uncertain.',
  },
  law: null,
  forms: ['STAT_2014'],
  years: null,
  notMistakenFor: {
    zh: '网站全部更新量、阅读量、粉丝数，不只是主动公开的政府信息；各渠道之和大于总数（同一信息可走几个渠道）。正文只说本办公室、表格汇总全域的情形：范围不同，两处都可能对，所以句中点明办公室的只存疑。',
    en: 'All that a website published, views and followers, which is more than what was disclosed; channels that add up to more than the total. Prose that speaks for one office beside a table for the whole district: both may be right, so a sentence that names the office is uncertain.',
  },
  example: {
    bad: { zh: '正文“网站公开信息60条”，统计表政府网站公开数 48', en: 'the text says 60 items on the website, the table has 48' },
    good: { zh: '正文“网站公开信息60条”，统计表政府网站公开数 60', en: 'the text says 60 items on the website, the table has 60' },
  },
  test: (report, text) => keepScope(report, text, testCounts(n6, channels, report)),
}
