// Joins each official to the states and bodies whose offices they held, once, and marks one tenure of each official and
// rank with these. What was so before and is not so any more is taken away.
MATCH (official:Official)
CALL (official) {
  INCLUDE shared/service
} IN TRANSACTIONS OF 2000 ROWS
