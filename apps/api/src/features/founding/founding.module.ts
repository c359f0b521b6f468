import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { CollaborativesModule } from '../collaboratives/collaboratives.module.ts';
import { FoundingResolver } from './founding.resolver.ts';
import { FoundingService } from './founding.service.ts';

@Module({ imports: [AccountsModule, CollaborativesModule], providers: [FoundingResolver, FoundingService] })
export class FoundingModule {}
