import { render } from 'solid-js/web';
import { App } from '@/components/live/app';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root)
  render(
    () => (
      <App page="popup">
        <Popup />
      </App>
    ),
    root,
  );
