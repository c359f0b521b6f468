import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sheet.module.css';

interface SheetProps {
  /** `DEC-9`. */
  shortId: string;
  title: string;
  /** What kind of record it is, and of whom: “Decision of the CAMMINA collaborative”. */
  kind: string;
  /** Language of the text, where it is not the reader's. */
  lang?: string;
  /** Hash of the ledger entry, printed at the foot. */
  fingerprint?: string;
  children: ReactNode;
}

/** A binding text on paper, in serif: decision, minutes, motion, ballot. Prints on one page where it fits. */
export function Sheet({ shortId, title, kind, lang, fingerprint, children }: SheetProps) {
  const { t } = useTranslation('ui');
  return (
    <article className={styles['sheet']} lang={lang} aria-labelledby={`sheet-${shortId}`}>
      <header className={styles['head']}>
        <p className={styles['kind']}><span>{kind}</span><span>{shortId}</span></p>
        <h2 id={`sheet-${shortId}`}>{title}</h2>
      </header>
      <div className={styles['text']}>{children}</div>
      {fingerprint && (
        <footer className={styles['foot']}>
          <span>{shortId}</span>
          <span>{t('sheet.fingerprint')} <code>{fingerprint}</code></span>
        </footer>
      )}
    </article>
  );
}
