import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MeetingEntity } from '../meetings/meeting.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { UnitEntity } from '../parties/unit.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

/** The whole meeting, or the part of it in which something was said, in the order in which they are read. */
export const LEVELS = ['overall', 'macro', 'micro', 'conclusions'] as const;

export const STATEMENT_TYPES = [
  'selection', 'focus', 'strategy', 'past-decision', 'assessment', 'lesson', 'counterfactual', 'opportunity', 'need', 'scope-change',
  'judgement', 'hypothesis', 'argument', 'risk', 'use-of-record',
] as const;

/** Open to all partners, or kept by the one whose view it is. */
export const RESTRICTIONS = ['open', 'own'] as const;

/** The room in which a statement can be looked into. */
export const LEADS = ['overlaps', 'portfolio', 'future'] as const;

const among = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Something that was said at a meeting or about it, from somebody's point of view. */
@Entity('statement')
@References(() => MeetingEntity, 'meetingId')
@References(() => PartyEntity, 'perspectiveId')
@References(() => UnitEntity, 'unitId')
@References(() => PersonEntity, 'addedById')
@References(() => PersonEntity, 'releasedById')
@References(() => PassageEntity, 'passageId')
@Index('statement_meeting_index', ['collaborativeId', 'meetingId', 'level', 'id'])
@Check('statement_type', `type in (${among(STATEMENT_TYPES)})`)
@Check('statement_level', `level in (${among(LEVELS)})`)
@Check('statement_restriction', `restriction in (${among(RESTRICTIONS)})`)
@Check('statement_leads_to', `leads_to in (${among(LEADS)})`)
@Check('statement_text', 'text_en is not null or text_es is not null')
@Check('statement_released', `released_at is null or (restriction = 'own' and released_by_id is not null)`)
export class StatementEntity extends TenantRow {
  @Column('uuid')
  meetingId: string;

  @Column('text')
  type: (typeof STATEMENT_TYPES)[number];

  @Column('text')
  level: (typeof LEVELS)[number];

  /** What was said, in our own words; in one of the two languages at least. */
  @Column('text', { nullable: true })
  textEn: string | null;

  @Column('text', { nullable: true })
  textEs: string | null;

  /** Why, where a past decision is told with its reasons. */
  @Column('text', { nullable: true })
  rationaleEn: string | null;

  @Column('text', { nullable: true })
  rationaleEs: string | null;

  /** Whose view it is. Who acts for this party decides who may open it. */
  @Column('uuid')
  perspectiveId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  restriction: (typeof RESTRICTIONS)[number];

  /** Opened to all partners by the one whose view it is; null while it keeps it to itself. */
  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('uuid', { nullable: true })
  releasedById: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;

  @Column('text', { nullable: true })
  leadsTo: (typeof LEADS)[number] | null;

  /** Who added it here; null where it came with the record of the meeting. */
  @Column('uuid', { nullable: true })
  addedById: string | null;

  @Column('timestamptz')
  addedAt: Date;
}
