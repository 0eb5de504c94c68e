import { describe, it } from 'vitest';
import { roomNames } from '../../scripts/importTable.js';
import { expectNone } from './expectNone';
import { codeFiles, projectFiles, readProjectFile } from './projectFiles';

describe('the rooms of the house', () => {
  it('has no loose file in utils/', () => {
    expectNone(projectFiles(/^utils\/[^/]+$/));
  });

  it('has a line in the import table for every room', () => {
    const rooms = new Set(projectFiles(/^utils\//).map((file) => file.split('/')[1]));
    expectNone([...rooms].filter((room) => !roomNames.includes(room ?? '')));
  });

  it('has no file that only passes on what others export', () => {
    const barrels = codeFiles().filter((file) => {
      const rest = readProjectFile(file).replace(/\/\*[^]*?\*\/|^\/\/.*$/gm, '');
      return rest.replace(/^(export|import) [^;]*? from '[^']+';$/gm, '').trim() === '';
    });
    expectNone(barrels);
  });

  it('lets nobody import an entrypoint', () => {
    const guests = codeFiles().filter(
      (file) => !file.startsWith('entrypoints/') && /from '@\/entrypoints\//.test(readProjectFile(file)),
    );
    expectNone(guests);
  });

  it('exports by name, but where the toolchain asks for a default', () => {
    const defaults = codeFiles().filter(
      (file) =>
        /^export default /m.test(readProjectFile(file)) && !/^entrypoints\/([^/]+|[^/]+\/index)\.ts$/.test(file),
    );
    expectNone(defaults);
  });
});
