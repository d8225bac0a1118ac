import './popup.css';
import EyeOff from 'lucide-solid/icons/eye-off';
import PanelRight from 'lucide-solid/icons/panel-right';
import Settings from 'lucide-solid/icons/settings';
import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createReport } from '@/components/live/report';
import { createPageTab } from '@/components/live/tab';
import { NoteTab } from '@/components/popup/note-tab';
import { createPagePeople } from '@/components/popup/page-people';
import { ThisPageTab } from '@/components/popup/page-tab';
import { PersonTab } from '@/components/popup/person-tab';
import { createQuickNote } from '@/components/popup/quick-note';
import { createHere } from '@/components/site/site-here';
import { IconButton } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { Tabs } from '@/components/ui/tabs';
import { browser } from '@/utils/platform/browser';
import { openNativePanel } from '@/utils/platform/panel';
import { say } from '@/utils/platform/say';

function PopupBar(props: { onSidebar: (() => void) | undefined }) {
  const { saveSettings } = useApp();
  return (
    <header class="popup-bar">
      <Mark />
      <div class="row">
        <Show when={props.onSidebar}>
          {(open) => <IconButton icon={PanelRight} label={say('popup.openSidebar')} onPress={open()} />}
        </Show>
        <IconButton icon={EyeOff} label={say('ui.blank.begin')} onPress={() => void saveSettings({ blank: true })} />
        <IconButton
          icon={Settings}
          label={say('ui.openOptions')}
          onPress={() => void browser.runtime.openOptionsPage()}
        />
      </div>
    </header>
  );
}

export function Popup() {
  const { ready } = useApp();
  const tab = createPageTab();
  const report = createReport(tab);
  const here = createHere(tab);
  const note = createQuickNote(ready);
  const people = createPagePeople(report);
  const [chosen, choose] = createSignal<'note' | 'person' | 'page'>('note');
  const opener = () => {
    const id = tab()?.id;
    return id === undefined ? undefined : () => void openNativePanel(id).then((opened) => opened && window.close());
  };
  return (
    <>
      <PopupBar onSidebar={opener()} />
      <main class="popup">
        <h1 class="for-reader">{say('app.name')}</h1>
        <Tabs
          label={say('popup.parts')}
          chosen={chosen()}
          onChoose={choose}
          tabs={[
            {
              id: 'note',
              label: say('popup.note.tab'),
              view: () => <NoteTab note={note} people={ready() ? people() : undefined} />,
            },
            { id: 'person', label: say('popup.person.tab'), view: () => <PersonTab person={note.person()} /> },
            {
              id: 'page',
              label: say('popup.page.tab'),
              view: () => <ThisPageTab tab={tab()} here={here} running={Boolean(report())} />,
            },
          ]}
        />
      </main>
    </>
  );
}
