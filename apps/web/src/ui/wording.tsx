import { wordsBetween } from '@acuerdo/texts';
import styles from './wording.module.css';

interface WordingProps {
  before: string;
  after: string;
  lang: string;
}

/** What of a text was written otherwise, word by word: what went is struck out, what came is underlined. */
export function Wording({ before, after, lang }: WordingProps) {
  return (
    <div className={styles['wording']} lang={lang}>
      {wordsBetween(before, after).map(({ kind, text }, place) => {
        if (kind === 'added') return <ins key={place}>{text}</ins>;
        return kind === 'removed' ? <del key={place}>{text}</del> : <span key={place}>{text}</span>;
      })}
    </div>
  );
}
