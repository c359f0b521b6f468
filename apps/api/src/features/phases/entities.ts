import { PhaseEntity } from './phase.entity.ts';

/** The tables of this feature. */
export const phasesEntities = [PhaseEntity];
