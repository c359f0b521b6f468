import { Money } from '@acuerdo/exact';
import { differentiation, splitGrant } from '@acuerdo/overlap';
import { checkData } from '../src/check-data.ts';
import { board, commit, start } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { grantFile } from './two-worlds/grant-file.ts';

const STATES = 'poolOnly partnerOnly explained unexplained total';
const HEAT_MAP = `query ($year: Int, $proposals: Boolean) { heatMap(currency: "USD", year: $year, proposals: $proposals) {
  currencies themes { code } countries cells { theme country money { ${STATES} } } total { ${STATES} } years { year money { ${STATES} } } } }`;
const BEHIND = `query ($cell: FigureCellInput!, $after: String) { figureGrants(cell: $cell, first: 3, after: $after) { total next nodes { amount state grant { title } } } }`;
const UNLIKE = `{ differentiation(currency: "USD") { beside partner { name } unit { shortName } years { year pool other
  index { exact } byTheme { exact } byCountry { exact } byGrantee { exact } common { theme { en } country grantee { name } exact } } } }`;
const BOLD = `{ boldness(currency: "USD") { of years { year grants amount withoutCountry shares { is grants amount } largest { name } largestShare herfindahl } } }`;
const AWARDS = `query ($of: BoldGrantsInput!) { boldGrants(of: $of) { total nodes { title } } }`;
const COMPLETE = `{ portfolioCompleteness { party { name } isPool grants withTheme withCountry withPeriod claim { extent asOf by } } }`;
const CLAIM = `mutation ($extent: String!, $asOf: Date!) { claimCompleteness(extent: $extent, asOf: $asOf) { ... on Completeness { claim { extent asOf } } ... on Refused { code path } } }`;
const ANSWER = `mutation ($id: UUID!, $answer: String!, $form: OverlapAnswerForm) { answerOverlaps(ids: [$id], answer: $answer, reason: "Agreed by phone.", form: $form) { __typename } }`;

type Sums = Record<'poolOnly' | 'partnerOnly' | 'explained' | 'unexplained' | 'total', string>;
interface Heat { cells: { theme: string; country: string; money: Sums }[]; total: Sums; years: { year: number; money: Sums }[] }
interface Figure { beside: string; unit: { shortName: string } | null; years: { year: number; pool: string; other: string; index: { exact: string | null }; byGrantee: { exact: string | null } }[] }

let api: Api;
let ford: Asker;
let avina: Asker;
let osf: Asker;
let secretariat: Asker;

beforeAll(async () => {
  api = await startApi();
  ford = await api.as('Ford-Mexico · program officer');
  avina = await api.as('Avina · program officer');
  osf = await api.as('OSF · IMI program officer');
  secretariat = await api.as('CAMMINA · secretariat');
});
afterAll(() => api?.close());

const heat = async (who: Asker, variables: Record<string, unknown> = {}) => (await who.run<{ heatMap: Heat }>(HEAT_MAP, variables)).data.heatMap;
const unlike = async (who: Asker) => (await who.run<{ differentiation: Figure[] }>(UNLIKE)).data.differentiation;
const minor = (amount: string): bigint => {
  const read = Money.parse(amount, 'USD');
  return read.ok ? read.value.minor : -1n;
};
const add = (all: readonly Sums[], state: keyof Sums) => all.reduce((sum, money) => sum + minor(money[state]), 0n);

/** All that others are told of figures, to the byte. */
async function told(who: Asker): Promise<string[]> {
  const asked = [HEAT_MAP, UNLIKE, BOLD, COMPLETE].map((document) => who.run(document));
  const behind = ['HN', 'MX', null].map((country) => who.run(BEHIND, { cell: { currency: 'USD', country } }));
  return (await Promise.all([...asked, ...behind])).map(({ text }) => text);
}

