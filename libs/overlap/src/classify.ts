import { sameText } from './fold.ts';
import type { PoolRow, RowRole } from './pool-rows.ts';
import type { Message } from './types.ts';

export interface Role {
  readonly role: RowRole;
  readonly pool?: string;
  readonly evidence: readonly Message[];
}

/** 360Giving regrantType: FRG040 is a payment into a fund of several funders, whatever the text says. */
const INTO_A_FUND = 'FRG040';
const ONWARD_CODES: readonly string[] = ['FRG010', 'FRG020', 'FRG040', 'FRG050', 'FRG060'];
/** Match funding and multipurpose: in a partner's row the first passes on, in a pool's own row neither says so. */
const ONWARD_FROM_PARTNER: readonly string[] = [...ONWARD_CODES, 'FRG030'];
const ONWARD_WORDS = new RegExp([
  'pooled (?:fund|programme|program)', 'delegated grant ?making', 're ?grant(?:s|ing|ed)?', 'sub ?grants?', 'onward grants?',
  'fondo (?:comun|mancomunado|colectivo)', 're ?donacion(?:es)?', 'sub ?donaciones', 'sub ?donacion', 'reotorgamiento',
].map((words) => `(?:^| )${words}(?= |$)`).join('|'));

const said = (say: string, values: Message['values'] = {}): Message => ({ key: `overlap.role.${say}`, values });

/** Tells for every row whether it is a grant of a named pool, a payment into one, or a grant like any other. */
export function classifier(rows: readonly PoolRow[], pools: readonly string[]): (row: PoolRow) => Role {
  const named = pools.map((pool) => ({ pool, key: sameText(pool), hosts: hostsOf(rows, sameText(pool)) }));
  return (row) => {
    for (const { pool, key, hosts } of named) {
      const evidence = contributionEvidence(row, key, hosts);
      if (evidence) return { role: 'contribution', pool, evidence };
    }
    for (const { pool, key } of named) {
      if (inProgramme(row, key)) return { role: 'pool-grant', pool, evidence: [said('programme', { pool })] };
      if (sameText(row.funder.name) === key) return { role: 'pool-grant', pool, evidence: [said('funder', { pool })] };
    }
    const host = named.find(({ hosts }) => hosts.has(partyKey(row.recipient)));
    return { role: 'grant', evidence: host ? [said('hostOnly', { pool: host.pool, host: row.recipient.name })] : [] };
  };
}

const inProgramme = ({ programmes }: PoolRow, pool: string): boolean => programmes.some(({ title }) => sameText(title) === pool);

const partyKey = ({ id, name }: { id: string; name: string }): string => (id === '' ? `name ${sameText(name)}` : `id ${id}`);

/** Who holds a pool: the funders of record of its programme, less those who pay another of them under its name. */
function hostsOf(rows: readonly PoolRow[], pool: string): ReadonlySet<string> {
  const own = rows.filter((row) => inProgramme(row, pool));
  const funders = new Set(own.map(({ funder }) => partyKey(funder)));
  const payers = new Set(own.filter(({ recipient, funder }) => funders.has(partyKey(recipient)) && partyKey(recipient) !== partyKey(funder))
    .map(({ funder }) => partyKey(funder)));
  return funders.difference(payers);
}

/** A payment to the pool or its host by somebody else, that says it is for the pool; null when it is not one. */
function contributionEvidence(row: PoolRow, pool: string, hosts: ReadonlySet<string>): Message[] | null {
  const toPool = sameText(row.recipient.name) === pool;
  const toHost = hosts.has(partyKey(row.recipient));
  if ((!toPool && !toHost) || hosts.has(partyKey(row.funder)) || sameText(row.funder.name) === pool) return null;
  const mentions = ` ${sameText(`${row.title}. ${row.description}`)} `.includes(` ${pool} `) || inProgramme(row, pool);
  const code = row.regrantType === INTO_A_FUND;
  if (!toPool && !mentions && !code) return null;
  return [
    toPool ? said('toPool', { recipient: row.recipient.name }) : said('toHost', { host: row.recipient.name }),
    ...(mentions ? [said('namesPool')] : []),
    ...(row.regrantType !== undefined ? [said('code', { code: row.regrantType })] : []),
  ];
}

/**
 * Whether the grantee is to grant the money on: it then meets others' grants through an intermediary. The regrant code says so, or
 * the text; a pool's own grant is told apart from the pool that it describes, so there only an unmistakable code counts.
 */
export function isOnward(row: PoolRow, { role }: Role): boolean {
  if (role === 'pool-grant') return ONWARD_CODES.includes(row.regrantType ?? '');
  return ONWARD_FROM_PARTNER.includes(row.regrantType ?? '') || ONWARD_WORDS.test(sameText(`${row.title}. ${row.description}`));
}
