// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch';

let ending: AbortController;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="a"><input></div><iframe></iframe>';
  ending = new AbortController();
  watchPage(document, changed, ending.signal);
});

afterEach(() => {
  ending.abort();
  changed.mockReset();
  vi.useRealTimers();
});

const inner = (): Document => {
  const frame = document.querySelector('iframe');
  if (!frame?.contentDocument) throw new Error('no frame');
  return frame.contentDocument;
};
// Mutation records come in a microtask, which fake timers let pass only when asked to.
const later = (time: number) => vi.advanceTimersByTimeAsync(time);

describe('a page is watched', () => {
  it('is silent while nothing changes', async () => {
    await later(5_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('puts changes together', async () => {
    for (let count = 0; count < 5; count += 1) {
      document.querySelector('#a')?.append('x');
      await later(20);
    }
    expect(changed).not.toHaveBeenCalled();
    await later(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each(['input', 'focusin', 'compositionend', 'change'])('hears %s', async (type) => {
    document.querySelector('input')?.dispatchEvent(new Event(type, { bubbles: true }));
    await later(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each(['hashchange', 'popstate'])('hears %s of the window', async (type) => {
    window.dispatchEvent(new Event(type));
    await later(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('hears what happens in a frame', async () => {
    inner().body.append('x');
    await later(400);
    expect(changed).toHaveBeenCalledTimes(1);
    inner().body.dispatchEvent(new Event('input', { bubbles: true }));
    await later(400);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('hears what happens in a frame that came later', async () => {
    document.querySelector('iframe')?.replaceWith(document.createElement('iframe'));
    await later(400);
    inner().body.append('x');
    await later(400);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('hears typing in a frame whose document was opened anew', async () => {
    inner().open();
    inner().write('<body contenteditable>hello</body>');
    inner().close();
    await later(400);
    changed.mockReset();
    inner().body.dispatchEvent(new Event('input', { bubbles: true }));
    await later(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', async () => {
    document.body.append('x');
    await later(100);
    ending.abort();
    document.body.append('y');
    document.body.dispatchEvent(new Event('input', { bubbles: true }));
    inner().body.append('z');
    await later(5_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
