/** What someone did at a meeting; the order of these values orders a meeting's attendances. */
export type AttendanceRole =
  /** Presided over the meeting. */
  | 'CHAIR'
  /** Belonged to a delegation without leading it. */
  | 'DELEGATE'
  /** Led a side's delegation. */
  | 'HEAD_OF_DELEGATION'
  /** Received the others. */
  | 'HOST'
  /** Was there without a say. */
  | 'OBSERVER'
  /** Took part in no role more exact. */
  | 'PARTICIPANT'
  /** Is reported to have spoken. */
  | 'SPEAKER';

/** What sort of body it is. */
export type BodyKind =
  /** An organization of states, such as the CIS. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** A board or commission on which two or more sides sit together. */
  | 'JOINT_BODY'
  /** A ministry of a state's government. */
  | 'MINISTRY'
  /** An embassy, permanent mission or delegation. */
  | 'MISSION'
  /** An organ of another body, such as a council of foreign ministers. */
  | 'ORGAN'
  /** Any other body. */
  | 'OTHER';

/**
 * What sort of document it is by its own title: a treaty in the sense of the Vienna Convention on the Law of Treaties
 * 1969, art. 2, may bear any.
 */
export type DocumentKind =
  /** An agreement or exchange of notes. */
  | 'AGREEMENT'
  /** A change to another instrument. */
  | 'AMENDMENT'
  /** A communiqué on a meeting. */
  | 'COMMUNIQUE'
  /** A decision of a body. */
  | 'DECISION'
  /** A memorandum of understanding or the like. */
  | 'MEMORANDUM'
  /** Any other document. */
  | 'OTHER'
  /** A protocol to another instrument, or of its own. */
  | 'PROTOCOL'
  /** A resolution of a body. */
  | 'RESOLUTION'
  /** A statement or declaration. */
  | 'STATEMENT'
  /** A treaty, charter, covenant or convention. */
  | 'TREATY';

/** How far an instrument has come on its way. */
export type InstrumentStatus =
  /** Adopted by the meeting or body that had the say. */
  | 'ADOPTED'
  /** Approved as a draft, for others to adopt. */
  | 'APPROVED'
  /** Being prepared: neither approved, signed nor adopted. */
  | 'DRAFT'
  /** Its term has run out. */
  | 'EXPIRED'
  /** In force between its parties. */
  | 'IN_FORCE'
  /** Signed, not known to be in force. */
  | 'SIGNED'
  /** Ended before its term, or without one, by an act of its parties. */
  | 'TERMINATED';

/** What joins what, in the direction in which it is stored. */
export type LinkKind =
  /** Office -> State or Body to which a head of mission is sent. */
  | 'ACCREDITED_TO'
  /** Meeting -> Document or Programme that it adopted. */
  | 'ADOPTED'
  /** Official, State or Body -> Meeting: was there, in person or through an unnamed delegation. */
  | 'ATTENDED'
  /** State, Body or Official -> Body: chairs or presides over it. */
  | 'CHAIRS'
  /** Meeting -> Document or Programme that it discussed, or approved as a draft for others to adopt. */
  | 'CONSIDERED'
  /** Body -> Meeting: met in it or called it. */
  | 'CONVENED'
  /** State or Body -> Document: keeps its original and its notifications. */
  | 'DEPOSITARY_OF'
  /** Meeting -> Place: where it was held. */
  | 'HELD_AT'
  /** Official -> Office: holds or held it. */
  | 'HOLDS'
  /** State -> Meeting: was its host. */
  | 'HOSTED'
  /** Place -> State: lies or lay in it. */
  | 'LOCATED_IN'
  /** State or Body -> Body: belongs to it. */
  | 'MEMBER_OF'
  /** Office -> State or Body: whose office it is. */
  | 'OFFICE_OF'
  /**
   * State or Body -> Document or Programme: is a party to it (Vienna Convention on the Law of Treaties 1969, art. 2) or
   * agreed to it.
   */
  | 'PARTY_TO'
  /** Body -> the Body or State whose organ it is; Meeting -> Meeting; Place -> Place. */
  | 'PART_OF'
  /** Body, State or Official -> Place: has announced a meeting there. */
  | 'PLANS_MEETING_AT'
  /** Official, State or Body -> Document or Programme: signed, ratified, acceded to or left it. */
  | 'SIGNED'
  /** State -> the State that it succeeded. */
  | 'SUCCEEDED';

