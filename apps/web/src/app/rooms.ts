import { IconAddressBook, IconArrowsJoin, IconBook2, IconBuildingBank, IconClipboardText, IconDatabaseImport, IconInbox, IconSignRight, IconUsersGroup } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { shell } from '../locales/en/shell.ts';
import { page } from './page.ts';

/** The views that have a word. */
type ViewKey = keyof (typeof shell)['view'];

export type RoomKey = 'desk' | 'portfolio' | 'overlaps' | 'future' | 'reviews' | 'meetings' | 'decisions' | 'people' | 'data';

export interface Room {
  readonly key: RoomKey;
  /** Path below `/:collaborative/`. */
  readonly path: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  /** Stands in the bottom bar of a phone; the others are under “More”. */
  readonly onPhone?: boolean;
  /** Its views, as tabs below the head: a key for their word, and the path below the room's. */
  readonly views?: readonly { readonly key: ViewKey; readonly path: string }[];
  /** The room's own routes, relative to its path. A room without routes is not built yet and shows nowhere. */
  readonly routes?: readonly RouteObject[];
}

/** All rooms in their fixed order: the one place that knows the navigation. */
export const ROOMS: readonly Room[] = [
  {
    key: 'desk', path: 'desk', icon: IconInbox, onPhone: true,
    routes: [{ index: true, lazy: page(async () => (await import('./pages/desk-page.tsx')).DeskPage) }],
  },
  {
    key: 'portfolio', path: 'portfolio', icon: IconBuildingBank,
    views: [{ key: 'grants', path: '' }, { key: 'grantees', path: 'grantees' }, { key: 'pools', path: 'pools' }, { key: 'corridor', path: 'corridor' }],
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/portfolio-page.tsx')).PortfolioPage) },
      { path: 'pools', lazy: page(async () => (await import('./pages/pools-page.tsx')).PoolsPage) },
      { path: 'corridor', lazy: page(async () => (await import('./pages/corridor-page.tsx')).CorridorPage) },
      { path: 'pools/:pool', lazy: page(async () => (await import('./pages/pool-page.tsx')).PoolPage) },
      { path: 'grantees', lazy: page(async () => (await import('./pages/grantees-page.tsx')).GranteesPage) },
      { path: 'grantees/:grantee', lazy: page(async () => (await import('./pages/grantee-page.tsx')).GranteePage) },
      { path: ':grant', lazy: page(async () => (await import('./pages/grant-page.tsx')).GrantPage) },
    ],
  },
  {
    key: 'overlaps', path: 'overlaps', icon: IconArrowsJoin, onPhone: true,
    views: [
      { key: 'board', path: '' }, { key: 'same', path: 'same' }, { key: 'charter', path: 'charter' }, { key: 'figures', path: 'figures' }, { key: 'soundings', path: 'soundings' },
      { key: 'compare', path: 'compare' },
    ],
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/overlaps-page.tsx')).OverlapsPage) },
      { path: 'compare', lazy: page(async () => (await import('./pages/compare-page.tsx')).ComparePage) },
      { path: 'same', lazy: page(async () => (await import('./pages/same-page.tsx')).SamePage) },
      { path: 'charter', lazy: page(async () => (await import('./pages/charter-page.tsx')).CharterPage) },
      { path: 'soundings', lazy: page(async () => (await import('./pages/soundings-page.tsx')).SoundingsPage) },
      { path: 'soundings/of/:grant', lazy: page(async () => (await import('./pages/sounding-form-page.tsx')).SoundingFormPage) },
      { path: 'figures', lazy: page(async () => (await import('./pages/figures-page.tsx')).FiguresPage) },
      { path: ':overlap', lazy: page(async () => (await import('./pages/overlap-page.tsx')).OverlapPage) },
    ],
  },
  {
    key: 'future', path: 'future', icon: IconSignRight, onPhone: true,
    views: [{ key: 'deliberation', path: '' }, { key: 'questions', path: 'questions' }, { key: 'steps', path: 'steps' }, { key: 'strategies', path: 'strategies' }, { key: 'evaluations', path: 'evaluations' }, { key: 'outcomes', path: 'outcomes' }, { key: 'timeline', path: 'timeline' }],
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/future-page.tsx')).FuturePage) },
      { path: 'timeline', lazy: page(async () => (await import('./pages/timeline-page.tsx')).TimelinePage) },
      { path: 'questions', lazy: page(async () => (await import('./pages/questions-page.tsx')).QuestionsPage) },
      { path: 'questions/:question', lazy: page(async () => (await import('./pages/question-page.tsx')).QuestionPage) },
      { path: 'steps', lazy: page(async () => (await import('./pages/steps-page.tsx')).StepsPage) },
      { path: 'steps/:step', lazy: page(async () => (await import('./pages/step-page.tsx')).StepPage) },
      { path: 'strategies', lazy: page(async () => (await import('./pages/strategies-page.tsx')).StrategiesPage) },
      { path: 'strategies/:strategy', lazy: page(async () => (await import('./pages/strategy-page.tsx')).StrategyPage) },
      { path: 'evaluations', lazy: page(async () => (await import('./pages/evaluations-page.tsx')).EvaluationsPage) },
      { path: 'evaluations/:evaluation', lazy: page(async () => (await import('./pages/evaluation-page.tsx')).EvaluationPage) },
      { path: 'outcomes', lazy: page(async () => (await import('./pages/outcomes-page.tsx')).OutcomesPage) },
      { path: 'reading/:deliberation', lazy: page(async () => (await import('./pages/reading-page.tsx')).ReadingPage) },
      { path: 'brief/:deliberation', lazy: page(async () => (await import('./pages/brief-page.tsx')).BriefPage) },
      { path: 'dossier/:deliberation', lazy: page(async () => (await import('./pages/dossiers-page.tsx')).DossiersPage) },
      { path: 'compare/:deliberation', lazy: page(async () => (await import('./pages/options-compared-page.tsx')).OptionsComparedPage) },
      { path: 'options/:option', lazy: page(async () => (await import('./pages/option-page.tsx')).OptionPage) },
      { path: ':motion', lazy: page(async () => (await import('./pages/motion-page.tsx')).MotionPage) },
      { path: ':motion/proxy/:voter', lazy: page(async () => (await import('./pages/proxy-page.tsx')).ProxyPage) },
      { path: ':motion/answer', lazy: page(async () => (await import('./pages/record-answer-page.tsx')).RecordAnswerPage) },
      { path: ':motion/ballot', lazy: page(async () => (await import('./pages/ballot-page.tsx')).BallotPage) },
      { path: ':motion/count', lazy: page(async () => (await import('./pages/count-page.tsx')).CountPage) },
    ],
  },
  {
    key: 'reviews', path: 'reviews', icon: IconClipboardText,
    views: [{ key: 'proposals', path: '' }, { key: 'calls', path: 'calls' }, { key: 'forms', path: 'forms' }],
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/reviews-page.tsx')).ReviewsPage) },
      { path: 'calls', lazy: page(async () => (await import('./pages/calls-page.tsx')).CallsPage) },
      { path: 'calls/:call', lazy: page(async () => (await import('./pages/call-page.tsx')).CallPage) },
      { path: 'forms', lazy: page(async () => (await import('./pages/review-forms-page.tsx')).ReviewFormsPage) },
      { path: ':proposal', lazy: page(async () => (await import('./pages/proposal-page.tsx')).ProposalPage) },
    ],
  },
  {
    key: 'meetings', path: 'meetings', icon: IconUsersGroup,
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/meetings-page.tsx')).MeetingsPage) },
      { path: 'new', lazy: page(async () => (await import('./pages/meeting-form-page.tsx')).NewMeetingPage) },
      { path: 'plan', lazy: page(async () => (await import('./pages/meeting-form-page.tsx')).PlanMeetingPage) },
      { path: ':meeting', lazy: page(async () => (await import('./pages/meeting-page.tsx')).MeetingPage) },
      { path: ':meeting/minutes', lazy: page(async () => (await import('./pages/minutes-page.tsx')).MinutesPage) },
      { path: ':meeting/session', lazy: page(async () => (await import('./pages/session-page.tsx')).SessionPage) },
      { path: ':meeting/edit', lazy: page(async () => (await import('./pages/meeting-form-page.tsx')).EditMeetingPage) },
    ],
  },
  {
    key: 'decisions', path: 'decisions', icon: IconBook2, onPhone: true,
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/decisions-page.tsx')).DecisionsPage) },
      { path: 'past', lazy: page(async () => (await import('./pages/past-decision-page.tsx')).PastDecisionPage) },
      { path: ':decision', lazy: page(async () => (await import('./pages/decision-page.tsx')).DecisionPage) },
    ],
  },
  {
    key: 'people', path: 'people', icon: IconAddressBook,
    views: [{ key: 'people', path: '' }, { key: 'roles', path: 'roles' }, { key: 'organisations', path: 'organisations' }, { key: 'responsibilities', path: 'responsibilities' }],
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/people-page.tsx')).PeoplePage) },
      { path: 'roles', lazy: page(async () => (await import('./pages/roles-page.tsx')).RolesPage) },
      { path: 'organisations', lazy: page(async () => (await import('./pages/organisations-page.tsx')).OrganisationsPage) },
      { path: 'responsibilities', lazy: page(async () => (await import('./pages/responsibilities-page.tsx')).ResponsibilitiesPage) },
    ],
  },
  {
    key: 'data', path: 'data', icon: IconDatabaseImport,
    views: [{ key: 'imports', path: '' }, { key: 'sources', path: 'sources' }, { key: 'facts', path: 'facts' }],
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/data-page.tsx')).DataPage) },
      { path: 'sources', lazy: page(async () => (await import('./pages/sources-page.tsx')).SourcesPage) },
      { path: 'sources/:source', lazy: page(async () => (await import('./pages/source-page.tsx')).SourcePage) },
      { path: 'facts', lazy: page(async () => (await import('./pages/facts-page.tsx')).FactsPage) },
      { path: ':import', lazy: page(async () => (await import('./pages/import-page.tsx')).ImportPage) },
    ],
  },
];

export const builtRooms = (rooms: readonly Room[]): readonly Room[] => rooms.filter((room) => room.routes?.length);
