import { readDate } from '@acuerdo/calendar';
import { v7 as uuid } from 'uuid';
import { PassageEntity } from '../features/sources/passage.entity.ts';
import { SourceEntity } from '../features/sources/source.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';
import { daysOf } from '../platform/graphql/vague-date.model.ts';
import type { PassageSeed, SectionSeed } from './founding-document.ts';
import type { Partners } from './seed-partners.ts';
import { SOURCES, type SourceSeed } from './sources.ts';

/** The sample's sources and passages, by their keys. */
export interface Sources {
  /** The id of the passage that proves a row of the checklist (`S13`); null where none does. */
  readonly passage: (key: string) => string | null;
  readonly source: (key: string) => string;
}

export async function seedSources(ctx: MemberCtx, partners: Partners): Promise<Sources> {
  const { collaborativeId } = ctx.viewer;
  const sources = new Map<string, string>();
  const passages = new Map<string, string>();
  for (const seed of SOURCES) {
    const id = uuid();
    const [shortId] = await nextShortIds(ctx, 'SRC', 1);
    await ctx.db.getRepository(SourceEntity).insert({ collaborativeId, id, shortId, url: seed.url ?? null, ...when(seed), ...facts(seed) });
    const rows = rowsOf(seed.sections ?? []).map((row, at) => ({ ...row, collaborativeId, id: uuid(), sourceId: id, position: at + 1 }));
    for (const { keys, id: passageId } of rows) for (const key of keys.split(' ')) passages.set(key, passageId);
    await ctx.db.getRepository(PassageEntity).insert(rows.map(({ keys: _, onlyFor, ...row }) => (
      { ...row, audienceId: onlyFor ? (partners.parties.get(onlyFor) ?? null) : null })));
    sources.set(seed.key, id);
  }
  return { passage: (key) => passages.get(key) ?? null, source: (key) => sources.get(key) ?? missing(key) };
}

const facts = ({ kind, title, author, language }: SourceSeed) => ({ kind, title, author, language });

function when({ when: written, whenInferred = false }: SourceSeed) {
  const read = written ? readDate(written) : null;
  return { whenWritten: written ?? null, whenRange: read?.ok ? daysOf(read.date) : null, whenInferred };
}

type Row = Pick<PassageEntity, 'kind' | 'heading' | 'text' | 'page' | 'endPage'> & Pick<PassageSeed, 'keys' | 'onlyFor'>;

/** The passages in their order; a heading is a passage too, where it first stands. */
function rowsOf(sections: readonly SectionSeed[]): Row[] {
  const said = new Set<string>();
  return sections.flatMap(({ heading, page, kind = 'sentence' as const, passages }): Row[] => {
    const opens = heading !== null && !said.has(heading);
    if (heading !== null) said.add(heading);
    const head: Row[] = opens ? [{ keys: `heading:${heading}`, kind: 'heading', heading: null, text: heading, page, endPage: null }] : [];
    return [
      ...head,
      ...passages.map(({ keys, text, endPage, onlyFor }): Row => ({ keys, kind, heading, text, page, endPage: endPage ?? null, onlyFor })),
    ];
  });
}

function missing(key: string): never {
  throw new Error(`the sample has no source ${key}`);
}
