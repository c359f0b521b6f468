import { useTranslation } from 'react-i18next';

export const EFFECTS = ['advice', 'instruction', 'binding'] as const;
type Effect = (typeof EFFECTS)[number];

const isEffect = (value: string): value is Effect => EFFECTS.some((effect) => effect === value);

/** What a decision does, in a word and in a sentence. */
export function useEffectWords(): (effect: string) => { word: string; means: string } {
  const { t } = useTranslation('decisions');
  return (effect) => (isEffect(effect) ? { word: t(`effect.${effect}`), means: t(`effect.${effect}Means`) } : { word: effect, means: '' });
}
