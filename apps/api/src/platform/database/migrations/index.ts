import { Tables1700000000001 } from './0001-tables.ts';
import { Rights1700000000002 } from './0002-rights.ts';

export const migrations = [Tables1700000000001, Rights1700000000002];
