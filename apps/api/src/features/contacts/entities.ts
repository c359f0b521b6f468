import { ContactNoteEntity } from './contact-note.entity.ts';
import { ContactOwnerEntity } from './contact-owner.entity.ts';

/** The tables of this feature. */
export const contactsEntities = [ContactNoteEntity, ContactOwnerEntity];
