import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { DownloadButton } from '../../ui/download-button.tsx';
import styles from './agendas.module.css';

const LANGUAGES = { en: 'English', es: 'Español' } as const;

/** The agenda and every paper that can be printed, as one PDF with contents. */
export function PackDownloads({ meeting }: { meeting: string }) {
  const { t } = useTranslation('agendas');
  const { collaborative: { slug } } = useSession();
  const address = (language: string) => `/record/meeting-pack?${new URLSearchParams({ collaborative: slug, meeting, language }).toString()}`;
  return (
    <div className={styles['keep']} data-screen-only>
      {(['en', 'es'] as const).map((language) => <DownloadButton key={language} address={address(language)} name={`${meeting}-papers-${language}.pdf`}>{t('pack', { language: LANGUAGES[language] })}</DownloadButton>)}
    </div>
  );
}
