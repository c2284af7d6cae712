import type { Arguments } from './bound.ts'
import type { Guarded } from './fragment.ts'

/** Whether a client gave an argument; null is as good as nothing. */
export const given = (args: Arguments, name: string): boolean => args[name] !== undefined && args[name] !== null

/** Whether a guarded text stands with these arguments. */
export const holds = (part: Guarded, args: Arguments): boolean =>
  part.given.every((name) => given(args, name)) && !part.missing.some((name) => given(args, name))
