export { parseRanking, readBallot, type RankedBallot, type Ranking, type Unranked } from './ballot.ts';
export { condorcetWinner, type CondorcetResult } from './condorcet-winner.ts';
export { count, METHOD_NAMES, type Count, type Election, type Variant } from './count.ts';
export { countMotion, type MotionCount, type MotionTest, type Turnout } from './count-motion.ts';
export { decide, type Verdict } from './decide.ts';
export { readElection } from './election-file.ts';
export { nameOptions, type Message, type MessageValue, type Read, type Refusal } from './message.ts';
export {
  checkChoice, checkMotion, checkMotionSpec,
  type BallotChoice, type CastBallot, type Elector, type Motion, type MotionSpec, type Threshold,
} from './motion.ts';
export { readDecision, type DecisionFile } from './decision-file.ts';
export { pairwise, pairwiseTable, type Pairwise, type Table } from './pairwise.ts';
export { checkRule, type Base, type Measure, type Quorum, type Rule, type Test } from './rule.ts';
export { headsNeeded, ruleInWords, type SoFar } from './rule-words.ts';
export { schulze, type SchulzeResult, type SchulzeVariant } from './schulze.ts';
export { type Outcome } from './settle.ts';
export { STRENGTHS, type Strength } from './strength.ts';
export { tallyOf, type Position, type Tally, type Votes } from './tally.ts';
export { type Tested, type TestedShare } from './tested.ts';
