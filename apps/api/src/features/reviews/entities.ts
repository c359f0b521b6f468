import { ReviewCriterionEntity } from './review-criterion.entity.ts';
import { ReviewDraftEntity } from './review-draft.entity.ts';
import { ReviewFormEntity } from './review-form.entity.ts';
import { ReviewPlaceEntity } from './review-place.entity.ts';
import { ReviewEntity } from './review.entity.ts';

/** The tables of this feature. */
export const reviewsEntities = [ReviewCriterionEntity, ReviewDraftEntity, ReviewFormEntity, ReviewPlaceEntity, ReviewEntity];
