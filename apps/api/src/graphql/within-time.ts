import { GraphQLError } from 'graphql'
import type { MiddlewareFn } from 'type-graphql'
import type { Context } from './context.ts'

const late = () =>
  new GraphQLError('查询超过 5 秒，已停止；请缩小范围后重试 · The query took more than 5 seconds and was stopped; ask for less', {
    extensions: { code: 'TIMEOUT' },
  })

/** Ends what is not answered by the request's deadline. SQLite's driver cannot stop a statement that is under way; its answer is dropped. */
export const withinTime: MiddlewareFn<Context> = async ({ context: { deadline } }, next) => {
  const left = deadline - performance.now()
  if (left <= 0) throw late()
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), left)
  })
  return Promise.race([next(), timeout]).finally(() => clearTimeout(timer))
}
