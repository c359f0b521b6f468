import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { StrategiesResolver } from './strategies.resolver.ts';
import { StrategiesService } from './strategies.service.ts';

@Module({ imports: [ActivityModule], providers: [StrategiesResolver, StrategiesService] })
export class StrategiesModule {}
