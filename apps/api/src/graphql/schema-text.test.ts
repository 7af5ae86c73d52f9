import { readFileSync } from 'node:fs'
import { GraphQLEnumType, GraphQLObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { buildSchema } from './build-schema.ts'
import { schemaText } from './schema-text.ts'

test('apps/api/schema.graphql is what the resolvers say; emit-schema.ts writes it anew', () => {
  expect(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')).toBe(schemaText())
})

test('everything is described: Chinese on the first line, English on the second', () => {
  const undescribed: string[] = []
  const look = (name: string, description: string | null | undefined) => {
    const [zh = '', en = '', ...more] = description?.split('\n') ?? []
    if (!/\p{Script=Han}/u.test(zh) || !/^[ -~–]+$/.test(en) || more.length > 0) undescribed.push(name)
  }
  for (const type of Object.values(buildSchema().getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (type instanceof GraphQLEnumType) for (const { name, description } of type.getValues()) look(`${type.name}.${name}`, description)
    if (type instanceof GraphQLObjectType) {
      for (const { name, description, args } of Object.values(type.getFields())) {
        look(`${type.name}.${name}`, description)
        for (const arg of args) look(`${type.name}.${name}(${arg.name})`, arg.description)
      }
    }
    if ((type instanceof GraphQLObjectType && type.name !== 'Query') || type instanceof GraphQLEnumType) look(type.name, type.description)
  }
  expect(undescribed).toEqual([])
})
