import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./domain/failure.js
var failure = __nccwpck_require__(8683);
// EXTERNAL MODULE: ./domain/integration/parts.js
var parts = __nccwpck_require__(9446);
// EXTERNAL MODULE: ./domain/integration/verdict.js + 1 modules
var verdict = __nccwpck_require__(5330);
;// CONCATENATED MODULE: ./domain/plan/notation.js
/** One comparator of a Cargo requirement, such as `^1.2`, `>=1, <2` has two (The Cargo Book, "Specifying Dependencies"). */
const COMPARATOR = String.raw `(?:[\^~=]|>=?|<=?)?\s*(?:\*|\d+(?:\.(?:\d+|[*xX])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)`;
/** The forms of the plan's strings. The JSON Schema has the same patterns; a test holds them together. */
const notation = {
    text: { pattern: /\S/, is: 'a text' },
    crate: { pattern: /^[A-Za-z][A-Za-z0-9_-]*$/, is: 'a crate name' },
    package: { pattern: /^[A-Za-z][A-Za-z0-9_-]*$/, is: 'a package name' },
    feature: { pattern: /^[A-Za-z0-9_][A-Za-z0-9_+.-]*$/, is: 'a feature name' },
    crateWord: { pattern: /^[^\s,]+$/, is: '`crate` or `crate/feature`' },
    repository: { pattern: /^[A-Za-z0-9._-]+$/, is: 'a repository name without its owner' },
    version: { pattern: /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, is: 'a version such as `0.1.0`' },
    canonicalVersion: { pattern: /^\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?$/, is: 'a version such as `1.35`' },
    requirement: {
        pattern: new RegExp(String.raw `^\s*${COMPARATOR}(?:\s*,\s*${COMPARATOR})*\s*$`),
        is: 'a Cargo requirement such as `^1.21`',
    },
    /** Cargo refuses `git@host:path`; the same place is `ssh://git@host/path`. */
    url: {
        pattern: /^(https|http|ssh|git|file):\/\/\S+$/,
        is: 'a git URL that Cargo takes, such as `https://…` or `ssh://git@…`',
    },
    reference: {
        pattern: /^(default-branch|(branch|tag):\S+|rev:[0-9A-Fa-f]{7,40})$/,
        is: '`default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`',
    },
    useLine: { pattern: /^use .+;$/, is: 'a `use …;` line' },
    path: { pattern: /^(?![/\\])(?![A-Za-z]:)(?!(.*[/\\])?\.\.([/\\]|$))[^\0]+$/, is: 'a path inside the repository' },
    systemPackage: { pattern: /^[a-z0-9][a-z0-9+.-]+$/, is: 'a Debian package name' },
    sdkPackage: { pattern: /^(@[a-z0-9._~-]+\/)?[a-z0-9._~-]+$/, is: 'an npm package name' },
    subpath: { pattern: /^\.(\/.+)?$/, is: 'an export such as `./crypto`' },
    sdkFile: { pattern: /^\.\/.+$/, is: 'a file such as `./dist/index.js`' },
};

;// CONCATENATED MODULE: ./domain/inputs/shared.js

function readSharedInputs(reader) {
    const crates = reader.words('crates');
    const repository = reader.text('repository');
    if (repository !== undefined && !/^([\w.-]+\/)?[\w.-]+$/.test(repository)) {
        reader.problem('repository', `\`${repository}\` is not a repository; write \`owner/name\` or \`name\``);
    }
    const manifestPath = reader.innerPath('manifest-path');
    const plan = reader.text('plan');
    const infraUrl = reader.text('infra-url');
    if (infraUrl !== undefined && !notation.url.pattern.test(infraUrl)) {
        reader.problem('infra-url', `\`${infraUrl}\` is not ${notation.url.is}`);
    }
    const infraRef = reader.reference('infra-ref');
    return {
        workingDirectory: reader.text('working-directory') ?? '.',
        ...(crates && { crates }),
        ...(repository !== undefined && { repository }),
        ...(manifestPath !== undefined && { manifestPath }),
        ...(plan !== undefined && { plan }),
        ...(infraUrl !== undefined && { infraUrl }),
        ...(infraRef && { infraRef }),
    };
}

;// CONCATENATED MODULE: ./actions/conclude/inputs.js




function readInputs(reader) {
    const prepared = reader.text('prepared');
    const reportFile = reader.text('report-file');
    return {
        ...readSharedInputs(reader),
        stage: reader.choice('stage', ['change', 'all'], 'all'),
        parts: partsOf(reader),
        options: (0,verdict/* readVerdictOptions */.Qv)(reader),
        dryRun: reader.boolean('dry-run', false),
        ...(prepared !== undefined && { prepared }),
        ...(reportFile !== undefined && { reportFile }),
    };
}
function partsOf(reader) {
    try {
        return (0,parts/* readParts */.fp)(reader.text('parts') ?? '{}');
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        reader.problem('parts', error.message.replace(/^input `parts`: /, ''));
        return new Map();
    }
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf)
/* harmony export */ });
/* harmony import */ var _domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9446);

/** The JSON report (`schemas/result.schema.json`). A state is `null` where its part did not say it. */
function resultOf(concluded, inputs) {
    const { parts, decided, changeSet } = concluded;
    const state = (part, output) => (0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, part, output) ?? null;
    const words = (part, output) => ((0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, part, output) ?? '').split(/[\s,]+/).filter((word) => word !== '');
    return {
        version: 1,
        action: 'integrate',
        repository: inputs.repository ?? null,
        verdict: decided?.verdict ?? null,
        reason: decided?.reason ?? null,
        part: decided?.part ?? null,
        publishable: concluded.publishable,
        operation: state('apply-patch', 'operation'),
        crates: words('apply-patch', 'crates'),
        base: changeSet?.content.base ?? null,
        'change-set-digest': changeSet?.digest ?? null,
        'put-back': concluded.putBack,
        audit: {
            verdict: state('audit-deps', 'verdict'),
            'safe-crates': words('audit-deps', 'safe-crates'),
            'blocked-crates': words('audit-deps', 'blocked-crates'),
        },
        smoke: {
            status: state('smoke-test', 'status'),
            check: state('smoke-test', 'check'),
            build: state('smoke-test', 'build'),
            test: state('smoke-test', 'test'),
            wasm: state('smoke-test', 'wasm'),
            typescript: state('smoke-test', 'typescript'),
            'failed-step': state('smoke-test', 'failed-step'),
            culprit: state('smoke-test', 'culprit'),
        },
        wasm: { status: state('wasm-build', 'status'), modules: modulesOf(parts) },
        failures: [...parts.keys()].flatMap((part) => {
            const code = state(part, 'failure-code');
            return code === null ? [] : [{ part, code, message: state(part, 'failure-message') ?? '' }];
        }),
    };
}
function modulesOf(parts) {
    const text = (0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, 'wasm-build', 'modules');
    if (text === undefined)
        return [];
    try {
        return JSON.parse(text);
    }
    catch {
        return []; // the verdict does not rest on it, and the part's own report has it
    }
}


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./domain/digest.js

/** sha256 of the UTF-8 bytes of `text`, in lower-case hexadecimal. */
function digest_sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}

// EXTERNAL MODULE: ./domain/failure.js
var failure = __nccwpck_require__(8683);
;// CONCATENATED MODULE: ./domain/change-set/allowed-files.js
/** Every file that a change set may touch. There is no other list. */
const allowedFiles = [
    { kind: 'manifest', pattern: /^(?:.+\/)?Cargo\.toml$/, name: 'Cargo.toml', mayBeNew: false },
    { kind: 'lockfile', pattern: /^(?:.+\/)?Cargo\.lock$/, name: 'Cargo.lock', mayBeNew: false },
    { kind: 'cargo-config', pattern: /^(?:.+\/)?\.cargo\/config\.toml$/, name: '.cargo/config.toml', mayBeNew: true },
    // The name of before Cargo 1.39; no new file gets it.
    { kind: 'cargo-config', pattern: /^(?:.+\/)?\.cargo\/config$/, name: '.cargo/config', mayBeNew: false },
    { kind: 'document', pattern: /^(?:.+\/)?INFRA_DEPENDENCIES\.md$/, name: 'INFRA_DEPENDENCIES.md', mayBeNew: true },
    {
        kind: 'document',
        pattern: /^(?:.+\/)?readme(?:\.(?:md|markdown|rst|adoc|txt))?$/i,
        name: 'README',
        mayBeNew: true,
    },
    { kind: 'facade', pattern: /^(?:.+\/)?src\/infra_facade\.rs$/, name: 'src/infra_facade.rs', mayBeNew: true },
];
/** The rule for `path`, `undefined` when a change set may not touch it. */
function allowedFile(path) {
    return allowedFiles.find(({ pattern }) => pattern.test(path));
}
const longestPath = 1024;
/**
 * What is wrong with `path` as a path inside a repository, `undefined` when nothing is. Stricter than git: also refused
 * are names that some file system or checkout takes for another (case, ignorable characters, trailing dots, `~1`).
 */
