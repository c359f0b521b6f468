import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, declare, putToVote, see } from './co-review.ts';
import { commit, FONDO_PUENTE, keep, namePools, start } from './grant-journey.ts';
import type { Api, Asker } from './harness.ts';
import { meetingSeen } from './meeting.ts';
import { onMinutes } from './minutes.ts';
import { statementsOf } from './statements.ts';
import { serveHere, settled } from './two-worlds/worlds.ts';
import { cast, close, openMotion, ranking, record, startVoting, type Voting } from './vote.ts';

const OPERATIONS = Object.values(JSON.parse(readFileSync(join(import.meta.dirname, '../../../libs/contract/operations.json'), 'utf8')) as Record<string, string>);
const nameOf = (document: string): string => document.match(/\bquery (\w+)/)?.[1] ?? '';

/** What somebody without an account is given by a link; nothing without one. The sample has no open call. */
const BY_LINK = ['InvitationPage', 'DossierPage', 'ConsultationPage', 'ApplicationHere', 'CallAskedPage', 'CallPage'];

/** The query of every page that the client has, but of what only who evaluates may ask. */
const PAGES = OPERATIONS.filter((document) => !['', 'ConsultationAnswersHere'].includes(nameOf(document)));

let api: Api;
let secretariat: Asker;
let importId: string;
let minutesId: string;
let few: Map<string, number>;

const variablesOf = (page: string): Record<string, unknown> => ({
  GrantPage: { id: 'GR-4' }, GranteePage: { id: 'ORG-5' }, OverlapPage: { id: 'OV-1' }, OverlapsAlike: { id: 'OV-1', pattern: 'deciders' }, ImportPage: { id: importId, onlyFindings: false }, InvitationPage: { secret: 'x'.repeat(43) },
  AnswerHere: { id: 'MOT-2' }, RecordAnswerPage: { id: 'MOT-2' }, ProxyPage: { id: 'MOT-2' }, BallotPage: { id: 'MOT-2' }, CountPage: { id: 'MOT-2' }, MotionPage: { id: 'MOT-2' }, MotionHere: { id: 'MOT-2' }, MinutesPage: { id: 'MTG-1' }, MinutesVersionText: { id: minutesId, version: 1 }, DecisionPage: { id: 'DEC-1' }, PoolPage: { id: 'ORG-1' },
  RolesPage: { filter: { on: '2014-09-08' } }, ResponsibilitiesPage: { on: '2014-12-31', place: 'MX' }, SourcePage: { id: 'SRC-1' }, TimelinePage: { to: '2017-12-31' },
  QuestionPage: { id: 'Q-12' }, StepPage: { id: 'ST-8' }, StrategyPage: { id: 'STR-1' }, EvaluationPage: { id: 'EV-1' }, ConsultationPage: { secret: 'x'.repeat(43) }, OptionPage: { id: 'OPT-1' }, OptionsComparedPage: { id: 'DEL-1' }, ReadingPage: { id: 'DEL-1' }, BriefPage: { id: 'DEL-1', partner: 'O' }, DossiersPage: { id: 'DEL-1' }, DossierPage: { secret: 'x'.repeat(43) },
  SoundingFormPage: { id: 'GR-1' }, SoundingsPage: { counts: true },
  FiguresPage: { proposals: true }, FiguresBeside: { currency: 'GBP' }, FigureGrants: { cell: { currency: 'GBP' } }, BoldGrants: { of: { of: 'pool', currency: 'GBP', year: 2020 } },
  MeetingPage: { id: 'MTG-1' }, SessionPage: { id: 'MTG-1' }, EditMeetingPage: { id: 'MTG-1' }, ProposalPage: { id: 'PR-1' }, ApplicationHere: { secret: 'x'.repeat(43) }, CallAskedPage: { id: '01900000-0000-7000-8000-000000000000' }, CallPage: { id: 'CALL-1' },
}[page] ?? {});

/** Pages made of so many rooms that they ask more; what is saved is to be written here. */
const KNOWN: Readonly<Record<string, number>> = { DeskPage: 19, MotionPage: 14, OverlapsPage: 17, ProposalPage: 17 };

