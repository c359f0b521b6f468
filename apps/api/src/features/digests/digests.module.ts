import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.ts';
import { MotionsModule } from '../motions/motions.module.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { ReviewsModule } from '../reviews/reviews.module.ts';
import { StepsModule } from '../steps/steps.module.ts';
import { DigestLetters } from './digest-letters.ts';
import { DigestsResolver } from './digests.resolver.ts';
import { DigestsService } from './digests.service.ts';
import { StopDigestController } from './stop-digest.controller.ts';
import { WaitingService } from './waiting.service.ts';

@Module({
  imports: [DecisionsModule, MotionsModule, ProposalsModule, ReviewsModule, StepsModule],
  controllers: [StopDigestController],
  providers: [DigestsResolver, DigestsService, WaitingService, DigestLetters],
  exports: [DigestLetters],
})
export class DigestsModule {}
