import type { Component } from 'solid-js';
import type { FrameReport } from '@/utils/messages/protocol';
import type { WordKey } from '@/utils/words/types';

export interface PanelProps {
  report: FrameReport;
}

/** One part of the sidebar. */
export interface Panel {
  id: string;
  title: WordKey;
  shows(report: FrameReport): boolean;
  View: Component<PanelProps>;
  /** Its view draws the `PanelSection` itself, as what is asked for may leave it with nothing to say. */
  ownSection?: true;
}
