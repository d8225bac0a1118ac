import type { Component } from 'solid-js';
import type { WordKey } from '@/utils/words/types';

/** One section of the options page. */
export interface Section {
  /** Also its place in the page's address: `options.html#people`. */
  id: string;
  title: WordKey;
  View: Component;
}
