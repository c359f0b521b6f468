import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AddDocument } from '../../features/sources/add-document.tsx';
import { SourcesTable } from '../../features/sources/sources-table.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const SOURCES_PAGE = graphql(`
  query SourcesPage($after: String) {
    sources(first: 50, after: $after) { nodes { id ...SourcesTable_source @unmask } next total }
  }
`);

export function SourcesPage() {
  const { t } = useTranslation('sources');
  const { viewer, collaborative: { slug } } = useSession();
  const navigate = useNavigate();
  const [adding, { open, close }] = useDisclosure(false);
  const { data: { sources }, fetchMore } = useSuspenseQuery(SOURCES_PAGE, FRESH);
  const more = useMore(sources.next ?? null, fetchMore);
  const act = viewer.can('sources.add').allowed && !adding && <Button onClick={open}>{t('document.act')}</Button>;
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} act={act} />
      <RoomViews room="data" />
      {adding && <AddDocument onBack={close} onAdded={(shortId) => { void navigate(`/${slug}/data/sources/${shortId}`); }} />}
      <SourcesTable sources={sources.nodes} more={{ ...more, total: sources.total }} />
    </div>
  );
}
