import './everyone.css';
import { For, Show } from 'solid-js';
import type { Found } from '@/components/find/found';
import { Toggle } from '@/components/find/toggle';
import { sideLabel } from '@/components/people/details/detail-words';
import { roleLabel } from '@/components/people/labels';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { roleGroups, sides } from '@/utils/people/choices';
import { isNarrowed } from '@/utils/people/everyone-filter';
import { say } from '@/utils/platform/say';

interface OfTextsProps {
  label: string;
  any: string;
  texts: string[];
  chosen: string | null;
  onChoose: (text: string | null) => void;
}

/** Groups, teams, companies: there may be many, so they stand in a list. */
function OfTexts(props: OfTextsProps) {
  // What is chosen stays to be seen though nobody has it any more.
  const texts = () => [...new Set([...props.texts, ...(props.chosen === null ? [] : [props.chosen])])];
  return (
    <Show when={texts().length > 0}>
      <Select
        label={props.label}
        labelHidden
        value={props.chosen ?? ''}
        options={[{ value: '', label: props.any }, ...texts().map((text) => ({ value: text, label: text }))]}
        onChange={(text) => props.onChoose(text === '' ? null : text)}
      />
    </Show>
  );
}

function Toggles(props: { found: Found }) {
  const filter = () => props.found.filter();
  const facets = () => props.found.facets();
  return (
    <>
      <For each={roleGroups.filter((role) => facets().roles.has(role) || filter().role === role)}>
        {(role) => (
          <Toggle
            on={filter().role === role}
            onToggle={() => props.found.narrow({ role: filter().role === role ? null : role })}
          >
            {roleLabel(role)}
          </Toggle>
        )}
      </For>
      <For each={sides.filter((side) => facets().sides.has(side) || filter().side === side)}>
        {(side) => (
          <Toggle
            on={filter().side === side}
            onToggle={() => props.found.narrow({ side: filter().side === side ? null : side })}
          >
            {sideLabel(side)}
          </Toggle>
        )}
      </For>
      <Show when={facets().marked || filter().marked}>
        <Toggle on={filter().marked} onToggle={() => props.found.narrow({ marked: !filter().marked })}>
          {say('findUi.marked')}
        </Toggle>
      </Show>
      <Show when={facets().needsCare || filter().needsCare}>
        <Toggle on={filter().needsCare} onToggle={() => props.found.narrow({ needsCare: !filter().needsCare })}>
          {say('findUi.needsCare')}
        </Toggle>
      </Show>
    </>
  );
}

/** Whom to look at. Offers only what somebody has. */
export function FilterBar(props: { found: Found }) {
  const filter = () => props.found.filter();
  const facets = () => props.found.facets();
  return (
    <fieldset class="filters">
      <legend class="for-reader">{say('findUi.filters')}</legend>
      <Toggles found={props.found} />
      <OfTexts
        label={say('findUi.group')}
        any={say('findUi.anyGroup')}
        texts={facets().groups}
        chosen={filter().group}
        onChoose={(group) => props.found.narrow({ group })}
      />
      <OfTexts
        label={say('findUi.team')}
        any={say('findUi.anyTeam')}
        texts={facets().teams}
        chosen={filter().team}
        onChoose={(team) => props.found.narrow({ team })}
      />
      <OfTexts
        label={say('findUi.company')}
        any={say('findUi.anyCompany')}
        texts={facets().companies}
        chosen={filter().company}
        onChoose={(company) => props.found.narrow({ company })}
      />
      <Show when={isNarrowed(filter())}>
        <Button kind="plain" size="small" onPress={() => props.found.widen()}>
          {say('findUi.widen')}
        </Button>
      </Show>
    </fieldset>
  );
}
