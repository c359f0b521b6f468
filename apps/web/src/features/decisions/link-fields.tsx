import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import { Callout } from '../../ui/callout.tsx';
import { useReason } from '../../ui/reason.tsx';
import styles from './decision.module.css';
import { isOver } from './kinds.ts';
import { useStateWords } from './decision-state.tsx';
import type { TermsProps } from './use-term-input.ts';

interface Earlier {
  readonly shortId: string;
  readonly title: { readonly en: string; readonly es: string };
  readonly state: string;
  readonly stateBy?: string | null;
}

const LINKS = ['replaces', 'amends', 'revokes', 'depends-on'] as const;

/** What it does to earlier decisions. Whoever names one that has ended is told before anything is recorded. */
export function LinkFields({ terms, onChange, field, decisions }: TermsProps & { decisions: readonly Earlier[] }) {
  const { t } = useTranslation('decisions');
  const say = useReason();
  const read = useBilingual();
  const change = (at: number, link: Partial<(typeof terms.links)[number]>) => { onChange({ ...terms, links: terms.links.map((one, place) => (place === at ? { ...one, ...link } : one)) }); };
  const { error, ...box } = field('terms.links');
  if (decisions.length === 0) return null;
  return (
    <fieldset className={styles['rows']} id={box.id} tabIndex={-1}>
      <legend>{t('terms.links')}</legend>
      <p>{t('terms.linksWhy')}</p>
      {terms.links.map((link, at) => (
        <div key={at}>
          <div className={styles['row']}>
            <NativeSelect aria-label={t('terms.linkKind', { number: at + 1 })} value={link.kind} onChange={(event) => { change(at, { kind: event.currentTarget.value }); }} data={LINKS.map((kind) => ({ value: kind, label: say({ key: `decision.link.${kind}` }) }))} />
            <TextInput
              aria-label={t('terms.linkTo', { number: at + 1 })} list="earlier-decisions" placeholder="DEC-3" autoComplete="off" value={link.decision}
              onChange={(event) => { change(at, { decision: event.currentTarget.value, knowingly: false }); }}
            />
            <Button variant="subtle" aria-label={t('terms.removeLinkOf', { number: at + 1 })} onClick={() => { onChange({ ...terms, links: terms.links.filter((_, place) => place !== at) }); }}>{t('terms.removeLink')}</Button>
          </div>
          <Warning earlier={decisions.find(({ shortId }) => shortId === link.decision.trim().toUpperCase())} refused={error} knowingly={link.knowingly} onChange={(knowingly) => { change(at, { knowingly }); }} />
        </div>
      ))}
      <datalist id="earlier-decisions">{decisions.map(({ shortId, title }) => <option key={shortId} value={shortId}>{read(title)}</option>)}</datalist>
      {error && <p className={styles['wrong']}>{error}</p>}
      <div><Button variant="default" onClick={() => { onChange({ ...terms, links: [...terms.links, { kind: 'replaces', decision: '', knowingly: false }] }); }}>{t('terms.addLink')}</Button></div>
    </fieldset>
  );
}

interface WarningProps {
  /** Known here where it is one of the latest. */
  earlier: Earlier | undefined;
  /** What the server said of the links, which knows all. */
  refused: string | undefined;
  knowingly: boolean;
  onChange: (knowingly: boolean) => void;
}

function Warning({ earlier, refused, knowingly, onChange }: WarningProps) {
  const { t } = useTranslation('decisions');
  const words = useStateWords();
  if (earlier ? !isOver(earlier.state) : refused === undefined && !knowingly) return null;
  return (
    <Callout tone="look" live title={earlier ? t('terms.over', { decision: earlier.shortId, state: words(earlier.state, earlier.stateBy) }) : refused ?? t('terms.knowingly')}>
      <Checkbox checked={knowingly} onChange={(event) => { onChange(event.currentTarget.checked); }} label={t('terms.knowingly')} />
    </Callout>
  );
}
