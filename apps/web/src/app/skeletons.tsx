import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './skeletons.module.css';

/** A page that is on its way: a head and some lines where they will stand, so that nothing jumps. */
export function PageSkeleton() {
  return (
    <Waiting>
      <Skeleton height={14} width={64} />
      <Skeleton height={30} width="min(28rem, 80%)" mt={8} />
      <ListSkeleton rows={6} />
    </Waiting>
  );
}

export function ListSkeleton({ rows }: { rows: number }) {
  return (
    <div className={styles['rows']} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => <Skeleton key={row} height={12} width={`${92 - (row % 3) * 14}%`} />)}
    </div>
  );
}

/** A record on its way: the shape of a sheet. */
export function SheetSkeleton() {
  return (
    <Waiting>
      <div className={styles['sheet']}>
        <Skeleton height={30} width="70%" mb={24} />
        <ListSkeleton rows={9} />
      </div>
    </Waiting>
  );
}

function Waiting({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation('shell');
  return (
    <div className={styles['waiting']} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {children}
    </div>
  );
}
