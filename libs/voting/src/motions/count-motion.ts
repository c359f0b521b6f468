import type { Share } from '@acuerdo/exact';
import type { Table } from '../ballots/pairwise.ts';
import type { Count } from '../count.ts';
import type { Message, Refusal } from '../message.ts';
import type { Account, Variant } from '../methods/method.ts';
import type { Tested } from '../rules/tested.ts';
import { fragilityOf } from './fragility.ts';
import { checkMotion, type CastBallot, type Motion } from './motion.ts';
import { explainMotion } from './motion-steps.ts';
import { settle, type Outcome } from './settle.ts';
import type { MotionMethod } from './spec.ts';
import type { TieBreak } from './ties.ts';
import { castOf, isBlankChoice } from './voices.ts';

/** Voters: entitled = recused + eligible; eligible = took part + absent; abstained and blank are among those who took part. */
export interface Turnout {
  readonly entitled: number;
  readonly recused: number;
  readonly eligible: number;
  readonly tookPart: number;
  readonly abstained: number;
  readonly blank: number;
  readonly absent: number;
}

/** `part` of `whole` against `needs`, as exact texts: "2" of "3" `>=` "2/3". `measure` where weights were added up, not heads. */
export interface MotionTest {
  readonly name: 'quorum' | 'threshold';
  readonly met: boolean;
  readonly part: string;
  readonly whole: string;
  readonly op: Share['op'];
  readonly needs: string;
  readonly measure?: 'weight';
}

/**
 * A count as it is recorded: plain JSON without fractions, and the same bytes from the same ballots in any order.
 * `winners` are all who could win by the count; `tieBreak` where the rule then told one of them. `ranking`, where the method has none, is the
 * winners before the others.
 */
export interface MotionCount extends Omit<Account, 'steps' | 'ranking' | 'pairwise'> {
  readonly method: { readonly name: MotionMethod; readonly version: 1 } & Partial<Variant>;
  readonly outcome: Outcome;
  readonly chosen: string | null;
  readonly winners: readonly string[];
  readonly ranking: readonly (readonly string[])[];
  readonly pairwise: Table;
  readonly tieBreak?: TieBreak;
  readonly turnout: Turnout;
  readonly tests: readonly MotionTest[];
  readonly steps: readonly Message[];
  readonly fragile: boolean;
  readonly fragility: readonly Message[];
}

/**
 * Counts a motion; the server, the browser's recount and the verifier all call this.
 * Abstentions and blank ballots count for the quorum, unless the rule says otherwise, and give nothing to the count; absent voters count for
 * neither; the recused leave every base. `chosen` is an option only where the outcome is "chosen".
 * Refused, with the voter named: see `checkMotion`; with the field named: see `checkMotionSpec`.
 */
export function countMotion(motion: Motion): { readonly ok: true; readonly count: MotionCount } | Refusal {
  const refused = checkMotion(motion);
  if (refused) return refused;
  const { spec } = motion;
  const cast = castOf(motion);
  const turnout = turnoutOf(motion);
  const settled = settle(spec, cast);
  const fragility = fragilityOf(spec, cast);
  return { ok: true, count: {
    ...shown(settled.count),
    method: { ...parametersUsed(settled.count), name: spec.method, version: 1 },
    outcome: settled.outcome,
    chosen: settled.chosen,
    winners: settled.winners,
    ...(settled.tieBreak ? { tieBreak: settled.tieBreak } : {}),
    turnout,
    tests: [asTest('quorum', settled.quorum), ...settled.thresholds.map((tested) => asTest('threshold', tested))],
    steps: explainMotion(spec, turnout, settled),
    fragile: fragility.length > 0,
    fragility,
  } };
}

/** What the count shows, without what the motion says in its own way. */
function shown<C extends Count>({ method: _m, parameters: _p, winners: _w, steps: _s, ...account }: C) {
  return account;
}

/** The parameters that the method read; the default option is the status quo, and one that was not declared is not there. */
function parametersUsed({ parameters: { defaultOption: _, ...parameters } }: Count): Partial<Variant> {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));
}

function turnoutOf({ electorate, ballots }: Motion): Turnout {
  const recused = electorate.filter((elector) => elector.recused === true).length;
  const eligible = electorate.length - recused;
  return {
    entitled: electorate.length,
    recused,
    eligible,
    tookPart: ballots.length,
    abstained: ballots.filter(({ choice }) => choice.kind === 'abstain').length,
    blank: ballots.filter(isBlank).length,
    absent: eligible - ballots.length,
  };
}

const isBlank = ({ choice }: CastBallot): boolean => choice.kind !== 'split' && isBlankChoice(choice);

const asTest = (name: MotionTest['name'], { met, part, whole, op, needs, measure }: Tested): MotionTest =>
  ({ name, met, part, whole, op, needs, ...(measure === 'weight' ? { measure } : {}) });
