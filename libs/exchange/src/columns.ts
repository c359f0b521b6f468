/** What a column of a grants table may mean, and the headings that say so (lower case, without accents or punctuation). */
const HEADINGS = {
  id: 'row id|id|identifier|identificador',
  title: 'title|titulo',
  description: 'notes|description|purpose|purpose summary|descripcion|proposito|notas',
  amount: 'amount|amount awarded|amount usd|amount mxn|monto|importe',
  currency: 'currency|moneda',
  awarded: 'donation date|award date|awarded|date|fecha|year|ano',
  precision: 'donation date precision',
  start: 'start|start date|planned dates start date|inicio',
  end: 'end|end date|planned dates end date|fin|termino',
  funder: 'donor|funder|funding org name|funding organisation|donante|financiador|financiadora',
  funderId: 'funding org identifier|funder id',
  recipient: 'donee|grantee|recipient|recipient org name|recipient as written|donataria|beneficiario|organizacion',
  recipientId: 'recipient org identifier|recipient id',
  theme: 'cause area|programme|program|grant programme title|theme|tema|programa',
  countries: 'affected countries|countries|country|beneficiary location country code|paises|pais',
  regrantType: 'for regrant type|regrant type',
  url: 'url|source url',
} as const;

export type Meaning = keyof typeof HEADINGS;

/** From what is meant to the column's heading, or to `=value` for one value on every row. */
export type ColumnMap = Readonly<Partial<Record<Meaning, string>>>;

export const MEANINGS = Object.keys(HEADINGS) as readonly Meaning[];

const plain = (heading: string): string =>
  heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** Reads a cell by what it means; '' where the table has no such column. */
export type CellReader = (row: readonly string[], meaning: Meaning) => string;

/** Finds the columns of a header by the map first, then by name. `missing` are those without which a table is no grants table. */
export function columnsOf(header: readonly string[], map: ColumnMap = {}): { read: CellReader; has(meaning: Meaning): boolean; missing: Meaning[] } {
  const headings = header.map(plain);
  const currency = headings.map((heading) => /^amount (usd|mxn)$/.exec(heading)?.[1]).find((code) => code !== undefined);
  const fixed = (meaning: Meaning): string | undefined => {
    if (map[meaning]?.startsWith('=')) return map[meaning].slice(1);
    return meaning === 'currency' && map.currency === undefined && !headings.some((heading) => ['currency', 'moneda'].includes(heading)) ? currency?.toUpperCase() : undefined;
  };
  const place = new Map(MEANINGS.map((meaning) => {
    const mapped = map[meaning];
    const names = mapped === undefined ? HEADINGS[meaning].split('|') : [plain(mapped)];
    return [meaning, names.map((name) => headings.indexOf(name)).find((at) => at >= 0)] as const;
  }));
  const has = (meaning: Meaning): boolean => fixed(meaning) !== undefined || place.get(meaning) !== undefined;
  return {
    has,
    missing: (['funder', 'recipient', 'amount'] as const).filter((meaning) => !has(meaning)),
    read: (row, meaning) => fixed(meaning) ?? row[place.get(meaning) ?? -1]?.trim() ?? '',
  };
}
