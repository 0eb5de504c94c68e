/**
 * Runs one of the TypeScript programs beside this file through Vite, so that it executes exactly the modules the extension is
 * built from (aliases, globs and all). Used by the npm scripts: `node scripts/run.js classify …`.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
if (!name || !/^[\w-]+$/.test(name))
  throw new Error('Name a program of scripts/, for example: node scripts/run.js classify page.html');
process.argv = [process.argv[0] ?? 'node', `${root}scripts/${name}.ts`, ...args];

const config = await resolveConfig(
  {
    root,
    configFile: false,
    envDir: false,
    cacheDir: root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    environments: {
      script: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  },
  'serve',
);
// Vite's own runnerImport closes before a program may load a module later, as the file formats do.
const environment = createRunnableDevEnvironment('script', config, {
  runnerOptions: { hmr: { logger: false } },
  hot: false,
});
await environment.init();
try {
  const module = await environment.runner.import(pathToFileURL(`${root}scripts/${name}.ts`).href);
  process.exitCode = (await module.main(args)) ?? 0;
} finally {
  await environment.close();
}
