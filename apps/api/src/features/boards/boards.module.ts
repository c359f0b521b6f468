import { Module } from '@nestjs/common';
import { BoardsResolver } from './boards.resolver.ts';
import { BoardsService } from './boards.service.ts';

@Module({ providers: [BoardsResolver, BoardsService] })
export class BoardsModule {}
