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

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

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

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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

/***/ 3193:
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

/***/ 2626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./src/domain/infra/reference.js
var reference = __nccwpck_require__(275);
// EXTERNAL MODULE: ./src/domain/fleet/modes.js
var modes = __nccwpck_require__(9024);
;// CONCATENATED MODULE: ./src/domain/fleet/fleet-inputs.js


const maxWaveSize = 256;
function readFleetInputs(reader) {
    const plan = reader.text('plan');
    const mode = reader.choice('mode', modes/* fleetModes */.Zy, 'integrate');
    const infraRef = reader.reference('infra-ref');
    const maxOpen = reader.text('max-open');
    const token = reader.text('token');
    const readToken = reader.text('read-token');
    const folder = reader.text('folder');
    const owner = reader.text('owner');
    if (owner !== undefined && !/^[\w.-]+$/.test(owner))
        reader.problem('owner', `\`${owner}\` is not an account`);
    const ledgerRepository = reader.text('ledger-repository');
    if (ledgerRepository !== undefined && !/^([\w.-]+\/)?[\w.-]+$/.test(ledgerRepository)) {
        reader.problem('ledger-repository', `\`${ledgerRepository}\` is not a repository; write \`owner/name\``);
    }
    const ledgerBranch = reader.given('ledger-branch') ? reader.text('ledger-branch') : 'infra-ledger';
    return {
        mode,
        filter: readFilter(reader),
        options: {
            mode,
            gate: reader.choice('gate', ['verified', 'merged'], 'verified'),
            maxFailures: reader.integer('max-failures', 0, { min: 0, max: 100_000 }),
            waveSize: reader.integer('wave-size', maxWaveSize, { min: 1, max: maxWaveSize }),
            retry: reader.choice('retry', ['changed', 'failed', 'all'], 'changed'),
            ...(maxOpen !== undefined && { maxOpen: reader.integer('max-open', 0, { min: 1, max: 100_000 }) }),
        },
        ...(plan !== undefined && { plan }),
        ...(infraRef && { infraRef: (0,reference/* formatReference */.FH)(infraRef) }),
        ...(token !== undefined && { token }),
        ...(readToken !== undefined && { readToken }),
        ...(folder !== undefined && { folder }),
        ...(owner !== undefined && { owner }),
        ...(ledgerBranch !== undefined && { ledgerBranch }),
        ...(ledgerRepository !== undefined && { ledgerRepository }),
    };
}
function readFilter(reader) {
    const words = ['phases', 'repositories', 'categories', 'crates'].flatMap((name) => {
        const given = reader.words(name);
        return given === undefined ? [] : [[name, given]];
    });
    return Object.fromEntries(words);
}

// EXTERNAL MODULE: ./src/domain/fleet/preflight.js
var preflight = __nccwpck_require__(9995);
;// CONCATENATED MODULE: ./src/actions/fleet-plan/inputs.js


function readInputs(reader) {
    const ledger = reader.text('ledger');
    return {
        ...readFleetInputs(reader),
        preflight: reader.boolean('preflight', true),
        scope: reader.choice('preflight-scope', preflight/* preflightScopes */.N2, 'wave'),
        publisher: reader.choice('publishes-with', preflight/* publishers */.eu, 'token'),
        ...(ledger !== undefined && { ledger }),
    };
}


/***/ }),

/***/ 4740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ writeBelow),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Ge: () => (/* binding */ readTextIfPresent),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Ze: () => (/* binding */ isRegularFile),
/* harmony export */   aH: () => (/* binding */ readBytesIfPresent),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   oQ: () => (/* binding */ notRegular),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3281);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2649);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4205);






