/**
 * Milliseconds for which this thread has had the processor, to be held against an earlier answer: whatever else runs on
 * the machine takes no part.
 */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
