// Every word begins a word of its names or topics.
// from: meeting
// parameters: text as words
// example: { meetings(filter: { text: "foreign ministers" }) { nodes { id } } }
WHERE all(word IN $text WHERE meeting.words CONTAINS ' ' + word)
