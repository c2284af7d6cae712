const WAYS_ON = `There are three ways to go on:
  1. install Java (17 to 25) and Maven, and start again: the service then brings its own Neo4j;
  2. use a Neo4j that runs already (5.26 or later, or Aura): set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD;
  3. run \`docker compose up\`: it brings Neo4j and the service.`

/** This machine lacks what the managed Neo4j needs; the message says what, and the three ways to go on. */
export class Neo4jCannotRun extends Error {
  constructor(reason: string) {
    super(`Neo4j cannot be started here: ${reason}\n${WAYS_ON}`)
    this.name = 'Neo4jCannotRun'
  }
}
