import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  __callDispose,
  __commonJS,
  __require,
  __toESM,
  __using
} from "./chunk-POPCG46Y.js";

// node_modules/@iarna/toml/lib/parser.js
var require_parser = __commonJS({
  "node_modules/@iarna/toml/lib/parser.js"(exports2, module2) {
    "use strict";
    var ParserEND = 1114112;
    var ParserError = class _ParserError extends Error {
      /* istanbul ignore next */
      constructor(msg, filename, linenumber) {
        super("[ParserError] " + msg, filename, linenumber);
        this.name = "ParserError";
        this.code = "ParserError";
        if (Error.captureStackTrace) Error.captureStackTrace(this, _ParserError);
      }
    };
    var State = class {
      constructor(parser) {
        this.parser = parser;
        this.buf = "";
        this.returned = null;
        this.result = null;
        this.resultTable = null;
        this.resultArr = null;
      }
    };
    var Parser = class {
      constructor() {
        this.pos = 0;
        this.col = 0;
        this.line = 0;
        this.obj = {};
        this.ctx = this.obj;
        this.stack = [];
        this._buf = "";
        this.char = null;
        this.ii = 0;
        this.state = new State(this.parseStart);
      }
      parse(str) {
        if (str.length === 0 || str.length == null) return;
        this._buf = String(str);
        this.ii = -1;
        this.char = -1;
        let getNext;
        while (getNext === false || this.nextChar()) {
          getNext = this.runOne();
        }
        this._buf = null;
      }
      nextChar() {
        if (this.char === 10) {
          ++this.line;
          this.col = -1;
        }
        ++this.ii;
        this.char = this._buf.codePointAt(this.ii);
        ++this.pos;
        ++this.col;
        return this.haveBuffer();
      }
      haveBuffer() {
        return this.ii < this._buf.length;
      }
      runOne() {
        return this.state.parser.call(this, this.state.returned);
      }
      finish() {
        this.char = ParserEND;
        let last2;
        do {
          last2 = this.state.parser;
          this.runOne();
        } while (this.state.parser !== last2);
        this.ctx = null;
        this.state = null;
        this._buf = null;
        return this.obj;
      }
      next(fn) {
        if (typeof fn !== "function") throw new ParserError("Tried to set state to non-existent state: " + JSON.stringify(fn));
        this.state.parser = fn;
      }
      goto(fn) {
        this.next(fn);
        return this.runOne();
      }
      call(fn, returnWith) {
        if (returnWith) this.next(returnWith);
        this.stack.push(this.state);
        this.state = new State(fn);
      }
      callNow(fn, returnWith) {
        this.call(fn, returnWith);
        return this.runOne();
      }
      return(value) {
        if (this.stack.length === 0) throw this.error(new ParserError("Stack underflow"));
        if (value === void 0) value = this.state.buf;
        this.state = this.stack.pop();
        this.state.returned = value;
      }
      returnNow(value) {
        this.return(value);
        return this.runOne();
      }
      consume() {
        if (this.char === ParserEND) throw this.error(new ParserError("Unexpected end-of-buffer"));
        this.state.buf += this._buf[this.ii];
      }
      error(err) {
        err.line = this.line;
        err.col = this.col;
        err.pos = this.pos;
        return err;
      }
      /* istanbul ignore next */
      parseStart() {
        throw new ParserError("Must declare a parseStart method");
      }
    };
    Parser.END = ParserEND;
    Parser.Error = ParserError;
    module2.exports = Parser;
  }
});

// node_modules/@iarna/toml/lib/create-datetime.js
var require_create_datetime = __commonJS({
  "node_modules/@iarna/toml/lib/create-datetime.js"(exports2, module2) {
    "use strict";
    module2.exports = (value) => {
      const date = new Date(value);
      if (isNaN(date)) {
        throw new TypeError("Invalid Datetime");
      } else {
        return date;
      }
    };
  }
});

// node_modules/@iarna/toml/lib/format-num.js
var require_format_num = __commonJS({
  "node_modules/@iarna/toml/lib/format-num.js"(exports2, module2) {
    "use strict";
    module2.exports = (d, num) => {
      num = String(num);
      while (num.length < d) num = "0" + num;
      return num;
    };
  }
});

// node_modules/@iarna/toml/lib/create-datetime-float.js
var require_create_datetime_float = __commonJS({
  "node_modules/@iarna/toml/lib/create-datetime-float.js"(exports2, module2) {
    "use strict";
    var f = require_format_num();
    var FloatingDateTime = class extends Date {
      constructor(value) {
        super(value + "Z");
        this.isFloating = true;
      }
      toISOString() {
        const date = `${this.getUTCFullYear()}-${f(2, this.getUTCMonth() + 1)}-${f(2, this.getUTCDate())}`;
        const time = `${f(2, this.getUTCHours())}:${f(2, this.getUTCMinutes())}:${f(2, this.getUTCSeconds())}.${f(3, this.getUTCMilliseconds())}`;
        return `${date}T${time}`;
      }
    };
    module2.exports = (value) => {
      const date = new FloatingDateTime(value);
      if (isNaN(date)) {
        throw new TypeError("Invalid Datetime");
      } else {
        return date;
      }
    };
  }
});

// node_modules/@iarna/toml/lib/create-date.js
var require_create_date = __commonJS({
  "node_modules/@iarna/toml/lib/create-date.js"(exports2, module2) {
    "use strict";
    var f = require_format_num();
    var DateTime = global.Date;
    var Date2 = class extends DateTime {
      constructor(value) {
        super(value);
        this.isDate = true;
      }
      toISOString() {
        return `${this.getUTCFullYear()}-${f(2, this.getUTCMonth() + 1)}-${f(2, this.getUTCDate())}`;
      }
    };
    module2.exports = (value) => {
      const date = new Date2(value);
      if (isNaN(date)) {
        throw new TypeError("Invalid Datetime");
      } else {
        return date;
      }
    };
  }
});

// node_modules/@iarna/toml/lib/create-time.js
var require_create_time = __commonJS({
  "node_modules/@iarna/toml/lib/create-time.js"(exports2, module2) {
    "use strict";
    var f = require_format_num();
    var Time = class extends Date {
      constructor(value) {
        super(`0000-01-01T${value}Z`);
        this.isTime = true;
      }
      toISOString() {
        return `${f(2, this.getUTCHours())}:${f(2, this.getUTCMinutes())}:${f(2, this.getUTCSeconds())}.${f(3, this.getUTCMilliseconds())}`;
      }
    };
    module2.exports = (value) => {
      const date = new Time(value);
      if (isNaN(date)) {
        throw new TypeError("Invalid Datetime");
      } else {
        return date;
      }
    };
  }
});

