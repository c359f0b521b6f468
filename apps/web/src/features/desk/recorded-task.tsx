import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { WaitingRecorded_RecordedForMeFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { MomentText } from '../../ui/date-text.tsx';
import { Task } from './task.tsx';

export const WAITING_RECORDED = graphql(`
  fragment WaitingRecorded_recordedForMe on RecordedForMe { motionId shortId title { en es } closesAt }
`);

/** A ballot that the secretariat recorded for the viewer, as long as it stands and can be corrected. */
export function RecordedTask({ recorded: { shortId, title, closesAt } }: { recorded: WaitingRecorded_RecordedForMeFragment }) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const { collaborative: { slug, timeZone } } = useSession();
  const [before = '', after = ''] = t('waiting.until', { moment: '\u0000' }).split('\u0000');
  return (
    <Task
      kind={t('recorded.kind')} shortId={shortId} what={title[language]} why={t('recorded.why')} ifNothing={t('recorded.nothing')} act={t('recorded.act')}
      to={`/${slug}/future/${shortId}/ballot`} until={closesAt && <>{before}<MomentText at={closesAt} timeZone={timeZone} />{after}</>}
    />
  );
}
