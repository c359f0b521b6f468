import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { BallotsModule } from '../ballots/ballots.module.ts';
import { DelegationsResolver } from './delegations.resolver.ts';
import { DelegationsService } from './delegations.service.ts';

@Module({ imports: [ActivityModule, BallotsModule], providers: [DelegationsResolver, DelegationsService] })
export class DelegationsModule {}