// node_modules/@iarna/toml/lib/toml-parser.js
var require_toml_parser = __commonJS({
  "node_modules/@iarna/toml/lib/toml-parser.js"(exports, module) {
    "use strict";
    module.exports = makeParserClass(require_parser());
    module.exports.makeParserClass = makeParserClass;
    var TomlError = class _TomlError extends Error {
      constructor(msg) {
        super(msg);
        this.name = "TomlError";
        if (Error.captureStackTrace) Error.captureStackTrace(this, _TomlError);
        this.fromTOML = true;
        this.wrapped = null;
      }
    };
    TomlError.wrap = (err) => {
      const terr = new TomlError(err.message);
      terr.code = err.code;
      terr.wrapped = err;
      return terr;
    };
    module.exports.TomlError = TomlError;
    var createDateTime = require_create_datetime();
    var createDateTimeFloat = require_create_datetime_float();
    var createDate = require_create_date();
    var createTime = require_create_time();
    var CTRL_I = 9;
    var CTRL_J = 10;
    var CTRL_M = 13;
    var CTRL_CHAR_BOUNDARY = 31;
    var CHAR_SP = 32;
    var CHAR_QUOT = 34;
    var CHAR_NUM = 35;
    var CHAR_APOS = 39;
    var CHAR_PLUS = 43;
    var CHAR_COMMA = 44;
    var CHAR_HYPHEN = 45;
    var CHAR_PERIOD = 46;
    var CHAR_0 = 48;
    var CHAR_1 = 49;
    var CHAR_7 = 55;
    var CHAR_9 = 57;
    var CHAR_COLON = 58;
    var CHAR_EQUALS = 61;
    var CHAR_A = 65;
    var CHAR_E = 69;
    var CHAR_F = 70;
    var CHAR_T = 84;
    var CHAR_U = 85;
    var CHAR_Z = 90;
    var CHAR_LOWBAR = 95;
    var CHAR_a = 97;
    var CHAR_b = 98;
    var CHAR_e = 101;
    var CHAR_f = 102;
    var CHAR_i = 105;
    var CHAR_l = 108;
    var CHAR_n = 110;
    var CHAR_o = 111;
    var CHAR_r = 114;
    var CHAR_s = 115;
    var CHAR_t = 116;
    var CHAR_u = 117;
    var CHAR_x = 120;
    var CHAR_z = 122;
    var CHAR_LCUB = 123;
    var CHAR_RCUB = 125;
    var CHAR_LSQB = 91;
    var CHAR_BSOL = 92;
    var CHAR_RSQB = 93;
    var CHAR_DEL = 127;
    var SURROGATE_FIRST = 55296;
    var SURROGATE_LAST = 57343;
    var escapes = {
      [CHAR_b]: "\b",
      [CHAR_t]: "	",
      [CHAR_n]: "\n",
      [CHAR_f]: "\f",
      [CHAR_r]: "\r",
      [CHAR_QUOT]: '"',
      [CHAR_BSOL]: "\\"
    };
    function isDigit(cp) {
      return cp >= CHAR_0 && cp <= CHAR_9;
    }
    function isHexit(cp) {
      return cp >= CHAR_A && cp <= CHAR_F || cp >= CHAR_a && cp <= CHAR_f || cp >= CHAR_0 && cp <= CHAR_9;
    }
    function isBit(cp) {
      return cp === CHAR_1 || cp === CHAR_0;
    }
    function isOctit(cp) {
      return cp >= CHAR_0 && cp <= CHAR_7;
    }
    function isAlphaNumQuoteHyphen(cp) {
      return cp >= CHAR_A && cp <= CHAR_Z || cp >= CHAR_a && cp <= CHAR_z || cp >= CHAR_0 && cp <= CHAR_9 || cp === CHAR_APOS || cp === CHAR_QUOT || cp === CHAR_LOWBAR || cp === CHAR_HYPHEN;
    }
    function isAlphaNumHyphen(cp) {
      return cp >= CHAR_A && cp <= CHAR_Z || cp >= CHAR_a && cp <= CHAR_z || cp >= CHAR_0 && cp <= CHAR_9 || cp === CHAR_LOWBAR || cp === CHAR_HYPHEN;
    }
    var _type = /* @__PURE__ */ Symbol("type");
    var _declared = /* @__PURE__ */ Symbol("declared");
    var hasOwnProperty = Object.prototype.hasOwnProperty;
    var defineProperty = Object.defineProperty;
    var descriptor = { configurable: true, enumerable: true, writable: true, value: void 0 };
    function hasKey(obj, key2) {
      if (hasOwnProperty.call(obj, key2)) return true;
      if (key2 === "__proto__") defineProperty(obj, "__proto__", descriptor);
      return false;
    }
    var INLINE_TABLE = /* @__PURE__ */ Symbol("inline-table");
    function InlineTable() {
      return Object.defineProperties({}, {
        [_type]: { value: INLINE_TABLE }
      });
    }
    function isInlineTable(obj) {
      if (obj === null || typeof obj !== "object") return false;
      return obj[_type] === INLINE_TABLE;
    }
    var TABLE = /* @__PURE__ */ Symbol("table");
    function Table() {
      return Object.defineProperties({}, {
        [_type]: { value: TABLE },
        [_declared]: { value: false, writable: true }
      });
    }
    function isTable(obj) {
      if (obj === null || typeof obj !== "object") return false;
      return obj[_type] === TABLE;
    }
    var _contentType = /* @__PURE__ */ Symbol("content-type");
    var INLINE_LIST = /* @__PURE__ */ Symbol("inline-list");
    function InlineList(type) {
      return Object.defineProperties([], {
        [_type]: { value: INLINE_LIST },
        [_contentType]: { value: type }
      });
    }
    function isInlineList(obj) {
      if (obj === null || typeof obj !== "object") return false;
      return obj[_type] === INLINE_LIST;
    }
    var LIST = /* @__PURE__ */ Symbol("list");
    function List() {
      return Object.defineProperties([], {
        [_type]: { value: LIST }
      });
    }
    function isList(obj) {
      if (obj === null || typeof obj !== "object") return false;
      return obj[_type] === LIST;
    }
    var _custom;
    try {
      const utilInspect = eval("require('util').inspect");
      _custom = utilInspect.custom;
    } catch (_) {
    }
    var _inspect = _custom || "inspect";
    var BoxedBigInt = class {
      constructor(value) {
        try {
          this.value = global.BigInt.asIntN(64, value);
        } catch (_) {
          this.value = null;
        }
        Object.defineProperty(this, _type, { value: INTEGER });
      }
      isNaN() {
        return this.value === null;
      }
      /* istanbul ignore next */
      toString() {
        return String(this.value);
      }
      /* istanbul ignore next */
      [_inspect]() {
        return `[BigInt: ${this.toString()}]}`;
      }
      valueOf() {
        return this.value;
      }
    };
    var INTEGER = /* @__PURE__ */ Symbol("integer");
    function Integer(value) {
      let num = Number(value);
      if (Object.is(num, -0)) num = 0;
      if (global.BigInt && !Number.isSafeInteger(num)) {
        return new BoxedBigInt(value);
      } else {
        return Object.defineProperties(new Number(num), {
          isNaN: { value: function() {
            return isNaN(this);
          } },
          [_type]: { value: INTEGER },
          [_inspect]: { value: () => `[Integer: ${value}]` }
        });
      }
    }
    function isInteger(obj) {
      if (obj === null || typeof obj !== "object") return false;
      return obj[_type] === INTEGER;
    }
    var FLOAT = /* @__PURE__ */ Symbol("float");
    function Float(value) {
      return Object.defineProperties(new Number(value), {
        [_type]: { value: FLOAT },
        [_inspect]: { value: () => `[Float: ${value}]` }
      });
    }
    function isFloat(obj) {
      if (obj === null || typeof obj !== "object") return false;
      return obj[_type] === FLOAT;
    }
    function tomlType(value) {
      const type = typeof value;
      if (type === "object") {
        if (value === null) return "null";
        if (value instanceof Date) return "datetime";
        if (_type in value) {
          switch (value[_type]) {
            case INLINE_TABLE:
              return "inline-table";
            case INLINE_LIST:
              return "inline-list";
            /* istanbul ignore next */
            case TABLE:
              return "table";
            /* istanbul ignore next */
            case LIST:
              return "list";
            case FLOAT:
              return "float";
            case INTEGER:
              return "integer";
          }
        }
      }
      return type;
    }
    function makeParserClass(Parser) {
      class TOMLParser2 extends Parser {
        constructor() {
          super();
          this.ctx = this.obj = Table();
        }
        /* MATCH HELPER */
        atEndOfWord() {
          return this.char === CHAR_NUM || this.char === CTRL_I || this.char === CHAR_SP || this.atEndOfLine();
        }
        atEndOfLine() {
          return this.char === Parser.END || this.char === CTRL_J || this.char === CTRL_M;
        }
        parseStart() {
          if (this.char === Parser.END) {
            return null;
          } else if (this.char === CHAR_LSQB) {
            return this.call(this.parseTableOrList);
          } else if (this.char === CHAR_NUM) {
            return this.call(this.parseComment);
          } else if (this.char === CTRL_J || this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M) {
            return null;
          } else if (isAlphaNumQuoteHyphen(this.char)) {
            return this.callNow(this.parseAssignStatement);
          } else {
            throw this.error(new TomlError(`Unknown character "${this.char}"`));
          }
        }
        // HELPER, this strips any whitespace and comments to the end of the line
        // then RETURNS. Last state in a production.
        parseWhitespaceToEOL() {
          if (this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M) {
            return null;
          } else if (this.char === CHAR_NUM) {
            return this.goto(this.parseComment);
          } else if (this.char === Parser.END || this.char === CTRL_J) {
            return this.return();
          } else {
            throw this.error(new TomlError("Unexpected character, expected only whitespace or comments till end of line"));
          }
        }
        /* ASSIGNMENT: key = value */
        parseAssignStatement() {
          return this.callNow(this.parseAssign, this.recordAssignStatement);
        }
        recordAssignStatement(kv) {
          let target = this.ctx;
          let finalKey = kv.key.pop();
          for (let kw of kv.key) {
            if (hasKey(target, kw) && !isTable(target[kw])) {
              throw this.error(new TomlError("Can't redefine existing key"));
            }
            target = target[kw] = target[kw] || Table();
          }
          if (hasKey(target, finalKey)) {
            throw this.error(new TomlError("Can't redefine existing key"));
          }
          target[_declared] = true;
          if (isInteger(kv.value) || isFloat(kv.value)) {
            target[finalKey] = kv.value.valueOf();
          } else {
            target[finalKey] = kv.value;
          }
          return this.goto(this.parseWhitespaceToEOL);
        }
        /* ASSSIGNMENT expression, key = value possibly inside an inline table */
        parseAssign() {
          return this.callNow(this.parseKeyword, this.recordAssignKeyword);
        }
        recordAssignKeyword(key2) {
          if (this.state.resultTable) {
            this.state.resultTable.push(key2);
          } else {
            this.state.resultTable = [key2];
          }
          return this.goto(this.parseAssignKeywordPreDot);
        }
        parseAssignKeywordPreDot() {
          if (this.char === CHAR_PERIOD) {
            return this.next(this.parseAssignKeywordPostDot);
          } else if (this.char !== CHAR_SP && this.char !== CTRL_I) {
            return this.goto(this.parseAssignEqual);
          }
        }
        parseAssignKeywordPostDot() {
          if (this.char !== CHAR_SP && this.char !== CTRL_I) {
            return this.callNow(this.parseKeyword, this.recordAssignKeyword);
          }
        }
        parseAssignEqual() {
          if (this.char === CHAR_EQUALS) {
            return this.next(this.parseAssignPreValue);
          } else {
            throw this.error(new TomlError('Invalid character, expected "="'));
          }
        }
        parseAssignPreValue() {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else {
            return this.callNow(this.parseValue, this.recordAssignValue);
          }
        }
        recordAssignValue(value) {
          return this.returnNow({ key: this.state.resultTable, value });
        }
        /* COMMENTS: #...eol */
        parseComment() {
          do {
            if (this.char === Parser.END || this.char === CTRL_J) {
              return this.return();
            } else if (this.char === CHAR_DEL || this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I) {
              throw this.errorControlCharIn("comments");
            }
          } while (this.nextChar());
        }
        /* TABLES AND LISTS, [foo] and [[foo]] */
        parseTableOrList() {
          if (this.char === CHAR_LSQB) {
            this.next(this.parseList);
          } else {
            return this.goto(this.parseTable);
          }
        }
        /* TABLE [foo.bar.baz] */
        parseTable() {
          this.ctx = this.obj;
          return this.goto(this.parseTableNext);
        }
        parseTableNext() {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else {
            return this.callNow(this.parseKeyword, this.parseTableMore);
          }
        }
        parseTableMore(keyword) {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else if (this.char === CHAR_RSQB) {
            if (hasKey(this.ctx, keyword) && (!isTable(this.ctx[keyword]) || this.ctx[keyword][_declared])) {
              throw this.error(new TomlError("Can't redefine existing key"));
            } else {
              this.ctx = this.ctx[keyword] = this.ctx[keyword] || Table();
              this.ctx[_declared] = true;
            }
            return this.next(this.parseWhitespaceToEOL);
          } else if (this.char === CHAR_PERIOD) {
            if (!hasKey(this.ctx, keyword)) {
              this.ctx = this.ctx[keyword] = Table();
            } else if (isTable(this.ctx[keyword])) {
              this.ctx = this.ctx[keyword];
            } else if (isList(this.ctx[keyword])) {
              this.ctx = this.ctx[keyword][this.ctx[keyword].length - 1];
            } else {
              throw this.error(new TomlError("Can't redefine existing key"));
            }
            return this.next(this.parseTableNext);
          } else {
            throw this.error(new TomlError("Unexpected character, expected whitespace, . or ]"));
          }
        }
        /* LIST [[a.b.c]] */
        parseList() {
          this.ctx = this.obj;
          return this.goto(this.parseListNext);
        }
        parseListNext() {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else {
            return this.callNow(this.parseKeyword, this.parseListMore);
          }
        }
        parseListMore(keyword) {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else if (this.char === CHAR_RSQB) {
            if (!hasKey(this.ctx, keyword)) {
              this.ctx[keyword] = List();
            }
            if (isInlineList(this.ctx[keyword])) {
              throw this.error(new TomlError("Can't extend an inline array"));
            } else if (isList(this.ctx[keyword])) {
              const next = Table();
              this.ctx[keyword].push(next);
              this.ctx = next;
            } else {
              throw this.error(new TomlError("Can't redefine an existing key"));
            }
            return this.next(this.parseListEnd);
          } else if (this.char === CHAR_PERIOD) {
            if (!hasKey(this.ctx, keyword)) {
              this.ctx = this.ctx[keyword] = Table();
            } else if (isInlineList(this.ctx[keyword])) {
              throw this.error(new TomlError("Can't extend an inline array"));
            } else if (isInlineTable(this.ctx[keyword])) {
              throw this.error(new TomlError("Can't extend an inline table"));
            } else if (isList(this.ctx[keyword])) {
              this.ctx = this.ctx[keyword][this.ctx[keyword].length - 1];
            } else if (isTable(this.ctx[keyword])) {
              this.ctx = this.ctx[keyword];
            } else {
              throw this.error(new TomlError("Can't redefine an existing key"));
            }
            return this.next(this.parseListNext);
          } else {
            throw this.error(new TomlError("Unexpected character, expected whitespace, . or ]"));
          }
        }
        parseListEnd(keyword) {
          if (this.char === CHAR_RSQB) {
            return this.next(this.parseWhitespaceToEOL);
          } else {
            throw this.error(new TomlError("Unexpected character, expected whitespace, . or ]"));
          }
        }
        /* VALUE string, number, boolean, inline list, inline object */
        parseValue() {
          if (this.char === Parser.END) {
            throw this.error(new TomlError("Key without value"));
          } else if (this.char === CHAR_QUOT) {
            return this.next(this.parseDoubleString);
          }
          if (this.char === CHAR_APOS) {
            return this.next(this.parseSingleString);
          } else if (this.char === CHAR_HYPHEN || this.char === CHAR_PLUS) {
            return this.goto(this.parseNumberSign);
          } else if (this.char === CHAR_i) {
            return this.next(this.parseInf);
          } else if (this.char === CHAR_n) {
            return this.next(this.parseNan);
          } else if (isDigit(this.char)) {
            return this.goto(this.parseNumberOrDateTime);
          } else if (this.char === CHAR_t || this.char === CHAR_f) {
            return this.goto(this.parseBoolean);
          } else if (this.char === CHAR_LSQB) {
            return this.call(this.parseInlineList, this.recordValue);
          } else if (this.char === CHAR_LCUB) {
            return this.call(this.parseInlineTable, this.recordValue);
          } else {
            throw this.error(new TomlError("Unexpected character, expecting string, number, datetime, boolean, inline array or inline table"));
          }
        }
        recordValue(value) {
          return this.returnNow(value);
        }
        parseInf() {
          if (this.char === CHAR_n) {
            return this.next(this.parseInf2);
          } else {
            throw this.error(new TomlError('Unexpected character, expected "inf", "+inf" or "-inf"'));
          }
        }
        parseInf2() {
          if (this.char === CHAR_f) {
            if (this.state.buf === "-") {
              return this.return(-Infinity);
            } else {
              return this.return(Infinity);
            }
          } else {
            throw this.error(new TomlError('Unexpected character, expected "inf", "+inf" or "-inf"'));
          }
        }
        parseNan() {
          if (this.char === CHAR_a) {
            return this.next(this.parseNan2);
          } else {
            throw this.error(new TomlError('Unexpected character, expected "nan"'));
          }
        }
        parseNan2() {
          if (this.char === CHAR_n) {
            return this.return(NaN);
          } else {
            throw this.error(new TomlError('Unexpected character, expected "nan"'));
          }
        }
        /* KEYS, barewords or basic, literal, or dotted */
        parseKeyword() {
          if (this.char === CHAR_QUOT) {
            return this.next(this.parseBasicString);
          } else if (this.char === CHAR_APOS) {
            return this.next(this.parseLiteralString);
          } else {
            return this.goto(this.parseBareKey);
          }
        }
        /* KEYS: barewords */
        parseBareKey() {
          do {
            if (this.char === Parser.END) {
              throw this.error(new TomlError("Key ended without value"));
            } else if (isAlphaNumHyphen(this.char)) {
              this.consume();
            } else if (this.state.buf.length === 0) {
              throw this.error(new TomlError("Empty bare keys are not allowed"));
            } else {
              return this.returnNow();
            }
          } while (this.nextChar());
        }
        /* STRINGS, single quoted (literal) */
        parseSingleString() {
          if (this.char === CHAR_APOS) {
            return this.next(this.parseLiteralMultiStringMaybe);
          } else {
            return this.goto(this.parseLiteralString);
          }
        }
        parseLiteralString() {
          do {
            if (this.char === CHAR_APOS) {
              return this.return();
            } else if (this.atEndOfLine()) {
              throw this.error(new TomlError("Unterminated string"));
            } else if (this.char === CHAR_DEL || this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I) {
              throw this.errorControlCharIn("strings");
            } else {
              this.consume();
            }
          } while (this.nextChar());
        }
        parseLiteralMultiStringMaybe() {
          if (this.char === CHAR_APOS) {
            return this.next(this.parseLiteralMultiString);
          } else {
            return this.returnNow();
          }
        }
        parseLiteralMultiString() {
          if (this.char === CTRL_M) {
            return null;
          } else if (this.char === CTRL_J) {
            return this.next(this.parseLiteralMultiStringContent);
          } else {
            return this.goto(this.parseLiteralMultiStringContent);
          }
        }
        parseLiteralMultiStringContent() {
          do {
            if (this.char === CHAR_APOS) {
              return this.next(this.parseLiteralMultiEnd);
            } else if (this.char === Parser.END) {
              throw this.error(new TomlError("Unterminated multi-line string"));
            } else if (this.char === CHAR_DEL || this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I && this.char !== CTRL_J && this.char !== CTRL_M) {
              throw this.errorControlCharIn("strings");
            } else {
              this.consume();
            }
          } while (this.nextChar());
        }
        parseLiteralMultiEnd() {
          if (this.char === CHAR_APOS) {
            return this.next(this.parseLiteralMultiEnd2);
          } else {
            this.state.buf += "'";
            return this.goto(this.parseLiteralMultiStringContent);
          }
        }
        parseLiteralMultiEnd2() {
          if (this.char === CHAR_APOS) {
            return this.next(this.parseLiteralMultiEnd3);
          } else {
            this.state.buf += "''";
            return this.goto(this.parseLiteralMultiStringContent);
          }
        }
        parseLiteralMultiEnd3() {
          if (this.char === CHAR_APOS) {
            this.state.buf += "'";
            return this.next(this.parseLiteralMultiEnd4);
          } else {
            return this.returnNow();
          }
        }
        parseLiteralMultiEnd4() {
          if (this.char === CHAR_APOS) {
            this.state.buf += "'";
            return this.return();
          } else {
            return this.returnNow();
          }
        }
        /* STRINGS double quoted */
        parseDoubleString() {
          if (this.char === CHAR_QUOT) {
            return this.next(this.parseMultiStringMaybe);
          } else {
            return this.goto(this.parseBasicString);
          }
        }
        parseBasicString() {
          do {
            if (this.char === CHAR_BSOL) {
              return this.call(this.parseEscape, this.recordEscapeReplacement);
            } else if (this.char === CHAR_QUOT) {
              return this.return();
            } else if (this.atEndOfLine()) {
              throw this.error(new TomlError("Unterminated string"));
            } else if (this.char === CHAR_DEL || this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I) {
              throw this.errorControlCharIn("strings");
            } else {
              this.consume();
            }
          } while (this.nextChar());
        }
        recordEscapeReplacement(replacement) {
          this.state.buf += replacement;
          return this.goto(this.parseBasicString);
        }
        parseMultiStringMaybe() {
          if (this.char === CHAR_QUOT) {
            return this.next(this.parseMultiString);
          } else {
            return this.returnNow();
          }
        }
        parseMultiString() {
          if (this.char === CTRL_M) {
            return null;
          } else if (this.char === CTRL_J) {
            return this.next(this.parseMultiStringContent);
          } else {
            return this.goto(this.parseMultiStringContent);
          }
        }
        parseMultiStringContent() {
          do {
            if (this.char === CHAR_BSOL) {
              return this.call(this.parseMultiEscape, this.recordMultiEscapeReplacement);
            } else if (this.char === CHAR_QUOT) {
              return this.next(this.parseMultiEnd);
            } else if (this.char === Parser.END) {
              throw this.error(new TomlError("Unterminated multi-line string"));
            } else if (this.char === CHAR_DEL || this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I && this.char !== CTRL_J && this.char !== CTRL_M) {
              throw this.errorControlCharIn("strings");
            } else {
              this.consume();
            }
          } while (this.nextChar());
        }
        errorControlCharIn(type) {
          let displayCode = "\\u00";
          if (this.char < 16) {
            displayCode += "0";
          }
          displayCode += this.char.toString(16);
          return this.error(new TomlError(`Control characters (codes < 0x1f and 0x7f) are not allowed in ${type}, use ${displayCode} instead`));
        }
        recordMultiEscapeReplacement(replacement) {
          this.state.buf += replacement;
          return this.goto(this.parseMultiStringContent);
        }
        parseMultiEnd() {
          if (this.char === CHAR_QUOT) {
            return this.next(this.parseMultiEnd2);
          } else {
            this.state.buf += '"';
            return this.goto(this.parseMultiStringContent);
          }
        }
        parseMultiEnd2() {
          if (this.char === CHAR_QUOT) {
            return this.next(this.parseMultiEnd3);
          } else {
            this.state.buf += '""';
            return this.goto(this.parseMultiStringContent);
          }
        }
        parseMultiEnd3() {
          if (this.char === CHAR_QUOT) {
            this.state.buf += '"';
            return this.next(this.parseMultiEnd4);
          } else {
            return this.returnNow();
          }
        }
        parseMultiEnd4() {
          if (this.char === CHAR_QUOT) {
            this.state.buf += '"';
            return this.return();
          } else {
            return this.returnNow();
          }
        }
        parseMultiEscape() {
          if (this.char === CTRL_M || this.char === CTRL_J) {
            return this.next(this.parseMultiTrim);
          } else if (this.char === CHAR_SP || this.char === CTRL_I) {
            return this.next(this.parsePreMultiTrim);
          } else {
            return this.goto(this.parseEscape);
          }
        }
        parsePreMultiTrim() {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else if (this.char === CTRL_M || this.char === CTRL_J) {
            return this.next(this.parseMultiTrim);
          } else {
            throw this.error(new TomlError("Can't escape whitespace"));
          }
        }
        parseMultiTrim() {
          if (this.char === CTRL_J || this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M) {
            return null;
          } else {
            return this.returnNow();
          }
        }
        parseEscape() {
          if (this.char in escapes) {
            return this.return(escapes[this.char]);
          } else if (this.char === CHAR_u) {
            return this.call(this.parseSmallUnicode, this.parseUnicodeReturn);
          } else if (this.char === CHAR_U) {
            return this.call(this.parseLargeUnicode, this.parseUnicodeReturn);
          } else {
            throw this.error(new TomlError("Unknown escape character: " + this.char));
          }
        }
        parseUnicodeReturn(char) {
          try {
            const codePoint = parseInt(char, 16);
            if (codePoint >= SURROGATE_FIRST && codePoint <= SURROGATE_LAST) {
              throw this.error(new TomlError("Invalid unicode, character in range 0xD800 - 0xDFFF is reserved"));
            }
            return this.returnNow(String.fromCodePoint(codePoint));
          } catch (err) {
            throw this.error(TomlError.wrap(err));
          }
        }
        parseSmallUnicode() {
          if (!isHexit(this.char)) {
            throw this.error(new TomlError("Invalid character in unicode sequence, expected hex"));
          } else {
            this.consume();
            if (this.state.buf.length >= 4) return this.return();
          }
        }
        parseLargeUnicode() {
          if (!isHexit(this.char)) {
            throw this.error(new TomlError("Invalid character in unicode sequence, expected hex"));
          } else {
            this.consume();
            if (this.state.buf.length >= 8) return this.return();
          }
        }
        /* NUMBERS */
        parseNumberSign() {
          this.consume();
          return this.next(this.parseMaybeSignedInfOrNan);
        }
        parseMaybeSignedInfOrNan() {
          if (this.char === CHAR_i) {
            return this.next(this.parseInf);
          } else if (this.char === CHAR_n) {
            return this.next(this.parseNan);
          } else {
            return this.callNow(this.parseNoUnder, this.parseNumberIntegerStart);
          }
        }
        parseNumberIntegerStart() {
          if (this.char === CHAR_0) {
            this.consume();
            return this.next(this.parseNumberIntegerExponentOrDecimal);
          } else {
            return this.goto(this.parseNumberInteger);
          }
        }
        parseNumberIntegerExponentOrDecimal() {
          if (this.char === CHAR_PERIOD) {
            this.consume();
            return this.call(this.parseNoUnder, this.parseNumberFloat);
          } else if (this.char === CHAR_E || this.char === CHAR_e) {
            this.consume();
            return this.next(this.parseNumberExponentSign);
          } else {
            return this.returnNow(Integer(this.state.buf));
          }
        }
        parseNumberInteger() {
          if (isDigit(this.char)) {
            this.consume();
          } else if (this.char === CHAR_LOWBAR) {
            return this.call(this.parseNoUnder);
          } else if (this.char === CHAR_E || this.char === CHAR_e) {
            this.consume();
            return this.next(this.parseNumberExponentSign);
          } else if (this.char === CHAR_PERIOD) {
            this.consume();
            return this.call(this.parseNoUnder, this.parseNumberFloat);
          } else {
            const result = Integer(this.state.buf);
            if (result.isNaN()) {
              throw this.error(new TomlError("Invalid number"));
            } else {
              return this.returnNow(result);
            }
          }
        }
        parseNoUnder() {
          if (this.char === CHAR_LOWBAR || this.char === CHAR_PERIOD || this.char === CHAR_E || this.char === CHAR_e) {
            throw this.error(new TomlError("Unexpected character, expected digit"));
          } else if (this.atEndOfWord()) {
            throw this.error(new TomlError("Incomplete number"));
          }
          return this.returnNow();
        }
        parseNoUnderHexOctBinLiteral() {
          if (this.char === CHAR_LOWBAR || this.char === CHAR_PERIOD) {
            throw this.error(new TomlError("Unexpected character, expected digit"));
          } else if (this.atEndOfWord()) {
            throw this.error(new TomlError("Incomplete number"));
          }
          return this.returnNow();
        }
        parseNumberFloat() {
          if (this.char === CHAR_LOWBAR) {
            return this.call(this.parseNoUnder, this.parseNumberFloat);
          } else if (isDigit(this.char)) {
            this.consume();
          } else if (this.char === CHAR_E || this.char === CHAR_e) {
            this.consume();
            return this.next(this.parseNumberExponentSign);
          } else {
            return this.returnNow(Float(this.state.buf));
          }
        }
        parseNumberExponentSign() {
          if (isDigit(this.char)) {
            return this.goto(this.parseNumberExponent);
          } else if (this.char === CHAR_HYPHEN || this.char === CHAR_PLUS) {
            this.consume();
            this.call(this.parseNoUnder, this.parseNumberExponent);
          } else {
            throw this.error(new TomlError("Unexpected character, expected -, + or digit"));
          }
        }
        parseNumberExponent() {
          if (isDigit(this.char)) {
            this.consume();
          } else if (this.char === CHAR_LOWBAR) {
            return this.call(this.parseNoUnder);
          } else {
            return this.returnNow(Float(this.state.buf));
          }
        }
        /* NUMBERS or DATETIMES  */
        parseNumberOrDateTime() {
          if (this.char === CHAR_0) {
            this.consume();
            return this.next(this.parseNumberBaseOrDateTime);
          } else {
            return this.goto(this.parseNumberOrDateTimeOnly);
          }
        }
        parseNumberOrDateTimeOnly() {
          if (this.char === CHAR_LOWBAR) {
            return this.call(this.parseNoUnder, this.parseNumberInteger);
          } else if (isDigit(this.char)) {
            this.consume();
            if (this.state.buf.length > 4) this.next(this.parseNumberInteger);
          } else if (this.char === CHAR_E || this.char === CHAR_e) {
            this.consume();
            return this.next(this.parseNumberExponentSign);
          } else if (this.char === CHAR_PERIOD) {
            this.consume();
            return this.call(this.parseNoUnder, this.parseNumberFloat);
          } else if (this.char === CHAR_HYPHEN) {
            return this.goto(this.parseDateTime);
          } else if (this.char === CHAR_COLON) {
            return this.goto(this.parseOnlyTimeHour);
          } else {
            return this.returnNow(Integer(this.state.buf));
          }
        }
        parseDateTimeOnly() {
          if (this.state.buf.length < 4) {
            if (isDigit(this.char)) {
              return this.consume();
            } else if (this.char === CHAR_COLON) {
              return this.goto(this.parseOnlyTimeHour);
            } else {
              throw this.error(new TomlError("Expected digit while parsing year part of a date"));
            }
          } else {
            if (this.char === CHAR_HYPHEN) {
              return this.goto(this.parseDateTime);
            } else {
              throw this.error(new TomlError("Expected hyphen (-) while parsing year part of date"));
            }
          }
        }
        parseNumberBaseOrDateTime() {
          if (this.char === CHAR_b) {
            this.consume();
            return this.call(this.parseNoUnderHexOctBinLiteral, this.parseIntegerBin);
          } else if (this.char === CHAR_o) {
            this.consume();
            return this.call(this.parseNoUnderHexOctBinLiteral, this.parseIntegerOct);
          } else if (this.char === CHAR_x) {
            this.consume();
            return this.call(this.parseNoUnderHexOctBinLiteral, this.parseIntegerHex);
          } else if (this.char === CHAR_PERIOD) {
            return this.goto(this.parseNumberInteger);
          } else if (isDigit(this.char)) {
            return this.goto(this.parseDateTimeOnly);
          } else {
            return this.returnNow(Integer(this.state.buf));
          }
        }
        parseIntegerHex() {
          if (isHexit(this.char)) {
            this.consume();
          } else if (this.char === CHAR_LOWBAR) {
            return this.call(this.parseNoUnderHexOctBinLiteral);
          } else {
            const result = Integer(this.state.buf);
            if (result.isNaN()) {
              throw this.error(new TomlError("Invalid number"));
            } else {
              return this.returnNow(result);
            }
          }
        }
        parseIntegerOct() {
          if (isOctit(this.char)) {
            this.consume();
          } else if (this.char === CHAR_LOWBAR) {
            return this.call(this.parseNoUnderHexOctBinLiteral);
          } else {
            const result = Integer(this.state.buf);
            if (result.isNaN()) {
              throw this.error(new TomlError("Invalid number"));
            } else {
              return this.returnNow(result);
            }
          }
        }
        parseIntegerBin() {
          if (isBit(this.char)) {
            this.consume();
          } else if (this.char === CHAR_LOWBAR) {
            return this.call(this.parseNoUnderHexOctBinLiteral);
          } else {
            const result = Integer(this.state.buf);
            if (result.isNaN()) {
              throw this.error(new TomlError("Invalid number"));
            } else {
              return this.returnNow(result);
            }
          }
        }
        /* DATETIME */
        parseDateTime() {
          if (this.state.buf.length < 4) {
            throw this.error(new TomlError("Years less than 1000 must be zero padded to four characters"));
          }
          this.state.result = this.state.buf;
          this.state.buf = "";
          return this.next(this.parseDateMonth);
        }
        parseDateMonth() {
          if (this.char === CHAR_HYPHEN) {
            if (this.state.buf.length < 2) {
              throw this.error(new TomlError("Months less than 10 must be zero padded to two characters"));
            }
            this.state.result += "-" + this.state.buf;
            this.state.buf = "";
            return this.next(this.parseDateDay);
          } else if (isDigit(this.char)) {
            this.consume();
          } else {
            throw this.error(new TomlError("Incomplete datetime"));
          }
        }
        parseDateDay() {
          if (this.char === CHAR_T || this.char === CHAR_SP) {
            if (this.state.buf.length < 2) {
              throw this.error(new TomlError("Days less than 10 must be zero padded to two characters"));
            }
            this.state.result += "-" + this.state.buf;
            this.state.buf = "";
            return this.next(this.parseStartTimeHour);
          } else if (this.atEndOfWord()) {
            return this.returnNow(createDate(this.state.result + "-" + this.state.buf));
          } else if (isDigit(this.char)) {
            this.consume();
          } else {
            throw this.error(new TomlError("Incomplete datetime"));
          }
        }
        parseStartTimeHour() {
          if (this.atEndOfWord()) {
            return this.returnNow(createDate(this.state.result));
          } else {
            return this.goto(this.parseTimeHour);
          }
        }
        parseTimeHour() {
          if (this.char === CHAR_COLON) {
            if (this.state.buf.length < 2) {
              throw this.error(new TomlError("Hours less than 10 must be zero padded to two characters"));
            }
            this.state.result += "T" + this.state.buf;
            this.state.buf = "";
            return this.next(this.parseTimeMin);
          } else if (isDigit(this.char)) {
            this.consume();
          } else {
            throw this.error(new TomlError("Incomplete datetime"));
          }
        }
        parseTimeMin() {
          if (this.state.buf.length < 2 && isDigit(this.char)) {
            this.consume();
          } else if (this.state.buf.length === 2 && this.char === CHAR_COLON) {
            this.state.result += ":" + this.state.buf;
            this.state.buf = "";
            return this.next(this.parseTimeSec);
          } else {
            throw this.error(new TomlError("Incomplete datetime"));
          }
        }
        parseTimeSec() {
          if (isDigit(this.char)) {
            this.consume();
            if (this.state.buf.length === 2) {
              this.state.result += ":" + this.state.buf;
              this.state.buf = "";
              return this.next(this.parseTimeZoneOrFraction);
            }
          } else {
            throw this.error(new TomlError("Incomplete datetime"));
          }
        }
        parseOnlyTimeHour() {
          if (this.char === CHAR_COLON) {
            if (this.state.buf.length < 2) {
              throw this.error(new TomlError("Hours less than 10 must be zero padded to two characters"));
            }
            this.state.result = this.state.buf;
            this.state.buf = "";
            return this.next(this.parseOnlyTimeMin);
          } else {
            throw this.error(new TomlError("Incomplete time"));
          }
        }
        parseOnlyTimeMin() {
          if (this.state.buf.length < 2 && isDigit(this.char)) {
            this.consume();
          } else if (this.state.buf.length === 2 && this.char === CHAR_COLON) {
            this.state.result += ":" + this.state.buf;
            this.state.buf = "";
            return this.next(this.parseOnlyTimeSec);
          } else {
            throw this.error(new TomlError("Incomplete time"));
          }
        }
        parseOnlyTimeSec() {
          if (isDigit(this.char)) {
            this.consume();
            if (this.state.buf.length === 2) {
              return this.next(this.parseOnlyTimeFractionMaybe);
            }
          } else {
            throw this.error(new TomlError("Incomplete time"));
          }
        }
        parseOnlyTimeFractionMaybe() {
          this.state.result += ":" + this.state.buf;
          if (this.char === CHAR_PERIOD) {
            this.state.buf = "";
            this.next(this.parseOnlyTimeFraction);
          } else {
            return this.return(createTime(this.state.result));
          }
        }
        parseOnlyTimeFraction() {
          if (isDigit(this.char)) {
            this.consume();
          } else if (this.atEndOfWord()) {
            if (this.state.buf.length === 0) throw this.error(new TomlError("Expected digit in milliseconds"));
            return this.returnNow(createTime(this.state.result + "." + this.state.buf));
          } else {
            throw this.error(new TomlError("Unexpected character in datetime, expected period (.), minus (-), plus (+) or Z"));
          }
        }
        parseTimeZoneOrFraction() {
          if (this.char === CHAR_PERIOD) {
            this.consume();
            this.next(this.parseDateTimeFraction);
          } else if (this.char === CHAR_HYPHEN || this.char === CHAR_PLUS) {
            this.consume();
            this.next(this.parseTimeZoneHour);
          } else if (this.char === CHAR_Z) {
            this.consume();
            return this.return(createDateTime(this.state.result + this.state.buf));
          } else if (this.atEndOfWord()) {
            return this.returnNow(createDateTimeFloat(this.state.result + this.state.buf));
          } else {
            throw this.error(new TomlError("Unexpected character in datetime, expected period (.), minus (-), plus (+) or Z"));
          }
        }
        parseDateTimeFraction() {
          if (isDigit(this.char)) {
            this.consume();
          } else if (this.state.buf.length === 1) {
            throw this.error(new TomlError("Expected digit in milliseconds"));
          } else if (this.char === CHAR_HYPHEN || this.char === CHAR_PLUS) {
            this.consume();
            this.next(this.parseTimeZoneHour);
          } else if (this.char === CHAR_Z) {
            this.consume();
            return this.return(createDateTime(this.state.result + this.state.buf));
          } else if (this.atEndOfWord()) {
            return this.returnNow(createDateTimeFloat(this.state.result + this.state.buf));
          } else {
            throw this.error(new TomlError("Unexpected character in datetime, expected period (.), minus (-), plus (+) or Z"));
          }
        }
        parseTimeZoneHour() {
          if (isDigit(this.char)) {
            this.consume();
            if (/\d\d$/.test(this.state.buf)) return this.next(this.parseTimeZoneSep);
          } else {
            throw this.error(new TomlError("Unexpected character in datetime, expected digit"));
          }
        }
        parseTimeZoneSep() {
          if (this.char === CHAR_COLON) {
            this.consume();
            this.next(this.parseTimeZoneMin);
          } else {
            throw this.error(new TomlError("Unexpected character in datetime, expected colon"));
          }
        }
        parseTimeZoneMin() {
          if (isDigit(this.char)) {
            this.consume();
            if (/\d\d$/.test(this.state.buf)) return this.return(createDateTime(this.state.result + this.state.buf));
          } else {
            throw this.error(new TomlError("Unexpected character in datetime, expected digit"));
          }
        }
        /* BOOLEAN */
        parseBoolean() {
          if (this.char === CHAR_t) {
            this.consume();
            return this.next(this.parseTrue_r);
          } else if (this.char === CHAR_f) {
            this.consume();
            return this.next(this.parseFalse_a);
          }
        }
        parseTrue_r() {
          if (this.char === CHAR_r) {
            this.consume();
            return this.next(this.parseTrue_u);
          } else {
            throw this.error(new TomlError("Invalid boolean, expected true or false"));
          }
        }
        parseTrue_u() {
          if (this.char === CHAR_u) {
            this.consume();
            return this.next(this.parseTrue_e);
          } else {
            throw this.error(new TomlError("Invalid boolean, expected true or false"));
          }
        }
        parseTrue_e() {
          if (this.char === CHAR_e) {
            return this.return(true);
          } else {
            throw this.error(new TomlError("Invalid boolean, expected true or false"));
          }
        }
        parseFalse_a() {
          if (this.char === CHAR_a) {
            this.consume();
            return this.next(this.parseFalse_l);
          } else {
            throw this.error(new TomlError("Invalid boolean, expected true or false"));
          }
        }
        parseFalse_l() {
          if (this.char === CHAR_l) {
            this.consume();
            return this.next(this.parseFalse_s);
          } else {
            throw this.error(new TomlError("Invalid boolean, expected true or false"));
          }
        }
        parseFalse_s() {
          if (this.char === CHAR_s) {
            this.consume();
            return this.next(this.parseFalse_e);
          } else {
            throw this.error(new TomlError("Invalid boolean, expected true or false"));
          }
        }
        parseFalse_e() {
          if (this.char === CHAR_e) {
            return this.return(false);
          } else {
            throw this.error(new TomlError("Invalid boolean, expected true or false"));
          }
        }
        /* INLINE LISTS */
        parseInlineList() {
          if (this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M || this.char === CTRL_J) {
            return null;
          } else if (this.char === Parser.END) {
            throw this.error(new TomlError("Unterminated inline array"));
          } else if (this.char === CHAR_NUM) {
            return this.call(this.parseComment);
          } else if (this.char === CHAR_RSQB) {
            return this.return(this.state.resultArr || InlineList());
          } else {
            return this.callNow(this.parseValue, this.recordInlineListValue);
          }
        }
        recordInlineListValue(value) {
          if (!this.state.resultArr) {
            this.state.resultArr = InlineList(tomlType(value));
          }
          if (isFloat(value) || isInteger(value)) {
            this.state.resultArr.push(value.valueOf());
          } else {
            this.state.resultArr.push(value);
          }
          return this.goto(this.parseInlineListNext);
        }
        parseInlineListNext() {
          if (this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M || this.char === CTRL_J) {
            return null;
          } else if (this.char === CHAR_NUM) {
            return this.call(this.parseComment);
          } else if (this.char === CHAR_COMMA) {
            return this.next(this.parseInlineList);
          } else if (this.char === CHAR_RSQB) {
            return this.goto(this.parseInlineList);
          } else {
            throw this.error(new TomlError("Invalid character, expected whitespace, comma (,) or close bracket (])"));
          }
        }
        /* INLINE TABLE */
        parseInlineTable() {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else if (this.char === Parser.END || this.char === CHAR_NUM || this.char === CTRL_J || this.char === CTRL_M) {
            throw this.error(new TomlError("Unterminated inline array"));
          } else if (this.char === CHAR_RCUB) {
            return this.return(this.state.resultTable || InlineTable());
          } else {
            if (!this.state.resultTable) this.state.resultTable = InlineTable();
            return this.callNow(this.parseAssign, this.recordInlineTableValue);
          }
        }
        recordInlineTableValue(kv) {
          let target = this.state.resultTable;
          let finalKey = kv.key.pop();
          for (let kw of kv.key) {
            if (hasKey(target, kw) && (!isTable(target[kw]) || target[kw][_declared])) {
              throw this.error(new TomlError("Can't redefine existing key"));
            }
            target = target[kw] = target[kw] || Table();
          }
          if (hasKey(target, finalKey)) {
            throw this.error(new TomlError("Can't redefine existing key"));
          }
          if (isInteger(kv.value) || isFloat(kv.value)) {
            target[finalKey] = kv.value.valueOf();
          } else {
            target[finalKey] = kv.value;
          }
          return this.goto(this.parseInlineTableNext);
        }
        parseInlineTableNext() {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else if (this.char === Parser.END || this.char === CHAR_NUM || this.char === CTRL_J || this.char === CTRL_M) {
            throw this.error(new TomlError("Unterminated inline array"));
          } else if (this.char === CHAR_COMMA) {
            return this.next(this.parseInlineTablePostComma);
          } else if (this.char === CHAR_RCUB) {
            return this.goto(this.parseInlineTable);
          } else {
            throw this.error(new TomlError("Invalid character, expected whitespace, comma (,) or close bracket (])"));
          }
        }
        parseInlineTablePostComma() {
          if (this.char === CHAR_SP || this.char === CTRL_I) {
            return null;
          } else if (this.char === Parser.END || this.char === CHAR_NUM || this.char === CTRL_J || this.char === CTRL_M) {
            throw this.error(new TomlError("Unterminated inline array"));
          } else if (this.char === CHAR_COMMA) {
            throw this.error(new TomlError("Empty elements in inline tables are not permitted"));
          } else if (this.char === CHAR_RCUB) {
            throw this.error(new TomlError("Trailing commas in inline tables are not permitted"));
          } else {
            return this.goto(this.parseInlineTable);
          }
        }
      }
      return TOMLParser2;
    }
  }
});

