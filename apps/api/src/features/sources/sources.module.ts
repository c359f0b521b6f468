import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { FactsService } from './facts.service.ts';
import { SourcesResolver } from './sources.resolver.ts';
import { SourcesService } from './sources.service.ts';

@Module({ imports: [ActivityModule], providers: [SourcesResolver, SourcesService, FactsService], exports: [SourcesService] })
export class SourcesModule {}
