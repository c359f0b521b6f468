import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { OverlapsModule } from '../overlaps/overlaps.module.ts';
import { DecisionQuestionsResolver, QuestionsResolver } from './questions.resolver.ts';
import { QuestionsService } from './questions.service.ts';

@Module({
  imports: [ActivityModule, GrantsModule, OverlapsModule],
  providers: [QuestionsResolver, DecisionQuestionsResolver, QuestionsService],
  exports: [QuestionsService],
})
export class QuestionsModule {}
