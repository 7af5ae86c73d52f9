import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

// Nothing that is built or served here may call home, ask for newer versions or write files of its own into the repository.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  experimental: { agentUpgrade: false },
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
}

export default config
