import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  __callDispose,
  __using
} from "./chunk-POPCG46Y.js";

// src/domain/failure.ts
var Failure = class extends Error {
  constructor(code2, message, details2 = {}) {
    super(message, details2.cause === void 0 ? {} : { cause: details2.cause });
    this.code = code2;
    this.name = "Failure";
    this.hint = details2.hint;
    this.locations = details2.locations ?? [];
  }
  code;
  hint;
  locations;
};
function exitCodeOf(code2) {
  switch (code2) {
    case "usage":
    case "plan":
      return 2;
    case "tool-missing":
    case "tool-failed":
    case "network":
      return 3;
    case "interrupted":
      return 130;
    case "manifest":
    case "file":
    case "dirty":
    case "change-set":
    case "github":
      return 1;
  }
}
function formatLocation(location) {
  return `${location.path}:${location.line}:${location.column}`;
}

// src/domain/integration/parts.ts
var partNames = ["audit-deps", "apply-patch", "apply-change-set", "smoke-test", "wasm-build"];
var outcomes = ["success", "failure", "cancelled", "skipped"];
function readParts(text) {
  const steps = objectOf(parse(text));
  if (steps === void 0) throw notSteps();
  const parts = /* @__PURE__ */ new Map();
  for (const name of partNames) {
    const step = objectOf(steps.get(name));
    if (step === void 0) continue;
    const outcome = outcomes.find((known) => known === step.get("outcome"));
    if (outcome === void 0) throw notSteps();
    const outputs = [...objectOf(step.get("outputs")) ?? []].map(([key2, value]) => [key2, String(value)]);
    parts.set(name, { outcome, outputs: new Map(outputs) });
  }
  return parts;
}
function writeParts(parts) {
  const steps = [...parts].map(([name, { outcome, outputs }]) => [
    name,
    { outcome, outputs: Object.fromEntries(outputs) }
  ]);
  return `${JSON.stringify(Object.fromEntries(steps), null, 2)}
`;
}
function outputOf(parts, name, output) {
  return parts.get(name)?.outputs.get(output) || void 0;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notSteps(cause);
  }
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : void 0;
}
function notSteps(cause) {
  return new Failure("usage", "input `parts`: is not the `steps` of a job", {
    hint: "Pass `${{ toJSON(steps) }}`.",
    cause
  });
}

// src/domain/smoke/step.ts
var stepNames = ["check", "build", "test", "wasm", "typescript"];

// src/domain/integration/verdict.ts
function readVerdictOptions(reader) {
  return {
    onConflict: reader.choice("on-conflict", ["stop", "integrate-safe"], "stop"),
    allowAlreadyBroken: reader.boolean("allow-already-broken", false)
  };
}
function judge(parts, stage, options) {
  const stop = judgeAudit(parts, options);
  if (stop !== void 0 || stage === "audit") return stop;
  const change = judgeChange(parts);
  if (change !== void 0 || stage === "change") return change;
  return judgeSmoke(parts, options) ?? judgeWasm(parts) ?? judgeWhole(parts);
}
function consequences(verdict, { allowAlreadyBroken }) {
  switch (verdict) {
    case "integrated":
      return { fails: false, keepsChange: true, publishable: true };
    case "unchanged":
      return { fails: false, keepsChange: false, publishable: false };
    case "already-broken":
      return { fails: !allowAlreadyBroken, keepsChange: false, publishable: allowAlreadyBroken };
    case "blocked":
    case "smoke-failed":
    case "wasm-failed":
    case "over-budget":
    case "environment":
      return { fails: true, keepsChange: false, publishable: false };
  }
}
function onlySafeCrates(parts, { onConflict }) {
  return onConflict === "integrate-safe" && outputOf(parts, "audit-deps", "verdict") === "fail" && outputOf(parts, "audit-deps", "safe-crates") !== void 0 && !baseIsBroken(parts);
}
function baseIsBroken(parts) {
  return outputOf(parts, "audit-deps", "base-resolves") === "false";
}
function judgeAudit(parts, options) {
  const part = "audit-deps";
  switch (stateOf(parts, part, "verdict", ["pass", "warn"], ["fail", "environment"])) {
    case "pass":
    case "warn":
      return void 0;
    case "environment":
      return { verdict: "environment", part, reason: "the audit could not be made on this machine" };
    case "fail": {
      if (baseIsBroken(parts)) {
        if (options.allowAlreadyBroken) return void 0;
        return { verdict: "already-broken", part, reason: "the repository does not resolve without the crates either" };
      }
      if (onlySafeCrates(parts, options)) return void 0;
      const blocked = outputOf(parts, part, "blocked-crates");
      const errors = outputOf(parts, part, "errors");
      const found = errors === void 0 || errors === "0" ? "the audit failed" : `the audit found errors (${errors})`;
      return { verdict: "blocked", part, reason: blocked === void 0 ? found : `${found}; blocked: ${blocked}` };
    }
    case void 0:
      return withoutVerdict(parts, part);
  }
}
function judgeChange(parts) {
  if (outputOf(parts, "audit-deps", "proceed") !== "true") return withoutVerdict(parts, "audit-deps");
  const part = "apply-patch";
  switch (stateOf(parts, part, "operation", ["created", "updated", "none"], ["refused"])) {
    case "created":
    case "updated":
      return outputOf(parts, part, "change-set-digest") === void 0 ? withoutVerdict(parts, part) : void 0;
    case "none":
      return { verdict: "unchanged", part, reason: "everything that was asked for is there already" };
    case "refused":
      return { verdict: "blocked", part, reason: "the change was refused" };
    case void 0:
      return withoutVerdict(parts, part);
  }
}
function judgeSmoke(parts, options) {
  const arrival = parts.get("apply-change-set");
  if (arrival !== void 0 && arrival.outcome !== "success") return withoutVerdict(parts, "apply-change-set");
  const part = "smoke-test";
  if (isWithoutSmoke(parts)) return void 0;
  switch (stateOf(parts, part, "status", ["pass"], ["fail", "already-broken", "environment"])) {
    case "pass":
      return void 0;
    case "already-broken":
      return options.allowAlreadyBroken ? void 0 : brokenBefore(parts);
    case "fail": {
      const step = outputOf(parts, part, "failed-step");
      const culprit = outputOf(parts, part, "culprit");
      const failed = step === void 0 ? "the smoke test failed" : `the step \`${step}\` of the smoke test failed`;
      return {
        verdict: "smoke-failed",
        part,
        reason: culprit === void 0 ? failed : `${failed} because of ${culprit}`
      };
    }
    case "environment":
      return { verdict: "environment", part, reason: "the smoke test could not be run on this machine" };
    case void 0:
      return withoutVerdict(parts, part);
  }
}
function isWithoutSmoke(parts) {
  const outcome = parts.get("smoke-test")?.outcome ?? "skipped";
  return outcome === "skipped" && outputOf(parts, "audit-deps", "steps") === "none";
}
function judgeWasm(parts) {
  const part = "wasm-build";
  if (outputOf(parts, "audit-deps", "wasm") === "false") return void 0;
  if (outputOf(parts, "smoke-test", "status") === "already-broken" && (parts.get(part)?.outcome ?? "skipped") === "skipped")
    return void 0;
  switch (stateOf(parts, part, "status", ["pass", "not-applicable"], ["fail", "over-budget", "environment"])) {
    case "pass":
    case "not-applicable":
      return void 0;
    case "fail":
      return { verdict: "wasm-failed", part, reason: "the wasm build failed" };
    case "over-budget":
      return { verdict: "over-budget", part, reason: "a wasm module is larger than its budget" };
    case "environment":
      return { verdict: "environment", part, reason: "the wasm build could not be run on this machine" };
    case void 0:
      return withoutVerdict(parts, part);
  }
}
function judgeWhole(parts) {
  if (outputOf(parts, "smoke-test", "status") === "already-broken") return brokenBefore(parts);
  const tested = [
    ...stepNames.map((step) => outputOf(parts, "smoke-test", step)),
    outputOf(parts, "wasm-build", "status")
  ];
  const nothing = tested.every((state) => state === void 0 || state === "not-run") && (tested.includes("not-run") || isWithoutSmoke(parts));
  const checks = nothing ? "nothing was built or tested (`steps` is `none`)" : "every check passed";
  return { verdict: "integrated", reason: `the change is made and ${checks}` };
}
function brokenBefore(parts) {
  const step = outputOf(parts, "smoke-test", "failed-step");
  const what = step === void 0 ? "the repository was broken" : `the step \`${step}\` failed`;
  return {
    verdict: "already-broken",
    part: "smoke-test",
    reason: `${what} before the integration, which adds no new error`
  };
}
function stateOf(parts, name, output, good, bad) {
  const outcome = parts.get(name)?.outcome;
  const value = outputOf(parts, name, output);
  if (outcome === "success") return [...good, ...bad].find((state) => state === value);
  return outcome === "failure" ? bad.find((state) => state === value) : void 0;
}
var environmentCodes = ["tool-missing", "tool-failed", "network", "interrupted"];
function withoutVerdict(parts, part) {
  const code2 = outputOf(parts, part, "failure-code");
  if (code2 !== void 0 && !environmentCodes.includes(code2) && parts.get(part)?.outcome === "failure") {
    return { verdict: "blocked", part, reason: `${part} could not go on: ${messageOf(parts, part)}` };
  }
  const message = code2 === void 0 ? ended(parts.get(part)) : `could not run: ${messageOf(parts, part)}`;
  return { verdict: "environment", part, reason: `${part} ${message}` };
}
function messageOf(parts, part) {
  return outputOf(parts, part, "failure-message") ?? "it did not say why";
}
function ended(part) {
  if (part === void 0 || part.outcome === "skipped") return "did not run";
  return part.outcome === "cancelled" ? "was cancelled" : "ended without a verdict";
}

// src/domain/plan/notation.ts
var COMPARATOR = String.raw`(?:[\^~=]|>=?|<=?)?\s*(?:\*|\d+(?:\.(?:\d+|[*xX])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)`;
var notation = {
  text: { pattern: /\S/, is: "a text" },
  crate: { pattern: /^[A-Za-z][A-Za-z0-9_-]*$/, is: "a crate name" },
  package: { pattern: /^[A-Za-z][A-Za-z0-9_-]*$/, is: "a package name" },
  feature: { pattern: /^[A-Za-z0-9_][A-Za-z0-9_+.-]*$/, is: "a feature name" },
  crateWord: { pattern: /^[^\s,]+$/, is: "`crate` or `crate/feature`" },
  repository: { pattern: /^[A-Za-z0-9._-]+$/, is: "a repository name without its owner" },
  version: { pattern: /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, is: "a version such as `0.1.0`" },
  canonicalVersion: { pattern: /^\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?$/, is: "a version such as `1.35`" },
  requirement: {
    pattern: new RegExp(String.raw`^\s*${COMPARATOR}(?:\s*,\s*${COMPARATOR})*\s*$`),
    is: "a Cargo requirement such as `^1.21`"
  },
  /** Cargo refuses `git@host:path`; the same place is `ssh://git@host/path`. */
  url: {
    pattern: /^(https|http|ssh|git|file):\/\/\S+$/,
    is: "a git URL that Cargo takes, such as `https://…` or `ssh://git@…`"
  },
  reference: {
    pattern: /^(default-branch|(branch|tag):\S+|rev:[0-9A-Fa-f]{7,40})$/,
    is: "`default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`"
  },
  useLine: { pattern: /^use .+;$/, is: "a `use …;` line" },
  path: { pattern: /^(?![/\\])(?![A-Za-z]:)(?!(.*[/\\])?\.\.([/\\]|$))[^\0]+$/, is: "a path inside the repository" },
  systemPackage: { pattern: /^[a-z0-9][a-z0-9+.-]+$/, is: "a Debian package name" },
  sdkPackage: { pattern: /^(@[a-z0-9._~-]+\/)?[a-z0-9._~-]+$/, is: "an npm package name" },
  subpath: { pattern: /^\.(\/.+)?$/, is: "an export such as `./crypto`" },
  sdkFile: { pattern: /^\.\/.+$/, is: "a file such as `./dist/index.js`" }
};

