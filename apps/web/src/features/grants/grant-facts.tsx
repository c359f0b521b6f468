import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { GrantFacts_GrantFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { usePlaceName } from '../../ui/place-name.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { KeyValues, type Fact } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import { GranteeName } from './grantee-name.tsx';
import { GrantRisk } from './grant-risk.tsx';
import { GrantSource } from './grant-source.tsx';
import { SightWord } from './sight-word.tsx';
import styles from './grants.module.css';

export const GRANT_FACTS = graphql(`
  fragment GrantFacts_grant on Grant {
    id risk vehicle stage title description startsOn endsOn periodWritten awardedOn awardedInferred programmes places externalId url shared protection ownProtection ownerName
    amount { amount currency } themes { id name { en es } }
    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }
    source { importId fileName row }
    viewerCan { action allowed reason }
  }
`);

/** Of a protected grant these are not told: that they are missing says nothing. */
const UNTOLD: ReadonlySet<string> = new Set(['programmes', 'source']);

/** Everything that is known of a grant, and from where; what is not known is said to be unknown. */
export function GrantFacts({ grant }: { grant: GrantFacts_GrantFragment }) {
  const { t } = useTranslation('grants');
  const facts = useFacts(grant).filter(({ key }) => grant.protection !== 'protected' || !UNTOLD.has(key));
  return (
    <section className={styles['section']}>
      {grant.description && <><h2>{t('purpose')}</h2><p className={styles['description']}>{grant.description}</p></>}
      <h2>{t('facts.title')}</h2>
      <KeyValues facts={facts} />
      <GrantRisk grant={grant} />
    </section>
  );
}

function AwardDay({ grant: { awardedOn, awardedInferred } }: { grant: GrantFacts_GrantFragment }) {
  const { t } = useTranslation('grants');
  const { locale } = useLanguage();
  return awardedInferred ? t('facts.awardedInferred', { date: formatDate(awardedOn, locale) }) : <DateText value={awardedOn} />;
}

const isAddress = (url: string | null | undefined): url is string => /^https?:\/\//.test(url ?? '');

function useFacts(grant: GrantFacts_GrantFragment): Fact[] {
  const { t } = useTranslation('grants');
  const { language } = useLanguage();
  const placeName = usePlaceName();
  const fact = (key: string, value: ReactNode): Fact => ({ key, name: t(`facts.${key as 'amount'}`), value: value || t('unknown') });
  return [
    fact('grantee', <GranteeName grantee={grant.grantee} isLinked={grant.protection !== 'protected' || grant.ownProtection !== 'protected'} />),
    fact('funder', <DeciderMark grant={grant} />),
    ...(grant.vehicle === 'pooled' && grant.funder.name !== grant.pool?.name ? [fact('paidBy', grant.funder.name)] : []),
    fact('amount', <Money {...grant.amount} />),
    fact('risk', t(`risk.${(grant.risk ?? 'none') as 'none'}`)),
    fact('vehicle', `${t(`vehicle.${grant.vehicle as 'pooled'}`)}: ${t(`vehicleWhy.${grant.vehicle as 'pooled'}`)}`),
    fact('awarded', <AwardDay grant={grant} />),
    fact('period', <PeriodText period={{ from: grant.startsOn ?? null, to: grant.endsOn ?? null, written: grant.periodWritten ?? null }} />),
    fact('places', grant.places.map(placeName).join(', ')),
    fact('themes', grant.themes.map(({ name }) => name[language]).join(', ')),
    fact('programmes', grant.programmes.join(', ')),
    ...(grant.externalId ? [fact('reference', <code className={styles['code']}>{grant.externalId}</code>)] : []),
    ...(isAddress(grant.url) ? [fact('address', <a href={grant.url} rel="noreferrer">{grant.url}</a>)] : []),
    fact('source', <GrantSource source={grant.source ?? null} />),
    fact('owner', grant.ownerName),
    fact('sight', <SightWord shared={grant.shared} protection={grant.protection} />),
  ];
}
