import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { VotesOfDecision_DecisionFragment } from '../../gql/graphql.ts';
import { VotesList } from './votes-list.tsx';

const VOTES = graphql(`
  fragment VotesOfDecision_decision on Decision {
    id rule { method }
    votes { recused cast choice person partner { id shortName letter hue } }
    optionNames { id title { en es } }
  }
`);

/** How each voted; of a secret vote, that it was one, and who took part. */
export function VotesOfDecision({ decision }: { decision: FragmentType<VotesOfDecision_DecisionFragment> }) {
  const { t } = useTranslation('ballots');
  const { data } = useSuspenseFragment({ fragment: VOTES, from: decision });
  const secret = data.votes.some(({ cast, choice }) => cast !== false && (choice ?? null) === null);
  return <>{secret && <p>{t('count.wasSecret')}</p>}<VotesList votes={data.votes} names={data.optionNames} method={data.rule?.method} /></>;
}
