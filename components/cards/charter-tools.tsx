import Copy from 'lucide-solid/icons/copy';
import FileDown from 'lucide-solid/icons/file-down';
import Printer from 'lucide-solid/icons/printer';
import { copyWith } from '@/components/live/copy';
import { saveFile } from '@/components/live/save-file';
import { Button } from '@/components/ui/button';
import { ChooseOne } from '@/components/ui/choice';
import { say } from '@/utils/platform/say';
import { daysShown, spanOfDay } from './charter-day';
import { type CharterShown, charterCsv, charterText } from './charter-files';

interface CharterToolsProps {
  shown: CharterShown;
  /** In days from today. */
  day: number;
  onDay: (day: number) => void;
}

export function CharterTools(props: CharterToolsProps) {
  const days = () => {
    const { language, now, zone } = props.shown;
    const form = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', timeZone: zone });
    return daysShown.map((value) => ({ value, label: form.format(spanOfDay(now, zone, value).from) }));
  };
  const copy = () => void copyWith(charterText(props.shown), say('cardUi.charter.copied'));
  const save = () =>
    saveFile(say('cardUi.charter.file'), new Blob([charterCsv(props.shown)], { type: 'text/csv;charset=utf-8' }));
  return (
    <div class="charter-tools">
      <ChooseOne label={say('cardUi.charter.day')} choices={days()} value={props.day} onChoose={props.onDay} />
      <div class="row">
        <Button kind="primary" icon={Printer} onPress={() => print()}>
          {say('cardUi.charter.print')}
        </Button>
        <Button icon={Copy} onPress={copy}>
          {say('cardUi.charter.copyText')}
        </Button>
        <Button icon={FileDown} onPress={save}>
          {say('cardUi.charter.saveCsv')}
        </Button>
      </div>
    </div>
  );
}
