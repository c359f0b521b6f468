/** What is asked of whoever sets up a collaborative. */
export interface Founding {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly baseCurrency: string;
  readonly personName: string;
  readonly email: string;
  readonly password: string;
}

export const FIELDS = ['code', 'name', 'slug', 'timeZone', 'baseCurrency', 'personName', 'email', 'password'] as const satisfies (keyof Founding)[];
export const TIME_ZONES = Intl.supportedValuesOf('timeZone');
export const CURRENCIES = Intl.supportedValuesOf('currency');

export const NOTHING: Founding = {
  code: '', name: '', slug: '', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, baseCurrency: 'USD', personName: '', email: '', password: '',
};

/** What a name is in an address: `Alianza del Río` → `alianza-del-rio`. */
export const addressOf = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 40).replace(/-+$/, '');
