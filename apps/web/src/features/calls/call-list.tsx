import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { CallList_CallFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { MomentText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CallStanding } from './call-words.tsx';
import styles from './calls.module.css';

export const CALL_LIST = graphql(`fragment CallList_call on Call { id shortId title { en es } owner standing closesAt timeZone submitted }`);

interface CallListProps {
  calls: readonly CallList_CallFragment[];
  more: { load: (() => void) | null; loading: boolean };
}

/** Open calls, the latest first. */
export function CallList({ calls, more }: CallListProps) {
  const { t } = useTranslation(['calls', 'ui']);
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  if (calls.length === 0) return <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>;
  return (
    <>
      <ul className={styles['list']}>
        {calls.map(({ id, shortId, title, owner, standing, closesAt, timeZone, submitted }) => (
          <li key={id}>
            <p className={styles['line']}>{shortId && <span className={styles['id']}>{shortId}</span>}<CallStanding standing={standing} /><span className={styles['quiet']}>{owner}</span></p>
            <Link className={styles['text']} to={`/${slug}/reviews/calls/${shortId ?? id}`}>{read(title)}</Link>
            <p className={styles['quiet']}>{t('closes')} <MomentText at={closesAt} timeZone={timeZone} />{submitted !== null && submitted !== undefined && <> · {t('submitted', { count: submitted })}</>}</p>
          </li>
        ))}
      </ul>
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('ui:table.more')}</Button></div>}
    </>
  );
}
