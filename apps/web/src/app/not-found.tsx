import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../ui/page-head.tsx';
import { PlainPage } from './plain-page.tsx';

/** The same words for what is not there and what is not shared: nobody learns which. */
export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <PlainPage>
      <PageHead title={t('notFound.title')} />
      <p>{t('notFound.why')}</p>
      <div><Button component={Link} to="/" variant="default">{t('notFound.back')}</Button></div>
    </PlainPage>
  );
}
