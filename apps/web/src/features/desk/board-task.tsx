import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { WaitingBoard_AwaitedBoardFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Task } from './task.tsx';

export const WAITING_BOARD = graphql(`
  fragment WaitingBoard_awaitedBoard on AwaitedBoard { motionId shortId title { en es } dueOn closed }
`);

/** The viewer's own board has to approve: before the close, or with a result waiting on it. */
export function BoardTask({ board: { shortId, title, dueOn, closed } }: { board: WaitingBoard_AwaitedBoardFragment }) {
  const { t } = useTranslation('desk');
  const { language, locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  return (
    <Task
      kind={t('board.kind')} shortId={shortId} what={title[language]} why={t(closed ? 'board.whyClosed' : 'board.why')} until={t('step.until', { date: formatDate(dueOn, locale) })}
      ifNothing={t(closed ? 'board.nothingClosed' : 'board.nothing')} act={t('board.act')} to={`/${slug}/future/${shortId}`}
    />
  );
}