// node_modules/@iarna/toml/parse-pretty-error.js
var require_parse_pretty_error = __commonJS({
  "node_modules/@iarna/toml/parse-pretty-error.js"(exports2, module2) {
    "use strict";
    module2.exports = prettyError;
    function prettyError(err, buf) {
      if (err.pos == null || err.line == null) return err;
      let msg = err.message;
      msg += ` at row ${err.line + 1}, col ${err.col + 1}, pos ${err.pos}:
`;
      if (buf && buf.split) {
        const lines = buf.split(/\n/);
        const lineNumWidth = String(Math.min(lines.length, err.line + 3)).length;
        let linePadding = " ";
        while (linePadding.length < lineNumWidth) linePadding += " ";
        for (let ii = Math.max(0, err.line - 1); ii < Math.min(lines.length, err.line + 2); ++ii) {
          let lineNum = String(ii + 1);
          if (lineNum.length < lineNumWidth) lineNum = " " + lineNum;
          if (err.line === ii) {
            msg += lineNum + "> " + lines[ii] + "\n";
            msg += linePadding + "  ";
            for (let hh = 0; hh < err.col; ++hh) {
              msg += " ";
            }
            msg += "^\n";
          } else {
            msg += lineNum + ": " + lines[ii] + "\n";
          }
        }
      }
      err.message = msg + "\n";
      return err;
    }
  }
});

// node_modules/@iarna/toml/parse-string.js
var require_parse_string = __commonJS({
  "node_modules/@iarna/toml/parse-string.js"(exports2, module2) {
    "use strict";
    module2.exports = parseString;
    var TOMLParser2 = require_toml_parser();
    var prettyError = require_parse_pretty_error();
    function parseString(str) {
      if (global.Buffer && global.Buffer.isBuffer(str)) {
        str = str.toString("utf8");
      }
      const parser = new TOMLParser2();
      try {
        parser.parse(str);
        return parser.finish();
      } catch (err) {
        throw prettyError(err, str);
      }
    }
  }
});

// node_modules/@iarna/toml/parse-async.js
var require_parse_async = __commonJS({
  "node_modules/@iarna/toml/parse-async.js"(exports2, module2) {
    "use strict";
    module2.exports = parseAsync;
    var TOMLParser2 = require_toml_parser();
    var prettyError = require_parse_pretty_error();
    function parseAsync(str, opts) {
      if (!opts) opts = {};
      const index = 0;
      const blocksize = opts.blocksize || 40960;
      const parser = new TOMLParser2();
      return new Promise((resolve5, reject) => {
        setImmediate(parseAsyncNext, index, blocksize, resolve5, reject);
      });
      function parseAsyncNext(index2, blocksize2, resolve5, reject) {
        if (index2 >= str.length) {
          try {
            return resolve5(parser.finish());
          } catch (err) {
            return reject(prettyError(err, str));
          }
        }
        try {
          parser.parse(str.slice(index2, index2 + blocksize2));
          setImmediate(parseAsyncNext, index2 + blocksize2, blocksize2, resolve5, reject);
        } catch (err) {
          reject(prettyError(err, str));
        }
      }
    }
  }
});

// node_modules/@iarna/toml/parse-stream.js
var require_parse_stream = __commonJS({
  "node_modules/@iarna/toml/parse-stream.js"(exports2, module2) {
    "use strict";
    module2.exports = parseStream;
    var stream = __require("stream");
    var TOMLParser2 = require_toml_parser();
    function parseStream(stm) {
      if (stm) {
        return parseReadable(stm);
      } else {
        return parseTransform(stm);
      }
    }
    function parseReadable(stm) {
      const parser = new TOMLParser2();
      stm.setEncoding("utf8");
      return new Promise((resolve5, reject) => {
        let readable;
        let ended = false;
        let errored = false;
        function finish2() {
          ended = true;
          if (readable) return;
          try {
            resolve5(parser.finish());
          } catch (err) {
            reject(err);
          }
        }
        function error(err) {
          errored = true;
          reject(err);
        }
        stm.once("end", finish2);
        stm.once("error", error);
        readNext();
        function readNext() {
          readable = true;
          let data;
          while ((data = stm.read()) !== null) {
            try {
              parser.parse(data);
            } catch (err) {
              return error(err);
            }
          }
          readable = false;
          if (ended) return finish2();
          if (errored) return;
          stm.once("readable", readNext);
        }
      });
    }
    function parseTransform() {
      const parser = new TOMLParser2();
      return new stream.Transform({
        objectMode: true,
        transform(chunk, encoding, cb) {
          try {
            parser.parse(chunk.toString(encoding));
          } catch (err) {
            this.emit("error", err);
          }
          cb();
        },
        flush(cb) {
          try {
            this.push(parser.finish());
          } catch (err) {
            this.emit("error", err);
          }
          cb();
        }
      });
    }
  }
});

// node_modules/@iarna/toml/parse.js
var require_parse = __commonJS({
  "node_modules/@iarna/toml/parse.js"(exports2, module2) {
    "use strict";
    module2.exports = require_parse_string();
    module2.exports.async = require_parse_async();
    module2.exports.stream = require_parse_stream();
    module2.exports.prettyError = require_parse_pretty_error();
  }
});

// node_modules/@iarna/toml/stringify.js
var require_stringify = __commonJS({
  "node_modules/@iarna/toml/stringify.js"(exports2, module2) {
    "use strict";
    module2.exports = stringify;
    module2.exports.value = stringifyInline;
    function stringify(obj) {
      if (obj === null) throw typeError("null");
      if (obj === void 0) throw typeError("undefined");
      if (typeof obj !== "object") throw typeError(typeof obj);
      if (typeof obj.toJSON === "function") obj = obj.toJSON();
      if (obj == null) return null;
      const type = tomlType2(obj);
      if (type !== "table") throw typeError(type);
      return stringifyObject("", "", obj);
    }
    function typeError(type) {
      return new Error("Can only stringify objects, not " + type);
    }
    function getInlineKeys(obj) {
      return Object.keys(obj).filter((key2) => isInline(obj[key2]));
    }
    function getComplexKeys(obj) {
      return Object.keys(obj).filter((key2) => !isInline(obj[key2]));
    }
    function toJSON(obj) {
      let nobj = Array.isArray(obj) ? [] : Object.prototype.hasOwnProperty.call(obj, "__proto__") ? { ["__proto__"]: void 0 } : {};
      for (let prop of Object.keys(obj)) {
        if (obj[prop] && typeof obj[prop].toJSON === "function" && !("toISOString" in obj[prop])) {
          nobj[prop] = obj[prop].toJSON();
        } else {
          nobj[prop] = obj[prop];
        }
      }
      return nobj;
    }
    function stringifyObject(prefix, indent, obj) {
      obj = toJSON(obj);
      let inlineKeys;
      let complexKeys;
      inlineKeys = getInlineKeys(obj);
      complexKeys = getComplexKeys(obj);
      const result = [];
      const inlineIndent = indent || "";
      inlineKeys.forEach((key2) => {
        var type = tomlType2(obj[key2]);
        if (type !== "undefined" && type !== "null") {
          result.push(inlineIndent + stringifyKey(key2) + " = " + stringifyAnyInline(obj[key2], true));
        }
      });
      if (result.length > 0) result.push("");
      const complexIndent = prefix && inlineKeys.length > 0 ? indent + "  " : "";
      complexKeys.forEach((key2) => {
        result.push(stringifyComplex(prefix, complexIndent, key2, obj[key2]));
      });
      return result.join("\n");
    }
    function isInline(value) {
      switch (tomlType2(value)) {
        case "undefined":
        case "null":
        case "integer":
        case "nan":
        case "float":
        case "boolean":
        case "string":
        case "datetime":
          return true;
        case "array":
          return value.length === 0 || tomlType2(value[0]) !== "table";
        case "table":
          return Object.keys(value).length === 0;
        /* istanbul ignore next */
        default:
          return false;
      }
    }
    function tomlType2(value) {
      if (value === void 0) {
        return "undefined";
      } else if (value === null) {
        return "null";
      } else if (typeof value === "bigint" || Number.isInteger(value) && !Object.is(value, -0)) {
        return "integer";
      } else if (typeof value === "number") {
        return "float";
      } else if (typeof value === "boolean") {
        return "boolean";
      } else if (typeof value === "string") {
        return "string";
      } else if ("toISOString" in value) {
        return isNaN(value) ? "undefined" : "datetime";
      } else if (Array.isArray(value)) {
        return "array";
      } else {
        return "table";
      }
    }
    function stringifyKey(key2) {
      const keyStr = String(key2);
      if (/^[-A-Za-z0-9_]+$/.test(keyStr)) {
        return keyStr;
      } else {
        return stringifyBasicString(keyStr);
      }
    }
    function stringifyBasicString(str) {
      return '"' + escapeString(str).replace(/"/g, '\\"') + '"';
    }
    function stringifyLiteralString(str) {
      return "'" + str + "'";
    }
    function numpad(num, str) {
      while (str.length < num) str = "0" + str;
      return str;
    }
    function escapeString(str) {
      return str.replace(/\\/g, "\\\\").replace(/[\b]/g, "\\b").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\f/g, "\\f").replace(/\r/g, "\\r").replace(/([\u0000-\u001f\u007f])/, (c) => "\\u" + numpad(4, c.codePointAt(0).toString(16)));
    }
    function stringifyMultilineString(str) {
      let escaped = str.split(/\n/).map((str2) => {
        return escapeString(str2).replace(/"(?="")/g, '\\"');
      }).join("\n");
      if (escaped.slice(-1) === '"') escaped += "\\\n";
      return '"""\n' + escaped + '"""';
    }
    function stringifyAnyInline(value, multilineOk) {
      let type = tomlType2(value);
      if (type === "string") {
        if (multilineOk && /\n/.test(value)) {
          type = "string-multiline";
        } else if (!/[\b\t\n\f\r']/.test(value) && /"/.test(value)) {
          type = "string-literal";
        }
      }
      return stringifyInline(value, type);
    }
    function stringifyInline(value, type) {
      if (!type) type = tomlType2(value);
      switch (type) {
        case "string-multiline":
          return stringifyMultilineString(value);
        case "string":
          return stringifyBasicString(value);
        case "string-literal":
          return stringifyLiteralString(value);
        case "integer":
          return stringifyInteger(value);
        case "float":
          return stringifyFloat(value);
        case "boolean":
          return stringifyBoolean(value);
        case "datetime":
          return stringifyDatetime(value);
        case "array":
          return stringifyInlineArray(value.filter((_) => tomlType2(_) !== "null" && tomlType2(_) !== "undefined" && tomlType2(_) !== "nan"));
        case "table":
          return stringifyInlineTable(value);
        /* istanbul ignore next */
        default:
          throw typeError(type);
      }
    }
    function stringifyInteger(value) {
      return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, "_");
    }
    function stringifyFloat(value) {
      if (value === Infinity) {
        return "inf";
      } else if (value === -Infinity) {
        return "-inf";
      } else if (Object.is(value, NaN)) {
        return "nan";
      } else if (Object.is(value, -0)) {
        return "-0.0";
      }
      const [int, dec] = String(value).split(".");
      return stringifyInteger(int) + "." + dec;
    }
    function stringifyBoolean(value) {
      return String(value);
    }
    function stringifyDatetime(value) {
      return value.toISOString();
    }
    function stringifyInlineArray(values) {
      values = toJSON(values);
      let result = "[";
      const stringified = values.map((_) => stringifyInline(_));
      if (stringified.join(", ").length > 60 || /\n/.test(stringified)) {
        result += "\n  " + stringified.join(",\n  ") + "\n";
      } else {
        result += " " + stringified.join(", ") + (stringified.length > 0 ? " " : "");
      }
      return result + "]";
    }
    function stringifyInlineTable(value) {
      value = toJSON(value);
      const result = [];
      Object.keys(value).forEach((key2) => {
        result.push(stringifyKey(key2) + " = " + stringifyAnyInline(value[key2], false));
      });
      return "{ " + result.join(", ") + (result.length > 0 ? " " : "") + "}";
    }
    function stringifyComplex(prefix, indent, key2, value) {
      const valueType = tomlType2(value);
      if (valueType === "array") {
        return stringifyArrayOfTables(prefix, indent, key2, value);
      } else if (valueType === "table") {
        return stringifyComplexTable(prefix, indent, key2, value);
      } else {
        throw typeError(valueType);
      }
    }
    function stringifyArrayOfTables(prefix, indent, key2, values) {
      values = toJSON(values);
      const firstValueType = tomlType2(values[0]);
      if (firstValueType !== "table") throw typeError(firstValueType);
      const fullKey = prefix + stringifyKey(key2);
      let result = "";
      values.forEach((table) => {
        if (result.length > 0) result += "\n";
        result += indent + "[[" + fullKey + "]]\n";
        result += stringifyObject(fullKey + ".", indent, table);
      });
      return result;
    }
    function stringifyComplexTable(prefix, indent, key2, value) {
      const fullKey = prefix + stringifyKey(key2);
      let result = "";
      if (getInlineKeys(value).length > 0) {
        result += indent + "[" + fullKey + "]\n";
      }
      return result + stringifyObject(fullKey + ".", indent, value);
    }
  }
});

// node_modules/@iarna/toml/toml.js
var require_toml = __commonJS({
  "node_modules/@iarna/toml/toml.js"(exports2) {
    "use strict";
    exports2.parse = require_parse();
    exports2.stringify = require_stringify();
  }
});

// src/actions/apply-change-set/inputs.ts
function readInputs(reader) {
  const toolchain = reader.text("toolchain");
  const changeSetDigest = reader.required("change-set-digest");
  if (changeSetDigest !== "" && !/^[0-9a-f]{64}$/i.test(changeSetDigest)) {
    reader.problem("change-set-digest", `\`${changeSetDigest}\` is not a sha256 (64 hexadecimal digits)`);
  }
  return {
    workingDirectory: reader.text("working-directory") ?? ".",
    changeSet: reader.required("change-set"),
    changeSetDigest,
    fetch: reader.boolean("fetch", false),
    ...toolchain !== void 0 && { toolchain }
  };
}

// src/domain/cargo/manifest/folder.ts
import { posix } from "node:path";
function pathFrom(folder, path) {
  if (posix.isAbsolute(path)) return void 0;
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, "");
  return joined === ".." || joined.startsWith("../") ? void 0 : joined;
}
function manifestIn(folder) {
  return folder === "." ? "Cargo.toml" : `${folder}/Cargo.toml`;
}
function lockfileIn(folder) {
  return folder === "." ? "Cargo.lock" : `${folder}/Cargo.lock`;
}
function isWithin(path, folder) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}
function foldersAbove(folder) {
  const above = [];
  for (let current = folder; current !== "."; above.push(current)) current = posix.dirname(current);
  return above;
}

