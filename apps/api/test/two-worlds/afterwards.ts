import { commit, keep, start } from '../grant-journey.ts';
import { grantFile, type FileRow } from './grant-file.ts';
import { questions } from './pages.ts';
import { OWNERS, settled, type Owner, type World } from './worlds.ts';

/** Brings rows in for somebody and shares them, as it would be done on the page. */
export async function share(world: World, who: Owner, rows: readonly FileRow[]): Promise<void> {
  const asker = world.askers[who];
  const started = await start(asker, await world.api.upload(asker, 'shared.json', grantFile(rows)));
  for (const conflict of started.conflicts ?? []) await keep(asker, started.id ?? '', conflict.rows[0]?.row ?? 0);
  const answer = await commit(asker, started.id ?? '', true);
  if (answer.code) throw new Error(`the file was not shared: ${answer.message}`);
  await settled(world.api);
}

/** Everybody but the owner. */
export const others = (owner: Owner): Owner[] => OWNERS.filter((other) => other !== owner);

/** What some viewers are shown on every page, without what two worlds draw by lot: ids and moments. */
export async function shownTo(world: World, viewers: readonly Owner[]): Promise<string[]> {
  const shown: string[] = [];
  for (const viewer of viewers) {
    for (const { name, document, variables } of questions({ ids: [], words: ['Casa', 'Red de Litigio'], next: { GR: 'GR-1', OV: 'OV-1', ORG: 'ORG-5', PR: 'PR-1' } })) {
      const { text } = await world.askers[viewer].run(document, variables);
      shown.push(`${viewer} ${name} ${JSON.stringify(variables)} ${JSON.stringify(withoutLot(JSON.parse(text)))}`);
    }
  }
  return shown;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** Rows of one rank stand in the order of their ids, which each world draws for itself: lists are compared as sets. */
export function withoutLot(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UUID, 'id').replace(MOMENT, 'moment');
  if (Array.isArray(value)) return value.map(withoutLot).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, DRAWN.has(key) ? part !== null : withoutLot(part)]));
}

/** Cursors hold ids, and a signed head hashes. */
const DRAWN = new Set(['next', 'lastHead']);
