import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

// Nothing that is built or served here may call home, ask for newer versions or write files of its own into the repository.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const isDevelopment = process.env.NODE_ENV === 'development'

/** The pages load nothing from, and tell nothing to, any other host; the editor of the query page brings its workers and fonts along. */
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  experimental: { agentUpgrade: false },
  turbopack: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    // The words and forms as they stand, so that a change is seen at once and nothing must be built first.
    resolveAlias: { '@gongkai/shared': '../../packages/shared/src/index.ts' },
  },
  headers: async () => [
    {
      // Documents from outside (/source/…) come with a stricter policy of their own.
      source: '/((?!source/).*)',
      headers: [
        { key: 'content-security-policy', value: policy },
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'same-origin' },
      ],
    },
  ],
}

export default config
