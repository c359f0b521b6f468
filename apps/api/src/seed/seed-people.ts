import { v7 as uuid } from 'uuid';
import { AccountEntity } from '../features/accounts/account.entity.ts';
import { PersonEntity } from '../features/people/person.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { ROLES_TO_TRY } from './cammina.ts';
import type { Partners } from './seed-partners.ts';

/** The roles to try, each with an account that has no password. Returns the secretariat's id. */
export async function seedPeople(ctx: MemberCtx, { parties, units }: Partners): Promise<string> {
  const { collaborativeId } = ctx.viewer;
  let secretariatId = '';
  for (const [index, { name, party, unit, roles }] of ROLES_TO_TRY.entries()) {
    const accountId = uuid();
    const id = uuid();
    await ctx.db.getRepository(AccountEntity).insert({ id: accountId, email: `role-${index + 1}@${ctx.viewer.slug}.sample.invalid`, passwordHash: null });
    await ctx.db.getRepository(PersonEntity).insert({
      collaborativeId, id, accountId, name, partyId: parties.get(party) ?? '', unitId: unit ? (units.get(unit) ?? null) : null, roles: [...roles], toTry: true,
    });
    if (roles.includes('secretariat')) secretariatId = id;
  }
  return secretariatId;
}
