import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { ReviewFormsResolver } from './review-forms.resolver.ts';
import { ReviewFormsService } from './review-forms.service.ts';
import { ReviewPlacesService } from './review-places.service.ts';
import { ReviewWritingService } from './review-writing.service.ts';
import { CoReviewResolver, ProposalReviewResolver } from './reviews.resolver.ts';
import { ReviewsService } from './reviews.service.ts';

@Module({
  imports: [ActivityModule, ProposalsModule],
  providers: [ProposalReviewResolver, CoReviewResolver, ReviewsService, ReviewWritingService, ReviewPlacesService, ReviewFormsResolver, ReviewFormsService],
  exports: [ReviewsService],
})
export class ReviewsModule {}
