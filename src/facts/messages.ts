import type { ErrorObject } from 'ajv'

/** The word with its article, for a sentence: a State, an Official. */
export const aOrAn = (word: string): string => `${/^[AEIO]/.test(word) ? 'an' : 'a'} ${word}`

/** What a fault of the schema means, in a sentence for each place that is wrong, and what would be right there. */
export function explain(type: string, errors: readonly ErrorObject[]): string[] {
  const reasons = new Map<string, string>()
  for (const error of errors) {
    const [place, reason] = sentence(type, error)
    // A day of the wrong shape fails its pattern and its format: one sentence is enough.
    if (!reasons.has(place)) reasons.set(place, reason)
  }
  return [...reasons.values()]
}

type Sentence = readonly [place: string, reason: string]

function sentence(type: string, { keyword, params, instancePath, parentSchema, data }: ErrorObject): Sentence {
  const path = instancePath.slice(1)
  const within = path === '' ? aOrAn(type) : path
  const said = `${path} is ${JSON.stringify(data)}`
  const meaning: unknown = parentSchema?.['description']
  switch (keyword) {
    case 'required': {
      const field = String(params['missingProperty'])
      return [`${path}/${field}`, `"${field}" is missing: ${within} needs it`]
    }
    case 'dependentRequired': {
      const field = String(params['missingProperty'])
      return [`${path}/${field}`, `"${field}" is missing: it goes with "${String(params['property'])}"`]
    }
    case 'additionalProperties': {
      const field = String(params['additionalProperty'])
      const fields = Object.keys((parentSchema?.['properties'] ?? {}) as object).join(', ')
      return [`${path}/${field}`, `"${field}" is no field of ${within}, whose fields are ${fields}`]
    }
    case 'enum':
      return [path, `${said}; it is one of ${(params['allowedValues'] as string[]).join(', ')}`]
    default:
      return [path, `${said}; it is ${typeof meaning === 'string' ? meaning : expected(parentSchema, params)}`]
  }
}

const expected = (schema: ErrorObject['parentSchema'], params: ErrorObject['params']): string =>
  schema?.['const'] === undefined ? String(params['type'] ?? 'of another form') : JSON.stringify(schema['const'])
