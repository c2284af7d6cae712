// The pairs of people of a walk's meetings: one of `of` with one of `with`, or without `with` with whoever was on another
// side. Those that stand in both lists make one pair. What is read of a person is read once for each meeting.
// continues from: walk, meeting
// binds: walk, meeting, mine, theirs
WITH walk, meeting
WHERE ($maxParties IS NULL OR meeting.partyCount <= $maxParties)
  AND ($during IS NULL OR meeting.lastDay >= date($during.from))
  AND ($in IS NULL OR any(site IN meeting.siteIds WHERE site IN $in))
  AND any(id IN meeting.presentIds WHERE id IN $of)
  AND ($with IS NULL OR any(id IN meeting.presentIds WHERE id IN $with))
CALL (meeting) {
  MATCH ()-[present:ATTENDED]->()
  WHERE present.metAt = meeting.id
  WITH collect({link: present, id: present.attendeeId, sides: present.sides, answersTo: present.answersTo}) AS people
  UNWIND [one IN people WHERE any(id IN one.answersTo WHERE id IN $of)] AS one
  UNWIND people AS other
  WITH one, other,
    CASE WHEN $with IS NULL
      THEN none(side IN one.sides WHERE side IN other.sides)
      ELSE any(id IN other.answersTo WHERE id IN $with)
    END AS met,
    any(id IN other.answersTo WHERE id IN $of)
      AND ($with IS NULL OR any(id IN one.answersTo WHERE id IN $with)) AS mutual
  WHERE met AND one.id <> other.id AND (one.id < other.id OR NOT mutual)
  RETURN one.link AS mine, other.link AS theirs
}
