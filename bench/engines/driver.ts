import neo4j, { type Driver } from 'neo4j-driver'
import type { Settings } from './settings.ts'

export const DATABASE = 'neo4j'

/** The driver with the settings that Chancery gives its own, so that no engine is held back by it. */
export const openDriver = ({ uri, user, password }: Settings): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  })
