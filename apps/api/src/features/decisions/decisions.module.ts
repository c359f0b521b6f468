import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ChartersModule } from '../charters/charters.module.ts';
import { DeliberationsModule } from '../deliberations/deliberations.module.ts';
import { MotionsModule } from '../motions/motions.module.ts';
import { CharterVoteResolver } from './charter-vote.resolver.ts';
import { CharterVoteService } from './charter-vote.service.ts';
import { DecisionsResolver, MotionDecisionResolver } from './decisions.resolver.ts';
import { DecisionsService } from './decisions.service.ts';
import { PastDecisionsService } from './past-decisions.service.ts';
import { OptionOutcomeResolver } from './option-outcome.resolver.ts';
import { NamedOpenly } from './named-openly.ts';

@Module({
  imports: [ActivityModule, ChartersModule, DeliberationsModule, MotionsModule],
  providers: [
    DecisionsResolver, MotionDecisionResolver, OptionOutcomeResolver, CharterVoteResolver, DecisionsService, PastDecisionsService, CharterVoteService, NamedOpenly,
  ],
  exports: [DecisionsService],
})
export class DecisionsModule {}
