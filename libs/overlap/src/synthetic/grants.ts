import { dayNumber, dayOf } from '@acuerdo/calendar';
import type { Decider, OverlapGrant, OverlapKind } from '../types.ts';
import { organisation, written, type Organisation } from './organisations.ts';
import { texts, topic, type Topic } from './purposes.ts';
import { drawing, type Draw } from './random.ts';
import { PROGRAMMES } from './text-words.ts';

export interface SyntheticOptions {
  readonly seed: number;
  readonly grants: number;
  readonly grantees: number;
}

export interface SyntheticGrant {
  readonly grant: OverlapGrant;
  /** Who it really goes to and what it is really for; general support is one topic. */
  readonly truth: { readonly organisation: number; readonly topic: number };
  /** The earlier grant that this one was made to overlap with, and how. */
  readonly planted?: { readonly id: string; readonly kind: OverlapKind };
}

const POOL: Decider = { kind: 'pool', id: 'pool', name: 'Fondo Puente' };
const PARTNERS: readonly Decider[] = [
  { kind: 'partner', id: 'ceiba', name: 'Fundación Ceiba (Migration)', unit: 'migration' }, { kind: 'partner', id: 'ceiba', name: 'Fundación Ceiba (Latin America)', unit: 'latin-america' },
  ...['Alameda', 'Encino', 'Tule', 'Sabino', 'Mezquite', 'Jacaranda', 'Amate', 'Oyamel'].map((name): Decider => ({ kind: 'partner', id: name.toLowerCase(), name: `Fundación ${name}` })),
];
const PLACES = ['MX', 'MX', 'MX', 'GT', 'GT', 'HN', 'SV', 'US', 'NI', 'CR'];
const STATES = ['MX-CHP', 'MX-OAX', 'MX-TAB', 'MX-VER', 'MX-BCN', 'GT-HU', 'GT-PE', 'HN-CR'];
const KINDS = ['duplicate-role', 'parallel-role', 'relay', 'through-intermediary', 'duplicate-role', 'stacked-support', 'unsure-identity', 'duplicate-record'] as const;
const [FIRST_DAY, DAYS, TODAY] = [dayNumber('2009-01-01'), 3200, '2017-01-15'];
/** Grantees in a hundred to which an overlap is planted. */
const PLANTED = 8;
/** How often, in percent, a name is written otherwise, and a text says nothing. */
const [NAME_NOISE, SHORT] = [30, 12];

const GENERAL = -1;

interface Shape {
  readonly decider: Decider;
  readonly to: Organisation;
  readonly about: Topic;
  readonly from: number;
  readonly days: number;
  readonly places: readonly string[];
  readonly onward?: boolean;
  /** For a planted overlap: nothing is left out that tells it. */
  readonly full?: boolean;
  readonly noise?: number;
}

/**
 * Invented grants of a pool and its partners to invented grantees, the same for the same seed, one after the other. Some overlaps are
 * planted; the rest share words, places, years and parts of names as portfolios do. Names, dates and texts are noisy.
 */
export function* syntheticGrants({ seed, grants, grantees }: SyntheticOptions): Generator<SyntheticGrant> {
  let made = 0;
  for (let number = 0; made < grants; number += 1) {
    const draw = drawing(seed, number);
    const left = Math.ceil((grants - made) / Math.max(1, grantees - number));
    for (const one of grantsTo(number, draw, left)) {
      if (made === grants) return;
      made += 1;
      yield one;
    }
  }
}

/** The grants to one grantee: about as many as wanted. */
function* grantsTo(number: number, draw: Draw, wanted: number): Generator<SyntheticGrant> {
  const to = organisation(number * 2, draw);
  const topics = [0, 1].map((at) => topic(number * 4 + at, draw));
  const places = draw.some(PLACES, 1 + draw.below(2));
  let at = 0;
  const make = (shape: Shape): SyntheticGrant => grantOf(`s${number}-${at++}`, shape, draw);
  const ordinary = Math.max(1, Math.round((wanted * (40 + draw.below(121))) / 100));
  for (let made = 0; made < ordinary; made += 1) {
    const about = draw.percent(70) ? topics[0] : topics[1];
    if (about) yield make({ decider: deciderOf(draw), to, about, ...someTime(draw), places: draw.percent(80) ? places : draw.some(PLACES, 1), onward: draw.percent(3) });
  }
  if (draw.percent(PLANTED)) yield* planted(number, make, draw, { to, places });
}

