import { say, type Language } from '@acuerdo/words';
import type { Charter } from '../charters/charter.model.ts';
import { textOf } from '../charters/charter.rules.ts';
import type { DeliberationTexts } from '../deliberations/deliberation-opening.service.ts';
import type { Draft } from '../motions/motion.inputs.ts';

const titleIn = (language: Language, { version }: Charter): string => say(language, { key: 'charter.text.title', values: { version } });

/** What is put to the partners: to adopt the version, word by word, or to leave the roles as they are. */
export function deliberationOn(charter: Charter): DeliberationTexts {
  const { version } = charter;
  return {
    proposalId: null, source: `SHA-256 ${charter.hash ?? ''}`,
    titleEn: `Role charter, version ${version}`, titleEs: `Carta de roles, versión ${version}`,
    questionEn: `Do the partners adopt the role charter, version ${version}?`, questionEs: `¿Adoptan los socios la carta de roles, versión ${version}?`,
    options: [
      { titleEn: titleIn('en', charter), titleEs: titleIn('es', charter), statusQuo: false, meaningEn: textOf(charter, 'en'), meaningEs: textOf(charter, 'es') },
      {
        titleEn: 'Leave the roles as they are', titleEs: 'Dejar los roles como están', statusQuo: true,
        meaningEn: 'The charter in force stays; where there is none, roles stay undivided.', meaningEs: 'Sigue la carta vigente; si no la hay, los roles siguen sin repartir.',
      },
    ],
  };
}

/** The motion as it is first drafted: one vote per partner, two thirds take part, more than half of those for or against. */
export function motionOn(charter: Charter, { deliberationId, optionIds }: { deliberationId: string; optionIds: readonly string[] }): Draft {
  return {
    deliberationId, optionIds: [...optionIds],
    titleEn: titleIn('en', charter), titleEs: titleIn('es', charter), textEn: textOf(charter, 'en'), textEs: textOf(charter, 'es'),
    quorum: { op: '>=', num: 2, den: 3, base: 'eligible' }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' },
  };
}
