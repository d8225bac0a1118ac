import { type Accessor, createContext, useContext } from 'solid-js';
import type { NoteWish, ParticipantCard, TabAct } from '@/utils/messages/protocol';

/** What all panels of the sidebar share beside the report. */
interface SidebarContext {
  /** Undefined until the first answer. */
  cards: Accessor<ParticipantCard[] | undefined>;
  /** Does something in the page and says how it went. */
  act: (act: TabAct) => Promise<void>;
  /** A draft to the one whom a cue is about; null: its words are no longer there. */
  sayItToThem: (wish: NoteWish) => Promise<string | null>;
}

const Context = createContext<SidebarContext>();

export const SidebarProvider = Context.Provider;

export function useSidebar(): SidebarContext {
  const sidebar = useContext(Context);
  if (!sidebar) throw new Error('useSidebar must be used within SidebarProvider');
  return sidebar;
}
