import { describe, expect, it } from 'vitest'
import { dueDateOf } from './due-date-of.ts'
import { readDueFile } from './read-due-file.ts'

const head = 'region,kind,from,to,due,source\n'
const read = (rows: string) => readDueFile(head + rows, 'due.csv')

describe('the file of local due dates', () => {
  it('is read line by line, with notes, quotes and the marks of other systems', () => {
    const text = `\uFEFF${head}# 本县\r\n990101,TOWNSHIP,2021,2023,02-20,"某县通知,""第 3 号"""\r\n\r\n9901, DEPARTMENT ,2022,,01-28,某市通知\r\n`
    expect(readDueFile(text, 'due.csv')).toEqual([
      {
        region: '990101',
        kinds: ['TOWNSHIP'],
        from: 2021,
        to: 2023,
        due: '02-20',
        basis: 'localNotice',
        source: { zh: '某县通知,"第 3 号"', en: '某县通知,"第 3 号"' },
      },
      { region: '9901', kinds: ['DEPARTMENT'], from: 2022, to: null, due: '01-28', basis: 'localNotice', source: { zh: '某市通知', en: '某市通知' } },
    ])
    expect(readDueFile(head, 'due.csv')).toEqual([])
  })

  it('is refused with every wrong line and field', () => {
    const said = (rows: string) => {
      try {
        read(rows)
        return []
      } catch (error) {
        return (error as Error).message.split('\n').map((line) => line.slice(0, line.indexOf(': ')))
      }
    }
    expect(said('99010,TOWN,21,2020x,2-20,\n990101,TOWNSHIP,2021,2020,02-29,通知\n990101,TOWNSHIP,2021\n')).toEqual([
      ...['region', 'kind', 'from', 'to', 'due', 'source'].map((field) => `due.csv:2 ${field}`),
      ...['to', 'due'].map((field) => `due.csv:3 ${field}`),
      'due.csv:4 line',
    ])
    expect(said('990101,TOWNSHIP,2021,,02-20,甲\n990101,TOWNSHIP,2023,2024,03-01,乙\n')).toEqual(['due.csv:3 from'])
    expect(said('990101,TOWNSHIP,2021,2022,02-20,甲\n990101,TOWNSHIP,2023,,03-01,乙\n990101,SUBDISTRICT,2021,,02-20,甲\n')).toEqual([])
    expect(() => readDueFile('地区,类别\n', 'due.csv')).toThrow(/^due\.csv:1 head: .*region,kind,from,to,due,source/)
    expect(() => readDueFile('', 'due.csv')).toThrow(/due\.csv:1 head/)
  })
})

describe('the day that holds', () => {
  const day = (kind: 'GOVERNMENT' | 'DEPARTMENT' | 'TOWNSHIP' | 'SUBDISTRICT', year: number) => dueDateOf({ kind, region: '990101001', year })
  it('is the general one for kind and year, and a township has none by statute', () => {
    expect([day('DEPARTMENT', 2018), day('DEPARTMENT', 2019), day('GOVERNMENT', 2019)]).toMatchObject([
      { day: '2019-03-31', basis: 'statute' },
      { day: '2020-01-31', basis: 'statute' },
      { day: '2020-03-31', basis: 'statute' },
    ])
    for (const kind of ['TOWNSHIP', 'SUBDISTRICT'] as const) {
      for (let year = 2008; year < 2030; year += 1) expect(day(kind, year)).toMatchObject({ day: `${year + 1}-03-31`, basis: 'default' })
    }
    expect(day('GOVERNMENT', 2007)).toBeNull()
  })

  it('is the notice of the smallest division that has one, for its kinds and years', () => {
    const local = read('9901,TOWNSHIP,2020,,03-15,市\n990101,TOWNSHIP,2021,2022,02-20,县\n')
    const at = (region: string | null, year: number) => dueDateOf({ kind: 'TOWNSHIP', region, year }, local)
    expect([at('990101001', 2021), at('990101001', 2023), at('990102001', 2021), at('990201001', 2021), at(null, 2021)]).toMatchObject([
      { day: '2022-02-20', basis: 'localNotice' },
      { day: '2024-03-15', basis: 'localNotice' },
      { day: '2022-03-15', basis: 'localNotice' },
      { basis: 'default' },
      { basis: 'default' },
    ])
    expect(dueDateOf({ kind: 'SUBDISTRICT', region: '990101001', year: 2021 }, local)).toMatchObject({ basis: 'default' })
  })
})
