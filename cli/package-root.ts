/** Where the package stands, so that the command finds its generated tests from any folder. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PACKAGE_ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

interface PackageJson {
  readonly name: string;
  readonly version: string;
}

export const PACKAGE = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as PackageJson;

/** What a passed run supports, and nothing more. */
export const CLAIM = `conforms to MCIM model v${PACKAGE.version.split('.').slice(0, 2).join('.')}`;

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('mcim-spec: no package.json above the command');
  return rootAbove(above);
}
