import { ConsultationAnswerEntity } from './consultation-answer.entity.ts';
import { ConsultationInvitationEntity } from './consultation-invitation.entity.ts';
import { ConsultationEntity } from './consultation.entity.ts';
import { EvaluationLinkEntity } from './evaluation-link.entity.ts';
import { EvaluationPartEntity } from './evaluation-part.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';
import { EvaluatorEntity } from './evaluator.entity.ts';
import { RecommendationAnswerEntity } from './recommendation-answer.entity.ts';
import { UrnAnswerEntity } from './urn-answer.entity.ts';

/** The tables of this feature. */
export const evaluationsEntities = [
  ConsultationAnswerEntity,
  ConsultationInvitationEntity,
  ConsultationEntity,
  EvaluationLinkEntity,
  EvaluationPartEntity,
  EvaluationEntity,
  EvaluatorEntity,
  RecommendationAnswerEntity,
  UrnAnswerEntity,
];
