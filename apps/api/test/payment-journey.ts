import type { Answer, Asker } from './harness.ts';
import type { Refusable } from './pool-journey.ts';

/** The payments of a grant as a client of the API sees and moves them. */
export interface PaymentSeen {
  id: string;
  number: number;
  amount: string;
  state: string;
  version: number;
  condition: string | null;
  hostReference: string | null;
  parts: { amount: string; funder: { name: string } }[];
  events: { state: string; by: string; byHost: boolean; against: string | null; note: string | null }[];
  next: string[];
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

export interface PaidGrant {
  id: string;
  payments: { payments: PaymentSeen[]; paid: { amount: string }; planned: { amount: string }; left: { amount: string }; secondPerson: boolean };
}

const SEEN = `id payments {
  payments { id number amount state version condition hostReference parts { amount funder { name } } events { state by byHost against note } next viewerCan { action allowed reason } }
  paid { amount } planned { amount } left { amount } secondPerson }`;
const ACT = `... on Grant { ${SEEN} } ... on Refused { code message path }`;

export async function ask<T>(who: Pick<Asker, 'run'>, operation: string, variables: Record<string, unknown>): Promise<T> {
  const answer: Answer<Record<string, T>> = await who.run(operation, variables);
  if (answer.errors) throw new Error(answer.text);
  return Object.values(answer.data)[0] as T;
}

export const paidGrant = (who: Asker, id: string): Promise<PaidGrant> => ask(who, `query($id: String!) { grant(id: $id) { ${SEEN} } }`, { id });

export async function schedule(who: Asker, grant: string, amount: string, more: { condition?: string; dueOn?: string; known?: number } = {}): Promise<Refusable<PaidGrant>> {
  const { id, payments } = await paidGrant(who, grant);
  const known = Math.max(0, ...payments.payments.map(({ number }) => number));
  return ask(who, `mutation($input: SchedulePaymentInput!) { schedulePayment(input: $input) { ${ACT} } }`, { input: { grantId: id, known, amount, dueOn: '2017-03-01', ...more } });
}

export const approve = (who: Asker, { id, version }: Pick<PaymentSeen, 'id' | 'version'>): Promise<Refusable<PaidGrant>> =>
  ask(who, `mutation($id: UUID!, $version: Int!) { approvePayment(paymentId: $id, version: $version) { ${ACT} } }`, { id, version });

export const move = (who: Asker, { id, version }: Pick<PaymentSeen, 'id' | 'version'>, to: string, more: { note?: string; hostReference?: string } = {}): Promise<Refusable<PaidGrant>> =>
  ask(who, `mutation($input: MovePaymentInput!) { movePayment(input: $input) { ${ACT} } }`, { input: { paymentId: id, version, to, onDay: '2017-02-06', ...more } });

/** A no-cost extension of a grant, by the decision of the story: all that it draws on stays. */
export async function amend(who: Asker, grant: string): Promise<void> {
  const { id, version, amount, allocation } = await ask<{ id: string; version: number; amount: { amount: string }; allocation: { lines: object[] } }>(
    who, 'query($id: String!) { grant(id: $id) { id version amount { amount } allocation { lines { contributionId amount } } } }', { id: grant });
  const { code } = await ask<{ code?: string }>(who, 'mutation($input: AmendGrantInput!) { amendGrant(input: $input) { __typename ... on Refused { code } } }', {
    input: { grantId: id, version, decision: 'DEC-1', amount: amount.amount, endsOn: '2018-06-30', lines: allocation.lines, reason: 'It began later.' } });
  if (code) throw new Error(code);
}

export const onlyPayment = ({ payments }: PaidGrant): PaymentSeen => payments.payments.at(-1)!;
