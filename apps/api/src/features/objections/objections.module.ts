import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ObjectionsResolver } from './objections.resolver.ts';
import { ObjectionsService } from './objections.service.ts';

@Module({ imports: [ActivityModule], providers: [ObjectionsResolver, ObjectionsService] })
export class ObjectionsModule {}
