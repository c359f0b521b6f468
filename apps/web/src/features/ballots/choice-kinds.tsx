import { formOf, meaningsOf, type BallotChoice, type MotionSpec } from '@acuerdo/voting';
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { useExplained } from '../../ui/explained.tsx';
import styles from './ballot.module.css';

interface ChoiceKindsProps {
  motion: BallotPaper_MotionFragment;
  kind: BallotChoice['kind'];
  maySplit: boolean;
  onChange: (kind: BallotChoice['kind']) => void;
}

/** To choose, to abstain and to hand in a blank ballot are different things to say, each with what it does under this rule. */
export function ChoiceKinds({ motion, kind, maySplit, onChange }: ChoiceKindsProps) {
  const { t } = useTranslation('ballots');
  const explain = useExplained(motion.optionNames);
  const spec = motion.spec as MotionSpec;
  const [abstain, blank] = meaningsOf(spec);
  const form = formOf(spec);
  const asked = spec.method === 'plurality' || spec.method === 'approval' ? spec.method : form.kind;
  const kinds = [form.kind, ...(maySplit ? ['split' as const] : []), 'abstain', 'blank'] as const;
  const rule = { abstain, blank };
  return (
    <Radio.Group value={kind} onChange={(value) => { onChange(kinds.find((one) => one === value) ?? form.kind); }} label={t('kind.label')}>
      <div className={styles['kinds']}>
        {kinds.map((one) => {
          const word = one === form.kind ? asked : one;
          const says = one === 'abstain' || one === 'blank' ? rule[one] : undefined;
          return <Radio key={one} value={one} label={t(`kind.${word}`)} description={says ? `${t(`kind.${word}Means`)} ${explain(says)}` : t(`kind.${word}Means`)} />;
        })}
      </div>
    </Radio.Group>
  );
}
