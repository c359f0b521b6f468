import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FormList } from '../../features/reviews/form-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const REVIEW_FORMS_PAGE = graphql(`
  query ReviewFormsPage { reviewForms { id ...ReviewFormList_form @unmask } }
`);

/** What the partners' reviewers answer to. */
export function ReviewFormsPage() {
  const { t } = useTranslation('reviews');
  const { data: { reviewForms } } = useSuspenseQuery(REVIEW_FORMS_PAGE, FRESH);
  return (
    <div className={styles['page']}>
      <PageHead title={t('forms.title')} note={t('forms.note')} />
      <RoomViews room="reviews" />
      <FormList forms={reviewForms} />
    </div>
  );
}
