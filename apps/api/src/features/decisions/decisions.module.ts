import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ChartersModule } from '../charters/charters.module.ts';
import { DeliberationsModule } from '../deliberations/deliberations.module.ts';
import { MotionsModule } from '../motions/motions.module.ts';
import { OverlapsModule } from '../overlaps/overlaps.module.ts';
import { CharterVoteResolver } from './charter-vote.resolver.ts';
import { CharterVoteService } from './charter-vote.service.ts';
import { DecisionOverlapsResolver, OverlapDecisionsResolver } from './decision-overlaps.resolver.ts';
import { DecisionOverlapsService } from './decision-overlaps.service.ts';
import { DecisionActsService } from './decision-acts.service.ts';
import { DecisionAroundResolver } from './decision-around.resolver.ts';
import { DecisionPrintsController } from './decision-prints.controller.ts';
import { DecisionPrintsService } from './decision-prints.service.ts';
import { DecisionLifeService } from './decision-life.service.ts';
import { DecisionTermsService } from './decision-terms.service.ts';
import { DecisionsResolver, MotionDecisionResolver } from './decisions.resolver.ts';
import { DecisionsService } from './decisions.service.ts';
import { PastDecisionsService } from './past-decisions.service.ts';
import { OptionOutcomeResolver } from './option-outcome.resolver.ts';
import { ProvisionalDecisions, ProvisionalDecisionsResolver } from './provisional-decisions.ts';
import { NamedOpenly } from './named-openly.ts';

@Module({
  imports: [ActivityModule, ChartersModule, DeliberationsModule, MotionsModule, OverlapsModule],
  controllers: [DecisionPrintsController],
  providers: [
    DecisionsResolver, MotionDecisionResolver, OptionOutcomeResolver, CharterVoteResolver, DecisionOverlapsResolver, OverlapDecisionsResolver,
    DecisionAroundResolver, DecisionActsService, DecisionLifeService, DecisionPrintsService, DecisionTermsService,
    DecisionsService, PastDecisionsService, CharterVoteService, DecisionOverlapsService, NamedOpenly,
    ProvisionalDecisions, ProvisionalDecisionsResolver,
  ],
  exports: [DecisionsService, DecisionActsService],
})
export class DecisionsModule {}
