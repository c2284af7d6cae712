// Every word begins a word of its names or topics. Words that fewer than 1,000 have lead; more common ones are met soon.
// from: programme
// parameters: text as words
// size: CASE WHEN size($text) > 0 THEN nullIf(COUNT { CALL db.index.fulltext.queryNodes('Programme_words', reduce(query = '', word IN $text | query + '+' + word + '* '), {limit: 1000}) YIELD node AS found RETURN found }, 1000) END or none
// example: { programmes(filter: { text: "coordinated" }) { nodes { id } } }
WHERE all(word IN $text WHERE programme.words CONTAINS ' ' + word)
// access: date programme.day, programme.id
CALL db.index.fulltext.queryNodes('Programme_words', reduce(query = '', word IN $text | query + '+' + word + '* '), {limit: 1000}) YIELD node AS programme
