import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { ActivityModule } from '../activity/activity.module.ts';
import { InvitationsService } from './invitations.service.ts';
import { PeopleResolver } from './people.resolver.ts';
import { PeopleService } from './people.service.ts';

@Module({ imports: [AccountsModule, ActivityModule], providers: [PeopleResolver, PeopleService, InvitationsService], exports: [PeopleService] })
export class PeopleModule {}
