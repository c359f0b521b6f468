import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { GrantsBehind_GrantFragment } from '../../gql/graphql.ts';
import { formatCount, formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { Money } from '../../ui/money.tsx';
import styles from './figures.module.css';

export const GRANTS_BEHIND = graphql(`
  fragment GrantsBehind_grant on Grant {
    id shortId title stage vehicle sample awardedOn amount { amount currency }
    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }
  }
`);

interface Behind {
  readonly grant: GrantsBehind_GrantFragment;
  /** How much of it stands in the figure, where that may be a part. */
  readonly part?: string;
  readonly state?: string;
}

interface GrantsBehindProps {
  grants: readonly Behind[];
  total: number;
  more: { load: (() => void) | null; loading: boolean };
}

const KEYS: Readonly<Record<string, 'poolOnly' | 'partnerOnly' | 'explained' | 'unexplained'>> = {
  'pool-only': 'poolOnly', 'partner-only': 'partnerOnly', explained: 'explained', unexplained: 'unexplained',
};

/** The grants that a figure is made of, the largest part first. */
export function GrantsBehind({ grants, total, more }: GrantsBehindProps) {
  const { t } = useTranslation(['figures', 'ui', 'grants']);
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  return (
    <>
      <p role="status" className={styles['quiet']}>{t('behind.total', { count: total, formatted: formatCount(total, locale) })}</p>
      <ol className={styles['behind']}>
        {grants.map(({ grant, part, state }) => (
          <li key={grant.id}>
            <span><Link to={`/${slug}/portfolio/${grant.shortId ?? grant.id}`}>{grant.title || t('grants:unknown')}</Link>{grant.sample && <span className={styles['sample']}>{t('grants:sample')}</span>}</span>
            <span className={styles['line']}><DeciderMark grant={grant} /><span>{grant.grantee.name}</span></span>
            <span className={styles['line']}>
              <span>{part !== undefined ? t('behind.part') : t('behind.awarded', { day: formatDate(grant.awardedOn, locale) })} <Money amount={part ?? grant.amount.amount} currency={grant.amount.currency} />{part !== undefined && <> {t('behind.of')} <Money amount={grant.amount.amount} currency={grant.amount.currency} /></>}</span>
              <span>{grant.stage === 'proposal' && `${t('behind.proposal')} · `}{state && KEYS[state] && t(`state.${KEYS[state]}`)}</span>
            </span>
          </li>
        ))}
      </ol>
      {more.load && <Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('ui:table.more')}</Button>}
    </>
  );
}
