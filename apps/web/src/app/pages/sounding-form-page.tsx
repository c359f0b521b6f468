import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { SoundingForm } from '../../features/soundings/sounding-form.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const SOUNDING_FORM_PAGE = graphql(`
  query SoundingFormPage($id: String!) {
    soundingDraft(grantId: $id) { grant { id title grantee { id name } } ...SoundingForm_soundingDraft @unmask }
  }
`);

export function SoundingFormPage() {
  const { t } = useTranslation('soundings');
  const { grant: id = '' } = useParams();
  const navigate = useNavigate();
  const { collaborative: { slug } } = useSession();
  const { data: { soundingDraft: draft } } = useSuspenseQuery(SOUNDING_FORM_PAGE, { ...FRESH, variables: { id } });
  if (!draft) return <NotFound />;
  const { grant } = draft;
  const own = `/${slug}/portfolio/${grant.id}`;
  return (
    <div className={styles['page']}>
      <PageHead title={t('form.title')} note={<><Link to={own}>{grant.title}</Link> → {grant.grantee.name}</>} />
      <RoomViews room="overlaps" />
      <SoundingForm draft={draft} onBack={() => { void navigate(own); }} onSaid={() => { void navigate(`/${slug}/overlaps/soundings`); }} />
    </div>
  );
}