const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const nowhere = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
function fileFailure(verb, path, cause) {
    if (cause instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
        return cause;
    const reasons = {
        ENOENT: 'there is no such file',
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        EROFS: 'the file system is read-only',
        ENOSPC: 'the disk is full',
        EISDIR: 'it is a folder',
        ENAMETOOLONG: 'the path is too long',
        EMFILE: 'too many files are open',
        ENOTDIR: 'a part of the path is not a folder',
        ELOOP: 'its symbolic links go in a circle',
    };
    const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause);
    const reason = reasons[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file', `cannot ${verb} ${path}: ${reason}`, {
        hint: code === 'ENOENT' ? 'Check the path and its letter case.' : `Make ${path} accessible to the user that runs this.`,
        cause,
    });
}
const maxTextBytes = 50 * 1024 * 1024;
async function readText(path, shown = path, maxBytes = maxTextBytes) {
    let bytes;
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (!status.isFile())
            throw notRegular(shown, status.isDirectory());
        if (status.size > maxBytes)
            throw tooLarge(shown, status.size, maxBytes);
        bytes = await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .i)(path);
    }
    catch (error) {
        throw fileFailure('read', shown, error);
    }
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file', `cannot read ${shown}: it is not UTF-8 text`, { hint: `Save ${shown} as UTF-8.`, cause });
    }
}
function notRegular(path, isFolder) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file', `cannot read ${path}: ${isFolder ? 'it is a folder' : 'it is not a regular file'}`, {
        hint: `Put a file of text at ${path}.`,
    });
}
function tooLarge(path, bytes, maxBytes) {
    const size = Math.ceil(bytes / 1024 / 1024);
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file', `cannot read ${path}: it has ${size} MB, more than the ${maxBytes / 1024 / 1024} MB that are read`, {
        hint: `Make ${path} smaller.`,
    });
}
async function readTextIfPresent(path, shown, maxBytes) {
    try {
        return await readText(path, shown, maxBytes);
    }
    catch (error) {
        if (error instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR && (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function readBytesIfPresent(path) {
    try {
        return await (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .i)(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOENT')
            return undefined;
        throw fileFailure('read', path, error);
    }
}
function writeBelow(folder, files) {
    const made = new Set();
    for (const [path, content] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
        if (!isInside(folder, target))
            throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file', `${path} lies outside ${folder}`, { hint: 'Use a path inside it.' });
        try {
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
            if (!made.has(parent))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(parent, { recursive: true });
            made.add(parent);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, content);
        }
        catch (error) {
            throw fileFailure('write', target, error);
        }
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
async function resolveInside(root, path) {
    const outside = () => new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file', `${path} lies outside the working directory`, {
        hint: 'Use a path inside `working-directory`.',
    });
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (path.includes('\0') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || !isInside(root, wanted))
        throw outside();
    let existing = wanted;
    for (;;) {
        try {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(existing);
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(existing, wanted));
            if (!isInside(root, target))
                throw outside();
            return target;
        }
        catch (error) {
            if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) !== 'ENOENT' || existing === root)
                throw fileFailure('read', path, error);
            const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(existing).catch(() => undefined);
            if (link?.isSymbolicLink() === true)
                throw danglingLink(path);
            existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
        }
    }
}
function danglingLink(path) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('file', `${path} is, or lies behind, a symbolic link that leads nowhere`, {
        hint: 'Remove the link, or put back what it leads to.',
    });
}
async function walk(root) {
    const found = [];
    const visit = async (folder) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true })) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry.name);
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
async function removeFile(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
}
async function isRegularFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _processes_turns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(769);


const turns = new _processes_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .Turns */ .P(32);
function readBytes(path) {
    return turns.take(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
}


/***/ }),

/***/ 4205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _files_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4205);


function identityOf(pid) {
    return { pid, started: startOf(pid) ?? '' };
}
function isAlive({ pid, started }) {
    const now = startOf(pid);
    if (now !== undefined && started !== '')
        return now === started;
    try {
        return pid > 0 && process.kill(pid, 0);
    }
    catch (error) {
        return (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) === 'EPERM';
    }
}
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? undefined : fields[18];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Turns)
/* harmony export */ });
class Turns {
    max;
    #running = 0;
    #waiting = [];
    constructor(max) {
        this.max = max;
    }
    async take(work) {
        if (this.#running < this.max)
            this.#running += 1;
        else
            await new Promise((begin) => this.#waiting.push(begin));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#running -= 1;
            else
                next();
        }
    }
}


/***/ }),

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ redactedFiles),
/* harmony export */   u: () => (/* binding */ redactingRunner)
/* harmony export */ });
/* harmony import */ var _domain_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9085);
/* harmony import */ var _domain_report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(932);
/* harmony import */ var _domain_report_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6723);
/* harmony import */ var _domain_report_unsafe_characters_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4663);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4740);





