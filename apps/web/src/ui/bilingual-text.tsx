import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { otherLanguage, type Bilingual } from '../lib/bilingual.ts';
import { useLanguage } from '../lib/use-language.ts';
import styles from './bilingual-text.module.css';

/** A text of equal rank in both languages: the reader's, with the other one click away. Lines become paragraphs. */
export function BilingualText({ text }: { text: Bilingual }) {
  const { t } = useTranslation('record');
  const { language } = useLanguage();
  const [both, setBoth] = useState(false);
  const other = otherLanguage(language);
  return (
    <>
      <Paragraphs text={text[language]} lang={language} />
      <button type="button" className={styles['other']} aria-expanded={both} lang={both ? language : other} onClick={() => { setBoth(!both); }} data-screen-only>
        {both ? t('hide', { lng: language }) : t('show', { lng: other })}
      </button>
      {both && <div className={styles['second']}><Paragraphs text={text[other]} lang={other} /></div>}
    </>
  );
}

export function Paragraphs({ text, lang }: { text: string; lang?: string }) {
  return <>{text.split(/\n+/).filter(Boolean).map((line, place) => <p key={place} lang={lang}>{line}</p>)}</>;
}
