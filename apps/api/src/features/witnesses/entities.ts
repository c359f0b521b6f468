import { WitnessEntity } from './witness.entity.ts';

/** The tables of this feature. */
export const witnessesEntities = [WitnessEntity];