/** How a name matched a text. */
export type MatchKind =
  /** The same but for case, accents, punctuation and titles. */
  | 'EXACT'
  /** Nearly the same: misspelt, in another order, or in part. */
  | 'FUZZY'
  /** The name, or a word of it, begins with the text. */
  | 'PREFIX'
  /** The same when written in another script or by another system. */
  | 'TRANSLITERATION';

/** What sort of meeting it was; where several fit, the most telling: COUNCIL before MULTILATERAL, VISIT before BILATERAL. */
export type MeetingKind =
  /** A general debate or another gathering in which delegations speak in turn: being there together is no encounter. */
  | 'ASSEMBLY'
  /** Any other meeting of two sides. */
  | 'BILATERAL'
  /** A talk by telephone or video. */
  | 'CALL'
  /** A conference, whoever was invited. */
  | 'CONFERENCE'
  /** Consultations, as a rule below the ministers. */
  | 'CONSULTATION'
  /** A meeting of a standing council or board. */
  | 'COUNCIL'
  /** Any other meeting of three or more sides. */
  | 'MULTILATERAL'
  /** Any other meeting. */
  | 'OTHER'
  /** A sitting or format of another meeting; it folds into that meeting wherever meetings are counted. */
  | 'SESSION'
  /** A meeting of heads of state or government. */
  | 'SUMMIT'
  /** A visit; its stops are parts of it. */
  | 'VISIT';

/** By the first day of the meeting, then by id; undated meetings come last either way. */
export type MeetingOrder =
  /** The latest first day comes first. */
  | 'NEWEST_FIRST'
  /** The earliest first day comes first. */
  | 'OLDEST_FIRST';

/** How fully a member belongs to a body. */
export type MembershipStanding =
  /** With some of the rights of a member. */
  | 'ASSOCIATE'
  /** With all rights of a member. */
  | 'FULL'
  /** Admitted to attend, not to decide. */
  | 'OBSERVER'
  /** A member whose rights are withheld for a time. */
  | 'SUSPENDED';

/** What sort of name a name is. */
export type NameKind =
  /** A short form, such as CIS. */
  | 'ABBREVIATION'
  /** A name once borne and since given up. */
  | 'FORMER'
  /** The name in the bearer's own language and script. */
  | 'NATIVE'
  /** The usual name in its language. */
  | 'PREFERRED'
  /** A name carried over from another script. */
  | 'TRANSLITERATION'
  /** Another spelling, as some sources have it. */
  | 'VARIANT';

/** What sorts of node can be searched for. */
export type NodeKind =
  /** Organizations, organs, ministries and the like. */
  | 'BODY'
  /** Treaties, statements, decisions and other documents. */
  | 'DOCUMENT'
  /** Meetings that were held. */
  | 'MEETING'
  /** Posts, whoever holds them. */
  | 'OFFICE'
  /** People who act for states or bodies. */
  | 'OFFICIAL'
  /** Cities, venues and countries as places. */
  | 'PLACE'
  /** Agreed courses of action. */
  | 'PROGRAMME'
  /** States, now or formerly. */
  | 'STATE';