test('cells and years add up to the total, and the grants behind a cell add up to it, to the hundredth', async () => {
  const { cells, total, years } = await heat(secretariat);
  expect(cells.length).toBeGreaterThan(5);
  for (const state of ['poolOnly', 'partnerOnly', 'explained', 'unexplained', 'total'] as const) {
    expect(add(cells.map(({ money }) => money), state)).toBe(minor(total[state]));
    expect(add(years.map(({ money }) => money), state)).toBe(minor(total[state]));
  }
  // every shared grant and proposal of the sample, once each
  expect(total.total).toBe('1070000.00');
  expect((await heat(secretariat, { proposals: false })).total.total).toBe('950000.00');
  const nodes: { amount: string }[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: { figureGrants: { nodes: { amount: string }[]; next: string | null; total: number } } } = await secretariat.run(BEHIND, { cell: { currency: 'USD', theme: 'transit', country: 'MX' }, after });
    nodes.push(...data.figureGrants.nodes);
    after = data.figureGrants.next;
  } while (after !== null);
  expect(nodes.length).toBeGreaterThan(3);
  expect(nodes.map(({ amount }) => minor(amount))).toEqual(nodes.map(({ amount }) => minor(amount)).sort((a, b) => (a > b ? -1 : 1)));
  expect(nodes.reduce((sum, { amount }) => sum + minor(amount), 0n)).toBe(minor(cells.find(({ theme, country }) => theme === 'transit' && country === 'MX')?.money.total ?? ''));
});

test('the heat map changes for everybody when an overlap is answered, and back when it is reopened', async () => {
  const before = await heat(avina);
  expect(minor(before.total.unexplained)).toBeGreaterThan(0n);
  const open = (await board(secretariat, { state: 'open' })).nodes.filter(({ between, roleConfusion }) => between === 'pool-partner' && roleConfusion);
  for (const { id } of open) await secretariat.run(ANSWER, { id, answer: 'explain', form: { because: 'by-design' } });
  const after = await heat(avina);
  expect([after.total.unexplained, after.total.explained, after.total.total]).toEqual(['0.00', before.total.unexplained, before.total.total]);
  await secretariat.run(ANSWER, { id: open[0]?.id, answer: 'not-the-same' });
  expect(minor((await heat(avina)).total.explained)).toBeLessThan(minor(after.total.explained));
  for (const { id } of open) await secretariat.run(ANSWER, { id, answer: 'reopen' });
  expect(await heat(avina)).toEqual(before);
});

test('what a partner has not shared moves its own figures, and nothing that others are told', async () => {
  const honduras = ({ cells }: Heat) => cells.filter(({ country }) => country === 'HN');
  const [own, others] = [honduras(await heat(ford)), honduras(await heat(avina))];
  // the pool's grant for returned young people meets Ford's unshared proposal: only Ford knows
  expect(add(own.map(({ money }) => money), 'unexplained')).toBeGreaterThan(add(others.map(({ money }) => money), 'unexplained'));
  expect(add(others.filter(({ theme }) => theme === 'origin').map(({ money }) => money), 'poolOnly')).toBe(9_500_000n);
  expect(add(own.filter(({ theme }) => theme === 'origin').map(({ money }) => money), 'poolOnly')).toBe(0n);

  const before = [await told(avina), await told(osf), await told(secretariat)];
  const mine = await heat(ford);
  const rows = [{ id: '1', funder: 'Ford Foundation-Mexico', grantee: 'Colectivo Puertas Abiertas', granteeId: '', title: 'Reintegration of returned young people',
    description: 'Work, schooling and psychological support for young people who were returned to Honduras, with three municipalities of the north.', amount: 75_000.33, currency: 'USD', awardedOn: '2016-06-15', country: 'HN' }];
  const started = await start(ford, await api.upload(ford, 'unshared.json', grantFile(rows)));
  await commit(ford, started.id ?? '', false);
  expect(minor((await heat(ford)).total.total) - minor(mine.total.total)).toBe(7_500_033n);
  expect((await unlike(ford)).find(({ beside }) => beside === 'partners')).toEqual((await unlike(avina)).find(({ beside }) => beside === 'partners'));
  expect([await told(avina), await told(osf), await told(secretariat)]).toEqual(before);
  expect((await ford.run<{ undoImport: { __typename: string } }>('mutation ($id: UUID!) { undoImport(importId: $id) { __typename } }', { id: started.id })).data.undoImport.__typename).not.toBe('Refused');
  expect(await heat(ford)).toEqual(mine);
});

