import { useTranslation } from 'react-i18next';
import { PositionSaid, type SaidPosition } from './position-said.tsx';
import styles from './positions.module.css';

/** What a partner released, one below the other along a line, the newest last: what changed, when, and why. */
export function PositionLine({ line }: { line: readonly SaidPosition[] }) {
  const { t } = useTranslation('deliberations');
  if (line.length === 0) return <span className={styles['none']}>{t('positions.none')}</span>;
  return (
    <ol className={styles['line']}>
      {line.map((position, place) => <li key={position.id} data-now={place === line.length - 1}><PositionSaid position={position} /></li>)}
    </ol>
  );
}
