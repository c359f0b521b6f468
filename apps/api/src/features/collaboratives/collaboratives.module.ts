import { Module } from '@nestjs/common';
import { CollaborativesService } from './collaboratives.service.ts';

@Module({ providers: [CollaborativesService], exports: [CollaborativesService] })
export class CollaborativesModule {}
