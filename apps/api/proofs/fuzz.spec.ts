import { verify } from '@acuerdo/record';
import { randomInt } from 'node:crypto';
import { startApi, type Api } from '../test/harness.ts';
import { addDelegates, castSecret, newReceipt } from '../test/secret/voters.ts';
import { cast, close, openMotion, ranking, record, startVoting } from '../test/vote.ts';
import { randomOf } from './exactly-once/sending.ts';

const TRIES = Number(process.env['ACUERDO_PROOF_COUNT'] ?? 10_000);
const seed = Number(process.env['ACUERDO_PROOF_SEED'] ?? randomInt(2 ** 31));
const say = (line: string): void => void process.stderr.write(`fuzz: ${line}\n`);

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

/** A book with an open vote, a secret vote and a decision in it, and the proof of the decision: as they are exported. */
async function exported(): Promise<Readonly<Record<string, Uint8Array>>> {
  const voting = await startVoting(api);
  const { id } = await openMotion(voting);
  for (const delegate of Object.values(voting.delegates)) await cast(delegate, { motionId: id, choice: ranking(voting.options[0]) });
  await close(voting.secretariat, id);
  const { shortId } = (await record(voting.secretariat, id)).data.recordDecision;
  const voters = await addDelegates(api, 6);
  const secret = await openMotion(voting, '2017-12-31T00:00:00Z', { secrecy: 'secret', basis: 'person' });
  for (const { asker } of voters) await castSecret(asker, { motionId: secret.id, receipt: newReceipt(), choice: ranking(voting.options[1]) });
  await close(voting.secretariat, secret.id);
  const file = async (path: string) => new Uint8Array(await (await voting.secretariat.fetch(path)).arrayBuffer());
  return { 'minute book': await file('/record/minute-book'), 'proof of a decision': await file(`/record/decision-proof?decision=${shortId}`) };
}

type Change = (bytes: Uint8Array, random: (below: number) => number) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const LONGEST = 2_000;

/** A piece of a file, from and to, not empty. */
function piece(bytes: Uint8Array, random: (below: number) => number): [number, number] {
  const from = random(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random(LONGEST))];
}

const CHANGES: Readonly<Record<string, Change>> = {
  'a byte is another one': (bytes, random) => bytes.with(random(bytes.length), random(256)),
  'a bit is flipped': (bytes, random) => { const at = random(bytes.length); return bytes.with(at, (bytes[at] ?? 0) ^ (1 << random(8))); },
  'a digit is another one': (bytes, random) => {
    const digits = [...bytes.keys()].filter((at) => { const byte = bytes[at] ?? 0; return byte >= 48 && byte <= 57; });
    return bytes.with(digits[random(digits.length)] ?? 0, 48 + random(10));
  },
  'a piece is left out': (bytes, random) => { const [from, to] = piece(bytes, random); return joined(bytes.slice(0, from), bytes.slice(to)); },
  'a piece stands twice': (bytes, random) => { const [from, to] = piece(bytes, random); return joined(bytes.slice(0, to), bytes.slice(from)); },
  'a piece stands elsewhere': (bytes, random) => { const [from, to] = piece(bytes, random); const at = random(bytes.length); return joined(bytes.slice(0, at), bytes.slice(from, to), bytes.slice(at)); },
  'two bytes change places': (bytes, random) => { const [one, other] = [random(bytes.length), random(bytes.length)]; return bytes.with(one, bytes[other] ?? 0).with(other, bytes[one] ?? 0); },
  'two pieces change places': (bytes, random) => {
    const [from, middle, to] = [random(bytes.length), random(bytes.length), random(bytes.length)].sort((one, other) => one - other) as [number, number, number];
    return joined(bytes.slice(0, from), bytes.slice(middle, to), bytes.slice(from, middle), bytes.slice(to));
  },
  'its end is cut off': (bytes, random) => bytes.slice(0, random(bytes.length)),
  'something stands behind it': (bytes, random) => joined(bytes, Uint8Array.from({ length: 1 + random(8) }, () => random(256))),
  'white space stands behind it': (bytes, random) => joined(bytes, new TextEncoder().encode([' ', '\n', '\r\n', '\t'][random(4)])),
};

test(`${TRIES} changed exports: none is taken for valid`, async () => {
  const files = await exported();
  for (const bytes of Object.values(files)) expect(await verify(bytes)).toMatchObject({ valid: true });
  const random = randomOf(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const [names, ways] = [Object.keys(files), Object.keys(CHANGES)];
  const accepted: object[] = [];
  let [tried, alike] = [0, 0];
  while (tried < TRIES) {
    const [name, way] = [names[tried % names.length] ?? '', ways[below(ways.length)] ?? ''];
    const bytes = files[name] ?? new Uint8Array();
    const changed = CHANGES[way]?.(bytes, below) ?? bytes;
    if (Buffer.compare(changed, bytes) === 0) {
      alike += 1;
      continue;
    }
    tried += 1;
    const verdict = await verify(changed);
    if (verdict.valid || verdict.sentence.key !== 'record.verdict.notValid') accepted.push({ name, way, tried });
  }
  expect(accepted).toEqual([]);
  const sizes = names.map((name) => `${name} (${files[name]?.length} bytes)`).join(' and ');
  say(`seed ${seed}: ${tried} changed exports of ${sizes}, by ${ways.length} kinds of change: ${accepted.length} accepted; ${alike} changes that changed nothing were not counted`);
});
