import fc from 'fast-check';
import { commit, keep, start } from '../grant-journey.ts';
import { grantFile, grantSheet, type FileRow } from './grant-file.ts';
import { pledge } from '../pool-journey.ts';
import type { Hiding } from './pairs.ts';
import { OFFICERS, OWNERS, type Owner, type World } from './worlds.ts';

/** How something comes to be hidden. */
const WAYS = [
  'unshared', 'grant-protected', 'party-protected', 'only-checked', 'row-protected', 'shared-with-protection', 'contribution', 'party-alone', 'sheet', 'proposal', 'position', 'reading', 'mandate', 'contact',
] as const;

/** These are made without a file of grants. */
const WITHOUT_FILE: ReadonlySet<string> = new Set(['contribution', 'party-alone', 'sheet', 'proposal', 'position', 'reading', 'mandate', 'contact']);

/** What its owner does with it besides: none of it is seen by others. */
const ACTS = ['show', 'answer', 'name', 'again', 'purge', 'open'] as const;

export interface HiddenThing {
  readonly way: (typeof WAYS)[number];
  readonly rows: readonly FileRow[];
  readonly then: readonly (typeof ACTS)[number][];
}

/** Names that stand on shared grants already, and whose: matching would link what is hidden to them. */
const NAMES: readonly { readonly of: readonly Owner[]; readonly names: readonly string[] }[] = [
  { of: ['pool', 'ford'], names: ['Casa del Sur A.C.', 'CASA DEL SUR', 'Casa del Sur, I.A.P.'] },
  { of: ['pool', 'osf'], names: ['Red de Litigio del Istmo', 'Red de litigio del istmo AC'] },
  { of: ['pool'], names: ['Colectivo Puertas Abiertas', 'Casa del Caminante Nuevo Rumbo, A.C.'] },
  { of: ['osf'], names: ['Observatorio Fronterizo del Suchiate'] },
  { of: ['ford'], names: ['Fundación Raíz y Retorno', 'Fundacion Raiz y Retorno'] },
  { of: ['avina'], names: ['Mesa de Trabajadoras Agricolas', 'Mesa de Trabajadoras Agrícolas'] },
];
const TITLES = ['Litigation for migrants in transit', 'Defensa legal de migrantes en tránsito', 'Core support 2016–2017', 'Apoyo flexible 2015', 'Monitoring of detention, second phase'];
const PURPOSES = [
  'Strategic litigation and legal defence for migrants in transit who were victims of crime on the southern border of Mexico.',
  'Defensa legal y litigio estratégico para migrantes en tránsito, víctimas de delitos en la frontera sur de México.',
  'Independent monitoring of immigration detention stations on the southern border of Mexico and strategic use of the findings.',
];
const FUNDERS = ['Open Society Foundations', 'Ford Foundation-Mexico', 'Fundación Avina', 'CAMMINA', 'Fundación Alameda Norte', 'Fundación Ceiba, I.A.P.'];
const NUMBERS = ['', 'MX-RFC-CCN070604XX3', 'MX-RFC-CFI120315XX2', 'MX-RFC-NEW010101XX1'];

