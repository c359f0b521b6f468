import { Module } from '@nestjs/common';
import { StrawPollSweeper } from './straw-poll-sweeper.ts';
import { UnrecordedResolver } from './unrecorded.resolver.ts';
import { UnrecordedService } from './unrecorded.service.ts';

@Module({ providers: [UnrecordedResolver, UnrecordedService, StrawPollSweeper] })
export class UnrecordedModule {}
