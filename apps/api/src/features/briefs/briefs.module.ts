import { Module } from '@nestjs/common';
import { BriefsResolver } from './briefs.resolver.ts';
import { BriefsService } from './briefs.service.ts';

@Module({ providers: [BriefsResolver, BriefsService] })
export class BriefsModule {}
