import { KeptView } from '@/components/keeping/kept-view';
import type { PeopleView } from './types';

export const kept: PeopleView = {
  id: 'kept',
  title: 'peoplePage.kept',
  unlisted: true,
  View: (props) => <KeptView id={props.rest} />,
};
