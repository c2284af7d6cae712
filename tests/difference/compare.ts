import { type ExecutionResult, parse } from 'graphql'
import { expect } from 'vitest'
import type { Context } from '../../src/context.ts'
import type { Execute } from '../../src/plan/execute.ts'
import type { RandomOperation } from './randomOperation.ts'

/** graphql-js tells errors as they happen to fail; ours come in the order of the fields of the root. */
function inOrder(result: ExecutionResult): ExecutionResult {
  const keys = Object.keys(result.data ?? {})
  const rank = (path: readonly unknown[] | undefined) => keys.indexOf(String(path?.[0]))
  return result.errors ? { ...result, errors: result.errors.toSorted((a, b) => rank(a.path) - rank(b.path)) } : result
}

/** Has both executors answer an operation with each set of variables, and expects the same bytes of them. */
export async function expectSame(
  ours: Execute,
  theirs: Execute,
  { source, operationName, variables }: RandomOperation,
  context: Context,
): Promise<ExecutionResult[]> {
  const document = parse(source)
  const results: ExecutionResult[] = []
  for (const values of variables) {
    const request = { document, operationName, variables: values, context }
    const [our, their] = await Promise.all([ours(request), theirs(request)])
    expect(JSON.stringify(our), `${source}\n${JSON.stringify(values)}`).toBe(JSON.stringify(inOrder(their)))
    results.push(our)
  }
  return results
}
