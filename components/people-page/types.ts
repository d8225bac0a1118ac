import type { Component } from 'solid-js';
import type { WordKey } from '@/utils/words/types';

/** One view of the people page. */
export interface PeopleView {
  /** Its place in the page's address: `people.html#/import`. */
  id: string;
  title: WordKey;
  /** Not among the links at the side: reached from other views. */
  unlisted?: true;
  /** `rest`: what the address says behind the id, for a person their id. */
  View: Component<{ rest: string }>;
}
