// Written from cypher/ by `npm run generate`: edit there.
import type { Fragment } from '../plan/fragment.ts'

export const fragments: Readonly<Record<string, Fragment>> = {
  "Attendance/attendee": {
    "name": "Attendance/attendee",
    "from": "attendance",
    "yields": "attendee",
    "match": [
      {
        "text": "WITH startNode(‹attendance›) AS ‹attendee›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { attendances { nodes { attendee { id } } } } }",
    "filters": {}
  },
  "Attendance/meeting": {
    "name": "Attendance/meeting",
    "from": "attendance",
    "yields": "meeting",
    "match": [
      {
        "text": "WITH endNode(‹attendance›) AS ‹meeting›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ official(id: \"official:sergei-aleinik\") { attendances { nodes { meeting { id } } } } }",
    "filters": {}
  },
  "Attendance/offices": {
    "name": "Attendance/offices",
    "from": "attendance",
    "yields": "tenure",
    "match": [
      {
        "text": "WITH startNode(‹attendance›) AS ‹official›, endNode(‹attendance›) AS ‹meeting›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹official›)-[‹tenure›:HOLDS]->(:Office)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹tenure›.holdsFrom <= ‹meeting›.day AND ‹tenure›.holdsTo >= ‹meeting›.day AND ‹meeting›.day > date('0001-01-01')",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹tenure›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹tenure›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { attendances { nodes { offices { office { id } } } } } }",
    "filters": {}
  },
  "Attendance/onBehalfOf": {
    "name": "Attendance/onBehalfOf",
    "from": "attendance",
    "yields": "party",
    "match": [
      {
        "text": "MATCH (‹party›:State|Body {id: ‹attendance›.onBehalfOf})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { attendances { nodes { onBehalfOf { id } } } } }",
    "filters": {}
  },
  "Body/chair": {
    "name": "Body/chair",
    "from": "body",
    "yields": "chairmanship",
    "match": [
      {
        "text": "MATCH (‹body›)<-[‹chairmanship›:CHAIRS]-()",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹chairmanship›.holdsFrom <= date($asOf) AND ‹chairmanship›.holdsTo >= date($asOf)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹chairmanship›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹chairmanship›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": [
          "today"
        ]
      }
    ],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { chair(asOf: \"2023-10-12\") { chair { id } } } }",
    "filters": {}
  },
  "Body/chairmanships": {
    "name": "Body/chairmanships",
    "from": "body",
    "yields": "chairmanship",
    "match": [
      {
        "text": "MATCH (‹body›)<-[‹chairmanship›:CHAIRS]-()",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹chairmanship›.holdsFrom <= date($asOf) AND ‹chairmanship›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "‹chairmanship›.holdsFrom <= date($during.to) AND ‹chairmanship›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹chairmanship›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹chairmanship›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { chairmanships(asOf: \"2023-10-12\", during: { from: \"2023\" }) { chair { id } } } }",
    "filters": {}
  },
  "Body/documents": {
    "name": "Body/documents",
    "from": "body",
    "yields": "document",
    "match": [
      {
        "text": "MATCH (:Body)-[‹share›:SHARES_IN]->(‹document›:Document)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹share›.partyId = ‹body›.id AND ‹share›.day IS NOT NULL AND ‹share›.documentId IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹share›.partyId",
          "descending": true,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹share›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹share›.documentId",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:blr-rus-mfa-joint-board\") { documents(filter: { kind: [RESOLUTION] }) { nodes { id } } } }",
    "filters": {
      "filter": "document"
    },
    "size": {
      "expression": "COUNT { (‹body›)-[:SHARES_IN]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹document›",
      "missing": [],
      "match": [
        {
          "text": "MATCH ()-[‹share›:SHARES_IN]->(‹document›)",
          "given": [],
          "missing": []
        }
      ],
      "where": [
        {
          "text": "‹share›.partyId = ‹body›.id AND ‹share›.day = ‹document›.day AND ‹share›.documentId = ‹document›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "Body/meetings": {
    "name": "Body/meetings",
    "from": "body",
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹involvement›.partyId = ‹body›.id AND ‹involvement›.day IS NOT NULL AND ‹involvement›.meetingId IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹involvement›.partyId",
          "descending": true,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹involvement›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹involvement›.meetingId",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹involvement›.partyId",
          "descending": false,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹involvement›.day",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹involvement›.meetingId",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { meetings(filter: { in: [\"state:KGZ\"] }) { nodes { id } } } }",
    "filters": {
      "filter": "meeting"
    },
    "size": {
      "expression": "COUNT { (‹body›)-[:INVOLVED_IN]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹meeting›",
      "missing": [],
      "match": [
        {
          "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›)",
          "given": [],
          "missing": []
        }
      ],
      "where": [
        {
          "text": "‹involvement›.partyId = ‹body›.id AND ‹involvement›.day = ‹meeting›.day AND ‹involvement›.meetingId = ‹meeting›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "Body/members": {
    "name": "Body/members",
    "from": "body",
    "yields": "membership",
    "match": [
      {
        "text": "MATCH (‹body›)<-[‹membership›:MEMBER_OF]-()",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹membership›.holdsFrom <= date($asOf) AND ‹membership›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹membership›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹membership›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { members(asOf: \"2023-10-12\") { nodes { member { id } standing } } } }",
    "filters": {}
  },
  "Body/offices": {
    "name": "Body/offices",
    "from": "body",
    "yields": "office",
    "match": [
      {
        "text": "MATCH (‹body›)<-[:OFFICE_OF]-(‹office›:Office)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹office›.rank IN $rank",
        "given": [
          "rank"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹office›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "rank",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { offices(rank: [HEAD_OF_BODY]) { nodes { id } } } }",
    "filters": {}
  },
  "Body/organs": {
    "name": "Body/organs",
    "from": "body",
    "yields": "organ",
    "match": [
      {
        "text": "MATCH (‹body›)<-[:PART_OF]-(‹organ›:Body)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹organ›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { organs { id } } }",
    "filters": {}
  },
  "Body/parent": {
    "name": "Body/parent",
    "from": "body",
    "yields": "parent",
    "match": [
      {
        "text": "MATCH (‹body›)-[:PART_OF]->(‹parent›:Body)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹parent›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:cis-council-of-foreign-ministers\") { parent { id } } }",
    "filters": {}
  },
  "Body/plans": {
    "name": "Body/plans",
    "from": "body",
    "yields": "plan",
    "match": [
      {
        "text": "MATCH (:Body)-[‹plan›:PLANS_MEETING_AT]->(:Place)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹plan›.organizerId = ‹body›.id AND ‹plan›.firstDay IS NOT NULL AND ‹plan›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹plan›.organizerId",
          "descending": false,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹plan›.firstDay",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹plan›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:cis-council-of-foreign-ministers\") { plans(filter: { during: { from: \"2024\" } }) { nodes { period { from } } } } }",
    "filters": {
      "filter": "plan"
    },
    "size": {
      "expression": "COUNT { (‹body›)-[:PLANS_MEETING_AT]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹plan›",
      "missing": [],
      "match": [],
      "where": [
        {
          "text": "‹plan›.organizerId = ‹body›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "Body/programmes": {
    "name": "Body/programmes",
    "from": "body",
    "yields": "programme",
    "match": [
      {
        "text": "MATCH (:Body)-[‹share›:SHARES_IN]->(‹programme›:Programme)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹share›.partyId = ‹body›.id AND ‹share›.day IS NOT NULL AND ‹share›.programmeId IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹share›.partyId",
          "descending": true,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹share›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹share›.programmeId",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }",
    "filters": {
      "filter": "programme"
    },
    "size": {
      "expression": "COUNT { (‹body›)-[:SHARES_IN]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹programme›",
      "missing": [],
      "match": [
        {
          "text": "MATCH ()-[‹share›:SHARES_IN]->(‹programme›)",
          "given": [],
          "missing": []
        }
      ],
      "where": [
        {
          "text": "‹share›.partyId = ‹body›.id AND ‹share›.day = ‹programme›.day AND ‹share›.programmeId = ‹programme›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "Body/state": {
    "name": "Body/state",
    "from": "body",
    "yields": "state",
    "match": [
      {
        "text": "MATCH (‹body›)-[:PART_OF*1..8]->(‹state›:State)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹state›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:blr-mfa\") { state { id } } }",
    "filters": {}
  },
  "BodyFilter/asOf": {
    "name": "BodyFilter/asOf",
    "from": "body",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "coalesce(‹body›.existedFrom <= date($asOf), true) AND coalesce(‹body›.existedTo >= date($asOf), true)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ bodies(filter: { asOf: \"2023-10-12\" }) { nodes { id } } }",
    "filters": {}
  },
  "BodyFilter/kind": {
    "name": "BodyFilter/kind",
    "from": "body",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹body›.kind IN $kind",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "kind",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ bodies(filter: { kind: [ORGAN] }) { nodes { id } } }",
    "filters": {},
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $kind AS ‹kind›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹kind›"
        ],
        "match": [
          {
            "text": "MATCH (‹body›:Body)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹body›.kind = ‹kind› AND ‹body›.id IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹body›.kind",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹body›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "BodyFilter/member": {
    "name": "BodyFilter/member",
    "from": "body",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹id› IN $member WHERE EXISTS { MATCH (‹body›)<-[:MEMBER_OF]-(‹member›) WHERE ‹member›.id = ‹id› })",
        "given": [
          "member"
        ],
        "missing": [
          "asOf"
        ]
      },
      {
        "text": "all(‹id› IN $member WHERE EXISTS { MATCH (‹body›)<-[‹membership›:MEMBER_OF]-(‹member›) WHERE ‹member›.id = ‹id› AND ‹membership›.holdsFrom <= date($asOf) AND ‹membership›.holdsTo >= date($asOf) })",
        "given": [
          "member",
          "asOf"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "member",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ bodies(filter: { member: [\"state:BLR\", \"state:RUS\"], asOf: \"2023-10-12\" }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "COLLECT { UNWIND $member AS ‹id› OPTIONAL MATCH (‹one›:State|Body {id: ‹id›}) RETURN COUNT { (‹one›)-[:MEMBER_OF]->() } AS ‹bodies› ORDER BY ‹bodies› LIMIT 1 }[0]",
      "sure": true
    },
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $member AS ‹id›",
            "given": [],
            "missing": []
          },
          {
            "text": "OPTIONAL MATCH (‹one›:State|Body {id: ‹id›})",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹one› ORDER BY COUNT { (‹one›)-[:MEMBER_OF]->() } LIMIT 1",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹one›"
        ],
        "match": [
          {
            "text": "MATCH (‹one›)-[:MEMBER_OF]->(‹joined›:Body)",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH DISTINCT ‹joined› AS ‹body›",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹body›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "BodyFilter/text": {
    "name": "BodyFilter/text",
    "from": "body",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹word› IN $text WHERE ‹body›.words CONTAINS ' ' + ‹word›)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "text",
        "as": "words",
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ bodies(filter: { text: \"commonwealth\" }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "CASE WHEN size($text) > 0 THEN nullIf(COUNT { CALL db.index.fulltext.queryNodes('Body_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹found› RETURN ‹found› }, 1000) END",
      "sure": false
    },
    "access": [
      {
        "each": [],
        "over": [],
        "match": [
          {
            "text": "CALL db.index.fulltext.queryNodes('Body_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹body›",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹body›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "Chairmanship/body": {
    "name": "Chairmanship/body",
    "from": "chairmanship",
    "yields": "body",
    "match": [
      {
        "text": "WITH endNode(‹chairmanship›) AS ‹body›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:KGZ\") { chairmanships { body { id } } } }",
    "filters": {}
  },
  "Chairmanship/chair": {
    "name": "Chairmanship/chair",
    "from": "chairmanship",
    "yields": "chair",
    "match": [
      {
        "text": "WITH startNode(‹chairmanship›) AS ‹chair›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { chairmanships { chair { id } } } }",
    "filters": {}
  },
  "ContactMatrix/cells": {
    "name": "ContactMatrix/cells",
    "from": "matrix",
    "yields": {
      "row": "row",
      "column": "column",
      "meetingCount": "meetingCount",
      "lastMeeting": "lastMeeting"
    },
    "match": [
      {
        "text": "UNWIND range(0, size(‹matrix›.ids) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹matrix›, ‹position›, ‹matrix›.ids[‹position›] AS ‹partyId›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹involvement›.partyId = ‹partyId› AND ‹involvement›.metAt IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹involvement›.day >= ‹matrix›.earliest AND ‹involvement›.day <= ‹matrix›.latest",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹matrix›, ‹involvement›.metAt AS ‹meetingId›, collect(‹position›) AS ‹positions›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE size(‹positions›) > 1",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹meetingId›})",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE (‹matrix›.maxParties IS NULL OR ‹meeting›.partyCount <= ‹matrix›.maxParties)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND (‹matrix›.during IS NULL OR ‹meeting›.lastDay >= date(‹matrix›.during.from))",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹positions›, [‹meeting›.day, ‹meeting›.id] AS ‹held›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹positions› AS ‹row›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹positions› AS ‹column›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹row›, ‹column›, ‹held›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹row› < ‹column›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹row›, ‹column›, count(*) AS ‹meetingCount›, max(‹held›)[1] AS ‹lastId›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹lastMeeting›:Meeting {id: ‹lastId›})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹row›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        },
        {
          "expression": "‹column›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ contactMatrix(parties: [\"state:RUS\", \"state:BLR\"]) { cells { row column meetingCount } } }",
    "filters": {}
  },
  "ContactMatrix/parties": {
    "name": "ContactMatrix/parties",
    "from": "matrix",
    "yields": "party",
    "match": [
      {
        "text": "UNWIND range(0, size(‹matrix›.ids) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹party›:State|Body {id: ‹matrix›.ids[‹position›]})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹position›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ contactMatrix(parties: [\"state:RUS\", \"state:BLR\"]) { parties { id } } }",
    "filters": {}
  },
  "Document/depositaries": {
    "name": "Document/depositaries",
    "from": "document",
    "yields": "party",
    "match": [
      {
        "text": "MATCH (‹document›)<-[:DEPOSITARY_OF]-(‹party›)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹party›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹party›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ document(id: \"document:blr-rus-joint-board-resolution-2023\") { depositaries { id } } }",
    "filters": {}
  },
  "DocumentFilter/during": {
    "name": "DocumentFilter/during",
    "from": "document",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "((‹document›.adoptedDay <= date($during.to) AND ‹document›.adoptedLastDay >= date($during.from)) OR EXISTS { MATCH (‹document›)<-[‹signature›:SIGNED {act: 'SIGNATURE'}]-() WHERE ‹signature›.holdsFrom <= date($during.to) AND ‹signature›.holdsTo >= date($during.from) })",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ documents(filter: { during: { from: \"2023\" } }) { nodes { id } } }",
    "filters": {}
  },
  "DocumentFilter/inForceOn": {
    "name": "DocumentFilter/inForceOn",
    "from": "document",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "coalesce(‹document›.inForceFrom, date('0001-01-01')) <= date($inForceOn)",
        "given": [],
        "missing": []
      },
      {
        "text": "((‹document›.inForceTo >= date($inForceOn) OR (‹document›.inForceTo IS NULL AND ‹document›.inForceOngoing)))",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "inForceOn",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ documents(filter: { inForceOn: \"2024-01-01\" }) { nodes { id } } }",
    "filters": {}
  },
  "DocumentFilter/kind": {
    "name": "DocumentFilter/kind",
    "from": "document",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹document›.kind IN $kind",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "kind",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ documents(filter: { kind: [RESOLUTION] }) { nodes { id } } }",
    "filters": {},
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $kind AS ‹kind›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹kind›"
        ],
        "match": [
          {
            "text": "MATCH (‹document›:Document)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹document›.kind = ‹kind› AND ‹document›.day IS NOT NULL AND ‹document›.id IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹document›.kind",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹document›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹document›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "DocumentFilter/party": {
    "name": "DocumentFilter/party",
    "from": "document",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹id› IN $party WHERE EXISTS { MATCH ()-[‹share›:SHARES_IN]->() WHERE ‹share›.partyId = ‹id› AND ‹share›.party = true AND ‹share›.day = ‹document›.day AND ‹share›.documentId = ‹document›.id })",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "party",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ documents(filter: { party: [\"state:BLR\"] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "COLLECT { UNWIND $party AS ‹id› OPTIONAL MATCH (‹one›:State|Body {id: ‹id›}) RETURN COUNT { (‹one›)-[:SHARES_IN]->() } AS ‹instruments› ORDER BY ‹instruments› LIMIT 1 }[0]",
      "sure": true
    },
    "exact": "size($party) = 1",
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $party AS ‹id›",
            "given": [],
            "missing": []
          },
          {
            "text": "OPTIONAL MATCH (‹one›:State|Body {id: ‹id›})",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹id› ORDER BY COUNT { (‹one›)-[:SHARES_IN]->() } LIMIT 1",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹share›:SHARES_IN]->(‹document›:Document)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹share›.partyId = ‹id› AND ‹share›.party = true AND ‹share›.day IS NOT NULL AND ‹share›.documentId IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹share›.partyId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹share›.party",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹share›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹share›.documentId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "DocumentFilter/status": {
    "name": "DocumentFilter/status",
    "from": "document",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹document›.status IN $status",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "status",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ documents(filter: { status: [SIGNED] }) { nodes { id } } }",
    "filters": {},
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $status AS ‹status›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹status›"
        ],
        "match": [
          {
            "text": "MATCH (‹document›:Document)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹document›.status = ‹status› AND ‹document›.day IS NOT NULL AND ‹document›.id IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹document›.status",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹document›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹document›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "DocumentFilter/text": {
    "name": "DocumentFilter/text",
    "from": "document",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹word› IN $text WHERE ‹document›.words CONTAINS ' ' + ‹word›)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "text",
        "as": "words",
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ documents(filter: { text: \"badge\" }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "CASE WHEN size($text) > 0 THEN nullIf(COUNT { CALL db.index.fulltext.queryNodes('Document_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹found› RETURN ‹found› }, 1000) END",
      "sure": false
    },
    "access": [
      {
        "each": [],
        "over": [],
        "match": [
          {
            "text": "CALL db.index.fulltext.queryNodes('Document_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹document›",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹document›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹document›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "Instrument/adoptedAt": {
    "name": "Instrument/adoptedAt",
    "from": "instrument",
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹instrument›)<-[:ADOPTED]-(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹meeting›.day",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹meeting›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ programme(id: \"programme:blr-rus-coordinated-actions-2024-2026\") { adoptedAt { id } } }",
    "filters": {}
  },
  "Instrument/consideredAt": {
    "name": "Instrument/consideredAt",
    "from": "instrument",
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹instrument›)<-[:CONSIDERED]-(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹meeting›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹meeting›.day",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹meeting›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ document(id: \"document:cis-statement-multipolar-world-2023\") { consideredAt { id } } }",
    "filters": {}
  },
  "Instrument/parties": {
    "name": "Instrument/parties",
    "from": "instrument",
    "yields": "party",
    "match": [
      {
        "text": "MATCH (‹instrument›)<-[‹participation›:PARTY_TO]-(‹party›)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹party›, ‹participation›",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹participation›.holdsFrom <= date($asOf) AND ‹participation›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹party›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ programme(id: \"programme:blr-rus-coordinated-actions-2024-2026\") { parties(asOf: \"2024-01-01\") { id } } }",
    "filters": {}
  },
  "Instrument/signatures": {
    "name": "Instrument/signatures",
    "from": "instrument",
    "yields": "signature",
    "match": [
      {
        "text": "MATCH (‹instrument›)<-[‹signature›:SIGNED]-()",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹signature›.act IN $act",
        "given": [
          "act"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹signature›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹signature›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "act",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ document(id: \"document:blr-rus-joint-board-resolution-2023\") { signatures(act: [SIGNATURE]) { nodes { signatory { id } } } } }",
    "filters": {}
  },
  "Link/end": {
    "name": "Link/end",
    "from": "link",
    "yields": "target",
    "match": [
      {
        "text": "WITH endNode(‹link›) AS ‹target›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { links { nodes { end { id } } } } }",
    "filters": {}
  },
  "Link/kind": {
    "name": "Link/kind",
    "from": "link",
    "yields": null,
    "match": [],
    "where": [],
    "value": "type(‹link›)",
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ link(id: \"chairmanship:none\") { kind } }",
    "filters": {}
  },
  "Link/start": {
    "name": "Link/start",
    "from": "link",
    "yields": "origin",
    "match": [
      {
        "text": "WITH startNode(‹link›) AS ‹origin›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { links { nodes { start { id } } } } }",
    "filters": {}
  },
  "Meeting/announced": {
    "name": "Meeting/announced",
    "from": "meeting",
    "yields": "plan",
    "match": [
      {
        "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT]->(:Place)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹plan›.announcedAt = ‹meeting›.id",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹plan›.firstDay",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹plan›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { announced { place { id } } } }",
    "filters": {}
  },
  "Meeting/attendances": {
    "name": "Meeting/attendances",
    "from": "meeting",
    "yields": "attendance",
    "match": [
      {
        "text": "MATCH ()-[‹attendance›:ATTENDED]->()",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹attendance›.meetingId = ‹meeting›.id AND ‹attendance›.roleOrder IS NOT NULL AND ‹attendance›.attendeeId IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "‹attendance›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹attendance›.meetingId",
          "descending": false,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹attendance›.roleOrder",
          "descending": false,
          "type": "int",
          "undatedLast": false
        },
        {
          "expression": "‹attendance›.attendeeId",
          "descending": false,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹attendance›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { attendances { nodes { roles attendee { id } } } } }",
    "filters": {}
  },
  "Meeting/convenedBy": {
    "name": "Meeting/convenedBy",
    "from": "meeting",
    "yields": "body",
    "match": [
      {
        "text": "MATCH (‹meeting›)<-[:CONVENED]-(‹body›:Body)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹body›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹body›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { convenedBy { id } } }",
    "filters": {}
  },
  "Meeting/documents": {
    "name": "Meeting/documents",
    "from": "meeting",
    "yields": "document",
    "match": [
      {
        "text": "MATCH (‹meeting›)-[:ADOPTED|CONSIDERED]->(‹document›:Document)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹document›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹document›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹document›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { documents(filter: { kind: [STATEMENT] }) { nodes { id } } } }",
    "filters": {
      "filter": "document"
    }
  },
  "Meeting/hosts": {
    "name": "Meeting/hosts",
    "from": "meeting",
    "yields": "state",
    "match": [
      {
        "text": "MATCH (‹meeting›)<-[:HOSTED]-(‹state›:State)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹state›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹state›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { hosts { id } } }",
    "filters": {}
  },
  "Meeting/partOf": {
    "name": "Meeting/partOf",
    "from": "meeting",
    "yields": "whole",
    "match": [
      {
        "text": "MATCH (‹meeting›)-[:PART_OF]->(‹whole›:Meeting)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹whole›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12-narrow\") { partOf { id } } }",
    "filters": {}
  },
  "Meeting/parties": {
    "name": "Meeting/parties",
    "from": "meeting",
    "yields": "party",
    "match": [
      {
        "text": "UNWIND ‹meeting›.partyIds AS ‹partyId›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹party›:State|Body {id: ‹partyId›})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹party›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { parties { id } } }",
    "filters": {}
  },
  "Meeting/parts": {
    "name": "Meeting/parts",
    "from": "meeting",
    "yields": "part",
    "match": [
      {
        "text": "MATCH (‹meeting›)<-[:PART_OF]-(‹part›:Meeting)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹part›.day",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹part›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { parts { id closed } } }",
    "filters": {}
  },
  "Meeting/place": {
    "name": "Meeting/place",
    "from": "meeting",
    "yields": "place",
    "match": [
      {
        "text": "MATCH (‹place›:Place {id: ‹meeting›.placeId})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { place { id } } }",
    "filters": {}
  },
  "Meeting/plannedAs": {
    "name": "Meeting/plannedAs",
    "from": "meeting",
    "yields": "plan",
    "match": [
      {
        "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT]->(:Place)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹plan›.fulfilledBy = ‹meeting›.id",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹plan›.firstDay",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹plan›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:blr-rus-joint-board-2023-12-15\") { plannedAs { announcedOn } } }",
    "filters": {}
  },
  "Meeting/programmes": {
    "name": "Meeting/programmes",
    "from": "meeting",
    "yields": "programme",
    "match": [
      {
        "text": "MATCH (‹meeting›)-[:ADOPTED|CONSIDERED]->(‹programme›:Programme)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹programme›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹programme›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹programme›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }",
    "filters": {
      "filter": "programme"
    }
  },
  "Meeting/state": {
    "name": "Meeting/state",
    "from": "meeting",
    "yields": "state",
    "match": [
      {
        "text": "MATCH (‹state›:State {id: ‹meeting›.stateId})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { state { id } } }",
    "filters": {}
  },
  "MeetingFilter/attendedBy": {
    "name": "MeetingFilter/attendedBy",
    "from": "meeting",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹id› IN $attendedBy WHERE ‹id› IN ‹meeting›.presentIds)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "attendedBy",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "kind",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetings(filter: { attendedBy: [\"state:BLR\", \"office:rus-foreign-minister\"], kind: [COUNCIL, SESSION] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "COLLECT { UNWIND $attendedBy AS ‹id› OPTIONAL MATCH (‹one›:Official|State|Body|Office {id: ‹id›}) RETURN COUNT { (‹one›)-[:ATTENDED]->() } + COUNT { (‹one›)-[:INVOLVED_IN]->() } + reduce(‹total› = 0, ‹held› IN COLLECT { MATCH (‹one›)<-[:HOLDS]-(‹holder›) RETURN COUNT { (‹holder›)-[:ATTENDED]->() } } | ‹total› + ‹held›) AS ‹meetings› ORDER BY ‹meetings› LIMIT 1 }[0]",
      "sure": true
    },
    "exact": "size($attendedBy) = 1 AND NOT $attendedBy[0] STARTS WITH 'office:'",
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $attendedBy AS ‹id›",
            "given": [],
            "missing": []
          },
          {
            "text": "OPTIONAL MATCH (‹one›:Official|State|Body|Office {id: ‹id›})",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹id›, ‹one›",
            "given": [],
            "missing": []
          },
          {
            "text": "ORDER BY COUNT { (‹one›)-[:ATTENDED]->() } + COUNT { (‹one›)-[:INVOLVED_IN]->() }",
            "given": [],
            "missing": []
          },
          {
            "text": "+ reduce(‹total› = 0, ‹held› IN COLLECT { MATCH (‹one›)<-[:HOLDS]-(‹holder›) RETURN COUNT { (‹holder›)-[:ATTENDED]->() } } | ‹total› + ‹held›)",
            "given": [],
            "missing": []
          },
          {
            "text": "LIMIT 1",
            "given": [],
            "missing": []
          },
          {
            "text": "CALL (‹id›, ‹one›) {",
            "given": [],
            "missing": []
          },
          {
            "text": "RETURN ‹id› AS ‹attendeeId›, date('0001-01-01') AS ‹since›, date('9999-12-31') AS ‹until›",
            "given": [],
            "missing": []
          },
          {
            "text": "UNION ALL",
            "given": [],
            "missing": []
          },
          {
            "text": "MATCH (‹one›)<-[‹tenure›:HOLDS]-(‹holder›:Official)",
            "given": [],
            "missing": []
          },
          {
            "text": "RETURN ‹holder›.id AS ‹attendeeId›, ‹tenure›.holdsFrom AS ‹since›, ‹tenure›.holdsTo AS ‹until›",
            "given": [],
            "missing": []
          },
          {
            "text": "}",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹attendeeId›",
          "‹since›",
          "‹until›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹attendance›:ATTENDED]->(:Meeting)",
            "given": [],
            "missing": []
          },
          {
            "text": "WHERE ‹attendance›.attendeeId = ‹attendeeId› AND ‹attendance›.day >= ‹since› AND ‹attendance›.day <= ‹until›",
            "given": [],
            "missing": []
          },
          {
            "text": "AND ‹attendance›.rootId IS NOT NULL AND ‹attendance›.id IS NOT NULL AND ‹attendance›.primary",
            "given": [],
            "missing": []
          },
          {
            "text": "MATCH (‹meeting›:Meeting {id: ‹attendance›.rootId})",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹attendance›.attendeeId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹attendance›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹attendance›.rootId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      },
      {
        "each": [
          {
            "text": "UNWIND $attendedBy AS ‹id›",
            "given": [],
            "missing": []
          },
          {
            "text": "OPTIONAL MATCH (‹one›:Official|State|Body|Office {id: ‹id›})",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹id›, ‹one›",
            "given": [],
            "missing": []
          },
          {
            "text": "ORDER BY COUNT { (‹one›)-[:ATTENDED]->() } + COUNT { (‹one›)-[:INVOLVED_IN]->() }",
            "given": [],
            "missing": []
          },
          {
            "text": "+ reduce(‹total› = 0, ‹held› IN COLLECT { MATCH (‹one›)<-[:HOLDS]-(‹holder›) RETURN COUNT { (‹holder›)-[:ATTENDED]->() } } | ‹total› + ‹held›)",
            "given": [],
            "missing": []
          },
          {
            "text": "LIMIT 1",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›:Meeting)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹involvement›.partyId = ‹id› AND ‹involvement›.acted = true",
            "given": [],
            "missing": []
          },
          {
            "text": "‹involvement›.day IS NOT NULL AND ‹involvement›.meetingId IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹involvement›.partyId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹involvement›.acted",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹involvement›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹involvement›.meetingId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      },
      {
        "each": [
          {
            "text": "UNWIND $attendedBy AS ‹id›",
            "given": [],
            "missing": []
          },
          {
            "text": "OPTIONAL MATCH (‹one›:Official|State|Body|Office {id: ‹id›})",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹id›, ‹one›",
            "given": [],
            "missing": []
          },
          {
            "text": "ORDER BY COUNT { (‹one›)-[:ATTENDED]->() } + COUNT { (‹one›)-[:INVOLVED_IN]->() }",
            "given": [],
            "missing": []
          },
          {
            "text": "+ reduce(‹total› = 0, ‹held› IN COLLECT { MATCH (‹one›)<-[:HOLDS]-(‹holder›) RETURN COUNT { (‹holder›)-[:ATTENDED]->() } } | ‹total› + ‹held›)",
            "given": [],
            "missing": []
          },
          {
            "text": "LIMIT 1",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹id›, ‹one›",
            "given": [],
            "missing": []
          },
          {
            "text": "WHERE 'SESSION' IN $kind",
            "given": [],
            "missing": []
          },
          {
            "text": "CALL (‹id›, ‹one›) {",
            "given": [],
            "missing": []
          },
          {
            "text": "RETURN ‹id› AS ‹attendeeId›, date('0001-01-01') AS ‹since›, date('9999-12-31') AS ‹until›",
            "given": [],
            "missing": []
          },
          {
            "text": "UNION ALL",
            "given": [],
            "missing": []
          },
          {
            "text": "MATCH (‹one›)<-[‹tenure›:HOLDS]-(‹holder›:Official)",
            "given": [],
            "missing": []
          },
          {
            "text": "RETURN ‹holder›.id AS ‹attendeeId›, ‹tenure›.holdsFrom AS ‹since›, ‹tenure›.holdsTo AS ‹until›",
            "given": [],
            "missing": []
          },
          {
            "text": "}",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹attendeeId›"
        ],
        "match": [
          {
            "text": "MATCH (‹attendee›:Official|State|Body {id: ‹attendeeId›})-[:ATTENDED]->(‹meeting›:Meeting {kind: 'SESSION'})",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹meeting›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹meeting›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "MeetingFilter/convenedBy": {
    "name": "MeetingFilter/convenedBy",
    "from": "meeting",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "any(‹id› IN $convenedBy WHERE EXISTS { MATCH ()-[‹involvement›:INVOLVED_IN]->() WHERE ‹involvement›.partyId = ‹id› AND ‹involvement›.convened = true AND ‹involvement›.day = ‹meeting›.day AND ‹involvement›.meetingId = ‹meeting›.id })",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "convenedBy",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetings(filter: { convenedBy: [\"body:cis\"] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "reduce(‹total› = 0, ‹meetings› IN COLLECT { MATCH (‹body›:Body) WHERE ‹body›.id IN $convenedBy RETURN COUNT { (‹body›)-[:INVOLVED_IN]->() } } | ‹total› + ‹meetings›)",
      "sure": true
    },
    "exact": "true",
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $convenedBy AS ‹id›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›:Meeting)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹involvement›.partyId = ‹id› AND ‹involvement›.convened = true",
            "given": [],
            "missing": []
          },
          {
            "text": "‹involvement›.day IS NOT NULL AND ‹involvement›.meetingId IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹involvement›.partyId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹involvement›.convened",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹involvement›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹involvement›.meetingId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "MeetingFilter/during": {
    "name": "MeetingFilter/during",
    "from": "meeting",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹meeting›.day <= date($during.to) AND ‹meeting›.lastDay >= date($during.from)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetings(filter: { during: { from: \"2023-10\", to: \"2023\" } }) { nodes { id } } }",
    "filters": {},
    "bounds": {
      "from": "date($during.from)",
      "to": "date($during.to)"
    },
    "access": [
      {
        "each": [
          {
            "text": "UNWIND [3, 8, 31, 100, 366, 3660, 3652059] AS ‹span›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹span›"
        ],
        "match": [
          {
            "text": "MATCH (‹meeting›:Meeting)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹meeting›.span = ‹span› AND ‹meeting›.day >= date($during.from) - duration({days: ‹span›})",
            "given": [],
            "missing": []
          },
          {
            "text": "‹meeting›.day < date($during.from) AND ‹meeting›.day > date('0001-01-01') AND ‹meeting›.id IS NOT NULL",
            "given": [],
            "missing": []
          },
          {
            "text": "‹meeting›.lastDay >= date($during.from)",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹meeting›.span",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹meeting›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹meeting›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "MeetingFilter/in": {
    "name": "MeetingFilter/in",
    "from": "meeting",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "any(‹site› IN ‹meeting›.siteIds WHERE ‹site› IN $in)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "in",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetings(filter: { in: [\"state:KGZ\", \"place:moscow\"] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "reduce(‹total› = 0, ‹meetings› IN COLLECT { MATCH (‹site›:Place|State) WHERE ‹site›.id IN $in RETURN COUNT { (‹site›)<-[:HELD_WITHIN]-() } } | ‹total› + ‹meetings›)",
      "sure": true
    },
    "exact": "true",
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $in AS ‹id›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH (‹meeting›:Meeting)-[‹site›:HELD_WITHIN]->()",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹site›.siteId = ‹id› AND ‹site›.day IS NOT NULL AND ‹site›.meetingId IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹site›.siteId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹site›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹site›.meetingId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "MeetingFilter/kind": {
    "name": "MeetingFilter/kind",
    "from": "meeting",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹meeting›.kind IN $kind",
        "given": [
          "kind"
        ],
        "missing": []
      },
      {
        "text": "‹meeting›.kind <> 'SESSION'",
        "given": [],
        "missing": [
          "kind"
        ]
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "kind",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetings(filter: { kind: [COUNCIL, SESSION] }) { nodes { id } } }",
    "filters": {},
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $kind AS ‹kind›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹kind›"
        ],
        "match": [
          {
            "text": "MATCH (‹meeting›:Meeting)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹meeting›.kind = ‹kind› AND ‹meeting›.day IS NOT NULL AND ‹meeting›.id IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹meeting›.kind",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹meeting›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹meeting›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "MeetingFilter/maxParties": {
    "name": "MeetingFilter/maxParties",
    "from": "meeting",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹meeting›.partyCount <= $maxParties",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "maxParties",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetings(filter: { maxParties: 2 }) { nodes { id } } }",
    "filters": {}
  },
  "MeetingFilter/rank": {
    "name": "MeetingFilter/rank",
    "from": "meeting",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "any(‹rank› IN ‹meeting›.ranks WHERE ‹rank› IN $rank)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "rank",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetings(filter: { rank: [FOREIGN_MINISTER] }) { nodes { id } } }",
    "filters": {}
  },
  "MeetingFilter/text": {
    "name": "MeetingFilter/text",
    "from": "meeting",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹word› IN $text WHERE ‹meeting›.words CONTAINS ' ' + ‹word›)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "text",
        "as": "words",
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetings(filter: { text: \"foreign ministers\" }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "CASE WHEN size($text) > 0 THEN nullIf(COUNT { CALL db.index.fulltext.queryNodes('Meeting_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹found› RETURN ‹found› }, 1000) END",
      "sure": false
    },
    "access": [
      {
        "each": [],
        "over": [],
        "match": [
          {
            "text": "CALL db.index.fulltext.queryNodes('Meeting_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹meeting›",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹meeting›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹meeting›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "MeetingPlan/announcedAt": {
    "name": "MeetingPlan/announcedAt",
    "from": "plan",
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹plan›.announcedAt})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ plans { nodes { announcedAt { id } } } }",
    "filters": {}
  },
  "MeetingPlan/announcedBy": {
    "name": "MeetingPlan/announcedBy",
    "from": "plan",
    "yields": "actor",
    "match": [
      {
        "text": "MATCH (‹actor›:Official|State|Body {id: ‹plan›.announcedBy})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ plans { nodes { announcedBy { id } } } }",
    "filters": {}
  },
  "MeetingPlan/expected": {
    "name": "MeetingPlan/expected",
    "from": "plan",
    "yields": "actor",
    "match": [
      {
        "text": "UNWIND ‹plan›.expected AS ‹expectedId›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹actor›:Official|State|Body {id: ‹expectedId›})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹actor›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ plans { nodes { expected { id } } } }",
    "filters": {}
  },
  "MeetingPlan/heldAs": {
    "name": "MeetingPlan/heldAs",
    "from": "plan",
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹plan›.fulfilledBy})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ plans { nodes { heldAs { id } } } }",
    "filters": {}
  },
  "MeetingPlan/organizer": {
    "name": "MeetingPlan/organizer",
    "from": "plan",
    "yields": "organizer",
    "match": [
      {
        "text": "WITH startNode(‹plan›) AS ‹organizer›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ plans { nodes { organizer { id } } } }",
    "filters": {}
  },
  "MeetingPlan/place": {
    "name": "MeetingPlan/place",
    "from": "plan",
    "yields": "place",
    "match": [
      {
        "text": "WITH endNode(‹plan›) AS ‹place›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ plans { nodes { place { id } } } }",
    "filters": {}
  },
  "MeetingPlan/status": {
    "name": "MeetingPlan/status",
    "from": "plan",
    "yields": null,
    "match": [],
    "where": [],
    "value": "CASE\n  WHEN ‹plan›.announcedDay > date($asOf) THEN null\n  WHEN ‹plan›.withdrawnDay <= date($asOf) THEN ‹plan›.withdrawnAs\n  WHEN ‹plan›.heldDay <= date($asOf) THEN ‹plan›.heldStatus\n  WHEN ‹plan›.lastDay >= date($asOf) OR ‹plan›.lastDay = date('0001-01-01') THEN 'PLANNED'\n  ELSE 'NOT_ON_RECORD'\nEND",
    "orders": {},
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": [
          "PlanFilter.asOf",
          "today"
        ]
      }
    ],
    "exists": {},
    "example": "{ plans { nodes { status(asOf: \"2023-11-01\") } } }",
    "filters": {}
  },
  "Membership/body": {
    "name": "Membership/body",
    "from": "membership",
    "yields": "body",
    "match": [
      {
        "text": "WITH endNode(‹membership›) AS ‹body›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { memberships { nodes { body { id } } } } }",
    "filters": {}
  },
  "Membership/member": {
    "name": "Membership/member",
    "from": "membership",
    "yields": "member",
    "match": [
      {
        "text": "WITH startNode(‹membership›) AS ‹member›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { members { nodes { member { id } } } } }",
    "filters": {}
  },
  "Named/links": {
    "name": "Named/links",
    "from": "named",
    "yields": "link",
    "match": [
      {
        "text": "MATCH (‹named›)-[‹link›:",
        "given": [],
        "missing": []
      },
      {
        "text": "ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS|OFFICE_OF|ACCREDITED_TO|MEMBER_OF|PART_OF|PARTY_TO|DEPOSITARY_OF|CONVENED|HOSTED|HELD_AT|LOCATED_IN|ADOPTED|CONSIDERED|SUCCEEDED",
        "given": [],
        "missing": []
      },
      {
        "text": "]-()",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "type(‹link›) IN $kind",
        "given": [
          "kind"
        ],
        "missing": []
      },
      {
        "text": "‹link›.holdsFrom <= date($asOf) AND ‹link›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "‹link›.holdsFrom <= date($during.to) AND ‹link›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹link›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹link›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "kind",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ official(id: \"official:sergei-aleinik\") { links(kind: [ATTENDED, HOLDS], asOf: \"2023-10-12\", during: { from: \"2023\" }) { nodes { id kind } } } }",
    "filters": {}
  },
  "Named/names": {
    "name": "Named/names",
    "from": "named",
    "yields": "name",
    "match": [
      {
        "text": "UNWIND range(0, size(‹named›.nameValues) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹position›,",
        "given": [],
        "missing": []
      },
      {
        "text": "{",
        "given": [],
        "missing": []
      },
      {
        "text": "value: ‹named›.nameValues[‹position›],",
        "given": [],
        "missing": []
      },
      {
        "text": "language: nullIf(‹named›.nameLanguages[‹position›], ''),",
        "given": [],
        "missing": []
      },
      {
        "text": "script: nullIf(‹named›.nameScripts[‹position›], ''),",
        "given": [],
        "missing": []
      },
      {
        "text": "kind: ‹named›.nameKinds[‹position›],",
        "given": [],
        "missing": []
      },
      {
        "text": "sources: split(‹named›.nameSources[‹position›], ' ')",
        "given": [],
        "missing": []
      },
      {
        "text": "} AS ‹name›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹position›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { names { value language script kind sources { id } } } }",
    "filters": {}
  },
  "Office/accreditedTo": {
    "name": "Office/accreditedTo",
    "from": "office",
    "yields": "party",
    "match": [
      {
        "text": "MATCH (‹office›)-[:ACCREDITED_TO]->(‹party›)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹party›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹party›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ office(id: \"office:blr-foreign-minister\") { accreditedTo { id } } }",
    "filters": {}
  },
  "Office/of": {
    "name": "Office/of",
    "from": "office",
    "yields": "party",
    "match": [
      {
        "text": "MATCH (‹office›)-[:OFFICE_OF]->(‹party›)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹party›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ office(id: \"office:blr-foreign-minister\") { of { id } } }",
    "filters": {}
  },
  "Office/tenures": {
    "name": "Office/tenures",
    "from": "office",
    "yields": "tenure",
    "match": [
      {
        "text": "MATCH (‹office›)<-[‹tenure›:HOLDS]-(:Official)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹tenure›.holdsFrom <= date($asOf) AND ‹tenure›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "‹tenure›.holdsFrom <= date($during.to) AND ‹tenure›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹tenure›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹tenure›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ office(id: \"office:blr-foreign-minister\") { tenures(asOf: \"2023-11-01\", during: { from: \"2023\" }) { nodes { official { id } } } } }",
    "filters": {}
  },
  "Official/attendances": {
    "name": "Official/attendances",
    "from": "official",
    "yields": "attendance",
    "match": [
      {
        "text": "MATCH ()-[‹attendance›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹attendance›.attendeeId = ‹official›.id AND ‹attendance›.day IS NOT NULL AND ‹attendance›.rootId IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹attendance›.id IS NOT NULL AND (‹attendance›.listed OR 'SESSION' IN $filter.kind)",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: CASE WHEN 'SESSION' IN $filter.kind THEN ‹attendance›.meetingId ELSE ‹attendance›.rootId END})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹attendance›.attendeeId",
          "descending": true,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹attendance›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹attendance›.rootId",
          "descending": true,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹meeting›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹attendance›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹attendance›.attendeeId",
          "descending": false,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹attendance›.day",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹attendance›.rootId",
          "descending": false,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹meeting›.day",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹attendance›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "filter",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ official(id: \"official:sergei-aleinik\") { attendances(filter: { kind: [COUNCIL, SESSION] }, order: OLDEST_FIRST) { nodes { capacity meeting { id } } } } }",
    "filters": {
      "filter": "meeting"
    },
    "size": {
      "expression": "COUNT { (‹official›)-[:ATTENDED]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹meeting›",
      "missing": [
        "kind"
      ],
      "match": [
        {
          "text": "MATCH ()-[‹attendance›:ATTENDED]->()",
          "given": [],
          "missing": []
        }
      ],
      "where": [
        {
          "text": "‹attendance›.attendeeId = ‹official›.id AND ‹attendance›.day = ‹meeting›.day AND ‹attendance›.rootId = ‹meeting›.id",
          "given": [],
          "missing": []
        },
        {
          "text": "‹attendance›.id IS NOT NULL AND ‹attendance›.listed",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "Official/chairmanships": {
    "name": "Official/chairmanships",
    "from": "official",
    "yields": "chairmanship",
    "match": [
      {
        "text": "MATCH (‹official›)-[‹chairmanship›:CHAIRS]->(:Body)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹chairmanship›.holdsFrom <= date($asOf) AND ‹chairmanship›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "‹chairmanship›.holdsFrom <= date($during.to) AND ‹chairmanship›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹chairmanship›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹chairmanship›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ official(id: \"official:sergei-lebedev\") { chairmanships(asOf: \"2023-10-12\", during: { from: \"2023\" }) { body { id } } } }",
    "filters": {}
  },
  "Official/identifiers": {
    "name": "Official/identifiers",
    "from": "official",
    "yields": "identifier",
    "match": [
      {
        "text": "UNWIND range(0, size(‹official›.identifierValues) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹position›, {",
        "given": [],
        "missing": []
      },
      {
        "text": "scheme: ‹official›.identifierSchemes[‹position›],",
        "given": [],
        "missing": []
      },
      {
        "text": "value: ‹official›.identifierValues[‹position›],",
        "given": [],
        "missing": []
      },
      {
        "text": "url: nullIf(‹official›.identifierUrls[‹position›], '')",
        "given": [],
        "missing": []
      },
      {
        "text": "} AS ‹identifier›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹position›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ official(id: \"official:sergei-aleinik\") { identifiers { scheme value url } } }",
    "filters": {}
  },
  "Official/interlocutors": {
    "name": "Official/interlocutors",
    "from": "official",
    "yields": {
      "official": "person",
      "meetingCount": "meetingCount",
      "firstMeeting": "firstMeeting",
      "lastMeeting": "lastMeeting"
    },
    "match": [
      {
        "text": "WITH ‹official›,",
        "given": [],
        "missing": []
      },
      {
        "text": "coalesce(date($during.from) - duration({days: coalesce(COLLECT {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹lasting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹lasting›.span IS NOT NULL AND ‹lasting›.day IS NOT NULL AND ‹lasting›.id IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹lasting›.span ORDER BY ‹lasting›.span DESC, ‹lasting›.day DESC, ‹lasting›.id DESC LIMIT 1",
        "given": [],
        "missing": []
      },
      {
        "text": "}[0], 0)}), date($during.from), date('0001-01-01')) AS ‹earliest›,",
        "given": [],
        "missing": []
      },
      {
        "text": "coalesce(date($during.to), date('9999-12-31')) AS ‹latest›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹own›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹own›.attendeeId = ‹official›.id AND ‹own›.day >= ‹earliest› AND ‹own›.day <= ‹latest› AND ‹own›.metAt IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹own›.metAt})",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹own›, ‹meeting›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ($maxParties IS NULL OR ‹meeting›.partyCount <= $maxParties)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($during IS NULL OR ‹meeting›.lastDay >= date($during.from))",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹person›)-[‹attendance›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹attendance›.metAt = ‹own›.metAt",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹own›, ‹meeting›, ‹person›, ‹attendance›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹person›:Official AND ‹attendance›.attendeeId <> ‹own›.attendeeId AND none(‹side› IN ‹own›.sides WHERE ‹side› IN ‹attendance›.sides)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($actingFor IS NULL OR any(‹id› IN ‹attendance›.answersTo WHERE ‹id› IN $actingFor AND (‹id› STARTS WITH 'state:' OR ‹id› STARTS WITH 'body:')))",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹person›, count(*) AS ‹meetingCount›, max([‹meeting›.day, ‹meeting›.id]) AS ‹last›,",
        "given": [],
        "missing": []
      },
      {
        "text": "min([CASE WHEN ‹meeting›.day = date('0001-01-01') THEN date('9999-12-31') ELSE ‹meeting›.day END, ‹meeting›.id]) AS ‹first›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹person›, ‹meetingCount›, ‹last›[0] AS ‹lastDay›, ‹last›[1] AS ‹lastId›, ‹first›[1] AS ‹firstId›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹firstId›, ‹lastId›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹firstMeeting›:Meeting {id: ‹firstId›})",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹lastMeeting›:Meeting {id: ‹lastId›})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹firstMeeting›, ‹lastMeeting›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹person›, ‹meetingCount›, ‹lastDay›, ‹firstMeeting›, ‹lastMeeting›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹meetingCount›",
          "descending": true,
          "type": "int",
          "undatedLast": false
        },
        {
          "expression": "‹lastDay›",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹person›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "actingFor",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "maxParties",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ official(id: \"official:sergei-aleinik\") { interlocutors(actingFor: [\"state:RUS\", \"body:cis\"], during: { from: \"2023-10\", to: \"2023-12\" }) { nodes { official { id } meetingCount firstMeeting { id } lastMeeting { id } } } } }",
    "filters": {}
  },
  "Official/signatures": {
    "name": "Official/signatures",
    "from": "official",
    "yields": "signature",
    "match": [
      {
        "text": "MATCH (‹official›)-[‹signature›:SIGNED]->()",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹signature›.holdsFrom <= date($during.to) AND ‹signature›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹signature›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹signature›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ official(id: \"official:sergey-lavrov\") { signatures(during: { from: \"2023\" }) { nodes { act on signed { id } } } } }",
    "filters": {}
  },
  "Official/tenures": {
    "name": "Official/tenures",
    "from": "official",
    "yields": "tenure",
    "match": [
      {
        "text": "MATCH (‹official›)-[‹tenure›:HOLDS]->(:Office)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹tenure›.holdsFrom <= date($asOf) AND ‹tenure›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "‹tenure›.holdsFrom <= date($during.to) AND ‹tenure›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹tenure›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹tenure›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ official(id: \"official:sergei-aleinik\") { tenures(asOf: \"2023-11-01\", during: { from: \"2023\" }) { office { id } } } }",
    "filters": {}
  },
  "OfficialFilter/accreditedTo": {
    "name": "OfficialFilter/accreditedTo",
    "from": "official",
    "yields": null,
    "match": [],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "accreditedTo",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ officials(filter: { accreditedTo: [\"state:BLR\"] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "reduce(‹total› = 0, ‹offices› IN COLLECT { MATCH (‹host›:State|Body) WHERE ‹host›.id IN $accreditedTo RETURN COUNT { (‹host›)<-[:ACCREDITED_TO]-() } } | ‹total› + ‹offices›)",
      "sure": true
    },
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $accreditedTo AS ‹id›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH (‹host›:State|Body {id: ‹id›})<-[:ACCREDITED_TO]-(:Office)<-[:HOLDS]-(‹held›:Official)",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH DISTINCT ‹held› AS ‹official›",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹official›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "OfficialFilter/of": {
    "name": "OfficialFilter/of",
    "from": "official",
    "yields": null,
    "match": [
      {
        "text": "MATCH (‹official›)-[‹tenure›:HOLDS]->(‹office›:Office)-[:OFFICE_OF]->(‹party›)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹party›.id IN $of",
        "given": [
          "of"
        ],
        "missing": []
      },
      {
        "text": "EXISTS { MATCH (‹office›)-[:ACCREDITED_TO]->(‹host›) WHERE ‹host›.id IN $accreditedTo }",
        "given": [
          "accreditedTo"
        ],
        "missing": []
      },
      {
        "text": "‹office›.rank IN $rank",
        "given": [
          "rank"
        ],
        "missing": []
      },
      {
        "text": "‹tenure›.holdsFrom <= date($asOf) AND ‹tenure›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "‹tenure›.holdsFrom <= date($during.to) AND ‹tenure›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "of",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "accreditedTo",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "rank",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ officials(filter: { of: [\"state:BLR\"], rank: [FOREIGN_MINISTER], asOf: \"2023-11-01\" }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "reduce(‹total› = 0, ‹officials› IN COLLECT { MATCH (‹party›:State|Body) WHERE ‹party›.id IN $of RETURN COUNT { (‹party›)<-[:SERVED]-() } } | ‹total› + ‹officials›)",
      "sure": true
    },
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $of AS ‹id›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH (‹official›:Official)-[‹service›:SERVED]->()",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹service›.partyId = ‹id› AND ‹service›.officialId IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹service›.partyId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹service›.officialId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "OfficialFilter/rank": {
    "name": "OfficialFilter/rank",
    "from": "official",
    "yields": null,
    "match": [],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "rank",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ officials(filter: { rank: [HEAD_OF_MISSION] }) { nodes { id } } }",
    "filters": {},
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $rank AS ‹rank›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹rank›"
        ],
        "match": [
          {
            "text": "MATCH (‹official›:Official)-[‹tenure›:HOLDS]->()",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹tenure›.rank = ‹rank› AND ‹tenure›.officialId IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹tenure›.rank",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹tenure›.officialId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "OfficialFilter/text": {
    "name": "OfficialFilter/text",
    "from": "official",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹word› IN $text WHERE ‹official›.words CONTAINS ' ' + ‹word›)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "text",
        "as": "words",
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ officials(filter: { text: \"aleinik\" }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "CASE WHEN size($text) > 0 THEN nullIf(COUNT { CALL db.index.fulltext.queryNodes('Official_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹found› RETURN ‹found› }, 1000) END",
      "sure": false
    },
    "access": [
      {
        "each": [],
        "over": [],
        "match": [
          {
            "text": "CALL db.index.fulltext.queryNodes('Official_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹official›",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹official›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "Path/length": {
    "name": "Path/length",
    "from": "path",
    "yields": null,
    "match": [],
    "where": [],
    "value": "size(‹path›.ids) - 1",
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ paths(from: \"state:BLR\", to: \"state:RUS\") { length } }",
    "filters": {}
  },
  "Path/links": {
    "name": "Path/links",
    "from": "path",
    "yields": "link",
    "match": [
      {
        "text": "UNWIND range(1, size(‹path›.ids) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹path›, ‹position›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹path›, ‹position›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹near›:Meeting {rootId: ‹path›.ids[‹position› - 1]})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹near›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹near›:State|Official|Office|Body|Place|Programme|Document {id: ‹path›.ids[‹position› - 1]})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹near›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹path›, ‹position›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹far›:Meeting {rootId: ‹path›.ids[‹position›]})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹far›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹far›:State|Official|Office|Body|Place|Programme|Document {id: ‹path›.ids[‹position›]})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹far›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹near›)-[‹link›:",
        "given": [],
        "missing": []
      },
      {
        "text": "ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS|OFFICE_OF|ACCREDITED_TO|MEMBER_OF|PART_OF|PARTY_TO|DEPOSITARY_OF|CONVENED|HOSTED|HELD_AT|LOCATED_IN|ADOPTED|CONSIDERED|SUCCEEDED",
        "given": [],
        "missing": []
      },
      {
        "text": "]-(‹far›)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE (‹path›.through IS NULL OR type(‹link›) IN ‹path›.through)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND (‹path›.during IS NULL OR (‹link›.holdsFrom <= date(‹path›.during.to) AND ‹link›.holdsTo >= date(‹path›.during.from)))",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹link›, [end IN [‹near›, ‹far›] WHERE end.rootId <> end.id] AS ‹sessions›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹link›, size(‹sessions›) AS ‹folded›, head(‹sessions›) AS ‹session›",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹link›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY ‹folded›, ‹session›.day, ‹session›.id, ‹link›.id",
        "given": [],
        "missing": []
      },
      {
        "text": "LIMIT 1",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹link›, ‹position›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹position›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ paths(from: \"official:sergei-lebedev\", to: \"official:sergey-lavrov\", during: { from: \"2023\" }) { links { id kind sources { publisher } } } }",
    "filters": {}
  },
  "Path/nodes": {
    "name": "Path/nodes",
    "from": "path",
    "yields": "node",
    "match": [
      {
        "text": "UNWIND range(0, size(‹path›.ids) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹node›:State|Official|Office|Body|Place|Meeting|Programme|Document|Source {id: ‹path›.ids[‹position›]})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹position›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ paths(from: \"state:BLR\", to: \"state:RUS\") { nodes { id } } }",
    "filters": {}
  },
  "Place/meetings": {
    "name": "Place/meetings",
    "from": "place",
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting)-[‹site›:HELD_WITHIN]->(:Place)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹site›.siteId = ‹place›.id AND ‹site›.day IS NOT NULL AND ‹site›.meetingId IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹site›.siteId",
          "descending": true,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹site›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹site›.meetingId",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹site›.siteId",
          "descending": false,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹site›.day",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹site›.meetingId",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ place(id: \"place:bishkek\") { meetings(filter: { kind: [COUNCIL] }, order: OLDEST_FIRST) { nodes { id } } } }",
    "filters": {
      "filter": "meeting"
    },
    "size": {
      "expression": "COUNT { (‹place›)<-[:HELD_WITHIN]-() }",
      "sure": true
    },
    "follows": {
      "variable": "‹meeting›",
      "missing": [],
      "match": [
        {
          "text": "MATCH (‹meeting›)-[‹site›:HELD_WITHIN]->()",
          "given": [],
          "missing": []
        }
      ],
      "where": [
        {
          "text": "‹site›.siteId = ‹place›.id AND ‹site›.day = ‹meeting›.day AND ‹site›.meetingId = ‹meeting›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "Place/plans": {
    "name": "Place/plans",
    "from": "place",
    "yields": "plan",
    "match": [
      {
        "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT]->(:Place)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹plan›.placeId = ‹place›.id AND ‹plan›.firstDay IS NOT NULL AND ‹plan›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹plan›.placeId",
          "descending": false,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹plan›.firstDay",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹plan›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ place(id: \"place:minsk\") { plans(filter: { status: [NOT_ON_RECORD], asOf: \"2023-11-01\" }) { nodes { title } } } }",
    "filters": {
      "filter": "plan"
    },
    "size": {
      "expression": "COUNT { (‹place›)<-[:PLANS_MEETING_AT]-() }",
      "sure": true
    },
    "follows": {
      "variable": "‹plan›",
      "missing": [],
      "match": [],
      "where": [
        {
          "text": "‹plan›.placeId = ‹place›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "Place/state": {
    "name": "Place/state",
    "from": "place",
    "yields": "state",
    "match": [
      {
        "text": "MATCH ‹surroundings› = (‹place›)-[:PART_OF*0..8]->(:Place)",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹outer›)-[‹location›:LOCATED_IN]->(‹state›:State)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹outer› = last(nodes(‹surroundings›)) AND ‹location›.holdsFrom <= date($asOf) AND ‹location›.holdsTo >= date($asOf)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹state›, ‹location›, length(‹surroundings›) AS ‹depth›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹depth›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        },
        {
          "expression": "‹location›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹state›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": [
          "today"
        ]
      }
    ],
    "exists": {},
    "example": "{ place(id: \"place:bishkek\") { state(asOf: \"2023-10-12\") { id } } }",
    "filters": {}
  },
  "PlanFilter/announced": {
    "name": "PlanFilter/announced",
    "from": "plan",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹plan›.announcedDay <= date($announced.to) AND ‹plan›.announcedLastDay >= date($announced.from)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "announced",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ plans(filter: { announced: { from: \"2023-10-12\", to: \"2023-10-12\" } }) { nodes { id } } }",
    "filters": {},
    "access": [
      {
        "each": [],
        "over": [],
        "match": [
          {
            "text": "MATCH ()-[‹announcement›:PLANS_MEETING_AT]->()",
            "given": [],
            "missing": []
          },
          {
            "text": "WHERE ‹announcement›.announcedDay >= date($announced.from) - duration('P1Y') AND ‹announcement›.announcedDay <= date($announced.to)",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹announcement› AS ‹plan›",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹plan›.firstDay",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "PlanFilter/asOf": {
    "name": "PlanFilter/asOf",
    "from": "plan",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "coalesce(‹plan›.announcedDay, date('0001-01-01')) <= date($asOf)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ plans(filter: { asOf: \"2023-10-12\" }) { nodes { id status } } }",
    "filters": {}
  },
  "PlanFilter/during": {
    "name": "PlanFilter/during",
    "from": "plan",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹plan›.firstDay <= date($during.to) AND ‹plan›.lastDay >= date($during.from)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ plans(filter: { during: { from: \"2023-10\", to: \"2023-10\" } }) { nodes { id } } }",
    "filters": {},
    "bounds": {
      "from": "date($during.from)",
      "to": "date($during.to)"
    },
    "access": [
      {
        "each": [
          {
            "text": "UNWIND [3, 8, 31, 100, 366, 3660, 3652059] AS ‹span›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹span›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT]->()",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹plan›.span = ‹span› AND ‹plan›.firstDay >= date($during.from) - duration({days: ‹span›})",
            "given": [],
            "missing": []
          },
          {
            "text": "‹plan›.firstDay < date($during.from) AND ‹plan›.firstDay > date('0001-01-01') AND ‹plan›.id IS NOT NULL",
            "given": [],
            "missing": []
          },
          {
            "text": "‹plan›.lastDay >= date($during.from)",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹plan›.span",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.firstDay",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "PlanFilter/in": {
    "name": "PlanFilter/in",
    "from": "plan",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "any(‹id› IN $in WHERE EXISTS { MATCH ()-[‹site›:PLANNED_WITHIN]->() WHERE ‹site›.siteId = ‹id› AND ‹site›.firstDay = ‹plan›.firstDay AND ‹site›.planId = ‹plan›.id })",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "in",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ plans(filter: { in: [\"place:minsk\", \"state:KGZ\"] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "reduce(‹total› = 0, ‹plans› IN COLLECT { MATCH (‹site›:Place|State) WHERE ‹site›.id IN $in RETURN COUNT { (‹site›)<-[:PLANNED_WITHIN]-() } } | ‹total› + ‹plans›)",
      "sure": true
    },
    "exact": "true",
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $in AS ‹id›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹site›:PLANNED_WITHIN]->()",
            "given": [],
            "missing": []
          },
          {
            "text": "USING INDEX SEEK ‹site›:PLANNED_WITHIN(siteId, firstDay, planId)",
            "given": [],
            "missing": []
          },
          {
            "text": "WHERE ‹site›.siteId = ‹id› AND ‹site›.firstDay IS NOT NULL AND ‹site›.planId IS NOT NULL",
            "given": [],
            "missing": []
          },
          {
            "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT {id: ‹site›.planId}]->()",
            "given": [],
            "missing": []
          },
          {
            "text": "USING INDEX SEEK ‹plan›:PLANS_MEETING_AT(id)",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹site›.siteId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹site›.firstDay",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹site›.planId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "PlanFilter/involving": {
    "name": "PlanFilter/involving",
    "from": "plan",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹id› IN $involving WHERE EXISTS { MATCH ()-[‹expectation›:EXPECTED_AT]->() WHERE ‹expectation›.actorId = ‹id› AND ‹expectation›.firstDay = ‹plan›.firstDay AND ‹expectation›.planId = ‹plan›.id })",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "involving",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ plans(filter: { involving: [\"state:BLR\"] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "COLLECT { UNWIND $involving AS ‹id› OPTIONAL MATCH (‹one›:State|Body|Official {id: ‹id›}) RETURN COUNT { (‹one›)-[:EXPECTED_AT]->() } AS ‹plans› ORDER BY ‹plans› LIMIT 1 }[0]",
      "sure": true
    },
    "exact": "size($involving) = 1",
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $involving AS ‹id›",
            "given": [],
            "missing": []
          },
          {
            "text": "OPTIONAL MATCH (‹one›:State|Body|Official {id: ‹id›})",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹id› ORDER BY COUNT { (‹one›)-[:EXPECTED_AT]->() } LIMIT 1",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹expectation›:EXPECTED_AT]->()",
            "given": [],
            "missing": []
          },
          {
            "text": "WHERE ‹expectation›.actorId = ‹id› AND ‹expectation›.firstDay IS NOT NULL AND ‹expectation›.planId IS NOT NULL",
            "given": [],
            "missing": []
          },
          {
            "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT {id: ‹expectation›.planId}]->()",
            "given": [],
            "missing": []
          },
          {
            "text": "USING INDEX SEEK ‹plan›:PLANS_MEETING_AT(id)",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹expectation›.actorId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹expectation›.firstDay",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹expectation›.planId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "PlanFilter/organizer": {
    "name": "PlanFilter/organizer",
    "from": "plan",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹plan›.organizerId IN $organizer",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "organizer",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ plans(filter: { organizer: [\"state:BLR\"] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "reduce(‹total› = 0, ‹plans› IN COLLECT { MATCH (‹organizer›:State|Body|Official) WHERE ‹organizer›.id IN $organizer RETURN COUNT { (‹organizer›)-[:PLANS_MEETING_AT]->() } } | ‹total› + ‹plans›)",
      "sure": true
    },
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $organizer AS ‹id›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT]->()",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹plan›.organizerId = ‹id› AND ‹plan›.firstDay IS NOT NULL AND ‹plan›.id IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹plan›.organizerId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.firstDay",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "PlanFilter/status": {
    "name": "PlanFilter/status",
    "from": "plan",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "(CASE WHEN ‹plan›.announcedDay > date($asOf) THEN null WHEN ‹plan›.withdrawnDay <= date($asOf) THEN ‹plan›.withdrawnAs WHEN ‹plan›.heldDay <= date($asOf) THEN ‹plan›.heldStatus WHEN ‹plan›.lastDay >= date($asOf) OR ‹plan›.lastDay = date('0001-01-01') THEN 'PLANNED' ELSE 'NOT_ON_RECORD' END IN $status)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "status",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": [
          "today"
        ]
      }
    ],
    "exists": {},
    "example": "{ plans(filter: { status: [NOT_ON_RECORD], asOf: \"2023-11-01\" }) { nodes { id status } } }",
    "filters": {},
    "size": {
      "expression": "CASE WHEN all(‹one› IN $status WHERE ‹one› IN ['PLANNED', 'CANCELLED', 'POSTPONED']) THEN COUNT { MATCH ()-[‹due›:PLANS_MEETING_AT]->() WHERE ‹due›.firstDay >= date($asOf) AND ‹due›.id IS NOT NULL } END",
      "sure": false
    },
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $status AS ‹status›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹status›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT]->()",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹plan›.withdrawnAs = ‹status› AND ‹plan›.firstDay IS NOT NULL AND ‹plan›.id IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹plan›.withdrawnAs",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.firstDay",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      },
      {
        "each": [
          {
            "text": "UNWIND [[0, 3652059], [1, 1], [3, 3], [8, 8], [31, 31], [100, 100], [366, 366], [3660, 3660], [3652059, 3652059]] AS ‹reach›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹reach›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT]->()",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹plan›.span = ‹reach›[0] AND ‹plan›.firstDay >= date($asOf) - duration({days: ‹reach›[1]}) AND ‹plan›.id IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹plan›.span",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.firstDay",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹plan›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "ProgrammeFilter/asOf": {
    "name": "ProgrammeFilter/asOf",
    "from": "programme",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "coalesce(‹programme›.periodFrom, date('0001-01-01')) <= date($asOf)",
        "given": [],
        "missing": []
      },
      {
        "text": "((‹programme›.periodTo >= date($asOf) OR (‹programme›.periodTo IS NULL AND ‹programme›.periodOngoing)))",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ programmes(filter: { asOf: \"2024-06-01\" }) { nodes { id } } }",
    "filters": {}
  },
  "ProgrammeFilter/during": {
    "name": "ProgrammeFilter/during",
    "from": "programme",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "((‹programme›.adoptedDay <= date($during.to) AND ‹programme›.adoptedLastDay >= date($during.from)) OR (‹programme›.periodFrom <= date($during.to) AND coalesce(‹programme›.periodTo, date('9999-12-31')) >= date($during.from)) OR EXISTS { MATCH (‹programme›)<-[‹signature›:SIGNED {act: 'SIGNATURE'}]-() WHERE ‹signature›.holdsFrom <= date($during.to) AND ‹signature›.holdsTo >= date($during.from) })",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ programmes(filter: { during: { from: \"2023\" } }) { nodes { id } } }",
    "filters": {}
  },
  "ProgrammeFilter/party": {
    "name": "ProgrammeFilter/party",
    "from": "programme",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹id› IN $party WHERE EXISTS { MATCH ()-[‹share›:SHARES_IN]->() WHERE ‹share›.partyId = ‹id› AND ‹share›.party = true AND ‹share›.day = ‹programme›.day AND ‹share›.programmeId = ‹programme›.id })",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "party",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ programmes(filter: { party: [\"state:BLR\", \"state:RUS\"] }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "COLLECT { UNWIND $party AS ‹id› OPTIONAL MATCH (‹one›:State|Body {id: ‹id›}) RETURN COUNT { (‹one›)-[:SHARES_IN]->() } AS ‹instruments› ORDER BY ‹instruments› LIMIT 1 }[0]",
      "sure": true
    },
    "exact": "size($party) = 1",
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $party AS ‹id›",
            "given": [],
            "missing": []
          },
          {
            "text": "OPTIONAL MATCH (‹one›:State|Body {id: ‹id›})",
            "given": [],
            "missing": []
          },
          {
            "text": "WITH ‹id› ORDER BY COUNT { (‹one›)-[:SHARES_IN]->() } LIMIT 1",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹id›"
        ],
        "match": [
          {
            "text": "MATCH ()-[‹share›:SHARES_IN]->(‹programme›:Programme)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹share›.partyId = ‹id› AND ‹share›.party = true AND ‹share›.day IS NOT NULL AND ‹share›.programmeId IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹share›.partyId",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹share›.party",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹share›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹share›.programmeId",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "ProgrammeFilter/status": {
    "name": "ProgrammeFilter/status",
    "from": "programme",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "‹programme›.status IN $status",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "status",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ programmes(filter: { status: [ADOPTED] }) { nodes { id } } }",
    "filters": {},
    "access": [
      {
        "each": [
          {
            "text": "UNWIND $status AS ‹status›",
            "given": [],
            "missing": []
          }
        ],
        "over": [
          "‹status›"
        ],
        "match": [
          {
            "text": "MATCH (‹programme›:Programme)",
            "given": [],
            "missing": []
          }
        ],
        "where": [
          {
            "text": "‹programme›.status = ‹status› AND ‹programme›.day IS NOT NULL AND ‹programme›.id IS NOT NULL",
            "given": [],
            "missing": []
          }
        ],
        "keys": [
          {
            "expression": "‹programme›.status",
            "descending": false,
            "type": "fixed",
            "undatedLast": false
          },
          {
            "expression": "‹programme›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹programme›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "ProgrammeFilter/text": {
    "name": "ProgrammeFilter/text",
    "from": "programme",
    "yields": null,
    "match": [],
    "where": [
      {
        "text": "all(‹word› IN $text WHERE ‹programme›.words CONTAINS ' ' + ‹word›)",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "text",
        "as": "words",
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ programmes(filter: { text: \"coordinated\" }) { nodes { id } } }",
    "filters": {},
    "size": {
      "expression": "CASE WHEN size($text) > 0 THEN nullIf(COUNT { CALL db.index.fulltext.queryNodes('Programme_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹found› RETURN ‹found› }, 1000) END",
      "sure": false
    },
    "access": [
      {
        "each": [],
        "over": [],
        "match": [
          {
            "text": "CALL db.index.fulltext.queryNodes('Programme_words', reduce(‹query› = '', ‹word› IN $text | ‹query› + '+' + ‹word› + '* '), {limit: 1000}) YIELD node AS ‹programme›",
            "given": [],
            "missing": []
          }
        ],
        "where": [],
        "keys": [
          {
            "expression": "‹programme›.day",
            "descending": false,
            "type": "date",
            "undatedLast": false
          },
          {
            "expression": "‹programme›.id",
            "descending": false,
            "type": "text",
            "undatedLast": false
          }
        ]
      }
    ]
  },
  "Query/bodies": {
    "name": "Query/bodies",
    "from": null,
    "yields": "body",
    "match": [
      {
        "text": "MATCH (‹body›:Body)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹body›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹body›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ bodies { nodes { name } } }",
    "filters": {
      "filter": "body"
    }
  },
  "Query/body": {
    "name": "Query/body",
    "from": null,
    "yields": "body",
    "match": [
      {
        "text": "MATCH (‹body›:Body {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ body(id: \"body:cis\") { name } }",
    "filters": {}
  },
  "Query/contactMatrix": {
    "name": "Query/contactMatrix",
    "from": null,
    "yields": "matrix",
    "match": [
      {
        "text": "WITH",
        "given": [],
        "missing": []
      },
      {
        "text": "coalesce(date($during.from) - duration({days: coalesce(COLLECT {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹lasting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹lasting›.span IS NOT NULL AND ‹lasting›.day IS NOT NULL AND ‹lasting›.id IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹lasting›.span ORDER BY ‹lasting›.span DESC, ‹lasting›.day DESC, ‹lasting›.id DESC LIMIT 1",
        "given": [],
        "missing": []
      },
      {
        "text": "}[0], 0)}), date($during.from), date('0001-01-01')) AS ‹earliest›,",
        "given": [],
        "missing": []
      },
      {
        "text": "coalesce(date($during.to), date('9999-12-31')) AS ‹latest›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH {ids: $parties, during: $during, maxParties: $maxParties, earliest: ‹earliest›, latest: ‹latest›} AS ‹matrix›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "parties",
        "as": null,
        "range": [
          1,
          200
        ],
        "distinct": true,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "maxParties",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {
      "parties": "State|Body"
    },
    "example": "{ contactMatrix(parties: [\"state:RUS\", \"state:BLR\"], during: { from: \"2023\" }, maxParties: 50) { parties { id } cells { row column meetingCount lastMeeting { id } } } }",
    "filters": {}
  },
  "Query/document": {
    "name": "Query/document",
    "from": null,
    "yields": "document",
    "match": [
      {
        "text": "MATCH (‹document›:Document {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ document(id: \"document:blr-rus-joint-board-resolution-2023\") { kind } }",
    "filters": {}
  },
  "Query/documents": {
    "name": "Query/documents",
    "from": null,
    "yields": "document",
    "match": [
      {
        "text": "MATCH (‹document›:Document)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹document›.day IS NOT NULL AND ‹document›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹document›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹document›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ documents { nodes { name } } }",
    "filters": {
      "filter": "document"
    }
  },
  "Query/encounters": {
    "name": "Query/encounters",
    "from": null,
    "yields": {
      "id": "id",
      "meeting": "meeting",
      "of": "mine",
      "with": "theirs"
    },
    "match": [
      {
        "text": "UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [$of, $with] END AS ‹ids›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹ids›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹node›:State|Body|Official|Office)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹node›.id IN ‹ids›",
        "given": [],
        "missing": []
      },
      {
        "text": "OPTIONAL MATCH (‹node›)<-[‹tenure›:HOLDS]-(‹holder›:Official)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹tenure›, coalesce(‹holder›, ‹node›) AS ‹walker›",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN sum(COUNT { (‹walker›)-[:ATTENDED]->() } + COUNT { (‹walker›)-[:INVOLVED_IN]->() }) AS ‹meetings›,",
        "given": [],
        "missing": []
      },
      {
        "text": "collect([‹walker›.id, coalesce(‹tenure›.holdsFrom, date('0001-01-01')), coalesce(‹tenure›.holdsTo, date('9999-12-31'))]) AS ‹walkers›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walkers›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY ‹meetings›",
        "given": [],
        "missing": []
      },
      {
        "text": "LIMIT 1",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walkers›,",
        "given": [],
        "missing": []
      },
      {
        "text": "coalesce(date($during.from) - duration({days: coalesce(COLLECT {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹lasting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹lasting›.span IS NOT NULL AND ‹lasting›.day IS NOT NULL AND ‹lasting›.id IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹lasting›.span ORDER BY ‹lasting›.span DESC, ‹lasting›.day DESC, ‹lasting›.id DESC LIMIT 1",
        "given": [],
        "missing": []
      },
      {
        "text": "}[0], 0)}), date($during.from), date('0001-01-01')) AS ‹earliest›,",
        "given": [],
        "missing": []
      },
      {
        "text": "coalesce(date($during.to), date('9999-12-31')) AS ‹latest›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹walkers› AS ‹walker›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND pageDays() AS ‹days›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walker›[0] AS ‹who›, [‹walker›[1], date(‹days›[0]), ‹earliest›] AS ‹froms›, [‹walker›[2], date(‹days›[1]), ‹latest›] AS ‹tos›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹who›,",
        "given": [],
        "missing": []
      },
      {
        "text": "reduce(‹since› = ‹froms›[0], ‹day› IN ‹froms› | CASE WHEN ‹day› > ‹since› THEN ‹day› ELSE ‹since› END) AS ‹since›,",
        "given": [],
        "missing": []
      },
      {
        "text": "reduce(‹until› = ‹tos›[0], ‹day› IN ‹tos› | CASE WHEN ‹day› < ‹until› THEN ‹day› ELSE ‹until› END) AS ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹who›, ‹since›, ‹until›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹walk›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹walk›.attendeeId = ‹who› AND ‹walk›.day >= ‹since› AND ‹walk›.day <= ‹until› AND ‹walk›.metAt IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "AND (‹who› STARTS WITH 'official:' OR ‹walk›.onBehalfOf IS NOT NULL)",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹walk›.metAt})",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walk›, ‹meeting›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ($maxParties IS NULL OR ‹meeting›.partyCount <= $maxParties)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($during IS NULL OR ‹meeting›.lastDay >= date($during.from))",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($in IS NULL OR any(‹site› IN ‹meeting›.siteIds WHERE ‹site› IN $in))",
        "given": [],
        "missing": []
      },
      {
        "text": "AND any(‹id› IN ‹meeting›.presentIds WHERE ‹id› IN $of)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($with IS NULL OR any(‹id› IN ‹meeting›.presentIds WHERE ‹id› IN $with))",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹meeting›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹present›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹present›.metAt = ‹meeting›.id",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH collect({link: ‹present›, id: ‹present›.attendeeId, sides: ‹present›.sides, answersTo: ‹present›.answersTo}) AS ‹people›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND [‹one› IN ‹people› WHERE any(‹id› IN ‹one›.answersTo WHERE ‹id› IN $of)] AS ‹one›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹people› AS ‹other›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹other›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN $with IS NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "THEN none(‹side› IN ‹one›.sides WHERE ‹side› IN ‹other›.sides)",
        "given": [],
        "missing": []
      },
      {
        "text": "ELSE any(‹id› IN ‹other›.answersTo WHERE ‹id› IN $with)",
        "given": [],
        "missing": []
      },
      {
        "text": "END AS ‹met›,",
        "given": [],
        "missing": []
      },
      {
        "text": "any(‹id› IN ‹other›.answersTo WHERE ‹id› IN $of)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($with IS NULL OR any(‹id› IN ‹one›.answersTo WHERE ‹id› IN $with)) AS ‹mutual›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹met› AND ‹one›.id <> ‹other›.id AND (‹one›.id < ‹other›.id OR NOT ‹mutual›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹one›.link AS ‹mine›, ‹other›.link AS ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walk›.attendeeId AS ‹walked›, ‹walk›.day AS ‹day›, ‹walk›.metAt AS ‹rootId›, ‹meeting›, ‹mine›, ‹theirs›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN ‹walk›.day = date('0001-01-01') THEN 1 ELSE 0 END AS ‹undated›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹day›, ‹rootId›, ‹mine›.id, ‹theirs›.id)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹walk›:INVOLVED_IN]->(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹walk›.partyId = ‹who› AND ‹walk›.day >= ‹since› AND ‹walk›.day <= ‹until› AND ‹walk›.metAt IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walk›, ‹meeting›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ($maxParties IS NULL OR ‹meeting›.partyCount <= $maxParties)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($during IS NULL OR ‹meeting›.lastDay >= date($during.from))",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($in IS NULL OR any(‹site› IN ‹meeting›.siteIds WHERE ‹site› IN $in))",
        "given": [],
        "missing": []
      },
      {
        "text": "AND any(‹id› IN ‹meeting›.presentIds WHERE ‹id› IN $of)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($with IS NULL OR any(‹id› IN ‹meeting›.presentIds WHERE ‹id› IN $with))",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹meeting›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹present›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹present›.metAt = ‹meeting›.id",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH collect({link: ‹present›, id: ‹present›.attendeeId, sides: ‹present›.sides, answersTo: ‹present›.answersTo}) AS ‹people›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND [‹one› IN ‹people› WHERE any(‹id› IN ‹one›.answersTo WHERE ‹id› IN $of)] AS ‹one›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹people› AS ‹other›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹other›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN $with IS NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "THEN none(‹side› IN ‹one›.sides WHERE ‹side› IN ‹other›.sides)",
        "given": [],
        "missing": []
      },
      {
        "text": "ELSE any(‹id› IN ‹other›.answersTo WHERE ‹id› IN $with)",
        "given": [],
        "missing": []
      },
      {
        "text": "END AS ‹met›,",
        "given": [],
        "missing": []
      },
      {
        "text": "any(‹id› IN ‹other›.answersTo WHERE ‹id› IN $of)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($with IS NULL OR any(‹id› IN ‹one›.answersTo WHERE ‹id› IN $with)) AS ‹mutual›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹met› AND ‹one›.id <> ‹other›.id AND (‹one›.id < ‹other›.id OR NOT ‹mutual›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹one›.link AS ‹mine›, ‹other›.link AS ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walk›.partyId AS ‹walked›, ‹walk›.day AS ‹day›, ‹walk›.metAt AS ‹rootId›, ‹meeting›, ‹mine›, ‹theirs›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN ‹walk›.day = date('0001-01-01') THEN 1 ELSE 0 END AS ‹undated›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹day›, ‹rootId›, ‹mine›.id, ‹theirs›.id)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›, 'encounter:' + ‹mine›.id + '~' + ‹theirs›.id AS ‹id›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹day›",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹rootId›",
          "descending": true,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹mine›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹theirs›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹undated›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        },
        {
          "expression": "‹day›",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹rootId›",
          "descending": false,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹mine›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹theirs›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "of",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "with",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "in",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "maxParties",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ encounters(of: [\"state:BLR\"], with: [\"state:RUS\"], in: [\"state:RUS\"], during: { from: \"2023-12\" }, maxParties: 50) { nodes { id meeting { id } of { attendee { id } } with { attendee { id } } } } }",
    "filters": {}
  },
  "Query/link": {
    "name": "Query/link",
    "from": null,
    "yields": "link",
    "match": [
      {
        "text": "MATCH ()-[‹link›:",
        "given": [],
        "missing": []
      },
      {
        "text": "ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS|OFFICE_OF|ACCREDITED_TO|MEMBER_OF|PART_OF|PARTY_TO|DEPOSITARY_OF|CONVENED|HOSTED|HELD_AT|LOCATED_IN|ADOPTED|CONSIDERED|SUCCEEDED",
        "given": [],
        "missing": []
      },
      {
        "text": "{id: $id}]->()",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ link(id: \"chairmanship:none\") { id } }",
    "filters": {}
  },
  "Query/links": {
    "name": "Query/links",
    "from": null,
    "yields": "link",
    "match": [
      {
        "text": "UNWIND range(0, size($ids) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "OPTIONAL MATCH ()-[‹link›:",
        "given": [],
        "missing": []
      },
      {
        "text": "ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS|OFFICE_OF|ACCREDITED_TO|MEMBER_OF|PART_OF|PARTY_TO|DEPOSITARY_OF|CONVENED|HOSTED|HELD_AT|LOCATED_IN|ADOPTED|CONSIDERED|SUCCEEDED",
        "given": [],
        "missing": []
      },
      {
        "text": "{id: $ids[‹position›]}]->()",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹position›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "ids",
        "as": null,
        "range": [
          0,
          500
        ],
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ links(ids: [\"chairmanship:none\"]) { id } }",
    "filters": {}
  },
  "Query/meeting": {
    "name": "Query/meeting",
    "from": null,
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { period { from to } } }",
    "filters": {}
  },
  "Query/meetingTally": {
    "name": "Query/meetingTally",
    "from": null,
    "yields": "tally",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹filter›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH [‹grouping› IN [$by, $then] | CASE ‹grouping›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN 'YEAR' THEN [CASE WHEN ‹meeting›.day > date('0001-01-01') THEN left(toString(‹meeting›.day), 4) END]",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN 'MONTH' THEN [CASE WHEN ‹meeting›.day > date('0001-01-01') THEN left(toString(‹meeting›.day), CASE ‹meeting›.periodFromPrecision WHEN 'YEAR' THEN 4 ELSE 7 END) END]",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN 'STATE' THEN [‹meeting›.stateId]",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN 'PARTY' THEN ‹meeting›.partyIds",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN 'PLACE' THEN [‹meeting›.placeId]",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN 'BODY' THEN COLLECT { MATCH (‹meeting›)<-[:CONVENED]-(‹body›:Body) RETURN DISTINCT ‹body›.id }",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN 'OFFICIAL' THEN [‹id› IN ‹meeting›.presentIds WHERE ‹id› STARTS WITH 'official:']",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN 'KIND' THEN [‹meeting›.kind]",
        "given": [],
        "missing": []
      },
      {
        "text": "ELSE []",
        "given": [],
        "missing": []
      },
      {
        "text": "END] AS ‹keys›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹keys›[0] AS ‹keysAbove›, ‹keys›[1] AS ‹keysBelow›, count(*) AS ‹meetings›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹keysAbove› AS ‹key›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹key›, sum(‹meetings›) AS ‹total›, collect([‹keysBelow›, ‹meetings›]) AS ‹below›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹key› IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH {key: ‹key›, count: ‹total›, below: ‹below›, timely: $then IN ['YEAR', 'MONTH']} AS ‹tally›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN $by IN ['YEAR', 'MONTH'] THEN ‹key› END AS ‹moment›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY ‹moment›, ‹tally›.count DESC, ‹tally›.key",
        "given": [],
        "missing": []
      },
      {
        "text": "LIMIT CASE WHEN $by IN ['YEAR', 'MONTH'] THEN 2147483647 ELSE coalesce($first, 25) END",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH collect(‹tally›) AS ‹tallies›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND range(0, size(‹tallies›) - 1) AS ‹rank›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹tallies›[‹rank›] AS ‹tally›, ‹rank›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹rank›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        },
        {
          "expression": "‹tally›.count",
          "descending": true,
          "type": "int",
          "undatedLast": false
        },
        {
          "expression": "‹tally›.key",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "by",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "then",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "first",
        "as": null,
        "range": [
          1,
          500
        ],
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ meetingTally(filter: { attendedBy: [\"official:sergei-aleinik\"] }, by: STATE, then: YEAR, first: 10) { key node { id } count by { key count } } }",
    "filters": {
      "filter": "meeting"
    }
  },
  "Query/meetings": {
    "name": "Query/meetings",
    "from": null,
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹meeting›.day IS NOT NULL AND ‹meeting›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹meeting›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹meeting›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹meeting›.day",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹meeting›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meetings(order: OLDEST_FIRST) { nodes { id } } }",
    "filters": {
      "filter": "meeting"
    }
  },
  "Query/node": {
    "name": "Query/node",
    "from": null,
    "yields": "node",
    "match": [
      {
        "text": "MATCH (‹node›:State|Official|Office|Body|Place|Meeting|Programme|Document|Source {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ node(id: \"state:KGZ\") { id } }",
    "filters": {}
  },
  "Query/nodes": {
    "name": "Query/nodes",
    "from": null,
    "yields": "node",
    "match": [
      {
        "text": "UNWIND range(0, size($ids) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "OPTIONAL MATCH (‹node›:State|Official|Office|Body|Place|Meeting|Programme|Document|Source {id: $ids[‹position›]})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹position›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "ids",
        "as": null,
        "range": [
          0,
          500
        ],
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ nodes(ids: [\"state:KGZ\", \"body:none\"]) { id } }",
    "filters": {}
  },
  "Query/office": {
    "name": "Query/office",
    "from": null,
    "yields": "office",
    "match": [
      {
        "text": "MATCH (‹office›:Office {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ office(id: \"office:blr-foreign-minister\") { rank } }",
    "filters": {}
  },
  "Query/official": {
    "name": "Query/official",
    "from": null,
    "yields": "official",
    "match": [
      {
        "text": "MATCH (‹official›:Official {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ official(id: \"official:sergei-aleinik\") { name } }",
    "filters": {}
  },
  "Query/officials": {
    "name": "Query/officials",
    "from": null,
    "yields": "official",
    "match": [
      {
        "text": "MATCH (‹official›:Official)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹official›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹official›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ officials { nodes { name } } }",
    "filters": {
      "filter": "official"
    }
  },
  "Query/paths": {
    "name": "Query/paths",
    "from": null,
    "yields": "path",
    "match": [
      {
        "text": "UNWIND range(0, size($chains) - 1) AS ‹rank›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹rank›, {ids: $chains[‹rank›], through: $through, during: $during} AS ‹path›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹rank›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "from",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "to",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "through",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "chronological",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "maxParties",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "maxLength",
        "as": null,
        "range": [
          1,
          12
        ],
        "distinct": false,
        "defaults": []
      },
      {
        "name": "first",
        "as": null,
        "range": [
          1,
          20
        ],
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {
      "from": "State|Official|Office|Body|Place|Meeting|Programme|Document|Source",
      "to": "State|Official|Office|Body|Place|Meeting|Programme|Document|Source"
    },
    "example": "{ paths(from: \"official:sergei-lebedev\", to: \"official:sergey-lavrov\", through: [ATTENDED], during: { from: \"2023\" }, chronological: true, maxParties: 50, maxLength: 6, first: 5) { length nodes { id } links { kind sources { publisher } ... on Attendance { capacity } } } }",
    "filters": {},
    "ahead": "chains"
  },
  "Query/place": {
    "name": "Query/place",
    "from": null,
    "yields": "place",
    "match": [
      {
        "text": "MATCH (‹place›:Place {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ place(id: \"place:bishkek\") { name } }",
    "filters": {}
  },
  "Query/places": {
    "name": "Query/places",
    "from": null,
    "yields": "place",
    "match": [
      {
        "text": "MATCH (‹place›:Place)",
        "given": [],
        "missing": [
          "in"
        ]
      },
      {
        "text": "CALL () {",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "MATCH (‹around›:Place) WHERE ‹around›.id IN $in",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "MATCH (‹around›)<-[:PART_OF*1..8]-(‹place›:Place)",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "RETURN ‹place›",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "UNION",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "MATCH (‹state›:State) WHERE ‹state›.id IN $in",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "MATCH (‹state›)<-[:LOCATED_IN]-(:Place)<-[:PART_OF*0..8]-(‹place›:Place)",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "RETURN ‹place›",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "}",
        "given": [
          "in"
        ],
        "missing": []
      },
      {
        "text": "WITH ‹place›",
        "given": [
          "in"
        ],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹place›.id IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "all(‹word› IN $text WHERE ‹place›.words CONTAINS ' ' + ‹word›)",
        "given": [
          "text"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹place›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "in",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "text",
        "as": "words",
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ places(in: [\"state:KGZ\"], text: \"bish\") { nodes { name } } }",
    "filters": {}
  },
  "Query/plans": {
    "name": "Query/plans",
    "from": null,
    "yields": "plan",
    "match": [
      {
        "text": "MATCH ()-[‹plan›:PLANS_MEETING_AT]->(:Place)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹plan›.firstDay IS NOT NULL AND ‹plan›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹plan›.firstDay",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹plan›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ plans { nodes { title status } } }",
    "filters": {
      "filter": "plan"
    }
  },
  "Query/programme": {
    "name": "Query/programme",
    "from": null,
    "yields": "programme",
    "match": [
      {
        "text": "MATCH (‹programme›:Programme {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ programme(id: \"programme:blr-rus-coordinated-actions-2024-2026\") { status } }",
    "filters": {}
  },
  "Query/programmes": {
    "name": "Query/programmes",
    "from": null,
    "yields": "programme",
    "match": [
      {
        "text": "MATCH (‹programme›:Programme)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹programme›.day IS NOT NULL AND ‹programme›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹programme›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹programme›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ programmes { nodes { name } } }",
    "filters": {
      "filter": "programme"
    }
  },
  "Query/relation": {
    "name": "Query/relation",
    "from": null,
    "yields": "relation",
    "match": [
      {
        "text": "WITH {",
        "given": [],
        "missing": []
      },
      {
        "text": "one: $between,",
        "given": [],
        "missing": []
      },
      {
        "text": "other: $and,",
        "given": [],
        "missing": []
      },
      {
        "text": "earliest: date(coalesce($during.from, '0001-01-01')),",
        "given": [],
        "missing": []
      },
      {
        "text": "latest: date(coalesce($during.to, '9999-12-31')),",
        "given": [],
        "missing": []
      },
      {
        "text": "maxParties: coalesce($maxParties, 2147483647)",
        "given": [],
        "missing": []
      },
      {
        "text": "} AS ‹relation›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "between",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "and",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "maxParties",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {
      "between": "State|Body|Official",
      "and": "State|Body|Official"
    },
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\", during: { from: \"2023\" }, maxParties: 50) { between { id } and { id } } }",
    "filters": {}
  },
  "Query/resolveNames": {
    "name": "Query/resolveNames",
    "from": null,
    "yields": {
      "index": "index",
      "name": "name",
      "best": "best",
      "runnerUp": "runnerUp",
      "sure": "sure"
    },
    "match": [
      {
        "text": "UNWIND range(0, size($resolutions) - 1) AS ‹index›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹index›, $resolutions[‹index›] AS ‹resolution›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹index›, ‹resolution›.name AS ‹name›, ‹resolution›.best AS ‹best›, ‹resolution›.runnerUp AS ‹runnerUp›, ‹resolution›.sure AS ‹sure›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹index›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "names",
        "as": null,
        "range": [
          0,
          500
        ],
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ resolveNames(names: [{ name: \"Aleinik, S.\", state: \"Belarus\", on: \"2023\" }]) { index name best { node { id } matched { value } score how } runnerUp { node { id } } sure } }",
    "filters": {},
    "ahead": "resolutions"
  },
  "Query/search": {
    "name": "Query/search",
    "from": null,
    "yields": "hit",
    "match": [
      {
        "text": "UNWIND $hits AS ‹hit›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹hit›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹hit›.score",
          "descending": true,
          "type": "float",
          "undatedLast": false
        },
        {
          "expression": "‹hit›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "text",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "kind",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ search(text: \"Sergei Aleinik\", kind: [OFFICIAL]) { nodes { node { id } matched { value } how score } } }",
    "filters": {},
    "ahead": "hits"
  },
  "Query/source": {
    "name": "Query/source",
    "from": null,
    "yields": "source",
    "match": [
      {
        "text": "MATCH (‹source›:Source {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ source(id: \"source:belta-2023-10-12\") { publisher factCount } }",
    "filters": {}
  },
  "Query/state": {
    "name": "Query/state",
    "from": null,
    "yields": "state",
    "match": [
      {
        "text": "MATCH (‹state›:State {id: $id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [
      {
        "name": "id",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { code } }",
    "filters": {}
  },
  "Query/states": {
    "name": "Query/states",
    "from": null,
    "yields": "state",
    "match": [
      {
        "text": "MATCH (‹state›:State)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹state›.id IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "‹state›.kind IN $kind",
        "given": [
          "kind"
        ],
        "missing": []
      },
      {
        "text": "all(‹word› IN $text WHERE ‹state›.words CONTAINS ' ' + ‹word›)",
        "given": [
          "text"
        ],
        "missing": []
      },
      {
        "text": "coalesce(‹state›.existedFrom <= date($asOf), true) AND coalesce(‹state›.existedTo >= date($asOf), true)",
        "given": [
          "asOf"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹state›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "kind",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "text",
        "as": "words",
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ states(kind: [STATE], text: \"bela\", asOf: \"2023-10-12\") { nodes { code } } }",
    "filters": {}
  },
  "Query/timeline": {
    "name": "Query/timeline",
    "from": null,
    "yields": {
      "on": "date",
      "what": "what",
      "node": "node",
      "link": "link"
    },
    "match": [
      {
        "text": "MATCH (‹subject›:State|Official|Office|Body|Place|Meeting|Programme|Document {id: $of})",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹subject›, date(coalesce($during.from, '0001-01-02')) AS ‹earliest›, date(coalesce($during.to, '9999-12-31')) AS ‹latest›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND pageDays() AS ‹days›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹subject›, ‹earliest›, date(‹days›[0]) AS ‹since›, CASE WHEN ‹latest› < date(‹days›[1]) THEN ‹latest› ELSE date(‹days›[1]) END AS ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹subject›, ‹earliest›, ‹since›, ‹until›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹subject›, ‹earliest›, ‹since›, ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE 'MEETING' IN $what",
        "given": [
          "what"
        ],
        "missing": []
      },
      {
        "text": "CALL (‹subject›, ‹earliest›, ‹since›, ‹until›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH CASE WHEN ‹subject›:State OR ‹subject›:Body THEN ‹subject›.id END AS ‹partyId›, ‹earliest›, ‹since›, ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹involvement›.partyId = ‹partyId› AND ‹involvement›.day >= ‹earliest› AND ‹involvement›.day >= ‹since›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹involvement›.day <= ‹until› AND ‹involvement›.meetingId IS NOT NULL AND ‹meeting›.kind <> 'SESSION'",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹involvement›.partyId AS ‹walked›, ‹involvement›.day AS ‹day›, 'MEETING' AS ‹what›, ‹involvement›.meetingId AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹day›, ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹day›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND CASE WHEN (‹subject›:State OR ‹subject›:Body) AND ‹since› < ‹earliest› THEN [3, 8, 31, 100, 366, 3660, 3652059] ELSE [] END AS ‹span›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹involvement›.partyId = ‹subject›.id AND ‹involvement›.span = ‹span› AND ‹involvement›.day <= ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹involvement›.day >= ‹earliest› - duration({days: ‹span›}) AND ‹involvement›.day < ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹meeting›.lastDay >= ‹earliest› AND ‹meeting›.kind <> 'SESSION'",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹involvement›.day AS ‹day›, 'MEETING' AS ‹what›, ‹meeting›.id AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH CASE WHEN ‹subject›:Official THEN ‹subject›.id END AS ‹officialId›, ‹earliest›, ‹since›, ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹attendance›:ATTENDED]->(:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹attendance›.attendeeId = ‹officialId› AND ‹attendance›.day >= ‹earliest› AND ‹attendance›.day >= ‹since›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹attendance›.day <= ‹until› AND ‹attendance›.rootId IS NOT NULL AND ‹attendance›.id IS NOT NULL AND ‹attendance›.primary",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹attendance›.attendeeId AS ‹walked›, ‹attendance›.day AS ‹day›, 'MEETING' AS ‹what›, ‹attendance›.rootId AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹day›, ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹day›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND CASE WHEN ‹subject›:Official AND ‹since› < ‹earliest› THEN [3, 8, 31, 100, 366, 3660, 3652059] ELSE [] END AS ‹span›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹attendance›:ATTENDED]->(:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹attendance›.attendeeId = ‹subject›.id AND ‹attendance›.span = ‹span› AND ‹attendance›.day <= ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹attendance›.day >= ‹earliest› - duration({days: ‹span›}) AND ‹attendance›.day < ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹attendance›.rootId})",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹meeting›.lastDay >= ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹attendance›.day AS ‹day›, 'MEETING' AS ‹what›, ‹meeting›.id AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH CASE WHEN ‹subject›:Place THEN ‹subject›.id END AS ‹placeId›, ‹earliest›, ‹since›, ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()<-[‹location›:HELD_WITHIN]-(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹location›.siteId = ‹placeId› AND ‹location›.day >= ‹earliest› AND ‹location›.day >= ‹since› AND ‹location›.day <= ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹location›.meetingId IS NOT NULL AND ‹meeting›.kind <> 'SESSION'",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹location›.siteId AS ‹walked›, ‹location›.day AS ‹day›, 'MEETING' AS ‹what›, ‹location›.meetingId AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹day›, ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹day›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND CASE WHEN ‹subject›:Place AND ‹since› < ‹earliest› THEN [3, 8, 31, 100, 366, 3660, 3652059] ELSE [] END AS ‹span›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()<-[‹location›:HELD_WITHIN]-(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹location›.siteId = ‹subject›.id AND ‹location›.span = ‹span› AND ‹location›.day <= ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹location›.day >= ‹earliest› - duration({days: ‹span›}) AND ‹location›.day < ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹meeting›.lastDay >= ‹earliest› AND ‹meeting›.kind <> 'SESSION'",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹location›.day AS ‹day›, 'MEETING' AS ‹what›, ‹meeting›.id AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹subject›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹subject›:Programme|Document)<-[:ADOPTED|CONSIDERED]-(‹part›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹part›.rootId AS ‹meetingId›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹subject›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹subject›.rootId AS ‹meetingId›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹subject›:Meeting)<-[:PART_OF]-+(‹part›:Meeting WHERE ‹part›.kind <> 'SESSION')",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹part›.id AS ‹meetingId›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹meetingId›})",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹meeting›.day <= ‹until› AND ‹meeting›.lastDay >= ‹earliest› AND ‹meeting›.day > date('0001-01-01')",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹meeting›.day AS ‹day›, 'MEETING' AS ‹what›, ‹meeting›.id AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹what›, ‹id›, null AS ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ['ADOPTED', 'CHAIR_BEGAN', 'CHAIR_ENDED', 'JOINED', 'LEFT', 'PLAN_ANNOUNCED', 'SIGNED', 'TENURE_BEGAN', 'TENURE_ENDED', 'TREATY_ACTION'] AS ‹what›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹subject›, ‹earliest›, ‹since›, ‹until›, ‹what›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹what› IN $what",
        "given": [
          "what"
        ],
        "missing": []
      },
      {
        "text": "CALL (‹subject›, ‹earliest›, ‹since›, ‹until›, ‹what›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹entry›:HAS_ENTRY]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹entry›.nodeId = ‹subject›.id AND ‹entry›.what = ‹what› AND ‹entry›.day >= ‹since› AND ‹entry›.day <= ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹entry›.day >= ‹earliest› - duration({days: 366}) AND ‹entry›.entryId IS NOT NULL AND ‹entry›.lastDay >= ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹entry›.nodeId AS ‹walked›, ‹entry›.what AS ‹kind›, ‹entry›.day AS ‹day›, ‹entry›.entryId AS ‹id›, ‹entry›.on AS ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹kind›, ‹day›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹kind›, ‹day›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹what›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹day›, ‹what›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹day›, ‹what›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹day›, ‹what›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹what›, ‹id›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹what› = 'MEETING'",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹node›:Meeting {id: ‹id›})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹node›, null AS ‹link›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹what› = 'ADOPTED'",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹node›:Document|Programme {id: ‹id›})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹node›, null AS ‹link›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE NOT ‹what› IN ['MEETING', 'ADOPTED']",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹link›:CHAIRS|HOLDS|MEMBER_OF|PLANS_MEETING_AT|SIGNED {id: ‹id›}]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN null AS ‹node›, ‹link›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹day›, ‹what›, ‹id›, ‹node›, ‹link›, CASE",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN ‹what› = 'MEETING' THEN left(toString(‹node›.periodFrom), CASE ‹node›.periodFromPrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)",
        "given": [],
        "missing": []
      },
      {
        "text": "ELSE ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "END AS ‹date›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹day›",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹what›",
          "descending": false,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹id›",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "of",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "what",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {
      "of": "State|Official|Office|Body|Place|Meeting|Programme|Document"
    },
    "example": "{ timeline(of: \"state:BLR\", during: { from: \"2023\" }, what: [MEETING, ADOPTED]) { nodes { on what node { id } link { id } } } }",
    "filters": {}
  },
  "Relation/and": {
    "name": "Relation/and",
    "from": "relation",
    "yields": "named",
    "match": [
      {
        "text": "MATCH (‹named›:State|Body|Official {id: ‹relation›.other})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { and { id } } }",
    "filters": {}
  },
  "Relation/between": {
    "name": "Relation/between",
    "from": "relation",
    "yields": "named",
    "match": [
      {
        "text": "MATCH (‹named›:State|Body|Official {id: ‹relation›.one})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { between { id } } }",
    "filters": {}
  },
  "Relation/sharedBodies": {
    "name": "Relation/sharedBodies",
    "from": "relation",
    "yields": "body",
    "match": [
      {
        "text": "MATCH (:State|Body {id: ‹relation›.one})-[‹own›:MEMBER_OF]->(‹body›:Body)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹own›, ‹body›, ‹relation›.earliest AS ‹earliest›, ‹relation›.latest AS ‹latest›",
        "given": [],
        "missing": [
          "asOf"
        ]
      },
      {
        "text": "WITH ‹own›, ‹body›, date($asOf) AS ‹earliest›, date($asOf) AS ‹latest›",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "WHERE ‹own›.holdsFrom <= ‹latest› AND ‹own›.holdsTo >= ‹earliest› AND EXISTS {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹body›)<-[‹theirs›:MEMBER_OF]-(:State|Body {id: ‹relation›.other})",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹theirs›.holdsFrom <= ‹latest› AND ‹theirs›.holdsTo >= ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹body›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹body›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { sharedBodies(asOf: \"2023-10-12\") { id } } }",
    "filters": {}
  },
  "Relation/timeline": {
    "name": "Relation/timeline",
    "from": "relation",
    "yields": {
      "on": "date",
      "what": "what",
      "node": "node",
      "link": "link"
    },
    "match": [
      {
        "text": "MATCH (‹one›:State|Body|Official {id: ‹relation›.one})",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹another›:State|Body|Official {id: ‹relation›.other})",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹another›, CASE ‹relation›.earliest WHEN date('0001-01-01') THEN date('0001-01-02') ELSE ‹relation›.earliest END AS ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND pageDays() AS ‹days›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹another›, ‹earliest›, date(‹days›[0]) AS ‹since›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN ‹relation›.latest < date(‹days›[1]) THEN ‹relation›.latest ELSE date(‹days›[1]) END AS ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹relation›, ‹one›, ‹another›, ‹earliest›, ‹since›, ‹until›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹another›, ‹earliest›, ‹since›, ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE 'MEETING' IN $what",
        "given": [
          "what"
        ],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹another›, ‹earliest›, ‹since›, ‹until›,",
        "given": [],
        "missing": []
      },
      {
        "text": "COUNT { (‹one›)-[:ATTENDED]->() } + COUNT { (‹one›)-[:INVOLVED_IN]->() } AS ‹ofOne›,",
        "given": [],
        "missing": []
      },
      {
        "text": "COUNT { (‹another›)-[:ATTENDED]->() } + COUNT { (‹another›)-[:INVOLVED_IN]->() } AS ‹ofAnother›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹earliest›, ‹since›, ‹until›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN ‹ofOne› <= ‹ofAnother› THEN ‹one› ELSE ‹another› END AS ‹lead›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN ‹ofOne› <= ‹ofAnother› THEN ‹another› ELSE ‹one› END AS ‹other›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹relation›, ‹earliest›, ‹since›, ‹until›, ‹lead›, ‹other›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹involvement›.partyId = ‹lead›.id AND ‹involvement›.acted = true AND ‹involvement›.day >= ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹involvement›.day >= ‹since› AND ‹involvement›.day <= ‹until› AND ‹involvement›.meetingId IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹meeting›.kind <> 'SESSION' AND ‹meeting›.partyCount <= ‹relation›.maxParties AND ‹other›.id IN ‹meeting›.presentIds",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹involvement›.partyId AS ‹walked›, ‹involvement›.acted AS ‹acted›, ‹involvement›.day AS ‹day›, 'MEETING' AS ‹what›, ‹involvement›.meetingId AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹acted›, ‹day›, ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹acted›, ‹day›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹attendance›:ATTENDED]->(:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹attendance›.attendeeId = ‹lead›.id AND ‹attendance›.day >= ‹earliest› AND ‹attendance›.day >= ‹since›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹attendance›.day <= ‹until› AND ‹attendance›.rootId IS NOT NULL AND ‹attendance›.id IS NOT NULL AND ‹attendance›.primary",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹attendance›.rootId})",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹meeting›.partyCount <= ‹relation›.maxParties AND ‹other›.id IN ‹meeting›.presentIds",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹attendance›.attendeeId AS ‹walked›, ‹attendance›.day AS ‹day›, 'MEETING' AS ‹what›, ‹attendance›.rootId AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹day›, ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹day›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND CASE WHEN ‹since› < ‹earliest› THEN [3, 8, 31, 100, 366, 3660, 3652059] ELSE [] END AS ‹span›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹lead›, ‹earliest›, ‹span›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹involvement›.partyId = ‹lead›.id AND ‹involvement›.span = ‹span› AND ‹involvement›.acted",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹involvement›.day >= ‹earliest› - duration({days: ‹span›}) AND ‹involvement›.day < ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹involvement›.meetingId AS ‹meetingId›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹attendance›:ATTENDED]->(:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹attendance›.attendeeId = ‹lead›.id AND ‹attendance›.span = ‹span›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹attendance›.day >= ‹earliest› - duration({days: ‹span›}) AND ‹attendance›.day < ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹attendance›.rootId AS ‹meetingId›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹meetingId›})",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹meeting›.lastDay >= ‹earliest› AND ‹meeting›.day <= ‹until› AND ‹meeting›.kind <> 'SESSION'",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹meeting›.partyCount <= ‹relation›.maxParties AND ‹other›.id IN ‹meeting›.presentIds",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹meeting›.day AS ‹day›, ‹meeting›.id AS ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, 'MEETING' AS ‹what›, ‹id›, null AS ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ['ADOPTED', 'CHAIR_BEGAN', 'CHAIR_ENDED', 'JOINED', 'LEFT', 'PLAN_ANNOUNCED', 'SIGNED', 'TENURE_BEGAN', 'TENURE_ENDED', 'TREATY_ACTION'] AS ‹what›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹another›, ‹earliest›, ‹since›, ‹until›, ‹what›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹what› IN $what",
        "given": [
          "what"
        ],
        "missing": []
      },
      {
        "text": "UNWIND CASE",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN ‹what› IN ['SIGNED', 'TREATY_ACTION'] THEN [[‹one›, ‹another›], [‹another›, ‹one›]]",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN COUNT { (‹one›)-[:HAS_ENTRY]->() } <= COUNT { (‹another›)-[:HAS_ENTRY]->() } THEN [[‹one›, ‹another›]]",
        "given": [],
        "missing": []
      },
      {
        "text": "ELSE [[‹another›, ‹one›]]",
        "given": [],
        "missing": []
      },
      {
        "text": "END AS ‹sides›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹earliest›, ‹since›, ‹until›, ‹what›, ‹sides›[0] AS ‹lead›, ‹sides›[1] AS ‹other›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹earliest›, ‹since›, ‹until›, ‹what›, ‹lead›, ‹other›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹entry›:HAS_ENTRY]->(‹about›)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹entry›.nodeId = ‹lead›.id AND ‹entry›.what = ‹what› AND ‹entry›.day >= ‹since› AND ‹entry›.day <= ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ‹entry›.day >= ‹earliest› - duration({days: 366}) AND ‹entry›.entryId IS NOT NULL AND ‹entry›.lastDay >= ‹earliest›",
        "given": [],
        "missing": []
      },
      {
        "text": "AND (",
        "given": [],
        "missing": []
      },
      {
        "text": "EXISTS {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹twin›:HAS_ENTRY]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹twin›.nodeId = ‹other›.id AND ‹twin›.what = ‹what› AND ‹twin›.day = ‹entry›.day AND ‹twin›.entryId = ‹entry›.entryId",
        "given": [],
        "missing": []
      },
      {
        "text": "} OR (‹what› IN ['SIGNED', 'TREATY_ACTION'] AND (",
        "given": [],
        "missing": []
      },
      {
        "text": "EXISTS { MATCH (‹other›)-[:PARTY_TO|SIGNED]->(‹about›) }",
        "given": [],
        "missing": []
      },
      {
        "text": "OR EXISTS { MATCH (‹about›)<-[‹signature›:SIGNED]-() WHERE ‹signature›.onBehalfOf = ‹other›.id }",
        "given": [],
        "missing": []
      },
      {
        "text": "))",
        "given": [],
        "missing": []
      },
      {
        "text": ")",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹entry›.nodeId AS ‹walked›, ‹entry›.what AS ‹kind›, ‹entry›.day AS ‹day›, ‹entry›.entryId AS ‹id›, ‹entry›.on AS ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹kind›, ‹day›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹kind›, ‹day›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹what›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹day›, ‹what›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹day›, ‹what›, ‹id›, ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹day›, ‹what›, ‹id›)",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹what›, ‹id›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹what› = 'MEETING'",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹node›:Meeting {id: ‹id›})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹node›, null AS ‹link›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹what› = 'ADOPTED'",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹node›:Document|Programme {id: ‹id›})",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹node›, null AS ‹link›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹what›, ‹id›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE NOT ‹what› IN ['MEETING', 'ADOPTED']",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹link›:CHAIRS|HOLDS|MEMBER_OF|PLANS_MEETING_AT|SIGNED {id: ‹id›}]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN null AS ‹node›, ‹link›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹day›, ‹what›, ‹id›, ‹node›, ‹link›, CASE",
        "given": [],
        "missing": []
      },
      {
        "text": "WHEN ‹what› = 'MEETING' THEN left(toString(‹node›.periodFrom), CASE ‹node›.periodFromPrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)",
        "given": [],
        "missing": []
      },
      {
        "text": "ELSE ‹date›",
        "given": [],
        "missing": []
      },
      {
        "text": "END AS ‹date›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹day›",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹what›",
          "descending": false,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹id›",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "what",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { timeline(what: [MEETING, ADOPTED, SIGNED]) { nodes { on what node { id } link { id } } } } }",
    "filters": {}
  },
  "SearchHit/matched": {
    "name": "SearchHit/matched",
    "from": "hit",
    "yields": "name",
    "match": [
      {
        "text": "MATCH (‹named›:State|Official|Office|Body|Place|Meeting|Programme|Document {id: ‹hit›.id})",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹named›, toInteger(‹hit›.position) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH",
        "given": [],
        "missing": []
      },
      {
        "text": "{",
        "given": [],
        "missing": []
      },
      {
        "text": "value: ‹named›.nameValues[‹position›],",
        "given": [],
        "missing": []
      },
      {
        "text": "language: nullIf(‹named›.nameLanguages[‹position›], ''),",
        "given": [],
        "missing": []
      },
      {
        "text": "script: nullIf(‹named›.nameScripts[‹position›], ''),",
        "given": [],
        "missing": []
      },
      {
        "text": "kind: ‹named›.nameKinds[‹position›],",
        "given": [],
        "missing": []
      },
      {
        "text": "sources: split(‹named›.nameSources[‹position›], ' ')",
        "given": [],
        "missing": []
      },
      {
        "text": "} AS ‹name›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ search(text: \"Sergei Aleinik\") { nodes { matched { value language script kind sources { id } } } } }",
    "filters": {}
  },
  "SearchHit/node": {
    "name": "SearchHit/node",
    "from": "hit",
    "yields": "node",
    "match": [
      {
        "text": "MATCH (‹node›:State|Official|Office|Body|Place|Meeting|Programme|Document {id: ‹hit›.id})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ search(text: \"Sergei Aleinik\") { nodes { node { id name } } } }",
    "filters": {}
  },
  "Signature/onBehalfOf": {
    "name": "Signature/onBehalfOf",
    "from": "signature",
    "yields": "party",
    "match": [
      {
        "text": "MATCH (‹party›:State|Body {id: ‹signature›.onBehalfOf})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ document(id: \"document:blr-rus-joint-board-resolution-2023\") { signatures { nodes { onBehalfOf { id } } } } }",
    "filters": {}
  },
  "Signature/signatory": {
    "name": "Signature/signatory",
    "from": "signature",
    "yields": "signatory",
    "match": [
      {
        "text": "WITH startNode(‹signature›) AS ‹signatory›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ document(id: \"document:blr-rus-joint-board-resolution-2023\") { signatures { nodes { signatory { id } } } } }",
    "filters": {}
  },
  "Signature/signed": {
    "name": "Signature/signed",
    "from": "signature",
    "yields": "instrument",
    "match": [
      {
        "text": "WITH endNode(‹signature›) AS ‹instrument›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ document(id: \"document:blr-rus-joint-board-resolution-2023\") { signatures { nodes { signed { id } } } } }",
    "filters": {}
  },
  "Sourced/sources": {
    "name": "Sourced/sources",
    "from": "sourced",
    "yields": "source",
    "match": [
      {
        "text": "UNWIND range(0, size(‹sourced›.sources) - 1) AS ‹position›",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹source›:Source {id: ‹sourced›.sources[‹position›]})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹position›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meeting(id: \"meeting:cis-cfm-2023-10-12\") { sources { publisher } } }",
    "filters": {}
  },
  "State/capital": {
    "name": "State/capital",
    "from": "state",
    "yields": "capital",
    "match": [
      {
        "text": "MATCH (‹state›)<-[‹location›:LOCATED_IN {capital: true}]-(‹capital›:Place)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹location›.holdsTo",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹location›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹capital›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:KGZ\") { capital { id } } }",
    "filters": {}
  },
  "State/chairmanships": {
    "name": "State/chairmanships",
    "from": "state",
    "yields": "chairmanship",
    "match": [
      {
        "text": "MATCH (‹state›)-[‹chairmanship›:CHAIRS]->(:Body)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹chairmanship›.holdsFrom <= date($asOf) AND ‹chairmanship›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "‹chairmanship›.holdsFrom <= date($during.to) AND ‹chairmanship›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹chairmanship›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹chairmanship›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ state(id: \"state:KGZ\") { chairmanships(asOf: \"2023-10-12\", during: { from: \"2023\" }) { body { id } } } }",
    "filters": {}
  },
  "State/documents": {
    "name": "State/documents",
    "from": "state",
    "yields": "document",
    "match": [
      {
        "text": "MATCH (:State)-[‹share›:SHARES_IN]->(‹document›:Document)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹share›.partyId = ‹state›.id AND ‹share›.day IS NOT NULL AND ‹share›.documentId IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹share›.partyId",
          "descending": true,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹share›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹share›.documentId",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { documents(filter: { kind: [TREATY] }) { nodes { id } } } }",
    "filters": {
      "filter": "document"
    },
    "size": {
      "expression": "COUNT { (‹state›)-[:SHARES_IN]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹document›",
      "missing": [],
      "match": [
        {
          "text": "MATCH ()-[‹share›:SHARES_IN]->(‹document›)",
          "given": [],
          "missing": []
        }
      ],
      "where": [
        {
          "text": "‹share›.partyId = ‹state›.id AND ‹share›.day = ‹document›.day AND ‹share›.documentId = ‹document›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "State/meetings": {
    "name": "State/meetings",
    "from": "state",
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹involvement›.partyId = ‹state›.id AND ‹involvement›.day IS NOT NULL AND ‹involvement›.meetingId IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹involvement›.partyId",
          "descending": true,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹involvement›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹involvement›.meetingId",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹involvement›.partyId",
          "descending": false,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹involvement›.day",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹involvement›.meetingId",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { meetings(filter: { during: { from: \"2023\" } }, order: OLDEST_FIRST) { nodes { id } } } }",
    "filters": {
      "filter": "meeting"
    },
    "size": {
      "expression": "COUNT { (‹state›)-[:INVOLVED_IN]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹meeting›",
      "missing": [],
      "match": [
        {
          "text": "MATCH ()-[‹involvement›:INVOLVED_IN]->(‹meeting›)",
          "given": [],
          "missing": []
        }
      ],
      "where": [
        {
          "text": "‹involvement›.partyId = ‹state›.id AND ‹involvement›.day = ‹meeting›.day AND ‹involvement›.meetingId = ‹meeting›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "State/memberships": {
    "name": "State/memberships",
    "from": "state",
    "yields": "membership",
    "match": [
      {
        "text": "MATCH (‹state›)-[‹membership›:MEMBER_OF]->(:Body)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹membership›.holdsFrom <= date($asOf) AND ‹membership›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹membership›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹membership›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { memberships(asOf: \"2023-10-12\") { nodes { body { id } standing } } } }",
    "filters": {}
  },
  "State/officeHolders": {
    "name": "State/officeHolders",
    "from": "state",
    "yields": "tenure",
    "match": [
      {
        "text": "MATCH (‹state›)<-[:OFFICE_OF]-(‹office›:Office)<-[‹tenure›:HOLDS]-(:Official)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹tenure›.holdsFrom <= date($asOf) AND ‹tenure›.holdsTo >= date($asOf)",
        "given": [
          "asOf"
        ],
        "missing": []
      },
      {
        "text": "‹tenure›.holdsFrom <= date($during.to) AND ‹tenure›.holdsTo >= date($during.from)",
        "given": [
          "during"
        ],
        "missing": []
      },
      {
        "text": "‹office›.rank IN $rank",
        "given": [
          "rank"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹tenure›.holdsFrom",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹tenure›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "asOf",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "rank",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { officeHolders(asOf: \"2023-11-01\", during: { from: \"2023\" }, rank: [FOREIGN_MINISTER]) { nodes { official { id } } } } }",
    "filters": {}
  },
  "State/offices": {
    "name": "State/offices",
    "from": "state",
    "yields": "office",
    "match": [
      {
        "text": "MATCH (‹state›)<-[:OFFICE_OF]-(‹office›:Office)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹office›.rank IN $rank",
        "given": [
          "rank"
        ],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹office›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "rank",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { offices(rank: [FOREIGN_MINISTER]) { nodes { id } } } }",
    "filters": {}
  },
  "State/plans": {
    "name": "State/plans",
    "from": "state",
    "yields": "plan",
    "match": [
      {
        "text": "MATCH (:State)-[‹plan›:PLANS_MEETING_AT]->(:Place)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹plan›.organizerId = ‹state›.id AND ‹plan›.firstDay IS NOT NULL AND ‹plan›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹plan›.organizerId",
          "descending": false,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹plan›.firstDay",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹plan›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { plans(filter: { status: [NOT_ON_RECORD] }) { nodes { title } } } }",
    "filters": {
      "filter": "plan"
    },
    "size": {
      "expression": "COUNT { (‹state›)-[:PLANS_MEETING_AT]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹plan›",
      "missing": [],
      "match": [],
      "where": [
        {
          "text": "‹plan›.organizerId = ‹state›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "State/predecessors": {
    "name": "State/predecessors",
    "from": "state",
    "yields": "predecessor",
    "match": [
      {
        "text": "MATCH (‹state›)-[:SUCCEEDED]->(‹predecessor›:State)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹predecessor›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:RUS\") { predecessors { id } } }",
    "filters": {}
  },
  "State/programmes": {
    "name": "State/programmes",
    "from": "state",
    "yields": "programme",
    "match": [
      {
        "text": "MATCH (:State)-[‹share›:SHARES_IN]->(‹programme›:Programme)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹share›.partyId = ‹state›.id AND ‹share›.day IS NOT NULL AND ‹share›.programmeId IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹share›.partyId",
          "descending": true,
          "type": "fixed",
          "undatedLast": false
        },
        {
          "expression": "‹share›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹share›.programmeId",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:BLR\") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }",
    "filters": {
      "filter": "programme"
    },
    "size": {
      "expression": "COUNT { (‹state›)-[:SHARES_IN]->() }",
      "sure": true
    },
    "follows": {
      "variable": "‹programme›",
      "missing": [],
      "match": [
        {
          "text": "MATCH ()-[‹share›:SHARES_IN]->(‹programme›)",
          "given": [],
          "missing": []
        }
      ],
      "where": [
        {
          "text": "‹share›.partyId = ‹state›.id AND ‹share›.day = ‹programme›.day AND ‹share›.programmeId = ‹programme›.id",
          "given": [],
          "missing": []
        }
      ]
    }
  },
  "State/successors": {
    "name": "State/successors",
    "from": "state",
    "yields": "successor",
    "match": [
      {
        "text": "MATCH (‹state›)<-[:SUCCEEDED]-(‹successor›:State)",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹successor›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ state(id: \"state:RUS\") { successors { id } } }",
    "filters": {}
  },
  "Tally/by": {
    "name": "Tally/by",
    "from": "tally",
    "yields": "part",
    "match": [
      {
        "text": "UNWIND ‹tally›.below AS ‹meetings›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹meetings›[0] AS ‹key›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹key›, sum(‹meetings›[1]) AS ‹total›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹key› IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH {key: ‹key›, count: ‹total›} AS ‹part›, CASE WHEN ‹tally›.timely THEN ‹key› END AS ‹moment›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY ‹moment›, ‹part›.count DESC, ‹part›.key",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH collect(‹part›) AS ‹parts›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND range(0, size(‹parts›) - 1) AS ‹rank›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹parts›[‹rank›] AS ‹part›, ‹rank›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹rank›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ meetingTally(by: STATE, then: YEAR) { key by { key count } } }",
    "filters": {}
  },
  "Tally/node": {
    "name": "Tally/node",
    "from": "tally",
    "yields": "node",
    "match": [
      {
        "text": "MATCH (‹node›:State|Official|Body|Place {id: ‹tally›.key})",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ meetingTally(by: STATE) { key node { id } } }",
    "filters": {}
  },
  "Tenure/office": {
    "name": "Tenure/office",
    "from": "tenure",
    "yields": "office",
    "match": [
      {
        "text": "WITH endNode(‹tenure›) AS ‹office›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ official(id: \"official:sergei-aleinik\") { tenures { office { id } } } }",
    "filters": {}
  },
  "Tenure/official": {
    "name": "Tenure/official",
    "from": "tenure",
    "yields": "official",
    "match": [
      {
        "text": "WITH startNode(‹tenure›) AS ‹official›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {},
    "parameters": [],
    "exists": {},
    "example": "{ office(id: \"office:blr-foreign-minister\") { tenures { nodes { official { id } } } } }",
    "filters": {}
  },
  "Relation/documents": {
    "name": "Relation/documents",
    "from": null,
    "yields": "document",
    "match": [
      {
        "text": "MATCH (‹document›:Document)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹document›.day IS NOT NULL AND ‹document›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹document›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹document›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ relation(between: \"state:XRU\", and: \"state:XGR\") { documents(filter: { kind: [TREATY] }) { nodes { id } } } }",
    "filters": {
      "filter": "document"
    },
    "borrows": {
      "field": "Query.documents",
      "arguments": [
        {
          "name": "filter",
          "field": "party",
          "list": true,
          "from": [
            {
              "argument": "between"
            },
            {
              "argument": "and"
            }
          ]
        },
        {
          "name": "filter",
          "field": "during",
          "list": false,
          "from": [
            {
              "argument": "during"
            }
          ]
        }
      ]
    }
  },
  "Relation/encounters": {
    "name": "Relation/encounters",
    "from": null,
    "yields": {
      "id": "id",
      "meeting": "meeting",
      "of": "mine",
      "with": "theirs"
    },
    "match": [
      {
        "text": "UNWIND CASE WHEN $with IS NULL THEN [$of] ELSE [$of, $with] END AS ‹ids›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹ids›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹node›:State|Body|Official|Office)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹node›.id IN ‹ids›",
        "given": [],
        "missing": []
      },
      {
        "text": "OPTIONAL MATCH (‹node›)<-[‹tenure›:HOLDS]-(‹holder›:Official)",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹tenure›, coalesce(‹holder›, ‹node›) AS ‹walker›",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN sum(COUNT { (‹walker›)-[:ATTENDED]->() } + COUNT { (‹walker›)-[:INVOLVED_IN]->() }) AS ‹meetings›,",
        "given": [],
        "missing": []
      },
      {
        "text": "collect([‹walker›.id, coalesce(‹tenure›.holdsFrom, date('0001-01-01')), coalesce(‹tenure›.holdsTo, date('9999-12-31'))]) AS ‹walkers›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walkers›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY ‹meetings›",
        "given": [],
        "missing": []
      },
      {
        "text": "LIMIT 1",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walkers›,",
        "given": [],
        "missing": []
      },
      {
        "text": "coalesce(date($during.from) - duration({days: coalesce(COLLECT {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹lasting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹lasting›.span IS NOT NULL AND ‹lasting›.day IS NOT NULL AND ‹lasting›.id IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹lasting›.span ORDER BY ‹lasting›.span DESC, ‹lasting›.day DESC, ‹lasting›.id DESC LIMIT 1",
        "given": [],
        "missing": []
      },
      {
        "text": "}[0], 0)}), date($during.from), date('0001-01-01')) AS ‹earliest›,",
        "given": [],
        "missing": []
      },
      {
        "text": "coalesce(date($during.to), date('9999-12-31')) AS ‹latest›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹walkers› AS ‹walker›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND pageDays() AS ‹days›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walker›[0] AS ‹who›, [‹walker›[1], date(‹days›[0]), ‹earliest›] AS ‹froms›, [‹walker›[2], date(‹days›[1]), ‹latest›] AS ‹tos›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹who›,",
        "given": [],
        "missing": []
      },
      {
        "text": "reduce(‹since› = ‹froms›[0], ‹day› IN ‹froms› | CASE WHEN ‹day› > ‹since› THEN ‹day› ELSE ‹since› END) AS ‹since›,",
        "given": [],
        "missing": []
      },
      {
        "text": "reduce(‹until› = ‹tos›[0], ‹day› IN ‹tos› | CASE WHEN ‹day› < ‹until› THEN ‹day› ELSE ‹until› END) AS ‹until›",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹who›, ‹since›, ‹until›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹walk›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹walk›.attendeeId = ‹who› AND ‹walk›.day >= ‹since› AND ‹walk›.day <= ‹until› AND ‹walk›.metAt IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "AND (‹who› STARTS WITH 'official:' OR ‹walk›.onBehalfOf IS NOT NULL)",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH (‹meeting›:Meeting {id: ‹walk›.metAt})",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walk›, ‹meeting›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ($maxParties IS NULL OR ‹meeting›.partyCount <= $maxParties)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($during IS NULL OR ‹meeting›.lastDay >= date($during.from))",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($in IS NULL OR any(‹site› IN ‹meeting›.siteIds WHERE ‹site› IN $in))",
        "given": [],
        "missing": []
      },
      {
        "text": "AND any(‹id› IN ‹meeting›.presentIds WHERE ‹id› IN $of)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($with IS NULL OR any(‹id› IN ‹meeting›.presentIds WHERE ‹id› IN $with))",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹meeting›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹present›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹present›.metAt = ‹meeting›.id",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH collect({link: ‹present›, id: ‹present›.attendeeId, sides: ‹present›.sides, answersTo: ‹present›.answersTo}) AS ‹people›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND [‹one› IN ‹people› WHERE any(‹id› IN ‹one›.answersTo WHERE ‹id› IN $of)] AS ‹one›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹people› AS ‹other›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹other›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN $with IS NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "THEN none(‹side› IN ‹one›.sides WHERE ‹side› IN ‹other›.sides)",
        "given": [],
        "missing": []
      },
      {
        "text": "ELSE any(‹id› IN ‹other›.answersTo WHERE ‹id› IN $with)",
        "given": [],
        "missing": []
      },
      {
        "text": "END AS ‹met›,",
        "given": [],
        "missing": []
      },
      {
        "text": "any(‹id› IN ‹other›.answersTo WHERE ‹id› IN $of)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($with IS NULL OR any(‹id› IN ‹one›.answersTo WHERE ‹id› IN $with)) AS ‹mutual›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹met› AND ‹one›.id <> ‹other›.id AND (‹one›.id < ‹other›.id OR NOT ‹mutual›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹one›.link AS ‹mine›, ‹other›.link AS ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walk›.attendeeId AS ‹walked›, ‹walk›.day AS ‹day›, ‹walk›.metAt AS ‹rootId›, ‹meeting›, ‹mine›, ‹theirs›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN ‹walk›.day = date('0001-01-01') THEN 1 ELSE 0 END AS ‹undated›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹day›, ‹rootId›, ‹mine›.id, ‹theirs›.id)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNION ALL",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹walk›:INVOLVED_IN]->(‹meeting›:Meeting)",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹walk›.partyId = ‹who› AND ‹walk›.day >= ‹since› AND ‹walk›.day <= ‹until› AND ‹walk›.metAt IS NOT NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walk›, ‹meeting›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ($maxParties IS NULL OR ‹meeting›.partyCount <= $maxParties)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($during IS NULL OR ‹meeting›.lastDay >= date($during.from))",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($in IS NULL OR any(‹site› IN ‹meeting›.siteIds WHERE ‹site› IN $in))",
        "given": [],
        "missing": []
      },
      {
        "text": "AND any(‹id› IN ‹meeting›.presentIds WHERE ‹id› IN $of)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($with IS NULL OR any(‹id› IN ‹meeting›.presentIds WHERE ‹id› IN $with))",
        "given": [],
        "missing": []
      },
      {
        "text": "CALL (‹meeting›) {",
        "given": [],
        "missing": []
      },
      {
        "text": "MATCH ()-[‹present›:ATTENDED]->()",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹present›.metAt = ‹meeting›.id",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH collect({link: ‹present›, id: ‹present›.attendeeId, sides: ‹present›.sides, answersTo: ‹present›.answersTo}) AS ‹people›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND [‹one› IN ‹people› WHERE any(‹id› IN ‹one›.answersTo WHERE ‹id› IN $of)] AS ‹one›",
        "given": [],
        "missing": []
      },
      {
        "text": "UNWIND ‹people› AS ‹other›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹one›, ‹other›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN $with IS NULL",
        "given": [],
        "missing": []
      },
      {
        "text": "THEN none(‹side› IN ‹one›.sides WHERE ‹side› IN ‹other›.sides)",
        "given": [],
        "missing": []
      },
      {
        "text": "ELSE any(‹id› IN ‹other›.answersTo WHERE ‹id› IN $with)",
        "given": [],
        "missing": []
      },
      {
        "text": "END AS ‹met›,",
        "given": [],
        "missing": []
      },
      {
        "text": "any(‹id› IN ‹other›.answersTo WHERE ‹id› IN $of)",
        "given": [],
        "missing": []
      },
      {
        "text": "AND ($with IS NULL OR any(‹id› IN ‹one›.answersTo WHERE ‹id› IN $with)) AS ‹mutual›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE ‹met› AND ‹one›.id <> ‹other›.id AND (‹one›.id < ‹other›.id OR NOT ‹mutual›)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹one›.link AS ‹mine›, ‹other›.link AS ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walk›.partyId AS ‹walked›, ‹walk›.day AS ‹day›, ‹walk›.metAt AS ‹rootId›, ‹meeting›, ‹mine›, ‹theirs›,",
        "given": [],
        "missing": []
      },
      {
        "text": "CASE WHEN ‹walk›.day = date('0001-01-01') THEN 1 ELSE 0 END AS ‹undated›",
        "given": [],
        "missing": []
      },
      {
        "text": "WHERE inPage()",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹walked›, ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "ORDER BY inPage(‹walked›, ‹day›, ‹rootId›, ‹mine›.id, ‹theirs›.id)",
        "given": [],
        "missing": []
      },
      {
        "text": "RETURN ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "}",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH DISTINCT ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›",
        "given": [],
        "missing": []
      },
      {
        "text": "WITH ‹day›, ‹rootId›, ‹undated›, ‹meeting›, ‹mine›, ‹theirs›, 'encounter:' + ‹mine›.id + '~' + ‹theirs›.id AS ‹id›",
        "given": [],
        "missing": []
      }
    ],
    "where": [],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹day›",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹rootId›",
          "descending": true,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹mine›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹theirs›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹undated›",
          "descending": false,
          "type": "int",
          "undatedLast": false
        },
        {
          "expression": "‹day›",
          "descending": false,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹rootId›",
          "descending": false,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹mine›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        },
        {
          "expression": "‹theirs›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [
      {
        "name": "of",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "with",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "in",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "during",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      },
      {
        "name": "maxParties",
        "as": null,
        "range": null,
        "distinct": false,
        "defaults": []
      }
    ],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { encounters(order: OLDEST_FIRST) { nodes { id } } } }",
    "filters": {},
    "borrows": {
      "field": "Query.encounters",
      "arguments": [
        {
          "name": "of",
          "field": null,
          "list": true,
          "from": [
            {
              "argument": "between"
            }
          ]
        },
        {
          "name": "with",
          "field": null,
          "list": true,
          "from": [
            {
              "argument": "and"
            }
          ]
        },
        {
          "name": "during",
          "field": null,
          "list": false,
          "from": [
            {
              "argument": "during"
            }
          ]
        },
        {
          "name": "maxParties",
          "field": null,
          "list": false,
          "from": [
            {
              "argument": "maxParties"
            }
          ]
        }
      ]
    }
  },
  "Relation/firstContact": {
    "name": "Relation/firstContact",
    "from": null,
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹meeting›.day IS NOT NULL AND ‹meeting›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹meeting›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹meeting›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹meeting›.day",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹meeting›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { firstContact { id } } }",
    "filters": {
      "filter": "meeting"
    },
    "borrows": {
      "field": "Query.meetings",
      "arguments": [
        {
          "name": "filter",
          "field": "attendedBy",
          "list": true,
          "from": [
            {
              "argument": "between"
            },
            {
              "argument": "and"
            }
          ]
        },
        {
          "name": "filter",
          "field": "during",
          "list": false,
          "from": [
            {
              "argument": "during"
            }
          ]
        },
        {
          "name": "filter",
          "field": "maxParties",
          "list": false,
          "from": [
            {
              "argument": "maxParties"
            }
          ]
        },
        {
          "name": "order",
          "field": null,
          "list": false,
          "from": [
            {
              "value": "OLDEST_FIRST"
            }
          ]
        },
        {
          "name": "filter",
          "field": "kind",
          "list": true,
          "from": [
            {
              "value": "SUMMIT"
            },
            {
              "value": "COUNCIL"
            },
            {
              "value": "CONSULTATION"
            },
            {
              "value": "CONFERENCE"
            },
            {
              "value": "VISIT"
            },
            {
              "value": "BILATERAL"
            },
            {
              "value": "MULTILATERAL"
            },
            {
              "value": "CALL"
            },
            {
              "value": "OTHER"
            }
          ]
        }
      ]
    }
  },
  "Relation/lastContact": {
    "name": "Relation/lastContact",
    "from": null,
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹meeting›.day IS NOT NULL AND ‹meeting›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹meeting›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹meeting›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹meeting›.day",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹meeting›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { lastContact { id } } }",
    "filters": {
      "filter": "meeting"
    },
    "borrows": {
      "field": "Query.meetings",
      "arguments": [
        {
          "name": "filter",
          "field": "attendedBy",
          "list": true,
          "from": [
            {
              "argument": "between"
            },
            {
              "argument": "and"
            }
          ]
        },
        {
          "name": "filter",
          "field": "during",
          "list": false,
          "from": [
            {
              "argument": "during"
            }
          ]
        },
        {
          "name": "filter",
          "field": "maxParties",
          "list": false,
          "from": [
            {
              "argument": "maxParties"
            }
          ]
        },
        {
          "name": "order",
          "field": null,
          "list": false,
          "from": [
            {
              "value": "NEWEST_FIRST"
            }
          ]
        },
        {
          "name": "filter",
          "field": "kind",
          "list": true,
          "from": [
            {
              "value": "SUMMIT"
            },
            {
              "value": "COUNCIL"
            },
            {
              "value": "CONSULTATION"
            },
            {
              "value": "CONFERENCE"
            },
            {
              "value": "VISIT"
            },
            {
              "value": "BILATERAL"
            },
            {
              "value": "MULTILATERAL"
            },
            {
              "value": "CALL"
            },
            {
              "value": "OTHER"
            }
          ]
        }
      ]
    }
  },
  "Relation/meetings": {
    "name": "Relation/meetings",
    "from": null,
    "yields": "meeting",
    "match": [
      {
        "text": "MATCH (‹meeting›:Meeting)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹meeting›.day IS NOT NULL AND ‹meeting›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "NEWEST_FIRST": [
        {
          "expression": "‹meeting›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹meeting›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ],
      "OLDEST_FIRST": [
        {
          "expression": "‹meeting›.day",
          "descending": false,
          "type": "date",
          "undatedLast": true
        },
        {
          "expression": "‹meeting›.id",
          "descending": false,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { meetings(filter: { kind: [BILATERAL] }, order: OLDEST_FIRST) { nodes { id } } } }",
    "filters": {
      "filter": "meeting"
    },
    "borrows": {
      "field": "Query.meetings",
      "arguments": [
        {
          "name": "filter",
          "field": "attendedBy",
          "list": true,
          "from": [
            {
              "argument": "between"
            },
            {
              "argument": "and"
            }
          ]
        },
        {
          "name": "filter",
          "field": "during",
          "list": false,
          "from": [
            {
              "argument": "during"
            }
          ]
        },
        {
          "name": "filter",
          "field": "maxParties",
          "list": false,
          "from": [
            {
              "argument": "maxParties"
            }
          ]
        }
      ]
    }
  },
  "Relation/programmes": {
    "name": "Relation/programmes",
    "from": null,
    "yields": "programme",
    "match": [
      {
        "text": "MATCH (‹programme›:Programme)",
        "given": [],
        "missing": []
      }
    ],
    "where": [
      {
        "text": "‹programme›.day IS NOT NULL AND ‹programme›.id IS NOT NULL",
        "given": [],
        "missing": []
      }
    ],
    "value": null,
    "orders": {
      "": [
        {
          "expression": "‹programme›.day",
          "descending": true,
          "type": "date",
          "undatedLast": false
        },
        {
          "expression": "‹programme›.id",
          "descending": true,
          "type": "text",
          "undatedLast": false
        }
      ]
    },
    "parameters": [],
    "exists": {},
    "example": "{ relation(between: \"state:BLR\", and: \"state:RUS\") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }",
    "filters": {
      "filter": "programme"
    },
    "borrows": {
      "field": "Query.programmes",
      "arguments": [
        {
          "name": "filter",
          "field": "party",
          "list": true,
          "from": [
            {
              "argument": "between"
            },
            {
              "argument": "and"
            }
          ]
        },
        {
          "name": "filter",
          "field": "during",
          "list": false,
          "from": [
            {
              "argument": "during"
            }
          ]
        }
      ]
    }
  }
}
