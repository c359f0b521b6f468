import { verifyMinuteBook } from '@acuerdo/record';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApi, type Api, type Asker } from './harness.ts';

interface Part { key: string; text: { en: string; es: string } }
interface Notice { collaborative: string | null; version: number | null; parts: Part[] }
interface Standing { version: number | null; toRead: boolean; readAt: string | null; versions: { version: number }[]; draft: Part[]; viewerCan: { allowed: boolean }[]; code?: string; path?: string[] }

const STANDING = '... on Privacy { version toRead readAt versions { version } viewerCan { allowed } } ... on Refused { code message path }';

const OPERATIONS = JSON.parse(readFileSync(join(import.meta.dirname, '../../../libs/contract/operations.json'), 'utf8')) as Record<string, string>;
const PAGE = Object.keys(OPERATIONS).find((hash) => OPERATIONS[hash]?.includes('query PrivacyPage('));

let api: Api;
let secretariat: Asker;
let officer: Asker;

beforeAll(async () => {
  api = await startApi();
  [secretariat, officer] = [await api.as('CAMMINA · secretariat'), await api.as('Ford-Mexico · program officer', 'es')];
});
afterAll(() => api.close());

/** As the page asks that needs no account: by the name of a listed operation alone. */
async function notice(of: string | null, version: number | null = null): Promise<Notice> {
  const response = await api.with(null, { slug: '' }).fetch('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ variables: { of, version }, extensions: { persistedQuery: { version: 1, sha256Hash: PAGE } } }),
  });
  return ((await response.json()) as { data: { privacyNotice: Notice } }).data.privacyNotice;
}
const standing = async (who: Asker): Promise<Standing> => (await who.run<{ privacy: Standing }>('{ privacy { version toRead readAt versions { version } draft { key text { en es } } viewerCan { allowed } } }')).data.privacy;
const read = async (who: Asker, version: number): Promise<Standing> =>
  (await who.run<{ notePrivacyNoticeRead: Standing }>(`mutation ($version: Int!) { notePrivacyNoticeRead(version: $version) { ${STANDING} } }`, { version })).data.notePrivacyNoticeRead;
const send = (who: Asker, after: number, parts: { key: string; en: string; es: string }[]) =>
  who.run<{ publishPrivacyNotice: Standing }>(`mutation ($after: Int!, $parts: [PrivacyPartInput!]!) { publishPrivacyNotice(after: $after, parts: $parts) { ${STANDING} } }`, { after, parts });
const filled = (parts: readonly Part[], word: string) => parts.map(({ key, text }) => ({ key, en: text.en.replaceAll(/\[[^\]]+\]/g, word), es: text.es.replaceAll(/\[[^\]]+\]/g, word) }));

test('before the first notice, a collaborative that is here is told of as one that is not', async () => {
  const here = await notice('cammina');
  expect(here).toEqual(await notice('nowhere'));
  expect(here).toEqual(await notice(null));
  expect(here).toMatchObject({ collaborative: null, version: null });
  expect(JSON.stringify(here)).not.toMatch(/CAMMINA|\[[a-z]/);
  expect(await standing(officer)).toMatchObject({ version: null, toRead: false, versions: [], viewerCan: [{ allowed: false }] });
});

test('the secretariat publishes it once everything is filled in; nobody else does', async () => {
  const { draft } = await standing(secretariat);
  const open = draft.map(({ key, text }) => ({ key, ...text }));
  expect((await send(secretariat, 0, open)).data.publishPrivacyNotice).toMatchObject({ code: 'api.privacy.leftOpen', path: ['controllerEn'] });
  expect((await send(officer, 0, filled(draft, 'Calle 1'))).data.publishPrivacyNotice).toMatchObject({ code: 'access.role' });
  const twice = filled(draft, 'Calle 1').map((part, at) => (at === 9 ? { ...part, key: 'short' } : part));
  expect((await send(secretariat, 0, twice)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  expect(await standing(secretariat)).toMatchObject({ version: null });
  expect((await send(secretariat, 0, filled(draft, 'Calle 1').toReversed())).data.publishPrivacyNotice).toMatchObject({ version: 1, toRead: true });
  expect((await send(secretariat, 0, filled(draft, 'Calle 2'))).data.publishPrivacyNotice).toMatchObject({ code: 'api.privacy.otherVersion' });

  const told = await notice('cammina');
  expect(told).toMatchObject({ collaborative: 'CAMMINA', version: 1 });
  expect(told.parts.map(({ key }) => key)).toEqual(draft.map(({ key }) => key));
  expect(told.parts[1]?.text.es).toContain('Calle 1');
  expect(await notice(null)).toEqual(told);
  expect(await notice('nowhere')).toMatchObject({ collaborative: null });
});

test('everybody is shown a version once, and that they read it is one row', async () => {
  expect(await read(officer, 2)).toMatchObject({ code: 'api.privacy.otherVersion' });
  expect(await read(officer, 1)).toMatchObject({ version: 1, toRead: false, readAt: expect.any(String) });
  expect(await read(officer, 1)).toMatchObject({ toRead: false });
  expect(await api.sql('select count(*)::int as many from privacy_reading')).toEqual([{ many: 1 }]);
  expect(await standing(secretariat)).toMatchObject({ toRead: true });

  const { draft } = await standing(secretariat);
  const both = await Promise.all([send(secretariat, 1, filled(draft, '')), send(secretariat, 1, filled(draft, ''))]);
  expect(both.map(({ data }) => data.publishPrivacyNotice.code ?? data.publishPrivacyNotice.version).sort()).toEqual([2, 'api.privacy.otherVersion']);
  expect(await standing(officer)).toMatchObject({ version: 2, toRead: true, readAt: null, versions: [{ version: 2 }, { version: 1 }] });
  expect(await Promise.all([null, 1, 9].map(async (version) => (await notice('cammina', version)).version))).toEqual([2, 1, 2]);
});

test('a version is never changed, and the record commits to each without telling it', async () => {
  await expect(api.sql(`update privacy_notice set version = 9`)).rejects.toThrow();
  const book = await (await secretariat.fetch('/record/minute-book')).text();
  expect(await verifyMinuteBook(book)).toMatchObject({ valid: true });
  const entries = await api.sql<{ body: string }>(`select body from ledger_entry where kind = 'privacy.published' order by at, id`);
  expect(entries.map(({ body }) => (JSON.parse(body) as { facts: object }).facts)).toEqual([{ version: 1 }, { version: 2 }]);
  expect(entries.map(({ body }) => body).join()).not.toContain('Calle 1');
});
