export { asJson, writeEntry, type Opening, type Openings, type Payload, type Writing } from './payload.ts';
export {
  collaborativeFounded, deliberationOpened, exportMade, granteesJudged, grantShared, importCommitted, keyAdded, meetingLocked, optionAdded, optionRestored,
  optionWithdrawn, overlapSettled, personInvited, poolNamed, questionSettled, roleGiven, soundingsEntered,
  type Bilingual, type ExportMade, type GrantEvent, type ImportCommitted, type MeetingLocked, type OptionAdded, type QuestionSettled, type RoleGiven, type SoundingsEntered,
} from './events.ts';
export {
  ballotCast, lotDrawn, lotRootOf, motionClosed, motionOpened, motionRestated, resultHashOf, ruleHashOf, textHashOf,
  type BallotCast, type LotDrawn, type MotionClosed, type MotionOpened,
} from './motion-events.ts';
export { decisionActed, decisionPublished, decisionSettled, type DecisionEffect, type DecisionLink, type DecisionPublished } from './decision-events.ts';
export { mandateAnswered, resultProvisional, resultSettled, type MandateAnswered } from './mandate-events.ts';
export { boxOpened, boxRootOf, participationNoted, type BoxOpened } from './secret-events.ts';
export { readReceipt, RECEIPT_BYTES, receiptOf, tagOf } from './receipt.ts';
export {
  partnerJoined, partnerLeft, responsibilityEnded, responsibilityGiven, responsibilityMoved,
  type PartnerJoined, type ResponsibilityGiven, type ResponsibilityMoved,
} from './responsibility-events.ts';
export {
  conflictDeclared, proposalDecided, reviewSubmitted, type ConflictDeclared, type ProposalDecided, type ReviewSubmitted,
} from './review-events.ts';
export { proxyGiven, proxyTakenBack, type ProxyGiven, type ProxyTakenBack } from './proxy-events.ts';
export { objectionRaised, objectionSettled, type ObjectionRaised, type ObjectionSettled } from './objection-events.ts';
export { minutesApproved, minutesHashOf, minutesLocked, type MinutesLocked, type MinutesVersion } from './minutes-events.ts';
export {
  consultationClosed, consultationOpened, evaluationCommissioned, evaluationReported, recommendationAnswered,
  type ConsultationClosed, type ConsultationOpened, type EvaluationCommissioned, type EvaluationReported, type RecommendationAnswered,
} from './evaluation-events.ts';
export { privacyNoticePublished, type PrivacyNoticePublished } from './privacy-events.ts';
export { charterAdopted, charterAnswered, type CharterAdopted, type CharterAnswered } from './charter-events.ts';
export {
  agreementRecorded, contributionRecorded, poolStateSet, type AgreementRecorded, type ContributionRecorded, type PoolStateSet,
} from './pool-events.ts';
export { exportText, makeMinuteBook, MINUTE_BOOK, type BookKey, type MinuteBook, type MinuteBookParts } from './minute-book.ts';
export { writeBook, type BookStream } from './write-book.ts';
export { BALLOT_BOX, countBallotBox, differingParts, isBallotBox, makeBallotBox, type BallotBox, type Box, type BoxOf } from './ballot-box.ts';
export { DECISION_PROOF, makeDecisionProof, type DecisionProof, type DecisionProofParts } from './decision-proof.ts';
export type { Check, CountCheck, FirstWrong, Message, Pins, Verdict } from './verdict.ts';
export { recountBox, type Recounted } from './recount-box.ts';
export { verify } from './verify.ts';
export { verifyMinuteBook } from './verify-book.ts';
export { verifyDecisionProof } from './verify-proof.ts';
export type { Source } from './reading.ts';
