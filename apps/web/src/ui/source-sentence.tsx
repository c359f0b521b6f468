import { useTranslation } from 'react-i18next';
import { Quotation } from './quotation.tsx';
import styles from './source-sentence.module.css';

interface SourceSentenceProps {
  passage: { readonly text: string; readonly sourceAuthor: string; readonly sourceTitle: string; readonly page?: number | null } | null | undefined;
  /** What was taken from it, for those who hear many of one name. */
  of: string;
}

/** The sentence that something was taken from, folded away until somebody asks for it. */
export function SourceSentence({ passage, of }: SourceSentenceProps) {
  const { t } = useTranslation('ui');
  if (!passage) return null;
  const { text, sourceAuthor, sourceTitle, page } = passage;
  return (
    <details className={styles['source']}>
      <summary aria-label={t('source.sentenceOf', { what: of })}>{t('source.sentence')}</summary>
      <Quotation text={text} author={sourceAuthor} title={sourceTitle} page={page} />
    </details>
  );
}
