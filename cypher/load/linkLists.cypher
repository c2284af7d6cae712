// As load/nodeLists: the lists of links that are never absent.
MATCH ()-[link:ATTENDED|PLANS_MEETING_AT]->()
CALL (link) {
  SET
    link.roles = coalesce(link.roles, CASE type(link) WHEN 'ATTENDED' THEN [] END),
    link.expected = coalesce(link.expected, CASE type(link) WHEN 'PLANS_MEETING_AT' THEN [] END)
} IN TRANSACTIONS OF 5000 ROWS
