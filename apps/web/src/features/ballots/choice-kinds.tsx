import type { RankedChoice } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useExplained, type Named } from '../../ui/explained.tsx';
import styles from './ballot.module.css';

const KINDS = ['ranking', 'abstain', 'blank'] as const satisfies readonly RankedChoice['kind'][];

interface ChoiceKindsProps {
  kind: RankedChoice['kind'];
  onChange: (kind: RankedChoice['kind']) => void;
  consequence: Message | null;
  names: readonly Named[];
}

/** Ranking, abstaining and a blank ballot are three different things to say, each with what it means. */
export function ChoiceKinds({ kind, onChange, consequence, names }: ChoiceKindsProps) {
  const { t } = useTranslation('ballots');
  const explain = useExplained(names);
  return (
    <Radio.Group value={kind} onChange={(value) => { onChange(KINDS.find((one) => one === value) ?? 'ranking'); }} label={t('kind.label')}>
      <div className={styles['kinds']}>
        {KINDS.map((one) => (
          <Radio key={one} value={one} label={t(`kind.${one}`)}
            description={one === 'abstain' && consequence ? `${t('kind.abstainMeans')} ${explain(consequence)}` : t(`kind.${one}Means`)} />
        ))}
      </div>
    </Radio.Group>
  );
}
