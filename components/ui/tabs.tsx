import './overlays.css';
import { Tabs as Parts } from '@kobalte/core/tabs';
import { For, type JSX } from 'solid-js';

interface Tab<T extends string> {
  id: T;
  label: string;
  view: () => JSX.Element;
}

interface TabsProps<T extends string> {
  label: string;
  tabs: Tab<T>[];
  chosen: T;
  onChoose: (id: T) => void;
}

export function Tabs<T extends string>(props: TabsProps<T>) {
  const choose = (id: string) => {
    const tab = props.tabs.find((each) => each.id === id);
    if (tab) props.onChoose(tab.id);
  };
  return (
    <Parts value={props.chosen} onChange={choose}>
      <Parts.List class="tab-list" aria-label={props.label}>
        <For each={props.tabs}>
          {(tab) => (
            <Parts.Trigger class="tab" value={tab.id}>
              {tab.label}
            </Parts.Trigger>
          )}
        </For>
      </Parts.List>
      <For each={props.tabs}>
        {(tab) => (
          <Parts.Content class="tab-panel" value={tab.id}>
            {tab.view()}
          </Parts.Content>
        )}
      </For>
    </Parts>
  );
}
