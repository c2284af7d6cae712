// The meetings that had an instrument before them without adopting it, in the order of their days.
// from: instrument
// yields: meeting
// order: date meeting.day, meeting.id
// example: { document(id: "document:cis-statement-multipolar-world-2023") { consideredAt { id } } }
MATCH (instrument)<-[:CONSIDERED]-(meeting:Meeting)
WITH DISTINCT meeting
