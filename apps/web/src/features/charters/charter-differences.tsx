import { useTranslation } from 'react-i18next';
import type { Charter } from './charter-fragments.ts';
import { RoleText } from './charter-sheet.tsx';
import styles from './charters.module.css';
import { differencesOf } from './differences.ts';

/** What the next version changes in the one in force, role by role. */
export function CharterDifferences({ before, after }: { before: Charter; after: Charter }) {
  const { t } = useTranslation('charters');
  const { added, changed, removed } = differencesOf(before.roles, after.roles);
  return (
    <section className={styles['section']} aria-labelledby="differences">
      <h3 id="differences">{t('differences.title', { version: before.version })}</h3>
      {added.length + changed.length + removed.length === 0 && <p className={styles['quiet']}>{t('differences.none')}</p>}
      <ul className={styles['differences']}>
        {added.map((role) => <li key={role.id}><em>{t('differences.added')}</em> <ins><RoleText role={role} /></ins></li>)}
        {changed.map(({ before: earlier, after: later }) => <li key={later.id}><em>{t('differences.changed')}</em> <del><RoleText role={earlier} /></del> <ins><RoleText role={later} /></ins></li>)}
        {removed.map((role) => <li key={role.id}><em>{t('differences.removed')}</em> <del><RoleText role={role} /></del></li>)}
      </ul>
    </section>
  );
}
