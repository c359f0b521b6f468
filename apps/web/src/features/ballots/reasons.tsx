import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answers, type Draft } from './draft.ts';

/** A reservation and an objection are explained to all; any other reason is for the own organization. */
export function Reasons({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const { t } = useTranslation('ballots');
  const [explained, objects] = [answers(draft, 'reservation', 'objection'), answers(draft, 'objection')];
  return (
    <>
      <Textarea label={t(explained ? 'reasonNeeded' : 'reason')} description={t(explained ? 'reasonNeededWhy' : 'reasonWhy')} required={explained} rows={3} maxLength={2000}
        value={draft.reason} onChange={(event) => { onDraft({ ...draft, reason: event.currentTarget.value }); }} />
      {objects && (
        <Textarea label={t('wouldResolve')} description={t('wouldResolveWhy')} required rows={3} maxLength={2000} value={draft.wouldResolve}
          onChange={(event) => { onDraft({ ...draft, wouldResolve: event.currentTarget.value }); }} />
      )}
    </>
  );
}
