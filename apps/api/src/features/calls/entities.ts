import { ApplicationEntity } from './application.entity.ts';
import { CallEntity } from './call.entity.ts';

/** The tables of this feature. */
export const callsEntities = [ApplicationEntity, CallEntity];
