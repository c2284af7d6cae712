/** The Neo4j that is fetched and started; neo4j/pom.xml fetches it by this number. */
export const NEO4J_VERSION = '5.26.30'
