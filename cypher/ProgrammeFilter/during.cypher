// It was adopted or signed in the range, or some of the days that it was made for lie in it.
// from: programme
// parameters: during
// example: { programmes(filter: { during: { from: "2023" } }) { nodes { id } } }
WHERE (programme.adoptedDay <= date($during.to) AND programme.adoptedLastDay >= date($during.from))
    OR (programme.periodFrom <= date($during.to) AND coalesce(programme.periodTo, date('9999-12-31')) >= date($during.from))
    OR EXISTS {
      MATCH (programme)<-[signature:SIGNED {act: 'SIGNATURE'}]-()
      WHERE signature.holdsFrom <= date($during.to) AND signature.holdsTo >= date($during.from)
    }
