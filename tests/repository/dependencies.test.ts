import { describe, expect, it } from 'vitest';
import { expectNone } from './expectNone';
import { projectFiles, readProjectFile } from './projectFiles';

const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What the house was built on; each further one needs its reasons written down. */
const stack = ['docx', 'idb', 'nhsuk-frontend', 'preact', 'webextension-polyfill', 'zod'];

describe('dependencies', () => {
  it('has at most eight at run time', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(8);
  });

  it('has a page of reasons for each beyond the stack', () => {
    const pages = projectFiles(/^docs\/decisions\/.*\.md$/)
      .map(readProjectFile)
      .join('\n');
    const further = Object.keys(dependencies).filter((name) => !stack.includes(name));
    expectNone(further.filter((name) => !pages.includes(`\`${name}\``)));
  });

  it('names exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v));
    expectNone(loose);
  });

  it('has every package in the lockfile from the registry, with its checksum', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
      packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean }>;
    };
    const odd = Object.entries(packages).filter(
      ([path, entry]) =>
        path !== '' &&
        !entry.inBundle &&
        !(isFromTheRegistry(entry.resolved) && entry.integrity?.startsWith('sha512-')),
    );
    expectNone(odd.map(([path]) => path));
  });
});

/** An entry without an address comes from the registry npm is set to, and its checksum says whether it is the same package. */
const isFromTheRegistry = (address: string | undefined) =>
  address === undefined || address.startsWith('https://registry.npmjs.org/');
