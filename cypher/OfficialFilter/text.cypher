// Every word begins a word of their names.
// from: official
// parameters: text as words
// example: { officials(filter: { text: "aleinik" }) { nodes { id } } }
WHERE all(word IN $text WHERE official.words CONTAINS ' ' + word)
