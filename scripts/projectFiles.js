import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The project's files by their paths from its root, sorted, without what `.gitignore` leaves out. Walks the folder instead of asking
 * git, which a machine that only has Node may not have. Understands the plain names, "folder/" and "*.ending" that file uses.
 * @param {string} root folder of the project
 * @returns {string[]}
 */
export function projectFiles(root) {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const endings = ignored.filter((line) => line.startsWith('*.')).map((line) => line.slice(1));
  const anchored = new Set(['.git', ...ignored.filter((line) => line.startsWith('/')).map(bare)]);
  const anywhere = new Set(ignored.filter((line) => !/^[/*]/.test(line)).map(bare));

  const found = [];
  const folders = [root];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (anywhere.has(name) || endings.some((ending) => name.endsWith(ending))) continue;
      if (folder === root && anchored.has(name)) continue;
      const path = join(folder, name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) found.push(relative(root, path).split(sep).join('/'));
    }
  }
  return found.sort();
}

const bare = (line) => line.replace(/^\/|\/$/g, '');
