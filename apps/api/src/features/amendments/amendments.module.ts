import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { AmendmentsResolver } from './amendments.resolver.ts';
import { AmendmentsService } from './amendments.service.ts';

@Module({ imports: [ActivityModule], providers: [AmendmentsResolver, AmendmentsService] })
export class AmendmentsModule {}
