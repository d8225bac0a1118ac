import { setTimeout as wait } from 'node:timers/promises';

/** Asks again until the answer is truthy; says what it last saw when it never is. */
export async function until<T>(what: string, ask: () => Promise<T>, patience = 10_000): Promise<NonNullable<T>> {
  for (const end = Date.now() + patience; ; await wait(50)) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`never seen: ${what} (last: ${JSON.stringify(answer)})`);
  }
}

export function expectEqual(what: string, seen: unknown, wanted: unknown): void {
  const [a, b] = [seen, wanted].map((value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 1)));
  if (a !== b) throw new Error(`${what}\n--- seen\n${a}\n--- wanted\n${b}`);
}

export function expectTrue(what: string, seen: boolean): void {
  if (!seen) throw new Error(`not so: ${what}`);
}
