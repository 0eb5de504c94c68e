/**
 * Runs one step, prints its name with a tick or a cross and its time, and its whole output when it failed.
 * A step that throws has failed.
 */
export async function tellStep(name, work) {
  const started = Date.now();
  const result = await work().catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: error.stack }));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const counts = [`${result.passed} passed`];
  if (result.failed > 0) counts.push(`${result.failed} failed`);
  if (result.skipped > 0) counts.push(`${result.skipped} skipped`);
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${counts.join(', ')}  ${seconds} s`);
  if (result.failed > 0 && result.output) console.log(result.output.replace(/^/gm, '    '));
  return result;
}
