/** Who a role of the sample's draft names: the pool, a partner, or a unit by its key. */
export type ActorSeed = 'pool' | 'osf' | 'ford' | 'avina' | { readonly unit: string; readonly of: 'osf' };

export interface RoleSeed {
  readonly themes: readonly string[];
  readonly populations?: readonly string[];
  readonly places: readonly string[];
  readonly leads: ActorSeed;
  readonly mayJoin: readonly ActorSeed[];
  readonly condition?: { readonly en: string; readonly es: string };
}

const IMI = { unit: 'imi', of: 'osf' } as const;

/**
 * An invented draft of a role charter: nobody proposed it. It answers the question of the founding document, how to address role
 * confusion, so that one can see what such an agreement would change.
 */
export const CHARTER_ROLES: readonly RoleSeed[] = [
  {
    themes: ['transit'], places: ['GT', 'MX'], leads: 'pool', mayJoin: ['ford', IMI],
    condition: {
      en: 'They agree with the secretariat who speaks to the grantee, and ask for one report.',
      es: 'Acuerdan con la secretaría quién habla con la organización y piden un solo informe.',
    },
  },
  { themes: ['policy'], places: ['GT', 'HN', 'MX', 'SV'], leads: IMI, mayJoin: ['pool'] },
  { themes: ['origin'], places: ['GT', 'HN', 'SV'], leads: 'pool', mayJoin: ['avina'] },
  { themes: ['labour'], places: [], leads: 'avina', mayJoin: ['pool'] },
  { themes: ['field'], places: [], leads: 'pool', mayJoin: [] },
];