// src/domain/change-set/digest.ts
import { createHash } from "node:crypto";
function sha256(text) {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

// src/domain/failure.ts
var Failure = class extends Error {
  constructor(code2, message, details = {}) {
    super(message, details.cause === void 0 ? {} : { cause: details.cause });
    this.code = code2;
    this.name = "Failure";
    this.hint = details.hint;
    this.locations = details.locations ?? [];
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
  return allowedFiles.find(({ pattern: pattern2 }) => pattern2.test(path));
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
  const last2 = paragraphs.length > 1 ? paragraphs.at(-1) : void 0;
  const trailers = /* @__PURE__ */ new Map();
  for (const line of last2?.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/) ?? []) {
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
function matching(value, at, pattern2, what, problems) {
  if (typeof value === "string" && pattern2.test(value)) return value;
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

// src/domain/change-set/whole-change.ts
function wholeChange(changeSet) {
  const changes = /* @__PURE__ */ new Map();
  for (const file of changeSet.commits.flatMap((commit) => commit.files)) {
    const earlier = changes.get(file.path) ?? file;
    changes.set(file.path, { ...file, before: earlier.before });
  }
  return [...changes.values()].filter((change) => change.before !== change.after);
}

// src/flows/read-repository.ts
import { posix as posix9 } from "node:path";

// src/domain/cargo/lockfile/read-lockfile.ts
var import_toml = __toESM(require_toml(), 1);

// src/domain/cargo/graph/by-name.ts
function packagesByName(packages) {
  const byName = /* @__PURE__ */ new Map();
  for (const each of packages) {
    const others = byName.get(each.name);
    if (others === void 0) byName.set(each.name, [each]);
    else others.push(each);
  }
  return byName;
}

// src/domain/cargo/lockfile/scan-lockfile.ts
var heading = /^(?:version = (\d)|# [ -~]*|)$/;
var chars = "[ !#-[\\]-~]*";
var entry = new RegExp(
  [
    "\\[\\[package\\]\\]\n",
    `name = "(${chars})"
`,
    `version = "(${chars})"
`,
    `(?:source = "(${chars})"
)?`,
    `(?:checksum = "(${chars})"
)?`,
    `(?:dependencies = \\[
((?: "${chars}",
)*)\\]
)?`,
    "\n*"
  ].join("").replaceAll("\n", "\\r?\\n"),
  "y"
);
function scanLockfile(text) {
  const first = text.indexOf("[[package]]");
  const start = first === -1 ? text.length : first;
  const head = text.slice(0, start).split(/\r?\n/).map((line) => heading.exec(line));
  const versions = head.flatMap((line) => line?.[1] ?? []);
  if (head.includes(null) || versions.length > 1) return void 0;
  const packages = [];
  entry.lastIndex = start;
  while (entry.lastIndex < text.length) {
    const [, name, version, source, checksum, list] = entry.exec(text) ?? [];
    if (name === void 0 || version === void 0) return void 0;
    packages.push({
      name,
      version,
      ...source !== void 0 && { source },
      ...checksum !== void 0 && { checksum },
      // What stands between the quotes.
      dependencies: list?.split('"').filter((_, index) => index % 2 === 1) ?? []
    });
  }
  return { version: versions[0] === void 0 ? void 0 : Number(versions[0]), packages };
}

// src/domain/cargo/lockfile/read-lockfile.ts
var newestFormat = 4;
function readLockfile(text, path) {
  const { version: stated, packages: raw, checksums, isRooted } = readEntries(text, path);
  if (stated !== void 0 && stated !== 3 && stated !== newestFormat) {
    throw broken(path, `has the format ${JSON.stringify(stated)}, which is not known`, lineOf(text, /^version\s*=/m), {
      hint: `Formats 1 to ${newestFormat} can be read: write ${path} again with a cargo that knows one of them.`
    });
  }
  let finder;
  const packages = raw.map((found) => {
    const { name, version, source } = found;
    const checksum = found.checksum ?? checksums.get(idOf(found));
    let dependencies;
    return {
      name,
      version,
      ...source !== void 0 && { source },
      ...checksum !== void 0 && { checksum },
      // Looked up when they are asked for: mostly they are not.
      get dependencies() {
        const find = finder ??= packageFinder(raw);
        return dependencies ??= found.dependencies.flatMap((line) => find(line) ?? []);
      }
    };
  });
  return { version: stated ?? (isRooted || checksums.size > 0 ? 1 : 2), packages };
}
function readEntries(text, path) {
  const scanned = scanLockfile(text);
  if (scanned !== void 0) return { ...scanned, checksums: /* @__PURE__ */ new Map(), isRooted: false };
  const content = parseText(text, path);
  const root = content.get("root");
  const tables = [...root === void 0 ? [] : [root], ...arrayOf(content.get("package"), path)];
  return {
    version: content.get("version"),
    packages: tables.map((table) => readPackage(table, path)),
    checksums: legacyChecksums(content),
    isRooted: root !== void 0
  };
}
function parseText(text, path) {
  const conflict = lineOf(text, /^(<{7}|>{7})( |$)/m);
  if (conflict !== void 0) {
    throw broken(path, "has the conflict markers of an unfinished merge", conflict, {
      hint: `Take one side of ${path}, then run \`cargo metadata\`: Cargo adds what is missing.`
    });
  }
  try {
    return new Map(Object.entries((0, import_toml.parse)(text)));
  } catch (cause) {
    const line = cause instanceof Error && "line" in cause && typeof cause.line === "number" ? cause.line + 1 : void 0;
    throw broken(path, "is not valid TOML", line, { cause });
  }
}
function broken(path, problem, line, details = {}) {
  const location = { path, line: line ?? 1, column: 1 };
  return new Failure("manifest", `${path}:${location.line}: the lockfile ${problem}`, {
    hint: `Restore ${path} from git, or delete it and run \`cargo generate-lockfile\`.`,
    ...details,
    locations: [location]
  });
}
function lineOf(text, pattern2) {
  const index = text.search(pattern2);
  return index === -1 ? void 0 : text.slice(0, index).split("\n").length;
}
function arrayOf(value, path) {
  if (value === void 0) return [];
  if (Array.isArray(value)) return value;
  throw broken(path, "has a `package` that is not a list", void 0);
}
function readPackage(table, path) {
  const entries = mapOf(table);
  const name = entries.get("name");
  const version = entries.get("version");
  const source = entries.get("source");
  const checksum = entries.get("checksum");
  if (typeof name !== "string" || typeof version !== "string") {
    throw broken(path, "has a package without name or version", void 0);
  }
  return {
    name,
    version,
    ...typeof source === "string" && { source },
    ...typeof checksum === "string" && { checksum },
    dependencies: arrayOf(entries.get("dependencies"), path).filter((item) => typeof item === "string")
  };
}
function mapOf(value) {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
function legacyChecksums(content) {
  const checksums = /* @__PURE__ */ new Map();
  for (const [key2, value] of mapOf(content.get("metadata"))) {
    if (key2.startsWith("checksum ") && typeof value === "string" && value !== "<none>") {
      checksums.set(key2.slice("checksum ".length), value);
    }
  }
  return checksums;
}
function idOf({ name, version, source }) {
  return source === void 0 ? `${name} ${version}` : `${name} ${version} (${source})`;
}
function packageFinder(packages) {
  const byName = packagesByName(
    packages.map(({ name, version, source }) => ({
      name,
      version,
      ...source !== void 0 && { source }
    }))
  );
  return (line) => {
    const [name = "", version, source] = line.split(" ");
    const named = byName.get(name) ?? [];
    if (version === void 0) return named.length === 1 ? named[0] : void 0;
    const ofVersion = named.filter((found) => found.version === version);
    if (source !== void 0) {
      const wanted = sourceWithoutCommit(source.slice(1, -1));
      return ofVersion.find((found) => sourceWithoutCommit(found.source) === wanted);
    }
    const byPath = ofVersion.filter((found) => found.source === void 0);
    if (byPath.length === 1) return byPath[0];
    return ofVersion.length === 1 ? ofVersion[0] : void 0;
  };
}
function sourceWithoutCommit(source) {
  return source?.replace(/#.*$/, "");
}

// src/domain/cargo/workspace/workspaces.ts
import { posix as posix5 } from "node:path";

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
};
var NODE_TYPES = Object.keys(KEYS);
for (const type of NODE_TYPES) {
  Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  const retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (const type of Object.keys(additionalKeys)) {
    if (Object.hasOwn(retv, type)) {
      const keys = new Set(additionalKeys[type]);
      for (const key2 of retv[type]) {
        keys.add(key2);
      }
      retv[type] = Object.freeze(Array.from(keys));
    } else {
      retv[type] = Object.freeze(Array.from(additionalKeys[type]));
    }
  }
  return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
  return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
  constructor(major, minor) {
    this.major = major;
    this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
  }
};
var TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
var TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
var DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
var SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code2, data) {
  if (data) return MESSAGES[code2].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
    if (name$2 in data) return data[name$2];
    return `{{${name$2}}}`;
  });
  return MESSAGES[code2];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code2, offset, line, column, data) {
    super(getMessage(code2, data));
    this.index = offset;
    this.lineNumber = line;
    this.column = column;
  }
};
var CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp) {
  return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
  return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
  return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
  return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
  return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
  return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit2(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit2(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
  return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array2, value) {
  let low = 0;
  let high = array2.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array2[mid];
    if (val === value) return mid + 1;
    if (val < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      const element = this.offsets[i];
      if (element === offset) return;
      if (element < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    const line = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line,
      column: offset - (line === 1 ? 0 : this.offsets[line - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text;
  }
  next() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    return this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp) {
    if (this.text.codePointAt(this.end) === cp) {
      this.next();
      return true;
    }
    return false;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp === CodePoint.EOF) {
      this.end = this.start;
      return cp;
    }
    this.end += cp >= 65536 ? 2 : 1;
    if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp === CodePoint.CARRIAGE_RETURN) {
      if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
        this.end++;
        this.locs.addOffset(this.end);
      }
      return CodePoint.LINE_FEED;
    }
    return cp;
  }
};
var HAS_BIGINT = typeof BigInt !== "undefined";
var RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
};
var ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
var ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text);
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
    this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code2, data) {
    const offset = this.codePointIterator.start;
    const loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code2, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token = this.token;
    if (token != null) {
      this.token = null;
      return token;
    }
    let cp = this.lastCodePoint;
    while (cp !== CodePoint.EOF && !this.token) {
      cp = this.nextCode();
      const nextState = this[this.state](cp);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    token = this.token;
    this.token = null;
    return token;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    if (this.backCode) {
      this.backCode = false;
      return this.lastCodePoint;
    }
    return this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp) {
    if (this.lastCodePoint === CodePoint.EOF) return false;
    if (this.backCode) {
      if (this.lastCodePoint === cp) {
        this.backCode = false;
        return true;
      }
      return false;
    }
    return this.codePointIterator.eat(cp);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    if (this.backCode) this.backCode = false;
    this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    this.backCode = true;
    return state;
  }
  punctuatorToken() {
    this.startToken();
    this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type, pos, option1, option2) {
    const { tokenStart } = this;
    const end = this.codePointIterator[pos];
    const range = [tokenStart, end];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token;
      const value = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
        type,
        value,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        const text = option1;
        token = {
          type,
          value,
          number: parseInt(text, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
          range,
          loc
        };
      } else if (type === "Float") token = {
        type,
        value,
        number: option1,
        range,
        loc
      };
      else if (type === "Boolean") token = {
        type,
        value,
        boolean: option1,
        range,
        loc
      };
      else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
        type,
        value,
        date: option1,
        range,
        loc
      };
      else token = {
        type,
        value,
        range,
        loc
      };
      this.token = token;
    }
  }
  DATA(cp) {
    while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
    if (cp === CodePoint.HASH) {
      this.startToken();
      return "COMMENT";
    }
    if (cp === CodePoint.QUOTATION_MARK) {
      this.startToken();
      return "BASIC_STRING";
    }
    if (cp === CodePoint.SINGLE_QUOTE) {
      this.startToken();
      return "LITERAL_STRING";
    }
    if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
      this.punctuatorToken();
      return "DATA";
    }
    if (this.valuesEnabled) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        this.startToken();
        return "SIGN";
      }
      if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
        this.startToken();
        return this.back("NAN_OR_INF");
      }
      if (isDigit2(cp)) {
        this.startToken();
        return this.back("NUMBER");
      }
      if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
        this.startToken();
        return this.back("BOOLEAN");
      }
    } else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
      this.startToken();
      return "BARE";
    }
    if (cp === CodePoint.EOF) return "DATA";
    return this.reportParseError("unexpected-char");
  }
  COMMENT(cp) {
    const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
    };
    while (!isEOL(cp) && cp !== CodePoint.EOF) {
      processCommentChar(cp);
      cp = this.nextCode();
    }
    this.endToken("Block", "start");
    return "DATA";
  }
  BARE(cp) {
    while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
    this.endToken("Bare", "start");
    return this.back("DATA");
  }
  BASIC_STRING(cp) {
    if (cp === CodePoint.QUOTATION_MARK) {
      cp = this.nextCode();
      if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
      this.endToken("BasicString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code2 = this.parseUnicode(4);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code2 = this.parseUnicode(8);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code2 = this.parseUnicode(2);
          out.push(code2);
          cp = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
    this.endToken("BasicString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_BASIC_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.QUOTATION_MARK) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
          if (this.eatCode(CodePoint.QUOTATION_MARK)) {
            out.push(CodePoint.QUOTATION_MARK);
            if (this.eatCode(CodePoint.QUOTATION_MARK)) {
              out.push(CodePoint.QUOTATION_MARK);
              if (this.eatCode(CodePoint.QUOTATION_MARK)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code2 = this.parseUnicode(4);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code2 = this.parseUnicode(8);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code2 = this.parseUnicode(2);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LINE_FEED) {
          cp = this.nextCode();
          while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
          continue;
        } else if (isWhitespace(cp)) {
          let valid = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid = false;
              break;
            }
          }
          if (valid) {
            cp = this.nextCode();
            while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp) {
    if (cp === CodePoint.SINGLE_QUOTE) {
      cp = this.nextCode();
      if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
      this.endToken("LiteralString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
    this.endToken("LiteralString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_LITERAL_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.SINGLE_QUOTE) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
          if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
            out.push(CodePoint.SINGLE_QUOTE);
            if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
              out.push(CodePoint.SINGLE_QUOTE);
              if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp) {
    if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
    if (isDigit2(cp)) return this.back("NUMBER");
    return this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp) {
    if (cp === CodePoint.LATIN_SMALL_N) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
        this.endToken("Float", "end", NaN);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_I) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
        this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp) {
    const start = this.text[this.tokenStart];
    const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        const startPos = this.codePointIterator.start;
        const nextCp$1 = this.nextCode();
        if (isDigit2(nextCp$1)) {
          const nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON) {
            this.data = {
              hasDate: false,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            };
            return "TIME_MINUTE";
          }
          if (isDigit2(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit2(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
              this.data = {
                hasDate: true,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              };
              return "DATE_MONTH";
            }
          }
          this.moveAt(startPos);
          return this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      cp = this.nextCode();
      if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
        if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
        return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
      }
      if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
        this.data = {
          minus: sign === CodePoint.DASH,
          left: [CodePoint.DIGIT_0]
        };
        return "EXPONENT_RIGHT";
      }
      if (cp === CodePoint.DOT) {
        this.data = {
          minus: sign === CodePoint.DASH,
          absInt: [CodePoint.DIGIT_0]
        };
        return "FRACTIONAL_RIGHT";
      }
      this.endToken("Integer", "start", "0", 10);
      return this.back("DATA");
    }
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit2);
    if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
      this.data = {
        hasDate: true,
        year: Number(String.fromCodePoint(...out)),
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0
      };
      return "DATE_MONTH";
    }
    if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
      this.data = {
        hasDate: false,
        year: 0,
        month: 0,
        day: 0,
        hour: Number(String.fromCodePoint(...out)),
        minute: 0,
        second: 0
      };
      return "TIME_MINUTE";
    }
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus: sign === CodePoint.DASH,
        left: out
      };
      return "EXPONENT_RIGHT";
    }
    if (nextCp === CodePoint.DOT) {
      this.data = {
        minus: sign === CodePoint.DASH,
        absInt: out
      };
      return "FRACTIONAL_RIGHT";
    }
    this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
    return this.back("DATA");
  }
  HEX(cp) {
    const { out } = this.parseDigits(cp, isHexDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
    return this.back("DATA");
  }
  OCTAL(cp) {
    const { out } = this.parseDigits(cp, isOctalDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
    return this.back("DATA");
  }
  BINARY(cp) {
    const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
    return this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp) {
    const { minus, absInt } = this.data;
    const { out, nextCp } = this.parseDigits(cp, isDigit2);
    const absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus,
        left: absNum
      };
      return "EXPONENT_RIGHT";
    }
    const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  EXPONENT_RIGHT(cp) {
    const { left, minus: leftMinus } = this.data;
    let minus = false;
    if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
      minus = cp === CodePoint.DASH;
      cp = this.nextCode();
    }
    const { out } = this.parseDigits(cp, isDigit2);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  BOOLEAN(cp) {
    if (cp === CodePoint.LATIN_SMALL_T) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", true);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_F) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", false);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp = this.nextCode();
    if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit2(this.nextCode()) && isDigit2(this.nextCode())) {
        this.moveAt(startPos);
        return "TIME_HOUR";
      }
      this.moveAt(startPos);
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalDate", "start", dateValue);
    return this.back("DATA");
  }
  TIME_HOUR(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start, end));
    cp = this.nextCode();
    if (cp === CodePoint.COLON) return "TIME_SECOND";
    if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    return this.processTimeEnd(cp, data);
  }
  TIME_SECOND(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp = this.nextCode();
    if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp, data);
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit2(cp)) cp = this.nextCode();
    const end = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start, end);
    return this.processTimeEnd(cp, data);
  }
  processTimeEnd(cp, data) {
    if (data.hasDate) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        data.offsetSign = cp;
        return "TIME_OFFSET";
      }
      if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
        const dateValue$2 = getDateFromDateTimeData(data, "Z");
        this.endToken("OffsetDateTime", "end", dateValue$2);
        return "DATA";
      }
      const dateValue$1 = getDateFromDateTimeData(data, "");
      this.endToken("LocalDateTime", "start", dateValue$1);
      return this.back("DATA");
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalTime", "start", dateValue);
    return this.back("DATA");
  }
  TIME_OFFSET(cp) {
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const minuteEnd = this.codePointIterator.end;
    const hour = Number(this.text.slice(hourStart, hourEnd));
    const minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    const data = this.data;
    const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    this.endToken("OffsetDateTime", "end", dateValue);
    return "DATA";
  }
  parseDigits(cp, checkDigit) {
    if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
    const out = [];
    let before = CodePoint.NULL;
    let hasUnderscore = false;
    while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
      if (cp === CodePoint.UNDERSCORE) {
        hasUnderscore = true;
        if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp);
      before = cp;
      cp = this.nextCode();
    }
    if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    return {
      out,
      nextCp: cp,
      hasUnderscore
    };
  }
  parseUnicode(count2) {
    const startLoc = this.codePointIterator.start;
    const start = this.codePointIterator.end;
    let charCount = 0;
    let cp;
    while ((cp = this.nextCode()) !== CodePoint.EOF) {
      if (!isHexDig(cp)) {
        this.moveAt(startLoc);
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      charCount++;
      if (charCount >= count2) break;
    }
    const end = this.codePointIterator.end;
    const code2 = this.text.slice(start, end);
    const codePoint = parseInt(code2, 16);
    if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code2 });
    return codePoint;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  if (isLetter(cp) || isDigit2(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
  if (tomlVersion.lt(1, 1)) return false;
  return false;
}
function isControlOtherThanTab(cp) {
  return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
  return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
  return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
  return false;
}
function isValidTime(h, m, s) {
  if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
  return true;
}
function getDateFromDateTimeData(data, timeZone) {
  const year = padStart(data.year, 4);
  const month = data.month ? padStart(data.month, 2) : "01";
  const day = data.day ? padStart(data.day, 2) : "01";
  const hour = padStart(data.hour, 2);
  const minute = padStart(data.minute, 2);
  const second = padStart(data.second, 2);
  const textDate = `${year}-${month}-${day}`;
  const frac = data.frac ? `.${data.frac}` : "";
  const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
  return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
  return String(num).padStart(maxLength, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE");
var VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map();
    this.tables = [];
    this.ctx = ctx;
  }
  applyResolveKeyForTable(node) {
    let keys = this.rootKeys;
    const peekKeyIndex = node.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node.key.keys[index];
      const keyName2 = toKeyName(keyNode);
      node.resolvedKey.push(keyName2);
      let keyStore = keys.get(keyName2);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys.set(keyName2, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    const lastKeyNode = node.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys.get(lastKeyName);
    if (!lastKeyStore) if (node.kind === "array") {
      node.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      });
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else {
      const newKeyStore = {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore);
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    }
    else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      const transformKey = {
        table: node.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey);
      this.tables.push({
        node,
        keys: transformKey.keys
      });
    }
    else if (lastKeyStore.table === "array") if (node.kind === "array") {
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      const newIndex = lastKeyStore.peekIndex + 1;
      node.resolvedKey.push(newIndex);
      lastKeyStore.keys.set(newIndex, newKeyStore);
      lastKeyStore.peekIndex = newIndex;
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
  }
  verifyDuplicateKeys(node) {
    for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
    for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
  let keys = defineKeys;
  const lastKey = last(node.key.keys);
  for (const keyNode of node.key.keys) {
    const key2 = toKeyName(keyNode);
    let defineKey = keys.get(key2);
    if (defineKey) {
      if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      defineKey.value = VALUE_KIND_INTERMEDIATE;
    } else {
      if (lastKey === keyNode) defineKey = {
        value: VALUE_KIND_VALUE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      else defineKey = {
        value: VALUE_KIND_INTERMEDIATE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(key2, defineKey);
    }
    keys = defineKey.keys;
  }
  if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
  else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
  for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
  const keys = defineKeys;
  for (let index = 0; index < node.elements.length; index++) {
    const element = node.elements[index];
    let defineKey = keys.get(index);
    if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
    else {
      defineKey = {
        value: VALUE_KIND_VALUE,
        node: element,
        keys: /* @__PURE__ */ new Map()
      };
      defineKeys.set(index, defineKey);
      if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
      else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
    }
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
  constructor(data) {
    this.tokens = [];
    this.comments = [];
    this.back = null;
    this.stateStack = [];
    this.needNewLine = false;
    this.needSameLine = false;
    this.currToken = null;
    this.prevToken = null;
    this.valueContainerStack = [];
    this.tokenizer = new Tokenizer(data.text, data.parserOptions);
    this.topLevelTable = data.topLevelTable;
    this.table = data.topLevelTable;
    this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option) {
    this.prevToken = this.currToken;
    if (this.back) {
      this.currToken = this.back;
      this.back = null;
    } else this.currToken = this._nextTokenFromTokenizer(option);
    if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      const needSameLine = this.needSameLine || option?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    this.needNewLine = false;
    this.needSameLine = false;
    return this.currToken;
  }
  _nextTokenFromTokenizer(option) {
    const valuesEnabled = this.tokenizer.valuesEnabled;
    if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
    let token = this.tokenizer.nextToken();
    while (token && token.type === "Block") {
      this.comments.push(token);
      token = this.tokenizer.nextToken();
    }
    if (token) this.tokens.push(token);
    this.tokenizer.valuesEnabled = valuesEnabled;
    return token;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken;
    this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer);
    this.tokenizer.valuesEnabled = true;
  }
  consumeValueContainer() {
    const valueContainer = this.valueContainerStack.pop();
    this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
    return valueContainer;
  }
  applyResolveKeyForTable(node) {
    this.keysResolver.applyResolveKeyForTable(node);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code2, token) {
    let offset, line, column;
    if (token) {
      offset = token.range[0];
      line = token.loc.start.line;
      column = token.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line = startPos.line;
      column = startPos.column;
    }
    throw new ParseError(code2, offset, line, column);
  }
};
var STATE_FOR_ERROR = { VALUE: "missing-value" };
var STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
};
var STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
};
var DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
};
var TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text, parserOptions) {
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    const ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    };
    const node = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node];
    const ctx = new Context({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node
    });
    let token = ctx.nextToken();
    if (token) {
      node.range[0] = token.range[0];
      node.loc.start = clonePos(token.loc.start);
      while (token) {
        const state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token, ctx));
        token = ctx.nextToken();
      }
      const state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
      applyEndLoc(node, last(node.body));
    }
    ctx.verifyDuplicateKeys();
    ast.tokens = ctx.tokens;
    ast.comments = ctx.comments;
    const endOffset = ctx.tokenizer.end;
    const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    ast.range[1] = endOffset;
    ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    };
    return ast;
  }
  TABLE(token, ctx) {
    if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
    if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  VALUE(token, ctx) {
    if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
    if (isNumber(token)) return this.processNumberValue(token, ctx);
    if (isBoolean(token)) return this.processBooleanValue(token, ctx);
    if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
    if (isLeftBracket(token)) return this.processArray(token, ctx);
    if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  processTable(token, topLevelTableNode, ctx) {
    const tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
    topLevelTableNode.body.push(tableNode);
    ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array";
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
    if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      const rightBracket = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    applyEndLoc(tableNode, targetToken);
    ctx.applyResolveKeyForTable(tableNode);
    ctx.needNewLine = true;
    return [];
  }
  processKeyValue(token, tableNode, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    tableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        ctx.needNewLine = true;
        return [];
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
  processKeyNode(token, parent, ctx) {
    if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
    const keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    parent.key = keyNode;
    let targetToken = token;
    let dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      dotToken = null;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isDot(targetToken)) break;
      dotToken = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
    applyEndLoc(keyNode, last(keyNode.keys));
    return {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token, keyNode) {
    const node = {
      type: "TOMLBare",
      name: token.value,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringKey(token, keyNode) {
    const node = {
      type: "TOMLQuoted",
      kind: "string",
      value: token.string,
      style: STRING_KEY_STYLE_MAP[token.type],
      multiline: false,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "string",
      value: token.string,
      style: STRING_VALUE_STYLE_MAP[token.type],
      multiline: isMultiLineString(token),
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processNumberValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const text = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
    };
    let node;
    if (token.type === "Integer") node = {
      type: "TOMLValue",
      kind: "integer",
      value: token.number,
      bigint: token.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    else node = {
      type: "TOMLValue",
      kind: "float",
      value: token.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processBooleanValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "boolean",
      value: token.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processDateTimeValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token.type],
      value: token.date,
      datetime: token.value,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processArray(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const nextToken = ctx.nextToken({ valuesEnabled: true });
    if (isRightBracket(nextToken)) {
      applyEndLoc(node, nextToken);
      return valueContainer.set(node);
    }
    ctx.backToken();
    return this.processArrayValue(node, valueContainer, ctx);
  }
  processArrayValue(node, valueContainer, ctx) {
    ctx.addValueContainer({
      parent: node,
      set: (valNode) => {
        node.elements.push(valNode);
        let nextToken = ctx.nextToken({ valuesEnabled: true });
        const hasComma = isComma(nextToken);
        if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken)) {
          applyEndLoc(node, nextToken);
          return valueContainer.set(node);
        }
        if (hasComma) {
          ctx.backToken();
          return this.processArrayValue(node, valueContainer, ctx);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
      }
    });
    return ["VALUE"];
  }
  processInlineTable(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    const nextToken = ctx.nextToken({ needSameLine });
    if (nextToken) {
      if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
      if (isRightBrace(nextToken)) {
        applyEndLoc(node, nextToken);
        return valueContainer.set(node);
      }
    }
    return ctx.reportParseError("unexpected-token", nextToken);
  }
  processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        let nextToken = ctx.nextToken({ needSameLine });
        if (isComma(nextToken)) {
          nextToken = ctx.nextToken({ needSameLine });
          if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
          } else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
        }
        if (isRightBrace(nextToken)) {
          applyEndLoc(inlineTableNode, nextToken);
          return valueContainer.set(inlineTableNode);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
};
function isDot(token) {
  return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
  return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
  return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
  return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
  return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
  return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
  return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
  return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
  return token.type === "Bare";
}
function isString(token) {
  return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
  return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
  return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
  return token.type === "Boolean";
}
function isDateTime(token) {
  return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
  if (child) {
    node.range[1] = child.range[1];
    node.loc.end = clonePos(child.loc.end);
  }
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
};
var KEYS2 = unionWith(tomlKeys);
function parseForESLint(code2, options) {
  return {
    ast: new TOMLParser(code2, options).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: true }
  };
}
var getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node, baseTable) {
    return resolver[node.type](node, baseTable);
  }
  const resolver = {
    Program(node, baseTable = {}) {
      return resolveValue(node.body[0], baseTable);
    },
    TOMLTopLevelTable(node, baseTable = {}) {
      for (const body of node.body) resolveValue(body, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node, baseTable = {}) {
      const value = resolveValue(node.value);
      set(baseTable, resolveValue(node.key), value);
      return baseTable;
    },
    TOMLTable(node, baseTable = {}) {
      const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
      for (const body of node.body) resolveValue(body, table);
      return baseTable;
    },
    TOMLArray(node) {
      return node.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node) {
      const table = {};
      for (const body of node.body) resolveValue(body, table);
      return table;
    },
    TOMLKey(node) {
      return node.keys.map((key2) => resolveValue(key2));
    },
    TOMLBare(node) {
      return node.name;
    },
    TOMLQuoted(node) {
      return node.value;
    },
    TOMLValue(node) {
      return convertValue(node);
    }
  };
  return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array2) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key2 = keys[index];
    target = getNextTargetFromKey(target, key2);
  }
  const lastKey = last(keys);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array2) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target[lastKey] = tableValue$1;
      return tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    const tableValue$1 = {};
    lastTarget.push(tableValue$1);
    return tableValue$1;
  }
  const tableValue = {};
  target[lastKey] = [tableValue];
  return tableValue;
  function getNextTargetFromKey(currTarget, key2) {
    const nextTarget = currTarget[key2];
    if (nextTarget == null) {
      const val = {};
      currTarget[key2] = val;
      return val;
    }
    if (isValue(nextTarget)) {
      const val = {};
      currTarget[key2] = val;
      return val;
    }
    let resultTarget = nextTarget;
    while (Array.isArray(resultTarget)) {
      const lastIndex = resultTarget.length - 1;
      const nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        const val = {};
        resultTarget[lastIndex] = val;
        return val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key2 = keys[index];
    const nextTarget = target[key2];
    if (nextTarget == null) {
      const val = {};
      target[key2] = val;
      target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target[key2] = val;
      target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code2, options) {
  return parseForESLint(code2, options).ast;
}

// src/domain/toml/locator.ts
function locator(text, path) {
  let starts;
  const lineOf2 = (offset) => {
    if (starts === void 0) {
      starts = [0];
      for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (at) => {
    if (typeof at === "number") return { path, ...lineOf2(at) };
    const end = lineOf2(at.end);
    return { path, ...lineOf2(at.start), endLine: end.line, endColumn: end.column };
  };
}

// src/domain/toml/document.ts
function parseToml(text, path) {
  const locate = locator(text, path);
  let program;
  try {
    program = parseTOML(text.replace(/^\uFEFF/, " "), { tomlVersion: "1.0.0" });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Failure("manifest", `${path} is nested too deeply to be read`, {
        hint: `Flatten the nested arrays or tables in ${path}.`,
        locations: [{ path, line: 1, column: 1 }],
        cause: error
      });
    }
    throw syntaxFailure(error, path, locate);
  }
  return { path, text, root: tableOf(program, text), locate };
}
function syntaxFailure(error, path, locate) {
  if (!(error instanceof Error)) return error;
  const index = "index" in error && typeof error.index === "number" ? error.index : 0;
  const location = locate(index);
  return new Failure("manifest", `${path}:${location.line}:${location.column} is not valid TOML: ${error.message}`, {
    hint: `Correct ${path} at line ${location.line}; \`cargo metadata --no-deps\` shows Cargo's own message.`,
    locations: [location],
    cause: error
  });
}
function tableOf(program, text) {
  const root = { kind: "table", form: "root", entries: /* @__PURE__ */ new Map(), range: { start: 0, end: text.length } };
  for (const node of program.body[0].body) {
    if (node.type === "TOMLKeyValue") addKeyValue(root, node);
    else addSection(root, node, text);
  }
  return root;
}
function addSection(root, node, text) {
  const range = toRange(node.range);
  const header = { start: range.start, end: text.indexOf("]", lastKeyEnd(node)) + (node.kind === "array" ? 2 : 1) };
  const keys = node.key.keys;
  let parent = root;
  keys.slice(0, -1).forEach((key2) => {
    parent = childTable(parent, key2, range, "implicit");
  });
  const last2 = keys.at(-1);
  if (last2 === void 0) return;
  const name = keyName(last2);
  const keyRange = toRange(last2.range);
  const existing = parent.entries.get(name);
  const table = node.kind === "standard" && existing?.value.kind === "table" ? Object.assign(existing.value, { form: "header", header, range }) : { kind: "table", form: "header", entries: /* @__PURE__ */ new Map(), range, header };
  if (node.kind === "standard") {
    parent.entries.set(name, { key: name, keyRange, range, value: table });
  } else {
    const before = existing?.value.kind === "array" ? existing.value : void 0;
    const whole = { start: before?.range.start ?? range.start, end: range.end };
    const value = { kind: "array", ofTables: true, items: [...before?.items ?? [], table], range: whole };
    parent.entries.set(name, { key: name, keyRange: existing?.keyRange ?? keyRange, range: whole, value });
  }
  for (const entry2 of node.body) addKeyValue(table, entry2);
}
function lastKeyEnd(node) {
  return node.key.keys.at(-1)?.range[1] ?? node.range[0];
}
function addKeyValue(table, node) {
  const range = toRange(node.range);
  const keys = node.key.keys;
  let parent = table;
  for (const key3 of keys.slice(0, -1)) parent = childTable(parent, key3, range, "dotted");
  const last2 = keys.at(-1);
  if (last2 === void 0) return;
  const key2 = keyName(last2);
  parent.entries.set(key2, { key: key2, keyRange: toRange(last2.range), range, value: valueOf(node.value) });
}
function childTable(parent, key2, range, form) {
  const name = keyName(key2);
  const existing = parent.entries.get(name)?.value;
  if (existing?.kind === "table") {
    const table2 = existing;
    if (form === "dotted" && table2.form === "dotted") {
      table2.range = { start: table2.range.start, end: range.end };
      const entry2 = parent.entries.get(name);
      if (entry2) parent.entries.set(name, { ...entry2, range: table2.range });
    }
    return table2;
  }
  if (existing?.kind === "array") {
    const last2 = existing.items.at(-1);
    if (last2?.kind === "table") return last2;
  }
  const table = { kind: "table", form, entries: /* @__PURE__ */ new Map(), range };
  parent.entries.set(name, { key: name, keyRange: toRange(key2.range), range, value: table });
  return table;
}
function valueOf(node) {
  const range = toRange(node.range);
  switch (node.type) {
    case "TOMLArray":
      return { kind: "array", ofTables: false, items: node.elements.map(valueOf), range };
    case "TOMLInlineTable": {
      const table = { kind: "table", form: "inline", entries: /* @__PURE__ */ new Map(), range };
      for (const entry2 of node.body) addKeyValue(table, entry2);
      return table;
    }
    case "TOMLValue":
      return scalarOf(node, range);
  }
}
function scalarOf(node, range) {
  switch (node.kind) {
    case "string":
    case "boolean":
    case "integer":
    case "float":
      return { kind: node.kind, value: node.value, range };
    default:
      return { kind: "datetime", value: node.datetime, range };
  }
}
function keyName(key2) {
  return key2.type === "TOMLBare" ? key2.name : key2.value;
}
function toRange(range) {
  return { start: range[0], end: range[1] };
}
function valueAt(table, ...keys) {
  return entryAt(table, ...keys)?.value;
}
function entryAt(table, ...keys) {
  let current = table;
  let entry2;
  for (const key2 of keys) {
    entry2 = current?.entries.get(key2);
    if (entry2 === void 0) return void 0;
    current = entry2.value.kind === "table" ? entry2.value : void 0;
  }
  return entry2;
}
function stringOf(value) {
  return value?.kind === "string" ? String(value.value) : void 0;
}
function booleanOf(value) {
  return value?.kind === "boolean" ? value.value === true : void 0;
}

// src/domain/cargo/workspace/file-tree.ts
import { posix as posix2 } from "node:path";
function fileTree(paths) {
  const files = /* @__PURE__ */ new Map();
  const folders2 = /* @__PURE__ */ new Map([[".", /* @__PURE__ */ new Set()]]);
  const addFolder = (folder) => {
    if (folders2.has(folder)) return;
    folders2.set(folder, /* @__PURE__ */ new Set());
    const parent = posix2.dirname(folder);
    addFolder(parent);
    folders2.get(parent)?.add(posix2.basename(folder));
  };
  for (const path of paths) {
    const folder = posix2.dirname(path);
    addFolder(folder);
    const names2 = files.get(folder);
    if (names2 === void 0) files.set(folder, /* @__PURE__ */ new Set([posix2.basename(path)]));
    else names2.add(posix2.basename(path));
  }
  return {
    hasFile: (path) => files.get(posix2.dirname(path))?.has(posix2.basename(path)) === true,
    hasFolder: (folder) => folders2.has(folder),
    files: (folder) => [...files.get(folder) ?? []].toSorted(),
    folders: (folder) => [...folders2.get(folder) ?? []].toSorted()
  };
}

// src/domain/cargo/workspace/members.ts
import { posix as posix4 } from "node:path";

// src/domain/cargo/manifest/effective-dependency.ts
function inheritDependency(dependency, manifest, root) {
  if (dependency.source.kind !== "workspace") {
    return {
      kind: "effective",
      dependency,
      ...declaration(dependency, dependency.source, manifest),
      features: unique(dependency.features),
      defaultFeatures: dependency.defaultFeatures ?? true,
      optional: dependency.optional
    };
  }
  if (root?.workspace === void 0) return { kind: "dangling", dependency, reason: "no-workspace" };
  const inherited = root.workspace.dependencies.find((candidate) => candidate.name === dependency.name);
  if (inherited === void 0 || inherited.source.kind === "workspace") {
    return { kind: "dangling", dependency, reason: "not-in-workspace" };
  }
  return {
    kind: "effective",
    dependency,
    inherited,
    ...declaration(inherited, inherited.source, root),
    features: unique([...inherited.features, ...dependency.features]),
    // A package can turn default features on again, but not off: Cargo ignores that (`inner_dependency_inherit_with`).
    defaultFeatures: (inherited.defaultFeatures ?? true) || dependency.defaultFeatures === true,
    optional: dependency.optional
  };
}
function declaration(dependency, source, declaredIn) {
  const folder = source.kind === "path" ? pathFrom(declaredIn.folder, source.path) : void 0;
  return {
    declaredIn,
    package: dependency.package,
    ...dependency.requirement !== void 0 && { requirement: dependency.requirement },
    source,
    ...folder !== void 0 && { folder }
  };
}
function unique(features) {
  return [...new Set(features)];
}

// src/domain/cargo/workspace/member-glob.ts
import { posix as posix3 } from "node:path";
function expandMember(tree, folder, pattern2) {
  const parsed = parse2(folder, pattern2);
  if (typeof parsed === "string") return parsed;
  const found = walk(tree, parsed.start, parsed.matchers);
  if (found.length === 0) return "nothing";
  return [...new Set(found)].filter((path) => tree.hasFolder(path)).toSorted();
}
function filesOnTheWay(tree, folder, pattern2) {
  const parsed = parse2(folder, pattern2);
  if (typeof parsed === "string") return [];
  const visit = (at, [first, ...rest]) => {
    if (!(first instanceof RegExp)) return [];
    const matching2 = (names2) => names2.filter((name) => first.test(name)).map((name) => posix3.join(at, name));
    return [...matching2(tree.files(at)), ...matching2(tree.folders(at)).flatMap((path) => visit(path, rest))];
  };
  const above = [parsed.start, ...foldersAbove(parsed.start)].filter((path) => tree.hasFile(path));
  return [...above, ...visit(parsed.start, parsed.matchers)];
}
function parse2(folder, pattern2) {
  const components = pattern2.split("/").filter((component) => component !== "" && component !== ".");
  const firstWild = components.findIndex(isPattern);
  const literal = firstWild === -1 ? components : components.slice(0, firstWild);
  const start = posix3.isAbsolute(pattern2) ? void 0 : pathFrom(folder, literal.join("/") || ".");
  if (start === void 0) return "outside";
  const matchers = components.slice(literal.length).map(matcherOf);
  const known = matchers.filter((matcher) => matcher !== void 0);
  return known.length < matchers.length ? "malformed" : { start, matchers: known };
}
function walk(tree, folder, matchers) {
  const [first, ...rest] = matchers;
  if (first === void 0) return tree.hasFolder(folder) || tree.hasFile(folder) ? [folder] : [];
  const below2 = tree.folders(folder).map((name) => ({ name, path: posix3.join(folder, name) }));
  if (first !== "any-depth") {
    const files = rest.length === 0 ? tree.files(folder).filter((name) => first.test(name)) : [];
    const found = below2.flatMap(({ name, path }) => first.test(name) ? walk(tree, path, rest) : []);
    return [...found, ...files.map((name) => posix3.join(folder, name))];
  }
  const here2 = rest.length === 0 ? below2.map(({ path }) => path) : walk(tree, folder, rest);
  return [...here2, ...below2.flatMap(({ path }) => walk(tree, path, matchers))];
}
function isPattern(component) {
  return /[*?[]/.test(component);
}
function matcherOf(component) {
  if (component === "**") return "any-depth";
  if (component.includes("**")) return void 0;
  let source = "";
  for (let index = 0; index < component.length; index += 1) {
    const character = component[index] ?? "";
    if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else if (character === "[") {
      const end = component.indexOf("]", index + (component[index + 1] === "!" ? 3 : 2));
      if (end === -1) return void 0;
      source += characterClass(component.slice(index + 1, end));
      index = end;
    } else source += character.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
  }
  return new RegExp(`^${source}$`, "su");
}
function characterClass(content) {
  const negated = content.startsWith("!") ? "^" : "";
  return `[${negated}${content.slice(negated.length).replace(/[\\\][^&|~]/g, "\\$&")}]`;
}

// src/domain/cargo/workspace/workspace-root.ts
function rootOf(manifest, manifests) {
  const own = rootSaidBy(manifest, manifest, manifests);
  if (own !== void 0) return own;
  for (const folder of foldersAbove(manifest.folder)) {
    const path = manifestIn(folder);
    if (!manifests.all.has(path)) continue;
    const above = manifests.readable.get(path);
    if (above === void 0) return { kind: "unknown" };
    const said = rootSaidBy(above, manifest, manifests);
    if (said !== void 0) return said;
  }
  return { kind: "none" };
}
function rootSaidBy(at, manifest, manifests) {
  if (at.workspace !== void 0)
    return isExcluded(at, manifestIn(manifest.folder)) ? void 0 : { kind: "root", root: at };
  const pointer = at.package?.workspace;
  if (pointer === void 0) return void 0;
  const folder = pathFrom(at.folder, pointer);
  const root = folder === void 0 ? void 0 : manifests.readable.get(manifestIn(folder));
  return root?.workspace === void 0 ? { kind: "bad-pointer", from: at, pointer } : { kind: "root", root };
}
function isExcluded(root, path) {
  const covers = (written) => {
    const folder = pathFrom(root.folder, written);
    return folder !== void 0 && isWithin(path, folder);
  };
  const { exclude = [], members = [] } = root.workspace ?? {};
  return exclude.some(covers) && !members.some(covers);
}

// src/domain/cargo/workspace/members.ts
function membersOf(root, manifests, tree) {
  const search = new MemberSearch(root, manifests, tree);
  for (const pattern2 of root.workspace?.members ?? []) search.addListed(pattern2);
  search.addPackage(root);
  return search.result();
}
var MemberSearch = class {
  constructor(root, manifests, tree) {
    this.root = root;
    this.manifests = manifests;
    this.tree = tree;
  }
  root;
  manifests;
  tree;
  found = /* @__PURE__ */ new Map();
  listedFolders = /* @__PURE__ */ new Set();
  missing = [];
  outside = [];
  problems = [];
  addListed(pattern2) {
    const folders2 = this.expand("members", pattern2);
    if (folders2 === "outside") this.outside.push({ root: this.root, member: pattern2 });
    else if (folders2 === "nothing") this.missing.push({ root: this.root, member: pattern2 });
    else if (folders2?.length === 0 && !isPattern(pattern2)) {
      this.missing.push({ root: this.root, member: pattern2, isLink: true });
    } else for (const folder of folders2 ?? []) this.addFolder(folder, pattern2);
  }
  addFolder(folder, pattern2) {
    this.listedFolders.add(folder);
    const path = manifestIn(folder);
    if (this.found.has(path) || isExcluded(this.root, path)) return;
    const manifest = this.manifests.readable.get(path);
    if (manifest !== void 0) this.addPackage(manifest, pattern2);
    else if (!this.manifests.all.has(path)) {
      const member = posix4.relative(this.root.folder, folder) || ".";
      this.missing.push({ root: this.root, member, ...member !== pattern2 && { glob: pattern2 } });
    }
  }
  /** Adds a package and the packages that it depends on by path, as far as they belong here. */
  addPackage(manifest, pattern2) {
    const path = manifestIn(manifest.folder);
    if (this.found.has(path) || isExcluded(this.root, path)) return;
    if (manifest !== this.root && !this.belongs(manifest, pattern2)) return;
    this.found.set(path, manifest);
    for (const dependency of manifest.dependencies) {
      const effective = inheritDependency(dependency, manifest, this.root);
      if (effective.kind === "dangling" || effective.folder === void 0) continue;
      const target = this.manifests.readable.get(manifestIn(effective.folder));
      if (target !== void 0 && this.takesPathDependency(target)) this.addPackage(target);
    }
  }
  takesPathDependency(target) {
    if (isWithin(target.folder, this.root.folder)) return true;
    const root = rootOf(target, this.manifests);
    return root.kind === "root" && root.root === this.root;
  }
  belongs(manifest, pattern2) {
    const actual = rootOf(manifest, this.manifests);
    if (actual.kind === "root" && actual.root === this.root) return true;
    const told = actual.kind === "root" ? actual.root === manifest ? "has a `[workspace]` of its own" : `belongs to the workspace of ${actual.root.path}` : `does not lie below ${this.root.path} and does not name it in \`package.workspace\``;
    this.refuse(
      pattern2 === void 0 ? void 0 : this.root.workspace?.table.entries.get("members"),
      `${manifest.path} ${told}, so it cannot be a member of the workspace of ${this.root.path}`,
      `Take ${manifest.folder} out of \`members\`, add it to \`exclude\`, or end its own workspace.`
    );
    return false;
  }
  result() {
    const all = [...this.found.values()].filter((manifest) => manifest.package !== void 0);
    const members = all.toSorted((a, b) => Number(b === this.root) - Number(a === this.root));
    this.checkNames(members);
    return {
      members,
      defaultMembers: this.defaultMembers(members),
      missing: this.missing,
      outside: this.outside,
      problems: this.problems
    };
  }
  defaultMembers(members) {
    const patterns2 = this.root.workspace?.defaultMembers;
    if (patterns2 === void 0) return this.root.package === void 0 ? members : [this.root];
    const chosen = patterns2.flatMap((pattern2) => {
      const folders2 = this.expand("default-members", pattern2);
      if (folders2 === "outside" || folders2 === "nothing") return this.noMember(pattern2, pattern2);
      return (folders2 ?? []).flatMap((folder) => {
        const manifest = this.found.get(manifestIn(folder));
        if (manifest !== void 0) return manifest.package === void 0 ? [] : [manifest];
        const excluded = this.listedFolders.has(folder) && isExcluded(this.root, folder);
        return excluded ? [] : this.noMember(pattern2, folder);
      });
    });
    return [...new Set(chosen)];
  }
  noMember(pattern2, folder) {
    this.refuse(
      this.root.workspace?.table.entries.get("default-members"),
      `\`${folder}\` is listed in \`default-members\` of ${this.root.path}${pattern2 === folder ? "" : ` via \`${pattern2}\``} but is not a member`,
      "List it in `members`, or take it out of `default-members`."
    );
    return [];
  }
  checkNames(members) {
    const seen = /* @__PURE__ */ new Map();
    for (const member of members) {
      const name = member.package?.name ?? "";
      const other = seen.get(name);
      seen.set(name, member);
      if (other === void 0) continue;
      this.problems.push(
        new Failure(
          "manifest",
          `two packages of the workspace are named \`${name}\`: ${manifestIn(other.folder)} and ${manifestIn(member.folder)}`,
          {
            hint: "Rename one of them.",
            locations: [member, other].map((one) => one.document.locate(one.package?.table.range ?? 0))
          }
        )
      );
    }
  }
  /** Folders, or `undefined` after a problem was noted. */
  expand(key2, pattern2) {
    const folders2 = expandMember(this.tree, this.root.folder, pattern2);
    if (folders2 !== "malformed") return folders2;
    this.refuse(
      this.root.workspace?.table.entries.get(key2),
      `the pattern \`${pattern2}\` in \`${key2}\` of ${this.root.path} cannot be parsed`,
      "Use `*`, `?`, `[…]` within one component, or `**` as a component of its own."
    );
    return void 0;
  }
  refuse(entry2, message, hint) {
    const at = entry2?.range ?? this.root.workspace?.table.header ?? 0;
    this.problems.push(new Failure("manifest", message, { hint, locations: [this.root.document.locate(at)] }));
  }
};

// src/domain/cargo/workspace/workspaces.ts
function findWorkspaces(files, manifests, lockfiles) {
  const all = new Set(files.filter((file) => posix5.basename(file) === "Cargo.toml"));
  const readable = withInheritedFields({ readable: manifests, all });
  const ordered = [...readable.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
  const roots = new Map(ordered.map((manifest) => [manifest, rootOf(manifest, { readable, all })]));
  const tree = fileTree(files);
  const own = ordered.filter(isOwn);
  const found = own.flatMap((root) => {
    if (root.workspace !== void 0) return { root, ...membersOf(root, { readable, all }, tree) };
    if (roots.get(root)?.kind !== "none") return [];
    return { root, members: [root], defaultMembers: [root], missing: [], outside: [], problems: [] };
  });
  const members = new Set(found.flatMap((workspace) => workspace.members.map((member) => member.path)));
  return {
    files: tree,
    manifests: readable,
    workspaces: found.map((one) => toWorkspace(one.root, one.members, one.defaultMembers, lockfiles)),
    missingMembers: found.flatMap((one) => one.missing),
    outsideMembers: found.flatMap((one) => one.outside),
    orphans: own.flatMap((manifest) => {
      const root = roots.get(manifest);
      return root?.kind === "root" && root.root !== manifest && !members.has(manifest.path) ? [{ manifest, root: root.root }] : [];
    }),
    problems: [
      ...ordered.flatMap((manifest) => isLinked(manifest) ? [] : manifest.problems),
      ...found.flatMap((one) => one.problems),
      ...ordered.flatMap((one) => pointerProblem(one, roots.get(one)))
    ]
  };
}
function isOwn(manifest) {
  return manifest.submodule === void 0 && !isLinked(manifest);
}
function isLinked({ path, folder }) {
  return manifestIn(folder) !== path;
}
function toWorkspace(root, members, defaultMembers, lockfiles) {
  const lockfile = lockfiles.get(lockfileIn(root.folder));
  return {
    root,
    members,
    defaultMembers,
    virtual: root.package === void 0,
    declared: root.workspace !== void 0,
    ...lockfile && { lockfile },
    resolver: resolverOf(root)
  };
}
function resolverOf(root) {
  const written = root.workspace?.resolver ?? root.package?.resolver;
  if (written !== void 0) return { version: written, written: true };
  const implied = { "2021": "2", "2024": "3" }[root.package?.edition ?? ""];
  return { version: implied ?? "1", written: false };
}
function pointerProblem(manifest, root) {
  if (root?.kind !== "bad-pointer" || root.from !== manifest) return [];
  const entry2 = manifest.package?.table.entries.get("workspace");
  return [
    new Failure(
      "manifest",
      `${manifest.path} names \`${root.pointer}\` as its workspace, where there is no workspace root`,
      {
        hint: `Correct \`package.workspace\` in ${manifest.path}, or take it out.`,
        locations: [manifest.document.locate(entry2?.range ?? 0)]
      }
    )
  ];
}
var inheritable = [
  ["version", "version"],
  ["edition", "edition"],
  ["rust-version", "rustVersion"]
];
function withInheritedFields(manifests) {
  return new Map(
    [...manifests.readable].map(([path, manifest]) => {
      const section = manifest.package;
      if (section === void 0 || section.inherited.length === 0) return [path, manifest];
      const root = rootOf(manifest, manifests);
      const source = root.kind === "root" ? valueAt(root.root.document.root, "workspace", "package") : void 0;
      if (source?.kind !== "table") return [path, manifest];
      const fields = {};
      for (const [key2, field] of inheritable) {
        const value = stringOf(source.entries.get(key2)?.value);
        if (value !== void 0 && section.inherited.some((entry2) => entry2.key === key2)) fields[field] = value.trim();
      }
      const filled = { ...section, ...fields };
      return [path, { ...manifest, package: filled }];
    })
  );
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
    const number2 = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number2 >= bounds.min && number2 <= bounds.max) return number2;
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
  following(read2) {
    const text = this.text("following");
    if (text === void 0) return void 0;
    const chain = new _InputReader(valuesOf(text));
    const result = read2(chain);
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

// src/flows/read-manifests.ts
import { posix as posix8 } from "node:path";

// src/domain/cargo/workspace/links.ts
import { posix as posix6 } from "node:path";
function entriesOnTheWay(tree, manifests) {
  const entries = /* @__PURE__ */ new Set();
  for (const { folder, workspace, dependencies } of manifests) {
    const patterns2 = [...workspace?.members ?? [], ...workspace?.defaultMembers ?? []];
    for (const entry2 of patterns2.flatMap((pattern2) => filesOnTheWay(tree, folder, pattern2))) entries.add(entry2);
    for (const { source } of [...dependencies, ...workspace?.dependencies ?? []]) {
      const target = source.kind === "path" ? pathFrom(folder, source.path) : void 0;
      for (const place of target === void 0 ? [] : [target, ...foldersAbove(target)])
        if (tree.hasFile(place)) entries.add(place);
    }
  }
  return entries;
}
function filesBehind(entry2, found, files, links) {
  if (found.kind === "submodule") return new Map(found.files.map((file) => [file, file]));
  const { target } = found;
  const isCircle = [...links].some(([above, same]) => same === target && isWithin(entry2, above));
  if (isCircle || isWithin(entry2, target)) return /* @__PURE__ */ new Map();
  const behind = files.filter((file) => isWithin(file, target));
  return new Map(behind.map((file) => [posix6.join(entry2, posix6.relative(target, file)), file]));
}

// src/domain/cargo/manifest/read-manifest.ts
import { posix as posix7 } from "node:path";

// src/domain/toml/typed.ts
function typedReader(document) {
  const noted = [];
  const refuse = (at, what, problem) => {
    const location = document.locate(at);
    return new Failure("manifest", `${document.path}:${location.line}:${location.column}: ${what} ${problem}`, {
      hint: `Correct ${document.path} at line ${location.line}.`,
      locations: [location]
    });
  };
  const wrongType = (entry2, expected) => refuse(entry2.value.range, `\`${entry2.key}\``, `must be ${expected}, found ${describe(entry2.value)}`);
  const asStrings = (entry2) => {
    if (entry2.value.kind !== "array") throw wrongType(entry2, "an array of strings");
    return entry2.value.items.map((item) => {
      if (item.kind !== "string")
        throw refuse(item.range, `\`${entry2.key}\``, `must hold strings, found ${describe(item)}`);
      return String(item.value);
    });
  };
  return {
    refuse,
    noted,
    note: (at, what, problem) => void noted.push(refuse(at, what, problem)),
    asStrings,
    string(table, key2) {
      const entry2 = table.entries.get(key2);
      if (entry2 === void 0) return void 0;
      if (entry2.value.kind !== "string") throw wrongType(entry2, "a string");
      return String(entry2.value.value);
    },
    strings(table, key2) {
      const entry2 = table.entries.get(key2);
      return entry2 && asStrings(entry2);
    },
    boolean(table, key2) {
      const entry2 = table.entries.get(key2);
      if (entry2 === void 0) return void 0;
      if (entry2.value.kind !== "boolean") throw wrongType(entry2, "true or false");
      return entry2.value.value === true;
    },
    table(table, key2) {
      const entry2 = table.entries.get(key2);
      if (entry2 === void 0) return void 0;
      if (entry2.value.kind !== "table") throw wrongType(entry2, "a table");
      return entry2.value;
    },
    tables(table, key2) {
      const entry2 = table.entries.get(key2);
      if (entry2 === void 0) return void 0;
      if (entry2.value.kind !== "array") throw wrongType(entry2, "an array of tables");
      return entry2.value.items.map((item) => {
        if (item.kind !== "table") throw refuse(item.range, `\`${key2}\``, `must hold tables, found ${describe(item)}`);
        return item;
      });
    },
    tableEntries(table) {
      return [...table.entries.values()].map((entry2) => {
        if (entry2.value.kind !== "table") throw wrongType(entry2, "a table");
        return { ...entry2, value: entry2.value };
      });
    }
  };
}
function describe(value) {
  switch (value.kind) {
    case "array":
      return "an array";
    case "table":
      return "a table";
    case "string":
      return `the string ${JSON.stringify(value.value)}`;
    case "integer":
    case "float":
    case "boolean":
    case "datetime":
      return `the ${value.kind} ${value.value}`;
  }
}

// src/domain/cargo/requirement/version.ts
var number = "(0|[1-9][0-9]*)";
var preIdentifier = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
var buildIdentifier = "[0-9A-Za-z-]+";
var pattern = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-(${preIdentifier}(?:\\.${preIdentifier})*))?(?:\\+(${buildIdentifier}(?:\\.${buildIdentifier})*))?$`
);
var largest = 2n ** 64n - 1n;
function parseVersion(text) {
  const match = pattern.exec(text);
  if (match === null) return void 0;
  const [major, minor, patch] = [match[1], match[2], match[3]].map((digits) => BigInt(digits ?? ""));
  if (major === void 0 || minor === void 0 || patch === void 0) return void 0;
  if (major > largest || minor > largest || patch > largest) return void 0;
  return { text, major, minor, patch, pre: match[4] ?? "", build: match[5] ?? "" };
}

// src/domain/cargo/requirement/requirement.ts
var maxComparators = 32;
function requirementProblem(text) {
  const result = read(text);
  return typeof result === "string" ? result : void 0;
}
function read(text) {
  const trimmed = text.replace(/^ +/, "");
  if (/^[*xX]/.test(trimmed)) {
    const rest = trimmed.slice(1).replace(/^ +/, "");
    if (rest === "") return [];
    return rest.startsWith(",") ? onlyWildcard(trimmed[0] ?? "*") : "unexpected character after wildcard in version req";
  }
  const parts = trimmed.split(",");
  const comparators = [];
  for (const part of parts) {
    const comparator = readComparator(part.replace(/^ +| +$/g, ""));
    if (typeof comparator === "string") return comparator;
    comparators.push(comparator);
  }
  if (comparators.length > maxComparators) return "excessive number of version comparators";
  return comparators;
}
function onlyWildcard(wildcard) {
  return `wildcard req (${wildcard}) must be the only comparator in the version req`;
}
var comparatorPattern = /^(?<operator>=|>=|>|<=|<|~|\^)? *(?<major>[0-9]+)(?:\.(?<minor>[0-9]+|[*xX]))?(?:\.(?<patch>[0-9]+|[*xX]))?(?<rest>[-+].*)?$/s;
function readComparator(text) {
  if (text === "") return "unexpected end of input while parsing major version number";
  if (/^[*xX]$/.test(text)) return onlyWildcard(text);
  const groups = comparatorPattern.exec(text)?.groups;
  if (groups === void 0) return `\`${text}\` is not a version comparator`;
  const { operator, minor, patch, rest = "" } = groups;
  const wild = { minor: isWildcard(minor), patch: isWildcard(patch) };
  if (wild.minor && patch !== void 0 && !wild.patch) return "unexpected character after wildcard in version req";
  if (rest !== "" && (patch === void 0 || wild.patch)) return `unexpected \`${rest}\` after an incomplete version`;
  const version = parseVersion(
    `${groups["major"]}.${wild.minor ? 0 : minor ?? 0}.${wild.patch ? 0 : patch ?? 0}${rest}`
  );
  if (version === void 0) return `\`${text}\` is not a version comparator`;
  return {
    operator: operator ?? (wild.minor || wild.patch ? "*" : "^"),
    major: version.major,
    ...minor === void 0 || wild.minor ? {} : { minor: version.minor },
    ...patch === void 0 || wild.patch ? {} : { patch: version.patch },
    pre: version.pre
  };
}
function isWildcard(part) {
  return part === "*" || part === "x" || part === "X";
}

// src/domain/cargo/manifest/read-dependency.ts
var tableNames = [
  { kind: "normal", names: ["dependencies"] },
  { kind: "dev", names: ["dev-dependencies", "dev_dependencies"] },
  { kind: "build", names: ["build-dependencies", "build_dependencies"] }
];
function readPackageDependencies(root, read2) {
  const dependencies = readTables(root, [], read2);
  const targets = read2.table(root, "target");
  if (targets === void 0) return dependencies;
  const ofTargets = read2.tableEntries(targets).flatMap((target) => readTables(target.value, ["target", target.key], read2));
  return [...dependencies, ...ofTargets];
}
function readTables(parent, path, read2) {
  const target = path[1];
  return tableNames.flatMap(({ kind, names: names2 }) => {
    const name = names2.find((candidate) => parent.entries.has(candidate));
    if (name === void 0) return [];
    const table = {
      kind,
      owner: "package",
      ...target !== void 0 && { target },
      path: [...path, name]
    };
    return readEntries2(read2.table(parent, name), table, read2);
  });
}
function readWorkspaceDependencies(workspace, read2) {
  const table = { kind: "normal", owner: "workspace", path: ["workspace", "dependencies"] };
  return readEntries2(read2.table(workspace, "dependencies"), table, read2);
}
function readEntries2(entries, table, read2) {
  return [...entries?.entries.values() ?? []].map((entry2) => readDependency(entry2, table, read2));
}
function readDependency(entry2, table, read2) {
  const { key: name, value } = entry2;
  if (value.kind === "string") {
    const requirement2 = String(value.value);
    checkRequirement(requirement2, name, value.range, read2);
    return {
      name,
      package: name,
      table,
      requirement: requirement2,
      source: { kind: "registry" },
      features: [],
      optional: false,
      entry: entry2
    };
  }
  if (value.kind !== "table") {
    throw read2.refuse(
      value.range,
      `dependency \`${name}\``,
      'must be a version or a table such as `{ version = "0.1" }`'
    );
  }
  const requirement = read2.string(value, "version");
  const source = readSource(value, entry2, read2);
  const defaultFeatures = read2.boolean(value, "default-features") ?? read2.boolean(value, "default_features");
  const optional = read2.boolean(value, "optional") ?? false;
  if (table.owner === "workspace" && optional) {
    read2.note(entry2.range, `dependency \`${name}\``, "is optional, but workspace dependencies cannot be optional");
  }
  if (table.owner === "workspace" && source.kind === "workspace") {
    read2.note(entry2.range, `dependency \`${name}\``, "cannot inherit inside `[workspace.dependencies]`");
  }
  if (requirement !== void 0 && source.kind !== "workspace") {
    checkRequirement(requirement, name, value.entries.get("version")?.value.range ?? entry2.range, read2);
  }
  return {
    name,
    package: read2.string(value, "package") ?? name,
    table,
    ...requirement !== void 0 && { requirement },
    source,
    features: readFeatures(value, name, read2),
    ...defaultFeatures !== void 0 && { defaultFeatures },
    optional,
    entry: entry2
  };
}
function checkRequirement(text, name, at, read2) {
  const problem = requirementProblem(text);
  if (problem === void 0) return;
  read2.note(at, `the version requirement \`${text}\` of dependency \`${name}\``, `cannot be parsed: ${problem}`);
}
function readFeatures(table, dependency, read2) {
  const features = read2.strings(table, "features") ?? [];
  const wrong = features.find((feature) => feature.includes("/") || feature.startsWith("dep:"));
  if (wrong !== void 0) {
    const at = table.entries.get("features")?.range ?? table.range;
    read2.note(at, `feature \`${wrong}\` of dependency \`${dependency}\``, "may not contain `/` or begin with `dep:`");
  }
  return features;
}
function readSource(table, entry2, read2) {
  const what = `dependency \`${entry2.key}\``;
  const inherits2 = read2.boolean(table, "workspace");
  if (inherits2 === false) read2.note(entry2.range, what, "says `workspace = false`, which Cargo does not accept");
  if (inherits2 === true) return { kind: "workspace" };
  const git = read2.string(table, "git");
  const path = read2.string(table, "path");
  const registries = ["registry", "registry-index"].flatMap((key2) => read2.string(table, key2) ?? []);
  if (registries.length > 1) read2.note(entry2.range, what, "has both `registry` and `registry-index`");
  if (git !== void 0) {
    if (registries.length > 0) read2.note(entry2.range, what, "has both `git` and `registry`");
    if (path !== void 0) read2.note(entry2.range, what, "has both `git` and `path`");
    return { kind: "git", url: git, reference: readReference(table, entry2, read2) };
  }
  const stray = ["branch", "tag", "rev"].find((key2) => table.entries.has(key2));
  if (stray !== void 0) read2.note(entry2.range, what, `has \`${stray}\` without \`git\``);
  if (path !== void 0) return { kind: "path", path };
  if (!table.entries.has("version")) {
    read2.note(entry2.range, what, "names no version, `git`, `path` or `workspace = true` to take it from");
  }
  const [registry] = registries;
  return { kind: "registry", ...registry !== void 0 && { registry } };
}
function readReference(table, entry2, read2) {
  const references = ["branch", "tag", "rev"].flatMap((kind) => {
    const value = read2.string(table, kind);
    return value === void 0 ? [] : [{ kind, value }];
  });
  if (references.length > 1) {
    read2.note(entry2.range, `dependency \`${entry2.key}\``, "has more than one of `branch`, `tag` and `rev`");
  }
  return references[0] ?? { kind: "default-branch" };
}
function readOverrides(root, read2) {
  const patches = read2.tableEntries(read2.table(root, "patch") ?? emptyTable).flatMap(
    (of) => [...of.value.entries.values()].map((entry2) => ({
      kind: "patch",
      of: of.key,
      name: entry2.key,
      source: sourceOf(entry2, read2),
      entry: entry2
    }))
  );
  const replacements = [...read2.table(root, "replace")?.entries.values() ?? []].map((entry2) => ({
    kind: "replace",
    name: entry2.key,
    source: sourceOf(entry2, read2),
    entry: entry2
  }));
  return [...patches, ...replacements];
}
var emptyTable = { kind: "table", form: "implicit", entries: /* @__PURE__ */ new Map(), range: { start: 0, end: 0 } };
function sourceOf(entry2, read2) {
  if (entry2.value.kind === "string") return { kind: "registry" };
  if (entry2.value.kind === "table") return readSource(entry2.value, entry2, read2);
  throw read2.refuse(entry2.range, `\`${entry2.key}\``, "must be a version or a table");
}

// src/domain/cargo/manifest/read-manifest.ts
function readManifest(text, path) {
  const document = parseToml(text, path);
  const read2 = typedReader(document);
  const { root } = document;
  const section = read2.table(root, "package") ?? read2.table(root, "project");
  const workspace = read2.table(root, "workspace");
  checkSections(document, section, workspace, read2);
  const targets = section === void 0 ? [] : readTargets(root, section, read2);
  return {
    path,
    folder: posix7.dirname(path),
    document,
    ...section && { package: readPackage2(section, targets, read2) },
    ...workspace && { workspace: readWorkspace(workspace, read2) },
    dependencies: section === void 0 ? [] : readPackageDependencies(root, read2),
    features: readFeatures2(read2.table(root, "features"), read2),
    targets,
    overrides: readOverrides(root, read2),
    problems: read2.noted
  };
}
function checkSections(document, section, workspace, read2) {
  const { entries } = document.root;
  if (section === void 0 && workspace === void 0) {
    throw read2.refuse({ start: 0, end: 0 }, "the manifest", "has neither a `[package]` nor a `[workspace]` table");
  }
  const pointer = section?.entries.get("workspace");
  if (workspace !== void 0 && pointer !== void 0) {
    read2.note(pointer.range, "`package.workspace`", "and `[workspace]` cannot stand in one manifest");
  }
  if (section !== void 0) return;
  const stray = onlyInPackages.find((key2) => entries.has(key2));
  const entry2 = stray === void 0 ? void 0 : entries.get(stray);
  if (entry2) read2.note(entry2.keyRange, `\`${stray}\``, "is not allowed in a manifest without `[package]`");
}
var onlyInPackages = [
  "badges",
  "features",
  "lib",
  "bin",
  "example",
  "test",
  "bench",
  "dependencies",
  "dev-dependencies",
  "dev_dependencies",
  "build-dependencies",
  "build_dependencies",
  "target",
  "lints"
];
function readPackage2(table, targets, read2) {
  const name = read2.string(table, "name");
  if (name === void 0) throw read2.refuse(table.header ?? table.range, "`package.name`", "is missing");
  const inherited = [...table.entries.values()].filter(inherits);
  const own = (key2) => inherited.some((entry2) => entry2.key === key2) ? void 0 : read2.string(table, key2);
  const values = {
    version: own("version")?.trim(),
    edition: own("edition"),
    rustVersion: own("rust-version"),
    workspace: read2.string(table, "workspace"),
    resolver: read2.string(table, "resolver"),
    links: read2.string(table, "links")
  };
  checkVersion(table, values.version, read2);
  checkOneOf(table, "edition", values.edition, editions, read2);
  checkOneOf(table, "resolver", values.resolver, resolvers, read2);
  return {
    name,
    ...defined(values),
    procMacro: targets.some((target) => target.kind === "lib" && target.crateTypes.includes("proc-macro")),
    inherited,
    table
  };
}
var editions = ["2015", "2018", "2021", "2024"];
var resolvers = ["1", "2", "3"];
function inherits(entry2) {
  const inner = entry2.value.kind === "table" ? entry2.value.entries.get("workspace")?.value : void 0;
  return entry2.key !== "metadata" && inner?.kind === "boolean" && inner.value === true;
}
function checkVersion(table, version, read2) {
  if (version === void 0 || parseVersion(version) !== void 0) return;
  const at = table.entries.get("version")?.value.range ?? table.range;
  read2.note(at, `the version \`${version}\``, "is not of the form `1.2.3`");
}
function checkOneOf(table, key2, value, accepted, read2) {
  if (value === void 0 || accepted.includes(value)) return;
  const at = table.entries.get(key2)?.value.range ?? table.range;
  read2.note(at, `\`${key2}\``, `must be one of ${accepted.join(", ")}, found \`${value}\``);
}
function readWorkspace(table, read2) {
  const resolver = read2.string(table, "resolver");
  checkOneOf(table, "resolver", resolver, resolvers, read2);
  const inheritable2 = read2.table(table, "package");
  if (inheritable2 !== void 0) {
    checkVersion(inheritable2, read2.string(inheritable2, "version")?.trim(), read2);
    for (const key2 of ["edition", "rust-version"]) read2.string(inheritable2, key2);
  }
  return {
    members: read2.strings(table, "members") ?? [],
    exclude: read2.strings(table, "exclude") ?? [],
    ...defined({ defaultMembers: read2.strings(table, "default-members"), resolver }),
    dependencies: readWorkspaceDependencies(table, read2),
    table
  };
}
function readFeatures2(table, read2) {
  return [...table?.entries.values() ?? []].map((entry2) => ({
    name: entry2.key,
    enables: read2.asStrings(entry2),
    entry: entry2
  }));
}
var targetTables = ["bin", "example", "test", "bench"];
function readTargets(root, section, read2) {
  const lib = read2.table(root, "lib");
  const entry2 = root.entries.get("lib");
  const targets = lib && entry2 ? [readTarget("lib", lib, entry2, read2)] : [];
  for (const kind of targetTables) {
    for (const table of read2.tables(root, kind) ?? []) {
      const whole = { key: kind, keyRange: table.header ?? table.range, range: table.range, value: table };
      const target = readTarget(kind, table, whole, read2);
      if (target.name === void 0) read2.note(table.range, `\`[[${kind}]]\``, "needs a `name`");
      targets.push(target);
    }
  }
  return [...targets, ...readBuildScripts(section, read2)];
}
function readTarget(kind, table, entry2, read2) {
  const name = read2.string(table, "name");
  if (name?.trim() === "") read2.note(table.range, `\`${kind}\``, "needs a `name` that is not empty");
  if (kind === "lib" && name?.includes("-") === true) {
    read2.note(table.range, `the library name \`${name}\``, "may not contain a dash");
  }
  const written = read2.strings(table, "crate-type") ?? read2.strings(table, "crate_type");
  const procMacro = read2.boolean(table, "proc-macro") ?? read2.boolean(table, "proc_macro") ?? false;
  return {
    kind,
    ...defined({ name, path: read2.string(table, "path") }),
    crateTypes: written ?? (procMacro ? ["proc-macro"] : []),
    entry: entry2
  };
}
function readBuildScripts(section, read2) {
  const entry2 = section.entries.get("build");
  if (entry2 === void 0) return [];
  const { value } = entry2;
  const paths = value.kind === "boolean" ? value.value === true ? ["build.rs"] : [] : value.kind === "array" ? read2.asStrings(entry2) : [read2.string(section, "build") ?? ""];
  return paths.map((path) => ({ kind: "custom-build", path, crateTypes: [], entry: entry2 }));
}
function defined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}