// src/domain/inputs/shared.ts
function readSharedInputs(reader) {
  const crates = reader.words("crates");
  const repository = reader.text("repository");
  if (repository !== void 0 && !/^([\w.-]+\/)?[\w.-]+$/.test(repository)) {
    reader.problem("repository", `\`${repository}\` is not a repository; write \`owner/name\` or \`name\``);
  }
  const manifestPath = reader.innerPath("manifest-path");
  const plan = reader.text("plan");
  const infraUrl = reader.text("infra-url");
  if (infraUrl !== void 0 && !notation.url.pattern.test(infraUrl)) {
    reader.problem("infra-url", `\`${infraUrl}\` is not ${notation.url.is}`);
  }
  const infraRef = reader.reference("infra-ref");
  return {
    workingDirectory: reader.text("working-directory") ?? ".",
    ...crates && { crates },
    ...repository !== void 0 && { repository },
    ...manifestPath !== void 0 && { manifestPath },
    ...plan !== void 0 && { plan },
    ...infraUrl !== void 0 && { infraUrl },
    ...infraRef && { infraRef }
  };
}

// src/actions/conclude/inputs.ts
function readInputs(reader) {
  const prepared = reader.text("prepared");
  const reportFile = reader.text("report-file");
  return {
    ...readSharedInputs(reader),
    stage: reader.choice("stage", ["change", "all"], "all"),
    parts: partsOf(reader),
    options: readVerdictOptions(reader),
    dryRun: reader.boolean("dry-run", false),
    ...prepared !== void 0 && { prepared },
    ...reportFile !== void 0 && { reportFile }
  };
}
function partsOf(reader) {
  try {
    return readParts(reader.text("parts") ?? "{}");
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    reader.problem("parts", error.message.replace(/^input `parts`: /, ""));
    return /* @__PURE__ */ new Map();
  }
}

// src/domain/change-set/digest.ts
import { createHash } from "node:crypto";
function sha256(text) {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

// src/domain/change-set/allowed-files.ts
var allowedFiles = [
  { kind: "manifest", pattern: /^(?:.+\/)?Cargo\.toml$/, name: "Cargo.toml", mayBeNew: false },
  { kind: "lockfile", pattern: /^(?:.+\/)?Cargo\.lock$/, name: "Cargo.lock", mayBeNew: false },
  { kind: "cargo-config", pattern: /^(?:.+\/)?\.cargo\/config\.toml$/, name: ".cargo/config.toml", mayBeNew: true },
  // The name of before Cargo 1.39; no new file gets it.
  { kind: "cargo-config", pattern: /^(?:.+\/)?\.cargo\/config$/, name: ".cargo/config", mayBeNew: false },
  { kind: "document", pattern: /^(?:.+\/)?INFRA_DEPENDENCIES\.md$/, name: "INFRA_DEPENDENCIES.md", mayBeNew: true },
  {
    kind: "document",
    pattern: /^(?:.+\/)?readme(?:\.(?:md|markdown|rst|adoc|txt))?$/i,
    name: "README",
    mayBeNew: true
  },
  { kind: "facade", pattern: /^(?:.+\/)?src\/infra_facade\.rs$/, name: "src/infra_facade.rs", mayBeNew: true }
];
function allowedFile(path) {
  return allowedFiles.find(({ pattern }) => pattern.test(path));
}
var maxPathLength = 1024;
function problemOfPath(path) {
  if (path === "" || path.length > maxPathLength) return `must have 1 to ${maxPathLength} characters`;
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "must be relative to the root of the repository";
  if (path.includes("\\")) return "must use `/` between folders";
  if (new RegExp("\\p{Cc}|\\p{Cf}", "u").test(path)) return "has control or invisible characters";
  if (path !== path.normalize("NFC") || /[\ud800-\udfff]/u.test(path)) return "is not Unicode text in its normal form";
  for (const segment of path.split("/")) {
    if (segment === "" || segment === "." || segment === "..") return "must not have empty, `.` or `..` parts";
    if (/^\.git|^git~\d/i.test(segment)) return "lies in a folder or file that belongs to git or to GitHub";
    if (/[ .]$|[<>:"|?*]/.test(segment)) return "has a name that is another one on some file systems";
  }
  return void 0;
}

// src/domain/change-set/change-set.ts
var integrationBranch = "feature/infra-integration";
var rollbackBranch = "rollback/infra-integration";
var pinBranch = "pin/infra";

// src/domain/change-set/trailers.ts
var trailer = /^([A-Za-z][A-Za-z0-9-]*): (\S.*)$/;
function trailersOf(message) {
  const paragraphs = message.trimEnd().split(/\r?\n(?:[ \t]*\r?\n)+/);
  const last = paragraphs.length > 1 ? paragraphs.at(-1) : void 0;
  const trailers = /* @__PURE__ */ new Map();
  for (const line of last?.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/) ?? []) {
    const match = trailer.exec(line);
    if (match === null) return /* @__PURE__ */ new Map();
    trailers.set(match[1] ?? "", match[2] ?? "");
  }
  return trailers;
}
function ownTrailers(message) {
  return new Map([...trailersOf(message)].filter(([key2]) => key2.startsWith("Infra-")));
}

// src/domain/change-set/shape.ts
var changeSetLimits = {
  fileBytes: 5 * 1024 * 1024,
  totalBytes: 20 * 1024 * 1024,
  files: 1e3,
  commits: 10,
  /** GitHub's own limits of a pull request. */
  titleCharacters: 256,
  bodyCharacters: 65536,
  messageCharacters: 2e4
};
var changeSetBranches = [integrationBranch, rollbackBranch, pinBranch];
function fieldsOf(value, at, names2, problems) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(`${at} must be an object`);
    return void 0;
  }
  const fields = new Map(Object.entries(value));
  for (const name of names2) if (!fields.has(name)) problems.push(`${at}: \`${name}\` is missing`);
  for (const name of fields.keys())
    if (!names2.includes(name)) problems.push(`${at}: \`${printable(name)}\` is not known`);
  return names2.every((name) => fields.has(name)) ? Object.fromEntries(fields) : void 0;
}
function printable(text) {
  return JSON.stringify(text.slice(0, 100)).slice(1, -1);
}
function matching(value, at, pattern, what, problems) {
  if (typeof value === "string" && pattern.test(value)) return value;
  problems.push(`${at} must be ${what}`);
  return "";
}
function listOf(value, at, limit, problems) {
  if (Array.isArray(value) && value.length <= limit) return value;
  problems.push(`${at} must be a list of at most ${limit}`);
  return [];
}
function readShape(value, problems) {
  const names2 = ["version", "action", "repository", "base", "branch", "title", "body", "commits"];
  const fields = fieldsOf(value, "the change set", names2, problems);
  if (fields === void 0) return void 0;
  if (fields["version"] !== 1)
    problems.push("`version` must be 1: this action and the one that made it are of different versions");
  const action = ["commit", "close", "none"].find((known) => known === fields["action"]);
  if (action === void 0) problems.push("`action` must be `commit`, `close` or `none`");
  const base = fieldsOf(fields["base"], "`base`", ["ref", "sha"], problems);
  const branch = changeSetBranches.find((known) => known === fields["branch"]);
  if (branch === void 0) problems.push(`\`branch\` must be one of ${changeSetBranches.join(", ")}`);
  const { titleCharacters, bodyCharacters, commits: mostCommits } = changeSetLimits;
  const body = fields["body"];
  if (typeof body !== "string" || body.length > bodyCharacters || !isText(body)) {
    problems.push(`\`body\` must be text of at most ${bodyCharacters} characters`);
  }
  const commits = listOf(fields["commits"], "`commits`", mostCommits, problems);
  return {
    version: 1,
    action: action ?? "none",
    repository: matching(
      fields["repository"],
      "`repository`",
      /^([\w.-]{1,100}\/)?(?!\.{1,2}$)[\w.-]{1,100}$/,
      "`owner/name` or `name`",
      problems
    ),
    base: {
      ref: matching(base?.["ref"], "`base.ref`", refName, "the name of a branch", problems),
      sha: matching(base?.["sha"], "`base.sha`", /^[0-9a-f]{40}$/, "40 hexadecimal digits", problems)
    },
    branch: branch ?? "",
    title: matching(
      fields["title"],
      "`title`",
      singleLine(titleCharacters),
      `one line of at most ${titleCharacters} characters`,
      problems
    ),
    body: String(body),
    commits: commits.flatMap((commit, index) => readCommit(commit, `commits[${index}]`, problems) ?? [])
  };
}
var refName = /^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)|\/\.|\.$))(?![-/.])[^\p{Cc} ~^:?*[\\]{1,250}(?<!\/)$/u;
function singleLine(most) {
  return new RegExp(`^(?=.*\\S)[^\\p{Cc}\\u2028\\u2029\\ud800-\\udfff]{1,${most}}$`, "u");
}
function isText(text) {
  return !text.includes("\0") && !/[\ud800-\udfff]/u.test(text);
}
var subject = /^[a-z]+(?:\([\w./ -]+\))?!?: \S/;
function readCommit(value, at, problems) {
  const fields = fieldsOf(value, at, ["message", "files"], problems);
  if (fields === void 0) return void 0;
  const message = fields["message"];
  if (typeof message !== "string" || message.length > changeSetLimits.messageCharacters || !isText(message)) {
    problems.push(`${at}: \`message\` must be text of at most ${changeSetLimits.messageCharacters} characters`);
  } else {
    if (!subject.test(message)) problems.push(`${at}: \`message\` must follow Conventional Commits`);
    if (ownTrailers(message).size === 0) problems.push(`${at}: \`message\` must end with an \`Infra-…\` trailer`);
  }
  const files = listOf(fields["files"], `${at}: \`files\``, changeSetLimits.files, problems);
  if (Array.isArray(fields["files"]) && files.length === 0) problems.push(`${at} has no files`);
  return {
    message: String(message),
    files: files.flatMap((file, index) => readFile(file, `${at}.files[${index}]`, problems) ?? [])
  };
}
function readFile(value, at, problems) {
  const fields = fieldsOf(value, at, ["path", "mode", "before", "after", "text"], problems);
  if (fields === void 0) return void 0;
  const path = fields["path"];
  if (typeof path !== "string") {
    problems.push(`${at}: \`path\` must be text`);
    return void 0;
  }
  const mode = ["100644", "100755"].find((known) => known === fields["mode"]);
  if (mode === void 0)
    problems.push(`${at}: \`mode\` must be 100644 or 100755; links and submodules are not published`);
  const text = fields["text"];
  if (text !== null && (typeof text !== "string" || !isText(text)))
    problems.push(`${at}: \`text\` must be text or null`);
  const hash = (name) => fields[name] === null ? null : matching(fields[name], `${at}: \`${name}\``, /^[0-9a-f]{64}$/, "a sha256 or null", problems);
  return {
    path,
    mode: mode ?? "100644",
    before: hash("before"),
    after: hash("after"),
    text: typeof text === "string" ? text : null
  };
}

// src/domain/change-set/write.ts
function digestOf(changeSetText) {
  return sha256(changeSetText);
}

// src/domain/change-set/parse.ts
function parseChangeSet(text, expectedDigest) {
  if (expectedDigest !== void 0 && digestOf(text) !== expectedDigest.toLowerCase()) {
    throw new Failure(
      "change-set",
      `the change set's sha256 is ${digestOf(text)}, but ${expectedDigest} was announced`,
      {
        hint: "Publish the file that the preparing job wrote, unchanged, with the digest from the same job."
      }
    );
  }
  if (Buffer.byteLength(text) > 2 * changeSetLimits.totalBytes)
    throw malformed(["the file is too large to be a change set"]);
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure(
      "change-set",
      `the change set is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      {
        hint: "Pass the path from the output `change-set` of the action that made it.",
        cause: error
      }
    );
  }
  const problems = [];
  const changeSet = readShape(value, problems);
  if (changeSet === void 0 || problems.length > 0) throw malformed(problems);
  problems.push(...problemsOfCommits(changeSet));
  if (problems.length > 0) throw malformed(problems);
  return changeSet;
}
function malformed(problems) {
  const shown = problems.slice(0, 20).map((problem) => `- ${problem}`);
  if (problems.length > shown.length) shown.push(`- and ${problems.length - shown.length} more`);
  return new Failure("change-set", `the change set cannot be published:
${shown.join("\n")}`, {
    hint: "Make it again with apply-patch or rollback of the same version; change sets are not edited by hand."
  });
}
function problemsOfCommits({ action, commits }) {
  const problems = [];
  if (action === "commit" !== commits.length > 0) {
    problems.push(
      action === "commit" ? "`commits` is empty, but `action` is `commit`" : `\`action\` is \`${action}\`, but there are \`commits\``
    );
  }
  let bytes = 0;
  let files = 0;
  const states = /* @__PURE__ */ new Map();
  const spellings = /* @__PURE__ */ new Map();
  for (const commit of commits) {
    const seen = /* @__PURE__ */ new Set();
    for (const file of commit.files) {
      files += 1;
      bytes += Buffer.byteLength(file.text ?? "");
      const name = `\`${printable(file.path)}\``;
      const inTree = states.get(file.path);
      const spelling = spellings.get(file.path.toLowerCase()) ?? file.path;
      problems.push(...problemsOfFile(file).map((problem) => `${name} ${problem}`));
      if (seen.has(file.path)) problems.push(`${name} is twice in one commit`);
      if (spelling !== file.path) problems.push(`${name} and \`${printable(spelling)}\` differ only in letter case`);
      if (inTree !== void 0 && inTree.after !== file.before)
        problems.push(`${name} begins a commit as something else than the one before left it`);
      seen.add(file.path);
      states.set(file.path, file);
      spellings.set(file.path.toLowerCase(), spelling);
    }
  }
  for (const path of states.keys()) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (states.has(path.slice(0, end)))
        problems.push(`\`${printable(path.slice(0, end))}\` cannot be a file and a folder`);
    }
  }
  if (files > changeSetLimits.files) problems.push(`${files} files are more than ${changeSetLimits.files}`);
  if (bytes > changeSetLimits.totalBytes)
    problems.push(`${bytes} bytes of text are more than ${changeSetLimits.totalBytes}`);
  return problems;
}
function problemsOfFile(file) {
  const badPath = problemOfPath(file.path);
  if (badPath !== void 0) return [badPath];
  const allowed = allowedFile(file.path);
  if (allowed === void 0)
    return [`may not be touched; allowed are ${[...new Set(allowedFiles.map(({ name }) => name))].join(", ")}`];
  const problems = [];
  if (file.text === null !== (file.after === null)) problems.push("must have `text` and `after` both or neither");
  else if (file.text !== null && sha256(file.text) !== file.after)
    problems.push("has a text that is not the one `after` names");
  if (file.before === file.after) problems.push("does not change");
  if (!allowed.mayBeNew && (file.before === null || file.after === null))
    problems.push("may be edited, but not made or removed");
  if (Buffer.byteLength(file.text ?? "") > changeSetLimits.fileBytes)
    problems.push(`is larger than ${changeSetLimits.fileBytes} bytes`);
  return problems;
}

