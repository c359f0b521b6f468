import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { OverlapsModule } from '../overlaps/overlaps.module.ts';
import { DecisionOverlapsResolver, OverlapDecisionsResolver } from './decision-overlaps.resolver.ts';
import { DecisionOverlapsService } from './decision-overlaps.service.ts';
import { DecisionsResolver, MotionDecisionResolver } from './decisions.resolver.ts';
import { DecisionsService } from './decisions.service.ts';
import { PastDecisionsService } from './past-decisions.service.ts';
import { OptionOutcomeResolver } from './option-outcome.resolver.ts';
import { NamedOpenly } from './named-openly.ts';

@Module({
  imports: [ActivityModule, OverlapsModule],
  providers: [
    DecisionsResolver, MotionDecisionResolver, OptionOutcomeResolver, DecisionOverlapsResolver, OverlapDecisionsResolver,
    DecisionsService, PastDecisionsService, DecisionOverlapsService, NamedOpenly,
  ],
  exports: [DecisionsService],
})
export class DecisionsModule {}