const minSecretLength = 8;
function redactingRunner(runner) {
    const known = [];
    const redact = (text) => (0,_domain_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .r)(text, known);
    return {
        ...runner,
        redact,
        log: redactedLog(runner.log, redact),
        hide(secret) {
            if (secret.length >= minSecretLength)
                known.push(secret);
            runner.hide(secret);
        },
        setOutputs: (outputs) => written("the step's outputs", () => runner.setOutputs((0,_domain_report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOutputs */ .U)(outputs, redact))),
        addSummary: (markdown) => written("the step's summary", () => runner.addSummary(redact(markdown))),
        fail: (title, message, location) => runner.fail(title, safeText((0,_domain_report_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenMessage */ .j)(message), redact), location),
    };
}
async function written(what, write) {
    try {
        await write();
    }
    catch (error) {
        throw (0,_files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFailure */ .fE)('write', what, error);
    }
}
function safeText(text, redact) {
    return (0,_domain_report_unsafe_characters_js__WEBPACK_IMPORTED_MODULE_4__/* .showUnsafeCharacters */ .Wv)(redact(text));
}
function redactedLog(log, redact) {
    const safe = (text) => safeText(text, redact);
    return {
        info: (message) => log.info(safe(message)),
        warning: (message) => log.warning(safe(message)),
        error: (message) => log.error(safe(message)),
        debug: (message) => log.debug(safe(message)),
        group: (title, body) => log.group(safe(title), body),
        outputGroup: (title, body) => log.outputGroup(safe(title), (line) => body((text) => line(withColours(text, safe)))),
        annotate: (severity, title, message, location) => log.annotate(severity, safe(title), safe(message), location && { ...location, path: safe(location.path) }),
    };
}
const colours = new RegExp(`(${String.fromCharCode(27)}\\[[\\d;]*m)`);
function withColours(text, safe) {
    return text
        .split(colours)
        .map((part, index) => (index % 2 === 1 ? part : safe(part)))
        .join('');
}
function redactedFiles(files, redact) {
    return { ...files, write: (path, text) => files.write(path, redact(text)) };
}


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./src/domain/failure.js
var domain_failure = __nccwpck_require__(3281);
// EXTERNAL MODULE: ./src/domain/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(5307);
;// CONCATENATED MODULE: ./src/domain/report/to-do.js
const heading = '**What to do**';
function toDoSection(lines) {
    return lines.length === 0 ? '' : `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
function readToDo(summary) {
    const [, section = ''] = summary.split(`${heading}\n\n`);
    const [list = ''] = section.split('\n\n');
    return list.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

// EXTERNAL MODULE: ./src/domain/report/shorten.js
var shorten = __nccwpck_require__(6723);
;// CONCATENATED MODULE: ./src/domain/report/failure-report.js




const maxOutputLength = 4096;
function failureReport(name, error, redact) {
    const failure = failureIn(error);
    const shown = (text) => (0,shorten/* shortenMessage */.j)(redact(text));
    if (failure === undefined)
        return reportOf(name, shown(bugMessage(error)), bugHint);
    const report = reportOf(name, shown(failure.message), shown(failure.hint), failure.locations);
    const outputs = { 'failure-code': failure.code, 'failure-message': (0,markdown/* truncate */.xv)(report.text, maxOutputLength) };
    return { ...report, outputs, exitCode: (0,domain_failure/* exitCodeOf */.FO)(failure.code) };
}
function failureIn(error) {
    if (error instanceof domain_failure/* Failure */.HR)
        return error;
    if (!(error instanceof Error) || error.name !== 'SuppressedError')
        return undefined;
    const { suppressed, error: later } = error;
    return failureIn(suppressed) ?? failureIn(later);
}
const bugHint = 'Please report it with this text.';
function bugMessage(error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `a bug in infra-actions: ${trace}`;
}
function escapeLine(line) {
    return line.startsWith('- ') ? `- ${(0,markdown/* escapeInline */.VV)(line.slice(2))}` : (0,markdown/* escapeInline */.VV)(line);
}
function reportOf(name, message, hint, locations = []) {
    const [location] = locations;
    const summary = [
        `## ❌ ${name} could not run\n\n${message.split('\n').map(escapeLine).join('\n')}\n\n`,
        `${toDoSection([(0,markdown/* escapeInline */.VV)(hint)])}\n\n`,
        locations.map((place) => `- ${(0,markdown/* code */.aY)((0,domain_failure/* formatLocation */.j$)(place))}`).join('\n'),
        '\n',
    ].join('');
    return {
        text: `${message}\n${hint}`,
        ...(location && { location }),
        summary: (0,markdown/* truncate */.xv)(summary, markdown/* summaryLimit */.mf),
        outputs: {},
        exitCode: 1,
    };
}

// EXTERNAL MODULE: ./src/domain/report/redact-report.js
var redact_report = __nccwpck_require__(932);
// EXTERNAL MODULE: ./src/domain/inputs/reader.js
var inputs_reader = __nccwpck_require__(166);
// EXTERNAL MODULE: ./src/adapters/runner/redaction.js
var redaction = __nccwpck_require__(3259);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./src/adapters/runner/terminal-log.js
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

;// CONCATENATED MODULE: ./src/adapters/runner/terminal-runner.js



