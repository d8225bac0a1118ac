import './settings.css';
import { createResource, For, Show } from 'solid-js';
import { Button } from '@/components/ui/button';
import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';

interface Shortcut {
  name: string;
  words: string;
  keys: string;
}

/** The browser names our own commands by their descriptions; the one that opens the popup has none. */
async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) => {
    // Manifest V2's names of the popup's command are never ours.
    if (!name) return [];
    const words = name === '_execute_action' ? say('ui.shortcut.quickNote') : (description ?? name);
    return [{ name, words, keys: shortcut ?? '' }];
  });
}

/** Firefox has a call for its page of shortcuts, of late; Chromium has an address. */
function openShortcutSettings(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys as the browser really has them: another extension may have taken one first, and then there is none. */
export function ShortcutList() {
  const [shortcuts] = createResource(readShortcuts);
  const isMissing = () => shortcuts()?.some(({ keys }) => keys === '') ?? false;
  return (
    <div class="stack" data-gap="small">
      <ul class="shortcuts">
        <For each={shortcuts()}>
          {(shortcut) => (
            <li>
              <span>{shortcut.words}</span>
              <Show when={shortcut.keys} fallback={<span class="soft small">{say('ui.shortcut.none')}</span>}>
                <kbd>{shortcut.keys}</kbd>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={isMissing()}>
        <p class="soft small">{say('ui.shortcut.missing')}</p>
      </Show>
      <div>
        <Button size="small" onPress={openShortcutSettings}>
          {say('ui.shortcut.change')}
        </Button>
      </div>
    </div>
  );
}
