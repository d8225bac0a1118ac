import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** One tool that is run and judged by how it ends. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

export interface Count {
  passed: number;
  failed: number;
}

export interface StepOutcome {
  name: string;
  ok: boolean;
  seconds: number;
  output: string;
}

/** Tools are found in `node_modules/.bin`, which bootstrap put first in PATH. Output is shown at once with `live`. */
export function runStep({ name, command, args, env }: Step, live = false): Promise<StepOutcome> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    };
    const end = (ok: boolean) => resolve({ name, ok, seconds: (performance.now() - began) / 1000, output });
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

export function showOutcome({ name, ok, seconds, output }: StepOutcome): void {
  process.stdout.write(`${ok ? '✓' : '✗'} ${name.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s\n`);
  if (!ok) process.stdout.write(`${output.trimEnd()}\n\n`);
}

export const buildSteps: Step[] = [
  { name: 'build for Chrome and Edge', command: 'wxt', args: ['build'] },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
];

/** The line by which people and machines read the outcome. */
export const closingLine = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;
