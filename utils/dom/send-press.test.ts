// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isSendKey, sendControlAt } from './send-press';

function pressOn(html: string, press: string): Element | undefined {
  document.body.innerHTML = `<div id="compose"><textarea></textarea>${html}</div><button id="other">Send</button>`;
  const root = document.querySelector('#compose');
  if (!root) throw new Error('no compose');
  return sendControlAt(document.querySelector(press), root);
}

describe('sendControlAt', () => {
  it.each([
    ['a button with its word', '<button>Send</button>', 'button'],
    ['the icon within it', '<div role="button" aria-label="Send (Ctrl-Enter)"><i class="icon"></i></div>', '.icon'],
    ['a link by its class', '<a class="button send" href="#"><span>x</span></a>', 'a span'],
    ['a chat button by its test name', '<button data-qa="texty_send_button"></button>', 'button'],
    ['another by the mark of its code', '<button data-tid="sendMessageCommands-send"></button>', 'button'],
    ['another language', '<button title="Absenden"></button>', 'button'],
    ['a form that is submitted', '<input type="submit" value="Envoyer">', 'input'],
  ])('knows %s', (_what, html, press) => {
    expect(pressOn(html, `#compose ${press}`)).toBeDefined();
  });

  it.each([
    ['discarding', '<button aria-label="Discard draft"></button>', '#compose button'],
    ['closing', '<button class="close">×</button>', '#compose button'],
    ['saving', '<button>Save</button>', '#compose button'],
    ['the text itself', '', 'textarea'],
    ['a sender to choose', '<button class="sender">From: Ana</button>', '#compose button'],
    ['what is not pressable yet', '<button disabled>Send</button>', '#compose button'],
    ['the button of another compose', '', '#other'],
    ['a paragraph that begins so', `<button>Send ${'word '.repeat(30)}</button>`, '#compose button'],
  ])('is not fooled by %s', (_what, html, press) => {
    expect(pressOn(html, press)).toBeUndefined();
  });
});

describe('isSendKey', () => {
  it.each([
    ['mail', { key: 'Enter', ctrlKey: true }, true],
    ['mail', { key: 'Enter', metaKey: true }, true],
    ['mail', { key: 'Enter' }, false],
    ['chat', { key: 'Enter' }, true],
    ['chat', { key: 'Enter', shiftKey: true }, false],
    ['chat', { key: 'Enter', isComposing: true }, false],
    ['chat', { key: 'a', ctrlKey: true }, false],
  ] as const)('in a %s of %o is %s', (channel, init, expected) => {
    expect(isSendKey(new KeyboardEvent('keydown', init), channel)).toBe(expected);
  });
});
