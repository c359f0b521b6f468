import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './soundings.module.css';

interface SoundingSectionProps {
  id: string;
  title: string;
  /** Said below the title while there is something. */
  why?: string;
  /** Said in the place of the list while there is nothing. */
  none: string;
  more: { load: (() => void) | null; loading: boolean };
  children: readonly ReactNode[];
}

/** One of the lists of soundings, with what is to be said of it. */
export function SoundingSection({ id, title, why, none, more, children }: SoundingSectionProps) {
  const { t } = useTranslation('soundings');
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length === 0 ? <p className={styles['quiet']}>{none}</p> : <>{why && <p className={styles['quiet']}>{why}</p>}<ul className={styles['cards']}>{children}</ul></>}
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('more')}</Button></div>}
    </section>
  );
}
