#!/usr/bin/env node
import { help, isCommand, type CommandName } from './help.ts';
import { EXIT, terminal, type Command, type Io } from './io.ts';
import { askedLanguage } from './language.ts';

/** Each command brings its own libraries; only the one that was asked for is loaded. */
async function load(name: CommandName): Promise<Command> {
  const commands = await import(`./commands/${name}.ts`) as Readonly<Record<CommandName, Command>>;
  return commands[name];
}

async function main(argv: readonly string[]): Promise<number> {
  const asked = askedLanguage(argv, process.env);
  const io: Io = terminal(asked.ok ? asked.language : 'en');
  const [name = '', ...rest] = asked.ok ? asked.rest : [];
  if (asked.ok && [name, ...rest].includes('--help')) {
    io.out(help(io.language));
    return EXIT.done;
  }
  if (!asked.ok || !isCommand(name)) {
    io.err([asked.ok ? name : asked.wrong, help(io.language)].filter(Boolean).join('\n'));
    return EXIT.usage;
  }
  return (await load(name))(rest, io);
}

/** A reader that has seen enough (`| head`) is no fault. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

process.exitCode = await main(process.argv.slice(2));
