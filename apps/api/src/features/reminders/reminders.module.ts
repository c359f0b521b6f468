import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { RemindersResolver } from './reminders.resolver.ts';
import { RemindersService } from './reminders.service.ts';

@Module({ imports: [ActivityModule], providers: [RemindersResolver, RemindersService] })
export class RemindersModule {}
