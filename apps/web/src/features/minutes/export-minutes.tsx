import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { DownloadButton } from '../../ui/download-button.tsx';
import styles from './minutes.module.css';

const FORMATS = ['pdf', 'docx', 'md'] as const;
const LANGUAGES = { en: 'English', es: 'Español' } as const;

/** The minutes on paper, for a word processor, and as plain text, in either language. */
export function ExportMinutes({ meeting, name }: { meeting: string; name: string }) {
  const { t } = useTranslation('minutes');
  const { collaborative: { slug } } = useSession();
  const address = (language: string, format: string) => `/record/minutes?${new URLSearchParams({ collaborative: slug, meeting, language, format }).toString()}`;
  return (
    <section className={styles['part']} aria-labelledby="export" data-screen-only>
      <h2 id="export">{t('export.title')}</h2>
      {(['en', 'es'] as const).map((language) => (
        <div key={language} className={styles['acts']} role="group" aria-label={LANGUAGES[language]}>
          <strong lang={language}>{LANGUAGES[language]}</strong>
          {FORMATS.map((format) => <DownloadButton key={format} address={address(language, format)} name={`${name}-${language}.${format}`}>{t(`export.${format}`, { language: LANGUAGES[language] })}</DownloadButton>)}
        </div>
      ))}
    </section>
  );
}
