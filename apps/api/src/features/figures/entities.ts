import { FigureCellEntity } from './figure-cell.entity.ts';
import { FigureLineEntity } from './figure-line.entity.ts';
import { FigurePassageEntity } from './figure-passage.entity.ts';
import { PortfolioClaimEntity } from './portfolio-claim.entity.ts';

/** The tables of this feature. */
export const figuresEntities = [FigureCellEntity, FigureLineEntity, FigurePassageEntity, PortfolioClaimEntity];
