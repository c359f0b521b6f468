import { MandateEntity } from './mandate.entity.ts';
import { SettledResultEntity } from './settled-result.entity.ts';

/** The tables of this feature. */
export const mandatesEntities = [MandateEntity, SettledResultEntity];
