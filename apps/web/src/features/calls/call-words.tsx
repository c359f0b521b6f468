import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

const STANDINGS = { draft: 'quiet', announced: 'look', open: 'open', closed: 'settled' } as const satisfies Record<string, Tone>;

const isKnown = (standing: string): standing is keyof typeof STANDINGS => Object.hasOwn(STANDINGS, standing);

export function CallStanding({ standing }: { standing: string }) {
  const { t } = useTranslation('calls');
  if (!isKnown(standing)) return null;
  return <StateWord tone={STANDINGS[standing]}>{t(`standing.${standing}`)}</StateWord>;
}

export const AGAIN = { refetchQueries: ['CallPage', 'CallsPage'], awaitRefetchQueries: true };
