import { graphql } from '../../gql/gql.ts';

/** Nothing of an answer is kept: what is shown afterwards is asked for anew. */
export const PROTECT_GRANT = graphql(`
  mutation ProtectGrant($id: UUID!, $protection: String!) {
    protectGrant(id: $id, protection: $protection) {
      __typename
      ... on Grant { id }
      ... on Refused { code message path }
    }
  }
`);

export const PROTECT_PARTY = graphql(`
  mutation ProtectParty($id: UUID!, $protection: String!) {
    protectParty(id: $id, protection: $protection) {
      __typename
      ... on Grantee { id }
      ... on Refused { code message path }
    }
  }
`);
