import { useTranslation } from 'react-i18next';
import type { Act } from '../lib/use-act.ts';
import { Callout } from './callout.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Reason } from './reason.tsx';

/** Why something was not done, in the place where it was asked for: the server's refusal, or a failure. */
export function ActProblem({ act: { refusal, error } }: { act: Pick<Act, 'refusal' | 'error'> }) {
  const { t } = useTranslation('ui');
  if (refusal) return <Callout tone="refused" title={t('notDone')} live><Reason reason={refusal.message} /></Callout>;
  return error === null ? null : <ProblemNotice error={error} />;
}
