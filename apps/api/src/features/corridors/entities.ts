import { CorridorLegEntity } from './corridor-leg.entity.ts';
import { CorridorVersionEntity } from './corridor-version.entity.ts';
import { CorridorEntity } from './corridor.entity.ts';

/** The tables of this feature. */
export const corridorsEntities = [CorridorLegEntity, CorridorVersionEntity, CorridorEntity];