/** What an office is, the highest first. */
export type OfficeRank =
  /** A deputy to a head of state or of government. */
  | 'DEPUTY_HEAD'
  /** A deputy to any minister. */
  | 'DEPUTY_MINISTER'
  /** A diplomat below the head of mission. */
  | 'DIPLOMAT'
  /** A minister of foreign affairs, whatever the title. */
  | 'FOREIGN_MINISTER'
  /** A secretary general, president or director of a body. */
  | 'HEAD_OF_BODY'
  /** A prime minister, chancellor or the like. */
  | 'HEAD_OF_GOVERNMENT'
  /**
   * An ambassador, envoy or chargé d'affaires (Vienna Convention on Diplomatic Relations 1961, art. 14), or a permanent
   * representative to a body.
   */
  | 'HEAD_OF_MISSION'
  /** A president, monarch or whoever else stands for the state. */
  | 'HEAD_OF_STATE'
  /** Any other minister of a government. */
  | 'MINISTER'
  /** Any other office. */
  | 'OTHER';

/** What had become of a plan by a day. */
export type PlanStatus =
  /** Called off; from the day on which it was withdrawn. */
  | 'CANCELLED'
  /** Held at that place in that period; from the last day of the meeting. */
  | 'HELD'
  /** Held, at another place or time; from the last day of the meeting. */
  | 'MOVED'
  /** Its last day has passed, and no meeting is on record. */
  | 'NOT_ON_RECORD'
  /** Announced, and its last day has not passed. */
  | 'PLANNED'
  /** Put off; from the day on which it was withdrawn. */
  | 'POSTPONED';

/**
 * By which act a party signs, binds itself or leaves. Ratification, acceptance, approval and accession are those of the
 * Vienna Convention on the Law of Treaties 1969, art. 2.
 */
export type SignatureAct =
  /** Bound by acceptance, in place of ratification. */
  | 'ACCEPTANCE'
  /** Joined without having signed. */
  | 'ACCESSION'
  /** Bound by approval, in place of ratification. */
  | 'APPROVAL'
  /** Bound; the source does not say by which act. */
  | 'CONSENT'
  /** Confirmed what was signed, and so bound. */
  | 'RATIFICATION'
  /** Signed, whether that binds or still wants ratification. */
  | 'SIGNATURE'
  /** Took over what its predecessor was bound by (Vienna Convention on Succession of States in respect of Treaties 1978). */
  | 'SUCCESSION'
  /** Left it, by withdrawal or denunciation. */
  | 'WITHDRAWAL';

/** What sort of polity it is. */
export type StateKind =
  /** A polity that is neither. */
  | 'OTHER'
  /** A state, now or formerly. */
  | 'STATE'
  /** A territory with a code of its own in ISO 3166-1. */
  | 'TERRITORY';

/** What to count meetings by. YEAR and MONTH come whole and in the order of time; the others most first, then by key. */
export type TallyBy =
  /** The bodies that convened it: a meeting counts under each. */
  | 'BODY'
  /** The kind of the meeting. */
  | 'KIND'
  /** The month of the meeting's first day. */
  | 'MONTH'
  /** The officials who were there: a meeting counts under each. */
  | 'OFFICIAL'
  /** The states and bodies that took part: a meeting counts under each. */
  | 'PARTY'
  /** The place that it was held at. */
  | 'PLACE'
  /** The state that it was held in, on that day. */
  | 'STATE'
  /** The year of the meeting's first day. */
  | 'YEAR';

/** What happened on a day of a timeline. */
export type TimelineKind =
  /** A document or programme was adopted; a draft has no such entry. */
  | 'ADOPTED'
  /** A chairmanship began: a Chairmanship. */
  | 'CHAIR_BEGAN'
  /** A chairmanship ended: a Chairmanship. */
  | 'CHAIR_ENDED'
  /** A membership began: a Membership. */
  | 'JOINED'
  /** A membership ended: a Membership. */
  | 'LEFT'
  /** A meeting was held; sessions fold into theirs. */
  | 'MEETING'
  /** A meeting was announced: a MeetingPlan. */
  | 'PLAN_ANNOUNCED'
  /** A document or programme was signed: a Signature. */
  | 'SIGNED'
  /** An official took office: a Tenure. */
  | 'TENURE_BEGAN'
  /** An official left office: a Tenure. */
  | 'TENURE_ENDED'
  /** Ratification, accession, withdrawal and the like: a Signature of another act. */
  | 'TREATY_ACTION';
