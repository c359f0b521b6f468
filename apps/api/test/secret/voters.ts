import { readReceipt, RECEIPT_BYTES, receiptOf, tagOf } from '@acuerdo/record';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Answer, Api, Asker } from '../harness.ts';
import type { Refusable } from '../vote.ts';

/** A delegate who votes in their own right, and by what the database knows them. */
export interface Voter {
  readonly personId: string;
  readonly token: string;
  readonly asker: Asker;
}

/** Adds so many delegates of the first partner, each with an account and a token. */
export async function addDelegates(api: Api, count: number): Promise<Voter[]> {
  const made = Array.from({ length: count }, () => ({ personId: randomUUID(), accountId: randomUUID(), secret: randomBytes(32).toString('base64url') }));
  await api.sql(
    `with made as (select * from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as made(person_id, account_id, secret_hash)),
       accounts as (insert into account (id, email) select account_id, account_id || '@example.org' from made),
       people as (insert into person (collaborative_id, id, account_id, name, party_id, roles)
         select p.collaborative_id, m.person_id, m.account_id, 'Voter ' || left(m.person_id::text, 8), p.party_id, '{delegate}' from made m, partner p where p.letter = 'O')
     insert into session (id, kind, secret_hash, account_id, label, expires_at, last_used_at)
     select gen_random_uuid(), 'token', secret_hash, account_id, 'test', now() + interval '1 day', now() + interval '1 day' from made`,
    [made.map(({ personId }) => personId), made.map(({ accountId }) => accountId), made.map(({ secret }) => createHash('sha256').update(secret).digest())]);
  return made.map(({ personId, secret }) => ({ personId, token: secret, asker: api.with(secret) }));
}

export const newReceipt = (): string => receiptOf(randomBytes(RECEIPT_BYTES));

export interface SecretCasting {
  readonly motionId: string;
  readonly receipt: string;
  readonly choice: unknown;
  readonly replaces?: string;
}

export type SecretAnswer = Answer<{ castSecretBallot: Refusable<{ motion?: { state: string; tookPart: boolean } }> }>;

/** What a browser sends: the receipt stays with it, its tag goes. */
export const secretCast = ({ receipt, ...casting }: SecretCasting) => ({
  query: 'mutation($input: CastSecretBallotInput!) { castSecretBallot(input: $input) { ... on SecretBallotCast { motion { state tookPart } } ... on Refused { code message path } } }',
  variables: { input: { ...casting, tag: tagOf(readReceipt(receipt) ?? '') } },
});

export function castSecret(asker: Pick<Asker, 'run'>, casting: SecretCasting): Promise<SecretAnswer> {
  const { query, variables } = secretCast(casting);
  return asker.run(query, variables);
}

/** `recorded`, or why not. */
export const told = ({ data, errors }: SecretAnswer): string => data?.castSecretBallot.code ?? (data?.castSecretBallot.motion ? 'recorded' : errors?.[0]?.extensions.code ?? 'nothing');
