import Check from 'lucide-solid/icons/check';
import { createEffect, createSignal, For, Match, Show, Switch, untrack } from 'solid-js';
import { CaptureExamples } from '@/components/capture/examples';
import { CapturePreview } from '@/components/capture/preview';
import { makeWordField } from '@/components/capture/word-field';
import { ChooseAmong } from '@/components/people/choose-among';
import { chosenKey } from '@/components/people/chosen';
import { named } from '@/components/people/named';
import { createNeutralOffer, NeutralOfferBanner } from '@/components/people/neutral-offer';
import { makeNoteKeys } from '@/components/people/note-form';
import { PersonSearch } from '@/components/people/person-search';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { NotedPerson } from './note-capture';
import type { QuickNoteState } from './quick-note';

interface NoteTabProps {
  note: QuickNoteState;
  /** Undefined until it is known who is on the page. */
  people: NotedPerson[] | undefined;
}

const chipsAtMost = 5;

interface PersonChoiceProps extends NoteTabProps {
  /** Who it will be kept for as things stand. */
  chosen: NotedPerson | null;
  error: string | undefined;
  onChoose: (person: NotedPerson | null) => void;
}

function PersonChoice(props: PersonChoiceProps) {
  const [searching, setSearching] = createSignal(false);
  const chips = () => (props.people ?? []).slice(0, chipsAtMost);
  const isOnPage = (person: NotedPerson) => chips().some((each) => chosenKey(each) === chosenKey(person));
  const showsSearch = () => searching() || chips().length === 0 || (props.chosen !== null && !isOnPage(props.chosen));
  const choose = (person: NotedPerson | null) => {
    setSearching(!person);
    props.onChoose(person);
  };
  return (
    <>
      <Show when={chips().length > 0}>
        <ChooseAmong
          label={say('popup.note.about')}
          people={chips()}
          chosen={props.chosen}
          searching={showsSearch()}
          onChoose={choose}
        />
      </Show>
      <Show when={showsSearch()}>
        <PersonSearch
          label={say('popup.note.about')}
          labelHidden={chips().length > 0}
          error={props.error}
          mayAdd
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
      </Show>
      <FieldError text={showsSearch() ? undefined : props.error} />
    </>
  );
}

/** The words begin with a name that is not the one chosen, or with what may be several. */
function SaidOther(props: { note: QuickNoteState }) {
  const others = () => [props.note.said() ?? [], props.note.asked()].flat();
  return (
    <Show when={others().length > 0}>
      <div class="row">
        <For each={others()}>
          {(other) => (
            <Button size="small" onPress={() => props.note.choose(other)}>
              {say('captureUi.who.isIt', named(other.name))}
            </Button>
          )}
        </For>
      </div>
    </Show>
  );
}

/** Whom a note is about: chosen, said, or the one person of the page; never one of several who may be meant. */
function createAbout(props: NoteTabProps) {
  const [leftOpen, setLeftOpen] = createSignal(false);
  const { note } = props;
  const only = () => {
    const [person, ...others] = props.people ?? [];
    const isPlain = !leftOpen() && others.length === 0 && note.asked().length === 0;
    return isPlain ? (person ?? null) : null;
  };
  const choose = (person: NotedPerson | null) => {
    setLeftOpen(person === null);
    note.choose(person);
  };
  return { about: () => note.person() ?? note.said() ?? only(), choose };
}

/**
 * Enter may come before the page has answered who is on it, or the store whom the words name. Where they name somebody else
 * than was chosen, which may be no more than whom the page is about, that is asked once, and the next Enter counts.
 */
function createWaiting(props: NoteTabProps, save: () => void) {
  const [waiting, setWaiting] = createSignal(false);
  const [asking, setAsking] = createSignal(false);
  const { note } = props;
  const isKnown = () => note.isKnown() && (note.person() !== null || props.people !== undefined);
  const others = () => [note.said() ?? [], note.asked()].flat().map(chosenKey).join('\n');
  const isOther = () => note.person() !== null && others() !== '';
  let answered = '';
  const answer = () => {
    answered = others();
  };
  const go = () => {
    const asks = isOther() && answered !== others();
    setAsking(asks);
    answer();
    if (!asks) save();
  };
  createEffect(() => {
    if (!waiting() || !isKnown()) return;
    setWaiting(false);
    untrack(go);
  });
  const enter = () => (isKnown() ? go() : setWaiting(true));
  return { enter, answer, asking: () => asking() && isOther() };
}

/** Saved, or kept until it is. */
function HowItStands(props: { note: QuickNoteState }) {
  return (
    <p role="status" class="row saved">
      <Switch>
        <Match when={props.note.saved()}>
          {(name) => (
            <>
              <Check size={16} />
              <span>{say('popup.note.saved', named(name()))}</span>
            </>
          )}
        </Match>
        <Match when={props.note.text()}>
          <span class="soft small">{say('popup.note.kept')}</span>
        </Match>
      </Switch>
    </p>
  );
}

/** Who it is about, the note, Enter. The field has the focus from the first moment. */
export function NoteTab(props: NoteTabProps) {
  const [nobody, setNobody] = createSignal(false);
  const { note } = props;
  const { about, choose } = createAbout(props);
  const field = makeWordField();
  const offer = createNeutralOffer();
  // Once: later the choice is the user's, also to leave it open.
  createEffect<boolean>((done) => {
    const first = props.people?.[0];
    if (done || first === undefined) return done;
    if (first.id !== null && untrack(() => note.person() === null && note.text() === '')) note.choose(first);
    return true;
  }, false);
  const save = () => {
    const person = about();
    setNobody(person === null);
    if (person && note.capture.mayKeep() && offer.maySave(note.text())) void note.save(person);
  };
  const { enter, answer, asking } = createWaiting(props, save);
  const chooseNow = (person: NotedPerson | null) => {
    choose(person);
    answer();
  };
  const use = (neutral: string | null) => {
    if (neutral !== null) note.type(neutral);
    offer.forget();
    field.focus();
  };
  const isOpen = () => asking() || (nobody() && !about());
  const personError = () => (isOpen() ? say('popup.note.chooseFirst') : note.submit.errorOf('name'));
  return (
    <div class="stack">
      <TextArea
        label={say('popup.note.text')}
        hint={say('ui.note.keys')}
        placeholder={say('sidebar.unknown.wordsExample')}
        error={note.submit.otherError(['name'])}
        rows={4}
        value={note.text()}
        onInput={note.type}
        field={(element) => {
          field.take(element);
          field.focus();
        }}
        onKeyDown={makeNoteKeys(enter)}
      />
      <CaptureExamples text={note.text()} />
      <CapturePreview capture={note.capture} onEdit={field.select} />
      <NeutralOfferBanner offer={offer} onUse={use} onKeep={save} />
      <SaidOther note={note} />
      <PersonChoice {...props} chosen={about()} error={personError()} onChoose={chooseNow} />
      <div class="row">
        <Button kind="primary" busy={note.submit.busy()} onPress={enter}>
          {say('ui.note.save')}
        </Button>
        <HowItStands note={note} />
      </div>
    </div>
  );
}
