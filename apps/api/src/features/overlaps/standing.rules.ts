import { Money } from '@acuerdo/exact';
import type { Message } from '@acuerdo/words';

/** What of a grant an answer rests on. Amounts are exact decimals, days `2016-01-31`, lists sorted. */
export interface GrantFacts {
  readonly shortId: string | null;
  readonly amount: string;
  readonly currency: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly places: readonly string[];
  readonly stage: string;
  /** Programmes and themes: what it is part of. */
  readonly project: readonly string[];
  readonly granteeId: string;
}

/** The two grants of an overlap, in the order of their ids. */
export interface RestsOn {
  readonly left: GrantFacts;
  readonly right: GrantFacts;
}

/** The answer that holds: the last one that was not undone. */
export interface Held {
  readonly answer: string;
  /** Null of answers that were given before this was kept, to evidence that has changed since. */
  readonly restsOn: RestsOn | null;
}

export interface Standing {
  readonly state: 'open' | 'answered';
  /** Why an answer that was given holds no more. */
  readonly returned: readonly Message[];
}

/** An amount has changed when it rose or fell by this part of what it was, or more: a fifth. */
const PART = 5n;

/** Whether an overlap waits for an answer: nobody gave one, it was reopened, or what the answer rests on has changed. */
export function standingOf(held: Held | null, now: RestsOn): Standing {
  if (!held || held.answer === 'reopen') return { state: 'open', returned: [] };
  if (!held.restsOn) return { state: 'open', returned: [say('evidence', {})] };
  const returned = [...changesOf(held.restsOn.left, now.left), ...changesOf(held.restsOn.right, now.right)];
  return { state: returned.length > 0 ? 'open' : 'answered', returned };
}

/** What has changed of a grant that brings a settled overlap back; everything else does not. */
export function changesOf(before: GrantFacts, now: GrantFacts): Message[] {
  const grant = now.shortId ?? { key: 'api.overlaps.unshared' };
  return [
    ...amountChange(before, now).map((key) => say(key, { grant, from: inWords(before), to: inWords(now) })),
    ...(before.from === now.from && before.to === now.to ? [] : [say('period', { grant, from: span(before), to: span(now) })]),
    ...(isSame(before.places, now.places) ? [] : [say('places', { grant, from: list(before.places), to: list(now.places) })]),
    ...(isSame(before.project, now.project) ? [] : [say('project', { grant })]),
    ...(before.stage === now.stage ? [] : [say('stage', { grant, from: stage(before), to: stage(now) })]),
    ...(before.granteeId === now.granteeId ? [] : [say('grantee', { grant })]),
  ];
}

function amountChange(before: GrantFacts, now: GrantFacts): ('amountRose' | 'amountFell' | 'currency')[] {
  if (before.currency !== now.currency) return ['currency'];
  const [was, is] = [minorOf(before), minorOf(now)];
  const difference = is > was ? is - was : was - is;
  if (difference === 0n || difference * PART < was) return [];
  return [is > was ? 'amountRose' : 'amountFell'];
}

function minorOf({ amount, currency }: GrantFacts): bigint {
  const money = Money.fromJson({ amount, currency });
  if (!money.ok) throw new Error(`${amount} ${currency} is not an amount`);
  return money.value.minor;
}

const say = (key: string, values: NonNullable<Message['values']>): Message => ({ key: `api.overlaps.returned.${key}`, values });
const stage = ({ stage: key }: GrantFacts): Message => ({ key: `api.overlaps.stage.${key}` });
const span = ({ from, to }: GrantFacts): string => `${from ?? '?'} – ${to ?? '?'}`;
const list = (places: readonly string[]): string => places.join(', ') || '?';
const isSame = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((part, at) => part === other[at]);

/** `120,000 USD`: as it is written in the United States and in Mexico alike; hundredths only where there are any. */
const inWords = ({ amount, currency }: GrantFacts): string =>
  `${amount.replace(/\.00$/, '').replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))} ${currency}`;