// src/flows/read-manifests.ts
async function readManifests(files, ports) {
  const own = await readAll(filesNamed(files, "Cargo.toml"), ports, readManifest);
  return followEntries({ files, ...own }, ports);
}
async function followEntries(known, ports) {
  const asked = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  let { files, read: read2, unreadable: unreadable2 } = known;
  for (; ; ) {
    const onTheWay = entriesOnTheWay(fileTree(files), read2.values());
    const entries = [...onTheWay].filter((entry2) => !asked.has(entry2));
    if (entries.length === 0) return { files, read: read2, unreadable: unreadable2 };
    for (const entry2 of entries) asked.add(entry2);
    for (const [entry2, found] of await ports.checkout.folderEntries(entries)) {
      const behind = filesBehind(entry2, found, files, links);
      if (behind.size === 0) continue;
      if (found.kind === "link") links.set(entry2, found.target);
      files = [...files.filter((file) => file !== entry2), ...behind.keys()].toSorted();
      const paths = filesNamed([...behind.keys()], "Cargo.toml");
      if (found.kind === "submodule") {
        const more = await readAll(paths, ports, (text, path) => ({ ...readManifest(text, path), submodule: entry2 }));
        read2 = new Map([...read2, ...more.read]);
        unreadable2 = [...unreadable2, ...more.unreadable];
      } else {
        const more = paths.flatMap((path) => {
          const manifest = read2.get(behind.get(path) ?? "");
          return manifest === void 0 ? [] : [[path, { ...manifest, folder: posix8.dirname(path) }]];
        });
        read2 = new Map([...read2, ...more]);
      }
    }
  }
}
function filesNamed(files, name) {
  return files.filter((path) => path === name || path.endsWith(`/${name}`));
}
async function readAll(paths, ports, read2) {
  const found = /* @__PURE__ */ new Map();
  const unreadable2 = [];
  const texts = await Promise.all(
    paths.map((path) => ports.checkout.readIfPresent(path).catch((error) => failureOf(error, path)))
  );
  for (const [index, path] of paths.entries()) {
    const text = texts[index];
    if (text instanceof Failure) unreadable2.push(text);
    if (typeof text !== "string") continue;
    try {
      found.set(path, read2(text, path));
    } catch (error) {
      unreadable2.push(failureOf(error, path));
    }
  }
  return { read: found, unreadable: unreadable2 };
}
function failureOf(error, path) {
  if (!(error instanceof Failure) || error.code === "interrupted") throw error;
  if (error.locations.length > 0) return error;
  return new Failure(error.code, error.message, {
    ...error.hint !== void 0 && { hint: error.hint },
    locations: [{ path, line: 1, column: 1 }],
    cause: error
  });
}