// src/actions/conclude/artifact.ts
import { join } from "node:path/posix";
var sources = [
  { file: "audit-deps.json", part: "audit-deps", output: "report" },
  { file: "apply-patch.json", part: "apply-patch", output: "report" },
  { file: "changes.diff", part: "apply-patch", output: "diff" },
  { file: "change-set.json", part: "apply-patch", output: "change-set" },
  { file: "smoke-test.json", part: "smoke-test", output: "report" },
  { file: "wasm-build.json", part: "wasm-build", output: "report" }
];
var reportingParts = ["audit-deps", "apply-patch", "smoke-test", "wasm-build"];
function preparedPath(prepared, file) {
  return join(prepared, file);
}
async function gather(parts, prepared, ports) {
  const files = /* @__PURE__ */ new Map();
  for (const suffix of prepared === void 0 ? [] : [".json", ".md", ".diff"]) {
    for (const [file, text] of await ports.callerFiles.readFolder(prepared ?? "", suffix)) files.set(file, text);
  }
  for (const { file, part, output } of sources) {
    const path = outputOf(parts, part, output);
    const text = path === void 0 ? void 0 : await ports.scratch.read(path);
    if (text !== void 0) files.set(file, text);
  }
  for (const part of reportingParts) {
    const report = outputOf(parts, part, "report");
    const text = report === void 0 ? void 0 : await ports.scratch.read(join(report, "..", "summary.md"));
    if (text !== void 0) files.set(`${part}.md`, text);
  }
  files.set("parts.json", writeParts(parts));
  const folder = await ports.scratch.keep("integration");
  await ports.scratch.write(folder, files);
  const summaries = reportingParts.flatMap((part) => {
    const text = files.get(`${part}.md`);
    return text === void 0 ? [] : [[part, text]];
  });
  return { folder, summaries: new Map(summaries) };
}

