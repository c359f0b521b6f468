import { Module } from '@nestjs/common';
import { TimelineResolver } from './timeline.resolver.ts';
import { TimelineService } from './timeline.service.ts';

@Module({ providers: [TimelineResolver, TimelineService] })
export class TimelineModule {}
