import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { MotionsModule } from '../motions/motions.module.ts';
import { BallotsResolver } from './ballots.resolver.ts';
import { BallotsService } from './ballots.service.ts';
import { CountingService } from './counting.service.ts';
import { SecretBallotsService } from './secret-ballots.service.ts';

@Module({ imports: [ActivityModule, MotionsModule], providers: [BallotsResolver, BallotsService, SecretBallotsService, CountingService], exports: [BallotsService] })
export class BallotsModule {}
