import type { LineChange } from '@acuerdo/texts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Wording } from '../../ui/wording.tsx';
import styles from './minutes.module.css';

interface LineChangesProps {
  changes: readonly LineChange[];
  lang: string;
  /** What can be done with each. */
  act?: (change: LineChange, place: number) => ReactNode;
}

/** Where two texts differ, line by line and word by word. */
export function LineChanges({ changes, lang, act }: LineChangesProps) {
  const { t } = useTranslation('minutes');
  return (
    <ol className={styles['lines']}>
      {changes.map((change, place) => (
        <li key={`${change.at} ${place}`} className={styles['correction']}>
          <span className={styles['quiet']}>{t('versions.line', { line: change.at + 1 })}</span>
          <Wording before={change.removed.join('\n')} after={change.added.join('\n')} lang={lang} />
          {act?.(change, place)}
        </li>
      ))}
    </ol>
  );
}
