import { graphql } from '../../gql/gql.ts';
import type { ComparableGrantsQuery } from '../../gql/graphql.ts';

/** Exactly what the comparison and the card of a match need. */
export const COMPARABLE_GRANTS = graphql(`
  query ComparableGrants($after: String) {
    comparableGrants(first: 100, after: $after) {
      nodes {
        id shortId externalId own sample vehicle stage title description programmes themes places awardedOn startsOn endsOn periodWritten onward
        amount { amount currency }
        funder { id name partner { id shortName letter hue } } unit { id name shortName } pool { id name programmes }
        grantee { id name names registrations }
      }
      next total
    }
  }
`);

/** A grant that the viewer may see. */
export type KeptGrant = ComparableGrantsQuery['comparableGrants']['nodes'][number];