// src/actions/conclude/result.ts
function resultOf(concluded, inputs) {
  const { parts, decided, changeSet } = concluded;
  const state = (part, output) => outputOf(parts, part, output) ?? null;
  const words = (part, output) => (outputOf(parts, part, output) ?? "").split(/[\s,]+/).filter((word) => word !== "");
  return {
    version: 1,
    action: "integrate",
    repository: inputs.repository ?? null,
    verdict: decided?.verdict ?? null,
    reason: decided?.reason ?? null,
    part: decided?.part ?? null,
    publishable: concluded.publishable,
    operation: state("apply-patch", "operation"),
    crates: words("apply-patch", "crates"),
    base: changeSet?.content.base ?? null,
    "change-set-digest": changeSet?.digest ?? null,
    "put-back": concluded.putBack,
    audit: {
      verdict: state("audit-deps", "verdict"),
      "safe-crates": words("audit-deps", "safe-crates"),
      "blocked-crates": words("audit-deps", "blocked-crates")
    },
    smoke: {
      status: state("smoke-test", "status"),
      check: state("smoke-test", "check"),
      build: state("smoke-test", "build"),
      test: state("smoke-test", "test"),
      wasm: state("smoke-test", "wasm"),
      typescript: state("smoke-test", "typescript"),
      "failed-step": state("smoke-test", "failed-step"),
      culprit: state("smoke-test", "culprit")
    },
    wasm: { status: state("wasm-build", "status"), modules: modulesOf(parts) },
    failures: [...parts.keys()].flatMap((part) => {
      const code2 = state(part, "failure-code");
      return code2 === null ? [] : [{ part, code: code2, message: state(part, "failure-message") ?? "" }];
    })
  };
}
function modulesOf(parts) {
  const text = outputOf(parts, "wasm-build", "modules");
  if (text === void 0) return [];
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

// src/actions/conclude/run.ts
async function run(inputs, ports) {
  const parts = new Map([...await preparedParts(inputs, ports), ...inputs.parts]);
  const decided = judge(parts, inputs.stage, inputs.options);
  const effect = decided && consequences(decided.verdict, inputs.options);
  const handsOn = effect === void 0 || effect.publishable || decided?.verdict === "unchanged";
  const changeSet = handsOn ? await readChangeSet(parts, inputs, ports) : void 0;
  const keeps = (effect === void 0 || effect.keepsChange) && !inputs.dryRun;
  const putBack2 = keeps ? [] : await ports.checkout.restore();
  if (keeps) await ports.checkout.release();
  const concluded = {
    parts,
    decided,
    fails: effect?.fails ?? false,
    publishable: effect?.publishable ?? false,
    putBack: putBack2,
    ...changeSet && { changeSet },
    ...await gather(parts, inputs.prepared, ports)
  };
  const result = `${JSON.stringify(resultOf(concluded, inputs), null, 2)}
`;
  await ports.scratch.write(concluded.folder, /* @__PURE__ */ new Map([["result.json", result]]));
  return concluded;
}
async function preparedParts(inputs, ports) {
  if (inputs.prepared === void 0) return /* @__PURE__ */ new Map();
  return readParts(await ports.callerFiles.read(preparedPath(inputs.prepared, "parts.json")));
}
async function readChangeSet(parts, inputs, ports) {
  const digest = outputOf(parts, "apply-patch", "change-set-digest");
  const made = outputOf(parts, "apply-patch", "change-set");
  if (digest === void 0 || made === void 0) return void 0;
  const path = inputs.prepared === void 0 ? made : preparedPath(inputs.prepared, "change-set.json");
  try {
    return { path, digest, content: parseChangeSet(await ports.callerFiles.read(path), digest) };
  } catch (error) {
    await ports.checkout.restore();
    throw error;
  }
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code2 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code2;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code2 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code2 === 99) {
      before = ":";
      after = ":";
    } else if (code2 === 108) {
      before = ":";
    } else if (code2 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code2 = alignments[columnIndex];
        if (code2 === 114) {
          before = " ".repeat(size);
        } else if (code2 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code2 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}

// src/domain/report/markdown.ts
var summaryLimit = 1024 * 1024 - 4096;
function escapeMarkdown(text) {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]|~]/g, "\\$&").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/^(\s*\d*)([#+-]|(?<=\d)[.)])/, "$1\\$2").replace(/@(?=\w)/g, "@​");
}
function code(text) {
  const flat = text.replace(/[\r\n]+/g, " ").replaceAll("|", "\\|");
  const fence = "`".repeat(longestRun(flat) + 1);
  const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
  return `${fence}${pad}${flat}${pad}${fence}`;
}
function table(header, rows) {
  return markdownTable([[...header], ...rows.map((row) => [...row])], { alignDelimiters: false, padding: true });
}
function details(title2, body) {
  const safe = title2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<details>
<summary>${safe}</summary>

${body}

</details>`;
}
function joinSections(sections, limit = summaryLimit) {
  const note = "\n\n_The rest did not fit here; the JSON report has all of it._";
  const room = limit - Buffer.byteLength(note);
  let text = "";
  for (const section of sections.filter((candidate) => candidate !== "")) {
    const next = text === "" ? section : `${text}

${section}`;
    if (Buffer.byteLength(next) > room) return `${text === "" ? truncate(section, room) : text}${note}
`;
    text = next;
  }
  return `${text}
`;
}
function truncate(text, bytes) {
  const whole = Buffer.from(text, "utf8");
  if (whole.length <= bytes) return text;
  const cut = whole.subarray(0, bytes).toString("utf8").replace(/\uFFFD+$/, "");
  const line = cut.lastIndexOf("\n");
  return line > cut.length / 2 ? cut.slice(0, line) : cut;
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run3) => run3.length));
}

// src/actions/conclude/summary.ts
function describe(concluded, inputs) {
  const { parts, decided, changeSet } = concluded;
  const output = (part, name) => outputOf(parts, part, name) ?? "";
  return {
    outputs: {
      verdict: decided?.verdict ?? "",
      proceed: decided === void 0,
      publish: concluded.publishable,
      operation: output("apply-patch", "operation"),
      crates: output("apply-patch", "crates"),
      "change-set": changeSet?.path ?? "",
      "change-set-digest": changeSet?.digest ?? "",
      "base-sha": changeSet?.content.base.sha ?? "",
      diff: output("apply-patch", "diff"),
      "audit-verdict": output("audit-deps", "verdict"),
      "smoke-status": output("smoke-test", "status"),
      "wasm-status": output("wasm-build", "status"),
      folder: concluded.folder,
      ...nameOutputs(inputs)
    },
    summary: joinSections([
      title(concluded),
      nextStep(concluded, inputs),
      partsTable(concluded),
      ...[...concluded.summaries].map(([part, text]) => details(part, demote(text)))
    ]),
    report: resultOf(concluded, inputs),
    ...inputs.reportFile !== void 0 && { reportFile: inputs.reportFile },
    ...concluded.fails && decided && { failed: `${decided.verdict}: ${decided.reason}` },
    ...decided?.verdict === "environment" && { environment: true }
  };
}
function nameOutputs({
  repository = "",
  workingDirectory,
  manifestPath
}) {
  const [name = "", owner = ""] = repository.split("/").toReversed();
  const places = [repository || "repository", workingDirectory === "." ? "" : workingDirectory, manifestPath ?? ""];
  return { owner, name, "artifact-suffix": artifactSuffix(places.filter((place) => place !== "").join("+")) };
}
function artifactSuffix(place) {
  return place.replace(/[^\w.+-]+/g, ".").slice(0, 150);
}
var marks = {
  integrated: "✅",
  unchanged: "✅",
  blocked: "❌",
  "smoke-failed": "❌",
  "wasm-failed": "❌",
  "over-budget": "❌",
  "already-broken": "⚠️",
  environment: "⚠️"
};
function title({ decided, parts }) {
  if (decided === void 0) return "## ⏳ prepared\n\nThe change is made; the next job verifies it.";
  const crates = outputOf(parts, "apply-patch", "crates");
  const what = crates === void 0 ? "" : `

Crates: ${crates.split(/[\s,]+/).map(code).join(", ")}`;
  return `## ${marks[decided.verdict]} ${decided.verdict}

${sentence(decided)}${what}`;
}
function sentence({ reason }) {
  const text = escapeMarkdown(reason);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function nextStep({ decided, parts, publishable }, inputs) {
  if (decided === void 0) return "";
  return `**What to do:** ${advice(decided, parts, publishable, inputs)}`;
}
function advice({ verdict, part }, parts, publishable, inputs) {
  const back = "The checkout is as it was.";
  const safe = outputOf(parts, "audit-deps", "safe-crates");
  switch (verdict) {
    case "integrated":
      return inputs.dryRun ? `Nothing: this was a dry run. ${back}` : "Review the change and publish its change set with `open-pull-request`.";
    case "unchanged":
      return "Nothing.";
    case "blocked":
      return part === "audit-deps" && safe !== void 0 && inputs.options.onConflict === "stop" ? `Correct what the audit lists below and run again, or set \`on-conflict: integrate-safe\` to go on with ${escapeMarkdown(safe)}. ${back}` : `Correct what ${part ?? "the run"} names and run again. ${back}`;
    case "smoke-failed":
      return `Read the errors of the smoke test below. Leave out the crate that causes them with \`crates\`, or adapt the code first. ${back}`;
    case "wasm-failed":
      return `Read the errors of the wasm build below and adapt the wasm set-up. ${back}`;
    case "over-budget":
      return `Make the module smaller (fewer features, \`optimize\`), or raise \`size-budget\`. ${back}`;
    case "already-broken":
      return publishable ? `Nothing: \`allow-already-broken\` is set, so the change set may be published. ${back}` : `Repair the repository first, or set \`allow-already-broken: true\` to go on as long as the integration adds no new error. ${back}`;
    case "environment":
      return `Give ${part ?? "the run"} what it lacks on this machine (named below and in its log) and run again. ${back}`;
  }
}
var tellingOutput = [
  ["audit-deps", "verdict"],
  ["apply-patch", "operation"],
  ["smoke-test", "status"],
  ["wasm-build", "status"]
];
function partsTable({ parts, decided }) {
  const told = tellingOutput.filter(([part]) => decided !== void 0 || parts.has(part));
  const rows = told.map(([part, name]) => {
    const state = outputOf(parts, part, name) ?? parts.get(part)?.outcome ?? "skipped";
    return [part, code(state === "skipped" ? "not run" : state), escapeMarkdown(remark(parts, part))];
  });
  return table(["Part", "Result", "Detail"], rows);
}
function remark(parts, part) {
  const failure = outputOf(parts, part, "failure-message");
  if (failure !== void 0) return failure.split("\n")[0] ?? "";
  const named = (name) => {
    const value = outputOf(parts, part, name);
    return value === void 0 ? [] : [`${name}: ${value}`];
  };
  switch (part) {
    case "audit-deps":
      return ["errors", "warnings", "blocked-crates"].flatMap(named).join("; ");
    case "smoke-test":
      return ["check", "build", "test", "wasm", "typescript", "culprit"].flatMap(named).join("; ");
    default:
      return "";
  }
}
function demote(markdown) {
  return markdown.replace(/^(#{1,5}) /gm, "#$1 ");
}

// src/adapters/runner/run-action.ts
import { appendFile } from "node:fs/promises";
import { randomUUID as randomUUID3 } from "node:crypto";
import { join as join7, resolve as resolve4 } from "node:path";

// src/domain/credentials.ts
var credentials = [
  /\b(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{16,}/g,
  /(?<=\bauthorization:?\s+(?:\w+\s+)?)[A-Za-z0-9+/=_.~-]{16,}/gi,
  /(?<=\b(?:basic|bearer)\s+)[A-Za-z0-9+/=_.~-]{16,}/gi,
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@:"'`]+:[^\s/@"'`]+(?=@)/gi
];
function withoutCredentials(text, known = []) {
  const hidden = known.flatMap((secret) => [secret, encodeURIComponent(secret), ...inBase64(secret)]);
  const rest = hidden.reduce((shorter, secret) => secret === "" ? shorter : shorter.replaceAll(secret, "***"), text);
  return credentials.reduce((shorter, pattern) => shorter.replace(pattern, "***"), rest);
}
function inBase64(secret) {
  const bytes = Buffer.from(secret, "utf8");
  return [0, 1, 2].map((skipped) => {
    const length = Math.floor((bytes.length - skipped) / 3) * 3;
    return length < 12 ? "" : bytes.subarray(skipped, skipped + length).toString("base64");
  });
}

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}

// src/domain/cargo/requirement/source.ts
function parseReference(text) {
  if (text === "default-branch") return { kind: "default-branch" };
  const match = /^(branch|tag|rev):(\S+)$/.exec(text);
  const [, kind, value] = match ?? [];
  if (value === void 0 || kind !== "branch" && kind !== "tag" && kind !== "rev") return void 0;
  if (kind === "rev" && !/^[0-9a-f]{7,40}$/i.test(value)) return void 0;
  return { kind, value };
}

// src/domain/inputs/reader.ts
function nearest(word, candidates) {
  let best;
  let distance = Math.max(2, Math.ceil(word.length / 2.5)) + 1;
  for (const candidate of candidates) {
    const d = leven(word.toLowerCase(), candidate.toLowerCase());
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
}
var InputReader = class _InputReader {
  /** @param raw the value of an input, `''` when absent. */
  constructor(raw) {
    this.raw = raw;
  }
  raw;
  #problems = [];
  /** Notes a problem with an input that only the caller can see. */
  problem(name, message) {
    this.#problems.push(`input \`${name}\`: ${message}`);
  }
  /** @returns the trimmed text, `undefined` when empty. */
  text(name) {
    const value = this.raw(name).trim();
    return value === "" ? void 0 : value;
  }
  required(name) {
    const value = this.text(name);
    if (value === void 0) this.problem(name, "is required");
    return value ?? "";
  }
  /** `true` or `false`, as the contract has it: nothing else. */
  boolean(name, absent) {
    return this.choice(name, ["true", "false"], absent ? "true" : "false") === "true";
  }
  choice(name, accepted, absent) {
    const value = this.text(name);
    if (value === void 0) return absent;
    const found = accepted.find((option) => option === value);
    if (found === void 0) this.#unknown(name, value, accepted);
    return found ?? absent;
  }
  /** Words separated by spaces, commas or new lines; `undefined` when there is none. */
  words(name) {
    const words = this.raw(name).split(/[\s,]+/).filter((word) => word !== "");
    return words.length === 0 ? void 0 : words;
  }
  /** {@link words} that must be among `accepted`; doubles are dropped. */
  chosenWords(name, accepted, absent) {
    const words = this.words(name);
    if (words === void 0) return absent;
    return [...new Set(words)].flatMap((word) => {
      const found = accepted.find((option) => option === word);
      if (found === void 0) this.#unknown(name, word, accepted);
      return found ?? [];
    });
  }
  integer(name, absent, bounds) {
    const value = this.text(name);
    if (value === void 0) return absent;
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number >= bounds.min && number <= bounds.max) return number;
    this.problem(name, `\`${value}\` is not a whole number from ${bounds.min} to ${bounds.max}`);
    return absent;
  }
  /** Bytes from `500 KB`, `1.5 MB` or `1234`; 1 KB = 1024 bytes. */
  bytes(name, absent) {
    const value = this.text(name);
    if (value === void 0) return absent;
    const match = /^(\d+(?:\.\d+)?)\s*(B|KB|MB|KiB|MiB)?$/i.exec(value);
    if (match === null) {
      this.problem(name, `\`${value}\` is not a size; write for example \`500 KB\` or \`1 MB\``);
      return absent;
    }
    const unit = (match[2] ?? "B").charAt(0).toUpperCase();
    return Math.floor(Number(match[1]) * (unit === "K" ? 1024 : unit === "M" ? 1024 * 1024 : 1));
  }
  /** A calendar day `YYYY-MM-DD`. */
  date(name) {
    const value = this.text(name);
    if (value === void 0) return void 0;
    const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
    this.problem(name, `\`${value}\` is not a date; write YYYY-MM-DD`);
    return void 0;
  }
  /** An infra reference: `default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`. */
  reference(name) {
    const value = this.text(name);
    if (value === void 0) return void 0;
    const reference = parseReference(value);
    if (reference === void 0) {
      this.problem(
        name,
        `\`${value}\` is not a reference; write \`default-branch\`, \`branch:NAME\`, \`tag:NAME\` or \`rev:SHA\` (7 to 40 hexadecimal digits)`
      );
    }
    return reference;
  }
  /** A relative path that does not climb out; symlinks are checked where the file is opened. */
  innerPath(name) {
    const value = this.text(name);
    if (value === void 0) return void 0;
    const path = value.replaceAll("\\", "/").replace(/^(\.\/)+/, "").replace(/\/+$/, "");
    if (path.startsWith("/") || /^[a-z]:/i.test(path) || path.split("/").includes("..") || path.includes("\0")) {
      this.problem(name, `\`${value}\` must be a path inside \`working-directory\``);
      return void 0;
    }
    return path === "" ? "." : path;
  }
  /**
   * What `read` makes of the inputs of the chain that this action is the beginning of (the input `following`, as a JSON
   * object); `undefined` where it stands alone. Problems with them are told with this action's own: a call is refused at
   * once, before anything is done.
   */
  following(read) {
    const text = this.text("following");
    if (text === void 0) return void 0;
    const chain = new _InputReader(valuesOf(text));
    const result = read(chain);
    this.#problems.push(...chain.#problems);
    return result;
  }
  /** @throws {Failure} `usage` that lists every problem. */
  finish() {
    refuseInputs([...new Set(this.#problems)]);
  }
  #unknown(name, value, accepted) {
    const near = nearest(value, accepted);
    this.problem(
      name,
      `\`${value}\` is not one of ${accepted.map((option) => `\`${option}\``).join(", ")}${near === void 0 ? "" : `; did you mean \`${near}\`?`}`
    );
  }
};
function refuseInputs(problems) {
  if (problems.length === 0) return;
  const message = problems.length === 1 ? problems[0] ?? "" : `${problems.length} problems with the inputs:
${problems.map((problem) => `- ${problem}`).join("\n")}`;
  throw new Failure("usage", message, { hint: "Correct the inputs and run again; nothing was changed." });
}
function valuesOf(json) {
  const values = new Map(Object.entries(parseObject(json)));
  return (name) => String(values.get(name) ?? "");
}
function parseObject(json) {
  try {
    const value = JSON.parse(json);
    if (typeof value === "object" && value !== null) return value;
  } catch {
  }
  throw new Failure("usage", "input `following`: is not a JSON object", { hint: "Pass `${{ toJSON(inputs) }}`." });
}

// src/adapters/cargo/cargo.ts
import { tmpdir } from "node:os";
import { dirname } from "node:path";

// src/domain/cargo/error/network-trouble.ts
var patterns = [
  /spurious network error/i,
  /network failure seems to have happened/i,
  /could(n't| not) resolve (host|proxy)/i,
  /temporary failure in name resolution/i,
  /failed to resolve address/i,
  /could(n't| not) connect to server/i,
  /failed to connect to/i,
  /connection (refused|reset|timed out|was aborted)/i,
  /network is unreachable/i,
  /no route to host/i,
  /operation timed out|operation too slow|timeout was reached|\[28\]/i,
  /ssl (connect|certificate) (error|problem)|\[35\]|\[60\]/i,
  /the remote end hung up unexpectedly|early EOF|unexpected disconnect while reading/i,
  /got (429|5\d\d)\b|returned error: (429|5\d\d)\b|status(?: code)? (429|5\d\d)\b/i,
  /--offline was specified|you're using offline mode|can't checkout from .* offline mode/i
];
function networkTrouble(stderr) {
  return stderr.split("\n").find((line) => patterns.some((pattern) => pattern.test(line)))?.trim();
}

// src/domain/cargo/graph/read-metadata.ts
function readMetadata(text, relativeTo) {
  const local = relativeTo === void 0 ? asItIs : below(relativeTo);
  let content;
  let graph;
  const read = () => content ??= parse2(text());
  return {
    get graph() {
      return graph ??= graphOf(read(), local);
    },
    declared: () => new Map(read().packages.map((found) => [local.id(found.id), declaredBy(found)]))
  };
}
var asItIs = { id: (id) => id, path: (path) => path };
function below(folder) {
  return {
    id: (id) => id.replace(`file://${folder}`, "file://"),
    path: (path) => path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
  };
}
function parse2(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure("tool-failed", "the output of `cargo metadata` is not JSON", {
      hint: "Check that `cargo` on PATH is Cargo itself.",
      cause
    });
  }
}
function graphOf(content, local) {
  const nodes = new Map(content.resolve.nodes.map((node) => [node.id, node]));
  const packages = content.packages.map((found) => {
    const node = nodes.get(found.id);
    return {
      id: local.id(found.id),
      name: found.name,
      version: found.version,
      source: found.source,
      manifestPath: local.path(found.manifest_path),
      links: found.links,
      rustVersion: found.rust_version,
      features: node?.features.toSorted() ?? [],
      dependencies: (node?.deps ?? []).map(({ pkg, name, dep_kinds: kinds }) => ({
        id: local.id(pkg),
        name,
        kinds: kinds.map(({ kind, target }) => ({ kind: kind ?? "normal", target }))
      }))
    };
  });
  return {
    packages: new Map(packages.map((found) => [found.id, found])),
    members: content.workspace_members.map((id) => local.id(id))
  };
}
function declaredBy({ features, dependencies }) {
  return {
    features: new Map(Object.entries(features)),
    dependencies: dependencies.map(({ name, rename: rename2, req, kind, uses_default_features: defaultFeatures, ...rest }) => ({
      name: rename2 ?? name,
      package: name,
      requirement: req,
      kind: kind ?? "normal",
      target: rest.target,
      optional: rest.optional,
      features: rest.features,
      defaultFeatures
    }))
  };
}

// src/adapters/cargo/cargo.ts
var timeLimitMs = 10 * 6e4;
function createCargo(process2) {
  const versions = /* @__PURE__ */ new Map();
  return {
    async metadata({ manifestPath, toolchain, locked, targetDirectory, relativeTo }) {
      const options = [
        "--format-version",
        "1",
        "--quiet",
        "--color",
        "never",
        ...locked === true ? ["--locked"] : []
      ];
      const command = commandFor(toolchain);
      const completed = await process2.run({
        ...command,
        env: { ...command.env, ...targetDirectory !== void 0 && { CARGO_TARGET_DIR: targetDirectory } },
        args: ["metadata", ...options, "--manifest-path", manifestPath],
        cwd: dirname(manifestPath)
      });
      if (completed.exitCode === 0) return resolvedBy(completed, relativeTo);
      refuseEnvironment(completed, toolchain);
      return { kind: "failed", stderr: completed.stderr, exitCode: completed.exitCode };
    },
    version(toolchain) {
      const known = versions.get(toolchain) ?? askVersion(process2, toolchain);
      versions.set(toolchain, known);
      return known;
    }
  };
}
function commandFor(toolchain) {
  const chosen = toolchain === void 0 ? {} : { RUSTUP_TOOLCHAIN: toolchain };
  const env = { ...chosen, RUSTUP_AUTO_INSTALL: "0", GIT_TERMINAL_PROMPT: "0" };
  return { program: "cargo", env, timeoutMs: timeLimitMs };
}
async function askVersion(process2, toolchain) {
  const completed = await process2.run({ ...commandFor(toolchain), args: ["--version"], cwd: tmpdir() });
  const version = /^cargo (\S+)/.exec(completed.stdout)?.[1];
  if (completed.exitCode === 0 && version !== void 0) return version;
  refuseEnvironment(completed, toolchain);
  throw new Failure("tool-failed", `\`cargo --version\` did not answer: ${complaint(completed.stderr)}`, {
    hint: "Check the Rust installation with `rustup show`."
  });
}
function refuseEnvironment(completed, toolchain) {
  const { stderr } = completed;
  if (/toolchain '[^']*' is not installed|could not choose a version of cargo|'cargo' is not installed for|is not applicable to the/.test(
    stderr
  )) {
    throw new Failure(
      "tool-missing",
      `rustup has no cargo${toolchain === void 0 ? "" : ` of the toolchain \`${toolchain}\``}: ${complaint(stderr)}`,
      {
        hint: toolchain === void 0 ? "Install one with `rustup default stable`." : `Install it with \`rustup toolchain install ${toolchain}\`.`
      }
    );
  }
  if (completed.timedOut) {
    throw new Failure("network", `cargo did not end within ${timeLimitMs / 6e4} minutes`, {
      hint: "Run again; if it stays so, check what its registries and git sources wait for."
    });
  }
  const trouble = networkTrouble(stderr);
  if (trouble !== void 0) {
    throw new Failure("network", `cargo could not reach a source: ${trouble}`, {
      hint: "Check the network, proxy and credentials of this machine, then run again.",
      cause: stderr
    });
  }
  if (completed.exitCode === null) {
    throw new Failure("tool-failed", `cargo was ended by a signal: ${complaint(stderr)}`, {
      hint: "Run again; a machine that runs out of memory ends processes."
    });
  }
}
function complaint(stderr) {
  const lines = stderr.trim().split("\n");
  return (lines.find((line) => line.startsWith("error")) ?? lines.at(-1) ?? "").replace(/^error: /, "");
}
function resolvedBy(completed, relativeTo) {
  if (completed.droppedBytes > 0) {
    throw new Failure("tool-failed", "the output of `cargo metadata` is too large to be read", {
      hint: "Name one workspace with `manifest-path`."
    });
  }
  return { kind: "resolved", metadata: readMetadata(() => completed.stdout, relativeTo) };
}

