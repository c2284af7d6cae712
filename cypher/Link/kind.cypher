// The type of a relationship.
// from: link
// example: { link(id: "chairmanship:none") { kind } }
type(link)