function createTerminalRunner(environment) {
    const log = createTerminalLog();
    const outputFile = environment['GITHUB_OUTPUT'];
    const summaryFile = environment['GITHUB_STEP_SUMMARY'];
    return {
        log,
        input: (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`],
        hide: () => undefined,
        hasLaterSteps: Boolean(outputFile),
        async setOutputs(outputs) {
            const entries = Object.entries(outputs);
            if (outputFile)
                await (0,promises_.appendFile)(outputFile, entries.map(asBlock).join(''));
            else
                process.stdout.write(entries.map(([name, value]) => `${name}=${value}\n`).join(''));
        },
        async addSummary(markdown) {
            if (summaryFile)
                await (0,promises_.appendFile)(summaryFile, `${markdown}\n`);
        },
        fail: (_title, message) => log.error(message),
    };
}
function asBlock([name, value]) {
    const delimiter = `infra_actions_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./src/adapters/runner/open-runner.js


const secretNames = /TOKEN$|SECRET|PASSWORD|CREDENTIAL|(?:PRIVATE|API|ACCESS)[_-]KEY/i;
async function openRunner(environment) {
    const runner = (0,redaction/* redactingRunner */.u)(environment['GITHUB_ACTIONS'] === 'true'
        ? (await Promise.all(/* import() */[__nccwpck_require__.e(387), __nccwpck_require__.e(377), __nccwpck_require__.e(194), __nccwpck_require__.e(250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5250))).createGitHubRunner(environment)
        : createTerminalRunner(environment));
    for (const [name, value] of Object.entries(environment)) {
        if (secretNames.test(name) && value)
            runner.hide(value);
    }
    if (environment['INFRA_ACTIONS_SUMMARY'] === 'off')
        return { ...runner, addSummary: () => Promise.resolve() };
    return runner;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/adapters/files/files.js
var files = __nccwpck_require__(4740);
;// CONCATENATED MODULE: ./src/adapters/runner/reserve-room.js





const reservedBytes = 256 * 1024;
function reserveRoom(environment) {
    const folder = (0,external_node_path_.join)(environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'infra-actions');
    const reserve = (0,external_node_path_.join)(folder, `reserve-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(reserve, Buffer.alloc(reservedBytes));
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(reserve, { force: true });
        throw (0,files/* fileFailure */.fE)('write', folder, error);
    }
    return {
        [Symbol.dispose]() {
            try {
                (0,external_node_fs_.rmSync)(reserve, { force: true });
            }
            catch {
            }
        },
    };
}

// EXTERNAL MODULE: ./src/adapters/runner/run-identity.js
var run_identity = __nccwpck_require__(8050);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: ./src/adapters/processes/process-identity.js
var process_identity = __nccwpck_require__(6523);
;// CONCATENATED MODULE: ./src/adapters/runner/stop-signals.js


const parentPauseMs = 500;
const wayOutMs = 2_000;
function ignore() {
}
function stopSignals(owner) {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    const abort = (signal) => controller.abort(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, abort);
    const watch = owner === undefined ? undefined : watchOwner(owner, abort);
    return {
        stop: controller.signal,
        [Symbol.dispose]() {
            clearInterval(watch);
            for (const signal of signals)
                process.on(signal, ignore).off(signal, abort);
            setTimeout(() => signals.forEach((signal) => process.off(signal, ignore)), wayOutMs).unref();
        },
    };
}
function watchOwner(pid, abort) {
    const owner = (0,process_identity/* identityOf */.c)(pid);
    const timer = setInterval(() => {
        if (!(0,process_identity/* isAlive */._)(owner))
            abort('SIGHUP');
    }, parentPauseMs);
    timer.unref();
    return timer;
}

;// CONCATENATED MODULE: ./src/adapters/runner/supported-platform.js

function requireSupportedPlatform(platform) {
    if (platform !== 'win32')
        return;
    throw new domain_failure/* Failure */.HR('tool-missing', 'infra-actions runs on Linux and macOS, not on Windows', {
        hint: 'Set `runs-on` to a Linux or macOS runner.',
    });
}

;// CONCATENATED MODULE: ./src/adapters/runner/write-result.js


async function writeResult(name, report, runner, { scratch, callerFiles }) {
    const folder = await scratch.keep(name);
    const json = `${JSON.stringify(report.report, null, 2)}\n`;
    const files = new Map([
        ['report.json', json],
        ['summary.md', report.summary],
    ]);
    await scratch.write(folder, files);
    if (report.reportFile !== undefined)
        await callerFiles.write(report.reportFile, json);
    for (const { severity, title, message, location } of report.annotations ?? []) {
        runner.log.annotate(severity, title, message, location);
    }
    await runner.setOutputs({ ...report.outputs, report: (0,external_node_path_.join)(folder, 'report.json') });
    await runner.addSummary((0,markdown/* truncate */.xv)(report.summary, markdown/* summaryLimit */.mf));
    if (report.failed === undefined)
        return 0;
    runner.fail(name, report.failed);
    return report.environment === true ? 3 : 1;
}

;// CONCATENATED MODULE: ./src/adapters/runner/run-action.js
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










async function runAction(action) {
    const environment = process.env;
    const runner = await openRunner(environment);
    const { redact } = runner;
    let checkout;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            requireSupportedPlatform(process.platform);
            const signals = __addDisposableResource(env_1, stopSignals((0,run_identity/* ownerOf */.b)(environment)), false);
            const inputs = readInputs(action, runner);
            const room = __addDisposableResource(env_1, reserveRoom(environment), false);
            const { openPorts } = await Promise.all(/* import() */[__nccwpck_require__.e(731), __nccwpck_require__.e(819)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5819));
            const ports = openPorts(runner.log, redact, signals.stop, environment);
            const { open, run, describe } = await action.load();
            const needs = await open(ports, inputs, environment);
            checkout = checkoutOf(needs);
            const result = await run(inputs, needs);
            const report = (0,redact_report/* redactReport */.a)(describe(result, inputs), redact);
            room[Symbol.dispose]();
            const exitCode = await writeResult(action.name, report, runner, ports);
            await checkout?.settle('stay');
            process.exitCode = exitCode;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        await fail(action.name, await afterPuttingBack(error, checkout), runner, redact);
    }
}
function checkoutOf(needs) {
    return needs?.checkout;
}
async function afterPuttingBack(error, checkout) {
    try {
        await checkout?.settle('put-back');
        return error;
    }
    catch (second) {
        const first = error instanceof Error ? error.message : String(error);
        if (!(second instanceof domain_failure/* Failure */.HR))
            return second;
        return new domain_failure/* Failure */.HR(second.code, `${first}; then: ${second.message}`, { hint: second.hint, cause: error });
    }
}
function readInputs(action, runner) {
    const reader = new inputs_reader/* InputReader */.i((name) => runner.input(name));
    const inputs = action.readInputs(reader);
    for (const read of action.following ?? [])
        reader.following(read);
    reader.finish();
    return inputs;
}
async function fail(name, error, runner, redact) {
    const { text, location, summary, outputs, exitCode } = failureReport(name, error, redact);
    process.exitCode = exitCode;
    runner.fail(name, text, location);
    try {
        if (runner.hasLaterSteps)
            await runner.setOutputs(outputs);
        await runner.addSummary(summary);
    }
    catch (problem) {
        runner.log.info(problem instanceof Error ? problem.message : String(problem));
    }
}


/***/ }),

/***/ 8050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   y: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

const alone = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
function runIdentity(environment) {
    const given = environment['INFRA_ACTIONS_RUN'];
    const github = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map((name) => environment[name] ?? '').join('/');
    const known = given !== undefined && given !== '' ? given : github === '//' ? undefined : github;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(known ?? alone)
        .digest('hex')
        .slice(0, 16);
    return { id, isShared: known !== undefined };
}
function ownerOf(environment) {
    const pid = environment['INFRA_ACTIONS_OWNER'];
    return pid !== undefined && /^\d{1,9}$/.test(pid) ? Number(pid) : undefined;
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ integrationBranch),
/* harmony export */   Rs: () => (/* binding */ rollbackBranch),
/* harmony export */   cZ: () => (/* binding */ pinBranch)
/* harmony export */ });
const integrationBranch = 'feature/infra-integration';
const rollbackBranch = 'rollback/infra-integration';
const pinBranch = 'pin/infra';


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const credentials = [
    [/gh[a-z]_|github_pat_/, /\b(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{16,}/g],
    [/authorization/i, /(?<=\bauthorization:?\s+(?:\w+\s+)?)[A-Za-z0-9+/=_.~-]{16,}/gi],
    [/basic|bearer/i, /(?<=\b(?:basic|bearer)\s+)[A-Za-z0-9+/=_.~-]{16,}/gi],
    [/:\/\//, /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@:"'`]+:[^\s/@"'`]+(?=@)/gi],
];
function withoutCredentials(text, known = []) {
    const hidden = known.flatMap((secret) => [secret, encodeURIComponent(secret), ...inBase64(secret)]);
    const rest = hidden.reduce((shorter, secret) => (secret === '' ? shorter : shorter.replaceAll(secret, '***')), text);
    return credentials.reduce((shorter, [word, pattern]) => (word.test(shorter) ? shorter.replace(pattern, '***') : shorter), rest);
}
function inBase64(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    return [0, 1, 2].map((skipped) => {
        const length = Math.floor((bytes.length - skipped) / 3) * 3;
        return length < 12 ? '' : bytes.subarray(skipped, skipped + length).toString('base64');
    });
}


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   j$: () => (/* binding */ formatLocation)
/* harmony export */ });
/* unused harmony export failureCodes */
const failureCodes = {
    usage: { exitCode: 2, means: 'An input of the call is wrong' },
    plan: { exitCode: 2, means: 'The plan file is wrong' },
    manifest: { exitCode: 1, means: 'A manifest or lockfile cannot be read as Cargo would read it' },
    file: { exitCode: 1, means: 'A file cannot be read or written, or lies outside its root' },
    dirty: { exitCode: 1, means: 'A file to be edited has uncommitted changes of somebody else' },
    'change-set': { exitCode: 1, means: 'A change set is malformed, too large, or touches what it may not' },
    'tool-missing': { exitCode: 3, means: 'A program that the run needs is not there or cannot start' },
    'tool-failed': { exitCode: 3, means: 'A program ended in a way that says nothing about the repository' },
    network: { exitCode: 3, means: 'The network or a registry could not be reached' },
    github: { exitCode: 1, means: 'GitHub refused, or answered something unexpected' },
    interrupted: { exitCode: 130, means: 'A signal or a time limit of the caller ended the run' },
};
class Failure extends Error {
    code;
    hint;
    locations;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? {} : { cause: details.cause });
        this.code = code;
        this.name = 'Failure';
        this.hint = details.hint;
        this.locations = details.locations ?? [];
    }
}
function exitCodeOf(code) {
    return failureCodes[code].exitCode;
}
function formatLocation(location) {
    return `${location.path}:${location.line}:${location.column}`;
}


/***/ }),

