import { Field, InputType } from '@nestjs/graphql';
import { Money } from '@acuerdo/exact';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { writtenDate, writtenDateIfAny } from '../../platform/graphql/vague-date.input.ts';
import { DECISION_KINDS, KINDS, leftOver, type FormName } from './decision-kinds.ts';
import { LINK_KINDS } from './decision-life.rules.ts';

@InputType()
export class DecisionMoveInput {
  @Field(() => UuidScalar, { description: 'A partner, a unit or a pool.' })
  of: string;

  @Field(() => String, { description: 'An exact amount as text, below zero for who gives: -12500.50' })
  amount: string;
}

@InputType()
export class DecisionMembershipInput {
  @Field(() => String, { description: 'The name of the partner.' })
  partner: string;

  @Field(() => String, { description: 'joins or leaves' })
  change: string;

  @Field(() => String, { description: 'As it is known: `2018`, `1 March 2018`.' })
  on: string;
}

@InputType()
export class DecisionLinkInput {
  @Field(() => String, { description: 'replaces, amends, revokes or depends-on' })
  kind: string;

  @Field(() => String, { description: 'DEC-3' })
  decision: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Although that decision has ended.' })
  knowingly: boolean;
}

@InputType({ description: 'What a decision says beside its text. The form is that of its kind: award, moves, membership or about.' })
export class DecisionTermsInput {
  @Field(() => String, { description: DECISION_KINDS.join(', ') })
  kind: string;

  @Field(() => String, { nullable: true, description: 'ISO 4217, of the award or the moves.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'An exact amount as text: 12500.50' })
  award?: string | null;

  @Field(() => [DecisionMoveInput], { nullable: true })
  moves?: DecisionMoveInput[] | null;

  @Field(() => DecisionMembershipInput, { nullable: true })
  membership?: DecisionMembershipInput | null;

  @Field(() => String, { nullable: true })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Where one language is left out, the other stands in both.' })
  conditionsEn?: string | null;

  @Field(() => String, { nullable: true })
  conditionsEs?: string | null;

  @Field(() => String, { nullable: true, description: 'From when it takes effect: `2018`, `1 March 2018`.' })
  effective?: string | null;

  @Field(() => String, { nullable: true, description: 'In force until then.' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'To be looked at again then.' })
  review?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The partner that sees to it; null: the secretariat.' })
  ownerPartnerId?: string | null;

  @Field(() => [String], { nullable: true, description: 'GR-1, OV-1, SRC-1, SRC-1#4 or MOT-1' })
  evidence?: string[] | null;

  @Field(() => [DecisionLinkInput], { nullable: true })
  links?: DecisionLinkInput[] | null;
}

const words = (max: number) => z.string().trim().max(max).nullish().transform((said) => said || null);
const say = (key: string, values: Record<string, string> = {}) => ({ code: 'custom' as const, params: { say: { key, values } } });
const amount = z.string().trim().transform((written, check) => {
  const read = Money.parse(written, 'USD');
  if (read.ok && read.value.minor !== 0n) return Money.format(read.value);
  check.addIssue(say('api.decisions.field.amount', { value: written.slice(0, 40) }));
  return z.NEVER;
});

const shape = z.object({
  kind: z.enum(DECISION_KINDS),
  currency: z.string().trim().regex(/^[A-Z]{3}$/).nullish().transform((code) => code ?? null),
  award: amount.nullish().transform((written) => written ?? null),
  moves: z.array(z.object({ of: z.string(), amount })).max(50).nullish().transform((rows) => rows ?? []),
  membership: z.object({ partner: z.string().trim().min(1).max(200), change: z.enum(['joins', 'leaves']), on: writtenDate }).nullish().transform((said) => said ?? null),
  about: words(500),
  conditionsEn: words(5_000), conditionsEs: words(5_000),
  effective: writtenDateIfAny, until: writtenDateIfAny, review: writtenDateIfAny,
  ownerPartnerId: z.string().nullish().transform((id) => id ?? null),
  evidence: z.array(z.string().trim().min(1).max(40).transform((reference) => reference.toUpperCase())).max(30).nullish().transform((all) => [...new Set(all ?? [])]),
  links: z.array(z.object({ kind: z.enum(LINK_KINDS), decision: z.string().trim().min(1).max(20).transform((name) => name.toUpperCase()), knowingly: z.boolean().default(false) })).max(30).nullish().transform((all) => all ?? []),
});
type Given = z.output<typeof shape>;

const NEEDS: Readonly<Record<FormName, (given: Given) => string | null>> = {
  award: ({ award, currency }) => (award === null ? 'award' : currency === null ? 'currency' : null),
  moves: ({ moves, currency }) => (moves.length < 2 ? 'moves' : currency === null ? 'currency' : null),
  membership: ({ membership }) => (membership === null ? 'membership' : null),
  about: ({ about }) => (about === null ? 'about' : null),
};

/** A form of its kind and no other; moves that add up to zero; an end that is not before the beginning. */
export const TermsSchema = shape.superRefine((given, issue) => {
  const form = KINDS[given.kind];
  const missing = form && NEEDS[form](given);
  if (missing) issue.addIssue({ ...say(`api.decisions.field.${missing}`), path: [missing] });
  const over = form === 'moves' && given.currency !== null ? leftOver(given.moves.map((move) => move.amount), given.currency) : null;
  if (over !== null) issue.addIssue({ ...say('api.decisions.field.notZero', { sum: `${over} ${given.currency ?? ''}` }), path: ['moves'] });
  if (given.effective && given.until && given.until.to < given.effective.from) issue.addIssue({ ...say('api.decisions.field.endsBefore'), path: ['until'] });
  if (new Set(given.links.map(({ decision }) => decision)).size < given.links.length) issue.addIssue({ ...say('api.decisions.field.linkedTwice'), path: ['links'] });
});

export type TermsSaid = z.output<typeof TermsSchema>;
/** What a decision says where nothing was said beside its text. */
export const noTerms = (kind: TermsSaid['kind']): TermsSaid => TermsSchema.parse({ kind });
