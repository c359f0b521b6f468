import { Module } from '@nestjs/common';
import { PoolsResolver } from './pools.resolver.ts';
import { PoolsService } from './pools.service.ts';

@Module({ providers: [PoolsResolver, PoolsService], exports: [PoolsService] })
export class PoolsModule {}
