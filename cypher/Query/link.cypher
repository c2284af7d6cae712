// The relationship of an id, whatever it joins.
// yields: link
// parameters: id
// example: { link(id: "chairmanship:none") { id } }
MATCH ()-[link:ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS|OFFICE_OF|ACCREDITED_TO|MEMBER_OF|PART_OF|PARTY_TO|DEPOSITARY_OF|CONVENED|HOSTED|HELD_AT|LOCATED_IN|ADOPTED|CONSIDERED|SUCCEEDED {id: $id}]->()
