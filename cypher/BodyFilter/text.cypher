// Every word begins a word of its names.
// from: body
// parameters: text as words
// example: { bodies(filter: { text: "commonwealth" }) { nodes { id } } }
WHERE all(word IN $text WHERE body.words CONTAINS ' ' + word)