// src/adapters/files/checkout.ts
import { chmod, lstat as lstat3, mkdir as mkdir2, readFile as readFile3, realpath as realpath3, rm as rm2, rmdir, stat as stat2, writeFile } from "node:fs/promises";
import { createHash as createHash2 } from "node:crypto";
import { basename, dirname as dirname4, join as join4, relative as relative3, resolve as resolve2 } from "node:path";
import { tmpdir as tmpdir2 } from "node:os";

// src/adapters/files/files.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { lstat, readFile as readFile2, readdir, realpath, rm } from "node:fs/promises";
import { dirname as dirname2, isAbsolute, join as join2, posix, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

// src/adapters/files/system-error.ts
function errorCode(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
  return typeof error.code === "string" ? error.code : void 0;
}

// src/adapters/files/files.ts
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function fileFailure(verb, path, cause) {
  if (cause instanceof Failure) return cause;
  const reasons = {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of the path is not a folder",
    ELOOP: "its symbolic links go in a circle"
  };
  const code2 = errorCode(cause);
  const reason = reasons[code2 ?? ""] ?? (cause instanceof Error ? cause.message : String(cause));
  return new Failure("file", `cannot ${verb} ${path}: ${reason}`, {
    hint: code2 === "ENOENT" ? "Check the path and its letter case." : `Make ${path} accessible to the user that runs this.`,
    cause
  });
}
async function readText(path, shown = path) {
  let bytes;
  try {
    bytes = await readFile2(path);
  } catch (error) {
    throw fileFailure("read", shown, error);
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new Failure("file", `cannot read ${shown}: it is not UTF-8 text`, { hint: `Save ${shown} as UTF-8.`, cause });
  }
}
async function readTextIfPresent(path, shown = path) {
  try {
    return await readText(path, shown);
  } catch (error) {
    if (error instanceof Failure && errorCode(error.cause) === "ENOENT") return void 0;
    throw error;
  }
}
async function readBytesIfPresent(path) {
  try {
    return await readFile2(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    throw fileFailure("read", path, error);
  }
}
function writeBelow(folder, files) {
  const made = /* @__PURE__ */ new Set();
  for (const [path, content] of files) {
    const target = resolve(folder, path);
    if (!isInside(folder, target)) throw new Failure("file", `${path} lies outside ${folder}`);
    try {
      const parent = dirname2(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(target, content);
    } catch (error) {
      throw fileFailure("write", target, error);
    }
  }
}
function isInside(folder, path) {
  const way = relative(folder, path);
  return way === "" || !way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way);
}
async function resolveInside(root, path) {
  const outside = () => new Failure("file", `${path} lies outside the working directory`, {
    hint: "Use a path inside `working-directory`."
  });
  const wanted = resolve(root, path);
  if (path.includes("\0") || isAbsolute(path) || !isInside(root, wanted)) throw outside();
  let existing = wanted;
  for (; ; ) {
    try {
      const real = await realpath(existing);
      const target = resolve(real, relative(existing, wanted));
      if (!isInside(root, target)) throw outside();
      return target;
    } catch (error) {
      if (errorCode(error) !== "ENOENT" || existing === root) throw fileFailure("read", path, error);
      const link = await lstat(existing).catch(() => void 0);
      if (link?.isSymbolicLink() === true) throw outside();
      existing = dirname2(existing);
    }
  }
}
async function walk(root) {
  const found = [];
  const visit = async (folder) => {
    for (const entry of await readdir(join2(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (!entry.isDirectory()) found.push(path);
      else if (![".git", "target", "node_modules"].includes(entry.name)) await visit(path);
    }
  };
  try {
    await visit(".");
  } catch (error) {
    throw fileFailure("read", root, error);
  }
  return found;
}
function createCallerFiles(environment) {
  const base = environment["GITHUB_WORKSPACE"] || process.cwd();
  return {
    read: (path) => readText(resolve(base, path), path),
    async write(path, text) {
      const target = resolve(base, path);
      writeBelow(dirname2(target), /* @__PURE__ */ new Map([[target, text]]));
      return target;
    },
    async readFolder(path, suffix) {
      const folder = resolve(base, path);
      const names2 = (await walk(folder)).filter((name) => name.endsWith(suffix)).toSorted();
      return new Map(
        await Promise.all(names2.map(async (name) => [name, await readText(join2(folder, name), name)]))
      );
    },
    async builtInPlan() {
      const [text, compiled] = await Promise.all([shippedText(planFile), readTextIfPresent(compiledPlan)]);
      return { path: planFile, text, ...compiled !== void 0 && { compiled } };
    }
  };
}
var planFile = "plan/infra.toml";
var here = dirname2(fileURLToPath(import.meta.url));
var compiledPlan = join2(here, "..", "plan.json");
async function shippedText(path) {
  for (let folder = here; ; folder = dirname2(folder)) {
    const text = await readTextIfPresent(join2(folder, path));
    if (text !== void 0) return text;
    if (dirname2(folder) === folder)
      throw new Failure("file", `${path} is missing from this installation of infra-actions`);
  }
}
async function removeFile(path) {
  await rm(path, { force: true });
}

// src/adapters/files/folder-entries.ts
import { lstat as lstat2, realpath as realpath2, stat } from "node:fs/promises";
import { join as join3, posix as posix2, relative as relative2, sep as sep2 } from "node:path";
async function folderEntries(root, paths, git) {
  const found = await Promise.all(
    paths.map(async (path) => {
      const entry = await folderEntry(root, path, git);
      return entry === void 0 ? [] : [[path, entry]];
    })
  );
  return new Map(found.flat());
}
async function folderEntry(root, path, git) {
  const place = join3(root, path);
  try {
    const status = await lstat2(place);
    if (status.isDirectory()) return await submodule(root, path, git);
    if (!status.isSymbolicLink()) return void 0;
    const real = await realpath2(place);
    if (!isInside(root, real) || !(await stat(real)).isDirectory()) return void 0;
    const target = relative2(root, real).split(sep2).join("/") || ".";
    return target.split("/").some((name) => name === ".git" || name === "target") ? void 0 : { kind: "link", target };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(errorCode(error) ?? "")) return void 0;
    throw fileFailure("read", path, error);
  }
}
async function submodule(root, path, git) {
  const folder = await realpath2(join3(root, path));
  if (!isInside(root, folder) || await git.topLevel(folder) !== folder) return void 0;
  const files = await git.files(folder);
  return { kind: "submodule", files: files.map((file) => posix2.join(path, file)) };
}

// src/adapters/files/journal.ts
import { mkdir, open, rename } from "node:fs/promises";
import { dirname as dirname3 } from "node:path";
async function writeJournal(path, journal) {
  try {
    var _stack = [];
    try {
      await mkdir(dirname3(path), { recursive: true });
      const draft = `${path}.new`;
      const file = __using(_stack, await open(draft, "w"), true);
      await file.writeFile(JSON.stringify(journal));
      await file.sync();
      await rename(draft, path);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    throw fileFailure("write", path, error);
  }
}
async function readJournal(path) {
  const text = await readTextIfPresent(path);
  if (text === void 0) return void 0;
  try {
    const journal = JSON.parse(text);
    if (journal.version === 1 && Array.isArray(journal.files)) return journal;
  } catch (cause) {
    throw unreadable(path, cause);
  }
  throw unreadable(path);
}
function unreadable(path, cause) {
  return new Failure("file", `the journal of an interrupted run cannot be read: ${path}`, {
    hint: "Check `git status` and put the files back by hand, then delete the journal.",
    cause
  });
}

// src/adapters/files/checkout.ts
async function openCheckout(workingDirectory, git, stop, run3) {
  const root = await realFolder(workingDirectory);
  const journalPath = async () => {
    if (await git.topLevel(root) !== void 0)
      return join4(await git.gitDirectory(root), "infra-actions", `journal-${key(root)}.json`);
    return join4(tmpdir2(), "infra-actions", `journal-${key(root)}.json`);
  };
  let listed;
  const list = async () => {
    const [top, tracked] = await Promise.all([
      git.topLevel(root),
      git.files(root).catch((error) => ({ error }))
    ]);
    if (top === void 0) return (await walk(root)).toSorted();
    if ("error" in tracked) throw tracked.error;
    return tracked.toSorted();
  };
  const restore = async (kept = () => false) => {
    const path = await journalPath();
    const journal = await readJournal(path);
    if (journal === void 0 || kept(journal)) return [];
    await putBack(root, journal);
    await removeFile(path);
    listed = void 0;
    return journal.files.map((file) => file.path);
  };
  return {
    root,
    files: () => listed ??= list(),
    folderEntries: (paths) => folderEntries(root, paths, git),
    read: async (path) => readText(await resolveInside(root, path), path),
    readIfPresent: async (path) => readTextIfPresent(await resolveInside(root, path), path),
    async apply(changes, options) {
      if (changes.length === 0) return;
      const path = await journalPath();
      const files = await Promise.all(changes.map((change) => prepare(root, change)));
      const kept = (options?.keep ?? []).filter((file) => !changes.some((change) => change.path === file));
      const beside = await Promise.all(kept.map((file) => keptFile(root, file)));
      const journal = { version: 1, state: "writing", run: run3, files: [...files, ...beside.flat()] };
      await writeJournal(path, journal);
      try {
        for (const file of files) {
          if (stop.aborted) throw new Failure("interrupted", "the run was interrupted while files were written");
          await put(root, file, file.after);
        }
        if (options?.keepJournal === true) await writeJournal(path, { ...journal, state: "held" });
        else await removeFile(path);
      } catch (error) {
        await restore();
        throw error instanceof Failure ? error : fileFailure("write", root, error);
      }
      listed = void 0;
    },
    restore: () => restore(),
    recover() {
      listed ??= list();
      listed.catch(() => void 0);
      return restore((journal) => journal.state === "held" && journal.run === run3);
    },
    release: async () => removeFile(await journalPath())
  };
}
async function realFolder(folder) {
  try {
    const path = await realpath3(folder);
    if ((await stat2(path)).isDirectory()) return path;
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR") throw fileFailure("read", folder, error);
  }
  throw new Failure("usage", `input \`working-directory\`: \`${folder}\` is not a folder`, {
    hint: "Check out the repository first, or correct `working-directory`."
  });
}
function key(root) {
  return createHash2("sha256").update(root).digest("hex").slice(0, 12);
}
async function prepare(root, change) {
  const { target, bytes, mode, isOther } = await standing(root, change.path);
  if (isOther) {
    throw new Failure("file", `${change.path} is not a regular file; it is not written through`, {
      hint: `Replace ${change.path} by a regular file, or leave it to people.`
    });
  }
  const found = bytes === null ? null : createHash2("sha256").update(bytes).digest("hex");
  if (found !== change.before) {
    throw new Failure("file", `${change.path} changed while the run was working on it`, { hint: "Run again." });
  }
  return {
    path: change.path,
    before: bytes === null ? null : bytes.toString("base64"),
    mode: mode ?? (change.mode === "100755" ? 493 : 420),
    after: change.text === null ? null : Buffer.from(change.text, "utf8").toString("base64"),
    newFolders: await missingFolders(root, target)
  };
}
async function keptFile(root, path) {
  const { bytes, mode = 420, isOther } = await standing(root, path);
  const before = bytes === null ? null : bytes.toString("base64");
  return isOther ? [] : [{ path, before, after: before, mode, newFolders: [] }];
}
async function standing(root, path) {
  const target = await resolveInside(root, path);
  const status = await lstat3(join4(root, path)).catch((error) => {
    if (errorCode(error) === "ENOENT") return void 0;
    throw fileFailure("write", path, error);
  });
  if (status?.isFile() !== true) return { target, bytes: null, isOther: status !== void 0 };
  const bytes = await readFile3(target).catch((error) => Promise.reject(fileFailure("read", path, error)));
  return { target, bytes, mode: status.mode & 511, isOther: false };
}
async function missingFolders(root, target) {
  const missing = [];
  for (let folder = dirname4(target); folder !== root && isInside(root, folder); folder = dirname4(folder)) {
    if (await stat2(folder).catch(() => void 0)) break;
    missing.unshift(relative3(root, folder));
  }
  return missing;
}
async function put(root, file, content) {
  const target = resolve2(root, file.path);
  try {
    if (content === null) {
      const status = await lstat3(target).catch(() => void 0);
      if (status?.isFile() === true) await rm2(target);
      return;
    }
    await mkdir2(dirname4(target), { recursive: true });
    await writeFile(target, Buffer.from(content, "base64"), { mode: file.mode });
  } catch (error) {
    throw fileFailure("write", file.path, error);
  }
}
async function putBack(root, journal) {
  for (const file of journal.files) {
    const found = await readFile3(resolve2(root, file.path)).catch(() => null);
    if (!isOurs(found, file)) {
      throw new Failure("dirty", `${file.path} was changed after an earlier run was interrupted in the middle of it`, {
        hint: `Put ${file.path} back by hand (\`git diff -- ${file.path}\`), then delete infra-actions/ in the git directory.`
      });
    }
  }
  for (const file of journal.files.toReversed()) {
    await put(root, file, file.before);
    if (file.before !== null) await chmod(resolve2(root, file.path), file.mode);
    for (const folder of file.newFolders.toReversed()) {
      await rmdir(join4(root, folder)).catch((error) => {
        if (!["ENOTEMPTY", "ENOENT", "EEXIST"].includes(errorCode(error) ?? ""))
          throw fileFailure("write", folder, error);
      });
    }
  }
}
function isOurs(found, file) {
  if (basename(file.path) === "Cargo.lock") return true;
  if (found === null) return file.before === null || file.after === null;
  return [file.before, file.after].some(
    (text) => text !== null && found.equals(Buffer.from(text, "base64").subarray(0, found.length))
  );
}

// src/adapters/runner/clock.ts
import { setTimeout as setTimeout2 } from "node:timers/promises";
function createClock(stop) {
  return {
    now: () => Date.now(),
    sleep: (milliseconds) => setTimeout2(milliseconds, void 0, { signal: stop })
  };
}

// src/adapters/git/git.ts
import { createHash as createHash3 } from "node:crypto";
import { relative as relative4, resolve as resolve3 } from "node:path";

// src/adapters/git/git-command.ts
function gitCommand(process2, more = {}) {
  const attempt = (root, ...args) => process2.run({
    program: "git",
    args: ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args],
    cwd: root,
    env: { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_LITERAL_PATHSPECS: "1", LC_ALL: "C", ...more }
  });
  return {
    attempt,
    async output(root, ...args) {
      const done = await attempt(root, ...args);
      if (done.exitCode === 0) return done.stdout;
      const says = done.stderr.trim() || `exit code ${done.exitCode}`;
      throw new Failure("tool-failed", `\`git ${args[0] ?? ""}\` failed: ${says}`, {
        hint: "Check that the folder is a complete git checkout that git trusts (`git status`)."
      });
    }
  };
}
function nulFields(output) {
  return output.split("\0").filter((field) => field !== "");
}

// src/adapters/git/git.ts
function createGit(process2) {
  const { attempt, output: git } = gitCommand(process2);
  const places = /* @__PURE__ */ new Map();
  const placeOf = (folder) => {
    const known = places.get(folder) ?? locate(folder);
    places.set(folder, known);
    return known;
  };
  const locate = async (folder) => {
    const done = await attempt(folder, "rev-parse", "--show-toplevel", "--absolute-git-dir");
    const [top, gitDirectory] = done.stdout.split("\n");
    return done.exitCode === 0 && top && gitDirectory ? { top, gitDirectory: resolve3(folder, gitDirectory) } : void 0;
  };
  return {
    topLevel: async (folder) => (await placeOf(folder))?.top,
    async gitDirectory(root) {
      const place = await placeOf(root);
      if (place) return place.gitDirectory;
      throw new Failure("tool-failed", `${root} is not in a git checkout`, { hint: "Check the repository out first." });
    },
    async head(root) {
      const lines = (await git(root, "rev-parse", "HEAD", "--abbrev-ref", "HEAD")).split("\n");
      return { sha: lines[0] ?? "", ref: lines[1] ?? "HEAD" };
    },
    async files(root) {
      return nulFields(
        await git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate")
      );
    },
    async textAt(root, revision, path) {
      const done = await attempt(root, "cat-file", "blob", "--end-of-options", `${revision}:./${path}`);
      if (done.exitCode === 0) return done.stdout;
      if (/does not exist|exists on disk, but not in|invalid object name|path .* not in/i.test(done.stderr))
        return void 0;
      throw new Failure("tool-failed", `git could not read ${path} at ${revision}: ${done.stderr.trim()}`);
    },
    async textsAt(root, revision, now) {
      if (now.size === 0) return /* @__PURE__ */ new Map();
      const listed = nulFields(await git(root, "ls-tree", "-z", "--end-of-options", revision, ...now.keys()));
      const objects = new Map(
        listed.flatMap((entry) => {
          const [, object = "", path] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
          return path === void 0 ? [] : [[path, object]];
        })
      );
      const texts = [...now].map(async ([path, text]) => {
        const object = objects.get(path);
        if (object === void 0) return [path, null];
        const same = text !== null && objectName(text, object) === object;
        return [path, same ? text : await git(root, "cat-file", "blob", "--end-of-options", object)];
      });
      return new Map(await Promise.all(texts));
    },
    async changed(root) {
      const top = (await placeOf(root))?.top ?? root;
      const entries = nulFields(
        await git(root, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ".")
      );
      return entries.map((entry) => relative4(root, resolve3(top, entry.slice(3))));
    },
    async isTracked(root, path) {
      const done = await attempt(root, "ls-files", "--error-unmatch", "--", path);
      return done.exitCode === 0;
    }
  };
}
function objectName(text, like) {
  const bytes = Buffer.from(text, "utf8");
  return createHash3(like.length === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/adapters/processes/process.ts
import { randomUUID } from "node:crypto";
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join as join5 } from "node:path";
import { StringDecoder } from "node:string_decoder";

// src/adapters/processes/environment.ts
var names = /* @__PURE__ */ new Set([
  "PATH",
  "HOME",
  "USER",
  "TMPDIR",
  "LANG",
  "TERM",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "ALL_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "all_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "CURL_CA_BUNDLE",
  "REQUESTS_CA_BUNDLE",
  "NODE_EXTRA_CA_CERTS",
  "GIT_SSL_CAINFO",
  "CARGO_HOME",
  "CARGO_BUILD_JOBS",
  "CARGO_TARGET_DIR",
  "CARGO_INCREMENTAL",
  "RUSTUP_HOME",
  "RUSTUP_TOOLCHAIN",
  "RUSTC_WRAPPER",
  "GIT_CONFIG_GLOBAL",
  "SSH_AUTH_SOCK",
  "PROTOC",
  "LIBCLANG_PATH",
  "CC",
  "CXX",
  "CFLAGS"
]);
var prefixes = ["LC_", "CARGO_NET_", "CARGO_HTTP_", "SCCACHE_", "PKG_CONFIG_"];
var credentials2 = /TOKEN|SECRET|PASSWORD|CREDENTIAL|(^|_)KEY(_|$)|ACCESS_KEY/i;
function childEnvironment(environment) {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      const listed = names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
      return value !== void 0 && listed && !credentials2.test(name) ? [[name, value]] : [];
    })
  );
}

// src/adapters/processes/orphans.ts
import { readdir as readdir2, readFile as readFile4 } from "node:fs/promises";
var mark = "INFRA_ACTIONS_PROCESS";
async function endOrphans(value) {
  for (let round = 0; round < 5; round += 1) {
    const found = await marked(`${mark}=${value}`);
    if (found.length === 0) return;
    for (const pid of found) kill(pid);
  }
}
async function marked(entry) {
  const names2 = await readdir2("/proc").catch(() => []);
  const pids = names2.filter((name) => /^\d+$/.test(name)).map(Number);
  const carries = await Promise.all(
    pids.map(async (pid) => pid !== process.pid && (await environOf(pid)).includes(entry))
  );
  return pids.filter((_, index) => carries[index]);
}
async function environOf(pid) {
  try {
    return (await readFile4(`/proc/${pid}/environ`, "utf8")).split("\0");
  } catch (error) {
    if (["ENOENT", "EACCES", "EPERM", "ESRCH"].includes(errorCode(error) ?? "")) return [];
    throw error;
  }
}
function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!["ESRCH", "EPERM"].includes(errorCode(error) ?? "")) throw error;
  }
}

