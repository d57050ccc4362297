// Fills wwwroot/lib from the packages of package-lock.json. Run by Client.targets after `npm ci`.
import { build } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const lib = join(here, '..', 'wwwroot', 'lib');

const packages = {
  bootstrap: ['LICENSE', 'dist/css/bootstrap.min.css', 'dist/js/bootstrap.bundle.min.js'],
  'htmx.org': ['LICENSE', 'dist/htmx.min.js'],
  'aspnet-client-validation': ['LICENSE', 'dist/aspnet-validation.min.js'],
  echarts: ['LICENSE', 'NOTICE'],
  '@tabler/icons': ['LICENSE'],
};
const folder = name => join(lib, name.replace('@', '').replace('/', '-'));
// The maps are not served, so a browser with open tools would log a 404 for each.
const withoutMap = text => text.replace(/^\/[/*][#@] sourceMappingURL=.*$/gm, '');

await rm(lib, { recursive: true, force: true });
for (const [name, files] of Object.entries(packages)) {
  await mkdir(folder(name), { recursive: true });
  for (const file of files) {
    const text = await readFile(join(modules, name, file), 'utf8');
    await writeFile(join(folder(name), file.split('/').pop()), withoutMap(text));
  }
}

await build({
  entryPoints: [join(here, 'charts.mjs')], outfile: join(folder('echarts'), 'echarts.min.js'),
  bundle: true, minify: true, format: 'iife', globalName: 'echarts', target: 'chrome100', legalComments: 'inline', logLevel: 'warning',
});

const symbols = [];
for (const name of JSON.parse(await readFile(join(here, 'icons.json'), 'utf8'))) {
  const svg = await readFile(join(modules, '@tabler/icons/icons/outline', `${name}.svg`), 'utf8');
  const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '');
  symbols.push(`<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`);
}
// Written last: Client.targets takes this file as the sign of a complete build.
await writeFile(join(lib, 'icons.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
