import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { ConsultationsResolver } from './consultations.resolver.ts';
import { ConsultationsService } from './consultations.service.ts';
import { EvaluationDocumentController } from './evaluation-document.controller.ts';
import { EvaluationPrintsController } from './evaluation-prints.controller.ts';
import { EvaluationPurge } from './evaluation-purge.ts';
import { EvaluationWritingService } from './evaluation-writing.service.ts';
import { EvaluationsResolver } from './evaluations.resolver.ts';
import { EvaluationsService } from './evaluations.service.ts';
import { EvaluatorsService } from './evaluators.service.ts';
import { QuestionEvaluationsResolver } from './question-evaluations.resolver.ts';
import { RecommendationAnswersService } from './recommendation-answers.service.ts';

/** The partners' evaluation of the collaborative, who evaluates, and grantees asked in confidence. */
@Module({
  imports: [ActivityModule, ImportsModule, PeopleModule],
  controllers: [EvaluationDocumentController, EvaluationPrintsController],
  providers: [
    EvaluationsResolver, EvaluationsService, EvaluationWritingService, RecommendationAnswersService, EvaluatorsService, EvaluationPurge, QuestionEvaluationsResolver, ConsultationsResolver, ConsultationsService,
  ],
})
export class EvaluationsModule {}