test('partner-level figures are shown to that partner, and the pool\'s to all', async () => {
  const seen = async (who: Asker) => (await unlike(who)).map(({ beside, unit }) => [beside, unit?.shortName].filter(Boolean).join(' ')).sort();
  expect(await seen(osf)).toEqual(['partner', 'partners', 'unit IMI', 'unit LAP']);
  expect(await seen(avina)).toEqual(['partner', 'partners']);
  expect(await seen(secretariat)).toEqual(['partners']);
  const figure = async (who: Asker) => (await unlike(who)).find(({ beside }) => beside === 'partners');
  expect(await figure(osf)).toEqual(await figure(secretariat));
  const bold = async (who: Asker) => (await who.run<{ boldness: { of: string; years: { year: number; grants: number }[] }[] }>(BOLD)).data.boldness;
  expect((await bold(secretariat)).map(({ of }) => of)).toEqual(['pool']);
  expect((await bold(osf)).map(({ of }) => of)).toEqual(['pool', 'own']);
  expect((await bold(osf))[0]).toEqual((await bold(avina))[0]);
});

test('the index is what libs/overlap computes from the grants one by one', async () => {
  const { data: { grants } } = await secretariat.run<{ grants: { nodes: { vehicle: string; stage: string; amount: { amount: string }; startsOn: string; endsOn: string; awardedOn: string; places: string[]; themes: { code: string; kind: string }[]; grantee: { id: string } }[] } }>(
    '{ grants(first: 100) { nodes { vehicle stage amount { amount } startsOn endsOn awardedOn places themes { code kind } grantee { id } } } }');
  const cells = new Map<string, { one: bigint; other: bigint }>();
  for (const { vehicle, stage, amount, places: countries, themes, grantee, ...days } of grants.nodes) {
    if (stage === 'proposal') continue;
    for (const part of splitGrant({ ...days, amount: { minor: minor(amount.amount), currency: 'USD' }, countries, themes: themes.filter(({ kind }) => kind === 'theme').map(({ code }) => code) })) {
      const cell = cells.get(`${part.year} ${grantee.id}`) ?? { one: 0n, other: 0n };
      cells.set(`${part.year} ${grantee.id}`, vehicle === 'pooled' ? { ...cell, one: cell.one + part.minor } : { ...cell, other: cell.other + part.minor });
    }
  }
  const figure = (await unlike(secretariat)).find(({ beside }) => beside === 'partners');
  expect(figure?.years.filter(({ byGrantee }) => byGrantee.exact !== null).length).toBeGreaterThan(1);
  for (const { year, byGrantee } of figure?.years ?? []) {
    const ofYear = [...cells].filter(([key]) => key.startsWith(`${year} `)).map(([, cell]) => cell);
    const index = differentiation({
      one: ofYear.reduce((sum, { one }) => sum + one, 0n), other: ofYear.reduce((sum, { other }) => sum + other, 0n), common: ofYear.filter(({ one, other }) => one > 0n && other > 0n),
    });
    expect([year, byGrantee.exact]).toEqual([year, index && (index.den === 1n ? `${index.num}` : `${index.num}/${index.den}`)]);
  }
});

