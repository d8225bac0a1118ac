import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Desk, openDesk } from '@/tests/harness/desk';
import { type Display, missingForKeys, startDisplay } from '@/tests/harness/display';
import { plainMail, plainText } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

const missing = missingForKeys();
if (missing.length > 0) console.log(`Real keys are not tested here: ${missing.join(', ')} may be installed for it.`);

describe.skipIf(missing.length > 0).each(browsers)('a real key in a visible %s', (browser) => {
  let display: Display;
  let desk: Desk;
  beforeAll(async () => {
    display = await startDisplay();
    desk = await openDesk({ browser, headless: false, display: display.name });
  });
  afterAll(async () => {
    expectNoTraces(await desk.close());
    await display.close();
  });

  it('Alt+Shift+G inserts a thank-you with the first blank selected', async () => {
    const page = await desk.open(plainMail.path);
    await until('the composer in front', async () => {
      await page.bringToFront();
      return display.focusWindow('Write');
    });
    await plainMail.focus(page);
    display.press('alt+shift+g');
    await until('thanks', async () => plainText(await plainMail.text(page)).startsWith('Hi Bob, I saw that you ['));
    await until('the first blank', async () => (await plainMail.selected(page)) === '[what they did]');
  });
});