/***/ 9024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ publishes),
/* harmony export */   HE: () => (/* binding */ hasPhases),
/* harmony export */   Zy: () => (/* binding */ fleetModes)
/* harmony export */ });
const fleetModes = ['integrate', 'try', 'audit', 'rollback', 'pin', 'unpin'];
function hasPhases(mode) {
    return mode === 'integrate' || mode === 'rollback';
}
function publishes(mode) {
    return mode !== 'audit' && mode !== 'try';
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ preflightScopes),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   _M: () => (/* binding */ obstaclesOf),
/* harmony export */   eu: () => (/* binding */ publishers)
/* harmony export */ });
/* harmony import */ var _change_set_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9716);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9024);


const publishers = ['token', 'app', 'other-token', 'default-token'];
const preflightScopes = ['wave', 'all'];
function branchOf(mode) {
    if (mode === 'rollback')
        return _change_set_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackBranch */ .Rs;
    return mode === 'pin' || mode === 'unpin' ? _change_set_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .pinBranch */ .cZ : _change_set_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .integrationBranch */ .NG;
}
const refusing = {
    creation: 'creating it is restricted',
    update: 'pushing to it is restricted',
    pull_request: 'changes of it have to come through a pull request',
    merge_queue: 'changes of it have to come through the merge queue',
    branch_name_pattern: 'branch names have to follow a pattern',
    file_path_restriction: 'some paths may not be pushed',
};
const patterned = {
    commit_message_pattern: 'commit messages have to follow a pattern',
    commit_author_email_pattern: "authors' addresses have to follow a pattern",
    committer_email_pattern: "committers' addresses have to follow a pattern",
    deletion: 'deleting it is restricted, so a closed one stays',
};
function obstaclesOf(planned, facts, { mode, publisher, home }) {
    const writing = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .publishes */ .AN)(mode) ? [...permission(facts, publisher, home), ...rules(facts, publisher, mode)] : [];
    return [...writing, ...needs(planned, facts)];
}
function permission({ mayPush, actionsMayOpenPulls }, publisher, home) {
    const found = [];
    const severity = 'error';
    if (publisher === 'default-token' && !home) {
        const message = "the run's own token writes to the repository of the workflow and to no other";
        const remedy = 'Set `INFRA_APP_CLIENT_ID` and `INFRA_APP_PRIVATE_KEY`, or `INFRA_WRITE_TOKEN`.';
        found.push({ rule: 'permission', severity, message, remedy });
    }
    if (publisher === 'token' && mayPush === false) {
        const message = 'the token may not push here';
        const remedy = 'Give it `contents: write` and `pull-requests: write` for this repository.';
        found.push({ rule: 'permission', severity, message, remedy });
    }
    if (publisher === 'default-token' && home) {
        if (actionsMayOpenPulls === false) {
            const message = 'the repository does not let GitHub Actions open pull requests';
            const remedy = 'Allow it in Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests", ' +
                'or set up the App.';
            found.push({ rule: 'actions-pull-requests', severity, message, remedy });
        }
        const message = "runs for pull requests of the run's own token wait until somebody approves them";
        const remedy = 'Approve them, or set up the App: the runs of its pull requests start by themselves.';
        found.push({ rule: 'approval-gate', severity: 'warning', message, remedy });
    }
    return found;
}
function rules({ branchRules = [] }, publisher, mode) {
    const branch = branchOf(mode);
    const of = (words) => [...new Set(branchRules)].flatMap((type) => (Object.hasOwn(words, type) ? (words[type] ?? []) : []));
    const signs = publisher === 'app' || publisher === 'default-token';
    const unsigned = branchRules.includes('required_signatures') && !signs ? ['commits have to be signed'] : [];
    const [hard, soft] = [[...of(refusing), ...unsigned], of(patterned)];
    const remedy = `Let the publisher bypass the rule, or leave \`${branch}\` out of it.`;
    const told = (severity, reasons) => reasons.length === 0
        ? []
        : [{ rule: 'branch-rules', severity, message: `rules for \`${branch}\`: ${reasons.join('; ')}`, remedy }];
    return [...told('error', hard), ...told('warning', soft)];
}
function needs({ systemPackages, wasm }, { hasLockfile }) {
    const severity = 'note';
    const found = [];
    if (hasLockfile === false) {
        const message = 'no Cargo.lock is committed: each run resolves to what is newest at the time';
        found.push({ rule: 'lockfile', severity, message, remedy: 'Commit one, so that a run can be repeated.' });
    }
    if (systemPackages.length > 0) {
        const message = `the smoke test needs ${systemPackages.map((name) => `\`${name}\``).join(', ')}`;
        const remedy = 'Runners of GitHub install them with apt; others need them installed (`runs-on`).';
        found.push({ rule: 'system-packages', severity, message, remedy });
    }
    if (wasm !== undefined) {
        const message = 'the wasm build needs the target wasm32-unknown-unknown and wasm-bindgen';
        const remedy = 'Runners with rustup get them when the build begins; others need them installed (`runs-on`).';
        found.push({ rule: 'wasm-tools', severity, message, remedy });
    }
    return found;
}


/***/ }),

/***/ 275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/* unused harmony exports describeReference, referenceKey, referenceInput, lockedInfraCommit */

function formatReference(reference) {
    return reference.kind === 'default-branch' ? 'default-branch' : `${reference.kind}:${reference.value}`;
}
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
function describeReference(reference) {
    return reference.kind === 'default-branch' ? 'the default branch' : `${reference.kind} \`${reference.value}\``;
}
function referenceKey(reference) {
    return reference.kind === 'default-branch'
        ? 'no `branch`, `tag` or `rev`'
        : `\`${reference.kind} = "${reference.value}"\``;
}
function referenceInput(reference) {
    return `\`${formatReference(reference)}\``;
}
function lockedInfraCommit(sources, { infra }) {
    const wanted = canonicalUrl(infra.url);
    for (const source of sources) {
        const match = /^git\+([^?#]+)(?:\?[^#]*)?#([0-9a-f]{40})$/.exec(source);
        if (match?.[1] !== undefined && canonicalUrl(match[1]) === wanted)
            return match[2];
    }
    return undefined;
}


/***/ }),

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs),
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8193);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2558);
/* harmony import */ var _infra_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(275);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3281);




