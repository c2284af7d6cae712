// Who chairs a body on a day; among several the one that began last, then the least id.
// from: body
// yields: chairmanship
// order: date chairmanship.holdsFrom DESC, chairmanship.id
// parameters: asOf or today
// example: { body(id: "body:cis") { chair(asOf: "2023-10-12") { chair { id } } } }
MATCH (body)<-[chairmanship:CHAIRS]-()
WHERE chairmanship.holdsFrom <= date($asOf) AND chairmanship.holdsTo >= date($asOf)
