import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** An X display that nobody sees, with a window manager: browsers take real keys only in a focused window. */
export interface Display {
  /** `:99`. */
  name: string;
  /** A real key press, as a keyboard would send it: `alt+shift+g`. */
  press(keys: string): void;
  /** Gives the focus to the window whose title holds these words. False: there is none. */
  focusWindow(title: string): boolean;
  close(): Promise<void>;
}

const programs = ['Xvfb', 'openbox', 'xdotool'];

const isThere = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The programs that a test with real keys lacks. */
export const missingForKeys = (): string[] => programs.filter((program) => !isThere(program));

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

export async function startDisplay(): Promise<Display> {
  // Xvfb takes a free number by itself and writes it to the fourth stream.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3] as Readable, 'data');
  const name = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: name };
  const windows = spawn('openbox', [], { env, stdio: 'ignore' });
  const xdotool = (...args: string[]) => execFileSync('xdotool', args, { env, encoding: 'utf8', stdio: 'pipe' });
  const windowOf = (title: string): string | undefined => {
    try {
      return xdotool('search', '--onlyvisible', '--name', title).trim().split('\n')[0];
    } catch {
      // xdotool fails while there is no such window.
      return undefined;
    }
  };
  return {
    name,
    press: (keys) => void xdotool('key', '--clearmodifiers', keys),
    focusWindow(title) {
      const window = windowOf(title);
      if (window) xdotool('windowactivate', '--sync', window);
      return window !== undefined;
    },
    async close() {
      await end(windows);
      await end(server);
    },
  };
}
