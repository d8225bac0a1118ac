import { openTextarea } from './native';
import { openTiny } from './tiny';

/** A composer of Roundcube's shape, so that the production site file reads it; its editor is the real one. */
const host = document.getElementById('editor');
if (host) {
  const html = new URLSearchParams(location.search).get('engine') === 'tinymce';
  window.engine = await (html ? openTiny : openTextarea)(host);
  if (!html) window.engine.field.id = 'composebody';
  document.documentElement.dataset.ready = 'yes';
}
