import { closeWith, runCases } from '@/tests/live/cases';
import { killedPopupCases } from './killed-popup.long';
import { killedWorkerCases } from './killed-worker.long';

/** Kills, generated pages and endurance: `tsx tests/long/run.ts [part of a case's name]`. */
const wanted = process.argv[2] ?? '';

closeWith(await runCases([...killedWorkerCases(), ...killedPopupCases()].filter(({ name }) => name.includes(wanted))));
