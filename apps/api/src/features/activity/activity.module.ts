import { Module } from '@nestjs/common';
import { ActivityResolver } from './activity.resolver.ts';
import { ActivityService } from './activity.service.ts';

@Module({ providers: [ActivityResolver, ActivityService], exports: [ActivityService] })
export class ActivityModule {}
