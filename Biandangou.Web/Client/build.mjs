// Fills wwwroot/lib: files of packages that are served as they are (vendor.json), icons, and our scripts and styles in bundles.
// Run by Client.targets after `npm ci`.
import { build } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const lib = join(here, '..', 'wwwroot', 'lib');
const readJson = async name => JSON.parse(await readFile(join(here, name), 'utf8'));
// The maps are not served, so a browser with open tools would log a 404 for each.
const withoutMap = text => text.replace(/^\/[/*][#@] sourceMappingURL=.*$/gm, '');

async function copyPackages() {
  for (const [name, { served = [], notices }] of Object.entries(await readJson('vendor.json'))) {
    const folder = join(lib, name.replace('@', '').replace('/', '-'));
    await mkdir(folder, { recursive: true });
    for (const file of [...served, ...notices]) {
      await writeFile(join(folder, basename(file)), withoutMap(await readFile(join(modules, name, file), 'utf8')));
    }
  }
}

async function drawIcons() {
  const symbols = [];
  for (const name of await readJson('icons.json')) {
    const svg = await readFile(join(modules, '@tabler/icons/icons/outline', `${name}.svg`), 'utf8');
    const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '');
    symbols.push(`<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`);
  }
  await writeFile(join(lib, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
}

/** Bundles entry points under hashed names. @returns pairs of an entry's name and its bundle's. */
async function bundle(entryPoints, options) {
  const { metafile } = await build({
    entryPoints, outdir: join(lib, 'bundles'), absWorkingDir: here, bundle: true, metafile: true,
    entryNames: '[name]-[hash]', assetNames: '[name]-[hash]', loader: { '.svg': 'file' },
    charset: 'utf8', target: 'chrome109', legalComments: 'eof', logLevel: 'warning', ...options,
  });
  return Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint)
    .map(([file, { entryPoint }]) => [basename(entryPoint), basename(file)]);
}

await rm(lib, { recursive: true, force: true });
await copyPackages();
await drawIcons();
// An entry point is a file that stands in the folder itself; what it imports stands below.
const entries = (await readdir(join(here, 'scripts'))).filter(name => name.endsWith('.js')).map(name => `scripts/${name}`);
const bundles = [
  ...await bundle(entries, { format: 'esm', minify: true }),
  // Only white space goes: rules stay apart and in their order.
  ...await bundle(['styles/site.css'], { minifyWhitespace: true }),
];
// Written last: Client.targets takes this file as the sign of a complete build.
await writeFile(join(lib, 'manifest.json'), `${JSON.stringify(Object.fromEntries(bundles), null, 2)}\n`);
