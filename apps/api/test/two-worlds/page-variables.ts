/** What a page can be asked with: ids and words of something hidden, as its owner knows them, and what comes next in each numbering. */
export interface Clues {
  /** Of the hidden grants, parties, contributions, overlaps, imports and files. */
  readonly ids: readonly string[];
  /** Names and titles, each a text to search for. */
  readonly words: readonly string[];
  /** The next short id of each kind, of which the hidden thing must have none: GR-31. */
  readonly next: Readonly<Record<'GR' | 'OV' | 'ORG' | 'PR', string>>;
}

type Variables = Readonly<Record<string, unknown>>;

const plain = (): Variables[] => [{}];
const one = (id: string) => (): Variables[] => [{ id }];

/** A known one, the next one, and each hidden id. */
const byId = (known: string, kind: keyof Clues['next']) => ({ ids, next }: Clues): Variables[] => [known, next[kind], ...ids].map((id) => ({ id }));

/**
 * With which variables each page of the client is asked in both worlds. A page that is not here fails the test: add it, with
 * the ids or words of the hidden thing wherever it takes an id or a text, so that a guess is answered alike too.
 */
export const PAGE_VARIABLES: Readonly<Record<string, (clues: Clues) => Variables[]>> = {
  AccountPage: plain,
  ApplicationHere: () => [{ secret: 'x'.repeat(43) }],
  AnswerHere: one('MOT-2'),
  BallotPage: () => ['MOT-2', 'MOT-1'].map((id) => ({ id })),
  BriefPage: () => ['O', 'F', 'A'].map((partner) => ({ id: 'DEL-1', partner })),
  BriefPartners: plain,
  CallAskedPage: ({ ids }) => ids.slice(0, 1).map((id) => ({ id })),
  CallPage: ({ ids }) => ['CALL-1', ...ids].map((id) => ({ id })),
  CallsPage: plain,
  CharterEffect: plain,
  CharterPage: plain,
  BoldGrants: () => [2015, 2016].flatMap((year) => ['pool', 'own'].map((of) => ({ of: { of, year, currency: 'USD' } }))),
  ComparableGrants: plain,
  ComparePage: plain,
  CorridorPage: plain,
  CountPage: one('MOT-2'),
  DataPage: plain,
  DecisionPage: one('DEC-1'),
  DecisionsPage: () => [{}, { asOf: '2015-06-01', filter: { kind: 'other', state: 'standing' } }],
  DecisionsToCloseBy: plain,
  DecisionTermsChoices: plain,
  ConsultationAnswersHere: ({ ids }) => ids.slice(0, 1).map((id) => ({ id })),
  ConsultationPage: () => [{ secret: 'x'.repeat(43) }],
  DeskPage: plain,
  DigestChoice: plain,
  DossierPage: () => [{ secret: 'x'.repeat(43) }],
  DossiersPage: one('DEL-1'),
  EditMeetingPage: one('MTG-1'),
  EvaluationPage: one('EV-1'),
  EvaluationsPage: plain,
  FactsPage: plain,
  FindGrantees: ({ words }) => words.map((text) => ({ text })),
  FormsToStart: plain,
  FigureGrants: () => [{ cell: { currency: 'USD' } }, { cell: { currency: 'MXN' } }, { cell: { currency: 'USD', theme: '', country: 'HN' } }],
  FiguresBeside: () => [{ currency: 'USD' }, { currency: 'MXN' }],
  FiguresComplete: plain,
  FiguresPage: () => [{ proposals: true }, { proposals: false, year: 2016 }, { proposals: true, currency: 'GBP' }],
  FuturePage: plain,
  GranteePage: byId('ORG-5', 'ORG'),
  GranteesPage: ({ words }) => [{}, ...words.map((text) => ({ text }))],
  GrantPage: byId('GR-1', 'GR'),
  ImportPage: ({ ids }) => ids.map((id) => ({ id, onlyFindings: false })),
  InvitationPage: () => [{ secret: 'x'.repeat(43) }],
  MeetingPage: one('MTG-1'),
  MeetingsPage: plain,
  MotionPage: () => ['MOT-2', 'MOT-1'].map((id) => ({ id })),
  MinutesPage: one('MTG-1'),
  MinutesVersionText: ({ ids }) => ids.map((id) => ({ id, version: 1 })),
  MotionHere: () => ['MOT-2', 'MOT-1'].map((id) => ({ id })),
  NewMeetingPage: plain,
  OpenMeetings: plain,
  OptionPage: one('OPT-1'),
  OptionsComparedPage: one('DEL-1'),
  OrganisationsPage: plain,
  OutcomesPage: plain,
  OverlapPage: byId('OV-1', 'OV'),
  OverlapsAlike: ({ ids, next }) => ['deciders', 'grantee', 'programme'].flatMap((pattern) => ['OV-1', next.OV, ...ids].map((id) => ({ id, pattern }))),
  OverlapsPage: () => [{}, { filter: { roleConfusion: true } }, { filter: { kind: 'duplicate-record' } }, { filter: { mine: true } }, { filter: { changeable: true } }],
  PeoplePage: plain,
  PoolPage: byId('ORG-1', 'ORG'),
  PoolsPage: plain,
  PortfolioPage: ({ ids, words }) => [
    {}, { filter: { unsharedOnly: true } }, ...words.map((text) => ({ filter: { text } })),
    ...ids.slice(0, 1).flatMap((id) => [{ filter: { granteeId: id } }, { filter: { funderId: id } }, { filter: { poolId: id } }]),
  ],
  PrivacyHerePage: plain,
  PrivacyPage: () => [{}, { of: 'cammina' }],
  WhoCanSpeak: plain,
  ProposalPage: byId('PR-1', 'PR'),
  QuestionPage: one('Q-12'),
  QuestionsPage: () => [{}, { filter: { state: 'open' } }],
  ReadingPage: one('DEL-1'),
  ProxyPage: one('MOT-2'),
  RecordAnswerPage: one('MOT-2'),
  ResponsibilitiesPage: () => [{}, { on: '2014-12-31', place: 'MX' }],
  ReviewFormsPage: plain,
  ReviewsPage: plain,
  RolesPage: () => [{ filter: {} }, { filter: { on: '2014-09-08' } }],
  SamePage: () => ['open', 'same', 'different', 'unsure', 'conflict'].map((state) => ({ filter: { state } })),
  SessionPage: one('MTG-1'),
  ShortNotice: () => [{}, { of: 'cammina' }],
  SoundingFormPage: byId('GR-1', 'GR'),
  SoundingsPage: () => [{ counts: false }],
  SourcePage: one('SRC-1'),
  SourcesPage: plain,
  StartPage: plain,
  StepPage: one('ST-8'),
  StepsPage: plain,
  StrategiesPage: plain,
  StrategyPage: one('STR-1'),
  TimelinePage: () => [{ to: '2017-12-31' }],
  WorkspacePage: plain,
};