/** How many statements each page costs, as things stand. */
async function costs(): Promise<Map<string, number>> {
  await settled(api); // the loops ask statements of their own
  const each = new Map<string, number>();
  for (const document of PAGES) {
    const page = nameOf(document);
    const statements = await statementsOf(async () => {
      const { data, errors } = await secretariat.run<Record<string, unknown>>(document, variablesOf(page));
      if (errors || Object.values(data).some((part) => part === null && !BY_LINK.includes(page))) throw new Error(`${page}: ${JSON.stringify({ errors, data })}`);
    });
    each.set(page, statements.length);
  }
  return each;
}

async function decide(voting: Voting): Promise<void> {
  const { id } = await openMotion(voting);
  await cast(voting.delegates.osf, { motionId: id, choice: ranking(voting.options[0]) });
  await cast(voting.delegates.ford, { motionId: id, choice: ranking(voting.options[0]) });
  await close(voting.secretariat, id);
  await record(voting.secretariat, id);
}

/** What makes one grantee of ORG-5 and some others. */
const MERGE = (others: string): string => `insert into grantee_part (collaborative_id, id, party_id, grantee_id)
  select p.collaborative_id, gen_random_uuid(), p.id, w.id from party p, party w where w.short_id = 'ORG-5' and p.short_id like '${others}'`;

