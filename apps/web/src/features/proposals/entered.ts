import type { EnterProposalInput } from '../../gql/graphql.ts';

/** A proposal as it is typed in. */
export const EMPTY = {
  grantee: '', title: '', summary: '', amount: '', currency: 'USD', startsOn: '', endsOn: '', places: '', themes: [] as string[], source: 'invited', contactNote: '',
};
export type Written = typeof EMPTY;

export const NAMES = Object.keys(EMPTY) as (keyof Written)[];

/** As it is sent. An amount that is none is sent as zero, so that the server says at its field what is wrong with it. */
export const inputOf = (written: Written): EnterProposalInput => ({
  ...written,
  amount: /^\d{1,12}(\.\d{1,2})?$/.test(written.amount.trim()) ? written.amount.trim() : '0',
  currency: written.currency.trim().toUpperCase(),
  startsOn: written.startsOn || null,
  endsOn: written.endsOn || null,
  places: written.places.split(/[\s,;]+/).filter(Boolean).map((place) => place.toUpperCase()),
  contactNote: written.contactNote || null,
});
