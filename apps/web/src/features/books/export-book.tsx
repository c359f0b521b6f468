import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { DownloadButton } from '../../ui/download-button.tsx';

/** The whole record in one file that anybody can verify without the server. */
export function ExportBook() {
  const { t } = useTranslation('books');
  const { collaborative: { slug } } = useSession();
  return <DownloadButton address={`/record/minute-book?collaborative=${encodeURIComponent(slug)}`} name={`${slug}-minute-book.json`}>{t('export')}</DownloadButton>;
}
