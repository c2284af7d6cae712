// Every word begins a word of its names. Words that fewer than 1,000 have lead; more common ones are met soon.
// from: official
// parameters: text as words
// size: CASE WHEN size($text) > 0 THEN nullIf(COUNT { CALL db.index.fulltext.queryNodes('Official_words', reduce(query = '', word IN $text | query + '+' + word + '* '), {limit: 1000}) YIELD node AS found RETURN found }, 1000) END or none
// example: { officials(filter: { text: "aleinik" }) { nodes { id } } }
WHERE all(word IN $text WHERE official.words CONTAINS ' ' + word)
// access: official.id
CALL db.index.fulltext.queryNodes('Official_words', reduce(query = '', word IN $text | query + '+' + word + '* '), {limit: 1000}) YIELD node AS official
