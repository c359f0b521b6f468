import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PASSAGES } from './passages.resolver.ts';
import { ResponsibilitiesResolver } from './responsibilities.resolver.ts';
import { ResponsibilitiesService } from './responsibilities.service.ts';
import { ResponsibilityWritingService } from './responsibility-writing.service.ts';
import { ScopeWordsService } from './scope-words.service.ts';
import { SecondOwner } from './second-owner.ts';

@Module({
  imports: [ActivityModule, PeopleModule],
  providers: [ResponsibilitiesResolver, ResponsibilitiesService, ResponsibilityWritingService, ScopeWordsService, SecondOwner, ...PASSAGES],
})
export class ResponsibilitiesModule {}
