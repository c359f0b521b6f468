import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

export const FIGURES = ['heat-map', 'differentiation', 'boldness'] as const;

/** The sentence of a source that a figure answers. */
@Entity('figure_passage')
@References(() => PassageEntity, 'passageId')
@Unique(['collaborativeId', 'figure'])
@Check('figure_passage_figure', `figure in ('heat-map', 'differentiation', 'boldness')`)
export class FigurePassageEntity extends TenantRow {
  @Column('text')
  figure: (typeof FIGURES)[number];

  @Column('uuid')
  passageId: string;
}
