import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import type { Charter } from './charter-fragments.ts';
import { RoleText } from './charter-sheet.tsx';
import styles from './charters.module.css';

/** What was in force before, and what the partners did not adopt: kept as they were. */
export function FormerCharters({ versions }: { versions: readonly Charter[] }) {
  const { t } = useTranslation('charters');
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const former = versions.filter(({ state }) => state === 'superseded' || state === 'declined');
  if (former.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="former">
      <h2 id="former">{t('versions.title')}</h2>
      <ul className={styles['versions']}>
        {former.map(({ id, version, state, decision, inForceFrom, supersededOn, roles }) => (
          <li key={id}>
            <strong>{t('version', { version })}</strong>
            <span>{t(`versions.${state as 'declined'}`)}</span>
            {inForceFrom && supersededOn && <span>{t('versions.inForce', { from: formatDate(inForceFrom, locale), to: formatDate(supersededOn, locale) })}</span>}
            {decision && <Link to={`/${slug}/decisions/${decision.shortId}`}>{decision.shortId}</Link>}
            <details><summary>{t('versions.roles', { count: roles.length })}</summary><ol className={styles['text']}>{roles.map((role) => <li key={role.id}><RoleText role={role} /></li>)}</ol></details>
          </li>
        ))}
      </ul>
    </section>
  );
}
