import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { BallotsModule } from '../ballots/ballots.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { AnswerProofController } from './answer-proof.controller.ts';
import { RecordedResolver } from './recorded.resolver.ts';
import { RecordedService } from './recorded.service.ts';

@Module({ imports: [ActivityModule, BallotsModule, ImportsModule], controllers: [AnswerProofController], providers: [RecordedResolver, RecordedService] })
export class RecordedModule {}
