import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { Judging } from './use-judging.ts';

/** What was just said, with a way back; and why something was not taken. */
export function JudgedNotice({ judging: { act, last, undo } }: { judging: Judging }) {
  const { t } = useTranslation('grantees');
  const [left = '', right = ''] = last?.names ?? [];
  return (
    <>
      <ActProblem act={act} />
      {last && (
        <Callout
          tone="note" live title={t(`did.${last.did}`, { left, right })}
          act={last.verdictIds.length > 0 && <Button variant="default" size="xs" loading={act.busy} onClick={() => { void undo(); }}>{t('undo')}</Button>}
        />
      )}
    </>
  );
}
