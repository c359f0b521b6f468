import { setTimeout as wait } from 'node:timers/promises';
import { startApi, type Api, type Asker } from './harness.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';
import { openMotion, startVoting } from './vote.ts';

interface Choice { rhythm: string; address: string; hindrance: string | null }

const CHOICE = 'rhythm address hindrance';
const FORD = 'Ford-Mexico · delegate';

let mailbox: Mailbox;
let api: Api;
let ford: Asker;
let vote: string;

beforeAll(async () => {
  mailbox = await openMailbox();
  Object.assign(process.env, { SMTP_URL: mailbox.url, MAIL_FROM: 'Acuerdo <acuerdo@example.org>', PUBLIC_URL: 'https://acuerdo.example.org/' });
  api = await startApi();
  ford = await api.as(FORD, 'es');
  vote = (await openMotion(await startVoting(api))).shortId;
});
afterAll(async () => {
  for (const name of ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL']) delete process.env[name];
  await api?.close();
  await mailbox?.stop();
});

const choice = async (): Promise<Choice> => (await ford.run<{ digestChoice: Choice }>(`{ digestChoice { ${CHOICE} } }`)).data.digestChoice;
const choose = (rhythm: string) => ford.run<{ chooseDigest: Choice }>(`mutation ($rhythm: String!) { chooseDigest(rhythm: $rhythm) { ... on DigestChoice { ${CHOICE} } } }`, { rhythm });

/** The last letter, once there are so many, with its text decoded (RFC 2045, 6.7). */
async function arrived(count: number): Promise<string> {
  for (let waited = 0; mailbox.letters.length < count && waited < 200; waited += 1) await wait(100);
  expect(mailbox.letters).toHaveLength(count);
  const letter = (mailbox.letters.at(-1) ?? '').replace(/=\r\n/g, '').replace(/\r\n[ \t]+/g, ' ');
  return Buffer.from(letter.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');
}

test('nobody is written to who did not choose it, and a role of the sample has no mailbox', async () => {
  expect(await choice()).toMatchObject({ rhythm: 'off', hindrance: 'trial' });
  expect((await choose('hourly')).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'rhythm' }] });
  await api.sql('update person set to_try = false where name = $1', [FORD]);
  expect((await choose('daily')).data.chooseDigest).toMatchObject({ rhythm: 'daily', hindrance: null });
});

test('the letter tells what the desk tells, in its reader\'s language, by ids and links and without a title', async () => {
  const letter = await arrived(1);
  const { data } = await ford.run<{ step: { title: { es: string } } }>('{ step(id: "ST-3") { title { es } } }');
  expect(letter).toContain(`https://acuerdo.example.org/cammina/future/${vote}/ballot`);
  expect(letter).toContain('https://acuerdo.example.org/cammina/future/steps/ST-3');
  for (const title of ['Forma después de 2017', data.step.title.es]) expect(letter).not.toContain(title);
  expect(letter).toContain('Para no recibir más');
  expect(letter).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('there is one a day at the most, and none where nothing waits', async () => {
  await wait(6_000);
  expect(mailbox.letters).toHaveLength(1);
  await api.sql(`update digest_choice set looked_at = looked_at - interval '25 hours'`);
  await arrived(2);
  await api.sql(`update person set roles = '{observer}', unit_id = null where name = $1`, [FORD]);
  await api.sql(`update step set state = 'done'`);
  await api.sql(`update digest_choice set looked_at = looked_at - interval '25 hours'`);
  for (let looked = 0; looked < 100 && (await api.sql(`select from digest_choice where looked_at < now() - interval '1 hour'`)).length > 0; looked += 1) await wait(100);
  await wait(3_000);
  expect(mailbox.letters).toHaveLength(2);
});

test('it is stopped from the letter, without signing in; opening the link only asks', async () => {
  const path = /List-Unsubscribe: <https:\/\/acuerdo\.example\.org(\/letters\/stop\/[^>]+)>/.exec(await arrived(2))?.[1] ?? '';
  const asked = await fetch(api.origin + path);
  expect(await asked.text()).toContain('¿Quiere dejar de recibir');
  expect((await choice()).rhythm).toBe('daily');
  const stopped = await fetch(api.origin + path, { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  expect(stopped.status).toBe(200);
  expect((await choice()).rhythm).toBe('off');
  const guessed = await fetch(`${api.origin}/letters/stop/${'A'.repeat(32)}?language=es`, { method: 'POST' });
  expect(await guessed.text()).toBe(await stopped.text());
});
