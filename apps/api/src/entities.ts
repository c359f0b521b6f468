import { platformEntities } from './platform/entities.ts';
import { OutcomeEntity } from './features/outcomes/outcome.entity.ts';
import { OutcomeLinkEntity } from './features/outcomes/outcome-link.entity.ts';
import { OutcomeContestEntity } from './features/outcomes/outcome-contest.entity.ts';
import { EvaluationEntity } from './features/evaluations/evaluation.entity.ts';
import { EvaluatorEntity } from './features/evaluations/evaluator.entity.ts';
import { EvaluationPartEntity } from './features/evaluations/evaluation-part.entity.ts';
import { EvaluationLinkEntity } from './features/evaluations/evaluation-link.entity.ts';
import { RecommendationAnswerEntity } from './features/evaluations/recommendation-answer.entity.ts';
import { ConsultationEntity } from './features/evaluations/consultation.entity.ts';
import { ConsultationInvitationEntity } from './features/evaluations/consultation-invitation.entity.ts';
import { UrnAnswerEntity } from './features/evaluations/urn-answer.entity.ts';
import { ConsultationAnswerEntity } from './features/evaluations/consultation-answer.entity.ts';
import { AccountEntity } from './features/accounts/account.entity.ts';
import { SessionEntity } from './features/accounts/session.entity.ts';
import { ThrottleEntity } from './features/accounts/throttle.entity.ts';
import { ActivityEntity } from './features/activity/activity.entity.ts';
import { BallotEntity } from './features/ballots/ballot.entity.ts';
import { BoxBallotEntity } from './features/ballots/box-ballot.entity.ts';
import { ElectorEntity } from './features/ballots/elector.entity.ts';
import { ParticipationEntity } from './features/ballots/participation.entity.ts';
import { UrnBallotEntity } from './features/ballots/urn-ballot.entity.ts';
import { CharterAnswerEntity } from './features/charters/charter-answer.entity.ts';
import { CharterFlagEntity } from './features/charters/charter-flag.entity.ts';
import { CharterPassEntity } from './features/charters/charter-pass.entity.ts';
import { CharterEntity } from './features/charters/charter.entity.ts';
import { CollaborativeEntity } from './features/collaboratives/collaborative.entity.ts';
import { CorridorLegEntity } from './features/corridors/corridor-leg.entity.ts';
import { CorridorVersionEntity } from './features/corridors/corridor-version.entity.ts';
import { CorridorEntity } from './features/corridors/corridor.entity.ts';
import { ConflictDeclarationEntity } from './features/conflicts/conflict-declaration.entity.ts';
import { DecisionActEntity } from './features/decisions/decision-act.entity.ts';
import { DecisionEvidenceEntity } from './features/decisions/decision-evidence.entity.ts';
import { DecisionLinkEntity } from './features/decisions/decision-link.entity.ts';
import { DecisionOverlapEntity } from './features/decisions/decision-overlap.entity.ts';
import { DecisionSpanEntity } from './features/decisions/decision-span.entity.ts';
import { DecisionEntity } from './features/decisions/decision.entity.ts';
import { DeliberationEntity } from './features/deliberations/deliberation.entity.ts';
import { CriterionEntity } from './features/deliberations/criterion.entity.ts';
import { OptionEvidenceEntity } from './features/deliberations/option-evidence.entity.ts';
import { OptionNoteEntity } from './features/deliberations/option-note.entity.ts';
import { OptionPartEntity } from './features/deliberations/option-part.entity.ts';
import { OptionPositionEntity } from './features/deliberations/option-position.entity.ts';
import { PositionReaderEntity } from './features/deliberations/position-reader.entity.ts';
import { ReadingEntity } from './features/readings/reading.entity.ts';
import { StrawAnswerEntity } from './features/unrecorded/straw-answer.entity.ts';
import { StrawPollEntity } from './features/unrecorded/straw-poll.entity.ts';
import { UnrecordedEntity } from './features/unrecorded/unrecorded.entity.ts';
import { BoardMeetingEntity } from './features/boards/board-meeting.entity.ts';
import { DossierLinkEntity } from './features/dossiers/dossier-link.entity.ts';
import { OptionConsequenceEntity } from './features/deliberations/option-consequence.entity.ts';
import { PhaseEntity } from './features/phases/phase.entity.ts';
import { OptionEntity } from './features/deliberations/option.entity.ts';
import { AllocationEntity } from './features/grants/allocation.entity.ts';
import { GrantThemeEntity } from './features/grants/grant-theme.entity.ts';
import { GrantEntity } from './features/grants/grant.entity.ts';
import { GranteePartEntity } from './features/grants/grantee-part.entity.ts';
import { ThemeEntity } from './features/grants/theme.entity.ts';
import { GranteeChoiceEntity } from './features/grantees/grantee-choice.entity.ts';
import { GranteePairEntity } from './features/grantees/grantee-pair.entity.ts';
import { GranteeVerdictEntity } from './features/grantees/grantee-verdict.entity.ts';
import { ImportRowEntity } from './features/imports/import-row.entity.ts';
import { ImportEntity } from './features/imports/import.entity.ts';
import { StoredFileEntity } from './features/imports/stored-file.entity.ts';
import { AgendaItemEntity } from './features/agendas/agenda-item.entity.ts';
import { AgendaPaperEntity } from './features/agendas/agenda-paper.entity.ts';
import { MinutesEntity } from './features/minutes/minutes.entity.ts';
import { MinutesTextEntity } from './features/minutes/minutes-text.entity.ts';
import { MinutesApprovalEntity } from './features/minutes/minutes-approval.entity.ts';
import { MinutesCorrectionEntity } from './features/minutes/minutes-correction.entity.ts';
import { MinutesAnswerEntity } from './features/minutes/minutes-answer.entity.ts';
import { AttendanceEntity } from './features/meetings/attendance.entity.ts';
import { MeetingOverlapEntity } from './features/meetings/meeting-overlap.entity.ts';
import { MeetingPartEntity } from './features/meetings/meeting-part.entity.ts';
import { MeetingEntity } from './features/meetings/meeting.entity.ts';
import { AmendmentChangeEntity } from './features/amendments/amendment-change.entity.ts';
import { AmendmentEntity } from './features/amendments/amendment.entity.ts';
import { MotionTextEntity } from './features/motions/motion-text.entity.ts';
import { ObjectionReplyEntity } from './features/objections/objection-reply.entity.ts';
import { ObjectionEntity } from './features/objections/objection.entity.ts';
import { ProxyEntity } from './features/proxies/proxy.entity.ts';
import { RecordedAnswerEntity } from './features/recorded/recorded-answer.entity.ts';
import { DelegateAnswerEntity } from './features/delegations/delegate-answer.entity.ts';
import { InternalRuleEntity } from './features/delegations/internal-rule.entity.ts';
import { ReminderEntity } from './features/reminders/reminder.entity.ts';
import { MandateEntity } from './features/mandates/mandate.entity.ts';
import { SettledResultEntity } from './features/mandates/settled-result.entity.ts';
import { MotionEntity } from './features/motions/motion.entity.ts';
import { GrantKeysEntity } from './features/overlaps/grant-keys.entity.ts';
import { GranteeKeysEntity } from './features/overlaps/grantee-keys.entity.ts';
import { FigureCellEntity } from './features/figures/figure-cell.entity.ts';
import { FigureLineEntity } from './features/figures/figure-line.entity.ts';
import { FigurePassageEntity } from './features/figures/figure-passage.entity.ts';
import { PortfolioClaimEntity } from './features/figures/portfolio-claim.entity.ts';
import { OverlapAnswerEntity } from './features/overlaps/overlap-answer.entity.ts';
import { OverlapHandlingEntity } from './features/overlaps/overlap-handling.entity.ts';
import { OverlapEntity } from './features/overlaps/overlap.entity.ts';
import { SoundingAnswerEntity } from './features/soundings/sounding-answer.entity.ts';
import { SoundingCheckEntity } from './features/soundings/sounding-check.entity.ts';
import { SoundingMatchEntity } from './features/soundings/sounding-match.entity.ts';
import { SoundingSettlementEntity } from './features/soundings/sounding-settlement.entity.ts';
import { SoundingEntity } from './features/soundings/sounding.entity.ts';
import { CodeNameEntity } from './features/parties/code-name.entity.ts';
import { PartnerEntity } from './features/parties/partner.entity.ts';
import { PartyNameEntity } from './features/parties/party-name.entity.ts';
import { PartyEntity } from './features/parties/party.entity.ts';
import { RegistrationEntity } from './features/parties/registration.entity.ts';
import { UnitEntity } from './features/parties/unit.entity.ts';
import { InvitationEntity } from './features/people/invitation.entity.ts';
import { PersonEntity } from './features/people/person.entity.ts';
import { AgreementPartyEntity } from './features/pools/agreement-party.entity.ts';
import { AgreementEntity } from './features/pools/agreement.entity.ts';
import { ContributionEventEntity } from './features/pools/contribution-event.entity.ts';
import { ContributionEntity } from './features/pools/contribution.entity.ts';
import { CycleEntity } from './features/pools/cycle.entity.ts';
import { PoolStateEntity } from './features/pools/pool-state.entity.ts';
import { PoolEntity } from './features/pools/pool.entity.ts';
import { BodyEntity } from './features/parties/body.entity.ts';
import { OutsideActorEntity } from './features/parties/outside-actor.entity.ts';
import { ProspectEntity } from './features/parties/prospect.entity.ts';
import { SeatEntity } from './features/parties/seat.entity.ts';
import { PersonNameEntity } from './features/people/person-name.entity.ts';
import { RoleTermEntity } from './features/people/role-term.entity.ts';
import { BudgetLineEntity } from './features/responsibilities/budget-line.entity.ts';
import { ResponsibilityEntity } from './features/responsibilities/responsibility.entity.ts';
import { ResponsibilityCellEntity } from './features/responsibilities/responsibility-cell.entity.ts';
import { FactTopicEntity } from './features/sources/fact-topic.entity.ts';
import { FactEntity } from './features/sources/fact.entity.ts';
import { QuestionAnswerEntity } from './features/questions/question-answer.entity.ts';
import { QuestionEntity } from './features/questions/question.entity.ts';
import { ProposalEntity } from './features/proposals/proposal.entity.ts';
import { ReviewCriterionEntity } from './features/reviews/review-criterion.entity.ts';
import { ReviewDraftEntity } from './features/reviews/review-draft.entity.ts';
import { ReviewPlaceEntity } from './features/reviews/review-place.entity.ts';
import { ReviewEntity } from './features/reviews/review.entity.ts';
import { PassageEntity } from './features/sources/passage.entity.ts';
import { SourceEntity } from './features/sources/source.entity.ts';
import { EventEntity } from './features/timeline/event.entity.ts';
import { StepEventEntity } from './features/steps/step-event.entity.ts';
import { StepQuestionEntity } from './features/steps/step-question.entity.ts';
import { StepEntity } from './features/steps/step.entity.ts';
import { StrategyRemarkEntity } from './features/strategies/strategy-remark.entity.ts';
import { StrategyVersionEntity } from './features/strategies/strategy-version.entity.ts';
import { StrategyEntity } from './features/strategies/strategy.entity.ts';
import { StatementAuthorEntity } from './features/statements/statement-author.entity.ts';
import { StatementEntity } from './features/statements/statement.entity.ts';
import { PrivacyNoticeEntity } from './features/privacy/privacy-notice.entity.ts';
import { PrivacyReadingEntity } from './features/privacy/privacy-reading.entity.ts';
import { WitnessEntity } from './features/witnesses/witness.entity.ts';

