import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { DecisionsResolver, MotionDecisionResolver } from './decisions.resolver.ts';
import { DecisionsService } from './decisions.service.ts';
import { PastDecisionsService } from './past-decisions.service.ts';
import { OptionOutcomeResolver } from './option-outcome.resolver.ts';
import { NamedOpenly } from './named-openly.ts';

@Module({
  imports: [ActivityModule],
  providers: [DecisionsResolver, MotionDecisionResolver, OptionOutcomeResolver, DecisionsService, PastDecisionsService, NamedOpenly],
  exports: [DecisionsService],
})
export class DecisionsModule {}
