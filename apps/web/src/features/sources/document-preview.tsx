import type { ReadDocument } from '@acuerdo/exchange';
import { useTranslation } from 'react-i18next';
import { PassagePlace, PassageText } from './passage-text.tsx';
import styles from './sources.module.css';

const SHOWN = 60;

/** The passages that a text will become, as they will stand. */
export function DocumentPreview({ document: { passages }, lang }: { document: ReadDocument; lang: string }) {
  const { t } = useTranslation('sources');
  if (passages.length === 0) return null;
  const more = passages.length - SHOWN;
  return (
    <section aria-labelledby="becomes" className={styles['preview']}>
      <h3 id="becomes" role="status">{t('document.becomes', { count: passages.length })}</h3>
      <ol className={styles['passages']} tabIndex={0} aria-labelledby="becomes">
        {passages.slice(0, SHOWN).map((passage, at) => <li key={at}><PassageText passage={passage} lang={lang} /><PassagePlace passage={passage} before={passages[at - 1]} /></li>)}
      </ol>
      {more > 0 && <p className={styles['quiet']}>{t('document.andMore', { count: more })}</p>}
    </section>
  );
}
