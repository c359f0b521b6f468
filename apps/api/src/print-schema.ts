import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { FEATURES } from './app.module.ts';
import { schemaOptions } from './platform/graphql/graphql.module.ts';

/** The schema, made from the code alone: no database, no server. */
export async function buildContract(): Promise<GraphQLSchema> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  try {
    return lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(resolvers(), schemaOptions));
  } finally {
    await app.close();
  }
}

/** The schema as text, for libs/contract. */
export async function printContract(): Promise<string> {
  return `${printSchema(await buildContract())}\n`;
}

/** The providers of the features that are resolvers. */
function resolvers(): Parameters<GraphQLSchemaFactory['create']>[0] {
  const providers = FEATURES.flatMap((feature) => (Reflect.getMetadata('providers', feature) ?? []) as (new () => unknown)[]);
  return providers.filter((provider) => provider.name.endsWith('Resolver'));
}
