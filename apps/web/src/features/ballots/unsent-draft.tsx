import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { Callout } from '../../ui/callout.tsx';
import { Sentence } from './ballot-form.tsx';
import { choiceOf, type Draft } from './draft.ts';

interface UnsentDraftProps {
  motion: BallotPaper_MotionFragment;
  draft: Draft;
  onDrop: () => void;
}

/** A draft that can no longer be sent, to be read and dropped. Of one that was sent without an answer, only the record can tell. */
export function UnsentDraft({ motion, draft, onDrop }: UnsentDraftProps) {
  const { t } = useTranslation('ballots');
  if (choiceOf(draft) === null) return null;
  return (
    <Callout tone="look" title={t(draft.act ? 'late.titleUnanswered' : 'late.title')} act={<Button variant="default" onClick={onDrop}>{t('late.drop')}</Button>}>
      <p>{t(draft.act ? 'late.whyUnanswered' : 'late.why')}</p>
      <Sentence motion={motion} draft={draft} />
    </Callout>
  );
}
