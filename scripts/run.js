/**
 * Runs one of the TypeScript programs beside this file through Vite, so that it executes exactly the modules the extension is
 * built from (aliases, globs and all). Used by the npm scripts: `node scripts/run.js classify …`.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
if (!name || !/^[\w-]+$/.test(name)) throw new Error('Name a program of scripts/, for example: node scripts/run.js classify page.html');
process.argv = [process.argv[0] ?? 'node', `${root}scripts/${name}.ts`, ...args];

const { module } = await runnerImport(pathToFileURL(`${root}scripts/${name}.ts`).href, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
process.exitCode = (await module.main(args)) ?? 0;
