import { say } from '@/utils/platform/say';
import { ShortcutList } from './shortcut-list';
import type { Section } from './types';

function ShortcutsView() {
  return (
    <>
      <p class="soft">{say('options.shortcuts.intro')}</p>
      <ShortcutList />
    </>
  );
}

export const shortcuts: Section = { id: 'shortcuts', title: 'options.shortcuts.title', View: ShortcutsView };
