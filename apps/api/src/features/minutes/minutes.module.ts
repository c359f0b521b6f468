import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { MinutesResolver } from './minutes.resolver.ts';
import { MinutesService } from './minutes.service.ts';
import { SigningService } from './signing.service.ts';

@Module({ imports: [ActivityModule, MeetingsModule], providers: [MinutesResolver, MinutesService, SigningService] })
export class MinutesModule {}
