// It was adopted or signed in the range.
// from: document
// parameters: during
// example: { documents(filter: { during: { from: "2023" } }) { nodes { id } } }
WHERE (document.adoptedDay <= date($during.to) AND document.adoptedLastDay >= date($during.from)) OR EXISTS {
    MATCH (document)<-[signature:SIGNED {act: 'SIGNATURE'}]-()
    WHERE signature.holdsFrom <= date($during.to) AND signature.holdsTo >= date($during.from)
  }
