// The link between each node of a chain and the next. Where there are several: one at the meeting itself, else at its
// earliest session, and among these the one with the least id, as encounters choose theirs.
// from: path
// yields: link
// order: int position
// example: { paths(from: "official:sergei-lebedev", to: "official:sergey-lavrov", during: { from: "2023" }) { links { id kind sources { publisher } } } }
UNWIND range(1, size(path.ids) - 1) AS position
CALL (path, position) {
  CALL (path, position) {
    MATCH (near:Meeting {rootId: path.ids[position - 1]})
    RETURN near
    UNION ALL
    MATCH (near:State|Official|Office|Body|Place|Programme|Document {id: path.ids[position - 1]})
    RETURN near
  }
  CALL (path, position) {
    MATCH (far:Meeting {rootId: path.ids[position]})
    RETURN far
    UNION ALL
    MATCH (far:State|Official|Office|Body|Place|Programme|Document {id: path.ids[position]})
    RETURN far
  }
  MATCH (near)-[link:
    INCLUDE shared/linkTypes
    ]-(far)
  WHERE (path.through IS NULL OR type(link) IN path.through)
    AND (path.during IS NULL OR (link.holdsFrom <= date(path.during.to) AND link.holdsTo >= date(path.during.from)))
  WITH link, [end IN [near, far] WHERE end.rootId <> end.id] AS sessions
  WITH link, size(sessions) AS folded, head(sessions) AS session
  RETURN link
  ORDER BY folded, session.day, session.id, link.id
  LIMIT 1
}
WITH link, position
