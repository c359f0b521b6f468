import { Global, Module } from '@nestjs/common';
import { LedgerService } from './ledger.service.ts';
import { Sequencer } from './sequencer.ts';

@Global()
@Module({ providers: [LedgerService, Sequencer], exports: [LedgerService, Sequencer] })
export class LedgerModule {}
