import { ImportRowEntity } from './import-row.entity.ts';
import { ImportEntity } from './import.entity.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

/** The tables of this feature. */
export const importsEntities = [ImportRowEntity, ImportEntity, StoredFileEntity];
