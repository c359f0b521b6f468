import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { WaitingDecision_DecisionToReviewFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Task } from './task.tsx';

export const WAITING_DECISION = graphql(`
  fragment WaitingDecision_decisionToReview on DecisionToReview { id shortId title { en es } dueOn overdue }
`);

/** A decision that the viewer's side sees to, and that is to be looked at again. */
export function ReviewDueTask({ decision: { shortId, title, dueOn, overdue } }: { decision: WaitingDecision_DecisionToReviewFragment }) {
  const { t } = useTranslation(['desk', 'steps']);
  const { language, locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const until = [overdue && t('steps:overdue'), t('step.until', { date: formatDate(dueOn, locale) })].filter(Boolean).join(', ');
  return <Task kind={t('decision.kind')} shortId={shortId} what={title[language]} why={t('decision.why')} until={until} ifNothing={t('decision.nothing')} act={t('decision.act')} to={`/${slug}/decisions/${shortId}`} />;
}
