import '@/components/ui/page.css';
import './app.css';
import EyeOff from 'lucide-solid/icons/eye-off';
import { type Accessor, createContext, createEffect, type JSX, Show, useContext } from 'solid-js';
import { Button } from '@/components/ui/button';
import { Toasts } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { defaultSettings, type Settings } from '@/utils/records/setting';
import { createAsked } from './asked';
import { createNow } from './now';
import { attempt } from './submit';

interface AppContext {
  /** From the start until the first answer: the values of a fresh installation. */
  settings: Accessor<Settings>;
  /** False until the settings were read, or could not be. */
  ready: Accessor<boolean>;
  saveSettings: (change: Partial<Settings>) => Promise<boolean>;
  now: Accessor<number>;
}

const Context = createContext<AppContext>();

export function useApp(): AppContext {
  const app = useContext(Context);
  if (!app) throw new Error('useApp must be used within App');
  return app;
}

function createApp(): AppContext {
  const asked = createAsked(
    () => ({}),
    (query) => callBackground('settings', query),
    { onEvents: ['settings-changed'] },
  );
  return {
    settings: () => asked.value() ?? defaultSettings,
    ready: () => asked.value() !== undefined || asked.failure() !== undefined,
    saveSettings: (change) =>
      attempt(async () => {
        await callBackground('saveSettings', change);
        asked.again();
      }),
    now: createNow(),
  };
}

function BlankCover(props: { onShow: () => void }) {
  return (
    <main class="blank-cover">
      <EyeOff size={28} />
      <h1>{say('ui.blank.title')}</h1>
      <p class="soft">{say('ui.blank.text')}</p>
      <Button kind="primary" onPress={props.onShow}>
        {say('ui.blank.show')}
      </Button>
    </main>
  );
}

/** What every page of ours stands in: settings, theme, the blank cover, toasts. Covered parts live on, so nothing typed is lost. */
export function App(props: { page: 'sidebar' | 'popup' | 'options' | 'people' | 'welcome'; children: JSX.Element }) {
  const app = createApp();
  const root = document.documentElement;
  // The popup takes the first key at once; it puts nothing private in before the settings are there.
  const isHidden = () => app.settings().blank || (!app.ready() && props.page !== 'popup');
  root.dataset.page = props.page;
  createEffect(() => {
    const { theme } = app.settings();
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  });
  return (
    <Context.Provider value={app}>
      <Show when={app.settings().blank}>
        <BlankCover onShow={() => void app.saveSettings({ blank: false })} />
      </Show>
      <div hidden={isHidden()}>{props.children}</div>
      <Toasts />
    </Context.Provider>
  );
}