// src/adapters/processes/process.ts
var defaultKeepBytes = 64 * 1024 * 1024;
var defaultGraceMs = 2e3;
var patienceMs = 5e3;
var maxLineLength = 64 * 1024;
function createProcessRunner(stop, environment = process.env) {
  const never = new AbortController().signal;
  return { run: (command) => run2(command, command.uninterruptible === true ? never : stop, environment) };
}
async function run2(command, stop, environment) {
  if (stop.aborted) throw interrupted();
  const marker = command.endOrphans === true ? randomUUID() : void 0;
  const env = environmentOf(command, environment);
  if (marker !== void 0) env[mark] = marker;
  requireProgram(command.program, env["PATH"] ?? "", command.cwd);
  const began = performance.now();
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env,
    shell: false,
    detached: process.platform !== "win32",
    stdio: [command.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
    windowsHide: true
  });
  const stdout = collect(child, "stdout", command);
  const stderr = collect(child, "stderr", command);
  child.stdin?.on("error", () => void 0);
  if (command.input !== void 0) child.stdin?.end(command.input);
  let timedOut = false;
  const killers = [];
  const end = () => {
    signalTree(child, "SIGTERM");
    killers.push(setTimeout(() => signalTree(child, "SIGKILL"), command.graceMs ?? defaultGraceMs));
  };
  const limit = command.timeoutMs === void 0 ? void 0 : setTimeout(() => {
    timedOut = true;
    end();
  }, command.timeoutMs);
  stop.addEventListener("abort", end, { once: true });
  try {
    const exitCode = await exited(child, command.program);
    signalTree(child, "SIGKILL");
    if (marker !== void 0) await endOrphans(marker);
    await closed(child, [stdout, stderr]);
    if (stop.aborted) throw interrupted();
    return {
      exitCode: timedOut ? null : exitCode,
      // Made when it is asked for: it may be megabytes.
      get stdout() {
        return stdout.text();
      },
      get stderr() {
        return stderr.text();
      },
      timedOut,
      droppedBytes: stdout.dropped() + stderr.dropped(),
      durationMs: performance.now() - began
    };
  } finally {
    clearTimeout(limit);
    killers.forEach(clearTimeout);
    stop.removeEventListener("abort", end);
  }
}
async function closed(child, streams) {
  const patience = setTimeout(() => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, patienceMs);
  await Promise.all(streams.map((stream) => stream.ended));
  clearTimeout(patience);
}
function interrupted() {
  return new Failure("interrupted", "the run was interrupted", { hint: "Run again; what was changed is put back." });
}
function environmentOf(command, environment) {
  const env = childEnvironment(environment);
  for (const [name, value] of Object.entries(command.env ?? {})) {
    if (value === void 0) delete env[name];
    else env[name] = value;
  }
  return env;
}
function requireProgram(program, path, cwd) {
  const candidates = program.includes("/") ? [program] : path.split(delimiter).map((folder) => join5(folder || cwd, program));
  if (candidates.some(isExecutable)) return;
  throw new Failure("tool-missing", `\`${program}\` was not found`, {
    hint: `Install ${program} or put its folder on PATH.`
  });
}
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function exited(child, program) {
  return new Promise((resolve5, reject) => {
    child.once("error", (cause) => {
      reject(new Failure("tool-missing", `\`${program}\` could not be started: ${cause.message}`, { cause }));
    });
    child.once("exit", (code2) => resolve5(code2));
  });
}
function signalTree(child, signal) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (!["ESRCH", "EPERM"].includes(errorCode(error) ?? "")) throw error;
  }
}
function collect(child, name, command) {
  const keep = command.keepBytes ?? defaultKeepBytes;
  const stream = child[name];
  const decoder2 = new StringDecoder("utf8");
  let chunks = [];
  let kept = 0;
  let dropped = 0;
  let line = "";
  let text;
  const emit = (more) => {
    line += more;
    const lines = line.split("\n");
    line = lines.pop() ?? "";
    for (const whole of lines) command.onLine?.(whole.replace(/\r$/, ""), name);
    if (line.length > maxLineLength) {
      command.onLine?.(line, name);
      line = "";
    }
  };
  stream?.on("data", (chunk) => {
    chunks.push(chunk);
    kept += chunk.length;
    while (chunks.length > 1 && kept - (chunks[0]?.length ?? 0) >= keep) {
      const first = chunks.shift();
      kept -= first?.length ?? 0;
      dropped += first?.length ?? 0;
    }
    if (command.onLine !== void 0) emit(decoder2.write(chunk));
  });
  const ended2 = new Promise((resolve5) => {
    if (stream === null) return resolve5();
    stream.once("close", () => {
      emit(decoder2.end());
      if (line !== "") command.onLine?.(line, name);
      resolve5();
    });
    return void 0;
  });
  return {
    ended: ended2,
    text() {
      if (text !== void 0) return text;
      const whole = Buffer.concat(chunks);
      chunks = [];
      text = whole.subarray(Math.max(0, whole.length - keep)).toString("utf8");
      return text;
    },
    dropped: () => dropped
  };
}

