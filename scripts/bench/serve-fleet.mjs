import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cloneInto, repositoriesOf } from '../acceptance/fleet/repositories.mjs';
import { git } from '../acceptance/fleet/run.mjs';

/** So many bytes of a file are told apart from what is beside it, as in real repositories. */
const fileBytes = 100_000;

/**
 * Copies of a folder of checkouts with so many megabytes more in each, which git gives to whoever asks for the
 * repository at GitHub; and a home of Cargo that has the registry of this machine and no git checkout yet.
 *
 * @returns the environment for programs that shall see them
 */
export function serveFleet(folder, megabytes, into) {
  const environment = { ...process.env, CARGO_NET_GIT_FETCH_WITH_CLI: 'true', RUSTUP_AUTO_INSTALL: '0' };
  for (const variable of ['GITHUB_ACTIONS', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_WORKSPACE'])
    delete environment[variable];
  environment.CARGO_HOME = cargoHome(join(into, 'cargo-home'));
  const config = join(folder, 'gitconfig');
  if (existsSync(config)) environment.GIT_CONFIG_GLOBAL = config;
  if (megabytes === 0 || !existsSync(config)) return environment;
  for (const name of ['infra', ...repositoriesOf(folder, { repository: [] })]) {
    fatten(cloneInto(join(into, name), join(folder, name)), name === 'infra' ? 0 : megabytes);
  }
  const served = join(into, 'gitconfig');
  writeFileSync(served, readFileSync(config, 'utf8').replaceAll(`file://${folder}/`, `file://${into}/`));
  return { ...environment, GIT_CONFIG_GLOBAL: served };
}

function fatten(clone, megabytes) {
  mkdirSync(join(clone, 'assets'));
  for (let file = 0; file < (megabytes * 1_000_000) / fileBytes; file += 1) {
    writeFileSync(join(clone, 'assets', `${file}.bin`), randomBytes(fileBytes));
  }
  git(clone, 'add', '--all');
  const person = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  git(clone, ...person, 'commit', '--quiet', '--allow-empty', '--message', 'chore: assets');
}

function cargoHome(home) {
  const real = process.env.CARGO_HOME ?? join(homedir(), '.cargo');
  mkdirSync(home, { recursive: true });
  for (const name of ['registry', 'bin', 'config.toml', 'credentials.toml']) {
    if (existsSync(join(real, name))) symlinkSync(join(real, name), join(home, name));
  }
  return home;
}