/** Sixty more of everything that a page lists: more than a page holds. */
const MORE = [
  `insert into "grant" (collaborative_id, id, short_id, vehicle, funder_id, pool_id, grantee_id, title, description, amount, currency, awarded_on, stage, programmes, places, owner_id, shared_at)
   select g.collaborative_id, gen_random_uuid(), 'GR-' || 1000 + n, g.vehicle, g.funder_id, g.pool_id, g.grantee_id, g.title || n, g.description, g.amount, g.currency,
     g.awarded_on, g.stage, g.programmes, g.places, g.owner_id, g.shared_at from "grant" g, generate_series(1, 60) n where g.short_id = 'GR-1'`,
  `insert into party (collaborative_id, id, short_id, name, owner_id, shared_at)
   select collaborative_id, gen_random_uuid(), 'ORG-' || 1000 + n, name || n, owner_id, shared_at from party, generate_series(1, 60) n where short_id = 'ORG-5'`,
  `update "grant" g set grantee_id = p.id from party p where g.short_id like 'GR-10__' and p.short_id = 'ORG-' || substr(g.short_id, 4) and right(g.short_id, 2)::int % 2 = 0`,
  `insert into grantee_pair (collaborative_id, id, left_id, right_id, tenths, evidence, evidence_hash, weights_version, state, found_at)
   select a.collaborative_id, gen_random_uuid(), least(a.id, b.id), greatest(a.id, b.id), 50, '[]', '\\x00', 1, 'open', now()
   from party a, party b where b.short_id like 'ORG-10__' and (a.short_id = 'ORG-5' or a.short_id = 'ORG-6')`,
  MERGE('ORG-101_'),
  `insert into overlap (collaborative_id, id, short_id, left_id, right_id, kind, between, role_confusion, tenths, evidence, sentence, rank, evidence_hash, found_at)
   select o.collaborative_id, gen_random_uuid(), 'OV-' || 1000 + row_number() over (), least(a.id, b.id), greatest(a.id, b.id), o.kind, o.between, true, o.tenths, o.evidence,
     o.sentence, o.rank, o.evidence_hash, o.found_at from overlap o, "grant" a, "grant" b where o.short_id = 'OV-1' and a.short_id = 'GR-1' and b.short_id like 'GR-10__'`,
  `insert into contribution (collaborative_id, id, pool_id, funder_id, cycle_id, currency, title, description, owner_id, shared_at)
   select collaborative_id, gen_random_uuid(), pool_id, funder_id, cycle_id, currency, 'Another ' || n, description, owner_id, shared_at
   from (select * from contribution where title like 'OSF%') c, generate_series(1, 60) n`,
  `insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, on_day, recorded_at)
   select collaborative_id, gen_random_uuid(), id, 'paid', 10, '2017-01-01', now() from contribution where title like 'Another %'`,
  `insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, on_day, recorded_at)
   select collaborative_id, gen_random_uuid(), id, 'pledged', 1, '2017-01-01', now() from (select * from contribution where title like 'Ford%') c, generate_series(1, 60)`,
  `insert into allocation (collaborative_id, id, grant_id, contribution_id, amount)
   select g.collaborative_id, gen_random_uuid(), g.id, c.id, 1 from "grant" g, contribution c where g.title = 'Core support 2016–2017' and c.title like 'Another %'`,
  `insert into pool_state (collaborative_id, id, pool_id, state, since_written, since_range, recorded_at)
   select collaborative_id, gen_random_uuid(), pool_id, state, since_written, since_range, recorded_at from (select * from pool_state limit 1) s, generate_series(1, 60)`,
  `insert into cycle (collaborative_id, id, pool_id, name, valid)
   select collaborative_id, gen_random_uuid(), pool_id, 'Cycle ' || n, daterange(make_date(2017 + n, 1, 1), make_date(2018 + n, 1, 1)) from (select * from cycle limit 1) c, generate_series(1, 60) n`,
  `insert into agreement (collaborative_id, id, pool_id, recorded_at)
   select collaborative_id, gen_random_uuid(), pool_id, recorded_at from (select * from agreement limit 1) a, generate_series(1, 60)`,
  `insert into proposal (collaborative_id, id, short_id, grant_id, requested, currency, source, summary, state, due_on, form_id, created_by_id, created_at)
   select p.collaborative_id, gen_random_uuid(), 'PR-' || 1000 + row_number() over (), g.id, p.requested, p.currency, p.source, p.summary, p.state, p.due_on, p.form_id, p.created_by_id, p.created_at
   from proposal p, "grant" g where p.short_id = 'PR-1' and g.short_id like 'GR-10__'`,
  `insert into person (collaborative_id, id, name, party_id, roles) select collaborative_id, gen_random_uuid(), 'Person ' || n, party_id, roles from (select * from person limit 1) p, generate_series(1, 60) n`,
  ...['role_term', 'prospect', 'outside_actor', 'seat', 'body', 'unit', 'budget_line'].map((table) => (
    `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(r) || jsonb_build_object('id', gen_random_uuid()))).* from (select * from ${table} order by id limit 1) r, generate_series(1, 60) n`)),
  `insert into theme (collaborative_id, id, code, name_en, name_es) select collaborative_id, gen_random_uuid(), 'theme-' || n, 'Theme ' || n, 'Tema ' || n from (select * from theme limit 1) t, generate_series(1, 60) n`,
  `insert into responsibility_cell (collaborative_id, id, responsibility_id, role, valid, theme, country, budget_line_id)
   select r.collaborative_id, gen_random_uuid(), r.id, r.role, r.valid, 'theme-' || n, 'MX', (select id from budget_line limit 1) from (select * from responsibility where role = 'owner' limit 1) r, generate_series(1, 60) n`,
  `insert into activity (collaborative_id, id, at, actor_id, kind, subject_id, "values")
   select collaborative_id, gen_random_uuid(), at, actor_id, kind, subject_id, "values" from (select * from activity where audience_id is null limit 1) a, generate_series(1, 60)`,
  `insert into import select (jsonb_populate_record(null::import, to_jsonb(i) || jsonb_build_object('id', gen_random_uuid()))).* from (select * from import limit 1) i, generate_series(1, 60)`,
  `insert into import_row select (jsonb_populate_record(null::import_row, to_jsonb(r) || jsonb_build_object('row', 1000 + n))).* from (select * from import_row limit 1) r, generate_series(1, 60) n`,
  `insert into "option" (collaborative_id, id, short_id, deliberation_id, position, title_en, title_es, meaning_en, meaning_es, added_at)
   select collaborative_id, gen_random_uuid(), 'OPT-' || 1000 + n, deliberation_id, 100 + n, title_en, title_es, meaning_en, meaning_es, added_at from (select * from "option" limit 1) o, generate_series(1, 60) n`,
  `insert into source select (jsonb_populate_record(null::source, to_jsonb(s) || jsonb_build_object('id', gen_random_uuid(), 'short_id', 'SRC-' || 1000 + n))).* from (select * from source limit 1) s, generate_series(1, 60) n`,
  `insert into passage select (jsonb_populate_record(null::passage, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(), 'position', 1000 + n))).*
   from (select p.* from passage p join source s on s.id = p.source_id where s.short_id = 'SRC-1' limit 1) p, generate_series(1, 60) n`,
  `insert into fact select (jsonb_populate_record(null::fact, to_jsonb(f) || jsonb_build_object('id', gen_random_uuid()))).* from (select * from fact where value is not null limit 1) f, generate_series(1, 60) n`,
  `insert into fact_topic select (jsonb_populate_record(null::fact_topic, to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'subject', 'Subject ' || n))).* from (select * from fact_topic limit 1) t, generate_series(1, 60) n`,
  `insert into corridor select (jsonb_populate_record(null::corridor, to_jsonb(c) || jsonb_build_object('id', gen_random_uuid(), 'code', 'corridor-' || n))).* from (select * from corridor limit 1) c, generate_series(1, 60) n`,
  `insert into event select (jsonb_populate_record(null::event, to_jsonb(e) || jsonb_build_object('id', gen_random_uuid()))).* from (select * from event limit 1) e, generate_series(1, 60) n`,
  `insert into question (collaborative_id, id, short_id, position, level, text_en, text_es, asked_at_en, asked_at_es, added_at)
   select collaborative_id, gen_random_uuid(), 'Q-' || 1000 + n, 1000 + n, level, text_en, text_es, asked_at_en, asked_at_es, added_at from (select * from question limit 1) q, generate_series(1, 60) n`,
  `insert into question_answer (collaborative_id, id, question_id, number, state, text_en, text_es, answered_by_id, answered_at)
   select p.collaborative_id, gen_random_uuid(), q.id, n, 'in-discussion', 'x', 'x', p.id, now() from question q, (select * from person limit 1) p, generate_series(1, 60) n where q.short_id = 'Q-12'`,
  `insert into step (collaborative_id, id, short_id, title_en, title_es, owner_written, all_partners)
   select collaborative_id, gen_random_uuid(), 'ST-' || 1000 + n, title_en, title_es, owner_written, true from (select * from step limit 1) s, generate_series(1, 60) n`,
  `insert into step_question (collaborative_id, id, step_id, question_id) select s.collaborative_id, gen_random_uuid(), s.id, q.id from step s, question q where s.short_id like 'ST-10__' and q.short_id = 'Q-12'
   union all select s.collaborative_id, gen_random_uuid(), s.id, q.id from step s, question q where s.short_id = 'ST-8' and q.short_id like 'Q-10__'`,
  `insert into step_event (collaborative_id, id, step_id, kind, state, by_id, at)
   select s.collaborative_id, gen_random_uuid(), s.id, 'moved', 'open', p.id, now() from step s, (select * from person limit 1) p, generate_series(1, 60) where s.short_id = 'ST-8'`,
  `insert into strategy (collaborative_id, id, short_id, kind, title_en, title_es, owner_written)
   select collaborative_id, gen_random_uuid(), 'STR-' || 1000 + n, kind, title_en, title_es, owner_written from (select * from strategy limit 1) s, generate_series(1, 60) n`,
  `insert into strategy_version (collaborative_id, id, strategy_id, number, text_en, text_es, added_by_id, added_at)
   select v.collaborative_id, gen_random_uuid(), v.strategy_id, 1000 + n, v.text_en, v.text_es, v.added_by_id, v.added_at from (select * from strategy_version order by id limit 1) v, generate_series(1, 60) n`,
  `insert into criterion (collaborative_id, id, deliberation_id, position, title_en, title_es) select collaborative_id, gen_random_uuid(), id, n, 'x', 'x' from deliberation, generate_series(1, 60) n where short_id = 'DEL-1'`,
  `insert into option_evidence (collaborative_id, id, option_id, kind, target_id, note_en, note_es, added_by_id, added_at)
   select o.collaborative_id, gen_random_uuid(), o.id, 'grant', g.id, 'x', 'x', p.id, now() from "option" o, "grant" g, (select * from person limit 1) p where o.short_id = 'OPT-1' and g.short_id like 'GR-10__'`,
  `insert into meeting (collaborative_id, id, short_id, kind, title_en, title_es, held_written, held_range, entered_by_id, entered_at)
   select collaborative_id, gen_random_uuid(), 'MTG-' || 1000 + n, kind, title_en, title_es, held_written, held_range, entered_by_id, entered_at from meeting, generate_series(1, 60) n where short_id = 'MTG-1'`,
  `insert into attendance (collaborative_id, id, meeting_id, "position", name, role, presence, meeting_role, partner_id)
   select a.collaborative_id, gen_random_uuid(), m.id, a."position", a.name, a.role, a.presence, a.meeting_role, a.partner_id from attendance a, meeting m where m.locked_at is null`,
  `insert into sounding (collaborative_id, id, by_id, grant_id, readers, reason, made_by_id, made_at, last_day, opened_at, opened_by_id)
   select g.collaborative_id, gen_random_uuid(), g.owner_id, g.id, array[pool.owner_id], 'x', p.id, now(), '2099-12-31', now(), p.id
   from "grant" g, "grant" pool, (select * from person limit 1) p, generate_series(1, 90) n where g.shared_at is null and pool.short_id = 'GR-1'`,
  `insert into sounding_match (collaborative_id, id, sounding_id, party_id, grant_id)
   select s.collaborative_id, gen_random_uuid(), s.id, g.owner_id, g.id from sounding s, "grant" g where g.short_id = 'GR-1'`,
  `insert into sounding_answer (collaborative_id, id, sounding_id, party_id, answer, grant_id, answered_by_id, answered_at, revealed_at, sounder_side, reader_side)
   select s.collaborative_id, gen_random_uuid(), s.id, g.owner_id, 'agreed', g.id, s.made_by_id, now(), now(), side, side from (select * from sounding limit 30) s, "grant" g,
     (select jsonb_build_object('partner', 'x', 'officer', 'x', 'grantee', 'x', 'title', 'x', 'stage', 'active', 'amount', jsonb_build_object('amount', '1.00', 'currency', 'USD')) as side) x where g.short_id = 'GR-1'`,
  `insert into sounding (collaborative_id, id, by_id, grant_id, readers, reason, made_by_id, made_at, last_day)
   select g.collaborative_id, gen_random_uuid(), g.owner_id, g.id, array[other.owner_id], 'x', p.id, now(), '2099-12-31'
   from "grant" g, "grant" other, (select * from person limit 1) p, generate_series(1, 60) n where g.short_id = 'GR-1' and other.short_id = 'GR-2'`,
  `insert into statement select (jsonb_populate_record(null::statement, to_jsonb(s) || jsonb_build_object('id', gen_random_uuid()))).* from statement s, generate_series(1, 5)`,
];

