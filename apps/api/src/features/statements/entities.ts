import { StatementAuthorEntity } from './statement-author.entity.ts';
import { StatementEntity } from './statement.entity.ts';

/** The tables of this feature. */
export const statementsEntities = [StatementAuthorEntity, StatementEntity];
