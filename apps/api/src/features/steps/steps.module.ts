import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { QuestionStepsResolver, StepsResolver } from './steps.resolver.ts';
import { StepsService } from './steps.service.ts';

@Module({ imports: [ActivityModule], providers: [StepsResolver, QuestionStepsResolver, StepsService], exports: [StepsService] })
export class StepsModule {}
