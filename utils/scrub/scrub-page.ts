import { attribute, isElement, isText, tagOf, take, typedIn } from '@/utils/dom/clean-dom';
import { documentIn } from '@/utils/dom/frames';
import { droppedTags, emptiedTags, htmlTags, voidTags } from './known-marks';
import { makePseudonyms, type Pseudonyms } from './pseudonyms';
import { type Scrubbing, scrubAttribute } from './scrub-attribute';
import { scrubLines, scrubWords } from './scrub-words';
import type { Vocabulary } from './vocabulary';

export interface ScrubbedPage {
  html: string;
  /** Parts were left out for the size. */
  cut: boolean;
  /** By which the rest of a report calls the same things. */
  names: Pseudonyms;
}

interface Walk extends Scrubbing {
  /** Of neighbours that are built alike, so many are shown. */
  mostAlike: number;
  /** Characters that may still be written. */
  room: number;
  cut: boolean;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

function tagFor(element: Element, { vocabulary }: Walk): string {
  const tag = tagOf(element);
  if (htmlTags.has(tag) || emptiedTags.has(tag)) return tag;
  return tag.includes('-') && vocabulary.names.has(tag) ? tag : 'x-other';
}

/** As the page stands now: what is typed and chosen is a property, and no attribute tells it. */
function liveAttributes(element: Element, tag: string): [name: string, value: string][] {
  if (tag === 'input') {
    const value: [string, string] = ['value', typedIn(element)];
    return take(element as HTMLInputElement, 'checked') === true ? [value, ['checked', '']] : [value];
  }
  return tag === 'option' && take(element as HTMLOptionElement, 'selected') === true ? [['selected', '']] : [];
}

const live = new Set(['value', 'checked', 'selected', 'srcdoc', 'src']);
const isLive = (name: string, tag: string): boolean =>
  live.has(name) && ['input', 'option', 'textarea', 'iframe', 'frame'].includes(tag);

function attributesOf(element: Element, tag: string, walk: Walk): string {
  const own = take(element, 'getAttributeNames')()
    .filter((name) => !isLive(name, tag))
    .map((name): [string, string] => [name, attribute(element, name) ?? '']);
  return [...own, ...liveAttributes(element, tag)]
    .flatMap(([name, value]) => {
      const kept = scrubAttribute(name, value, walk);
      return kept === null ? [] : ` ${name}="${escaped(kept)}"`;
    })
    .join('');
}

/** By which neighbours are told to be built alike: rows of a list, messages of a thread. */
const buildOf = (node: Node): string =>
  isElement(node) ? `${tagOf(node)} ${attribute(node, 'class') ?? ''} ${attribute(node, 'role') ?? ''}` : '';

function nodesIn(parent: Element | ShadowRoot, walk: Walk): string {
  const nodes = [...take(parent as Element, 'childNodes')];
  const seen = new Map<string, number>();
  return nodes
    .map((node) => {
      const count = (seen.get(buildOf(node)) ?? 0) + 1;
      if (isElement(node)) seen.set(buildOf(node), count);
      if (isElement(node) && count > walk.mostAlike) {
        walk.cut = true;
        return '';
      }
      return nodeOf(node, walk);
    })
    .join('');
}

function nodeOf(node: Node, walk: Walk): string {
  if (isElement(node)) return elementOf(node, walk);
  const text = isText(node) ? escaped(scrubWords(take(node, 'data'), walk.names)) : '';
  walk.room -= text.length;
  return text;
}

/** What a script of the page says under a name that our code looks for, such as `"username":"..."`: the address alone. */
function namedInScript(script: string, { vocabulary, names }: Walk): string {
  const found = [...script.matchAll(/"([A-Za-z_]{2,40})":"([^"\\@\s]{1,100}@[^"\\\s]{1,255})"/g)];
  return found
    .filter(([, name = '']) => vocabulary.words.has(name))
    .map(([, name, address = '']) => `"${name}":"${scrubWords(address, names).replace(/[<&"\\]/g, '')}"`)
    .join();
}

function innerOf(element: Element, tag: string, walk: Walk): string {
  if (tag === 'script') return namedInScript(take(element, 'textContent') ?? '', walk);
  if (emptiedTags.has(tag)) return '';
  if (tag === 'textarea') return `\n${escaped(scrubLines(typedIn(element), walk.names))}`;
  const root = take(element, 'shadowRoot');
  const shadow = root ? `<template shadowrootmode="open">${nodesIn(root, walk)}</template>` : '';
  return shadow + nodesIn(element, walk);
}

function framed(element: Element, walk: Walk): string {
  const inner = documentIn(element);
  const root = inner && take(inner, 'documentElement');
  return root ? ` srcdoc="${escaped(elementOf(root, walk))}"` : '';
}

function elementOf(element: Element, walk: Walk): string {
  const tag = tagFor(element, walk);
  if (droppedTags.has(tag)) return '';
  if (walk.room <= 0) {
    walk.cut = true;
    return '';
  }
  const frame = tag === 'iframe' ? framed(element, walk) : '';
  const opening = `<${tag}${attributesOf(element, tag, walk)}${frame}>`;
  walk.room -= opening.length + tag.length + 3;
  return voidTags.has(tag) ? opening : `${opening}${innerOf(element, tag, walk)}</${tag}>`;
}

/** From all of the page to less and less of what repeats, until it has room. */
const steps = [Number.POSITIVE_INFINITY, 40, 12, 4, 2];

/**
 * The structure of a page without a word of it. What is kept is what stands in our own code or in the standards of the
 * web; all else is left out or stands under a made-up name. No node is made or copied, so the page notices nothing.
 */
export function scrubPage(document: Document, vocabulary: Vocabulary, most: number): ScrubbedPage {
  const root = take(document, 'documentElement');
  let page: ScrubbedPage = { html: '', cut: false, names: makePseudonyms() };
  for (const mostAlike of steps) {
    const walk: Walk = { vocabulary, names: makePseudonyms(), mostAlike, room: most, cut: false };
    page = { html: root ? elementOf(root, walk) : '', cut: page.cut || walk.cut, names: walk.names };
    if (walk.room > 0) break;
  }
  return page;
}