/** Every table. A spec finds the one that was forgotten here. */
export const entities = [
  ...platformEntities,
  AccountEntity,
  SessionEntity,
  ThrottleEntity,
  ActivityEntity,
  BallotEntity,
  ElectorEntity,
  ParticipationEntity,
  UrnBallotEntity,
  BoxBallotEntity,
  CollaborativeEntity,
  ConflictDeclarationEntity,
  DecisionActEntity,
  DecisionEvidenceEntity,
  DecisionLinkEntity,
  DecisionOverlapEntity,
  DecisionSpanEntity,
  DecisionEntity,
  DeliberationEntity,
  OptionEntity,
  CriterionEntity,
  OptionEvidenceEntity,
  OptionNoteEntity,
  OptionPartEntity,
  OptionPositionEntity,
  PositionReaderEntity,
  OptionConsequenceEntity,
  BoardMeetingEntity,
  DossierLinkEntity,
  PhaseEntity,
  ReadingEntity,
  StrawPollEntity,
  StrawAnswerEntity,
  UnrecordedEntity,
  AllocationEntity,
  GrantThemeEntity,
  GrantEntity,
  GranteePartEntity,
  ThemeEntity,
  GranteeChoiceEntity,
  GranteePairEntity,
  GranteeVerdictEntity,
  ImportRowEntity,
  ImportEntity,
  StoredFileEntity,
  MotionEntity,
  MotionTextEntity,
  ObjectionEntity,
  ObjectionReplyEntity,
  AmendmentEntity,
  AmendmentChangeEntity,
  InternalRuleEntity,
  DelegateAnswerEntity,
  RecordedAnswerEntity,
  ProxyEntity,
  ReminderEntity,
  MandateEntity,
  SettledResultEntity,
  CharterEntity,
  CharterFlagEntity,
  CharterAnswerEntity,
  CharterPassEntity,
  OverlapAnswerEntity,
  OverlapHandlingEntity,
  OverlapEntity,
  GrantKeysEntity,
  GranteeKeysEntity,
  SoundingEntity,
  SoundingMatchEntity,
  SoundingCheckEntity,
  SoundingAnswerEntity,
  SoundingSettlementEntity,
  FigureCellEntity,
  FigureLineEntity,
  FigurePassageEntity,
  PortfolioClaimEntity,
  CodeNameEntity,
  PartnerEntity,
  PartyNameEntity,
  PartyEntity,
  RegistrationEntity,
  UnitEntity,
  InvitationEntity,
  PersonEntity,
  AgreementPartyEntity,
  AgreementEntity,
  ContributionEventEntity,
  ContributionEntity,
  CycleEntity,
  PoolStateEntity,
  PoolEntity,
  ProposalEntity,
  ReviewCriterionEntity,
  ReviewPlaceEntity,
  ReviewDraftEntity,
  ReviewEntity,
  SourceEntity,
  PassageEntity,
  BodyEntity,
  OutsideActorEntity,
  ProspectEntity,
  SeatEntity,
  PersonNameEntity,
  RoleTermEntity,
  BudgetLineEntity,
  ResponsibilityEntity,
  ResponsibilityCellEntity,
  FactTopicEntity,
  FactEntity,
  CorridorEntity,
  CorridorVersionEntity,
  CorridorLegEntity,
  EventEntity,
  QuestionAnswerEntity,
  QuestionEntity,
  StepEventEntity,
  StepQuestionEntity,
  StepEntity,
  StrategyRemarkEntity,
  StrategyVersionEntity,
  StrategyEntity,
  MeetingEntity,
  MeetingOverlapEntity,
  MeetingPartEntity,
  AttendanceEntity,
  AgendaItemEntity,
  AgendaPaperEntity,
  MinutesEntity,
  MinutesTextEntity,
  MinutesApprovalEntity,
  MinutesCorrectionEntity,
  MinutesAnswerEntity,
  StatementEntity,
  StatementAuthorEntity,
  EvaluationEntity, EvaluatorEntity, EvaluationPartEntity, EvaluationLinkEntity, RecommendationAnswerEntity,
  ConsultationEntity, ConsultationInvitationEntity, UrnAnswerEntity, ConsultationAnswerEntity,
  OutcomeEntity, OutcomeLinkEntity, OutcomeContestEntity,
  WitnessEntity,
  PrivacyNoticeEntity, PrivacyReadingEntity,
];
