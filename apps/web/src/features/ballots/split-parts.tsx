import { formOf, type MotionSpec } from '@acuerdo/voting';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import styles from './ballot.module.css';
import { ChoiceFields } from './choice-fields.tsx';
import { emptyPart, type PartDraft } from './draft.ts';

interface SplitPartsProps {
  motion: BallotPaper_MotionFragment;
  parts: readonly PartDraft[];
  onParts: (parts: readonly PartDraft[]) => void;
}

/** The parts of a divided vote, each with its share and a choice of its own. */
export function SplitParts({ motion, parts, onParts }: SplitPartsProps) {
  const { t } = useTranslation('ballots');
  const form = formOf(motion.spec as MotionSpec);
  const replace = (at: number, part: PartDraft) => { onParts(parts.map((one, place) => (place === at ? part : one))); };
  return (
    <>
      <p className={styles['how']}>{t('split.how')}</p>
      {parts.map((part, at) => (
        <fieldset key={at} className={styles['part']}>
          <legend>{t('split.part', { number: at + 1 })}</legend>
          <TextInput label={t('split.share')} inputMode="text" value={part.share} onChange={(event) => { replace(at, { ...part, share: event.currentTarget.value }); }} />
          <ChoiceFields motion={motion} draft={part} onDraft={(changed) => { replace(at, changed); }} />
          {parts.length > 2 && <Button variant="default" onClick={() => { onParts(parts.filter((_, place) => place !== at)); }}>{t('split.remove', { number: at + 1 })}</Button>}
        </fieldset>
      ))}
      <div><Button variant="default" onClick={() => { onParts([...parts, emptyPart(form)]); }}>{t('split.add')}</Button></div>
    </>
  );
}
