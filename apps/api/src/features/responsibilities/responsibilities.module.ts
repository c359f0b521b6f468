import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PASSAGES } from './passages.resolver.ts';
import { ResponsibilitiesResolver } from './responsibilities.resolver.ts';
import { ResponsibilitiesService } from './responsibilities.service.ts';

@Module({ imports: [ActivityModule, PeopleModule], providers: [ResponsibilitiesResolver, ResponsibilitiesService, ...PASSAGES] })
export class ResponsibilitiesModule {}
