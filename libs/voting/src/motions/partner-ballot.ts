import { meets, type Share } from '@acuerdo/exact';
import { refuse, type Message, type Read } from '../message.ts';
import type { BallotChoice, WholeChoice } from './choice.ts';

/**
 * How a partner makes one ballot of its delegates' answers, declared by itself: its lead delegate's, or of the first alternate who answered;
 * the answer of more than half of those who answered; or the one on which all who answered agree. `quorum`: of its delegates, how many must
 * answer.
 */
export type InternalRule =
  | { readonly kind: 'lead'; readonly order: readonly string[] }
  | { readonly kind: 'majority' | 'unanimity'; readonly quorum?: Share };

export interface DelegateAnswer {
  readonly delegateId: string;
  readonly choice: WholeChoice;
}

/**
 * `choice` is null where nobody answered, so that the partner is absent. `split` is what its delegates said and how many of them:
 * for the partner's own eyes.
 */
export interface PartnerBallot {
  readonly choice: BallotChoice | null;
  readonly why: Message;
  readonly split: readonly { readonly choice: WholeChoice; readonly delegates: number }[];
}

const ABSTAIN: BallotChoice = { kind: 'abstain' };

/**
 * The ballot of a partner (rule book d12): what its own rule makes of its delegates' answers. Without an internal result, a tie or too few
 * answers, it abstains, and says so. Delegates who are recused are not given. Refused: an answer of a stranger, two of one delegate.
 */
export function partnerBallot(rule: InternalRule, delegates: readonly string[], answers: readonly DelegateAnswer[]): Read<PartnerBallot> {
  const wrong = checkAnswers(rule, delegates, answers);
  if (wrong) return { ok: false, reason: wrong };
  const split = splitOf(answers);
  if (answers.length === 0) return { ok: true, value: { choice: null, why: say(rule.kind === 'lead' ? 'leadSilent' : 'silent'), split } };
  return { ok: true, value: { ...decideWithin(rule, delegates.length, answers, split), split } };
}

function checkAnswers(rule: InternalRule, delegates: readonly string[], answers: readonly DelegateAnswer[]): Message | null {
  const named = [...(rule.kind === 'lead' ? rule.order.map((id) => ['rule.order', id] as const) : []), ...answers.map(({ delegateId }) => ['answers', delegateId] as const)];
  const stranger = named.find(([, id]) => !delegates.includes(id));
  if (stranger) return refuse('voting.internal.wrongDelegate', { field: stranger[0], value: stranger[1], allowed: [...delegates] }).reason;
  const ids = answers.map(({ delegateId }) => delegateId);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  return twice === undefined ? null : refuse('voting.internal.answerTwice', { value: twice }).reason;
}

function decideWithin(rule: InternalRule, delegates: number, answers: readonly DelegateAnswer[], split: PartnerBallot['split']): Omit<PartnerBallot, 'split'> {
  if (rule.kind === 'lead') {
    const first = rule.order.flatMap((id) => answers.filter(({ delegateId }) => delegateId === id))[0];
    return first ? { choice: first.choice, why: say('lead') } : { choice: null, why: say('leadSilent') };
  }
  if (rule.quorum && !meets(answers.length, delegates, rule.quorum)) return { choice: ABSTAIN, why: say('noQuorum') };
  const [most] = split;
  if (rule.kind === 'unanimity') return split.length === 1 ? { choice: most!.choice, why: say('unanimity') } : { choice: ABSTAIN, why: say('notUnanimous') };
  return 2 * most!.delegates > answers.length ? { choice: most!.choice, why: say('majority') } : { choice: ABSTAIN, why: say('noMajority') };
}

const say = (key: string): Message => ({ key: `voting.internal.${key}` });

/** Alike are ballots that say the same, whatever the order inside a rank; the most frequent first. */
function splitOf(answers: readonly DelegateAnswer[]): PartnerBallot['split'] {
  const groups = Map.groupBy(answers, ({ choice }) => JSON.stringify(ordered(choice)));
  return [...groups].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([, same]) => ({ choice: same[0]!.choice, delegates: same.length }));
}

function ordered(choice: WholeChoice): WholeChoice {
  if (choice.kind === 'ranking') return { kind: 'ranking', ranking: choice.ranking.map((rank) => rank.toSorted()) };
  if (choice.kind === 'scores') return { kind: 'scores', scores: Object.fromEntries(Object.entries(choice.scores).sort(([a], [b]) => (a < b ? -1 : 1))) };
  return choice;
}
