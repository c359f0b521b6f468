import { ObjectionReplyEntity } from './objection-reply.entity.ts';
import { ObjectionEntity } from './objection.entity.ts';

/** The tables of this feature. */
export const objectionsEntities = [ObjectionReplyEntity, ObjectionEntity];