function problemOfPath(path) {
    if (path === '' || path.length > longestPath)
        return `must have 1 to ${longestPath} characters`;
    if (path.startsWith('/') || /^[a-z]:/i.test(path))
        return 'must be relative to the root of the repository';
    if (path.includes('\\'))
        return 'must use `/` between folders';
    if (/\p{Cc}|\p{Cf}/u.test(path))
        return 'has control or invisible characters';
    if (path !== path.normalize('NFC') || /[\ud800-\udfff]/u.test(path))
        return 'is not Unicode text in its normal form';
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.' || segment === '..')
            return 'must not have empty, `.` or `..` parts';
        if (/^\.git|^git~\d/i.test(segment))
            return 'lies in a folder or file that belongs to git or to GitHub';
        if (/[ .]$|[<>:"|?*]/.test(segment))
            return 'has a name that is another one on some file systems';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./domain/change-set/change-set.js
const integrationBranch = 'feature/infra-integration';
const rollbackBranch = 'rollback/infra-integration';
const pinBranch = 'pin/infra';

;// CONCATENATED MODULE: ./domain/change-set/trailers.js
/** One `Key: value` line of a commit message's last paragraph (git-interpret-trailers(1)). */
const trailer = /^([A-Za-z][A-Za-z0-9-]*): (\S.*)$/;
/** The trailers of a commit message, in order; the last of a repeated key wins. Empty when the last paragraph has other lines. */
function trailersOf(message) {
    const paragraphs = message.trimEnd().split(/\r?\n(?:[ \t]*\r?\n)+/);
    const last = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
    const trailers = new Map();
    for (const line of last?.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/) ?? []) {
        const match = trailer.exec(line);
        if (match === null)
            return new Map();
        trailers.set(match[1] ?? '', match[2] ?? '');
    }
    return trailers;
}
/** The trailers that our actions write: `Infra-Integration`, `Infra-Crates`, `Infra-Ref` and others that begin so. */
function ownTrailers(message) {
    return new Map([...trailersOf(message)].filter(([key]) => key.startsWith('Infra-')));
}

;// CONCATENATED MODULE: ./domain/change-set/shape.js


/** What a change set may be at most. Bytes are UTF-8, characters UTF-16 units. */
const changeSetLimits = {
    fileBytes: 5 * 1024 * 1024,
    totalBytes: 20 * 1024 * 1024,
    files: 1000,
    commits: 10,
    /** GitHub's own limits of a pull request. */
    titleCharacters: 256,
    bodyCharacters: 65_536,
    messageCharacters: 20_000,
};
const changeSetBranches = [integrationBranch, rollbackBranch, pinBranch];
function fieldsOf(value, at, names, problems) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        problems.push(`${at} must be an object`);
        return undefined;
    }
    const fields = new Map(Object.entries(value));
    for (const name of names)
        if (!fields.has(name))
            problems.push(`${at}: \`${name}\` is missing`);
    for (const name of fields.keys())
        if (!names.includes(name))
            problems.push(`${at}: \`${printable(name)}\` is not known`);
    return names.every((name) => fields.has(name)) ? Object.fromEntries(fields) : undefined;
}
/** Somebody else's text, short and without control characters, for a message. */
function printable(text) {
    return JSON.stringify(text.slice(0, 100)).slice(1, -1);
}
function matching(value, at, pattern, what, problems) {
    if (typeof value === 'string' && pattern.test(value))
        return value;
    problems.push(`${at} must be ${what}`);
    return '';
}
function listOf(value, at, limit, problems) {
    if (Array.isArray(value) && value.length <= limit)
        return value;
    problems.push(`${at} must be a list of at most ${limit}`);
    return [];
}
/** The schema (`schemas/change-set.schema.json`) by hand, for messages that people can use. `undefined` or problems where it does not hold. */
function readShape(value, problems) {
    const names = ['version', 'action', 'repository', 'base', 'branch', 'title', 'body', 'commits'];
    const fields = fieldsOf(value, 'the change set', names, problems);
    if (fields === undefined)
        return undefined;
    if (fields['version'] !== 1)
        problems.push('`version` must be 1: this action and the one that made it are of different versions');
    const action = ['commit', 'close', 'none'].find((known) => known === fields['action']);
    if (action === undefined)
        problems.push('`action` must be `commit`, `close` or `none`');
    const base = fieldsOf(fields['base'], '`base`', ['ref', 'sha'], problems);
    const branch = changeSetBranches.find((known) => known === fields['branch']);
    if (branch === undefined)
        problems.push(`\`branch\` must be one of ${changeSetBranches.join(', ')}`);
    const { titleCharacters, bodyCharacters, commits: mostCommits } = changeSetLimits;
    const body = fields['body'];
    if (typeof body !== 'string' || body.length > bodyCharacters || !isText(body)) {
        problems.push(`\`body\` must be text of at most ${bodyCharacters} characters`);
    }
    const commits = listOf(fields['commits'], '`commits`', mostCommits, problems);
    return {
        version: 1,
        action: action ?? 'none',
        repository: matching(fields['repository'], '`repository`', /^([\w.-]{1,100}\/)?(?!\.{1,2}$)[\w.-]{1,100}$/, '`owner/name` or `name`', problems),
        base: {
            ref: matching(base?.['ref'], '`base.ref`', refName, 'the name of a branch', problems),
            sha: matching(base?.['sha'], '`base.sha`', /^[0-9a-f]{40}$/, '40 hexadecimal digits', problems),
        },
        branch: branch ?? '',
        title: matching(fields['title'], '`title`', singleLine(titleCharacters), `one line of at most ${titleCharacters} characters`, problems),
        body: String(body),
        commits: commits.flatMap((commit, index) => readCommit(commit, `commits[${index}]`, problems) ?? []),
    };
}
/** git-check-ref-format(1), without what a branch of a repository never needs. */
const refName = /^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)|\/\.|\.$))(?![-/.])[^\p{Cc} ~^:?*[\\]{1,250}(?<!\/)$/u;
function singleLine(most) {
    return new RegExp(`^(?=.*\\S)[^\\p{Cc}\\u2028\\u2029\\ud800-\\udfff]{1,${most}}$`, 'u');
}
function isText(text) {
    return !text.includes('\0') && !/[\ud800-\udfff]/u.test(text);
}
/** Conventional Commits 1.0: type, scope, `!`, description. */
const subject = /^[a-z]+(?:\([\w./ -]+\))?!?: \S/;
function readCommit(value, at, problems) {
    const fields = fieldsOf(value, at, ['message', 'files'], problems);
    if (fields === undefined)
        return undefined;
    const message = fields['message'];
    if (typeof message !== 'string' || message.length > changeSetLimits.messageCharacters || !isText(message)) {
        problems.push(`${at}: \`message\` must be text of at most ${changeSetLimits.messageCharacters} characters`);
    }
    else {
        if (!subject.test(message))
            problems.push(`${at}: \`message\` must follow Conventional Commits`);
        if (ownTrailers(message).size === 0)
            problems.push(`${at}: \`message\` must end with an \`Infra-…\` trailer`);
    }
    const files = listOf(fields['files'], `${at}: \`files\``, changeSetLimits.files, problems);
    if (Array.isArray(fields['files']) && files.length === 0)
        problems.push(`${at} has no files`);
    return {
        message: String(message),
        files: files.flatMap((file, index) => readFile(file, `${at}.files[${index}]`, problems) ?? []),
    };
}
function readFile(value, at, problems) {
    const fields = fieldsOf(value, at, ['path', 'mode', 'before', 'after', 'text'], problems);
    if (fields === undefined)
        return undefined;
    const path = fields['path'];
    if (typeof path !== 'string') {
        problems.push(`${at}: \`path\` must be text`);
        return undefined;
    }
    const mode = ['100644', '100755'].find((known) => known === fields['mode']);
    if (mode === undefined)
        problems.push(`${at}: \`mode\` must be 100644 or 100755; links and submodules are not published`);
    const text = fields['text'];
    if (text !== null && (typeof text !== 'string' || !isText(text)))
        problems.push(`${at}: \`text\` must be text or null`);
    const hash = (name) => fields[name] === null
        ? null
        : matching(fields[name], `${at}: \`${name}\``, /^[0-9a-f]{64}$/, 'a sha256 or null', problems);
    return {
        path,
        mode: mode ?? '100644',
        before: hash('before'),
        after: hash('after'),
        text: typeof text === 'string' ? text : null,
    };
}

;// CONCATENATED MODULE: ./domain/change-set/write.js

/**
 * The one way in which a change set becomes a file: fixed key order, two spaces, a final newline. Equal change sets give
 * equal bytes, so the digest names the change set.
 */
function writeChangeSet(changeSet) {
    const { version, action, repository, base, branch, title, body, commits } = changeSet;
    const ordered = {
        version,
        action,
        repository,
        base: { ref: base.ref, sha: base.sha },
        branch,
        title,
        body,
        commits: commits.map(({ message, files }) => ({
            message,
            files: files.map(({ path, mode, before, after, text }) => ({ path, mode, before, after, text })),
        })),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
/** sha256 of a change set file's bytes: the value of the output `change-set-digest`. */
function digestOf(changeSetText) {
    return digest_sha256(changeSetText);
}
/** One commit of `edits`: those that change nothing are left out, the rest sorted by path. `undefined` when none is left. */
function commitOf(message, edits) {
    const files = edits
        .filter((edit) => edit.before !== edit.after)
        .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
        .map(fileChangeOf);
    return files.length === 0 ? undefined : { message, files };
}
/** An edit as a change set has it. */
function fileChangeOf({ path, before, after, mode }) {
    return {
        path,
        mode: mode ?? '100644',
        before: before === null ? null : sha256(before),
        after: after === null ? null : sha256(after),
        text: after,
    };
}

;// CONCATENATED MODULE: ./domain/change-set/parse.js





/**
 * Reads a change set as what it is: a file that somebody handed over. Checked are its digest where one is known, its
 * schema, limits, paths, that each text is the one that its hashes name, and that the commits follow from each other.
 * Whether an edit stays inside the tables it may touch is the business of {@link checkContents}, which needs the files
 * of the base commit.
 *
 * @throws {Failure} `change-set` that lists every problem.
 */
function parseChangeSet(text, expectedDigest) {
    if (expectedDigest !== undefined && digestOf(text) !== expectedDigest.toLowerCase()) {
        throw new failure/* Failure */.HR('change-set', `the change set's sha256 is ${digestOf(text)}, but ${expectedDigest} was announced`, {
            hint: 'Publish the file that the preparing job wrote, unchanged, with the digest from the same job.',
        });
    }
    if (Buffer.byteLength(text) > 2 * changeSetLimits.totalBytes)
        throw malformed(['the file is too large to be a change set']);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new failure/* Failure */.HR('change-set', `the change set is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
            hint: 'Pass the path from the output `change-set` of the action that made it.',
            cause: error,
        });
    }
    const problems = [];
    const changeSet = readShape(value, problems);
    if (changeSet === undefined || problems.length > 0)
        throw malformed(problems);
    problems.push(...problemsOfCommits(changeSet));
    if (problems.length > 0)
        throw malformed(problems);
    return changeSet;
}
function malformed(problems) {
    const shown = problems.slice(0, 20).map((problem) => `- ${problem}`);
    if (problems.length > shown.length)
        shown.push(`- and ${problems.length - shown.length} more`);
    return new failure/* Failure */.HR('change-set', `the change set cannot be published:\n${shown.join('\n')}`, {
        hint: 'Make it again with apply-patch or rollback of the same version; change sets are not edited by hand.',
    });
}
/** What the schema cannot say: paths, hashes that fit their texts, sizes, and commits that follow from each other. */
function problemsOfCommits({ action, commits }) {
    const problems = [];
    if ((action === 'commit') !== commits.length > 0) {
        problems.push(action === 'commit'
            ? '`commits` is empty, but `action` is `commit`'
            : `\`action\` is \`${action}\`, but there are \`commits\``);
    }
    let bytes = 0;
    let files = 0;
    const states = new Map();
    const spellings = new Map();
    for (const commit of commits) {
        const seen = new Set();
        for (const file of commit.files) {
            files += 1;
            bytes += Buffer.byteLength(file.text ?? '');
            const name = `\`${printable(file.path)}\``;
            const inTree = states.get(file.path);
            const spelling = spellings.get(file.path.toLowerCase()) ?? file.path;
            problems.push(...problemsOfFile(file).map((problem) => `${name} ${problem}`));
            if (seen.has(file.path))
                problems.push(`${name} is twice in one commit`);
            if (spelling !== file.path)
                problems.push(`${name} and \`${printable(spelling)}\` differ only in letter case`);
            if (inTree !== undefined && inTree.after !== file.before)
                problems.push(`${name} begins a commit as something else than the one before left it`);
            seen.add(file.path);
            states.set(file.path, file);
            spellings.set(file.path.toLowerCase(), spelling);
        }
    }
    for (const path of states.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (states.has(path.slice(0, end)))
                problems.push(`\`${printable(path.slice(0, end))}\` cannot be a file and a folder`);
        }
    }
    if (files > changeSetLimits.files)
        problems.push(`${files} files are more than ${changeSetLimits.files}`);
    if (bytes > changeSetLimits.totalBytes)
        problems.push(`${bytes} bytes of text are more than ${changeSetLimits.totalBytes}`);
    return problems;
}
function problemsOfFile(file) {
    const badPath = problemOfPath(file.path);
    if (badPath !== undefined)
        return [badPath];
    const allowed = allowedFile(file.path);
    if (allowed === undefined)
        return [`may not be touched; allowed are ${[...new Set(allowedFiles.map(({ name }) => name))].join(', ')}`];
    const problems = [];
    if ((file.text === null) !== (file.after === null))
        problems.push('must have `text` and `after` both or neither');
    else if (file.text !== null && digest_sha256(file.text) !== file.after)
        problems.push('has a text that is not the one `after` names');
    if (file.before === file.after)
        problems.push('does not change');
    if (!allowed.mayBeNew && (file.before === null || file.after === null))
        problems.push('may be edited, but not made or removed');
    if (Buffer.byteLength(file.text ?? '') > changeSetLimits.fileBytes)
        problems.push(`is larger than ${changeSetLimits.fileBytes} bytes`);
    return problems;
}

// EXTERNAL MODULE: ./domain/integration/parts.js
var integration_parts = __nccwpck_require__(9446);
// EXTERNAL MODULE: ./domain/integration/verdict.js + 1 modules
var verdict = __nccwpck_require__(5330);
;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./actions/conclude/dossier.js


/** Files of the dossier that come from a part's outputs. */
const sources = [
    { file: 'audit-deps.json', part: 'audit-deps', output: 'report' },
    { file: 'apply-patch.json', part: 'apply-patch', output: 'report' },
    { file: 'changes.diff', part: 'apply-patch', output: 'diff' },
    { file: 'change-set.json', part: 'apply-patch', output: 'change-set' },
    { file: 'smoke-test.json', part: 'smoke-test', output: 'report' },
    { file: 'wasm-build.json', part: 'wasm-build', output: 'report' },
];
/** What a part says about itself lies beside its report. */
const tellers = ['audit-deps', 'apply-patch', 'smoke-test', 'wasm-build'];
/** A file of the folder that the job before made. */
function preparedPath(prepared, file) {
    return (0,posix_namespaceObject.join)(prepared, file);
}
/**
 * Puts together everything that this job and the one before found: one folder to upload, which the next job reads.
 * A part's file that is not there is left out.
 *
 * @returns the folder, and what each part says about itself in Markdown.
 */
async function gather(parts, prepared, ports) {
    const files = new Map();
    for (const suffix of prepared === undefined ? [] : ['.json', '.md', '.diff']) {
        for (const [file, text] of await ports.callerFiles.readFolder(prepared ?? '', suffix))
            files.set(file, text);
    }
    for (const { file, part, output } of sources) {
        const path = (0,integration_parts/* outputOf */.jH)(parts, part, output);
        const text = path === undefined ? undefined : await ports.scratch.read(path);
        if (text !== undefined)
            files.set(file, text);
    }
    for (const part of tellers) {
        const report = (0,integration_parts/* outputOf */.jH)(parts, part, 'report');
        const text = report === undefined ? undefined : await ports.scratch.read((0,posix_namespaceObject.join)(report, '..', 'summary.md'));
        if (text !== undefined)
            files.set(`${part}.md`, text);
    }
    files.set('parts.json', (0,integration_parts/* writeParts */.Y0)(parts));
    const folder = await ports.scratch.keep('integration');
    await ports.scratch.write(folder, files);
    const summaries = tellers.flatMap((part) => {
        const text = files.get(`${part}.md`);
        return text === undefined ? [] : [[part, text]];
    });
    return { folder, summaries: new Map(summaries) };
}

// EXTERNAL MODULE: ./actions/conclude/result.js
var conclude_result = __nccwpck_require__(5187);
;// CONCATENATED MODULE: ./actions/conclude/run.js





/**
 * Gives the verdict of all parts, and puts the checkout back unless the change stays.
 *
 * @throws {Failure} `change-set` when the change set is not what its digest says; `dirty` when somebody worked on a file
 *   that is to be put back.
 */
async function run(inputs, ports) {
    const parts = new Map([...(await preparedParts(inputs, ports)), ...inputs.parts]);
    const decided = (0,verdict/* judge */.S4)(parts, inputs.stage, inputs.options);
    const effect = decided && (0,verdict/* consequences */.PS)(decided.verdict, inputs.options);
    const handsOn = effect === undefined || effect.publishable || decided?.verdict === 'unchanged';
    const changeSet = handsOn ? await readChangeSet(parts, inputs, ports) : undefined;
    const keeps = (effect === undefined || effect.keepsChange) && !inputs.dryRun;
    const putBack = keeps ? [] : await ports.checkout.restore();
    if (keeps)
        await ports.checkout.release();
    const concluded = {
        parts,
        decided,
        fails: effect?.fails ?? false,
        publishable: effect?.publishable ?? false,
        putBack,
        ...(changeSet && { changeSet }),
        ...(await gather(parts, inputs.prepared, ports)),
    };
    const result = `${JSON.stringify((0,conclude_result/* resultOf */.B)(concluded, inputs), null, 2)}\n`;
    await ports.scratch.write(concluded.folder, new Map([['result.json', result]]));
    return concluded;
}
async function preparedParts(inputs, ports) {
    if (inputs.prepared === undefined)
        return new Map();
    return (0,integration_parts/* readParts */.fp)(await ports.callerFiles.read(preparedPath(inputs.prepared, 'parts.json')));
}
async function readChangeSet(parts, inputs, ports) {
    const digest = (0,integration_parts/* outputOf */.jH)(parts, 'apply-patch', 'change-set-digest');
    const made = (0,integration_parts/* outputOf */.jH)(parts, 'apply-patch', 'change-set');
    if (digest === undefined || made === undefined)
        return undefined;
    const path = inputs.prepared === undefined ? made : preparedPath(inputs.prepared, 'change-set.json');
    try {
        return { path, digest, content: parseChangeSet(await ports.callerFiles.read(path), digest) };
    }
    catch (error) {
        await ports.checkout.restore();
        throw error;
    }
}


/***/ }),

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony export artifactSuffix */
/* harmony import */ var _domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9446);
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1277);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5187);



