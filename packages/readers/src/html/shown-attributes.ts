/** The attributes that change what a page shows of its text, as far as a tag has them. */
export interface ShownAttributes {
  readonly style: string | undefined
  readonly hidden: string | undefined
  readonly colspan: string | undefined
  readonly rowspan: string | undefined
  readonly type: string | undefined
  readonly value: string | undefined
}
