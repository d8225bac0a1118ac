import { saveFile } from '@/components/live/save-file';
import { callBackground } from '@/utils/messages/client';

export async function saveBackup(): Promise<void> {
  const { name, json } = await callBackground('backup', {});
  saveFile(name, new Blob([json], { type: 'application/json' }));
}
