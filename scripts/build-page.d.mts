export const pagePackages: readonly string[];
export function buildPage(): Promise<string>;
