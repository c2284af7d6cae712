import { fold } from './fold.ts'
import { abbreviationOf, initialKeys, joinedSkeletons } from './nameKeys.ts'
import { skeletonsOf } from './skeleton.ts'
import { isParticle, isTitle } from './titles.ts'
import { isInitial, type Word, wordsOf } from './words.ts'

/** A stored key that a text asks for. */
export interface QueryKey {
  readonly key: string
  /** PREFIX: keys that begin so. NEAR: keys that differ in one letter, or in the order of two. */
  readonly match: 'WHOLE' | 'PREFIX' | 'NEAR'
  /** How much more than another it tells. */
  readonly weight: number
}

// More words are a title of a meeting or a paragraph: these are enough to find it by.
const WORDS = 16
// One letter of three is another name.
const SHORTEST_NEAR = 4
const SHORTEST_PREFIX = 2

/** The keys by which a text finds names, none where it has no letter. Recall only: src/names/rank.ts judges what is found. */
export function queryKeys(text: string): QueryKey[] {
  const all = wordsOf(text).slice(0, WORDS)
  const isCommon = ({ folded }: Word) => isTitle(folded) || isParticle(folded)
  const telling = all.filter((word) => !isCommon(word))
  const words = telling.length > 0 ? telling : all
  const common = telling.length > 0 ? all.filter(isCommon) : []
  const last = fold(text).split(' ').at(-1) ?? ''
  const keys: QueryKey[] = [
    ...words.flatMap(keysOfWord),
    ...common.map(({ folded }) => whole(folded, 0.2)),
    ...joinedSkeletons(all).map((key) => whole(key, 1)),
    ...abbreviationOf(text).map((key) => whole(key, 2)),
    ...(last.length >= SHORTEST_PREFIX ? [{ key: last, match: 'PREFIX', weight: 1 } as const] : []),
  ]
  return keys.filter(({ key }) => key !== '')
}

const whole = (key: string, weight: number): QueryKey => ({ key, match: 'WHOLE', weight })

function keysOfWord(word: Word): QueryKey[] {
  if (isInitial(word)) return [whole(word.folded, 0.5), ...initialKeys(word).map((key) => whole(key, 0.5))]
  const skeletons = skeletonsOf(word.sounds)
  return [
    whole(word.folded, 4),
    ...skeletons.map((key) => whole(key, 2)),
    ...skeletons
      .filter(({ length }) => length >= SHORTEST_NEAR)
      .map((key) => ({ key, match: 'NEAR', weight: 0.5 }) as const),
  ]
}
