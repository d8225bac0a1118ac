/** One thing to be seen true. A case that cannot be run here answers why. */
export interface Case {
  name: string;
  run(): Promise<void>;
}

export interface Count {
  passed: number;
  failed: number;
}

/** A real client with its servers: it starts them, tries what it must hold, and leaves nothing running. */
export interface LiveClient {
  name: string;
  run(isWanted: (one: Case) => boolean): Promise<Count[]>;
}

const secondsSince = (start: number) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** Runs all, one after another, and prints a line for each; a failed one does not end the others. */
export async function runCases(cases: Iterable<Case>): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const { name, run } of cases) {
    const start = Date.now();
    try {
      await run();
      count.passed++;
      console.log(`ok      ${name} (${secondsSince(start)})`);
    } catch (error) {
      count.failed++;
      console.log(`FAILED  ${name} (${secondsSince(start)})`);
      console.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
  return count;
}

/** The closing line, and the exit code with it. */
export function closeWith({ passed, failed }: Count): void {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
