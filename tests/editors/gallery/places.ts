import { engineIn } from './native';
import type { OpenEngine } from './types';

function openFrame(host: HTMLElement): Document {
  const frame = document.createElement('iframe');
  host.append(frame);
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

/** A frame without an address whose body is edited, with no engine. */
export const openFrameBody: OpenEngine = (host) => {
  const { body } = openFrame(host);
  body.contentEditable = 'true';
  return engineIn(body);
};

export const openDesignMode: OpenEngine = (host) => {
  const inner = openFrame(host);
  inner.designMode = 'on';
  return engineIn(inner.body);
};

export const openShadow =
  (mode: ShadowRootMode): OpenEngine =>
  (host) => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    host.attachShadow({ mode }).append(field);
    return engineIn(field);
  };