/** The outcome as outputs, summary and report. */
function describe(concluded, inputs) {
    const { parts, decided, changeSet } = concluded;
    const output = (part, name) => (0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, part, name) ?? '';
    return {
        outputs: {
            verdict: decided?.verdict ?? '',
            proceed: decided === undefined,
            publish: concluded.publishable,
            operation: output('apply-patch', 'operation'),
            crates: output('apply-patch', 'crates'),
            'change-set': changeSet?.path ?? '',
            'change-set-digest': changeSet?.digest ?? '',
            'base-sha': changeSet?.content.base.sha ?? '',
            diff: output('apply-patch', 'diff'),
            'audit-verdict': output('audit-deps', 'verdict'),
            'smoke-status': output('smoke-test', 'status'),
            'wasm-status': output('wasm-build', 'status'),
            folder: concluded.folder,
            ...nameOutputs(inputs),
        },
        summary: (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSections */ .lS)([
            title(concluded),
            nextStep(concluded, inputs),
            partsTable(concluded),
            ...[...concluded.summaries].map(([part, text]) => (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(part, demote(text))),
        ]),
        report: (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .B)(concluded, inputs),
        ...(inputs.reportFile !== undefined && { reportFile: inputs.reportFile }),
        ...(concluded.fails && decided && { failed: `${decided.verdict}: ${decided.reason}` }),
        ...(decided?.verdict === 'environment' && { environment: true }),
    };
}
/** The names that the workflow's later steps need and expressions cannot make. */
function nameOutputs({ repository = '', workingDirectory, manifestPath, }) {
    const [name = '', owner = ''] = repository.split('/').toReversed();
    const places = [repository || 'repository', workingDirectory === '.' ? '' : workingDirectory, manifestPath ?? ''];
    return { owner, name, 'artifact-suffix': artifactSuffix(places.filter((place) => place !== '').join('+')) };
}
/** In characters that GitHub takes for an artifact's name; an owner has no dot, so different repositories stay different. */
function artifactSuffix(place) {
    return place.replace(/[^\w.+-]+/g, '.').slice(0, 150);
}
const marks = {
    integrated: '✅',
    unchanged: '✅',
    blocked: '❌',
    'smoke-failed': '❌',
    'wasm-failed': '❌',
    'over-budget': '❌',
    'already-broken': '⚠️',
    environment: '⚠️',
};
function title({ decided, parts }) {
    if (decided === undefined)
        return '## ⏳ prepared\n\nThe change is made; the next job verifies it.';
    const crates = (0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, 'apply-patch', 'crates');
    const what = crates === undefined
        ? ''
        : `\n\nCrates: ${crates
            .split(/[\s,]+/)
            .map(_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)
            .join(', ')}`;
    return `## ${marks[decided.verdict]} ${decided.verdict}\n\n${sentence(decided)}${what}`;
}
function sentence({ reason }) {
    const text = (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(reason);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
function nextStep({ decided, parts, publishable }, inputs) {
    if (decided === undefined)
        return '';
    return `**What to do:** ${advice(decided, parts, publishable, inputs)}`;
}
function advice({ verdict, part }, parts, publishable, inputs) {
    const back = 'The checkout is as it was.';
    const safe = (0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, 'audit-deps', 'safe-crates');
    switch (verdict) {
        case 'integrated':
            return inputs.dryRun
                ? `Nothing: this was a dry run. ${back}`
                : 'Review the change and publish its change set with `open-pull-request`.';
        case 'unchanged':
            return 'Nothing.';
        case 'blocked':
            return part === 'audit-deps' && safe !== undefined && inputs.options.onConflict === 'stop'
                ? `Correct what the audit lists below and run again, or set \`on-conflict: integrate-safe\` to go on with ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(safe)}. ${back}`
                : `Correct what ${part ?? 'the run'} names and run again. ${back}`;
        case 'smoke-failed':
            return `Read the errors of the smoke test below. Leave out the crate that causes them with \`crates\`, or adapt the code first. ${back}`;
        case 'wasm-failed':
            return `Read the errors of the wasm build below and adapt the wasm set-up. ${back}`;
        case 'over-budget':
            return `Make the module smaller (fewer features, \`optimize\`), or raise \`size-budget\`. ${back}`;
        case 'already-broken':
            return publishable
                ? `Nothing: \`allow-already-broken\` is set, so the change set may be published. ${back}`
                : `Repair the repository first, or set \`allow-already-broken: true\` to go on as long as the integration adds no new error. ${back}`;
        case 'environment':
            return `Give ${part ?? 'the run'} what it lacks on this machine (named below and in its log) and run again. ${back}`;
    }
}
const tellingOutput = [
    ['audit-deps', 'verdict'],
    ['apply-patch', 'operation'],
    ['smoke-test', 'status'],
    ['wasm-build', 'status'],
];
/** The parts of this job and the one before; while the verdict is open, only those that ran. */
function partsTable({ parts, decided }) {
    const told = tellingOutput.filter(([part]) => decided !== undefined || parts.has(part));
    const rows = told.map(([part, name]) => {
        const state = (0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, part, name) ?? parts.get(part)?.outcome ?? 'skipped';
        return [part, (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(state === 'skipped' ? 'not run' : state), (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(remark(parts, part))];
    });
    return (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Part', 'Result', 'Detail'], rows);
}
function remark(parts, part) {
    const failure = (0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, part, 'failure-message');
    if (failure !== undefined)
        return failure.split('\n')[0] ?? '';
    const named = (name) => {
        const value = (0,_domain_integration_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(parts, part, name);
        return value === undefined ? [] : [`${name}: ${value}`];
    };
    switch (part) {
        case 'audit-deps':
            return ['errors', 'warnings', 'blocked-crates'].flatMap(named).join('; ');
        case 'smoke-test':
            return ['check', 'build', 'test', 'wasm', 'typescript', 'culprit'].flatMap(named).join('; ');
        default:
            return '';
    }
}
/** A part's own title becomes a section's. */
function demote(markdown) {
    return markdown.replace(/^(#{1,5}) /gm, '#$1 ');
}


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ commonPorts),
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./domain/credentials.js
/** GitHub's tokens by their prefixes, what an `authorization` header holds, and the user of a URL with its password. */
const credentials = [
    /\b(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{16,}/g,
    /(?<=\bauthorization:?\s+(?:\w+\s+)?)[A-Za-z0-9+/=_.~-]{16,}/gi,
    /(?<=\b(?:basic|bearer)\s+)[A-Za-z0-9+/=_.~-]{16,}/gi,
    /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@:"'`]+:[^\s/@"'`]+(?=@)/gi,
];
/**
 * A text for people without what looks like a credential: servers and programs put into their errors what they were asked.
 *
 * @param known secrets of this run, found as they are, in a URL and in base64
 */
function withoutCredentials(text, known = []) {
    const hidden = known.flatMap((secret) => [secret, encodeURIComponent(secret), ...inBase64(secret)]);
    const rest = hidden.reduce((shorter, secret) => (secret === '' ? shorter : shorter.replaceAll(secret, '***')), text);
    return credentials.reduce((shorter, pattern) => shorter.replace(pattern, '***'), rest);
}
/** A text in base64 looks different at each of the three places where it may begin; its ends depend on its neighbours. */
function inBase64(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    return [0, 1, 2].map((skipped) => {
        const length = Math.floor((bytes.length - skipped) / 3) * 3;
        return length < 12 ? '' : bytes.subarray(skipped, skipped + length).toString('base64');
    });
}

// EXTERNAL MODULE: ./domain/failure.js
var domain_failure = __nccwpck_require__(8683);
;// CONCATENATED MODULE: ../../node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
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
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
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

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./domain/cargo/source.js
/**
 * The URL in the form under which Cargo compares repositories: no trailing slash, no `.git`, and on github.com in lower
 * case (cargo: `CanonicalUrl`).
 */
function canonicalUrl(url) {
    let canonical = url.trim().replace(/^git\+/, '');
    canonical = canonical.replace(/\/+$/, '');
    if (/^[a-z+]+:\/\/([^/@]*@)?github\.com\//i.test(canonical))
        canonical = canonical.toLowerCase();
    return canonical.replace(/\.git$/, '');
}
/** Whether Cargo takes both for the same set of crates. */
function sameGitSource(a, b) {
    return canonicalUrl(a.url) === canonicalUrl(b.url) && sameReference(a.reference, b.reference);
}
function sameReference(a, b) {
    if (a.kind === 'default-branch' || b.kind === 'default-branch')
        return a.kind === b.kind;
    return a.kind === b.kind && a.value === b.value;
}
/** `default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`: the form of the input `infra-ref`. */
function formatReference(reference) {
    return reference.kind === 'default-branch' ? 'default-branch' : `${reference.kind}:${reference.value}`;
}
/** Reads {@link formatReference}'s form; `undefined` when it is none of them. */
function parseReference(text) {
    if (text === 'default-branch')
        return { kind: 'default-branch' };
    const match = /^(branch|tag|rev):(\S+)$/.exec(text);
    const [, kind, value] = match ?? [];
    if (value === undefined || (kind !== 'branch' && kind !== 'tag' && kind !== 'rev'))
        return undefined;
    if (kind === 'rev' && !/^[0-9a-f]{7,40}$/i.test(value))
        return undefined;
    return { kind, value };
}
/** `git+URL?branch=main#SHA`, as Cargo writes sources; `undefined` for a registry. */
function readGitSource(source) {
    const match = /^git\+([^?#]+)(?:\?(branch|tag|rev)=([^#&]+))?/.exec(source);
    if (match?.[1] === undefined)
        return undefined;
    const kind = match[2];
    const reference = (kind === 'branch' || kind === 'tag' || kind === 'rev') && match[3] !== undefined
        ? { kind, value: decodeURIComponent(match[3]) }
        : { kind: 'default-branch' };
    return { url: match[1], reference };
}

;// CONCATENATED MODULE: ./domain/inputs/reader.js



/** The candidate nearest to `word`, or `undefined` when none is near enough to be meant. */
function nearest(word, candidates) {
    let best;
    let distance = Math.max(2, Math.ceil(word.length / 2.5)) + 1;
    for (const candidate of candidates) {
        const d = leven(word.toLowerCase(), candidate.toLowerCase());
        if (d < distance)
            [best, distance] = [candidate, d];
    }
    return best;
}
/**
 * Reads the inputs of an action: strings in, typed values out. Problems are collected, so that {@link finish} can tell
 * all of them at once; until then a wrong input reads as its default.
 */
class InputReader {
    raw;
    #problems = [];
    /** @param raw the value of an input, `''` when absent. */
    constructor(raw) {
        this.raw = raw;
    }
    /** Notes a problem with an input that only the caller can see. */
    problem(name, message) {
        this.#problems.push(`input \`${name}\`: ${message}`);
    }
    /** @returns the trimmed text, `undefined` when empty. */
    text(name) {
        const value = this.raw(name).trim();
        return value === '' ? undefined : value;
    }
    required(name) {
        const value = this.text(name);
        if (value === undefined)
            this.problem(name, 'is required');
        return value ?? '';
    }
    /** `true` or `false`, as the contract has it: nothing else. */
    boolean(name, absent) {
        return this.choice(name, ['true', 'false'], absent ? 'true' : 'false') === 'true';
    }
    choice(name, accepted, absent) {
        const value = this.text(name);
        if (value === undefined)
            return absent;
        const found = accepted.find((option) => option === value);
        if (found === undefined)
            this.#unknown(name, value, accepted);
        return found ?? absent;
    }
    /** Words separated by spaces, commas or new lines; `undefined` when there is none. */
    words(name) {
        const words = this.raw(name)
            .split(/[\s,]+/)
            .filter((word) => word !== '');
        return words.length === 0 ? undefined : words;
    }
    /** {@link words} that must be among `accepted`; doubles are dropped. */
    chosenWords(name, accepted, absent) {
        const words = this.words(name);
        if (words === undefined)
            return absent;
        return [...new Set(words)].flatMap((word) => {
            const found = accepted.find((option) => option === word);
            if (found === undefined)
                this.#unknown(name, word, accepted);
            return found ?? [];
        });
    }
    integer(name, absent, bounds) {
        const value = this.text(name);
        if (value === undefined)
            return absent;
        const number = /^\d+$/.test(value) ? Number(value) : NaN;
        if (number >= bounds.min && number <= bounds.max)
            return number;
        this.problem(name, `\`${value}\` is not a whole number from ${bounds.min} to ${bounds.max}`);
        return absent;
    }
    /** Bytes from `500 KB`, `1.5 MB` or `1234`; 1 KB = 1024 bytes. */
    bytes(name, absent) {
        const value = this.text(name);
        if (value === undefined)
            return absent;
        const match = /^(\d+(?:\.\d+)?)\s*(B|KB|MB|KiB|MiB)?$/i.exec(value);
        if (match === null) {
            this.problem(name, `\`${value}\` is not a size; write for example \`500 KB\` or \`1 MB\``);
            return absent;
        }
        const unit = (match[2] ?? 'B').charAt(0).toUpperCase();
        return Math.floor(Number(match[1]) * (unit === 'K' ? 1024 : unit === 'M' ? 1024 * 1024 : 1));
    }
    /** A calendar day `YYYY-MM-DD`. */
    date(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
        if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value))
            return value;
        this.problem(name, `\`${value}\` is not a date; write YYYY-MM-DD`);
        return undefined;
    }
    /** An infra reference: `default-branch`, `branch:NAME`, `tag:NAME` or `rev:SHA`. */
    reference(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const reference = parseReference(value);
        if (reference === undefined) {
            this.problem(name, `\`${value}\` is not a reference; write \`default-branch\`, \`branch:NAME\`, \`tag:NAME\` or \`rev:SHA\` (7 to 40 hexadecimal digits)`);
        }
        return reference;
    }
    /** A relative path that does not climb out; symlinks are checked where the file is opened. */
    innerPath(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const path = value
            .replaceAll('\\', '/')
            .replace(/^(\.\/)+/, '')
            .replace(/\/+$/, '');
        if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..') || path.includes('\0')) {
            this.problem(name, `\`${value}\` must be a path inside \`working-directory\``);
            return undefined;
        }
        return path === '' ? '.' : path;
    }
    /**
     * What `read` makes of the inputs of the chain that this action is the beginning of (the input `following`, as a JSON
     * object); `undefined` where it stands alone. Problems with them are told with this action's own: a call is refused at
     * once, before anything is done.
     */
    following(read) {
        const text = this.text('following');
        if (text === undefined)
            return undefined;
        const chain = new InputReader(valuesOf(text));
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
        this.problem(name, `\`${value}\` is not one of ${accepted.map((option) => `\`${option}\``).join(', ')}${near === undefined ? '' : `; did you mean \`${near}\`?`}`);
    }
}
/** Tells all `problems` with the inputs in one failure. @throws {Failure} `usage`, unless there is none. */
function refuseInputs(problems) {
    if (problems.length === 0)
        return;
    const message = problems.length === 1
        ? (problems[0] ?? '')
        : `${problems.length} problems with the inputs:\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
    throw new domain_failure/* Failure */.HR('usage', message, { hint: 'Correct the inputs and run again; nothing was changed.' });
}
/** @throws {Failure} `usage` when `json` is not an object. */
function valuesOf(json) {
    const values = new Map(Object.entries(parseObject(json)));
    return (name) => String(values.get(name) ?? '');
}
function parseObject(json) {
    try {
        const value = JSON.parse(json);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // told below
    }
    throw new domain_failure/* Failure */.HR('usage', 'input `following`: is not a JSON object', { hint: 'Pass `${{ toJSON(inputs) }}`.' });
}

// EXTERNAL MODULE: ./domain/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(1277);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./domain/cargo/network-trouble.js
/**
 * What cargo, libcurl and git say when the network, not the repository, is the reason. Texts from cargo's `network`
 * module, libcurl's `curl_easy_strerror` and git's transports.
 */
const patterns = [
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
    /--offline was specified|you're using offline mode|can't checkout from .* offline mode/i,
];
/** The line of `stderr` that tells of trouble with the network, or `undefined` where the reason is another. */
function networkTrouble(stderr) {
    return stderr
        .split('\n')
        .find((line) => patterns.some((pattern) => pattern.test(line)))
        ?.trim();
}

;// CONCATENATED MODULE: ./adapters/cargo.js




/** A resolution that takes longer than this waits for something that does not come. */
const timeLimitMs = 10 * 60_000;
/**
 * Cargo behind the {@link Cargo} port. It is started in the folder of the manifest and never in the repository, whose
 * `.cargo/config.toml` and `rust-toolchain.toml` name programs that cargo and rustup would start.
 */
function createCargo(process) {
    const versions = new Map();
    return {
        async metadata({ manifestPath, toolchain, locked, targetDirectory }) {
            const options = [
                '--format-version',
                '1',
                '--quiet',
                '--color',
                'never',
                ...(locked === true ? ['--locked'] : []),
            ];
            const command = commandFor(toolchain);
            const completed = await process.run({
                ...command,
                env: { ...command.env, ...(targetDirectory !== undefined && { CARGO_TARGET_DIR: targetDirectory }) },
                args: ['metadata', ...options, '--manifest-path', manifestPath],
                cwd: (0,external_node_path_namespaceObject.dirname)(manifestPath),
            });
            if (completed.exitCode === 0)
                return resolvedBy(completed);
            refuseEnvironment(completed, toolchain);
            return { kind: 'failed', stderr: completed.stderr, exitCode: completed.exitCode };
        },
        version(toolchain) {
            const known = versions.get(toolchain) ?? askVersion(process, toolchain);
            versions.set(toolchain, known);
            return known;
        },
    };
}
function commandFor(toolchain) {
    const chosen = toolchain === undefined ? {} : { RUSTUP_TOOLCHAIN: toolchain };
    // A question about a repository installs nothing: a toolchain that is not there is an error that says so.
    const env = { ...chosen, RUSTUP_AUTO_INSTALL: '0', GIT_TERMINAL_PROMPT: '0' };
    return { program: 'cargo', env, timeoutMs: timeLimitMs };
}
async function askVersion(process, toolchain) {
    const completed = await process.run({ ...commandFor(toolchain), args: ['--version'], cwd: (0,external_node_os_namespaceObject.tmpdir)() });
    const version = /^cargo (\S+)/.exec(completed.stdout)?.[1];
    if (completed.exitCode === 0 && version !== undefined)
        return version;
    refuseEnvironment(completed, toolchain);
    throw new domain_failure/* Failure */.HR('tool-failed', `\`cargo --version\` did not answer: ${complaint(completed.stderr)}`, {
        hint: 'Check the Rust installation with `rustup show`.',
    });
}
/** Throws where the failure says nothing about the repository. */
function refuseEnvironment(completed, toolchain) {
    const { stderr } = completed;
    if (/toolchain '[^']*' is not installed|could not choose a version of cargo|'cargo' is not installed for|is not applicable to the/.test(stderr)) {
        throw new domain_failure/* Failure */.HR('tool-missing', `rustup has no cargo${toolchain === undefined ? '' : ` of the toolchain \`${toolchain}\``}: ${complaint(stderr)}`, {
            hint: toolchain === undefined
                ? 'Install one with `rustup default stable`.'
                : `Install it with \`rustup toolchain install ${toolchain}\`.`,
        });
    }
    if (completed.timedOut) {
        throw new domain_failure/* Failure */.HR('network', `cargo did not end within ${timeLimitMs / 60_000} minutes`, {
            hint: 'Run again; if it stays so, check what its registries and git sources wait for.',
        });
    }
    const trouble = networkTrouble(stderr);
    if (trouble !== undefined) {
        throw new domain_failure/* Failure */.HR('network', `cargo could not reach a source: ${trouble}`, {
            hint: 'Check the network, proxy and credentials of this machine, then run again.',
            cause: stderr,
        });
    }
    if (completed.exitCode === null) {
        throw new domain_failure/* Failure */.HR('tool-failed', `cargo was ended by a signal: ${complaint(stderr)}`, {
            hint: 'Run again; a machine that runs out of memory ends processes.',
        });
    }
}
/** The line that tells what is wrong: backtraces and notes follow it. */
function complaint(stderr) {
    const lines = stderr.trim().split('\n');
    return (lines.find((line) => line.startsWith('error')) ?? lines.at(-1) ?? '').replace(/^error: /, '');
}
function resolvedBy({ droppedBytes, stdout }) {
    if (droppedBytes > 0) {
        throw new domain_failure/* Failure */.HR('tool-failed', 'the output of `cargo metadata` is too large to be read', {
            hint: 'Name one workspace with `manifest-path`.',
        });
    }
    let read;
    return {
        kind: 'resolved',
        get graph() {
            return (read ??= readMetadata(stdout));
        },
    };
}
function readMetadata(stdout) {
    const metadata = parse(stdout);
    const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
    const packages = metadata.packages.map((found) => {
        const node = nodes.get(found.id);
        return {
            id: found.id,
            name: found.name,
            version: found.version,
            source: found.source,
            manifestPath: found.manifest_path,
            links: found.links,
            rustVersion: found.rust_version,
            features: node?.features.toSorted() ?? [],
            dependencies: (node?.deps ?? []).map(({ pkg, name, dep_kinds: kinds }) => ({
                id: pkg,
                name,
                kinds: kinds.map(({ kind, target }) => ({ kind: kind ?? 'normal', target })),
            })),
        };
    });
    return { packages: new Map(packages.map((found) => [found.id, found])), members: metadata.workspace_members };
}
function parse(stdout) {
    try {
        return JSON.parse(stdout);
    }
    catch (cause) {
        throw new domain_failure/* Failure */.HR('tool-failed', 'the output of `cargo metadata` is not JSON', {
            hint: 'Check that `cargo` on PATH is Cargo itself.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./adapters/system-error.js
/** The code of a system error, such as `ENOENT`; `undefined` for anything else. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: ./adapters/files.js






/** Reads and writes of single files, with typed errors. This file and `checkout.ts` hold every access to the disk. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A system error as people read it: what could not be done to which path, and why. */
function fileFailure(verb, path, cause) {
    if (cause instanceof domain_failure/* Failure */.HR)
        return cause;
    const reasons = {
        ENOENT: 'there is no such file',
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        EROFS: 'the file system is read-only',
        ENOSPC: 'the disk is full',
        EISDIR: 'it is a folder',
        ENOTDIR: 'a part of the path is not a folder',
        ELOOP: 'its symbolic links go in a circle',
    };
    const code = errorCode(cause);
    const reason = reasons[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
    return new domain_failure/* Failure */.HR('file', `cannot ${verb} ${path}: ${reason}`, {
        hint: code === 'ENOENT' ? 'Check the path and its letter case.' : `Make ${path} accessible to the user that runs this.`,
        cause,
    });
}
/** UTF-8 text of an absolute path. @throws {Failure} `file`. */
async function readText(path, shown = path) {
    let bytes;
    try {
        bytes = await (0,promises_namespaceObject.readFile)(path);
    }
    catch (error) {
        throw fileFailure('read', shown, error);
    }
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        throw new domain_failure/* Failure */.HR('file', `cannot read ${shown}: it is not UTF-8 text`, { hint: `Save ${shown} as UTF-8.`, cause });
    }
}
async function readTextIfPresent(path, shown = path) {
    try {
        return await readText(path, shown);
    }
    catch (error) {
        if (error instanceof domain_failure/* Failure */.HR && errorCode(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Bytes of an absolute path; `undefined` when there is no such file. */
async function readBytesIfPresent(path) {
    try {
        return await (0,promises_namespaceObject.readFile)(path);
    }
    catch (error) {
        if (errorCode(error) === 'ENOENT')
            return undefined;
        throw fileFailure('read', path, error);
    }
}
/**
 * Writes files below `folder`, making parents. Synchronous inside: for many small files that is four times as fast.
 *
 * @throws {Failure} `file`, also for a path that leaves the folder.
 */
function writeBelow(folder, files) {
    const made = new Set();
    for (const [path, content] of files) {
        const target = (0,external_node_path_namespaceObject.resolve)(folder, path);
        if (!isInside(folder, target))
            throw new domain_failure/* Failure */.HR('file', `${path} lies outside ${folder}`);
        try {
            const parent = (0,external_node_path_namespaceObject.dirname)(target);
            if (!made.has(parent))
                (0,external_node_fs_namespaceObject.mkdirSync)(parent, { recursive: true });
            made.add(parent);
            (0,external_node_fs_namespaceObject.writeFileSync)(target, content);
        }
        catch (error) {
            throw fileFailure('write', target, error);
        }
    }
}
/** Whether `path` is `folder` or lies below it; both absolute. */
function isInside(folder, path) {
    const way = (0,external_node_path_namespaceObject.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${external_node_path_namespaceObject.sep}`) && way !== '..' && !(0,external_node_path_namespaceObject.isAbsolute)(way));
}
/**
 * The absolute path of a repository path: its symbolic links are resolved and it lies inside `root`, also when the file
 * itself does not exist yet.
 *
 * @throws {Failure} `file` when it lies outside.
 */
async function resolveInside(root, path) {
    const outside = () => new domain_failure/* Failure */.HR('file', `${path} lies outside the working directory`, {
        hint: 'Use a path inside `working-directory`.',
    });
    const wanted = (0,external_node_path_namespaceObject.resolve)(root, path);
    if (path.includes('\0') || (0,external_node_path_namespaceObject.isAbsolute)(path) || !isInside(root, wanted))
        throw outside();
    let existing = wanted;
    for (;;) {
        try {
            const real = await (0,promises_namespaceObject.realpath)(existing);
            const target = (0,external_node_path_namespaceObject.resolve)(real, (0,external_node_path_namespaceObject.relative)(existing, wanted));
            if (!isInside(root, target))
                throw outside();
            return target;
        }
        catch (error) {
            if (errorCode(error) !== 'ENOENT' || existing === root)
                throw fileFailure('read', path, error);
            // A dangling link would be written through: it is refused like one that leaves.
            const link = await (0,promises_namespaceObject.lstat)(existing).catch(() => undefined);
            if (link?.isSymbolicLink() === true)
                throw outside();
            existing = (0,external_node_path_namespaceObject.dirname)(existing);
        }
    }
}
/** Every file below `root` outside `.git`, `target` and `node_modules`: for a folder that git does not know. */
async function walk(root) {
    const found = [];
    const visit = async (folder) => {
        for (const entry of await (0,promises_namespaceObject.readdir)((0,external_node_path_namespaceObject.join)(root, folder), { withFileTypes: true })) {
            const path = external_node_path_namespaceObject.posix.join(folder, entry.name);
            if (!entry.isDirectory())
                found.push(path);
            else if (!['.git', 'target', 'node_modules'].includes(entry.name))
                await visit(path);
        }
    };
    try {
        await visit('.');
    }
    catch (error) {
        throw fileFailure('read', root, error);
    }
    return found;
}
function createCallerFiles(environment) {
    const base = environment['GITHUB_WORKSPACE'] || process.cwd();
    return {
        read: (path) => readText((0,external_node_path_namespaceObject.resolve)(base, path), path),
        async write(path, text) {
            const target = (0,external_node_path_namespaceObject.resolve)(base, path);
            writeBelow((0,external_node_path_namespaceObject.dirname)(target), new Map([[target, text]]));
            return target;
        },
        async readFolder(path, suffix) {
            const folder = (0,external_node_path_namespaceObject.resolve)(base, path);
            const names = (await walk(folder)).filter((name) => name.endsWith(suffix)).toSorted();
            return new Map(await Promise.all(names.map(async (name) => [name, await readText((0,external_node_path_namespaceObject.join)(folder, name), name)])));
        },
        async builtInPlan() {
            const [text, compiled] = await Promise.all([shippedText(planFile), readTextIfPresent(compiledPlan)]);
            return { path: planFile, text, ...(compiled !== undefined && { compiled }) };
        },
    };
}
const planFile = 'plan/infra.toml';
const here = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
/** Beside the folders of the bundles; the sources have none. */
const compiledPlan = (0,external_node_path_namespaceObject.join)(here, '..', 'plan.json');
/** A file of the project, below whose root the bundles and the sources lie at different depths. */
async function shippedText(path) {
    for (let folder = here;; folder = (0,external_node_path_namespaceObject.dirname)(folder)) {
        const text = await readTextIfPresent((0,external_node_path_namespaceObject.join)(folder, path));
        if (text !== undefined)
            return text;
        if ((0,external_node_path_namespaceObject.dirname)(folder) === folder)
            throw new domain_failure/* Failure */.HR('file', `${path} is missing from this installation of infra-actions`);
    }
}
/** Removes a file that may not be there. */
async function removeFile(path) {
    await (0,promises_namespaceObject.rm)(path, { force: true });
}

;// CONCATENATED MODULE: ./adapters/folder-entries.js




/** Which of the listed `paths` lead to a folder, as `Checkout.folderEntries` promises it. `root` has its links resolved. */
async function folderEntries(root, paths, git) {
    const found = await Promise.all(paths.map(async (path) => {
        const entry = await folderEntry(root, path, git);
        return entry === undefined ? [] : [[path, entry]];
    }));
    return new Map(found.flat());
}
async function folderEntry(root, path, git) {
    const place = (0,external_node_path_namespaceObject.join)(root, path);
    try {
        const status = await (0,promises_namespaceObject.lstat)(place);
        if (status.isDirectory())
            return await submodule(root, path, git);
        if (!status.isSymbolicLink())
            return undefined;
        const real = await (0,promises_namespaceObject.realpath)(place);
        if (!isInside(root, real) || !(await (0,promises_namespaceObject.stat)(real)).isDirectory())
            return undefined;
        const target = (0,external_node_path_namespaceObject.relative)(root, real).split(external_node_path_namespaceObject.sep).join('/') || '.';
        return target.split('/').some((name) => name === '.git' || name === 'target')
            ? undefined
            : { kind: 'link', target };
    }
    catch (error) {
        // Deleted, or a link to nothing or to itself.
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error) ?? ''))
            return undefined;
        throw fileFailure('read', path, error);
    }
}
/** A folder that git lists as one entry. Before it is checked out, git takes it for a folder of the outer repository. */
async function submodule(root, path, git) {
    const folder = await (0,promises_namespaceObject.realpath)((0,external_node_path_namespaceObject.join)(root, path));
    if (!isInside(root, folder) || (await git.topLevel(folder)) !== folder)
        return undefined;
    const files = await git.files(folder);
    return { kind: 'submodule', files: files.map((file) => external_node_path_namespaceObject.posix.join(path, file)) };
}

;// CONCATENATED MODULE: ./adapters/journal.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Writes the journal so that a kill at any point leaves the old one or the new one. */
async function writeJournal(path, journal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true });
            const draft = `${path}.new`;
            const file = __addDisposableResource(env_1, await (0,promises_namespaceObject.open)(draft, 'w'), true);
            await file.writeFile(JSON.stringify(journal));
            await file.sync();
            await (0,promises_namespaceObject.rename)(draft, path);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw fileFailure('write', path, error);
    }
}
async function readJournal(path) {
    const text = await readTextIfPresent(path);
    if (text === undefined)
        return undefined;
    try {
        const journal = JSON.parse(text);
        if (journal.version === 1 && Array.isArray(journal.files))
            return journal;
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
    throw unreadable(path);
}
function unreadable(path, cause) {
    return new domain_failure/* Failure */.HR('file', `the journal of an interrupted run cannot be read: ${path}`, {
        hint: 'Check `git status` and put the files back by hand, then delete the journal.',
        cause,
    });
}

;// CONCATENATED MODULE: ./adapters/checkout.js









/**
 * The working tree below `workingDirectory`.
 *
 * @param run names the run that held changes belong to: the same for all actions of one job.
 * @throws {Failure} `usage` when there is no such folder.
 */
async function openCheckout(workingDirectory, git, stop, run) {
    const root = await realFolder(workingDirectory);
    const journalPath = async () => {
        if ((await git.topLevel(root)) !== undefined)
            return (0,external_node_path_namespaceObject.join)(await git.gitDirectory(root), 'infra-actions', `journal-${key(root)}.json`);
        return (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'infra-actions', `journal-${key(root)}.json`);
    };
    let listed;
    const list = async () => {
        const files = (await git.topLevel(root)) === undefined ? await walk(root) : await git.files(root);
        return files.toSorted();
    };
    const restore = async (kept = () => false) => {
        const path = await journalPath();
        const journal = await readJournal(path);
        if (journal === undefined || kept(journal))
            return [];
        await putBack(root, journal);
        await removeFile(path);
        listed = undefined;
        return journal.files.map((file) => file.path);
    };
    return {
        root,
        files: () => (listed ??= list()),
        folderEntries: (paths) => folderEntries(root, paths, git),
        read: async (path) => readText(await resolveInside(root, path), path),
        readIfPresent: async (path) => readTextIfPresent(await resolveInside(root, path), path),
        async apply(changes, options) {
            if (changes.length === 0)
                return;
            const path = await journalPath();
            const files = await Promise.all(changes.map((change) => prepare(root, change)));
            const kept = (options?.keep ?? []).filter((file) => !changes.some((change) => change.path === file));
            const beside = await Promise.all(kept.map((file) => keptFile(root, file)));
            const journal = { version: 1, state: 'writing', run, files: [...files, ...beside.flat()] };
            await writeJournal(path, journal);
            try {
                for (const file of files) {
                    if (stop.aborted)
                        throw new domain_failure/* Failure */.HR('interrupted', 'the run was interrupted while files were written');
                    await put(root, file, file.after);
                }
                if (options?.hold === true)
                    await writeJournal(path, { ...journal, state: 'held' });
                else
                    await removeFile(path);
            }
            catch (error) {
                await restore();
                throw error instanceof domain_failure/* Failure */.HR ? error : fileFailure('write', root, error);
            }
            listed = undefined;
        },
        restore: () => restore(),
        recover: () => restore((journal) => journal.state === 'held' && journal.run === run),
        release: async () => removeFile(await journalPath()),
    };
}
async function realFolder(folder) {
    try {
        const path = await (0,promises_namespaceObject.realpath)(folder);
        if ((await (0,promises_namespaceObject.stat)(path)).isDirectory())
            return path;
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR')
            throw fileFailure('read', folder, error);
    }
    throw new domain_failure/* Failure */.HR('usage', `input \`working-directory\`: \`${folder}\` is not a folder`, {
        hint: 'Check out the repository first, or correct `working-directory`.',
    });
}
function key(root) {
    return (0,external_node_crypto_.createHash)('sha256').update(root).digest('hex').slice(0, 12);
}
/** What stands where a change is to go; it must be what the change was made for, and writable. */
async function prepare(root, change) {
    const { target, bytes, mode, isOther } = await standing(root, change.path);
    if (isOther) {
        throw new domain_failure/* Failure */.HR('file', `${change.path} is not a regular file; it is not written through`, {
            hint: `Replace ${change.path} by a regular file, or leave it to people.`,
        });
    }
    const found = bytes === null ? null : (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (found !== change.before) {
        throw new domain_failure/* Failure */.HR('file', `${change.path} changed while the run was working on it`, { hint: 'Run again.' });
    }
    return {
        path: change.path,
        before: bytes === null ? null : bytes.toString('base64'),
        mode: mode ?? (change.mode === '100755' ? 0o755 : 0o644),
        after: change.text === null ? null : Buffer.from(change.text, 'utf8').toString('base64'),
        newFolders: await missingFolders(root, target),
    };
}
/** A file that is not ours to write, and that comes back with the others; none where a link stands. */
async function keptFile(root, path) {
    const { bytes, mode = 0o644, isOther } = await standing(root, path);
    const before = bytes === null ? null : bytes.toString('base64');
    return isOther ? [] : [{ path, before, after: before, mode, newFolders: [] }];
}
async function standing(root, path) {
    const target = await resolveInside(root, path);
    const status = await (0,promises_namespaceObject.lstat)((0,external_node_path_namespaceObject.join)(root, path)).catch((error) => {
        if (errorCode(error) === 'ENOENT')
            return undefined;
        throw fileFailure('write', path, error);
    });
    if (status?.isFile() !== true)
        return { target, bytes: null, isOther: status !== undefined };
    const bytes = await (0,promises_namespaceObject.readFile)(target).catch((error) => Promise.reject(fileFailure('read', path, error)));
    return { target, bytes, mode: status.mode & 0o777, isOther: false };
}
/** Folders that the file needs and that are not there, innermost last; relative to `root`. */
async function missingFolders(root, target) {
    const missing = [];
    for (let folder = (0,external_node_path_namespaceObject.dirname)(target); folder !== root && isInside(root, folder); folder = (0,external_node_path_namespaceObject.dirname)(folder)) {
        if (await (0,promises_namespaceObject.stat)(folder).catch(() => undefined))
            break;
        missing.unshift((0,external_node_path_namespaceObject.relative)(root, folder));
    }
    return missing;
}
async function put(root, file, content) {
    const target = (0,external_node_path_namespaceObject.resolve)(root, file.path);
    try {
        if (content === null) {
            // What is not a file was never ours to remove: a write to its place failed.
            const status = await (0,promises_namespaceObject.lstat)(target).catch(() => undefined);
            if (status?.isFile() === true)
                await (0,promises_namespaceObject.rm)(target);
            return;
        }
        await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(target), { recursive: true });
        await (0,promises_namespaceObject.writeFile)(target, Buffer.from(content, 'base64'), { mode: file.mode });
    }
    catch (error) {
        throw fileFailure('write', file.path, error);
    }
}
/** Back to the bytes of before. Refuses where somebody worked on a file since: then nothing is touched. */
async function putBack(root, journal) {
    for (const file of journal.files) {
        const found = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.resolve)(root, file.path)).catch(() => null);
        if (!isOurs(found, file)) {
            throw new domain_failure/* Failure */.HR('dirty', `${file.path} was changed after an earlier run was interrupted in the middle of it`, {
                hint: `Put ${file.path} back by hand (\`git diff -- ${file.path}\`), then delete infra-actions/ in the git directory.`,
            });
        }
    }
    for (const file of journal.files.toReversed()) {
        await put(root, file, file.before);
        if (file.before !== null)
            await (0,promises_namespaceObject.chmod)((0,external_node_path_namespaceObject.resolve)(root, file.path), file.mode);
        for (const folder of file.newFolders.toReversed()) {
            await (0,promises_namespaceObject.rmdir)((0,external_node_path_namespaceObject.join)(root, folder)).catch((error) => {
                if (!['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes(errorCode(error) ?? ''))
                    throw fileFailure('write', folder, error);
            });
        }
    }
}
/**
 * Before, after, or the beginning of one of them: a write that a kill cut off, ours or that of a run that was putting
 * things back. A lockfile is Cargo's, which rewrites it whenever
 * something is built: no person's work is lost with it.
 */
function isOurs(found, file) {
    if ((0,external_node_path_namespaceObject.basename)(file.path) === 'Cargo.lock')
        return true;
    if (found === null)
        return file.before === null || file.after === null;
    return [file.before, file.after].some((text) => text !== null && found.equals(Buffer.from(text, 'base64').subarray(0, found.length)));
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./adapters/clock.js

function createClock(stop) {
    return {
        now: () => Date.now(),
        sleep: (milliseconds) => (0,external_node_timers_promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal: stop }),
    };
}

;// CONCATENATED MODULE: ./adapters/git-command.js

/** @param more variables for git, on top of ours. */
function gitCommand(process, more = {}) {
    const attempt = (root, ...args) => process.run({
        program: 'git',
        args: ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
        cwd: root,
        env: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C', ...more },
    });
    return {
        attempt,
        async output(root, ...args) {
            const done = await attempt(root, ...args);
            if (done.exitCode === 0)
                return done.stdout;
            const says = done.stderr.trim() || `exit code ${done.exitCode}`;
            throw new domain_failure/* Failure */.HR('tool-failed', `\`git ${args[0] ?? ''}\` failed: ${says}`, {
                hint: 'Check that the folder is a complete git checkout that git trusts (`git status`).',
            });
        },
    };
}
/** The fields of a `-z` output. */
function nulFields(output) {
    return output.split('\0').filter((field) => field !== '');
}

;// CONCATENATED MODULE: ./adapters/git.js




/** Git as `Git` promises it, through the `git` program, with no hook, pager, prompt or helper of the repository. */
function createGit(process) {
    const { attempt, output: git } = gitCommand(process);
    // Where a checkout is does not change while an action runs: git is asked once for each folder.
    const places = new Map();
    const placeOf = (folder) => {
        const known = places.get(folder) ?? locate(folder);
        places.set(folder, known);
        return known;
    };
    const locate = async (folder) => {
        const done = await attempt(folder, 'rev-parse', '--show-toplevel', '--absolute-git-dir');
        const [top, gitDirectory] = done.stdout.split('\n');
        return done.exitCode === 0 && top && gitDirectory
            ? { top, gitDirectory: (0,external_node_path_namespaceObject.resolve)(folder, gitDirectory) }
            : undefined;
    };
    return {
        topLevel: async (folder) => (await placeOf(folder))?.top,
        async gitDirectory(root) {
            const place = await placeOf(root);
            if (place)
                return place.gitDirectory;
            throw new domain_failure/* Failure */.HR('tool-failed', `${root} is not in a git checkout`, { hint: 'Check the repository out first.' });
        },
        async head(root) {
            const lines = (await git(root, 'rev-parse', 'HEAD', '--abbrev-ref', 'HEAD')).split('\n');
            return { sha: lines[0] ?? '', ref: lines[1] ?? 'HEAD' };
        },
        async files(root) {
            return nulFields(await git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'));
        },
        async textAt(root, revision, path) {
            const done = await attempt(root, 'cat-file', 'blob', '--end-of-options', `${revision}:./${path}`);
            if (done.exitCode === 0)
                return done.stdout;
            if (/does not exist|exists on disk, but not in|invalid object name|path .* not in/i.test(done.stderr))
                return undefined;
            throw new domain_failure/* Failure */.HR('tool-failed', `git could not read ${path} at ${revision}: ${done.stderr.trim()}`);
        },
        async textsAt(root, revision, now) {
            if (now.size === 0)
                return new Map();
            const listed = nulFields(await git(root, 'ls-tree', '-z', '--end-of-options', revision, ...now.keys()));
            const objects = new Map(listed.flatMap((entry) => {
                const [, object = '', path] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
                return path === undefined ? [] : [[path, object]];
            }));
            const texts = [...now].map(async ([path, text]) => {
                const object = objects.get(path);
                if (object === undefined)
                    return [path, null];
                const same = text !== null && objectName(text, object) === object;
                return [path, same ? text : await git(root, 'cat-file', 'blob', '--end-of-options', object)];
            });
            return new Map(await Promise.all(texts));
        },
        async changed(root) {
            // `--porcelain` paths are relative to the top level whatever the folder.
            const top = (await placeOf(root))?.top ?? root;
            const entries = nulFields(await git(root, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.'));
            return entries.map((entry) => (0,external_node_path_namespaceObject.relative)(root, (0,external_node_path_namespaceObject.resolve)(top, entry.slice(3))));
        },
        async isTracked(root, path) {
            const done = await attempt(root, 'ls-files', '--error-unmatch', '--', path);
            return done.exitCode === 0;
        },
    };
}
/** What git calls a blob of `text`, in the hash that `like` is made with. */
function objectName(text, like) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,external_node_crypto_.createHash)(like.length === 40 ? 'sha1' : 'sha256')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./adapters/environment.js
/** The variables that children get (contract, "Conventions"): nothing else of ours reaches a program that we start. */
const names = new Set([
    'PATH',
    'HOME',
    'USER',
    'TMPDIR',
    'LANG',
    'TERM',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'all_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'NODE_EXTRA_CA_CERTS',
    'GIT_SSL_CAINFO',
    'CARGO_HOME',
    'CARGO_BUILD_JOBS',
    'CARGO_TARGET_DIR',
    'CARGO_INCREMENTAL',
    'RUSTUP_HOME',
    'RUSTUP_TOOLCHAIN',
    'RUSTC_WRAPPER',
    'GIT_CONFIG_GLOBAL',
    'SSH_AUTH_SOCK',
    'PROTOC',
    'LIBCLANG_PATH',
    'CC',
    'CXX',
    'CFLAGS',
]);
const prefixes = ['LC_', 'CARGO_NET_', 'CARGO_HTTP_', 'SCCACHE_', 'PKG_CONFIG_'];
/** Of a listed family, what carries a credential all the same. */
const environment_credentials = /TOKEN|SECRET|PASSWORD|CREDENTIAL|(^|_)KEY(_|$)|ACCESS_KEY/i;
/** The part of `environment` that a child may see. */
function childEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => {
        const listed = names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
        return value !== undefined && listed && !environment_credentials.test(name) ? [[name, value]] : [];
    }));
}

;// CONCATENATED MODULE: ./adapters/strays.js


/** The variable by which processes that left their group are known again; children inherit it. */
const mark = 'INFRA_ACTIONS_PROCESS';
/**
 * Ends every process of this machine that carries the mark: what a program started in a session of its own. Only where
 * there is a `/proc`; elsewhere the process group has to do.
 */
async function endStrays(value) {
    // A process that is being ended may start another one meanwhile.
    for (let round = 0; round < 5; round += 1) {
        const found = await marked(`${mark}=${value}`);
        if (found.length === 0)
            return;
        for (const pid of found)
            kill(pid);
    }
}
async function marked(entry) {
    const names = await (0,promises_namespaceObject.readdir)('/proc').catch(() => []);
    const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
    const carries = await Promise.all(pids.map(async (pid) => pid !== process.pid && (await environOf(pid)).includes(entry)));
    return pids.filter((_, index) => carries[index]);
}
/** Empty for a process that is gone, of another user, or ended and not yet waited for. */
async function environOf(pid) {
    try {
        return (await (0,promises_namespaceObject.readFile)(`/proc/${pid}/environ`, 'utf8')).split('\0');
    }
    catch (error) {
        if (['ENOENT', 'EACCES', 'EPERM', 'ESRCH'].includes(errorCode(error) ?? ''))
            return [];
        throw error;
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch (error) {
        if (!['ESRCH', 'EPERM'].includes(errorCode(error) ?? ''))
            throw error;
    }
}

;// CONCATENATED MODULE: ./adapters/process.js









const defaultKeepBytes = 64 * 1024 * 1024;
/** How long a process tree may take to end by itself after SIGTERM. */
const defaultGraceMs = 2_000;
/** How long the output may stay open after the program's end. */
const patienceMs = 5_000;
/** A "line" without an end is handed on in pieces of this size, so that memory does not depend on what a child prints. */
const longestLine = 64 * 1024;
/**
 * Starts programs, each as the leader of its own process group, so that a time limit or a signal ends everything that it
 * started. The only place that starts processes.
 */
function createProcessRunner(stop, environment = process.env) {
    const never = new AbortController().signal;
    return { run: (command) => run(command, command.toItsEnd === true ? never : stop, environment) };
}
async function run(command, stop, environment) {
    if (stop.aborted)
        throw interrupted();
    const marker = command.sweep === true ? (0,external_node_crypto_.randomUUID)() : undefined;
    const env = environmentOf(command, environment);
    if (marker !== undefined)
        env[mark] = marker;
    requireProgram(command.program, env['PATH'] ?? '', command.cwd);
    const began = performance.now();
    const child = (0,external_node_child_process_namespaceObject.spawn)(command.program, command.args, {
        cwd: command.cwd,
        env,
        shell: false,
        detached: process.platform !== 'win32',
        stdio: [command.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const stdout = collect(child, 'stdout', command);
    const stderr = collect(child, 'stderr', command);
    child.stdin?.on('error', () => undefined); // a child that does not read its input is free to do so
    if (command.input !== undefined)
        child.stdin?.end(command.input);
    let timedOut = false;
    const killers = [];
    const end = () => {
        signalTree(child, 'SIGTERM');
        killers.push(setTimeout(() => signalTree(child, 'SIGKILL'), command.graceMs ?? defaultGraceMs));
    };
    const limit = command.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
        }, command.timeoutMs);
    stop.addEventListener('abort', end, { once: true });
    try {
        const exitCode = await exited(child, command.program);
        // What outlives the program would hold the pipes open and go on working: it ends with the program.
        signalTree(child, 'SIGKILL');
        if (marker !== undefined)
            await endStrays(marker);
        await process_closed(child, [stdout, stderr]);
        if (stop.aborted)
            throw interrupted();
        return {
            exitCode: timedOut ? null : exitCode,
            stdout: stdout.text(),
            stderr: stderr.text(),
            timedOut,
            droppedBytes: stdout.dropped() + stderr.dropped(),
            durationMs: performance.now() - began,
        };
    }
    finally {
        clearTimeout(limit);
        killers.forEach(clearTimeout);
        stop.removeEventListener('abort', end);
    }
}
/** Waits for the rest of the output, but not for a process that is beyond our reach and holds the pipes open. */
async function process_closed(child, streams) {
    const patience = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, patienceMs);
    await Promise.all(streams.map((stream) => stream.ended));
    clearTimeout(patience);
}
function interrupted() {
    return new domain_failure/* Failure */.HR('interrupted', 'the run was interrupted', { hint: 'Run again; what was changed is put back.' });
}
function environmentOf(command, environment) {
    const env = childEnvironment(environment);
    for (const [name, value] of Object.entries(command.env ?? {})) {
        if (value === undefined)
            delete env[name];
        else
            env[name] = value;
    }
    return env;
}
function requireProgram(program, path, cwd) {
    const candidates = program.includes('/')
        ? [program]
        : path.split(external_node_path_namespaceObject.delimiter).map((folder) => (0,external_node_path_namespaceObject.join)(folder || cwd, program));
    if (candidates.some(isExecutable))
        return;
    throw new domain_failure/* Failure */.HR('tool-missing', `\`${program}\` was not found`, {
        hint: `Install ${program} or put its folder on PATH.`,
    });
}
function isExecutable(path) {
    try {
        (0,external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.X_OK);
        return true;
    }
    catch {
        return false; // the next candidate may do
    }
}
function exited(child, program) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => {
            reject(new domain_failure/* Failure */.HR('tool-missing', `\`${program}\` could not be started: ${cause.message}`, { cause }));
        });
        child.once('exit', (code) => resolve(code));
    });
}
function signalTree(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch (error) {
        // Nothing of the group is left.
        if (!['ESRCH', 'EPERM'].includes(errorCode(error) ?? ''))
            throw error;
    }
}
/** Keeps the end of a stream and hands on its lines. */
function collect(child, name, command) {
    const keep = command.keepBytes ?? defaultKeepBytes;
    const stream = child[name];
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    let chunks = [];
    let kept = 0;
    let dropped = 0;
    let line = '';
    const emit = (text) => {
        if (command.onLine === undefined)
            return;
        line += text;
        const lines = line.split('\n');
        line = lines.pop() ?? '';
        for (const whole of lines)
            command.onLine(whole.replace(/\r$/, ''), name);
        if (line.length > longestLine) {
            command.onLine(line, name);
            line = '';
        }
    };
    stream?.on('data', (chunk) => {
        chunks.push(chunk);
        kept += chunk.length;
        while (chunks.length > 1 && kept - (chunks[0]?.length ?? 0) >= keep) {
            const first = chunks.shift();
            kept -= first?.length ?? 0;
            dropped += first?.length ?? 0;
        }
        emit(decoder.write(chunk));
    });
    const ended = new Promise((resolve) => {
        if (stream === null)
            return resolve();
        stream.once('close', () => {
            emit(decoder.end());
            if (line !== '')
                command.onLine?.(line, name);
            resolve();
        });
        return undefined;
    });
    return {
        ended,
        text() {
            const whole = Buffer.concat(chunks);
            chunks = [whole];
            return whole.subarray(Math.max(0, whole.length - keep)).toString('utf8');
        },
        dropped: () => dropped,
    };
}

;// CONCATENATED MODULE: ./adapters/run-identity.js

const alone = (0,external_node_crypto_.randomUUID)();
/**
 * What the steps of one job, or the parts of one call of the command line, have in common; a process that belongs to
 * neither is a run of its own.
 */
function runIdentity(environment) {
    const given = environment['INFRA_ACTIONS_RUN'];
    const github = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map((name) => environment[name] ?? '').join('/');
    const known = given !== undefined && given !== '' ? given : github === '//' ? undefined : github;
    const id = (0,external_node_crypto_.createHash)('sha256')
        .update(known ?? alone)
        .digest('hex')
        .slice(0, 16);
    return { id, isShared: known !== undefined };
}

;// CONCATENATED MODULE: ./adapters/scratch.js







/** Goes with the process, however it ends. */
const leftovers = new Set();
process.once('exit', () => {
    for (const path of leftovers)
        (0,external_node_fs_namespaceObject.rmSync)(path, { recursive: true, force: true });
});
/** Folders below `RUNNER_TEMP`, else below the system's temporary folder. Those that are temporary go with the process, too. */
function createScratch(environment) {
    const base = (0,external_node_path_namespaceObject.join)(environment['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(), 'infra-actions');
    const make = (name) => {
        (0,external_node_fs_namespaceObject.mkdirSync)(base, { recursive: true });
        return (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_fs_namespaceObject.realpathSync)(base), `${name}-`));
    };
    return {
        keep: async (name) => make(name),
        async temporary(name) {
            const path = make(name);
            leftovers.add(path);
            return {
                path,
                async [Symbol.asyncDispose]() {
                    (0,external_node_fs_namespaceObject.rmSync)(path, { recursive: true, force: true }); // faster than the asynchronous one
                    leftovers.delete(path);
                },
            };
        },
        write: async (folder, files) => writeBelow(folder, files),
        read: readTextIfPresent,
        readBytes: readBytesIfPresent,
        tools: async (name) => folderIn(await ownFolder((0,external_node_path_namespaceObject.join)(base, `tools-${(0,external_node_os_namespaceObject.userInfo)().uid}`)), name),
        async shared() {
            const { id, isShared } = runIdentity(environment);
            return isShared ? ownFolder((0,external_node_path_namespaceObject.join)(base, `run-${id}`)) : undefined;
        },
    };
}
async function folderIn(parent, name) {
    const path = (0,external_node_path_namespaceObject.join)(parent, name);
    await (0,promises_namespaceObject.mkdir)(path, { recursive: true });
    return path;
}
async function ownFolder(path) {
    await (0,promises_namespaceObject.mkdir)(path, { recursive: true, mode: 0o700 });
    await requireOwn(path);
    return (0,promises_namespaceObject.realpath)(path);
}
/** In a folder that all users share, somebody else may have been there first. */
async function requireOwn(path) {
    const status = await (0,promises_namespaceObject.lstat)(path);
    const own = status.isDirectory() && (process.platform === 'win32' || status.uid === (0,external_node_os_namespaceObject.userInfo)().uid);
    if (own && (process.platform === 'win32' || (status.mode & 0o022) === 0))
        return;
    throw new domain_failure/* Failure */.HR('file', `${path} belongs to somebody else, so nothing is taken from there`, {
        hint: 'Set RUNNER_TEMP to a folder of your own.',
    });
}

;// CONCATENATED MODULE: ./adapters/terminal-log.js
/** Plain lines on standard error, for people at a terminal. */
function createTerminalLog() {
    const line = (text) => void process.stderr.write(`${text}\n`);
    return {
        info: line,
        warning: (message) => line(`warning: ${message}`),
        error: (message) => line(`error: ${message}`),
        debug: () => undefined,
        async group(title, body) {
            line(title);
            return body();
        },
        async outputGroup(title, body) {
            line(title);
            return body((text) => line(`  ${text}`));
        },
        annotate(severity, title, message, location) {
            const place = location ? `${location.path}:${location.line}:${location.column}: ` : '';
            line(`${severity}: ${place}${title}: ${message}`);
        },
    };
}

;// CONCATENATED MODULE: ./adapters/action.js
var action_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var action_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
















/**
 * The one error boundary: reads the inputs, puts back what an interrupted run left, runs, and turns the result or the
 * failure into outputs, summary, annotations and the exit status. Never rejects.
 */
async function runAction(action, environment = process.env) {
    const log = await openLog(environment);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const signals = action_addDisposableResource(env_1, stopSignals(), false);
            const inputs = readInputs(action, environment);
            const ports = await openPorts(inputs.workingDirectory, log, signals.stop, environment);
            if (inputs.workingDirectory !== undefined)
                await recover(ports);
            const result = await action.run(inputs, action.extend(ports, inputs, environment));
            await finish(action.name, discreet(action.describe(result, inputs)), ports, environment);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            action_disposeResources(env_1);
        }
    }
    catch (error) {
        await fail(action.name, error, log, environment);
    }
}
/** Workflow commands on GitHub; @actions/core costs a third of the start and is loaded only there. */
async function openLog(environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return createTerminalLog();
    return (await Promise.all(/* import() */[__nccwpck_require__.e(825), __nccwpck_require__.e(655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7655))).createWorkflowLog();
}
/** For actions that need no more than the common ports. */
const commonPorts = (ports) => ports;
function readInputs(action, environment) {
    const reader = new InputReader((name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '');
    const inputs = action.readInputs(reader);
    for (const read of action.following ?? [])
        reader.following(read);
    reader.finish();
    return inputs;
}
async function openPorts(workingDirectory, log, stop, environment) {
    const processRunner = createProcessRunner(stop, environment);
    const git = createGit(processRunner);
    const scratch = createScratch(environment);
    const root = (0,external_node_path_namespaceObject.resolve)(environment['GITHUB_WORKSPACE'] || process.cwd(), workingDirectory ?? '.');
    return {
        log,
        scratch,
        process: processRunner,
        cargo: createCargo(processRunner),
        git,
        checkout: await openCheckout(root, git, stop, runIdentity(environment).id),
        callerFiles: createCallerFiles(environment),
        clock: createClock(stop),
        stop,
    };
}
async function recover(ports) {
    const restored = await ports.checkout.recover();
    if (restored.length > 0)
        ports.log.warning(`an earlier run was interrupted; put back: ${restored.join(', ')}`);
}
/** Aborts `stop` on a signal for as long as it is held. */
function stopSignals() {
    const controller = new AbortController();
    const abort = (signal) => controller.abort(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, abort);
    return {
        stop: controller.signal,
        [Symbol.dispose]() {
            for (const signal of signals)
                process.off(signal, abort);
        },
    };
}
/** Reports and summaries quote what git, cargo and servers say, and they may quote what they were given. */
function discreet(report) {
    const outputs = Object.entries(report.outputs).map(([name, value]) => [name, typeof value === 'string' ? withoutCredentials(value) : value]); // prettier-ignore
    return {
        ...report,
        report: JSON.parse(withoutCredentials(JSON.stringify(report.report))),
        summary: withoutCredentials(report.summary),
        outputs: Object.fromEntries(outputs),
        ...(report.annotations && { annotations: report.annotations.map((annotation) => ({ ...annotation, message: withoutCredentials(annotation.message) })) }), // prettier-ignore
        ...(report.failed !== undefined && { failed: withoutCredentials(report.failed) }),
    };
}
async function finish(name, report, ports, environment) {
    const folder = await ports.scratch.keep(name);
    const json = `${JSON.stringify(report.report, null, 2)}\n`;
    await ports.scratch.write(folder, new Map([['report.json', json], ['summary.md', report.summary]])); // prettier-ignore
    if (report.reportFile !== undefined)
        await ports.callerFiles.write(report.reportFile, json);
    for (const annotation of report.annotations ?? []) {
        ports.log.annotate(annotation.severity, annotation.title, annotation.message, annotation.location);
    }
    await setOutputs({ ...report.outputs, report: (0,external_node_path_namespaceObject.join)(folder, 'report.json') }, environment);
    await addSummary(report.summary, environment);
    if (report.failed === undefined)
        return;
    if (environment['GITHUB_ACTIONS'] === 'true')
        ports.log.annotate('error', name, report.failed);
    else
        ports.log.error(report.failed);
    process.exitCode = report.environment === true ? 3 : 1;
}
async function fail(name, error, log, environment) {
    const failure = error instanceof domain_failure/* Failure */.HR ? error : undefined;
    const message = withoutCredentials(failure?.message ??
        `a bug in infra-actions: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    const hint = failure ? failure.hint : 'Please report it with this text.';
    const location = failure?.locations[0];
    process.exitCode = failure ? (0,domain_failure/* exitCodeOf */.FO)(failure.code) : 1;
    const text = hint === undefined ? message : `${message}\n${hint}`;
    if (environment['GITHUB_ACTIONS'] === 'true')
        log.annotate('error', name, text, location);
    else
        log.error(text);
    const places = (failure?.locations ?? []).map((place) => `- ${(0,markdown/* code */.aY)((0,domain_failure/* formatLocation */.j$)(place))}`).join('\n');
    const summary = `## ❌ ${name} could not run\n\n${message.split('\n').map(markdown/* escapeMarkdown */.FV).join('\n')}\n\n${hint === undefined ? '' : `**What to do:** ${(0,markdown/* escapeMarkdown */.FV)(hint)}\n\n`}${places}\n`;
    try {
        if (failure && environment['GITHUB_OUTPUT'])
            await setOutputs(failureOutputs(failure.code, text), environment);
        await addSummary(summary, environment);
    }
    catch (problem) {
        log.error(String(problem));
    }
}
/** Tells a later step of the job why there is no verdict (`conclude` reads it). */
function failureOutputs(failureCode, message) {
    return { 'failure-code': failureCode, 'failure-message': (0,markdown/* truncate */.xv)(message, 4096) };
}
/** Outputs go to the file `GITHUB_OUTPUT`, else to standard output. The delimiter cannot be guessed by a value. */
async function setOutputs(outputs, environment) {
    const file = environment['GITHUB_OUTPUT'];
    const entries = Object.entries(outputs).map(([name, value]) => [name, String(value)]);
    if (file) {
        const delimiter = `infra_actions_${(0,external_node_crypto_.randomUUID)()}`;
        await (0,promises_namespaceObject.appendFile)(file, entries.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join(''));
    }
    else {
        process.stdout.write(entries.map(([name, value]) => `${name}=${value}\n`).join(''));
    }
}
async function addSummary(summary, environment) {
    const file = environment['GITHUB_STEP_SUMMARY'];
    // Where several actions make one thing, `conclude` tells the whole story.
    if (file && environment['INFRA_ACTIONS_SUMMARY'] !== 'off')
        await (0,promises_namespaceObject.appendFile)(file, `${(0,markdown/* truncate */.xv)(summary, markdown/* summaryLimit */.mf)}\n`);
}


/***/ }),

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   j$: () => (/* binding */ formatLocation)
/* harmony export */ });
/** The one error type that actions throw on purpose: what is wrong, where, and what to do. Anything else is a bug. */
class Failure extends Error {
    code;
    hint;
    locations;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? {} : { cause: details.cause });
        this.code = code;
        this.name = 'Failure';
        this.hint = details.hint;
        this.locations = details.locations ?? [];
    }
}
/** Exit status of the command line for each code (contract, "Command line"). */
function exitCodeOf(code) {
    switch (code) {
        case 'usage':
        case 'plan':
            return 2;
        case 'tool-missing':
        case 'tool-failed':
        case 'network':
            return 3;
        case 'interrupted':
            return 130;
        case 'manifest':
        case 'file':
        case 'dirty':
        case 'change-set':
        case 'github':
            return 1;
    }
}
/** `path:line:column`, as editors and people read it. */
function formatLocation(location) {
    return `${location.path}:${location.line}:${location.column}`;
}


/***/ }),

/***/ 9446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ writeParts),
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* unused harmony export partNames */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8683);

/** The steps that `integrate` and the jobs of integrate.yml are made of; a step's id is its part's name. */
const partNames = ['audit-deps', 'apply-patch', 'apply-change-set', 'smoke-test', 'wasm-build'];
const outcomes = ['success', 'failure', 'cancelled', 'skipped'];
/**
 * Reads `toJSON(steps)`. Other steps are left out; a part that is not there did not run.
 *
 * @throws {Failure} `usage` when it is something else.
 */
function readParts(text) {
    const steps = objectOf(parse(text));
    if (steps === undefined)
        throw notSteps();
    const parts = new Map();
    for (const name of partNames) {
        const step = objectOf(steps.get(name));
        if (step === undefined)
            continue;
        const outcome = outcomes.find((known) => known === step.get('outcome'));
        if (outcome === undefined)
            throw notSteps();
        const outputs = [...(objectOf(step.get('outputs')) ?? [])].map(([key, value]) => [key, String(value)]);
        parts.set(name, { outcome, outputs: new Map(outputs) });
    }
    return parts;
}
/** The same shape back: what a job hands on to the next one. */
function writeParts(parts) {
    const steps = [...parts].map(([name, { outcome, outputs }]) => [
        name,
        { outcome, outputs: Object.fromEntries(outputs) },
    ]);
    return `${JSON.stringify(Object.fromEntries(steps), null, 2)}\n`;
}
/** An output of a part, `undefined` where it is empty or the part did not run. */
function outputOf(parts, name, output) {
    return parts.get(name)?.outputs.get(output) || undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw notSteps(cause);
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? new Map(Object.entries(value))
        : undefined;
}
function notSteps(cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', 'input `parts`: is not the `steps` of a job', {
        hint: 'Pass `${{ toJSON(steps) }}`.',
        cause,
    });
}


