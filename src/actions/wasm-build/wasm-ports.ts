import type { Ports } from '../../ports/ports.js';

/** What making modules and trying them needs. */
export type WasmPorts = Omit<Ports, 'branches' | 'history'>;
