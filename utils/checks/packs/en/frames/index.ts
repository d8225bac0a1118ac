import { blameFrames } from './blame';
import { harshFrames } from './harsh';
import { pressingFrames } from './pressing';
import { sarcasmFrames } from './sarcasm';
import { sidewaysFrames } from './sideways';

/** Ways in which English builds such things whatever the words; each stays loose only where its frame is rare in plain mail. */
export const frames = [...harshFrames, ...blameFrames, ...sidewaysFrames, ...pressingFrames, ...sarcasmFrames];
