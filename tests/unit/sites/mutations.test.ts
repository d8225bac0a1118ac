import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parentOf, query, queryAll, take } from '@/utils/dom/clean-dom';
import { cases, changes, chooser } from './page-changes';
import { readPage } from './read-page';
import { wrongs } from './wrongs';

describe('a page that changed its shape gives nobody wrong', () => {
  it.each(cases)('$name', { timeout: 60_000 }, ({ html, wanted }) => {
    const steps = fc.array(fc.constantFrom(...Object.keys(changes)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(steps, fc.nat(), (names, seed) => {
        const choose = chooser(seed);
        const found = readPage(html, wanted.url, (document) => {
          for (const name of names) changes[name]?.(document, choose);
        });
        expect(wrongs(found, wanted.expect ?? {}, wanted.mayAlso)).toEqual([]);
      }),
      { numRuns: Number(process.env.ATTUNE_RUNS ?? 6), seed: 20261121 },
    );
  });
});

const recipientAreas: Record<string, string> = {
  gmail: '[name="to"], [name="cc"], [name="bcc"]',
  outlook: '[id$="_TO"]',
  roundcube: '#compose_to, #_to',
  sogo: '[ng-model$=".editable.to"]',
  proton: '[data-testid^="composer:to"], [data-testid="composer:address"]',
  fastmail: '.v-EmailInput',
  yahoo: '[data-test-id^="container-"]',
  zoho: '.zmCRow',
};

describe('a compose without its recipient fields', () => {
  it.each(cases.filter(({ name }) => recipientAreas[name.split('/')[0] ?? '']))(
    '$name claims to know nobody',
    (page) => {
      const { drafts } = readPage(page.html, page.wanted.url, (document) => {
        const areas = queryAll(document, recipientAreas[page.name.split('/')[0] ?? ''] ?? '');
        for (const area of areas.filter((each) => parentOf(each))) take(area, 'remove')();
        expect(query(document, 'body')).not.toBeNull();
      });
      expect(drafts.filter(({ recipientsKnown }) => recipientsKnown)).toEqual([]);
    },
  );
});

describe('what the page no longer marks as it did', () => {
  const pageBy = (wanted: string) => cases.find(({ name }) => name === wanted) ?? expect.fail(wanted);

  it('a message within a message names nobody in the conversation, though the body has lost its classes', () => {
    const page = pageBy('gmail/hostile-en.html');
    const found = readPage(page.html, page.wanted.url, (document) => {
      for (const body of queryAll(document, '.a3s, .ii')) take(body, 'removeAttribute')('class');
    });
    expect(wrongs(found, page.wanted.expect ?? {})).toEqual([]);
  });

  it('of two recipient wells one that lost its role still makes both unclear', () => {
    const page = pageBy('outlook/stray-wells-en.html');
    const found = readPage(page.html, page.wanted.url, (document) => {
      const [well] = queryAll(document, '#MSG_2_TO');
      if (well) take(well, 'removeAttribute')('role');
      for (const chip of queryAll(document, 'span')) take(chip, 'removeAttribute')('class');
    });
    expect(wrongs(found, page.wanted.expect ?? {})).toEqual([]);
  });

  it('neighbours of a well without roles never give an address together', () => {
    const page = pageBy('outlook/inline-reply-de.html');
    const found = readPage(page.html, page.wanted.url, (document) => {
      for (const each of queryAll(document, '[data-testid="RecipientWell"] [role="button"]')) {
        take(each, 'removeAttribute')('role');
      }
    });
    expect(wrongs(found, page.wanted.expect ?? {})).toEqual([]);
  });

  it.each(['title', 'id'])('the user is known by name where the own mailbox has lost its %s', (mark) => {
    const page = pageBy('outlook/inline-reply-de.html');
    const found = readPage(page.html, page.wanted.url, (document) => {
      for (const own of queryAll(document, '#primaryMailboxRoot_0')) take(own, 'removeAttribute')(mark);
    });
    expect(found.self).toBeNull();
    expect(wrongs(found, page.wanted.expect ?? {})).toEqual([]);
  });

  it.each([
    ['gmail/typed-not-chosen-pt.html', 'input', 'peoplekit-id'],
    ['outlook/typed-not-chosen-fr.html', '[role="group"] [role="textbox"]', 'role'],
    ['outlook/typed-not-chosen-fr.html', '[role="group"] [role="textbox"]', 'contenteditable'],
    ['roundcube/typed-not-chosen-en.html', 'li.input', 'class'],
    ['roundcube/typed-not-chosen-en.html', 'ul', 'class'],
    ['roundcube/typed-not-chosen-en.html', '#compose_to', 'id'],
  ])('who is half typed on %s stays unknown without %s[%s]', (name, marked, mark) => {
    const page = pageBy(name);
    const found = readPage(page.html, page.wanted.url, (document) => {
      for (const each of queryAll(document, marked)) take(each, 'removeAttribute')(mark);
    });
    expect(wrongs(found, page.wanted.expect ?? {})).toEqual([]);
  });
});
