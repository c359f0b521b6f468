import { partnerBallot, type BallotChoice, type InternalRule, type PartnerBallot, type WholeChoice } from '@acuerdo/voting';
import { canonical } from '@acuerdo/ledger';
import type { InternalKind } from './internal-rule.entity.ts';

/** A rule as it was declared, with people by their ids. */
export interface Declared {
  readonly kind: InternalKind;
  readonly order: readonly string[];
  readonly quorumNum: number | null;
  readonly quorumDen: number | null;
}

/** A delegate's last answer. */
export interface Given {
  readonly personId: string;
  readonly choice: WholeChoice;
  readonly reason: string | null;
  readonly wouldResolve: string | null;
}

/** The rule as libs/voting applies it, with who may answer now: whoever is recused or has left is not in its order any more. */
export function ruleFor({ kind, order, quorumNum, quorumDen }: Declared, delegates: readonly string[]): InternalRule {
  if (kind === 'lead') return { kind, order: order.filter((id) => delegates.includes(id)) };
  const quorum = quorumNum !== null && quorumDen !== null ? { quorum: { op: '>=' as const, num: quorumNum, den: quorumDen } } : {};
  return { kind: kind === 'unanimity' ? kind : 'majority', ...quorum };
}

/** The ballot that a partner's delegates make by its rule; answers of who may not answer any more are left out. */
export function ballotWithin(declared: Declared, delegates: readonly string[], given: readonly Given[]): PartnerBallot {
  const answers = given.filter(({ personId }) => delegates.includes(personId)).map(({ personId, choice }) => ({ delegateId: personId, choice }));
  const made = partnerBallot(ruleFor(declared, delegates), delegates, answers);
  if (!made.ok) throw new Error(`the answers of a partner's delegates make no ballot: ${made.reason.key}`);
  return made.value;
}

const NOT_SAID = { reason: null, wouldResolve: null };

/** With the reason of a delegate who said the same, where the ballot has to give one. */
export function reasonFor(choice: BallotChoice, given: readonly Given[]): Pick<Given, 'reason' | 'wouldResolve'> {
  const said = given.find((one) => canonical(one.choice) === canonical(choice) && one.reason !== null);
  return said ? { reason: said.reason, wouldResolve: said.wouldResolve } : NOT_SAID;
}
