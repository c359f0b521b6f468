import { CriterionEntity } from './criterion.entity.ts';
import { DeliberationEntity } from './deliberation.entity.ts';
import { OptionConsequenceEntity } from './option-consequence.entity.ts';
import { OptionEvidenceEntity } from './option-evidence.entity.ts';
import { OptionNoteEntity } from './option-note.entity.ts';
import { OptionPartEntity } from './option-part.entity.ts';
import { OptionPositionEntity } from './option-position.entity.ts';
import { OptionEntity } from './option.entity.ts';
import { PositionReaderEntity } from './position-reader.entity.ts';

/** The tables of this feature. */
export const deliberationsEntities = [
  CriterionEntity,
  DeliberationEntity,
  OptionConsequenceEntity,
  OptionEvidenceEntity,
  OptionNoteEntity,
  OptionPartEntity,
  OptionPositionEntity,
  OptionEntity,
  PositionReaderEntity,
];
