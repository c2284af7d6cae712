// The identifiers of a person elsewhere.
// from: official
// yields: identifier
// order: int position
// example: { official(id: "official:sergei-aleinik") { identifiers { scheme value url } } }
UNWIND range(0, size(official.identifierValues) - 1) AS position
WITH position, {
  scheme: official.identifierSchemes[position],
  value: official.identifierValues[position],
  url: nullIf(official.identifierUrls[position], '')
} AS identifier
