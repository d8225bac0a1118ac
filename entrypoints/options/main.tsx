import { render } from 'solid-js/web';
import { App } from '@/components/live/app';
import { Options } from './options';

const root = document.getElementById('root');
if (root)
  render(
    () => (
      <App page="options">
        <Options />
      </App>
    ),
    root,
  );