/***/ }),

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PS: () => (/* binding */ consequences),
  S4: () => (/* binding */ judge),
  Qv: () => (/* binding */ readVerdictOptions)
});

// UNUSED EXPORTS: onlySafeCrates, verdicts

;// CONCATENATED MODULE: ./domain/smoke/step.js
/** The steps of the smoke test (plan, 13.2), in the order in which they run. */
const stepNames = ['check', 'build', 'test', 'wasm', 'typescript'];
/** The errors of a step's commands. */
function errorsOf(step) {
    return step.commands.flatMap((command) => command.errors);
}
/** The last error that says something: what to show where there is room for one. */
function lastError(step) {
    const errors = errorsOf(step);
    return errors.findLast((error) => error.kind !== 'command') ?? errors.at(-1);
}
/** What this machine lacks, each thing once. */
function environmentOf(step) {
    const faults = errorsOf(step).flatMap((error) => error.environment ?? []);
    return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.missing}`, fault])).values()];
}
function skipped(step, state, why) {
    return { step, state, why, commands: [], durationMs: 0 };
}

// EXTERNAL MODULE: ./domain/integration/parts.js
var integration_parts = __nccwpck_require__(9446);
;// CONCATENATED MODULE: ./domain/integration/verdict.js


/** How `integrate` ends (contract, table of `integrate`). */
const verdicts = (/* unused pure expression or super */ null && ([
    'integrated',
    'unchanged',
    'blocked',
    'smoke-failed',
    'wasm-failed',
    'over-budget',
    'already-broken',
    'environment',
]));
function readVerdictOptions(reader) {
    return {
        onConflict: reader.choice('on-conflict', ['stop', 'integrate-safe'], 'stop'),
        allowAlreadyBroken: reader.boolean('allow-already-broken', false),
    };
}
/**
 * The verdict of the parts up to `stage`; `undefined` while nothing stands in the way and later parts have to say the
 * rest. After `all` there always is one. Each state that is not known to be good is a stop: a part that was skipped,
 * cancelled, or ended without its verdict never counts as passed.
 */
function judge(parts, stage, options) {
    const stop = judgeAudit(parts, options);
    if (stop !== undefined || stage === 'audit')
        return stop;
    const change = judgeChange(parts);
    if (change !== undefined || stage === 'change')
        return change;
    return judgeSmoke(parts, options) ?? judgeWasm(parts) ?? judgeWhole(parts);
}
/** What the verdict means for the step, the checkout and publishing (contract, table of `integrate`). */
function consequences(verdict, { allowAlreadyBroken }) {
    switch (verdict) {
        case 'integrated':
            return { fails: false, keepsChange: true, publishable: true };
        case 'unchanged':
            return { fails: false, keepsChange: false, publishable: false };
        case 'already-broken':
            return { fails: !allowAlreadyBroken, keepsChange: false, publishable: allowAlreadyBroken };
        case 'blocked':
        case 'smoke-failed':
        case 'wasm-failed':
        case 'over-budget':
        case 'environment':
            return { fails: true, keepsChange: false, publishable: false };
    }
}
/** Whether only the crates that the audit calls safe go on. */
function onlySafeCrates(parts, { onConflict }) {
    return (onConflict === 'integrate-safe' &&
        (0,integration_parts/* outputOf */.jH)(parts, 'audit-deps', 'verdict') === 'fail' &&
        (0,integration_parts/* outputOf */.jH)(parts, 'audit-deps', 'safe-crates') !== undefined &&
        !baseIsBroken(parts));
}
/** The audit could not tell before from after: the repository does not resolve as it is. */
function baseIsBroken(parts) {
    return (0,integration_parts/* outputOf */.jH)(parts, 'audit-deps', 'base-resolves') === 'false';
}
function judgeAudit(parts, options) {
    const part = 'audit-deps';
    switch (stateOf(parts, part, 'verdict', ['pass', 'warn'], ['fail', 'environment'])) {
        case 'pass':
        case 'warn':
            return undefined;
        case 'environment':
            return { verdict: 'environment', part, reason: 'the audit could not be made on this machine' };
        case 'fail': {
            if (baseIsBroken(parts)) {
                if (options.allowAlreadyBroken)
                    return undefined;
                return { verdict: 'already-broken', part, reason: 'the repository does not resolve without the crates either' };
            }
            if (onlySafeCrates(parts, options))
                return undefined;
            const blocked = (0,integration_parts/* outputOf */.jH)(parts, part, 'blocked-crates');
            const errors = (0,integration_parts/* outputOf */.jH)(parts, part, 'errors');
            const found = errors === undefined || errors === '0' ? 'the audit failed' : `the audit found errors (${errors})`;
            return { verdict: 'blocked', part, reason: blocked === undefined ? found : `${found}; blocked: ${blocked}` };
        }
        case undefined:
            return withoutVerdict(parts, part);
    }
}
function judgeChange(parts) {
    // The audit itself said so, with the options of its call.
    if ((0,integration_parts/* outputOf */.jH)(parts, 'audit-deps', 'proceed') !== 'true')
        return withoutVerdict(parts, 'audit-deps');
    const part = 'apply-patch';
    switch (stateOf(parts, part, 'operation', ['created', 'updated', 'none'], ['refused'])) {
        case 'created':
        case 'updated':
            return (0,integration_parts/* outputOf */.jH)(parts, part, 'change-set-digest') === undefined ? withoutVerdict(parts, part) : undefined;
        case 'none':
            return { verdict: 'unchanged', part, reason: 'everything that was asked for is there already' };
        case 'refused':
            return { verdict: 'blocked', part, reason: 'the change was refused' };
        case undefined:
            return withoutVerdict(parts, part);
    }
}
function judgeSmoke(parts, options) {
    // Only the verifying job has this part: there the change set comes from another job.
    const arrival = parts.get('apply-change-set');
    if (arrival !== undefined && arrival.outcome !== 'success')
        return withoutVerdict(parts, 'apply-change-set');
    const part = 'smoke-test';
    if (isWithoutSmoke(parts))
        return undefined;
    switch (stateOf(parts, part, 'status', ['pass'], ['fail', 'already-broken', 'environment'])) {
        case 'pass':
            return undefined;
        case 'already-broken':
            // The wasm build has nothing to say about a repository that does not build: see judgeWasm.
            return options.allowAlreadyBroken ? undefined : brokenBefore(parts);
        case 'fail': {
            const step = (0,integration_parts/* outputOf */.jH)(parts, part, 'failed-step');
            const culprit = (0,integration_parts/* outputOf */.jH)(parts, part, 'culprit');
            const failed = step === undefined ? 'the smoke test failed' : `the step \`${step}\` of the smoke test failed`;
            return {
                verdict: 'smoke-failed',
                part,
                reason: culprit === undefined ? failed : `${failed} because of ${culprit}`,
            };
        }
        case 'environment':
            return { verdict: 'environment', part, reason: 'the smoke test could not be run on this machine' };
        case undefined:
            return withoutVerdict(parts, part);
    }
}
/** `steps: none`, which the audit hands on, is the one reason to leave the smoke test out. */
function isWithoutSmoke(parts) {
    const outcome = parts.get('smoke-test')?.outcome ?? 'skipped';
    return outcome === 'skipped' && (0,integration_parts/* outputOf */.jH)(parts, 'audit-deps', 'steps') === 'none';
}
function judgeWasm(parts) {
    const part = 'wasm-build';
    if ((0,integration_parts/* outputOf */.jH)(parts, 'audit-deps', 'wasm') === 'false')
        return undefined;
    if ((0,integration_parts/* outputOf */.jH)(parts, 'smoke-test', 'status') === 'already-broken' &&
        (parts.get(part)?.outcome ?? 'skipped') === 'skipped')
        return undefined;
    switch (stateOf(parts, part, 'status', ['pass', 'not-applicable'], ['fail', 'over-budget', 'environment'])) {
        case 'pass':
        case 'not-applicable':
            return undefined;
        case 'fail':
            return { verdict: 'wasm-failed', part, reason: 'the wasm build failed' };
        case 'over-budget':
            return { verdict: 'over-budget', part, reason: 'a wasm module is larger than its budget' };
        case 'environment':
            return { verdict: 'environment', part, reason: 'the wasm build could not be run on this machine' };
        case undefined:
            return withoutVerdict(parts, part);
    }
}
function judgeWhole(parts) {
    if ((0,integration_parts/* outputOf */.jH)(parts, 'smoke-test', 'status') === 'already-broken')
        return brokenBefore(parts);
    const tested = [
        ...stepNames.map((step) => (0,integration_parts/* outputOf */.jH)(parts, 'smoke-test', step)),
        (0,integration_parts/* outputOf */.jH)(parts, 'wasm-build', 'status'),
    ];
    const nothing = tested.every((state) => state === undefined || state === 'not-run') &&
        (tested.includes('not-run') || isWithoutSmoke(parts));
    const checks = nothing ? 'nothing was built or tested (`steps` is `none`)' : 'every check passed';
    return { verdict: 'integrated', reason: `the change is made and ${checks}` };
}
function brokenBefore(parts) {
    const step = (0,integration_parts/* outputOf */.jH)(parts, 'smoke-test', 'failed-step');
    const what = step === undefined ? 'the repository was broken' : `the step \`${step}\` failed`;
    return {
        verdict: 'already-broken',
        part: 'smoke-test',
        reason: `${what} before the integration, which adds no new error`,
    };
}
/**
 * A part's state, `undefined` unless it is known for certain: a good one counts only from a step that succeeded, a bad
 * one also from a step that failed.
 */
