// Every word begins a word of its names or topics.
// from: programme
// parameters: text as words
// example: { programmes(filter: { text: "coordinated" }) { nodes { id } } }
WHERE all(word IN $text WHERE programme.words CONTAINS ' ' + word)
