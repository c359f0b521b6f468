import { BallotEntity } from './ballot.entity.ts';
import { BoxBallotEntity } from './box-ballot.entity.ts';
import { ElectorEntity } from './elector.entity.ts';
import { ParticipationEntity } from './participation.entity.ts';
import { UrnBallotEntity } from './urn-ballot.entity.ts';

/** The tables of this feature. */
export const ballotsEntities = [BallotEntity, BoxBallotEntity, ElectorEntity, ParticipationEntity, UrnBallotEntity];
