import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
/** The embedded database of this copy of Acuerdo. */
export const HOME = process.env.ACUERDO_HOME ? resolve(process.env.ACUERDO_HOME) : join(ROOT, '.acuerdo');
export const API = join(ROOT, 'apps/api');
export const WEB = join(ROOT, 'apps/web');
export const CONTRACT = join(ROOT, 'libs/contract');
export const CLIENT_FOLDER = join(WEB, 'dist');
