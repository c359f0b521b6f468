import { LANGUAGES } from '@acuerdo/words';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../lib/i18n.ts';
import { useLanguage } from '../lib/use-language.ts';
import styles from './language-switch.module.css';

/** EN | ES. Each language is named in itself; the page stays where it is. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const { language } = useLanguage();
  return (
    <div role="group" aria-label={t('language.label')} className={styles['switch']}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} className={styles['one']} aria-pressed={one === language} title={t(`language.${one}`)} onClick={() => { chooseLanguage(one); }}>
          {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