// src/flows/read-repository.ts
async function readRepository(ports) {
  const listed = await ports.checkout.files();
  const vendored = new Set(filesNamed(listed, ".cargo-checksum.json").map((path) => posix9.dirname(path)));
  const files = listed.filter((path) => vendored.size === 0 || !vendored.has(posix9.dirname(path)));
  const [manifests, lockfiles] = await Promise.all([
    readManifests(files, ports),
    readAll(filesNamed(files, "Cargo.lock"), ports, (text, path) => ({
      path,
      text,
      content: readLockfile(text, path)
    }))
  ]);
  return {
    ...findWorkspaces(manifests.files, manifests.read, lockfiles.read),
    unreadable: [...manifests.unreadable, ...lockfiles.unreadable]
  };
}

// src/flows/resolve.ts
import { posix as posix12 } from "node:path";

// src/domain/cargo/manifest/targets.ts
import { posix as posix10 } from "node:path";
function targetsOf(manifest, tree) {
  const section = manifest.package;
  if (section === void 0) return [];
  const exists = (path) => {
    const inCheckout = pathFrom(manifest.folder, path);
    return inCheckout !== void 0 && tree.hasFile(inCheckout);
  };
  const context = { manifest, tree, exists, name: section.name, table: section.table };
  const targets = [
    ...libraryOf(context),
    ...discoverable.flatMap((kind) => ofKind(kind, context)),
    ...buildScriptsOf(context)
  ];
  return targets.map((target) => ({ ...target, exists: exists(target.path) }));
}
function missingTargets(manifest, tree) {
  if (manifest.package === void 0) return [];
  const targets = targetsOf(manifest, tree);
  if (targets.some((target) => target.kind === "lib" || target.kind === "bin")) {
    return targets.filter((target) => !target.exists);
  }
  const library = { name: manifest.package.name.replaceAll("-", "_"), path: "src/lib.rs", crateTypes: [] };
  return [{ kind: "lib", ...library, exists: false }, ...targets.filter((target) => !target.exists)];
}
var discoverable = ["bin", "example", "test", "bench"];
var folders = { bin: "src/bin", example: "examples", test: "tests", bench: "benches" };
var switches = { bin: "autobins", example: "autoexamples", test: "autotests", bench: "autobenches" };
function libraryOf({ manifest, exists, name, table }) {
  const library = manifest.targets.find((target) => target.kind === "lib");
  const discovered = booleanOf(table.entries.get("autolib")?.value) !== false && exists("src/lib.rs");
  if (library === void 0 && !discovered) return [];
  const named = library?.name ?? name.replaceAll("-", "_");
  const legacy = manifest.package?.edition ?? "2015";
  const paths = ["src/lib.rs", ...legacy === "2015" ? [`src/${named}.rs`] : []];
  const path = library?.path ?? paths.find(exists) ?? "src/lib.rs";
  return [{ kind: "lib", crateTypes: [], ...library, name: named, path: posix10.normalize(path) }];
}
function buildScriptsOf({ manifest, exists, table }) {
  const named = manifest.targets.filter((target) => target.kind === "custom-build");
  const discovered = !table.entries.has("build") && exists("build.rs") ? [{ kind: "custom-build", path: "build.rs", crateTypes: [] }] : [];
  return [...named, ...discovered].map((script) => {
    const path = posix10.normalize(script.path ?? "build.rs");
    return { ...script, path, name: `build-script-${posix10.parse(path).name}` };
  });
}
function ofKind(kind, context) {
  const { manifest, table } = context;
  const found = discover(kind, context);
  const named = manifest.targets.filter((target) => target.kind === kind).map((target) => {
    const name = target.name ?? "";
    return { ...target, name, path: posix10.normalize(target.path ?? inferPath(kind, name, found, context)) };
  });
  const automatic = named.length === 0 || (manifest.package?.edition ?? "2015") !== "2015";
  if (!(booleanOf(table.entries.get(switches[kind])?.value) ?? automatic)) return named;
  const others = found.filter(
    (target) => !named.some((written) => written.name === target.name || written.path === target.path)
  );
  return [...named, ...others];
}
function discover(kind, { manifest, tree, exists, name }) {
  const main = kind === "bin" && exists("src/main.rs") ? [{ kind, name, path: "src/main.rs", crateTypes: [] }] : [];
  const folder = folders[kind];
  const inCheckout = posix10.join(manifest.folder, folder);
  const files = tree.files(inCheckout).filter((file) => file.endsWith(".rs") && !file.startsWith("."));
  const inFolders = tree.folders(inCheckout).filter((child) => !child.startsWith(".") && tree.hasFile(`${inCheckout}/${child}/main.rs`));
  return [
    ...main,
    ...files.map((file) => ({ kind, name: file.slice(0, -3), path: `${folder}/${file}`, crateTypes: [] })),
    ...inFolders.map((child) => ({ kind, name: child, path: `${folder}/${child}/main.rs`, crateTypes: [] }))
  ];
}
function inferPath(kind, name, found, context) {
  const match = found.find((target) => target.name === name)?.path;
  if (match !== void 0) return match;
  const { manifest, exists } = context;
  if ((manifest.package?.edition ?? "2015") === "2015") {
    const legacy = legacyPaths(kind, name, exists("src/lib.rs")).find(exists);
    if (legacy !== void 0) return legacy;
  }
  return kind === "bin" && name === context.name ? "src/main.rs" : `${folders[kind]}/${name}.rs`;
}
function legacyPaths(kind, name, hasLibrary) {
  if (kind === "bin") return [...hasLibrary ? [] : [`src/${name}.rs`], "src/main.rs", "src/bin/main.rs"];
  return kind === "bench" && name === "bench" ? ["src/bench.rs"] : [];
}

