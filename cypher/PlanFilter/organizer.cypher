// Organized by any of these.
// from: plan
// parameters: organizer
// example: { plans(filter: { organizer: ["state:BLR"] }) { nodes { id } } }
WHERE plan.organizerId IN $organizer
