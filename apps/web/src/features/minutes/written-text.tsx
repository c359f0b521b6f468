import { readWritten, runsOf, type Block, type Text } from '@acuerdo/documents';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './minutes.module.css';

/** A text of minutes as its readers see it: sections, points, quotes; the notes stand at its end. */
export function WrittenText({ text, lang }: { text: string; lang: string }) {
  const { t } = useTranslation('minutes');
  const notes: string[] = [];
  const blocks = readWritten(text).map((block, at) => <Fragment key={at}>{blockOf(block, notes)}</Fragment>);
  return (
    <div className={styles['written']} lang={lang}>
      {blocks}
      {notes.length > 0 && (
        <ol className={styles['notes']} aria-label={t('notes')}>{notes.map((note, at) => <li key={at} id={`note-${at + 1}`}>{note}</li>)}</ol>
      )}
    </div>
  );
}

function blockOf(block: Block, notes: string[]): ReactNode {
  if (block.is === 'heading') return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
  if (block.is === 'list') return <ul>{block.points.map((point, at) => <li key={at}>{runsIn(point, notes)}</li>)}</ul>;
  if (block.is === 'quote') return <blockquote>{runsIn(block.text, notes)}</blockquote>;
  return block.is === 'paragraph' ? <p>{runsIn(block.text, notes)}</p> : null;
}

/** Notes are numbered as they are called. */
function runsIn(text: Text, notes: string[]): ReactNode {
  return runsOf(text).map((run, at) => {
    if (typeof run === 'string') return <Fragment key={at}>{run}</Fragment>;
    if (!('note' in run)) return <strong key={at}>{run.text}</strong>;
    const number = notes.push(run.note);
    return <sup key={at}><a href={`#note-${number}`}>{number}</a></sup>;
  });
}
