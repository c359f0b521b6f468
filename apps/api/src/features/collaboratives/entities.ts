import { CollaborativeEntity } from './collaborative.entity.ts';

/** The tables of this feature. */
export const collaborativesEntities = [CollaborativeEntity];
