export {
  parseRanking, readBallot, readRanks, readScores, type RankedBallot, type Ranking, type ScoredBallot, type Scores, type Unranked,
} from './ballots/ballot.ts';
export { packBallots, type Box } from './ballots/box.ts';
export { pairwise, pairwiseTable, type Pairwise, type Table } from './ballots/pairwise.ts';
export { count, countBox, type Count, type Election } from './count.ts';
export { countMotion, type MotionCount, type MotionTest, type Turnout } from './motions/count-motion.ts';
export { electionOf } from './files/orders.ts';
export { readDecision, type DecisionFile } from './files/decision-file.ts';
export { readElection } from './files/election-file.ts';
export { PREFLIB_KINDS, readPrefLib, writePrefLib, type PrefLibKind } from './files/preflib.ts';
export { nameOptions, type Message, type MessageValue, type Read, type Refusal } from './message.ts';
export { type Account, type EqualRank, type Method, type Round, type Variant } from './methods/method.ts';
export { METHOD_NAMES, methodOf, type MethodName } from './methods/methods.ts';
export { STRENGTHS, type Strength } from './methods/strength.ts';
export { EQUAL_RANKS, UNRANKED } from './methods/variant.ts';
export {
  checkChoice, choiceFor, formOf, type Answer, type BallotChoice, type ChoiceForm, type RankedChoice, type SplitPart, type WholeChoice,
} from './motions/choice.ts';
export { inShort } from './motions/in-short.ts';
export { departs, settleMandates, type Instruction } from './motions/mandate.ts';
export { checkMotion, type CastBallot, type Elector, type Motion } from './motions/motion.ts';
export { partnerBallot, type DelegateAnswer, type InternalRule, type PartnerBallot } from './motions/partner-ballot.ts';
export { headsNeeded, liveWords, meaningsOf, ruleInWords, type SoFar } from './motions/rule-words.ts';
export { robustnessOfMotion, type MotionRobustness } from './motions/motion-robustness.ts';
export { checkSecret, FEWEST_SECRET, unnamed, type TaggedBallot } from './motions/secret.ts';
export { type Outcome } from './motions/settle.ts';
export {
  canonicalSpec, checkMotionSpec, isAgreement, MOTION_METHODS,
  type Agreement, type MotionMethod, type MotionQuorum, type MotionRule, type MotionSpec, type Threshold, type TiePolicy,
} from './motions/spec.ts';
export { drawLot, type Lot, type TieBreak } from './motions/ties.ts';
export { robustness, robustnessOfBox, type Otherwise, type Robustness } from './robustness.ts';
export { decide, type Verdict } from './rules/decide.ts';
export { checkRule, type Base, type Measure, type Quorum, type Rule, type Test } from './rules/rule.ts';
export { tallyOf, type Position, type Tally, type Votes } from './rules/tally.ts';
export { type Tested, type TestedShare } from './rules/tested.ts';
