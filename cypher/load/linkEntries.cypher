// Joins each link that is dated to the timelines in which it stands: those of its ends and of whomever else it concerns. A
// signature concerns the party in whose name it was given; a tenure the parties whose office it is and to whom its holder is
// sent; a plan whoever announces it or is expected, what its organizer and its place are parts of, and the meetings at which
// it was announced or that fulfilled it. A period begins and ends in a timeline only where a source says so: an attested day
// is neither.
MATCH (start)-[link:PLANS_MEETING_AT|SIGNED|HOLDS|CHAIRS|MEMBER_OF]->(end)
CALL (start, link, end) {
  INCLUDE shared/linkEntries
} IN TRANSACTIONS OF 1000 ROWS
