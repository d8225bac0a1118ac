import { For } from 'solid-js';
import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import type { Section } from './types';

const promises: WordKey[] = [
  'options.about.stays',
  'options.about.draft',
  'options.about.page',
  'options.about.noScores',
  'options.about.others',
];

function AboutView() {
  return (
    <>
      <ul class="examples">
        <For each={promises}>{(key) => <li>{say(key)}</li>}</For>
      </ul>
      <p class="soft small">{say('options.about.version', browser.runtime.getManifest().version)}</p>
    </>
  );
}

export const about: Section = { id: 'about', title: 'options.about.title', View: AboutView };
