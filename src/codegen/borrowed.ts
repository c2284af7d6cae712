import type { BorrowedArgument, Fragment } from '../plan/fragment.ts'

/** A file without a body: a field that answers what another one does, with arguments of the field above it. */
export interface Borrowed {
  readonly name: string
  /** The path of the file that it borrows from. */
  readonly answers: string
  readonly arguments: readonly BorrowedArgument[]
  readonly example: string
}

const LINE = /^\/\/ (answers|arguments|example): (.+)$/
const ARGUMENT = /^(\w+(?:\.\w+)?)(?: = (\w+|\[[\w, ]+\]))?$/
/** A value of an enum stands for itself, any other word for an argument. */
const CONSTANT = /^[A-Z_]+$/

/** Reads such a file; undefined for a file with a body. Throws an Error where its header is not whole. */
export function parseBorrowed(name: string, content: string): Borrowed | undefined {
  const lines = content.trimEnd().split('\n')
  const header = Object.fromEntries(
    lines.flatMap((line) => {
      const [, key = '', value = ''] = LINE.exec(line) ?? []
      return key === '' ? [] : [[key, value] as const]
    }),
  )
  const { answers, example, arguments: taken = '' } = header
  if (answers === undefined) return undefined
  const fault = (reason: string) => new Error(`cypher/${name}.cypher: ${reason}`)
  if (lines.some((line) => !line.startsWith('//')))
    throw fault('answers what another file says, and has no text of its own')
  if (example === undefined) throw fault('needs a header «example: operation»')
  const list = taken === '' ? [] : taken.split(/, (?![^[]*\])/)
  return { name, answers, arguments: list.map((text) => argument(text, fault)), example }
}

function argument(text: string, fault: (reason: string) => Error): BorrowedArgument {
  const [, path = '', source] = ARGUMENT.exec(text) ?? []
  const [name = '', field = null] = path.split('.')
  if (path === '') throw fault(`does not read arguments: ${text}`)
  const list = source?.startsWith('[') === true
  const words = (source ?? field ?? name).replace(/[[\]]/g, '').split(', ')
  return { name, field, list, from: words.map((word) => (CONSTANT.test(word) ? { value: word } : { argument: word })) }
}

/** What the borrowing file says: the text of the other. Throws an Error where there is none. */
export function borrow(borrowed: Borrowed, fragments: readonly Fragment[]): Fragment {
  const { name, example, answers, arguments: taken } = borrowed
  const lender = fragments.find((fragment) => fragment.name === answers)
  if (!lender) throw new Error(`cypher/${name}.cypher: there is no cypher/${answers}.cypher to borrow from`)
  return { ...lender, name, example, borrows: { field: answers.replace('/', '.'), arguments: taken } }
}
