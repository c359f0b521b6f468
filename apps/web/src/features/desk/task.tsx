import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './desk.module.css';

interface TaskProps {
  /** What kind of act it asks for: “Vote”. */
  kind: string;
  shortId?: string | null | undefined;
  what: ReactNode;
  /** Why it is the viewer's. */
  why: string;
  /** Until when; where nothing ends, nothing is said. */
  until?: ReactNode;
  ifNothing: string;
  act: string;
  to: string;
}

/** Something that waits for the viewer: what, why it is theirs, until when, what happens if they do nothing, one button. */
export function Task({ kind, shortId, what, why, until, ifNothing, act, to }: TaskProps) {
  const { t } = useTranslation('desk');
  return (
    <li className={styles['task']}>
      <span className={styles['kind']}>{kind}{shortId && <span className={styles['id']}>{shortId}</span>}</span>
      <div className={styles['what']}>
        <strong>{what}</strong>
        <span className={styles['quiet']}>{why}{until && <> <b>{until}</b></>}</span>
        <span className={styles['quiet']}>{t('waiting.ifNothing', { what: ifNothing })}</span>
      </div>
      <Button component={Link} to={to} variant="default" className={styles['act']} aria-label={[act, shortId].filter(Boolean).join(' ')}>{act}</Button>
    </li>
  );
}