// src/adapters/runner/run-identity.ts
import { createHash as createHash4, randomUUID as randomUUID2 } from "node:crypto";
var alone = randomUUID2();
function runIdentity(environment) {
  const given = environment["INFRA_ACTIONS_RUN"];
  const github = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB"].map((name) => environment[name] ?? "").join("/");
  const known = given !== void 0 && given !== "" ? given : github === "//" ? void 0 : github;
  const id = createHash4("sha256").update(known ?? alone).digest("hex").slice(0, 16);
  return { id, isShared: known !== void 0 };
}

// src/adapters/files/scratch.ts
import { lstat as lstat4, mkdir as mkdir3, realpath as realpath4 } from "node:fs/promises";
import { mkdirSync as mkdirSync2, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir as tmpdir3, userInfo } from "node:os";
import { join as join6 } from "node:path";
var leftovers = /* @__PURE__ */ new Set();
process.once("exit", () => {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true });
});
function createScratch(environment) {
  const base = join6(environment["RUNNER_TEMP"] || tmpdir3(), "infra-actions");
  const make = (name) => {
    mkdirSync2(base, { recursive: true });
    return mkdtempSync(join6(realpathSync(base), `${name}-`));
  };
  return {
    keep: async (name) => make(name),
    async temporary(name) {
      const path = make(name);
      leftovers.add(path);
      return {
        path,
        async [Symbol.asyncDispose]() {
          rmSync(path, { recursive: true, force: true });
          leftovers.delete(path);
        }
      };
    },
    write: async (folder, files) => writeBelow(folder, files),
    read: readTextIfPresent,
    readBytes: readBytesIfPresent,
    tools: async (name) => folderIn(await ownFolder(join6(base, `tools-${userInfo().uid}`)), name),
    async shared() {
      const { id, isShared } = runIdentity(environment);
      return isShared ? ownFolder(join6(base, `run-${id}`)) : void 0;
    }
  };
}
async function folderIn(parent, name) {
  const path = join6(parent, name);
  await mkdir3(path, { recursive: true });
  return path;
}
async function ownFolder(path) {
  await mkdir3(path, { recursive: true, mode: 448 });
  await requireOwn(path);
  return realpath4(path);
}
async function requireOwn(path) {
  const status = await lstat4(path);
  const own = status.isDirectory() && (process.platform === "win32" || status.uid === userInfo().uid);
  if (own && (process.platform === "win32" || (status.mode & 18) === 0)) return;
  throw new Failure("file", `${path} belongs to somebody else, so nothing is taken from there`, {
    hint: "Set RUNNER_TEMP to a folder of your own."
  });
}

