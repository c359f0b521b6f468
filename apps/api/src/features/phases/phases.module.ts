import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { PhasesResolver } from './phases.resolver.ts';
import { PhasesService } from './phases.service.ts';

@Module({ imports: [ActivityModule], providers: [PhasesResolver, PhasesService], exports: [PhasesService] })
export class PhasesModule {}
