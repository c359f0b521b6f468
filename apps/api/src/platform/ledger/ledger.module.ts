import { Global, Module } from '@nestjs/common';
import { LedgerService } from './ledger.service.ts';
import { Sequencer } from './sequencer.ts';
import { SigningKeysService } from './signing-keys.service.ts';

@Global()
@Module({ providers: [LedgerService, Sequencer, SigningKeysService], exports: [LedgerService, Sequencer, SigningKeysService] })
export class LedgerModule {}
