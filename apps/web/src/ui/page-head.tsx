import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import styles from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** `GR-203`: said aloud, searched, printed. */
  shortId?: string;
  /** A `StateWord`. */
  state?: ReactNode;
  /** The one primary act of the page. */
  act?: ReactNode;
  /** A line below the title: of whom, until when. */
  note?: ReactNode;
}

/** Names the page: on the page, in the window's title, and to whoever listens, since focus moves to it on arrival. */
export function PageHead({ title, shortId, state, act, note }: PageHeadProps) {
  const { t } = useTranslation('shell');
  const heading = useArrival();
  return (
    <header className={styles['head']}>
      <title>{[shortId, title].filter(Boolean).join(' ') + ` · ${t('product')}`}</title>
      <div className={styles['name']}>
        {shortId && <span className={styles['id']}>{shortId}</span>}
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {(state || note) && <div className={styles['below']}>{state}{note && <span>{note}</span>}</div>}
      </div>
      {act && <div className={styles['act']}>{act}</div>}
    </header>
  );
}

/** Moves focus to the heading when somebody came here by a link; not on the first page, which the browser announces. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const first = key === 'default';
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
  }, [pathname, first]);
  return heading;
}
