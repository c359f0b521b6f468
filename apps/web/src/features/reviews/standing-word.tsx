import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { StandingWord_ProposalFragment } from '../../gql/graphql.ts';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

export const STANDING_WORD = graphql(`
  fragment StandingWord_proposal on Proposal { id state coReview { standing } }
`);

const TONES = {
  asked: 'look', free: 'look', writing: 'open', taken: 'open', submitted: 'settled', out: 'quiet', recused: 'quiet', over: 'quiet', reader: 'quiet',
} as const satisfies Record<string, Tone>;

/** The viewer's own status, which tells nothing of another partner. */
export function StandingWord({ proposal: { state, coReview: { standing } } }: { proposal: StandingWord_ProposalFragment }) {
  const { t } = useTranslation('reviews');
  if (state === 'draft' || !isKnown(standing)) return <>–</>;
  return <StateWord tone={TONES[standing]}>{t(`standing.${standing}`)}</StateWord>;
}

const isKnown = (standing: string): standing is keyof typeof TONES => Object.hasOwn(TONES, standing);
