import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letterKinds } from '@/utils/model/letterKind';
import { kindsPage } from '../../scripts/letterPictures/kindsPage';

const docs = join(import.meta.dirname, '..', '..', 'docs');

it('is the page in the documents, with a picture of every kind', () => {
  expect(readFileSync(join(docs, 'kinds-of-letter.md'), 'utf8')).toBe(kindsPage());
  for (const kind of letterKinds) expect(existsSync(join(docs, 'pictures', 'letters', `${kind}.png`)), kind).toBe(true);
});