/** Acts that name a hidden thing by its id: refused alike, as for an id that never was. */
export const ACTS: Readonly<Record<string, string>> = {
  shareGrant: 'mutation ($id: UUID!) { shareGrant(id: $id) { __typename ... on Refused { code message path } } }',
  protectGrant: 'mutation ($id: UUID!) { protectGrant(id: $id, protection: "open") { __typename ... on Refused { code message path } } }',
  protectParty: 'mutation ($id: UUID!) { protectParty(id: $id, protection: "protected") { __typename ... on Refused { code message path } } }',
  addPartyName: 'mutation ($id: UUID!) { addPartyName(id: $id, text: "Another name", kind: "short") { __typename ... on Refused { code message path } } }',
  showName: 'mutation ($id: UUID!) { showName(id: $id) { __typename ... on Refused { code message path } } }',
  purgeProtected: 'mutation ($id: UUID!) { purgeProtected(id: $id, codeName: "Lumavel Tondavil") { __typename ... on Refused { code message path } } }',
  sound: 'mutation ($id: UUID!) { sound(input: { grantId: $id, readers: ["01900000-0000-7000-8000-000000000000"], open: true, reason: "because" }) { __typename ... on Refused { code message path } } }',
  withdrawSounding: 'mutation ($id: UUID!) { withdrawSounding(id: $id) { __typename ... on Refused { code message path } } }',
  openSounding: 'mutation ($id: UUID!) { openSounding(id: $id) { __typename ... on Refused { code message path } } }',
  answerSoundingNote: 'mutation ($id: UUID!) { answerSoundingNote(input: { id: $id, answer: "agreed", grantId: $id }) { __typename ... on Refused { code message path } } }',
  settleSounding: 'mutation ($id: UUID!) { settleSounding(id: $id, answer: "hold", reason: "because") { __typename ... on Refused { code message path } } }',
  answerOverlaps: 'mutation ($id: UUID!) { answerOverlaps(ids: [$id], answer: "hold", reason: "because", form: { until: "2017-06-30" }) { __typename ... on Refused { code message path } } }',
  undoOverlapAnswer: 'mutation ($id: UUID!) { undoOverlapAnswer(id: $id) { __typename ... on Refused { code message path } } }',
  snoozeOverlap: 'mutation ($id: UUID!) { snoozeOverlap(id: $id, until: "2017-06-30") { __typename ... on Refused { code message path } } }',
  showOverlapToDirectors: 'mutation ($id: UUID!) { showOverlapToDirectors(id: $id) { __typename ... on Refused { code message path } } }',
  takeOverlapToMeeting: 'mutation ($id: UUID!) { takeOverlapToMeeting(overlapId: $id, meetingId: $id) { __typename ... on Refused { code message path } } }',
  closeOverlapByDecision: 'mutation ($id: UUID!) { closeOverlapByDecision(overlapId: $id, decisionId: $id) { __typename ... on Refused { code message path } } }',
  protectImportRow: 'mutation ($id: UUID!) { protectImportRow(importId: $id, row: 1) { __typename ... on Refused { code message path } } }',
  commitImport: 'mutation ($id: UUID!) { commitImport(importId: $id, share: true) { __typename ... on Refused { code message path } } }',
  startImport: 'mutation ($id: UUID!) { startImport(fileId: $id) { __typename ... on Refused { code message path } } }',
};
