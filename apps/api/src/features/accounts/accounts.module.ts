import { Module } from '@nestjs/common';
import { AccountsResolver } from './accounts.resolver.ts';
import { AccountsService } from './accounts.service.ts';
import { SessionsService } from './sessions.service.ts';
import { ThrottleService } from './throttle.service.ts';

@Module({ providers: [AccountsResolver, AccountsService, SessionsService, ThrottleService], exports: [AccountsService, ThrottleService] })
export class AccountsModule {}