beforeAll(async () => {
  api = await serveHere();
  secretariat = await api.as('CAMMINA · secretariat');
  const file = await api.upload(secretariat, 'fondo-puente.json', readFileSync(FONDO_PUENTE));
  const started = await start(secretariat, file);
  importId = started.id ?? '';
  await namePools(secretariat, importId, ['Fondo Puente']);
  for (const conflict of started.conflicts ?? []) await keep(secretariat, importId, conflict.rows[0]?.row ?? 0);
  await commit(secretariat, importId, true);
  minutesId = (await onMinutes(secretariat, 'draftMinutes', { meetingId: (await meetingSeen(secretariat)).id })).id;
  const { id: proposalId } = await see(secretariat);
  await declare(secretariat, proposalId);
  await act(secretariat, 'endReview', proposalId);
  await putToVote(secretariat, proposalId);
  const voting = await startVoting(api);
  await decide(voting);
  for (const party of ['ORG-5', 'ORG-6']) await api.sql(MERGE(party)); // a whole costs more than one that stands by itself, of however many parts it is
  few = await costs();
  for (const statement of MORE) await api.sql(statement);
  for (let more = 0; more < 3; more++) await decide(voting);
});
afterAll(() => api?.close());

test('every page of the client asks as many statements of sixty rows as of a few', async () => {
  expect(PAGES.length).toBeGreaterThan(15);
  expect(few.get('DeskPage')).toBeGreaterThan(5);
  expect(Object.fromEntries(await costs())).toEqual(Object.fromEntries(few));
});

test('no page asks more than thirteen statements, but for some that are known and ask no more than they did', () => {
  expect([...few].filter(([page, statements]) => statements > (KNOWN[page] ?? 13))).toEqual([]);
});
