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
    "\n  query BallotPage($id: String!) {\n    workspace { slug person { id } }\n    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion }\n  }\n": typeof types.BallotPageDocument,
    "\n  query CountPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } ...CountOfMotion_motion }\n  }\n": typeof types.CountPageDocument,
    "\n  query DataPage($after: String) {\n    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }\n  }\n": typeof types.DataPageDocument,
    "\n  query DecisionPage($id: String!) {\n    decision(id: $id) { id shortId title { en es } state ...DecisionSheet_decision ...VotesOfDecision_decision }\n  }\n": typeof types.DecisionPageDocument,
    "\n  query DecisionsPage($after: String) {\n    decisions(first: 50, after: $after) { nodes { id ...DecisionRow_decision } next total }\n    recordStatus { entries waiting lastHead keyId publicKey }\n  }\n": typeof types.DecisionsPageDocument,
    "\n  query DeskPage($after: String) {\n    motions(state: \"open\") { id ...WaitingMotion_motion @unmask }\n    overlaps(filter: { state: \"open\", roleConfusion: true }, first: 5) { nodes { id ...WaitingOverlap_overlap @unmask } }\n    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }\n    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }\n  }\n": typeof types.DeskPageDocument,
    "\n  query FuturePage {\n    deliberations {\n      id shortId title { en es } dueOn\n      ...Question_deliberation\n      ...OptionList_deliberation\n      ...AddOption_deliberation\n      ...MotionList_deliberation\n      ...DraftMotion_deliberation\n    }\n  }\n": typeof types.FuturePageDocument,
    "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...AllocationPanel_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask }\n    }\n  }\n": typeof types.GrantPageDocument,
    "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }\n    }\n  }\n": typeof types.ImportPageDocument,
    "\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n": typeof types.InvitationPageDocument,
    "\n  query MotionPage($id: String!) {\n    workspace { slug now partners { id shortName letter hue } }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } }\n      myBallot { version }\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n": typeof types.MotionPageDocument,
    "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask }\n      right { id ...GrantSide_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n    }\n  }\n": typeof types.OverlapPageDocument,
    "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask } next total }\n    everything: overlaps(first: 1) { total }\n  }\n": typeof types.OverlapsPageDocument,
    "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n  }\n": typeof types.PeoplePageDocument,
    "\n  query PoolPage($id: String!, $cycleId: UUID, $after: String) {\n    pool(id: $id) {\n      id shortId name state viewerCan { action allowed reason } cycles { id name state }\n      ...PoolFacts_pool @unmask ...PoolStates_pool @unmask ...Cycles_pool @unmask ...Agreements_pool @unmask\n      money(cycleId: $cycleId) { ...PoolMoney_money @unmask }\n    }\n    contributions(first: 50, after: $after, pool: $id) { nodes { id ...ContributionList_contribution @unmask } next }\n    themes { id code name { en es } }\n  }\n": typeof types.PoolPageDocument,
    "\n  query PoolsPage($after: String) {\n    pools { id ...PoolsTable_pool @unmask }\n    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }\n  }\n": typeof types.PoolsPageDocument,
    "\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n": typeof types.PortfolioPageDocument,
    "\n  query StartPage {\n    viewer { accountId ...Memberships_viewer @unmask }\n    rolesToTry { ...RolesToTry_role @unmask }\n  }\n": typeof types.StartPageDocument,
    "\n  query WorkspacePage {\n    workspace {\n      slug name timeZone today sample\n      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n      viewerCan { action allowed reason }\n    }\n  }\n": typeof types.WorkspacePageDocument,
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
    "\n  fragment BallotPaper_motion on Motion {\n    id shortId state title { en es } closesAt ruleInWords\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    myBallot { version choice reason castAt castBy receipt }\n    viewerCan { action allowed reason }\n  }\n": typeof types.BallotPaper_MotionFragmentDoc,
    "\n  fragment CountOfMotion_motion on Motion {\n    id shortId count ballotBox\n    rule { method basis statusQuoId quorum { op num den base } threshold { op num den base } }\n    optionNames { id title { en es } }\n    electors { voterId recused cast choice partner { id shortName letter hue } }\n  }\n": typeof types.CountOfMotion_MotionFragmentDoc,
    "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ... on BallotCast { ballot { version choice reason castAt castBy receipt } motion { id ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CastBallotDocument,
    "\n  fragment VotesOfDecision_decision on Decision {\n    id\n    votes { recused choice partner { id shortName letter hue } }\n    optionNames { id title { en es } }\n  }\n": typeof types.VotesOfDecision_DecisionFragmentDoc,
    "\n  fragment DecisionSheet_decision on Decision {\n    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt\n    motion { id shortId title { en es } }\n    ruleInWords count optionNames { id title { en es } }\n  }\n": typeof types.DecisionSheet_DecisionFragmentDoc,
    "\n  fragment DecisionRow_decision on Decision { id shortId number title { en es } effect decidedOn state }\n": typeof types.DecisionRow_DecisionFragmentDoc,
    "\n  fragment RecordDecision_motion on Motion {\n    id shortId title { en es } count\n    options { id title { en es } meaning { en es } statusQuo }\n  }\n": typeof types.RecordDecision_MotionFragmentDoc,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId motion { id } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RecordDecisionDocument,
    "fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }": typeof types.AddOption_DeliberationFragmentDoc,
    "\n  mutation AddOption($input: AddOptionInput!) {\n    addOption(input: $input) {\n      __typename\n      ... on Option { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddOptionDocument,
    "\n  fragment OptionList_deliberation on Deliberation {\n    id\n    options { id shortId title { en es } meaning { en es } statusQuo addedBy withdrawnAt position }\n  }\n": typeof types.OptionList_DeliberationFragmentDoc,
    "\n  fragment Question_deliberation on Deliberation {\n    id question { en es } source openedAt dueOn\n    options { id withdrawnAt }\n    motions { id state openedAt closedAt decision { id shortId } }\n  }\n": typeof types.Question_DeliberationFragmentDoc,
    "\n  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }\n": typeof types.SinceYouWereHere_ActivityFragmentDoc,
    "\n  fragment WaitingMotion_motion on Motion { id shortId title { en es } closesAt myBallot { version } viewerCan { action allowed reason } }\n": typeof types.WaitingMotion_MotionFragmentDoc,
    "\n  fragment WaitingOverlap_overlap on Overlap { id shortId sentence viewerCan { action allowed reason } }\n": typeof types.WaitingOverlap_OverlapFragmentDoc,
    "\n  fragment WaitingFile_import on Import { id fileName state counts { rows } viewerCan { action allowed reason } }\n": typeof types.WaitingFile_ImportFragmentDoc,
    "\n  fragment GrantFacts_grant on Grant {\n    id vehicle stage title description startsOn endsOn periodWritten awardedOn programmes places externalId url shared protection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n": typeof types.GrantFacts_GrantFragmentDoc,
    "\n  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }\n": typeof types.GrantSight_GrantFragmentDoc,
    "\n  mutation ShareGrant($id: UUID!) {\n    shareGrant(id: $id) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ShareGrantDocument,
    "\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ProtectGrantDocument,
    "\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n": typeof types.GrantTable_GrantFragmentDoc,
    "\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n": typeof types.PortfolioTotals_TotalFragmentDoc,
    "\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict }\n    viewerCan { action allowed reason }\n  }\n": typeof types.CommitImport_ImportFragmentDoc,
    "\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CommitImportDocument,
    "\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  fragment Findings_finding on Finding { field rule severity message }\n": typeof types.Findings_FindingFragmentDoc,
    "\n  fragment ImportConflicts_import on Import {\n    id state\n    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }\n  }\n": typeof types.ImportConflicts_ImportFragmentDoc,
    "\n  mutation KeepRow($importId: UUID!, $row: Int!) {\n    keepRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.KeepRowDocument,
    "\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict grants contributions errors warnings notes }\n": typeof types.ImportCounts_CountsFragmentDoc,
    "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n": typeof types.ImportRows_RowFragmentDoc,
    "\n  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }\n": typeof types.ImportsTable_ImportFragmentDoc,
    "\n  fragment NamePools_import on Import { id state pools programmes { title kind rows funders named } viewerCan { action allowed reason } }\n": typeof types.NamePools_ImportFragmentDoc,
    "\n  mutation NameImportPools($importId: UUID!, $pools: [String!]!) {\n    nameImportPools(importId: $importId, pools: $pools) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.NameImportPoolsDocument,
    "fragment CloseVote_motion on Motion { id shortId }": typeof types.CloseVote_MotionFragmentDoc,
    "\n  mutation CloseMotion($id: UUID!) {\n    closeMotion(id: $id) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CloseMotionDocument,
    "\n  fragment DraftMotion_deliberation on Deliberation {\n    id viewerCan { action allowed reason }\n    options { id title { en es } statusQuo withdrawnAt }\n  }\n": typeof types.DraftMotion_DeliberationFragmentDoc,
    "\n  mutation DraftMotion($input: DraftMotionInput!) {\n    draftMotion(input: $input) {\n      __typename\n      ... on Motion { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.DraftMotionDocument,
    "\n  fragment EditMotion_motion on Motion {\n    id shortId title { en es } text { en es } deliberation { id }\n    options { id title { en es } statusQuo }\n    rule { method basis statusQuoId quorum { op num den base } threshold { op num den base } }\n  }\n": typeof types.EditMotion_MotionFragmentDoc,
    "\n  mutation ChangeMotion($id: UUID!, $input: DraftMotionInput!) {\n    changeMotion(id: $id, input: $input) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ChangeMotionDocument,
    "\n  fragment MotionActs_motion on Motion {\n    id shortId state viewerCan { action allowed reason }\n    ...OpenVote_motion\n    ...CloseVote_motion\n  }\n": typeof types.MotionActs_MotionFragmentDoc,
    "\n  fragment MotionList_deliberation on Deliberation {\n    id\n    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } }\n  }\n": typeof types.MotionList_DeliberationFragmentDoc,
    "\n  fragment MotionSheet_motion on Motion {\n    id shortId state title { en es } text { en es } specHash openedAt closesAt closedAt\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    ruleInWords\n    electors { voterId recused cast choice partner { id shortName letter hue } }\n  }\n": typeof types.MotionSheet_MotionFragmentDoc,
    "fragment OpenVote_motion on Motion { id shortId options { id title { en es } } }": typeof types.OpenVote_MotionFragmentDoc,
    "\n  mutation OpenMotion($id: UUID!, $closesAt: DateTime!) {\n    openMotion(id: $id, closesAt: $closesAt) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.OpenMotionDocument,
    "\n  fragment AnswerOverlap_overlap on Overlap { id state viewerCan { action allowed reason } answers { id answer reason by at } }\n": typeof types.AnswerOverlap_OverlapFragmentDoc,
    "\n  mutation AnswerOverlap($id: UUID!, $answer: String!, $reason: String!) {\n    answerOverlap(id: $id, answer: $answer, reason: $reason) {\n      __typename\n      ... on Overlap { id ...AnswerOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AnswerOverlapDocument,
    "\n  fragment GrantSide_grant on Grant {\n    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n": typeof types.GrantSide_GrantFragmentDoc,
    "\n  fragment OverlapCard_overlap on Overlap {\n    id shortId kind between roleConfusion tenths state sentence\n    atStake { amount currency }\n    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n": typeof types.OverlapCard_OverlapFragmentDoc,
    "\n  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }\n": typeof types.OverlapEvidence_OverlapFragmentDoc,
    "\n  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state sentence atStake { amount currency } }\n": typeof types.OverlapHead_OverlapFragmentDoc,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonInvited { link person { id name } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  fragment PeopleTable_person on Person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n": typeof types.PeopleTable_PersonFragmentDoc,
    "\n  mutation AddCycle($input: AddCycleInput!) {\n    addCycle(input: $input) {\n      __typename\n      ... on Pool { id ...Cycles_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddCycleDocument,
    "\n  mutation AddPool($input: AddPoolInput!) {\n    addPool(input: $input) {\n      __typename\n      ... on Pool { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddPoolDocument,
    "\n  fragment Agreements_pool on Pool {\n    id viewerCan { action allowed reason } partners { id name partner { id shortName letter hue } }\n    cycles { id name }\n    agreements {\n      id title url exitNoticeDays drawsOn from to cycle { id name } parties { id name partner { id shortName letter hue } }\n      rule { basis quorum { op num den } threshold { op num den } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n": typeof types.Agreements_PoolFragmentDoc,
    "\n  mutation AllocateGrant($input: AllocateGrantInput!) {\n    allocateGrant(input: $input) {\n      __typename\n      ... on Grant { id ...AllocationPanel_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AllocateGrantDocument,
    "\n  fragment AllocationPanel_grant on Grant {\n    id version stage amount { amount currency }\n    allocation {\n      allocated { amount currency } notAllocated { amount currency }\n      lines { contributionId title amount share percent noLobbying sample funder { id name partner { id shortName letter hue } } }\n      sources { contributionId title paid left misfit noLobbying funder { id name partner { id shortName letter hue } } }\n      viewerCan { action allowed reason }\n    }\n  }\n": typeof types.AllocationPanel_GrantFragmentDoc,
    "\n  mutation ChangePool($input: ChangePoolInput!) {\n    changePool(input: $input) {\n      __typename\n      ... on Pool { id feePercent host { id name } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ChangePoolDocument,
    "\n  mutation ShareContribution($id: UUID!) {\n    shareContribution(id: $id) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ShareContributionDocument,
    "\n  mutation TakeBackContributionEvent($contributionId: UUID!, $eventId: UUID!) {\n    takeBackContributionEvent(contributionId: $contributionId, eventId: $eventId) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.TakeBackContributionEventDocument,
    "\n  fragment ContributionList_contribution on Contribution {\n    id title state sample shared themes countries noLobbying committed received outstanding amount { amount currency }\n    funder { id name partner { id shortName letter hue } } cycle { id name }\n    events { id kind amount onDay note takenBack mayTakeBack }\n    viewerCan { action allowed reason }\n  }\n": typeof types.ContributionList_ContributionFragmentDoc,
    "\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn sample amount { amount currency } received pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n": typeof types.ContributionsTable_ContributionFragmentDoc,
    "\n  fragment Cycles_pool on Pool {\n    id viewerCan { action allowed reason }\n    cycles { id name from to written inferred closingFrom state strategy passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": typeof types.Cycles_PoolFragmentDoc,
    "\n  mutation PledgeContribution($input: PledgeInput!) {\n    pledgeContribution(input: $input) {\n      __typename\n      ... on Contribution { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.PledgeContributionDocument,
    "\n  fragment PoolFacts_pool on Pool {\n    id name feePercent programmes host { id name } partners { id name partner { id shortName letter hue } }\n    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    viewerCan { action allowed reason }\n  }\n": typeof types.PoolFacts_PoolFragmentDoc,
    "\n  fragment PoolMoney_money on PoolMoney {\n    currency pledged committed received granted notAllocated unspent individual together\n    shares {\n      party { id name partner { id shortName letter hue } }\n      pledged committed received through share percent unspent individual together throughPool throughPoolPercent majority\n    }\n  }\n": typeof types.PoolMoney_MoneyFragmentDoc,
    "\n  fragment PoolStates_pool on Pool {\n    id nextStates viewerCan { action allowed reason }\n    states { id state note since { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": typeof types.PoolStates_PoolFragmentDoc,
    "\n  mutation SetPoolState($input: SetPoolStateInput!) {\n    setPoolState(input: $input) {\n      __typename\n      ... on Pool { id state ...PoolStates_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.SetPoolStateDocument,
    "\n  fragment PoolsTable_pool on Pool {\n    id shortId name state host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n": typeof types.PoolsTable_PoolFragmentDoc,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on Pool { id ...Agreements_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RecordAgreementDocument,
    "\n  mutation RecordPromise($input: ContributionEventInput!) {\n    recordPromise(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RecordPromiseDocument,
    "\n  mutation RecordReceipt($input: ContributionEventInput!) {\n    recordReceipt(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.RecordReceiptDocument,
};
const documents: Documents = {
    "\n  query AccountPage { viewer { accountId email ...Sessions_viewer @unmask } }\n": types.AccountPageDocument,
    "\n  query BallotPage($id: String!) {\n    workspace { slug person { id } }\n    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion }\n  }\n": types.BallotPageDocument,
    "\n  query CountPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } ...CountOfMotion_motion }\n  }\n": types.CountPageDocument,
    "\n  query DataPage($after: String) {\n    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }\n  }\n": types.DataPageDocument,
    "\n  query DecisionPage($id: String!) {\n    decision(id: $id) { id shortId title { en es } state ...DecisionSheet_decision ...VotesOfDecision_decision }\n  }\n": types.DecisionPageDocument,
    "\n  query DecisionsPage($after: String) {\n    decisions(first: 50, after: $after) { nodes { id ...DecisionRow_decision } next total }\n    recordStatus { entries waiting lastHead keyId publicKey }\n  }\n": types.DecisionsPageDocument,
    "\n  query DeskPage($after: String) {\n    motions(state: \"open\") { id ...WaitingMotion_motion @unmask }\n    overlaps(filter: { state: \"open\", roleConfusion: true }, first: 5) { nodes { id ...WaitingOverlap_overlap @unmask } }\n    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }\n    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }\n  }\n": types.DeskPageDocument,
    "\n  query FuturePage {\n    deliberations {\n      id shortId title { en es } dueOn\n      ...Question_deliberation\n      ...OptionList_deliberation\n      ...AddOption_deliberation\n      ...MotionList_deliberation\n      ...DraftMotion_deliberation\n    }\n  }\n": types.FuturePageDocument,
    "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...AllocationPanel_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask }\n    }\n  }\n": types.GrantPageDocument,
    "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }\n    }\n  }\n": types.ImportPageDocument,
    "\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n": types.InvitationPageDocument,
    "\n  query MotionPage($id: String!) {\n    workspace { slug now partners { id shortName letter hue } }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } }\n      myBallot { version }\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n": types.MotionPageDocument,
    "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask }\n      right { id ...GrantSide_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n    }\n  }\n": types.OverlapPageDocument,
    "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask } next total }\n    everything: overlaps(first: 1) { total }\n  }\n": types.OverlapsPageDocument,
    "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n  }\n": types.PeoplePageDocument,
    "\n  query PoolPage($id: String!, $cycleId: UUID, $after: String) {\n    pool(id: $id) {\n      id shortId name state viewerCan { action allowed reason } cycles { id name state }\n      ...PoolFacts_pool @unmask ...PoolStates_pool @unmask ...Cycles_pool @unmask ...Agreements_pool @unmask\n      money(cycleId: $cycleId) { ...PoolMoney_money @unmask }\n    }\n    contributions(first: 50, after: $after, pool: $id) { nodes { id ...ContributionList_contribution @unmask } next }\n    themes { id code name { en es } }\n  }\n": types.PoolPageDocument,
    "\n  query PoolsPage($after: String) {\n    pools { id ...PoolsTable_pool @unmask }\n    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }\n  }\n": types.PoolsPageDocument,
    "\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n": types.PortfolioPageDocument,
    "\n  query StartPage {\n    viewer { accountId ...Memberships_viewer @unmask }\n    rolesToTry { ...RolesToTry_role @unmask }\n  }\n": types.StartPageDocument,
    "\n  query WorkspacePage {\n    workspace {\n      slug name timeZone today sample\n      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n      viewerCan { action allowed reason }\n    }\n  }\n": types.WorkspacePageDocument,
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
    "\n  fragment BallotPaper_motion on Motion {\n    id shortId state title { en es } closesAt ruleInWords\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    myBallot { version choice reason castAt castBy receipt }\n    viewerCan { action allowed reason }\n  }\n": types.BallotPaper_MotionFragmentDoc,
    "\n  fragment CountOfMotion_motion on Motion {\n    id shortId count ballotBox\n    rule { method basis statusQuoId quorum { op num den base } threshold { op num den base } }\n    optionNames { id title { en es } }\n    electors { voterId recused cast choice partner { id shortName letter hue } }\n  }\n": types.CountOfMotion_MotionFragmentDoc,
    "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ... on BallotCast { ballot { version choice reason castAt castBy receipt } motion { id ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n": types.CastBallotDocument,
    "\n  fragment VotesOfDecision_decision on Decision {\n    id\n    votes { recused choice partner { id shortName letter hue } }\n    optionNames { id title { en es } }\n  }\n": types.VotesOfDecision_DecisionFragmentDoc,
    "\n  fragment DecisionSheet_decision on Decision {\n    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt\n    motion { id shortId title { en es } }\n    ruleInWords count optionNames { id title { en es } }\n  }\n": types.DecisionSheet_DecisionFragmentDoc,
    "\n  fragment DecisionRow_decision on Decision { id shortId number title { en es } effect decidedOn state }\n": types.DecisionRow_DecisionFragmentDoc,
    "\n  fragment RecordDecision_motion on Motion {\n    id shortId title { en es } count\n    options { id title { en es } meaning { en es } statusQuo }\n  }\n": types.RecordDecision_MotionFragmentDoc,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      __typename\n      ... on Decision { id shortId motion { id } }\n      ... on Refused { code message path }\n    }\n  }\n": types.RecordDecisionDocument,
    "fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }": types.AddOption_DeliberationFragmentDoc,
    "\n  mutation AddOption($input: AddOptionInput!) {\n    addOption(input: $input) {\n      __typename\n      ... on Option { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddOptionDocument,
    "\n  fragment OptionList_deliberation on Deliberation {\n    id\n    options { id shortId title { en es } meaning { en es } statusQuo addedBy withdrawnAt position }\n  }\n": types.OptionList_DeliberationFragmentDoc,
    "\n  fragment Question_deliberation on Deliberation {\n    id question { en es } source openedAt dueOn\n    options { id withdrawnAt }\n    motions { id state openedAt closedAt decision { id shortId } }\n  }\n": types.Question_DeliberationFragmentDoc,
    "\n  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }\n": types.SinceYouWereHere_ActivityFragmentDoc,
    "\n  fragment WaitingMotion_motion on Motion { id shortId title { en es } closesAt myBallot { version } viewerCan { action allowed reason } }\n": types.WaitingMotion_MotionFragmentDoc,
    "\n  fragment WaitingOverlap_overlap on Overlap { id shortId sentence viewerCan { action allowed reason } }\n": types.WaitingOverlap_OverlapFragmentDoc,
    "\n  fragment WaitingFile_import on Import { id fileName state counts { rows } viewerCan { action allowed reason } }\n": types.WaitingFile_ImportFragmentDoc,
    "\n  fragment GrantFacts_grant on Grant {\n    id vehicle stage title description startsOn endsOn periodWritten awardedOn programmes places externalId url shared protection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n": types.GrantFacts_GrantFragmentDoc,
    "\n  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }\n": types.GrantSight_GrantFragmentDoc,
    "\n  mutation ShareGrant($id: UUID!) {\n    shareGrant(id: $id) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.ShareGrantDocument,
    "\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.ProtectGrantDocument,
    "\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n": types.GrantTable_GrantFragmentDoc,
    "\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n": types.PortfolioTotals_TotalFragmentDoc,
    "\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict }\n    viewerCan { action allowed reason }\n  }\n": types.CommitImport_ImportFragmentDoc,
    "\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n": types.CommitImportDocument,
    "\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.StartImportDocument,
    "\n  fragment Findings_finding on Finding { field rule severity message }\n": types.Findings_FindingFragmentDoc,
    "\n  fragment ImportConflicts_import on Import {\n    id state\n    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }\n  }\n": types.ImportConflicts_ImportFragmentDoc,
    "\n  mutation KeepRow($importId: UUID!, $row: Int!) {\n    keepRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.KeepRowDocument,
    "\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict grants contributions errors warnings notes }\n": types.ImportCounts_CountsFragmentDoc,
    "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n": types.ImportRows_RowFragmentDoc,
    "\n  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }\n": types.ImportsTable_ImportFragmentDoc,
    "\n  fragment NamePools_import on Import { id state pools programmes { title kind rows funders named } viewerCan { action allowed reason } }\n": types.NamePools_ImportFragmentDoc,
    "\n  mutation NameImportPools($importId: UUID!, $pools: [String!]!) {\n    nameImportPools(importId: $importId, pools: $pools) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.NameImportPoolsDocument,
    "fragment CloseVote_motion on Motion { id shortId }": types.CloseVote_MotionFragmentDoc,
    "\n  mutation CloseMotion($id: UUID!) {\n    closeMotion(id: $id) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.CloseMotionDocument,
    "\n  fragment DraftMotion_deliberation on Deliberation {\n    id viewerCan { action allowed reason }\n    options { id title { en es } statusQuo withdrawnAt }\n  }\n": types.DraftMotion_DeliberationFragmentDoc,
    "\n  mutation DraftMotion($input: DraftMotionInput!) {\n    draftMotion(input: $input) {\n      __typename\n      ... on Motion { id shortId }\n      ... on Refused { code message path }\n    }\n  }\n": types.DraftMotionDocument,
    "\n  fragment EditMotion_motion on Motion {\n    id shortId title { en es } text { en es } deliberation { id }\n    options { id title { en es } statusQuo }\n    rule { method basis statusQuoId quorum { op num den base } threshold { op num den base } }\n  }\n": types.EditMotion_MotionFragmentDoc,
    "\n  mutation ChangeMotion($id: UUID!, $input: DraftMotionInput!) {\n    changeMotion(id: $id, input: $input) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ChangeMotionDocument,
    "\n  fragment MotionActs_motion on Motion {\n    id shortId state viewerCan { action allowed reason }\n    ...OpenVote_motion\n    ...CloseVote_motion\n  }\n": types.MotionActs_MotionFragmentDoc,
    "\n  fragment MotionList_deliberation on Deliberation {\n    id\n    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } }\n  }\n": types.MotionList_DeliberationFragmentDoc,
    "\n  fragment MotionSheet_motion on Motion {\n    id shortId state title { en es } text { en es } specHash openedAt closesAt closedAt\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    ruleInWords\n    electors { voterId recused cast choice partner { id shortName letter hue } }\n  }\n": types.MotionSheet_MotionFragmentDoc,
    "fragment OpenVote_motion on Motion { id shortId options { id title { en es } } }": types.OpenVote_MotionFragmentDoc,
    "\n  mutation OpenMotion($id: UUID!, $closesAt: DateTime!) {\n    openMotion(id: $id, closesAt: $closesAt) {\n      __typename\n      ... on Motion { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.OpenMotionDocument,
    "\n  fragment AnswerOverlap_overlap on Overlap { id state viewerCan { action allowed reason } answers { id answer reason by at } }\n": types.AnswerOverlap_OverlapFragmentDoc,
    "\n  mutation AnswerOverlap($id: UUID!, $answer: String!, $reason: String!) {\n    answerOverlap(id: $id, answer: $answer, reason: $reason) {\n      __typename\n      ... on Overlap { id ...AnswerOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.AnswerOverlapDocument,
    "\n  fragment GrantSide_grant on Grant {\n    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n": types.GrantSide_GrantFragmentDoc,
    "\n  fragment OverlapCard_overlap on Overlap {\n    id shortId kind between roleConfusion tenths state sentence\n    atStake { amount currency }\n    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n": types.OverlapCard_OverlapFragmentDoc,
    "\n  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }\n": types.OverlapEvidence_OverlapFragmentDoc,
    "\n  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state sentence atStake { amount currency } }\n": types.OverlapHead_OverlapFragmentDoc,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on PersonInvited { link person { id name } }\n      ... on Refused { code message path }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  fragment PeopleTable_person on Person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n": types.PeopleTable_PersonFragmentDoc,
    "\n  mutation AddCycle($input: AddCycleInput!) {\n    addCycle(input: $input) {\n      __typename\n      ... on Pool { id ...Cycles_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddCycleDocument,
    "\n  mutation AddPool($input: AddPoolInput!) {\n    addPool(input: $input) {\n      __typename\n      ... on Pool { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddPoolDocument,
    "\n  fragment Agreements_pool on Pool {\n    id viewerCan { action allowed reason } partners { id name partner { id shortName letter hue } }\n    cycles { id name }\n    agreements {\n      id title url exitNoticeDays drawsOn from to cycle { id name } parties { id name partner { id shortName letter hue } }\n      rule { basis quorum { op num den } threshold { op num den } }\n      passage { id text page sourceShortId sourceTitle sourceAuthor }\n    }\n  }\n": types.Agreements_PoolFragmentDoc,
    "\n  mutation AllocateGrant($input: AllocateGrantInput!) {\n    allocateGrant(input: $input) {\n      __typename\n      ... on Grant { id ...AllocationPanel_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.AllocateGrantDocument,
    "\n  fragment AllocationPanel_grant on Grant {\n    id version stage amount { amount currency }\n    allocation {\n      allocated { amount currency } notAllocated { amount currency }\n      lines { contributionId title amount share percent noLobbying sample funder { id name partner { id shortName letter hue } } }\n      sources { contributionId title paid left misfit noLobbying funder { id name partner { id shortName letter hue } } }\n      viewerCan { action allowed reason }\n    }\n  }\n": types.AllocationPanel_GrantFragmentDoc,
    "\n  mutation ChangePool($input: ChangePoolInput!) {\n    changePool(input: $input) {\n      __typename\n      ... on Pool { id feePercent host { id name } }\n      ... on Refused { code message path }\n    }\n  }\n": types.ChangePoolDocument,
    "\n  mutation ShareContribution($id: UUID!) {\n    shareContribution(id: $id) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.ShareContributionDocument,
    "\n  mutation TakeBackContributionEvent($contributionId: UUID!, $eventId: UUID!) {\n    takeBackContributionEvent(contributionId: $contributionId, eventId: $eventId) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.TakeBackContributionEventDocument,
    "\n  fragment ContributionList_contribution on Contribution {\n    id title state sample shared themes countries noLobbying committed received outstanding amount { amount currency }\n    funder { id name partner { id shortName letter hue } } cycle { id name }\n    events { id kind amount onDay note takenBack mayTakeBack }\n    viewerCan { action allowed reason }\n  }\n": types.ContributionList_ContributionFragmentDoc,
    "\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn sample amount { amount currency } received pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n": types.ContributionsTable_ContributionFragmentDoc,
    "\n  fragment Cycles_pool on Pool {\n    id viewerCan { action allowed reason }\n    cycles { id name from to written inferred closingFrom state strategy passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": types.Cycles_PoolFragmentDoc,
    "\n  mutation PledgeContribution($input: PledgeInput!) {\n    pledgeContribution(input: $input) {\n      __typename\n      ... on Contribution { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.PledgeContributionDocument,
    "\n  fragment PoolFacts_pool on Pool {\n    id name feePercent programmes host { id name } partners { id name partner { id shortName letter hue } }\n    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    viewerCan { action allowed reason }\n  }\n": types.PoolFacts_PoolFragmentDoc,
    "\n  fragment PoolMoney_money on PoolMoney {\n    currency pledged committed received granted notAllocated unspent individual together\n    shares {\n      party { id name partner { id shortName letter hue } }\n      pledged committed received through share percent unspent individual together throughPool throughPoolPercent majority\n    }\n  }\n": types.PoolMoney_MoneyFragmentDoc,
    "\n  fragment PoolStates_pool on Pool {\n    id nextStates viewerCan { action allowed reason }\n    states { id state note since { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor } }\n  }\n": types.PoolStates_PoolFragmentDoc,
    "\n  mutation SetPoolState($input: SetPoolStateInput!) {\n    setPoolState(input: $input) {\n      __typename\n      ... on Pool { id state ...PoolStates_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.SetPoolStateDocument,
    "\n  fragment PoolsTable_pool on Pool {\n    id shortId name state host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n": types.PoolsTable_PoolFragmentDoc,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      __typename\n      ... on Pool { id ...Agreements_pool @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.RecordAgreementDocument,
    "\n  mutation RecordPromise($input: ContributionEventInput!) {\n    recordPromise(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.RecordPromiseDocument,
    "\n  mutation RecordReceipt($input: ContributionEventInput!) {\n    recordReceipt(input: $input) {\n      __typename\n      ... on Contribution { id ...ContributionList_contribution @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.RecordReceiptDocument,
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
export function graphql(source: "\n  query BallotPage($id: String!) {\n    workspace { slug person { id } }\n    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion }\n  }\n"): (typeof documents)["\n  query BallotPage($id: String!) {\n    workspace { slug person { id } }\n    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } ...CountOfMotion_motion }\n  }\n"): (typeof documents)["\n  query CountPage($id: String!) {\n    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } ...CountOfMotion_motion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataPage($after: String) {\n    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }\n  }\n"): (typeof documents)["\n  query DataPage($after: String) {\n    imports(first: 50, after: $after) { nodes { id ...ImportsTable_import @unmask } next }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionPage($id: String!) {\n    decision(id: $id) { id shortId title { en es } state ...DecisionSheet_decision ...VotesOfDecision_decision }\n  }\n"): (typeof documents)["\n  query DecisionPage($id: String!) {\n    decision(id: $id) { id shortId title { en es } state ...DecisionSheet_decision ...VotesOfDecision_decision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionsPage($after: String) {\n    decisions(first: 50, after: $after) { nodes { id ...DecisionRow_decision } next total }\n    recordStatus { entries waiting lastHead keyId publicKey }\n  }\n"): (typeof documents)["\n  query DecisionsPage($after: String) {\n    decisions(first: 50, after: $after) { nodes { id ...DecisionRow_decision } next total }\n    recordStatus { entries waiting lastHead keyId publicKey }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPage($after: String) {\n    motions(state: \"open\") { id ...WaitingMotion_motion @unmask }\n    overlaps(filter: { state: \"open\", roleConfusion: true }, first: 5) { nodes { id ...WaitingOverlap_overlap @unmask } }\n    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }\n    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }\n  }\n"): (typeof documents)["\n  query DeskPage($after: String) {\n    motions(state: \"open\") { id ...WaitingMotion_motion @unmask }\n    overlaps(filter: { state: \"open\", roleConfusion: true }, first: 5) { nodes { id ...WaitingOverlap_overlap @unmask } }\n    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }\n    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FuturePage {\n    deliberations {\n      id shortId title { en es } dueOn\n      ...Question_deliberation\n      ...OptionList_deliberation\n      ...AddOption_deliberation\n      ...MotionList_deliberation\n      ...DraftMotion_deliberation\n    }\n  }\n"): (typeof documents)["\n  query FuturePage {\n    deliberations {\n      id shortId title { en es } dueOn\n      ...Question_deliberation\n      ...OptionList_deliberation\n      ...AddOption_deliberation\n      ...MotionList_deliberation\n      ...DraftMotion_deliberation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...AllocationPanel_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask }\n    }\n  }\n"): (typeof documents)["\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...AllocationPanel_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }\n    }\n  }\n"): (typeof documents)["\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n"): (typeof documents)["\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MotionPage($id: String!) {\n    workspace { slug now partners { id shortName letter hue } }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } }\n      myBallot { version }\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n"): (typeof documents)["\n  query MotionPage($id: String!) {\n    workspace { slug now partners { id shortName letter hue } }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } }\n      myBallot { version }\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask }\n      right { id ...GrantSide_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n    }\n  }\n"): (typeof documents)["\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask }\n      right { id ...GrantSide_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask } next total }\n    everything: overlaps(first: 1) { total }\n  }\n"): (typeof documents)["\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask } next total }\n    everything: overlaps(first: 1) { total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n  }\n"): (typeof documents)["\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n  }\n"];
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
export function graphql(source: "\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n"): (typeof documents)["\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartPage {\n    viewer { accountId ...Memberships_viewer @unmask }\n    rolesToTry { ...RolesToTry_role @unmask }\n  }\n"): (typeof documents)["\n  query StartPage {\n    viewer { accountId ...Memberships_viewer @unmask }\n    rolesToTry { ...RolesToTry_role @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspacePage {\n    workspace {\n      slug name timeZone today sample\n      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n      viewerCan { action allowed reason }\n    }\n  }\n"): (typeof documents)["\n  query WorkspacePage {\n    workspace {\n      slug name timeZone today sample\n      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }\n      viewerCan { action allowed reason }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment BallotPaper_motion on Motion {\n    id shortId state title { en es } closesAt ruleInWords\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    myBallot { version choice reason castAt castBy receipt }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment BallotPaper_motion on Motion {\n    id shortId state title { en es } closesAt ruleInWords\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    myBallot { version choice reason castAt castBy receipt }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CountOfMotion_motion on Motion {\n    id shortId count ballotBox\n    rule { method basis statusQuoId quorum { op num den base } threshold { op num den base } }\n    optionNames { id title { en es } }\n    electors { voterId recused cast choice partner { id shortName letter hue } }\n  }\n"): (typeof documents)["\n  fragment CountOfMotion_motion on Motion {\n    id shortId count ballotBox\n    rule { method basis statusQuoId quorum { op num den base } threshold { op num den base } }\n    optionNames { id title { en es } }\n    electors { voterId recused cast choice partner { id shortName letter hue } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ... on BallotCast { ballot { version choice reason castAt castBy receipt } motion { id ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ... on BallotCast { ballot { version choice reason castAt castBy receipt } motion { id ...BallotPaper_motion } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VotesOfDecision_decision on Decision {\n    id\n    votes { recused choice partner { id shortName letter hue } }\n    optionNames { id title { en es } }\n  }\n"): (typeof documents)["\n  fragment VotesOfDecision_decision on Decision {\n    id\n    votes { recused choice partner { id shortName letter hue } }\n    optionNames { id title { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionSheet_decision on Decision {\n    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt\n    motion { id shortId title { en es } }\n    ruleInWords count optionNames { id title { en es } }\n  }\n"): (typeof documents)["\n  fragment DecisionSheet_decision on Decision {\n    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt\n    motion { id shortId title { en es } }\n    ruleInWords count optionNames { id title { en es } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionRow_decision on Decision { id shortId number title { en es } effect decidedOn state }\n"): (typeof documents)["\n  fragment DecisionRow_decision on Decision { id shortId number title { en es } effect decidedOn state }\n"];
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
export function graphql(source: "fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }"): (typeof documents)["fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOption($input: AddOptionInput!) {\n    addOption(input: $input) {\n      __typename\n      ... on Option { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddOption($input: AddOptionInput!) {\n    addOption(input: $input) {\n      __typename\n      ... on Option { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionList_deliberation on Deliberation {\n    id\n    options { id shortId title { en es } meaning { en es } statusQuo addedBy withdrawnAt position }\n  }\n"): (typeof documents)["\n  fragment OptionList_deliberation on Deliberation {\n    id\n    options { id shortId title { en es } meaning { en es } statusQuo addedBy withdrawnAt position }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Question_deliberation on Deliberation {\n    id question { en es } source openedAt dueOn\n    options { id withdrawnAt }\n    motions { id state openedAt closedAt decision { id shortId } }\n  }\n"): (typeof documents)["\n  fragment Question_deliberation on Deliberation {\n    id question { en es } source openedAt dueOn\n    options { id withdrawnAt }\n    motions { id state openedAt closedAt decision { id shortId } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }\n"): (typeof documents)["\n  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingMotion_motion on Motion { id shortId title { en es } closesAt myBallot { version } viewerCan { action allowed reason } }\n"): (typeof documents)["\n  fragment WaitingMotion_motion on Motion { id shortId title { en es } closesAt myBallot { version } viewerCan { action allowed reason } }\n"];
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
export function graphql(source: "\n  fragment GrantFacts_grant on Grant {\n    id vehicle stage title description startsOn endsOn periodWritten awardedOn programmes places externalId url shared protection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n"): (typeof documents)["\n  fragment GrantFacts_grant on Grant {\n    id vehicle stage title description startsOn endsOn periodWritten awardedOn programmes places externalId url shared protection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n"];
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
export function graphql(source: "\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n"): (typeof documents)["\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n"): (typeof documents)["\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict }\n    viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict grants contributions errors warnings notes }\n"): (typeof documents)["\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict grants contributions errors warnings notes }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n"): (typeof documents)["\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }\n"): (typeof documents)["\n  fragment ImportsTable_import on Import { id fileName state startedAt startedBy counts { rows errors warnings } }\n"];
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
export function graphql(source: "fragment CloseVote_motion on Motion { id shortId }"): (typeof documents)["fragment CloseVote_motion on Motion { id shortId }"];
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
export function graphql(source: "\n  fragment EditMotion_motion on Motion {\n    id shortId title { en es } text { en es } deliberation { id }\n    options { id title { en es } statusQuo }\n    rule { method basis statusQuoId quorum { op num den base } threshold { op num den base } }\n  }\n"): (typeof documents)["\n  fragment EditMotion_motion on Motion {\n    id shortId title { en es } text { en es } deliberation { id }\n    options { id title { en es } statusQuo }\n    rule { method basis statusQuoId quorum { op num den base } threshold { op num den base } }\n  }\n"];
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
export function graphql(source: "\n  fragment MotionList_deliberation on Deliberation {\n    id\n    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } }\n  }\n"): (typeof documents)["\n  fragment MotionList_deliberation on Deliberation {\n    id\n    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MotionSheet_motion on Motion {\n    id shortId state title { en es } text { en es } specHash openedAt closesAt closedAt\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    ruleInWords\n    electors { voterId recused cast choice partner { id shortName letter hue } }\n  }\n"): (typeof documents)["\n  fragment MotionSheet_motion on Motion {\n    id shortId state title { en es } text { en es } specHash openedAt closesAt closedAt\n    options { id title { en es } meaning { en es } statusQuo }\n    optionNames { id title { en es } }\n    ruleInWords\n    electors { voterId recused cast choice partner { id shortName letter hue } }\n  }\n"];
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
export function graphql(source: "\n  fragment AnswerOverlap_overlap on Overlap { id state viewerCan { action allowed reason } answers { id answer reason by at } }\n"): (typeof documents)["\n  fragment AnswerOverlap_overlap on Overlap { id state viewerCan { action allowed reason } answers { id answer reason by at } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOverlap($id: UUID!, $answer: String!, $reason: String!) {\n    answerOverlap(id: $id, answer: $answer, reason: $reason) {\n      __typename\n      ... on Overlap { id ...AnswerOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerOverlap($id: UUID!, $answer: String!, $reason: String!) {\n    answerOverlap(id: $id, answer: $answer, reason: $reason) {\n      __typename\n      ... on Overlap { id ...AnswerOverlap_overlap @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantSide_grant on Grant {\n    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n"): (typeof documents)["\n  fragment GrantSide_grant on Grant {\n    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverlapCard_overlap on Overlap {\n    id shortId kind between roleConfusion tenths state sentence\n    atStake { amount currency }\n    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n"): (typeof documents)["\n  fragment OverlapCard_overlap on Overlap {\n    id shortId kind between roleConfusion tenths state sentence\n    atStake { amount currency }\n    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }\n"): (typeof documents)["\n  fragment OverlapEvidence_overlap on Overlap { id tenths evidence { signal mark tenths message } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state sentence atStake { amount currency } }\n"): (typeof documents)["\n  fragment OverlapHead_overlap on Overlap { id shortId kind between roleConfusion state sentence atStake { amount currency } }\n"];
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
export function graphql(source: "\n  mutation ChangePool($input: ChangePoolInput!) {\n    changePool(input: $input) {\n      __typename\n      ... on Pool { id feePercent host { id name } }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePool($input: ChangePoolInput!) {\n    changePool(input: $input) {\n      __typename\n      ... on Pool { id feePercent host { id name } }\n      ... on Refused { code message path }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment PoolFacts_pool on Pool {\n    id name feePercent programmes host { id name } partners { id name partner { id shortName letter hue } }\n    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment PoolFacts_pool on Pool {\n    id name feePercent programmes host { id name } partners { id name partner { id shortName letter hue } }\n    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }\n    viewerCan { action allowed reason }\n  }\n"];
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
