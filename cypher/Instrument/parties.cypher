// The states and bodies that are parties to an instrument.
// from: instrument
// yields: party
// order: party.id
// parameters: asOf
// example: { programme(id: "programme:blr-rus-coordinated-actions-2024-2026") { parties(asOf: "2024-01-01") { id } } }
MATCH (instrument)<-[participation:PARTY_TO]-(party)
WITH party, participation
WHERE participation.holdsFrom <= date($asOf) AND participation.holdsTo >= date($asOf) // if asOf
