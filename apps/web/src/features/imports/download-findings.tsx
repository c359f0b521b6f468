import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DownloadButton } from '../../ui/download-button.tsx';

/** The findings as a table, for whoever mends the file where it was made. */
export function DownloadFindings({ importId, fileName }: { importId: string; fileName: string }) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const address = `/files/findings?${new URLSearchParams({ import: importId, language, collaborative: slug }).toString()}`;
  return <DownloadButton address={address} name={`${fileName.replace(/\.\w+$/, '')}-findings.csv`}>{t('rows.download')}</DownloadButton>;
}
