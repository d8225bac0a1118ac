import EyeOff from 'lucide-solid/icons/eye-off';
import { Snooze } from '@/components/checks/snooze';
import { useApp } from '@/components/live/app';
import { Button } from '@/components/ui/button';
import { ChooseOne } from '@/components/ui/choice';
import { say } from '@/utils/platform/say';
import type { Settings } from '@/utils/records/setting';
import type { Section } from './types';

/** What is shown, and when nothing is. */
function DisplayView() {
  const { settings, saveSettings } = useApp();
  return (
    <>
      <ChooseOne<Settings['theme']>
        label={say('options.display.theme')}
        value={settings().theme}
        choices={[
          { value: 'system', label: say('options.display.system') },
          { value: 'light', label: say('options.display.light') },
          { value: 'dark', label: say('options.display.dark') },
        ]}
        onChoose={(theme) => void saveSettings({ theme })}
      />
      <Snooze />
      <div class="stack" data-gap="small">
        <p class="soft">{say('options.display.blankIntro')}</p>
        <div>
          <Button icon={EyeOff} onPress={() => void saveSettings({ blank: true })}>
            {say('ui.blank.begin')}
          </Button>
        </div>
      </div>
    </>
  );
}

export const display: Section = { id: 'display', title: 'options.display.title', View: DisplayView };
