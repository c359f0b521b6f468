import { log } from './log.ts';

interface Work {
  /** For the log, where a round fails: what could not be done. */
  readonly name: string;
  readonly pauseMs: number;
  readonly round: () => Promise<void>;
}

/** Does something over and over with a pause between, one round at a time, until it is stopped. A round that fails is tried again. */
export class Loop {
  private stopped = false;
  private running: Promise<void> | null = null;
  private wake: () => void = () => undefined;

  constructor(private readonly work: Work) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the round that is under way is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      await this.work.round().catch((error: unknown) => this.stopped || log.error({ error }, `${this.work.name} failed; it is tried again`));
      if (!this.stopped) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.work.pauseMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