// src/flows/resolution-memo.ts
import { posix as posix11 } from "node:path";
async function recall(key2, { scratch }) {
  const folder = await scratch.shared();
  const known = folder === void 0 ? void 0 : await scratch.read(posix11.join(folder, memoName(key2)));
  return known === void 0 ? void 0 : revived(known);
}
async function remember(key2, resolution, { scratch }) {
  const folder = await scratch.shared();
  if (folder === void 0 || resolution?.kind !== "resolved") return;
  const { graph, lockfile } = resolution;
  const text = [lockfile, { packages: [...graph.packages.values()], members: graph.members }];
  await scratch.write(folder, /* @__PURE__ */ new Map([[memoName(key2), text.map((part) => JSON.stringify(part)).join("\n")]]));
}
function memoName(key2) {
  return `resolution-${key2}.json`;
}
function revived(text) {
  const end = text.indexOf("\n");
  let graph;
  return {
    kind: "resolved",
    lockfile: JSON.parse(text.slice(0, end)),
    get graph() {
      return graph ??= revivedGraph(text.slice(end + 1));
    }
  };
}
function revivedGraph(text) {
  const { packages, members } = JSON.parse(text);
  return { packages: new Map(packages.map((found) => [found.id, found])), members };
}

// src/flows/scratch-copies.ts
var ScratchCopies = class {
  #scratch;
  #folders = [];
  #free = [];
  constructor({ scratch }) {
    this.#scratch = scratch;
  }
  /** A folder with just these files, for as long as it is not given {@link back}. */
  async take(files) {
    const free = this.#free.find((copy) => [...copy.files.keys()].every((path) => files.has(path)));
    this.#free = this.#free.filter((copy) => copy !== free);
    const { folder, files: there } = free ?? { folder: await this.#open(), files: /* @__PURE__ */ new Map() };
    const different = new Map([...files].filter(([path, text]) => there.get(path) !== text));
    await this.#scratch.write(folder, different);
    return { folder, files };
  }
  /** Nobody uses the copy any more; `written` is what a program left in it. */
  back({ folder, files }, written) {
    this.#free = [...this.#free, { folder, files: new Map([...files, ...written]) }];
  }
  async [Symbol.asyncDispose]() {
    await Promise.all(this.#folders.map((folder) => folder[Symbol.asyncDispose]()));
  }
  async #open() {
    const folder = await this.#scratch.temporary("resolve");
    this.#folders.push(folder);
    return folder.path;
  }
};

// src/flows/resolve.ts
async function createResolver(options) {
  const { repository, workspace, ports, toolchain } = options;
  const tree = repository.files;
  const own = await ownFiles(repository, tree, ports);
  const throughLinks = [...repository.manifests].filter(([path, manifest]) => path !== manifest.path);
  const answers = /* @__PURE__ */ new Map();
  const news = /* @__PURE__ */ new Set();
  const certain = [];
  const copies = new ScratchCopies(ports);
  const lockfilePath = lockfileIn(workspace.root.folder);
  const filesOf = (change) => {
    const files = new Map(own);
    for (const [path, text] of change.manifests ?? []) addManifest(files, path, text, tree);
    for (const [path, manifest] of throughLinks) {
      const text = change.manifests?.get(manifest.path);
      if (text !== void 0) addManifest(files, path, text, tree);
    }
    const lockfile = change.lockfile === void 0 ? workspace.lockfile?.text : change.lockfile ?? void 0;
    if (change.lockfile === null) files.delete(lockfilePath);
    if (lockfile !== void 0) files.set(lockfilePath, lockfile);
    return files;
  };
  const keyOf = (files) => sha256(JSON.stringify([toolchain, workspace.root.path, [...files].toSorted(([a], [b]) => a < b ? -1 : 1)]));
  const ask = async (change = {}) => {
    const files = filesOf(change);
    const key2 = keyOf(files);
    const known = answers.get(key2);
    if (known !== void 0) return { answer: known };
    const begun = recall(key2, ports).then(async (recalled) => {
      if (recalled !== void 0) return { answer: Promise.resolve(recalled) };
      news.add(key2);
      return begin(files, workspace, { ...ports, copies, toolchain });
    });
    const answer = begun.then((asked) => asked.answer);
    answers.set(key2, answer);
    answer.catch(() => answers.delete(key2));
    await begun;
    return { answer };
  };
  const resolve5 = async (change) => (await ask(change)).answer;
  const hasLockfile = workspace.lockfile !== void 0 || own.has(lockfilePath);
  const orAnew = async (manifests, answer) => {
    const after = await answer;
    if (after.kind === "resolved") return after;
    const anew = await resolve5({ manifests, lockfile: null });
    return anew.kind === "resolved" ? anew : after;
  };
  return {
    ask,
    resolve: resolve5,
    async askAfter(manifests, before) {
      const { answer } = await ask({ manifests, ...before !== void 0 && { lockfile: before } });
      return before === void 0 || hasLockfile ? { answer } : { answer: orAnew(manifests, answer) };
    },
    keep: (change, resolution) => void certain.push([change, resolution]),
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(answers.values());
      if (await ports.scratch.shared() !== void 0) {
        for (const key2 of news) await remember(key2, await answers.get(key2)?.catch(() => void 0), ports);
        for (const [change, resolution] of certain) await remember(keyOf(filesOf(change)), resolution, ports);
      }
      await copies[Symbol.asyncDispose]();
    }
  };
}
async function ownFiles(repository, tree, ports) {
  const files = /* @__PURE__ */ new Map();
  for (const manifest of repository.manifests.values()) addTargets(files, manifest, tree);
  for (const [path, manifest] of repository.manifests) files.set(path, manifest.document.text);
  for (const failure of repository.unreadable) {
    const path = failure.locations[0]?.path;
    if (path === void 0 || !["Cargo.toml", "Cargo.lock"].includes(posix12.basename(path))) continue;
    const text = failure.code === "file" ? void 0 : await ports.checkout.readIfPresent(path);
    if (text !== void 0) files.set(path, text);
  }
  return files;
}
function addTargets(files, manifest, tree) {
  for (const target of [...targetsOf(manifest, tree), ...missingTargets(manifest, tree)]) {
    const path = pathFrom(manifest.folder, target.path);
    if (path !== void 0 && !files.has(path)) files.set(path, "");
  }
}
function addManifest(files, path, text, tree) {
  files.set(path, text);
  try {
    addTargets(files, readManifest(text, path), tree);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
async function begin(files, { root }, { scratch, cargo, copies, toolchain }) {
  const copy = await copies.take(files);
  const { folder } = copy;
  const targetDirectory = await scratch.tools("resolve");
  const request = { manifestPath: posix12.join(folder, root.path), targetDirectory, relativeTo: folder };
  const outcome = cargo.metadata({ ...request, ...toolchain !== void 0 && { toolchain } });
  const answer = outcome.then(
    async (said) => {
      const path = lockfileIn(root.folder);
      const lockfile = await scratch.read(posix12.join(folder, path));
      copies.back(copy, new Map(lockfile === void 0 ? [] : [[path, lockfile]]));
      if (said.kind === "resolved") return resolvedBy(said.metadata, lockfile ?? "");
      const error = fromCheckout(said.stderr, root.folder);
      return { kind: "failed", error: withoutFolder(error, folder).trim() };
    },
    (error) => {
      throw inWords(error, folder);
    }
  );
  return { answer };
}
function resolvedBy(metadata, lockfile) {
  return {
    kind: "resolved",
    lockfile,
    get graph() {
      return metadata.graph;
    },
    declared: () => metadata.declared()
  };
}
function fromCheckout(stderr, startedIn) {
  return stderr.replace(
    /^( *--> )(?!\/)(\S+)/gm,
    (_, arrow, path) => arrow + posix12.join(startedIn, path)
  );
}
function inWords(error, folder) {
  if (!(error instanceof Failure) || typeof error.cause !== "string") return error;
  return new Failure(error.code, withoutFolder(error.message, folder), {
    ...error.hint !== void 0 && { hint: error.hint },
    locations: error.locations,
    cause: withoutFolder(error.cause, folder)
  });
}
function withoutFolder(text, folder) {
  return text.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
}

// src/actions/apply-change-set/run.ts
async function run(inputs, ports) {
  const changeSet = parseChangeSet(await ports.callerFiles.read(inputs.changeSet), inputs.changeSetDigest);
  await requireBase(changeSet, ports);
  const changes = wholeChange(changeSet);
  await ports.checkout.apply(changes);
  if (inputs.fetch) await ports.log.group("Download dependencies", () => fetchDependencies(inputs, ports));
  return { changeSet, files: changes.map(({ path }) => path) };
}
async function requireBase(changeSet, ports) {
  const { sha } = await ports.git.head(ports.checkout.root);
  if (sha === changeSet.base.sha) return;
  throw new Failure("change-set", `the change set was made for ${changeSet.base.sha}, but ${sha} is checked out`, {
    hint: "Check out the commit that the change set names as its base."
  });
}
async function fetchDependencies(inputs, ports) {
  const repository = await readRepository(ports);
  for (const workspace of repository.workspaces) {
    var _stack = [];
    try {
      const resolver = __using(_stack, await createResolver({ repository, workspace, ports, toolchain: inputs.toolchain }), true);
      const resolution = await resolver.resolve();
      if (resolution.kind === "failed") {
        ports.log.warning(`${workspace.root.path} does not resolve; the smoke test tells more. ${resolution.error}`);
      } else if (workspace.lockfile === void 0) {
        await ports.checkout.apply([newFile(lockfileIn(workspace.root.folder), resolution.lockfile)]);
      }
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
}
function newFile(path, text) {
  return { path, mode: "100644", before: null, after: sha256(text), text };
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
function truncate(text, bytes) {
  const whole = Buffer.from(text, "utf8");
  if (whole.length <= bytes) return text;
  const cut = whole.subarray(0, bytes).toString("utf8").replace(/\uFFFD+$/, "");
  const line = cut.lastIndexOf("\n");
  return line > cut.length / 2 ? cut.slice(0, line) : cut;
}
function count(n, one, many = `${one}s`) {
  return `${n} ${n === 1 ? one : many}`;
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run3) => run3.length));
}

// src/actions/apply-change-set/summary.ts
function describe2({ changeSet, files }) {
  return {
    outputs: { "changed-files": JSON.stringify(files) },
    summary: `## ✅ change set applied

${count(files.length, "file")} on ${code(changeSet.base.sha)}.`,
    report: { version: 1, base: changeSet.base, branch: changeSet.branch, files }
  };
}

// src/adapters/runner/run-action.ts
import { appendFile } from "node:fs/promises";
import { randomUUID as randomUUID3 } from "node:crypto";
import { join as join6, resolve as resolve4 } from "node:path";

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
  return credentials.reduce((shorter, pattern2) => shorter.replace(pattern2, "***"), rest);
}
function inBase64(secret) {
  const bytes = Buffer.from(secret, "utf8");
  return [0, 1, 2].map((skipped) => {
    const length = Math.floor((bytes.length - skipped) / 3) * 3;
    return length < 12 ? "" : bytes.subarray(skipped, skipped + length).toString("base64");
  });
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
  return stderr.split("\n").find((line) => patterns.some((pattern2) => pattern2.test(line)))?.trim();
}

// src/domain/cargo/graph/read-metadata.ts
function readMetadata(text, relativeTo) {
  const local = relativeTo === void 0 ? asItIs : below(relativeTo);
  let content;
  let graph;
  const read2 = () => content ??= parse3(text());
  return {
    get graph() {
      return graph ??= graphOf(read2(), local);
    },
    declared: () => new Map(read2().packages.map((found) => [local.id(found.id), declaredBy(found)]))
  };
}
var asItIs = { id: (id) => id, path: (path) => path };
function below(folder) {
  return {
    id: (id) => id.replace(`file://${folder}`, "file://"),
    path: (path) => path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
  };
}
function parse3(text) {
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
      if (completed.exitCode === 0) return resolvedBy2(completed, relativeTo);
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
function resolvedBy2(completed, relativeTo) {
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
import { basename, dirname as dirname4, join as join3, relative as relative3, resolve as resolve2 } from "node:path";
import { tmpdir as tmpdir2 } from "node:os";

// src/adapters/files/files.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { lstat, readFile as readFile2, readdir, realpath, rm } from "node:fs/promises";
import { dirname as dirname2, isAbsolute, join, posix as posix13, relative, resolve, sep } from "node:path";
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
async function walk2(root) {
  const found = [];
  const visit = async (folder) => {
    for (const entry2 of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = posix13.join(folder, entry2.name);
      if (!entry2.isDirectory()) found.push(path);
      else if (![".git", "target", "node_modules"].includes(entry2.name)) await visit(path);
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
      const names2 = (await walk2(folder)).filter((name) => name.endsWith(suffix)).toSorted();
      return new Map(
        await Promise.all(names2.map(async (name) => [name, await readText(join(folder, name), name)]))
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
var compiledPlan = join(here, "..", "plan.json");
async function shippedText(path) {
  for (let folder = here; ; folder = dirname2(folder)) {
    const text = await readTextIfPresent(join(folder, path));
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
import { join as join2, posix as posix14, relative as relative2, sep as sep2 } from "node:path";
async function folderEntries(root, paths, git) {
  const found = await Promise.all(
    paths.map(async (path) => {
      const entry2 = await folderEntry(root, path, git);
      return entry2 === void 0 ? [] : [[path, entry2]];
    })
  );
  return new Map(found.flat());
}
async function folderEntry(root, path, git) {
  const place = join2(root, path);
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
  const folder = await realpath2(join2(root, path));
  if (!isInside(root, folder) || await git.topLevel(folder) !== folder) return void 0;
  const files = await git.files(folder);
  return { kind: "submodule", files: files.map((file) => posix14.join(path, file)) };
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
      return join3(await git.gitDirectory(root), "infra-actions", `journal-${key(root)}.json`);
    return join3(tmpdir2(), "infra-actions", `journal-${key(root)}.json`);
  };
  let listed;
  const list = async () => {
    const [top, tracked] = await Promise.all([
      git.topLevel(root),
      git.files(root).catch((error) => ({ error }))
    ]);
    if (top === void 0) return (await walk2(root)).toSorted();
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
  const status = await lstat3(join3(root, path)).catch((error) => {
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
      await rmdir(join3(root, folder)).catch((error) => {
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
        listed.flatMap((entry2) => {
          const [, object = "", path] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry2) ?? [];
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
      return entries.map((entry2) => relative4(root, resolve3(top, entry2.slice(3))));
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
import { delimiter, join as join4 } from "node:path";
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
async function marked(entry2) {
  const names2 = await readdir2("/proc").catch(() => []);
  const pids = names2.filter((name) => /^\d+$/.test(name)).map(Number);
  const carries = await Promise.all(
    pids.map(async (pid) => pid !== process.pid && (await environOf(pid)).includes(entry2))
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
  const candidates = program.includes("/") ? [program] : path.split(delimiter).map((folder) => join4(folder || cwd, program));
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
  const ended = new Promise((resolve5) => {
    if (stream === null) return resolve5();
    stream.once("close", () => {
      emit(decoder2.end());
      if (line !== "") command.onLine?.(line, name);
      resolve5();
    });
    return void 0;
  });
  return {
    ended,
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
import { join as join5 } from "node:path";
var leftovers = /* @__PURE__ */ new Set();
process.once("exit", () => {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true });
});
function createScratch(environment) {
  const base = join5(environment["RUNNER_TEMP"] || tmpdir3(), "infra-actions");
  const make = (name) => {
    mkdirSync2(base, { recursive: true });
    return mkdtempSync(join5(realpathSync(base), `${name}-`));
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
    tools: async (name) => folderIn(await ownFolder(join5(base, `tools-${userInfo().uid}`)), name),
    async shared() {
      const { id, isShared } = runIdentity(environment);
      return isShared ? ownFolder(join5(base, `run-${id}`)) : void 0;
    }
  };
}
async function folderIn(parent, name) {
  const path = join5(parent, name);
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
    async group(title, body) {
      line(title);
      return body();
    },
    async outputGroup(title, body) {
      line(title);
      return body((text) => line(`  ${text}`));
    },
    annotate(severity, title, message, location) {
      const place = location ? `${location.path}:${location.line}:${location.column}: ` : "";
      line(`${severity}: ${place}${title}: ${message}`);
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
  for (const read2 of action.following ?? []) reader.following(read2);
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
  await setOutputs({ ...report.outputs, report: join6(folder, "report.json") }, environment);
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

// src/entries/apply-change-set.ts
await runAction({ name: "apply-change-set", readInputs, extend: commonPorts, run, describe: describe2 });
