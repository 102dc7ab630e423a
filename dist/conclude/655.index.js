export const id = 655;
export const ids = [655];
export const modules = {

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkflowLog: () => (/* binding */ createWorkflowLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);


/** GitHub shows ten annotations of a kind per step; more would push out the first. */
const annotationsPerKind = 10;
const annotations = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** Workflow commands on standard output, escaped by @actions/core. */
function createWorkflowLog() {
    const shown = { error: 0, warning: 0, notice: 0 };
    return {
        info: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(defuse(message)),
        warning: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(`Warning: ${defuse(message)}`),
        error: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(`Error: ${defuse(message)}`),
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz,
        group: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os,
        outputGroup: (title, body) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)(title, async () => {
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            process.stdout.write(`::stop-commands::${token}\n`);
            try {
                return await body((text) => process.stdout.write(`${text}\n`));
            }
            finally {
                process.stdout.write(`::${token}::\n`);
            }
        }),
        annotate(severity, title, message, location) {
            if (shown[severity]++ >= annotationsPerKind)
                return;
            annotations[severity](message, { title, ...positionOf(location) });
        },
    };
}
/** A text of several lines may begin one of them with `::`, or hold the older `##[`: neither may reach the runner. */
function defuse(text) {
    return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}
function positionOf(location) {
    if (location === undefined)
        return {};
    return {
        file: location.path,
        startLine: location.line,
        endLine: location.endLine ?? location.line,
        // GitHub takes columns only where the annotation is on one line.
        ...((location.endLine ?? location.line) === location.line && {
            startColumn: location.column,
            ...(location.endColumn !== undefined && { endColumn: location.endColumn }),
        }),
    };
}


/***/ })

};
