// The meeting that adopted an instrument, the first where there are several.
// from: instrument
// yields: meeting
// order: date meeting.day, meeting.id
// example: { programme(id: "programme:blr-rus-coordinated-actions-2024-2026") { adoptedAt { id } } }
MATCH (instrument)<-[:ADOPTED]-(meeting:Meeting)
