/** Reports exist since the first local rules on the matter; a year outside is a slip. */
const [earliest, latest] = [2003, 2099]

/** Whether a report can be about that year. */
export function isReportYear(year: number): boolean {
  return year >= earliest && year <= latest
}
