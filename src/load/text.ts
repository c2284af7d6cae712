import type { NameFact, NodeFact } from '../facts/fact.ts'
import type { NodeKind } from '../generated/graphql.ts'
import { fold } from '../names/fold.ts'
import { nodeKeys } from '../names/nameKeys.ts'

const isEnglish = ({ language }: NameFact): boolean => language === 'en' || language?.startsWith('en-') === true

/** The name that is shown when no language is asked for. */
export const shownName = (names: readonly NameFact[]): string | undefined =>
  (names.find((name) => isEnglish(name) && name.kind === 'PREFERRED') ?? names.find(isEnglish) ?? names[0])?.value

/** The names of a node as they are stored, for people and for search: docs/graph.md. */
export function nameProperties({ names = [], sources = [], ...fact }: NodeFact): Record<string, unknown> {
  const topics = (fact['topics'] ?? []) as readonly string[]
  const values = names.map(({ value }) => value)
  return {
    name: shownName(names),
    nameValues: values,
    nameLanguages: names.map(({ language }) => language ?? ''),
    nameScripts: names.map(({ script }) => script ?? ''),
    nameKinds: names.map(({ kind }) => kind),
    nameSources: names.map((name) => (name.sources ?? sources).join(' ')),
    nameKeys: nodeKeys(values, fact.type.toUpperCase() as NodeKind),
    // The blank ahead lets a filter ask for a word that begins so: CONTAINS ' ' + word.
    words: ` ${[...values, ...topics].map(fold).join(' ')}`,
  }
}
