import { AgendaItemEntity } from './agenda-item.entity.ts';
import { AgendaPaperEntity } from './agenda-paper.entity.ts';

/** The tables of this feature. */
export const agendasEntities = [AgendaItemEntity, AgendaPaperEntity];
