/** Asks the API directly, to find what a story needs (an agency with a certain finding) instead of knowing it by heart. */
export async function askApi<Data>(query: string): Promise<Data> {
  const url = process.env.API_URL || 'http://127.0.0.1:4000/graphql'
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
  if (errors?.length) throw new Error(`${url}: ${errors.map(({ message }) => message).join('; ')}`)
  return data
}
