import { AmendmentChangeEntity } from './amendment-change.entity.ts';
import { AmendmentEntity } from './amendment.entity.ts';

/** The tables of this feature. */
export const amendmentsEntities = [AmendmentChangeEntity, AmendmentEntity];
