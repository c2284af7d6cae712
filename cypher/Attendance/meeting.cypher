// The meeting that was attended.
// from: attendance
// yields: meeting
// example: { official(id: "official:sergei-aleinik") { attendances { nodes { meeting { id } } } } }
WITH endNode(attendance) AS meeting
