export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in ISO 8601, such as 2023-10-12. A day that no calendar has (2023-02-30) is refused with BAD_USER_INPUT. */
  Date: { input: string; output: string; }
  /** An instant in UTC in ISO 8601, such as 2024-01-31T09:30:00Z. */
  DateTime: { input: string; output: string; }
  /** A language as a BCP 47 tag, with the script where it matters: en, be, ru-Latn. */
  LanguageTag: { input: string; output: string; }
  /** A date as precisely as it is known: 2023, 2023-10 or 2023-10-12 (EDTF, ISO 8601-2, level 0). It stands for all its days. */
  PartialDate: { input: string; output: string; }
  /** An absolute web address, http or https. */
  URL: { input: string; output: string; }
};

/** Whoever acts: an official, or a state or body of which no one is named. */
export type Actor = {
  /** The kind and a slug, joined by a colon; it never changes. */
  id: Scalars['ID']['output'];
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
};


/** Whoever acts: an official, or a state or body of which no one is named. */
export type ActorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts: an official, or a state or body of which no one is named. */
export type ActorNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** ATTENDED: an official, or an unnamed delegation, at a meeting. */
export type Attendance = Link & Sourced & {
  /** A named official, or a delegation of which no member is named: its state or body. */
  attendee: Actor;
  /** The first and the last day on which a source shows it to hold; null where none does. */
  attested?: Maybe<Period>;
  /** The capacity as it was reported, such as Minister of Foreign Affairs; null where none was. It makes no tenure. */
  capacity?: Maybe<Scalars['String']['output']>;
  /** The meeting, as the node that the link ends at. */
  end: Node;
  /** Stable id, `attendance:` and a slug. */
  id: Scalars['ID']['output'];
  /** Always ATTENDED; alias it when other types with a `kind` are selected beside it. */
  kind: LinkKind;
  /** The meeting or session attended. */
  meeting: Meeting;
  /**
   * The offices that the official held on the first day of the meeting, worked out from HOLDS; newest first (undated
   * last), then by id.
   */
  offices: Array<Tenure>;
  /** The state or body acted for (`on_behalf_of` in Popolo); null where no source says. */
  onBehalfOf?: Maybe<Party>;
  /** When it began and ended, as far as a source says; null where it has no time of its own. */
  period?: Maybe<Period>;
  /** Whether it was by video or telephone; null where no source says. */
  remote?: Maybe<Scalars['Boolean']['output']>;
  /** The roles at the meeting; empty where no source says. */
  roles: Array<AttendanceRole>;
  /** Where it was read: who says so. */
  sources: Array<Source>;
  /** The attendee, as the node that the link starts at. */
  start: Node;
};

/** A page of attendances, as in Relay's Cursor Connections specification. */
export type AttendanceConnection = {
  /** Each with its cursor, in order. */
  edges: Array<AttendanceEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Attendance>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One attendance on a page, with its cursor. */
export type AttendanceEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The attendance itself. */
  node: Attendance;
};

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

