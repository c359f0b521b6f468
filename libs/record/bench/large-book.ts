import { bytesOf, canonical, GENESIS, GrowingTree, hashesOf, hashText, hexOf, keyIdOf, linkOf, signHead, type SignedTreeHead } from '@acuerdo/ledger';
import { countMotion, type BallotChoice, type Elector, type MotionSpec } from '@acuerdo/voting';
import {
  ballotCast, collaborativeFounded, decisionPublished, grantShared, keyAdded, motionClosed, motionOpened, overlapSettled, questionSettled, ruleHashOf, writeBook, writeEntry,
  type Openings, type Payload,
} from '../src/index.ts';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** The published key of RFC 8032, 7.1, test 1. */
export const PUBLIC_KEY = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
export const PRIVATE_KEY = Buffer.from('302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex').toString('base64');
export const KEY_ID = keyIdOf(PUBLIC_KEY);
const HEAD_EVERY = 500;
const MOTION_EVERY = 40;
const VOTERS = 5;

const idOf = (kind: number, number: number): string => `0192000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const COLLABORATIVE = { id: idOf(9, 1), slug: 'corredor', name: 'Alianza del Corredor' };
const momentOf = (at: number): string => new Date(Date.UTC(2017, 0, 20) + at * 1_000).toISOString();

const OPTIONS = [1, 2, 3].map((at) => idOf(5, at));
const SPEC: MotionSpec = {
  options: OPTIONS.map((id) => ({ id })), statusQuo: idOf(5, 3), method: 'schulze', unranked: 'bottom', strength: 'winning',
  rule: { basis: 'partner', quorum: { num: 1, den: 2, op: '>=' }, threshold: { num: 1, den: 2, op: '>', base: 'yes+no' } },
};
const ELECTORATE: readonly Elector[] = Array.from({ length: VOTERS }, (_, at) => ({ voterId: idOf(6, at) }));
const choiceOf = (at: number): BallotChoice => ({ kind: 'ranking', ranking: OPTIONS.map((_, place) => [OPTIONS[(place + at) % 3] ?? '']) });

/** What happens in an invented collaborative over the years: a vote of five in each forty entries, grants, overlaps and questions between them. */
function* story(): Generator<Payload> {
  yield collaborativeFounded({ collaborative: COLLABORATIVE.id, slug: COLLABORATIVE.slug, name: COLLABORATIVE.name });
  yield keyAdded({ keyId: KEY_ID, publicKey: PUBLIC_KEY, from: momentOf(0) });
  for (let at = 2, motion = 1; ; motion += 1) {
    const first = at;
    yield* vote(idOf(7, motion), motion, at);
    at += VOTERS + 3;
    for (; at < first + MOTION_EVERY; at += 1) yield between(at);
  }
}

function* vote(motionId: string, number: number, at: number): Generator<Payload> {
  const both = (en: string, es: string) => ({ en, es });
  yield motionOpened({ motionId, deliberationId: idOf(8, 1), spec: SPEC, electorate: ELECTORATE, text: both('Which future?', '¿Qué futuro?'), optionTitles: {} });
  const ballots = ELECTORATE.map(({ voterId }, voter) => ({ voterId, choice: choiceOf(number + voter % 2) }));
  for (const cast of ballots) yield ballotCast({ motionId, version: 1, supersedes: null, ...cast });
  const counted = countMotion({ spec: SPEC, electorate: ELECTORATE, ballots });
  if (!counted.ok) throw new Error(counted.reason.key);
  yield motionClosed({ motionId, counted: ballots.map((_, voter) => idOf(0, at + 1 + voter)), count: counted.count });
  const { outcome, chosen } = counted.count;
  yield decisionPublished({
    subject: motionId, number, effect: 'binding', motionId, outcome, chosen, ruleHash: ruleHashOf(SPEC), text: both('Decided.', 'Acordado.'), dissent: null, reasons: both('Because.', 'Porque sí.'),
  });
}

function between(at: number): Payload {
  if (at % 3 === 0) return grantShared({ collaborative: COLLABORATIVE.id, grant: { id: idOf(3, at), shortId: `GR-${at}`, title: 'Defensa legal de migrantes en tránsito' } });
  if (at % 3 === 1) return overlapSettled({ overlapId: idOf(4, at), settlement: { answer: 'as-agreed', reason: 'El fondo paga la oficina, la fundación el estudio.' } });
  return questionSettled({ questionId: idOf(2, at), state: 'answered', number: 1, decisionId: null, said: { text: { en: 'Yes.', es: 'Sí.' }, reason: null } });
}

export interface LargeBook {
  readonly entries: number;
  readonly bytes: number;
}

/** Writes the minute book of an invented collaborative with so many entries, as its operator would: chained, signed every 500 entries, sealed. */
export async function writeLargeBook(file: string, entries: number): Promise<LargeBook> {
  const heads: SignedTreeHead[] = [];
  const chain: Uint8Array[] = [];
  const tree = new GrowingTree();
  let last: Uint8Array = bytesOf(GENESIS);
  for (const { text, at } of written(entries)) {
    const { hash, leaf } = hashesOf(Buffer.from(text));
    tree.append(leaf);
    last = linkOf(last, hash);
    chain.push(last);
    if (tree.size % HEAD_EVERY === 0 || tree.size === entries) {
      heads.push(await signHead({ v: 1, collaborative: COLLABORATIVE.id, size: tree.size, root: tree.root(), chain: hexOf(last), at, key: KEY_ID }, PRIVATE_KEY));
    }
  }
  const book = writeBook({
    exportedAt: momentOf(entries), collaborative: COLLABORATIVE, keys: [{ keyId: KEY_ID, publicKey: PUBLIC_KEY, from: momentOf(0) }], heads,
    chain: eachOf(chain, hexOf), entries: eachOf(written(entries), ({ text }) => text), openings: openingsOf(written(entries)),
  });
  const stream = createWriteStream(file);
  let bytes = 0;
  for await (const text of gathered(book)) {
    const part = Buffer.from(text);
    bytes += part.length;
    if (!stream.write(part)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return { entries, bytes };
}

export interface WrittenEntry {
  readonly id: string;
  /** Canonical JSON. */
  readonly text: string;
  readonly kind: string;
  readonly subject: string;
  readonly at: string;
  readonly openings: Openings | null;
}

/** The same entries each time: salts follow from entry and name. */
export function* written(entries: number): Generator<WrittenEntry> {
  let number = 0;
  for (const payload of story()) {
    if (number === entries) return;
    const [id, at] = [idOf(0, number), momentOf(number)];
    const { entry, openings } = writeEntry(payload, { id, collaborative: COLLABORATIVE.id, at, salt: (name) => hashText(`${number} ${name}`) });
    yield { id, at, kind: entry.kind, subject: entry.subject, text: canonical(entry), openings: Object.keys(openings).length > 0 ? openings : null };
    number += 1;
  }
}

function* eachOf<T, U>(parts: Iterable<T>, of: (part: T) => U): Generator<U> {
  for (const part of parts) yield of(part);
}

function* openingsOf(entries: Iterable<WrittenEntry>): Generator<readonly [string, Openings]> {
  for (const { id, openings } of entries) if (openings) yield [id, openings];
}

/** Small pieces put together, so that each write is worth it. */
async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length < 1_000_000) continue;
    yield parts.join('');
    [parts, length] = [[], 0];
  }
  yield parts.join('');
}
