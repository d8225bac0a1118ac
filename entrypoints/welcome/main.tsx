import { render } from 'solid-js/web';
import { App } from '@/components/live/app';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (root)
  render(
    () => (
      <App page="welcome">
        <Welcome />
      </App>
    ),
    root,
  );
