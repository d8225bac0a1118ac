import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { OpenEngine } from './types';

export const openQuill: OpenEngine = (host) => {
  const place = document.createElement('div');
  host.append(place);
  const quill = new Quill(place, { theme: 'snow' });
  return {
    field: quill.root,
    model: () => quill.getText().replace(/\n$/, ''),
    html: () => quill.getSemanticHTML(),
  };
};
