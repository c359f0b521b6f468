import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { PrivacyResolver } from './privacy.resolver.ts';
import { PrivacyService } from './privacy.service.ts';

@Module({ imports: [ActivityModule], providers: [PrivacyResolver, PrivacyService] })
export class PrivacyModule {}
