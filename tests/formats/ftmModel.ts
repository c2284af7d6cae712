import { defaultModel, type Entity, Model } from '@alephdata/followthemoney'

const model = new Model(defaultModel as never)

// As the Python package has them (registry.entity, registry.date); the one for JavaScript does not look at values.
const ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/
const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}Z?)?)?)?$/

/** What FollowTheMoney's own model finds wrong with entities, as lines of a file; each refers to others by id. */
export function ftmFaults(lines: readonly string[]): string[] {
  const entities = new Map<string, Entity>()
  const faults: string[] = []
  for (const line of lines) {
    const datum = JSON.parse(line)
    try {
      if (entities.has(datum.id)) faults.push(`${datum.id} stands twice`)
      entities.set(datum.id, model.getEntity(datum))
    } catch (fault) {
      faults.push(`${datum.id}: ${(fault as Error).message}`)
    }
  }
  return [...faults, ...[...entities.values()].flatMap((entity) => faultsOf(entity, entities))]
}

function faultsOf({ id, schema, properties }: Entity, entities: ReadonlyMap<string, Entity>): string[] {
  const faults = ID.test(id) ? [] : [`${id} is no id`]
  const said = new Set([...properties.keys()].map(({ name }) => name))
  for (const name of new Set([schema, ...schema.getParents()].flatMap(({ required }) => required)))
    if (!said.has(name)) faults.push(`${id} has no ${name}`)
  for (const [property, values] of properties)
    for (const value of values.map(String)) {
      const told = `${id}.${property.name}: ${value}`
      if (property.type.name === 'date' && !DATE.test(value)) faults.push(`${told} is no date`)
      if (property.type.name !== 'entity') continue
      const other = entities.get(value)
      if (!other) faults.push(`${told} is not in the file`)
      else if (property.hasRange && !other.schema.isA(property.getRange()))
        faults.push(`${told} is a ${other.schema.name}`)
    }
  return faults
}
