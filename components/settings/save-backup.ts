import { callBackground } from '@/utils/messages/client';

/** Hands the backup to the user as a file of their own; nothing is sent anywhere. */
export async function saveBackup(): Promise<void> {
  const { name, json } = await callBackground('backup', {});
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
