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
    "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...GrantProtection_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }\n    }\n  }\n": typeof types.GrantPageDocument,
    "\n  query GranteePage($id: String!, $after: String) {\n    grantee(id: $id) {\n      id shortId name sample shared protection\n      ...GranteeFacts_grantee @unmask\n      ...PartyProtection_grantee @unmask\n      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    }\n  }\n": typeof types.GranteePageDocument,
    "\n  query GranteesPage($text: String, $after: String) {\n    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }\n  }\n": typeof types.GranteesPageDocument,
    "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }\n    }\n  }\n": typeof types.ImportPageDocument,
    "\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n": typeof types.InvitationPageDocument,
    "\n  query MotionPage($id: String!) {\n    workspace { slug now partners { id shortName letter hue } }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } }\n      myBallot { version }\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n": typeof types.MotionPageDocument,
    "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask }\n      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n    }\n  }\n": typeof types.OverlapPageDocument,
    "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total }\n    everything: overlaps(first: 1) { total }\n  }\n": typeof types.OverlapsPageDocument,
    "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n  }\n": typeof types.PeoplePageDocument,
    "\n  query PoolsPage($after: String) {\n    pools { id ...PoolsTable_pool @unmask }\n    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }\n  }\n": typeof types.PoolsPageDocument,
    "\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n": typeof types.PortfolioPageDocument,
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
    "\n  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {\n    addPartyName(id: $id, text: $text, kind: $kind) {\n      __typename\n      ... on Grantee { id ...GranteeFacts_grantee @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.AddPartyNameDocument,
    "\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn amount { amount currency } pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n": typeof types.ContributionsTable_ContributionFragmentDoc,
    "\n  fragment GrantFacts_grant on Grant {\n    id vehicle stage title description startsOn endsOn periodWritten awardedOn programmes places externalId url shared protection ownProtection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n": typeof types.GrantFacts_GrantFragmentDoc,
    "\n  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }\n": typeof types.GrantSight_GrantFragmentDoc,
    "\n  mutation ShareGrant($id: UUID!) {\n    shareGrant(id: $id) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ShareGrantDocument,
    "\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection ownProtection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n": typeof types.GrantTable_GrantFragmentDoc,
    "\n  fragment GranteeFacts_grantee on Grantee {\n    id name country protection shared ownerName names { id text kind } registrations\n    funders { id name partner { id shortName letter hue } } totals { currency total grants }\n  }\n": typeof types.GranteeFacts_GranteeFragmentDoc,
    "\n  fragment GranteeTable_grantee on Grantee {\n    id shortId name country protection shared sample grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n  }\n": typeof types.GranteeTable_GranteeFragmentDoc,
    "\n  fragment PoolsTable_pool on Pool {\n    id name host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n": typeof types.PoolsTable_PoolFragmentDoc,
    "\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n": typeof types.PortfolioTotals_TotalFragmentDoc,
    "\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict }\n    viewerCan { action allowed reason }\n  }\n": typeof types.CommitImport_ImportFragmentDoc,
    "\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.CommitImportDocument,
    "\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  fragment Findings_finding on Finding { field rule severity message }\n": typeof types.Findings_FindingFragmentDoc,
    "\n  fragment ImportConflicts_import on Import {\n    id state\n    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }\n  }\n": typeof types.ImportConflicts_ImportFragmentDoc,
    "\n  mutation KeepRow($importId: UUID!, $row: Int!) {\n    keepRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.KeepRowDocument,
    "\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict grants contributions errors warnings notes }\n": typeof types.ImportCounts_CountsFragmentDoc,
    "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept protected amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n": typeof types.ImportRows_RowFragmentDoc,
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
    "\n  fragment GrantProtection_grant on Grant { id title protection ownProtection grantee { id name } viewerCan { action allowed reason } }\n": typeof types.GrantProtection_GrantFragmentDoc,
    "\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ProtectGrantDocument,
    "\n  mutation ProtectParty($id: UUID!, $protection: String!) {\n    protectParty(id: $id, protection: $protection) {\n      __typename\n      ... on Grantee { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ProtectPartyDocument,
    "\n  fragment PartyProtection_grantee on Grantee { id name protection shared othersGrants viewerCan { action allowed reason } }\n": typeof types.PartyProtection_GranteeFragmentDoc,
    "\n  fragment ProtectGrant_grant on Grant { id title protection grantee { id name } viewerCan { action allowed reason } }\n": typeof types.ProtectGrant_GrantFragmentDoc,
    "\n  mutation ProtectImportRow($importId: UUID!, $row: Int!) {\n    protectImportRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ProtectImportRowDocument,
    "\n  mutation PurgeProtected($id: UUID!, $codeName: String!) {\n    purgeProtected(id: $id, codeName: $codeName) {\n      __typename\n      ... on Purged { grants rows files overlaps }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.PurgeProtectedDocument,
    "\n  mutation ShowName($id: UUID!) {\n    showName(id: $id) {\n      __typename\n      ... on NameShown { codeName name otherNames registrations places title description externalId url }\n      ... on Refused { code message path }\n    }\n  }\n": typeof types.ShowNameDocument,
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
    "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...GrantProtection_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }\n    }\n  }\n": types.GrantPageDocument,
    "\n  query GranteePage($id: String!, $after: String) {\n    grantee(id: $id) {\n      id shortId name sample shared protection\n      ...GranteeFacts_grantee @unmask\n      ...PartyProtection_grantee @unmask\n      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    }\n  }\n": types.GranteePageDocument,
    "\n  query GranteesPage($text: String, $after: String) {\n    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }\n  }\n": types.GranteesPageDocument,
    "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }\n    }\n  }\n": types.ImportPageDocument,
    "\n  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }\n": types.InvitationPageDocument,
    "\n  query MotionPage($id: String!) {\n    workspace { slug now partners { id shortName letter hue } }\n    deliberations { id options { id title { en es } statusQuo withdrawnAt } }\n    motion(id: $id) {\n      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }\n      deliberation { id shortId title { en es } }\n      myBallot { version }\n      ...MotionSheet_motion\n      ...MotionActs_motion\n      ...EditMotion_motion\n      ...RecordDecision_motion\n    }\n  }\n": types.MotionPageDocument,
    "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask }\n      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n    }\n  }\n": types.OverlapPageDocument,
    "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total }\n    everything: overlaps(first: 1) { total }\n  }\n": types.OverlapsPageDocument,
    "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n  }\n": types.PeoplePageDocument,
    "\n  query PoolsPage($after: String) {\n    pools { id ...PoolsTable_pool @unmask }\n    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }\n  }\n": types.PoolsPageDocument,
    "\n  query PortfolioPage($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }\n    pools { id contributors { id name } }\n  }\n": types.PortfolioPageDocument,
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
    "\n  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {\n    addPartyName(id: $id, text: $text, kind: $kind) {\n      __typename\n      ... on Grantee { id ...GranteeFacts_grantee @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.AddPartyNameDocument,
    "\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn amount { amount currency } pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n": types.ContributionsTable_ContributionFragmentDoc,
    "\n  fragment GrantFacts_grant on Grant {\n    id vehicle stage title description startsOn endsOn periodWritten awardedOn programmes places externalId url shared protection ownProtection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n": types.GrantFacts_GrantFragmentDoc,
    "\n  fragment GrantSight_grant on Grant { id shortId title shared protection viewerCan { action allowed reason } }\n": types.GrantSight_GrantFragmentDoc,
    "\n  mutation ShareGrant($id: UUID!) {\n    shareGrant(id: $id) {\n      __typename\n      ... on Grant { id ...GrantSight_grant @unmask }\n      ... on Refused { code message path }\n    }\n  }\n": types.ShareGrantDocument,
    "\n  fragment GrantTable_grant on Grant {\n    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection ownProtection\n    amount { amount currency }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n  }\n": types.GrantTable_GrantFragmentDoc,
    "\n  fragment GranteeFacts_grantee on Grantee {\n    id name country protection shared ownerName names { id text kind } registrations\n    funders { id name partner { id shortName letter hue } } totals { currency total grants }\n  }\n": types.GranteeFacts_GranteeFragmentDoc,
    "\n  fragment GranteeTable_grantee on Grantee {\n    id shortId name country protection shared sample grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n  }\n": types.GranteeTable_GranteeFragmentDoc,
    "\n  fragment PoolsTable_pool on Pool {\n    id name host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n": types.PoolsTable_PoolFragmentDoc,
    "\n  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }\n": types.PortfolioTotals_TotalFragmentDoc,
    "\n  fragment CommitImport_import on Import {\n    id fileName state counts { new changed grants contributions conflict }\n    viewerCan { action allowed reason }\n  }\n": types.CommitImport_ImportFragmentDoc,
    "\n  mutation CommitImport($importId: UUID!, $share: Boolean!) {\n    commitImport(importId: $importId, share: $share) {\n      __typename\n      ... on ImportCommitted { grants contributions overlaps import { id } }\n      ... on Refused { code message path }\n    }\n  }\n": types.CommitImportDocument,
    "\n  mutation StartImport($fileId: UUID!) {\n    startImport(fileId: $fileId) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.StartImportDocument,
    "\n  fragment Findings_finding on Finding { field rule severity message }\n": types.Findings_FindingFragmentDoc,
    "\n  fragment ImportConflicts_import on Import {\n    id state\n    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }\n  }\n": types.ImportConflicts_ImportFragmentDoc,
    "\n  mutation KeepRow($importId: UUID!, $row: Int!) {\n    keepRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.KeepRowDocument,
    "\n  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict grants contributions errors warnings notes }\n": types.ImportCounts_CountsFragmentDoc,
    "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept protected amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n": types.ImportRows_RowFragmentDoc,
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
    "\n  fragment GrantProtection_grant on Grant { id title protection ownProtection grantee { id name } viewerCan { action allowed reason } }\n": types.GrantProtection_GrantFragmentDoc,
    "\n  mutation ProtectGrant($id: UUID!, $protection: String!) {\n    protectGrant(id: $id, protection: $protection) {\n      __typename\n      ... on Grant { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ProtectGrantDocument,
    "\n  mutation ProtectParty($id: UUID!, $protection: String!) {\n    protectParty(id: $id, protection: $protection) {\n      __typename\n      ... on Grantee { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ProtectPartyDocument,
    "\n  fragment PartyProtection_grantee on Grantee { id name protection shared othersGrants viewerCan { action allowed reason } }\n": types.PartyProtection_GranteeFragmentDoc,
    "\n  fragment ProtectGrant_grant on Grant { id title protection grantee { id name } viewerCan { action allowed reason } }\n": types.ProtectGrant_GrantFragmentDoc,
    "\n  mutation ProtectImportRow($importId: UUID!, $row: Int!) {\n    protectImportRow(importId: $importId, row: $row) {\n      __typename\n      ... on Import { id }\n      ... on Refused { code message path }\n    }\n  }\n": types.ProtectImportRowDocument,
    "\n  mutation PurgeProtected($id: UUID!, $codeName: String!) {\n    purgeProtected(id: $id, codeName: $codeName) {\n      __typename\n      ... on Purged { grants rows files overlaps }\n      ... on Refused { code message path }\n    }\n  }\n": types.PurgeProtectedDocument,
    "\n  mutation ShowName($id: UUID!) {\n    showName(id: $id) {\n      __typename\n      ... on NameShown { codeName name otherNames registrations places title description externalId url }\n      ... on Refused { code message path }\n    }\n  }\n": types.ShowNameDocument,
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
export function graphql(source: "\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...GrantProtection_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }\n    }\n  }\n"): (typeof documents)["\n  query GrantPage($id: String!) {\n    grant(id: $id) {\n      id shortId title stage sample amount { amount currency }\n      ...GrantFacts_grant @unmask\n      ...GrantSight_grant @unmask\n      ...GrantProtection_grant @unmask\n      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GranteePage($id: String!, $after: String) {\n    grantee(id: $id) {\n      id shortId name sample shared protection\n      ...GranteeFacts_grantee @unmask\n      ...PartyProtection_grantee @unmask\n      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    }\n  }\n"): (typeof documents)["\n  query GranteePage($id: String!, $after: String) {\n    grantee(id: $id) {\n      id shortId name sample shared protection\n      ...GranteeFacts_grantee @unmask\n      ...PartyProtection_grantee @unmask\n      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GranteesPage($text: String, $after: String) {\n    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }\n  }\n"): (typeof documents)["\n  query GranteesPage($text: String, $after: String) {\n    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }\n    }\n  }\n"): (typeof documents)["\n  query ImportPage($id: UUID!, $onlyFindings: Boolean!, $after: String) {\n    import(id: $id) {\n      id fileName filePurgedAt state startedAt startedBy pools findings { ...Findings_finding @unmask }\n      counts { ...ImportCounts_counts @unmask }\n      ...NamePools_import @unmask\n      ...ImportConflicts_import @unmask\n      ...CommitImport_import @unmask\n      rows(onlyFindings: $onlyFindings, first: 50, after: $after) { nodes { ...ImportRows_row @unmask } next }\n    }\n  }\n"];
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
export function graphql(source: "\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask }\n      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n    }\n  }\n"): (typeof documents)["\n  query OverlapPage($id: String!) {\n    overlap(id: $id) {\n      id\n      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask }\n      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask }\n      ...OverlapHead_overlap @unmask\n      ...OverlapEvidence_overlap @unmask\n      ...AnswerOverlap_overlap @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total }\n    everything: overlaps(first: 1) { total }\n  }\n"): (typeof documents)["\n  query OverlapsPage($filter: OverlapFilter, $after: String) {\n    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total }\n    everything: overlaps(first: 1) { total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n  }\n"): (typeof documents)["\n  query PeoplePage($after: String) {\n    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }\n  }\n"];
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
export function graphql(source: "\n  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {\n    addPartyName(id: $id, text: $text, kind: $kind) {\n      __typename\n      ... on Grantee { id ...GranteeFacts_grantee @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"): (typeof documents)["\n  mutation AddPartyName($id: UUID!, $text: String!, $kind: String!) {\n    addPartyName(id: $id, text: $text, kind: $kind) {\n      __typename\n      ... on Grantee { id ...GranteeFacts_grantee @unmask }\n      ... on Refused { code message path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn amount { amount currency } pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n"): (typeof documents)["\n  fragment ContributionsTable_contribution on Contribution {\n    id title state paidOn amount { amount currency } pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantFacts_grant on Grant {\n    id vehicle stage title description startsOn endsOn periodWritten awardedOn programmes places externalId url shared protection ownProtection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n"): (typeof documents)["\n  fragment GrantFacts_grant on Grant {\n    id vehicle stage title description startsOn endsOn periodWritten awardedOn programmes places externalId url shared protection ownProtection ownerName\n    amount { amount currency } themes { id name { en es } }\n    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }\n    source { importId fileName row }\n  }\n"];
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
export function graphql(source: "\n  fragment GranteeFacts_grantee on Grantee {\n    id name country protection shared ownerName names { id text kind } registrations\n    funders { id name partner { id shortName letter hue } } totals { currency total grants }\n  }\n"): (typeof documents)["\n  fragment GranteeFacts_grantee on Grantee {\n    id name country protection shared ownerName names { id text kind } registrations\n    funders { id name partner { id shortName letter hue } } totals { currency total grants }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GranteeTable_grantee on Grantee {\n    id shortId name country protection shared sample grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n  }\n"): (typeof documents)["\n  fragment GranteeTable_grantee on Grantee {\n    id shortId name country protection shared sample grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PoolsTable_pool on Pool {\n    id name host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n"): (typeof documents)["\n  fragment PoolsTable_pool on Pool {\n    id name host { id name }\n    contributed { amount currency } granted { amount currency }\n    contributors { id name partner { id shortName letter hue } }\n  }\n"];
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
export function graphql(source: "\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept protected amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n"): (typeof documents)["\n  fragment ImportRows_row on ImportRow {\n    row externalId title funder grantee outcome becomes kept protected amount { amount currency }\n    findings { ...Findings_finding @unmask }\n  }\n"];
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
