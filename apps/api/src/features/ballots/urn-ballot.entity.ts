import { Entity, Unique } from 'typeorm';
import { References } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { TaggedBallotRow } from './tagged-ballot.ts';

/** While the vote is open. Only functions of the database reach this table: no role of the product reads it. */
@Entity('urn_ballot')
@References(() => MotionEntity, 'motionId')
@Unique(['collaborativeId', 'motionId', 'tag'])
export class UrnBallotEntity extends TaggedBallotRow {}
