import type { DemoUnit } from '../county.ts'
import type { Random } from '../random.ts'
import { type Figures, round4 } from './figures.ts'
import { outcomes } from './outcomes.ts'

/** The table before 2019, in agreement with the year's requests, cases and documents; its seven sums hold by construction. */
export function drawStatistics(unit: DemoUnit, year: Figures, random: Random): Figures {
  const rows = {
    ...disclosure(unit, year['proactive.normativeDocuments.issued'] ?? 0, random),
    ...responses(unit, random),
    ...answers(year, random),
    ...arrivals(year, random),
    ...disputes('review', ['reconsideration'], year),
    ...disputes('litigation', ['directSuit', 'suitAfterReconsideration'], year),
    ...means(unit, random),
  }
  return Object.fromEntries(Object.entries(rows).map(([row, value]) => [`statistics2014.${row}`, value]))
}

/** The same item on several channels counts once in the first row, so that the channels may add up to more. */
function disclosure(unit: DemoUnit, issued: number, random: Random): Figures {
  const items = random.int(60, 260) + Math.round(unit.requests * random.int(8, 20))
  return {
    'proactive.items': items,
    'proactive.normativeDocs': issued > 0 && random.chance(0.3) ? issued - 1 : issued,
    'proactive.normativeDocsIssued': issued,
    'channel.gazette': unit.kind === 'GOVERNMENT' ? random.int(20, 48) : 0,
    'channel.website': Math.round(items * (0.6 + random.next() * 0.4)),
    'channel.weibo': random.chance(0.4) ? random.int(3, 40) : 0,
    'channel.wechat': random.chance(0.7) ? random.int(10, Math.round(items * 0.6)) : 0,
    'channel.other': random.int(0, 25),
  }
}

function responses(unit: DemoUnit, random: Random): Figures {
  const talks = unit.kind === 'TOWNSHIP' || unit.kind === 'SUBDISTRICT' ? 0 : random.int(0, 3)
  const interviews = talks > 0 ? random.int(0, 2) : 0
  const [social, other] = [random.int(0, 12), random.int(0, 9)]
  return {
    'response.total': talks + interviews + social + other,
    'response.pressConf': talks,
    'response.pressConfByHead': random.int(0, talks),
    'response.interview': interviews,
    'response.interviewByHead': random.int(0, interviews),
    'response.policyExplainers': random.int(0, 8),
    'response.social': social,
    'response.other': other,
  }
}

function answers(year: Figures, random: Random): Figures {
  const rows: Record<string, number> = {}
  const count = (row: string) => {
    rows[row] = (rows[row] ?? 0) + 1
  }
  for (const outcome of outcomes) {
    for (let left = year[`requests.${outcome.key}.total`] ?? 0; left > 0; left--) {
      const row = random.pick<string>(outcome.before2019)
      count(row)
      if (row.startsWith('answer.denied.')) count('answer.denied')
      count('requests.answered')
      count('requests.closed')
      count(random.chance(0.93) ? 'requests.closedOnTime' : 'requests.closedExtended')
    }
  }
  return rows
}

function arrivals(year: Figures, random: Random): Figures {
  const received = year['requests.newReceived.total'] ?? 0
  const rows: Record<string, number> = { 'requests.received': received }
  const ways = [
    ['inPerson', 22],
    ['fax', 2],
    ['online', 53],
    ['mail', 23],
  ] as const
  for (let left = received; left > 0; left--) {
    const row = `requests.byChannel.${random.weighted(ways)}`
    rows[row] = (rows[row] ?? 0) + 1
  }
  return rows
}

/** Before 2019 a pending case counts among the others. */
function disputes(name: 'review' | 'litigation', rows: readonly string[], year: Figures): Figures {
  const sum = (...columns: readonly string[]) =>
    rows.reduce((total, row) => total + columns.reduce((part, column) => part + (year[`cases.${row}.${column}`] ?? 0), 0), 0)
  return {
    [`${name}.total`]: sum('total'),
    [`${name}.upheld`]: sum('upheld'),
    [`${name}.corrected`]: sum('corrected'),
    [`${name}.other`]: sum('otherResult', 'pending'),
  }
}

function means(unit: DemoUnit, random: Random): Figures {
  const [fullTime, partTime, courses] = [random.int(0, 2), random.int(1, 5), random.int(0, 3)]
  return {
    complaints: random.chance(0.1) ? 1 : 0,
    feesCollected: unit.kind === 'GOVERNMENT' ? 0.02 : 0,
    'staff.units': 1,
    'staff.readingPoints': random.int(1, 6),
    'staff.people': fullTime + partTime,
    'staff.fullTime': fullTime,
    'staff.partTime': partTime,
    'staff.budget': round4(random.int(0, 12) / 4),
    'training.meetings': random.int(1, 5),
    'training.courses': courses,
    'training.attendees': courses * random.int(12, 40),
  }
}
