import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { ActivityModule } from '../activity/activity.module.ts';
import { ApplicationPurge } from './application-purge.ts';
import { ApplicationsResolver } from './applications.resolver.ts';
import { ApplicationsService } from './applications.service.ts';
import { CallsResolver } from './calls.resolver.ts';
import { CallsService } from './calls.service.ts';

/** Open calls, and what somebody outside writes for them. */
@Module({ imports: [AccountsModule, ActivityModule], providers: [CallsResolver, CallsService, ApplicationsResolver, ApplicationsService, ApplicationPurge] })
export class CallsModule {}
