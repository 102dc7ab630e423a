import { shortestWay, type DependencyWay } from '../domain/smoke/dependency-way.js';
import type { StepError } from '../domain/smoke/step.js';
import type { Ports } from '../ports/ports.js';
import { cargoEnvironment, folderOf, quietly } from './run-cargo.js';
import type { ModuleRequest } from './build-module.js';
import { wasmTarget } from './wasm-target.js';

/** More packages than this that do not build are one too many for a sentence. */
const maxWays = 3;

/** How the packages that kept a module from being built came into its graph; those that do not build for wasm first. */
export async function findWays(
  errors: readonly StepError[],
  request: ModuleRequest,
  ports: Pick<Ports, 'process'>,
): Promise<readonly DependencyWay[]> {
  const ways: DependencyWay[] = [];
  const others = errors.filter(({ package: name }) => name !== undefined && name !== request.package);
  const specs = new Map(
    others.map(({ package: name = '', version = '' }) => [`${name}@${version}`, { name, version }]),
  );
  for (const [spec, { name, version }] of [...specs].slice(0, maxWays)) {
    const through = shortestWay(await invertedTree(version === '' ? name : spec, request, ports), request.package);
    if (through !== undefined) ways.push({ package: name, version, through });
  }
  return ways;
}

/** What the build has resolved is there: nothing is downloaded. */
function invertedTree(spec: string, request: ModuleRequest, ports: Pick<Ports, 'process'>): Promise<string> {
  const { root, workspace, package: name, features } = request;
  const withFeatures = features.length > 0 ? [`--features=${features.join(',')}`] : [];
  const graph = [`--package=${name}`, '--target', wasmTarget, '--edges=normal,build', ...withFeatures];
  return quietly(
    {
      program: 'cargo',
      args: ['tree', '--offline', ...graph, `--invert=${spec}`, '--prefix=depth'],
      cwd: folderOf({ root }, workspace),
      env: cargoEnvironment(request, workspace),
    },
    ports,
  );
}
