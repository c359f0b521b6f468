import { Module } from '@nestjs/common';
import { PhasesModule } from '../phases/phases.module.ts';
import { ReadingsResolver } from './readings.resolver.ts';
import { ReadingsService } from './readings.service.ts';

@Module({ imports: [PhasesModule], providers: [ReadingsResolver, ReadingsService] })
export class ReadingsModule {}
