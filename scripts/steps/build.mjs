import { step } from '../parts/say.mjs'
import { runTool } from '../parts/tool.mjs'

/** Builds packages, API and web; what has not changed since the last build is taken from the cache. */
export function build() {
  return step('构建 · Building', () =>
    runTool({ zh: '构建失败', en: 'The build failed' }, 'turbo', ['run', 'build', '--ui=stream', '--output-logs=errors-only', '--log-order=grouped']),
  )
}
