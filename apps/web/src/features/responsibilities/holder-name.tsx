import { useTranslation } from 'react-i18next';
import type { HolderFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import styles from './responsibilities.module.css';

/** Who it is, in words: “OSF · IMI”. */
export const holderName = ({ party, unit }: Pick<HolderFragment, 'party' | 'unit'>): string =>
  [party.partner?.shortName ?? party.name, unit?.shortName].filter(Boolean).join(' · ');

export function HolderName({ holder, dates = false }: { holder: HolderFragment; dates?: boolean }) {
  const { t } = useTranslation('responsibilities');
  const { locale } = useLanguage();
  const { party, unit, role, from, until } = holder;
  return (
    <span className={styles['holder']}>
      <span className={styles['name']}><PartyMark pool partner={party.partner} name={party.name} />{unit && <span>· {unit.shortName}</span>}</span>
      {role === 'co_owner' && <span className={styles['small']}>{t('role.co_owner')}</span>}
      {dates && <span className={styles['small']}>{from.written === from.from && `${t('from')} `}<VagueDate date={from} />{until && <> {t('until', { day: formatDate(until, locale) })}</>}</span>}
    </span>
  );
}

export function HolderNames({ holders, dates = false }: { holders: readonly HolderFragment[]; dates?: boolean }) {
  return <>{holders.map((holder) => <HolderName key={holder.id} holder={holder} dates={dates} />)}</>;
}
