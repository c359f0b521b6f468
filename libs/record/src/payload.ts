import { canonical, commitment, type Entry, type Hash, type Json, type JsonObject } from '@acuerdo/ledger';

/** What is to be written about an event: facts in the open, `secrets` as commitments (name → value). */
export interface Payload {
  readonly kind: string;
  readonly subject: string;
  readonly facts: JsonObject;
  readonly secrets: JsonObject;
}

/** What opens one commitment: only who holds both can show what was committed to. */
export interface Opening {
  readonly salt: Hash;
  readonly value: Json;
}

export type Openings = Readonly<Record<string, Opening>>;

/** Where and when an entry is written. `salt` is called once for each commitment and gives 32 fresh random bytes as hexadecimal digits. */
export interface Writing {
  readonly id: string;
  readonly collaborative: string;
  readonly at: string;
  readonly salt: (name: string) => Hash;
}

/** The ledger entry of a payload, and the openings to be kept beside it (erasing them erases what was committed to). */
export function writeEntry({ kind, subject, facts, secrets }: Payload, { id, collaborative, at, salt }: Writing): { entry: Entry; openings: Openings } {
  const openings: Openings = Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, { salt: salt(name), value }]));
  const commitments = Object.fromEntries(Object.entries(openings).map(([name, opening]) => [name, commitment(opening.salt, opening.value)]));
  return { entry: { v: 1, id, collaborative, at, kind, subject, facts, commitments }, openings };
}

/** A value of ours as plain JSON, in canonical form's own terms. Throws `NotCanonical` for what the ledger cannot hold. */
export function asJson(value: unknown): Json {
  return JSON.parse(canonical(value)) as Json;
}

export function asJsonObject(value: object): JsonObject {
  return JSON.parse(canonical(value)) as JsonObject;
}
