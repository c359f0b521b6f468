import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** One line of JSON each, to standard error, so that what the product says to its reader stays apart. */
export const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn', base: null }, pino.destination(2));

/** The framework's own words, by the same way. */
export const nestLog: LoggerService = {
  log: (message: unknown) => log.debug(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown, ...rest: unknown[]) => log.error({ rest }, String(message)),
};
