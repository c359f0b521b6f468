import { generateSigningKey, signHead } from '@acuerdo/ledger';
import { exportText, verify, type MinuteBook } from '@acuerdo/record';
import { setTimeout as wait } from 'node:timers/promises';
import { startApi, type Api, type Asker } from './harness.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';

interface Seen {
  named: { address: string | null; mine: boolean; sentSize: number | null; state: string; partner: { letter: string } }[];
  without: { letter: string }[];
  lettersLeave: boolean;
  viewerCan: { allowed: boolean }[];
}

const SEEN = 'named { address mine sentSize state partner { letter } } without { letter } lettersLeave viewerCan { allowed }';

let mailbox: Mailbox;
let api: Api;
let ford: Asker;
let osf: Asker;
let secretariat: Asker;

beforeAll(async () => {
  mailbox = await openMailbox();
  process.env['SMTP_URL'] = mailbox.url;
  process.env['MAIL_FROM'] = 'Acuerdo <acuerdo@example.org>';
  api = await startApi();
  [ford, osf, secretariat] = await Promise.all([api.as('Ford-Mexico · delegate', 'es'), api.as('OSF · IMI program officer'), api.as('CAMMINA · secretariat')]);
});
afterAll(async () => {
  delete process.env['SMTP_URL'];
  await api?.close();
  await mailbox?.stop();
});

const seenBy = async (who: Asker): Promise<Seen> => (await who.run<{ witnesses: Seen }>(`{ witnesses { ${SEEN} } }`)).data.witnesses;
const name = (who: Asker, address: string) =>
  who.run<{ nameWitness: Partial<Seen> & { code?: string } }>(`mutation ($address: String!) { nameWitness(address: $address) { ... on Witnesses { ${SEEN} } ... on Refused { code message path } } }`, { address });

/** The letters, once there are so many: the last one's text, and the head in it. */
async function arrived(count: number): Promise<{ text: string; head: { head: { size: number } } }> {
  for (let waited = 0; mailbox.letters.length < count && waited < 200; waited += 1) await wait(100);
  expect(mailbox.letters).toHaveLength(count);
  const letter = mailbox.letters.at(-1) ?? '';
  const parts = letter.split(/\r\n--[^\r\n]+/);
  const decoded = (part: string) => Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');
  const attached = parts.find((part) => part.includes('filename=head-')) ?? '';
  return { text: letter, head: JSON.parse(/base64/i.test(attached) ? decoded(attached) : (attached.split('\r\n\r\n')[1] ?? '')) as { head: { size: number } } };
}

test('a partner names its witness; the others see that there is one, and not where', async () => {
  expect((await seenBy(ford)).without.map(({ letter }) => letter)).toEqual(['O', 'F', 'A']);
  const { errors } = await name(ford, 'not an address');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'address' }] });
  expect((await name(secretariat, 'records@example.org')).data.nameWitness.code).toBe('access.role');
  const { data } = await name(ford, ' archivo@ford.example ');
  expect(data.nameWitness.named).toMatchObject([{ address: 'archivo@ford.example', mine: true, partner: { letter: 'F' } }]);
  const others = await seenBy(osf);
  expect(others.named).toMatchObject([{ address: null, mine: false, partner: { letter: 'F' } }]);
  expect(others.without.map(({ letter }) => letter)).toEqual(['O', 'A']);
  expect((await seenBy(secretariat)).viewerCan).toEqual([{ allowed: false }]);
});

test('its letter holds the signed head, in its language and with nothing else, and a later book is held to it', async () => {
  const { text, head } = await arrived(1);
  expect(text).toContain('To: archivo@ford.example');
  expect(text).toContain('acuerdo@example.org');
  const book = new Uint8Array(await (await secretariat.fetch('/record/minute-book')).arrayBuffer());
  expect(await verify(book, { head })).toMatchObject({ valid: true, limits: expect.arrayContaining([{ key: 'record.limit.keptHead', values: { size: head.head.size } }]) });
  const rewritten = { ...head, head: { ...head.head, root: 'ab'.repeat(32) } };
  expect(await verify(book, { head: rewritten })).toMatchObject({ valid: false });
  expect((await seenBy(ford)).named).toMatchObject([{ state: 'sent', sentSize: head.head.size }]);
  expect(await api.sql('select from letter')).toEqual([]);
});

