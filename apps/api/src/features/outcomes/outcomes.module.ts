import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { OutcomePurge } from './outcome-purge.ts';
import { OutcomesResolver } from './outcomes.resolver.ts';
import { OutcomesService } from './outcomes.service.ts';

@Module({ imports: [ActivityModule], providers: [OutcomesResolver, OutcomesService, OutcomePurge] })
export class OutcomesModule {}
