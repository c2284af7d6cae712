// Who chaired a body, the newest first.
// from: body
// yields: chairmanship
// order: date chairmanship.holdsFrom DESC, chairmanship.id
// parameters: asOf, during
// example: { body(id: "body:cis") { chairmanships(asOf: "2023-10-12", during: { from: "2023" }) { chair { id } } } }
MATCH (body)<-[chairmanship:CHAIRS]-()
WHERE chairmanship.holdsFrom <= date($asOf) AND chairmanship.holdsTo >= date($asOf) // if asOf
  AND chairmanship.holdsFrom <= date($during.to) AND chairmanship.holdsTo >= date($during.from) // if during
