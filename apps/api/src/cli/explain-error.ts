import { troubleOf } from '../db/database-trouble.ts'

/** What ended a command, in one or two lines that say what to do; for an error of the program itself also where it happened. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const trouble = troubleOf(error)
  if (trouble) return trouble.message
  const { code, message, port, path } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'ERR_MODULE_NOT_FOUND' && message.includes('generated'))
    return '数据库客户端尚未生成,请在项目根目录运行 npm run generate · The database client has not been generated: run npm run generate at the root of the project'
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被占用,请结束占用它的程序,或用 API_PORT 指定另一个 · Port ${port} is taken: end the program that has it, or name another with API_PORT`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EEXIST' || code === 'ENOTDIR')
    return `无法写入 ${path}(${code}),请检查权限,或用 GONGKAI_DATA 指定另一个数据文件夹 · ${path} cannot be written (${code}): check its permissions, or name another data folder with GONGKAI_DATA`
  if (code === 'ENOSPC') return '磁盘已满,请腾出空间后重试 · The disk is full; make room and try again'
  // Our own sentences come in two languages.
  return message.includes(' · ') ? message : (error.stack ?? message)
}