function stateOf(parts, name, output, good, bad) {
    const outcome = parts.get(name)?.outcome;
    const value = (0,integration_parts/* outputOf */.jH)(parts, name, output);
    if (outcome === 'success')
        return [...good, ...bad].find((state) => state === value);
    return outcome === 'failure' ? bad.find((state) => state === value) : undefined;
}
/** Failures of a part that are about this machine and not about the repository or the call. */
const environmentCodes = ['tool-missing', 'tool-failed', 'network', 'interrupted'];
/** A part without a verdict: it told why (`failure-code`), or it was skipped, cancelled or crashed. */
function withoutVerdict(parts, part) {
    const code = (0,integration_parts/* outputOf */.jH)(parts, part, 'failure-code');
    if (code !== undefined && !environmentCodes.includes(code) && parts.get(part)?.outcome === 'failure') {
        return { verdict: 'blocked', part, reason: `${part} could not go on: ${messageOf(parts, part)}` };
    }
    const message = code === undefined ? ended(parts.get(part)) : `could not run: ${messageOf(parts, part)}`;
    return { verdict: 'environment', part, reason: `${part} ${message}` };
}
function messageOf(parts, part) {
    return (0,integration_parts/* outputOf */.jH)(parts, part, 'failure-message') ?? 'it did not say why';
}
function ended(part) {
    if (part === undefined || part.outcome === 'skipped')
        return 'did not run';
    return part.outcome === 'cancelled' ? 'was cancelled' : 'ended without a verdict';
}


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  lS: () => (/* binding */ joinSections),
  mf: () => (/* binding */ summaryLimit),
  tp: () => (/* binding */ table),
  xv: () => (/* binding */ truncate)
});

