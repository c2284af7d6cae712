const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

/**
 * Where two answers first differ, as `meetings.nodes.3.name: "A" against "B"`; undefined where they are the same. The
 * order of a list counts, that of an object's fields does not.
 */
export function difference(one: unknown, other: unknown, path = ''): string | undefined {
  if (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference(one[key], other[key], path === '' ? key : `${path}.${key}`)
      if (found !== undefined) return found
    }
    return undefined
  }
  return Object.is(one, other) ? undefined : `${path}: ${shown(one)} against ${shown(other)}`
}