class InputReader {
    raw;
    #problems = [];
    constructor(raw) {
        this.raw = raw;
    }
    given(name) {
        return this.raw(name) !== undefined;
    }
    problem(name, message) {
        this.#problems.push(`input \`${name}\`${beginsWithVerb.test(message) ? '' : ':'} ${message}`);
    }
    text(name) {
        const value = this.raw(name)?.trim() ?? '';
        return value === '' ? undefined : value;
    }
    required(name) {
        const value = this.text(name);
        if (value === undefined)
            this.problem(name, 'is required');
        return value ?? '';
    }
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
    words(name) {
        const words = (this.raw(name) ?? '').split(/[\s,]+/).filter((word) => word !== '');
        return words.length === 0 ? undefined : words;
    }
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
    reference(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const reference = (0,_infra_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(value);
        if (reference === undefined) {
            this.problem(name, `\`${value}\` is not a reference; write \`default-branch\`, \`branch:NAME\`, \`tag:NAME\` or ` +
                '`rev:SHA` (7 to 40 hexadecimal digits)');
        }
        return reference;
    }
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
    following(read) {
        const text = this.text('following');
        if (text === undefined)
            return undefined;
        const chain = new InputReader(valuesOf(text));
        const result = read(chain);
        this.#problems.push(...chain.#problems);
        return result;
    }
    finish() {
        refuseInputs([...new Set(this.#problems)]);
    }
    #unknown(name, value, accepted) {
        this.problem(name, `\`${value}\` is not one of ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(accepted)}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, accepted))}`);
    }
}
const beginsWithVerb = /^(?:is|goes|compiles) /;
function refuseInputs(problems) {
    if (problems.length === 0)
        return;
    const message = problems.length === 1
        ? (problems[0] ?? '')
        : `${problems.length} problems with the inputs:\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', message, { hint: 'Correct the inputs and run again; nothing was changed.' });
}
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
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', 'input `following` is not a JSON object', { hint: 'Pass `${{ toJSON(inputs) }}`.' });
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  U9: () => (/* binding */ count),
  zH: () => (/* binding */ details),
  VV: () => (/* binding */ escapeInline),
  lS: () => (/* binding */ joinSections),
  mf: () => (/* binding */ summaryLimit),
  tp: () => (/* binding */ table),
  xv: () => (/* binding */ truncate)
});

// UNUSED EXPORTS: codeBlock, escapeMarkdown, pullRequestBodyLimit

;// CONCATENATED MODULE: ../../../node_modules/markdown-table/index.js
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

// EXTERNAL MODULE: ./src/domain/report/unsafe-characters.js
var unsafe_characters = __nccwpck_require__(4663);
;// CONCATENATED MODULE: ./src/domain/report/markdown.js


const summaryLimit = 1024 * 1024 - 4096;
const pullRequestBodyLimit = 65_536;
function escapeMarkdown(text) {
    return (0,unsafe_characters/* showUnsafeCharacters */.Wv)(text.replace(/[\r\n]+/g, ' '))
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*\d*)([#+-]|(?<=\d)[.)])/, '$1\\$2')
        .replace(/@(?=\w)/g, '@\u200b');
}
function code(text) {
    const flat = (0,unsafe_characters/* showUnsafeCharacters */.Wv)(text.replace(/[\r\n]+/g, ' ')).replaceAll('|', '\\|');
    const fence = '`'.repeat(longestRun(flat) + 1);
    const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
function escapeInline(text) {
    return text
        .split(/(`[^`]*`)/)
        .map((part, index) => {
        if (part.length > 1 && part.startsWith('`'))
            return code(part.slice(1, -1));
        return index === 0 ? escapeMarkdown(part) : escapeMarkdown(`x${part}`).slice(1);
    })
        .join('');
}
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${showUnsafeCharacters(text.replace(/\n$/, ''))}\n${fence}`;
}
function table(header, rows) {
    return markdownTable([[...header], ...rows.map((row) => [...row])], { alignDelimiters: false, padding: true });
}
function details(title, body) {
    const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<details>\n<summary>${safe}</summary>\n\n${body}\n\n</details>`;
}
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
function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ redactOutputs),
/* harmony export */   a: () => (/* binding */ redactReport)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6723);

