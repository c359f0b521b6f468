import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { ContactNotesService } from './contact-notes.service.ts';
import { ContactOwnersService } from './contact-owners.service.ts';
import { ContactParting } from './contact-parting.ts';
import { ContactsResolver } from './contacts.resolver.ts';

/** Who speaks with a grantee, and what was spoken. */
@Module({ imports: [ActivityModule, GrantsModule], providers: [ContactsResolver, ContactOwnersService, ContactNotesService, ContactParting], exports: [ContactOwnersService] })
export class ContactsModule {}
