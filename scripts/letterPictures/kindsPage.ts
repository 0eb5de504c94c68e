import { letterKinds } from '@/utils/model/letterKind';
import { letterGroups, letterKindNames, type LetterGroup } from '@/utils/model/letterKindNames';

const section = (group: LetterGroup) => {
  const kinds = letterKinds.filter((kind) => letterKindNames[kind].group === group);
  const parts = kinds.map((kind) => {
    const { name, when } = letterKindNames[kind];
    return `### ${name}\n\n${when}\n\n![First page of “${name}”](pictures/letters/${kind}.png)\n`;
  });
  return `## ${letterGroups[group]}\n\n${parts.join('\n')}`;
};

/** Every kind of letter with when to use it and a picture of its first page, as a page of Markdown. */
export function kindsPage(): string {
  const groups = Object.keys(letterGroups) as LetterGroup[];
  return `# Kinds of letter

This page and its pictures are written by \`node scripts/run.js letterPictures\`. The patient, the practice and the services are made up.
Statements about guidance stand in these letters as they were in force when the pictures were taken.

${groups.map(section).join('\n')}`;
}
