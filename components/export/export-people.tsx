import './export.css';
import Download from 'lucide-solid/icons/download';
import { createSignal, Show } from 'solid-js';
import { createAsked, createEventListener } from '@/components/live/asked';
import { failureOf } from '@/components/live/failure';
import { createLater } from '@/components/live/later';
import { createLongWork, type WorkWatch } from '@/components/live/long-work';
import { saveFile } from '@/components/live/save-file';
import type { Chosen } from '@/components/people/chosen';
import { PersonSearch } from '@/components/people/person-search';
import { Button } from '@/components/ui/button';
import { ChooseOne } from '@/components/ui/choice';
import { FieldError } from '@/components/ui/field';
import { Progress } from '@/components/ui/progress';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { saveBackup } from './save-backup';
import { everyone, isMeantBy, onePerson, ticked, whomOptions } from './whom';
import { type PeopleFormat, writePeople } from './write-people';

type Format = PeopleFormat | 'json';
const formats: Format[] = ['vcard4', 'vcard3', 'csv', 'ics', 'json'];

function createExport(ids: ReadonlySet<string>) {
  const [format, setFormat] = createSignal<Format>('vcard4');
  const [whom, setWhom] = createSignal<string>(ids.size > 0 ? ticked : everyone);
  const [chosen, setChosen] = createSignal<Chosen | null>(null);
  const [contactOnly, setContactOnly] = createSignal(false);
  const [problem, setProblem] = createSignal<string>();
  const work = createLongWork();
  const isOne = () => whom() === onePerson;

  async function write(as: PeopleFormat, watch: WorkWatch): Promise<string | undefined> {
    const person = isOne() ? (chosen()?.id ?? null) : null;
    if (isOne() && person === null) return say('exportUi.choosePerson');
    const wish = { isMeant: isMeantBy(whom(), ids), person, format: as, contactOnly: contactOnly() };
    const { pieces, people, ending, type } = await writePeople(wish, watch);
    if (people === 0) return say(as === 'ics' ? 'exportUi.noFocus' : 'exportUi.none');
    saveFile(`attune-people-${new Date().toISOString().slice(0, 10)}.${ending}`, new Blob(pieces, { type }));
    showToast({ text: say('exportUi.saved', String(people)) });
    return undefined;
  }

  async function save(): Promise<void> {
    const as = format();
    setProblem(undefined);
    await work
      .run(async (watch) =>
        setProblem(as === 'json' ? await saveBackup(watch).then(() => undefined) : await write(as, watch)),
      )
      .catch((error: unknown) => setProblem(failureOf(error).text));
  }

  return {
    ids,
    format,
    setFormat,
    whom,
    setWhom,
    isOne,
    chosen,
    setChosen,
    contactOnly,
    setContactOnly,
    problem,
    work,
    save,
  };
}

function Wishes(props: { wish: ReturnType<typeof createExport> }) {
  const groups = createAsked(
    () => ({}),
    (query) => callBackground('peopleGroups', query),
    { onEvents: [] },
  );
  createEventListener('records-changed', createLater(groups.again));
  const isBackup = () => props.wish.format() === 'json';
  const holdsWords = () => props.wish.format() !== 'ics' && !isBackup();
  return (
    <>
      <ChooseOne
        label={say('exportUi.format')}
        value={props.wish.format()}
        choices={formats.map((value) => ({ value, label: say(`exportUi.${value}`) }))}
        onChoose={props.wish.setFormat}
      />
      <Show when={!isBackup()} fallback={<p class="soft small">{say('exportUi.jsonAll')}</p>}>
        <Select
          label={say('exportUi.whom')}
          value={props.wish.whom()}
          options={whomOptions(groups.value() ?? [], props.wish.ids.size)}
          onChange={props.wish.setWhom}
        />
      </Show>
      <Show when={!isBackup() && props.wish.isOne()}>
        <PersonSearch label={say('exportUi.person')} chosen={props.wish.chosen()} onChoose={props.wish.setChosen} />
      </Show>
      <Show when={holdsWords()}>
        <Switch
          label={say('exportUi.contactOnly')}
          hint={say('exportUi.contactHint')}
          on={props.wish.contactOnly()}
          onSwitch={props.wish.setContactOnly}
        />
      </Show>
    </>
  );
}

/** Takes people out as a file: everybody, some of them or one, for address books, spreadsheets and calendars. */
export function ExportPeople(props: { ids?: readonly string[] }) {
  const wish = createExport(new Set(props.ids));
  return (
    <section class="card export-card" aria-labelledby="export-title">
      <h2 id="export-title">{say('exportUi.heading')}</h2>
      <p class="soft">{say('exportUi.intro')}</p>
      <Wishes wish={wish} />
      <div>
        <Button kind="primary" icon={Download} busy={wish.work.share() !== null} onPress={() => void wish.save()}>
          {say('exportUi.save')}
        </Button>
      </div>
      <Show when={wish.work.share() !== null}>
        <Progress label={say('exportUi.working')} share={wish.work.share() ?? 0} onCancel={wish.work.cancel} />
      </Show>
      <FieldError text={wish.problem()} />
    </section>
  );
}
