import { StrategyRemarkEntity } from './strategy-remark.entity.ts';
import { StrategyVersionEntity } from './strategy-version.entity.ts';
import { StrategyEntity } from './strategy.entity.ts';

/** The tables of this feature. */
export const strategiesEntities = [StrategyRemarkEntity, StrategyVersionEntity, StrategyEntity];