test('boldness: who is new, where, and with how few it stands; and the awards behind it', async () => {
  const [pool] = (await secretariat.run<{ boldness: { years: { year: number; shares: { is: string; grants: number }[]; largestShare: string; herfindahl: string }[] }[] }>(BOLD)).data.boldness;
  const told = pool?.years.map(({ year, shares, largestShare, herfindahl }) => [year, ...shares.map(({ grants }) => grants), largestShare, herfindahl]);
  // Colectivo Puertas Abiertas in Honduras; then Red de Litigio del Istmo, which OSF has funded since 2015, in Guatemala and El Salvador
  expect(told).toEqual([[2015, 1, 1, 1, 0, '1', '1'], [2016, 1, 0, 1, 0, '1', '1']]);
  const of = { of: 'own', currency: 'USD', year: 2015, is: 'renewal' };
  expect((await osf.run<{ boldGrants: unknown }>(AWARDS, { of })).data.boldGrants).toEqual({ total: 1, nodes: [{ title: 'Monitoring of detention, second phase' }] });
  expect((await avina.run<{ boldGrants: unknown }>(AWARDS, { of })).data.boldGrants).toEqual({ total: 0, nodes: [] });
});

test('the owner of a grant classes its risk, nobody else does, and the figures count what is recorded', async () => {
  const CLASS = 'mutation ($id: UUID!, $risk: String) { classGrantRisk(id: $id, risk: $risk) { ... on Grant { risk } ... on Refused { code } } }';
  const { data: { grants } } = await osf.run<{ grants: { nodes: { id: string; title: string }[] } }>('{ grants(first: 100) { nodes { id title } } }');
  const id = grants.nodes.find(({ title }) => title === 'Monitoring of detention, second phase')?.id;
  const risks = async () => (await osf.run<{ boldness: { years: { year: number; risks: { is: string; grants: number }[] }[] }[] }>('{ boldness(currency: "USD") { years { year risks { is grants } } } }'))
    .data.boldness[1]?.years.find(({ year }) => year === 2015)?.risks.map(({ is, grants: howMany }) => `${is} ${howMany}`);
  expect(await risks()).toEqual(['high 0', 'medium 0', 'low 0', 'not-recorded 2']);
  expect((await avina.run(CLASS, { id, risk: 'low' })).data).toEqual({ classGrantRisk: { code: 'access.owner' } });
  expect((await osf.run(CLASS, { id, risk: 'high' })).data).toEqual({ classGrantRisk: { risk: 'high' } });
  expect((await osf.run(CLASS, { id, risk: 'grave' })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  expect(await risks()).toEqual(['high 1', 'medium 0', 'low 0', 'not-recorded 1']);
  expect((await osf.run(CLASS, { id, risk: null })).data).toEqual({ classGrantRisk: { risk: null } });
});

test('a party says itself how complete its grants are, and nobody for another', async () => {
  const claim = async (who: Asker, extent: string, asOf: string) => (await who.run<{ claimCompleteness: unknown }>(CLAIM, { extent, asOf })).data?.claimCompleteness;
  expect(await claim(avina, 'partial', '2016-05-31')).toEqual({ claim: { extent: 'partial', asOf: '2016-05-31' } });
  expect(await claim(avina, 'complete', '2031-01-01')).toEqual({ code: 'api.figures.notYet', path: ['asOf'] });
  const rows = (await osf.run<{ portfolioCompleteness: { party: { name: string }; isPool: boolean; grants: number; withTheme: number; claim: { extent: string } | null }[] }>(COMPLETE)).data.portfolioCompleteness;
  expect(rows.map(({ party, grants, claim }) => [party.name, grants, claim?.extent ?? null])).toEqual([
    ['CAMMINA', 2, null], ['Ford Foundation-Mexico', 2, null], ['Fundación Avina', 1, 'partial'], ['Open Society Foundations', 3, null]]);
});

test('a protected grant is in no figure, not even its owner\'s; and the sums still hold', async () => {
  const { data: { grants } } = await osf.run<{ grants: { nodes: { id: string; title: string }[] } }>('{ grants(first: 100) { nodes { id title } } }');
  const id = grants.nodes.find(({ title }) => title === 'Monitoring of detention on the southern border')?.id;
  const before = await heat(osf);
  await osf.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { __typename } }', { id });
  expect(minor(before.total.total) - minor((await heat(osf)).total.total)).toBe(7_000_000n);
  expect(await heat(osf)).toEqual(await heat(avina));
  await osf.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "open") { __typename } }', { id });
  expect(await heat(osf)).toEqual(before);
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
});
