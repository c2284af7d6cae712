// The relationships of several ids in the order asked for, null where there is none.
// yields: link
// order: int position
// parameters: ids 0 to 500
// example: { links(ids: ["chairmanship:none"]) { id } }
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH ()-[link:ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS|OFFICE_OF|ACCREDITED_TO|MEMBER_OF|PART_OF|PARTY_TO|DEPOSITARY_OF|CONVENED|HOSTED|HELD_AT|LOCATED_IN|ADOPTED|CONSIDERED|SUCCEEDED {id: $ids[position]}]->()
