import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { DailyHeads } from './daily-heads.ts';
import { WitnessesResolver } from './witnesses.resolver.ts';
import { WitnessesService } from './witnesses.service.ts';

@Module({ imports: [ActivityModule], providers: [WitnessesResolver, WitnessesService, DailyHeads], exports: [DailyHeads] })
export class WitnessesModule {}
