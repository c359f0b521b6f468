import { graphql } from '../../gql/gql.ts';

export const MINUTES = graphql(`
  fragment Minutes_minutes on Minutes {
    id shortId state version text { en es } hash leftOut lockedAt receipt
    versions { version origin by at } approvals { id partner { id shortName letter hue } by at version stands receipt } awaited { id shortName letter hue }
    corrections { id number partner { id shortName letter hue } by at version place words language answer { taken words language version by } }
    viewerCan { action allowed reason }
  }
`);
