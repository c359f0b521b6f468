import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { ActivityModule } from '../activity/activity.module.ts';
import { InvitationsService } from './invitations.service.ts';
import { PeopleResolver } from './people.resolver.ts';
import { PeopleService } from './people.service.ts';
import { TermWritingService } from './term-writing.service.ts';
import { TermsResolver } from './terms.resolver.ts';
import { TermsService } from './terms.service.ts';

@Module({
  imports: [AccountsModule, ActivityModule],
  providers: [PeopleResolver, PeopleService, InvitationsService, TermsResolver, TermsService, TermWritingService],
  exports: [PeopleService, InvitationsService, TermsService],
})
export class PeopleModule {}
