import { Tables1700000000001 } from './0001-tables.ts';
import { Rights1700000000002 } from './0002-rights.ts';
import { Sources1700000000003 } from './0003-sources.ts';
import { Sheets1700000000010 } from './0010-sheets.ts';

export const migrations = [Tables1700000000001, Rights1700000000002, Sources1700000000003, Sheets1700000000010];
