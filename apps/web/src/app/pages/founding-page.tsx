import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { FoundForm } from '../../features/founding/found-form.tsx';
import { ShortNotice } from '../../features/privacy/short-notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PlainPage } from '../plain-page.tsx';

/** The link that the server's terminal shows: its code stands behind the `#`, so that no log gets it with the address. */
export function FoundingPage() {
  const { t } = useTranslation('founding');
  const code = decodeURIComponent(useLocation().hash.slice(1));
  return (
    <PlainPage>
      <PageHead title={t('title')} note={t('note')} />
      <FoundForm code={code} />
      <ShortNotice of={null} />
    </PlainPage>
  );
}
