import { Module } from '@nestjs/common';
import { CodeNamesService } from './code-names.service.ts';
import { PartiesService } from './parties.service.ts';

@Module({ providers: [PartiesService, CodeNamesService], exports: [PartiesService, CodeNamesService] })
export class PartiesModule {}
