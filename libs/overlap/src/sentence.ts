import { Money } from '@acuerdo/exact';
import type { Profile } from './profile.ts';
import type { Evidence, Message, OverlapKind, Signal } from './types.ts';

interface Said {
  readonly left: Profile;
  readonly right: Profile;
  readonly kind: OverlapKind;
  readonly evidence: readonly Evidence[];
}

const message = (key: string, values: Message['values'] = {}): Message => ({ key: `overlap.${key}`, values });

/**
 * An overlap in one sentence: who funds whom, each with stage, amount and period as far as they are known, for what and where as far as
 * both say it, and how long together.
 */
export function sentenceOf({ left, right, kind, evidence }: Said): Message {
  const time = evidence.find(({ signal }) => signal === 'time');
  return message(`sentence.${kind}`, {
    left: sideOf(left), right: sideOf(right),
    grantee: left.grantee.grantee.names[0] ?? '', otherGrantee: right.grantee.grantee.names[0] ?? '',
    about: aboutOf(evidence),
    time: time ? togetherOf(time.message) : '',
  });
}

/** "Ford-Mexico (active, 200,000 USD, Jan 2015–Jun 2016)". */
function sideOf({ decider: { name }, stage, amount, period, awardedOn }: Profile): Message | string {
  const when = period.from !== undefined || period.to !== undefined ? periodOf(period) : awardedOn === undefined ? null : message('side.awarded', { month: monthOf(awardedOn) });
  const details = [stage ? message(`side.${stage}`) : null, amount ? message('side.amount', { ...Money.toJson(amount) }) : null, when].filter((part) => part !== null);
  const [first, ...rest] = details;
  if (!first) return name;
  return message('side.with', { name, details: rest.reduce((said, part) => message('side.joined', { said, part }), first) });
}

function periodOf({ from, to, vague }: Profile['period']): Message {
  const [start, end] = [from, to].map((day) => (day === undefined ? '' : vague === true ? day.slice(0, 4) : monthOf(day)));
  if (from === undefined) return message('side.until', { end: end ?? '' });
  if (to === undefined) return message('side.since', { start: start ?? '' });
  return message('side.period', { start: start ?? '', end: end ?? '' });
}

const monthOf = (day: string): Message => message(`month.${Number(day.slice(5, 7))}`, { year: day.slice(0, 4) });

/** " for litigation in MX–GT", as far as the evidence shows that both are for it. */
function aboutOf(evidence: readonly Evidence[]): Message | string {
  const shared = (signal: Signal) => evidence.find((one) => one.signal === signal && one.mark === 'yes')?.message.values;
  const what = whatOf(shared);
  const places = shared('place')?.['places'];
  const where = typeof places === 'string' ? places.replaceAll(', ', '–') : undefined;
  if (what && where) return message('about.whatAndWhere', { what, where });
  if (what) return message('about.what', { what });
  return where ? message('about.where', { where }) : '';
}

function whatOf(shared: (signal: Signal) => Message['values'] | undefined): Message | undefined {
  const said = (signal: Signal, value: string) => shared(signal)?.[value];
  const project = said('project', 'project');
  if (project !== undefined) return message('what.project', { project });
  const [strategy, population] = [said('strategy', 'code'), said('population', 'code')];
  if (strategy !== undefined && population !== undefined) return message('what.strategyFor', { strategy, population });
  const one = [strategy, population, said('programme', 'theme'), said('purpose', 'words')].find((value) => value !== undefined);
  return one === undefined ? undefined : message('what.one', { one });
}

const DAYS_IN_A_YEAR = 365.25;

/** How long together, in months from one month on. */
function togetherOf({ key, values }: Message): Message {
  const say = key.split('.').at(-1) ?? '';
  const days = values['count'];
  if (say !== 'shared' || typeof days !== 'number') return message(`together.${say}`, values);
  const months = Math.round((days * 12) / DAYS_IN_A_YEAR);
  return months === 0 ? message('together.days', { count: days }) : message('together.months', { count: months });
}
