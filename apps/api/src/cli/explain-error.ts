/** What ended a command, in one or two lines that say what to do; for an error of the program itself also where it happened. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, message, port, path } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'ERR_MODULE_NOT_FOUND' && message.includes('generated'))
    return '数据库客户端尚未生成,请在项目根目录运行 npm run generate · The database client has not been generated: run npm run generate at the root of the project'
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被占用,请结束占用它的程序,或用 API_PORT 指定另一个 · Port ${port} is taken: end the program that has it, or name another with API_PORT`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `没有权限写入 ${path},可用 GONGKAI_DATA 指定另一个数据文件夹 · No permission to write ${path}; GONGKAI_DATA can name another data folder`
  if (code === 'ENOSPC') return '磁盘已满,请腾出空间后重试 · The disk is full; make room and try again'
  const isOurs = error.name === 'DatabaseTrouble' || message.includes(' · ')
  return isOurs ? message : (error.stack ?? message)
}
