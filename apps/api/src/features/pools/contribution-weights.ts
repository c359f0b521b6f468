import { SUMS } from './contribution.queries.ts';

export const WEIGHT_SUMS = ['pledged', 'committed', 'received'] as const;

/** What votes are weighed by: what each partner gave to a pool, in one currency. */
export interface WeightSource {
  readonly poolId: string;
  readonly sum: (typeof WEIGHT_SUMS)[number];
  readonly currency: string;
}

const GIVEN = (partner: string, source: string) => `(
  select coalesce(sum(case ${source} ->> 'sum' when 'pledged' then m.pledged when 'committed' then m.committed else m.received end), 0)
  from contribution c ${SUMS}
  where c.collaborative_id = ${partner}.collaborative_id and c.funder_id = ${partner}.party_id and c.pool_id = (${source} ->> 'poolId')::uuid
    and c.currency = ${source} ->> 'currency' and c.shared_at is not null and c.protection <> 'protected')`;

/**
 * What a partner weighs by a source (`WeightSource` as JSON), as an exact text: whole units, or hundredths. Only what is shared counts, since
 * everybody sees the weights.
 */
export const weightOf = (partner: string, source: string): string =>
  `(select case when given = trunc(given) then trunc(given)::text else trunc(given * 100)::text || '/100' end from (select ${GIVEN(partner, source)} as given) of_pool)`;

/** Pools that votes can be weighed by: those that everybody sees. */
export const SHARED_POOLS = `select pool.id from pool join party on party.collaborative_id = pool.collaborative_id and party.id = pool.party_id
  where pool.collaborative_id = $1 and party.shared_at is not null and party.protection <> 'protected'`;
