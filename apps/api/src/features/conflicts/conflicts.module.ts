import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ConflictsService } from './conflicts.service.ts';

@Module({ imports: [ActivityModule], providers: [ConflictsService], exports: [ConflictsService] })
export class ConflictsModule {}
