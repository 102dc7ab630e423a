import { member, withFiles, soundFiles } from '../../../support/audit-context.js';
import { files } from './case.js';

const root = (members: string, more = 'resolver = "2"'): string => `[workspace]\n${more}\nmembers = [${members}]\n`;
const sound = { files: soundFiles };

export const workspaceCases = {
  'no-root-manifest': files(
    { files: { 'one/Cargo.toml': '[package]\nname = "one"\nedition = "2021"\n', 'one/src/lib.rs': '' } },
    sound,
  ),
  'unreadable-manifest': files(
    { files: withFiles({ 'other/Cargo.toml': '[package\n', 'Cargo.toml': root('"app", "other"') }) },
    sound,
  ),
  'refused-manifest': files(
    { files: withFiles({ 'Cargo.toml': `${soundFiles['Cargo.toml']}regex = { version = "1", optional = true }\n` }) },
    sound,
  ),
  'linked-file': files({ files: soundFiles, linked: ['Cargo.toml'] }, sound),
  'old-resolver': files({ files: withFiles({ 'Cargo.toml': root('"app"', '').replace('\n\n', '\n') }) }, sound),
  'missing-member': files({ files: withFiles({ 'Cargo.toml': root('"app", "gone"') }) }, sound),
  'submodule-member': files(
    {
      files: withFiles({
        'Cargo.toml': root('"app", "tool"'),
        'tool/Cargo.toml': member('infra-errors = "0.2"').replace('app', 'tool'),
      }),
      submodule: 'tool',
    },
    sound,
  ),
  'package-with-two-names': files(
    {
      files: withFiles({
        'app/Cargo.toml': `${member('a = { package = "tool", git = "https://git.example/tool" }')}[dev-dependencies]\ntool = { git = "https://git.example/tool.git" }\n`,
      }),
    },
    {
      files: withFiles({
        'app/Cargo.toml': `${member('tool = { git = "https://git.example/tool" }')}[dev-dependencies]\ntool = { git = "https://git.example/tool.git" }\n`,
      }),
    },
  ),
  'default-features-override': files(
    {
      files: withFiles({
        'app/Cargo.toml': member('serde = { workspace = true, default-features = false }').replace('2021', '2024'),
      }),
    },
    { files: withFiles({ 'app/Cargo.toml': member('serde = { workspace = true, default-features = false }') }) },
  ),
  'generated-package': files(
    {
      files: withFiles({
        'app/Cargo.toml': `${member('')}### BEGIN HAKARI SECTION\n### END HAKARI SECTION\n`,
      }),
    },
    sound,
  ),
  'replaced-source': files(
    {
      files: withFiles({
        '.cargo/config.toml':
          '[source.crates-io]\nreplace-with = "mirror"\n[source.mirror]\nreplace-with = "own"\n[source.own]\ndirectory = "vendor"\n',
      }),
    },
    {
      files: withFiles({
        '.cargo/config.toml':
          '[source.crates-io]\nreplace-with = "mirror"\n[source.mirror]\nregistry = "sparse+https://example.invalid/"\n',
      }),
    },
  ),
  'orphan-package': files(
    { files: withFiles({ 'tool/Cargo.toml': member('').replace('app', 'tool'), 'tool/src/lib.rs': '' }) },
    {
      files: withFiles({ 'Cargo.toml': root('"app", "tool"'), 'tool/Cargo.toml': member('').replace('app', 'tool') }),
    },
  ),
  'implicit-member': files(
    {
      files: withFiles({
        'app/Cargo.toml': member('tool = { path = "../tool" }'),
        'tool/Cargo.toml': member('').replace('app', 'tool'),
        'tool/src/lib.rs': '',
      }),
    },
    {
      files: withFiles({
        'Cargo.toml': root('"*"'),
        'app/Cargo.toml': member('tool = { path = "../tool" }'),
        'tool/Cargo.toml': member('').replace('app', 'tool'),
        'tool/src/lib.rs': '',
      }),
    },
  ),
  'absolute-path-dependency': files(
    { files: withFiles({ 'app/Cargo.toml': member('tool = { path = "/opt/tool" }') }) },
    sound,
  ),
  'path-leaves-repository': files(
    { files: withFiles({ 'app/Cargo.toml': member('tool = { path = "../../tool" }') }) },
    sound,
  ),
  'path-leaves-workspace': files(
    {
      files: withFiles({
        'app/Cargo.toml': member('tool = { path = "../tools/tool" }'),
        'tools/Cargo.toml': root('"tool"'),
        'tools/tool/Cargo.toml': member('').replace('app', 'tool'),
        'tools/tool/src/lib.rs': '',
      }),
    },
    sound,
  ),
  'missing-path-dependency': files(
    { files: withFiles({ 'app/Cargo.toml': member('tool = { path = "../tool" }') }) },
    sound,
  ),
  'dangling-inheritance': files({ files: withFiles({ 'Cargo.toml': root('"app"') }) }, sound),
  'missing-target': files(
    { files: withFiles({ 'app/Cargo.toml': `${member('')}\n[[bench]]\nname = "speed"\nharness = false\n` }) },
    sound,
  ),
} as const;
