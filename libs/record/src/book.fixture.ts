import {
  appendLeaf, chainHash, EMPTY_TREE, entryHash, GENESIS, hashText, keyIdOf, leafHash, sealHash, signHead, stateRoot, type Entry, type SignedTreeHead, type TreeHead,
} from '@acuerdo/ledger';
import { countMotion, type BallotChoice, type CastBallot, type Elector, type MotionCount, type MotionSpec } from '@acuerdo/voting';
import {
  ballotCast, collaborativeFounded, decisionPublished, deliberationOpened, exportMade, grantShared, keyAdded, makeMinuteBook, motionClosed,
  motionOpened, optionAdded, overlapSettled, personInvited, poolNamed, roleGiven, ruleHashOf, textHashOf, writeEntry,
  type MinuteBook, type MinuteBookParts, type Openings, type Payload,
} from './index.ts';

/** The published keys of RFC 8032, 7.1, tests 1 and 2. */
export const KEYS = {
  first: signer('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'),
  second: signer('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'),
};

export interface Signer { readonly keyId: string; readonly publicKey: string; readonly privateKey: string }

function signer(publicKey: string, seed: string): Signer {
  return { keyId: keyIdOf(publicKey), publicKey, privateKey: Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex').toString('base64') };
}

export const idOf = (number: number): string => `01920000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const minute = (number: number): string => `2017-01-20T15:${String(number).padStart(2, '0')}:00.000Z`;

export const COLLABORATIVE = { id: idOf(900_000), slug: 'corredor', name: 'Alianza del Corredor' };
export const MOTION = idOf(700_000);
export const OPTIONS = [idOf(500_001), idOf(500_002), idOf(500_003)] as const;
const VOTERS = [idOf(600_001), idOf(600_002), idOf(600_003), idOf(600_004)] as const;
export const SPEC: MotionSpec = {
  options: OPTIONS.map((id) => ({ id })), statusQuo: OPTIONS[2], method: 'schulze', unranked: 'bottom', strength: 'winning',
  rule: { basis: 'partner', quorum: { num: 1, den: 2, op: '>=' }, threshold: { num: 1, den: 2, op: '>', base: 'yes+no' } },
};
export const ELECTORATE: readonly Elector[] = [{ voterId: VOTERS[0] }, { voterId: VOTERS[1] }, { voterId: VOTERS[2] }, { voterId: VOTERS[3], recused: true }];
export const ranks = (...order: number[]): BallotChoice => ({ kind: 'ranking', ranking: order.map((at) => [OPTIONS[at] ?? '']) });
export const CAST: readonly CastBallot[] = [
  { voterId: VOTERS[0], choice: ranks(1, 0) }, { voterId: VOTERS[1], choice: ranks(1, 2) }, { voterId: VOTERS[2], choice: { kind: 'abstain' } },
];
export const both = (en: string, es: string) => ({ en, es });

export function countOf(ballots: readonly CastBallot[]): MotionCount {
  const answer = countMotion({ spec: SPEC, electorate: ELECTORATE, ballots });
  if (!answer.ok) throw new Error(answer.reason.key);
  return answer.count;
}

/** Entry ids follow the order of the story: the ballots are numbers 12 to 15 (from 0), the close is 16, the decision 17. */
export const AT = { key: 1, motion: 11, firstBallot: 12, secondBallot: 13, replacement: 14, close: 16, decision: 17, last: 18 } as const;

/** A small collaborative, invented: founded, an overlap settled, three options, a motion with a replaced ballot, a decision. */
export function story(count: MotionCount = countOf(CAST)): Payload[] {
  const [first, second, third] = CAST as [CastBallot, CastBallot, CastBallot];
  const ballot = (cast: CastBallot, more: { version?: number; supersedes?: string; choice?: BallotChoice } = {}): Payload =>
    ballotCast({ motionId: MOTION, version: 1, supersedes: null, ...cast, ...more });
  return [
    collaborativeFounded({ collaborative: COLLABORATIVE.id, slug: COLLABORATIVE.slug, name: COLLABORATIVE.name }),
    keyAdded({ keyId: KEYS.first.keyId, publicKey: KEYS.first.publicKey, from: minute(0) }),
    personInvited({ personId: idOf(800_001), partner: idOf(810_000), person: { name: 'Persona de muestra', email: 'muestra@example.org' } }),
    roleGiven({ personId: idOf(800_001), role: 'delegate', partner: idOf(810_000), from: '2017-01-01', until: null }),
    poolNamed({ poolId: idOf(820_000), name: 'Fondo común' }),
    grantShared({ collaborative: COLLABORATIVE.id, grant: { id: idOf(830_000), shortId: 'GR-203' } }),
    overlapSettled({ overlapId: idOf(840_000), settlement: { answer: 'as-agreed', reason: 'El fondo paga la oficina, el socio el estudio.' } }),
    deliberationOpened({ deliberationId: idOf(850_000), title: both('The future', 'El futuro') }),
    ...OPTIONS.map((optionId, at) => optionAdded({ optionId, deliberationId: idOf(850_000), title: both(`Option ${at}`, `Opción ${at}`), textHash: textHashOf({ at }) })),
    motionOpened({
      motionId: MOTION, deliberationId: idOf(850_000), spec: SPEC, electorate: ELECTORATE, text: both('Which future?', '¿Qué futuro?'),
      optionTitles: Object.fromEntries(OPTIONS.map((id, at) => [id, both(`Option ${at}`, `Opción ${at}`)])),
    }),
    ballot(first, { choice: ranks(2) }), ballot(second), ballot(first, { version: 2, supersedes: idOf(AT.firstBallot) }), ballot(third),
    motionClosed({ motionId: MOTION, counted: [13, 14, 15].map(idOf), count }),
    decisionPublished({
      subject: 'DEC-1', number: 1, effect: 'binding', motionId: MOTION, outcome: count.outcome, chosen: count.chosen, ruleHash: ruleHashOf(SPEC),
      text: both('Decided.', 'Acordado.'), dissent: null, reasons: both('Because.', 'Porque sí.'),
    }),
    exportMade({ exportId: idOf(860_000), format: 'acuerdo-minute-book', size: 18 }),
  ];
}

export interface Written { readonly entries: Entry[]; readonly openings: Record<string, Openings> }

/** Entry number n gets id n; salts follow from entry and name, so that the same story gives the same bytes. */
export function write(payloads: readonly Payload[]): Written {
  const written = payloads.map((payload, at) => writeEntry(payload, {
    id: idOf(at), collaborative: COLLABORATIVE.id, at: minute(at), salt: (name) => hashText(`${at} ${name}`),
  }));
  return {
    entries: written.map(({ entry }) => entry),
    openings: Object.fromEntries(written.filter(({ openings }) => Object.keys(openings).length > 0).map(({ entry, openings }) => [entry.id, openings])),
  };
}

/** What an operator signs for these entries at these sizes. */
export async function signHeads(entries: readonly Entry[], sizes: readonly number[], key: Signer = KEYS.first): Promise<SignedTreeHead[]> {
  const heads: TreeHead[] = [];
  let [tree, chain] = [EMPTY_TREE, GENESIS];
  for (const entry of entries) {
    tree = appendLeaf(tree, leafHash(entry));
    chain = chainHash(chain, entryHash(entry));
    if (sizes.includes(tree.size)) {
      heads.push({ v: 1, collaborative: COLLABORATIVE.id, size: tree.size, root: stateRoot(tree), chain, at: entry.at, key: key.keyId });
    }
  }
  return Promise.all(heads.map((head) => signHead(head, key.privateKey)));
}

/** The book that an operator, honest or not, makes of these entries: chained, signed and sealed anew. */
export async function bookOf({ entries, openings }: Written, more: Partial<MinuteBookParts> = {}): Promise<MinuteBook> {
  const { keyId, publicKey } = KEYS.first;
  return makeMinuteBook({
    exportedAt: minute(59), collaborative: COLLABORATIVE, keys: [{ keyId, publicKey, from: minute(0) }], entries,
    heads: await signHeads(entries, [5, 12, entries.length]), openings, ...more,
  });
}

/** What somebody does who has the file but no key: changes it and puts the seal right. */
export function resealed(book: MinuteBook, change: Partial<MinuteBook>): MinuteBook {
  const { seal: _broken, ...changed } = { ...book, ...change };
  return { ...changed, seal: sealHash(changed) };
}
