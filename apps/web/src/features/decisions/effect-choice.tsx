import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './decision.module.css';
import { EFFECTS, useEffectWords } from './effect-words.ts';

interface EffectChoiceProps {
  effect: string;
  onChange: (effect: string) => void;
  error: string | undefined;
}

/** What a decision does, one of three. */
export function EffectChoice({ effect, onChange, error }: EffectChoiceProps) {
  const { t } = useTranslation('decisions');
  const words = useEffectWords();
  return (
    <Radio.Group value={effect} onChange={onChange} label={t('effect.label')} error={error} required>
      <div className={styles['effects']}>
        {EFFECTS.map((one, at) => <Radio key={one} id={at === 0 ? 'field-effect' : undefined} value={one} label={words(one).word} description={words(one).means} />)}
      </div>
    </Radio.Group>
  );
}
