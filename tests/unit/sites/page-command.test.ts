import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const page = 'tests/fixtures/sites/gmail/new-window-en.html';
const address = 'https://mail.google.com/mail/u/0/';
const run = (...given: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/page.ts', ...given], { cwd: root, encoding: 'utf8' });

describe('the page command', { timeout: 60_000 }, () => {
  it('prints nothing but the answer', () => {
    const answer = JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/page.ts', page, '--url', address], {
        cwd: root,
        encoding: 'utf8',
      }),
    );
    expect(Object.keys(answer)).toEqual(['site', 'channel', 'self', 'conversation', 'drafts', 'health']);
    expect(Object.keys(answer.drafts[0])).toEqual(['recipientsKnown', 'recipients', 'text', 'editor']);
    expect(answer.health).toContainEqual({ need: 'recipients', rank: 0 });
  });

  it('answers for a page of no site', () => {
    const { stdout, status } = run(page, '--url', 'https://elsewhere.example/');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      site: null,
      channel: null,
      self: null,
      conversation: null,
      drafts: [],
      health: [],
    });
  });

  it.each([
    ['no file', []],
    ['no address', [page]],
    ['a broken address', [page, '--url', 'nowhere']],
    ['a missing file', ['missing.html', '--url', address]],
    ['an unknown option', [page, '--url', address, '--what']],
  ])('refuses %s', (_, given) => {
    const { stdout, stderr, status } = run(...given);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
  });
});
