/** The GraphQL name of a value of the vocabulary: `notInForm` is `NOT_IN_FORM`, names in capitals stay. */
export function enumName(value: string): string {
  return value.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
}

/** An object as type-graphql takes it for an enum: GraphQL names on the left, the vocabulary's own values on the right. */
export function enumOf<T extends string>(values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(values.map((value) => [enumName(value), value]))
}
