/** `NOT_IN_FORM` as a type: `notInForm`. */
export type CamelCase<Text extends string> = Text extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Rest>>}`
  : Lowercase<Text>

/** The project's own word for a value of the API's enums: `NOT_IN_FORM` is `notInForm`, `STATISTICS2014` is `statistics2014`. */
export function camelCase<const Text extends string>(text: Text): CamelCase<Text> {
  return text.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Text>
}