/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type Body = Actor & Named & Node & Party & Sourced & {
  /**
   * Who chairs it on a day: a state, a body or an official; null where none is on record. Among several, the one that
   * began last, then the least id.
   */
  chair?: Maybe<Chairmanship>;
  /** Who chairs or chaired it, newest first (undated last), then by id. */
  chairmanships: Array<Chairmanship>;
  /** Documents that it is a party to, that it or someone in its name signed, or that a meeting which it convened adopted, newest first, then by id from the end. */
  documents: DocumentConnection;
  /** When it existed; null where no source says. */
  existed?: Maybe<Period>;
  /** Stable id, such as body:cis-council-of-foreign-ministers. */
  id: Scalars['ID']['output'];
  /** What sort of body it is. */
  kind: BodyKind;
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /**
   * Meetings that it or a part of it convened, or at which someone acted for it, at a session included. Sessions
   * themselves are left out unless the filter's kind asks for them.
   */
  meetings: MeetingConnection;
  /** Who belongs or belonged to it, newest first (undated last), then by id. */
  members: MembershipConnection;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /** Its offices: secretary general, director and so on; by id. */
  offices: OfficeConnection;
  /** The bodies that are organs of it, by id. */
  organs: Array<Body>;
  /** The body whose organ it is; null for a body of its own and for an organ of a state. */
  parent?: Maybe<Body>;
  /** Meetings that it has announced, by first day, then id. */
  plans: MeetingPlanConnection;
  /** Programmes that it is a party to, or that a meeting which it convened adopted, newest first, then by id from the end. */
  programmes: ProgrammeConnection;
  /** Where the facts about it were read. */
  sources: Array<Source>;
  /** The state whose organ it is; null for an international body. */
  state?: Maybe<State>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyChairArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyChairmanshipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<During>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: MeetingOrder;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  rank?: InputMaybe<Array<OfficeRank>>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever acts as one and is no state: an international organization, an organ, a ministry, a joint board, a mission. */
export type BodyProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of bodies, as in Relay's Cursor Connections specification. */
export type BodyConnection = {
  /** Each with its cursor, in order. */
  edges: Array<BodyEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Body>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One body on a page, with its cursor. */
export type BodyEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The body itself. */
  node: Body;
};

/** Which bodies to keep: every part given must hold. */
export type BodyFilter = {
  /** The day on which it exists and has those members; at any time unless told. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Of any of these kinds. */
  kind?: InputMaybe<Array<BodyKind>>;
  /** States and bodies: all of them are or were members. */
  member?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of the body's names, without regard to case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

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

/** CHAIRS: a state, a body or an official in the chair of a body for a time. */
export type Chairmanship = Link & Sourced & {
  /** The first and the last day on which a source shows it to hold; null where none does. */
  attested?: Maybe<Period>;
  /** The body chaired. */
  body: Body;
  /** Who chairs or chaired it. */
  chair: Actor;
  /** The body, as the node that the link ends at. */
  end: Node;
  /** Stable id, `chairmanship:` and a slug. */
  id: Scalars['ID']['output'];
  /** Always CHAIRS; alias it when other types with a `kind` are selected beside it. */
  kind: LinkKind;
  /** When it began and ended, as far as a source says; null where it has no time of its own. */
  period?: Maybe<Period>;
  /** Where it was read: who says so. */
  sources: Array<Source>;
  /** The chair, as the node that the link starts at. */
  start: Node;
};

/** How often one pair met. */
export type ContactCell = {
  /** Position of the other in `parties`, from 0. */
  column: Scalars['Int']['output'];
  /** The latest of those meetings. */
  lastMeeting: Meeting;
  /** At how many meetings, sessions folded into theirs. */
  meetingCount: Scalars['Int']['output'];
  /** Position of the one in `parties`, from 0; less than column. */
  row: Scalars['Int']['output'];
};

/** How often each pair of states and bodies met, for a heat map. */
export type ContactMatrix = {
  /** Only the pairs that met, each once, with row < column. */
  cells: Array<ContactCell>;
  /** Rows and columns, in the order asked for. */
  parties: Array<Party>;
};

/** A written instrument: treaty, agreement, statement, resolution, decision. */
export type Document = Instrument & Named & Node & Sourced & {
  /**
   * The meeting that adopted it; null while it is a draft or only approved for others to adopt, or if no source says
   * where.
   */
  adoptedAt?: Maybe<Meeting>;
  /** When it was adopted; null while it is a draft or only approved for others to adopt, or if no source says when. */
  adoptedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Meetings that discussed it, or approved it as a draft, without adopting it; by first day, then id. */
  consideredAt: Array<Meeting>;
  /** Who keeps the original and the notifications (Vienna Convention on the Law of Treaties 1969, art. 76 and 77); by id. */
  depositaries: Array<Party>;
  /** Stable id, such as document:blr-rus-joint-board-resolution-2023. */
  id: Scalars['ID']['output'];
  /** When it was in force; null where no source says. */
  inForce?: Maybe<Period>;
  /** What sort of document it is. */
  kind: DocumentKind;
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /** All its parties, by id. */
  parties: Array<Party>;
  /** Signatures and other acts by which parties bind themselves or leave, newest first, then by id from the end. */
  signatures: SignatureConnection;
  /** Where the facts about it were read. */
  sources: Array<Source>;
  /** How far it has come on its way. */
  status: InstrumentStatus;
  /** What it is about, in a few words each; empty where no source says. */
  topics: Array<Scalars['String']['output']>;
};


/** A written instrument: treaty, agreement, statement, resolution, decision. */
export type DocumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A written instrument: treaty, agreement, statement, resolution, decision. */
export type DocumentNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A written instrument: treaty, agreement, statement, resolution, decision. */
export type DocumentPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A written instrument: treaty, agreement, statement, resolution, decision. */
export type DocumentSignaturesArgs = {
  act?: InputMaybe<Array<SignatureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents, as in Relay's Cursor Connections specification. */
export type DocumentConnection = {
  /** Each with its cursor, in order. */
  edges: Array<DocumentEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Document>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One document on a page, with its cursor. */
export type DocumentEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The document itself. */
  node: Document;
};

/** Which documents to keep: every part given must hold. */
export type DocumentFilter = {
  /** Adopted or signed on some day of this range. */
  during?: InputMaybe<During>;
  /** In force on this day. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of any of these kinds. */
  kind?: InputMaybe<Array<DocumentKind>>;
  /** States and bodies: all of them are parties. */
  party?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these statuses. */
  status?: InputMaybe<Array<InstrumentStatus>>;
  /** Words of the document's names or topics, without regard to case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

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

/** A range of days, both ends inclusive; it keeps whatever overlaps it on some day. */
export type During = {
  /** Begins with the first day of this date; open if left out. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Ends with the last day of this date; open if left out. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/**
 * Two people, or delegations of which no one is named, at one meeting: who met whom, where, when, in what capacity. What
 * counts as met: Query.encounters.
 */
export type Encounter = {
  /** A key for lists; Query.node does not know it. */
  id: Scalars['ID']['output'];
  /** Where and when they met; for those who met at a session, the meeting that it is part of. */
  meeting: Meeting;
  /** The attendance of the one asked about: at the meeting itself, else at its earliest session, else the least link id. */
  of: Attendance;
  /** The attendance of the one met, chosen in the same way. */
  with: Attendance;
};

/** A page of encounters, as in Relay's Cursor Connections specification. */
export type EncounterConnection = {
  /** Each with its cursor, in order. */
  edges: Array<EncounterEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Encounter>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One encounter on a page, with its cursor. */
export type EncounterEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The encounter itself. */
  node: Encounter;
};

/** What another register calls an official (`identifiers` in Popolo). */
export type Identifier = {
  /** The register, such as wikidata. */
  scheme: Scalars['String']['output'];
  /** Its page in that register; null where it has none. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The identifier in that register, such as Q42. */
  value: Scalars['String']['output'];
};

/** What is agreed in writing: a document or a programme. */
export type Instrument = {
  /**
   * The meeting that adopted it; null while it is a draft or only approved for others to adopt, or if no source says
   * where.
   */
  adoptedAt?: Maybe<Meeting>;
  /** When it was adopted; null while it is a draft or only approved for others to adopt, or if no source says when. */
  adoptedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Meetings that discussed it, or approved it as a draft, without adopting it; by first day, then id. */
  consideredAt: Array<Meeting>;
  /** The kind and a slug, joined by a colon; it never changes. */
  id: Scalars['ID']['output'];
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /** All its parties, by id. */
  parties: Array<Party>;
  /** Signatures and other acts by which parties bind themselves or leave, newest first, then by id from the end. */
  signatures: SignatureConnection;
  /** How far it has come on its way. */
  status: InstrumentStatus;
  /** What it is about, in a few words each; empty where no source says. */
  topics: Array<Scalars['String']['output']>;
};


/** What is agreed in writing: a document or a programme. */
export type InstrumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What is agreed in writing: a document or a programme. */
export type InstrumentNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What is agreed in writing: a document or a programme. */
export type InstrumentPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What is agreed in writing: a document or a programme. */
export type InstrumentSignaturesArgs = {
  act?: InputMaybe<Array<SignatureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

/** Someone met, and how often. What counts as met: Query.encounters. */
export type Interlocutor = {
  /** The earliest of those meetings. */
  firstMeeting: Meeting;
  /** The latest of those meetings. */
  lastMeeting: Meeting;
  /** At how many meetings, sessions folded into theirs. */
  meetingCount: Scalars['Int']['output'];
  /** Who was met. */
  official: Official;
};

/** A page of interlocutors, as in Relay's Cursor Connections specification. */
export type InterlocutorConnection = {
  /** Each with its cursor, in order. */
  edges: Array<InterlocutorEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Interlocutor>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One interlocutor on a page, with its cursor. */
export type InterlocutorEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The interlocutor itself. */
  node: Interlocutor;
};

/** One relationship of the graph as a thing that can be cited: what it joins, when it held, who says so. */
export type Link = {
  /** The first and the last day on which a source shows it to hold; null where none does. */
  attested?: Maybe<Period>;
  /** The node that it ends at, in the direction of LinkKind. */
  end: Node;
  /** The prefix of its type and a slug, joined by a colon; Query.link finds it by this. */
  id: Scalars['ID']['output'];
  /** Which relationship it is; alias it when other types with a `kind` are selected beside it. */
  kind: LinkKind;
  /** When it began and ended, as far as a source says; null where it has no time of its own. */
  period?: Maybe<Period>;
  /** Where it was read: who says that these two are so joined. */
  sources: Array<Source>;
  /** The node that it starts at, in the direction of LinkKind. */
  start: Node;
};

/** A page of links, as in Relay's Cursor Connections specification. */
export type LinkConnection = {
  /** Each with its cursor, in order. */
  edges: Array<LinkEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Link>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One link on a page, with its cursor. */
export type LinkEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The link itself. */
  node: Link;
};

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
  /** The same but for case, accents and punctuation. */
  | 'EXACT'
  /** Nearly the same: misspelt, in another order, or in part. */
  | 'FUZZY'
  /** The name begins with the text. */
  | 'PREFIX'
  /** The same when written in another script or by another system. */
  | 'TRANSLITERATION';

/** A meeting that was held. What was only announced is a MeetingPlan. */
export type Meeting = Named & Node & Sourced & {
  /** The plans that were announced here, by first day, then id. */
  announced: Array<MeetingPlan>;
  /**
   * Who was there, by first role in the order of AttendanceRole, then attendee id, then link id. Those of its sessions are
   * not included: see parts.
   */
  attendances: AttendanceConnection;
  /** Whether it was closed to the press; null where no source says. */
  closed?: Maybe<Scalars['Boolean']['output']>;
  /** The bodies that met or called it, by id. */
  convenedBy: Array<Body>;
  /** Documents adopted or considered here, newest first, then by id from the end. */
  documents: DocumentConnection;
  /** The states that were its hosts, by id. */
  hosts: Array<State>;
  /** Stable id, such as meeting:cis-cfm-2023-10-12. */
  id: Scalars['ID']['output'];
  /** The most telling kind: COUNCIL before MULTILATERAL, VISIT before BILATERAL. */
  kind: MeetingKind;
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /**
   * The meeting that this is a session of, on whose margins it was held, or the visit that it belongs to; null if it
   * stands alone.
   */
  partOf?: Maybe<Meeting>;
  /** The states and bodies that someone acted for, its sessions included; by id. A state's own body counts as the state. */
  parties: Array<Party>;
  /** Its sessions, the talks on its margins and the stops of a visit, by first day, then id. */
  parts: Array<Meeting>;
  /** How many states and bodies someone acted for, its sessions included. */
  partyCount: Scalars['Int']['output'];
  /** Its first and last day, the same for a meeting of one day; null where undated. */
  period?: Maybe<Period>;
  /** Where it was held; null where no source says. */
  place?: Maybe<Place>;
  /** The plans that this meeting fulfilled, by first day, then id. */
  plannedAs: Array<MeetingPlan>;
  /** Programmes adopted or considered here, newest first, then by id from the end. */
  programmes: ProgrammeConnection;
  /** Whether it was held by video or telephone; null where no source says. */
  remote?: Maybe<Scalars['Boolean']['output']>;
  /** Where the facts about it were read. */
  sources: Array<Source>;
  /** The state that the place lay in on its first day; null where unknown. */
  state?: Maybe<State>;
  /** What it was about, in a few words each; empty where no source says. */
  topics: Array<Scalars['String']['output']>;
};


/** A meeting that was held. What was only announced is a MeetingPlan. */
export type MeetingAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting that was held. What was only announced is a MeetingPlan. */
export type MeetingDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting that was held. What was only announced is a MeetingPlan. */
export type MeetingLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting that was held. What was only announced is a MeetingPlan. */
export type MeetingNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A meeting that was held. What was only announced is a MeetingPlan. */
export type MeetingProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings, as in Relay's Cursor Connections specification. */
export type MeetingConnection = {
  /** Each with its cursor, in order. */
  edges: Array<MeetingEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Meeting>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One meeting on a page, with its cursor. */
export type MeetingEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The meeting itself. */
  node: Meeting;
};

/** Which meetings to keep: every part given must hold. Sessions are left out unless kind asks for them. */
export type MeetingFilter = {
  /**
   * Officials, states, bodies, offices: all of them were there or were acted for, at a session included; an office stands
   * for whoever held it on that day.
   */
  attendedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bodies: convened by any of them, or by a part of one. */
  convenedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Held on some day of this range. */
  during?: InputMaybe<During>;
  /** States and places: held in any of them, on that day. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these kinds; SESSION must be named to be included. */
  kind?: InputMaybe<Array<MeetingKind>>;
  /** At most this many states and bodies took part; 2 keeps the bilateral ones. */
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  /** Someone was there who held an office of any of these ranks on that day. */
  rank?: InputMaybe<Array<OfficeRank>>;
  /** Words of the meeting's names or topics, without regard to case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

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

/**
 * PLANS_MEETING_AT: someone said that a meeting will be held at a place on a day. It becomes a Meeting only when it was
 * held.
 */
export type MeetingPlan = Link & Sourced & {
  /** The meeting at which it was announced; null if elsewhere or unknown. */
  announcedAt?: Maybe<Meeting>;
  /** Who announced it; null where no source says. */
  announcedBy?: Maybe<Actor>;
  /** When it was announced, at the latest; null where no source says. */
  announcedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The first and the last day on which a source shows it to hold; null where none does. */
  attested?: Maybe<Period>;
  /** The place, as the node that the link ends at. */
  end: Node;
  /** Who was invited or is to come, by id. */
  expected: Array<Actor>;
  /**
   * The meeting that fulfilled it: the one recorded so, else one that the organizer itself convened at that place in that
   * period; null if none is on record.
   */
  heldAs?: Maybe<Meeting>;
  /** Stable id, `plan:` and a slug. */
  id: Scalars['ID']['output'];
  /** Always PLANS_MEETING_AT; alias it when other types with a `kind` are selected beside it. */
  kind: LinkKind;
  /** The body, state or official that means to hold it. */
  organizer: Actor;
  /** The days that it is planned for; null where none were named. */
  period?: Maybe<Period>;
  /** Where it is to be held. */
  place: Place;
  /** Where it was read: who says so. */
  sources: Array<Source>;
  /** The organizer, as the node that the link starts at. */
  start: Node;
  /** What had become of it by a day; null before it was announced. */
  status?: Maybe<PlanStatus>;
  /** What it was announced as; null where no title was given. */
  title?: Maybe<Scalars['String']['output']>;
  /** When it was called off or put off; null if it was not. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * PLANS_MEETING_AT: someone said that a meeting will be held at a place on a day. It becomes a Meeting only when it was
 * held.
 */
export type MeetingPlanStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of plans of meetings, as in Relay's Cursor Connections specification. */
export type MeetingPlanConnection = {
  /** Each with its cursor, in order. */
  edges: Array<MeetingPlanEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<MeetingPlan>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One plan on a page, with its cursor. */
export type MeetingPlanEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The plan itself. */
  node: MeetingPlan;
};

/** MEMBER_OF: a state or a body in a body (`Membership` in Popolo). */
export type Membership = Link & Sourced & {
  /** The first and the last day on which a source shows it to hold; null where none does. */
  attested?: Maybe<Period>;
  /** The body that it belongs to. */
  body: Body;
  /** The body, as the node that the link ends at. */
  end: Node;
  /** Stable id, `membership:` and a slug. */
  id: Scalars['ID']['output'];
  /** Always MEMBER_OF; alias it when other types with a `kind` are selected beside it. */
  kind: LinkKind;
  /** The state or body that belongs. */
  member: Party;
  /** When it began and ended, as far as a source says; null where it has no time of its own. */
  period?: Maybe<Period>;
  /** Where it was read: who says so. */
  sources: Array<Source>;
  /** How fully it belongs. */
  standing: MembershipStanding;
  /** The member, as the node that the link starts at. */
  start: Node;
};

/** A page of memberships, as in Relay's Cursor Connections specification. */
export type MembershipConnection = {
  /** Each with its cursor, in order. */
  edges: Array<MembershipEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Membership>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One membership on a page, with its cursor. */
export type MembershipEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The membership itself. */
  node: Membership;
};

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

/** One of the names of a node: how it is spelt, in which language and script, and who spells it so. */
export type Name = Sourced & {
  /** What sort of name it is. */
  kind: NameKind;
  /** The language that it is in; null where unknown. */
  language?: Maybe<Scalars['LanguageTag']['output']>;
  /** Its script in ISO 15924: Latn, Cyrl, Hans; null where unknown. */
  script?: Maybe<Scalars['String']['output']>;
  /** Who spells it so. */
  sources: Array<Source>;
  /** The name as the source writes it. */
  value: Scalars['String']['output'];
};

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

/** A node that people call by name. */
export type Named = {
  /** The kind and a slug, joined by a colon; it never changes. */
  id: Scalars['ID']['output'];
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
};


/** A node that people call by name. */
export type NamedLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A node that people call by name. */
export type NamedNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/**
 * Anything with an identity. Ids are stable, readable and typed: state:BLR, official:sergei-aleinik,
 * meeting:cis-cfm-2023-10-12.
 */
export type Node = {
  /** The kind and a slug, joined by a colon; it never changes. */
  id: Scalars['ID']['output'];
};

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

/**
 * A post that exists whoever holds it (`Post` in Popolo): Minister of Foreign Affairs of Belarus, Secretary General of the
 * CIS.
 */
export type Office = Named & Node & Sourced & {
  /**
   * For a head of mission, where one is sent, resident there or not (Vienna Convention on Diplomatic Relations 1961, art.
   * 5); by id.
   */
  accreditedTo: Array<Party>;
  /** Stable id, such as office:blr-foreign-minister. */
  id: Scalars['ID']['output'];
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /** The state or body whose office it is. */
  of: Party;
  /** How high it stands and what it does. */
  rank: OfficeRank;
  /** Where the facts about it were read. */
  sources: Array<Source>;
  /** Who holds or held it, newest first (undated last), then by id. */
  tenures: TenureConnection;
};


/**
 * A post that exists whoever holds it (`Post` in Popolo): Minister of Foreign Affairs of Belarus, Secretary General of the
 * CIS.
 */
export type OfficeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A post that exists whoever holds it (`Post` in Popolo): Minister of Foreign Affairs of Belarus, Secretary General of the
 * CIS.
 */
export type OfficeNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/**
 * A post that exists whoever holds it (`Post` in Popolo): Minister of Foreign Affairs of Belarus, Secretary General of the
 * CIS.
 */
export type OfficeTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of offices, as in Relay's Cursor Connections specification. */
export type OfficeConnection = {
  /** Each with its cursor, in order. */
  edges: Array<OfficeEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Office>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One office on a page, with its cursor. */
export type OfficeEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The office itself. */
  node: Office;
};

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

/** A person who acts, or acted, for a state or a body. */
export type Official = Actor & Named & Node & Sourced & {
  /**
   * For each meeting attended, the attendance at the meeting itself, else at its earliest session; two where there were
   * two capacities. By the meeting's first day, then its id, then the link's.
   */
  attendances: AttendanceConnection;
  /** Date of birth, as precisely as it is known; null where unknown. */
  born?: Maybe<Scalars['PartialDate']['output']>;
  /** What this official chairs or chaired in person, newest first (undated last), then by id. */
  chairmanships: Array<Chairmanship>;
  /** Date of death, as precisely as it is known; null if alive or unknown. */
  died?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable id, such as official:sergei-aleinik. */
  id: Scalars['ID']['output'];
  /** Identifiers elsewhere, such as Wikidata. */
  identifiers: Array<Identifier>;
  /**
   * The people met, most often first, then by the last meeting (newest first), then by id; null if it could not be worked
   * out. What counts as met: Query.encounters.
   */
  interlocutors?: Maybe<InterlocutorConnection>;
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /** What this official signed, newest first, then by id from the end. */
  signatures: SignatureConnection;
  /** Where the facts about it were read. */
  sources: Array<Source>;
  /** The offices that this official holds or held, newest first (undated last), then by id. */
  tenures: Array<Tenure>;
};


/** A person who acts, or acted, for a state or a body. */
export type OfficialAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: MeetingOrder;
};


/** A person who acts, or acted, for a state or a body. */
export type OfficialChairmanshipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<During>;
};


/** A person who acts, or acted, for a state or a body. */
export type OfficialInterlocutorsArgs = {
  actingFor?: InputMaybe<Array<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts, or acted, for a state or a body. */
export type OfficialLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts, or acted, for a state or a body. */
export type OfficialNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A person who acts, or acted, for a state or a body. */
export type OfficialSignaturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts, or acted, for a state or a body. */
export type OfficialTenuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<During>;
};

/** A page of officials, as in Relay's Cursor Connections specification. */
export type OfficialConnection = {
  /** Each with its cursor, in order. */
  edges: Array<OfficialEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Official>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One official on a page, with its cursor. */
export type OfficialEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The official itself. */
  node: Official;
};

/** Which officials to keep: every part given must hold, the parts on offices of one and the same tenure. */
export type OfficialFilter = {
  /** States and bodies: sent to any of them. */
  accreditedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In office on this day; at any time unless told. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** In office on some day of this range; at any time unless told. */
  during?: InputMaybe<During>;
  /** States and bodies: holds or held an office of any of them. */
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Holds or held an office of any of these ranks. */
  rank?: InputMaybe<Array<OfficeRank>>;
  /** Words of the official's names, without regard to case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What lies around a page, as in Relay's Cursor Connections specification. */
export type PageInfo = {
  /** Cursor of the last one, for `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more stand behind the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stand ahead of the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first one, for `before`; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whom one acts for: a state or a body (`on_behalf_of` in Popolo). */
export type Party = {
  /** The kind and a slug, joined by a colon; it never changes. */
  id: Scalars['ID']['output'];
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
};


/** Whom one acts for: a state or a body (`on_behalf_of` in Popolo). */
export type PartyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whom one acts for: a state or a body (`on_behalf_of` in Popolo). */
export type PartyNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A chain of links from one node to another. */
export type Path = {
  /** How many links it has; 0 from a node to itself. */
  length: Scalars['Int']['output'];
  /** One fewer than nodes: links[i] joins nodes[i] and nodes[i+1], in either direction. */
  links: Array<Link>;
  /** The nodes along it, both ends included. */
  nodes: Array<Node>;
};

/** A span of days, both ends inclusive. A missing end is unknown, unless it is ongoing. */
export type Period = {
  /** The first day, as precisely as it is known; null where unknown. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it still held when a source that would say otherwise was last read. */
  ongoing: Scalars['Boolean']['output'];
  /** The last day, as precisely as it is known; null where unknown or ongoing. */
  to?: Maybe<Scalars['PartialDate']['output']>;
};

/** A city, a venue, or, where no more is known, a country as a place. */
export type Place = Named & Node & Sourced & {
  /** Stable id, such as place:minsk. */
  id: Scalars['ID']['output'];
  /** Degrees north of the equator, south negative; null where unknown. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** Degrees east of Greenwich, west negative; null where unknown. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Meetings that were held there or at a place within it. Sessions are left out unless the filter's kind asks for them. */
  meetings: MeetingConnection;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /** Meetings that were announced to be held there, by first day, then id. */
  plans: MeetingPlanConnection;
  /** Where the facts about it were read. */
  sources: Array<Source>;
  /** The state that it lay in on a day; null where none is on record. */
  state?: Maybe<State>;
};


/** A city, a venue, or, where no more is known, a country as a place. */
export type PlaceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, a venue, or, where no more is known, a country as a place. */
export type PlaceMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: MeetingOrder;
};


/** A city, a venue, or, where no more is known, a country as a place. */
export type PlaceNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A city, a venue, or, where no more is known, a country as a place. */
export type PlacePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, a venue, or, where no more is known, a country as a place. */
export type PlaceStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of places, as in Relay's Cursor Connections specification. */
export type PlaceConnection = {
  /** Each with its cursor, in order. */
  edges: Array<PlaceEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Place>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place on a page, with its cursor. */
export type PlaceEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The place itself. */
  node: Place;
};

/** A relationship that carries nothing of its own but its time and its sources. */
export type PlainLink = Link & Sourced & {
  /** The first and the last day on which a source shows it to hold; null where none does. */
  attested?: Maybe<Period>;
  /** The node that it ends at, in the direction of LinkKind. */
  end: Node;
  /** Stable id, the prefix of its type and a slug. */
  id: Scalars['ID']['output'];
  /** Which relationship it is; alias it when other types with a `kind` are selected beside it. */
  kind: LinkKind;
  /** When it began and ended, as far as a source says; null where it has no time of its own. */
  period?: Maybe<Period>;
  /** Where it was read: who says so. */
  sources: Array<Source>;
  /** The node that it starts at, in the direction of LinkKind. */
  start: Node;
};

/** Which plans to keep: every part given must hold. */
export type PlanFilter = {
  /** Announced on some day of this range. */
  announced?: InputMaybe<During>;
  /** The day on which the status is judged, today unless told. Plans announced later are left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Planned for some day of this range. */
  during?: InputMaybe<During>;
  /** States and places: to be held in any of them. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * States, bodies and officials: all of them organize it or are expected; a member of the organizing body, or of the body
   * that it is part of, counts.
   */
  involving?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** States, bodies and officials: organized by any of them. */
  organizer?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these statuses on the day of `asOf`. */
  status?: InputMaybe<Array<PlanStatus>>;
};

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

/** An agreed course of action over a period: a programme of coordinated actions, a plan of consultations. */
export type Programme = Instrument & Named & Node & Sourced & {
  /**
   * The meeting that adopted it; null while it is a draft or only approved for others to adopt, or if no source says
   * where.
   */
  adoptedAt?: Maybe<Meeting>;
  /** When it was adopted; null while it is a draft or only approved for others to adopt, or if no source says when. */
  adoptedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Meetings that discussed it, or approved it as a draft, without adopting it; by first day, then id. */
  consideredAt: Array<Meeting>;
  /** Stable id, such as programme:blr-rus-coordinated-actions-2024-2026. */
  id: Scalars['ID']['output'];
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /** All its parties, by id. */
  parties: Array<Party>;
  /** The days that it is made for; null where no source says. */
  period?: Maybe<Period>;
  /** Signatures and other acts by which parties bind themselves or leave, newest first, then by id from the end. */
  signatures: SignatureConnection;
  /** Where the facts about it were read. */
  sources: Array<Source>;
  /** How far it has come on its way. */
  status: InstrumentStatus;
  /** What it is about, in a few words each; empty where no source says. */
  topics: Array<Scalars['String']['output']>;
};


/** An agreed course of action over a period: a programme of coordinated actions, a plan of consultations. */
export type ProgrammeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An agreed course of action over a period: a programme of coordinated actions, a plan of consultations. */
export type ProgrammeNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** An agreed course of action over a period: a programme of coordinated actions, a plan of consultations. */
export type ProgrammePartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An agreed course of action over a period: a programme of coordinated actions, a plan of consultations. */
export type ProgrammeSignaturesArgs = {
  act?: InputMaybe<Array<SignatureAct>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of programmes, as in Relay's Cursor Connections specification. */
export type ProgrammeConnection = {
  /** Each with its cursor, in order. */
  edges: Array<ProgrammeEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Programme>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One programme on a page, with its cursor. */
export type ProgrammeEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The programme itself. */
  node: Programme;
};

/** Which programmes to keep: every part given must hold. */
export type ProgrammeFilter = {
  /** Made for a period that includes this day; any period unless told. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** States and bodies: all of them are parties. */
  party?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these statuses. */
  status?: InputMaybe<Array<InstrumentStatus>>;
  /** Words of the programme's names or topics, without regard to case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type Query = {
  /** Bodies by id. */
  bodies?: Maybe<BodyConnection>;
  /** A body by its id; null where there is none. */
  body?: Maybe<Body>;
  /** How often each pair of states and bodies met. An unknown id is refused with BAD_USER_INPUT. */
  contactMatrix?: Maybe<ContactMatrix>;
  /** A document by its id; null where there is none. */
  document?: Maybe<Document>;
  /** Documents, newest first, then by id from the end. */
  documents?: Maybe<DocumentConnection>;
  /**
   * Who met whom, where and when: one for each meeting and pair of people, whatever their capacities; sessions fold into
   * their meeting. Any of `of` with any of `with`, or, without `with`, with whoever was met on another side; nobody meets
   * themselves, and a delegation of which no one is named takes part like a person. Being two of 190 delegations in a hall
   * is no meeting: assemblies do not count, nor do meetings of more than `maxParties` states and bodies. By the meeting's
   * first day, its id, then the ids of `of` and `with`.
   */
  encounters?: Maybe<EncounterConnection>;
  /** Any link by its id; null where there is none. */
  link?: Maybe<Link>;
  /** Links by their ids, in the order asked for, null where there is none. */
  links?: Maybe<Array<Maybe<Link>>>;
  /** A meeting or session by its id; null where there is none. */
  meeting?: Maybe<Meeting>;
  /** Meetings counted for charts; sessions fold into theirs. */
  meetingTally?: Maybe<Array<Tally>>;
  /** Meetings by first day. Sessions are left out unless the filter's kind asks for them. */
  meetings?: Maybe<MeetingConnection>;
  /** Any node by its id; null where there is none. An id that was merged into another answers with the node that it became. */
  node?: Maybe<Node>;
  /** Nodes by their ids, in the order asked for, null where there is none. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** An office by its id; null where there is none. */
  office?: Maybe<Office>;
  /** An official by id; null where there is none. */
  official?: Maybe<Official>;
  /** Officials by id. */
  officials?: Maybe<OfficialConnection>;
  /**
   * The shortest chains of links between two nodes: all of the least length, ordered by the ids of their nodes, cut at
   * `first`; empty where there is none, and one of length 0 from a node to itself. Chains differ in their nodes; of several
   * links between two of them the one is told that speaks for the encounter. Sessions fold into their meeting, also at the
   * ends. Assemblies and meetings of more than `maxParties` states and bodies carry no chain further, but may be where one
   * begins or ends. An unknown id is refused with BAD_USER_INPUT.
   */
  paths?: Maybe<Array<Path>>;
  /** A place by its id; null where there is none. */
  place?: Maybe<Place>;
  /** Places by id; every part given must hold. */
  places?: Maybe<PlaceConnection>;
  /** Meetings that were announced, by first day, then id. */
  plans?: Maybe<MeetingPlanConnection>;
  /** A programme by its id; null where there is none. */
  programme?: Maybe<Programme>;
  /** Programmes, newest first, then by id from the end. */
  programmes?: Maybe<ProgrammeConnection>;
  /** Everything on record between two states, bodies or officials. An unknown id is refused with BAD_USER_INPUT. */
  relation?: Maybe<Relation>;
  /** Find anything by any of its names, in any script, misspelt or transliterated; the best first, then by id. */
  search?: Maybe<SearchConnection>;
  /** A source by its id; null where there is none. */
  source?: Maybe<Source>;
  /** A state by its id; null where there is none. */
  state?: Maybe<State>;
  /** States by id; every part given must hold. */
  states?: Maybe<StateConnection>;
  /**
   * Everything dated about a node, oldest first, then by kind of entry and id. An unknown id is refused with
   * BAD_USER_INPUT.
   */
  timeline?: Maybe<TimelineConnection>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryContactMatrixArgs = {
  during?: InputMaybe<During>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  parties: Array<Scalars['ID']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryEncountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
  order?: MeetingOrder;
  with?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryLinksArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryMeetingTallyArgs = {
  by: TallyBy;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  then?: InputMaybe<TallyBy>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: MeetingOrder;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryPathsArgs = {
  chronological?: Scalars['Boolean']['input'];
  during?: InputMaybe<During>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Array<LinkKind>>;
  to: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryRelationArgs = {
  and: Scalars['ID']['input'];
  between: Scalars['ID']['input'];
  during?: InputMaybe<During>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<NodeKind>>;
  text: Scalars['String']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<StateKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. A field that fails is null, with an error beside it that says what to do, and leaves its neighbours
 * standing.
 */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  what?: InputMaybe<Array<TimelineKind>>;
};

/** What the record shows between two states, bodies or officials; not whether they have diplomatic relations. */
export type Relation = {
  /** The one asked about second. */
  and: Named;
  /** The one asked about first. */
  between: Named;
  /** Documents that both are parties to, newest first, then by id; null if it could not be read. */
  documents?: Maybe<DocumentConnection>;
  /** Who of the one met whom of the other; null if it could not be read. */
  encounters?: Maybe<EncounterConnection>;
  /** The earliest meeting at which both were present or acted for; null if there is none. */
  firstContact?: Maybe<Meeting>;
  /** The latest meeting at which both were present or acted for; null if there is none. */
  lastContact?: Maybe<Meeting>;
  /** Meetings at which both were present or acted for, sessions folded into theirs; null if it could not be read. */
  meetings?: Maybe<MeetingConnection>;
  /** Programmes that both are parties to, newest first, then by id; null if it could not be read. */
  programmes?: Maybe<ProgrammeConnection>;
  /** Bodies that both belong or belonged to, by id; null if it could not be read. */
  sharedBodies?: Maybe<Array<Body>>;
  /** Everything dated between the two, oldest first; null if it could not be read. */
  timeline?: Maybe<TimelineConnection>;
};


/** What the record shows between two states, bodies or officials; not whether they have diplomatic relations. */
export type RelationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What the record shows between two states, bodies or officials; not whether they have diplomatic relations. */
export type RelationEncountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: MeetingOrder;
};


/** What the record shows between two states, bodies or officials; not whether they have diplomatic relations. */
export type RelationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: MeetingOrder;
};


/** What the record shows between two states, bodies or officials; not whether they have diplomatic relations. */
export type RelationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What the record shows between two states, bodies or officials; not whether they have diplomatic relations. */
export type RelationSharedBodiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What the record shows between two states, bodies or officials; not whether they have diplomatic relations. */
export type RelationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  what?: InputMaybe<Array<TimelineKind>>;
};

/** A page of hits, without totalCount: fuzzy matches have no honest number. */
export type SearchConnection = {
  /** Each with its cursor, in order. */
  edges: Array<SearchEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<SearchHit>;
  /** What lies around this page. */
  pageInfo: PageInfo;
};

/** One hit on a page, with its cursor. */
export type SearchEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The hit itself. */
  node: SearchHit;
};

/** A node that was found, by which of its names, and how well that fits. */
export type SearchHit = {
  /** How the name matched the text. */
  how: MatchKind;
  /** The name that matched, with its sources. */
  matched: Name;
  /** What was found. */
  node: Named;
  /** How well, from 0 to 1; comparable within one answer. */
  score: Scalars['Float']['output'];
};

/**
 * SIGNED: a signature, or another act by which a party binds itself or leaves (Vienna Convention on the Law of Treaties
 * 1969, art. 11 and 54).
 */
export type Signature = Link & Sourced & {
  /** By which act. */
  act: SignatureAct;
  /** The first and the last day on which a source shows it to hold; null where none does. */
  attested?: Maybe<Period>;
  /** The capacity as it was reported, such as President; null where none was. */
  capacity?: Maybe<Scalars['String']['output']>;
  /** The instrument, as the node that the link ends at. */
  end: Node;
  /** Stable id, `signature:` and a slug. */
  id: Scalars['ID']['output'];
  /** Always SIGNED; alias it when other types with a `kind` are selected beside it. */
  kind: LinkKind;
  /** When it was signed or done; null where no source says. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** The state or body acted for (`on_behalf_of` in Popolo); null where no source says. */
  onBehalfOf?: Maybe<Party>;
  /** When it began and ended, as far as a source says; null where it has no time of its own. */
  period?: Maybe<Period>;
  /** Who signed or acted: an official, or a state or body of which no one is named. */
  signatory: Actor;
  /** The document or programme signed. */
  signed: Instrument;
  /** Where it was read: who says so. */
  sources: Array<Source>;
  /** The signatory, as the node that the link starts at. */
  start: Node;
};

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

/** A page of signatures, as in Relay's Cursor Connections specification. */
export type SignatureConnection = {
  /** Each with its cursor, in order. */
  edges: Array<SignatureEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Signature>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One signature on a page, with its cursor. */
export type SignatureEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The signature itself. */
  node: Signature;
};

/** Where facts were read: a report, a record, a data set. */
export type Source = Node & {
  /** How many nodes and links rest on it. */
  factCount: Scalars['Int']['output'];
  /** Stable id, such as source:belta-2023-10-12. */
  id: Scalars['ID']['output'];
  /** The language that it is written in; null where unknown. */
  language?: Maybe<Scalars['LanguageTag']['output']>;
  /** The terms under which its content may be used; null where unknown. */
  licence?: Maybe<Scalars['String']['output']>;
  /** When it was published, as precisely as it is known; null where unknown. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it, such as BelTA. */
  publisher: Scalars['String']['output'];
  /** When it was last read; null where that was not kept. */
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its headline or title; null where it has none. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where it can be read; null where it is not on the web. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A fact that says where it was read. */
export type Sourced = {
  /** Where it was read; every fact on record has at least one source. */
  sources: Array<Source>;
};

/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type State = Actor & Named & Node & Party & Sourced & {
  /** Its capital; null where none is on record. */
  capital?: Maybe<Place>;
  /** What it chairs or chaired, newest first (undated last), then by id. */
  chairmanships: Array<Chairmanship>;
  /** ISO 3166-1 alpha-3; for a former state the alpha-3 it had (SUN, DDR, CSK); XKX for Kosovo. */
  code: Scalars['String']['output'];
  /** Documents that it is a party to, or that it or someone in its name signed, newest first, then by id from the end. */
  documents: DocumentConnection;
  /** When it existed; null where no source says. */
  existed?: Maybe<Period>;
  /** Stable id, `state:` and its code, such as state:BLR. */
  id: Scalars['ID']['output'];
  /** Whether it is a state, a territory or something else. */
  kind: StateKind;
  /** Every relationship that it has, newest first (undated last), then by id; null if it could not be read. */
  links?: Maybe<LinkConnection>;
  /**
   * Meetings that it hosted or at which someone acted for it, at a session included. Sessions themselves are left out
   * unless the filter's kind asks for them.
   */
  meetings: MeetingConnection;
  /** What it belongs or belonged to, newest first (undated last), then by id. */
  memberships: MembershipConnection;
  /** The best name in the language asked for, else in English, else in any. */
  name: Scalars['String']['output'];
  /** Every known name: spellings, scripts, transliterations, former names, abbreviations. */
  names: Array<Name>;
  /** Who holds or held its offices, newest first (undated last), then by id. */
  officeHolders: TenureConnection;
  /** Its offices: head of state, foreign minister, ambassadors and so on; by id. */
  offices: OfficeConnection;
  /** Meetings that it has announced, by first day, then id. */
  plans: MeetingPlanConnection;
  /** The states that it succeeded, by id. */
  predecessors: Array<State>;
  /** Programmes that it is a party to, newest first, then by id from the end. */
  programmes: ProgrammeConnection;
  /** Where the facts about it were read. */
  sources: Array<Source>;
  /** The states that succeeded it, by id. */
  successors: Array<State>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateChairmanshipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<During>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<LinkKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: MeetingOrder;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateOfficeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  rank?: InputMaybe<Array<OfficeRank>>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  rank?: InputMaybe<Array<OfficeRank>>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StatePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A polity that deals with others as one, now or formerly; no claim of recognition. A former state is a state of its own. */
export type StateProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of states, as in Relay's Cursor Connections specification. */
export type StateConnection = {
  /** Each with its cursor, in order. */
  edges: Array<StateEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<State>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One state on a page, with its cursor. */
export type StateEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The state itself. */
  node: State;
};

/** What sort of polity it is. */
export type StateKind =
  /** A polity that is neither. */
  | 'OTHER'
  /** A state, now or formerly. */
  | 'STATE'
  /** A territory with a code of its own in ISO 3166-1. */
  | 'TERRITORY';

/** How many meetings fall under a key, for charts. */
export type Tally = {
  /** The same meetings counted once more, by `then`; null unless that was asked for. */
  by?: Maybe<Array<Tally>>;
  /** How many meetings, sessions folded into theirs. */
  count: Scalars['Int']['output'];
  /** A year (2023), a month (2023-10; 2023 where the month is unknown), an id or an enum value. */
  key: Scalars['String']['output'];
  /** What the key is the id of; null for YEAR, MONTH and KIND. */
  node?: Maybe<Named>;
};

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

/** HOLDS: an official in an office for a time (`Occupancy` in FollowTheMoney). */
export type Tenure = Link & Sourced & {
  /** Whether in an acting capacity, until someone is appointed. */
  acting: Scalars['Boolean']['output'];
  /** The first and the last day on which a source shows it to hold; null where none does. */
  attested?: Maybe<Period>;
  /**
   * For a head of mission, the day on which credentials were presented (Vienna Convention on Diplomatic Relations 1961,
   * art. 13); null where no source says.
   */
  credentialsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The office, as the node that the link ends at. */
  end: Node;
  /** Stable id, `tenure:` and a slug. */
  id: Scalars['ID']['output'];
  /** Always HOLDS; alias it when other types with a `kind` are selected beside it. */
  kind: LinkKind;
  /** The office held. */
  office: Office;
  /** Who holds or held the office. */
  official: Official;
  /** When it began and ended, as far as a source says; null where it has no time of its own. */
  period?: Maybe<Period>;
  /** Where it was read: who says so. */
  sources: Array<Source>;
  /** The official, as the node that the link starts at. */
  start: Node;
};

/** A page of tenures, as in Relay's Cursor Connections specification. */
export type TenureConnection = {
  /** Each with its cursor, in order. */
  edges: Array<TenureEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<Tenure>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One tenure on a page, with its cursor. */
export type TenureEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The tenure itself. */
  node: Tenure;
};

/** A page of timeline entries, as in Relay's Cursor Connections specification. */
export type TimelineConnection = {
  /** Each with its cursor, in order. */
  edges: Array<TimelineEdge>;
  /** The same without cursors, in the same order. */
  nodes: Array<TimelineEntry>;
  /** What lies around this page. */
  pageInfo: PageInfo;
  /** How many there are on all pages; worked out only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One entry on a page, with its cursor. */
export type TimelineEdge = {
  /** Where it stands, for `after` or `before` of the same field, filter and order; opaque. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: TimelineEntry;
};

/** Something dated. The node is set for MEETING and ADOPTED, the link for all others. */
export type TimelineEntry = {
  /** The link that tells it; null for MEETING and ADOPTED. */
  link?: Maybe<Link>;
  /** The meeting, or the document or programme that was adopted; null for other kinds. */
  node?: Maybe<Named>;
  /** When it was, as precisely as it is known; a meeting of several days stands at its first. */
  on: Scalars['PartialDate']['output'];
  /** What happened then. */
  what: TimelineKind;
};

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
