import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of docs/plan.md: 10.3.2 and 11.4, what a maintainer would run before an integration without our actions. */
const text = `#!/bin/bash
REPO=$1
if [ ! -f "$REPO/Cargo.toml" ]; then
    echo "ERROR: No Cargo.toml found"
    exit 1
fi
grep -q 'resolver = "2"' "$REPO/Cargo.toml" || echo "WARNING: Resolver 2 not found - recommend adding"
grep -q '\\[workspace\\.dependencies\\]' "$REPO/Cargo.toml" || echo "INFO: No workspace.dependencies"
if grep -rq 'infra-errors\\|infra-config\\|infra-json' "$REPO/Cargo.toml" "$REPO/crates/*/Cargo.toml" 2>/dev/null; then
    echo "WARNING: Existing infra crate references found - manual review required"
fi
cd "$REPO"
version() {
    cargo metadata --format-version=1 2>/dev/null | jq -r ".packages[] | select(.name == \\"$1\\") | .version" | head -1
}
TOKIO_VER=$(version tokio)
[ -n "$TOKIO_VER" ] && [[ "$TOKIO_VER" < "1.21" ]] && echo "  WARNING: tokio < 1.21 may cause conflicts"
HYPER_VER=$(version hyper)
[[ "$HYPER_VER" == 0.14* ]] && echo "  WARNING: hyper 0.14.x incompatible with infra-http (requires 1.0)"
OTEL_VER=$(version opentelemetry)
[ -n "$OTEL_VER" ] && [[ "$OTEL_VER" != 0.27* ]] && echo "  WARNING: opentelemetry != 0.27"
cargo tree -d 2>/dev/null | head -20
exit 0
`;

/** @returns the path of a script that takes the repository */
export function planScripts(folder) {
  const path = join(folder, 'plan-scripts.sh');
  writeFileSync(path, text, { mode: 0o755 });
  return path;
}
