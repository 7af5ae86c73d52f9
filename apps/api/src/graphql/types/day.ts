import { GraphQLError, GraphQLScalarType } from 'graphql'

/** A calendar day as text: no clock, no time zone. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: '日期，如 2024-01-29\nA calendar day such as 2024-01-29',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize(value) {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value
    throw new GraphQLError(`A stored day is not of the form 2024-01-29: ${String(value).slice(0, 20)}`)
  },
})