const numberOf = ({ id }: Decider): number => [POOL, ...PARTNERS].findIndex((decider) => decider.id === id);
const deciderOf = (draw: Draw): Decider => (draw.percent(12) ? POOL : draw.of(PARTNERS));
const someTime = (draw: Draw): { from: number; days: number } => ({ from: FIRST_DAY + draw.below(DAYS), days: 180 + draw.below(900) });

/** Two more grants that overlap in one way, between the pool and a partner or between two units of one. */
function* planted(number: number, make: (shape: Shape) => SyntheticGrant, draw: Draw, { to, places }: { to: Organisation; places: readonly string[] }): Generator<SyntheticGrant> {
  const kind = draw.of(KINDS);
  const [about, other] = [topic(number * 4 + 2, draw), topic(number * 4 + 3, draw)];
  const when = someTime(draw);
  const [one, two] = draw.percent(85) ? [POOL, draw.of(PARTNERS)] as const : [PARTNERS[0] ?? POOL, PARTNERS[1] ?? POOL] as const;
  const first = make({ decider: one, to, about, places, ...when, full: true, noise: kind === 'unsure-identity' ? 100 : NAME_NOISE });
  yield first;
  const plant = (shape: Partial<Shape>): SyntheticGrant => ({
    ...make({ decider: two, to, about, places, from: when.from + draw.below(Math.floor(when.days / 2)), days: when.days, full: true, ...shape }),
    planted: { id: first.grant.id, kind },
  });
  switch (kind) {
    case 'parallel-role': return yield plant({ to: organisation(number * 2 + 1, draw) });
    case 'relay': return yield plant({ from: when.from + when.days + draw.below(80) });
    case 'through-intermediary': return yield plant({ onward: true });
    case 'stacked-support': return yield plant({ about: other });
    case 'unsure-identity': return yield plant({ noise: 100 });
    case 'duplicate-record': return yield { ...first, grant: { ...first.grant, id: `${first.grant.id}-again` }, planted: { id: first.grant.id, kind } };
    default: return yield plant({});
  }
}

function grantOf(id: string, shape: Shape, draw: Draw): SyntheticGrant {
  const { decider, to, about, from, days, full = false } = shape;
  const grantee = written(to, numberOf(decider), shape.noise ?? NAME_NOISE);
  const programme = draw.of(PROGRAMMES);
  const said = texts(about, draw, { short: !full && draw.percent(SHORT), name: grantee.names[0] ?? '' });
  const [start, end] = [dayOf(from), dayOf(from + days - 1)];
  return {
    truth: { organisation: to.number, topic: said.general ? GENERAL : about.number },
    grant: {
      id, decider, grantee, title: said.title, purpose: said.purpose,
      vehicle: vehicleOf(shape, draw),
      themes: draw.percent(50) ? [draw.percent(50) ? programme[0] : programme[1]] : [],
      places: placesOf(shape, draw),
      amount: { amount: `${(5 + draw.below(60) ** 2 / 8).toFixed(0)}000.00`, currency: draw.percent(85) ? 'USD' : 'MXN' },
      ...timeOf({ start, end, from, full }, draw),
      stage: stageOf(start, end),
      ...(shape.onward === true && { onward: true }),
    },
  };
}

function vehicleOf({ decider, full = false }: Shape, draw: Draw): OverlapGrant['vehicle'] {
  if (decider.kind === 'pool') return 'pooled';
  return !full && draw.percent(4) ? 'aligned' : 'individual';
}

function stageOf(start: string, end: string): OverlapGrant['stage'] {
  if (start > TODAY) return 'proposal';
  return end > TODAY ? 'active' : 'closed';
}

function placesOf({ places, full = false }: Shape, draw: Draw): readonly string[] {
  if (full) return places;
  if (draw.percent(8)) return [];
  if (draw.percent(5)) return ['013'];
  return draw.percent(10) ? [draw.of(STATES)] : places;
}

/** Most periods are known to the day, some by their years only; some grants say when they were awarded, and a few nothing at all. */
function timeOf({ start, end, from, full }: { start: string; end: string; from: number; full: boolean }, draw: Draw): Pick<OverlapGrant, 'period' | 'awardedOn'> {
  const awardedOn = dayOf(from - draw.below(60));
  const kind = full ? 0 : draw.below(100);
  if (kind < 72) return { awardedOn, period: { from: start, to: end } };
  if (kind < 82) return { awardedOn, period: { from: `${start.slice(0, 4)}-01-01`, to: `${end.slice(0, 4)}-12-31`, vague: true } };
  if (kind < 97) return { awardedOn };
  return {};
}
