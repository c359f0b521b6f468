import { Entity, Unique } from 'typeorm';
import { References } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { TaggedBallotRow } from './tagged-ballot.ts';

/** When the vote is closed, as it is published. All of a vote were written at once: nothing in a row, nor its place, says whose it is. */
@Entity('box_ballot')
@References(() => MotionEntity, 'motionId')
@Unique(['collaborativeId', 'motionId', 'tag'])
export class BoxBallotEntity extends TaggedBallotRow {}
