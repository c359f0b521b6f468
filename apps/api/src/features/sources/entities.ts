import { FactTopicEntity } from './fact-topic.entity.ts';
import { FactEntity } from './fact.entity.ts';
import { PassageEntity } from './passage.entity.ts';
import { SourceEntity } from './source.entity.ts';

/** The tables of this feature. */
export const sourcesEntities = [FactTopicEntity, FactEntity, PassageEntity, SourceEntity];