// src/adapters/runner/terminal-log.ts
function createTerminalLog() {
  const line = (text) => void process.stderr.write(`${text}
`);
  return {
    info: line,
    warning: (message) => line(`warning: ${message}`),
    error: (message) => line(`error: ${message}`),
    debug: () => void 0,
    async group(title2, body) {
      line(title2);
      return body();
    },
    async outputGroup(title2, body) {
      line(title2);
      return body((text) => line(`  ${text}`));
    },
    annotate(severity, title2, message, location) {
      const place = location ? `${location.path}:${location.line}:${location.column}: ` : "";
      line(`${severity}: ${place}${title2}: ${message}`);
    }
  };
}

// src/adapters/runner/run-action.ts
async function runAction(action, environment = process.env) {
  const log = await openLog(environment);
  try {
    var _stack = [];
    try {
      const signals = __using(_stack, stopSignals());
      const inputs = readInputs2(action, environment);
      const ports = await openPorts(inputs.workingDirectory, log, signals.stop, environment);
      if (inputs.workingDirectory !== void 0) await recover(ports);
      const result = await action.run(inputs, action.extend(ports, inputs, environment));
      await finish(action.name, redactReport(action.describe(result, inputs)), ports, environment);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    await fail(action.name, error, log, environment);
  }
}
async function openLog(environment) {
  if (environment["GITHUB_ACTIONS"] !== "true") return createTerminalLog();
  return (await import("./workflow-log-WZQET556.js")).createWorkflowLog();
}
var commonPorts = (ports) => ports;
function readInputs2(action, environment) {
  const reader = new InputReader((name) => environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "");
  const inputs = action.readInputs(reader);
  for (const read of action.following ?? []) reader.following(read);
  reader.finish();
  return inputs;
}
async function openPorts(workingDirectory, log, stop, environment) {
  const processRunner = createProcessRunner(stop, environment);
  const git = createGit(processRunner);
  const scratch = createScratch(environment);
  const root = resolve4(environment["GITHUB_WORKSPACE"] || process.cwd(), workingDirectory ?? ".");
  return {
    log,
    scratch,
    process: processRunner,
    cargo: createCargo(processRunner),
    git,
    checkout: await openCheckout(root, git, stop, runIdentity(environment).id),
    callerFiles: createCallerFiles(environment),
    clock: createClock(stop),
    stop
  };
}
async function recover(ports) {
  const restored = await ports.checkout.recover();
  if (restored.length > 0) ports.log.warning(`an earlier run was interrupted; put back: ${restored.join(", ")}`);
}
function stopSignals() {
  const controller = new AbortController();
  const abort = (signal) => controller.abort(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, abort);
  return {
    stop: controller.signal,
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, abort);
    }
  };
}
function redactReport(report) {
  const outputs = Object.entries(report.outputs).map(([name, value]) => [name, typeof value === "string" ? withoutCredentials(value) : value]);
  return {
    ...report,
    report: JSON.parse(withoutCredentials(JSON.stringify(report.report))),
    summary: withoutCredentials(report.summary),
    outputs: Object.fromEntries(outputs),
    ...report.annotations && { annotations: report.annotations.map((annotation) => ({ ...annotation, message: withoutCredentials(annotation.message) })) },
    // prettier-ignore
    ...report.failed !== void 0 && { failed: withoutCredentials(report.failed) }
  };
}
async function finish(name, report, ports, environment) {
  const folder = await ports.scratch.keep(name);
  const json = `${JSON.stringify(report.report, null, 2)}
`;
  await ports.scratch.write(folder, /* @__PURE__ */ new Map([["report.json", json], ["summary.md", report.summary]]));
  if (report.reportFile !== void 0) await ports.callerFiles.write(report.reportFile, json);
  for (const annotation of report.annotations ?? []) {
    ports.log.annotate(annotation.severity, annotation.title, annotation.message, annotation.location);
  }
  await setOutputs({ ...report.outputs, report: join7(folder, "report.json") }, environment);
  await addSummary(report.summary, environment);
  if (report.failed === void 0) return;
  if (environment["GITHUB_ACTIONS"] === "true") ports.log.annotate("error", name, report.failed);
  else ports.log.error(report.failed);
  process.exitCode = report.environment === true ? 3 : 1;
}
async function fail(name, error, log, environment) {
  const failure = error instanceof Failure ? error : void 0;
  const message = withoutCredentials(
    failure?.message ?? `a bug in infra-actions: ${error instanceof Error ? error.stack ?? error.message : String(error)}`
  );
  const hint = failure ? failure.hint : "Please report it with this text.";
  const location = failure?.locations[0];
  process.exitCode = failure ? exitCodeOf(failure.code) : 1;
  const text = hint === void 0 ? message : `${message}
${hint}`;
  if (environment["GITHUB_ACTIONS"] === "true") log.annotate("error", name, text, location);
  else log.error(text);
  const places = (failure?.locations ?? []).map((place) => `- ${code(formatLocation(place))}`).join("\n");
  const summary = `## ❌ ${name} could not run

${message.split("\n").map(escapeMarkdown).join("\n")}

${hint === void 0 ? "" : `**What to do:** ${escapeMarkdown(hint)}

`}${places}
`;
  try {
    if (failure && environment["GITHUB_OUTPUT"]) await setOutputs(failureOutputs(failure.code, text), environment);
    await addSummary(summary, environment);
  } catch (problem) {
    log.error(String(problem));
  }
}
function failureOutputs(failureCode, message) {
  return { "failure-code": failureCode, "failure-message": truncate(message, 4096) };
}
async function setOutputs(outputs, environment) {
  const file = environment["GITHUB_OUTPUT"];
  const entries = Object.entries(outputs).map(([name, value]) => [name, String(value)]);
  if (file) {
    const delimiter2 = `infra_actions_${randomUUID3()}`;
    await appendFile(file, entries.map(([name, value]) => `${name}<<${delimiter2}
${value}
${delimiter2}
`).join(""));
  } else {
    process.stdout.write(entries.map(([name, value]) => `${name}=${value}
`).join(""));
  }
}
async function addSummary(summary, environment) {
  const file = environment["GITHUB_STEP_SUMMARY"];
  if (file && environment["INFRA_ACTIONS_SUMMARY"] !== "off")
    await appendFile(file, `${truncate(summary, summaryLimit)}
`);
}

// src/entries/conclude.ts
await runAction({ name: "conclude", readInputs, extend: commonPorts, run, describe });
