import type { FastifyError, FastifyInstance } from 'fastify'

/** Codes of what goes wrong before GraphQL sees a request. */
const codes: Readonly<Record<number, readonly [code: string, zh: string, en: string]>> = {
  400: ['BAD_REQUEST', '请求有误', 'The request is not well formed'],
  404: ['NOT_FOUND', '没有这个地址或文件', 'There is no such address or document'],
  413: ['BODY_TOO_LARGE', '请求体超过 256 KB', 'The body is larger than 256 KB'],
  415: ['MEDIA_TYPE_UNSUPPORTED', '请用 application/json', 'Send application/json'],
}

/** Every answer that is an error has the shape of a GraphQL error, says nothing of the inside, and leads to the log by its id. */
export function answerErrors(app: FastifyInstance): void {
  const said = (status: number, requestId: string) => {
    const [code, zh, en] = codes[status] ?? [
      'INTERNAL',
      '服务内部出错，请凭 requestId 查日志',
      'Something went wrong inside; the requestId leads to the log',
    ]
    return { errors: [{ message: `${zh} · ${en}`, extensions: { code, requestId } }] }
  }
  app.setNotFoundHandler((request, reply) => reply.code(404).send(said(404, request.id)))
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode && codes[error.statusCode] ? error.statusCode : 500
    if (status === 500) request.log.error({ err: error }, 'request failed')
    return reply.code(status).send(said(status, request.id))
  })
}
