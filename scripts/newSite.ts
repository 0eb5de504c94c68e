import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `Writes a site and two saved pages for it.

  npm run new:site <id> -- --host pathways.example.nhs.uk --name "Example pathways"

<id>: small letters, digits and hyphens. Then read docs/adding-a-site.md.
`;

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

const siteFile = (id: string, name: string, host: string): string => `import type { Site } from '@/utils/model/site';

/** ${name}: say in a sentence whose pages these are and for whom they are written. */
export const site: Site = {
  id: '${id}',
  name: ${JSON.stringify(name).replaceAll('"', "'")},
  hosts: ['${host}'],
  readers: 'referrers',
};
`;

const page = (url: string, title: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <link rel="canonical" href="${url}" />
  </head>
  <body>
    <header>
      <a href="/">Home</a>
      <nav>
        <ul>
          <li><a href="/referral-forms">Referral forms</a></li>
          <li><a href="/suspected-cancer">Suspected cancer (2WW)</a></li>
          <li><a href="/advice-and-guidance">Advice and guidance</a></li>
        </ul>
      </nav>
    </header>
    <main>
      <h1>${title}</h1>
      ${body}
    </main>
    <footer><a href="/privacy">Privacy</a></footer>
  </body>
</html>
`;

/** The files of a new site by name: the site, a page where a letter is offered, and a look-alike where nothing is. */
export function newSiteFiles(id: string, name: string, host: string): Record<string, string> {
  return {
    'site.ts': siteFile(id, name, host),
    'local-proforma.html': page(
      `https://${host}/podiatry`,
      'Podiatry',
      '<p>Please complete the <a href="/files/podiatry.docx">podiatry referral form</a>.</p>',
    ),
    'none-guidance.html': page(
      `https://${host}/gout`,
      'Gout',
      '<p>Check urate after four weeks. Refer through e-RS when it stays high.</p>',
    ),
  };
}

/** Runs the command; 0 when the files are written, 2 when it was asked wrongly. Never writes over a site. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { host: { type: 'string' }, name: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [id] = positionals;
  if (values.help || id === undefined) {
    say(usage);
    return values.help ? 0 : 2;
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    say(`"${id}" will not do: use small letters, digits and hyphens, such as "example-pathways".`);
    return 2;
  }
  const host = values.host ?? `${id}.example.nhs.uk`;
  if (!/^(?:[a-z0-9-]+\.)+[a-z]+$/.test(host)) {
    say(`"${host}" is no host name. Give the part of the address between "https://" and the next "/".`);
    return 2;
  }
  const folder = join(import.meta.dirname, '../utils/sites', id);
  if (existsSync(folder)) {
    say(`There is a site "${id}" already, in utils/sites/${id}.`);
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(newSiteFiles(id, values.name ?? id, host))) {
    writeFileSync(join(folder, name), text);
    process.stdout.write(`utils/sites/${id}/${name}\n`);
  }
  process.stdout.write('\nNow: npx vitest run utils/detect/fixtures.test.ts, then docs/adding-a-site.md.\n');
  return 0;
}
