import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '@/tests/harness/build';
import type { BrowserKind } from '@/tests/harness/types';

const browsers: BrowserKind[] = ['chromium', 'firefox'];

describe.each(browsers)('the built files for %s', (browser) => {
  const built = (file: string) => readFileSync(join(builtFolder(browser), file), 'utf8');

  // Evaluated whenever the browser wakes it: the first answer after that has 100 ms.
  it('have a background without the grammar of quick notes', () => {
    expect(built('line-reader.js')).toContain('omnibox.asks');
    expect(built('background.js').length).toBeLessThan(450_000);
  });
});
