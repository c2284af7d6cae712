// Every word begins a word of its names. Words that fewer than 1,000 have lead; more common ones are met soon.
// from: body
// parameters: text as words
// size: CASE WHEN size($text) > 0 THEN nullIf(COUNT { CALL db.index.fulltext.queryNodes('Body_words', reduce(query = '', word IN $text | query + '+' + word + '* '), {limit: 1000}) YIELD node AS found RETURN found }, 1000) END or none
// example: { bodies(filter: { text: "commonwealth" }) { nodes { id } } }
WHERE all(word IN $text WHERE body.words CONTAINS ' ' + word)
// access: body.id
CALL db.index.fulltext.queryNodes('Body_words', reduce(query = '', word IN $text | query + '+' + word + '* '), {limit: 1000}) YIELD node AS body
