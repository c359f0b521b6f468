import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { StatementsResolver } from './statements.resolver.ts';
import { StatementsService } from './statements.service.ts';

@Module({ imports: [ActivityModule], providers: [StatementsResolver, StatementsService], exports: [StatementsService] })
export class StatementsModule {}
