import { useTranslation } from 'react-i18next';
import { VerifyFile } from '../../features/books/verify-file.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PlainPage } from '../plain-page.tsx';

/** For everybody, signed in or not: it asks the server for nothing once it is loaded. */
export function VerifyPage() {
  const { t } = useTranslation('books');
  return (
    <PlainPage>
      <PageHead title={t('verify.title')} />
      <p>{t('verify.why')}</p>
      <VerifyFile />
    </PlainPage>
  );
}
