import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Api } from '../../test/harness.ts';

/** As many partners as there are letters to tell them apart by. */
export const MOST_PARTNERS = 26;

/** Adds partners to the sample until there are as many as letters, each with a delegate; gives the token of every delegate, by partner. */
export async function fillWithPartners(api: Api): Promise<ReadonlyMap<string, string>> {
  const tokens = new Map<string, string>();
  const [collaborative] = await api.sql<{ id: string }>(`select id from collaborative where slug = 'cammina'`);
  if (!collaborative) throw new Error('the sample is not there');
  const taken = new Set((await api.sql<{ letter: string }>('select letter from partner where collaborative_id = $1', [collaborative.id])).map(({ letter }) => letter));
  const free = Array.from({ length: MOST_PARTNERS }, (_, at) => String.fromCharCode(65 + at)).filter((letter) => !taken.has(letter));
  for (const [at, letter] of free.entries()) await addPartner(api, { collaborativeId: collaborative.id, letter, hue: at % 8 });
  const delegates = await api.sql<{ partnerId: string; accountId: string }>(
    `select distinct on (p.id) p.id as "partnerId", d.account_id as "accountId" from partner p
     join person d on d.collaborative_id = p.collaborative_id and d.party_id = p.party_id and 'delegate' = any(d.roles) and d.account_id is not null and d.ended_at is null
     where p.collaborative_id = $1`, [collaborative.id]);
  for (const { partnerId, accountId } of delegates) tokens.set(partnerId, await tokenOf(api, accountId));
  return tokens;
}

async function addPartner(api: Api, { collaborativeId, letter, hue }: { collaborativeId: string; letter: string; hue: number }): Promise<void> {
  const [party, account] = [randomUUID(), randomUUID()];
  await api.sql(`insert into party (collaborative_id, id, name, kind, owner_id, shared_at, protection) values ($1, $2, $3, 'foundation', $2, now(), 'open')`, [collaborativeId, party, `Foundation ${letter}`]);
  await api.sql(`insert into partner (collaborative_id, id, party_id, short_name, letter, hue, valid) values ($1, $2, $2, $3, $4, $5, '[2008-01-01,)')`, [collaborativeId, party, `F ${letter}`, letter, hue]);
  await api.sql('insert into account (id, email) values ($1, $2)', [account, `${letter.toLowerCase()}@example.org`]);
  await api.sql(`insert into person (collaborative_id, id, account_id, name, party_id, roles) values ($1, $2, $3, $4, $5, '{delegate}')`, [collaborativeId, randomUUID(), account, `Delegate ${letter}`, party]);
}

async function tokenOf(api: Api, accountId: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await api.sql(`insert into session (id, kind, secret_hash, account_id, label, expires_at) values ($1, 'token', $2, $3, 'proof', now() + interval '1 day')`,
    [randomUUID(), createHash('sha256').update(secret).digest(), accountId]);
  return secret;
}
