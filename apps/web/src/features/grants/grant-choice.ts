import type { GrantFilter } from '../../gql/graphql.ts';

export const VEHICLES = ['pooled', 'individual', 'aligned'] as const;

/** Which grants, as the address says it. */
export interface GrantChoice {
  readonly text: string;
  readonly vehicle: string;
  readonly funderId: string;
  readonly unshared: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function choiceIn(search: URLSearchParams): GrantChoice {
  const funder = search.get('funder') ?? '';
  return {
    text: (search.get('q') ?? '').trim(),
    vehicle: VEHICLES.find((vehicle) => vehicle === search.get('vehicle')) ?? '',
    funderId: UUID.test(funder) ? funder : '',
    unshared: search.get('unshared') === '1',
  };
}

export const searchOf = ({ text, vehicle, funderId, unshared }: GrantChoice): Record<string, string> => ({
  ...(text ? { q: text } : {}), ...(vehicle ? { vehicle } : {}), ...(funderId ? { funder: funderId } : {}), ...(unshared ? { unshared: '1' } : {}),
});

/** What the server is asked for; what was not chosen is left out. */
export const filterOf = ({ text, vehicle, funderId, unshared }: GrantChoice): GrantFilter => ({
  ...(text ? { text } : {}), ...(vehicle ? { vehicle } : {}), ...(funderId ? { funderId } : {}), ...(unshared ? { unsharedOnly: true } : {}),
});