const day = fc.date({ min: new Date('2011-01-01'), max: new Date('2018-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const word = fc.stringMatching(/^[A-Z][a-záéíóúñ]{4,10} [a-z]{3,9}$/);

const row = (names: readonly string[]) => fc.record({
  id: fc.uuid(), funder: fc.constantFrom(...FUNDERS), grantee: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: word }),
  granteeId: fc.constantFrom(...NUMBERS), title: fc.oneof(fc.constantFrom(...TITLES), word), description: fc.oneof(fc.constantFrom(...PURPOSES), word),
  amount: fc.oneof(fc.constantFrom(120_000, 200_000, 60_000), fc.integer({ min: 1, max: 9_999_999 })), currency: fc.constantFrom('USD', 'MXN', 'GBP'),
  awardedOn: fc.oneof(fc.constantFrom('2016-06-15', '2016-11-21', '2015-01-19'), day), country: fc.constantFrom('MX', 'GT', 'HN', 'SV', 'PA', 'BR'),
});

/** Who protects an organisation to which it had shared a grant takes away what was seen: no two worlds then. Elsewhere any name will do. */
export const hiddenThing = (owner: Owner): fc.Arbitrary<HiddenThing> => fc.constantFrom(...WAYS).chain((way) => {
  const isProtecting = way === 'party-protected' || way === 'row-protected';
  const names = NAMES.filter(({ of }) => !isProtecting || !of.includes(owner)).flatMap((known) => known.names);
  return fc.record({ way: fc.constant(way), rows: fc.array(row(names), { minLength: 1, maxLength: 3 }), then: fc.subarray([...ACTS], { maxLength: 2 }) });
});

/** Everything by which its owner could name it: others must be answered as if it had never been. */
/** Hides what an owner does not share, from everybody else. */
export const hidingThings = (owner: Owner): Hiding<HiddenThing> => ({
  thing: hiddenThing(owner), hide: (world, thing) => hide(world, owner, thing), viewers: OWNERS.filter((viewer) => viewer !== owner),
});

export interface Made {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** Makes a hidden thing in a world as its owner would, and does with it what the owner does. */
export async function hide(world: World, owner: Owner, { way, rows, then }: HiddenThing): Promise<Made> {
  const asker = world.askers[owner];
  const before = await world.api.sql<{ id: string }>(THINGS);
  const fileId = WITHOUT_FILE.has(way) ? '' : await world.api.upload(asker, 'hidden.json', grantFile(rows));
  const importId = fileId === '' ? '' : ((await start(asker, fileId)).id ?? '');
  await WAY[way]({ world, owner, importId, rows });
  const known = new Set(before.map(({ id }) => id));
  const things = await world.api.sql<{ id: string; kind: string }>(THINGS);
  const made = things.filter(({ id }) => !known.has(id));
  const of = (kind: string) => made.filter((thing) => thing.kind === kind).map(({ id }) => id);
  for (const act of then) await AFTER[act]({ world, owner, grants: of('grant'), parties: of('party'), overlaps: of('overlap'), rows });
  return {
    ids: [...of('grant').slice(0, 2), ...of('party').slice(0, 2), ...of('overlap').slice(0, 1), ...of('other').slice(0, 2), ...[importId, fileId].filter(Boolean)],
    words: [...new Set(rows.flatMap(({ grantee, title }) => [grantee, title]))].slice(0, 2),
  };
}

const THINGS = `select id, 'grant' as kind from "grant" union all select id, 'party' from party union all select id, 'overlap' from overlap
  union all select id, 'other' from proposal union all select id, 'other' from contribution union all select id, 'other' from contact_note union all select id, 'other' from option_position union all select id, 'other' from reading union all select paper_id, 'other' from mandate
  union all select id, 'other' from "import" where format in ('csv', 'xlsx')`;

interface Making {
  readonly world: World;
  readonly owner: Owner;
  readonly importId: string;
  readonly rows: readonly FileRow[];
}

const protectGrants = 'mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { ... on Refused { code } } }';
const protectRow = 'mutation ($id: UUID!, $row: Int!) { protectImportRow(importId: $id, row: $row) { ... on Refused { code } } }';

async function written({ world, owner, importId }: Making, share = false): Promise<string[]> {
  const answer = await commit(world.askers[owner], importId, share);
  if (answer.code) throw new Error(`the hidden file was not written: ${answer.message}`);
  if ((answer.grants ?? 0) + (answer.contributions ?? 0) === 0) throw new Error('nothing of the hidden file was written');
  return (await world.api.sql<{ id: string }>('select id from "grant" where import_id = $1', [importId])).map(({ id }) => id);
}

const WAY: Readonly<Record<HiddenThing['way'], (making: Making) => Promise<unknown>>> = {
  unshared: (making) => written(making),
  'only-checked': async () => undefined,
  'grant-protected': async (making) => {
    for (const id of await written(making)) await making.world.askers[making.owner].run(protectGrants, { id });
  },
  'party-protected': async (making) => {
    await written(making);
    for (const at of making.rows.keys()) await making.world.askers[making.owner].run(protectRow, { id: making.importId, row: at + 1 });
  },
  /** Protected while it is only looked at, and then written as if all of it were to be shared. */
  'row-protected': async (making) => {
    for (const at of making.rows.keys()) await making.world.askers[making.owner].run(protectRow, { id: making.importId, row: at + 1 });
    await written(making, true);
  },
  /** As another version could have left it: with the day on which it was shared, and protected. */
  'shared-with-protection': async (making) => {
    const ids = await written(making);
    await making.world.api.sql(`update "grant" set shared_at = now(), protection = 'protected' where id = any($1::uuid[])`, [ids]);
  },
  /** Pledged and not yet shown to anybody; the first one as if it had been shown, and is protected. */
  contribution: async ({ world, owner, rows }) => {
    const [pool] = await world.api.sql<{ id: string }>('select id from pool order by id limit 1');
    for (const { title, currency, amount, country } of rows) {
      await pledge(world.askers[owner], pool?.id ?? '', { title, currency, amount: String(amount), countries: [country], share: false });
    }
    await world.api.sql(`update contribution set shared_at = now(), protection = 'protected' where shared_at is null and title = $1`, [rows[0]?.title]);
  },
  /** A spreadsheet that is matched and mended, and only in every second case written. */
  sheet: async ({ world, owner, rows }) => {
    const asker = world.askers[owner];
    const { id = '' } = await start(asker, await world.api.upload(asker, 'hidden.csv', grantSheet(rows)));
    await said(asker.run(`mutation ($input: MatchImportInput!) { matchImport(input: $input) { ... on Refused { code message } } }`, {
      input: { importId: id, decimalMark: 'point', dayOrder: 'dmy', columns: ['id', 'grantee', 'title', 'amount', 'currency', 'start', 'end', 'place'].map((term, column) => ({ term, column })) },
    }));
    await said(asker.run(`mutation ($id: UUID!, $title: String) { correctRow(importId: $id, row: 2, field: "title", value: $title) { ... on Refused { code message } } }`, { id, title: `${rows[0]?.title} again` }));
    if (rows.length % 2 === 0) await said(asker.run('mutation ($id: UUID!) { commitImport(importId: $id, share: false) { ... on Refused { code message } } }', { id }));
  },
  /** Entered, and not yet shared with the partners. */
  proposal: async ({ world, owner, rows }) => {
    for (const { title, description, grantee, amount, currency, country } of rows) {
      await said(world.askers[owner].run('mutation ($input: EnterProposalInput!) { enterProposal(input: $input) { ... on Refused { code message } } }', {
        input: { title, summary: description, grantee, amount: String(amount), currency, places: [country], source: 'invited', contactNote: title },
      }));
    }
  },
  /** Held, and not yet shown to the other partners, or to one delegate alone, who does not ask here; the secretariat holds none. */
  position: async ({ world, owner, rows }) => {
    if (owner === 'pool') return;
    const [option] = await world.api.sql<{ id: string }>('select id from "option" where not status_quo order by short_id limit 1');
    for (const { title } of rows) {
      await said(world.askers[owner].run('mutation ($input: HoldPositionInput!) { holdPosition(input: $input) { ... on Refused { code message } } }', {
        input: { optionId: option?.id, stance: 'opposed', words: title },
      }));
    }
    await world.api.sql(
      `insert into position_reader (collaborative_id, id, position_id, person_id) select s.collaborative_id, gen_random_uuid(), s.id, d.id
       from option_position s join partner p on p.id = s.partner_id join person d on 'delegate' = any(d.roles) and d.party_id <> p.party_id where s.words = $1
       on conflict do nothing`, [rows.at(-1)?.title]);
  },
  /** A delegate's answers while the first reading runs: hidden from the own house, too; the secretariat has no delegate. */
  reading: ({ world, owner, rows }) => world.api.sql(
    `insert into reading (collaborative_id, id, option_id, person_id, round, answer, reason, language, written_at)
     select o.collaborative_id, gen_random_uuid(), o.id, d.id, 1, 'against', said.reason, 'en', now() from unnest($2::text[]) with ordinality as said(reason, place)
     join (select o.*, row_number() over (order by o.short_id) as place from "option" o) o on o.place = said.place
     join person p on p.name = $1 join person d on d.party_id = p.party_id and 'delegate' = any(d.roles)
     on conflict (collaborative_id, option_id, person_id, round) do update set reason = excluded.reason`, [nameOf(owner), rows.map(({ title }) => title)]),
  /** How a board binds its delegates in the vote that is drafted, with a paper; the secretariat has no board. */
  mandate: async ({ world, owner, rows }) => {
    if (owner === 'pool') return;
    const [motion] = await world.api.sql<{ id: string }>(`select id from motion where state = 'draft' order by id limit 1`);
    const paperId = await world.api.upload(world.askers[owner], 'resolution.txt', rows[0]?.title ?? '');
    for (const { title } of rows) {
      await said(world.askers[owner].run('mutation ($input: KeepMandateInput!) { keepMandate(input: $input) { ... on Refused { code message } } }', {
        input: { motionId: motion?.id, kind: 'approval', dueOn: '2017-12-01', answer: 'abstain', words: title, paperId, named: true },
      }));
    }
  },
  /** Noted about a grantee that all see, and not shared. */
  contact: async ({ world, owner, rows }) => {
    const [grantee] = await world.api.sql<{ id: string }>(`select grantee_id as id from "grant" where shared_at is not null and protection <> 'protected' order by short_id limit 1`);
    for (const { title, awardedOn } of rows) {
      await said(world.askers[owner].run('mutation ($input: NoteContactInput!) { noteContact(input: $input) { ... on Refused { code message } } }', {
        input: { granteeId: grantee?.id, day: awardedOn < '2017-01-01' ? awardedOn : '2017-01-01', way: 'call', text: title, shared: false },
      }));
    }
  },
  'party-alone': ({ world, owner, rows }) => world.api.sql(
    `with made as (
       insert into party (collaborative_id, id, name, country, owner_id, shared_at, protection)
       select p.collaborative_id, gen_random_uuid(), row.name, row.country, p.party_id, case when row.place = 1 then now() end, case when row.place = 1 then 'protected' else 'partners' end
       from person p, unnest($2::text[], $3::text[]) with ordinality as row(name, country, place) where p.name = $1 returning collaborative_id, id, name)
     insert into party_name (collaborative_id, id, party_id, text, kind) select collaborative_id, gen_random_uuid(), id, upper(name), 'short' from made`,
    [nameOf(owner), rows.map(({ grantee }) => grantee), rows.map(({ country }) => country)]),
};

const nameOf = (owner: Owner): string => OFFICERS[owner];

/** What its owner does, which must not be refused. */
async function said(answer: Promise<{ text: string }>): Promise<void> {
  const { text } = await answer;
  if (/"(code|errors)":/.test(text)) throw new Error(`the hidden thing was not made: ${text}`);
}

interface Acting {
  readonly world: World;
  readonly owner: Owner;
  readonly grants: readonly string[];
  readonly parties: readonly string[];
  readonly overlaps: readonly string[];
  readonly rows: readonly FileRow[];
}

const AFTER: Readonly<Record<HiddenThing['then'][number], (acting: Acting) => Promise<unknown>>> = {
  show: ({ world, owner, grants, parties }) => each([...grants, ...parties], (id) =>
    world.askers[owner].run('mutation ($id: UUID!) { showName(id: $id) { ... on Refused { code } } }', { id })),
  answer: ({ world, owner, overlaps }) => each(overlaps, (id) =>
    world.askers[owner].run('mutation ($id: UUID!) { answerOverlaps(ids: [$id], answer: "hold", reason: "because", form: { until: "2017-06-30" }) { ... on Refused { code } } }', { id })),
  name: ({ world, owner, parties }) => each(parties, (id) =>
    world.askers[owner].run('mutation ($id: UUID!) { addPartyName(id: $id, text: "Casa del Sur", kind: "short") { ... on Refused { code } } }', { id })),
  again: async ({ world, owner, rows }) => {
    const started = await start(world.askers[owner], await world.api.upload(world.askers[owner], 'again.json', grantFile(rows.map((row) => ({ ...row, amount: row.amount + 1 })))));
    for (const conflict of started.conflicts ?? []) await keep(world.askers[owner], started.id ?? '', conflict.rows[0]?.row ?? 0);
    await commit(world.askers[owner], started.id ?? '', false);
  },
  purge: ({ world, owner, grants, parties }) => each([...parties, ...grants], async (id) => {
    const [code] = await world.api.sql<{ name: string }>('select name from code_name where id = $1', [id]);
    await world.askers[owner].run('mutation ($id: UUID!, $code: String!) { purgeProtected(id: $id, codeName: $code) { ... on Refused { code } } }', { id, code: code?.name ?? 'none' });
  }),
  /** Opened again, and still not shared. */
  open: ({ world, owner, grants }) => each(grants, async (id) => {
    const [grant] = await world.api.sql<{ shared: boolean }>('select shared_at is not null as shared from "grant" where id = $1', [id]);
    if (!grant?.shared) await world.askers[owner].run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "open") { ... on Refused { code } } }', { id });
  }),
};

async function each(ids: readonly string[], act: (id: string) => Promise<unknown>): Promise<void> {
  for (const id of ids) await act(id);
}

