import { v7 as uuid } from 'uuid';
import { GrantThemeEntity } from '../features/grants/grant-theme.entity.ts';
import { GrantEntity } from '../features/grants/grant.entity.ts';
import { ThemeEntity } from '../features/grants/theme.entity.ts';
import { PartyNameEntity } from '../features/parties/party-name.entity.ts';
import { PartyEntity } from '../features/parties/party.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';
import { COLLABORATIVE, THEMES } from './cammina.ts';
import { GRANTEES, GRANTS, type GrantSeed } from './sample-grants.ts';
import type { Partners } from './seed-partners.ts';

/** Themes, invented grantees and their grants. Returns the grants' ids. */
export async function seedGrants(ctx: MemberCtx, partners: Partners, passage: (key: string) => string | null): Promise<string[]> {
  const themes = await seedThemes(ctx, passage);
  const grantees = await seedGrantees(ctx, partners);
  const ids: string[] = [];
  for (const grant of GRANTS) ids.push(await seedGrant(ctx, grant, { partners, themes, grantees }));
  return ids;
}

async function seedThemes(ctx: MemberCtx, passage: (key: string) => string | null): Promise<Map<string, string>> {
  const rows = THEMES.map(({ said, ...theme }) => ({ collaborativeId: ctx.viewer.collaborativeId, id: uuid(), ...theme, passageId: passage(said) }));
  await ctx.db.getRepository(ThemeEntity).insert(rows);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Each belongs to who made the first grant to it. */
async function seedGrantees(ctx: MemberCtx, { parties }: Partners): Promise<Map<string, string>> {
  const { collaborativeId } = ctx.viewer;
  const grantees = new Map<string, string>();
  for (const [name, { country, names = [] }] of Object.entries(GRANTEES)) {
    const id = uuid();
    const [shortId] = await nextShortIds(ctx, 'ORG', 1);
    const ownerId = parties.get(GRANTS.find((grant) => grant.grantee === name)?.funder ?? '') ?? ctx.viewer.partyId;
    await ctx.db.getRepository(PartyEntity).insert({ collaborativeId, id, shortId, name, country, kind: 'nonprofit', ownerId, sharedAt: ctx.now, sample: true });
    await ctx.db.getRepository(PartyNameEntity).insert([name, ...names].map((text) => ({ collaborativeId, id: uuid(), partyId: id, text, kind: 'published' as const })));
    grantees.set(name, id);
  }
  return grantees;
}

interface Around {
  readonly partners: Partners;
  readonly themes: ReadonlyMap<string, string>;
  readonly grantees: ReadonlyMap<string, string>;
}

async function seedGrant(ctx: MemberCtx, seed: GrantSeed, { partners, themes, grantees }: Around): Promise<string> {
  const { collaborativeId } = ctx.viewer;
  const { funder, unit, grantee, themes: codes, unshared, places, ...facts } = seed;
  const funderId = partners.parties.get(funder) ?? '';
  const id = uuid();
  await ctx.db.getRepository(GrantEntity).insert({
    ...facts, collaborativeId, id, funderId, ownerId: funderId,
    vehicle: funder === 'pool' ? 'pooled' : 'individual', poolId: funder === 'pool' ? partners.poolId : null,
    unitId: unit ? (partners.units.get(unit) ?? null) : null, granteeId: grantees.get(grantee) ?? '',
    programmes: [], places: [...places], currency: COLLABORATIVE.baseCurrency, sample: true,
    sharedAt: unshared ? null : ctx.now, shortId: unshared ? null : (await nextShortIds(ctx, 'GR', 1))[0],
  });
  await ctx.db.getRepository(GrantThemeEntity).insert(codes.map((code) => ({ collaborativeId, grantId: id, themeId: themes.get(code) ?? '' })));
  return id;
}
