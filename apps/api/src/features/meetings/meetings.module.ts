import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { LockingService } from './locking.service.ts';
import { MeetingsResolver } from './meetings.resolver.ts';
import { MeetingsService } from './meetings.service.ts';

@Module({ imports: [ActivityModule], providers: [MeetingsResolver, MeetingsService, LockingService], exports: [MeetingsService] })
export class MeetingsModule {}
