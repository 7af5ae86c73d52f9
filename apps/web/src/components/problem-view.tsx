import { type Locale, messagesOf } from '@gongkai/shared'
import type { ApiProblem } from '../graphql/api-problem.ts'
import { RetryButton } from './retry-button.tsx'

/** Says which address of the API failed, how, and what to do about it. */
export function ProblemView({
  problem,
  locale,
  heading = 'h1',
}: {
  readonly problem: ApiProblem
  readonly locale: Locale
  readonly heading?: 'h1' | 'p'
}) {
  const words = messagesOf(locale).problem
  const { what, todo } = describe(problem, locale)
  const Heading = heading
  return (
    <div role="alert" className="my-10 max-w-2xl border-l-4 border-alarm bg-alarm-ground px-5 py-4">
      <Heading className="text-xl font-semibold">{words.title}</Heading>
      <p className="mt-2 break-words">{what}</p>
      {problem.kind === 'refused' && (
        <ul className="mt-1 font-mono text-sm">
          {problem.messages.slice(0, 3).map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-ink-2">{todo}</p>
      <RetryButton label={words.retry} />
    </div>
  )
}

function describe(problem: ApiProblem, locale: Locale): { what: string; todo: string } {
  const words = messagesOf(locale).problem
  if (problem.kind === 'unreachable') return { what: words.unreachable(problem), todo: words.unreachableTodo }
  if (problem.kind === 'status') return { what: words.status(problem), todo: words.statusTodo }
  return { what: words.refused(problem), todo: words.refusedTodo }
}
