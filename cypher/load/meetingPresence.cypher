// Works out who was at each meeting, its sessions included: attendees, those that they acted for, and the offices that
// they held on the first day, with the ranks of these.
MATCH (meeting:Meeting)
CALL (meeting) {
  INCLUDE shared/meetingPresence
} IN TRANSACTIONS OF 2000 ROWS
