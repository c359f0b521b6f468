import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { actorName, type Charter, type Role } from './charter-fragments.ts';
import { CharterMatrix } from './charter-matrix.tsx';
import styles from './charters.module.css';
import { useScope } from './use-scope.ts';

interface CharterSheetProps {
  charter: Charter;
  themes: Parameters<typeof CharterMatrix>[0]['themes'];
  countries: readonly string[];
}

/** The charter in force, as the text that binds: role by role, with the decision that it follows from. */
export function CharterSheet({ charter, themes, countries }: CharterSheetProps) {
  const { t } = useTranslation('charters');
  const { locale } = useLanguage();
  const { collaborative: { slug, name } } = useSession();
  const { version, roles, hash, decision, inForceFrom } = charter;
  return (
    <Sheet shortId={t('version', { version })} title={t('title')} kind={t('sheet.kind', { name })} {...(hash ? { fingerprint: hash } : {})}>
      <p>
        {t('sheet.inForce', { day: inForceFrom ? formatDate(inForceFrom, locale) : '' })}
        {decision && <> {t('sheet.by')} <Link to={`/${slug}/decisions/${decision.shortId}`}>{decision.shortId}</Link>.</>}
      </p>
      <CharterMatrix roles={roles} themes={themes} countries={countries} />
      <ol className={styles['text']}>{roles.map((role) => <li key={role.id}><RoleText role={role} /></li>)}</ol>
      <p className={styles['quiet']}>{t('sheet.narrower')}</p>
    </Sheet>
  );
}

/** A role in one sentence. */
export function RoleText({ role }: { role: Role }) {
  const { t } = useTranslation('charters');
  const { locale } = useLanguage();
  const read = useBilingual();
  const scope = useScope();
  const joins = new Intl.ListFormat(locale).format(role.mayJoin.map(actorName));
  return (
    <>
      <strong>{scope(role).join(' · ')}:</strong> {t('role.leads', { who: actorName(role.leads) })}{' '}
      {joins ? t('role.joins', { who: joins }) : t('role.joinsNobody')}
      {role.condition && <> {t('role.condition', { condition: read(role.condition) })}</>}
    </>
  );
}
