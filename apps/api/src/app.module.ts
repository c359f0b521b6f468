import { Global, Module, type DynamicModule } from '@nestjs/common';
import { runtimeSource } from './data-source.ts';
import { AccountsModule } from './features/accounts/accounts.module.ts';
import { ActivityModule } from './features/activity/activity.module.ts';
import { AgendasModule } from './features/agendas/agendas.module.ts';
import { BallotsModule } from './features/ballots/ballots.module.ts';
import { AmendmentsModule } from './features/amendments/amendments.module.ts';
import { ObjectionsModule } from './features/objections/objections.module.ts';
import { BoardsModule } from './features/boards/boards.module.ts';
import { BooksModule } from './features/books/books.module.ts';
import { CallsModule } from './features/calls/calls.module.ts';
import { BriefsModule } from './features/briefs/briefs.module.ts';
import { ChartersModule } from './features/charters/charters.module.ts';
import { CollaborativesModule } from './features/collaboratives/collaboratives.module.ts';
import { ConflictsModule } from './features/conflicts/conflicts.module.ts';
import { ContactsModule } from './features/contacts/contacts.module.ts';
import { CorridorsModule } from './features/corridors/corridors.module.ts';
import { DecisionsModule } from './features/decisions/decisions.module.ts';
import { DeliberationsModule } from './features/deliberations/deliberations.module.ts';
import { DelegationsModule } from './features/delegations/delegations.module.ts';
import { DossiersModule } from './features/dossiers/dossiers.module.ts';
import { FiguresModule } from './features/figures/figures.module.ts';
import { FoundingModule } from './features/founding/founding.module.ts';
import { GranteesModule } from './features/grantees/grantees.module.ts';
import { GrantsModule } from './features/grants/grants.module.ts';
import { ImportsModule } from './features/imports/imports.module.ts';
import { MandatesModule } from './features/mandates/mandates.module.ts';
import { MeetingsModule } from './features/meetings/meetings.module.ts';
import { MinutesModule } from './features/minutes/minutes.module.ts';
import { MotionsModule } from './features/motions/motions.module.ts';
import { OverlapsModule } from './features/overlaps/overlaps.module.ts';
import { PartiesModule } from './features/parties/parties.module.ts';
import { PeopleModule } from './features/people/people.module.ts';
import { PhasesModule } from './features/phases/phases.module.ts';
import { PoolsModule } from './features/pools/pools.module.ts';
import { ProposalsModule } from './features/proposals/proposals.module.ts';
import { ProtectionModule } from './features/protection/protection.module.ts';
import { QuestionsModule } from './features/questions/questions.module.ts';
import { ProxiesModule } from './features/proxies/proxies.module.ts';
import { ReadingsModule } from './features/readings/readings.module.ts';
import { RecordedModule } from './features/recorded/recorded.module.ts';
import { RemindersModule } from './features/reminders/reminders.module.ts';
import { ResponsibilitiesModule } from './features/responsibilities/responsibilities.module.ts';
import { PaymentsModule } from './features/payments/payments.module.ts';
import { ReviewsModule } from './features/reviews/reviews.module.ts';
import { SoundingsModule } from './features/soundings/soundings.module.ts';
import { SourcesModule } from './features/sources/sources.module.ts';
import { StatementsModule } from './features/statements/statements.module.ts';
import { StepsModule } from './features/steps/steps.module.ts';
import { StrategiesModule } from './features/strategies/strategies.module.ts';
import { TimelineModule } from './features/timeline/timeline.module.ts';
import { PrivacyModule } from './features/privacy/privacy.module.ts';
import { EvaluationsModule } from './features/evaluations/evaluations.module.ts';
import { OutcomesModule } from './features/outcomes/outcomes.module.ts';
import { UnrecordedModule } from './features/unrecorded/unrecorded.module.ts';
import { DigestsModule } from './features/digests/digests.module.ts';
import { WitnessesModule } from './features/witnesses/witnesses.module.ts';
import { DatabaseModule } from './platform/database/database.module.ts';
import { Tx } from './platform/database/tx.ts';
import { Events } from './platform/events/events.ts';
import { ContextMaker, graphqlModule } from './platform/graphql/graphql.module.ts';
import { HealthController } from './platform/http/health.controller.ts';
import { LedgerModule } from './platform/ledger/ledger.module.ts';
import { MailModule } from './platform/mail/mail.module.ts';
import { FileAnswers } from './platform/http/file-answers.ts';
import { RequestContext } from './request-context.ts';

/** The features in their fixed order: each reaches only those before it. */
export const FEATURES = [
  CollaborativesModule, AccountsModule, ActivityModule, PartiesModule, PeopleModule, SourcesModule, PoolsModule, GrantsModule,
  ImportsModule, GranteesModule, ChartersModule, OverlapsModule, SoundingsModule, FiguresModule, ProtectionModule, PhasesModule, DeliberationsModule, ReadingsModule, UnrecordedModule, BoardsModule, DossiersModule, ConflictsModule, MotionsModule, ObjectionsModule, AmendmentsModule, BriefsModule, BallotsModule, DelegationsModule, RecordedModule, ProxiesModule, RemindersModule, MandatesModule, DecisionsModule,
  BooksModule, WitnessesModule, ResponsibilitiesModule, CorridorsModule, QuestionsModule, StepsModule, StrategiesModule, StatementsModule, MeetingsModule,
  ContactsModule, CallsModule, ProposalsModule, ReviewsModule, PaymentsModule, AgendasModule, MinutesModule, EvaluationsModule, OutcomesModule, DigestsModule, TimelineModule, PrivacyModule, FoundingModule,
];

@Global()
@Module({
  providers: [Tx, Events, RequestContext, FileAnswers, { provide: ContextMaker, useExisting: RequestContext }],
  exports: [Tx, Events, RequestContext, FileAnswers, ContextMaker],
})
class PlatformModule {}

export interface AppOptions {
  readonly databaseUrl: string;
  readonly production: boolean;
}

@Module({})
export class AppModule {
  static of({ databaseUrl, production }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [DatabaseModule.of(runtimeSource(databaseUrl)), PlatformModule, LedgerModule, MailModule, graphqlModule(production), ...FEATURES],
      controllers: [HealthController],
    };
  }
}