// UNUSED EXPORTS: codeBlock, count, escapeInline, pullRequestBodyLimit

;// CONCATENATED MODULE: ../../node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./domain/report/markdown.js

/** GitHub's limit for one step's summary (1 MiB), with room for what the boundary adds. */
const summaryLimit = 1024 * 1024 - 4096;
/** GitHub's limit for the body of a pull request, in characters. */
const pullRequestBodyLimit = 65_536;
/** Text that came from a repository, so that it shows as it is: no markup, mention or HTML of its own. */
function escapeMarkdown(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*\d*)([#+-]|(?<=\d)[.)])/, '$1\\$2')
        .replace(/@(?=\w)/g, '@\u200b');
}
/** Inline code that may hold backticks; usable in a table cell. */
function code(text) {
    const flat = text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
    const fence = '`'.repeat(longestRun(flat) + 1);
    const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** A text of ours that marks code with backticks: the code stays code, the rest shows as it is. */
function escapeInline(text) {
    return text
        .split(/(`[^`]*`)/)
        .map((part, index) => {
        if (part.length > 1 && part.startsWith('`'))
            return code(part.slice(1, -1));
        // Only what stands at the beginning of the text stands at the beginning of a line.
        return index === 0 ? escapeMarkdown(part) : escapeMarkdown(`x${part}`).slice(1);
    })
        .join('');
}
/** A fenced block whose fence is longer than any inside. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
/** A table of cells that are Markdown already. */
function table(header, rows) {
    return markdownTable([[...header], ...rows.map((row) => [...row])], { alignDelimiters: false, padding: true });
}
/** A folded section; `title` is Markdown-free text. */
function details(title, body) {
    const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<details>\n<summary>${safe}</summary>\n\n${body}\n\n</details>`;
}
/**
 * Joins sections with blank lines as long as they fit into `limit` UTF-8 bytes; what does not fit is left out from the
 * end and named, so that the verdict, which comes first, is always there.
 */
function joinSections(sections, limit = summaryLimit) {
    const note = '\n\n_The rest did not fit here; the JSON report has all of it._';
    const room = limit - Buffer.byteLength(note);
    let text = '';
    for (const section of sections.filter((candidate) => candidate !== '')) {
        const next = text === '' ? section : `${text}\n\n${section}`;
        if (Buffer.byteLength(next) > room)
            return `${text === '' ? truncate(section, room) : text}${note}\n`;
        text = next;
    }
    return `${text}\n`;
}
/** At most `bytes` UTF-8 bytes of `text`, cut at a line where possible. */
function truncate(text, bytes) {
    const whole = Buffer.from(text, 'utf8');
    if (whole.length <= bytes)
        return text;
    const cut = whole
        .subarray(0, bytes)
        .toString('utf8')
        .replace(/\uFFFD+$/, '');
    const line = cut.lastIndexOf('\n');
    return line > cut.length / 2 ? cut.slice(0, line) : cut;
}
/** 1-based count with its noun: `1 crate`, `3 crates`. */
function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 5646:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_conclude_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(838);
/* harmony import */ var _actions_conclude_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9183);
/* harmony import */ var _actions_conclude_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8016);
/* harmony import */ var _adapters_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6516);




await (0,_adapters_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ name: 'conclude', readInputs: _actions_conclude_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K, extend: _adapters_action_js__WEBPACK_IMPORTED_MODULE_3__/* .commonPorts */ .Q, run: _actions_conclude_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, describe: _actions_conclude_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5646);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
