import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import type { Rhythm } from './digest.rules.ts';

/** How often a person wants to be told by letter what waits for them; without a row, never. */
@Entity('digest_choice')
@References(() => PersonEntity, 'personId')
@Unique('digest_choice_person', ['collaborativeId', 'personId'])
@Unique('digest_choice_token', ['token'])
@Check('digest_choice_rhythm', `rhythm in ('off', 'daily', 'weekly')`)
@Check('digest_choice_language', `language in ('en', 'es')`)
export class DigestChoiceEntity extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  rhythm: Rhythm;

  /** That of the screen on which it was chosen. */
  @Column('char', { length: 2 })
  language: 'en' | 'es';

  /** Stops the letters, and can do nothing else: it stands in each of them. */
  @Column('text')
  token: string;

  /** When it was looked last whether anything waits; a letter was written then if something did. */
  @Column('timestamptz', { nullable: true })
  lookedAt: Date | null;
}
