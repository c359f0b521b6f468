import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import styles from './responsibilities.module.css';
import { nearestTurns, type Turn } from './turns.ts';

export interface ScopeChoice {
  readonly on: string;
  readonly theme: string;
  readonly place: string;
}

interface DayChoiceProps {
  choice: ScopeChoice;
  onChoose: (choice: Partial<ScopeChoice>) => void;
  themes: readonly { readonly code: string; readonly name: Bilingual }[];
  countries: readonly string[];
  /** First days of what changed in the scope. */
  turns: readonly string[];
}

/** For what, where, and on which day; all of it stands in the address. */
export function DayChoice({ choice, onChoose, themes, countries, turns }: DayChoiceProps) {
  const { t } = useTranslation('responsibilities');
  const { locale } = useLanguage();
  const read = useBilingual();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { last, next } = nearestTurns(turns, choice.on);
  return (
    <div className={styles['choice']}>
      <div className={styles['fields']} role="group" aria-label={t('choice.label')}>
        <TextInput type="date" label={t('choice.day')} value={choice.on} onChange={(event) => { onChoose({ on: event.currentTarget.value }); }} />
        <NativeSelect
          label={t('choice.theme')} value={choice.theme} onChange={(event) => { onChoose({ theme: event.currentTarget.value }); }}
          data={[{ value: '', label: t('choice.anyTheme') }, ...themes.map(({ code, name }) => ({ value: code, label: read(name) }))]}
        />
        <NativeSelect
          label={t('choice.place')} value={choice.place} onChange={(event) => { onChoose({ place: event.currentTarget.value }); }}
          data={[{ value: '', label: t('choice.anyPlace') }, ...countries.map((code) => ({ value: code, label: names.of(code) ?? code }))]}
        />
      </div>
      <TurnButtons words={t('choice.last')} turn={last} on={choice.on} onChoose={onChoose} />
      <TurnButtons words={t('choice.next')} turn={next} on={choice.on} onChoose={onChoose} />
    </div>
  );
}

interface TurnButtonsProps {
  words: string;
  turn: Turn | null;
  on: string;
  onChoose: DayChoiceProps['onChoose'];
}

/** The last day before a change, and its first. */
function TurnButtons({ words, turn, on, onChoose }: TurnButtonsProps) {
  const { t } = useTranslation('responsibilities');
  const { locale } = useLanguage();
  if (!turn) return null;
  return (
    <div className={styles['turn']} role="group" aria-label={t('choice.turn', { which: words })}>
      <span>{words}</span>
      {[turn.before, turn.first].map((day) => (
        <Button key={day} size="xs" variant="default" aria-pressed={day === on} onClick={() => { onChoose({ on: day }); }}>{formatDate(day, locale)}</Button>
      ))}
    </div>
  );
}
