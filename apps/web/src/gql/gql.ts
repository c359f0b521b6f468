/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AccountPage { viewer { accountId email ...Sessions_viewer @unmask } }\n": typeof types.AccountPageDocument,
    "\n  query AnswerHere($id: String!) { motion(id: $id) { id ...BallotPaper_motion @unmask within { ...BallotWithin_within @unmask } } }\n": typeof types.AnswerHereDocument,
    "\n  query CallAskedPage($id: UUID!) { callAsked(id: $id) { id collaborative title { en es } standing opensAt timeZone ...CallText_call @unmask ...ApplicationForm_call @unmask } }\n": typeof types.CallAskedPageDocument,
    "\n  query ApplicationHere($secret: String!) {\n    application(secret: $secret) { receipt submittedAt call { id } ...ApplicationAnswers_application @unmask ...ApplicationForm_application @unmask }\n  }\n": typeof types.ApplicationHereDocument,
    "\n  query BallotPage($id: String!) {\n    workspace { slug person { id } }\n    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion ...MandateAtBallot_motion within { delegates } recordedAnswers { mine ...RecordedList_answer @unmask } }\n  }\n": typeof types.BallotPageDocument,
    "\n  query BriefPage($id: String!, $partner: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...DirectorBrief_deliberation @unmask }\n  }\n": typeof types.BriefPageDocument,
    "query BriefPartners { partners { id mark { shortName letter } party { id } } }": typeof types.BriefPartnersDocument,
    "\n  query CallPage($id: String!) {\n    call(id: $id) {\n      id shortId title { en es } standing submitted\n      ...CallText_call @unmask ...CallQuestions_call @unmask ...CallActs_call @unmask ...CallForm_call @unmask\n    }\n    themes { code kind name { en es } }\n  }\n": typeof types.CallPageDocument,
    "\n  query CallsPage($after: String) {\n    calls(first: 50, after: $after) { nodes { id ...CallList_call @unmask } next total }\n    themes { code kind name { en es } }\n  }\n": typeof types.CallsPageDocument,
    "\n  query CharterPage {\n    charters { judging versions { id ...Charter_charter @unmask } actors { ...CharterActor_actor @unmask } }\n    themes { id code kind name { en es } }\n    responsibilities { countries }\n    corridors { id versions { id legs { fromPlace toPlace } } }\n  }\n": typeof types.CharterPageDocument,
    "\n  query ComparePage {\n    workspace { slug person { id party { id name partner { id shortName letter hue } } } }\n    themes { id code name { en es } }\n    pools { id name programmes }\n  }\n": typeof types.ComparePageDocument,
    "\n  query ConsultationPage($secret: String!) { consultation(secret: $secret) { collaborative slug ...AnswerConsultation_asked @unmask } }\n": typeof types.ConsultationPageDocument,
    "\n  query CorridorPage {\n    corridors { id ...OneCorridor_corridor @unmask }\n    themes { id ...ThemeList_theme @unmask }\n  }\n": typeof types.CorridorPageDocument,
    "\n  query CountPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } mandates { result { state sentence settledAt } } recordedAnswers { ...RecordedList_answer @unmask } ...CountOfMotion_motion }\n  }\n": typeof types.CountPageDocument,
    "\n  query DataPage($after: String) {\n    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }\n  }\n": typeof types.DataPageDocument,
    "\n  query DecisionPage($id: String!) {\n    decision(id: $id) { id shortId title { en es } state stateBy onHold { state sentence settledAt } questions { id ...QuestionRefs_question @unmask } overlaps { id ...OverlapCard_overlap @unmask } ...DecisionTerms_decision @unmask ...DecisionAround_decision @unmask ...DecisionActs_decision @unmask ...DecisionSheet_decision ...VotesOfDecision_decision }\n  }\n": typeof types.DecisionPageDocument,
    "\n  query DecisionsPage($after: String, $asOf: Date, $filter: DecisionFilter) {\n    decisions(first: 50, after: $after, asOf: $asOf, filter: $filter) { nodes { id state(asOf: $asOf) stateBy(asOf: $asOf) ...DecisionRow_decision @unmask } next total states { state count } }\n    recordStatus { entries waiting lastHead keyId publicKey }\n    witnesses { ...Witnesses_witnesses @unmask }\n  }\n": typeof types.DecisionsPageDocument,
    "\n  query DeskPage($after: String) {\n    setup { ...SetupList_setup @unmask }\n    motions(state: \"open\") { id ...WaitingMotion_motion @unmask }\n    awaitedBoards { ...WaitingBoard_awaitedBoard @unmask }\n    decisionsToReview { ...WaitingDecision_decisionToReview @unmask }\n    recordedForMe { ...WaitingRecorded_recordedForMe @unmask }\n    overlapInbox { nodes { id ...WaitingOverlap_overlap @unmask } }\n    steps(filter: { mine: true, state: \"unsettled\" }, first: 5) { nodes { id ...WaitingStep_step @unmask } }\n    proposals(first: 20) { nodes { id ...WaitingProposal_proposal @unmask } }\n    soundingNotes(first: 5, waiting: true) { nodes { id ...WaitingNote_soundingNote @unmask } }\n    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }\n    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }\n  }\n": typeof types.DeskPageDocument,
    "\n  query DossierPage($secret: String!) { dossier(secret: $secret) { title { en es } ...LimitedDossier_dossier @unmask } }\n": typeof types.DossierPageDocument,
    "\n  query DossiersPage($id: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...DossierLinks_deliberation @unmask }\n    prospects { ...DossierLinks_prospect @unmask }\n  }\n": typeof types.DossiersPageDocument,
    "\n  query EvaluationPage($id: String!) {\n    evaluation(id: $id) {\n      id shortId title { en es } state\n      ...EvaluationTerms_evaluation @unmask\n      ...DraftEvaluation_evaluation @unmask\n      ...EvaluationParts_evaluation @unmask\n      ...Evaluators_evaluation @unmask\n      ...Consultations_evaluation @unmask\n      ...MoveEvaluation_evaluation @unmask\n    }\n  }\n": typeof types.EvaluationPageDocument,
    "\n  query EvaluationsPage($after: String) {\n    evaluations(first: 50, after: $after) { nodes { id ...EvaluationList_evaluation @unmask } next total }\n  }\n": typeof types.EvaluationsPageDocument,
    "\n  query FactsPage($after: String) {\n    factTopics(filter: { known: true }, first: 50, after: $after) { nodes { id ...FactTopics_topic @unmask } next }\n    notKnown: factTopics(filter: { known: false }, first: 100) { nodes { id ...FactTopics_topic @unmask } }\n    sources(first: 100) { nodes { id shortId titleLines } next total }\n  }\n": typeof types.FactsPageDocument,
    "\n  query FigureGrants($cell: FigureCellInput!, $after: String) {\n    figureGrants(cell: $cell, first: 20, after: $after) { nodes { amount state grant { ...GrantsBehind_grant @unmask } } next total }\n  }\n": typeof types.FigureGrantsDocument,
    "\n  query BoldGrants($of: BoldGrantsInput!, $after: String) {\n    boldGrants(of: $of, first: 20, after: $after) { nodes { ...GrantsBehind_grant @unmask } next total }\n  }\n": typeof types.BoldGrantsDocument,
    "\n  query FiguresBeside($currency: String!) {\n    differentiation(currency: $currency) { ...Differentiation_figure @unmask }\n    boldness(currency: $currency) { ...Boldness_figure @unmask }\n    pools { ...LookThrough_pool @unmask }\n  }\n": typeof types.FiguresBesideDocument,
    "\n  query FiguresComplete { portfolioCompleteness { ...Completeness_completeness @unmask } }\n": typeof types.FiguresCompleteDocument,
    "\n  query FiguresPage($currency: String, $year: Int, $proposals: Boolean!) {\n    heatMap(currency: $currency, year: $year, proposals: $proposals) { currency currencies ...HeatMap_heatMap @unmask ...FigureTrend_heatMap @unmask }\n    figureQuotations { ...FigureQuotation_quotation @unmask }\n  }\n": typeof types.FiguresPageDocument,
    "\n  query FuturePage {\n    workspace { slug partners { id shortName letter hue } }\n    people(first: 100) { nodes { id name roles } }\n    pools { id name }\n    deliberations {\n      id shortId title { en es } dueOn\n      ...Question_deliberation\n      ...PhaseTimeline_deliberation\n      ...OptionList_deliberation\n      ...AddOption_deliberation\n      ...CombineOptions_deliberation\n      ...MotionList_deliberation\n      ...DraftMotion_deliberation\n      ...UnrecordedSection_deliberation\n      ...BoardsSection_deliberation\n      phases { kind state }\n    }\n  }\n": typeof types.FuturePageDocument,
    "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...AllocationPanel_grant @unmask\n      ...PaymentsPanel_grant @unmask\n      ...AmendmentsPanel_grant @unmask\n      ...GrantProtection_grant @unmask\n      charterFlag { id ...CharterFlag_flag @unmask }\n      ...SayIt_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }\n    }\n  }\n": typeof types.GrantPageDocument,
    "\n  query GranteePage($id: String!, $after: String, $notesAfter: String) {\n    grantee(id: $id) {\n      id shortId name sample shared protection grantCount\n      ...GranteeParts_grantee @unmask\n      ...GranteeFacts_grantee @unmask\n      ...PartyProtection_grantee @unmask\n      ...ContactLog_grantee @unmask\n      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    }\n  }\n": typeof types.GranteePageDocument,
    "\n  query GranteesPage($text: String, $after: String) {\n    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }\n  }\n": typeof types.GranteesPageDocument,
    "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      ...MatchColumns_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask ...SheetRows_row @unmask } next }\n    }\n  }\n": typeof types.ImportPageDocument,
    "\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n": typeof types.InvitationPageDocument,
    "query NewMeetingPage { workspace { slug partners { id shortName letter hue } } }": typeof types.NewMeetingPageDocument,
    "\n  query EditMeetingPage($id: String!) {\n    workspace { slug partners { id shortName letter hue } }\n    meeting(id: $id) { id shortId version state viewerCan { action allowed reason } ...MeetingForm_meeting @unmask }\n  }\n": typeof types.EditMeetingPageDocument,
    "\n  mutation EnterMeeting($input: MeetingInput!) {\n    enterMeeting(input: $input) {\n      __typename\n      ... on Meeting { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.EnterMeetingDocument,
    "\n  mutation ChangeMeeting($id: UUID!, $version: Int!, $input: MeetingInput!) {\n    changeMeeting(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Meeting { id shortId version }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ChangeMeetingDocument,
    "\n  mutation PlanMeeting($input: MeetingInput!) {\n    planMeeting(input: $input) {\n      __typename\n      ... on Meeting { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.PlanMeetingDocument,
    "\n  query MeetingPage($id: String!, $after: String) {\n    workspace { slug person { id party { id name partner { id shortName letter hue } } } }\n    meeting(id: $id) {\n      id shortId kind title { en es } state begins parts { level title { en es } } viewerCan { action allowed reason }\n      overlaps { id ...OverlapCard_overlap @unmask } agenda { id ...Agenda_agenda @unmask } minutes { id shortId state }\n      ...NotRepresented_meeting ...MeetingFacts_meeting ...WhoWasThere_meeting ...KeepMeeting_meeting ...BeginMeeting_meeting\n    }\n    statements(meeting: $id, first: 100, after: $after) { nodes { id ...StatementCard_statement } next total closed }\n  }\n": typeof types.MeetingPageDocument,
    "\n  query MeetingsPage($after: String) {\n    meetings(first: 50, after: $after) { nodes { id ...MeetingRow_meeting } next total }\n  }\n": typeof types.MeetingsPageDocument,
    "\n  query MinutesPage($id: String!) {\n    meeting(id: $id) { id shortId title { en es } minutes { id ...Minutes_minutes @unmask } }\n  }\n": typeof types.MinutesPageDocument,
    "\n  query MotionHere($id: String!) {\n    workspace { slug now }\n    motion(id: $id) { id shortId title { en es } text { en es } state decision { id shortId } viewerCan { action allowed reason } ...MotionActs_motion }\n  }\n": typeof types.MotionHereDocument,
    "\n  query MotionPage($id: String!) {\n    workspace { slug now person { id name } partners { id shortName letter hue } }\n    people(first: 100) { nodes { id name roles } }\n    pools { id name }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } proposalId } options { id title { en es } statusQuo withdrawnAt }\n      myBallot { version textVersion } texts { version title { en es } text { en es } }\n      tookPart secrecy\n      ...MotionTexts_motion\n      ...ProxySection_motion\n      ...ObjectionsSection_motion\n      ...AmendmentsSection_motion\n      canRecordAnswer { allowed } recordedAnswers { ...RecordedList_answer @unmask }\n      mandates { result { state sentence settledAt } }\n      ...MandateSection_motion\n      ...RemindVoters_motion\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n": typeof types.MotionPageDocument,
    "\n  query OptionPage($id: String!) {\n    option(id: $id) {\n      option {\n        id shortId title { en es } meaning { en es } passage { id text page sourceTitle sourceAuthor }\n        outcome { chosen decidedOn decision { id shortId } }\n        ...OptionOrigin_option @unmask\n        ...WithdrawOption_option @unmask\n      }\n      deliberation { id shortId title { en es } }\n      dueOn\n      combinedInto { id shortId title { en es } }\n      ...OptionNotes_optionInFull @unmask\n      ...OptionPositions_optionInFull @unmask\n      ...OptionEvidence_optionInFull @unmask\n      ...OptionConsequences_optionInFull @unmask\n    }\n  }\n": typeof types.OptionPageDocument,
    "\n  query OptionsComparedPage($id: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...CompareOptions_deliberation @unmask }\n  }\n": typeof types.OptionsComparedPageDocument,
    "\n  query OrganisationsPage {\n    partners { id party { id name } units { id name } ...PartnerList_partner @unmask }\n    bodies { id ...BodyList_body @unmask }\n    prospects { id ...ProspectList_prospect @unmask }\n    outsideActors { id ...OutsideList_actor @unmask }\n    roleTerms(filter: { inBodies: true }, first: 100) { nodes { id seatId title standing knownOn person { id name } } }\n  }\n": typeof types.OrganisationsPageDocument,
    "\n  query OutcomesPage($after: String) {\n    outcomes(first: 50, after: $after) { nodes { id ...OutcomeList_outcome @unmask } next total }\n  }\n": typeof types.OutcomesPageDocument,
    "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }\n      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n      ...HandleOverlap_overlap @unmask\n      ...OtherGrants_overlap @unmask\n      ...MeetingsOfOverlap_overlap @unmask\n      ...DecisionsOfOverlap_overlap @unmask\n    }\n  }\n": typeof types.OverlapPageDocument,
    "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlapInbox { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } total more }\n    overlapParties { id name }\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total more }\n    everything: overlaps(first: 1) { total }\n    charterFlags(state: \"open\", first: 5) { nodes { id ...CharterFlag_flag @unmask } total }\n  }\n": typeof types.OverlapsPageDocument,
    "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n    partners { id party { id name } }\n    delegation { ...InternalRuleSection_delegation @unmask }\n  }\n": typeof types.PeoplePageDocument,
    "\n  query PoolPage($id: String!, $cycleId: UUID, $after: String) {\n    pool(id: $id) {\n      id shortId name state viewerCan { action allowed reason } cycles { id name state }\n      ...PoolFacts_pool @unmask ...PoolStates_pool @unmask ...Cycles_pool @unmask ...Agreements_pool @unmask\n      money(cycleId: $cycleId) { ...PoolMoney_money @unmask }\n    }\n    contributions(first: 50, after: $after, pool: $id) { nodes { id ...ContributionList_contribution @unmask } next }\n    themes { id code name { en es } }\n  }\n": typeof types.PoolPageDocument,
    "\n  query PoolsPage($after: String) {\n    pools { id ...PoolsTable_pool @unmask }\n    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }\n  }\n": typeof types.PoolsPageDocument,
    "\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n": typeof types.PortfolioPageDocument,
    "\n  query PrivacyHerePage { privacy { ...PrivacyHere_privacy @unmask } }\n": typeof types.PrivacyHerePageDocument,
    "\n  query PrivacyPage($of: String, $version: Int) { privacyNotice(of: $of, version: $version) { ...NoticeText_notice @unmask } }\n": typeof types.PrivacyPageDocument,
    "\n  query ProposalPage($id: String!) {\n    proposal(id: $id) {\n      id shortId title state dueOn grantee { id name } requested { amount currency }\n      grant { id sample charterFlag { id ...CharterFlag_flag @unmask } ...SayIt_grant @unmask overlaps { id ...OverlapCard_overlap @unmask } }\n      application { ...ApplicationAnswers_application @unmask }\n      ...ProposalFacts_proposal @unmask\n      ...ProposalActs_proposal @unmask\n      ...ProposalVote_proposal @unmask\n      ...DeclareConflict_proposal @unmask\n      ...ConflictList_proposal @unmask\n      ...MyReview_proposal @unmask\n      ...SideBySide_proposal @unmask\n    }\n  }\n": typeof types.ProposalPageDocument,
    "\n  query ProxyPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state spec ...BallotPaper_motion @unmask proxies { held { voterId of cast } } }\n  }\n": typeof types.ProxyPageDocument,
    "\n  query QuestionPage($id: String!) {\n    question(id: $id) {\n      id shortId level part text { en es } state askedAt { en es }\n      deliberation { id shortId title { en es } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n      overlaps { nodes { id ...OverlapCard_overlap @unmask } total }\n      portfolio { currency ...PoolShare_total @unmask }\n      steps { id ...StepRefs_step @unmask }\n      evaluations { id ...AskedInEvaluations_evaluation @unmask }\n      ...QuestionLife_question @unmask\n      ...SettleQuestion_question @unmask\n    }\n    decisions(first: 100) { nodes { id ...SettleQuestion_decision @unmask } }\n  }\n": typeof types.QuestionPageDocument,
    "\n  query QuestionsPage($filter: QuestionFilter, $after: String) {\n    questions(filter: $filter, first: 50, after: $after) {\n      nodes { id ...QuestionList_question @unmask } next total levels { ...QuestionFilters_level @unmask }\n    }\n  }\n": typeof types.QuestionsPageDocument,
    "\n  query ReadingPage($id: String!) {\n    deliberation(id: $id) {\n      id shortId title { en es }\n      firstReading { round endsOn viewerCan { allowed reason } }\n      ...ReadingForm_deliberation @unmask\n      ...ReadingLines_deliberation @unmask\n    }\n  }\n": typeof types.ReadingPageDocument,
    "\n  query RecordAnswerPage($id: String!) {\n    motion(id: $id) {\n      id shortId title { en es } state spec canRecordAnswer { allowed reason } ...BallotPaper_motion @unmask\n      electors { voterId recused person partner { id shortName } }\n    }\n  }\n": typeof types.RecordAnswerPageDocument,
    "\n  query ResponsibilitiesPage($on: Date, $theme: String, $place: String) {\n    responsibilities(on: $on, theme: $theme, country: $place) {\n      on turns countries themes { code name { en es } } lines { id name { en es } }\n      scopes { key ...ScopeTable_scope @unmask }\n    }\n    partners { id until party { id name } units { id shortName } }\n  }\n": typeof types.ResponsibilitiesPageDocument,
    "\n  query ReviewFormsPage { reviewForms { id ...ReviewFormList_form @unmask } }\n": typeof types.ReviewFormsPageDocument,
    "\n  query ReviewsPage($after: String) {\n    proposals(first: 50, after: $after) { nodes { id ...ProposalTable_proposal @unmask ...StandingWord_proposal @unmask } next total }\n    themes { code kind name { en es } }\n  }\n": typeof types.ReviewsPageDocument,
    "\n  query RolesPage($filter: RoleTermFilter, $after: String) {\n    roleTerms(filter: $filter, first: 50, after: $after) { nodes { id title person { id name } ...RoleTable_term @unmask } next on knownDays }\n    partners { id party { id name } units { id name } }\n    bodies { id name party { id } }\n  }\n": typeof types.RolesPageDocument,
    "\n  query SamePage($filter: GranteePairFilter, $after: String) {\n    granteePairs(filter: $filter, first: 20, after: $after) { nodes { id ...PairCard_pair @unmask } next total }\n    everyPair: granteePairs(first: 1) { total }\n  }\n": typeof types.SamePageDocument,
    "\n  query SessionPage($id: String!) {\n    workspace { slug partners { id ...AddStep_partner @unmask } }\n    meeting(id: $id) {\n      id shortId title { en es } state viewerCan { action allowed reason } agenda { id ...Agenda_agenda @unmask } overlaps { id ...OverlapCard_overlap @unmask }\n      ...MarkAttendance_meeting ...BeginMeeting_meeting\n    }\n  }\n": typeof types.SessionPageDocument,
    "\n  query SoundingFormPage($id: String!) {\n    soundingDraft(grantId: $id) { grant { id title grantee { id name } } ...SoundingForm_soundingDraft @unmask }\n  }\n": typeof types.SoundingFormPageDocument,
    "\n  query SoundingsPage($counts: Boolean!, $mineAfter: String, $notesAfter: String, $bothAfter: String) {\n    soundingNotes(first: 20, after: $notesAfter) { nodes { id ...NoteCard_soundingNote @unmask } next }\n    revealedSoundings(first: 20, after: $bothAfter) { nodes { id ...RevealedCard_revealedSounding @unmask } next }\n    soundings(first: 20, after: $mineAfter) { nodes { id ...MySounding_sounding @unmask } next }\n    soundingCounts @include(if: $counts) { ...SoundingCounts_soundingCount @unmask }\n  }\n": typeof types.SoundingsPageDocument,
    "\n  query SourcePage($id: String!, $after: String) {\n    source(id: $id) { id shortId kind titleLines author language url when { written from to inferred } passageCount factCount }\n    passages(source: $id, first: 100, after: $after) { nodes { id ...PassageList_passage @unmask } next }\n    factTopics(filter: { source: $id }, first: 100) { nodes { id ...FactTopics_topic @unmask } }\n  }\n": typeof types.SourcePageDocument,
    "\n  query SourcesPage($after: String) {\n    sources(first: 50, after: $after) { nodes { id ...SourcesTable_source @unmask } next total }\n  }\n": typeof types.SourcesPageDocument,
    "\n  query StartPage {\n    viewer { accountId ...Memberships_viewer @unmask }\n    rolesToTry { ...RolesToTry_role @unmask }\n  }\n": typeof types.StartPageDocument,
    "\n  query StepPage($id: String!) {\n    step(id: $id) {\n      id shortId title { en es } ownerWritten state overdue due { written from to inferred }\n      owners { id shortName letter hue } notAnswered { id shortName letter hue } unit { id name }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n      questions { id ...QuestionRefs_question @unmask }\n      ...KeepStep_step @unmask\n      ...StepHistory_step @unmask\n    }\n  }\n": typeof types.StepPageDocument,
    "\n  query StepsPage($filter: StepFilter, $after: String) {\n    steps(filter: $filter, first: 50, after: $after) { nodes { id ...StepTable_step @unmask } next total overdue }\n    workspace { slug partners { id ...AddStep_partner @unmask } }\n  }\n": typeof types.StepsPageDocument,
    "\n  query StrategiesPage($after: String) {\n    strategies(first: 50, after: $after) { nodes { id ...StrategyList_strategy @unmask } next total }\n  }\n": typeof types.StrategiesPageDocument,
    "\n  query StrategyPage($id: String!) {\n    strategy(id: $id) {\n      id shortId kind title { en es } ownerWritten state\n      step { id ...StepRefs_step @unmask }\n      ...StrategyText_strategy @unmask\n      ...AddVersion_strategy @unmask\n    }\n  }\n": typeof types.StrategyPageDocument,
    "\n  query TimelinePage($to: Date, $after: String) {\n    timeline(to: $to, first: 50, after: $after) { nodes { id ...Moment_moment @unmask } next total }\n  }\n": typeof types.TimelinePageDocument,
    "\n  query WorkspacePage {\n    workspace {\n      slug name timeZone today sample\n      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n      viewerCan { action allowed reason }\n    }\n    privacy { ...NewNotice_privacy @unmask }\n  }\n": typeof types.WorkspacePageDocument,
    "\n  fragment AcceptInvitation_invitation on Invitation { personName collaborative slug email expiresAt }\n": typeof types.AcceptInvitation_InvitationFragmentDoc,
    "\n  mutation AcceptInvitation($secret: String!, $password: String!) {\n    acceptInvitation(secret: $secret, password: $password) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  fragment Memberships_viewer on Viewer {\n    accountId email\n    memberships { slug name sample person { id name roles party { id name partner { id shortName letter hue } } } }\n  }\n": typeof types.Memberships_ViewerFragmentDoc,
    "\n  mutation CreateToken($label: String!) {\n    createToken(label: $label) {\n      __typename\n      ... on TokenCreated { secret session { id label } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  fragment RolesToTry_role on RoleToTry { personId name roles partyName collaborative slug partner { id shortName letter hue } }\n": typeof types.RolesToTry_RoleFragmentDoc,
    "\n  mutation TryRole($personId: UUID!) {\n    tryRole(personId: $personId) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.TryRoleDocument,
    "\n  fragment Sessions_viewer on Viewer { accountId sessions { id kind label createdAt lastUsedAt expiresAt current } }\n": typeof types.Sessions_ViewerFragmentDoc,
    "mutation EndSession($id: UUID!) { endSession(id: $id) }": typeof types.EndSessionDocument,
    "mutation SignOutEverywhere { signOutEverywhere }": typeof types.SignOutEverywhereDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.SignInDocument,
    "mutation SignOut { signOut }": typeof types.SignOutDocument,
    "\n  fragment AgendaItem_agendaItem on AgendaItem {\n    id title { en es } owner minutes consent pulled { by partner { id shortName letter hue } } papers { id kind targetId shortId title { en es } }\n    note { text language } doneAt version viewerCan { action allowed reason }\n  }\n": typeof types.AgendaItem_AgendaItemFragmentDoc,
    "\n  fragment Agenda_agenda on Agenda { id items { ...AgendaItem_agendaItem @unmask } viewerCan { action allowed reason } }\n": typeof types.Agenda_AgendaFragmentDoc,
    "\n  mutation AttachPaper($input: AttachPaperInput!) {\n    attachPaper(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": typeof types.AttachPaperDocument,
    "\n  mutation AddAgendaItem($meetingId: UUID!, $input: AgendaItemInput!) {\n    addAgendaItem(meetingId: $meetingId, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": typeof types.AddAgendaItemDocument,
    "\n  mutation ChangeAgendaItem($id: UUID!, $input: AgendaItemInput!) {\n    changeAgendaItem(id: $id, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": typeof types.ChangeAgendaItemDocument,
    "\n  mutation DropAgendaItem($id: UUID!) { dropAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n": typeof types.DropAgendaItemDocument,
    "\n  mutation OrderAgenda($meetingId: UUID!, $ids: [UUID!]!) {\n    orderAgenda(meetingId: $meetingId, ids: $ids) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": typeof types.OrderAgendaDocument,
    "\n  mutation DetachPaper($itemId: UUID!, $id: UUID!) {\n    detachPaper(itemId: $itemId, id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": typeof types.DetachPaperDocument,
    "\n  mutation PullAgendaItem($id: UUID!) { pullAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n": typeof types.PullAgendaItemDocument,
    "\n  mutation PutBackAgendaItem($id: UUID!) { putBackAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n": typeof types.PutBackAgendaItemDocument,
    "\n  mutation NoteAgendaItem($input: NoteAgendaItemInput!) {\n    noteAgendaItem(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": typeof types.NoteAgendaItemDocument,
    "\n  fragment AmendmentCard_amendment on Amendment {\n    id number by partner { id shortName letter hue } proposedAt textVersion why language withdrawnAt\n    changes { id field at removed added state settledVersion } viewerCan { action allowed reason }\n  }\n": typeof types.AmendmentCard_AmendmentFragmentDoc,
    "\n  mutation WithdrawAmendment($id: UUID!) { withdrawAmendment(id: $id) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n": typeof types.WithdrawAmendmentDocument,
    "\n  fragment AmendmentsSection_motion on Motion {\n    id state textVersion title { en es } text { en es }\n    amendments { viewerCan { allowed } list { id ...AmendmentCard_amendment } }\n    objections { list { id number by reason state } }\n  }\n": typeof types.AmendmentsSection_MotionFragmentDoc,
    "\n  mutation ProposeAmendment($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n": typeof types.ProposeAmendmentDocument,
    "\n  mutation SettleAmendment($input: SettleAmendmentInput!) { settleAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n": typeof types.SettleAmendmentDocument,
    "\n  fragment BallotPaper_motion on Motion {\n    id shortId state spec specHash textVersion texts { version title { en es } text { en es } } secrecy title { en es } text { en es } closesAt ruleInWords\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    myBallot { version textVersion choice reason wouldResolve castAt castBy receipt }\n    tookPart viewerCan { action allowed reason }\n  }\n": typeof types.BallotPaper_MotionFragmentDoc,
    "\n  fragment CountOfMotion_motion on Motion {\n    id shortId title { en es } count ballotBox secrecy rule { method }\n    optionNames { id title { en es } }\n    electors { voterId recused cast outdated choice reason wouldResolve person partner { id shortName letter hue } }\n  }\n": typeof types.CountOfMotion_MotionFragmentDoc,
    "\n  mutation CastSecretBallot($input: CastSecretBallotInput!) {\n    castSecretBallot(input: $input) {\n      __typename\n      ... on SecretBallotCast { motion { id tookPart ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CastSecretBallotDocument,
    "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ... on BallotCast { ballot { version textVersion choice reason wouldResolve castAt castBy receipt } motion { id ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CastBallotDocument,
    "\n  fragment VotesOfDecision_decision on Decision {\n    id rule { method }\n    votes { recused cast choice person partner { id shortName letter hue } }\n    optionNames { id title { en es } }\n  }\n": typeof types.VotesOfDecision_DecisionFragmentDoc,
    "\n  fragment BoardsSection_deliberation on Deliberation {\n    id boards { meetings { id partner { id shortName letter hue } meetsOn mine } warnings unknown viewerCan { allowed } }\n  }\n": typeof types.BoardsSection_DeliberationFragmentDoc,
    "\n  mutation AddBoardMeeting($meetsOn: Date!) { addBoardMeeting(meetsOn: $meetsOn) { __typename ... on BoardKept { id } ... on Refused { code message path } } }\n": typeof types.AddBoardMeetingDocument,
    "\n  mutation RemoveBoardMeeting($id: UUID!) { removeBoardMeeting(id: $id) { __typename ... on BoardKept { id } ... on Refused { code message path } } }\n": typeof types.RemoveBoardMeetingDocument,
    "\n  mutation RotateKey { rotateKey { __typename ... on RecordStatus { keyId } ... on Refused { code message path } } }\n": typeof types.RotateKeyDocument,
    "\n  fragment DirectorBrief_deliberation on Deliberation {\n    shortId title { en es } question { en es }\n    brief(partner: $partner) { partner { id shortName } asks { says by } warnings }\n    comparison { option { id shortId title { en es } } positions { id partner { shortName letter } stance until words language } }\n  }\n": typeof types.DirectorBrief_DeliberationFragmentDoc,
    "\n  fragment ApplicationAnswers_application on Application {\n    language organisation contact title summary amount startsOn endsOn places answers receipt\n    call { id shortId currency questions { kind text { en es } choices { en es } } }\n  }\n": typeof types.ApplicationAnswers_ApplicationFragmentDoc,
    "\n  fragment ApplicationForm_call on Call { id owner standing smallest largest currency places timeZone questions { kind required text { en es } guidance { en es } choices { en es } longest } }\n": typeof types.ApplicationForm_CallFragmentDoc,
    "\n  fragment ApplicationForm_application on Application { organisation contact title summary amount startsOn endsOn places answers }\n": typeof types.ApplicationForm_ApplicationFragmentDoc,
    "\n  mutation BeginApplication($callId: UUID!, $input: ApplicationInput!) {\n    beginApplication(callId: $callId, input: $input) { __typename ... on ApplicationKept { secret savedAt } ... on Refused { code message path } }\n  }\n": typeof types.BeginApplicationDocument,
    "\n  mutation SaveApplication($secret: String!, $input: ApplicationInput!) {\n    saveApplication(secret: $secret, input: $input) { __typename ... on ApplicationKept { savedAt } ... on Refused { code message path } }\n  }\n": typeof types.SaveApplicationDocument,
    "\n  mutation SubmitApplication($secret: String!, $input: ApplicationInput!) {\n    submitApplication(secret: $secret, input: $input) { __typename ... on Application { receipt } ... on Refused { code message path } }\n  }\n": typeof types.SubmitApplicationDocument,
    "fragment CallActs_call on Call { id shortId standing closesAt timeZone viewerCan { action allowed reason } }": typeof types.CallActs_CallFragmentDoc,
    "mutation OpenCall($id: UUID!) { openCall(id: $id) { __typename ... on Call { id shortId } ... on Refused { code message path } } }": typeof types.OpenCallDocument,
    "mutation CloseCall($id: UUID!) { closeCall(id: $id) { __typename ... on Call { id } ... on Refused { code message path } } }": typeof types.CloseCallDocument,
    "\n  mutation ExtendCall($id: UUID!, $closesAt: DateTime!) { extendCall(id: $id, closesAt: $closesAt) { __typename ... on Call { id } ... on Refused { code message path } } }\n": typeof types.ExtendCallDocument,
    "\n  fragment CallForm_call on Call {\n    id title { en es } text { en es } themes { code } places smallest largest currency opensAt closesAt timeZone\n    questions { kind required text { en es } guidance { en es } choices { en es } } viewerCan { action allowed reason }\n  }\n": typeof types.CallForm_CallFragmentDoc,
    "mutation DraftCall($input: CallInput!) { draftCall(input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }": typeof types.DraftCallDocument,
    "\n  mutation ChangeCall($id: UUID!, $input: CallInput!) { changeCall(id: $id, input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }\n": typeof types.ChangeCallDocument,
    "fragment CallList_call on Call { id shortId title { en es } owner standing closesAt timeZone submitted }": typeof types.CallList_CallFragmentDoc,
    "\n  fragment CallQuestions_call on Call { id questions { kind required text { en es } guidance { en es } choices { en es } longest } }\n": typeof types.CallQuestions_CallFragmentDoc,
    "\n  fragment CallText_call on Call { id owner text { en es } themes { code name { en es } } places smallest largest currency opensAt closesAt extendedFrom timeZone }\n": typeof types.CallText_CallFragmentDoc,
    "\n  mutation AnswerCharterFlag($grantId: UUID!, $answer: String!, $reason: String!) {\n    answerCharterFlag(grantId: $grantId, answer: $answer, reason: $reason) {\n      __typename ... on CharterFlag { id ...CharterFlag_flag @unmask } ... on Refused { code message path }\n    }\n  }\n": typeof types.AnswerCharterFlagDocument,
    "mutation BeginCharter { beginCharter { __typename ... on Charter { id } ... on Refused { code message path } } }": typeof types.BeginCharterDocument,
    "query CharterEffect { charterEffect { confusion explained added inside } }": typeof types.CharterEffectDocument,
    "\n  fragment CharterFlag_flag on CharterFlag {\n    id state lines foundAt answers { id answer reason by at } viewerCan { action allowed reason }\n    grant {\n      id shortId title stage sample vehicle amount { amount currency } grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n": typeof types.CharterFlag_FlagFragmentDoc,
    "\n  fragment CharterActor_actor on CharterActor { key kind party { id name partner { id shortName letter hue } } unit { id shortName } }\n  fragment Charter_charter on Charter {\n    id version state hash inForceFrom supersededOn sample contradictions decision { id shortId } viewerCan { action allowed reason }\n    motions { id shortId state decision { id shortId } }\n    roles {\n      id number themes { code name { en es } } populations { code name { en es } } places condition { en es }\n      leads { ...CharterActor_actor @unmask } mayJoin { ...CharterActor_actor @unmask }\n    }\n  }\n": typeof types.CharterActor_ActorFragmentDoc,
    "\n  mutation PutCharterToVote($charterId: UUID!) {\n    putCharterToVote(charterId: $charterId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }\n  }\n": typeof types.PutCharterToVoteDocument,
    "\n  mutation SaveCharterRole($charterId: UUID!, $roleId: UUID, $input: CharterRoleInput!) {\n    saveCharterRole(charterId: $charterId, roleId: $roleId, input: $input) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }\n  }\n": typeof types.SaveCharterRoleDocument,
    "\n  mutation RemoveCharterRole($charterId: UUID!, $roleId: UUID!) {\n    removeCharterRole(charterId: $charterId, roleId: $roleId) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }\n  }\n": typeof types.RemoveCharterRoleDocument,
    "\n  fragment ConflictList_proposal on Proposal {\n    id conflicts { id person partner { id shortName letter hue } mine effect cause words }\n  }\n": typeof types.ConflictList_ProposalFragmentDoc,
    "\n  fragment DeclareConflict_proposal on Proposal {\n    id conflictChoices { cause effects } conflicts { id mine effect cause words }\n  }\n": typeof types.DeclareConflict_ProposalFragmentDoc,
    "\n  mutation DeclareConflict($proposalId: UUID!, $input: DeclareConflictInput!) {\n    declareConflict(proposalId: $proposalId, input: $input) {\n      __typename\n      ... on Proposal { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.DeclareConflictDocument,
    "\n  fragment ContactLog_grantee on Grantee {\n    id protection ...ContactOwner_grantee @unmask\n    contactNotes(first: 20, after: $notesAfter) {\n      nodes { id day way text by shared partner { id shortName letter hue } viewerCan { action allowed reason } } next total\n    }\n  }\n": typeof types.ContactLog_GranteeFragmentDoc,
    "\n  fragment ContactOwner_grantee on Grantee {\n    id contactOwner { personId name since left partner { id shortName letter hue } } contactActs { action allowed reason }\n  }\n": typeof types.ContactOwner_GranteeFragmentDoc,
    "\n  mutation TakeContact($granteeId: UUID!) {\n    takeContact(granteeId: $granteeId) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }\n  }\n": typeof types.TakeContactDocument,
    "\n  mutation HandContactOn($input: HandContactOnInput!) {\n    handContactOn(input: $input) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }\n  }\n": typeof types.HandContactOnDocument,
    "query WhoCanSpeak { people(first: 100) { nodes { id name roles party { name } } } }": typeof types.WhoCanSpeakDocument,
    "\n  mutation ShareContactNote($id: UUID!, $shared: Boolean!) {\n    shareContactNote(id: $id, shared: $shared) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n": typeof types.ShareContactNoteDocument,
    "\n  mutation RemoveContactNote($id: UUID!) {\n    removeContactNote(id: $id) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n": typeof types.RemoveContactNoteDocument,
    "\n  mutation NoteContact($input: NoteContactInput!) {\n    noteContact(input: $input) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n": typeof types.NoteContactDocument,
    "\n  mutation DrawCorridor($input: DrawCorridorInput!) {\n    drawCorridor(input: $input) {\n      __typename\n      ... on Corridor { id ...OneCorridor_corridor @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.DrawCorridorDocument,
    "\n  fragment OneCorridor_corridor on Corridor {\n    id code kind name { en es } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    versions { id version from to why { en es } addedBy legs { fromPlace fromRole toPlace toRole } }\n    viewerCan { action allowed reason }\n  }\n": typeof types.OneCorridor_CorridorFragmentDoc,
    "\n  fragment ThemeList_theme on Theme { id code kind name { en es } steps { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n": typeof types.ThemeList_ThemeFragmentDoc,
    "\n  fragment DecisionActs_decision on Decision { id effect viewerCan { action allowed reason } acts { id kind words language reviewOn by at } }\n": typeof types.DecisionActs_DecisionFragmentDoc,
    "\n  mutation AnswerForHost($id: UUID!, $answer: String!, $words: String!) {\n    answerForHost(id: $id, answer: $answer, words: $words) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }\n  }\n": typeof types.AnswerForHostDocument,
    "\n  mutation ReviewDecision($id: UUID!, $words: String!, $reviewOn: Date) {\n    reviewDecision(id: $id, words: $words, reviewOn: $reviewOn) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }\n  }\n": typeof types.ReviewDecisionDocument,
    "\n  fragment DecisionAround_decision on Decision {\n    id shortId state\n    links { id shortId title { en es } kind state } linkedBy { id shortId title { en es } kind state }\n    life { state from to by }\n    evidence { id kind shortId title motion { en es } sentence passage { id text sourceAuthor sourceTitle page } }\n  }\n": typeof types.DecisionAround_DecisionFragmentDoc,
    "\n  fragment DecisionSheet_decision on Decision {\n    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt\n    past { ...PastFacts_past @unmask }\n    motion { id shortId title { en es } }\n    ruleInWords count optionNames { id title { en es } }\n  }\n": typeof types.DecisionSheet_DecisionFragmentDoc,
    "\n  fragment DecisionRow_decision on Decision { id shortId number title { en es } kind effect decidedOn past { decided { written from to inferred } } }\n": typeof types.DecisionRow_DecisionFragmentDoc,
    "\n  fragment DecisionTerms_decision on Decision {\n    id kind owner conditions { en es } effective { written from to inferred } until { written from to inferred } review { written from to inferred }\n    form { award { amount currency } moves { name money { amount currency } } membership { partner change on { written from to inferred } } about }\n    holds { partner stance until words language }\n  }\n": typeof types.DecisionTerms_DecisionFragmentDoc,
    "fragment DecisionsOfOverlap_overlap on Overlap { id shortId state decisions { id shortId } }": typeof types.DecisionsOfOverlap_OverlapFragmentDoc,
    "query DecisionsToCloseBy { decisions(first: 50) { nodes { id shortId title { en es } } } }": typeof types.DecisionsToCloseByDocument,
    "\n  mutation CloseOverlapByDecision($overlapId: UUID!, $decisionId: UUID!) {\n    closeOverlapByDecision(overlapId: $overlapId, decisionId: $decisionId) {\n      __typename\n      ... on Decision { id overlaps { id ...DecisionsOfOverlap_overlap @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CloseOverlapByDecisionDocument,
    "\n  mutation EnterPastDecision($input: EnterPastDecisionInput!) {\n    enterPastDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.EnterPastDecisionDocument,
    "\n  fragment PastFacts_past on PastDecision { decided { written from to inferred } rule agreed source writtenIn }\n": typeof types.PastFacts_PastFragmentDoc,
    "\n  fragment RecordDecision_motion on Motion {\n    id shortId title { en es } count\n    options { id title { en es } meaning { en es } statusQuo }\n  }\n": typeof types.RecordDecision_MotionFragmentDoc,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId motion { id } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RecordDecisionDocument,
    "\n  query DecisionTermsChoices {\n    partners { id mark { id shortName } units { id shortName } }\n    pools { id name }\n    decisions(first: 50) { nodes { id shortId title { en es } state stateBy } }\n  }\n": typeof types.DecisionTermsChoicesDocument,
    "\n  fragment BallotWithin_within on BallotWithin {\n    rule { kind order { id name } quorumNum quorumDen } mine reason wouldResolve delegates why split { choice delegates }\n  }\n": typeof types.BallotWithin_WithinFragmentDoc,
    "\n  mutation AnswerWithin($input: CastBallotInput!) {\n    answerWithin(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n": typeof types.AnswerWithinDocument,
    "\n  mutation DeclareInternalRule($input: DeclareRuleInput!) {\n    declareInternalRule(input: $input) { __typename ... on Delegation { viewerCan { allowed } } ... on Refused { code message path } }\n  }\n": typeof types.DeclareInternalRuleDocument,
    "\n  fragment InternalRuleSection_delegation on Delegation {\n    rule { kind order { id name } quorumNum quorumDen declaredBy declaredAt } delegates { id name } viewerCan { allowed }\n  }\n": typeof types.InternalRuleSection_DelegationFragmentDoc,
    "fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }": typeof types.AddOption_DeliberationFragmentDoc,
    "\n  mutation AddOption($input: AddOptionInput!) {\n    addOption(input: $input) {\n      __typename\n      ... on Option { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddOptionDocument,
    "\n  fragment CombineOptions_deliberation on Deliberation {\n    id options { id shortId title { en es } statusQuo withdrawnAt } viewerCan { action allowed reason }\n  }\n": typeof types.CombineOptions_DeliberationFragmentDoc,
    "\n  mutation CombineOptions($input: CombineOptionsInput!) {\n    combineOptions(input: $input) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n": typeof types.CombineOptionsDocument,
    "\n  fragment CompareOptions_deliberation on Deliberation {\n    id\n    criteria { id title { en es } weight }\n    viewerCan { action allowed reason }\n    comparison {\n      option { id shortId title { en es } }\n      notes { criterion { id } said { ...Said_noteSaid @unmask } }\n      evidence { ...EvidenceTarget_optionEvidence @unmask }\n      positions { ...PositionSaid_optionPosition @unmask }\n    }\n  }\n": typeof types.CompareOptions_DeliberationFragmentDoc,
    "\n  fragment ConsequenceAspects_consequences on Consequences { effect aspects { aspect text { en es } by } }\n": typeof types.ConsequenceAspects_ConsequencesFragmentDoc,
    "\n  mutation DescribeConsequence($input: DescribeConsequenceInput!) {\n    describeConsequence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": typeof types.DescribeConsequenceDocument,
    "\n  mutation SetOptionEffect($id: UUID!, $effect: String!) {\n    setOptionEffect(id: $id, effect: $effect) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": typeof types.SetOptionEffectDocument,
    "\n  fragment EvidenceTarget_optionEvidence on OptionEvidence {\n    id kind shortId title sentence cell { code theme { en es } country } passage { id text page sourceTitle sourceAuthor } note { en es } by partner { id shortName letter hue } criterionId leaning\n  }\n": typeof types.EvidenceTarget_OptionEvidenceFragmentDoc,
    "\n  mutation HoldPosition($input: HoldPositionInput!) {\n    holdPosition(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": typeof types.HoldPositionDocument,
    "\n  mutation OpenDeliberation($input: OpenDeliberationInput!) {\n    openDeliberation(input: $input) { __typename ... on Deliberation { id } ... on Refused { code message path } }\n  }\n": typeof types.OpenDeliberationDocument,
    "\n  fragment OptionConsequences_optionInFull on OptionInFull {\n    option { id } dueOn\n    consequences { ...ConsequenceAspects_consequences @unmask text { en es } running { grants amount { amount currency } } notGranted { amount currency } }\n    viewerCan { action allowed reason }\n  }\n": typeof types.OptionConsequences_OptionInFullFragmentDoc,
    "\n  fragment OptionEvidence_optionInFull on OptionInFull {\n    option { id }\n    evidence { ...EvidenceTarget_optionEvidence @unmask }\n    notes { criterion { id title { en es } } }\n    viewerCan { action allowed reason }\n  }\n": typeof types.OptionEvidence_OptionInFullFragmentDoc,
    "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": typeof types.AddEvidenceDocument,
    "\n  fragment OptionList_deliberation on Deliberation {\n    id shortId\n    options { id shortId title { en es } meaning { en es } position ...OptionOrigin_option @unmask }\n  }\n": typeof types.OptionList_DeliberationFragmentDoc,
    "\n  fragment OptionNotes_optionInFull on OptionInFull {\n    option { id } deliberation { id }\n    notes { criterion { id title { en es } weight } said { ...Said_noteSaid @unmask } }\n    viewerCan { action allowed reason }\n  }\n": typeof types.OptionNotes_OptionInFullFragmentDoc,
    "\n  mutation NoteOption($input: NoteOptionInput!) {\n    noteOption(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": typeof types.NoteOptionDocument,
    "\n  mutation AddCriterion($input: AddCriterionInput!) {\n    addCriterion(input: $input) { __typename ... on Criterion { id } ... on Refused { code message path } }\n  }\n": typeof types.AddCriterionDocument,
    "\n  fragment OptionOrigin_option on Option {\n    id shortId statusQuo addedBy withdrawnAt withdrawnReason combines { id shortId } outcome { chosen decision { id shortId } }\n  }\n": typeof types.OptionOrigin_OptionFragmentDoc,
    "\n  fragment OptionPositions_optionInFull on OptionInFull {\n    option { id }\n    partners { id shortName letter hue }\n    mine { id }\n    positions { ...PositionSaid_optionPosition @unmask ...OwnPosition_optionPosition @unmask inConfidence }\n    history { ...PositionSaid_optionPosition @unmask partner { id } }\n    delegates { id name partner { id shortName } }\n    viewerCan { action allowed reason }\n  }\n": typeof types.OptionPositions_OptionInFullFragmentDoc,
    "\n  fragment OwnPosition_optionPosition on OptionPosition { ...PositionSaid_optionPosition @unmask shownTo }\n": typeof types.OwnPosition_OptionPositionFragmentDoc,
    "\n  mutation ReleasePosition($id: UUID!) {\n    releasePosition(id: $id) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": typeof types.ReleasePositionDocument,
    "\n  mutation ShowPosition($id: UUID!, $readerIds: [UUID!]!) {\n    showPosition(id: $id, readerIds: $readerIds) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": typeof types.ShowPositionDocument,
    "\n  fragment PhaseTimeline_deliberation on Deliberation {\n    id dueOn phases { id kind beginsOn endsOn closedAt state allows } viewerCan { action allowed reason }\n  }\n": typeof types.PhaseTimeline_DeliberationFragmentDoc,
    "\n  mutation ClosePhase($id: UUID!) { closePhase(id: $id) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }\n": typeof types.ClosePhaseDocument,
    "\n  mutation PlanPhases($input: PlanPhasesInput!) { planPhases(input: $input) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }\n": typeof types.PlanPhasesDocument,
    "\n  fragment PositionSaid_optionPosition on OptionPosition { id partner { id shortName letter hue } stance until words why language by releasedAt }\n": typeof types.PositionSaid_OptionPositionFragmentDoc,
    "\n  fragment Question_deliberation on Deliberation {\n    id question { en es } source openedAt dueOn phases { id }\n    options { id withdrawnAt }\n    motions { id state openedAt closedAt decision { id shortId } }\n  }\n": typeof types.Question_DeliberationFragmentDoc,
    "\n  fragment Said_noteSaid on NoteSaid { id party partner { id shortName letter hue } mine leaning text { en es } by }\n": typeof types.Said_NoteSaidFragmentDoc,
    "\n  mutation WeighCriterion($id: UUID!, $weight: Int!) { weighCriterion(id: $id, weight: $weight) { __typename ... on Criterion { id weight } ... on Refused { code message path } } }\n": typeof types.WeighCriterionDocument,
    "fragment WithdrawOption_option on Option { id withdrawnAt viewerCan { action allowed reason } }": typeof types.WithdrawOption_OptionFragmentDoc,
    "\n  mutation WithdrawOption($id: UUID!, $reason: String!) {\n    withdrawOption(id: $id, reason: $reason) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n": typeof types.WithdrawOptionDocument,
    "\n  mutation RestoreOption($id: UUID!) {\n    restoreOption(id: $id) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n": typeof types.RestoreOptionDocument,
    "\n  fragment WaitingBoard_awaitedBoard on AwaitedBoard { motionId shortId title { en es } dueOn closed }\n": typeof types.WaitingBoard_AwaitedBoardFragmentDoc,
    "\n  fragment WaitingRecorded_recordedForMe on RecordedForMe { motionId shortId title { en es } closesAt }\n": typeof types.WaitingRecorded_RecordedForMeFragmentDoc,
    "\n  fragment WaitingDecision_decisionToReview on DecisionToReview { id shortId title { en es } dueOn overdue }\n": typeof types.WaitingDecision_DecisionToReviewFragmentDoc,
    "\n  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }\n": typeof types.SinceYouWereHere_ActivityFragmentDoc,
    "\n  fragment WaitingMotion_motion on Motion { reminder { sentAt sentBy } id shortId title { en es } closesAt tookPart viewerCan { action allowed reason } }\n": typeof types.WaitingMotion_MotionFragmentDoc,
    "\n  fragment WaitingOverlap_overlap on Overlap { id shortId sentence viewerCan { action allowed reason } }\n": typeof types.WaitingOverlap_OverlapFragmentDoc,
    "\n  fragment WaitingFile_import on Import { id fileName state counts { rows } viewerCan { action allowed reason } }\n": typeof types.WaitingFile_ImportFragmentDoc,
    "\n  fragment WaitingStep_step on Step { id shortId title { en es } overdue due { to } owners { id } viewerCan { action allowed reason } }\n": typeof types.WaitingStep_StepFragmentDoc,
    "\n  fragment WaitingNote_soundingNote on SoundingNote { id words { en es } lastDay }\n": typeof types.WaitingNote_SoundingNoteFragmentDoc,
    "\n  fragment WaitingProposal_proposal on Proposal { id shortId title dueOn state coReview { standing } }\n": typeof types.WaitingProposal_ProposalFragmentDoc,
    "\n  query DigestChoice { digestChoice { rhythm address hindrance } }\n": typeof types.DigestChoiceDocument,
    "\n  mutation ChooseDigest($rhythm: String!) { chooseDigest(rhythm: $rhythm) { __typename ... on DigestChoice { rhythm } ... on Refused { code message path } } }\n": typeof types.ChooseDigestDocument,
    "\n  fragment DossierLinks_deliberation on Deliberation { id dossierLinks { id prospect { en es } madeAt expiresAt revokedAt } }\n": typeof types.DossierLinks_DeliberationFragmentDoc,
    "fragment DossierLinks_prospect on Prospect { id name { en es } state }": typeof types.DossierLinks_ProspectFragmentDoc,
    "\n  mutation ShareDossier($deliberationId: UUID!, $prospectId: UUID!) {\n    shareDossier(deliberationId: $deliberationId, prospectId: $prospectId) { __typename ... on DossierShared { id link } ... on Refused { code message path } }\n  }\n": typeof types.ShareDossierDocument,
    "\n  mutation RevokeDossier($id: UUID!) { revokeDossier(id: $id) { __typename ... on DossierShared { id } ... on Refused { code message path } } }\n": typeof types.RevokeDossierDocument,
    "\n  fragment LimitedDossier_dossier on Dossier {\n    collaborative partners prospect { en es } title { en es } question { en es } dueOn expiresAt\n    options { title { en es } meaning { en es } statusQuo } phases { kind beginsOn endsOn }\n  }\n": typeof types.LimitedDossier_DossierFragmentDoc,
    "fragment AnswerConsultation_asked on ConsultationAsked { collaborative readers questions { en es } until }": typeof types.AnswerConsultation_AskedFragmentDoc,
    "\n  mutation AnswerConsultation($secret: String!, $answers: [String!]!) {\n    answerConsultation(secret: $secret, answers: $answers) { __typename ... on ConsultationAnswered { taken } ... on Refused { code message path } }\n  }\n": typeof types.AnswerConsultationDocument,
    "\n  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.AnswerRecommendationDocument,
    "\n  fragment AskedInEvaluations_evaluation on AskedInEvaluation {\n    id shortId title { en es } state number text { en es } consulted { id answers summary { en es } }\n  }\n": typeof types.AskedInEvaluations_EvaluationFragmentDoc,
    "query ConsultationAnswersHere($id: UUID!) { consultationAnswers(id: $id) { answers total } }": typeof types.ConsultationAnswersHereDocument,
    "\n  mutation SummariseConsultation($id: UUID!, $textEn: String!, $textEs: String!) {\n    summariseConsultation(id: $id, textEn: $textEn, textEs: $textEs) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.SummariseConsultationDocument,
    "\n  fragment Consultations_evaluation on Evaluation {\n    id consultations { id questions { en es } until closedAt answers summary { en es } } viewerCan { action allowed reason }\n  }\n": typeof types.Consultations_EvaluationFragmentDoc,
    "\n  mutation InviteToConsultation($id: UUID!, $howMany: Int!) {\n    inviteToConsultation(id: $id, howMany: $howMany) { __typename ... on ConsultationLinks { links } ... on Refused { code message path } }\n  }\n": typeof types.InviteToConsultationDocument,
    "\n  mutation CloseConsultation($id: UUID!) { closeConsultation(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }\n": typeof types.CloseConsultationDocument,
    "\n  fragment DraftEvaluation_evaluation on Evaluation { id title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } viewerCan { action allowed reason } }\n": typeof types.DraftEvaluation_EvaluationFragmentDoc,
    "\n  mutation DraftEvaluation($input: DraftEvaluationInput!) {\n    draftEvaluation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.DraftEvaluationDocument,
    "\n  mutation ChangeEvaluation($id: UUID!, $input: DraftEvaluationInput!) {\n    changeEvaluation(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.ChangeEvaluationDocument,
    "\n  mutation UnlinkEvaluationPart($id: UUID!) {\n    unlinkEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.UnlinkEvaluationPartDocument,
    "\n  fragment EvaluationList_evaluation on EvaluationSummary { id shortId title { en es } state findings recommendations }\n": typeof types.EvaluationList_EvaluationFragmentDoc,
    "\n  mutation RemoveEvaluationPart($id: UUID!) {\n    removeEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.RemoveEvaluationPartDocument,
    "\n  fragment EvaluationPart_part on EvaluationPart {\n    id kind number text { en es } sureness addressee { en es } links { id kind name text { en es } }\n    answers { partner { id shortName letter hue } answer reason language by mine }\n  }\n": typeof types.EvaluationPart_PartFragmentDoc,
    "\n  fragment EvaluationParts_evaluation on Evaluation {\n    id state parts { id ...EvaluationPart_part @unmask } consultations { id answers summary { en es } }\n    viewerCan { action allowed reason } viewerCanFollowUp { action allowed reason }\n  }\n": typeof types.EvaluationParts_EvaluationFragmentDoc,
    "\n  fragment EvaluationTerms_evaluation on Evaluation {\n    id shortId title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } step { id shortId title { en es } }\n    passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n": typeof types.EvaluationTerms_EvaluationFragmentDoc,
    "\n  fragment Evaluators_evaluation on Evaluation { id evaluators { id name organisation from until } viewerCanAppoint { action allowed reason } }\n": typeof types.Evaluators_EvaluationFragmentDoc,
    "\n  mutation AppointEvaluator($input: AppointEvaluatorInput!) {\n    appointEvaluator(input: $input) { __typename ... on EvaluatorAppointed { id link } ... on Refused { code message path } }\n  }\n": typeof types.AppointEvaluatorDocument,
    "\n  mutation EndEvaluator($id: UUID!) { endEvaluator(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }\n": typeof types.EndEvaluatorDocument,
    "\n  mutation LinkEvaluationPart($input: EvaluationLinkInput!) {\n    linkEvaluationPart(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.LinkEvaluationPartDocument,
    "fragment MoveEvaluation_evaluation on Evaluation { id state next viewerCanMove { action allowed reason } }": typeof types.MoveEvaluation_EvaluationFragmentDoc,
    "\n  mutation MoveEvaluation($id: UUID!, $from: String!) {\n    moveEvaluation(id: $id, from: $from) { __typename ... on Evaluation { id state } ... on Refused { code message path } }\n  }\n": typeof types.MoveEvaluationDocument,
    "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.OpenConsultationDocument,
    "\n  mutation AddEvaluationPart($evaluationId: UUID!, $input: EvaluationPartInput!) {\n    addEvaluationPart(evaluationId: $evaluationId, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.AddEvaluationPartDocument,
    "\n  mutation ChangeEvaluationPart($id: UUID!, $input: EvaluationPartInput!) {\n    changeEvaluationPart(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": typeof types.ChangeEvaluationPartDocument,
    "\n  fragment Boldness_figure on BoldFigure {\n    of years {\n      year grants amount withoutCountry shares { is grants ofGrants amount ofAmount } risks { is grants ofGrants }\n      largest { id name } largestShare largestPercent herfindahl herfindahlShown\n    }\n  }\n": typeof types.Boldness_FigureFragmentDoc,
    "\n  fragment Completeness_completeness on Completeness {\n    party { id name partner { id shortName letter hue } } isPool grants withTheme withCountry withPeriod lastAward lastShared\n    claim { extent asOf by at } viewerCan { action allowed reason }\n  }\n": typeof types.Completeness_CompletenessFragmentDoc,
    "\n  mutation ClaimCompleteness($extent: String!, $asOf: Date!) {\n    claimCompleteness(extent: $extent, asOf: $asOf) { __typename ... on Completeness { ...Completeness_completeness @unmask } ... on Refused { code message path } }\n  }\n": typeof types.ClaimCompletenessDocument,
    "\n  fragment Differentiation_figure on DifferentiationFigure {\n    beside partner { id name } unit { id name shortName }\n    years {\n      year pool other index { exact shown } byTheme { exact shown } byCountry { exact shown } byGrantee { exact shown }\n      common { theme { en es } country grantee { id name } pool other exact shown }\n    }\n  }\n": typeof types.Differentiation_FigureFragmentDoc,
    "\n  fragment FigureQuotation_quotation on FigureQuotation { figure passage { id text page sourceShortId sourceTitle sourceAuthor } }\n": typeof types.FigureQuotation_QuotationFragmentDoc,
    "\n  fragment FigureTrend_heatMap on HeatMap { currency years { year money { ...MoneyByState @unmask } } }\n": typeof types.FigureTrend_HeatMapFragmentDoc,
    "\n  fragment GrantsBehind_grant on Grant {\n    id shortId title stage vehicle sample awardedOn amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n": typeof types.GrantsBehind_GrantFragmentDoc,
    "\n  fragment MoneyByState on MoneyByState { poolOnly partnerOnly explained unexplained total percents }\n  fragment HeatMap_heatMap on HeatMap {\n    currency year themes { code name { en es } } countries cells { theme country money { ...MoneyByState @unmask } } total { ...MoneyByState @unmask }\n  }\n": typeof types.MoneyByStateFragmentDoc,
    "\n  fragment LookThrough_pool on Pool {\n    id name money { currency granted notAllocated shares { party { id name partner { id shortName letter hue } } received through share percent individual together throughPoolPercent } }\n  }\n": typeof types.LookThrough_PoolFragmentDoc,
    "\n  mutation FoundCollaborative($input: FoundCollaborativeInput!) {\n    foundCollaborative(input: $input) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.FoundCollaborativeDocument,
    "\n  fragment SetupList_setup on Setup { partners people cycles agreements decisions }\n": typeof types.SetupList_SetupFragmentDoc,
    "\n  fragment GranteeParts_grantee on Grantee {\n    id name partCount\n    parts { id name ownerName grantCount names registrations }\n    judgements { id state conflict left { id name } right { id name } verdicts { id verdict reason by at } }\n  }\n": typeof types.GranteeParts_GranteeFragmentDoc,
    "\n  mutation ChooseGranteeName($partyId: UUID!) {\n    chooseGranteeName(partyId: $partyId) { __typename ... on GranteeSide { id } ... on Refused { code message path } }\n  }\n": typeof types.ChooseGranteeNameDocument,
    "\n  fragment GranteeSide_side on GranteeSide {\n    id shortId name names registrations country ownerName grantCount\n    grants {\n      id shortId title vehicle startsOn endsOn periodWritten awardedOn\n      amount { amount currency } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n": typeof types.GranteeSide_SideFragmentDoc,
    "\n  fragment PairCard_pair on GranteePair {\n    id state conflict returned tenths overlaps\n    evidence { signal mark tenths message }\n    left { ...GranteeSide_side @unmask }\n    right { ...GranteeSide_side @unmask }\n    verdicts { id verdict reason by at }\n    viewerCan { action allowed reason }\n  }\n": typeof types.PairCard_PairFragmentDoc,
    "\n  query FindGrantees($text: String) { grantees(text: $text, first: 8) { nodes { id name shortId grantCount ownerName protection } } }\n": typeof types.FindGranteesDocument,
    "\n  mutation JudgeGrantees($input: JudgeGranteesInput!) {\n    judgeGrantees(input: $input) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n": typeof types.JudgeGranteesDocument,
    "\n  mutation TakeGranteeApart($partyId: UUID!) {\n    takeGranteeApart(partyId: $partyId) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n": typeof types.TakeGranteeApartDocument,
    "\n  mutation TakeVerdictsBack($verdictIds: [UUID!]!) {\n    takeVerdictsBack(verdictIds: $verdictIds) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n": typeof types.TakeVerdictsBackDocument,
    "\n  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {\n    addPartyName(id: $id, text: $text, kind: $kind) {\n      __typename\n      ... on Grantee { id ...GranteeFacts_grantee @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddPartyNameDocument,
    "\n  fragment GrantFacts_grant on Grant {\n    id risk vehicle stage title description startsOn endsOn periodWritten awardedOn awardedInferred programmes places externalId url shared protection ownProtection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n    viewerCan { action allowed reason }\n  }\n": typeof types.GrantFacts_GrantFragmentDoc,
    "\n  mutation ClassGrantRisk($id: UUID!, $risk: String) {\n    classGrantRisk(id: $id, risk: $risk) { __typename ... on Grant { id risk } ... on Refused { code message path } }\n  }\n": typeof types.ClassGrantRiskDocument,
    "\n  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }\n": typeof types.GrantSight_GrantFragmentDoc,
    "\n  mutation ShareGrant($id: UUID!) {\n    shareGrant(id: $id) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ShareGrantDocument,
    "\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection ownProtection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n": typeof types.GrantTable_GrantFragmentDoc,
    "\n  fragment GranteeFacts_grantee on Grantee {\n    id name country protection shared ownerName names { id text kind from } registrations\n    funders { id name partner { id shortName letter hue } } totals { currency total grants }\n  }\n": typeof types.GranteeFacts_GranteeFragmentDoc,
    "\n  fragment GranteeTable_grantee on Grantee {\n    id shortId name country protection shared sample partCount grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n  }\n": typeof types.GranteeTable_GranteeFragmentDoc,
    "\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n": typeof types.PortfolioTotals_TotalFragmentDoc,
    "\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict refused left }\n    viewerCan { action allowed reason }\n  }\n": typeof types.CommitImport_ImportFragmentDoc,
    "\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CommitImportDocument,
    "\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id counts { refused conflict left } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  fragment Findings_finding on Finding { field rule severity message }\n": typeof types.Findings_FindingFragmentDoc,
    "\n  fragment ImportConflicts_import on Import {\n    id state\n    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }\n  }\n": typeof types.ImportConflicts_ImportFragmentDoc,
    "\n  mutation KeepRow($importId: UUID!, $row: Int!) {\n    keepRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.KeepRowDocument,
    "\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict left grants contributions errors warnings notes }\n": typeof types.ImportCounts_CountsFragmentDoc,
    "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept protected amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n": typeof types.ImportRows_RowFragmentDoc,
    "\n  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }\n": typeof types.ImportsTable_ImportFragmentDoc,
    "\n  fragment MatchColumns_import on Import {\n    id state\n    spreadsheet {\n      mapping { sheet columns { term column } decimalMark dayOrder currency }\n      tables {\n        sheet headerRow rows proposed { term required column confidence }\n        columns {\n          heading samples currency\n          marks { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }\n          days { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }\n        }\n      }\n    }\n  }\n": typeof types.MatchColumns_ImportFragmentDoc,
    "\n  mutation MatchImport($input: MatchImportInput!) {\n    matchImport(input: $input) {\n      __typename\n      ... on Import { id counts { refused conflict left } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.MatchImportDocument,
    "\n  fragment NamePools_import on Import { id state pools programmes { title kind rows funders named } viewerCan { action allowed reason } }\n": typeof types.NamePools_ImportFragmentDoc,
    "\n  mutation NameImportPools($importId: UUID!, $pools: [String!]!) {\n    nameImportPools(importId: $importId, pools: $pools) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.NameImportPoolsDocument,
    "\n  mutation CorrectRow($importId: UUID!, $row: Int!, $field: String!, $value: String) {\n    correctRow(importId: $importId, row: $row, field: $field, value: $value) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CorrectRowDocument,
    "\n  fragment SheetRows_row on ImportRow {\n    row title grantee protected outcome becomes kept leftOut amount { amount currency }\n    cells { term written corrected read }\n    findings { ...Findings_finding @unmask }\n  }\n": typeof types.SheetRows_RowFragmentDoc,
    "\n  mutation LeaveRow($importId: UUID!, $row: Int!, $leave: Boolean!) {\n    leaveRow(importId: $importId, row: $row, leave: $leave) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.LeaveRowDocument,
    "\n  mutation UndoImport($importId: UUID!) {\n    undoImport(importId: $importId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  mutation AnswerMandate($motionId: UUID!, $answer: String!) {\n    answerMandate(motionId: $motionId, answer: $answer) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n": typeof types.AnswerMandateDocument,
    "\n  fragment MandateAtBallot_motion on Motion { id spec options { id title { en es } } mandates { mine { kind optionId answer words dueOn outcome } } }\n": typeof types.MandateAtBallot_MotionFragmentDoc,
    "\n  mutation KeepMandate($input: KeepMandateInput!) {\n    keepMandate(input: $input) { __typename ... on Motion { id ...MandateSection_motion } ... on Refused { code message path } }\n  }\n": typeof types.KeepMandateDocument,
    "\n  fragment MandateSection_motion on Motion {\n    id shortId state options { id title { en es } }\n    mandates {\n      mine { version kind optionId answer words dueOn named outcome writtenBy writtenAt paper { id name } }\n      answers viewerCan { action allowed reason }\n    }\n  }\n": typeof types.MandateSection_MotionFragmentDoc,
    "fragment BeginMeeting_meeting on Meeting { id shortId state counts { participants } viewerCan { action allowed reason } }": typeof types.BeginMeeting_MeetingFragmentDoc,
    "\n  mutation BeginMeeting($id: UUID!) { beginMeeting(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }\n": typeof types.BeginMeetingDocument,
    "\n  mutation PlanMeetingAgain($id: UUID!) { planMeetingAgain(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }\n": typeof types.PlanMeetingAgainDocument,
    "fragment KeepMeeting_meeting on Meeting { id shortId viewerCan { action allowed reason } }": typeof types.KeepMeeting_MeetingFragmentDoc,
    "\n  mutation LockMeeting($id: UUID!) {\n    lockMeeting(id: $id) {\n      __typename\n      ... on Meeting { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.LockMeetingDocument,
    "\n  mutation RemoveMeeting($id: UUID!) {\n    removeMeeting(id: $id) {\n      __typename\n      ... on MeetingRemoved { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RemoveMeetingDocument,
    "\n  fragment MarkAttendance_meeting on Meeting {\n    id version counts { participants inPerson remote absent expected } attendance { id name role presence meetingRole partner { id shortName letter hue } }\n  }\n": typeof types.MarkAttendance_MeetingFragmentDoc,
    "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) { __typename ... on Meeting { id ...MarkAttendance_meeting } ... on Refused { code message path } }\n  }\n": typeof types.MarkAttendanceDocument,
    "\n  fragment MeetingFacts_meeting on Meeting {\n    id held { written from to inferred } begins timeZone place subject { en es } enteredBy lockedAt receipt\n    attendance { id name meetingRole } passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n": typeof types.MeetingFacts_MeetingFragmentDoc,
    "\n  fragment MeetingForm_meeting on Meeting {\n    id shortId version state kind title { en es } held { written } begins timeZone place subject { en es }\n    attendance { id name role presence meetingRole partner { id } }\n  }\n": typeof types.MeetingForm_MeetingFragmentDoc,
    "\n  fragment MeetingRow_meeting on Meeting {\n    id shortId kind title { en es } held { written from to inferred } counts { participants inPerson remote absent expected }\n    represented { id } notRepresented { id shortName letter hue } state begins\n  }\n": typeof types.MeetingRow_MeetingFragmentDoc,
    "fragment MeetingsOfOverlap_overlap on Overlap { id shortId meetings { id shortId title { en es } held locked } }": typeof types.MeetingsOfOverlap_OverlapFragmentDoc,
    "query OpenMeetings { meetings(first: 50) { nodes { id shortId title { en es } state } } }": typeof types.OpenMeetingsDocument,
    "\n  mutation TakeOverlapToMeeting($overlapId: UUID!, $meetingId: UUID!) {\n    takeOverlapToMeeting(overlapId: $overlapId, meetingId: $meetingId) {\n      __typename\n      ... on Meeting { id overlaps { id ...MeetingsOfOverlap_overlap @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.TakeOverlapToMeetingDocument,
    "\n  mutation TakeOverlapOffMeeting($overlapId: UUID!, $meetingId: UUID!) {\n    takeOverlapOffMeeting(overlapId: $overlapId, meetingId: $meetingId) {\n      __typename\n      ... on Meeting { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.TakeOverlapOffMeetingDocument,
    "\n  fragment NotRepresented_meeting on Meeting { id counts { participants } represented { id shortName } notRepresented { id shortName letter hue } }\n": typeof types.NotRepresented_MeetingFragmentDoc,
    "\n  fragment WhoWasThere_meeting on Meeting {\n    id state counts { participants inPerson remote absent expected } represented { id } notRepresented { id }\n    attendance { id name role presence meetingRole partner { id shortName letter hue } unit { id shortName } }\n  }\n": typeof types.WhoWasThere_MeetingFragmentDoc,
    "\n  mutation AskCorrection($input: AskCorrectionInput!) {\n    askCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": typeof types.AskCorrectionDocument,
    "\n  mutation AnswerCorrection($input: AnswerCorrectionInput!) {\n    answerCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": typeof types.AnswerCorrectionDocument,
    "\n  mutation DraftMinutes($meetingId: UUID!) {\n    draftMinutes(meetingId: $meetingId) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": typeof types.DraftMinutesDocument,
    "\n  fragment Minutes_minutes on Minutes {\n    id shortId state version text { en es } hash leftOut lockedAt receipt\n    versions { version origin by at } approvals { id partner { id shortName letter hue } by at version stands receipt } awaited { id shortName letter hue }\n    corrections { id number partner { id shortName letter hue } by at version place words language answer { taken words language version by } }\n    viewerCan { action allowed reason }\n  }\n": typeof types.Minutes_MinutesFragmentDoc,
    "query MinutesVersionText($id: UUID!, $version: Int!) { minutesText(id: $id, version: $version) { version text { en es } hash } }": typeof types.MinutesVersionTextDocument,
    "\n  mutation CompareReturnedMinutes($input: ReturnedMinutesInput!) {\n    compareReturnedMinutes(input: $input) { __typename ... on ReturnedMinutes { id version language sent changes { at removed added } } ... on Refused { code message path } }\n  }\n": typeof types.CompareReturnedMinutesDocument,
    "\n  mutation CirculateMinutes($id: UUID!) { circulateMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }\n": typeof types.CirculateMinutesDocument,
    "\n  mutation ApproveMinutes($id: UUID!, $version: Int!) {\n    approveMinutes(id: $id, version: $version) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": typeof types.ApproveMinutesDocument,
    "\n  mutation LockMinutes($id: UUID!) { lockMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }\n": typeof types.LockMinutesDocument,
    "\n  mutation WriteMinutes($input: WriteMinutesInput!) {\n    writeMinutes(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": typeof types.WriteMinutesDocument,
    "fragment CloseVote_motion on Motion { id shortId secrecy }": typeof types.CloseVote_MotionFragmentDoc,
    "\n  mutation CloseMotion($id: UUID!) {\n    closeMotion(id: $id) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CloseMotionDocument,
    "\n  fragment DraftMotion_deliberation on Deliberation {\n    id viewerCan { action allowed reason }\n    options { id title { en es } statusQuo withdrawnAt }\n  }\n": typeof types.DraftMotion_DeliberationFragmentDoc,
    "\n  mutation DraftMotion($input: DraftMotionInput!) {\n    draftMotion(input: $input) {\n      __typename\n      ... on Motion { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.DraftMotionDocument,
    "\n  fragment EditMotion_motion on Motion {\n    id shortId title { en es } text { en es } deliberation { id }\n    options { id title { en es } statusQuo }\n    spec secrecy weightSource { poolId sum currency }\n  }\n": typeof types.EditMotion_MotionFragmentDoc,
    "\n  mutation ChangeMotion($id: UUID!, $input: DraftMotionInput!) {\n    changeMotion(id: $id, input: $input) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ChangeMotionDocument,
    "\n  fragment MotionActs_motion on Motion {\n    id shortId state viewerCan { action allowed reason }\n    ...OpenVote_motion\n    ...CloseVote_motion\n  }\n": typeof types.MotionActs_MotionFragmentDoc,
    "\n  fragment MotionList_deliberation on Deliberation {\n    id\n    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } mandates { result { state } } }\n  }\n": typeof types.MotionList_DeliberationFragmentDoc,
    "\n  fragment MotionSheet_motion on Motion {\n    id shortId state spec secrecy weightSource { pool sum currency } title { en es } text { en es } specHash openedAt closesAt closedAt\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    ruleInWords\n    electors { voterId recused cast outdated choice person weight atClose { entitled weight } partner { id shortName letter hue } }\n  }\n": typeof types.MotionSheet_MotionFragmentDoc,
    "\n  fragment MotionTexts_motion on Motion {\n    id texts { version title { en es } text { en es } why language writtenBy writtenAt }\n  }\n": typeof types.MotionTexts_MotionFragmentDoc,
    "fragment OpenVote_motion on Motion { id shortId options { id title { en es } } }": typeof types.OpenVote_MotionFragmentDoc,
    "\n  mutation OpenMotion($id: UUID!, $closesAt: DateTime!) {\n    openMotion(id: $id, closesAt: $closesAt) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.OpenMotionDocument,
    "\n  fragment ObjectionCard_objection on Objection {\n    id number by mine partner { id shortName letter hue } raisedAt textVersion clause reason wouldResolve language state answeredIn settledBy settledAt\n    replies { id by text language writtenAt } viewerCan { action allowed reason }\n  }\n": typeof types.ObjectionCard_ObjectionFragmentDoc,
    "\n  mutation ReplyToObjection($id: UUID!, $text: String!) { replyToObjection(id: $id, text: $text) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n": typeof types.ReplyToObjectionDocument,
    "\n  mutation SettleObjection($id: UUID!, $state: String!) { settleObjection(id: $id, state: $state) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n": typeof types.SettleObjectionDocument,
    "\n  fragment ObjectionsSection_motion on Motion {\n    id textVersion text { en es }\n    objections { viewerCan { allowed } list { id ...ObjectionCard_objection } }\n  }\n": typeof types.ObjectionsSection_MotionFragmentDoc,
    "\n  mutation RaiseObjection($input: RaiseObjectionInput!) { raiseObjection(input: $input) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n": typeof types.RaiseObjectionDocument,
    "\n  mutation ClaimOutcome($input: ClaimOutcomeInput!) { claimOutcome(input: $input) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n": typeof types.ClaimOutcomeDocument,
    "\n  fragment OutcomeList_outcome on Outcome {\n    id shortId text { en es } places changed { written from to inferred } contribution { en es } strength claimedBy\n    links { id kind name text { en es } } contests { partner { id shortName letter hue } reason language by mine } viewerCan { action allowed reason }\n  }\n": typeof types.OutcomeList_OutcomeFragmentDoc,
    "\n  mutation ContestOutcome($id: UUID!, $reason: String!) { contestOutcome(id: $id, reason: $reason) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n": typeof types.ContestOutcomeDocument,
    "\n  mutation AcceptOutcome($id: UUID!) { acceptOutcome(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n": typeof types.AcceptOutcomeDocument,
    "\n  mutation TakeOutcomeBack($id: UUID!) { takeOutcomeBack(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n": typeof types.TakeOutcomeBackDocument,
    "\n  query OverlapsAlike($id: String!, $pattern: String!) { overlapsAlike(id: $id, pattern: $pattern) { more nodes { id shortId sentence } } }\n": typeof types.OverlapsAlikeDocument,
    "\n  fragment AnswerOverlap_overlap on Overlap {\n    id shortId state returned snoozedUntil viewerCan { action allowed reason }\n    answers { id answer says reason by at undone together }\n    concerned { id name } speakers { id name } moveTargets { id name }\n    left { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n": typeof types.AnswerOverlap_OverlapFragmentDoc,
    "\n  mutation AnswerOverlaps($ids: [UUID!]!, $answer: String!, $reason: String!, $form: OverlapAnswerForm) {\n    answerOverlaps(ids: $ids, answer: $answer, reason: $reason, form: $form) {\n      __typename\n      ... on OverlapsAnswered { count undoBy overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AnswerOverlapsDocument,
    "\n  mutation UndoOverlapAnswer($id: UUID!) {\n    undoOverlapAnswer(id: $id) {\n      __typename\n      ... on OverlapsAnswered { count overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.UndoOverlapAnswerDocument,
    "\n  query ComparableGrants($after: String) {\n    comparableGrants(first: 100, after: $after) {\n      nodes {\n        id shortId externalId own sample vehicle stage title description programmes themes places awardedOn startsOn endsOn periodWritten onward\n        amount { amount currency }\n        funder { id name partner { id shortName letter hue } } unit { id name shortName } pool { id name programmes }\n        grantee { id name names registrations }\n      }\n      next total\n    }\n  }\n": typeof types.ComparableGrantsDocument,
    "\n  fragment GrantSide_grant on Grant {\n    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n": typeof types.GrantSide_GrantFragmentDoc,
    "fragment HandleOverlap_overlap on Overlap { id state snoozedUntil returned directorsFrom mine viewerCan { action allowed reason } }": typeof types.HandleOverlap_OverlapFragmentDoc,
    "\n  mutation SnoozeOverlap($id: UUID!, $until: String) {\n    snoozeOverlap(id: $id, until: $until) {\n      __typename\n      ... on Overlap { ...HandleOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.SnoozeOverlapDocument,
    "\n  mutation ShowOverlapToDirectors($id: UUID!) {\n    showOverlapToDirectors(id: $id) {\n      __typename\n      ... on Overlap { ...HandleOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ShowOverlapToDirectorsDocument,
    "\n  fragment OtherGrants_overlap on Overlap {\n    id\n    left { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    otherGrants { total nodes {\n      id shortId title stage vehicle startsOn endsOn periodWritten amount { amount currency } grantee { id name }\n      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    } }\n  }\n": typeof types.OtherGrants_OverlapFragmentDoc,
    "\n  fragment OverlapCard_overlap on Overlap {\n    id shortId kind between roleConfusion tenths state returned sentence snoozedUntil\n    atStake { amount currency }\n    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n": typeof types.OverlapCard_OverlapFragmentDoc,
    "\n  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }\n": typeof types.OverlapEvidence_OverlapFragmentDoc,
    "\n  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state snoozedUntil sentence atStake { amount currency } }\n": typeof types.OverlapHead_OverlapFragmentDoc,
    "\n  mutation AddBody($input: AddBodyInput!) {\n    addBody(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.AddBodyDocument,
    "\n  mutation AddPartner($input: AddPartnerInput!) {\n    addPartner(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.AddPartnerDocument,
    "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.AddUnitDocument,
    "\n  fragment BodyList_body on Body {\n    id name kind party { id name partner { id shortName letter hue } } unit { id name shortName }\n    seats { id title votes partner { id shortName letter hue } }\n    passage { id text page sourceTitle sourceAuthor }\n  }\n": typeof types.BodyList_BodyFragmentDoc,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation ContinueMembership($partnerId: UUID!) {\n    continueMembership(partnerId: $partnerId) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.ContinueMembershipDocument,
    "\n  fragment OutsideList_actor on OutsideActor { id kind standing party { id name } what { en es } passage { id text page sourceTitle sourceAuthor } }\n": typeof types.OutsideList_ActorFragmentDoc,
    "\n  fragment PartnerList_partner on Partner {\n    id kind country until\n    party { id name } mark { id shortName letter hue } officeOf { id name }\n    since { written from to inferred }\n    passage { id text page sourceTitle sourceAuthor }\n    units { id name shortName parentId mission passage { id text page sourceTitle sourceAuthor } }\n  }\n": typeof types.PartnerList_PartnerFragmentDoc,
    "\n  fragment ProspectList_prospect on Prospect { id name { en es } many state passage { id text page sourceTitle sourceAuthor } }\n": typeof types.ProspectList_ProspectFragmentDoc,
    "\n  mutation AddProspect($input: AddProspectInput!) {\n    addProspect(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.AddProspectDocument,
    "\n  mutation SetProspectState($id: UUID!, $state: String!) {\n    setProspectState(id: $id, state: $state) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.SetProspectStateDocument,
    "\n  mutation AmendGrant($input: AmendGrantInput!) {\n    amendGrant(input: $input) { __typename ... on Grant { id ...AmendmentsPanel_grant @unmask ...AllocationPanel_grant @unmask ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n": typeof types.AmendGrantDocument,
    "\n  fragment AmendmentsPanel_grant on Grant {\n    id version stage endsOn amount { amount currency }\n    allocation { lines { contributionId amount } sources { contributionId title left misfit } }\n    amended { amendments { id number decision amountBefore amount endsBefore endsOn reason by recordedAt } viewerCan { action allowed reason } }\n  }\n": typeof types.AmendmentsPanel_GrantFragmentDoc,
    "\n  mutation ApprovePayment($paymentId: UUID!, $version: Int!) {\n    approvePayment(paymentId: $paymentId, version: $version) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n": typeof types.ApprovePaymentDocument,
    "\n  mutation MovePayment($input: MovePaymentInput!) {\n    movePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n": typeof types.MovePaymentDocument,
    "\n  fragment PaymentsPanel_grant on Grant {\n    id\n    payments {\n      secondPerson paid { amount currency } planned { amount currency } left { amount currency }\n      payments {\n        id number amount dueOn condition state version hostReference next viewerCan { action allowed reason }\n        parts { amount funder { id name partner { id shortName letter hue } } }\n        events { id state onDay note by recordedAt byHost against }\n      }\n      viewerCan { action allowed reason }\n    }\n  }\n": typeof types.PaymentsPanel_GrantFragmentDoc,
    "\n  mutation SchedulePayment($input: SchedulePaymentInput!) {\n    schedulePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n": typeof types.SchedulePaymentDocument,
    "\n  mutation AddRoleTerm($input: AddRoleTermInput!) {\n    addRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.AddRoleTermDocument,
    "\n  mutation EndRoleTerm($input: EndRoleTermInput!) {\n    endRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.EndRoleTermDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonInvited { link person { id name } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  fragment PeopleTable_person on Person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n": typeof types.PeopleTable_PersonFragmentDoc,
    "\n  fragment RoleTable_term on RoleTerm {\n    id title kind leads standing knownOn endedReason alternateFor\n    person { id name otherNames } party { id name partner { id shortName letter hue } }\n    unit { id name shortName } sharedWith { id name shortName } sharedUntil body { id name } filledBy { id shortName }\n    from { written from to inferred } until { written from to inferred }\n    passage { id text page sourceTitle sourceAuthor }\n  }\n": typeof types.RoleTable_TermFragmentDoc,
    "\n  mutation AddCycle($input: AddCycleInput!) {\n    addCycle(input: $input) {\n      __typename\n      ... on Pool { id ...Cycles_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddCycleDocument,
    "\n  mutation AddPool($input: AddPoolInput!) {\n    addPool(input: $input) {\n      __typename\n      ... on Pool { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddPoolDocument,
    "\n  fragment Agreements_pool on Pool {\n    id viewerCan { action allowed reason } partners { id name partner { id shortName letter hue } }\n    cycles { id name }\n    agreements {\n      id title url exitNoticeDays drawsOn from to cycle { id name } parties { id name partner { id shortName letter hue } }\n      rule { basis quorum { op num den } threshold { op num den } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n": typeof types.Agreements_PoolFragmentDoc,
    "\n  mutation AllocateGrant($input: AllocateGrantInput!) {\n    allocateGrant(input: $input) {\n      __typename\n      ... on Grant { id ...AllocationPanel_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AllocateGrantDocument,
    "\n  fragment AllocationPanel_grant on Grant {\n    id version stage amount { amount currency }\n    allocation {\n      allocated { amount currency } notAllocated { amount currency }\n      lines { contributionId title amount share percent noLobbying sample funder { id name partner { id shortName letter hue } } }\n      sources { contributionId title paid left misfit noLobbying funder { id name partner { id shortName letter hue } } }\n      viewerCan { action allowed reason }\n    }\n  }\n": typeof types.AllocationPanel_GrantFragmentDoc,
    "\n  mutation ChangePool($input: ChangePoolInput!) {\n    changePool(input: $input) {\n      __typename\n      ... on Pool { id feePercent secondPerson host { id name } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ChangePoolDocument,
    "\n  mutation ShareContribution($id: UUID!) {\n    shareContribution(id: $id) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ShareContributionDocument,
    "\n  mutation TakeBackContributionEvent($contributionId: UUID!, $eventId: UUID!) {\n    takeBackContributionEvent(contributionId: $contributionId, eventId: $eventId) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.TakeBackContributionEventDocument,
    "\n  fragment ContributionList_contribution on Contribution {\n    id title state sample shared themes countries noLobbying committed received outstanding amount { amount currency }\n    funder { id name partner { id shortName letter hue } } cycle { id name }\n    events { id kind amount onDay note takenBack mayTakeBack }\n    viewerCan { action allowed reason }\n  }\n": typeof types.ContributionList_ContributionFragmentDoc,
    "\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn sample amount { amount currency } received pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n": typeof types.ContributionsTable_ContributionFragmentDoc,
    "\n  fragment Cycles_pool on Pool {\n    id viewerCan { action allowed reason }\n    cycles { id name from to written inferred closingFrom state strategy passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": typeof types.Cycles_PoolFragmentDoc,
    "\n  mutation PledgeContribution($input: PledgeInput!) {\n    pledgeContribution(input: $input) {\n      __typename\n      ... on Contribution { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.PledgeContributionDocument,
    "\n  fragment PoolFacts_pool on Pool {\n    id name feePercent secondPerson programmes host { id name } partners { id name partner { id shortName letter hue } }\n    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    viewerCan { action allowed reason }\n  }\n": typeof types.PoolFacts_PoolFragmentDoc,
    "\n  fragment PoolMoney_money on PoolMoney {\n    currency pledged committed received granted notAllocated unspent individual together\n    shares {\n      party { id name partner { id shortName letter hue } }\n      pledged committed received through share percent unspent individual together throughPool throughPoolPercent majority\n    }\n  }\n": typeof types.PoolMoney_MoneyFragmentDoc,
    "\n  fragment PoolStates_pool on Pool {\n    id nextStates viewerCan { action allowed reason }\n    states { id state note since { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": typeof types.PoolStates_PoolFragmentDoc,
    "\n  mutation SetPoolState($input: SetPoolStateInput!) {\n    setPoolState(input: $input) {\n      __typename\n      ... on Pool { id state ...PoolStates_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.SetPoolStateDocument,
    "\n  fragment PoolsTable_pool on Pool {\n    id shortId name state host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n": typeof types.PoolsTable_PoolFragmentDoc,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on Pool { id ...Agreements_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RecordAgreementDocument,
    "\n  mutation RecordPromise($input: ContributionEventInput!) {\n    recordPromise(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RecordPromiseDocument,
    "\n  mutation RecordReceipt($input: ContributionEventInput!) {\n    recordReceipt(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RecordReceiptDocument,
    "fragment NewNotice_privacy on Privacy { version toRead }": typeof types.NewNotice_PrivacyFragmentDoc,
    "\n  mutation NotePrivacyNoticeRead($version: Int!) {\n    notePrivacyNoticeRead(version: $version) { __typename ... on Privacy { version toRead readAt } ... on Refused { code message path } }\n  }\n": typeof types.NotePrivacyNoticeReadDocument,
    "fragment NoticeText_notice on PrivacyNotice { collaborative version publishedAt parts { key text { en es } } }": typeof types.NoticeText_NoticeFragmentDoc,
    "\n  fragment PrivacyHere_privacy on Privacy { version readAt versions { version publishedAt } draft { key text { en es } } viewerCan { action allowed } }\n": typeof types.PrivacyHere_PrivacyFragmentDoc,
    "\n  mutation PublishPrivacyNotice($after: Int!, $parts: [PrivacyPartInput!]!) {\n    publishPrivacyNotice(after: $after, parts: $parts) { __typename ... on Privacy { version toRead } ... on Refused { code message path } }\n  }\n": typeof types.PublishPrivacyNoticeDocument,
    "query ShortNotice($of: String) { privacyNotice(of: $of) { parts { key text { en es } } } }": typeof types.ShortNoticeDocument,
    "\n  mutation EnterProposal($input: EnterProposalInput!) {\n    enterProposal(input: $input) {\n      __typename\n      ... on Proposal { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.EnterProposalDocument,
    "\n  fragment ProposalActs_proposal on Proposal { id shortId state viewerCan { action allowed reason } }\n": typeof types.ProposalActs_ProposalFragmentDoc,
    "\n  mutation StartReview($id: UUID!, $dueOn: Date!, $formId: UUID) {\n    startReview(id: $id, dueOn: $dueOn, formId: $formId) { __typename ... on Proposal { id shortId } ... on Refused { code message path } }\n  }\n": typeof types.StartReviewDocument,
    "\n  query FormsToStart { reviewForms { id version name { en es } } }\n": typeof types.FormsToStartDocument,
    "\n  mutation EndReview($id: UUID!) { endReview(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }\n": typeof types.EndReviewDocument,
    "\n  mutation WithdrawProposal($id: UUID!) { withdrawProposal(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }\n": typeof types.WithdrawProposalDocument,
    "\n  mutation PutToVote($proposalId: UUID!) {\n    putToVote(proposalId: $proposalId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }\n  }\n": typeof types.PutToVoteDocument,
    "\n  fragment ProposalFacts_proposal on Proposal {\n    id summary source dueOn contactNote contactOwner { personId name } enteredBy createdAt grantee { id name } requested { amount currency }\n    grant {\n      id shortId vehicle startsOn endsOn periodWritten places themes { id name { en es } }\n      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n": typeof types.ProposalFacts_ProposalFragmentDoc,
    "\n  fragment ProposalTable_proposal on Proposal {\n    id shortId title state dueOn grantee { id name } requested { amount currency }\n    grant { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n": typeof types.ProposalTable_ProposalFragmentDoc,
    "\n  fragment ProposalVote_proposal on Proposal {\n    id state motions { id shortId state decision { id shortId } electors { voterId recused partner { id shortName letter hue } } }\n  }\n": typeof types.ProposalVote_ProposalFragmentDoc,
    "\n  fragment GrantProtection_grant on Grant { id title protection ownProtection grantee { id name } viewerCan { action allowed reason } }\n": typeof types.GrantProtection_GrantFragmentDoc,
    "\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ProtectGrantDocument,
    "\n  mutation ProtectParty($id: UUID!, $protection: String!) {\n    protectParty(id: $id, protection: $protection) {\n      __typename\n      ... on Grantee { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ProtectPartyDocument,
    "\n  fragment PartyProtection_grantee on Grantee { id name protection shared othersGrants viewerCan { action allowed reason } }\n": typeof types.PartyProtection_GranteeFragmentDoc,
    "\n  fragment ProtectGrant_grant on Grant { id title protection grantee { id name } viewerCan { action allowed reason } }\n": typeof types.ProtectGrant_GrantFragmentDoc,
    "\n  mutation ProtectImportRow($importId: UUID!, $row: Int!) {\n    protectImportRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ProtectImportRowDocument,
    "\n  mutation PurgeProtected($id: UUID!, $codeName: String!) {\n    purgeProtected(id: $id, codeName: $codeName) {\n      __typename\n      ... on Purged { grants rows files overlaps }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.PurgeProtectedDocument,
    "\n  mutation ShowName($id: UUID!) {\n    showName(id: $id) {\n      __typename\n      ... on NameShown { codeName name otherNames registrations places title description externalId url }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ShowNameDocument,
    "\n  mutation CastByProxy($input: CastByProxyInput!) { castByProxy(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } } }\n": typeof types.CastByProxyDocument,
    "\n  fragment ProxySection_motion on Motion {\n    id shortId state spec electors { voterId recused person partner { id shortName } } proxies { givenTo held { voterId of cast } viewerCan { allowed } }\n  }\n": typeof types.ProxySection_MotionFragmentDoc,
    "\n  mutation GiveProxy($motionId: UUID!, $toVoterId: UUID!) {\n    giveProxy(motionId: $motionId, toVoterId: $toVoterId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } }\n  }\n": typeof types.GiveProxyDocument,
    "\n  mutation TakeProxyBack($motionId: UUID!) { takeProxyBack(motionId: $motionId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } } }\n": typeof types.TakeProxyBackDocument,
    "\n  mutation AskQuestion($input: AskQuestionInput!) {\n    askQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n": typeof types.AskQuestionDocument,
    "fragment PoolShare_total on PortfolioTotal { currency pooled total }": typeof types.PoolShare_TotalFragmentDoc,
    "fragment QuestionFilters_level on QuestionLevel { level part total open }": typeof types.QuestionFilters_LevelFragmentDoc,
    "\n  fragment QuestionList_question on Question { id shortId level part text { en es } state answers { id number state decision { id shortId } } }\n": typeof types.QuestionList_QuestionFragmentDoc,
    "\n  fragment QuestionLife_question on Question {\n    id state text { en es } askedAt { en es }\n    answers { id number state text { en es } reason { en es } decision { id shortId title { en es } state } by at receipt }\n  }\n": typeof types.QuestionLife_QuestionFragmentDoc,
    "fragment QuestionRefs_question on QuestionRef { id shortId text { en es } state }": typeof types.QuestionRefs_QuestionFragmentDoc,
    "fragment SettleQuestion_question on Question { id shortId state viewerCan { action allowed reason } }": typeof types.SettleQuestion_QuestionFragmentDoc,
    "fragment SettleQuestion_decision on Decision { id shortId title { en es } }": typeof types.SettleQuestion_DecisionFragmentDoc,
    "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n": typeof types.AnswerQuestionDocument,
    "\n  mutation ReopenQuestion($input: ReopenQuestionInput!) {\n    reopenQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n": typeof types.ReopenQuestionDocument,
    "\n  fragment ReadingForm_deliberation on Deliberation {\n    id options { id title { en es } withdrawnAt }\n    firstReading { round lines { optionId mine first { answer reason } after { answer reason } } }\n  }\n": typeof types.ReadingForm_DeliberationFragmentDoc,
    "\n  mutation WriteReading($input: WriteReadingInput!) {\n    writeReading(input: $input) { __typename ... on FirstReading { round } ... on Refused { code message path } }\n  }\n": typeof types.WriteReadingDocument,
    "\n  fragment ReadingLines_deliberation on Deliberation {\n    options { id shortId title { en es } }\n    firstReading { lines { optionId by partner { id shortName letter hue } mine first { answer reason language } after { answer reason language } move } }\n  }\n": typeof types.ReadingLines_DeliberationFragmentDoc,
    "\n  mutation RecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n": typeof types.RecordAnswerDocument,
    "\n  fragment RecordedList_answer on RecordedAnswer { voterId person proof recordedBy recordedAt givenBy givenOn passage fileId fileName partner { id shortName letter hue } }\n": typeof types.RecordedList_AnswerFragmentDoc,
    "\n  fragment RemindVoters_motion on Motion { id state reminder { sentAt sentBy } canRemind { allowed reason } }\n": typeof types.RemindVoters_MotionFragmentDoc,
    "\n  mutation RemindVoters($motionId: UUID!) {\n    remindVoters(motionId: $motionId) { __typename ... on Motion { id ...RemindVoters_motion } ... on Refused { code message path } }\n  }\n": typeof types.RemindVotersDocument,
    "\n  mutation AddResponsibility($input: AddResponsibilityInput!) {\n    addResponsibility(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.AddResponsibilityDocument,
    "\n  mutation AddTheme($input: BilingualNameInput!) {\n    addTheme(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.AddThemeDocument,
    "\n  mutation AddBudgetLine($input: BilingualNameInput!) {\n    addBudgetLine(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.AddBudgetLineDocument,
    "\n  fragment AnswersMeanwhile_answering on Answering {\n    party { id name } unit { id shortName }\n    head { id title person { id name } } knownHead { id title knownOn person { id name } }\n    vacancies { id title standing knownOn from { written from to inferred } sharedWith { id shortName } filledBy { id shortName } }\n  }\n": typeof types.AnswersMeanwhile_AnsweringFragmentDoc,
    "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.HandOverDocument,
    "\n  mutation EndResponsibility($id: UUID!, $lastDay: Date!) {\n    endResponsibility(id: $id, lastDay: $lastDay) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": typeof types.EndResponsibilityDocument,
    "\n  fragment ScopeTable_scope on ScopeOnDay {\n    key state countries themes { code name { en es } } line { id name { en es } }\n    owners { ...Holder @unmask } consulted { ...Holder @unmask } before { ...Holder @unmask } after { ...Holder @unmask }\n    answering { ...AnswersMeanwhile_answering @unmask }\n  }\n  fragment Holder on Responsibility {\n    id role until basis cells party { id name partner { id shortName letter hue } } unit { id shortName }\n    from { written from to inferred } passage { id text page sourceTitle sourceAuthor } decision { id shortId }\n  }\n": typeof types.ScopeTable_ScopeFragmentDoc,
    "\n  mutation SaveReviewForm($input: ReviewFormInput!) {\n    saveReviewForm(input: $input) { __typename ... on ReviewForm { id } ... on Refused { code message path } }\n  }\n": typeof types.SaveReviewFormDocument,
    "\n  fragment ReviewFormList_form on ReviewForm { id version name { en es } criteria { id name { en es } guidance { en es } weight } madeBy madeAt }\n": typeof types.ReviewFormList_FormFragmentDoc,
    "\n  fragment MyReview_proposal on Proposal {\n    id shortId state\n    coReview {\n      ...ReviewForm_coReview @unmask\n      sight standing takenBy viewerCan { action allowed reason } missing { id shortName letter hue } recusedPartners { id shortName letter hue }\n    }\n  }\n": typeof types.MyReview_ProposalFragmentDoc,
    "\n  mutation LeaveReview($proposalId: UUID!) {\n    leaveReview(proposalId: $proposalId) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n": typeof types.LeaveReviewDocument,
    "\n  fragment ReviewForm_coReview on CoReview {\n    standing criteria { id name { en es } guidance { en es } weight }\n    draft { scores { criterionId score } recommendation confidence text savedAt }\n    reviews { id mine version scores { criterionId score } recommendation confidence text }\n  }\n": typeof types.ReviewForm_CoReviewFragmentDoc,
    "\n  mutation SaveReviewDraft($input: ReviewInput!) {\n    saveReviewDraft(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n": typeof types.SaveReviewDraftDocument,
    "\n  mutation SubmitReview($input: ReviewInput!) {\n    submitReview(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n": typeof types.SubmitReviewDocument,
    "\n  fragment SideBySide_proposal on Proposal {\n    id\n    coReview {\n      criteria { id name { en es } weight }\n      reviews {\n        id partner { id shortName letter hue } by mine version scores { criterionId score } recommendation confidence text mean submittedAt before { recommendation scores { criterionId score } }\n      }\n      result { given of mean criteria { criterionId mean lowest highest spread } recommendations { recommendation count } }\n      calibration { mine others difference }\n    }\n  }\n": typeof types.SideBySide_ProposalFragmentDoc,
    "\n  fragment StandingWord_proposal on Proposal { id state coReview { standing } }\n": typeof types.StandingWord_ProposalFragmentDoc,
    "\n  fragment MySounding_sounding on Sounding {\n    id words { en es } reason by madeAt lastDay openedAt state grant { id title } readers { id name partner { id shortName letter hue } }\n  }\n": typeof types.MySounding_SoundingFragmentDoc,
    "\n  mutation WithdrawSounding($id: UUID!) { withdrawSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }\n": typeof types.WithdrawSoundingDocument,
    "\n  mutation OpenSounding($id: UUID!) { openSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }\n": typeof types.OpenSoundingDocument,
    "\n  fragment NoteCard_soundingNote on SoundingNote { id words { en es } lastDay answer grantId grants { id shortId title } }\n": typeof types.NoteCard_SoundingNoteFragmentDoc,
    "\n  mutation AnswerSoundingNote($input: AnswerNoteInput!) {\n    answerSoundingNote(input: $input) {\n      __typename\n      ... on NoteAnswered { note { id ...NoteCard_soundingNote @unmask } revealed { id } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AnswerSoundingNoteDocument,
    "\n  fragment RevealedSide_revealedSide on RevealedSide { partner officer grantee title stage amount { amount currency } startsOn endsOn periodWritten }\n": typeof types.RevealedSide_RevealedSideFragmentDoc,
    "\n  fragment RevealedCard_revealedSounding on RevealedSounding {\n    id revealedAt entered own { ...RevealedSide_revealedSide @unmask } other { ...RevealedSide_revealedSide @unmask }\n    grant { id shared } settlements { id answer reason by at }\n  }\n": typeof types.RevealedCard_RevealedSoundingFragmentDoc,
    "\n  fragment SayIt_grant on Grant { id shared protection stage viewerCan { action allowed reason } }\n": typeof types.SayIt_GrantFragmentDoc,
    "\n  mutation SettleSounding($id: UUID!, $answer: String!, $reason: String!) {\n    settleSounding(id: $id, answer: $answer, reason: $reason) {\n      __typename\n      ... on RevealedSounding { id ...RevealedCard_revealedSounding @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.SettleSoundingDocument,
    "fragment SoundingCounts_soundingCount on SoundingCount { made party { id name } }": typeof types.SoundingCounts_SoundingCountFragmentDoc,
    "\n  fragment SoundingForm_soundingDraft on SoundingDraft {\n    mask lastDay revealed grant { id } words { themeId theme { en es } words { en es } } readers { met party { id name partner { id shortName letter hue } } } viewerCan { action allowed reason }\n  }\n": typeof types.SoundingForm_SoundingDraftFragmentDoc,
    "\n  mutation Sound($input: SoundInput!) { sound(input: $input) { __typename ... on Sounding { id } ... on Refused { code message path } } }\n": typeof types.SoundDocument,
    "\n  mutation AddDocument($input: AddDocumentInput!) {\n    addDocument(input: $input) {\n      __typename\n      ... on Source { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddDocumentDocument,
    "\n  mutation AddFact($input: AddFactInput!) {\n    addFact(input: $input) {\n      __typename\n      ... on FactTopic { id ...FactTopics_topic @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddFactDocument,
    "\n  fragment FactTopics_topic on FactTopic { id subject aspect { en es } differ known facts { ...OneFact_fact @unmask } }\n": typeof types.FactTopics_TopicFragmentDoc,
    "\n  fragment OneFact_fact on Fact {\n    id value certainty own addedBy withdrawnAt note { en es } when { written from to inferred }\n    source { shortId titleLines author language } passage { id text sourceShortId }\n  }\n": typeof types.OneFact_FactFragmentDoc,
    "\n  mutation WithdrawFact($id: UUID!) {\n    withdrawFact(id: $id) {\n      __typename\n      ... on FactTopic { id differ known facts { ...OneFact_fact @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.WithdrawFactDocument,
    "\n  fragment PassageList_passage on Passage { id kind text page endPage restricted }\n": typeof types.PassageList_PassageFragmentDoc,
    "\n  fragment SourcesTable_source on Source { id shortId kind titleLines author language passageCount factCount }\n": typeof types.SourcesTable_SourceFragmentDoc,
    "\n  mutation AddStatement($input: AddStatementInput!) {\n    addStatement(input: $input) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddStatementDocument,
    "\n  mutation ReleaseStatement($id: UUID!) {\n    releaseStatement(id: $id) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ReleaseStatementDocument,
    "\n  mutation WithholdStatement($id: UUID!) {\n    withholdStatement(id: $id) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.WithholdStatementDocument,
    "\n  mutation RemoveStatement($id: UUID!) {\n    removeStatement(id: $id) {\n      __typename\n      ... on StatementRemoved { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RemoveStatementDocument,
    "\n  fragment StatementCard_statement on Statement {\n    id level standing restriction perspective { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n    content {\n      type text { en es } rationale { en es } authors { name } unit { id shortName } leadsTo addedBy\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n": typeof types.StatementCard_StatementFragmentDoc,
    "fragment AddStep_partner on PartnerMark { id shortName }": typeof types.AddStep_PartnerFragmentDoc,
    "\n  mutation AddStep($input: AddStepInput!) {\n    addStep(input: $input) { __typename ... on Step { id shortId } ... on Refused { code message path } }\n  }\n": typeof types.AddStepDocument,
    "\n  mutation ChangeStep($input: ChangeStepInput!) {\n    changeStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n": typeof types.ChangeStepDocument,
    "\n  fragment KeepStep_step on Step {\n    id state version title { en es } ownerWritten allPartners owners { id } unit { id } due { written } questions { id } viewerCan { action allowed reason }\n  }\n": typeof types.KeepStep_StepFragmentDoc,
    "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n": typeof types.MoveStepDocument,
    "\n  mutation AnswerStep($id: UUID!, $text: String!) {\n    answerStep(id: $id, text: $text) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n": typeof types.AnswerStepDocument,
    "\n  fragment StepHistory_step on Step { id events { id kind state reason was { title { en es } owner due } by at } }\n": typeof types.StepHistory_StepFragmentDoc,
    "fragment StepRefs_step on StepRef { id shortId title { en es } due { written from to inferred } state }": typeof types.StepRefs_StepFragmentDoc,
    "\n  fragment StepTable_step on Step {\n    id shortId title { en es } ownerWritten state overdue due { written from to inferred }\n    notAnswered { id shortName letter hue }\n  }\n": typeof types.StepTable_StepFragmentDoc,
    "fragment AddVersion_strategy on Strategy { id versions { id number } viewerCan { action allowed reason } }": typeof types.AddVersion_StrategyFragmentDoc,
    "\n  mutation AddStrategy($input: AddStrategyInput!) {\n    addStrategy(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }\n  }\n": typeof types.AddStrategyDocument,
    "\n  mutation AddStrategyVersion($input: AddStrategyVersionInput!) {\n    addStrategyVersion(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }\n  }\n": typeof types.AddStrategyVersionDocument,
    "\n  fragment StrategyList_strategy on Strategy {\n    id shortId kind title { en es } ownerWritten state versions { id number text { en es } review { written from to inferred } }\n    step { id shortId due { written from to inferred } }\n  }\n": typeof types.StrategyList_StrategyFragmentDoc,
    "\n  fragment StrategyText_strategy on Strategy {\n    id shortId kind title { en es } ownerWritten state\n    versions {\n      id number text { en es } by at valid { written from to inferred } review { written from to inferred }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n    remarks { id text { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": typeof types.StrategyText_StrategyFragmentDoc,
    "\n  fragment Moment_moment on TimelineMoment {\n    id kind title { en es } when { written from to inferred } ongoing shortId actors { en es } places\n    passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n": typeof types.Moment_MomentFragmentDoc,
    "\n  mutation OpenStrawPoll($input: OpenStrawPollInput!) { openStrawPoll(input: $input) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": typeof types.OpenStrawPollDocument,
    "fragment RunningPoll_strawPoll on StrawPoll { id question choices language mine counts }": typeof types.RunningPoll_StrawPollFragmentDoc,
    "\n  mutation AnswerStrawPoll($id: UUID!, $choice: Int!) { answerStrawPoll(id: $id, choice: $choice) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": typeof types.AnswerStrawPollDocument,
    "\n  mutation ShowStrawPoll($id: UUID!) { showStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": typeof types.ShowStrawPollDocument,
    "\n  mutation ClearStrawPoll($id: UUID!) { clearStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": typeof types.ClearStrawPollDocument,
    "\n  fragment UnrecordedSection_deliberation on Deliberation {\n    id\n    unrecorded { took { id kind heldOn } poll { ...RunningPoll_strawPoll @unmask } viewerCan { action allowed reason } }\n  }\n": typeof types.UnrecordedSection_DeliberationFragmentDoc,
    "\n  mutation NoteOffTheRecord($id: UUID!) { noteOffTheRecord(deliberationId: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": typeof types.NoteOffTheRecordDocument,
    "\n  fragment Witnesses_witnesses on Witnesses {\n    named { id partner { id shortName letter hue } address mine sentSize sentAt state } without { id shortName } lettersLeave viewerCan { action allowed }\n  }\n": typeof types.Witnesses_WitnessesFragmentDoc,
    "\n  mutation NameWitness($address: String!) { nameWitness(address: $address) { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }\n": typeof types.NameWitnessDocument,
    "\n  mutation RemoveWitness { removeWitness { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }\n": typeof types.RemoveWitnessDocument,
};
const documents: Documents = {
    "\n  query AccountPage { viewer { accountId email ...Sessions_viewer @unmask } }\n": types.AccountPageDocument,
    "\n  query AnswerHere($id: String!) { motion(id: $id) { id ...BallotPaper_motion @unmask within { ...BallotWithin_within @unmask } } }\n": types.AnswerHereDocument,
    "\n  query CallAskedPage($id: UUID!) { callAsked(id: $id) { id collaborative title { en es } standing opensAt timeZone ...CallText_call @unmask ...ApplicationForm_call @unmask } }\n": types.CallAskedPageDocument,
    "\n  query ApplicationHere($secret: String!) {\n    application(secret: $secret) { receipt submittedAt call { id } ...ApplicationAnswers_application @unmask ...ApplicationForm_application @unmask }\n  }\n": types.ApplicationHereDocument,
    "\n  query BallotPage($id: String!) {\n    workspace { slug person { id } }\n    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion ...MandateAtBallot_motion within { delegates } recordedAnswers { mine ...RecordedList_answer @unmask } }\n  }\n": types.BallotPageDocument,
    "\n  query BriefPage($id: String!, $partner: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...DirectorBrief_deliberation @unmask }\n  }\n": types.BriefPageDocument,
    "query BriefPartners { partners { id mark { shortName letter } party { id } } }": types.BriefPartnersDocument,
    "\n  query CallPage($id: String!) {\n    call(id: $id) {\n      id shortId title { en es } standing submitted\n      ...CallText_call @unmask ...CallQuestions_call @unmask ...CallActs_call @unmask ...CallForm_call @unmask\n    }\n    themes { code kind name { en es } }\n  }\n": types.CallPageDocument,
    "\n  query CallsPage($after: String) {\n    calls(first: 50, after: $after) { nodes { id ...CallList_call @unmask } next total }\n    themes { code kind name { en es } }\n  }\n": types.CallsPageDocument,
    "\n  query CharterPage {\n    charters { judging versions { id ...Charter_charter @unmask } actors { ...CharterActor_actor @unmask } }\n    themes { id code kind name { en es } }\n    responsibilities { countries }\n    corridors { id versions { id legs { fromPlace toPlace } } }\n  }\n": types.CharterPageDocument,
    "\n  query ComparePage {\n    workspace { slug person { id party { id name partner { id shortName letter hue } } } }\n    themes { id code name { en es } }\n    pools { id name programmes }\n  }\n": types.ComparePageDocument,
    "\n  query ConsultationPage($secret: String!) { consultation(secret: $secret) { collaborative slug ...AnswerConsultation_asked @unmask } }\n": types.ConsultationPageDocument,
    "\n  query CorridorPage {\n    corridors { id ...OneCorridor_corridor @unmask }\n    themes { id ...ThemeList_theme @unmask }\n  }\n": types.CorridorPageDocument,
    "\n  query CountPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } mandates { result { state sentence settledAt } } recordedAnswers { ...RecordedList_answer @unmask } ...CountOfMotion_motion }\n  }\n": types.CountPageDocument,
    "\n  query DataPage($after: String) {\n    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }\n  }\n": types.DataPageDocument,
    "\n  query DecisionPage($id: String!) {\n    decision(id: $id) { id shortId title { en es } state stateBy onHold { state sentence settledAt } questions { id ...QuestionRefs_question @unmask } overlaps { id ...OverlapCard_overlap @unmask } ...DecisionTerms_decision @unmask ...DecisionAround_decision @unmask ...DecisionActs_decision @unmask ...DecisionSheet_decision ...VotesOfDecision_decision }\n  }\n": types.DecisionPageDocument,
    "\n  query DecisionsPage($after: String, $asOf: Date, $filter: DecisionFilter) {\n    decisions(first: 50, after: $after, asOf: $asOf, filter: $filter) { nodes { id state(asOf: $asOf) stateBy(asOf: $asOf) ...DecisionRow_decision @unmask } next total states { state count } }\n    recordStatus { entries waiting lastHead keyId publicKey }\n    witnesses { ...Witnesses_witnesses @unmask }\n  }\n": types.DecisionsPageDocument,
    "\n  query DeskPage($after: String) {\n    setup { ...SetupList_setup @unmask }\n    motions(state: \"open\") { id ...WaitingMotion_motion @unmask }\n    awaitedBoards { ...WaitingBoard_awaitedBoard @unmask }\n    decisionsToReview { ...WaitingDecision_decisionToReview @unmask }\n    recordedForMe { ...WaitingRecorded_recordedForMe @unmask }\n    overlapInbox { nodes { id ...WaitingOverlap_overlap @unmask } }\n    steps(filter: { mine: true, state: \"unsettled\" }, first: 5) { nodes { id ...WaitingStep_step @unmask } }\n    proposals(first: 20) { nodes { id ...WaitingProposal_proposal @unmask } }\n    soundingNotes(first: 5, waiting: true) { nodes { id ...WaitingNote_soundingNote @unmask } }\n    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }\n    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }\n  }\n": types.DeskPageDocument,
    "\n  query DossierPage($secret: String!) { dossier(secret: $secret) { title { en es } ...LimitedDossier_dossier @unmask } }\n": types.DossierPageDocument,
    "\n  query DossiersPage($id: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...DossierLinks_deliberation @unmask }\n    prospects { ...DossierLinks_prospect @unmask }\n  }\n": types.DossiersPageDocument,
    "\n  query EvaluationPage($id: String!) {\n    evaluation(id: $id) {\n      id shortId title { en es } state\n      ...EvaluationTerms_evaluation @unmask\n      ...DraftEvaluation_evaluation @unmask\n      ...EvaluationParts_evaluation @unmask\n      ...Evaluators_evaluation @unmask\n      ...Consultations_evaluation @unmask\n      ...MoveEvaluation_evaluation @unmask\n    }\n  }\n": types.EvaluationPageDocument,
    "\n  query EvaluationsPage($after: String) {\n    evaluations(first: 50, after: $after) { nodes { id ...EvaluationList_evaluation @unmask } next total }\n  }\n": types.EvaluationsPageDocument,
    "\n  query FactsPage($after: String) {\n    factTopics(filter: { known: true }, first: 50, after: $after) { nodes { id ...FactTopics_topic @unmask } next }\n    notKnown: factTopics(filter: { known: false }, first: 100) { nodes { id ...FactTopics_topic @unmask } }\n    sources(first: 100) { nodes { id shortId titleLines } next total }\n  }\n": types.FactsPageDocument,
    "\n  query FigureGrants($cell: FigureCellInput!, $after: String) {\n    figureGrants(cell: $cell, first: 20, after: $after) { nodes { amount state grant { ...GrantsBehind_grant @unmask } } next total }\n  }\n": types.FigureGrantsDocument,
    "\n  query BoldGrants($of: BoldGrantsInput!, $after: String) {\n    boldGrants(of: $of, first: 20, after: $after) { nodes { ...GrantsBehind_grant @unmask } next total }\n  }\n": types.BoldGrantsDocument,
    "\n  query FiguresBeside($currency: String!) {\n    differentiation(currency: $currency) { ...Differentiation_figure @unmask }\n    boldness(currency: $currency) { ...Boldness_figure @unmask }\n    pools { ...LookThrough_pool @unmask }\n  }\n": types.FiguresBesideDocument,
    "\n  query FiguresComplete { portfolioCompleteness { ...Completeness_completeness @unmask } }\n": types.FiguresCompleteDocument,
    "\n  query FiguresPage($currency: String, $year: Int, $proposals: Boolean!) {\n    heatMap(currency: $currency, year: $year, proposals: $proposals) { currency currencies ...HeatMap_heatMap @unmask ...FigureTrend_heatMap @unmask }\n    figureQuotations { ...FigureQuotation_quotation @unmask }\n  }\n": types.FiguresPageDocument,
    "\n  query FuturePage {\n    workspace { slug partners { id shortName letter hue } }\n    people(first: 100) { nodes { id name roles } }\n    pools { id name }\n    deliberations {\n      id shortId title { en es } dueOn\n      ...Question_deliberation\n      ...PhaseTimeline_deliberation\n      ...OptionList_deliberation\n      ...AddOption_deliberation\n      ...CombineOptions_deliberation\n      ...MotionList_deliberation\n      ...DraftMotion_deliberation\n      ...UnrecordedSection_deliberation\n      ...BoardsSection_deliberation\n      phases { kind state }\n    }\n  }\n": types.FuturePageDocument,
    "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...AllocationPanel_grant @unmask\n      ...PaymentsPanel_grant @unmask\n      ...AmendmentsPanel_grant @unmask\n      ...GrantProtection_grant @unmask\n      charterFlag { id ...CharterFlag_flag @unmask }\n      ...SayIt_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }\n    }\n  }\n": types.GrantPageDocument,
    "\n  query GranteePage($id: String!, $after: String, $notesAfter: String) {\n    grantee(id: $id) {\n      id shortId name sample shared protection grantCount\n      ...GranteeParts_grantee @unmask\n      ...GranteeFacts_grantee @unmask\n      ...PartyProtection_grantee @unmask\n      ...ContactLog_grantee @unmask\n      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    }\n  }\n": types.GranteePageDocument,
    "\n  query GranteesPage($text: String, $after: String) {\n    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }\n  }\n": types.GranteesPageDocument,
    "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      ...MatchColumns_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask ...SheetRows_row @unmask } next }\n    }\n  }\n": types.ImportPageDocument,
    "\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n": types.InvitationPageDocument,
    "query NewMeetingPage { workspace { slug partners { id shortName letter hue } } }": types.NewMeetingPageDocument,
    "\n  query EditMeetingPage($id: String!) {\n    workspace { slug partners { id shortName letter hue } }\n    meeting(id: $id) { id shortId version state viewerCan { action allowed reason } ...MeetingForm_meeting @unmask }\n  }\n": types.EditMeetingPageDocument,
    "\n  mutation EnterMeeting($input: MeetingInput!) {\n    enterMeeting(input: $input) {\n      __typename\n      ... on Meeting { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": types.EnterMeetingDocument,
    "\n  mutation ChangeMeeting($id: UUID!, $version: Int!, $input: MeetingInput!) {\n    changeMeeting(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Meeting { id shortId version }\n      ... on Refused { code message path }\n    }\n  }\n": types.ChangeMeetingDocument,
    "\n  mutation PlanMeeting($input: MeetingInput!) {\n    planMeeting(input: $input) {\n      __typename\n      ... on Meeting { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": types.PlanMeetingDocument,
    "\n  query MeetingPage($id: String!, $after: String) {\n    workspace { slug person { id party { id name partner { id shortName letter hue } } } }\n    meeting(id: $id) {\n      id shortId kind title { en es } state begins parts { level title { en es } } viewerCan { action allowed reason }\n      overlaps { id ...OverlapCard_overlap @unmask } agenda { id ...Agenda_agenda @unmask } minutes { id shortId state }\n      ...NotRepresented_meeting ...MeetingFacts_meeting ...WhoWasThere_meeting ...KeepMeeting_meeting ...BeginMeeting_meeting\n    }\n    statements(meeting: $id, first: 100, after: $after) { nodes { id ...StatementCard_statement } next total closed }\n  }\n": types.MeetingPageDocument,
    "\n  query MeetingsPage($after: String) {\n    meetings(first: 50, after: $after) { nodes { id ...MeetingRow_meeting } next total }\n  }\n": types.MeetingsPageDocument,
    "\n  query MinutesPage($id: String!) {\n    meeting(id: $id) { id shortId title { en es } minutes { id ...Minutes_minutes @unmask } }\n  }\n": types.MinutesPageDocument,
    "\n  query MotionHere($id: String!) {\n    workspace { slug now }\n    motion(id: $id) { id shortId title { en es } text { en es } state decision { id shortId } viewerCan { action allowed reason } ...MotionActs_motion }\n  }\n": types.MotionHereDocument,
    "\n  query MotionPage($id: String!) {\n    workspace { slug now person { id name } partners { id shortName letter hue } }\n    people(first: 100) { nodes { id name roles } }\n    pools { id name }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } proposalId } options { id title { en es } statusQuo withdrawnAt }\n      myBallot { version textVersion } texts { version title { en es } text { en es } }\n      tookPart secrecy\n      ...MotionTexts_motion\n      ...ProxySection_motion\n      ...ObjectionsSection_motion\n      ...AmendmentsSection_motion\n      canRecordAnswer { allowed } recordedAnswers { ...RecordedList_answer @unmask }\n      mandates { result { state sentence settledAt } }\n      ...MandateSection_motion\n      ...RemindVoters_motion\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n": types.MotionPageDocument,
    "\n  query OptionPage($id: String!) {\n    option(id: $id) {\n      option {\n        id shortId title { en es } meaning { en es } passage { id text page sourceTitle sourceAuthor }\n        outcome { chosen decidedOn decision { id shortId } }\n        ...OptionOrigin_option @unmask\n        ...WithdrawOption_option @unmask\n      }\n      deliberation { id shortId title { en es } }\n      dueOn\n      combinedInto { id shortId title { en es } }\n      ...OptionNotes_optionInFull @unmask\n      ...OptionPositions_optionInFull @unmask\n      ...OptionEvidence_optionInFull @unmask\n      ...OptionConsequences_optionInFull @unmask\n    }\n  }\n": types.OptionPageDocument,
    "\n  query OptionsComparedPage($id: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...CompareOptions_deliberation @unmask }\n  }\n": types.OptionsComparedPageDocument,
    "\n  query OrganisationsPage {\n    partners { id party { id name } units { id name } ...PartnerList_partner @unmask }\n    bodies { id ...BodyList_body @unmask }\n    prospects { id ...ProspectList_prospect @unmask }\n    outsideActors { id ...OutsideList_actor @unmask }\n    roleTerms(filter: { inBodies: true }, first: 100) { nodes { id seatId title standing knownOn person { id name } } }\n  }\n": types.OrganisationsPageDocument,
    "\n  query OutcomesPage($after: String) {\n    outcomes(first: 50, after: $after) { nodes { id ...OutcomeList_outcome @unmask } next total }\n  }\n": types.OutcomesPageDocument,
    "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }\n      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n      ...HandleOverlap_overlap @unmask\n      ...OtherGrants_overlap @unmask\n      ...MeetingsOfOverlap_overlap @unmask\n      ...DecisionsOfOverlap_overlap @unmask\n    }\n  }\n": types.OverlapPageDocument,
    "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlapInbox { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } total more }\n    overlapParties { id name }\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total more }\n    everything: overlaps(first: 1) { total }\n    charterFlags(state: \"open\", first: 5) { nodes { id ...CharterFlag_flag @unmask } total }\n  }\n": types.OverlapsPageDocument,
    "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n    partners { id party { id name } }\n    delegation { ...InternalRuleSection_delegation @unmask }\n  }\n": types.PeoplePageDocument,
    "\n  query PoolPage($id: String!, $cycleId: UUID, $after: String) {\n    pool(id: $id) {\n      id shortId name state viewerCan { action allowed reason } cycles { id name state }\n      ...PoolFacts_pool @unmask ...PoolStates_pool @unmask ...Cycles_pool @unmask ...Agreements_pool @unmask\n      money(cycleId: $cycleId) { ...PoolMoney_money @unmask }\n    }\n    contributions(first: 50, after: $after, pool: $id) { nodes { id ...ContributionList_contribution @unmask } next }\n    themes { id code name { en es } }\n  }\n": types.PoolPageDocument,
    "\n  query PoolsPage($after: String) {\n    pools { id ...PoolsTable_pool @unmask }\n    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }\n  }\n": types.PoolsPageDocument,
    "\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n": types.PortfolioPageDocument,
    "\n  query PrivacyHerePage { privacy { ...PrivacyHere_privacy @unmask } }\n": types.PrivacyHerePageDocument,
    "\n  query PrivacyPage($of: String, $version: Int) { privacyNotice(of: $of, version: $version) { ...NoticeText_notice @unmask } }\n": types.PrivacyPageDocument,
    "\n  query ProposalPage($id: String!) {\n    proposal(id: $id) {\n      id shortId title state dueOn grantee { id name } requested { amount currency }\n      grant { id sample charterFlag { id ...CharterFlag_flag @unmask } ...SayIt_grant @unmask overlaps { id ...OverlapCard_overlap @unmask } }\n      application { ...ApplicationAnswers_application @unmask }\n      ...ProposalFacts_proposal @unmask\n      ...ProposalActs_proposal @unmask\n      ...ProposalVote_proposal @unmask\n      ...DeclareConflict_proposal @unmask\n      ...ConflictList_proposal @unmask\n      ...MyReview_proposal @unmask\n      ...SideBySide_proposal @unmask\n    }\n  }\n": types.ProposalPageDocument,
    "\n  query ProxyPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state spec ...BallotPaper_motion @unmask proxies { held { voterId of cast } } }\n  }\n": types.ProxyPageDocument,
    "\n  query QuestionPage($id: String!) {\n    question(id: $id) {\n      id shortId level part text { en es } state askedAt { en es }\n      deliberation { id shortId title { en es } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n      overlaps { nodes { id ...OverlapCard_overlap @unmask } total }\n      portfolio { currency ...PoolShare_total @unmask }\n      steps { id ...StepRefs_step @unmask }\n      evaluations { id ...AskedInEvaluations_evaluation @unmask }\n      ...QuestionLife_question @unmask\n      ...SettleQuestion_question @unmask\n    }\n    decisions(first: 100) { nodes { id ...SettleQuestion_decision @unmask } }\n  }\n": types.QuestionPageDocument,
    "\n  query QuestionsPage($filter: QuestionFilter, $after: String) {\n    questions(filter: $filter, first: 50, after: $after) {\n      nodes { id ...QuestionList_question @unmask } next total levels { ...QuestionFilters_level @unmask }\n    }\n  }\n": types.QuestionsPageDocument,
    "\n  query ReadingPage($id: String!) {\n    deliberation(id: $id) {\n      id shortId title { en es }\n      firstReading { round endsOn viewerCan { allowed reason } }\n      ...ReadingForm_deliberation @unmask\n      ...ReadingLines_deliberation @unmask\n    }\n  }\n": types.ReadingPageDocument,
    "\n  query RecordAnswerPage($id: String!) {\n    motion(id: $id) {\n      id shortId title { en es } state spec canRecordAnswer { allowed reason } ...BallotPaper_motion @unmask\n      electors { voterId recused person partner { id shortName } }\n    }\n  }\n": types.RecordAnswerPageDocument,
    "\n  query ResponsibilitiesPage($on: Date, $theme: String, $place: String) {\n    responsibilities(on: $on, theme: $theme, country: $place) {\n      on turns countries themes { code name { en es } } lines { id name { en es } }\n      scopes { key ...ScopeTable_scope @unmask }\n    }\n    partners { id until party { id name } units { id shortName } }\n  }\n": types.ResponsibilitiesPageDocument,
    "\n  query ReviewFormsPage { reviewForms { id ...ReviewFormList_form @unmask } }\n": types.ReviewFormsPageDocument,
    "\n  query ReviewsPage($after: String) {\n    proposals(first: 50, after: $after) { nodes { id ...ProposalTable_proposal @unmask ...StandingWord_proposal @unmask } next total }\n    themes { code kind name { en es } }\n  }\n": types.ReviewsPageDocument,
    "\n  query RolesPage($filter: RoleTermFilter, $after: String) {\n    roleTerms(filter: $filter, first: 50, after: $after) { nodes { id title person { id name } ...RoleTable_term @unmask } next on knownDays }\n    partners { id party { id name } units { id name } }\n    bodies { id name party { id } }\n  }\n": types.RolesPageDocument,
    "\n  query SamePage($filter: GranteePairFilter, $after: String) {\n    granteePairs(filter: $filter, first: 20, after: $after) { nodes { id ...PairCard_pair @unmask } next total }\n    everyPair: granteePairs(first: 1) { total }\n  }\n": types.SamePageDocument,
    "\n  query SessionPage($id: String!) {\n    workspace { slug partners { id ...AddStep_partner @unmask } }\n    meeting(id: $id) {\n      id shortId title { en es } state viewerCan { action allowed reason } agenda { id ...Agenda_agenda @unmask } overlaps { id ...OverlapCard_overlap @unmask }\n      ...MarkAttendance_meeting ...BeginMeeting_meeting\n    }\n  }\n": types.SessionPageDocument,
    "\n  query SoundingFormPage($id: String!) {\n    soundingDraft(grantId: $id) { grant { id title grantee { id name } } ...SoundingForm_soundingDraft @unmask }\n  }\n": types.SoundingFormPageDocument,
    "\n  query SoundingsPage($counts: Boolean!, $mineAfter: String, $notesAfter: String, $bothAfter: String) {\n    soundingNotes(first: 20, after: $notesAfter) { nodes { id ...NoteCard_soundingNote @unmask } next }\n    revealedSoundings(first: 20, after: $bothAfter) { nodes { id ...RevealedCard_revealedSounding @unmask } next }\n    soundings(first: 20, after: $mineAfter) { nodes { id ...MySounding_sounding @unmask } next }\n    soundingCounts @include(if: $counts) { ...SoundingCounts_soundingCount @unmask }\n  }\n": types.SoundingsPageDocument,
    "\n  query SourcePage($id: String!, $after: String) {\n    source(id: $id) { id shortId kind titleLines author language url when { written from to inferred } passageCount factCount }\n    passages(source: $id, first: 100, after: $after) { nodes { id ...PassageList_passage @unmask } next }\n    factTopics(filter: { source: $id }, first: 100) { nodes { id ...FactTopics_topic @unmask } }\n  }\n": types.SourcePageDocument,
    "\n  query SourcesPage($after: String) {\n    sources(first: 50, after: $after) { nodes { id ...SourcesTable_source @unmask } next total }\n  }\n": types.SourcesPageDocument,
    "\n  query StartPage {\n    viewer { accountId ...Memberships_viewer @unmask }\n    rolesToTry { ...RolesToTry_role @unmask }\n  }\n": types.StartPageDocument,
    "\n  query StepPage($id: String!) {\n    step(id: $id) {\n      id shortId title { en es } ownerWritten state overdue due { written from to inferred }\n      owners { id shortName letter hue } notAnswered { id shortName letter hue } unit { id name }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n      questions { id ...QuestionRefs_question @unmask }\n      ...KeepStep_step @unmask\n      ...StepHistory_step @unmask\n    }\n  }\n": types.StepPageDocument,
    "\n  query StepsPage($filter: StepFilter, $after: String) {\n    steps(filter: $filter, first: 50, after: $after) { nodes { id ...StepTable_step @unmask } next total overdue }\n    workspace { slug partners { id ...AddStep_partner @unmask } }\n  }\n": types.StepsPageDocument,
    "\n  query StrategiesPage($after: String) {\n    strategies(first: 50, after: $after) { nodes { id ...StrategyList_strategy @unmask } next total }\n  }\n": types.StrategiesPageDocument,
    "\n  query StrategyPage($id: String!) {\n    strategy(id: $id) {\n      id shortId kind title { en es } ownerWritten state\n      step { id ...StepRefs_step @unmask }\n      ...StrategyText_strategy @unmask\n      ...AddVersion_strategy @unmask\n    }\n  }\n": types.StrategyPageDocument,
    "\n  query TimelinePage($to: Date, $after: String) {\n    timeline(to: $to, first: 50, after: $after) { nodes { id ...Moment_moment @unmask } next total }\n  }\n": types.TimelinePageDocument,
    "\n  query WorkspacePage {\n    workspace {\n      slug name timeZone today sample\n      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n      viewerCan { action allowed reason }\n    }\n    privacy { ...NewNotice_privacy @unmask }\n  }\n": types.WorkspacePageDocument,
    "\n  fragment AcceptInvitation_invitation on Invitation { personName collaborative slug email expiresAt }\n": types.AcceptInvitation_InvitationFragmentDoc,
    "\n  mutation AcceptInvitation($secret: String!, $password: String!) {\n    acceptInvitation(secret: $secret, password: $password) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  fragment Memberships_viewer on Viewer {\n    accountId email\n    memberships { slug name sample person { id name roles party { id name partner { id shortName letter hue } } } }\n  }\n": types.Memberships_ViewerFragmentDoc,
    "\n  mutation CreateToken($label: String!) {\n    createToken(label: $label) {\n      __typename\n      ... on TokenCreated { secret session { id label } }\n      ... on Refused { code message path }\n    }\n  }\n": types.CreateTokenDocument,
    "\n  fragment RolesToTry_role on RoleToTry { personId name roles partyName collaborative slug partner { id shortName letter hue } }\n": types.RolesToTry_RoleFragmentDoc,
    "\n  mutation TryRole($personId: UUID!) {\n    tryRole(personId: $personId) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n": types.TryRoleDocument,
    "\n  fragment Sessions_viewer on Viewer { accountId sessions { id kind label createdAt lastUsedAt expiresAt current } }\n": types.Sessions_ViewerFragmentDoc,
    "mutation EndSession($id: UUID!) { endSession(id: $id) }": types.EndSessionDocument,
    "mutation SignOutEverywhere { signOutEverywhere }": types.SignOutEverywhereDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n": types.SignInDocument,
    "mutation SignOut { signOut }": types.SignOutDocument,
    "\n  fragment AgendaItem_agendaItem on AgendaItem {\n    id title { en es } owner minutes consent pulled { by partner { id shortName letter hue } } papers { id kind targetId shortId title { en es } }\n    note { text language } doneAt version viewerCan { action allowed reason }\n  }\n": types.AgendaItem_AgendaItemFragmentDoc,
    "\n  fragment Agenda_agenda on Agenda { id items { ...AgendaItem_agendaItem @unmask } viewerCan { action allowed reason } }\n": types.Agenda_AgendaFragmentDoc,
    "\n  mutation AttachPaper($input: AttachPaperInput!) {\n    attachPaper(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": types.AttachPaperDocument,
    "\n  mutation AddAgendaItem($meetingId: UUID!, $input: AgendaItemInput!) {\n    addAgendaItem(meetingId: $meetingId, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": types.AddAgendaItemDocument,
    "\n  mutation ChangeAgendaItem($id: UUID!, $input: AgendaItemInput!) {\n    changeAgendaItem(id: $id, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": types.ChangeAgendaItemDocument,
    "\n  mutation DropAgendaItem($id: UUID!) { dropAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n": types.DropAgendaItemDocument,
    "\n  mutation OrderAgenda($meetingId: UUID!, $ids: [UUID!]!) {\n    orderAgenda(meetingId: $meetingId, ids: $ids) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": types.OrderAgendaDocument,
    "\n  mutation DetachPaper($itemId: UUID!, $id: UUID!) {\n    detachPaper(itemId: $itemId, id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": types.DetachPaperDocument,
    "\n  mutation PullAgendaItem($id: UUID!) { pullAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n": types.PullAgendaItemDocument,
    "\n  mutation PutBackAgendaItem($id: UUID!) { putBackAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n": types.PutBackAgendaItemDocument,
    "\n  mutation NoteAgendaItem($input: NoteAgendaItemInput!) {\n    noteAgendaItem(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n": types.NoteAgendaItemDocument,
    "\n  fragment AmendmentCard_amendment on Amendment {\n    id number by partner { id shortName letter hue } proposedAt textVersion why language withdrawnAt\n    changes { id field at removed added state settledVersion } viewerCan { action allowed reason }\n  }\n": types.AmendmentCard_AmendmentFragmentDoc,
    "\n  mutation WithdrawAmendment($id: UUID!) { withdrawAmendment(id: $id) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n": types.WithdrawAmendmentDocument,
    "\n  fragment AmendmentsSection_motion on Motion {\n    id state textVersion title { en es } text { en es }\n    amendments { viewerCan { allowed } list { id ...AmendmentCard_amendment } }\n    objections { list { id number by reason state } }\n  }\n": types.AmendmentsSection_MotionFragmentDoc,
    "\n  mutation ProposeAmendment($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n": types.ProposeAmendmentDocument,
    "\n  mutation SettleAmendment($input: SettleAmendmentInput!) { settleAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n": types.SettleAmendmentDocument,
    "\n  fragment BallotPaper_motion on Motion {\n    id shortId state spec specHash textVersion texts { version title { en es } text { en es } } secrecy title { en es } text { en es } closesAt ruleInWords\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    myBallot { version textVersion choice reason wouldResolve castAt castBy receipt }\n    tookPart viewerCan { action allowed reason }\n  }\n": types.BallotPaper_MotionFragmentDoc,
    "\n  fragment CountOfMotion_motion on Motion {\n    id shortId title { en es } count ballotBox secrecy rule { method }\n    optionNames { id title { en es } }\n    electors { voterId recused cast outdated choice reason wouldResolve person partner { id shortName letter hue } }\n  }\n": types.CountOfMotion_MotionFragmentDoc,
    "\n  mutation CastSecretBallot($input: CastSecretBallotInput!) {\n    castSecretBallot(input: $input) {\n      __typename\n      ... on SecretBallotCast { motion { id tookPart ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n": types.CastSecretBallotDocument,
    "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ... on BallotCast { ballot { version textVersion choice reason wouldResolve castAt castBy receipt } motion { id ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n": types.CastBallotDocument,
    "\n  fragment VotesOfDecision_decision on Decision {\n    id rule { method }\n    votes { recused cast choice person partner { id shortName letter hue } }\n    optionNames { id title { en es } }\n  }\n": types.VotesOfDecision_DecisionFragmentDoc,
    "\n  fragment BoardsSection_deliberation on Deliberation {\n    id boards { meetings { id partner { id shortName letter hue } meetsOn mine } warnings unknown viewerCan { allowed } }\n  }\n": types.BoardsSection_DeliberationFragmentDoc,
    "\n  mutation AddBoardMeeting($meetsOn: Date!) { addBoardMeeting(meetsOn: $meetsOn) { __typename ... on BoardKept { id } ... on Refused { code message path } } }\n": types.AddBoardMeetingDocument,
    "\n  mutation RemoveBoardMeeting($id: UUID!) { removeBoardMeeting(id: $id) { __typename ... on BoardKept { id } ... on Refused { code message path } } }\n": types.RemoveBoardMeetingDocument,
    "\n  mutation RotateKey { rotateKey { __typename ... on RecordStatus { keyId } ... on Refused { code message path } } }\n": types.RotateKeyDocument,
    "\n  fragment DirectorBrief_deliberation on Deliberation {\n    shortId title { en es } question { en es }\n    brief(partner: $partner) { partner { id shortName } asks { says by } warnings }\n    comparison { option { id shortId title { en es } } positions { id partner { shortName letter } stance until words language } }\n  }\n": types.DirectorBrief_DeliberationFragmentDoc,
    "\n  fragment ApplicationAnswers_application on Application {\n    language organisation contact title summary amount startsOn endsOn places answers receipt\n    call { id shortId currency questions { kind text { en es } choices { en es } } }\n  }\n": types.ApplicationAnswers_ApplicationFragmentDoc,
    "\n  fragment ApplicationForm_call on Call { id owner standing smallest largest currency places timeZone questions { kind required text { en es } guidance { en es } choices { en es } longest } }\n": types.ApplicationForm_CallFragmentDoc,
    "\n  fragment ApplicationForm_application on Application { organisation contact title summary amount startsOn endsOn places answers }\n": types.ApplicationForm_ApplicationFragmentDoc,
    "\n  mutation BeginApplication($callId: UUID!, $input: ApplicationInput!) {\n    beginApplication(callId: $callId, input: $input) { __typename ... on ApplicationKept { secret savedAt } ... on Refused { code message path } }\n  }\n": types.BeginApplicationDocument,
    "\n  mutation SaveApplication($secret: String!, $input: ApplicationInput!) {\n    saveApplication(secret: $secret, input: $input) { __typename ... on ApplicationKept { savedAt } ... on Refused { code message path } }\n  }\n": types.SaveApplicationDocument,
    "\n  mutation SubmitApplication($secret: String!, $input: ApplicationInput!) {\n    submitApplication(secret: $secret, input: $input) { __typename ... on Application { receipt } ... on Refused { code message path } }\n  }\n": types.SubmitApplicationDocument,
    "fragment CallActs_call on Call { id shortId standing closesAt timeZone viewerCan { action allowed reason } }": types.CallActs_CallFragmentDoc,
    "mutation OpenCall($id: UUID!) { openCall(id: $id) { __typename ... on Call { id shortId } ... on Refused { code message path } } }": types.OpenCallDocument,
    "mutation CloseCall($id: UUID!) { closeCall(id: $id) { __typename ... on Call { id } ... on Refused { code message path } } }": types.CloseCallDocument,
    "\n  mutation ExtendCall($id: UUID!, $closesAt: DateTime!) { extendCall(id: $id, closesAt: $closesAt) { __typename ... on Call { id } ... on Refused { code message path } } }\n": types.ExtendCallDocument,
    "\n  fragment CallForm_call on Call {\n    id title { en es } text { en es } themes { code } places smallest largest currency opensAt closesAt timeZone\n    questions { kind required text { en es } guidance { en es } choices { en es } } viewerCan { action allowed reason }\n  }\n": types.CallForm_CallFragmentDoc,
    "mutation DraftCall($input: CallInput!) { draftCall(input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }": types.DraftCallDocument,
    "\n  mutation ChangeCall($id: UUID!, $input: CallInput!) { changeCall(id: $id, input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }\n": types.ChangeCallDocument,
    "fragment CallList_call on Call { id shortId title { en es } owner standing closesAt timeZone submitted }": types.CallList_CallFragmentDoc,
    "\n  fragment CallQuestions_call on Call { id questions { kind required text { en es } guidance { en es } choices { en es } longest } }\n": types.CallQuestions_CallFragmentDoc,
    "\n  fragment CallText_call on Call { id owner text { en es } themes { code name { en es } } places smallest largest currency opensAt closesAt extendedFrom timeZone }\n": types.CallText_CallFragmentDoc,
    "\n  mutation AnswerCharterFlag($grantId: UUID!, $answer: String!, $reason: String!) {\n    answerCharterFlag(grantId: $grantId, answer: $answer, reason: $reason) {\n      __typename ... on CharterFlag { id ...CharterFlag_flag @unmask } ... on Refused { code message path }\n    }\n  }\n": types.AnswerCharterFlagDocument,
    "mutation BeginCharter { beginCharter { __typename ... on Charter { id } ... on Refused { code message path } } }": types.BeginCharterDocument,
    "query CharterEffect { charterEffect { confusion explained added inside } }": types.CharterEffectDocument,
    "\n  fragment CharterFlag_flag on CharterFlag {\n    id state lines foundAt answers { id answer reason by at } viewerCan { action allowed reason }\n    grant {\n      id shortId title stage sample vehicle amount { amount currency } grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n": types.CharterFlag_FlagFragmentDoc,
    "\n  fragment CharterActor_actor on CharterActor { key kind party { id name partner { id shortName letter hue } } unit { id shortName } }\n  fragment Charter_charter on Charter {\n    id version state hash inForceFrom supersededOn sample contradictions decision { id shortId } viewerCan { action allowed reason }\n    motions { id shortId state decision { id shortId } }\n    roles {\n      id number themes { code name { en es } } populations { code name { en es } } places condition { en es }\n      leads { ...CharterActor_actor @unmask } mayJoin { ...CharterActor_actor @unmask }\n    }\n  }\n": types.CharterActor_ActorFragmentDoc,
    "\n  mutation PutCharterToVote($charterId: UUID!) {\n    putCharterToVote(charterId: $charterId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }\n  }\n": types.PutCharterToVoteDocument,
    "\n  mutation SaveCharterRole($charterId: UUID!, $roleId: UUID, $input: CharterRoleInput!) {\n    saveCharterRole(charterId: $charterId, roleId: $roleId, input: $input) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }\n  }\n": types.SaveCharterRoleDocument,
    "\n  mutation RemoveCharterRole($charterId: UUID!, $roleId: UUID!) {\n    removeCharterRole(charterId: $charterId, roleId: $roleId) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }\n  }\n": types.RemoveCharterRoleDocument,
    "\n  fragment ConflictList_proposal on Proposal {\n    id conflicts { id person partner { id shortName letter hue } mine effect cause words }\n  }\n": types.ConflictList_ProposalFragmentDoc,
    "\n  fragment DeclareConflict_proposal on Proposal {\n    id conflictChoices { cause effects } conflicts { id mine effect cause words }\n  }\n": types.DeclareConflict_ProposalFragmentDoc,
    "\n  mutation DeclareConflict($proposalId: UUID!, $input: DeclareConflictInput!) {\n    declareConflict(proposalId: $proposalId, input: $input) {\n      __typename\n      ... on Proposal { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.DeclareConflictDocument,
    "\n  fragment ContactLog_grantee on Grantee {\n    id protection ...ContactOwner_grantee @unmask\n    contactNotes(first: 20, after: $notesAfter) {\n      nodes { id day way text by shared partner { id shortName letter hue } viewerCan { action allowed reason } } next total\n    }\n  }\n": types.ContactLog_GranteeFragmentDoc,
    "\n  fragment ContactOwner_grantee on Grantee {\n    id contactOwner { personId name since left partner { id shortName letter hue } } contactActs { action allowed reason }\n  }\n": types.ContactOwner_GranteeFragmentDoc,
    "\n  mutation TakeContact($granteeId: UUID!) {\n    takeContact(granteeId: $granteeId) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }\n  }\n": types.TakeContactDocument,
    "\n  mutation HandContactOn($input: HandContactOnInput!) {\n    handContactOn(input: $input) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }\n  }\n": types.HandContactOnDocument,
    "query WhoCanSpeak { people(first: 100) { nodes { id name roles party { name } } } }": types.WhoCanSpeakDocument,
    "\n  mutation ShareContactNote($id: UUID!, $shared: Boolean!) {\n    shareContactNote(id: $id, shared: $shared) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n": types.ShareContactNoteDocument,
    "\n  mutation RemoveContactNote($id: UUID!) {\n    removeContactNote(id: $id) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n": types.RemoveContactNoteDocument,
    "\n  mutation NoteContact($input: NoteContactInput!) {\n    noteContact(input: $input) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n": types.NoteContactDocument,
    "\n  mutation DrawCorridor($input: DrawCorridorInput!) {\n    drawCorridor(input: $input) {\n      __typename\n      ... on Corridor { id ...OneCorridor_corridor @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.DrawCorridorDocument,
    "\n  fragment OneCorridor_corridor on Corridor {\n    id code kind name { en es } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    versions { id version from to why { en es } addedBy legs { fromPlace fromRole toPlace toRole } }\n    viewerCan { action allowed reason }\n  }\n": types.OneCorridor_CorridorFragmentDoc,
    "\n  fragment ThemeList_theme on Theme { id code kind name { en es } steps { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n": types.ThemeList_ThemeFragmentDoc,
    "\n  fragment DecisionActs_decision on Decision { id effect viewerCan { action allowed reason } acts { id kind words language reviewOn by at } }\n": types.DecisionActs_DecisionFragmentDoc,
    "\n  mutation AnswerForHost($id: UUID!, $answer: String!, $words: String!) {\n    answerForHost(id: $id, answer: $answer, words: $words) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }\n  }\n": types.AnswerForHostDocument,
    "\n  mutation ReviewDecision($id: UUID!, $words: String!, $reviewOn: Date) {\n    reviewDecision(id: $id, words: $words, reviewOn: $reviewOn) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }\n  }\n": types.ReviewDecisionDocument,
    "\n  fragment DecisionAround_decision on Decision {\n    id shortId state\n    links { id shortId title { en es } kind state } linkedBy { id shortId title { en es } kind state }\n    life { state from to by }\n    evidence { id kind shortId title motion { en es } sentence passage { id text sourceAuthor sourceTitle page } }\n  }\n": types.DecisionAround_DecisionFragmentDoc,
    "\n  fragment DecisionSheet_decision on Decision {\n    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt\n    past { ...PastFacts_past @unmask }\n    motion { id shortId title { en es } }\n    ruleInWords count optionNames { id title { en es } }\n  }\n": types.DecisionSheet_DecisionFragmentDoc,
    "\n  fragment DecisionRow_decision on Decision { id shortId number title { en es } kind effect decidedOn past { decided { written from to inferred } } }\n": types.DecisionRow_DecisionFragmentDoc,
    "\n  fragment DecisionTerms_decision on Decision {\n    id kind owner conditions { en es } effective { written from to inferred } until { written from to inferred } review { written from to inferred }\n    form { award { amount currency } moves { name money { amount currency } } membership { partner change on { written from to inferred } } about }\n    holds { partner stance until words language }\n  }\n": types.DecisionTerms_DecisionFragmentDoc,
    "fragment DecisionsOfOverlap_overlap on Overlap { id shortId state decisions { id shortId } }": types.DecisionsOfOverlap_OverlapFragmentDoc,
    "query DecisionsToCloseBy { decisions(first: 50) { nodes { id shortId title { en es } } } }": types.DecisionsToCloseByDocument,
    "\n  mutation CloseOverlapByDecision($overlapId: UUID!, $decisionId: UUID!) {\n    closeOverlapByDecision(overlapId: $overlapId, decisionId: $decisionId) {\n      __typename\n      ... on Decision { id overlaps { id ...DecisionsOfOverlap_overlap @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n": types.CloseOverlapByDecisionDocument,
    "\n  mutation EnterPastDecision($input: EnterPastDecisionInput!) {\n    enterPastDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": types.EnterPastDecisionDocument,
    "\n  fragment PastFacts_past on PastDecision { decided { written from to inferred } rule agreed source writtenIn }\n": types.PastFacts_PastFragmentDoc,
    "\n  fragment RecordDecision_motion on Motion {\n    id shortId title { en es } count\n    options { id title { en es } meaning { en es } statusQuo }\n  }\n": types.RecordDecision_MotionFragmentDoc,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId motion { id } }\n      ... on Refused { code message path }\n    }\n  }\n": types.RecordDecisionDocument,
    "\n  query DecisionTermsChoices {\n    partners { id mark { id shortName } units { id shortName } }\n    pools { id name }\n    decisions(first: 50) { nodes { id shortId title { en es } state stateBy } }\n  }\n": types.DecisionTermsChoicesDocument,
    "\n  fragment BallotWithin_within on BallotWithin {\n    rule { kind order { id name } quorumNum quorumDen } mine reason wouldResolve delegates why split { choice delegates }\n  }\n": types.BallotWithin_WithinFragmentDoc,
    "\n  mutation AnswerWithin($input: CastBallotInput!) {\n    answerWithin(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n": types.AnswerWithinDocument,
    "\n  mutation DeclareInternalRule($input: DeclareRuleInput!) {\n    declareInternalRule(input: $input) { __typename ... on Delegation { viewerCan { allowed } } ... on Refused { code message path } }\n  }\n": types.DeclareInternalRuleDocument,
    "\n  fragment InternalRuleSection_delegation on Delegation {\n    rule { kind order { id name } quorumNum quorumDen declaredBy declaredAt } delegates { id name } viewerCan { allowed }\n  }\n": types.InternalRuleSection_DelegationFragmentDoc,
    "fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }": types.AddOption_DeliberationFragmentDoc,
    "\n  mutation AddOption($input: AddOptionInput!) {\n    addOption(input: $input) {\n      __typename\n      ... on Option { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddOptionDocument,
    "\n  fragment CombineOptions_deliberation on Deliberation {\n    id options { id shortId title { en es } statusQuo withdrawnAt } viewerCan { action allowed reason }\n  }\n": types.CombineOptions_DeliberationFragmentDoc,
    "\n  mutation CombineOptions($input: CombineOptionsInput!) {\n    combineOptions(input: $input) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n": types.CombineOptionsDocument,
    "\n  fragment CompareOptions_deliberation on Deliberation {\n    id\n    criteria { id title { en es } weight }\n    viewerCan { action allowed reason }\n    comparison {\n      option { id shortId title { en es } }\n      notes { criterion { id } said { ...Said_noteSaid @unmask } }\n      evidence { ...EvidenceTarget_optionEvidence @unmask }\n      positions { ...PositionSaid_optionPosition @unmask }\n    }\n  }\n": types.CompareOptions_DeliberationFragmentDoc,
    "\n  fragment ConsequenceAspects_consequences on Consequences { effect aspects { aspect text { en es } by } }\n": types.ConsequenceAspects_ConsequencesFragmentDoc,
    "\n  mutation DescribeConsequence($input: DescribeConsequenceInput!) {\n    describeConsequence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": types.DescribeConsequenceDocument,
    "\n  mutation SetOptionEffect($id: UUID!, $effect: String!) {\n    setOptionEffect(id: $id, effect: $effect) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": types.SetOptionEffectDocument,
    "\n  fragment EvidenceTarget_optionEvidence on OptionEvidence {\n    id kind shortId title sentence cell { code theme { en es } country } passage { id text page sourceTitle sourceAuthor } note { en es } by partner { id shortName letter hue } criterionId leaning\n  }\n": types.EvidenceTarget_OptionEvidenceFragmentDoc,
    "\n  mutation HoldPosition($input: HoldPositionInput!) {\n    holdPosition(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": types.HoldPositionDocument,
    "\n  mutation OpenDeliberation($input: OpenDeliberationInput!) {\n    openDeliberation(input: $input) { __typename ... on Deliberation { id } ... on Refused { code message path } }\n  }\n": types.OpenDeliberationDocument,
    "\n  fragment OptionConsequences_optionInFull on OptionInFull {\n    option { id } dueOn\n    consequences { ...ConsequenceAspects_consequences @unmask text { en es } running { grants amount { amount currency } } notGranted { amount currency } }\n    viewerCan { action allowed reason }\n  }\n": types.OptionConsequences_OptionInFullFragmentDoc,
    "\n  fragment OptionEvidence_optionInFull on OptionInFull {\n    option { id }\n    evidence { ...EvidenceTarget_optionEvidence @unmask }\n    notes { criterion { id title { en es } } }\n    viewerCan { action allowed reason }\n  }\n": types.OptionEvidence_OptionInFullFragmentDoc,
    "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": types.AddEvidenceDocument,
    "\n  fragment OptionList_deliberation on Deliberation {\n    id shortId\n    options { id shortId title { en es } meaning { en es } position ...OptionOrigin_option @unmask }\n  }\n": types.OptionList_DeliberationFragmentDoc,
    "\n  fragment OptionNotes_optionInFull on OptionInFull {\n    option { id } deliberation { id }\n    notes { criterion { id title { en es } weight } said { ...Said_noteSaid @unmask } }\n    viewerCan { action allowed reason }\n  }\n": types.OptionNotes_OptionInFullFragmentDoc,
    "\n  mutation NoteOption($input: NoteOptionInput!) {\n    noteOption(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": types.NoteOptionDocument,
    "\n  mutation AddCriterion($input: AddCriterionInput!) {\n    addCriterion(input: $input) { __typename ... on Criterion { id } ... on Refused { code message path } }\n  }\n": types.AddCriterionDocument,
    "\n  fragment OptionOrigin_option on Option {\n    id shortId statusQuo addedBy withdrawnAt withdrawnReason combines { id shortId } outcome { chosen decision { id shortId } }\n  }\n": types.OptionOrigin_OptionFragmentDoc,
    "\n  fragment OptionPositions_optionInFull on OptionInFull {\n    option { id }\n    partners { id shortName letter hue }\n    mine { id }\n    positions { ...PositionSaid_optionPosition @unmask ...OwnPosition_optionPosition @unmask inConfidence }\n    history { ...PositionSaid_optionPosition @unmask partner { id } }\n    delegates { id name partner { id shortName } }\n    viewerCan { action allowed reason }\n  }\n": types.OptionPositions_OptionInFullFragmentDoc,
    "\n  fragment OwnPosition_optionPosition on OptionPosition { ...PositionSaid_optionPosition @unmask shownTo }\n": types.OwnPosition_OptionPositionFragmentDoc,
    "\n  mutation ReleasePosition($id: UUID!) {\n    releasePosition(id: $id) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": types.ReleasePositionDocument,
    "\n  mutation ShowPosition($id: UUID!, $readerIds: [UUID!]!) {\n    showPosition(id: $id, readerIds: $readerIds) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n": types.ShowPositionDocument,
    "\n  fragment PhaseTimeline_deliberation on Deliberation {\n    id dueOn phases { id kind beginsOn endsOn closedAt state allows } viewerCan { action allowed reason }\n  }\n": types.PhaseTimeline_DeliberationFragmentDoc,
    "\n  mutation ClosePhase($id: UUID!) { closePhase(id: $id) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }\n": types.ClosePhaseDocument,
    "\n  mutation PlanPhases($input: PlanPhasesInput!) { planPhases(input: $input) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }\n": types.PlanPhasesDocument,
    "\n  fragment PositionSaid_optionPosition on OptionPosition { id partner { id shortName letter hue } stance until words why language by releasedAt }\n": types.PositionSaid_OptionPositionFragmentDoc,
    "\n  fragment Question_deliberation on Deliberation {\n    id question { en es } source openedAt dueOn phases { id }\n    options { id withdrawnAt }\n    motions { id state openedAt closedAt decision { id shortId } }\n  }\n": types.Question_DeliberationFragmentDoc,
    "\n  fragment Said_noteSaid on NoteSaid { id party partner { id shortName letter hue } mine leaning text { en es } by }\n": types.Said_NoteSaidFragmentDoc,
    "\n  mutation WeighCriterion($id: UUID!, $weight: Int!) { weighCriterion(id: $id, weight: $weight) { __typename ... on Criterion { id weight } ... on Refused { code message path } } }\n": types.WeighCriterionDocument,
    "fragment WithdrawOption_option on Option { id withdrawnAt viewerCan { action allowed reason } }": types.WithdrawOption_OptionFragmentDoc,
    "\n  mutation WithdrawOption($id: UUID!, $reason: String!) {\n    withdrawOption(id: $id, reason: $reason) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n": types.WithdrawOptionDocument,
    "\n  mutation RestoreOption($id: UUID!) {\n    restoreOption(id: $id) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n": types.RestoreOptionDocument,
    "\n  fragment WaitingBoard_awaitedBoard on AwaitedBoard { motionId shortId title { en es } dueOn closed }\n": types.WaitingBoard_AwaitedBoardFragmentDoc,
    "\n  fragment WaitingRecorded_recordedForMe on RecordedForMe { motionId shortId title { en es } closesAt }\n": types.WaitingRecorded_RecordedForMeFragmentDoc,
    "\n  fragment WaitingDecision_decisionToReview on DecisionToReview { id shortId title { en es } dueOn overdue }\n": types.WaitingDecision_DecisionToReviewFragmentDoc,
    "\n  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }\n": types.SinceYouWereHere_ActivityFragmentDoc,
    "\n  fragment WaitingMotion_motion on Motion { reminder { sentAt sentBy } id shortId title { en es } closesAt tookPart viewerCan { action allowed reason } }\n": types.WaitingMotion_MotionFragmentDoc,
    "\n  fragment WaitingOverlap_overlap on Overlap { id shortId sentence viewerCan { action allowed reason } }\n": types.WaitingOverlap_OverlapFragmentDoc,
    "\n  fragment WaitingFile_import on Import { id fileName state counts { rows } viewerCan { action allowed reason } }\n": types.WaitingFile_ImportFragmentDoc,
    "\n  fragment WaitingStep_step on Step { id shortId title { en es } overdue due { to } owners { id } viewerCan { action allowed reason } }\n": types.WaitingStep_StepFragmentDoc,
    "\n  fragment WaitingNote_soundingNote on SoundingNote { id words { en es } lastDay }\n": types.WaitingNote_SoundingNoteFragmentDoc,
    "\n  fragment WaitingProposal_proposal on Proposal { id shortId title dueOn state coReview { standing } }\n": types.WaitingProposal_ProposalFragmentDoc,
    "\n  query DigestChoice { digestChoice { rhythm address hindrance } }\n": types.DigestChoiceDocument,
    "\n  mutation ChooseDigest($rhythm: String!) { chooseDigest(rhythm: $rhythm) { __typename ... on DigestChoice { rhythm } ... on Refused { code message path } } }\n": types.ChooseDigestDocument,
    "\n  fragment DossierLinks_deliberation on Deliberation { id dossierLinks { id prospect { en es } madeAt expiresAt revokedAt } }\n": types.DossierLinks_DeliberationFragmentDoc,
    "fragment DossierLinks_prospect on Prospect { id name { en es } state }": types.DossierLinks_ProspectFragmentDoc,
    "\n  mutation ShareDossier($deliberationId: UUID!, $prospectId: UUID!) {\n    shareDossier(deliberationId: $deliberationId, prospectId: $prospectId) { __typename ... on DossierShared { id link } ... on Refused { code message path } }\n  }\n": types.ShareDossierDocument,
    "\n  mutation RevokeDossier($id: UUID!) { revokeDossier(id: $id) { __typename ... on DossierShared { id } ... on Refused { code message path } } }\n": types.RevokeDossierDocument,
    "\n  fragment LimitedDossier_dossier on Dossier {\n    collaborative partners prospect { en es } title { en es } question { en es } dueOn expiresAt\n    options { title { en es } meaning { en es } statusQuo } phases { kind beginsOn endsOn }\n  }\n": types.LimitedDossier_DossierFragmentDoc,
    "fragment AnswerConsultation_asked on ConsultationAsked { collaborative readers questions { en es } until }": types.AnswerConsultation_AskedFragmentDoc,
    "\n  mutation AnswerConsultation($secret: String!, $answers: [String!]!) {\n    answerConsultation(secret: $secret, answers: $answers) { __typename ... on ConsultationAnswered { taken } ... on Refused { code message path } }\n  }\n": types.AnswerConsultationDocument,
    "\n  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.AnswerRecommendationDocument,
    "\n  fragment AskedInEvaluations_evaluation on AskedInEvaluation {\n    id shortId title { en es } state number text { en es } consulted { id answers summary { en es } }\n  }\n": types.AskedInEvaluations_EvaluationFragmentDoc,
    "query ConsultationAnswersHere($id: UUID!) { consultationAnswers(id: $id) { answers total } }": types.ConsultationAnswersHereDocument,
    "\n  mutation SummariseConsultation($id: UUID!, $textEn: String!, $textEs: String!) {\n    summariseConsultation(id: $id, textEn: $textEn, textEs: $textEs) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.SummariseConsultationDocument,
    "\n  fragment Consultations_evaluation on Evaluation {\n    id consultations { id questions { en es } until closedAt answers summary { en es } } viewerCan { action allowed reason }\n  }\n": types.Consultations_EvaluationFragmentDoc,
    "\n  mutation InviteToConsultation($id: UUID!, $howMany: Int!) {\n    inviteToConsultation(id: $id, howMany: $howMany) { __typename ... on ConsultationLinks { links } ... on Refused { code message path } }\n  }\n": types.InviteToConsultationDocument,
    "\n  mutation CloseConsultation($id: UUID!) { closeConsultation(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }\n": types.CloseConsultationDocument,
    "\n  fragment DraftEvaluation_evaluation on Evaluation { id title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } viewerCan { action allowed reason } }\n": types.DraftEvaluation_EvaluationFragmentDoc,
    "\n  mutation DraftEvaluation($input: DraftEvaluationInput!) {\n    draftEvaluation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.DraftEvaluationDocument,
    "\n  mutation ChangeEvaluation($id: UUID!, $input: DraftEvaluationInput!) {\n    changeEvaluation(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.ChangeEvaluationDocument,
    "\n  mutation UnlinkEvaluationPart($id: UUID!) {\n    unlinkEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.UnlinkEvaluationPartDocument,
    "\n  fragment EvaluationList_evaluation on EvaluationSummary { id shortId title { en es } state findings recommendations }\n": types.EvaluationList_EvaluationFragmentDoc,
    "\n  mutation RemoveEvaluationPart($id: UUID!) {\n    removeEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.RemoveEvaluationPartDocument,
    "\n  fragment EvaluationPart_part on EvaluationPart {\n    id kind number text { en es } sureness addressee { en es } links { id kind name text { en es } }\n    answers { partner { id shortName letter hue } answer reason language by mine }\n  }\n": types.EvaluationPart_PartFragmentDoc,
    "\n  fragment EvaluationParts_evaluation on Evaluation {\n    id state parts { id ...EvaluationPart_part @unmask } consultations { id answers summary { en es } }\n    viewerCan { action allowed reason } viewerCanFollowUp { action allowed reason }\n  }\n": types.EvaluationParts_EvaluationFragmentDoc,
    "\n  fragment EvaluationTerms_evaluation on Evaluation {\n    id shortId title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } step { id shortId title { en es } }\n    passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n": types.EvaluationTerms_EvaluationFragmentDoc,
    "\n  fragment Evaluators_evaluation on Evaluation { id evaluators { id name organisation from until } viewerCanAppoint { action allowed reason } }\n": types.Evaluators_EvaluationFragmentDoc,
    "\n  mutation AppointEvaluator($input: AppointEvaluatorInput!) {\n    appointEvaluator(input: $input) { __typename ... on EvaluatorAppointed { id link } ... on Refused { code message path } }\n  }\n": types.AppointEvaluatorDocument,
    "\n  mutation EndEvaluator($id: UUID!) { endEvaluator(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }\n": types.EndEvaluatorDocument,
    "\n  mutation LinkEvaluationPart($input: EvaluationLinkInput!) {\n    linkEvaluationPart(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.LinkEvaluationPartDocument,
    "fragment MoveEvaluation_evaluation on Evaluation { id state next viewerCanMove { action allowed reason } }": types.MoveEvaluation_EvaluationFragmentDoc,
    "\n  mutation MoveEvaluation($id: UUID!, $from: String!) {\n    moveEvaluation(id: $id, from: $from) { __typename ... on Evaluation { id state } ... on Refused { code message path } }\n  }\n": types.MoveEvaluationDocument,
    "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.OpenConsultationDocument,
    "\n  mutation AddEvaluationPart($evaluationId: UUID!, $input: EvaluationPartInput!) {\n    addEvaluationPart(evaluationId: $evaluationId, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.AddEvaluationPartDocument,
    "\n  mutation ChangeEvaluationPart($id: UUID!, $input: EvaluationPartInput!) {\n    changeEvaluationPart(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n": types.ChangeEvaluationPartDocument,
    "\n  fragment Boldness_figure on BoldFigure {\n    of years {\n      year grants amount withoutCountry shares { is grants ofGrants amount ofAmount } risks { is grants ofGrants }\n      largest { id name } largestShare largestPercent herfindahl herfindahlShown\n    }\n  }\n": types.Boldness_FigureFragmentDoc,
    "\n  fragment Completeness_completeness on Completeness {\n    party { id name partner { id shortName letter hue } } isPool grants withTheme withCountry withPeriod lastAward lastShared\n    claim { extent asOf by at } viewerCan { action allowed reason }\n  }\n": types.Completeness_CompletenessFragmentDoc,
    "\n  mutation ClaimCompleteness($extent: String!, $asOf: Date!) {\n    claimCompleteness(extent: $extent, asOf: $asOf) { __typename ... on Completeness { ...Completeness_completeness @unmask } ... on Refused { code message path } }\n  }\n": types.ClaimCompletenessDocument,
    "\n  fragment Differentiation_figure on DifferentiationFigure {\n    beside partner { id name } unit { id name shortName }\n    years {\n      year pool other index { exact shown } byTheme { exact shown } byCountry { exact shown } byGrantee { exact shown }\n      common { theme { en es } country grantee { id name } pool other exact shown }\n    }\n  }\n": types.Differentiation_FigureFragmentDoc,
    "\n  fragment FigureQuotation_quotation on FigureQuotation { figure passage { id text page sourceShortId sourceTitle sourceAuthor } }\n": types.FigureQuotation_QuotationFragmentDoc,
    "\n  fragment FigureTrend_heatMap on HeatMap { currency years { year money { ...MoneyByState @unmask } } }\n": types.FigureTrend_HeatMapFragmentDoc,
    "\n  fragment GrantsBehind_grant on Grant {\n    id shortId title stage vehicle sample awardedOn amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n": types.GrantsBehind_GrantFragmentDoc,
    "\n  fragment MoneyByState on MoneyByState { poolOnly partnerOnly explained unexplained total percents }\n  fragment HeatMap_heatMap on HeatMap {\n    currency year themes { code name { en es } } countries cells { theme country money { ...MoneyByState @unmask } } total { ...MoneyByState @unmask }\n  }\n": types.MoneyByStateFragmentDoc,
    "\n  fragment LookThrough_pool on Pool {\n    id name money { currency granted notAllocated shares { party { id name partner { id shortName letter hue } } received through share percent individual together throughPoolPercent } }\n  }\n": types.LookThrough_PoolFragmentDoc,
    "\n  mutation FoundCollaborative($input: FoundCollaborativeInput!) {\n    foundCollaborative(input: $input) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n": types.FoundCollaborativeDocument,
    "\n  fragment SetupList_setup on Setup { partners people cycles agreements decisions }\n": types.SetupList_SetupFragmentDoc,
    "\n  fragment GranteeParts_grantee on Grantee {\n    id name partCount\n    parts { id name ownerName grantCount names registrations }\n    judgements { id state conflict left { id name } right { id name } verdicts { id verdict reason by at } }\n  }\n": types.GranteeParts_GranteeFragmentDoc,
    "\n  mutation ChooseGranteeName($partyId: UUID!) {\n    chooseGranteeName(partyId: $partyId) { __typename ... on GranteeSide { id } ... on Refused { code message path } }\n  }\n": types.ChooseGranteeNameDocument,
    "\n  fragment GranteeSide_side on GranteeSide {\n    id shortId name names registrations country ownerName grantCount\n    grants {\n      id shortId title vehicle startsOn endsOn periodWritten awardedOn\n      amount { amount currency } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n": types.GranteeSide_SideFragmentDoc,
    "\n  fragment PairCard_pair on GranteePair {\n    id state conflict returned tenths overlaps\n    evidence { signal mark tenths message }\n    left { ...GranteeSide_side @unmask }\n    right { ...GranteeSide_side @unmask }\n    verdicts { id verdict reason by at }\n    viewerCan { action allowed reason }\n  }\n": types.PairCard_PairFragmentDoc,
    "\n  query FindGrantees($text: String) { grantees(text: $text, first: 8) { nodes { id name shortId grantCount ownerName protection } } }\n": types.FindGranteesDocument,
    "\n  mutation JudgeGrantees($input: JudgeGranteesInput!) {\n    judgeGrantees(input: $input) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n": types.JudgeGranteesDocument,
    "\n  mutation TakeGranteeApart($partyId: UUID!) {\n    takeGranteeApart(partyId: $partyId) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n": types.TakeGranteeApartDocument,
    "\n  mutation TakeVerdictsBack($verdictIds: [UUID!]!) {\n    takeVerdictsBack(verdictIds: $verdictIds) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n": types.TakeVerdictsBackDocument,
    "\n  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {\n    addPartyName(id: $id, text: $text, kind: $kind) {\n      __typename\n      ... on Grantee { id ...GranteeFacts_grantee @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddPartyNameDocument,
    "\n  fragment GrantFacts_grant on Grant {\n    id risk vehicle stage title description startsOn endsOn periodWritten awardedOn awardedInferred programmes places externalId url shared protection ownProtection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n    viewerCan { action allowed reason }\n  }\n": types.GrantFacts_GrantFragmentDoc,
    "\n  mutation ClassGrantRisk($id: UUID!, $risk: String) {\n    classGrantRisk(id: $id, risk: $risk) { __typename ... on Grant { id risk } ... on Refused { code message path } }\n  }\n": types.ClassGrantRiskDocument,
    "\n  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }\n": types.GrantSight_GrantFragmentDoc,
    "\n  mutation ShareGrant($id: UUID!) {\n    shareGrant(id: $id) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.ShareGrantDocument,
    "\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection ownProtection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n": types.GrantTable_GrantFragmentDoc,
    "\n  fragment GranteeFacts_grantee on Grantee {\n    id name country protection shared ownerName names { id text kind from } registrations\n    funders { id name partner { id shortName letter hue } } totals { currency total grants }\n  }\n": types.GranteeFacts_GranteeFragmentDoc,
    "\n  fragment GranteeTable_grantee on Grantee {\n    id shortId name country protection shared sample partCount grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n  }\n": types.GranteeTable_GranteeFragmentDoc,
    "\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n": types.PortfolioTotals_TotalFragmentDoc,
    "\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict refused left }\n    viewerCan { action allowed reason }\n  }\n": types.CommitImport_ImportFragmentDoc,
    "\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n": types.CommitImportDocument,
    "\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id counts { refused conflict left } }\n      ... on Refused { code message path }\n    }\n  }\n": types.StartImportDocument,
    "\n  fragment Findings_finding on Finding { field rule severity message }\n": types.Findings_FindingFragmentDoc,
    "\n  fragment ImportConflicts_import on Import {\n    id state\n    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }\n  }\n": types.ImportConflicts_ImportFragmentDoc,
    "\n  mutation KeepRow($importId: UUID!, $row: Int!) {\n    keepRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.KeepRowDocument,
    "\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict left grants contributions errors warnings notes }\n": types.ImportCounts_CountsFragmentDoc,
    "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept protected amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n": types.ImportRows_RowFragmentDoc,
    "\n  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }\n": types.ImportsTable_ImportFragmentDoc,
    "\n  fragment MatchColumns_import on Import {\n    id state\n    spreadsheet {\n      mapping { sheet columns { term column } decimalMark dayOrder currency }\n      tables {\n        sheet headerRow rows proposed { term required column confidence }\n        columns {\n          heading samples currency\n          marks { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }\n          days { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }\n        }\n      }\n    }\n  }\n": types.MatchColumns_ImportFragmentDoc,
    "\n  mutation MatchImport($input: MatchImportInput!) {\n    matchImport(input: $input) {\n      __typename\n      ... on Import { id counts { refused conflict left } }\n      ... on Refused { code message path }\n    }\n  }\n": types.MatchImportDocument,
    "\n  fragment NamePools_import on Import { id state pools programmes { title kind rows funders named } viewerCan { action allowed reason } }\n": types.NamePools_ImportFragmentDoc,
    "\n  mutation NameImportPools($importId: UUID!, $pools: [String!]!) {\n    nameImportPools(importId: $importId, pools: $pools) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.NameImportPoolsDocument,
    "\n  mutation CorrectRow($importId: UUID!, $row: Int!, $field: String!, $value: String) {\n    correctRow(importId: $importId, row: $row, field: $field, value: $value) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.CorrectRowDocument,
    "\n  fragment SheetRows_row on ImportRow {\n    row title grantee protected outcome becomes kept leftOut amount { amount currency }\n    cells { term written corrected read }\n    findings { ...Findings_finding @unmask }\n  }\n": types.SheetRows_RowFragmentDoc,
    "\n  mutation LeaveRow($importId: UUID!, $row: Int!, $leave: Boolean!) {\n    leaveRow(importId: $importId, row: $row, leave: $leave) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.LeaveRowDocument,
    "\n  mutation UndoImport($importId: UUID!) {\n    undoImport(importId: $importId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.UndoImportDocument,
    "\n  mutation AnswerMandate($motionId: UUID!, $answer: String!) {\n    answerMandate(motionId: $motionId, answer: $answer) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n": types.AnswerMandateDocument,
    "\n  fragment MandateAtBallot_motion on Motion { id spec options { id title { en es } } mandates { mine { kind optionId answer words dueOn outcome } } }\n": types.MandateAtBallot_MotionFragmentDoc,
    "\n  mutation KeepMandate($input: KeepMandateInput!) {\n    keepMandate(input: $input) { __typename ... on Motion { id ...MandateSection_motion } ... on Refused { code message path } }\n  }\n": types.KeepMandateDocument,
    "\n  fragment MandateSection_motion on Motion {\n    id shortId state options { id title { en es } }\n    mandates {\n      mine { version kind optionId answer words dueOn named outcome writtenBy writtenAt paper { id name } }\n      answers viewerCan { action allowed reason }\n    }\n  }\n": types.MandateSection_MotionFragmentDoc,
    "fragment BeginMeeting_meeting on Meeting { id shortId state counts { participants } viewerCan { action allowed reason } }": types.BeginMeeting_MeetingFragmentDoc,
    "\n  mutation BeginMeeting($id: UUID!) { beginMeeting(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }\n": types.BeginMeetingDocument,
    "\n  mutation PlanMeetingAgain($id: UUID!) { planMeetingAgain(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }\n": types.PlanMeetingAgainDocument,
    "fragment KeepMeeting_meeting on Meeting { id shortId viewerCan { action allowed reason } }": types.KeepMeeting_MeetingFragmentDoc,
    "\n  mutation LockMeeting($id: UUID!) {\n    lockMeeting(id: $id) {\n      __typename\n      ... on Meeting { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.LockMeetingDocument,
    "\n  mutation RemoveMeeting($id: UUID!) {\n    removeMeeting(id: $id) {\n      __typename\n      ... on MeetingRemoved { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.RemoveMeetingDocument,
    "\n  fragment MarkAttendance_meeting on Meeting {\n    id version counts { participants inPerson remote absent expected } attendance { id name role presence meetingRole partner { id shortName letter hue } }\n  }\n": types.MarkAttendance_MeetingFragmentDoc,
    "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) { __typename ... on Meeting { id ...MarkAttendance_meeting } ... on Refused { code message path } }\n  }\n": types.MarkAttendanceDocument,
    "\n  fragment MeetingFacts_meeting on Meeting {\n    id held { written from to inferred } begins timeZone place subject { en es } enteredBy lockedAt receipt\n    attendance { id name meetingRole } passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n": types.MeetingFacts_MeetingFragmentDoc,
    "\n  fragment MeetingForm_meeting on Meeting {\n    id shortId version state kind title { en es } held { written } begins timeZone place subject { en es }\n    attendance { id name role presence meetingRole partner { id } }\n  }\n": types.MeetingForm_MeetingFragmentDoc,
    "\n  fragment MeetingRow_meeting on Meeting {\n    id shortId kind title { en es } held { written from to inferred } counts { participants inPerson remote absent expected }\n    represented { id } notRepresented { id shortName letter hue } state begins\n  }\n": types.MeetingRow_MeetingFragmentDoc,
    "fragment MeetingsOfOverlap_overlap on Overlap { id shortId meetings { id shortId title { en es } held locked } }": types.MeetingsOfOverlap_OverlapFragmentDoc,
    "query OpenMeetings { meetings(first: 50) { nodes { id shortId title { en es } state } } }": types.OpenMeetingsDocument,
    "\n  mutation TakeOverlapToMeeting($overlapId: UUID!, $meetingId: UUID!) {\n    takeOverlapToMeeting(overlapId: $overlapId, meetingId: $meetingId) {\n      __typename\n      ... on Meeting { id overlaps { id ...MeetingsOfOverlap_overlap @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n": types.TakeOverlapToMeetingDocument,
    "\n  mutation TakeOverlapOffMeeting($overlapId: UUID!, $meetingId: UUID!) {\n    takeOverlapOffMeeting(overlapId: $overlapId, meetingId: $meetingId) {\n      __typename\n      ... on Meeting { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.TakeOverlapOffMeetingDocument,
    "\n  fragment NotRepresented_meeting on Meeting { id counts { participants } represented { id shortName } notRepresented { id shortName letter hue } }\n": types.NotRepresented_MeetingFragmentDoc,
    "\n  fragment WhoWasThere_meeting on Meeting {\n    id state counts { participants inPerson remote absent expected } represented { id } notRepresented { id }\n    attendance { id name role presence meetingRole partner { id shortName letter hue } unit { id shortName } }\n  }\n": types.WhoWasThere_MeetingFragmentDoc,
    "\n  mutation AskCorrection($input: AskCorrectionInput!) {\n    askCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": types.AskCorrectionDocument,
    "\n  mutation AnswerCorrection($input: AnswerCorrectionInput!) {\n    answerCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": types.AnswerCorrectionDocument,
    "\n  mutation DraftMinutes($meetingId: UUID!) {\n    draftMinutes(meetingId: $meetingId) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": types.DraftMinutesDocument,
    "\n  fragment Minutes_minutes on Minutes {\n    id shortId state version text { en es } hash leftOut lockedAt receipt\n    versions { version origin by at } approvals { id partner { id shortName letter hue } by at version stands receipt } awaited { id shortName letter hue }\n    corrections { id number partner { id shortName letter hue } by at version place words language answer { taken words language version by } }\n    viewerCan { action allowed reason }\n  }\n": types.Minutes_MinutesFragmentDoc,
    "query MinutesVersionText($id: UUID!, $version: Int!) { minutesText(id: $id, version: $version) { version text { en es } hash } }": types.MinutesVersionTextDocument,
    "\n  mutation CompareReturnedMinutes($input: ReturnedMinutesInput!) {\n    compareReturnedMinutes(input: $input) { __typename ... on ReturnedMinutes { id version language sent changes { at removed added } } ... on Refused { code message path } }\n  }\n": types.CompareReturnedMinutesDocument,
    "\n  mutation CirculateMinutes($id: UUID!) { circulateMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }\n": types.CirculateMinutesDocument,
    "\n  mutation ApproveMinutes($id: UUID!, $version: Int!) {\n    approveMinutes(id: $id, version: $version) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": types.ApproveMinutesDocument,
    "\n  mutation LockMinutes($id: UUID!) { lockMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }\n": types.LockMinutesDocument,
    "\n  mutation WriteMinutes($input: WriteMinutesInput!) {\n    writeMinutes(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n": types.WriteMinutesDocument,
    "fragment CloseVote_motion on Motion { id shortId secrecy }": types.CloseVote_MotionFragmentDoc,
    "\n  mutation CloseMotion($id: UUID!) {\n    closeMotion(id: $id) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.CloseMotionDocument,
    "\n  fragment DraftMotion_deliberation on Deliberation {\n    id viewerCan { action allowed reason }\n    options { id title { en es } statusQuo withdrawnAt }\n  }\n": types.DraftMotion_DeliberationFragmentDoc,
    "\n  mutation DraftMotion($input: DraftMotionInput!) {\n    draftMotion(input: $input) {\n      __typename\n      ... on Motion { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": types.DraftMotionDocument,
    "\n  fragment EditMotion_motion on Motion {\n    id shortId title { en es } text { en es } deliberation { id }\n    options { id title { en es } statusQuo }\n    spec secrecy weightSource { poolId sum currency }\n  }\n": types.EditMotion_MotionFragmentDoc,
    "\n  mutation ChangeMotion($id: UUID!, $input: DraftMotionInput!) {\n    changeMotion(id: $id, input: $input) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ChangeMotionDocument,
    "\n  fragment MotionActs_motion on Motion {\n    id shortId state viewerCan { action allowed reason }\n    ...OpenVote_motion\n    ...CloseVote_motion\n  }\n": types.MotionActs_MotionFragmentDoc,
    "\n  fragment MotionList_deliberation on Deliberation {\n    id\n    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } mandates { result { state } } }\n  }\n": types.MotionList_DeliberationFragmentDoc,
    "\n  fragment MotionSheet_motion on Motion {\n    id shortId state spec secrecy weightSource { pool sum currency } title { en es } text { en es } specHash openedAt closesAt closedAt\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    ruleInWords\n    electors { voterId recused cast outdated choice person weight atClose { entitled weight } partner { id shortName letter hue } }\n  }\n": types.MotionSheet_MotionFragmentDoc,
    "\n  fragment MotionTexts_motion on Motion {\n    id texts { version title { en es } text { en es } why language writtenBy writtenAt }\n  }\n": types.MotionTexts_MotionFragmentDoc,
    "fragment OpenVote_motion on Motion { id shortId options { id title { en es } } }": types.OpenVote_MotionFragmentDoc,
    "\n  mutation OpenMotion($id: UUID!, $closesAt: DateTime!) {\n    openMotion(id: $id, closesAt: $closesAt) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.OpenMotionDocument,
    "\n  fragment ObjectionCard_objection on Objection {\n    id number by mine partner { id shortName letter hue } raisedAt textVersion clause reason wouldResolve language state answeredIn settledBy settledAt\n    replies { id by text language writtenAt } viewerCan { action allowed reason }\n  }\n": types.ObjectionCard_ObjectionFragmentDoc,
    "\n  mutation ReplyToObjection($id: UUID!, $text: String!) { replyToObjection(id: $id, text: $text) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n": types.ReplyToObjectionDocument,
    "\n  mutation SettleObjection($id: UUID!, $state: String!) { settleObjection(id: $id, state: $state) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n": types.SettleObjectionDocument,
    "\n  fragment ObjectionsSection_motion on Motion {\n    id textVersion text { en es }\n    objections { viewerCan { allowed } list { id ...ObjectionCard_objection } }\n  }\n": types.ObjectionsSection_MotionFragmentDoc,
    "\n  mutation RaiseObjection($input: RaiseObjectionInput!) { raiseObjection(input: $input) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n": types.RaiseObjectionDocument,
    "\n  mutation ClaimOutcome($input: ClaimOutcomeInput!) { claimOutcome(input: $input) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n": types.ClaimOutcomeDocument,
    "\n  fragment OutcomeList_outcome on Outcome {\n    id shortId text { en es } places changed { written from to inferred } contribution { en es } strength claimedBy\n    links { id kind name text { en es } } contests { partner { id shortName letter hue } reason language by mine } viewerCan { action allowed reason }\n  }\n": types.OutcomeList_OutcomeFragmentDoc,
    "\n  mutation ContestOutcome($id: UUID!, $reason: String!) { contestOutcome(id: $id, reason: $reason) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n": types.ContestOutcomeDocument,
    "\n  mutation AcceptOutcome($id: UUID!) { acceptOutcome(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n": types.AcceptOutcomeDocument,
    "\n  mutation TakeOutcomeBack($id: UUID!) { takeOutcomeBack(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n": types.TakeOutcomeBackDocument,
    "\n  query OverlapsAlike($id: String!, $pattern: String!) { overlapsAlike(id: $id, pattern: $pattern) { more nodes { id shortId sentence } } }\n": types.OverlapsAlikeDocument,
    "\n  fragment AnswerOverlap_overlap on Overlap {\n    id shortId state returned snoozedUntil viewerCan { action allowed reason }\n    answers { id answer says reason by at undone together }\n    concerned { id name } speakers { id name } moveTargets { id name }\n    left { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n": types.AnswerOverlap_OverlapFragmentDoc,
    "\n  mutation AnswerOverlaps($ids: [UUID!]!, $answer: String!, $reason: String!, $form: OverlapAnswerForm) {\n    answerOverlaps(ids: $ids, answer: $answer, reason: $reason, form: $form) {\n      __typename\n      ... on OverlapsAnswered { count undoBy overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }\n      ... on Refused { code message path }\n    }\n  }\n": types.AnswerOverlapsDocument,
    "\n  mutation UndoOverlapAnswer($id: UUID!) {\n    undoOverlapAnswer(id: $id) {\n      __typename\n      ... on OverlapsAnswered { count overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }\n      ... on Refused { code message path }\n    }\n  }\n": types.UndoOverlapAnswerDocument,
    "\n  query ComparableGrants($after: String) {\n    comparableGrants(first: 100, after: $after) {\n      nodes {\n        id shortId externalId own sample vehicle stage title description programmes themes places awardedOn startsOn endsOn periodWritten onward\n        amount { amount currency }\n        funder { id name partner { id shortName letter hue } } unit { id name shortName } pool { id name programmes }\n        grantee { id name names registrations }\n      }\n      next total\n    }\n  }\n": types.ComparableGrantsDocument,
    "\n  fragment GrantSide_grant on Grant {\n    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n": types.GrantSide_GrantFragmentDoc,
    "fragment HandleOverlap_overlap on Overlap { id state snoozedUntil returned directorsFrom mine viewerCan { action allowed reason } }": types.HandleOverlap_OverlapFragmentDoc,
    "\n  mutation SnoozeOverlap($id: UUID!, $until: String) {\n    snoozeOverlap(id: $id, until: $until) {\n      __typename\n      ... on Overlap { ...HandleOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.SnoozeOverlapDocument,
    "\n  mutation ShowOverlapToDirectors($id: UUID!) {\n    showOverlapToDirectors(id: $id) {\n      __typename\n      ... on Overlap { ...HandleOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.ShowOverlapToDirectorsDocument,
    "\n  fragment OtherGrants_overlap on Overlap {\n    id\n    left { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    otherGrants { total nodes {\n      id shortId title stage vehicle startsOn endsOn periodWritten amount { amount currency } grantee { id name }\n      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    } }\n  }\n": types.OtherGrants_OverlapFragmentDoc,
    "\n  fragment OverlapCard_overlap on Overlap {\n    id shortId kind between roleConfusion tenths state returned sentence snoozedUntil\n    atStake { amount currency }\n    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n": types.OverlapCard_OverlapFragmentDoc,
    "\n  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }\n": types.OverlapEvidence_OverlapFragmentDoc,
    "\n  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state snoozedUntil sentence atStake { amount currency } }\n": types.OverlapHead_OverlapFragmentDoc,
    "\n  mutation AddBody($input: AddBodyInput!) {\n    addBody(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.AddBodyDocument,
    "\n  mutation AddPartner($input: AddPartnerInput!) {\n    addPartner(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.AddPartnerDocument,
    "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.AddUnitDocument,
    "\n  fragment BodyList_body on Body {\n    id name kind party { id name partner { id shortName letter hue } } unit { id name shortName }\n    seats { id title votes partner { id shortName letter hue } }\n    passage { id text page sourceTitle sourceAuthor }\n  }\n": types.BodyList_BodyFragmentDoc,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.EndMembershipDocument,
    "\n  mutation ContinueMembership($partnerId: UUID!) {\n    continueMembership(partnerId: $partnerId) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.ContinueMembershipDocument,
    "\n  fragment OutsideList_actor on OutsideActor { id kind standing party { id name } what { en es } passage { id text page sourceTitle sourceAuthor } }\n": types.OutsideList_ActorFragmentDoc,
    "\n  fragment PartnerList_partner on Partner {\n    id kind country until\n    party { id name } mark { id shortName letter hue } officeOf { id name }\n    since { written from to inferred }\n    passage { id text page sourceTitle sourceAuthor }\n    units { id name shortName parentId mission passage { id text page sourceTitle sourceAuthor } }\n  }\n": types.PartnerList_PartnerFragmentDoc,
    "\n  fragment ProspectList_prospect on Prospect { id name { en es } many state passage { id text page sourceTitle sourceAuthor } }\n": types.ProspectList_ProspectFragmentDoc,
    "\n  mutation AddProspect($input: AddProspectInput!) {\n    addProspect(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.AddProspectDocument,
    "\n  mutation SetProspectState($id: UUID!, $state: String!) {\n    setProspectState(id: $id, state: $state) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.SetProspectStateDocument,
    "\n  mutation AmendGrant($input: AmendGrantInput!) {\n    amendGrant(input: $input) { __typename ... on Grant { id ...AmendmentsPanel_grant @unmask ...AllocationPanel_grant @unmask ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n": types.AmendGrantDocument,
    "\n  fragment AmendmentsPanel_grant on Grant {\n    id version stage endsOn amount { amount currency }\n    allocation { lines { contributionId amount } sources { contributionId title left misfit } }\n    amended { amendments { id number decision amountBefore amount endsBefore endsOn reason by recordedAt } viewerCan { action allowed reason } }\n  }\n": types.AmendmentsPanel_GrantFragmentDoc,
    "\n  mutation ApprovePayment($paymentId: UUID!, $version: Int!) {\n    approvePayment(paymentId: $paymentId, version: $version) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n": types.ApprovePaymentDocument,
    "\n  mutation MovePayment($input: MovePaymentInput!) {\n    movePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n": types.MovePaymentDocument,
    "\n  fragment PaymentsPanel_grant on Grant {\n    id\n    payments {\n      secondPerson paid { amount currency } planned { amount currency } left { amount currency }\n      payments {\n        id number amount dueOn condition state version hostReference next viewerCan { action allowed reason }\n        parts { amount funder { id name partner { id shortName letter hue } } }\n        events { id state onDay note by recordedAt byHost against }\n      }\n      viewerCan { action allowed reason }\n    }\n  }\n": types.PaymentsPanel_GrantFragmentDoc,
    "\n  mutation SchedulePayment($input: SchedulePaymentInput!) {\n    schedulePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n": types.SchedulePaymentDocument,
    "\n  mutation AddRoleTerm($input: AddRoleTermInput!) {\n    addRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.AddRoleTermDocument,
    "\n  mutation EndRoleTerm($input: EndRoleTermInput!) {\n    endRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.EndRoleTermDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonInvited { link person { id name } }\n      ... on Refused { code message path }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  fragment PeopleTable_person on Person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n": types.PeopleTable_PersonFragmentDoc,
    "\n  fragment RoleTable_term on RoleTerm {\n    id title kind leads standing knownOn endedReason alternateFor\n    person { id name otherNames } party { id name partner { id shortName letter hue } }\n    unit { id name shortName } sharedWith { id name shortName } sharedUntil body { id name } filledBy { id shortName }\n    from { written from to inferred } until { written from to inferred }\n    passage { id text page sourceTitle sourceAuthor }\n  }\n": types.RoleTable_TermFragmentDoc,
    "\n  mutation AddCycle($input: AddCycleInput!) {\n    addCycle(input: $input) {\n      __typename\n      ... on Pool { id ...Cycles_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddCycleDocument,
    "\n  mutation AddPool($input: AddPoolInput!) {\n    addPool(input: $input) {\n      __typename\n      ... on Pool { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddPoolDocument,
    "\n  fragment Agreements_pool on Pool {\n    id viewerCan { action allowed reason } partners { id name partner { id shortName letter hue } }\n    cycles { id name }\n    agreements {\n      id title url exitNoticeDays drawsOn from to cycle { id name } parties { id name partner { id shortName letter hue } }\n      rule { basis quorum { op num den } threshold { op num den } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n": types.Agreements_PoolFragmentDoc,
    "\n  mutation AllocateGrant($input: AllocateGrantInput!) {\n    allocateGrant(input: $input) {\n      __typename\n      ... on Grant { id ...AllocationPanel_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.AllocateGrantDocument,
    "\n  fragment AllocationPanel_grant on Grant {\n    id version stage amount { amount currency }\n    allocation {\n      allocated { amount currency } notAllocated { amount currency }\n      lines { contributionId title amount share percent noLobbying sample funder { id name partner { id shortName letter hue } } }\n      sources { contributionId title paid left misfit noLobbying funder { id name partner { id shortName letter hue } } }\n      viewerCan { action allowed reason }\n    }\n  }\n": types.AllocationPanel_GrantFragmentDoc,
    "\n  mutation ChangePool($input: ChangePoolInput!) {\n    changePool(input: $input) {\n      __typename\n      ... on Pool { id feePercent secondPerson host { id name } }\n      ... on Refused { code message path }\n    }\n  }\n": types.ChangePoolDocument,
    "\n  mutation ShareContribution($id: UUID!) {\n    shareContribution(id: $id) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.ShareContributionDocument,
    "\n  mutation TakeBackContributionEvent($contributionId: UUID!, $eventId: UUID!) {\n    takeBackContributionEvent(contributionId: $contributionId, eventId: $eventId) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.TakeBackContributionEventDocument,
    "\n  fragment ContributionList_contribution on Contribution {\n    id title state sample shared themes countries noLobbying committed received outstanding amount { amount currency }\n    funder { id name partner { id shortName letter hue } } cycle { id name }\n    events { id kind amount onDay note takenBack mayTakeBack }\n    viewerCan { action allowed reason }\n  }\n": types.ContributionList_ContributionFragmentDoc,
    "\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn sample amount { amount currency } received pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n": types.ContributionsTable_ContributionFragmentDoc,
    "\n  fragment Cycles_pool on Pool {\n    id viewerCan { action allowed reason }\n    cycles { id name from to written inferred closingFrom state strategy passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": types.Cycles_PoolFragmentDoc,
    "\n  mutation PledgeContribution($input: PledgeInput!) {\n    pledgeContribution(input: $input) {\n      __typename\n      ... on Contribution { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.PledgeContributionDocument,
    "\n  fragment PoolFacts_pool on Pool {\n    id name feePercent secondPerson programmes host { id name } partners { id name partner { id shortName letter hue } }\n    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    viewerCan { action allowed reason }\n  }\n": types.PoolFacts_PoolFragmentDoc,
    "\n  fragment PoolMoney_money on PoolMoney {\n    currency pledged committed received granted notAllocated unspent individual together\n    shares {\n      party { id name partner { id shortName letter hue } }\n      pledged committed received through share percent unspent individual together throughPool throughPoolPercent majority\n    }\n  }\n": types.PoolMoney_MoneyFragmentDoc,
    "\n  fragment PoolStates_pool on Pool {\n    id nextStates viewerCan { action allowed reason }\n    states { id state note since { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": types.PoolStates_PoolFragmentDoc,
    "\n  mutation SetPoolState($input: SetPoolStateInput!) {\n    setPoolState(input: $input) {\n      __typename\n      ... on Pool { id state ...PoolStates_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.SetPoolStateDocument,
    "\n  fragment PoolsTable_pool on Pool {\n    id shortId name state host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n": types.PoolsTable_PoolFragmentDoc,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on Pool { id ...Agreements_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.RecordAgreementDocument,
    "\n  mutation RecordPromise($input: ContributionEventInput!) {\n    recordPromise(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.RecordPromiseDocument,
    "\n  mutation RecordReceipt($input: ContributionEventInput!) {\n    recordReceipt(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.RecordReceiptDocument,
    "fragment NewNotice_privacy on Privacy { version toRead }": types.NewNotice_PrivacyFragmentDoc,
    "\n  mutation NotePrivacyNoticeRead($version: Int!) {\n    notePrivacyNoticeRead(version: $version) { __typename ... on Privacy { version toRead readAt } ... on Refused { code message path } }\n  }\n": types.NotePrivacyNoticeReadDocument,
    "fragment NoticeText_notice on PrivacyNotice { collaborative version publishedAt parts { key text { en es } } }": types.NoticeText_NoticeFragmentDoc,
    "\n  fragment PrivacyHere_privacy on Privacy { version readAt versions { version publishedAt } draft { key text { en es } } viewerCan { action allowed } }\n": types.PrivacyHere_PrivacyFragmentDoc,
    "\n  mutation PublishPrivacyNotice($after: Int!, $parts: [PrivacyPartInput!]!) {\n    publishPrivacyNotice(after: $after, parts: $parts) { __typename ... on Privacy { version toRead } ... on Refused { code message path } }\n  }\n": types.PublishPrivacyNoticeDocument,
    "query ShortNotice($of: String) { privacyNotice(of: $of) { parts { key text { en es } } } }": types.ShortNoticeDocument,
    "\n  mutation EnterProposal($input: EnterProposalInput!) {\n    enterProposal(input: $input) {\n      __typename\n      ... on Proposal { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.EnterProposalDocument,
    "\n  fragment ProposalActs_proposal on Proposal { id shortId state viewerCan { action allowed reason } }\n": types.ProposalActs_ProposalFragmentDoc,
    "\n  mutation StartReview($id: UUID!, $dueOn: Date!, $formId: UUID) {\n    startReview(id: $id, dueOn: $dueOn, formId: $formId) { __typename ... on Proposal { id shortId } ... on Refused { code message path } }\n  }\n": types.StartReviewDocument,
    "\n  query FormsToStart { reviewForms { id version name { en es } } }\n": types.FormsToStartDocument,
    "\n  mutation EndReview($id: UUID!) { endReview(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }\n": types.EndReviewDocument,
    "\n  mutation WithdrawProposal($id: UUID!) { withdrawProposal(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }\n": types.WithdrawProposalDocument,
    "\n  mutation PutToVote($proposalId: UUID!) {\n    putToVote(proposalId: $proposalId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }\n  }\n": types.PutToVoteDocument,
    "\n  fragment ProposalFacts_proposal on Proposal {\n    id summary source dueOn contactNote contactOwner { personId name } enteredBy createdAt grantee { id name } requested { amount currency }\n    grant {\n      id shortId vehicle startsOn endsOn periodWritten places themes { id name { en es } }\n      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n": types.ProposalFacts_ProposalFragmentDoc,
    "\n  fragment ProposalTable_proposal on Proposal {\n    id shortId title state dueOn grantee { id name } requested { amount currency }\n    grant { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n": types.ProposalTable_ProposalFragmentDoc,
    "\n  fragment ProposalVote_proposal on Proposal {\n    id state motions { id shortId state decision { id shortId } electors { voterId recused partner { id shortName letter hue } } }\n  }\n": types.ProposalVote_ProposalFragmentDoc,
    "\n  fragment GrantProtection_grant on Grant { id title protection ownProtection grantee { id name } viewerCan { action allowed reason } }\n": types.GrantProtection_GrantFragmentDoc,
    "\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ProtectGrantDocument,
    "\n  mutation ProtectParty($id: UUID!, $protection: String!) {\n    protectParty(id: $id, protection: $protection) {\n      __typename\n      ... on Grantee { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ProtectPartyDocument,
    "\n  fragment PartyProtection_grantee on Grantee { id name protection shared othersGrants viewerCan { action allowed reason } }\n": types.PartyProtection_GranteeFragmentDoc,
    "\n  fragment ProtectGrant_grant on Grant { id title protection grantee { id name } viewerCan { action allowed reason } }\n": types.ProtectGrant_GrantFragmentDoc,
    "\n  mutation ProtectImportRow($importId: UUID!, $row: Int!) {\n    protectImportRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ProtectImportRowDocument,
    "\n  mutation PurgeProtected($id: UUID!, $codeName: String!) {\n    purgeProtected(id: $id, codeName: $codeName) {\n      __typename\n      ... on Purged { grants rows files overlaps }\n      ... on Refused { code message path }\n    }\n  }\n": types.PurgeProtectedDocument,
    "\n  mutation ShowName($id: UUID!) {\n    showName(id: $id) {\n      __typename\n      ... on NameShown { codeName name otherNames registrations places title description externalId url }\n      ... on Refused { code message path }\n    }\n  }\n": types.ShowNameDocument,
    "\n  mutation CastByProxy($input: CastByProxyInput!) { castByProxy(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } } }\n": types.CastByProxyDocument,
    "\n  fragment ProxySection_motion on Motion {\n    id shortId state spec electors { voterId recused person partner { id shortName } } proxies { givenTo held { voterId of cast } viewerCan { allowed } }\n  }\n": types.ProxySection_MotionFragmentDoc,
    "\n  mutation GiveProxy($motionId: UUID!, $toVoterId: UUID!) {\n    giveProxy(motionId: $motionId, toVoterId: $toVoterId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } }\n  }\n": types.GiveProxyDocument,
    "\n  mutation TakeProxyBack($motionId: UUID!) { takeProxyBack(motionId: $motionId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } } }\n": types.TakeProxyBackDocument,
    "\n  mutation AskQuestion($input: AskQuestionInput!) {\n    askQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n": types.AskQuestionDocument,
    "fragment PoolShare_total on PortfolioTotal { currency pooled total }": types.PoolShare_TotalFragmentDoc,
    "fragment QuestionFilters_level on QuestionLevel { level part total open }": types.QuestionFilters_LevelFragmentDoc,
    "\n  fragment QuestionList_question on Question { id shortId level part text { en es } state answers { id number state decision { id shortId } } }\n": types.QuestionList_QuestionFragmentDoc,
    "\n  fragment QuestionLife_question on Question {\n    id state text { en es } askedAt { en es }\n    answers { id number state text { en es } reason { en es } decision { id shortId title { en es } state } by at receipt }\n  }\n": types.QuestionLife_QuestionFragmentDoc,
    "fragment QuestionRefs_question on QuestionRef { id shortId text { en es } state }": types.QuestionRefs_QuestionFragmentDoc,
    "fragment SettleQuestion_question on Question { id shortId state viewerCan { action allowed reason } }": types.SettleQuestion_QuestionFragmentDoc,
    "fragment SettleQuestion_decision on Decision { id shortId title { en es } }": types.SettleQuestion_DecisionFragmentDoc,
    "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n": types.AnswerQuestionDocument,
    "\n  mutation ReopenQuestion($input: ReopenQuestionInput!) {\n    reopenQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n": types.ReopenQuestionDocument,
    "\n  fragment ReadingForm_deliberation on Deliberation {\n    id options { id title { en es } withdrawnAt }\n    firstReading { round lines { optionId mine first { answer reason } after { answer reason } } }\n  }\n": types.ReadingForm_DeliberationFragmentDoc,
    "\n  mutation WriteReading($input: WriteReadingInput!) {\n    writeReading(input: $input) { __typename ... on FirstReading { round } ... on Refused { code message path } }\n  }\n": types.WriteReadingDocument,
    "\n  fragment ReadingLines_deliberation on Deliberation {\n    options { id shortId title { en es } }\n    firstReading { lines { optionId by partner { id shortName letter hue } mine first { answer reason language } after { answer reason language } move } }\n  }\n": types.ReadingLines_DeliberationFragmentDoc,
    "\n  mutation RecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n": types.RecordAnswerDocument,
    "\n  fragment RecordedList_answer on RecordedAnswer { voterId person proof recordedBy recordedAt givenBy givenOn passage fileId fileName partner { id shortName letter hue } }\n": types.RecordedList_AnswerFragmentDoc,
    "\n  fragment RemindVoters_motion on Motion { id state reminder { sentAt sentBy } canRemind { allowed reason } }\n": types.RemindVoters_MotionFragmentDoc,
    "\n  mutation RemindVoters($motionId: UUID!) {\n    remindVoters(motionId: $motionId) { __typename ... on Motion { id ...RemindVoters_motion } ... on Refused { code message path } }\n  }\n": types.RemindVotersDocument,
    "\n  mutation AddResponsibility($input: AddResponsibilityInput!) {\n    addResponsibility(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.AddResponsibilityDocument,
    "\n  mutation AddTheme($input: BilingualNameInput!) {\n    addTheme(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.AddThemeDocument,
    "\n  mutation AddBudgetLine($input: BilingualNameInput!) {\n    addBudgetLine(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.AddBudgetLineDocument,
    "\n  fragment AnswersMeanwhile_answering on Answering {\n    party { id name } unit { id shortName }\n    head { id title person { id name } } knownHead { id title knownOn person { id name } }\n    vacancies { id title standing knownOn from { written from to inferred } sharedWith { id shortName } filledBy { id shortName } }\n  }\n": types.AnswersMeanwhile_AnsweringFragmentDoc,
    "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.HandOverDocument,
    "\n  mutation EndResponsibility($id: UUID!, $lastDay: Date!) {\n    endResponsibility(id: $id, lastDay: $lastDay) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n": types.EndResponsibilityDocument,
    "\n  fragment ScopeTable_scope on ScopeOnDay {\n    key state countries themes { code name { en es } } line { id name { en es } }\n    owners { ...Holder @unmask } consulted { ...Holder @unmask } before { ...Holder @unmask } after { ...Holder @unmask }\n    answering { ...AnswersMeanwhile_answering @unmask }\n  }\n  fragment Holder on Responsibility {\n    id role until basis cells party { id name partner { id shortName letter hue } } unit { id shortName }\n    from { written from to inferred } passage { id text page sourceTitle sourceAuthor } decision { id shortId }\n  }\n": types.ScopeTable_ScopeFragmentDoc,
    "\n  mutation SaveReviewForm($input: ReviewFormInput!) {\n    saveReviewForm(input: $input) { __typename ... on ReviewForm { id } ... on Refused { code message path } }\n  }\n": types.SaveReviewFormDocument,
    "\n  fragment ReviewFormList_form on ReviewForm { id version name { en es } criteria { id name { en es } guidance { en es } weight } madeBy madeAt }\n": types.ReviewFormList_FormFragmentDoc,
    "\n  fragment MyReview_proposal on Proposal {\n    id shortId state\n    coReview {\n      ...ReviewForm_coReview @unmask\n      sight standing takenBy viewerCan { action allowed reason } missing { id shortName letter hue } recusedPartners { id shortName letter hue }\n    }\n  }\n": types.MyReview_ProposalFragmentDoc,
    "\n  mutation LeaveReview($proposalId: UUID!) {\n    leaveReview(proposalId: $proposalId) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n": types.LeaveReviewDocument,
    "\n  fragment ReviewForm_coReview on CoReview {\n    standing criteria { id name { en es } guidance { en es } weight }\n    draft { scores { criterionId score } recommendation confidence text savedAt }\n    reviews { id mine version scores { criterionId score } recommendation confidence text }\n  }\n": types.ReviewForm_CoReviewFragmentDoc,
    "\n  mutation SaveReviewDraft($input: ReviewInput!) {\n    saveReviewDraft(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n": types.SaveReviewDraftDocument,
    "\n  mutation SubmitReview($input: ReviewInput!) {\n    submitReview(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n": types.SubmitReviewDocument,
    "\n  fragment SideBySide_proposal on Proposal {\n    id\n    coReview {\n      criteria { id name { en es } weight }\n      reviews {\n        id partner { id shortName letter hue } by mine version scores { criterionId score } recommendation confidence text mean submittedAt before { recommendation scores { criterionId score } }\n      }\n      result { given of mean criteria { criterionId mean lowest highest spread } recommendations { recommendation count } }\n      calibration { mine others difference }\n    }\n  }\n": types.SideBySide_ProposalFragmentDoc,
    "\n  fragment StandingWord_proposal on Proposal { id state coReview { standing } }\n": types.StandingWord_ProposalFragmentDoc,
    "\n  fragment MySounding_sounding on Sounding {\n    id words { en es } reason by madeAt lastDay openedAt state grant { id title } readers { id name partner { id shortName letter hue } }\n  }\n": types.MySounding_SoundingFragmentDoc,
    "\n  mutation WithdrawSounding($id: UUID!) { withdrawSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }\n": types.WithdrawSoundingDocument,
    "\n  mutation OpenSounding($id: UUID!) { openSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }\n": types.OpenSoundingDocument,
    "\n  fragment NoteCard_soundingNote on SoundingNote { id words { en es } lastDay answer grantId grants { id shortId title } }\n": types.NoteCard_SoundingNoteFragmentDoc,
    "\n  mutation AnswerSoundingNote($input: AnswerNoteInput!) {\n    answerSoundingNote(input: $input) {\n      __typename\n      ... on NoteAnswered { note { id ...NoteCard_soundingNote @unmask } revealed { id } }\n      ... on Refused { code message path }\n    }\n  }\n": types.AnswerSoundingNoteDocument,
    "\n  fragment RevealedSide_revealedSide on RevealedSide { partner officer grantee title stage amount { amount currency } startsOn endsOn periodWritten }\n": types.RevealedSide_RevealedSideFragmentDoc,
    "\n  fragment RevealedCard_revealedSounding on RevealedSounding {\n    id revealedAt entered own { ...RevealedSide_revealedSide @unmask } other { ...RevealedSide_revealedSide @unmask }\n    grant { id shared } settlements { id answer reason by at }\n  }\n": types.RevealedCard_RevealedSoundingFragmentDoc,
    "\n  fragment SayIt_grant on Grant { id shared protection stage viewerCan { action allowed reason } }\n": types.SayIt_GrantFragmentDoc,
    "\n  mutation SettleSounding($id: UUID!, $answer: String!, $reason: String!) {\n    settleSounding(id: $id, answer: $answer, reason: $reason) {\n      __typename\n      ... on RevealedSounding { id ...RevealedCard_revealedSounding @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.SettleSoundingDocument,
    "fragment SoundingCounts_soundingCount on SoundingCount { made party { id name } }": types.SoundingCounts_SoundingCountFragmentDoc,
    "\n  fragment SoundingForm_soundingDraft on SoundingDraft {\n    mask lastDay revealed grant { id } words { themeId theme { en es } words { en es } } readers { met party { id name partner { id shortName letter hue } } } viewerCan { action allowed reason }\n  }\n": types.SoundingForm_SoundingDraftFragmentDoc,
    "\n  mutation Sound($input: SoundInput!) { sound(input: $input) { __typename ... on Sounding { id } ... on Refused { code message path } } }\n": types.SoundDocument,
    "\n  mutation AddDocument($input: AddDocumentInput!) {\n    addDocument(input: $input) {\n      __typename\n      ... on Source { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddDocumentDocument,
    "\n  mutation AddFact($input: AddFactInput!) {\n    addFact(input: $input) {\n      __typename\n      ... on FactTopic { id ...FactTopics_topic @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddFactDocument,
    "\n  fragment FactTopics_topic on FactTopic { id subject aspect { en es } differ known facts { ...OneFact_fact @unmask } }\n": types.FactTopics_TopicFragmentDoc,
    "\n  fragment OneFact_fact on Fact {\n    id value certainty own addedBy withdrawnAt note { en es } when { written from to inferred }\n    source { shortId titleLines author language } passage { id text sourceShortId }\n  }\n": types.OneFact_FactFragmentDoc,
    "\n  mutation WithdrawFact($id: UUID!) {\n    withdrawFact(id: $id) {\n      __typename\n      ... on FactTopic { id differ known facts { ...OneFact_fact @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n": types.WithdrawFactDocument,
    "\n  fragment PassageList_passage on Passage { id kind text page endPage restricted }\n": types.PassageList_PassageFragmentDoc,
    "\n  fragment SourcesTable_source on Source { id shortId kind titleLines author language passageCount factCount }\n": types.SourcesTable_SourceFragmentDoc,
    "\n  mutation AddStatement($input: AddStatementInput!) {\n    addStatement(input: $input) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddStatementDocument,
    "\n  mutation ReleaseStatement($id: UUID!) {\n    releaseStatement(id: $id) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ReleaseStatementDocument,
    "\n  mutation WithholdStatement($id: UUID!) {\n    withholdStatement(id: $id) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.WithholdStatementDocument,
    "\n  mutation RemoveStatement($id: UUID!) {\n    removeStatement(id: $id) {\n      __typename\n      ... on StatementRemoved { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.RemoveStatementDocument,
    "\n  fragment StatementCard_statement on Statement {\n    id level standing restriction perspective { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n    content {\n      type text { en es } rationale { en es } authors { name } unit { id shortName } leadsTo addedBy\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n": types.StatementCard_StatementFragmentDoc,
    "fragment AddStep_partner on PartnerMark { id shortName }": types.AddStep_PartnerFragmentDoc,
    "\n  mutation AddStep($input: AddStepInput!) {\n    addStep(input: $input) { __typename ... on Step { id shortId } ... on Refused { code message path } }\n  }\n": types.AddStepDocument,
    "\n  mutation ChangeStep($input: ChangeStepInput!) {\n    changeStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n": types.ChangeStepDocument,
    "\n  fragment KeepStep_step on Step {\n    id state version title { en es } ownerWritten allPartners owners { id } unit { id } due { written } questions { id } viewerCan { action allowed reason }\n  }\n": types.KeepStep_StepFragmentDoc,
    "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n": types.MoveStepDocument,
    "\n  mutation AnswerStep($id: UUID!, $text: String!) {\n    answerStep(id: $id, text: $text) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n": types.AnswerStepDocument,
    "\n  fragment StepHistory_step on Step { id events { id kind state reason was { title { en es } owner due } by at } }\n": types.StepHistory_StepFragmentDoc,
    "fragment StepRefs_step on StepRef { id shortId title { en es } due { written from to inferred } state }": types.StepRefs_StepFragmentDoc,
    "\n  fragment StepTable_step on Step {\n    id shortId title { en es } ownerWritten state overdue due { written from to inferred }\n    notAnswered { id shortName letter hue }\n  }\n": types.StepTable_StepFragmentDoc,
    "fragment AddVersion_strategy on Strategy { id versions { id number } viewerCan { action allowed reason } }": types.AddVersion_StrategyFragmentDoc,
    "\n  mutation AddStrategy($input: AddStrategyInput!) {\n    addStrategy(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }\n  }\n": types.AddStrategyDocument,
    "\n  mutation AddStrategyVersion($input: AddStrategyVersionInput!) {\n    addStrategyVersion(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }\n  }\n": types.AddStrategyVersionDocument,
    "\n  fragment StrategyList_strategy on Strategy {\n    id shortId kind title { en es } ownerWritten state versions { id number text { en es } review { written from to inferred } }\n    step { id shortId due { written from to inferred } }\n  }\n": types.StrategyList_StrategyFragmentDoc,
    "\n  fragment StrategyText_strategy on Strategy {\n    id shortId kind title { en es } ownerWritten state\n    versions {\n      id number text { en es } by at valid { written from to inferred } review { written from to inferred }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n    remarks { id text { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": types.StrategyText_StrategyFragmentDoc,
    "\n  fragment Moment_moment on TimelineMoment {\n    id kind title { en es } when { written from to inferred } ongoing shortId actors { en es } places\n    passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n": types.Moment_MomentFragmentDoc,
    "\n  mutation OpenStrawPoll($input: OpenStrawPollInput!) { openStrawPoll(input: $input) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": types.OpenStrawPollDocument,
    "fragment RunningPoll_strawPoll on StrawPoll { id question choices language mine counts }": types.RunningPoll_StrawPollFragmentDoc,
    "\n  mutation AnswerStrawPoll($id: UUID!, $choice: Int!) { answerStrawPoll(id: $id, choice: $choice) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": types.AnswerStrawPollDocument,
    "\n  mutation ShowStrawPoll($id: UUID!) { showStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": types.ShowStrawPollDocument,
    "\n  mutation ClearStrawPoll($id: UUID!) { clearStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": types.ClearStrawPollDocument,
    "\n  fragment UnrecordedSection_deliberation on Deliberation {\n    id\n    unrecorded { took { id kind heldOn } poll { ...RunningPoll_strawPoll @unmask } viewerCan { action allowed reason } }\n  }\n": types.UnrecordedSection_DeliberationFragmentDoc,
    "\n  mutation NoteOffTheRecord($id: UUID!) { noteOffTheRecord(deliberationId: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n": types.NoteOffTheRecordDocument,
    "\n  fragment Witnesses_witnesses on Witnesses {\n    named { id partner { id shortName letter hue } address mine sentSize sentAt state } without { id shortName } lettersLeave viewerCan { action allowed }\n  }\n": types.Witnesses_WitnessesFragmentDoc,
    "\n  mutation NameWitness($address: String!) { nameWitness(address: $address) { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }\n": types.NameWitnessDocument,
    "\n  mutation RemoveWitness { removeWitness { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }\n": types.RemoveWitnessDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountPage { viewer { accountId email ...Sessions_viewer @unmask } }\n"): (typeof documents)["\n  query AccountPage { viewer { accountId email ...Sessions_viewer @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerHere($id: String!) { motion(id: $id) { id ...BallotPaper_motion @unmask within { ...BallotWithin_within @unmask } } }\n"): (typeof documents)["\n  query AnswerHere($id: String!) { motion(id: $id) { id ...BallotPaper_motion @unmask within { ...BallotWithin_within @unmask } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallAskedPage($id: UUID!) { callAsked(id: $id) { id collaborative title { en es } standing opensAt timeZone ...CallText_call @unmask ...ApplicationForm_call @unmask } }\n"): (typeof documents)["\n  query CallAskedPage($id: UUID!) { callAsked(id: $id) { id collaborative title { en es } standing opensAt timeZone ...CallText_call @unmask ...ApplicationForm_call @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationHere($secret: String!) {\n    application(secret: $secret) { receipt submittedAt call { id } ...ApplicationAnswers_application @unmask ...ApplicationForm_application @unmask }\n  }\n"): (typeof documents)["\n  query ApplicationHere($secret: String!) {\n    application(secret: $secret) { receipt submittedAt call { id } ...ApplicationAnswers_application @unmask ...ApplicationForm_application @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotPage($id: String!) {\n    workspace { slug person { id } }\n    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion ...MandateAtBallot_motion within { delegates } recordedAnswers { mine ...RecordedList_answer @unmask } }\n  }\n"): (typeof documents)["\n  query BallotPage($id: String!) {\n    workspace { slug person { id } }\n    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion ...MandateAtBallot_motion within { delegates } recordedAnswers { mine ...RecordedList_answer @unmask } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BriefPage($id: String!, $partner: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...DirectorBrief_deliberation @unmask }\n  }\n"): (typeof documents)["\n  query BriefPage($id: String!, $partner: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...DirectorBrief_deliberation @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BriefPartners { partners { id mark { shortName letter } party { id } } }"): (typeof documents)["query BriefPartners { partners { id mark { shortName letter } party { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallPage($id: String!) {\n    call(id: $id) {\n      id shortId title { en es } standing submitted\n      ...CallText_call @unmask ...CallQuestions_call @unmask ...CallActs_call @unmask ...CallForm_call @unmask\n    }\n    themes { code kind name { en es } }\n  }\n"): (typeof documents)["\n  query CallPage($id: String!) {\n    call(id: $id) {\n      id shortId title { en es } standing submitted\n      ...CallText_call @unmask ...CallQuestions_call @unmask ...CallActs_call @unmask ...CallForm_call @unmask\n    }\n    themes { code kind name { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallsPage($after: String) {\n    calls(first: 50, after: $after) { nodes { id ...CallList_call @unmask } next total }\n    themes { code kind name { en es } }\n  }\n"): (typeof documents)["\n  query CallsPage($after: String) {\n    calls(first: 50, after: $after) { nodes { id ...CallList_call @unmask } next total }\n    themes { code kind name { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CharterPage {\n    charters { judging versions { id ...Charter_charter @unmask } actors { ...CharterActor_actor @unmask } }\n    themes { id code kind name { en es } }\n    responsibilities { countries }\n    corridors { id versions { id legs { fromPlace toPlace } } }\n  }\n"): (typeof documents)["\n  query CharterPage {\n    charters { judging versions { id ...Charter_charter @unmask } actors { ...CharterActor_actor @unmask } }\n    themes { id code kind name { en es } }\n    responsibilities { countries }\n    corridors { id versions { id legs { fromPlace toPlace } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparePage {\n    workspace { slug person { id party { id name partner { id shortName letter hue } } } }\n    themes { id code name { en es } }\n    pools { id name programmes }\n  }\n"): (typeof documents)["\n  query ComparePage {\n    workspace { slug person { id party { id name partner { id shortName letter hue } } } }\n    themes { id code name { en es } }\n    pools { id name programmes }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsultationPage($secret: String!) { consultation(secret: $secret) { collaborative slug ...AnswerConsultation_asked @unmask } }\n"): (typeof documents)["\n  query ConsultationPage($secret: String!) { consultation(secret: $secret) { collaborative slug ...AnswerConsultation_asked @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CorridorPage {\n    corridors { id ...OneCorridor_corridor @unmask }\n    themes { id ...ThemeList_theme @unmask }\n  }\n"): (typeof documents)["\n  query CorridorPage {\n    corridors { id ...OneCorridor_corridor @unmask }\n    themes { id ...ThemeList_theme @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } mandates { result { state sentence settledAt } } recordedAnswers { ...RecordedList_answer @unmask } ...CountOfMotion_motion }\n  }\n"): (typeof documents)["\n  query CountPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } mandates { result { state sentence settledAt } } recordedAnswers { ...RecordedList_answer @unmask } ...CountOfMotion_motion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataPage($after: String) {\n    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }\n  }\n"): (typeof documents)["\n  query DataPage($after: String) {\n    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionPage($id: String!) {\n    decision(id: $id) { id shortId title { en es } state stateBy onHold { state sentence settledAt } questions { id ...QuestionRefs_question @unmask } overlaps { id ...OverlapCard_overlap @unmask } ...DecisionTerms_decision @unmask ...DecisionAround_decision @unmask ...DecisionActs_decision @unmask ...DecisionSheet_decision ...VotesOfDecision_decision }\n  }\n"): (typeof documents)["\n  query DecisionPage($id: String!) {\n    decision(id: $id) { id shortId title { en es } state stateBy onHold { state sentence settledAt } questions { id ...QuestionRefs_question @unmask } overlaps { id ...OverlapCard_overlap @unmask } ...DecisionTerms_decision @unmask ...DecisionAround_decision @unmask ...DecisionActs_decision @unmask ...DecisionSheet_decision ...VotesOfDecision_decision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionsPage($after: String, $asOf: Date, $filter: DecisionFilter) {\n    decisions(first: 50, after: $after, asOf: $asOf, filter: $filter) { nodes { id state(asOf: $asOf) stateBy(asOf: $asOf) ...DecisionRow_decision @unmask } next total states { state count } }\n    recordStatus { entries waiting lastHead keyId publicKey }\n    witnesses { ...Witnesses_witnesses @unmask }\n  }\n"): (typeof documents)["\n  query DecisionsPage($after: String, $asOf: Date, $filter: DecisionFilter) {\n    decisions(first: 50, after: $after, asOf: $asOf, filter: $filter) { nodes { id state(asOf: $asOf) stateBy(asOf: $asOf) ...DecisionRow_decision @unmask } next total states { state count } }\n    recordStatus { entries waiting lastHead keyId publicKey }\n    witnesses { ...Witnesses_witnesses @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPage($after: String) {\n    setup { ...SetupList_setup @unmask }\n    motions(state: \"open\") { id ...WaitingMotion_motion @unmask }\n    awaitedBoards { ...WaitingBoard_awaitedBoard @unmask }\n    decisionsToReview { ...WaitingDecision_decisionToReview @unmask }\n    recordedForMe { ...WaitingRecorded_recordedForMe @unmask }\n    overlapInbox { nodes { id ...WaitingOverlap_overlap @unmask } }\n    steps(filter: { mine: true, state: \"unsettled\" }, first: 5) { nodes { id ...WaitingStep_step @unmask } }\n    proposals(first: 20) { nodes { id ...WaitingProposal_proposal @unmask } }\n    soundingNotes(first: 5, waiting: true) { nodes { id ...WaitingNote_soundingNote @unmask } }\n    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }\n    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }\n  }\n"): (typeof documents)["\n  query DeskPage($after: String) {\n    setup { ...SetupList_setup @unmask }\n    motions(state: \"open\") { id ...WaitingMotion_motion @unmask }\n    awaitedBoards { ...WaitingBoard_awaitedBoard @unmask }\n    decisionsToReview { ...WaitingDecision_decisionToReview @unmask }\n    recordedForMe { ...WaitingRecorded_recordedForMe @unmask }\n    overlapInbox { nodes { id ...WaitingOverlap_overlap @unmask } }\n    steps(filter: { mine: true, state: \"unsettled\" }, first: 5) { nodes { id ...WaitingStep_step @unmask } }\n    proposals(first: 20) { nodes { id ...WaitingProposal_proposal @unmask } }\n    soundingNotes(first: 5, waiting: true) { nodes { id ...WaitingNote_soundingNote @unmask } }\n    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }\n    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DossierPage($secret: String!) { dossier(secret: $secret) { title { en es } ...LimitedDossier_dossier @unmask } }\n"): (typeof documents)["\n  query DossierPage($secret: String!) { dossier(secret: $secret) { title { en es } ...LimitedDossier_dossier @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DossiersPage($id: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...DossierLinks_deliberation @unmask }\n    prospects { ...DossierLinks_prospect @unmask }\n  }\n"): (typeof documents)["\n  query DossiersPage($id: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...DossierLinks_deliberation @unmask }\n    prospects { ...DossierLinks_prospect @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationPage($id: String!) {\n    evaluation(id: $id) {\n      id shortId title { en es } state\n      ...EvaluationTerms_evaluation @unmask\n      ...DraftEvaluation_evaluation @unmask\n      ...EvaluationParts_evaluation @unmask\n      ...Evaluators_evaluation @unmask\n      ...Consultations_evaluation @unmask\n      ...MoveEvaluation_evaluation @unmask\n    }\n  }\n"): (typeof documents)["\n  query EvaluationPage($id: String!) {\n    evaluation(id: $id) {\n      id shortId title { en es } state\n      ...EvaluationTerms_evaluation @unmask\n      ...DraftEvaluation_evaluation @unmask\n      ...EvaluationParts_evaluation @unmask\n      ...Evaluators_evaluation @unmask\n      ...Consultations_evaluation @unmask\n      ...MoveEvaluation_evaluation @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationsPage($after: String) {\n    evaluations(first: 50, after: $after) { nodes { id ...EvaluationList_evaluation @unmask } next total }\n  }\n"): (typeof documents)["\n  query EvaluationsPage($after: String) {\n    evaluations(first: 50, after: $after) { nodes { id ...EvaluationList_evaluation @unmask } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FactsPage($after: String) {\n    factTopics(filter: { known: true }, first: 50, after: $after) { nodes { id ...FactTopics_topic @unmask } next }\n    notKnown: factTopics(filter: { known: false }, first: 100) { nodes { id ...FactTopics_topic @unmask } }\n    sources(first: 100) { nodes { id shortId titleLines } next total }\n  }\n"): (typeof documents)["\n  query FactsPage($after: String) {\n    factTopics(filter: { known: true }, first: 50, after: $after) { nodes { id ...FactTopics_topic @unmask } next }\n    notKnown: factTopics(filter: { known: false }, first: 100) { nodes { id ...FactTopics_topic @unmask } }\n    sources(first: 100) { nodes { id shortId titleLines } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureGrants($cell: FigureCellInput!, $after: String) {\n    figureGrants(cell: $cell, first: 20, after: $after) { nodes { amount state grant { ...GrantsBehind_grant @unmask } } next total }\n  }\n"): (typeof documents)["\n  query FigureGrants($cell: FigureCellInput!, $after: String) {\n    figureGrants(cell: $cell, first: 20, after: $after) { nodes { amount state grant { ...GrantsBehind_grant @unmask } } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoldGrants($of: BoldGrantsInput!, $after: String) {\n    boldGrants(of: $of, first: 20, after: $after) { nodes { ...GrantsBehind_grant @unmask } next total }\n  }\n"): (typeof documents)["\n  query BoldGrants($of: BoldGrantsInput!, $after: String) {\n    boldGrants(of: $of, first: 20, after: $after) { nodes { ...GrantsBehind_grant @unmask } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresBeside($currency: String!) {\n    differentiation(currency: $currency) { ...Differentiation_figure @unmask }\n    boldness(currency: $currency) { ...Boldness_figure @unmask }\n    pools { ...LookThrough_pool @unmask }\n  }\n"): (typeof documents)["\n  query FiguresBeside($currency: String!) {\n    differentiation(currency: $currency) { ...Differentiation_figure @unmask }\n    boldness(currency: $currency) { ...Boldness_figure @unmask }\n    pools { ...LookThrough_pool @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresComplete { portfolioCompleteness { ...Completeness_completeness @unmask } }\n"): (typeof documents)["\n  query FiguresComplete { portfolioCompleteness { ...Completeness_completeness @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresPage($currency: String, $year: Int, $proposals: Boolean!) {\n    heatMap(currency: $currency, year: $year, proposals: $proposals) { currency currencies ...HeatMap_heatMap @unmask ...FigureTrend_heatMap @unmask }\n    figureQuotations { ...FigureQuotation_quotation @unmask }\n  }\n"): (typeof documents)["\n  query FiguresPage($currency: String, $year: Int, $proposals: Boolean!) {\n    heatMap(currency: $currency, year: $year, proposals: $proposals) { currency currencies ...HeatMap_heatMap @unmask ...FigureTrend_heatMap @unmask }\n    figureQuotations { ...FigureQuotation_quotation @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FuturePage {\n    workspace { slug partners { id shortName letter hue } }\n    people(first: 100) { nodes { id name roles } }\n    pools { id name }\n    deliberations {\n      id shortId title { en es } dueOn\n      ...Question_deliberation\n      ...PhaseTimeline_deliberation\n      ...OptionList_deliberation\n      ...AddOption_deliberation\n      ...CombineOptions_deliberation\n      ...MotionList_deliberation\n      ...DraftMotion_deliberation\n      ...UnrecordedSection_deliberation\n      ...BoardsSection_deliberation\n      phases { kind state }\n    }\n  }\n"): (typeof documents)["\n  query FuturePage {\n    workspace { slug partners { id shortName letter hue } }\n    people(first: 100) { nodes { id name roles } }\n    pools { id name }\n    deliberations {\n      id shortId title { en es } dueOn\n      ...Question_deliberation\n      ...PhaseTimeline_deliberation\n      ...OptionList_deliberation\n      ...AddOption_deliberation\n      ...CombineOptions_deliberation\n      ...MotionList_deliberation\n      ...DraftMotion_deliberation\n      ...UnrecordedSection_deliberation\n      ...BoardsSection_deliberation\n      phases { kind state }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...AllocationPanel_grant @unmask\n      ...PaymentsPanel_grant @unmask\n      ...AmendmentsPanel_grant @unmask\n      ...GrantProtection_grant @unmask\n      charterFlag { id ...CharterFlag_flag @unmask }\n      ...SayIt_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }\n    }\n  }\n"): (typeof documents)["\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...AllocationPanel_grant @unmask\n      ...PaymentsPanel_grant @unmask\n      ...AmendmentsPanel_grant @unmask\n      ...GrantProtection_grant @unmask\n      charterFlag { id ...CharterFlag_flag @unmask }\n      ...SayIt_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GranteePage($id: String!, $after: String, $notesAfter: String) {\n    grantee(id: $id) {\n      id shortId name sample shared protection grantCount\n      ...GranteeParts_grantee @unmask\n      ...GranteeFacts_grantee @unmask\n      ...PartyProtection_grantee @unmask\n      ...ContactLog_grantee @unmask\n      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    }\n  }\n"): (typeof documents)["\n  query GranteePage($id: String!, $after: String, $notesAfter: String) {\n    grantee(id: $id) {\n      id shortId name sample shared protection grantCount\n      ...GranteeParts_grantee @unmask\n      ...GranteeFacts_grantee @unmask\n      ...PartyProtection_grantee @unmask\n      ...ContactLog_grantee @unmask\n      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GranteesPage($text: String, $after: String) {\n    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }\n  }\n"): (typeof documents)["\n  query GranteesPage($text: String, $after: String) {\n    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      ...MatchColumns_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask ...SheetRows_row @unmask } next }\n    }\n  }\n"): (typeof documents)["\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      ...MatchColumns_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask ...SheetRows_row @unmask } next }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n"): (typeof documents)["\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NewMeetingPage { workspace { slug partners { id shortName letter hue } } }"): (typeof documents)["query NewMeetingPage { workspace { slug partners { id shortName letter hue } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditMeetingPage($id: String!) {\n    workspace { slug partners { id shortName letter hue } }\n    meeting(id: $id) { id shortId version state viewerCan { action allowed reason } ...MeetingForm_meeting @unmask }\n  }\n"): (typeof documents)["\n  query EditMeetingPage($id: String!) {\n    workspace { slug partners { id shortName letter hue } }\n    meeting(id: $id) { id shortId version state viewerCan { action allowed reason } ...MeetingForm_meeting @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterMeeting($input: MeetingInput!) {\n    enterMeeting(input: $input) {\n      __typename\n      ... on Meeting { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterMeeting($input: MeetingInput!) {\n    enterMeeting(input: $input) {\n      __typename\n      ... on Meeting { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMeeting($id: UUID!, $version: Int!, $input: MeetingInput!) {\n    changeMeeting(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Meeting { id shortId version }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMeeting($id: UUID!, $version: Int!, $input: MeetingInput!) {\n    changeMeeting(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Meeting { id shortId version }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanMeeting($input: MeetingInput!) {\n    planMeeting(input: $input) {\n      __typename\n      ... on Meeting { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanMeeting($input: MeetingInput!) {\n    planMeeting(input: $input) {\n      __typename\n      ... on Meeting { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingPage($id: String!, $after: String) {\n    workspace { slug person { id party { id name partner { id shortName letter hue } } } }\n    meeting(id: $id) {\n      id shortId kind title { en es } state begins parts { level title { en es } } viewerCan { action allowed reason }\n      overlaps { id ...OverlapCard_overlap @unmask } agenda { id ...Agenda_agenda @unmask } minutes { id shortId state }\n      ...NotRepresented_meeting ...MeetingFacts_meeting ...WhoWasThere_meeting ...KeepMeeting_meeting ...BeginMeeting_meeting\n    }\n    statements(meeting: $id, first: 100, after: $after) { nodes { id ...StatementCard_statement } next total closed }\n  }\n"): (typeof documents)["\n  query MeetingPage($id: String!, $after: String) {\n    workspace { slug person { id party { id name partner { id shortName letter hue } } } }\n    meeting(id: $id) {\n      id shortId kind title { en es } state begins parts { level title { en es } } viewerCan { action allowed reason }\n      overlaps { id ...OverlapCard_overlap @unmask } agenda { id ...Agenda_agenda @unmask } minutes { id shortId state }\n      ...NotRepresented_meeting ...MeetingFacts_meeting ...WhoWasThere_meeting ...KeepMeeting_meeting ...BeginMeeting_meeting\n    }\n    statements(meeting: $id, first: 100, after: $after) { nodes { id ...StatementCard_statement } next total closed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingsPage($after: String) {\n    meetings(first: 50, after: $after) { nodes { id ...MeetingRow_meeting } next total }\n  }\n"): (typeof documents)["\n  query MeetingsPage($after: String) {\n    meetings(first: 50, after: $after) { nodes { id ...MeetingRow_meeting } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinutesPage($id: String!) {\n    meeting(id: $id) { id shortId title { en es } minutes { id ...Minutes_minutes @unmask } }\n  }\n"): (typeof documents)["\n  query MinutesPage($id: String!) {\n    meeting(id: $id) { id shortId title { en es } minutes { id ...Minutes_minutes @unmask } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MotionHere($id: String!) {\n    workspace { slug now }\n    motion(id: $id) { id shortId title { en es } text { en es } state decision { id shortId } viewerCan { action allowed reason } ...MotionActs_motion }\n  }\n"): (typeof documents)["\n  query MotionHere($id: String!) {\n    workspace { slug now }\n    motion(id: $id) { id shortId title { en es } text { en es } state decision { id shortId } viewerCan { action allowed reason } ...MotionActs_motion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MotionPage($id: String!) {\n    workspace { slug now person { id name } partners { id shortName letter hue } }\n    people(first: 100) { nodes { id name roles } }\n    pools { id name }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } proposalId } options { id title { en es } statusQuo withdrawnAt }\n      myBallot { version textVersion } texts { version title { en es } text { en es } }\n      tookPart secrecy\n      ...MotionTexts_motion\n      ...ProxySection_motion\n      ...ObjectionsSection_motion\n      ...AmendmentsSection_motion\n      canRecordAnswer { allowed } recordedAnswers { ...RecordedList_answer @unmask }\n      mandates { result { state sentence settledAt } }\n      ...MandateSection_motion\n      ...RemindVoters_motion\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n"): (typeof documents)["\n  query MotionPage($id: String!) {\n    workspace { slug now person { id name } partners { id shortName letter hue } }\n    people(first: 100) { nodes { id name roles } }\n    pools { id name }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } proposalId } options { id title { en es } statusQuo withdrawnAt }\n      myBallot { version textVersion } texts { version title { en es } text { en es } }\n      tookPart secrecy\n      ...MotionTexts_motion\n      ...ProxySection_motion\n      ...ObjectionsSection_motion\n      ...AmendmentsSection_motion\n      canRecordAnswer { allowed } recordedAnswers { ...RecordedList_answer @unmask }\n      mandates { result { state sentence settledAt } }\n      ...MandateSection_motion\n      ...RemindVoters_motion\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OptionPage($id: String!) {\n    option(id: $id) {\n      option {\n        id shortId title { en es } meaning { en es } passage { id text page sourceTitle sourceAuthor }\n        outcome { chosen decidedOn decision { id shortId } }\n        ...OptionOrigin_option @unmask\n        ...WithdrawOption_option @unmask\n      }\n      deliberation { id shortId title { en es } }\n      dueOn\n      combinedInto { id shortId title { en es } }\n      ...OptionNotes_optionInFull @unmask\n      ...OptionPositions_optionInFull @unmask\n      ...OptionEvidence_optionInFull @unmask\n      ...OptionConsequences_optionInFull @unmask\n    }\n  }\n"): (typeof documents)["\n  query OptionPage($id: String!) {\n    option(id: $id) {\n      option {\n        id shortId title { en es } meaning { en es } passage { id text page sourceTitle sourceAuthor }\n        outcome { chosen decidedOn decision { id shortId } }\n        ...OptionOrigin_option @unmask\n        ...WithdrawOption_option @unmask\n      }\n      deliberation { id shortId title { en es } }\n      dueOn\n      combinedInto { id shortId title { en es } }\n      ...OptionNotes_optionInFull @unmask\n      ...OptionPositions_optionInFull @unmask\n      ...OptionEvidence_optionInFull @unmask\n      ...OptionConsequences_optionInFull @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OptionsComparedPage($id: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...CompareOptions_deliberation @unmask }\n  }\n"): (typeof documents)["\n  query OptionsComparedPage($id: String!) {\n    deliberation(id: $id) { id shortId title { en es } ...CompareOptions_deliberation @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsPage {\n    partners { id party { id name } units { id name } ...PartnerList_partner @unmask }\n    bodies { id ...BodyList_body @unmask }\n    prospects { id ...ProspectList_prospect @unmask }\n    outsideActors { id ...OutsideList_actor @unmask }\n    roleTerms(filter: { inBodies: true }, first: 100) { nodes { id seatId title standing knownOn person { id name } } }\n  }\n"): (typeof documents)["\n  query OrganisationsPage {\n    partners { id party { id name } units { id name } ...PartnerList_partner @unmask }\n    bodies { id ...BodyList_body @unmask }\n    prospects { id ...ProspectList_prospect @unmask }\n    outsideActors { id ...OutsideList_actor @unmask }\n    roleTerms(filter: { inBodies: true }, first: 100) { nodes { id seatId title standing knownOn person { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomesPage($after: String) {\n    outcomes(first: 50, after: $after) { nodes { id ...OutcomeList_outcome @unmask } next total }\n  }\n"): (typeof documents)["\n  query OutcomesPage($after: String) {\n    outcomes(first: 50, after: $after) { nodes { id ...OutcomeList_outcome @unmask } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }\n      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n      ...HandleOverlap_overlap @unmask\n      ...OtherGrants_overlap @unmask\n      ...MeetingsOfOverlap_overlap @unmask\n      ...DecisionsOfOverlap_overlap @unmask\n    }\n  }\n"): (typeof documents)["\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }\n      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n      ...HandleOverlap_overlap @unmask\n      ...OtherGrants_overlap @unmask\n      ...MeetingsOfOverlap_overlap @unmask\n      ...DecisionsOfOverlap_overlap @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlapInbox { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } total more }\n    overlapParties { id name }\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total more }\n    everything: overlaps(first: 1) { total }\n    charterFlags(state: \"open\", first: 5) { nodes { id ...CharterFlag_flag @unmask } total }\n  }\n"): (typeof documents)["\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlapInbox { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } total more }\n    overlapParties { id name }\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total more }\n    everything: overlaps(first: 1) { total }\n    charterFlags(state: \"open\", first: 5) { nodes { id ...CharterFlag_flag @unmask } total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n    partners { id party { id name } }\n    delegation { ...InternalRuleSection_delegation @unmask }\n  }\n"): (typeof documents)["\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n    partners { id party { id name } }\n    delegation { ...InternalRuleSection_delegation @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolPage($id: String!, $cycleId: UUID, $after: String) {\n    pool(id: $id) {\n      id shortId name state viewerCan { action allowed reason } cycles { id name state }\n      ...PoolFacts_pool @unmask ...PoolStates_pool @unmask ...Cycles_pool @unmask ...Agreements_pool @unmask\n      money(cycleId: $cycleId) { ...PoolMoney_money @unmask }\n    }\n    contributions(first: 50, after: $after, pool: $id) { nodes { id ...ContributionList_contribution @unmask } next }\n    themes { id code name { en es } }\n  }\n"): (typeof documents)["\n  query PoolPage($id: String!, $cycleId: UUID, $after: String) {\n    pool(id: $id) {\n      id shortId name state viewerCan { action allowed reason } cycles { id name state }\n      ...PoolFacts_pool @unmask ...PoolStates_pool @unmask ...Cycles_pool @unmask ...Agreements_pool @unmask\n      money(cycleId: $cycleId) { ...PoolMoney_money @unmask }\n    }\n    contributions(first: 50, after: $after, pool: $id) { nodes { id ...ContributionList_contribution @unmask } next }\n    themes { id code name { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolsPage($after: String) {\n    pools { id ...PoolsTable_pool @unmask }\n    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }\n  }\n"): (typeof documents)["\n  query PoolsPage($after: String) {\n    pools { id ...PoolsTable_pool @unmask }\n    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n"): (typeof documents)["\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyHerePage { privacy { ...PrivacyHere_privacy @unmask } }\n"): (typeof documents)["\n  query PrivacyHerePage { privacy { ...PrivacyHere_privacy @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyPage($of: String, $version: Int) { privacyNotice(of: $of, version: $version) { ...NoticeText_notice @unmask } }\n"): (typeof documents)["\n  query PrivacyPage($of: String, $version: Int) { privacyNotice(of: $of, version: $version) { ...NoticeText_notice @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalPage($id: String!) {\n    proposal(id: $id) {\n      id shortId title state dueOn grantee { id name } requested { amount currency }\n      grant { id sample charterFlag { id ...CharterFlag_flag @unmask } ...SayIt_grant @unmask overlaps { id ...OverlapCard_overlap @unmask } }\n      application { ...ApplicationAnswers_application @unmask }\n      ...ProposalFacts_proposal @unmask\n      ...ProposalActs_proposal @unmask\n      ...ProposalVote_proposal @unmask\n      ...DeclareConflict_proposal @unmask\n      ...ConflictList_proposal @unmask\n      ...MyReview_proposal @unmask\n      ...SideBySide_proposal @unmask\n    }\n  }\n"): (typeof documents)["\n  query ProposalPage($id: String!) {\n    proposal(id: $id) {\n      id shortId title state dueOn grantee { id name } requested { amount currency }\n      grant { id sample charterFlag { id ...CharterFlag_flag @unmask } ...SayIt_grant @unmask overlaps { id ...OverlapCard_overlap @unmask } }\n      application { ...ApplicationAnswers_application @unmask }\n      ...ProposalFacts_proposal @unmask\n      ...ProposalActs_proposal @unmask\n      ...ProposalVote_proposal @unmask\n      ...DeclareConflict_proposal @unmask\n      ...ConflictList_proposal @unmask\n      ...MyReview_proposal @unmask\n      ...SideBySide_proposal @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProxyPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state spec ...BallotPaper_motion @unmask proxies { held { voterId of cast } } }\n  }\n"): (typeof documents)["\n  query ProxyPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state spec ...BallotPaper_motion @unmask proxies { held { voterId of cast } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuestionPage($id: String!) {\n    question(id: $id) {\n      id shortId level part text { en es } state askedAt { en es }\n      deliberation { id shortId title { en es } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n      overlaps { nodes { id ...OverlapCard_overlap @unmask } total }\n      portfolio { currency ...PoolShare_total @unmask }\n      steps { id ...StepRefs_step @unmask }\n      evaluations { id ...AskedInEvaluations_evaluation @unmask }\n      ...QuestionLife_question @unmask\n      ...SettleQuestion_question @unmask\n    }\n    decisions(first: 100) { nodes { id ...SettleQuestion_decision @unmask } }\n  }\n"): (typeof documents)["\n  query QuestionPage($id: String!) {\n    question(id: $id) {\n      id shortId level part text { en es } state askedAt { en es }\n      deliberation { id shortId title { en es } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n      overlaps { nodes { id ...OverlapCard_overlap @unmask } total }\n      portfolio { currency ...PoolShare_total @unmask }\n      steps { id ...StepRefs_step @unmask }\n      evaluations { id ...AskedInEvaluations_evaluation @unmask }\n      ...QuestionLife_question @unmask\n      ...SettleQuestion_question @unmask\n    }\n    decisions(first: 100) { nodes { id ...SettleQuestion_decision @unmask } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuestionsPage($filter: QuestionFilter, $after: String) {\n    questions(filter: $filter, first: 50, after: $after) {\n      nodes { id ...QuestionList_question @unmask } next total levels { ...QuestionFilters_level @unmask }\n    }\n  }\n"): (typeof documents)["\n  query QuestionsPage($filter: QuestionFilter, $after: String) {\n    questions(filter: $filter, first: 50, after: $after) {\n      nodes { id ...QuestionList_question @unmask } next total levels { ...QuestionFilters_level @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadingPage($id: String!) {\n    deliberation(id: $id) {\n      id shortId title { en es }\n      firstReading { round endsOn viewerCan { allowed reason } }\n      ...ReadingForm_deliberation @unmask\n      ...ReadingLines_deliberation @unmask\n    }\n  }\n"): (typeof documents)["\n  query ReadingPage($id: String!) {\n    deliberation(id: $id) {\n      id shortId title { en es }\n      firstReading { round endsOn viewerCan { allowed reason } }\n      ...ReadingForm_deliberation @unmask\n      ...ReadingLines_deliberation @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordAnswerPage($id: String!) {\n    motion(id: $id) {\n      id shortId title { en es } state spec canRecordAnswer { allowed reason } ...BallotPaper_motion @unmask\n      electors { voterId recused person partner { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query RecordAnswerPage($id: String!) {\n    motion(id: $id) {\n      id shortId title { en es } state spec canRecordAnswer { allowed reason } ...BallotPaper_motion @unmask\n      electors { voterId recused person partner { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResponsibilitiesPage($on: Date, $theme: String, $place: String) {\n    responsibilities(on: $on, theme: $theme, country: $place) {\n      on turns countries themes { code name { en es } } lines { id name { en es } }\n      scopes { key ...ScopeTable_scope @unmask }\n    }\n    partners { id until party { id name } units { id shortName } }\n  }\n"): (typeof documents)["\n  query ResponsibilitiesPage($on: Date, $theme: String, $place: String) {\n    responsibilities(on: $on, theme: $theme, country: $place) {\n      on turns countries themes { code name { en es } } lines { id name { en es } }\n      scopes { key ...ScopeTable_scope @unmask }\n    }\n    partners { id until party { id name } units { id shortName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewFormsPage { reviewForms { id ...ReviewFormList_form @unmask } }\n"): (typeof documents)["\n  query ReviewFormsPage { reviewForms { id ...ReviewFormList_form @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewsPage($after: String) {\n    proposals(first: 50, after: $after) { nodes { id ...ProposalTable_proposal @unmask ...StandingWord_proposal @unmask } next total }\n    themes { code kind name { en es } }\n  }\n"): (typeof documents)["\n  query ReviewsPage($after: String) {\n    proposals(first: 50, after: $after) { nodes { id ...ProposalTable_proposal @unmask ...StandingWord_proposal @unmask } next total }\n    themes { code kind name { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesPage($filter: RoleTermFilter, $after: String) {\n    roleTerms(filter: $filter, first: 50, after: $after) { nodes { id title person { id name } ...RoleTable_term @unmask } next on knownDays }\n    partners { id party { id name } units { id name } }\n    bodies { id name party { id } }\n  }\n"): (typeof documents)["\n  query RolesPage($filter: RoleTermFilter, $after: String) {\n    roleTerms(filter: $filter, first: 50, after: $after) { nodes { id title person { id name } ...RoleTable_term @unmask } next on knownDays }\n    partners { id party { id name } units { id name } }\n    bodies { id name party { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SamePage($filter: GranteePairFilter, $after: String) {\n    granteePairs(filter: $filter, first: 20, after: $after) { nodes { id ...PairCard_pair @unmask } next total }\n    everyPair: granteePairs(first: 1) { total }\n  }\n"): (typeof documents)["\n  query SamePage($filter: GranteePairFilter, $after: String) {\n    granteePairs(filter: $filter, first: 20, after: $after) { nodes { id ...PairCard_pair @unmask } next total }\n    everyPair: granteePairs(first: 1) { total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionPage($id: String!) {\n    workspace { slug partners { id ...AddStep_partner @unmask } }\n    meeting(id: $id) {\n      id shortId title { en es } state viewerCan { action allowed reason } agenda { id ...Agenda_agenda @unmask } overlaps { id ...OverlapCard_overlap @unmask }\n      ...MarkAttendance_meeting ...BeginMeeting_meeting\n    }\n  }\n"): (typeof documents)["\n  query SessionPage($id: String!) {\n    workspace { slug partners { id ...AddStep_partner @unmask } }\n    meeting(id: $id) {\n      id shortId title { en es } state viewerCan { action allowed reason } agenda { id ...Agenda_agenda @unmask } overlaps { id ...OverlapCard_overlap @unmask }\n      ...MarkAttendance_meeting ...BeginMeeting_meeting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SoundingFormPage($id: String!) {\n    soundingDraft(grantId: $id) { grant { id title grantee { id name } } ...SoundingForm_soundingDraft @unmask }\n  }\n"): (typeof documents)["\n  query SoundingFormPage($id: String!) {\n    soundingDraft(grantId: $id) { grant { id title grantee { id name } } ...SoundingForm_soundingDraft @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SoundingsPage($counts: Boolean!, $mineAfter: String, $notesAfter: String, $bothAfter: String) {\n    soundingNotes(first: 20, after: $notesAfter) { nodes { id ...NoteCard_soundingNote @unmask } next }\n    revealedSoundings(first: 20, after: $bothAfter) { nodes { id ...RevealedCard_revealedSounding @unmask } next }\n    soundings(first: 20, after: $mineAfter) { nodes { id ...MySounding_sounding @unmask } next }\n    soundingCounts @include(if: $counts) { ...SoundingCounts_soundingCount @unmask }\n  }\n"): (typeof documents)["\n  query SoundingsPage($counts: Boolean!, $mineAfter: String, $notesAfter: String, $bothAfter: String) {\n    soundingNotes(first: 20, after: $notesAfter) { nodes { id ...NoteCard_soundingNote @unmask } next }\n    revealedSoundings(first: 20, after: $bothAfter) { nodes { id ...RevealedCard_revealedSounding @unmask } next }\n    soundings(first: 20, after: $mineAfter) { nodes { id ...MySounding_sounding @unmask } next }\n    soundingCounts @include(if: $counts) { ...SoundingCounts_soundingCount @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourcePage($id: String!, $after: String) {\n    source(id: $id) { id shortId kind titleLines author language url when { written from to inferred } passageCount factCount }\n    passages(source: $id, first: 100, after: $after) { nodes { id ...PassageList_passage @unmask } next }\n    factTopics(filter: { source: $id }, first: 100) { nodes { id ...FactTopics_topic @unmask } }\n  }\n"): (typeof documents)["\n  query SourcePage($id: String!, $after: String) {\n    source(id: $id) { id shortId kind titleLines author language url when { written from to inferred } passageCount factCount }\n    passages(source: $id, first: 100, after: $after) { nodes { id ...PassageList_passage @unmask } next }\n    factTopics(filter: { source: $id }, first: 100) { nodes { id ...FactTopics_topic @unmask } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourcesPage($after: String) {\n    sources(first: 50, after: $after) { nodes { id ...SourcesTable_source @unmask } next total }\n  }\n"): (typeof documents)["\n  query SourcesPage($after: String) {\n    sources(first: 50, after: $after) { nodes { id ...SourcesTable_source @unmask } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartPage {\n    viewer { accountId ...Memberships_viewer @unmask }\n    rolesToTry { ...RolesToTry_role @unmask }\n  }\n"): (typeof documents)["\n  query StartPage {\n    viewer { accountId ...Memberships_viewer @unmask }\n    rolesToTry { ...RolesToTry_role @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepPage($id: String!) {\n    step(id: $id) {\n      id shortId title { en es } ownerWritten state overdue due { written from to inferred }\n      owners { id shortName letter hue } notAnswered { id shortName letter hue } unit { id name }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n      questions { id ...QuestionRefs_question @unmask }\n      ...KeepStep_step @unmask\n      ...StepHistory_step @unmask\n    }\n  }\n"): (typeof documents)["\n  query StepPage($id: String!) {\n    step(id: $id) {\n      id shortId title { en es } ownerWritten state overdue due { written from to inferred }\n      owners { id shortName letter hue } notAnswered { id shortName letter hue } unit { id name }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n      questions { id ...QuestionRefs_question @unmask }\n      ...KeepStep_step @unmask\n      ...StepHistory_step @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepsPage($filter: StepFilter, $after: String) {\n    steps(filter: $filter, first: 50, after: $after) { nodes { id ...StepTable_step @unmask } next total overdue }\n    workspace { slug partners { id ...AddStep_partner @unmask } }\n  }\n"): (typeof documents)["\n  query StepsPage($filter: StepFilter, $after: String) {\n    steps(filter: $filter, first: 50, after: $after) { nodes { id ...StepTable_step @unmask } next total overdue }\n    workspace { slug partners { id ...AddStep_partner @unmask } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategiesPage($after: String) {\n    strategies(first: 50, after: $after) { nodes { id ...StrategyList_strategy @unmask } next total }\n  }\n"): (typeof documents)["\n  query StrategiesPage($after: String) {\n    strategies(first: 50, after: $after) { nodes { id ...StrategyList_strategy @unmask } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyPage($id: String!) {\n    strategy(id: $id) {\n      id shortId kind title { en es } ownerWritten state\n      step { id ...StepRefs_step @unmask }\n      ...StrategyText_strategy @unmask\n      ...AddVersion_strategy @unmask\n    }\n  }\n"): (typeof documents)["\n  query StrategyPage($id: String!) {\n    strategy(id: $id) {\n      id shortId kind title { en es } ownerWritten state\n      step { id ...StepRefs_step @unmask }\n      ...StrategyText_strategy @unmask\n      ...AddVersion_strategy @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimelinePage($to: Date, $after: String) {\n    timeline(to: $to, first: 50, after: $after) { nodes { id ...Moment_moment @unmask } next total }\n  }\n"): (typeof documents)["\n  query TimelinePage($to: Date, $after: String) {\n    timeline(to: $to, first: 50, after: $after) { nodes { id ...Moment_moment @unmask } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspacePage {\n    workspace {\n      slug name timeZone today sample\n      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n      viewerCan { action allowed reason }\n    }\n    privacy { ...NewNotice_privacy @unmask }\n  }\n"): (typeof documents)["\n  query WorkspacePage {\n    workspace {\n      slug name timeZone today sample\n      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n      viewerCan { action allowed reason }\n    }\n    privacy { ...NewNotice_privacy @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcceptInvitation_invitation on Invitation { personName collaborative slug email expiresAt }\n"): (typeof documents)["\n  fragment AcceptInvitation_invitation on Invitation { personName collaborative slug email expiresAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($secret: String!, $password: String!) {\n    acceptInvitation(secret: $secret, password: $password) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($secret: String!, $password: String!) {\n    acceptInvitation(secret: $secret, password: $password) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Memberships_viewer on Viewer {\n    accountId email\n    memberships { slug name sample person { id name roles party { id name partner { id shortName letter hue } } } }\n  }\n"): (typeof documents)["\n  fragment Memberships_viewer on Viewer {\n    accountId email\n    memberships { slug name sample person { id name roles party { id name partner { id shortName letter hue } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($label: String!) {\n    createToken(label: $label) {\n      __typename\n      ... on TokenCreated { secret session { id label } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateToken($label: String!) {\n    createToken(label: $label) {\n      __typename\n      ... on TokenCreated { secret session { id label } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RolesToTry_role on RoleToTry { personId name roles partyName collaborative slug partner { id shortName letter hue } }\n"): (typeof documents)["\n  fragment RolesToTry_role on RoleToTry { personId name roles partyName collaborative slug partner { id shortName letter hue } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryRole($personId: UUID!) {\n    tryRole(personId: $personId) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation TryRole($personId: UUID!) {\n    tryRole(personId: $personId) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sessions_viewer on Viewer { accountId sessions { id kind label createdAt lastUsedAt expiresAt current } }\n"): (typeof documents)["\n  fragment Sessions_viewer on Viewer { accountId sessions { id kind label createdAt lastUsedAt expiresAt current } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSession($id: UUID!) { endSession(id: $id) }"): (typeof documents)["mutation EndSession($id: UUID!) { endSession(id: $id) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOutEverywhere { signOutEverywhere }"): (typeof documents)["mutation SignOutEverywhere { signOutEverywhere }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { signOut }"): (typeof documents)["mutation SignOut { signOut }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaItem_agendaItem on AgendaItem {\n    id title { en es } owner minutes consent pulled { by partner { id shortName letter hue } } papers { id kind targetId shortId title { en es } }\n    note { text language } doneAt version viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment AgendaItem_agendaItem on AgendaItem {\n    id title { en es } owner minutes consent pulled { by partner { id shortName letter hue } } papers { id kind targetId shortId title { en es } }\n    note { text language } doneAt version viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Agenda_agenda on Agenda { id items { ...AgendaItem_agendaItem @unmask } viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment Agenda_agenda on Agenda { id items { ...AgendaItem_agendaItem @unmask } viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachPaper($input: AttachPaperInput!) {\n    attachPaper(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AttachPaper($input: AttachPaperInput!) {\n    attachPaper(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAgendaItem($meetingId: UUID!, $input: AgendaItemInput!) {\n    addAgendaItem(meetingId: $meetingId, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddAgendaItem($meetingId: UUID!, $input: AgendaItemInput!) {\n    addAgendaItem(meetingId: $meetingId, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAgendaItem($id: UUID!, $input: AgendaItemInput!) {\n    changeAgendaItem(id: $id, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ChangeAgendaItem($id: UUID!, $input: AgendaItemInput!) {\n    changeAgendaItem(id: $id, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropAgendaItem($id: UUID!) { dropAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation DropAgendaItem($id: UUID!) { dropAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderAgenda($meetingId: UUID!, $ids: [UUID!]!) {\n    orderAgenda(meetingId: $meetingId, ids: $ids) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation OrderAgenda($meetingId: UUID!, $ids: [UUID!]!) {\n    orderAgenda(meetingId: $meetingId, ids: $ids) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DetachPaper($itemId: UUID!, $id: UUID!) {\n    detachPaper(itemId: $itemId, id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation DetachPaper($itemId: UUID!, $id: UUID!) {\n    detachPaper(itemId: $itemId, id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PullAgendaItem($id: UUID!) { pullAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation PullAgendaItem($id: UUID!) { pullAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutBackAgendaItem($id: UUID!) { putBackAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation PutBackAgendaItem($id: UUID!) { putBackAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteAgendaItem($input: NoteAgendaItemInput!) {\n    noteAgendaItem(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation NoteAgendaItem($input: NoteAgendaItemInput!) {\n    noteAgendaItem(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AmendmentCard_amendment on Amendment {\n    id number by partner { id shortName letter hue } proposedAt textVersion why language withdrawnAt\n    changes { id field at removed added state settledVersion } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment AmendmentCard_amendment on Amendment {\n    id number by partner { id shortName letter hue } proposedAt textVersion why language withdrawnAt\n    changes { id field at removed added state settledVersion } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAmendment($id: UUID!) { withdrawAmendment(id: $id) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation WithdrawAmendment($id: UUID!) { withdrawAmendment(id: $id) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AmendmentsSection_motion on Motion {\n    id state textVersion title { en es } text { en es }\n    amendments { viewerCan { allowed } list { id ...AmendmentCard_amendment } }\n    objections { list { id number by reason state } }\n  }\n"): (typeof documents)["\n  fragment AmendmentsSection_motion on Motion {\n    id state textVersion title { en es } text { en es }\n    amendments { viewerCan { allowed } list { id ...AmendmentCard_amendment } }\n    objections { list { id number by reason state } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAmendment($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ProposeAmendment($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleAmendment($input: SettleAmendmentInput!) { settleAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation SettleAmendment($input: SettleAmendmentInput!) { settleAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BallotPaper_motion on Motion {\n    id shortId state spec specHash textVersion texts { version title { en es } text { en es } } secrecy title { en es } text { en es } closesAt ruleInWords\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    myBallot { version textVersion choice reason wouldResolve castAt castBy receipt }\n    tookPart viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment BallotPaper_motion on Motion {\n    id shortId state spec specHash textVersion texts { version title { en es } text { en es } } secrecy title { en es } text { en es } closesAt ruleInWords\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    myBallot { version textVersion choice reason wouldResolve castAt castBy receipt }\n    tookPart viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CountOfMotion_motion on Motion {\n    id shortId title { en es } count ballotBox secrecy rule { method }\n    optionNames { id title { en es } }\n    electors { voterId recused cast outdated choice reason wouldResolve person partner { id shortName letter hue } }\n  }\n"): (typeof documents)["\n  fragment CountOfMotion_motion on Motion {\n    id shortId title { en es } count ballotBox secrecy rule { method }\n    optionNames { id title { en es } }\n    electors { voterId recused cast outdated choice reason wouldResolve person partner { id shortName letter hue } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastSecretBallot($input: CastSecretBallotInput!) {\n    castSecretBallot(input: $input) {\n      __typename\n      ... on SecretBallotCast { motion { id tookPart ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CastSecretBallot($input: CastSecretBallotInput!) {\n    castSecretBallot(input: $input) {\n      __typename\n      ... on SecretBallotCast { motion { id tookPart ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ... on BallotCast { ballot { version textVersion choice reason wouldResolve castAt castBy receipt } motion { id ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ... on BallotCast { ballot { version textVersion choice reason wouldResolve castAt castBy receipt } motion { id ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VotesOfDecision_decision on Decision {\n    id rule { method }\n    votes { recused cast choice person partner { id shortName letter hue } }\n    optionNames { id title { en es } }\n  }\n"): (typeof documents)["\n  fragment VotesOfDecision_decision on Decision {\n    id rule { method }\n    votes { recused cast choice person partner { id shortName letter hue } }\n    optionNames { id title { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardsSection_deliberation on Deliberation {\n    id boards { meetings { id partner { id shortName letter hue } meetsOn mine } warnings unknown viewerCan { allowed } }\n  }\n"): (typeof documents)["\n  fragment BoardsSection_deliberation on Deliberation {\n    id boards { meetings { id partner { id shortName letter hue } meetsOn mine } warnings unknown viewerCan { allowed } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBoardMeeting($meetsOn: Date!) { addBoardMeeting(meetsOn: $meetsOn) { __typename ... on BoardKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation AddBoardMeeting($meetsOn: Date!) { addBoardMeeting(meetsOn: $meetsOn) { __typename ... on BoardKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBoardMeeting($id: UUID!) { removeBoardMeeting(id: $id) { __typename ... on BoardKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation RemoveBoardMeeting($id: UUID!) { removeBoardMeeting(id: $id) { __typename ... on BoardKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateKey { rotateKey { __typename ... on RecordStatus { keyId } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation RotateKey { rotateKey { __typename ... on RecordStatus { keyId } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectorBrief_deliberation on Deliberation {\n    shortId title { en es } question { en es }\n    brief(partner: $partner) { partner { id shortName } asks { says by } warnings }\n    comparison { option { id shortId title { en es } } positions { id partner { shortName letter } stance until words language } }\n  }\n"): (typeof documents)["\n  fragment DirectorBrief_deliberation on Deliberation {\n    shortId title { en es } question { en es }\n    brief(partner: $partner) { partner { id shortName } asks { says by } warnings }\n    comparison { option { id shortId title { en es } } positions { id partner { shortName letter } stance until words language } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationAnswers_application on Application {\n    language organisation contact title summary amount startsOn endsOn places answers receipt\n    call { id shortId currency questions { kind text { en es } choices { en es } } }\n  }\n"): (typeof documents)["\n  fragment ApplicationAnswers_application on Application {\n    language organisation contact title summary amount startsOn endsOn places answers receipt\n    call { id shortId currency questions { kind text { en es } choices { en es } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationForm_call on Call { id owner standing smallest largest currency places timeZone questions { kind required text { en es } guidance { en es } choices { en es } longest } }\n"): (typeof documents)["\n  fragment ApplicationForm_call on Call { id owner standing smallest largest currency places timeZone questions { kind required text { en es } guidance { en es } choices { en es } longest } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationForm_application on Application { organisation contact title summary amount startsOn endsOn places answers }\n"): (typeof documents)["\n  fragment ApplicationForm_application on Application { organisation contact title summary amount startsOn endsOn places answers }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginApplication($callId: UUID!, $input: ApplicationInput!) {\n    beginApplication(callId: $callId, input: $input) { __typename ... on ApplicationKept { secret savedAt } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation BeginApplication($callId: UUID!, $input: ApplicationInput!) {\n    beginApplication(callId: $callId, input: $input) { __typename ... on ApplicationKept { secret savedAt } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveApplication($secret: String!, $input: ApplicationInput!) {\n    saveApplication(secret: $secret, input: $input) { __typename ... on ApplicationKept { savedAt } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SaveApplication($secret: String!, $input: ApplicationInput!) {\n    saveApplication(secret: $secret, input: $input) { __typename ... on ApplicationKept { savedAt } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitApplication($secret: String!, $input: ApplicationInput!) {\n    submitApplication(secret: $secret, input: $input) { __typename ... on Application { receipt } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SubmitApplication($secret: String!, $input: ApplicationInput!) {\n    submitApplication(secret: $secret, input: $input) { __typename ... on Application { receipt } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CallActs_call on Call { id shortId standing closesAt timeZone viewerCan { action allowed reason } }"): (typeof documents)["fragment CallActs_call on Call { id shortId standing closesAt timeZone viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenCall($id: UUID!) { openCall(id: $id) { __typename ... on Call { id shortId } ... on Refused { code message path } } }"): (typeof documents)["mutation OpenCall($id: UUID!) { openCall(id: $id) { __typename ... on Call { id shortId } ... on Refused { code message path } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseCall($id: UUID!) { closeCall(id: $id) { __typename ... on Call { id } ... on Refused { code message path } } }"): (typeof documents)["mutation CloseCall($id: UUID!) { closeCall(id: $id) { __typename ... on Call { id } ... on Refused { code message path } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendCall($id: UUID!, $closesAt: DateTime!) { extendCall(id: $id, closesAt: $closesAt) { __typename ... on Call { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ExtendCall($id: UUID!, $closesAt: DateTime!) { extendCall(id: $id, closesAt: $closesAt) { __typename ... on Call { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallForm_call on Call {\n    id title { en es } text { en es } themes { code } places smallest largest currency opensAt closesAt timeZone\n    questions { kind required text { en es } guidance { en es } choices { en es } } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment CallForm_call on Call {\n    id title { en es } text { en es } themes { code } places smallest largest currency opensAt closesAt timeZone\n    questions { kind required text { en es } guidance { en es } choices { en es } } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftCall($input: CallInput!) { draftCall(input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }"): (typeof documents)["mutation DraftCall($input: CallInput!) { draftCall(input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCall($id: UUID!, $input: CallInput!) { changeCall(id: $id, input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ChangeCall($id: UUID!, $input: CallInput!) { changeCall(id: $id, input: $input) { __typename ... on Call { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CallList_call on Call { id shortId title { en es } owner standing closesAt timeZone submitted }"): (typeof documents)["fragment CallList_call on Call { id shortId title { en es } owner standing closesAt timeZone submitted }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallQuestions_call on Call { id questions { kind required text { en es } guidance { en es } choices { en es } longest } }\n"): (typeof documents)["\n  fragment CallQuestions_call on Call { id questions { kind required text { en es } guidance { en es } choices { en es } longest } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallText_call on Call { id owner text { en es } themes { code name { en es } } places smallest largest currency opensAt closesAt extendedFrom timeZone }\n"): (typeof documents)["\n  fragment CallText_call on Call { id owner text { en es } themes { code name { en es } } places smallest largest currency opensAt closesAt extendedFrom timeZone }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCharterFlag($grantId: UUID!, $answer: String!, $reason: String!) {\n    answerCharterFlag(grantId: $grantId, answer: $answer, reason: $reason) {\n      __typename ... on CharterFlag { id ...CharterFlag_flag @unmask } ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerCharterFlag($grantId: UUID!, $answer: String!, $reason: String!) {\n    answerCharterFlag(grantId: $grantId, answer: $answer, reason: $reason) {\n      __typename ... on CharterFlag { id ...CharterFlag_flag @unmask } ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginCharter { beginCharter { __typename ... on Charter { id } ... on Refused { code message path } } }"): (typeof documents)["mutation BeginCharter { beginCharter { __typename ... on Charter { id } ... on Refused { code message path } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CharterEffect { charterEffect { confusion explained added inside } }"): (typeof documents)["query CharterEffect { charterEffect { confusion explained added inside } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CharterFlag_flag on CharterFlag {\n    id state lines foundAt answers { id answer reason by at } viewerCan { action allowed reason }\n    grant {\n      id shortId title stage sample vehicle amount { amount currency } grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n"): (typeof documents)["\n  fragment CharterFlag_flag on CharterFlag {\n    id state lines foundAt answers { id answer reason by at } viewerCan { action allowed reason }\n    grant {\n      id shortId title stage sample vehicle amount { amount currency } grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CharterActor_actor on CharterActor { key kind party { id name partner { id shortName letter hue } } unit { id shortName } }\n  fragment Charter_charter on Charter {\n    id version state hash inForceFrom supersededOn sample contradictions decision { id shortId } viewerCan { action allowed reason }\n    motions { id shortId state decision { id shortId } }\n    roles {\n      id number themes { code name { en es } } populations { code name { en es } } places condition { en es }\n      leads { ...CharterActor_actor @unmask } mayJoin { ...CharterActor_actor @unmask }\n    }\n  }\n"): (typeof documents)["\n  fragment CharterActor_actor on CharterActor { key kind party { id name partner { id shortName letter hue } } unit { id shortName } }\n  fragment Charter_charter on Charter {\n    id version state hash inForceFrom supersededOn sample contradictions decision { id shortId } viewerCan { action allowed reason }\n    motions { id shortId state decision { id shortId } }\n    roles {\n      id number themes { code name { en es } } populations { code name { en es } } places condition { en es }\n      leads { ...CharterActor_actor @unmask } mayJoin { ...CharterActor_actor @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutCharterToVote($charterId: UUID!) {\n    putCharterToVote(charterId: $charterId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation PutCharterToVote($charterId: UUID!) {\n    putCharterToVote(charterId: $charterId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCharterRole($charterId: UUID!, $roleId: UUID, $input: CharterRoleInput!) {\n    saveCharterRole(charterId: $charterId, roleId: $roleId, input: $input) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SaveCharterRole($charterId: UUID!, $roleId: UUID, $input: CharterRoleInput!) {\n    saveCharterRole(charterId: $charterId, roleId: $roleId, input: $input) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCharterRole($charterId: UUID!, $roleId: UUID!) {\n    removeCharterRole(charterId: $charterId, roleId: $roleId) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation RemoveCharterRole($charterId: UUID!, $roleId: UUID!) {\n    removeCharterRole(charterId: $charterId, roleId: $roleId) { __typename ... on Charter { id ...Charter_charter @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConflictList_proposal on Proposal {\n    id conflicts { id person partner { id shortName letter hue } mine effect cause words }\n  }\n"): (typeof documents)["\n  fragment ConflictList_proposal on Proposal {\n    id conflicts { id person partner { id shortName letter hue } mine effect cause words }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeclareConflict_proposal on Proposal {\n    id conflictChoices { cause effects } conflicts { id mine effect cause words }\n  }\n"): (typeof documents)["\n  fragment DeclareConflict_proposal on Proposal {\n    id conflictChoices { cause effects } conflicts { id mine effect cause words }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareConflict($proposalId: UUID!, $input: DeclareConflictInput!) {\n    declareConflict(proposalId: $proposalId, input: $input) {\n      __typename\n      ... on Proposal { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation DeclareConflict($proposalId: UUID!, $input: DeclareConflictInput!) {\n    declareConflict(proposalId: $proposalId, input: $input) {\n      __typename\n      ... on Proposal { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactLog_grantee on Grantee {\n    id protection ...ContactOwner_grantee @unmask\n    contactNotes(first: 20, after: $notesAfter) {\n      nodes { id day way text by shared partner { id shortName letter hue } viewerCan { action allowed reason } } next total\n    }\n  }\n"): (typeof documents)["\n  fragment ContactLog_grantee on Grantee {\n    id protection ...ContactOwner_grantee @unmask\n    contactNotes(first: 20, after: $notesAfter) {\n      nodes { id day way text by shared partner { id shortName letter hue } viewerCan { action allowed reason } } next total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactOwner_grantee on Grantee {\n    id contactOwner { personId name since left partner { id shortName letter hue } } contactActs { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment ContactOwner_grantee on Grantee {\n    id contactOwner { personId name since left partner { id shortName letter hue } } contactActs { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeContact($granteeId: UUID!) {\n    takeContact(granteeId: $granteeId) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation TakeContact($granteeId: UUID!) {\n    takeContact(granteeId: $granteeId) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandContactOn($input: HandContactOnInput!) {\n    handContactOn(input: $input) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation HandContactOn($input: HandContactOnInput!) {\n    handContactOn(input: $input) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoCanSpeak { people(first: 100) { nodes { id name roles party { name } } } }"): (typeof documents)["query WhoCanSpeak { people(first: 100) { nodes { id name roles party { name } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareContactNote($id: UUID!, $shared: Boolean!) {\n    shareContactNote(id: $id, shared: $shared) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ShareContactNote($id: UUID!, $shared: Boolean!) {\n    shareContactNote(id: $id, shared: $shared) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveContactNote($id: UUID!) {\n    removeContactNote(id: $id) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation RemoveContactNote($id: UUID!) {\n    removeContactNote(id: $id) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteContact($input: NoteContactInput!) {\n    noteContact(input: $input) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation NoteContact($input: NoteContactInput!) {\n    noteContact(input: $input) { __typename ... on Grantee { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawCorridor($input: DrawCorridorInput!) {\n    drawCorridor(input: $input) {\n      __typename\n      ... on Corridor { id ...OneCorridor_corridor @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation DrawCorridor($input: DrawCorridorInput!) {\n    drawCorridor(input: $input) {\n      __typename\n      ... on Corridor { id ...OneCorridor_corridor @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OneCorridor_corridor on Corridor {\n    id code kind name { en es } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    versions { id version from to why { en es } addedBy legs { fromPlace fromRole toPlace toRole } }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment OneCorridor_corridor on Corridor {\n    id code kind name { en es } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    versions { id version from to why { en es } addedBy legs { fromPlace fromRole toPlace toRole } }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThemeList_theme on Theme { id code kind name { en es } steps { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n"): (typeof documents)["\n  fragment ThemeList_theme on Theme { id code kind name { en es } steps { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionActs_decision on Decision { id effect viewerCan { action allowed reason } acts { id kind words language reviewOn by at } }\n"): (typeof documents)["\n  fragment DecisionActs_decision on Decision { id effect viewerCan { action allowed reason } acts { id kind words language reviewOn by at } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerForHost($id: UUID!, $answer: String!, $words: String!) {\n    answerForHost(id: $id, answer: $answer, words: $words) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AnswerForHost($id: UUID!, $answer: String!, $words: String!) {\n    answerForHost(id: $id, answer: $answer, words: $words) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewDecision($id: UUID!, $words: String!, $reviewOn: Date) {\n    reviewDecision(id: $id, words: $words, reviewOn: $reviewOn) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ReviewDecision($id: UUID!, $words: String!, $reviewOn: Date) {\n    reviewDecision(id: $id, words: $words, reviewOn: $reviewOn) { __typename ... on Decision { id ...DecisionActs_decision @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionAround_decision on Decision {\n    id shortId state\n    links { id shortId title { en es } kind state } linkedBy { id shortId title { en es } kind state }\n    life { state from to by }\n    evidence { id kind shortId title motion { en es } sentence passage { id text sourceAuthor sourceTitle page } }\n  }\n"): (typeof documents)["\n  fragment DecisionAround_decision on Decision {\n    id shortId state\n    links { id shortId title { en es } kind state } linkedBy { id shortId title { en es } kind state }\n    life { state from to by }\n    evidence { id kind shortId title motion { en es } sentence passage { id text sourceAuthor sourceTitle page } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionSheet_decision on Decision {\n    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt\n    past { ...PastFacts_past @unmask }\n    motion { id shortId title { en es } }\n    ruleInWords count optionNames { id title { en es } }\n  }\n"): (typeof documents)["\n  fragment DecisionSheet_decision on Decision {\n    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt\n    past { ...PastFacts_past @unmask }\n    motion { id shortId title { en es } }\n    ruleInWords count optionNames { id title { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionRow_decision on Decision { id shortId number title { en es } kind effect decidedOn past { decided { written from to inferred } } }\n"): (typeof documents)["\n  fragment DecisionRow_decision on Decision { id shortId number title { en es } kind effect decidedOn past { decided { written from to inferred } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionTerms_decision on Decision {\n    id kind owner conditions { en es } effective { written from to inferred } until { written from to inferred } review { written from to inferred }\n    form { award { amount currency } moves { name money { amount currency } } membership { partner change on { written from to inferred } } about }\n    holds { partner stance until words language }\n  }\n"): (typeof documents)["\n  fragment DecisionTerms_decision on Decision {\n    id kind owner conditions { en es } effective { written from to inferred } until { written from to inferred } review { written from to inferred }\n    form { award { amount currency } moves { name money { amount currency } } membership { partner change on { written from to inferred } } about }\n    holds { partner stance until words language }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DecisionsOfOverlap_overlap on Overlap { id shortId state decisions { id shortId } }"): (typeof documents)["fragment DecisionsOfOverlap_overlap on Overlap { id shortId state decisions { id shortId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DecisionsToCloseBy { decisions(first: 50) { nodes { id shortId title { en es } } } }"): (typeof documents)["query DecisionsToCloseBy { decisions(first: 50) { nodes { id shortId title { en es } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOverlapByDecision($overlapId: UUID!, $decisionId: UUID!) {\n    closeOverlapByDecision(overlapId: $overlapId, decisionId: $decisionId) {\n      __typename\n      ... on Decision { id overlaps { id ...DecisionsOfOverlap_overlap @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseOverlapByDecision($overlapId: UUID!, $decisionId: UUID!) {\n    closeOverlapByDecision(overlapId: $overlapId, decisionId: $decisionId) {\n      __typename\n      ... on Decision { id overlaps { id ...DecisionsOfOverlap_overlap @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterPastDecision($input: EnterPastDecisionInput!) {\n    enterPastDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterPastDecision($input: EnterPastDecisionInput!) {\n    enterPastDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastFacts_past on PastDecision { decided { written from to inferred } rule agreed source writtenIn }\n"): (typeof documents)["\n  fragment PastFacts_past on PastDecision { decided { written from to inferred } rule agreed source writtenIn }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordDecision_motion on Motion {\n    id shortId title { en es } count\n    options { id title { en es } meaning { en es } statusQuo }\n  }\n"): (typeof documents)["\n  fragment RecordDecision_motion on Motion {\n    id shortId title { en es } count\n    options { id title { en es } meaning { en es } statusQuo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId motion { id } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId motion { id } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionTermsChoices {\n    partners { id mark { id shortName } units { id shortName } }\n    pools { id name }\n    decisions(first: 50) { nodes { id shortId title { en es } state stateBy } }\n  }\n"): (typeof documents)["\n  query DecisionTermsChoices {\n    partners { id mark { id shortName } units { id shortName } }\n    pools { id name }\n    decisions(first: 50) { nodes { id shortId title { en es } state stateBy } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BallotWithin_within on BallotWithin {\n    rule { kind order { id name } quorumNum quorumDen } mine reason wouldResolve delegates why split { choice delegates }\n  }\n"): (typeof documents)["\n  fragment BallotWithin_within on BallotWithin {\n    rule { kind order { id name } quorumNum quorumDen } mine reason wouldResolve delegates why split { choice delegates }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerWithin($input: CastBallotInput!) {\n    answerWithin(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AnswerWithin($input: CastBallotInput!) {\n    answerWithin(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareInternalRule($input: DeclareRuleInput!) {\n    declareInternalRule(input: $input) { __typename ... on Delegation { viewerCan { allowed } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation DeclareInternalRule($input: DeclareRuleInput!) {\n    declareInternalRule(input: $input) { __typename ... on Delegation { viewerCan { allowed } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InternalRuleSection_delegation on Delegation {\n    rule { kind order { id name } quorumNum quorumDen declaredBy declaredAt } delegates { id name } viewerCan { allowed }\n  }\n"): (typeof documents)["\n  fragment InternalRuleSection_delegation on Delegation {\n    rule { kind order { id name } quorumNum quorumDen declaredBy declaredAt } delegates { id name } viewerCan { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }"): (typeof documents)["fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOption($input: AddOptionInput!) {\n    addOption(input: $input) {\n      __typename\n      ... on Option { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddOption($input: AddOptionInput!) {\n    addOption(input: $input) {\n      __typename\n      ... on Option { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CombineOptions_deliberation on Deliberation {\n    id options { id shortId title { en es } statusQuo withdrawnAt } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment CombineOptions_deliberation on Deliberation {\n    id options { id shortId title { en es } statusQuo withdrawnAt } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CombineOptions($input: CombineOptionsInput!) {\n    combineOptions(input: $input) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation CombineOptions($input: CombineOptionsInput!) {\n    combineOptions(input: $input) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompareOptions_deliberation on Deliberation {\n    id\n    criteria { id title { en es } weight }\n    viewerCan { action allowed reason }\n    comparison {\n      option { id shortId title { en es } }\n      notes { criterion { id } said { ...Said_noteSaid @unmask } }\n      evidence { ...EvidenceTarget_optionEvidence @unmask }\n      positions { ...PositionSaid_optionPosition @unmask }\n    }\n  }\n"): (typeof documents)["\n  fragment CompareOptions_deliberation on Deliberation {\n    id\n    criteria { id title { en es } weight }\n    viewerCan { action allowed reason }\n    comparison {\n      option { id shortId title { en es } }\n      notes { criterion { id } said { ...Said_noteSaid @unmask } }\n      evidence { ...EvidenceTarget_optionEvidence @unmask }\n      positions { ...PositionSaid_optionPosition @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsequenceAspects_consequences on Consequences { effect aspects { aspect text { en es } by } }\n"): (typeof documents)["\n  fragment ConsequenceAspects_consequences on Consequences { effect aspects { aspect text { en es } by } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeConsequence($input: DescribeConsequenceInput!) {\n    describeConsequence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation DescribeConsequence($input: DescribeConsequenceInput!) {\n    describeConsequence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOptionEffect($id: UUID!, $effect: String!) {\n    setOptionEffect(id: $id, effect: $effect) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SetOptionEffect($id: UUID!, $effect: String!) {\n    setOptionEffect(id: $id, effect: $effect) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceTarget_optionEvidence on OptionEvidence {\n    id kind shortId title sentence cell { code theme { en es } country } passage { id text page sourceTitle sourceAuthor } note { en es } by partner { id shortName letter hue } criterionId leaning\n  }\n"): (typeof documents)["\n  fragment EvidenceTarget_optionEvidence on OptionEvidence {\n    id kind shortId title sentence cell { code theme { en es } country } passage { id text page sourceTitle sourceAuthor } note { en es } by partner { id shortName letter hue } criterionId leaning\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldPosition($input: HoldPositionInput!) {\n    holdPosition(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation HoldPosition($input: HoldPositionInput!) {\n    holdPosition(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenDeliberation($input: OpenDeliberationInput!) {\n    openDeliberation(input: $input) { __typename ... on Deliberation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation OpenDeliberation($input: OpenDeliberationInput!) {\n    openDeliberation(input: $input) { __typename ... on Deliberation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionConsequences_optionInFull on OptionInFull {\n    option { id } dueOn\n    consequences { ...ConsequenceAspects_consequences @unmask text { en es } running { grants amount { amount currency } } notGranted { amount currency } }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment OptionConsequences_optionInFull on OptionInFull {\n    option { id } dueOn\n    consequences { ...ConsequenceAspects_consequences @unmask text { en es } running { grants amount { amount currency } } notGranted { amount currency } }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionEvidence_optionInFull on OptionInFull {\n    option { id }\n    evidence { ...EvidenceTarget_optionEvidence @unmask }\n    notes { criterion { id title { en es } } }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment OptionEvidence_optionInFull on OptionInFull {\n    option { id }\n    evidence { ...EvidenceTarget_optionEvidence @unmask }\n    notes { criterion { id title { en es } } }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionList_deliberation on Deliberation {\n    id shortId\n    options { id shortId title { en es } meaning { en es } position ...OptionOrigin_option @unmask }\n  }\n"): (typeof documents)["\n  fragment OptionList_deliberation on Deliberation {\n    id shortId\n    options { id shortId title { en es } meaning { en es } position ...OptionOrigin_option @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionNotes_optionInFull on OptionInFull {\n    option { id } deliberation { id }\n    notes { criterion { id title { en es } weight } said { ...Said_noteSaid @unmask } }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment OptionNotes_optionInFull on OptionInFull {\n    option { id } deliberation { id }\n    notes { criterion { id title { en es } weight } said { ...Said_noteSaid @unmask } }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteOption($input: NoteOptionInput!) {\n    noteOption(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation NoteOption($input: NoteOptionInput!) {\n    noteOption(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCriterion($input: AddCriterionInput!) {\n    addCriterion(input: $input) { __typename ... on Criterion { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddCriterion($input: AddCriterionInput!) {\n    addCriterion(input: $input) { __typename ... on Criterion { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionOrigin_option on Option {\n    id shortId statusQuo addedBy withdrawnAt withdrawnReason combines { id shortId } outcome { chosen decision { id shortId } }\n  }\n"): (typeof documents)["\n  fragment OptionOrigin_option on Option {\n    id shortId statusQuo addedBy withdrawnAt withdrawnReason combines { id shortId } outcome { chosen decision { id shortId } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionPositions_optionInFull on OptionInFull {\n    option { id }\n    partners { id shortName letter hue }\n    mine { id }\n    positions { ...PositionSaid_optionPosition @unmask ...OwnPosition_optionPosition @unmask inConfidence }\n    history { ...PositionSaid_optionPosition @unmask partner { id } }\n    delegates { id name partner { id shortName } }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment OptionPositions_optionInFull on OptionInFull {\n    option { id }\n    partners { id shortName letter hue }\n    mine { id }\n    positions { ...PositionSaid_optionPosition @unmask ...OwnPosition_optionPosition @unmask inConfidence }\n    history { ...PositionSaid_optionPosition @unmask partner { id } }\n    delegates { id name partner { id shortName } }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnPosition_optionPosition on OptionPosition { ...PositionSaid_optionPosition @unmask shownTo }\n"): (typeof documents)["\n  fragment OwnPosition_optionPosition on OptionPosition { ...PositionSaid_optionPosition @unmask shownTo }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleasePosition($id: UUID!) {\n    releasePosition(id: $id) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ReleasePosition($id: UUID!) {\n    releasePosition(id: $id) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowPosition($id: UUID!, $readerIds: [UUID!]!) {\n    showPosition(id: $id, readerIds: $readerIds) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ShowPosition($id: UUID!, $readerIds: [UUID!]!) {\n    showPosition(id: $id, readerIds: $readerIds) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhaseTimeline_deliberation on Deliberation {\n    id dueOn phases { id kind beginsOn endsOn closedAt state allows } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment PhaseTimeline_deliberation on Deliberation {\n    id dueOn phases { id kind beginsOn endsOn closedAt state allows } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePhase($id: UUID!) { closePhase(id: $id) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ClosePhase($id: UUID!) { closePhase(id: $id) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanPhases($input: PlanPhasesInput!) { planPhases(input: $input) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation PlanPhases($input: PlanPhasesInput!) { planPhases(input: $input) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PositionSaid_optionPosition on OptionPosition { id partner { id shortName letter hue } stance until words why language by releasedAt }\n"): (typeof documents)["\n  fragment PositionSaid_optionPosition on OptionPosition { id partner { id shortName letter hue } stance until words why language by releasedAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Question_deliberation on Deliberation {\n    id question { en es } source openedAt dueOn phases { id }\n    options { id withdrawnAt }\n    motions { id state openedAt closedAt decision { id shortId } }\n  }\n"): (typeof documents)["\n  fragment Question_deliberation on Deliberation {\n    id question { en es } source openedAt dueOn phases { id }\n    options { id withdrawnAt }\n    motions { id state openedAt closedAt decision { id shortId } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Said_noteSaid on NoteSaid { id party partner { id shortName letter hue } mine leaning text { en es } by }\n"): (typeof documents)["\n  fragment Said_noteSaid on NoteSaid { id party partner { id shortName letter hue } mine leaning text { en es } by }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WeighCriterion($id: UUID!, $weight: Int!) { weighCriterion(id: $id, weight: $weight) { __typename ... on Criterion { id weight } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation WeighCriterion($id: UUID!, $weight: Int!) { weighCriterion(id: $id, weight: $weight) { __typename ... on Criterion { id weight } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment WithdrawOption_option on Option { id withdrawnAt viewerCan { action allowed reason } }"): (typeof documents)["fragment WithdrawOption_option on Option { id withdrawnAt viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOption($id: UUID!, $reason: String!) {\n    withdrawOption(id: $id, reason: $reason) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation WithdrawOption($id: UUID!, $reason: String!) {\n    withdrawOption(id: $id, reason: $reason) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreOption($id: UUID!) {\n    restoreOption(id: $id) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation RestoreOption($id: UUID!) {\n    restoreOption(id: $id) { __typename ... on Option { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingBoard_awaitedBoard on AwaitedBoard { motionId shortId title { en es } dueOn closed }\n"): (typeof documents)["\n  fragment WaitingBoard_awaitedBoard on AwaitedBoard { motionId shortId title { en es } dueOn closed }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingRecorded_recordedForMe on RecordedForMe { motionId shortId title { en es } closesAt }\n"): (typeof documents)["\n  fragment WaitingRecorded_recordedForMe on RecordedForMe { motionId shortId title { en es } closesAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingDecision_decisionToReview on DecisionToReview { id shortId title { en es } dueOn overdue }\n"): (typeof documents)["\n  fragment WaitingDecision_decisionToReview on DecisionToReview { id shortId title { en es } dueOn overdue }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }\n"): (typeof documents)["\n  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingMotion_motion on Motion { reminder { sentAt sentBy } id shortId title { en es } closesAt tookPart viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment WaitingMotion_motion on Motion { reminder { sentAt sentBy } id shortId title { en es } closesAt tookPart viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingOverlap_overlap on Overlap { id shortId sentence viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment WaitingOverlap_overlap on Overlap { id shortId sentence viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingFile_import on Import { id fileName state counts { rows } viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment WaitingFile_import on Import { id fileName state counts { rows } viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingStep_step on Step { id shortId title { en es } overdue due { to } owners { id } viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment WaitingStep_step on Step { id shortId title { en es } overdue due { to } owners { id } viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingNote_soundingNote on SoundingNote { id words { en es } lastDay }\n"): (typeof documents)["\n  fragment WaitingNote_soundingNote on SoundingNote { id words { en es } lastDay }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingProposal_proposal on Proposal { id shortId title dueOn state coReview { standing } }\n"): (typeof documents)["\n  fragment WaitingProposal_proposal on Proposal { id shortId title dueOn state coReview { standing } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DigestChoice { digestChoice { rhythm address hindrance } }\n"): (typeof documents)["\n  query DigestChoice { digestChoice { rhythm address hindrance } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseDigest($rhythm: String!) { chooseDigest(rhythm: $rhythm) { __typename ... on DigestChoice { rhythm } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ChooseDigest($rhythm: String!) { chooseDigest(rhythm: $rhythm) { __typename ... on DigestChoice { rhythm } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DossierLinks_deliberation on Deliberation { id dossierLinks { id prospect { en es } madeAt expiresAt revokedAt } }\n"): (typeof documents)["\n  fragment DossierLinks_deliberation on Deliberation { id dossierLinks { id prospect { en es } madeAt expiresAt revokedAt } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DossierLinks_prospect on Prospect { id name { en es } state }"): (typeof documents)["fragment DossierLinks_prospect on Prospect { id name { en es } state }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareDossier($deliberationId: UUID!, $prospectId: UUID!) {\n    shareDossier(deliberationId: $deliberationId, prospectId: $prospectId) { __typename ... on DossierShared { id link } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ShareDossier($deliberationId: UUID!, $prospectId: UUID!) {\n    shareDossier(deliberationId: $deliberationId, prospectId: $prospectId) { __typename ... on DossierShared { id link } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeDossier($id: UUID!) { revokeDossier(id: $id) { __typename ... on DossierShared { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation RevokeDossier($id: UUID!) { revokeDossier(id: $id) { __typename ... on DossierShared { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LimitedDossier_dossier on Dossier {\n    collaborative partners prospect { en es } title { en es } question { en es } dueOn expiresAt\n    options { title { en es } meaning { en es } statusQuo } phases { kind beginsOn endsOn }\n  }\n"): (typeof documents)["\n  fragment LimitedDossier_dossier on Dossier {\n    collaborative partners prospect { en es } title { en es } question { en es } dueOn expiresAt\n    options { title { en es } meaning { en es } statusQuo } phases { kind beginsOn endsOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AnswerConsultation_asked on ConsultationAsked { collaborative readers questions { en es } until }"): (typeof documents)["fragment AnswerConsultation_asked on ConsultationAsked { collaborative readers questions { en es } until }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerConsultation($secret: String!, $answers: [String!]!) {\n    answerConsultation(secret: $secret, answers: $answers) { __typename ... on ConsultationAnswered { taken } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AnswerConsultation($secret: String!, $answers: [String!]!) {\n    answerConsultation(secret: $secret, answers: $answers) { __typename ... on ConsultationAnswered { taken } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedInEvaluations_evaluation on AskedInEvaluation {\n    id shortId title { en es } state number text { en es } consulted { id answers summary { en es } }\n  }\n"): (typeof documents)["\n  fragment AskedInEvaluations_evaluation on AskedInEvaluation {\n    id shortId title { en es } state number text { en es } consulted { id answers summary { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ConsultationAnswersHere($id: UUID!) { consultationAnswers(id: $id) { answers total } }"): (typeof documents)["query ConsultationAnswersHere($id: UUID!) { consultationAnswers(id: $id) { answers total } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SummariseConsultation($id: UUID!, $textEn: String!, $textEs: String!) {\n    summariseConsultation(id: $id, textEn: $textEn, textEs: $textEs) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SummariseConsultation($id: UUID!, $textEn: String!, $textEs: String!) {\n    summariseConsultation(id: $id, textEn: $textEn, textEs: $textEs) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Consultations_evaluation on Evaluation {\n    id consultations { id questions { en es } until closedAt answers summary { en es } } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment Consultations_evaluation on Evaluation {\n    id consultations { id questions { en es } until closedAt answers summary { en es } } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToConsultation($id: UUID!, $howMany: Int!) {\n    inviteToConsultation(id: $id, howMany: $howMany) { __typename ... on ConsultationLinks { links } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation InviteToConsultation($id: UUID!, $howMany: Int!) {\n    inviteToConsultation(id: $id, howMany: $howMany) { __typename ... on ConsultationLinks { links } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseConsultation($id: UUID!) { closeConsultation(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation CloseConsultation($id: UUID!) { closeConsultation(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftEvaluation_evaluation on Evaluation { id title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment DraftEvaluation_evaluation on Evaluation { id title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftEvaluation($input: DraftEvaluationInput!) {\n    draftEvaluation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation DraftEvaluation($input: DraftEvaluationInput!) {\n    draftEvaluation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEvaluation($id: UUID!, $input: DraftEvaluationInput!) {\n    changeEvaluation(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ChangeEvaluation($id: UUID!, $input: DraftEvaluationInput!) {\n    changeEvaluation(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkEvaluationPart($id: UUID!) {\n    unlinkEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation UnlinkEvaluationPart($id: UUID!) {\n    unlinkEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvaluationList_evaluation on EvaluationSummary { id shortId title { en es } state findings recommendations }\n"): (typeof documents)["\n  fragment EvaluationList_evaluation on EvaluationSummary { id shortId title { en es } state findings recommendations }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEvaluationPart($id: UUID!) {\n    removeEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation RemoveEvaluationPart($id: UUID!) {\n    removeEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvaluationPart_part on EvaluationPart {\n    id kind number text { en es } sureness addressee { en es } links { id kind name text { en es } }\n    answers { partner { id shortName letter hue } answer reason language by mine }\n  }\n"): (typeof documents)["\n  fragment EvaluationPart_part on EvaluationPart {\n    id kind number text { en es } sureness addressee { en es } links { id kind name text { en es } }\n    answers { partner { id shortName letter hue } answer reason language by mine }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvaluationParts_evaluation on Evaluation {\n    id state parts { id ...EvaluationPart_part @unmask } consultations { id answers summary { en es } }\n    viewerCan { action allowed reason } viewerCanFollowUp { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment EvaluationParts_evaluation on Evaluation {\n    id state parts { id ...EvaluationPart_part @unmask } consultations { id answers summary { en es } }\n    viewerCan { action allowed reason } viewerCanFollowUp { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvaluationTerms_evaluation on Evaluation {\n    id shortId title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } step { id shortId title { en es } }\n    passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n"): (typeof documents)["\n  fragment EvaluationTerms_evaluation on Evaluation {\n    id shortId title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } step { id shortId title { en es } }\n    passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Evaluators_evaluation on Evaluation { id evaluators { id name organisation from until } viewerCanAppoint { action allowed reason } }\n"): (typeof documents)["\n  fragment Evaluators_evaluation on Evaluation { id evaluators { id name organisation from until } viewerCanAppoint { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointEvaluator($input: AppointEvaluatorInput!) {\n    appointEvaluator(input: $input) { __typename ... on EvaluatorAppointed { id link } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AppointEvaluator($input: AppointEvaluatorInput!) {\n    appointEvaluator(input: $input) { __typename ... on EvaluatorAppointed { id link } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndEvaluator($id: UUID!) { endEvaluator(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation EndEvaluator($id: UUID!) { endEvaluator(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkEvaluationPart($input: EvaluationLinkInput!) {\n    linkEvaluationPart(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation LinkEvaluationPart($input: EvaluationLinkInput!) {\n    linkEvaluationPart(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MoveEvaluation_evaluation on Evaluation { id state next viewerCanMove { action allowed reason } }"): (typeof documents)["fragment MoveEvaluation_evaluation on Evaluation { id state next viewerCanMove { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveEvaluation($id: UUID!, $from: String!) {\n    moveEvaluation(id: $id, from: $from) { __typename ... on Evaluation { id state } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation MoveEvaluation($id: UUID!, $from: String!) {\n    moveEvaluation(id: $id, from: $from) { __typename ... on Evaluation { id state } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation OpenConsultation($input: OpenConsultationInput!) {\n    openConsultation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEvaluationPart($evaluationId: UUID!, $input: EvaluationPartInput!) {\n    addEvaluationPart(evaluationId: $evaluationId, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddEvaluationPart($evaluationId: UUID!, $input: EvaluationPartInput!) {\n    addEvaluationPart(evaluationId: $evaluationId, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEvaluationPart($id: UUID!, $input: EvaluationPartInput!) {\n    changeEvaluationPart(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ChangeEvaluationPart($id: UUID!, $input: EvaluationPartInput!) {\n    changeEvaluationPart(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Boldness_figure on BoldFigure {\n    of years {\n      year grants amount withoutCountry shares { is grants ofGrants amount ofAmount } risks { is grants ofGrants }\n      largest { id name } largestShare largestPercent herfindahl herfindahlShown\n    }\n  }\n"): (typeof documents)["\n  fragment Boldness_figure on BoldFigure {\n    of years {\n      year grants amount withoutCountry shares { is grants ofGrants amount ofAmount } risks { is grants ofGrants }\n      largest { id name } largestShare largestPercent herfindahl herfindahlShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Completeness_completeness on Completeness {\n    party { id name partner { id shortName letter hue } } isPool grants withTheme withCountry withPeriod lastAward lastShared\n    claim { extent asOf by at } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment Completeness_completeness on Completeness {\n    party { id name partner { id shortName letter hue } } isPool grants withTheme withCountry withPeriod lastAward lastShared\n    claim { extent asOf by at } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimCompleteness($extent: String!, $asOf: Date!) {\n    claimCompleteness(extent: $extent, asOf: $asOf) { __typename ... on Completeness { ...Completeness_completeness @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ClaimCompleteness($extent: String!, $asOf: Date!) {\n    claimCompleteness(extent: $extent, asOf: $asOf) { __typename ... on Completeness { ...Completeness_completeness @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Differentiation_figure on DifferentiationFigure {\n    beside partner { id name } unit { id name shortName }\n    years {\n      year pool other index { exact shown } byTheme { exact shown } byCountry { exact shown } byGrantee { exact shown }\n      common { theme { en es } country grantee { id name } pool other exact shown }\n    }\n  }\n"): (typeof documents)["\n  fragment Differentiation_figure on DifferentiationFigure {\n    beside partner { id name } unit { id name shortName }\n    years {\n      year pool other index { exact shown } byTheme { exact shown } byCountry { exact shown } byGrantee { exact shown }\n      common { theme { en es } country grantee { id name } pool other exact shown }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureQuotation_quotation on FigureQuotation { figure passage { id text page sourceShortId sourceTitle sourceAuthor } }\n"): (typeof documents)["\n  fragment FigureQuotation_quotation on FigureQuotation { figure passage { id text page sourceShortId sourceTitle sourceAuthor } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureTrend_heatMap on HeatMap { currency years { year money { ...MoneyByState @unmask } } }\n"): (typeof documents)["\n  fragment FigureTrend_heatMap on HeatMap { currency years { year money { ...MoneyByState @unmask } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantsBehind_grant on Grant {\n    id shortId title stage vehicle sample awardedOn amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n"): (typeof documents)["\n  fragment GrantsBehind_grant on Grant {\n    id shortId title stage vehicle sample awardedOn amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoneyByState on MoneyByState { poolOnly partnerOnly explained unexplained total percents }\n  fragment HeatMap_heatMap on HeatMap {\n    currency year themes { code name { en es } } countries cells { theme country money { ...MoneyByState @unmask } } total { ...MoneyByState @unmask }\n  }\n"): (typeof documents)["\n  fragment MoneyByState on MoneyByState { poolOnly partnerOnly explained unexplained total percents }\n  fragment HeatMap_heatMap on HeatMap {\n    currency year themes { code name { en es } } countries cells { theme country money { ...MoneyByState @unmask } } total { ...MoneyByState @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LookThrough_pool on Pool {\n    id name money { currency granted notAllocated shares { party { id name partner { id shortName letter hue } } received through share percent individual together throughPoolPercent } }\n  }\n"): (typeof documents)["\n  fragment LookThrough_pool on Pool {\n    id name money { currency granted notAllocated shares { party { id name partner { id shortName letter hue } } received through share percent individual together throughPoolPercent } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FoundCollaborative($input: FoundCollaborativeInput!) {\n    foundCollaborative(input: $input) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation FoundCollaborative($input: FoundCollaborativeInput!) {\n    foundCollaborative(input: $input) {\n      __typename\n      ... on SignedIn { slug viewer { accountId } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SetupList_setup on Setup { partners people cycles agreements decisions }\n"): (typeof documents)["\n  fragment SetupList_setup on Setup { partners people cycles agreements decisions }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GranteeParts_grantee on Grantee {\n    id name partCount\n    parts { id name ownerName grantCount names registrations }\n    judgements { id state conflict left { id name } right { id name } verdicts { id verdict reason by at } }\n  }\n"): (typeof documents)["\n  fragment GranteeParts_grantee on Grantee {\n    id name partCount\n    parts { id name ownerName grantCount names registrations }\n    judgements { id state conflict left { id name } right { id name } verdicts { id verdict reason by at } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseGranteeName($partyId: UUID!) {\n    chooseGranteeName(partyId: $partyId) { __typename ... on GranteeSide { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ChooseGranteeName($partyId: UUID!) {\n    chooseGranteeName(partyId: $partyId) { __typename ... on GranteeSide { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GranteeSide_side on GranteeSide {\n    id shortId name names registrations country ownerName grantCount\n    grants {\n      id shortId title vehicle startsOn endsOn periodWritten awardedOn\n      amount { amount currency } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n"): (typeof documents)["\n  fragment GranteeSide_side on GranteeSide {\n    id shortId name names registrations country ownerName grantCount\n    grants {\n      id shortId title vehicle startsOn endsOn periodWritten awardedOn\n      amount { amount currency } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PairCard_pair on GranteePair {\n    id state conflict returned tenths overlaps\n    evidence { signal mark tenths message }\n    left { ...GranteeSide_side @unmask }\n    right { ...GranteeSide_side @unmask }\n    verdicts { id verdict reason by at }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment PairCard_pair on GranteePair {\n    id state conflict returned tenths overlaps\n    evidence { signal mark tenths message }\n    left { ...GranteeSide_side @unmask }\n    right { ...GranteeSide_side @unmask }\n    verdicts { id verdict reason by at }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindGrantees($text: String) { grantees(text: $text, first: 8) { nodes { id name shortId grantCount ownerName protection } } }\n"): (typeof documents)["\n  query FindGrantees($text: String) { grantees(text: $text, first: 8) { nodes { id name shortId grantCount ownerName protection } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeGrantees($input: JudgeGranteesInput!) {\n    judgeGrantees(input: $input) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation JudgeGrantees($input: JudgeGranteesInput!) {\n    judgeGrantees(input: $input) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeGranteeApart($partyId: UUID!) {\n    takeGranteeApart(partyId: $partyId) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation TakeGranteeApart($partyId: UUID!) {\n    takeGranteeApart(partyId: $partyId) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeVerdictsBack($verdictIds: [UUID!]!) {\n    takeVerdictsBack(verdictIds: $verdictIds) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation TakeVerdictsBack($verdictIds: [UUID!]!) {\n    takeVerdictsBack(verdictIds: $verdictIds) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {\n    addPartyName(id: $id, text: $text, kind: $kind) {\n      __typename\n      ... on Grantee { id ...GranteeFacts_grantee @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {\n    addPartyName(id: $id, text: $text, kind: $kind) {\n      __typename\n      ... on Grantee { id ...GranteeFacts_grantee @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantFacts_grant on Grant {\n    id risk vehicle stage title description startsOn endsOn periodWritten awardedOn awardedInferred programmes places externalId url shared protection ownProtection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment GrantFacts_grant on Grant {\n    id risk vehicle stage title description startsOn endsOn periodWritten awardedOn awardedInferred programmes places externalId url shared protection ownProtection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClassGrantRisk($id: UUID!, $risk: String) {\n    classGrantRisk(id: $id, risk: $risk) { __typename ... on Grant { id risk } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ClassGrantRisk($id: UUID!, $risk: String) {\n    classGrantRisk(id: $id, risk: $risk) { __typename ... on Grant { id risk } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareGrant($id: UUID!) {\n    shareGrant(id: $id) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareGrant($id: UUID!) {\n    shareGrant(id: $id) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection ownProtection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n"): (typeof documents)["\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection ownProtection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GranteeFacts_grantee on Grantee {\n    id name country protection shared ownerName names { id text kind from } registrations\n    funders { id name partner { id shortName letter hue } } totals { currency total grants }\n  }\n"): (typeof documents)["\n  fragment GranteeFacts_grantee on Grantee {\n    id name country protection shared ownerName names { id text kind from } registrations\n    funders { id name partner { id shortName letter hue } } totals { currency total grants }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GranteeTable_grantee on Grantee {\n    id shortId name country protection shared sample partCount grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment GranteeTable_grantee on Grantee {\n    id shortId name country protection shared sample partCount grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n"): (typeof documents)["\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict refused left }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict refused left }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id counts { refused conflict left } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id counts { refused conflict left } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Findings_finding on Finding { field rule severity message }\n"): (typeof documents)["\n  fragment Findings_finding on Finding { field rule severity message }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportConflicts_import on Import {\n    id state\n    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }\n  }\n"): (typeof documents)["\n  fragment ImportConflicts_import on Import {\n    id state\n    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepRow($importId: UUID!, $row: Int!) {\n    keepRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation KeepRow($importId: UUID!, $row: Int!) {\n    keepRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict left grants contributions errors warnings notes }\n"): (typeof documents)["\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict left grants contributions errors warnings notes }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept protected amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n"): (typeof documents)["\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept protected amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }\n"): (typeof documents)["\n  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchColumns_import on Import {\n    id state\n    spreadsheet {\n      mapping { sheet columns { term column } decimalMark dayOrder currency }\n      tables {\n        sheet headerRow rows proposed { term required column confidence }\n        columns {\n          heading samples currency\n          marks { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }\n          days { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MatchColumns_import on Import {\n    id state\n    spreadsheet {\n      mapping { sheet columns { term column } decimalMark dayOrder currency }\n      tables {\n        sheet headerRow rows proposed { term required column confidence }\n        columns {\n          heading samples currency\n          marks { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }\n          days { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchImport($input: MatchImportInput!) {\n    matchImport(input: $input) {\n      __typename\n      ... on Import { id counts { refused conflict left } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation MatchImport($input: MatchImportInput!) {\n    matchImport(input: $input) {\n      __typename\n      ... on Import { id counts { refused conflict left } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NamePools_import on Import { id state pools programmes { title kind rows funders named } viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment NamePools_import on Import { id state pools programmes { title kind rows funders named } viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameImportPools($importId: UUID!, $pools: [String!]!) {\n    nameImportPools(importId: $importId, pools: $pools) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation NameImportPools($importId: UUID!, $pools: [String!]!) {\n    nameImportPools(importId: $importId, pools: $pools) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectRow($importId: UUID!, $row: Int!, $field: String!, $value: String) {\n    correctRow(importId: $importId, row: $row, field: $field, value: $value) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectRow($importId: UUID!, $row: Int!, $field: String!, $value: String) {\n    correctRow(importId: $importId, row: $row, field: $field, value: $value) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetRows_row on ImportRow {\n    row title grantee protected outcome becomes kept leftOut amount { amount currency }\n    cells { term written corrected read }\n    findings { ...Findings_finding @unmask }\n  }\n"): (typeof documents)["\n  fragment SheetRows_row on ImportRow {\n    row title grantee protected outcome becomes kept leftOut amount { amount currency }\n    cells { term written corrected read }\n    findings { ...Findings_finding @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveRow($importId: UUID!, $row: Int!, $leave: Boolean!) {\n    leaveRow(importId: $importId, row: $row, leave: $leave) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveRow($importId: UUID!, $row: Int!, $leave: Boolean!) {\n    leaveRow(importId: $importId, row: $row, leave: $leave) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($importId: UUID!) {\n    undoImport(importId: $importId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoImport($importId: UUID!) {\n    undoImport(importId: $importId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerMandate($motionId: UUID!, $answer: String!) {\n    answerMandate(motionId: $motionId, answer: $answer) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AnswerMandate($motionId: UUID!, $answer: String!) {\n    answerMandate(motionId: $motionId, answer: $answer) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MandateAtBallot_motion on Motion { id spec options { id title { en es } } mandates { mine { kind optionId answer words dueOn outcome } } }\n"): (typeof documents)["\n  fragment MandateAtBallot_motion on Motion { id spec options { id title { en es } } mandates { mine { kind optionId answer words dueOn outcome } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepMandate($input: KeepMandateInput!) {\n    keepMandate(input: $input) { __typename ... on Motion { id ...MandateSection_motion } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation KeepMandate($input: KeepMandateInput!) {\n    keepMandate(input: $input) { __typename ... on Motion { id ...MandateSection_motion } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MandateSection_motion on Motion {\n    id shortId state options { id title { en es } }\n    mandates {\n      mine { version kind optionId answer words dueOn named outcome writtenBy writtenAt paper { id name } }\n      answers viewerCan { action allowed reason }\n    }\n  }\n"): (typeof documents)["\n  fragment MandateSection_motion on Motion {\n    id shortId state options { id title { en es } }\n    mandates {\n      mine { version kind optionId answer words dueOn named outcome writtenBy writtenAt paper { id name } }\n      answers viewerCan { action allowed reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BeginMeeting_meeting on Meeting { id shortId state counts { participants } viewerCan { action allowed reason } }"): (typeof documents)["fragment BeginMeeting_meeting on Meeting { id shortId state counts { participants } viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginMeeting($id: UUID!) { beginMeeting(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation BeginMeeting($id: UUID!) { beginMeeting(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanMeetingAgain($id: UUID!) { planMeetingAgain(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation PlanMeetingAgain($id: UUID!) { planMeetingAgain(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment KeepMeeting_meeting on Meeting { id shortId viewerCan { action allowed reason } }"): (typeof documents)["fragment KeepMeeting_meeting on Meeting { id shortId viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockMeeting($id: UUID!) {\n    lockMeeting(id: $id) {\n      __typename\n      ... on Meeting { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation LockMeeting($id: UUID!) {\n    lockMeeting(id: $id) {\n      __typename\n      ... on Meeting { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMeeting($id: UUID!) {\n    removeMeeting(id: $id) {\n      __typename\n      ... on MeetingRemoved { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMeeting($id: UUID!) {\n    removeMeeting(id: $id) {\n      __typename\n      ... on MeetingRemoved { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MarkAttendance_meeting on Meeting {\n    id version counts { participants inPerson remote absent expected } attendance { id name role presence meetingRole partner { id shortName letter hue } }\n  }\n"): (typeof documents)["\n  fragment MarkAttendance_meeting on Meeting {\n    id version counts { participants inPerson remote absent expected } attendance { id name role presence meetingRole partner { id shortName letter hue } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) { __typename ... on Meeting { id ...MarkAttendance_meeting } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) { __typename ... on Meeting { id ...MarkAttendance_meeting } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingFacts_meeting on Meeting {\n    id held { written from to inferred } begins timeZone place subject { en es } enteredBy lockedAt receipt\n    attendance { id name meetingRole } passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n"): (typeof documents)["\n  fragment MeetingFacts_meeting on Meeting {\n    id held { written from to inferred } begins timeZone place subject { en es } enteredBy lockedAt receipt\n    attendance { id name meetingRole } passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingForm_meeting on Meeting {\n    id shortId version state kind title { en es } held { written } begins timeZone place subject { en es }\n    attendance { id name role presence meetingRole partner { id } }\n  }\n"): (typeof documents)["\n  fragment MeetingForm_meeting on Meeting {\n    id shortId version state kind title { en es } held { written } begins timeZone place subject { en es }\n    attendance { id name role presence meetingRole partner { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingRow_meeting on Meeting {\n    id shortId kind title { en es } held { written from to inferred } counts { participants inPerson remote absent expected }\n    represented { id } notRepresented { id shortName letter hue } state begins\n  }\n"): (typeof documents)["\n  fragment MeetingRow_meeting on Meeting {\n    id shortId kind title { en es } held { written from to inferred } counts { participants inPerson remote absent expected }\n    represented { id } notRepresented { id shortName letter hue } state begins\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MeetingsOfOverlap_overlap on Overlap { id shortId meetings { id shortId title { en es } held locked } }"): (typeof documents)["fragment MeetingsOfOverlap_overlap on Overlap { id shortId meetings { id shortId title { en es } held locked } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OpenMeetings { meetings(first: 50) { nodes { id shortId title { en es } state } } }"): (typeof documents)["query OpenMeetings { meetings(first: 50) { nodes { id shortId title { en es } state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOverlapToMeeting($overlapId: UUID!, $meetingId: UUID!) {\n    takeOverlapToMeeting(overlapId: $overlapId, meetingId: $meetingId) {\n      __typename\n      ... on Meeting { id overlaps { id ...MeetingsOfOverlap_overlap @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeOverlapToMeeting($overlapId: UUID!, $meetingId: UUID!) {\n    takeOverlapToMeeting(overlapId: $overlapId, meetingId: $meetingId) {\n      __typename\n      ... on Meeting { id overlaps { id ...MeetingsOfOverlap_overlap @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOverlapOffMeeting($overlapId: UUID!, $meetingId: UUID!) {\n    takeOverlapOffMeeting(overlapId: $overlapId, meetingId: $meetingId) {\n      __typename\n      ... on Meeting { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeOverlapOffMeeting($overlapId: UUID!, $meetingId: UUID!) {\n    takeOverlapOffMeeting(overlapId: $overlapId, meetingId: $meetingId) {\n      __typename\n      ... on Meeting { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotRepresented_meeting on Meeting { id counts { participants } represented { id shortName } notRepresented { id shortName letter hue } }\n"): (typeof documents)["\n  fragment NotRepresented_meeting on Meeting { id counts { participants } represented { id shortName } notRepresented { id shortName letter hue } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhoWasThere_meeting on Meeting {\n    id state counts { participants inPerson remote absent expected } represented { id } notRepresented { id }\n    attendance { id name role presence meetingRole partner { id shortName letter hue } unit { id shortName } }\n  }\n"): (typeof documents)["\n  fragment WhoWasThere_meeting on Meeting {\n    id state counts { participants inPerson remote absent expected } represented { id } notRepresented { id }\n    attendance { id name role presence meetingRole partner { id shortName letter hue } unit { id shortName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskCorrection($input: AskCorrectionInput!) {\n    askCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AskCorrection($input: AskCorrectionInput!) {\n    askCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCorrection($input: AnswerCorrectionInput!) {\n    answerCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AnswerCorrection($input: AnswerCorrectionInput!) {\n    answerCorrection(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftMinutes($meetingId: UUID!) {\n    draftMinutes(meetingId: $meetingId) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation DraftMinutes($meetingId: UUID!) {\n    draftMinutes(meetingId: $meetingId) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Minutes_minutes on Minutes {\n    id shortId state version text { en es } hash leftOut lockedAt receipt\n    versions { version origin by at } approvals { id partner { id shortName letter hue } by at version stands receipt } awaited { id shortName letter hue }\n    corrections { id number partner { id shortName letter hue } by at version place words language answer { taken words language version by } }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment Minutes_minutes on Minutes {\n    id shortId state version text { en es } hash leftOut lockedAt receipt\n    versions { version origin by at } approvals { id partner { id shortName letter hue } by at version stands receipt } awaited { id shortName letter hue }\n    corrections { id number partner { id shortName letter hue } by at version place words language answer { taken words language version by } }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MinutesVersionText($id: UUID!, $version: Int!) { minutesText(id: $id, version: $version) { version text { en es } hash } }"): (typeof documents)["query MinutesVersionText($id: UUID!, $version: Int!) { minutesText(id: $id, version: $version) { version text { en es } hash } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompareReturnedMinutes($input: ReturnedMinutesInput!) {\n    compareReturnedMinutes(input: $input) { __typename ... on ReturnedMinutes { id version language sent changes { at removed added } } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation CompareReturnedMinutes($input: ReturnedMinutesInput!) {\n    compareReturnedMinutes(input: $input) { __typename ... on ReturnedMinutes { id version language sent changes { at removed added } } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CirculateMinutes($id: UUID!) { circulateMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation CirculateMinutes($id: UUID!) { circulateMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveMinutes($id: UUID!, $version: Int!) {\n    approveMinutes(id: $id, version: $version) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ApproveMinutes($id: UUID!, $version: Int!) {\n    approveMinutes(id: $id, version: $version) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockMinutes($id: UUID!) { lockMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation LockMinutes($id: UUID!) { lockMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteMinutes($input: WriteMinutesInput!) {\n    writeMinutes(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation WriteMinutes($input: WriteMinutesInput!) {\n    writeMinutes(input: $input) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CloseVote_motion on Motion { id shortId secrecy }"): (typeof documents)["fragment CloseVote_motion on Motion { id shortId secrecy }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseMotion($id: UUID!) {\n    closeMotion(id: $id) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseMotion($id: UUID!) {\n    closeMotion(id: $id) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftMotion_deliberation on Deliberation {\n    id viewerCan { action allowed reason }\n    options { id title { en es } statusQuo withdrawnAt }\n  }\n"): (typeof documents)["\n  fragment DraftMotion_deliberation on Deliberation {\n    id viewerCan { action allowed reason }\n    options { id title { en es } statusQuo withdrawnAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftMotion($input: DraftMotionInput!) {\n    draftMotion(input: $input) {\n      __typename\n      ... on Motion { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation DraftMotion($input: DraftMotionInput!) {\n    draftMotion(input: $input) {\n      __typename\n      ... on Motion { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditMotion_motion on Motion {\n    id shortId title { en es } text { en es } deliberation { id }\n    options { id title { en es } statusQuo }\n    spec secrecy weightSource { poolId sum currency }\n  }\n"): (typeof documents)["\n  fragment EditMotion_motion on Motion {\n    id shortId title { en es } text { en es } deliberation { id }\n    options { id title { en es } statusQuo }\n    spec secrecy weightSource { poolId sum currency }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMotion($id: UUID!, $input: DraftMotionInput!) {\n    changeMotion(id: $id, input: $input) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMotion($id: UUID!, $input: DraftMotionInput!) {\n    changeMotion(id: $id, input: $input) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MotionActs_motion on Motion {\n    id shortId state viewerCan { action allowed reason }\n    ...OpenVote_motion\n    ...CloseVote_motion\n  }\n"): (typeof documents)["\n  fragment MotionActs_motion on Motion {\n    id shortId state viewerCan { action allowed reason }\n    ...OpenVote_motion\n    ...CloseVote_motion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MotionList_deliberation on Deliberation {\n    id\n    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } mandates { result { state } } }\n  }\n"): (typeof documents)["\n  fragment MotionList_deliberation on Deliberation {\n    id\n    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } mandates { result { state } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MotionSheet_motion on Motion {\n    id shortId state spec secrecy weightSource { pool sum currency } title { en es } text { en es } specHash openedAt closesAt closedAt\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    ruleInWords\n    electors { voterId recused cast outdated choice person weight atClose { entitled weight } partner { id shortName letter hue } }\n  }\n"): (typeof documents)["\n  fragment MotionSheet_motion on Motion {\n    id shortId state spec secrecy weightSource { pool sum currency } title { en es } text { en es } specHash openedAt closesAt closedAt\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    ruleInWords\n    electors { voterId recused cast outdated choice person weight atClose { entitled weight } partner { id shortName letter hue } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MotionTexts_motion on Motion {\n    id texts { version title { en es } text { en es } why language writtenBy writtenAt }\n  }\n"): (typeof documents)["\n  fragment MotionTexts_motion on Motion {\n    id texts { version title { en es } text { en es } why language writtenBy writtenAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OpenVote_motion on Motion { id shortId options { id title { en es } } }"): (typeof documents)["fragment OpenVote_motion on Motion { id shortId options { id title { en es } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMotion($id: UUID!, $closesAt: DateTime!) {\n    openMotion(id: $id, closesAt: $closesAt) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenMotion($id: UUID!, $closesAt: DateTime!) {\n    openMotion(id: $id, closesAt: $closesAt) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectionCard_objection on Objection {\n    id number by mine partner { id shortName letter hue } raisedAt textVersion clause reason wouldResolve language state answeredIn settledBy settledAt\n    replies { id by text language writtenAt } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment ObjectionCard_objection on Objection {\n    id number by mine partner { id shortName letter hue } raisedAt textVersion clause reason wouldResolve language state answeredIn settledBy settledAt\n    replies { id by text language writtenAt } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToObjection($id: UUID!, $text: String!) { replyToObjection(id: $id, text: $text) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ReplyToObjection($id: UUID!, $text: String!) { replyToObjection(id: $id, text: $text) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleObjection($id: UUID!, $state: String!) { settleObjection(id: $id, state: $state) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation SettleObjection($id: UUID!, $state: String!) { settleObjection(id: $id, state: $state) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectionsSection_motion on Motion {\n    id textVersion text { en es }\n    objections { viewerCan { allowed } list { id ...ObjectionCard_objection } }\n  }\n"): (typeof documents)["\n  fragment ObjectionsSection_motion on Motion {\n    id textVersion text { en es }\n    objections { viewerCan { allowed } list { id ...ObjectionCard_objection } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseObjection($input: RaiseObjectionInput!) { raiseObjection(input: $input) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation RaiseObjection($input: RaiseObjectionInput!) { raiseObjection(input: $input) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimOutcome($input: ClaimOutcomeInput!) { claimOutcome(input: $input) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ClaimOutcome($input: ClaimOutcomeInput!) { claimOutcome(input: $input) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeList_outcome on Outcome {\n    id shortId text { en es } places changed { written from to inferred } contribution { en es } strength claimedBy\n    links { id kind name text { en es } } contests { partner { id shortName letter hue } reason language by mine } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment OutcomeList_outcome on Outcome {\n    id shortId text { en es } places changed { written from to inferred } contribution { en es } strength claimedBy\n    links { id kind name text { en es } } contests { partner { id shortName letter hue } reason language by mine } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContestOutcome($id: UUID!, $reason: String!) { contestOutcome(id: $id, reason: $reason) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ContestOutcome($id: UUID!, $reason: String!) { contestOutcome(id: $id, reason: $reason) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptOutcome($id: UUID!) { acceptOutcome(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation AcceptOutcome($id: UUID!) { acceptOutcome(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOutcomeBack($id: UUID!) { takeOutcomeBack(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation TakeOutcomeBack($id: UUID!) { takeOutcomeBack(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverlapsAlike($id: String!, $pattern: String!) { overlapsAlike(id: $id, pattern: $pattern) { more nodes { id shortId sentence } } }\n"): (typeof documents)["\n  query OverlapsAlike($id: String!, $pattern: String!) { overlapsAlike(id: $id, pattern: $pattern) { more nodes { id shortId sentence } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerOverlap_overlap on Overlap {\n    id shortId state returned snoozedUntil viewerCan { action allowed reason }\n    answers { id answer says reason by at undone together }\n    concerned { id name } speakers { id name } moveTargets { id name }\n    left { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n"): (typeof documents)["\n  fragment AnswerOverlap_overlap on Overlap {\n    id shortId state returned snoozedUntil viewerCan { action allowed reason }\n    answers { id answer says reason by at undone together }\n    concerned { id name } speakers { id name } moveTargets { id name }\n    left { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id shortId title vehicle funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOverlaps($ids: [UUID!]!, $answer: String!, $reason: String!, $form: OverlapAnswerForm) {\n    answerOverlaps(ids: $ids, answer: $answer, reason: $reason, form: $form) {\n      __typename\n      ... on OverlapsAnswered { count undoBy overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerOverlaps($ids: [UUID!]!, $answer: String!, $reason: String!, $form: OverlapAnswerForm) {\n    answerOverlaps(ids: $ids, answer: $answer, reason: $reason, form: $form) {\n      __typename\n      ... on OverlapsAnswered { count undoBy overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoOverlapAnswer($id: UUID!) {\n    undoOverlapAnswer(id: $id) {\n      __typename\n      ... on OverlapsAnswered { count overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoOverlapAnswer($id: UUID!) {\n    undoOverlapAnswer(id: $id) {\n      __typename\n      ... on OverlapsAnswered { count overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparableGrants($after: String) {\n    comparableGrants(first: 100, after: $after) {\n      nodes {\n        id shortId externalId own sample vehicle stage title description programmes themes places awardedOn startsOn endsOn periodWritten onward\n        amount { amount currency }\n        funder { id name partner { id shortName letter hue } } unit { id name shortName } pool { id name programmes }\n        grantee { id name names registrations }\n      }\n      next total\n    }\n  }\n"): (typeof documents)["\n  query ComparableGrants($after: String) {\n    comparableGrants(first: 100, after: $after) {\n      nodes {\n        id shortId externalId own sample vehicle stage title description programmes themes places awardedOn startsOn endsOn periodWritten onward\n        amount { amount currency }\n        funder { id name partner { id shortName letter hue } } unit { id name shortName } pool { id name programmes }\n        grantee { id name names registrations }\n      }\n      next total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantSide_grant on Grant {\n    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n"): (typeof documents)["\n  fragment GrantSide_grant on Grant {\n    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HandleOverlap_overlap on Overlap { id state snoozedUntil returned directorsFrom mine viewerCan { action allowed reason } }"): (typeof documents)["fragment HandleOverlap_overlap on Overlap { id state snoozedUntil returned directorsFrom mine viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeOverlap($id: UUID!, $until: String) {\n    snoozeOverlap(id: $id, until: $until) {\n      __typename\n      ... on Overlap { ...HandleOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation SnoozeOverlap($id: UUID!, $until: String) {\n    snoozeOverlap(id: $id, until: $until) {\n      __typename\n      ... on Overlap { ...HandleOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowOverlapToDirectors($id: UUID!) {\n    showOverlapToDirectors(id: $id) {\n      __typename\n      ... on Overlap { ...HandleOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ShowOverlapToDirectors($id: UUID!) {\n    showOverlapToDirectors(id: $id) {\n      __typename\n      ... on Overlap { ...HandleOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OtherGrants_overlap on Overlap {\n    id\n    left { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    otherGrants { total nodes {\n      id shortId title stage vehicle startsOn endsOn periodWritten amount { amount currency } grantee { id name }\n      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    } }\n  }\n"): (typeof documents)["\n  fragment OtherGrants_overlap on Overlap {\n    id\n    left { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    otherGrants { total nodes {\n      id shortId title stage vehicle startsOn endsOn periodWritten amount { amount currency } grantee { id name }\n      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverlapCard_overlap on Overlap {\n    id shortId kind between roleConfusion tenths state returned sentence snoozedUntil\n    atStake { amount currency }\n    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n"): (typeof documents)["\n  fragment OverlapCard_overlap on Overlap {\n    id shortId kind between roleConfusion tenths state returned sentence snoozedUntil\n    atStake { amount currency }\n    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }\n"): (typeof documents)["\n  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state snoozedUntil sentence atStake { amount currency } }\n"): (typeof documents)["\n  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state snoozedUntil sentence atStake { amount currency } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBody($input: AddBodyInput!) {\n    addBody(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddBody($input: AddBodyInput!) {\n    addBody(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPartner($input: AddPartnerInput!) {\n    addPartner(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddPartner($input: AddPartnerInput!) {\n    addPartner(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BodyList_body on Body {\n    id name kind party { id name partner { id shortName letter hue } } unit { id name shortName }\n    seats { id title votes partner { id shortName letter hue } }\n    passage { id text page sourceTitle sourceAuthor }\n  }\n"): (typeof documents)["\n  fragment BodyList_body on Body {\n    id name kind party { id name partner { id shortName letter hue } } unit { id name shortName }\n    seats { id title votes partner { id shortName letter hue } }\n    passage { id text page sourceTitle sourceAuthor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContinueMembership($partnerId: UUID!) {\n    continueMembership(partnerId: $partnerId) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ContinueMembership($partnerId: UUID!) {\n    continueMembership(partnerId: $partnerId) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutsideList_actor on OutsideActor { id kind standing party { id name } what { en es } passage { id text page sourceTitle sourceAuthor } }\n"): (typeof documents)["\n  fragment OutsideList_actor on OutsideActor { id kind standing party { id name } what { en es } passage { id text page sourceTitle sourceAuthor } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnerList_partner on Partner {\n    id kind country until\n    party { id name } mark { id shortName letter hue } officeOf { id name }\n    since { written from to inferred }\n    passage { id text page sourceTitle sourceAuthor }\n    units { id name shortName parentId mission passage { id text page sourceTitle sourceAuthor } }\n  }\n"): (typeof documents)["\n  fragment PartnerList_partner on Partner {\n    id kind country until\n    party { id name } mark { id shortName letter hue } officeOf { id name }\n    since { written from to inferred }\n    passage { id text page sourceTitle sourceAuthor }\n    units { id name shortName parentId mission passage { id text page sourceTitle sourceAuthor } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProspectList_prospect on Prospect { id name { en es } many state passage { id text page sourceTitle sourceAuthor } }\n"): (typeof documents)["\n  fragment ProspectList_prospect on Prospect { id name { en es } many state passage { id text page sourceTitle sourceAuthor } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddProspect($input: AddProspectInput!) {\n    addProspect(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddProspect($input: AddProspectInput!) {\n    addProspect(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetProspectState($id: UUID!, $state: String!) {\n    setProspectState(id: $id, state: $state) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SetProspectState($id: UUID!, $state: String!) {\n    setProspectState(id: $id, state: $state) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendGrant($input: AmendGrantInput!) {\n    amendGrant(input: $input) { __typename ... on Grant { id ...AmendmentsPanel_grant @unmask ...AllocationPanel_grant @unmask ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AmendGrant($input: AmendGrantInput!) {\n    amendGrant(input: $input) { __typename ... on Grant { id ...AmendmentsPanel_grant @unmask ...AllocationPanel_grant @unmask ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AmendmentsPanel_grant on Grant {\n    id version stage endsOn amount { amount currency }\n    allocation { lines { contributionId amount } sources { contributionId title left misfit } }\n    amended { amendments { id number decision amountBefore amount endsBefore endsOn reason by recordedAt } viewerCan { action allowed reason } }\n  }\n"): (typeof documents)["\n  fragment AmendmentsPanel_grant on Grant {\n    id version stage endsOn amount { amount currency }\n    allocation { lines { contributionId amount } sources { contributionId title left misfit } }\n    amended { amendments { id number decision amountBefore amount endsBefore endsOn reason by recordedAt } viewerCan { action allowed reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovePayment($paymentId: UUID!, $version: Int!) {\n    approvePayment(paymentId: $paymentId, version: $version) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ApprovePayment($paymentId: UUID!, $version: Int!) {\n    approvePayment(paymentId: $paymentId, version: $version) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePayment($input: MovePaymentInput!) {\n    movePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation MovePayment($input: MovePaymentInput!) {\n    movePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentsPanel_grant on Grant {\n    id\n    payments {\n      secondPerson paid { amount currency } planned { amount currency } left { amount currency }\n      payments {\n        id number amount dueOn condition state version hostReference next viewerCan { action allowed reason }\n        parts { amount funder { id name partner { id shortName letter hue } } }\n        events { id state onDay note by recordedAt byHost against }\n      }\n      viewerCan { action allowed reason }\n    }\n  }\n"): (typeof documents)["\n  fragment PaymentsPanel_grant on Grant {\n    id\n    payments {\n      secondPerson paid { amount currency } planned { amount currency } left { amount currency }\n      payments {\n        id number amount dueOn condition state version hostReference next viewerCan { action allowed reason }\n        parts { amount funder { id name partner { id shortName letter hue } } }\n        events { id state onDay note by recordedAt byHost against }\n      }\n      viewerCan { action allowed reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SchedulePayment($input: SchedulePaymentInput!) {\n    schedulePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SchedulePayment($input: SchedulePaymentInput!) {\n    schedulePayment(input: $input) { __typename ... on Grant { id ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRoleTerm($input: AddRoleTermInput!) {\n    addRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddRoleTerm($input: AddRoleTermInput!) {\n    addRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRoleTerm($input: EndRoleTermInput!) {\n    endRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation EndRoleTerm($input: EndRoleTermInput!) {\n    endRoleTerm(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonInvited { link person { id name } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonInvited { link person { id name } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeopleTable_person on Person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n"): (typeof documents)["\n  fragment PeopleTable_person on Person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleTable_term on RoleTerm {\n    id title kind leads standing knownOn endedReason alternateFor\n    person { id name otherNames } party { id name partner { id shortName letter hue } }\n    unit { id name shortName } sharedWith { id name shortName } sharedUntil body { id name } filledBy { id shortName }\n    from { written from to inferred } until { written from to inferred }\n    passage { id text page sourceTitle sourceAuthor }\n  }\n"): (typeof documents)["\n  fragment RoleTable_term on RoleTerm {\n    id title kind leads standing knownOn endedReason alternateFor\n    person { id name otherNames } party { id name partner { id shortName letter hue } }\n    unit { id name shortName } sharedWith { id name shortName } sharedUntil body { id name } filledBy { id shortName }\n    from { written from to inferred } until { written from to inferred }\n    passage { id text page sourceTitle sourceAuthor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCycle($input: AddCycleInput!) {\n    addCycle(input: $input) {\n      __typename\n      ... on Pool { id ...Cycles_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCycle($input: AddCycleInput!) {\n    addCycle(input: $input) {\n      __typename\n      ... on Pool { id ...Cycles_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPool($input: AddPoolInput!) {\n    addPool(input: $input) {\n      __typename\n      ... on Pool { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddPool($input: AddPoolInput!) {\n    addPool(input: $input) {\n      __typename\n      ... on Pool { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Agreements_pool on Pool {\n    id viewerCan { action allowed reason } partners { id name partner { id shortName letter hue } }\n    cycles { id name }\n    agreements {\n      id title url exitNoticeDays drawsOn from to cycle { id name } parties { id name partner { id shortName letter hue } }\n      rule { basis quorum { op num den } threshold { op num den } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n"): (typeof documents)["\n  fragment Agreements_pool on Pool {\n    id viewerCan { action allowed reason } partners { id name partner { id shortName letter hue } }\n    cycles { id name }\n    agreements {\n      id title url exitNoticeDays drawsOn from to cycle { id name } parties { id name partner { id shortName letter hue } }\n      rule { basis quorum { op num den } threshold { op num den } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllocateGrant($input: AllocateGrantInput!) {\n    allocateGrant(input: $input) {\n      __typename\n      ... on Grant { id ...AllocationPanel_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AllocateGrant($input: AllocateGrantInput!) {\n    allocateGrant(input: $input) {\n      __typename\n      ... on Grant { id ...AllocationPanel_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllocationPanel_grant on Grant {\n    id version stage amount { amount currency }\n    allocation {\n      allocated { amount currency } notAllocated { amount currency }\n      lines { contributionId title amount share percent noLobbying sample funder { id name partner { id shortName letter hue } } }\n      sources { contributionId title paid left misfit noLobbying funder { id name partner { id shortName letter hue } } }\n      viewerCan { action allowed reason }\n    }\n  }\n"): (typeof documents)["\n  fragment AllocationPanel_grant on Grant {\n    id version stage amount { amount currency }\n    allocation {\n      allocated { amount currency } notAllocated { amount currency }\n      lines { contributionId title amount share percent noLobbying sample funder { id name partner { id shortName letter hue } } }\n      sources { contributionId title paid left misfit noLobbying funder { id name partner { id shortName letter hue } } }\n      viewerCan { action allowed reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePool($input: ChangePoolInput!) {\n    changePool(input: $input) {\n      __typename\n      ... on Pool { id feePercent secondPerson host { id name } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePool($input: ChangePoolInput!) {\n    changePool(input: $input) {\n      __typename\n      ... on Pool { id feePercent secondPerson host { id name } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareContribution($id: UUID!) {\n    shareContribution(id: $id) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareContribution($id: UUID!) {\n    shareContribution(id: $id) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackContributionEvent($contributionId: UUID!, $eventId: UUID!) {\n    takeBackContributionEvent(contributionId: $contributionId, eventId: $eventId) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackContributionEvent($contributionId: UUID!, $eventId: UUID!) {\n    takeBackContributionEvent(contributionId: $contributionId, eventId: $eventId) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContributionList_contribution on Contribution {\n    id title state sample shared themes countries noLobbying committed received outstanding amount { amount currency }\n    funder { id name partner { id shortName letter hue } } cycle { id name }\n    events { id kind amount onDay note takenBack mayTakeBack }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment ContributionList_contribution on Contribution {\n    id title state sample shared themes countries noLobbying committed received outstanding amount { amount currency }\n    funder { id name partner { id shortName letter hue } } cycle { id name }\n    events { id kind amount onDay note takenBack mayTakeBack }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn sample amount { amount currency } received pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n"): (typeof documents)["\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn sample amount { amount currency } received pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Cycles_pool on Pool {\n    id viewerCan { action allowed reason }\n    cycles { id name from to written inferred closingFrom state strategy passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n"): (typeof documents)["\n  fragment Cycles_pool on Pool {\n    id viewerCan { action allowed reason }\n    cycles { id name from to written inferred closingFrom state strategy passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PledgeContribution($input: PledgeInput!) {\n    pledgeContribution(input: $input) {\n      __typename\n      ... on Contribution { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation PledgeContribution($input: PledgeInput!) {\n    pledgeContribution(input: $input) {\n      __typename\n      ... on Contribution { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PoolFacts_pool on Pool {\n    id name feePercent secondPerson programmes host { id name } partners { id name partner { id shortName letter hue } }\n    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment PoolFacts_pool on Pool {\n    id name feePercent secondPerson programmes host { id name } partners { id name partner { id shortName letter hue } }\n    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PoolMoney_money on PoolMoney {\n    currency pledged committed received granted notAllocated unspent individual together\n    shares {\n      party { id name partner { id shortName letter hue } }\n      pledged committed received through share percent unspent individual together throughPool throughPoolPercent majority\n    }\n  }\n"): (typeof documents)["\n  fragment PoolMoney_money on PoolMoney {\n    currency pledged committed received granted notAllocated unspent individual together\n    shares {\n      party { id name partner { id shortName letter hue } }\n      pledged committed received through share percent unspent individual together throughPool throughPoolPercent majority\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PoolStates_pool on Pool {\n    id nextStates viewerCan { action allowed reason }\n    states { id state note since { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n"): (typeof documents)["\n  fragment PoolStates_pool on Pool {\n    id nextStates viewerCan { action allowed reason }\n    states { id state note since { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPoolState($input: SetPoolStateInput!) {\n    setPoolState(input: $input) {\n      __typename\n      ... on Pool { id state ...PoolStates_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation SetPoolState($input: SetPoolStateInput!) {\n    setPoolState(input: $input) {\n      __typename\n      ... on Pool { id state ...PoolStates_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PoolsTable_pool on Pool {\n    id shortId name state host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n"): (typeof documents)["\n  fragment PoolsTable_pool on Pool {\n    id shortId name state host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on Pool { id ...Agreements_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on Pool { id ...Agreements_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPromise($input: ContributionEventInput!) {\n    recordPromise(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPromise($input: ContributionEventInput!) {\n    recordPromise(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordReceipt($input: ContributionEventInput!) {\n    recordReceipt(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordReceipt($input: ContributionEventInput!) {\n    recordReceipt(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NewNotice_privacy on Privacy { version toRead }"): (typeof documents)["fragment NewNotice_privacy on Privacy { version toRead }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotePrivacyNoticeRead($version: Int!) {\n    notePrivacyNoticeRead(version: $version) { __typename ... on Privacy { version toRead readAt } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation NotePrivacyNoticeRead($version: Int!) {\n    notePrivacyNoticeRead(version: $version) { __typename ... on Privacy { version toRead readAt } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NoticeText_notice on PrivacyNotice { collaborative version publishedAt parts { key text { en es } } }"): (typeof documents)["fragment NoticeText_notice on PrivacyNotice { collaborative version publishedAt parts { key text { en es } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrivacyHere_privacy on Privacy { version readAt versions { version publishedAt } draft { key text { en es } } viewerCan { action allowed } }\n"): (typeof documents)["\n  fragment PrivacyHere_privacy on Privacy { version readAt versions { version publishedAt } draft { key text { en es } } viewerCan { action allowed } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPrivacyNotice($after: Int!, $parts: [PrivacyPartInput!]!) {\n    publishPrivacyNotice(after: $after, parts: $parts) { __typename ... on Privacy { version toRead } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation PublishPrivacyNotice($after: Int!, $parts: [PrivacyPartInput!]!) {\n    publishPrivacyNotice(after: $after, parts: $parts) { __typename ... on Privacy { version toRead } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ShortNotice($of: String) { privacyNotice(of: $of) { parts { key text { en es } } } }"): (typeof documents)["query ShortNotice($of: String) { privacyNotice(of: $of) { parts { key text { en es } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterProposal($input: EnterProposalInput!) {\n    enterProposal(input: $input) {\n      __typename\n      ... on Proposal { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterProposal($input: EnterProposalInput!) {\n    enterProposal(input: $input) {\n      __typename\n      ... on Proposal { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalActs_proposal on Proposal { id shortId state viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment ProposalActs_proposal on Proposal { id shortId state viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartReview($id: UUID!, $dueOn: Date!, $formId: UUID) {\n    startReview(id: $id, dueOn: $dueOn, formId: $formId) { __typename ... on Proposal { id shortId } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation StartReview($id: UUID!, $dueOn: Date!, $formId: UUID) {\n    startReview(id: $id, dueOn: $dueOn, formId: $formId) { __typename ... on Proposal { id shortId } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormsToStart { reviewForms { id version name { en es } } }\n"): (typeof documents)["\n  query FormsToStart { reviewForms { id version name { en es } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndReview($id: UUID!) { endReview(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation EndReview($id: UUID!) { endReview(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProposal($id: UUID!) { withdrawProposal(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation WithdrawProposal($id: UUID!) { withdrawProposal(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutToVote($proposalId: UUID!) {\n    putToVote(proposalId: $proposalId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation PutToVote($proposalId: UUID!) {\n    putToVote(proposalId: $proposalId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalFacts_proposal on Proposal {\n    id summary source dueOn contactNote contactOwner { personId name } enteredBy createdAt grantee { id name } requested { amount currency }\n    grant {\n      id shortId vehicle startsOn endsOn periodWritten places themes { id name { en es } }\n      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n"): (typeof documents)["\n  fragment ProposalFacts_proposal on Proposal {\n    id summary source dueOn contactNote contactOwner { personId name } enteredBy createdAt grantee { id name } requested { amount currency }\n    grant {\n      id shortId vehicle startsOn endsOn periodWritten places themes { id name { en es } }\n      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalTable_proposal on Proposal {\n    id shortId title state dueOn grantee { id name } requested { amount currency }\n    grant { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n"): (typeof documents)["\n  fragment ProposalTable_proposal on Proposal {\n    id shortId title state dueOn grantee { id name } requested { amount currency }\n    grant { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalVote_proposal on Proposal {\n    id state motions { id shortId state decision { id shortId } electors { voterId recused partner { id shortName letter hue } } }\n  }\n"): (typeof documents)["\n  fragment ProposalVote_proposal on Proposal {\n    id state motions { id shortId state decision { id shortId } electors { voterId recused partner { id shortName letter hue } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantProtection_grant on Grant { id title protection ownProtection grantee { id name } viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment GrantProtection_grant on Grant { id title protection ownProtection grantee { id name } viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProtectParty($id: UUID!, $protection: String!) {\n    protectParty(id: $id, protection: $protection) {\n      __typename\n      ... on Grantee { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ProtectParty($id: UUID!, $protection: String!) {\n    protectParty(id: $id, protection: $protection) {\n      __typename\n      ... on Grantee { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartyProtection_grantee on Grantee { id name protection shared othersGrants viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment PartyProtection_grantee on Grantee { id name protection shared othersGrants viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProtectGrant_grant on Grant { id title protection grantee { id name } viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment ProtectGrant_grant on Grant { id title protection grantee { id name } viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProtectImportRow($importId: UUID!, $row: Int!) {\n    protectImportRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ProtectImportRow($importId: UUID!, $row: Int!) {\n    protectImportRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PurgeProtected($id: UUID!, $codeName: String!) {\n    purgeProtected(id: $id, codeName: $codeName) {\n      __typename\n      ... on Purged { grants rows files overlaps }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation PurgeProtected($id: UUID!, $codeName: String!) {\n    purgeProtected(id: $id, codeName: $codeName) {\n      __typename\n      ... on Purged { grants rows files overlaps }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowName($id: UUID!) {\n    showName(id: $id) {\n      __typename\n      ... on NameShown { codeName name otherNames registrations places title description externalId url }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ShowName($id: UUID!) {\n    showName(id: $id) {\n      __typename\n      ... on NameShown { codeName name otherNames registrations places title description externalId url }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastByProxy($input: CastByProxyInput!) { castByProxy(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation CastByProxy($input: CastByProxyInput!) { castByProxy(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProxySection_motion on Motion {\n    id shortId state spec electors { voterId recused person partner { id shortName } } proxies { givenTo held { voterId of cast } viewerCan { allowed } }\n  }\n"): (typeof documents)["\n  fragment ProxySection_motion on Motion {\n    id shortId state spec electors { voterId recused person partner { id shortName } } proxies { givenTo held { voterId of cast } viewerCan { allowed } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveProxy($motionId: UUID!, $toVoterId: UUID!) {\n    giveProxy(motionId: $motionId, toVoterId: $toVoterId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation GiveProxy($motionId: UUID!, $toVoterId: UUID!) {\n    giveProxy(motionId: $motionId, toVoterId: $toVoterId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeProxyBack($motionId: UUID!) { takeProxyBack(motionId: $motionId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation TakeProxyBack($motionId: UUID!) { takeProxyBack(motionId: $motionId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskQuestion($input: AskQuestionInput!) {\n    askQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AskQuestion($input: AskQuestionInput!) {\n    askQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PoolShare_total on PortfolioTotal { currency pooled total }"): (typeof documents)["fragment PoolShare_total on PortfolioTotal { currency pooled total }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment QuestionFilters_level on QuestionLevel { level part total open }"): (typeof documents)["fragment QuestionFilters_level on QuestionLevel { level part total open }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuestionList_question on Question { id shortId level part text { en es } state answers { id number state decision { id shortId } } }\n"): (typeof documents)["\n  fragment QuestionList_question on Question { id shortId level part text { en es } state answers { id number state decision { id shortId } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuestionLife_question on Question {\n    id state text { en es } askedAt { en es }\n    answers { id number state text { en es } reason { en es } decision { id shortId title { en es } state } by at receipt }\n  }\n"): (typeof documents)["\n  fragment QuestionLife_question on Question {\n    id state text { en es } askedAt { en es }\n    answers { id number state text { en es } reason { en es } decision { id shortId title { en es } state } by at receipt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment QuestionRefs_question on QuestionRef { id shortId text { en es } state }"): (typeof documents)["fragment QuestionRefs_question on QuestionRef { id shortId text { en es } state }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SettleQuestion_question on Question { id shortId state viewerCan { action allowed reason } }"): (typeof documents)["fragment SettleQuestion_question on Question { id shortId state viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SettleQuestion_decision on Decision { id shortId title { en es } }"): (typeof documents)["fragment SettleQuestion_decision on Decision { id shortId title { en es } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenQuestion($input: ReopenQuestionInput!) {\n    reopenQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ReopenQuestion($input: ReopenQuestionInput!) {\n    reopenQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadingForm_deliberation on Deliberation {\n    id options { id title { en es } withdrawnAt }\n    firstReading { round lines { optionId mine first { answer reason } after { answer reason } } }\n  }\n"): (typeof documents)["\n  fragment ReadingForm_deliberation on Deliberation {\n    id options { id title { en es } withdrawnAt }\n    firstReading { round lines { optionId mine first { answer reason } after { answer reason } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteReading($input: WriteReadingInput!) {\n    writeReading(input: $input) { __typename ... on FirstReading { round } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation WriteReading($input: WriteReadingInput!) {\n    writeReading(input: $input) { __typename ... on FirstReading { round } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadingLines_deliberation on Deliberation {\n    options { id shortId title { en es } }\n    firstReading { lines { optionId by partner { id shortName letter hue } mine first { answer reason language } after { answer reason language } move } }\n  }\n"): (typeof documents)["\n  fragment ReadingLines_deliberation on Deliberation {\n    options { id shortId title { en es } }\n    firstReading { lines { optionId by partner { id shortName letter hue } mine first { answer reason language } after { answer reason language } move } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation RecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordedList_answer on RecordedAnswer { voterId person proof recordedBy recordedAt givenBy givenOn passage fileId fileName partner { id shortName letter hue } }\n"): (typeof documents)["\n  fragment RecordedList_answer on RecordedAnswer { voterId person proof recordedBy recordedAt givenBy givenOn passage fileId fileName partner { id shortName letter hue } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemindVoters_motion on Motion { id state reminder { sentAt sentBy } canRemind { allowed reason } }\n"): (typeof documents)["\n  fragment RemindVoters_motion on Motion { id state reminder { sentAt sentBy } canRemind { allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindVoters($motionId: UUID!) {\n    remindVoters(motionId: $motionId) { __typename ... on Motion { id ...RemindVoters_motion } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation RemindVoters($motionId: UUID!) {\n    remindVoters(motionId: $motionId) { __typename ... on Motion { id ...RemindVoters_motion } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddResponsibility($input: AddResponsibilityInput!) {\n    addResponsibility(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddResponsibility($input: AddResponsibilityInput!) {\n    addResponsibility(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTheme($input: BilingualNameInput!) {\n    addTheme(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddTheme($input: BilingualNameInput!) {\n    addTheme(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBudgetLine($input: BilingualNameInput!) {\n    addBudgetLine(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddBudgetLine($input: BilingualNameInput!) {\n    addBudgetLine(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswersMeanwhile_answering on Answering {\n    party { id name } unit { id shortName }\n    head { id title person { id name } } knownHead { id title knownOn person { id name } }\n    vacancies { id title standing knownOn from { written from to inferred } sharedWith { id shortName } filledBy { id shortName } }\n  }\n"): (typeof documents)["\n  fragment AnswersMeanwhile_answering on Answering {\n    party { id name } unit { id shortName }\n    head { id title person { id name } } knownHead { id title knownOn person { id name } }\n    vacancies { id title standing knownOn from { written from to inferred } sharedWith { id shortName } filledBy { id shortName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndResponsibility($id: UUID!, $lastDay: Date!) {\n    endResponsibility(id: $id, lastDay: $lastDay) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation EndResponsibility($id: UUID!, $lastDay: Date!) {\n    endResponsibility(id: $id, lastDay: $lastDay) { __typename ... on Written { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScopeTable_scope on ScopeOnDay {\n    key state countries themes { code name { en es } } line { id name { en es } }\n    owners { ...Holder @unmask } consulted { ...Holder @unmask } before { ...Holder @unmask } after { ...Holder @unmask }\n    answering { ...AnswersMeanwhile_answering @unmask }\n  }\n  fragment Holder on Responsibility {\n    id role until basis cells party { id name partner { id shortName letter hue } } unit { id shortName }\n    from { written from to inferred } passage { id text page sourceTitle sourceAuthor } decision { id shortId }\n  }\n"): (typeof documents)["\n  fragment ScopeTable_scope on ScopeOnDay {\n    key state countries themes { code name { en es } } line { id name { en es } }\n    owners { ...Holder @unmask } consulted { ...Holder @unmask } before { ...Holder @unmask } after { ...Holder @unmask }\n    answering { ...AnswersMeanwhile_answering @unmask }\n  }\n  fragment Holder on Responsibility {\n    id role until basis cells party { id name partner { id shortName letter hue } } unit { id shortName }\n    from { written from to inferred } passage { id text page sourceTitle sourceAuthor } decision { id shortId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReviewForm($input: ReviewFormInput!) {\n    saveReviewForm(input: $input) { __typename ... on ReviewForm { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SaveReviewForm($input: ReviewFormInput!) {\n    saveReviewForm(input: $input) { __typename ... on ReviewForm { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewFormList_form on ReviewForm { id version name { en es } criteria { id name { en es } guidance { en es } weight } madeBy madeAt }\n"): (typeof documents)["\n  fragment ReviewFormList_form on ReviewForm { id version name { en es } criteria { id name { en es } guidance { en es } weight } madeBy madeAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyReview_proposal on Proposal {\n    id shortId state\n    coReview {\n      ...ReviewForm_coReview @unmask\n      sight standing takenBy viewerCan { action allowed reason } missing { id shortName letter hue } recusedPartners { id shortName letter hue }\n    }\n  }\n"): (typeof documents)["\n  fragment MyReview_proposal on Proposal {\n    id shortId state\n    coReview {\n      ...ReviewForm_coReview @unmask\n      sight standing takenBy viewerCan { action allowed reason } missing { id shortName letter hue } recusedPartners { id shortName letter hue }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveReview($proposalId: UUID!) {\n    leaveReview(proposalId: $proposalId) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation LeaveReview($proposalId: UUID!) {\n    leaveReview(proposalId: $proposalId) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewForm_coReview on CoReview {\n    standing criteria { id name { en es } guidance { en es } weight }\n    draft { scores { criterionId score } recommendation confidence text savedAt }\n    reviews { id mine version scores { criterionId score } recommendation confidence text }\n  }\n"): (typeof documents)["\n  fragment ReviewForm_coReview on CoReview {\n    standing criteria { id name { en es } guidance { en es } weight }\n    draft { scores { criterionId score } recommendation confidence text savedAt }\n    reviews { id mine version scores { criterionId score } recommendation confidence text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReviewDraft($input: ReviewInput!) {\n    saveReviewDraft(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SaveReviewDraft($input: ReviewInput!) {\n    saveReviewDraft(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReview($input: ReviewInput!) {\n    submitReview(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation SubmitReview($input: ReviewInput!) {\n    submitReview(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SideBySide_proposal on Proposal {\n    id\n    coReview {\n      criteria { id name { en es } weight }\n      reviews {\n        id partner { id shortName letter hue } by mine version scores { criterionId score } recommendation confidence text mean submittedAt before { recommendation scores { criterionId score } }\n      }\n      result { given of mean criteria { criterionId mean lowest highest spread } recommendations { recommendation count } }\n      calibration { mine others difference }\n    }\n  }\n"): (typeof documents)["\n  fragment SideBySide_proposal on Proposal {\n    id\n    coReview {\n      criteria { id name { en es } weight }\n      reviews {\n        id partner { id shortName letter hue } by mine version scores { criterionId score } recommendation confidence text mean submittedAt before { recommendation scores { criterionId score } }\n      }\n      result { given of mean criteria { criterionId mean lowest highest spread } recommendations { recommendation count } }\n      calibration { mine others difference }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandingWord_proposal on Proposal { id state coReview { standing } }\n"): (typeof documents)["\n  fragment StandingWord_proposal on Proposal { id state coReview { standing } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MySounding_sounding on Sounding {\n    id words { en es } reason by madeAt lastDay openedAt state grant { id title } readers { id name partner { id shortName letter hue } }\n  }\n"): (typeof documents)["\n  fragment MySounding_sounding on Sounding {\n    id words { en es } reason by madeAt lastDay openedAt state grant { id title } readers { id name partner { id shortName letter hue } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSounding($id: UUID!) { withdrawSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation WithdrawSounding($id: UUID!) { withdrawSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSounding($id: UUID!) { openSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation OpenSounding($id: UUID!) { openSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteCard_soundingNote on SoundingNote { id words { en es } lastDay answer grantId grants { id shortId title } }\n"): (typeof documents)["\n  fragment NoteCard_soundingNote on SoundingNote { id words { en es } lastDay answer grantId grants { id shortId title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSoundingNote($input: AnswerNoteInput!) {\n    answerSoundingNote(input: $input) {\n      __typename\n      ... on NoteAnswered { note { id ...NoteCard_soundingNote @unmask } revealed { id } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerSoundingNote($input: AnswerNoteInput!) {\n    answerSoundingNote(input: $input) {\n      __typename\n      ... on NoteAnswered { note { id ...NoteCard_soundingNote @unmask } revealed { id } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevealedSide_revealedSide on RevealedSide { partner officer grantee title stage amount { amount currency } startsOn endsOn periodWritten }\n"): (typeof documents)["\n  fragment RevealedSide_revealedSide on RevealedSide { partner officer grantee title stage amount { amount currency } startsOn endsOn periodWritten }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevealedCard_revealedSounding on RevealedSounding {\n    id revealedAt entered own { ...RevealedSide_revealedSide @unmask } other { ...RevealedSide_revealedSide @unmask }\n    grant { id shared } settlements { id answer reason by at }\n  }\n"): (typeof documents)["\n  fragment RevealedCard_revealedSounding on RevealedSounding {\n    id revealedAt entered own { ...RevealedSide_revealedSide @unmask } other { ...RevealedSide_revealedSide @unmask }\n    grant { id shared } settlements { id answer reason by at }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SayIt_grant on Grant { id shared protection stage viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment SayIt_grant on Grant { id shared protection stage viewerCan { action allowed reason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleSounding($id: UUID!, $answer: String!, $reason: String!) {\n    settleSounding(id: $id, answer: $answer, reason: $reason) {\n      __typename\n      ... on RevealedSounding { id ...RevealedCard_revealedSounding @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation SettleSounding($id: UUID!, $answer: String!, $reason: String!) {\n    settleSounding(id: $id, answer: $answer, reason: $reason) {\n      __typename\n      ... on RevealedSounding { id ...RevealedCard_revealedSounding @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SoundingCounts_soundingCount on SoundingCount { made party { id name } }"): (typeof documents)["fragment SoundingCounts_soundingCount on SoundingCount { made party { id name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SoundingForm_soundingDraft on SoundingDraft {\n    mask lastDay revealed grant { id } words { themeId theme { en es } words { en es } } readers { met party { id name partner { id shortName letter hue } } } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment SoundingForm_soundingDraft on SoundingDraft {\n    mask lastDay revealed grant { id } words { themeId theme { en es } words { en es } } readers { met party { id name partner { id shortName letter hue } } } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Sound($input: SoundInput!) { sound(input: $input) { __typename ... on Sounding { id } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation Sound($input: SoundInput!) { sound(input: $input) { __typename ... on Sounding { id } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDocument($input: AddDocumentInput!) {\n    addDocument(input: $input) {\n      __typename\n      ... on Source { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddDocument($input: AddDocumentInput!) {\n    addDocument(input: $input) {\n      __typename\n      ... on Source { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFact($input: AddFactInput!) {\n    addFact(input: $input) {\n      __typename\n      ... on FactTopic { id ...FactTopics_topic @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddFact($input: AddFactInput!) {\n    addFact(input: $input) {\n      __typename\n      ... on FactTopic { id ...FactTopics_topic @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FactTopics_topic on FactTopic { id subject aspect { en es } differ known facts { ...OneFact_fact @unmask } }\n"): (typeof documents)["\n  fragment FactTopics_topic on FactTopic { id subject aspect { en es } differ known facts { ...OneFact_fact @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OneFact_fact on Fact {\n    id value certainty own addedBy withdrawnAt note { en es } when { written from to inferred }\n    source { shortId titleLines author language } passage { id text sourceShortId }\n  }\n"): (typeof documents)["\n  fragment OneFact_fact on Fact {\n    id value certainty own addedBy withdrawnAt note { en es } when { written from to inferred }\n    source { shortId titleLines author language } passage { id text sourceShortId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFact($id: UUID!) {\n    withdrawFact(id: $id) {\n      __typename\n      ... on FactTopic { id differ known facts { ...OneFact_fact @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawFact($id: UUID!) {\n    withdrawFact(id: $id) {\n      __typename\n      ... on FactTopic { id differ known facts { ...OneFact_fact @unmask } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassageList_passage on Passage { id kind text page endPage restricted }\n"): (typeof documents)["\n  fragment PassageList_passage on Passage { id kind text page endPage restricted }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourcesTable_source on Source { id shortId kind titleLines author language passageCount factCount }\n"): (typeof documents)["\n  fragment SourcesTable_source on Source { id shortId kind titleLines author language passageCount factCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStatement($input: AddStatementInput!) {\n    addStatement(input: $input) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddStatement($input: AddStatementInput!) {\n    addStatement(input: $input) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseStatement($id: UUID!) {\n    releaseStatement(id: $id) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseStatement($id: UUID!) {\n    releaseStatement(id: $id) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithholdStatement($id: UUID!) {\n    withholdStatement(id: $id) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation WithholdStatement($id: UUID!) {\n    withholdStatement(id: $id) {\n      __typename\n      ... on Statement { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStatement($id: UUID!) {\n    removeStatement(id: $id) {\n      __typename\n      ... on StatementRemoved { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveStatement($id: UUID!) {\n    removeStatement(id: $id) {\n      __typename\n      ... on StatementRemoved { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementCard_statement on Statement {\n    id level standing restriction perspective { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n    content {\n      type text { en es } rationale { en es } authors { name } unit { id shortName } leadsTo addedBy\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n"): (typeof documents)["\n  fragment StatementCard_statement on Statement {\n    id level standing restriction perspective { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n    content {\n      type text { en es } rationale { en es } authors { name } unit { id shortName } leadsTo addedBy\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AddStep_partner on PartnerMark { id shortName }"): (typeof documents)["fragment AddStep_partner on PartnerMark { id shortName }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStep($input: AddStepInput!) {\n    addStep(input: $input) { __typename ... on Step { id shortId } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddStep($input: AddStepInput!) {\n    addStep(input: $input) { __typename ... on Step { id shortId } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeStep($input: ChangeStepInput!) {\n    changeStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation ChangeStep($input: ChangeStepInput!) {\n    changeStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeepStep_step on Step {\n    id state version title { en es } ownerWritten allPartners owners { id } unit { id } due { written } questions { id } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment KeepStep_step on Step {\n    id state version title { en es } ownerWritten allPartners owners { id } unit { id } due { written } questions { id } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerStep($id: UUID!, $text: String!) {\n    answerStep(id: $id, text: $text) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AnswerStep($id: UUID!, $text: String!) {\n    answerStep(id: $id, text: $text) { __typename ... on Step { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepHistory_step on Step { id events { id kind state reason was { title { en es } owner due } by at } }\n"): (typeof documents)["\n  fragment StepHistory_step on Step { id events { id kind state reason was { title { en es } owner due } by at } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StepRefs_step on StepRef { id shortId title { en es } due { written from to inferred } state }"): (typeof documents)["fragment StepRefs_step on StepRef { id shortId title { en es } due { written from to inferred } state }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepTable_step on Step {\n    id shortId title { en es } ownerWritten state overdue due { written from to inferred }\n    notAnswered { id shortName letter hue }\n  }\n"): (typeof documents)["\n  fragment StepTable_step on Step {\n    id shortId title { en es } ownerWritten state overdue due { written from to inferred }\n    notAnswered { id shortName letter hue }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AddVersion_strategy on Strategy { id versions { id number } viewerCan { action allowed reason } }"): (typeof documents)["fragment AddVersion_strategy on Strategy { id versions { id number } viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStrategy($input: AddStrategyInput!) {\n    addStrategy(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddStrategy($input: AddStrategyInput!) {\n    addStrategy(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStrategyVersion($input: AddStrategyVersionInput!) {\n    addStrategyVersion(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }\n  }\n"): (typeof documents)["\n  mutation AddStrategyVersion($input: AddStrategyVersionInput!) {\n    addStrategyVersion(input: $input) { __typename ... on Strategy { id } ... on Refused { code message path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyList_strategy on Strategy {\n    id shortId kind title { en es } ownerWritten state versions { id number text { en es } review { written from to inferred } }\n    step { id shortId due { written from to inferred } }\n  }\n"): (typeof documents)["\n  fragment StrategyList_strategy on Strategy {\n    id shortId kind title { en es } ownerWritten state versions { id number text { en es } review { written from to inferred } }\n    step { id shortId due { written from to inferred } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyText_strategy on Strategy {\n    id shortId kind title { en es } ownerWritten state\n    versions {\n      id number text { en es } by at valid { written from to inferred } review { written from to inferred }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n    remarks { id text { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n"): (typeof documents)["\n  fragment StrategyText_strategy on Strategy {\n    id shortId kind title { en es } ownerWritten state\n    versions {\n      id number text { en es } by at valid { written from to inferred } review { written from to inferred }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n    remarks { id text { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Moment_moment on TimelineMoment {\n    id kind title { en es } when { written from to inferred } ongoing shortId actors { en es } places\n    passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n"): (typeof documents)["\n  fragment Moment_moment on TimelineMoment {\n    id kind title { en es } when { written from to inferred } ongoing shortId actors { en es } places\n    passage { id text page sourceShortId sourceTitle sourceAuthor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenStrawPoll($input: OpenStrawPollInput!) { openStrawPoll(input: $input) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation OpenStrawPoll($input: OpenStrawPollInput!) { openStrawPoll(input: $input) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RunningPoll_strawPoll on StrawPoll { id question choices language mine counts }"): (typeof documents)["fragment RunningPoll_strawPoll on StrawPoll { id question choices language mine counts }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerStrawPoll($id: UUID!, $choice: Int!) { answerStrawPoll(id: $id, choice: $choice) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation AnswerStrawPoll($id: UUID!, $choice: Int!) { answerStrawPoll(id: $id, choice: $choice) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowStrawPoll($id: UUID!) { showStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ShowStrawPoll($id: UUID!) { showStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearStrawPoll($id: UUID!) { clearStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation ClearStrawPoll($id: UUID!) { clearStrawPoll(id: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnrecordedSection_deliberation on Deliberation {\n    id\n    unrecorded { took { id kind heldOn } poll { ...RunningPoll_strawPoll @unmask } viewerCan { action allowed reason } }\n  }\n"): (typeof documents)["\n  fragment UnrecordedSection_deliberation on Deliberation {\n    id\n    unrecorded { took { id kind heldOn } poll { ...RunningPoll_strawPoll @unmask } viewerCan { action allowed reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteOffTheRecord($id: UUID!) { noteOffTheRecord(deliberationId: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation NoteOffTheRecord($id: UUID!) { noteOffTheRecord(deliberationId: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Witnesses_witnesses on Witnesses {\n    named { id partner { id shortName letter hue } address mine sentSize sentAt state } without { id shortName } lettersLeave viewerCan { action allowed }\n  }\n"): (typeof documents)["\n  fragment Witnesses_witnesses on Witnesses {\n    named { id partner { id shortName letter hue } address mine sentSize sentAt state } without { id shortName } lettersLeave viewerCan { action allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameWitness($address: String!) { nameWitness(address: $address) { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation NameWitness($address: String!) { nameWitness(address: $address) { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWitness { removeWitness { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }\n"): (typeof documents)["\n  mutation RemoveWitness { removeWitness { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
