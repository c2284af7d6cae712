// Documents by the day on which they were adopted, else first signed, the newest first.
// yields: document
// order: date document.day DESC, document.id DESC
// filters: filter on document
// example: { documents { nodes { name } } }
MATCH (document:Document)
WHERE document.day IS NOT NULL AND document.id IS NOT NULL
