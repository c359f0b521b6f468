import { ConflictDeclarationEntity } from './conflict-declaration.entity.ts';

/** The tables of this feature. */
export const conflictsEntities = [ConflictDeclarationEntity];
