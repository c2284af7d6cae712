// Who was at a meeting, its sessions not included, by role.
// from: meeting
// yields: attendance
// order: fixed attendance.meetingId, int attendance.roleOrder, attendance.attendeeId, attendance.id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { attendances { nodes { roles attendee { id } } } } }
MATCH ()-[attendance:ATTENDED]->()
WHERE attendance.meetingId = meeting.id AND attendance.roleOrder IS NOT NULL AND attendance.attendeeId IS NOT NULL
  AND attendance.id IS NOT NULL
