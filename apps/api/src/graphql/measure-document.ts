import { type DefinitionNode, type DocumentNode, Kind, type SelectionSetNode } from 'graphql'

/** How much a document asks, with each fragment counted wherever it is spread. */
export interface DocumentSize {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly rootFields: number
  readonly selections: number
}

const nothing: DocumentSize = { depth: 0, aliases: 0, directives: 0, rootFields: 0, selections: 0 }

/** Puts two selections side by side. */
function beside(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
    selections: a.selections + b.selections,
  }
}

/**
 * Measures the operations of a document that has passed validation (so no fragment holds itself). Each fragment is measured once,
 * however often it is spread: 90 fragments that each spread the next one twice take 90 steps and give a count of 2^90.
 */
export function measureDocument({ definitions }: DocumentNode): DocumentSize {
  const fragments = new Map(
    definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  )
  const measured = new Map<string, DocumentSize>()

  function ofFragment(name: string): DocumentSize {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    const size = fragment ? ofSelections(fragment.selectionSet) : nothing
    measured.set(name, size)
    return size
  }

  function ofSelections(set: SelectionSetNode | undefined): DocumentSize {
    return (set?.selections ?? [])
      .map((selection): DocumentSize => {
        const own = { ...nothing, selections: 1, directives: selection.directives?.length ?? 0 }
        if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(own, ofFragment(selection.name.value))
        const inner = ofSelections(selection.selectionSet)
        if (selection.kind === Kind.INLINE_FRAGMENT) return beside(own, inner)
        const isIntrospection = selection.name.value.startsWith('__')
        return { ...beside({ ...own, aliases: selection.alias ? 1 : 0 }, inner), depth: isIntrospection ? 1 : inner.depth + 1, rootFields: 1 }
      })
      .reduce(beside, nothing)
  }

  const operations = definitions.flatMap((definition: DefinitionNode) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []))
  return operations
    .map(({ selectionSet, directives }) => beside(ofSelections(selectionSet), { ...nothing, directives: directives?.length ?? 0 }))
    .reduce(beside, nothing)
}
