import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddFact } from '../../features/sources/add-fact.tsx';
import { FactTopics, NotKnown } from '../../features/sources/fact-topics.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const FACTS_PAGE = graphql(`
  query FactsPage($after: String) {
    factTopics(filter: { known: true }, first: 50, after: $after) { nodes { id ...FactTopics_topic @unmask } next }
    notKnown: factTopics(filter: { known: false }, first: 100) { nodes { id ...FactTopics_topic @unmask } }
    sources(first: 100) { nodes { id shortId titleLines } next total }
  }
`);

/** What is known, from which source; where they differ, side by side; and what nobody knows. */
export function FactsPage() {
  const { t } = useTranslation('sources');
  const { viewer } = useSession();
  const { data: { factTopics, notKnown, sources }, fetchMore } = useSuspenseQuery(FACTS_PAGE, FRESH);
  const more = useMore(factTopics.next ?? null, fetchMore);
  const may = viewer.can('facts.add').allowed;
  return (
    <div className={styles['page']}>
      <PageHead title={t('facts.title')} note={t('facts.note')} />
      <RoomViews room="data" />
      {may && <AddFact sources={sources.nodes} />}
      <section aria-labelledby="known">
        <h2 id="known">{t('facts.known')}</h2>
        {factTopics.nodes.length === 0
          ? <EmptyState title={t('facts.empty')} example={t('facts.example')}><p>{t('facts.emptyWhy')}</p></EmptyState>
          : <FactTopics topics={factTopics.nodes} act={({ id }) => may && <AddFact topicId={id} sources={sources.nodes} />} />}
        {more.load && <Button variant="default" onClick={more.load} loading={more.loading}>{t('passages.more')}</Button>}
      </section>
      {notKnown.nodes.length > 0 && (
        <section aria-labelledby="not-known"><h2 id="not-known">{t('facts.notKnownTitle')}</h2><p>{t('facts.notKnownWhy')}</p><NotKnown topics={notKnown.nodes} /></section>
      )}
    </div>
  );
}
