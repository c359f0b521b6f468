import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { DossiersResolver } from './dossiers.resolver.ts';
import { DossiersService } from './dossiers.service.ts';

@Module({ imports: [ActivityModule], providers: [DossiersResolver, DossiersService] })
export class DossiersModule {}
