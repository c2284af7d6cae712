// It existed on that day, as far as is known.
// from: body
// parameters: asOf
// example: { bodies(filter: { asOf: "2023-10-12" }) { nodes { id } } }
WHERE coalesce(body.existedFrom <= date($asOf), true) AND coalesce(body.existedTo >= date($asOf), true)
