// Some of its days lie in the range.
// from: plan
// parameters: during
// example: { plans(filter: { during: { from: "2023-10", to: "2023-10" } }) { nodes { id } } }
WHERE plan.firstDay <= date($during.to) AND plan.lastDay >= date($during.from)
