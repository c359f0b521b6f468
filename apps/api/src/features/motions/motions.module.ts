import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ConflictsModule } from '../conflicts/conflicts.module.ts';
import { PhasesModule } from '../phases/phases.module.ts';
import { ClosingService } from './closing.service.ts';
import { MotionCloser } from './motion-closer.ts';
import { MotionsResolver, DeliberationMotionsResolver } from './motions.resolver.ts';
import { MotionsService } from './motions.service.ts';
import { OpeningService } from './opening.service.ts';
import { OptionVotesResolver } from './option-votes.resolver.ts';
import { OptionVotesService } from './option-votes.service.ts';

@Module({
  imports: [ActivityModule, ConflictsModule, PhasesModule],
  providers: [MotionsResolver, DeliberationMotionsResolver, OptionVotesResolver, OptionVotesService, MotionsService, OpeningService, ClosingService, MotionCloser],
  exports: [MotionsService],
})
export class MotionsModule {}
