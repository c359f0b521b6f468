import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AddBody } from '../../features/parties/add-body.tsx';
import { AddPartner } from '../../features/parties/add-partner.tsx';
import { BodyList } from '../../features/parties/body-list.tsx';
import { OutsideList } from '../../features/parties/outside-list.tsx';
import { PartnerList } from '../../features/parties/partner-list.tsx';
import { AddProspect, ProspectList } from '../../features/parties/prospect-list.tsx';
import { graphql } from '../../gql/gql.ts';
import type { OrganisationsPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const ORGANISATIONS_PAGE = graphql(`
  query OrganisationsPage {
    partners { id party { id name } units { id name } ...PartnerList_partner @unmask }
    bodies { id ...BodyList_body @unmask }
    prospects { id ...ProspectList_prospect @unmask }
    outsideActors { id ...OutsideList_actor @unmask }
    roleTerms(filter: { inBodies: true }, first: 100) { nodes { id seatId title standing knownOn person { id name } } }
  }
`);

/** Partners, bodies, who could join, and who stands outside. */
export function OrganisationsPage() {
  const { t } = useTranslation('parties');
  const { viewer, collaborative } = useSession();
  const { data: { partners, bodies, prospects, outsideActors, roleTerms } } = useSuspenseQuery(ORGANISATIONS_PAGE, FRESH);
  const keeps = viewer.can('organisations.keep').allowed;
  const places = [
    { key: viewer.partyId, name: collaborative.name, partyId: viewer.partyId },
    ...partners.flatMap(({ party, units }) => [
      { key: party.id, name: party.name, partyId: party.id }, ...units.map((unit) => ({ key: unit.id, name: `${party.name} · ${unit.name}`, partyId: party.id, unitId: unit.id })),
    ]),
  ];
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="people" />
      <section><h2>{t('partners.title')}</h2><PartnerList partners={partners} today={collaborative.today} keeps={keeps} /></section>
      {keeps && <AddPartner />}
      <section><h2>{t('bodies.title')}</h2><BodyList bodies={bodies} holderOf={(seatId) => <SeatHolder seatId={seatId} terms={roleTerms.nodes} />} /></section>
      {keeps && <AddBody places={places} />}
      <section><h2>{t('prospects.title')}</h2><ProspectList prospects={prospects} keeps={keeps} /></section>
      {keeps && <AddProspect />}
      {outsideActors.length > 0 && <section><h2>{t('outside.title')}</h2><p>{t('outside.note')}</p><OutsideList actors={outsideActors} /></section>}
    </div>
  );
}

/** Who holds a seat today, or was the last who is known to. */
function SeatHolder({ seatId, terms }: { seatId: string; terms: OrganisationsPageQuery['roleTerms']['nodes'] }) {
  const { t } = useTranslation('parties');
  const { collaborative: { today } } = useSession();
  const { locale } = useLanguage();
  const term = terms.find((one) => one.seatId === seatId);
  if (!term) return <>{t('bodies.nobody', { day: formatDate(today, locale) })}</>;
  const { person, title, standing, knownOn } = term;
  if (!person) return <>{t('bodies.vacant')}</>;
  if (standing === 'last-known' && knownOn) return <>{t('bodies.lastKnown', { name: person.name, title, day: formatDate(knownOn, locale) })}</>;
  return <>{t('bodies.holder', { name: person.name, title })}</>;
}
