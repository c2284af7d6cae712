// Makes the graph know every property that may be asked for: Neo4j warns of a name that no node bears yet, and a graph of
// two news reports has no credentials and no treaties in force.
UNWIND [
  'id', 'sources', 'derivedFields', 'name', 'nameValues', 'nameLanguages', 'nameScripts', 'nameKinds', 'nameSources', 'nameKeys', 'words',
  'code', 'kind', 'rank', 'status', 'topics', 'latitude', 'longitude', 'closed', 'remote', 'born', 'bornPrecision', 'died', 'diedPrecision',
  'identifierSchemes', 'identifierValues', 'identifierUrls', 'adoptedOn', 'adoptedOnPrecision',
  'existedFrom', 'existedFromPrecision', 'existedTo', 'existedToPrecision', 'existedOngoing',
  'periodFrom', 'periodFromPrecision', 'periodTo', 'periodToPrecision', 'periodOngoing',
  'inForceFrom', 'inForceFromPrecision', 'inForceTo', 'inForceToPrecision', 'inForceOngoing',
  'attestedFrom', 'attestedFromPrecision', 'attestedTo', 'attestedToPrecision', 'attestedOngoing',
  'publisher', 'title', 'url', 'language', 'licence', 'publishedOn', 'publishedOnPrecision', 'retrievedAt', 'factCount',
  'capacity', 'roles', 'onBehalfOf', 'on', 'onPrecision', 'act', 'announcedOn', 'announcedOnPrecision', 'announcedAt', 'announcedBy', 'expected',
  'withdrawnOn', 'withdrawnOnPrecision', 'withdrawnAs', 'heldAs', 'acting', 'credentialsOn', 'credentialsOnPrecision', 'standing', 'capital',
  'holdsFrom', 'holdsTo', 'day', 'lastDay', 'rootId', 'placeId', 'stateId', 'siteIds', 'partyIds', 'partyCount', 'attendeeId', 'meetingId', 'side', 'roleOrder',
  'listed', 'primary', 'sides', 'answersTo', 'metAt', 'organizerId', 'firstDay', 'announcedDay', 'announcedLastDay', 'withdrawnDay', 'fulfilledBy', 'heldDay', 'heldStatus',
  'adoptedDay', 'adoptedLastDay', 'signedDays', 'partyId', 'acted', 'convened', 'party', 'documentId', 'programmeId', 'siteId', 'actorId', 'planId', 'officialId', 'span', 'nodeId', 'what', 'entryId', 'presentIds', 'ranks', 'digest', 'completedAt', 'since', 'stage',
  'intoId', 'mergedAt', 'recordedStart', 'recordedAnnouncedBy', 'recordedExpected'
] AS key
CALL db.createProperty(key)
