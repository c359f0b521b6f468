import type { LoggerService } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';

/** What a log may hold of an error: where and what, never the values that were being written. */
function loggable(error: unknown): Record<string, unknown> {
  const { name, message, stack, code, table, constraint } = Object(error) as Record<string, unknown>;
  return { name, message, stack, code, table, constraint };
}

/** One line of JSON each, to standard error, so that what the product says to its reader stays apart. */
export const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn', base: null, serializers: { error: loggable } }, pino.destination(2));

/** The framework's own words, by the same way. Refusals are no faults, and what is unexpected in an operation `formatError` logs. */
export const nestLog: LoggerService = {
  log: (message: unknown) => log.debug(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown, ...rest: unknown[]) => {
    if (!(message instanceof GraphQLError)) log.error({ error: message instanceof Error ? message : undefined, rest }, String(message));
  },
};
