import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { DecisionsResolver, MotionDecisionResolver } from './decisions.resolver.ts';
import { DecisionsService } from './decisions.service.ts';
import { PastDecisionsService } from './past-decisions.service.ts';

@Module({ imports: [ActivityModule], providers: [DecisionsResolver, MotionDecisionResolver, DecisionsService, PastDecisionsService], exports: [DecisionsService] })
export class DecisionsModule {}
