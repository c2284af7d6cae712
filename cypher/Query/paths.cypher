// The shortest chains of links between two nodes: src/paths/ finds them level by level, by their nodes.
// yields: path
// order: int rank
// ahead: chains
// parameters: from, to, through, during, chronological, maxParties, maxLength 1 to 12, first 1 to 20
// exists: from in State|Official|Office|Body|Place|Meeting|Programme|Document|Source, to in State|Official|Office|Body|Place|Meeting|Programme|Document|Source
// example: { paths(from: "official:sergei-lebedev", to: "official:sergey-lavrov", through: [ATTENDED], during: { from: "2023" }, chronological: true, maxParties: 50, maxLength: 6, first: 5) { length nodes { id } links { kind sources { publisher } ... on Attendance { capacity } } } }
UNWIND range(0, size($chains) - 1) AS rank
WITH rank, {ids: $chains[rank], through: $through, during: $during} AS path
