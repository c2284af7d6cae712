import { JSONParser } from '@streamparser/json'
import { bytesOf } from '../../facts/bytes.ts'
import type { OnBytes } from '../converted.ts'

/** An element of a list of a document, or what is wrong with the document. */
export type Element =
  | { readonly list: string; readonly position: number; readonly value: unknown }
  | { readonly fault: string }

/** The elements of all lists that a JSON document holds, `{"persons": […], …}`, one at a time, however long the lists. */
export async function* elementsOf(file: string, onBytes?: OnBytes): AsyncGenerator<Element> {
  const parser = new JSONParser({ paths: ['$.*.*'], keepStack: false })
  let found: Element[] = []
  let failed: Error | undefined
  parser.onError = (error) => {
    failed ??= error
  }
  parser.onValue = ({ key, value, stack }) => {
    const list = String(stack.at(-1)?.key)
    if (typeof key === 'number') found.push({ list, position: key + 1, value })
  }
  for await (const bytes of bytesOf(file, onBytes)) {
    parser.write(bytes)
    yield* found
    found = []
    if (failed) break
  }
  if (!failed && !parser.isEnded) parser.end()
  if (failed) yield { fault: `this is no JSON document of lists, {"persons": […], …}: ${failed.message}` }
}
