/** Why the API gave no data, with what a person needs to put it right. */
export type ApiProblem =
  | { readonly kind: 'unreachable'; readonly url: string }
  | { readonly kind: 'status'; readonly url: string; readonly status: number }
  | { readonly kind: 'refused'; readonly url: string; readonly messages: readonly string[] }

/** Data, or the reason why there is none: a page shows either. */
export type Answer<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly problem: ApiProblem }
