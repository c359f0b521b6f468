import { useContext, type ReactNode } from 'react';
import { FrameContext } from './frame.tsx';
import styles from './plain-page.module.css';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';

interface PlainPageProps {
  /** Two columns on a desk. */
  halves?: boolean;
  children: ReactNode;
}

/** A page outside any workspace: the top bar and one column. Inside a frame only the column is left. */
export function PlainPage({ children, halves = false }: PlainPageProps) {
  const framed = useContext(FrameContext);
  if (framed) return <div className={styles['column']}>{children}</div>;
  return (
    <div className={styles['page']}>
      <SkipLink />
      <TopBar />
      <main id="page" className={styles['main']} data-halves={halves} tabIndex={-1}><div className={styles['column']}>{children}</div></main>
    </div>
  );
}
