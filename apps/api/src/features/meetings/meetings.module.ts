import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { OverlapsModule } from '../overlaps/overlaps.module.ts';
import { HoldingService } from './holding.service.ts';
import { LockingService } from './locking.service.ts';
import { MeetingOverlapsResolver, OverlapMeetingsResolver } from './meeting-overlaps.resolver.ts';
import { MeetingOverlapsService } from './meeting-overlaps.service.ts';
import { MeetingsResolver } from './meetings.resolver.ts';
import { MeetingsService } from './meetings.service.ts';

@Module({
  imports: [ActivityModule, OverlapsModule],
  providers: [MeetingsResolver, MeetingOverlapsResolver, OverlapMeetingsResolver, MeetingsService, HoldingService, LockingService, MeetingOverlapsService],
  exports: [MeetingsService, LockingService],
})
export class MeetingsModule {}
