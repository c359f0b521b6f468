import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { MotionsModule } from '../motions/motions.module.ts';
import { MandatePaperController } from './mandate-paper.controller.ts';
import { MandateWords } from './mandate-words.ts';
import { MandatesResolver } from './mandates.resolver.ts';
import { MandatesService } from './mandates.service.ts';
import { ResultsOnHold } from './results-on-hold.ts';

@Module({
  imports: [ActivityModule, ImportsModule, MotionsModule],
  controllers: [MandatePaperController],
  providers: [MandatesResolver, MandatesService, ResultsOnHold, MandateWords],
})
export class MandatesModule {}
