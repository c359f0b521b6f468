import { useMutation } from '@apollo/client/react';
import { Button, Fieldset, Radio, Textarea, TextInput } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { Issue } from '../../lib/issues.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import styles from './decision.module.css';
import { DraftKept } from './draft-kept.tsx';
import { EffectChoice } from './effect-choice.tsx';
import { noTerms, termsInput, type Terms } from './terms.ts';
import { TermsFields } from './terms-fields.tsx';
import { useDecisionDraft } from './use-decision-draft.ts';
import { useTermLabels } from './use-term-input.ts';

const ENTER = graphql(`
  mutation EnterPastDecision($input: EnterPastDecisionInput!) {
    enterPastDecision(input: $input) {
      __typename
      ... on Decision { id shortId }
      ... on Refused { code message path }
    }
  }
`);

const NOTHING = { title: '', text: '', otherTitle: '', otherText: '', decided: '', effect: '', rule: '', agreed: '', reasons: '', source: '' };
type Said = typeof NOTHING;
type Field = keyof Said;
const REQUIRED = ['title', 'text', 'decided', 'effect', 'source'] as const satisfies Field[];

interface Draft extends Said {
  readonly language: string;
  readonly terms: Terms;
}

/** A decision from before: what is known of it, in one language or both. Kept on this device until it is entered; then for good. */
export function PastDecisionForm() {
  const { language } = useLanguage();
  const [first] = useState((): Draft => ({ ...NOTHING, language, terms: noTerms('other') }));
  const { ready, draft, keep } = useDecisionDraft('past', first);
  return ready ? <PastForm said={draft ?? first} begun={draft !== null} keep={keep} /> : null;
}

function PastForm({ said, begun, keep }: { said: Draft; begun: boolean; keep: (draft: Draft | null) => void }) {
  const { t } = useTranslation('decisions');
  const { language } = said;
  const setSaid = (change: Partial<Draft>) => { keep({ ...said, ...change }); };
  const [asked, setAsked] = useState(false);
  const { act, enter } = useEnter(keep);
  const [missing, setMissing] = useState<readonly Issue[]>([]);
  const issues = missing.length > 0 ? missing : act.issues;
  const field = useFields(issues);
  const input = (name: Field) => ({
    ...field(name), label: t(`past.field.${name}`), value: said[name],
    onChange: (event: { currentTarget: { value: string } }) => { setSaid({ [name]: event.currentTarget.value }); },
  });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const empty = REQUIRED.filter((name) => said[name].trim() === '');
    setMissing(empty.map((path) => ({ path, message: { key: 'api.field.missing' } })));
    setAsked(empty.length === 0);
  };
  return (
    <form className={styles['form']} noValidate onSubmit={submit}>
      <DraftKept kept={begun} onDrop={() => { keep(null); }} />
      <FormErrors issues={issues} labels={{ ...Object.fromEntries((Object.keys(NOTHING) as Field[]).map((name) => [name, t(`past.field.${name}`)])), ...useTermLabels() }} />
      <ActProblem act={act} />
      <Radio.Group label={t('past.language')} value={language} onChange={(chosen) => { setSaid({ language: chosen }); }}>
        <div className={styles['buttons']}><Radio value="es" label={t('past.es')} /><Radio value="en" label={t('past.en')} /></div>
      </Radio.Group>
      <div className={styles['pair']}>
        <Fieldset legend={t('past.asWritten')} lang={language}>
          <TextInput {...input('title')} required />
          <Textarea {...input('text')} required rows={6} />
        </Fieldset>
        <Fieldset legend={t('past.other')} lang={language === 'es' ? 'en' : 'es'}>
          <TextInput {...input('otherTitle')} />
          <Textarea {...input('otherText')} rows={6} />
        </Fieldset>
      </div>
      <TextInput {...input('decided')} required description={t('past.decidedWhy')} />
      <EffectChoice effect={said.effect} onChange={(effect) => { setSaid({ effect }); }} error={field('effect').error} />
      <Suspense><TermsFields terms={said.terms} onChange={(terms) => { setSaid({ terms }); }} field={field} /></Suspense>
      <Textarea {...input('rule')} description={t('past.ifUnknown')} rows={2} />
      <Textarea {...input('agreed')} description={t('past.ifUnknown')} rows={2} />
      <Textarea {...input('reasons')} description={t('past.optional')} rows={3} />
      <TextInput {...input('source')} required description={t('past.sourceWhy')} />
      <div className={styles['buttons']}><Button type="submit" loading={act.busy}>{t('past.act')}</Button></div>
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t('past.act')} act={t('past.act')} happens={t('past.happens')} cannotUndo={t('record.final')}
        onAct={() => enter(said)}
      />
    </form>
  );
}

function useEnter(keep: (draft: null) => void) {
  const navigate = useNavigate();
  const { collaborative: { slug } } = useSession();
  const [enterPast] = useMutation(ENTER);
  const act = useAct([...Object.keys(NOTHING), 'language', 'terms']);
  const enter = async ({ otherTitle, otherText, rule, agreed, reasons, terms, ...certain }: Draft) => {
    const orNull = (text: string) => text.trim() || null;
    const input = { ...certain, otherTitle: orNull(otherTitle), otherText: orNull(otherText), rule: orNull(rule), agreed: orNull(agreed), reasons: orNull(reasons), terms: termsInput(terms) };
    const made = await act.run(async () => (await enterPast({ variables: { input } })).data?.enterPastDecision);
    if (!made) return;
    keep(null);
    await navigate(`/${slug}/decisions/${made.shortId}`);
  };
  return { act, enter };
}
