import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.ts';
import { DownloadButton } from '../../ui/download-button.tsx';

/** An empty table with the eight columns that matter, headed in the reader's language; its headings are known when it comes back. */
export function TemplateButton() {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  return <DownloadButton address={`/files/template?language=${language}`} name={t('template.name')}>{t('template.act')}</DownloadButton>;
}
