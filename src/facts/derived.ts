import type { Fact } from './fact.ts'

const present = (fact: Fact, field: string): boolean => {
  const [name = '', position] = field.split('/')
  const value = fact[name]
  if (position === undefined) return value !== undefined
  return Array.isArray(value) && Number(position) < value.length
}

/** What is wrong with `derived`: it may name only what the fact has. */
export const checkDerived = (fact: Fact): string[] =>
  (fact.derived ?? [])
    .filter((field) => !present(fact, field))
    .map((field) => `derived names "${field}", which this fact does not have: take it out or add the field`)
