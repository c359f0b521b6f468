import { Fraction, meets, type Share } from '@acuerdo/exact';
import { measureOf, type Base, type Measure, type Quorum, type Rule, type Test } from './rule.ts';
import { castOf, eligibleOf, votesFor, type Tally, type Votes } from './tally.ts';

/** A test with the numbers it was made of, exact and as text: `part` of `whole` against `needs`. */
export interface Tested {
  readonly met: boolean;
  readonly part: string;
  readonly whole: string;
  readonly op: Share['op'];
  readonly needs: string;
  readonly measure: Measure;
}

export interface TestedShare extends Tested {
  readonly option: string;
  readonly base: Base;
}

const EVERYBODY: Quorum = { num: 1, den: 1, op: '>=', counts: ['yes', 'no', 'abstain'] };

/** The quorum of a rule, tried on the votes; null where the rule has none. Consent without a quorum asks everybody to answer. */
export function testQuorum(rule: Rule, votes: Votes): Tested | null {
  const quorum = rule.quorum ?? (rule.consent ? EVERYBODY : null);
  if (!quorum) return null;
  const measure = measureOf(rule, quorum);
  const tally = tallyFor(votes, measure);
  const [part, whole] = [votesFor(tally, quorum.counts), eligibleOf(tally)];
  const shown = { ...write(part, whole), measure };
  if (!('root' in quorum)) return { met: meets(part, whole, quorum), ...shown, op: quorum.op, needs: writeShare(quorum) };
  const { num, den } = quorum.root;
  return { met: reachesRoot(part, whole, quorum.root), ...shown, op: '>=', needs: `${num}*sqrt(n)/${den}` };
}

/** One test of a rule, tried on the votes. */
export function testShare(rule: Rule, votes: Votes, test: Test): TestedShare {
  const measure = measureOf(rule, test);
  const tally = tallyFor(votes, measure);
  const [part, whole] = [votesFor(tally, [test.option]), baseOf(test.base, tally)];
  return { met: meets(part, whole, test), ...write(part, whole),
    op: test.op, needs: writeShare(test), measure, option: test.option, base: test.base };
}

export const tallyFor = (votes: Votes, measure: Measure): Tally => (measure === 'weight' ? votes.weight! : votes.heads);

/** part ≥ num × √whole ÷ den, squared so that no root is drawn. */
function reachesRoot(part: Fraction, whole: Fraction, { num, den }: Omit<Share, 'op'>): boolean {
  const [left, right] = [Fraction.multiply(part, Fraction.of(den)), Fraction.of(num)];
  const squares = [Fraction.multiply(left, left), Fraction.multiply(Fraction.multiply(right, right), whole)] as const;
  return whole.num > 0n && Fraction.compare(...squares) >= 0;
}

function baseOf(base: Base, tally: Tally): Fraction {
  if (base === 'eligible') return eligibleOf(tally);
  return base === 'cast' ? castOf(tally.votes) : votesFor(tally, base.split('+'));
}

const write = (part: Fraction, whole: Fraction) => ({ part: Fraction.format(part), whole: Fraction.format(whole) });

const writeShare = ({ num, den }: Omit<Share, 'op'>): string => `${num}/${den}`;
