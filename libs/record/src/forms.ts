import { anything, exactly, list, mapOf, object, orNull, text, whole, type Shape } from './shape.ts';
import { BALLOT_BOX } from './ballot-box.ts';
import { DECISION_PROOF } from './decision-proof.ts';
import { MINUTE_BOOK } from './minute-book.ts';

/** Lower case only: an identifier or a hash has one spelling, or a changed byte might not show. */
const uuid = text('record.expected.uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
const hash = text('record.expected.hash', /^[0-9a-f]{64}$/);
const keyId = text('record.expected.keyId', /^[0-9a-f]{16}$/);
const signature = text('record.expected.signature', /^[0-9a-f]{128}$/);
const moment = text('record.expected.moment', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const kind = text('record.expected.kind', /^[a-z]+\.[a-z]+$/);
const subject = text('record.expected.subject', /^[A-Za-z0-9-]{1,64}$/);
/** Left out where it is the first. */
const textVersion = whole(2);
const boolean: Shape = (value, path) => (typeof value === 'boolean' ? null : { path, expected: 'record.expected.boolean' });
const words = text('record.expected.text', /^[^]*$/);

export const entryForm = object({
  v: exactly(1), id: uuid, collaborative: uuid, at: moment, kind, subject, facts: mapOf(anything), commitments: mapOf(hash),
});
const treeHead = object({ v: exactly(1), collaborative: uuid, size: whole(1), root: hash, chain: hash, at: moment, key: keyId });
const key = object({ keyId, publicKey: hash, from: moment });
/** What opens the commitments of one entry. */
export const openingsForm = mapOf(object({ salt: hash, value: anything }));

export const signedHeadForm = object({ head: treeHead, signature });

/** A minute book without what grows with it. */
const frame = {
  format: exactly(MINUTE_BOOK), version: exactly(1), exportedAt: moment,
  collaborative: object({ id: uuid, slug: words, name: words }),
  keys: list(key, 1), heads: list(signedHeadForm, 1), seal: hash,
};
export const bookFrameForm = object(frame);
export const minuteBookForm = object({ ...frame, entries: list(entryForm, 1), chain: list(hash, 1), openings: mapOf(openingsForm) });

const bilingual = object({ en: words, es: words });

export const ballotBoxForm = object({
  format: exactly(BALLOT_BOX), version: exactly(1), motion: subject, title: bilingual, options: mapOf(bilingual), spec: mapOf(anything), electorate: list(object({ voterId: words }, { recused: anything, weight: anything })),
  ballots: list(object({ voterId: words, choice: mapOf(anything) })), count: mapOf(anything),
}, { lot: object({ secret: words, root: hash }) });

export const decisionProofForm = object({
  format: exactly(DECISION_PROOF), version: exactly(1), key, head: signedHeadForm, entry: entryForm, index: whole(0), path: list(hash), openings: openingsForm, seal: hash,
});

/** The facts of the kinds that verification reads. Other kinds are held by chain and signature alone. */
export const FACT_FORMS: Readonly<Record<string, Shape>> = {
  'collaborative.founded': object({ slug: words, name: words }),
  'key.added': object({ keyId, publicKey: hash, from: moment }),
  'motion.opened': object({ deliberation: orNull(uuid), spec: mapOf(anything), specHash: hash, electorate: anything, textHash: hash }, { textVersion, secrecy: exactly('secret') }),
  'motion.restated': object({ motion: uuid, textVersion, textHash: hash }),
  'ballot.cast': object({ motion: uuid, version: whole(1), supersedes: orNull(uuid) }, { textVersion }),
  'participation.noted': object({ motion: uuid }),
  'box.opened': object({ motion: uuid, ballots: whole(0), root: hash }),
  'lot.drawn': object({ motion: uuid, secret: words, root: hash }),
  'motion.closed': object({ motion: uuid, counted: list(uuid), resultHash: hash, outcome: words, chosen: orNull(words) }),
  'result.provisional': object({ motion: uuid, awaited: whole(1) }),
  'mandate.answered': object({ motion: uuid, answer: text('record.expected.answer', /^(confirmed|declined)$/), ballots: list(uuid), left: whole(0) }),
  'result.settled': object({ motion: uuid, stands: boolean }),
  'decision.settled': object({ number: whole(1), motion: uuid, inForce: boolean }),
  'minutes.approved': object({ meeting: uuid, version: whole(1), textHash: hash, partner: uuid }),
  'minutes.locked': object({ meeting: uuid, number: whole(1), version: whole(1), textHash: hash, approvals: list(uuid, 1) }),
  'decision.published': object({
    number: whole(1), effect: words, motion: orNull(uuid), outcome: orNull(words), chosen: orNull(words), ruleHash: orNull(hash),
  }, { kind: words, links: list(object({ kind: text('record.expected.link', /^(replaces|amends|revokes|depends-on)$/), number: whole(1) })) }),
  'decision.acted': object({ number: whole(1), act: text('record.expected.act', /^(accepted|declined|reviewed)$/) }),
};
