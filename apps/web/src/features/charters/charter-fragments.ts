import { graphql } from '../../gql/gql.ts';
import type { Charter_CharterFragment } from '../../gql/graphql.ts';

export const CHARTER = graphql(`
  fragment CharterActor_actor on CharterActor { key kind party { id name partner { id shortName letter hue } } unit { id shortName } }
  fragment Charter_charter on Charter {
    id version state hash inForceFrom supersededOn sample contradictions decision { id shortId } viewerCan { action allowed reason }
    motions { id shortId state decision { id shortId } }
    roles {
      id number themes { code name { en es } } populations { code name { en es } } places condition { en es }
      leads { ...CharterActor_actor @unmask } mayJoin { ...CharterActor_actor @unmask }
    }
  }
`);

export type Charter = Charter_CharterFragment;
export type Role = Charter['roles'][number];
export type Actor = Role['leads'];

/** Whom a role names, in words: “OSF · IMI”. */
export const actorName = ({ party, unit }: Actor): string => [party.partner?.shortName ?? party.name, unit?.shortName].filter(Boolean).join(' · ');
