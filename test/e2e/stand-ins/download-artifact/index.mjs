import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/** What actions/download-artifact does with one name, or with a pattern: then each artifact has a folder of its own. */
const { INPUT_NAME: name, INPUT_PATTERN: pattern, INPUT_PATH: path, E2E_ARTIFACTS: artifacts } = process.env;
if (name) {
  cpSync(join(artifacts, name), path, { recursive: true });
} else {
  if (!pattern) throw new Error('without a name or a pattern, every artifact of the run would be downloaded');
  for (const found of existsSync(artifacts) ? readdirSync(artifacts) : []) {
    if (matchesGlob(found, pattern)) cpSync(join(artifacts, found), join(path, found), { recursive: true });
  }
}
