import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { MinutesFilesController } from './minutes-files.controller.ts';
import { MinutesFilesService } from './minutes-files.service.ts';
import { MinutesResolver } from './minutes.resolver.ts';
import { MinutesService } from './minutes.service.ts';
import { NamedInMinutes } from './named-in-minutes.ts';
import { ReturnedService } from './returned.service.ts';
import { SigningService } from './signing.service.ts';

@Module({
  imports: [ActivityModule, ImportsModule, MeetingsModule],
  controllers: [MinutesFilesController],
  providers: [MinutesResolver, MinutesService, SigningService, MinutesFilesService, ReturnedService, NamedInMinutes],
})
export class MinutesModule {}
