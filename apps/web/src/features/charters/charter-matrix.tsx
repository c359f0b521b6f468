import { useTranslation } from 'react-i18next';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { usePlaceName } from '../../ui/place-name.ts';
import { ActorMark } from './actor-mark.tsx';
import type { Role } from './charter-fragments.ts';
import styles from './charters.module.css';
import { matrixOf, type Cell } from './matrix.ts';

interface CharterMatrixProps {
  roles: readonly Role[];
  themes: readonly { readonly code: string; readonly name: Bilingual }[];
  countries: readonly string[];
}

/** Themes × countries: who leads where. The number is the role's, by which it stands below in words. */
export function CharterMatrix({ roles, themes, countries }: CharterMatrixProps) {
  const { t } = useTranslation('charters');
  const read = useBilingual();
  const placeName = usePlaceName();
  const rows = matrixOf(roles, themes.map(({ code }) => code), countries);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('matrix.label')}>
      <table className={styles['matrix']}>
        <caption>{t('matrix.caption')}</caption>
        <thead><tr><th scope="col">{t('matrix.theme')}</th>{countries.map((country) => <th key={country} scope="col">{placeName(country)}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ theme, cells }, at) => (
            <tr key={theme}><th scope="row">{read(themes[at]?.name ?? { en: theme, es: theme })}</th>{cells.map((cell) => <td key={cell.country}><Leads cell={cell} /></td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Leads({ cell: { roles } }: { cell: Cell }) {
  const { t } = useTranslation('charters');
  if (roles.length === 0) return <span className={styles['quiet']} title={t('matrix.nobody')} aria-label={t('matrix.nobody')} role="img">–</span>;
  return <span className={styles['marks']}>{roles.map((role) => <span key={role.id} className={styles['lead']}><ActorMark actor={role.leads} bare /><small>{role.number}</small></span>)}</span>;
}
