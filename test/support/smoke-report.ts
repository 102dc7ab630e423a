/** The parts of the JSON report that the tests look at. */
export interface SmokeReport {
  readonly status: string;
  readonly 'failed-step': string | null;
  readonly base: { readonly sha: string; readonly name: string; readonly differences: string[] } | null;
  readonly flaky: readonly {
    readonly step: string;
    readonly name: string;
    readonly runs: number;
    readonly failures: number;
  }[];
  readonly written?: readonly string[];
  readonly culprit: { readonly crates: string[]; readonly safe: string[]; readonly how: string } | null;
  readonly steps: readonly ReportedStep[];
  readonly 'base-steps': readonly ReportedStep[];
  readonly cache: { readonly state: string; readonly why: string };
  readonly row: readonly string[];
}

export interface ReportedStep {
  readonly step: string;
  readonly state: string;
  readonly why?: string;
  readonly fault?: {
    readonly kind: string;
    readonly why: string;
    readonly 'new-errors'?: readonly { readonly message: string }[];
  };
  readonly commands: readonly {
    readonly 'command-line': string;
    readonly 'exit-code': number | null;
    readonly 'timed-out': boolean;
    readonly packages: readonly { readonly package: string; readonly state: string }[];
    readonly errors: readonly {
      readonly kind: string;
      readonly message: string;
      readonly location?: { readonly path: string; readonly line: number };
      readonly environment?: { readonly missing: string };
    }[];
  }[];
}
