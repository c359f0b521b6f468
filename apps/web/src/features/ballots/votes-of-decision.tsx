import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
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

export function VotesOfDecision({ decision }: { decision: FragmentType<VotesOfDecision_DecisionFragment> }) {
  const { data } = useSuspenseFragment({ fragment: VOTES, from: decision });
  return <VotesList votes={data.votes} names={data.optionNames} method={data.rule?.method} />;
}
