import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Request, Response } from 'express';
import type { Ctx } from '../ctx.ts';
import { enforceAccess } from '../guard/enforce-access.ts';
import { formatError } from './errors.ts';
import { exceeds, LIMITS } from './operation-limits.ts';
import { SCALARS } from './scalars.ts';
import { Refused } from './user-error.ts';

/** Something that makes the context of a request; the application decides how. */
export abstract class ContextMaker {
  abstract of(request: Request, response?: Response): Promise<Ctx>;
}

const measured: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const refusal = operation && exceeds(schema, document, operation, request.variables ?? {});
        if (refusal) throw refusal;
      },
    };
  },
};


export const schemaOptions = { orphanedTypes: [Refused], noDuplicatedFields: true };

/** `production` refuses introspection; the schema is in libs/contract for who wants to read it. */
export const graphqlModule = (production: boolean) => GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [ContextMaker],
  useFactory: (contexts: ContextMaker) => ({
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: schemaOptions,
    resolvers: Object.fromEntries(SCALARS.map((scalar) => [scalar.name, scalar])),
    transformSchema: (schema: GraphQLSchema) => enforceAccess(schema),
    transformAutoSchemaFile: true,
    context: ({ req, res }: { req: Request; res: Response }) => contexts.of(req, res),
    formatError,
    introspection: !production,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    plugins: [ApolloServerPluginCacheControlDisabled(), measured],
  }),
});
