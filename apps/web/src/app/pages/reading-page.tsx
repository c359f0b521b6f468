import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ReadingForm } from '../../features/readings/reading-form.tsx';
import { ReadingLines } from '../../features/readings/reading-lines.tsx';
import { graphql } from '../../gql/gql.ts';
import type { ReadingPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { InPlace } from '../../ui/in-place.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Reason } from '../../ui/reason.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const READING_PAGE = graphql(`
  query ReadingPage($id: String!) {
    deliberation(id: $id) {
      id shortId title { en es }
      firstReading { round endsOn viewerCan { allowed reason } }
      ...ReadingForm_deliberation @unmask
      ...ReadingLines_deliberation @unmask
    }
  }
`);

type Deliberation = NonNullable<ReadingPageQuery['deliberation']>;

/** The first reading: one's own answers while it runs, everybody's and what moved once it is over. */
export function ReadingPage() {
  const { t } = useTranslation('readings');
  const { deliberation: id = '' } = useParams();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { deliberation } } = useSuspenseQuery(READING_PAGE, { ...FRESH, variables: { id } });
  if (!deliberation) return <NotFound />;
  const { round, viewerCan } = deliberation.firstReading;
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={<Link to={`/${slug}/future`}>{deliberation.shortId} {read(deliberation.title)}</Link>} />
      <RoomViews room="future" />
      <Where deliberation={deliberation} />
      {!viewerCan.allowed && viewerCan.reason && <p><Reason reason={viewerCan.reason} /></p>}
      {viewerCan.allowed && round === 1 && <ReadingForm deliberation={deliberation} round={1} />}
      {round === 2 && <ReadingLines deliberation={deliberation} />}
      {viewerCan.allowed && round === 2 && <InPlace act={t('form.after')}>{() => <ReadingForm deliberation={deliberation} round={2} />}</InPlace>}
    </div>
  );
}

/** Until when it lasts, who sees what, and how far the viewer's own answers are. */
function Where({ deliberation: { options, firstReading: { round, endsOn, lines } } }: { deliberation: Deliberation }) {
  const { t } = useTranslation('readings');
  const { locale } = useLanguage();
  const date = endsOn ? formatDate(endsOn, locale) : '';
  if (round === 2) return <p>{t('over')}</p>;
  if (round === null) return null;
  const open = options.filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <>
      <p>{t('runs', { date })}</p>
      {lines.length > 0 && <p role="status">{t('kept', { count: lines.length, of: open.length })}</p>}
    </>
  );
}
