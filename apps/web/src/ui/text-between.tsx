import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../lib/bilingual.ts';
import styles from './wording.module.css';
import { Wording } from './wording.tsx';

export interface Said {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

const LANGUAGES = { en: 'English', es: 'Español' } as const;

const whole = ({ title, text }: Said, lang: 'en' | 'es') => `${title[lang]}\n\n${text[lang]}`;

/** What differs between two versions of a text, in each of the languages in which something does. */
export function TextBetween({ before, after }: { before: Said; after: Said }) {
  const { t } = useTranslation('ui');
  const changed = (['en', 'es'] as const).filter((lang) => whole(before, lang) !== whole(after, lang));
  return (
    <div className={styles['between']}>
      {changed.map((lang) => (
        <div key={lang}>
          <strong lang={lang}>{LANGUAGES[lang]}</strong>
          <Wording before={whole(before, lang)} after={whole(after, lang)} lang={lang} />
        </div>
      ))}
      {changed.length === 1 && <p className={styles['one']}>{t(changed[0] === 'en' ? 'wording.onlyEnglish' : 'wording.onlySpanish')}</p>}
    </div>
  );
}
