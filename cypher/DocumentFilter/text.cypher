// Every word begins a word of its names or topics.
// from: document
// parameters: text as words
// example: { documents(filter: { text: "badge" }) { nodes { id } } }
WHERE all(word IN $text WHERE document.words CONTAINS ' ' + word)
