import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { BallotsModule } from '../ballots/ballots.module.ts';
import { ProxiesResolver } from './proxies.resolver.ts';
import { ProxiesService } from './proxies.service.ts';

@Module({ imports: [ActivityModule, BallotsModule], providers: [ProxiesResolver, ProxiesService] })
export class ProxiesModule {}
