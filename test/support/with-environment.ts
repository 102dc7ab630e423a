/** Runs `body` in a process whose environment is `environment` and nothing else, as a runner would start it. */
export async function withEnvironment<T>(environment: NodeJS.ProcessEnv, body: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  replace(environment);
  try {
    return await body();
  } finally {
    replace(before);
  }
}

function replace(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) process.env[name] = value;
}
