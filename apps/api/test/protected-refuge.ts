import { commit, start } from './grant-journey.ts';
import type { Api, Asker } from './harness.ts';
import { grantFile, type FileRow } from './two-worlds/grant-file.ts';

/** An invented organisation that its funder protects, and every word by which it must not be found. */
export const NAME = 'Refugio Señora Peñaflor';
export const ALIAS = 'Casa Ñandú Peñaflor';
export const NEEDLES = [NAME, ALIAS, 'acompañamiento psicosocial nocturno', 'OSF-2016-penaflor-77', 'MX-RFC-RSP160101AB1', 'Guardias nocturnas del refugio'];

export const ROWS: readonly FileRow[] = [
  {
    id: 'OSF-2016-penaflor-77', funder: 'Open Society Foundations', grantee: NAME, granteeId: 'MX-RFC-RSP160101AB1', title: 'Guardias nocturnas del refugio',
    description: 'Defensa legal y litigio estratégico para migrantes en tránsito, víctimas de delitos en la frontera sur de México, y acompañamiento psicosocial nocturno.',
    amount: 61_000, currency: 'USD', awardedOn: '2016-07-04', country: 'MX',
  },
  {
    id: 'OSF-2016-other-78', funder: 'Open Society Foundations', grantee: 'Red de Litigio del Istmo', granteeId: '', title: 'Litigation, third phase',
    description: 'Strategic litigation before courts in Guatemala.', amount: 42_000, currency: 'USD', awardedOn: '2016-08-01', country: 'GT',
  },
  {
    id: 'OSF-2016-penaflor-79', funder: 'Open Society Foundations', grantee: NAME, granteeId: 'MX-RFC-RSP160101AB1', title: 'Defensa legal en el refugio',
    description: 'Defensa legal para migrantes en tránsito en la frontera sur de México.', amount: 17_000, currency: 'USD', awardedOn: '2016-09-01', country: 'MX',
  },
];

export interface Refuge {
  readonly partyId: string;
  readonly grantId: string;
  readonly shortIds: readonly string[];
  readonly importId: string;
}

/** Brings the refuge in for OSF and shares it with everybody: two units of OSF fund it, so that there is an overlap that all see. */
export async function bringRefuge(api: Api, osf: Asker): Promise<Refuge> {
  const started = await start(osf, await api.upload(osf, 'osf-2016.json', grantFile(ROWS)));
  const answer = await commit(osf, started.id ?? '', false);
  if (answer.code) throw new Error(answer.message);
  await api.sql(`update "grant" g set unit_id = u.id from unit u where g.external_id = $1 and u.short_name = $2`, [ROWS[0]?.id, 'IMI']);
  await api.sql(`update "grant" g set unit_id = u.id from unit u where g.external_id = $1 and u.short_name = $2`, [ROWS[2]?.id, 'LAP']);
  for (const { id } of await api.sql<{ id: string }>('select id from "grant" where import_id = $1 order by source_row', [started.id])) {
    await osf.run('mutation ($id: UUID!) { shareGrant(id: $id) { __typename } }', { id });
  }
  const [grant] = await api.sql<{ id: string; grantee_id: string; short_id: string; org: string }>(
    'select g.id, g.grantee_id, g.short_id, p.short_id as org from "grant" g join party p on p.id = g.grantee_id where g.external_id = $1', [ROWS[0]?.id]);
  if (!grant) throw new Error('the refuge was not written');
  await osf.run('mutation ($id: UUID!, $text: String!) { addPartyName(id: $id, text: $text, kind: "short") { __typename } }', { id: grant.grantee_id, text: ALIAS });
  return { partyId: grant.grantee_id, grantId: grant.id, shortIds: [grant.short_id, grant.org], importId: started.id ?? '' };
}

export const PROTECT_PARTY = 'mutation ($id: UUID!, $protection: String!) { protectParty(id: $id, protection: $protection) { ... on Grantee { id name country protection } ... on Refused { code message path } } }';
export const SHOW = 'mutation ($id: UUID!) { showName(id: $id) { ... on NameShown { codeName name otherNames registrations places title } ... on Refused { code message } } }';
export const PURGE = 'mutation ($id: UUID!, $codeName: String!) { purgeProtected(id: $id, codeName: $codeName) { ... on Purged { grants rows files overlaps } ... on Refused { code message path } } }';
