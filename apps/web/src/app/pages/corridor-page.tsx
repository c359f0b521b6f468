import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CorridorList } from '../../features/corridors/corridor-list.tsx';
import { ThemeList } from '../../features/corridors/theme-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const CORRIDOR_PAGE = graphql(`
  query CorridorPage {
    corridors { id ...OneCorridor_corridor @unmask }
    themes { id ...ThemeList_theme @unmask }
  }
`);

/** Where the collaborative works and on what: corridors in their versions, and themes. */
export function CorridorPage() {
  const { t } = useTranslation('corridors');
  const { data: { corridors, themes } } = useSuspenseQuery(CORRIDOR_PAGE, FRESH);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="portfolio" />
      <CorridorList corridors={corridors} />
      <ThemeList themes={themes} />
    </div>
  );
}