test('the next one comes when a day has passed and the record went on; one that is turned away is kept and tried again', async () => {
  await wait(6_000);
  expect(mailbox.letters).toHaveLength(1);
  mailbox.closed = true;
  await api.sql(`update witness set sent_at = sent_at - interval '25 hours'`);
  for (let waited = 0; (await seenBy(ford)).named[0]?.state !== 'failing' && waited < 200; waited += 1) await wait(100);
  expect((await seenBy(ford)).named).toMatchObject([{ state: 'failing' }]);
  mailbox.closed = false;
  await api.sql('update letter set next_try_at = now()');
  const { head } = await arrived(2);
  expect(head.head.size).toBe((await seenBy(osf)).named[0]?.sentSize);
});

const rotate = (who: Asker) => who.run<{ rotateKey: { code?: string; keyId: string; lastHead: { head: { key: string; size: number } } } }>('mutation { rotateKey { ... on RecordStatus { keyId lastHead } ... on Refused { code } } }');
const bookOf = async (): Promise<MinuteBook> => JSON.parse(await (await secretariat.fetch('/record/minute-book')).text()) as MinuteBook;

test('the secretariat hands the record over to a new key: the old one signs the entry that names it, and the witness is told at once', async () => {
  const [{ id: old }] = await api.sql('select id from signing_key') as [{ id: string }];
  expect((await rotate(ford)).data.rotateKey.code).toBe('access.role');
  const { data: { rotateKey: { keyId, lastHead } } } = await rotate(secretariat);
  expect(keyId).not.toBe(old);
  expect(lastHead.head.key).toBe(old);
  const { head } = await arrived(3);
  expect(head.head).toMatchObject({ key: old, size: lastHead.head.size });
  expect(Buffer.from(mailbox.letters.at(-1) ?? '', 'utf8').toString()).toContain(keyId);
  const book = await bookOf();
  expect(book.heads.at(-1)?.head.key).toBe(keyId);
  expect(await api.sql('select id from signing_key where private_key is not null')).toEqual([{ id: keyId }]);
  const verdict = await verify(exportText(book), { head, keys: [old] });
  expect(verdict.valid).toBe(true);
  expect(verdict.checks.map(({ message }) => message)).toContainEqual({
    key: 'record.check.headsOfKeys',
    values: { count: book.heads.length, keys: [{ key: 'record.check.signedBy', values: { key: old, to: lastHead.head.size } }, { key: 'record.check.signedBy', values: { key: keyId, to: book.entries.length } }] },
  });
  expect(await verify(exportText(book), { keys: [keyId] })).toMatchObject({ valid: true });
});

test('a key that no entry named, and an entry that names another, are found', async () => {
  const book = await bookOf();
  const attacker = await generateSigningKey(globalThis.crypto);
  const signedByAttacker = await signHead({ ...book.heads.at(-1)!.head, key: attacker.keyId }, attacker.privateKey);
  const keys = [...book.keys, { keyId: attacker.keyId, publicKey: attacker.publicKey, from: book.keys[1]!.from }];
  const notNamed = await verify(exportText({ ...book, keys, heads: [...book.heads.slice(0, -1), signedByAttacker] }));
  expect(notNamed.valid).toBe(false);
  const at = book.entries.findLastIndex(({ kind }) => kind === 'key.added');
  const entries = book.entries.map((entry, place) => (place === at ? { ...entry, subject: attacker.keyId, facts: { ...entry.facts, keyId: attacker.keyId, publicKey: attacker.publicKey } } : entry));
  expect(await verify(exportText({ ...book, entries }))).toMatchObject({ valid: false, firstWrong: { position: at } });
});

test('a witness is taken back by its own partner, and gets nothing any more', async () => {
  const remove = (who: Asker) => who.run<{ removeWitness: { code?: string; named?: unknown[] } }>('mutation { removeWitness { ... on Witnesses { named { id } } ... on Refused { code } } }');
  expect((await remove(osf)).data.removeWitness.code).toBe('api.notFound');
  expect((await remove(ford)).data.removeWitness.named).toEqual([]);
  expect(await api.sql('select from witness')).toEqual([]);
});
