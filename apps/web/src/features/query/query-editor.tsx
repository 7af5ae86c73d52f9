'use client'

import { GraphiQL, type GraphiQLProps } from 'graphiql'
import 'graphiql/setup-workers/webpack'
import 'graphiql/style.css'
import './query-editor.css'

/** Sends a query to these pages' own address, which hands it on to the API. */
const fetcher: GraphiQLProps['fetcher'] = async (parameters) => {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters) })
  return response.json()
}

/** An example is looked at, not remembered: it must not be hidden behind what was written here the last time. */
const forgetful = { length: 0, getItem: () => null, setItem: () => {}, removeItem: () => {}, clear: () => {} }

/** What stands there on a first visit. */
const start = `{
  dataset {
    reports
    agencies
    years
  }
}
`

/** The bundled editor; what a reader writes without an example stays in the browser's own storage. */
export default function QueryEditor({ example }: { readonly example: string | null }) {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={start}
      defaultEditorToolsVisibility={false}
      isHeadersEditorEnabled={false}
      {...(example === null ? {} : { initialQuery: example, storage: forgetful })}
    />
  )
}
