import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PartnerList_PartnerFragment } from '../../gql/graphql.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { SourceSentence } from '../../ui/source-sentence.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { AddUnit } from './add-unit.tsx';
import { MembershipEnd } from './membership-end.tsx';
import styles from './parties.module.css';

export const PARTNER = graphql(`
  fragment PartnerList_partner on Partner {
    id kind country until
    party { id name } mark { id shortName letter hue } officeOf { id name }
    since { written from to inferred }
    passage { id text page sourceTitle sourceAuthor }
    units { id name shortName parentId mission passage { id text page sourceTitle sourceAuthor } }
  }
`);

type Partner = PartnerList_PartnerFragment;
type Unit = Partner['units'][number];

interface PartnerListProps {
  partners: readonly Partner[];
  today: string;
  /** Whether the reader keeps organisations. */
  keeps: boolean;
}

/** Who is a partner and since when, with the tree of its units. */
export function PartnerList({ partners, today, keeps }: PartnerListProps) {
  const { t } = useTranslation('parties');
  if (partners.length === 0) return <EmptyState title={t('partners.empty')} example={t('partners.example')}><p>{t('partners.emptyWhy')}</p></EmptyState>;
  return (
    <ul className={styles['list']}>
      {partners.map((partner) => <li key={partner.id}><OnePartner partner={partner} today={today} keeps={keeps} /></li>)}
    </ul>
  );
}

function OnePartner({ partner, today, keeps }: { partner: Partner; today: string; keeps: boolean }) {
  const { t } = useTranslation('parties');
  const { party, mark, officeOf, since, until, units, passage } = partner;
  return (
    <>
      <h3><PartyMark partner={mark} name={party.name} bare /> {party.name}</h3>
      {officeOf && <p>{t('partners.officeOf', { name: officeOf.name })}</p>}
      <p className={styles['facts']}>
        <StateWord tone={until && until < today ? 'quiet' : 'settled'}>{until && until < today ? t('partners.was') : t('partners.is')}</StateWord>
        <span>{t('partners.since')} <VagueDate date={since} /></span>
        {until && <span>{t('partners.until')} <DateText value={until} /></span>}
      </p>
      <SourceSentence passage={passage} of={party.name} />
      <Units units={units} above={null} name={party.name} />
      {keeps && <div className={styles['acts']}><AddUnit partnerId={partner.id} name={party.name} units={units} /><MembershipEnd partnerId={partner.id} name={party.name} ended={until !== null && until !== undefined} /></div>}
    </>
  );
}

/** The units directly below another, each with those below it. */
function Units({ units, above, name }: { units: readonly Unit[]; above: string | null; name: string }) {
  const { t } = useTranslation('parties');
  const here = units.filter(({ parentId }) => (parentId ?? null) === above);
  if (here.length === 0) return null;
  return (
    <ul className={styles['units']} aria-label={t('units.of', { name })}>
      {here.map((unit) => (
        <li key={unit.id}>
          <span>{unit.name}{unit.shortName !== unit.name && <span className={styles['quiet']}> ({unit.shortName})</span>}</span>
          {unit.mission && <p className={styles['mission']}>{t('units.mission')} <q>{unit.mission}</q></p>}
          <SourceSentence passage={unit.passage} of={unit.name} />
          <Units units={units} above={unit.id} name={unit.name} />
        </li>
      ))}
    </ul>
  );
}