function redactReport(report, redact) {
    const annotations = report.annotations?.map((annotation) => ({
        ...annotation,
        message: (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMessage */ .j)(redact(annotation.message)),
    }));
    return {
        ...report,
        report: redactValue(report.report, redact),
        summary: redact(report.summary),
        outputs: redactOutputs(report.outputs, redact),
        ...(annotations && { annotations }),
        ...(report.failed !== undefined && { failed: (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMessage */ .j)(redact(report.failed)) }),
    };
}
function redactValue(value, redact) {
    return JSON.parse(JSON.stringify(value ?? null), (_, part) => typeof part === 'string' ? redact(part) : part);
}
function redactOutputs(outputs, redact) {
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]));
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ shortenMessage)
/* harmony export */ });
const maxQuoted = 200;
const maxMessage = 16_000;
function shortenMessage(text) {
    const short = text
        .replace(/`([^`\n]+)`/g, (_, quoted) => `\`${shortened(quoted)}\``)
        .replace(/\S+/g, (word) => (word.length > 4 * maxQuoted ? shortened(word) : word));
    return short.length <= maxMessage ? short : `${short.slice(0, maxMessage)}… (${short.length} characters)`;
}
function shortened(text) {
    return text.length <= maxQuoted ? text : `${text.slice(0, maxQuoted / 2)}… (${text.length} characters)`;
}


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ showUnsafeCharacters)
/* harmony export */ });
/* unused harmony exports hasUnsafeCharacters, escapeJsonForMarkdown */
const unsafe = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\r(?!\n)/gu;
function hasUnsafeCharacters(text) {
    unsafe.lastIndex = 0;
    return unsafe.test(text);
}
function showUnsafeCharacters(text) {
    return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function escapeJsonForMarkdown(json) {
    const escaped = (unit) => String.raw `\u` + unit.toString(16).padStart(4, '0');
    const units = (text) => [...Array(text.length).keys()].map((at) => escaped(text.charCodeAt(at))).join('');
    return json.replace(unsafe, units).replace(/[<`]/g, units);
}


/***/ }),

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
function listed(names) {
    return [...names].map((name) => `\`${name}\``).join(', ');
}
function shown(text) {
    const line = text.replaceAll(/\p{C}/gu, '\u{FFFD}');
    return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``;
}


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest),
  h: () => (/* binding */ suggestion)
});

;// CONCATENATED MODULE: ../../../node_modules/leven/index.js
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

;// CONCATENATED MODULE: ./src/domain/text/nearest.js

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
function suggestion(near) {
    return near === undefined ? '' : `; did you mean \`${near}\`?`;
}


/***/ }),

/***/ 9933:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_fleet_plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2626);
/* harmony import */ var _adapters_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1408);


await (0,_adapters_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)({
    name: 'fleet-plan',
    readInputs: _actions_fleet_plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K,
    load: async () => ({
        open: (await Promise.all(/* import() */[__nccwpck_require__.e(387), __nccwpck_require__.e(395), __nccwpck_require__.e(971), __nccwpck_require__.e(731), __nccwpck_require__.e(1)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9001))).fleetPorts,
        run: (await Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9376))).run,
        describe: (await __nccwpck_require__.e(/* import() */ 677).then(__nccwpck_require__.bind(__nccwpck_require__, 8677))).describe,
    }),
});

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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(9933);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
