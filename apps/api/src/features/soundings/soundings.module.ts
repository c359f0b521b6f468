import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { RevealingService } from './revealing.service.ts';
import { SoundedGrantsService } from './sounded-grants.service.ts';
import { SoundingMatcher } from './sounding-matcher.ts';
import { SoundingNotesResolver } from './sounding-notes.resolver.ts';
import { SoundingNotesService } from './sounding-notes.service.ts';
import { SoundingsEnteringService } from './soundings-entering.service.ts';
import { SoundingsResolver } from './soundings.resolver.ts';
import { SoundingsService } from './soundings.service.ts';

@Module({
  imports: [ActivityModule, GrantsModule],
  providers: [
    SoundingsResolver, SoundingNotesResolver, SoundingsService, SoundingNotesService, RevealingService, SoundedGrantsService, SoundingsEnteringService, SoundingMatcher,
  ],
  exports: [SoundedGrantsService, SoundingsEnteringService],
})
export class SoundingsModule {}
