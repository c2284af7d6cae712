import type { DerivedField } from './derivedField.ts'
import { name } from './names/Named.ts'

/** Every derived field by Type.field; an interface's holds for all types that implement it. */
export const derivedFields: Readonly<Record<string, DerivedField>> = {
  'Named.name': name,
}
