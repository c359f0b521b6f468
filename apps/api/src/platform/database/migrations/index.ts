import { Tables1700000000001 } from './0001-tables.ts';
import { Rights1700000000002 } from './0002-rights.ts';
import { Sources1700000000003 } from './0003-sources.ts';
import { Protection1700000000009 } from './0009-protection.ts';

export const migrations = [Tables1700000000001, Rights1700000000002, Sources1700000000003, Protection1700000000009];
