import { addDays } from '@acuerdo/calendar';
import fc from 'fast-check';
import { DECISION_STATES, isOver, LINK_KINDS, livesOf, type Acts, type Span } from './decision-life.rules.ts';

const acts = (number: number, more: Partial<Acts> = {}): Acts => ({ number, decided: `2017-0${number}-01`, result: null, effective: null, until: null, links: [], ...more });
const told = (spans: readonly Span[] | undefined) => (spans ?? []).map(({ state, from, by }) => `${from} ${state}${by === null ? '' : ` by ${by}`}`);
const life = (...all: Acts[]) => told(livesOf(all).get(1));
const later = (kind: (typeof LINK_KINDS)[number], more: Partial<Acts> = {}) => acts(3, { links: [{ kind, to: 1 }], ...more });

it.each<[string, Acts[], string[]]>([
  ['is in force from its day on', [acts(1)], ['2017-01-01 in-force']],
  ['waits for the day from which it takes effect', [acts(1, { effective: '2017-06-01' })], ['2017-01-01 upcoming', '2017-06-01 in-force']],
  ['is in force from its day where it says an earlier one', [acts(1, { effective: '2015-01-01' })], ['2017-01-01 in-force']],
  ['expires after its last day', [acts(1, { until: '2017-12-31' })], ['2017-01-01 in-force', '2018-01-01 expired']],
  ['waits on boards', [acts(1, { result: { state: 'provisional' } })], ['2017-01-01 provisional']],
  ['comes into force with its result', [acts(1, { result: { state: 'stands', on: '2017-02-01' } })], ['2017-01-01 provisional', '2017-02-01 in-force']],
  ['falls with its result', [acts(1, { result: { state: 'fallen', on: '2017-02-01' } })], ['2017-01-01 provisional', '2017-02-01 fallen']],
  ['is replaced', [acts(1), later('replaces')], ['2017-01-01 in-force', '2017-03-01 superseded by 3']],
  ['is amended, and stays in force as amended', [acts(1), later('amends')], ['2017-01-01 in-force', '2017-03-01 amended by 3']],
  ['is revoked', [acts(1), later('revokes')], ['2017-01-01 in-force', '2017-03-01 revoked by 3']],
  ['does not change because another depends on it', [acts(1), later('depends-on')], ['2017-01-01 in-force']],
  ['is replaced from the day from which the other takes effect', [acts(1), later('replaces', { effective: '2018-01-01' })], ['2017-01-01 in-force', '2018-01-01 superseded by 3']],
  ['is not touched by one that is provisional', [acts(1), later('replaces', { result: { state: 'provisional' } })], ['2017-01-01 in-force']],
  ['is not touched by one that fell', [acts(1), later('replaces', { result: { state: 'fallen', on: '2017-04-01' } })], ['2017-01-01 in-force']],
  ['is not touched by one that was revoked before it began', [acts(1), later('replaces', { effective: '2018-01-01' }), acts(4, { links: [{ kind: 'revokes', to: 3 }] })], ['2017-01-01 in-force']],
  ['does not return where what replaced it is revoked', [acts(1), later('replaces'), acts(4, { links: [{ kind: 'revokes', to: 3 }] })], ['2017-01-01 in-force', '2017-03-01 superseded by 3']],
  ['ends once: what comes after is nothing to it', [acts(1, { until: '2017-01-31' }), later('replaces')], ['2017-01-01 in-force', '2017-02-01 expired']],
  ['never begins where it is revoked before', [acts(1, { effective: '2017-06-01' }), later('revokes')], ['2017-01-01 upcoming', '2017-03-01 revoked by 3']],
  ['is amended when it begins, where it was amended before', [acts(1, { effective: '2017-06-01' }), later('amends')], ['2017-01-01 upcoming', '2017-06-01 amended by 3']],
])('%s', (_, all, expected) => {
  expect(life(...all)).toEqual(expected);
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2017-01-01', days));
const graph = fc.array(fc.record({
  decided: day, effective: fc.option(day), until: fc.option(day), result: fc.constantFrom(null, 'provisional' as const, 'stands' as const, 'fallen' as const), on: day,
  links: fc.array(fc.record({ kind: fc.constantFrom(...LINK_KINDS), to: fc.nat(11) }), { maxLength: 3 }),
}), { maxLength: 12 }).map((all) => all.map(({ result, on, links, ...rest }, at): Acts => ({
  ...rest, number: at + 1, links: at === 0 ? [] : links.map(({ kind, to }) => ({ kind, to: (to % at) + 1 })),
  result: result === null ? null : result === 'provisional' ? { state: result } : { state: result, on: on < rest.decided ? rest.decided : on },
})));

it('gives each a life without gap or doubt: from its day on, one state after another, the last without an end, and nothing after an end', () => {
  fc.assert(fc.property(graph, (all) => {
    const lives = livesOf(all);
    for (const { number, decided } of all) {
      const spans = lives.get(number) ?? [];
      expect(spans[0]?.from).toBe(decided);
      expect(spans.at(-1)?.to).toBeNull();
      spans.forEach(({ state, from, to }, at) => {
        expect(DECISION_STATES).toContain(state);
        expect(to).toBe(spans[at + 1]?.from ?? null);
        if (to !== null) expect(to > from).toBe(true);
        if (isOver(state)) expect(at).toBe(spans.length - 1);
      });
    }
  }));
});

it('depends on nothing but the decisions: their order does not matter, and one without links to it leaves a life as it is', () => {
  fc.assert(fc.property(graph, (all) => {
    const lives = livesOf(all);
    expect(livesOf(all.toReversed())).toEqual(lives);
    const without = livesOf([...all, acts(99, { links: [] })]);
    for (const { number } of all) expect(without.get(number)).toEqual(lives.get(number));
  }));
});
