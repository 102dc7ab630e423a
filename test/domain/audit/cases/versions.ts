import { member, withFiles } from '../../../support/audit-context.js';
import { files } from './case.js';

const lock = (version: string): string => `version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["tokio"]

[[package]]
name = "tokio"
version = "${version}"
source = "registry+https://registry.example/index"
checksum = "0"
`;

export const versionCases = {
  'incompatible-requirement': files(
    {
      files: withFiles({ 'app/Cargo.toml': member('reqwest = { version = "0.11", features = ["json"] }') }),
      crates: ['http'],
    },
    { files: withFiles({ 'app/Cargo.toml': member('reqwest = "0.12.4"') }), crates: ['http'] },
  ),
  'locked-outside-range': files(
    { files: withFiles({ 'app/Cargo.toml': member('tokio = "1"'), 'Cargo.lock': lock('1.20.0') }), crates: ['http'] },
    { files: withFiles({ 'app/Cargo.toml': member('tokio = "1"'), 'Cargo.lock': lock('1.40.0') }), crates: ['http'] },
  ),
} as const;
