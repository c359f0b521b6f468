import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ConflictsModule } from '../conflicts/conflicts.module.ts';
import { ContactsModule } from '../contacts/contacts.module.ts';
import { DeliberationsModule } from '../deliberations/deliberations.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { MotionsModule } from '../motions/motions.module.ts';
import { PartiesModule } from '../parties/parties.module.ts';
import { ProposalEnteringService } from './proposal-entering.service.ts';
import { ProposalMovesService } from './proposal-moves.service.ts';
import { ProposalProtectionService } from './proposal-protection.service.ts';
import { ProposalsResolver, ProposalTiesResolver } from './proposals.resolver.ts';
import { ProposalsService } from './proposals.service.ts';
import { ProposalVoteService } from './proposal-vote.service.ts';

@Module({
  imports: [ActivityModule, ConflictsModule, ContactsModule, DeliberationsModule, GrantsModule, MotionsModule, PartiesModule],
  providers: [
    ProposalsResolver, ProposalTiesResolver, ProposalsService, ProposalEnteringService, ProposalMovesService, ProposalVoteService, ProposalProtectionService,
  ],
  exports: [ProposalsService],
})
export class ProposalsModule {}
