import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { CorridorsResolver } from './corridors.resolver.ts';
import { CorridorsService } from './corridors.service.ts';

@Module({ imports: [ActivityModule], providers: [CorridorsResolver, CorridorsService] })
export class CorridorsModule {}
