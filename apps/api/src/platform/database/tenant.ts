import { ForeignKey, PrimaryColumn } from 'typeorm';

/** A row of one collaborative. The collaborative stands first in every key, so that tenants can be distributed. */
export abstract class TenantRow {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  id: string;
}

/** A reference that cannot leave its collaborative: (collaborative_id, column) → (collaborative_id, id). */
export function References(target: () => new () => TenantRow, column: string): ClassDecorator {
  return ForeignKey(target, ['collaborativeId', column] as const, ['collaborativeId', 'id'] as const) as ClassDecorator;
}
