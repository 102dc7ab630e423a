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
        let readable2;
        let ended2 = false;
        let errored = false;
        function finish2() {
          ended2 = true;
          if (readable2) return;
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
          readable2 = true;
          let data;
          while ((data = stm.read()) !== null) {
            try {
              parser.parse(data);
            } catch (err) {
              return error(err);
            }
          }
          readable2 = false;
          if (ended2) return finish2();
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
      return Object.keys(obj).filter((key2) => isInline2(obj[key2]));
    }
    function getComplexKeys(obj) {
      return Object.keys(obj).filter((key2) => !isInline2(obj[key2]));
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
    function isInline2(value) {
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
      values.forEach((table2) => {
        if (result.length > 0) result += "\n";
        result += indent + "[[" + fullKey + "]]\n";
        result += stringifyObject(fullKey + ".", indent, table2);
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

// src/actions/apply-patch/inputs.ts
function readInputs(reader) {
  const toolchain = reader.text("toolchain");
  const optionalFeature = reader.text("optional-feature") ?? "infra";
  if (!/^[A-Za-z0-9_][A-Za-z0-9_+.-]*$/.test(optionalFeature)) {
    reader.problem("optional-feature", `\`${optionalFeature}\` is not a feature name that Cargo takes`);
  }
  return {
    ...readSharedInputs(reader),
    placement: reader.choice("placement", ["auto", "workspace", "direct"], "auto"),
    members: readMembers(reader),
    optional: reader.words("optional") ?? [],
    optionalFeature,
    wasm: reader.choice("wasm", ["auto", "true", "false"], "auto"),
    fix: reader.words("fix") ?? [],
    docs: reader.boolean("docs", true),
    facade: reader.boolean("facade", false),
    updateLockfile: reader.boolean("update-lockfile", true),
    ...toolchain !== void 0 && { toolchain },
    dryRun: reader.boolean("dry-run", false),
    hold: reader.boolean("hold", false),
    allowAlreadyBroken: reader.boolean("allow-already-broken", false)
  };
}
function readMembers(reader) {
  const words = reader.words("members") ?? ["auto"];
  const [first] = words;
  if (words.length === 1 && (first === "auto" || first === "all")) return first;
  const mixed = words.find((word) => word === "auto" || word === "all");
  if (mixed !== void 0) reader.problem("members", `\`${mixed}\` stands alone or not at all`);
  return words;
}

// src/domain/smoke/step.ts
var stepNames = ["check", "build", "test", "wasm", "typescript"];

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
function outputOf(parts, name, output) {
  return parts.get(name)?.outputs.get(output) || void 0;
}

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
  const change3 = judgeChange(parts);
  if (change3 !== void 0 || stage === "change") return change3;
  return judgeSmoke(parts, options) ?? judgeWasm(parts) ?? judgeWhole(parts);
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
      const step2 = outputOf(parts, part, "failed-step");
      const culprit = outputOf(parts, part, "culprit");
      const failed = step2 === void 0 ? "the smoke test failed" : `the step \`${step2}\` of the smoke test failed`;
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
    ...stepNames.map((step2) => outputOf(parts, "smoke-test", step2)),
    outputOf(parts, "wasm-build", "status")
  ];
  const nothing = tested.every((state) => state === void 0 || state === "not-run") && (tested.includes("not-run") || isWithoutSmoke(parts));
  const checks = nothing ? "nothing was built or tested (`steps` is `none`)" : "every check passed";
  return { verdict: "integrated", reason: `the change is made and ${checks}` };
}
function brokenBefore(parts) {
  const step2 = outputOf(parts, "smoke-test", "failed-step");
  const what = step2 === void 0 ? "the repository was broken" : `the step \`${step2}\` failed`;
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

// src/domain/integration/selection.ts
function readChain(reader) {
  const steps = reader.words("steps");
  return {
    options: readVerdictOptions(reader),
    wasm: reader.choice("wasm", ["auto", "true", "false"], "auto"),
    ...steps && { steps }
  };
}
function select({ options, wasm: wanted, steps }, audited) {
  const parts = /* @__PURE__ */ new Map([["audit-deps", audited.part]]);
  const wasmStep = steps === void 0 || steps.includes("wasm");
  const wasm = wasmStep && (wanted === "auto" ? audited.planned?.wasm !== void 0 : wanted === "true");
  const safe = audited.crates.filter(({ name }) => audited.safe.includes(name));
  return {
    proceed: judge(parts, "audit", options) === void 0,
    crates: onlySafeCrates(parts, options) ? wordsOf(safe) : (audited.words ?? []).join(" "),
    steps: wasm ? withoutWasm(steps) : (steps ?? []).join(" "),
    wasm
  };
}
function wordsOf(crates) {
  return crates.flatMap(({ name, features }) => features.length === 0 ? [name] : features.map((feature) => `${name}/${feature}`)).join(" ");
}
function withoutWasm(steps) {
  const rest = (steps ?? ["check", "build", "test", "typescript"]).filter((step2) => step2 !== "wasm");
  return rest.length === 0 ? "none" : rest.join(" ");
}

// src/actions/audit-deps/inputs.ts
function readInputs2(reader) {
  const mode = reader.choice("mode", ["resolve", "static"], "resolve");
  const checkImports2 = reader.boolean("check-imports", false);
  if (checkImports2 && mode === "static") {
    reader.problem("check-imports", "compiles, and `mode: static` never runs cargo; use `mode: resolve`");
  }
  const toolchain = reader.text("toolchain");
  const sarifFile = reader.text("sarif-file");
  const reportFile = reader.text("report-file");
  const chain = reader.following(readChain);
  return {
    ...readSharedInputs(reader),
    mode,
    failOn: reader.choice("fail-on", ["error", "warning", "never"], "error"),
    checkImports: checkImports2,
    ...toolchain !== void 0 && { toolchain },
    ...sarifFile !== void 0 && { sarifFile },
    ...reportFile !== void 0 && { reportFile },
    ...chain && { chain }
  };
}

// src/actions/audit-deps/run.ts
import { posix as posix14, relative as relative2 } from "node:path";

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
function canonicalUrl(url) {
  let canonical = url.trim().replace(/^git\+/, "");
  canonical = canonical.replace(/\/+$/, "");
  if (/^[a-z+]+:\/\/([^/@]*@)?github\.com\//i.test(canonical)) canonical = canonical.toLowerCase();
  return canonical.replace(/\.git$/, "");
}
function sameGitSource(a, b) {
  return canonicalUrl(a.url) === canonicalUrl(b.url) && sameReference(a.reference, b.reference);
}
function sameReference(a, b) {
  if (a.kind === "default-branch" || b.kind === "default-branch") return a.kind === b.kind;
  return a.kind === b.kind && a.value === b.value;
}
function formatReference(reference) {
  return reference.kind === "default-branch" ? "default-branch" : `${reference.kind}:${reference.value}`;
}
function parseReference(text) {
  if (text === "default-branch") return { kind: "default-branch" };
  const match = /^(branch|tag|rev):(\S+)$/.exec(text);
  const [, kind, value] = match ?? [];
  if (value === void 0 || kind !== "branch" && kind !== "tag" && kind !== "rev") return void 0;
  if (kind === "rev" && !/^[0-9a-f]{7,40}$/i.test(value)) return void 0;
  return { kind, value };
}
function readGitSource(source) {
  const match = /^git\+([^?#]+)(?:\?(branch|tag|rev)=([^#&]+))?/.exec(source);
  if (match?.[1] === void 0) return void 0;
  const kind = match[2];
  const reference = (kind === "branch" || kind === "tag" || kind === "rev") && match[3] !== void 0 ? { kind, value: decodeURIComponent(match[3]) } : { kind: "default-branch" };
  return { url: match[1], reference };
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

// src/domain/audit/crate-exports.ts
function rootExports(source, modules = []) {
  const text = withoutComments(source).replace(/^#\[cfg\(.*\)\]\s*(?:#\[.*\]\s*)*pub (?:use [^;]+;|\w+)/gm, "");
  const names3 = /* @__PURE__ */ new Set();
  for (const [, name] of text.matchAll(
    /^pub (?:async |const |unsafe )*(?:fn|struct|enum|trait|type|mod|static|const|union) ([A-Za-z_]\w*)/gm
  )) {
    if (name !== void 0) names3.add(name);
  }
  for (const [, path] of text.matchAll(/^pub use ([^;]+);/gm))
    for (const name of usedNames(path ?? "")) names3.add(name);
  for (const name of [text, ...modules.map(withoutComments)].flatMap(exportedMacros)) names3.add(name);
  return [...names3].toSorted();
}
function withoutComments(source) {
  return source.replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, "");
}
function exportedMacros(text) {
  const macros = text.matchAll(/#\[macro_export\b[^\]]*\](?:\s*#\[[^\]]*\])*\s*macro_rules!\s*([A-Za-z]\w*)/g);
  return [...macros].flatMap(([, name]) => name ?? []);
}
function usedNames(tree) {
  const open2 = tree.indexOf("{");
  if (open2 === -1) {
    const name = / as ([A-Za-z_]\w*)\s*$/.exec(tree)?.[1] ?? tree.trim().split("::").at(-1)?.trim() ?? "";
    return /^[A-Za-z]\w*$/.test(name) && name !== "self" ? [name] : [];
  }
  return splitTree(tree.slice(open2 + 1, tree.lastIndexOf("}"))).flatMap(usedNames);
}
function splitTree(text) {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.filter((part) => part.trim() !== "");
}
function nearestExports(name, exports2) {
  const own = wordsOf2(name);
  const plain2 = own.join("");
  const alike = exports2.filter((candidate) => {
    const words = wordsOf2(candidate);
    const other = words.join("");
    return other.startsWith(plain2) || plain2.startsWith(other) || words.at(-1) === own.at(-1);
  });
  const family = exports2.filter((candidate) => wordsOf2(candidate)[0] === own[0]);
  const near = [alike, family, [nearest(name, exports2) ?? []].flat()].find((names3) => names3.length > 0) ?? [];
  return near.toSorted((a, b) => Math.abs(a.length - name.length) - Math.abs(b.length - name.length)).slice(0, 3);
}
function wordsOf2(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split("_").filter((word) => word !== "");
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

// src/domain/cargo/manifest/effective-dependency.ts
function effectiveDependency(dependency, manifest, workspace) {
  return inheritDependency(dependency, manifest, workspace?.root);
}
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
      const table2 = getTable(baseTable, resolveValue(node.key), node.kind === "array");
      for (const body of node.body) resolveValue(body, table2);
      return baseTable;
    },
    TOMLArray(node) {
      return node.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node) {
      const table2 = {};
      for (const body of node.body) resolveValue(body, table2);
      return table2;
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
  const table2 = node.kind === "standard" && existing?.value.kind === "table" ? Object.assign(existing.value, { form: "header", header, range }) : { kind: "table", form: "header", entries: /* @__PURE__ */ new Map(), range, header };
  if (node.kind === "standard") {
    parent.entries.set(name, { key: name, keyRange, range, value: table2 });
  } else {
    const before = existing?.value.kind === "array" ? existing.value : void 0;
    const whole = { start: before?.range.start ?? range.start, end: range.end };
    const value = { kind: "array", ofTables: true, items: [...before?.items ?? [], table2], range: whole };
    parent.entries.set(name, { key: name, keyRange: existing?.keyRange ?? keyRange, range: whole, value });
  }
  for (const entry2 of node.body) addKeyValue(table2, entry2);
}
function lastKeyEnd(node) {
  return node.key.keys.at(-1)?.range[1] ?? node.range[0];
}
function addKeyValue(table2, node) {
  const range = toRange(node.range);
  const keys = node.key.keys;
  let parent = table2;
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
    const table3 = existing;
    if (form === "dotted" && table3.form === "dotted") {
      table3.range = { start: table3.range.start, end: range.end };
      const entry2 = parent.entries.get(name);
      if (entry2) parent.entries.set(name, { ...entry2, range: table3.range });
    }
    return table3;
  }
  if (existing?.kind === "array") {
    const last2 = existing.items.at(-1);
    if (last2?.kind === "table") return last2;
  }
  const table2 = { kind: "table", form, entries: /* @__PURE__ */ new Map(), range };
  parent.entries.set(name, { key: name, keyRange: toRange(key2.range), range, value: table2 });
  return table2;
}
function valueOf(node) {
  const range = toRange(node.range);
  switch (node.type) {
    case "TOMLArray":
      return { kind: "array", ofTables: false, items: node.elements.map(valueOf), range };
    case "TOMLInlineTable": {
      const table2 = { kind: "table", form: "inline", entries: /* @__PURE__ */ new Map(), range };
      for (const entry2 of node.body) addKeyValue(table2, entry2);
      return table2;
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
function valueAt(table2, ...keys) {
  return entryAt(table2, ...keys)?.value;
}
function entryAt(table2, ...keys) {
  let current = table2;
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
function stringsOf(value) {
  if (value?.kind !== "array") return void 0;
  return value.items.flatMap((item) => stringOf(item) ?? []);
}

// src/domain/audit/manifest-place.ts
function placeOf(manifest, ...keys) {
  for (let length = keys.length; length > 0; length--) {
    const entry2 = entryAt(manifest.document.root, ...keys.slice(0, length));
    if (entry2 === void 0) continue;
    const { value } = entry2;
    const isSection = value.kind === "table" && value.form !== "inline" && value.form !== "dotted";
    return manifest.document.locate(isSection ? value.header ?? entry2.keyRange : entry2.range);
  }
  return { path: manifest.path, line: 1, column: 1 };
}
function placeOfItem(manifest, text, ...keys) {
  const array2 = valueAt(manifest.document.root, ...keys);
  const item = array2?.kind === "array" ? array2.items.find((candidate) => isString2(candidate, text)) : void 0;
  return item === void 0 ? placeOf(manifest, ...keys) : manifest.document.locate(item.range);
}
function isString2(item, text) {
  return item.kind === "string" && item.value === text;
}
function replace(manifest, range, text) {
  return { path: manifest.path, range, text };
}
function addFirstKey(manifest, line, ...table2) {
  const value = valueAt(manifest.document.root, ...table2);
  if (value?.kind !== "table" || value.header === void 0) return void 0;
  const { text } = manifest.document;
  const newLine = text.indexOf("\n", value.header.end);
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  if (newLine === -1) return insertion(manifest, text.length, `${ending}${line}${ending}`);
  return insertion(manifest, newLine + 1, `${line}${ending}`);
}
function addItem(manifest, item, ...keys) {
  const array2 = valueAt(manifest.document.root, ...keys);
  if (array2?.kind !== "array" || array2.ofTables) return void 0;
  const { text } = manifest.document;
  const quoted2 = JSON.stringify(item);
  const last2 = array2.items.at(-1);
  if (last2 === void 0) return replace(manifest, array2.range, `[${quoted2}]`);
  const lineStart2 = text.lastIndexOf("\n", last2.range.start) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart2, last2.range.start))?.[0] ?? "";
  const ownLine = text.slice(lineStart2, last2.range.start).trim() === "";
  return insertion(manifest, last2.range.end, ownLine ? `,
${indent}${quoted2}` : `, ${quoted2}`);
}
function insertion(manifest, offset, text) {
  return { path: manifest.path, range: { start: offset, end: offset }, text };
}

// src/domain/audit/rules/imports.ts
var importRules = [
  {
    id: "import-does-not-compile",
    title: "An import line of the plan does not compile",
    severity: "warning",
    rationale: "The plan’s standard import paths name things that the infra crate does not export at the reference in use.",
    help: "Use the names in the message; the documentation that is written only shows imports that compile."
  }
];

// src/domain/audit/rules/infra.ts
var infraRules = [
  {
    id: "infra-reference-differs",
    title: "An infra entry uses another reference than the plan",
    severity: "warning",
    rationale: "Cargo takes one git repository under two references (none, branch, tag, rev) for two sets of crates, even at the same commit: an `InfraError` of one is not an `InfraError` of the other.",
    help: "apply-patch writes the one reference that all entries share.",
    fixable: true
  },
  {
    id: "infra-version-impossible",
    title: "An infra entry asks for a version that infra does not have",
    severity: "warning",
    rationale: "A `version` beside `git` is enforced: Cargo can never resolve it.",
    help: "apply-patch writes the plan’s requirement.",
    fixable: true
  },
  {
    id: "infra-from-path",
    title: "An infra crate is taken from a path",
    severity: "warning",
    rationale: "A path to a checkout of infra exists on one machine only and is another set of crates than the git one (plan, 10.2.2).",
    help: "apply-patch writes the git entry.",
    fixable: true
  },
  {
    id: "infra-from-registry",
    title: "An infra crate is taken from a registry",
    severity: "warning",
    rationale: "Infra crates are not published: Cargo finds nothing, or somebody else’s package of the same name.",
    help: "apply-patch writes the git entry.",
    fixable: true
  },
  {
    id: "infra-look-alike",
    title: "An infra crate is taken from another repository",
    severity: "warning",
    rationale: "A repository with nearly the name of the infra workspace is another set of crates, or does not exist. An error where the crate is not one of the plan’s either, because then it is uncertain what was meant.",
    help: "apply-patch corrects the URL where the crate is one of the plan’s.",
    fixable: true
  },
  {
    id: "infra-unknown-crate",
    title: "An infra crate does not exist",
    severity: "error",
    rationale: "Cargo cannot resolve it, and what was meant can only be guessed, so nothing is changed.",
    help: "Use the crate that the message names, or remove the entry."
  },
  {
    id: "infra-outside-plan",
    title: "An infra crate is not in the plan",
    severity: "warning",
    rationale: "The infra workspace has, or may have, this crate; the plan does not know it: neither its layer, its wasm status nor what it exposes are checked.",
    help: "Add the crate to the plan, or remove the entry."
  },
  {
    id: "infra-mixed-references",
    title: "Infra entries use several references",
    severity: "warning",
    rationale: "Each reference is a set of crates of its own; their types do not match.",
    help: "apply-patch writes one reference everywhere.",
    fixable: true
  },
  {
    id: "infra-elsewhere",
    title: "An infra entry outside of this run uses another reference",
    severity: "warning",
    rationale: "A run that is limited to one workspace (`manifest-path`) edits no other one. Each reference is a set of crates of its own: values of one could not be handed to the other.",
    help: "Run the integration with the `manifest-path` that the message names too."
  },
  {
    id: "second-infra",
    title: "A git dependency brings a second infra",
    severity: "error",
    rationale: "A repository that this one depends on takes infra under another reference or URL. Both sets of crates would be in the graph, and values of one could not be handed to the other.",
    help: "Use that reference here too (`infra-ref`), or change it there and take the new commit here."
  },
  {
    id: "infra-moving-reference",
    title: "The infra reference moves",
    severity: "note",
    rationale: "A branch is another commit tomorrow: a repository without a committed Cargo.lock takes whatever is there (plan, 8.1, API breaking changes).",
    help: "Commit Cargo.lock, or pin the commit that the message names with `infra-ref: rev:…`."
  },
  {
    id: "infra-patched",
    title: "The infra repository is patched",
    severity: "warning",
    rationale: "`[patch]` replaces infra crates behind the back of every entry; one that is left from development hides what is really built.",
    help: "Remove the `[patch]` section, or say in a comment why it is there."
  },
  {
    id: "target-is-infra",
    title: "The repository is the infra workspace",
    severity: "error",
    rationale: "Dependencies go one way: repositories depend on infra, never the reverse (critical constraint 1).",
    help: "Run the audit on a target repository. A package that only has an infra crate’s name needs another name."
  },
  {
    id: "infra-depends-on-target",
    title: "An infra crate depends on the repository",
    severity: "error",
    rationale: "Critical constraint 1: with the entry, the repository would depend on itself through infra.",
    help: "Remove the dependency from the infra workspace."
  },
  {
    id: "repository-cycle",
    title: "The repository depends on itself through git",
    severity: "warning",
    rationale: "Git entries lead over other repositories of the fleet back to this one: as soon as they are used, its packages are in the graph twice, and no commit of one repository can be right without one of the others (critical constraint 2). The manifests of those repositories are read in mode `resolve`.",
    help: "Cut the cycle at one of the dependencies that the message lists."
  }
];

// src/domain/audit/rules/resolution.ts
var resolutionRules = [
  {
    id: "base-does-not-resolve",
    title: "The repository did not resolve before",
    severity: "error",
    rationale: "Without a graph before, nothing can be said about what infra changes. It is not the integration’s fault. A warning where the integration itself repairs it.",
    help: "Repair the cause that the message names, then run again."
  },
  {
    id: "links-conflict",
    title: "Two packages link the same native library",
    severity: "error",
    rationale: "Cargo allows one package per `links` value in a graph.",
    help: "Bring both sides to versions that share the package: raise the older one, or put the infra crate that brings the other behind a Cargo feature (`optional`) that is off beside it."
  },
  {
    id: "exact-pin",
    title: "An exact requirement stands in the way",
    severity: "error",
    rationale: "A requirement such as `=1.2.3` excludes every version that the other side accepts, within one compatibility range.",
    help: "Loosen the pin, or give the reason for it to the infra team."
  },
  {
    id: "missing-package",
    title: "A package does not exist where it is looked for",
    severity: "error",
    rationale: "The source, a registry or a git repository, has no package of that name.",
    help: "Correct the name or the source."
  },
  {
    id: "missing-feature",
    title: "A feature does not exist",
    severity: "error",
    rationale: "The package has no feature of that name in any version that is allowed.",
    help: "Correct the name; the message lists the features that there are."
  },
  {
    id: "unsatisfiable-version",
    title: "No version satisfies all requirements",
    severity: "error",
    rationale: "The requirements on the two chains exclude each other, or no such version was published. Cargo also keeps what a committed Cargo.lock has: where only that is in the way, the message has the `cargo update` that was tried and solves it.",
    help: "Change the requirement that stands in the way; where it is not the repository’s own, update the package that has it."
  },
  {
    id: "unreachable-source",
    title: "A source cannot be reached",
    severity: "error",
    rationale: "The repository names a git repository or registry that this machine cannot read: it does not exist, is private, or the network is down.",
    help: "Correct the URL, or give cargo access to it (`read-token`)."
  },
  {
    id: "rust-version-conflict",
    title: "No version supports the Rust version",
    severity: "error",
    rationale: "Every version that is allowed needs a newer Rust than the repository or the toolchain has.",
    help: "Raise `rust-version` or the toolchain."
  },
  {
    id: "unresolvable",
    title: "Cargo cannot resolve the graph",
    severity: "error",
    rationale: "Cargo refuses for a reason that is none of the known classes; its own text is in the message.",
    help: "Follow Cargo’s text."
  },
  {
    id: "new-duplicate",
    title: "A package comes in a second version",
    severity: "warning",
    rationale: "Two versions of one package cost build time and size, and their types do not match. A warning where the repository uses the package itself, a note where only other packages do.",
    help: "Raise the repository’s requirement to the version that infra uses, where the package is its own."
  },
  {
    id: "version-change",
    title: "A locked version changes",
    severity: "note",
    rationale: "Infra needs another version, so that the repository’s own code is built with it, too.",
    help: "Read the changelog of what the repository uses itself."
  },
  {
    id: "feature-change",
    title: "Features of a package change",
    severity: "note",
    rationale: "Cargo unifies features: what infra switches on is on for the repository’s own use of the package.",
    help: "Nothing, unless the feature changes behaviour (for example a TLS backend or a default allocator)."
  }
];

// src/domain/audit/rules/toolchain.ts
var toolchainRules = [
  {
    id: "rust-version-too-low",
    title: "`rust-version` is lower than infra needs",
    severity: "warning",
    rationale: "The package promises to build with a Rust that infra, or something it brings, does not support.",
    help: "Raise `rust-version`."
  },
  {
    id: "toolchain-too-old",
    title: "The toolchain file pins a Rust that is too old",
    severity: "error",
    rationale: "rust-toolchain.toml decides which compiler everybody has: Cargo refuses packages that need a newer one.",
    help: "Raise `channel`."
  }
];

// src/domain/audit/rules/versions.ts
var versionRules = [
  {
    id: "incompatible-requirement",
    title: "A requirement is outside the plan’s compatible range",
    severity: "warning",
    rationale: "Versions that are not semver-compatible live side by side in one graph, so it costs extra packages and nothing else, unless types meet. It is an error where the public API of a requested infra crate exposes the dependency: then the repository’s types and infra’s do not match. It is a note where no requested crate is known to use it.",
    help: "Raise the requirement (plan, 11.6, strategy 1), or put the infra crate behind a Cargo feature (`optional`).",
    fixable: true
  },
  {
    id: "locked-outside-range",
    title: "A locked version is outside the plan’s compatible range",
    severity: "note",
    rationale: "The requirement allows a version in the range; only Cargo.lock is behind, and Cargo moves it when infra needs it.",
    help: "Run the `cargo update --precise` command of the message to see the change by itself."
  }
];

// src/domain/audit/rules/wasm.ts
var wasmRules = [
  {
    id: "wasm-no-cdylib",
    title: "No package builds a wasm module",
    severity: "warning",
    rationale: "Only a library with crate type `cdylib` becomes a `.wasm` file (plan, 12.3.2).",
    help: 'Add `crate-type = ["cdylib", "rlib"]` to `[lib]` of the package that the browser gets; apply-patch does it for the plan’s package.'
  },
  {
    id: "wasm-feature",
    title: "The feature `wasm` is missing or incomplete",
    severity: "note",
    rationale: "The feature switches on `wasm` of each infra crate that is used in the browser (plan, 12.3.2).",
    help: "apply-patch writes it."
  },
  {
    id: "wasm-randomness",
    title: "A source of randomness is not set up for the browser",
    severity: "warning",
    rationale: 'getrandom 0.2 needs the feature `js`; 0.3 needs `wasm_js` and `--cfg getrandom_backend="wasm_js"`; uuid needs `js`. Each one in the wasm graph stops the build where it lacks it.',
    help: "Add the features to the wasm target’s dependencies; apply-patch does it."
  },
  {
    id: "wasm-bindgen-version",
    title: "wasm-bindgen and its command line differ",
    severity: "warning",
    rationale: "The format between the two changes with every release: the command line refuses a module of another version.",
    help: "Install the version that Cargo.lock has: `cargo install wasm-bindgen-cli --version …`."
  },
  {
    id: "wasm-native-package",
    title: "A native package is in the wasm graph",
    severity: "warning",
    rationale: "It does not build for wasm32-unknown-unknown, and with it nothing that depends on it.",
    help: 'Take the dependency that brings it out of the wasm build: features, or `cfg(not(target_arch = "wasm32"))`.'
  },
  {
    id: "wasm-crate-unsupported",
    title: "A requested infra crate does not build for wasm",
    severity: "note",
    rationale: "The plan marks it as native (6.1): it stays out of the build for the browser.",
    help: 'It goes under `cfg(not(target_arch = "wasm32"))`; apply-patch does it.'
  }
];

// src/domain/audit/rules/workspace.ts
var workspaceRules = [
  {
    id: "no-root-manifest",
    title: "No Cargo.toml at the root",
    severity: "note",
    rationale: "Cargo then has no one workspace: each one that is found below is treated by itself (plan, 10.2.1).",
    help: "Nothing has to be done. Set `manifest-path` to work on one of them only."
  },
  {
    id: "unreadable-manifest",
    title: "A manifest cannot be read",
    severity: "warning",
    rationale: "What a broken manifest asks for is unknown, so the audit is incomplete. An error where Cargo needs the file for the workspace that is worked on.",
    help: "Correct the place that the message names; `cargo metadata --no-deps` shows Cargo’s own words."
  },
  {
    id: "refused-manifest",
    title: "Cargo refuses a manifest",
    severity: "error",
    rationale: "The file can be read, but something in it is not allowed: Cargo resolves nothing before it is corrected, with infra or without. A warning outside the workspaces that are worked on.",
    help: "Correct the place that the message names."
  },
  {
    id: "old-resolver",
    title: "The workspace uses resolver 1",
    severity: "warning",
    rationale: "Resolver 1 unifies the features of normal, dev and build dependencies and of all targets: infra features can leak into builds that do not want them (plan, 10.4). A virtual workspace without `resolver` has it whatever the edition of its members.",
    help: 'Add `resolver = "2"` to `[workspace]` and run your tests: it changes which features are on, so it is never done silently. `fix: old-resolver` does it.',
    fixable: true
  },
  {
    id: "missing-member",
    title: "A member of the workspace does not exist",
    severity: "error",
    rationale: "Cargo refuses the whole workspace, with infra or without (plan, 10.4: explicit members are required).",
    help: "Remove the entry from `members`, or add the package."
  },
  {
    id: "submodule-member",
    title: "A member lies in a submodule",
    severity: "warning",
    rationale: "Cargo builds it with the workspace, but its files belong to another repository: no commit here can change them.",
    help: "Integrate infra in the repository of the submodule, then update the submodule."
  },
  {
    id: "orphan-package",
    title: "A package is neither a member nor excluded",
    severity: "warning",
    rationale: "Cargo refuses to build a package below a workspace root that does not know it. Infra entries there could not be checked.",
    help: "Add the folder to `members` or to `exclude`.",
    fixable: true
  },
  {
    id: "implicit-member",
    title: "A package is a member without being listed",
    severity: "note",
    rationale: "A path dependency below the root is a member by itself. The plan asks for explicit members (10.2.1), so that removing a dependency does not silently remove a package from the checks.",
    help: "Add the folder to `members`.",
    fixable: true
  },
  {
    id: "absolute-path-dependency",
    title: "A dependency is an absolute path",
    severity: "error",
    rationale: "It exists on one machine only (plan, 10.2.2).",
    help: "Use a git dependency, or a path relative to the manifest."
  },
  {
    id: "path-leaves-repository",
    title: "A path dependency leaves the repository",
    severity: "error",
    rationale: "A fresh checkout, the one that CI and everybody else has, does not have what is beside it (plan, 10.2.2).",
    help: "Use a git dependency."
  },
  {
    id: "path-leaves-workspace",
    title: "A path dependency crosses into another workspace",
    severity: "warning",
    rationale: "Two workspaces of one repository have two lockfiles and two sets of inherited values; a package that belongs to both can get different infra versions in each (plan, 10.2.2).",
    help: "Move the package into this workspace, or depend on it by git."
  },
  {
    id: "missing-path-dependency",
    title: "A path dependency has no Cargo.toml",
    severity: "error",
    rationale: "Cargo cannot read the workspace, with infra or without.",
    help: "Correct the path, or add the package. A git submodule has to be checked out."
  },
  {
    id: "dangling-inheritance",
    title: "`workspace = true` points nowhere",
    severity: "error",
    rationale: "Cargo refuses the manifest: inherited values must stand in the same workspace’s root (plan, 10.2.2).",
    help: "Add the value to the workspace root, or write it in place of `workspace = true`."
  },
  {
    id: "missing-target",
    title: "A target that the manifest names has no file",
    severity: "warning",
    rationale: "`cargo check` refuses the package, with infra or without. It is a warning because the dependency graph can still be resolved: the smoke test will call the repository already broken.",
    help: "Add the file, correct `path`, or remove the section."
  }
];

// src/domain/audit/rules.ts
var groups = [
  { title: "Workspace safety", rules: workspaceRules },
  { title: "Infra references", rules: infraRules },
  { title: "Versions", rules: versionRules },
  { title: "Resolution", rules: resolutionRules },
  { title: "wasm readiness", rules: wasmRules },
  { title: "Toolchain", rules: toolchainRules },
  { title: "Imports", rules: importRules }
];
var ruleGroups = groups;
var rules = new Map(
  ruleGroups.flatMap((group) => group.rules.map((rule) => [rule.id, rule]))
);
function rulePage(id) {
  return `https://github.com/llm-dev-ops/infra-actions/blob/main/docs/rules.md#${id}`;
}
function finding(rule, found) {
  return {
    rule,
    severity: found.severity ?? rules.get(rule)?.severity ?? "error",
    message: found.message,
    crates: found.crates ?? [],
    locations: found.locations,
    ...found.fix && { fix: found.fix },
    ...found.remedy && { remedy: found.remedy }
  };
}
function place(location) {
  return `${location.path}:${location.line}`;
}

// src/domain/audit/dependency-place.ts
function askedAt(workspace, member, name) {
  const manifest = workspace.members.find((candidate) => candidate.package?.name === member);
  if (manifest === void 0) return void 0;
  for (const dependency of manifest.dependencies) {
    const effective = effectiveDependency(dependency, manifest, workspace);
    if (effective.kind !== "effective" || effective.package !== name) continue;
    const declared = effective.inherited ?? dependency;
    const { value } = declared.entry;
    const version = value.kind === "table" ? valueAt(value, "version") : value;
    return {
      ...version?.kind === "string" && { written: { path: effective.declaredIn.path, range: version.range } },
      location: effective.declaredIn.document.locate(declared.entry.range),
      ...effective.requirement !== void 0 && { requirement: effective.requirement }
    };
  }
  return void 0;
}
function chainStart(workspace, chain) {
  const names3 = new Set(workspace.members.map((member2) => member2.package?.name));
  const last2 = chain.findLastIndex((step2) => step2.source === null && names3.has(step2.name));
  const [member, next] = [chain[last2], chain[last2 + 1]];
  return member && next && askedAt(workspace, member.name, next.name);
}
function entriesPlace({ root }) {
  return root.workspace === void 0 ? placeOf(root, "dependencies") : placeOf(root, "workspace", "dependencies");
}
function chainWords(chain) {
  return chain.map((step2) => `${step2.name} ${step2.version}`).join(" → ");
}
function errorChain(workspace, chain) {
  const steps = chain.toReversed();
  const names3 = new Set(workspace.members.map((member2) => member2.package?.name));
  const last2 = steps.findLastIndex((step2) => names3.has(step2.name));
  const [member, next] = [steps[last2], steps[last2 + 1]];
  const asked = member && next && askedAt(workspace, member.name, next.name);
  const words = steps.map((step2, index) => {
    const at = index !== last2 || next === void 0 ? "" : asked ? ` (${place(asked.location)})` : " (new entry)";
    const requirement = step2.requirement === void 0 ? "" : ` [\`${step2.requirement}\`]`;
    return `${step2.name} ${step2.version}${requirement}${at}`;
  }).join(" → ");
  return { words, ...asked && { asked } };
}

// src/domain/cargo/workspace/workspaces.ts
import { posix as posix5 } from "node:path";

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
    const names3 = files.get(folder);
    if (names3 === void 0) files.set(folder, /* @__PURE__ */ new Set([posix2.basename(path)]));
    else names3.add(posix2.basename(path));
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

// src/domain/cargo/workspace/member-glob.ts
import { posix as posix3 } from "node:path";
function expandMember(tree, folder, pattern2) {
  const parsed = parse(folder, pattern2);
  if (typeof parsed === "string") return parsed;
  const found = walk(tree, parsed.start, parsed.matchers);
  if (found.length === 0) return "nothing";
  return [...new Set(found)].filter((path) => tree.hasFolder(path)).toSorted();
}
function filesOnTheWay(tree, folder, pattern2) {
  const parsed = parse(folder, pattern2);
  if (typeof parsed === "string") return [];
  const visit = (at, [first, ...rest]) => {
    if (!(first instanceof RegExp)) return [];
    const matching = (names3) => names3.filter((name) => first.test(name)).map((name) => posix3.join(at, name));
    return [...matching(tree.files(at)), ...matching(tree.folders(at)).flatMap((path) => visit(path, rest))];
  };
  const above = [parsed.start, ...foldersAbove(parsed.start)].filter((path) => tree.hasFile(path));
  return [...above, ...visit(parsed.start, parsed.matchers)];
}
function parse(folder, pattern2) {
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
  const below3 = tree.folders(folder).map((name) => ({ name, path: posix3.join(folder, name) }));
  if (first !== "any-depth") {
    const files = rest.length === 0 ? tree.files(folder).filter((name) => first.test(name)) : [];
    const found = below3.flatMap(({ name, path }) => first.test(name) ? walk(tree, path, rest) : []);
    return [...found, ...files.map((name) => posix3.join(folder, name))];
  }
  const here2 = rest.length === 0 ? below3.map(({ path }) => path) : walk(tree, folder, rest);
  return [...here2, ...below3.flatMap(({ path }) => walk(tree, path, matchers))];
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
    const told2 = actual.kind === "root" ? actual.root === manifest ? "has a `[workspace]` of its own" : `belongs to the workspace of ${actual.root.path}` : `does not lie below ${this.root.path} and does not name it in \`package.workspace\``;
    this.refuse(
      pattern2 === void 0 ? void 0 : this.root.workspace?.table.entries.get("members"),
      `${manifest.path} ${told2}, so it cannot be a member of the workspace of ${this.root.path}`,
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
    const chosen2 = patterns2.flatMap((pattern2) => {
      const folders2 = this.expand("default-members", pattern2);
      if (folders2 === "outside" || folders2 === "nothing") return this.noMember(pattern2, pattern2);
      return (folders2 ?? []).flatMap((folder) => {
        const manifest = this.found.get(manifestIn(folder));
        if (manifest !== void 0) return manifest.package === void 0 ? [] : [manifest];
        const excluded = this.listedFolders.has(folder) && isExcluded(this.root, folder);
        return excluded ? [] : this.noMember(pattern2, folder);
      });
    });
    return [...new Set(chosen2)];
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
  const readable2 = withInheritedFields({ readable: manifests, all });
  const ordered = [...readable2.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
  const roots = new Map(ordered.map((manifest) => [manifest, rootOf(manifest, { readable: readable2, all })]));
  const tree = fileTree(files);
  const own = ordered.filter(isOwn);
  const found = own.flatMap((root) => {
    if (root.workspace !== void 0) return { root, ...membersOf(root, { readable: readable2, all }, tree) };
    if (roots.get(root)?.kind !== "none") return [];
    return { root, members: [root], defaultMembers: [root], missing: [], outside: [], problems: [] };
  });
  const members = new Set(found.flatMap((workspace) => workspace.members.map((member) => member.path)));
  return {
    files: tree,
    manifests: readable2,
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
function workspaceOf(manifest, workspaces) {
  return workspaces.find((workspace) => workspace.root === manifest || workspace.members.includes(manifest));
}
function manifestsOf({ root, members }) {
  return [.../* @__PURE__ */ new Set([root, ...members])];
}

// src/domain/plan/infra-url.ts
function infraUrlKind(url, infra) {
  const wanted = canonicalUrl(infra.url);
  const given = canonicalUrl(url);
  if (given === wanted) return "infra";
  const name = repositoryOf(wanted);
  const last2 = repositoryOf(given);
  return last2 === name || last2.endsWith(`-${name}`) || last2.startsWith(`${name}-`) ? "look-alike" : "other";
}
function repositoryOf(url) {
  return canonicalUrl(url).split(/[/:]/).at(-1) ?? "";
}
function bareInfraName(name, infra) {
  return name.startsWith(`llm-${repositoryOf(infra.url)}-`) ? name.slice("llm-".length) : name;
}
function isSamePlace(url, infra) {
  return placeOf2(url) === placeOf2(infra.url);
}
function placeOf2(url) {
  const bare = canonicalUrl(url).replace(/^[a-z+]+:\/\//i, "");
  return bare.replace(/^[^/@]*@/, "").replace(/^([^/:]+):(?:\d+\/)?/, "$1/").toLowerCase();
}

// src/domain/audit/infra-declarations.ts
function infraDeclarations(context) {
  return context.workspaces.flatMap(
    ({ workspace }) => manifestsOf(workspace).flatMap(
      (manifest) => [...manifest.workspace?.dependencies ?? [], ...manifest.dependencies].flatMap((dependency) => {
        const origin = originOf(dependency, manifest, context);
        const crate = context.plan.crates.get(dependency.package);
        const location = manifest.document.locate(dependency.entry.range);
        return origin === void 0 ? [] : [{ manifest, dependency, origin, ...crate && { crate }, location }];
      })
    )
  );
}
function originOf(dependency, manifest, context) {
  const { source } = dependency;
  switch (source.kind) {
    case "workspace":
      return void 0;
    case "git": {
      const kind = infraUrlKind(source.url, context.infra);
      if (kind === "infra") return "infra";
      return kind === "look-alike" && isInfraName(dependency.package, context) ? "look-alike" : void 0;
    }
    case "path":
      return isInfraName(dependency.package, context) && !isInside(source.path, manifest, context) ? "path" : void 0;
    case "registry":
      return isInfraName(dependency.package, context) ? "registry" : void 0;
  }
}
function isInside(path, manifest, { repository }) {
  const folder = pathFrom(manifest.folder, path);
  return folder !== void 0 && repository.manifests.has(manifestIn(folder));
}
function isInfraName(name, { plan, infra }) {
  return plan.crates.has(name) || bareInfraName(name, infra).startsWith(`${repositoryOf(infra.url)}-`);
}
function describeReference(reference) {
  return reference.kind === "default-branch" ? "the default branch" : `${reference.kind} \`${reference.value}\``;
}
function referenceKey(reference) {
  return reference.kind === "default-branch" ? "no `branch`, `tag` or `rev`" : `\`${reference.kind} = "${reference.value}"\``;
}
function referenceInput(reference) {
  return `\`${formatReference(reference)}\``;
}

// src/domain/audit/imports.ts
function importLines(plan, crates) {
  return crates.flatMap(
    (crate) => (plan.crates.get(crate)?.plannedImports ?? []).map((line) => ({ crate, line: line.replace(/\s+/g, " ").trim() }))
  );
}
function importSource(lines) {
  return ["#![allow(unused_imports)]", ...lines.map(({ line }, index) => `mod import_${index} { ${line} }`), ""].join(
    "\n"
  );
}
function readCompilerErrors(stdout, file) {
  return stdout.split("\n").flatMap((text) => {
    if (!text.startsWith("{")) return [];
    const { reason, message } = JSON.parse(text);
    if (reason !== "compiler-message" || message?.level !== "error") return [];
    const spans = (message.spans ?? []).filter((span) => span.is_primary && span.file_name.endsWith(file));
    return spans.map((span) => {
      const [first] = span.text;
      return {
        line: span.line_start,
        marked: first?.text.slice(first.highlight_start - 1, first.highlight_end - 1) ?? ""
      };
    });
  });
}
function judgeImports(lines, errors) {
  return lines.map(({ crate, line }, index) => {
    const own = errors.filter((error) => error.line === index + 2);
    const missing2 = own.map(({ marked: marked2 }) => marked2.split("::").at(-1) ?? marked2).filter((name) => name !== "");
    return { crate, line, compiles: own.length === 0, missing: [...new Set(missing2)].toSorted() };
  });
}
function importFindings(checked, context) {
  const workspace = context.workspaces[0]?.workspace;
  return checked.flatMap(({ crate, line, compiles, missing: missing2, exports: exports2 }) => {
    const declared = infraDeclarations(context).find((declaration2) => declaration2.crate?.name === crate);
    const location = declared?.location ?? (workspace && entriesPlace(workspace));
    if (compiles || location === void 0) return [];
    const names3 = missing2.map((name) => {
      const near = nearestExports(name, exports2 ?? []).map((other) => `\`${other}\``);
      return `\`${name}\`${near.length === 0 ? "" : ` (nearest: ${near.join(", ")})`}`;
    });
    const has = exports2 === void 0 || exports2.length === 0 ? "" : ` It exports ${exports2.map((name) => `\`${name}\``).join(", ")}.`;
    const usage = context.plan.crates.get(crate)?.usage.import;
    return [
      finding("import-does-not-compile", {
        message: `${place(location)}: the plan’s import \`${line}\` does not compile: \`${crate}\` has no ${names3.join(", ")}.${has}${usage === void 0 ? "" : ` Use for example \`${usage}\`.`}`,
        locations: [location]
      })
    ];
  });
}

// src/domain/audit/moving-reference.ts
function movingReference(context, sources) {
  const { reference } = context.infra;
  if (reference.kind === "tag" || reference.kind === "rev") return [];
  const workspace = context.workspaces[0]?.workspace;
  const locations = infraDeclarations(context).filter((declaration2) => declaration2.origin === "infra").map((declaration2) => declaration2.location);
  const location = locations[0] ?? (workspace && entriesPlace(workspace));
  if (location === void 0) return [];
  const commit = commitOf(sources, context);
  const unknown = context.base === void 0 ? "mode `resolve` names the commit to pin" : "the commit to pin is known once Cargo resolves the graph";
  const pin = commit === void 0 ? unknown : `to pin what is there now, use \`infra-ref: rev:${commit}\``;
  const locked = context.workspaces.every((chosen2) => chosen2.workspace.lockfile !== void 0);
  return [
    finding("infra-moving-reference", {
      message: `The infra entries (${place(location)}) follow ${describeReference(reference)}, which moves. ${locked ? "Cargo.lock is committed and keeps the commit until somebody updates it" : "Without a committed Cargo.lock every build takes the newest commit"}; ${pin}.`,
      locations: [location]
    })
  ];
}
function commitOf(sources, { infra }) {
  const wanted = canonicalUrl(infra.url);
  for (const source of sources) {
    const match = /^git\+([^?#]+)(?:\?[^#]*)?#([0-9a-f]{40})$/.exec(source);
    if (match?.[1] !== void 0 && canonicalUrl(match[1]) === wanted) return match[2];
  }
  return void 0;
}

// src/domain/change-set/digest.ts
import { createHash } from "node:crypto";
function sha256(text) {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

// src/domain/audit/sarif.ts
var levels = { error: "error", warning: "warning", note: "note" };
function toSarif(findings, folder) {
  const ids = [...rules.keys()];
  const seen = /* @__PURE__ */ new Map();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "infra-actions",
            informationUri: "https://github.com/llm-dev-ops/infra-actions",
            rules: ruleGroups.flatMap((group) => group.rules.map((rule) => descriptor2(rule, group.title)))
          }
        },
        automationDetails: { id: `infra-actions/audit-deps/${folder}` },
        columnKind: "utf16CodeUnits",
        results: findings.map((found) => resultOf(found, ids.indexOf(found.rule), folder, seen))
      }
    ]
  };
}
function descriptor2(rule, group) {
  return {
    id: rule.id,
    name: rule.id.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()),
    shortDescription: { text: plain(rule.title) },
    fullDescription: { text: plain(rule.rationale) },
    help: {
      text: plain(`${rule.rationale} ${rule.help}`),
      markdown: `${rule.rationale}

**What to do:** ${rule.help}`
    },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: ["dependencies", group], precision: "very-high" }
  };
}
function resultOf(found, ruleIndex, folder, seen) {
  const [first, ...others] = found.locations;
  const fingerprint = sha256([found.rule, first.path, found.message.replace(/:\d+/g, "")].join("\n")).slice(0, 32);
  const ordinal = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, ordinal);
  return {
    ruleId: found.rule,
    ruleIndex,
    level: levels[found.severity],
    message: { text: plain(found.message) },
    locations: [{ physicalLocation: physical(first, folder) }],
    ...others.length > 0 && {
      relatedLocations: others.map((location, id) => ({ id, physicalLocation: physical(location, folder) }))
    },
    partialFingerprints: { "infraActions/v1": `${fingerprint}:${ordinal}` },
    ...found.fix && { fixes: [fixOf(found.fix, folder)] },
    properties: { crates: [...found.crates], ...found.remedy && { remedy: { ...found.remedy } } }
  };
}
function physical(location, folder) {
  return {
    artifactLocation: artifact(location.path, folder),
    region: {
      startLine: location.line,
      startColumn: location.column,
      ...location.endLine !== void 0 && { endLine: location.endLine },
      ...location.endColumn !== void 0 && { endColumn: location.endColumn }
    }
  };
}
function fixOf(fix, folder) {
  const paths = [...new Set(fix.edits.map((edit) => edit.path))];
  return {
    description: { text: plain(fix.title) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path, folder),
      replacements: fix.edits.filter((edit) => edit.path === path).map(({ range, text }) => ({
        deletedRegion: { charOffset: range.start, charLength: range.end - range.start },
        insertedContent: { text }
      }))
    }))
  };
}
function artifact(path, folder) {
  const whole = folder === "" ? path : `${folder}/${path}`;
  return { uri: whole.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}
function plain(text) {
  return text.replaceAll("`", "");
}

// src/domain/audit/workspace-safety.ts
function workspaceSafety(context) {
  return [
    ...noRootManifest(context),
    ...unreadableManifests(context),
    ...refusedManifests(context),
    ...context.workspaces.flatMap(({ workspace }) => oldResolver(workspace)),
    ...missingMembers(context),
    ...submoduleMembers(context),
    ...orphans(context),
    ...implicitMembers(context)
  ];
}
function unusableManifest(refused, { crates }) {
  const [first, ...others] = refused.locations;
  if (first === void 0) return [];
  return [
    finding("unreadable-manifest", {
      message: `Cargo refuses the manifest, with infra or without: ${refused.message}. ${refused.hint ?? "Correct it and run the audit again."}`,
      severity: "error",
      crates: crates.map((crate) => crate.name),
      locations: [first, ...others]
    })
  ];
}
function noRootManifest({ repository }) {
  const [first, ...rest] = repository.workspaces;
  if (first === void 0 || repository.files.hasFile("Cargo.toml")) return [];
  const roots = repository.workspaces.map(({ root }) => `\`${root.path}\``).join(", ");
  return [
    finding("no-root-manifest", {
      message: `There is no Cargo.toml at the root of the repository; found ${rest.length + 1}: ${roots}. Each is treated by itself; set \`manifest-path\` to work on one.`,
      locations: [placeOf(first.root, "package")]
    })
  ];
}
function unreadableManifests({ repository, workspaces }) {
  const unread = repository.unreadable.filter(
    ({ locations: [location] }) => !repository.manifests.has(location?.path ?? "")
  );
  return unread.flatMap(({ message, hint, locations: [location] }) => {
    if (location === void 0) return [];
    const folder = location.path.replace(/\/?Cargo\.toml$/, "");
    const needed = workspaces.some(({ workspace }) => isNeeded(folder, workspace, repository.files));
    return [
      finding("unreadable-manifest", {
        message: `${message}. ${hint ?? "Correct it and run the audit again."}`,
        // A test's fixture may be broken on purpose; a lockfile counts wherever it is.
        severity: needed ? "error" : location.path.endsWith("Cargo.lock") ? "warning" : "note",
        locations: [location]
      })
    ];
  });
}
function isNeeded(folder, workspace, files) {
  const { root } = workspace;
  const listed3 = (root.workspace?.members ?? []).some((pattern2) => {
    const folders2 = expandMember(files, root.folder, pattern2);
    return typeof folders2 !== "string" && folders2.includes(folder);
  });
  return listed3 || manifestsOf(workspace).some((manifest) => manifest.dependencies.some(({ source }) => source.kind === "path" && pathFrom(manifest.folder, source.path) === folder));
}
function refusedManifests({ repository, workspaces }) {
  const chosen2 = new Set(workspaces.flatMap(({ workspace }) => manifestsOf(workspace).map(({ path }) => path)));
  const refused = [...repository.unreadable, ...repository.problems];
  return refused.flatMap(({ message, hint, locations: [location] }) => {
    if (location === void 0 || !repository.manifests.has(location.path)) return [];
    return [
      finding("refused-manifest", {
        message: `Cargo refuses this, with infra or without: ${message}. ${hint ?? `Correct ${place(location)}.`}`,
        severity: chosen2.has(location.path) ? "error" : "warning",
        locations: [location]
      })
    ];
  });
}
function relative(root, folder) {
  return root.folder === "." ? folder : folder.replace(`${root.folder}/`, "");
}
function oldResolver(workspace) {
  const { root, resolver } = workspace;
  if (resolver.version !== "1" || !workspace.declared && workspace.root.package?.edition === void 0) return [];
  const owner = root.workspace === void 0 ? "package" : "workspace";
  const written = valueAt(root.document.root, owner, "resolver");
  const edit = written === void 0 ? addFirstKey(root, 'resolver = "2"', owner) : replace(root, written.range, '"2"');
  const location = placeOf(root, owner, "resolver");
  const found = resolver.written ? `${place(location)} sets \`resolver = "1"\`` : `${place(location)} does not say which resolver it wants, so Cargo takes resolver 1${workspace.virtual ? ", whatever the edition of the members" : ""}`;
  return [
    finding("old-resolver", {
      message: `${found}; the plan asks for \`resolver = "2"\`. It changes which features are on, so it is not set without you: run apply-patch with \`fix: old-resolver\`, then your tests.`,
      locations: [location],
      ...edit && { fix: { title: 'Set `resolver = "2"`', edits: [edit] } }
    })
  ];
}
function missingMembers({ repository, workspaces }) {
  return repository.missingMembers.filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path)).map(({ root, member, isLink }) => {
    const location = placeOfItem(root, member, "workspace", "members");
    const found = isLink === true ? "and what git has there leads to no folder of this repository: a symbolic link out of it or to ignored files, or a submodule that is not checked out. Check the submodule out, or list a folder of this repository." : "and there is no Cargo.toml there. Cargo refuses the whole workspace: remove the entry or add the package.";
    return finding("missing-member", {
      message: `${place(location)} lists the member \`${member}\`, ${found}`,
      locations: [location]
    });
  });
}
function submoduleMembers({ workspaces }) {
  return workspaces.flatMap(
    ({ workspace: { root, members } }) => members.flatMap((member) => {
      if (member.submodule === void 0) return [];
      return [
        finding("submodule-member", {
          message: `The package \`${member.package?.name ?? ""}\` is a member of the workspace of ${root.path} and lies in the submodule \`${member.submodule}\`, whose files are another repository’s: it gets no infra crates here. Integrate infra in that repository, then update the submodule.`,
          locations: [placeOf(root, "workspace", "members"), placeOf(member, "package")]
        })
      ];
    })
  );
}
function orphans({ repository, workspaces }) {
  return repository.orphans.filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path)).map(({ manifest, root }) => {
    const location = placeOf(manifest, "package");
    const member = relative(root, manifest.folder);
    const edit = addItem(root, member, "workspace", "members");
    return finding("orphan-package", {
      message: `${place(location)} is a package below the workspace of ${root.path}, which neither lists nor excludes it: Cargo refuses to build it. Add \`${member}\` to \`members\` or to \`exclude\`.`,
      locations: [location, placeOf(root, "workspace", "members")],
      ...edit && { fix: { title: `Add \`${member}\` to the members`, edits: [edit] } }
    });
  });
}
function implicitMembers({ workspaces, repository: { files } }) {
  return workspaces.flatMap(({ workspace: { root, members } }) => {
    const listed3 = new Set(
      (root.workspace?.members ?? []).flatMap((pattern2) => {
        const folders2 = expandMember(files, root.folder, pattern2);
        return typeof folders2 === "string" ? [] : folders2;
      })
    );
    const implicit = members.filter((member) => member.path !== root.path && !listed3.has(member.folder));
    return implicit.map((member) => implicitMember(root, member));
  });
}
function implicitMember(root, member) {
  const path = relative(root, member.folder);
  const location = placeOf(root, "workspace", "members");
  const edit = addItem(root, path, "workspace", "members");
  return finding("implicit-member", {
    message: `${member.path} is a member of the workspace only because another member depends on it by path. The plan asks for explicit members: add \`${path}\` to \`members\` in ${place(location)}.`,
    locations: [location, placeOf(member, "package")],
    ...edit && { fix: { title: `List \`${path}\``, edits: [edit] } }
  });
}

// src/domain/audit/infra-isolation.ts
function targetIsInfra({
  workspaces,
  plan,
  crates,
  repositoryName,
  infra
}) {
  const packages = workspaces.flatMap(
    ({ workspace }) => workspace.members.filter((member) => plan.crates.has(member.package?.name ?? ""))
  );
  const [first, ...rest] = packages.map((member) => placeOf(member, "package", "name"));
  const isInfra3 = repositoryName.includes("/") ? canonicalUrl(infra.url).endsWith(`/${repositoryName.toLowerCase()}`) : repositoryName === repositoryOf(infra.url);
  const root = workspaces[0]?.workspace.root;
  if (first === void 0 && !(isInfra3 && root !== void 0)) return [];
  const names3 = packages.map((member) => `\`${member.package?.name ?? ""}\``).join(", ");
  const location = first ?? (root && placeOf(root, "workspace"));
  if (location === void 0) return [];
  return [
    finding("target-is-infra", {
      message: first === void 0 ? `${repositoryName} is the infra workspace itself: it cannot depend on its own crates (critical constraint 1). Choose a target repository.` : `${place(first)} defines ${names3}, the name of an infra crate: infra would depend on this repository, or two packages share a name (critical constraint 1). Rename the package, or choose a target repository.`,
      crates: crates.map((crate) => crate.name),
      locations: [location, ...rest]
    })
  ];
}
function patchedInfra({ workspaces, infra }) {
  return workspaces.flatMap(
    ({ workspace: { root } }) => root.overrides.filter(({ of }) => of !== void 0 && infraUrlKind(of, infra) === "infra").map(({ name, entry: entry2 }) => {
      const location = root.document.locate(entry2.range);
      return finding("infra-patched", {
        message: `${place(location)} patches \`${name}\` of infra: what is built is not what the entries say. Remove the line once the change is in infra.`,
        locations: [location]
      });
    })
  );
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
function compareVersions(a, b) {
  return compare(a.major, b.major) || compare(a.minor, b.minor) || compare(a.patch, b.patch) || comparePreReleases(a.pre, b.pre) || compareIdentifiers(a.build, b.build);
}
function comparePreReleases(a, b) {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return compareIdentifiers(a, b);
}
function compatibilityClass(version) {
  if (version.major > 0n) return `${version.major}`;
  if (version.minor > 0n) return `0.${version.minor}`;
  return `0.0.${version.patch}`;
}
function compareIdentifiers(a, b) {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? -1 : 1;
  const left = a.split(".");
  const right = b.split(".");
  for (const [index, field] of left.entries()) {
    const other = right[index];
    if (other === void 0) return 1;
    const order2 = compareFields(field, other);
    if (order2 !== 0) return order2;
  }
  return left.length - right.length;
}
function compareFields(a, b) {
  const numeric = { a: /^[0-9]+$/.test(a), b: /^[0-9]+$/.test(b) };
  if (numeric.a !== numeric.b) return numeric.a ? -1 : 1;
  if (!numeric.a) return compare(a, b);
  const values = { a: a.replace(/^0+/, ""), b: b.replace(/^0+/, "") };
  return compare(values.a.length, values.b.length) || compare(values.a, values.b) || compare(a.length, b.length);
}
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/domain/cargo/requirement/requirement.ts
var maxComparators = 32;
function parseRequirement(text) {
  const result = read(text);
  return typeof result === "string" ? void 0 : { text, comparators: result };
}
function requirementProblem(text) {
  const result = read(text);
  return typeof result === "string" ? result : void 0;
}
function matches(requirement, version) {
  if (!requirement.comparators.every((comparator) => holds(comparator, version))) return false;
  return version.pre === "" || requirement.comparators.some((comparator) => allowsPreRelease(comparator, version));
}
function intersects(a, b) {
  const comparators = [...a.comparators, ...b.comparators];
  return lowestCandidates(comparators).some((version) => matches(a, version) && matches(b, version));
}
function lowestCandidates(comparators) {
  const versions = [make(0n, 0n, 0n, "")];
  for (const { major, minor, patch, pre } of comparators) {
    versions.push(make(major, minor ?? 0n, patch ?? 0n, ""), make(major + 1n, 0n, 0n, ""));
    versions.push(make(major, (minor ?? 0n) + 1n, 0n, ""), make(major, minor ?? 0n, (patch ?? 0n) + 1n, ""));
    if (pre === "" || minor === void 0 || patch === void 0) continue;
    for (const lowest of ["0", pre, `${pre}.0`]) versions.push(make(major, minor, patch, lowest));
  }
  return versions.flatMap((version) => parseVersion(version) ?? []);
}
function make(major, minor, patch, pre) {
  return `${major}.${minor}.${patch}${pre === "" ? "" : `-${pre}`}`;
}
function holds(comparator, version) {
  switch (comparator.operator) {
    case "=":
    case "*":
      return isExact(comparator, version);
    case ">":
      return differs(comparator, version) > 0;
    case ">=":
      return isExact(comparator, version) || differs(comparator, version) > 0;
    case "<":
      return differs(comparator, version) < 0;
    case "<=":
      return isExact(comparator, version) || differs(comparator, version) < 0;
    case "~":
      return isTilde(comparator, version);
    case "^":
      return isCaret(comparator, version);
  }
}
function isExact(comparator, version) {
  const { major, minor, patch, pre } = comparator;
  if (version.major !== major || minor !== void 0 && version.minor !== minor) return false;
  return (patch === void 0 || version.patch === patch) && version.pre === pre;
}
function differs({ major, minor, patch, pre }, version) {
  if (version.major !== major) return version.major > major ? 1 : -1;
  if (minor === void 0) return 0;
  if (version.minor !== minor) return version.minor > minor ? 1 : -1;
  if (patch === void 0) return 0;
  if (version.patch !== patch) return version.patch > patch ? 1 : -1;
  return comparePreReleases(version.pre, pre);
}
function isTilde({ major, minor, patch, pre }, version) {
  if (version.major !== major || minor !== void 0 && version.minor !== minor) return false;
  if (patch !== void 0 && version.patch !== patch) return version.patch > patch;
  return comparePreReleases(version.pre, pre) >= 0;
}
function isCaret(comparator, version) {
  const { major, minor, patch, pre } = comparator;
  if (version.major !== major) return false;
  if (minor === void 0) return true;
  if (patch === void 0) return major > 0n ? version.minor >= minor : version.minor === minor;
  if (version.minor !== minor) return major > 0n && version.minor > minor;
  if (version.patch !== patch) return (major > 0n || minor > 0n) && version.patch > patch;
  return comparePreReleases(version.pre, pre) >= 0;
}
function allowsPreRelease(comparator, version) {
  const { major, minor, patch, pre } = comparator;
  return pre !== "" && version.major === major && version.minor === minor && version.patch === patch;
}
function read(text) {
  const trimmed2 = text.replace(/^ +/, "");
  if (/^[*xX]/.test(trimmed2)) {
    const rest = trimmed2.slice(1).replace(/^ +/, "");
    if (rest === "") return [];
    return rest.startsWith(",") ? onlyWildcard(trimmed2[0] ?? "*") : "unexpected character after wildcard in version req";
  }
  const parts = trimmed2.split(",");
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
  const groups2 = comparatorPattern.exec(text)?.groups;
  if (groups2 === void 0) return `\`${text}\` is not a version comparator`;
  const { operator, minor, patch, rest = "" } = groups2;
  const wild = { minor: isWildcard(minor), patch: isWildcard(patch) };
  if (wild.minor && patch !== void 0 && !wild.patch) return "unexpected character after wildcard in version req";
  if (rest !== "" && (patch === void 0 || wild.patch)) return `unexpected \`${rest}\` after an incomplete version`;
  const version = parseVersion(
    `${groups2["major"]}.${wild.minor ? 0 : minor ?? 0}.${wild.patch ? 0 : patch ?? 0}${rest}`
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

// src/domain/audit/unknown-crate.ts
function judgeUnknown({ dependency, origin }, { plan, infra }) {
  const bare = bareInfraName(dependency.package, infra);
  const near = plan.crates.get(bare) ?? slipOf(bare, plan.crates);
  const mayBeThere = origin === "infra" && near === void 0 && bare === dependency.package;
  const names3 = [...plan.crates.keys()].map((name) => `\`${name}\``).join(", ");
  return {
    ...near && { near },
    presumed: mayBeThere ? "there" : "missing",
    meant: near === void 0 ? `The crates are ${names3}.` : `Did you mean \`${near.name}\`?`
  };
}
function slipOf(name, crates) {
  const short = name.replace(/^.*?infra-/, "");
  return [...crates.values()].find((crate) => isSlip(short, crate.name.replace(/^.*?infra-/, "")));
}
function isSlip(given, wanted) {
  return given[0] === wanted[0] && leven(given, wanted) <= (wanted.length > 4 ? 2 : 1);
}

// src/domain/audit/infra-references.ts
function infraReferences(context) {
  return infraDeclarations(context).flatMap((declaration2) => [
    ...sourceOf(declaration2, context),
    ...referenceOf(declaration2, context),
    ...versionOf(declaration2, context),
    ...existenceOf(declaration2, context)
  ]);
}
function sourceOf(declaration2, context) {
  const { dependency, crate, location, origin } = declaration2;
  const { source } = dependency;
  const expected = `expected \`git = "${context.infra.url}"\``;
  const says = `${place(location)} takes \`${dependency.package}\` from`;
  if (crate === void 0 && origin !== "look-alike") return [];
  const fix = fixOf2(declaration2, context);
  const next = fix === void 0 ? "Correct the entry." : "apply-patch corrects it.";
  if (origin === "path" && source.kind === "path") {
    const message = `${says} the path \`${source.path}\`, which other machines do not have; ${expected}. ${next}`;
    return [finding("infra-from-path", { message, locations: [location], fix })];
  }
  if (origin === "registry") {
    const message = `${says} a registry, where infra crates are not published; ${expected}. ${next}`;
    return [finding("infra-from-registry", { message, locations: [location], fix })];
  }
  if (origin === "look-alike" && source.kind === "git") {
    const known = crate !== void 0;
    const { near } = judgeUnknown(declaration2, context);
    const doubt = `The plan has no crate of this name, so what was meant is uncertain: ${near === void 0 ? "correct" : `use \`${near.name}\` of infra if that is meant,`} or remove the entry.`;
    return [
      finding("infra-look-alike", {
        message: `${says} ${source.url}, ${isSamePlace(source.url, context.infra) ? "another address of the infra workspace: for Cargo it is another source, whose types do not match" : "which is not the infra workspace"}; ${expected}. ${known ? next : doubt}`,
        severity: known ? "warning" : "error",
        locations: [location],
        fix
      })
    ];
  }
  return [];
}
function referenceOf(declaration2, context) {
  const { dependency, location, origin } = declaration2;
  const { source } = dependency;
  const wanted = context.infra.reference;
  if (origin !== "infra" || source.kind !== "git" || sameReference(source.reference, wanted)) return [];
  const fix = fixOf2(declaration2, context);
  return [
    finding("infra-reference-differs", {
      message: `${place(location)} takes \`${dependency.package}\` from ${describeReference(source.reference)} of infra; the one to use is ${describeReference(wanted)} (${referenceKey(wanted)}). Cargo builds a second set of infra crates for it, whose types do not match. ${fix === void 0 ? "Correct the entry." : "apply-patch corrects it."}`,
      locations: [location],
      fix
    })
  ];
}
function versionOf(declaration2, context) {
  const { dependency, location, crate, origin } = declaration2;
  if (crate === void 0 || dependency.requirement === void 0 || origin !== "infra") return [];
  const requirement = parseRequirement(dependency.requirement);
  const version = parseVersion(crate.version);
  if (requirement === void 0 || version === void 0 || matches(requirement, version)) return [];
  const fix = fixOf2(declaration2, context);
  return [
    finding("infra-version-impossible", {
      message: `${place(location)} asks for \`${crate.name}\` \`${dependency.requirement}\`, but infra has ${crate.version}: Cargo can never resolve it. Expected \`version = "${crate.requirement}"\`. ${fix === void 0 ? "Correct the entry." : "apply-patch corrects it."}`,
      locations: [location],
      fix
    })
  ];
}
function existenceOf(declaration2, context) {
  const { dependency, location, crate, origin } = declaration2;
  if (crate !== void 0 || origin === "look-alike") return [];
  const name = dependency.package;
  const { presumed, meant } = judgeUnknown(declaration2, context);
  const known = knowledgeOf(name, context);
  if ((known ?? presumed) === "there") {
    const doubt = known === "there" ? "" : " Whether infra has it can only be told in mode `resolve`.";
    return [
      finding("infra-outside-plan", {
        message: `${place(location)} asks for \`${name}\`, which the plan does not have: its layer, wasm status and public API are not checked.${doubt} Add it to the plan, or remove the entry.`,
        locations: [location]
      })
    ];
  }
  return [
    finding("infra-unknown-crate", {
      message: `${place(location)} asks for \`${name}\`, which does not exist${origin === "registry" ? " in the registry" : " in infra"}. ${meant} Correct or remove the entry; it is never guessed.`,
      locations: [location]
    })
  ];
}
function knowledgeOf(name, { base }) {
  if (base?.missing.has(name) === true) return "missing";
  const inGraph = base?.graphs.some((graph) => [...graph.packages.values()].some((found) => found.name === name));
  return inGraph === true ? "there" : void 0;
}
function fixOf2({ manifest, dependency }, { integration }) {
  const { start, end } = dependency.entry.range;
  const edits = integration.filter(
    (edit) => edit.path === manifest.path && edit.range.start < end && edit.range.end > start
  );
  return edits.length === 0 ? void 0 : { title: `Correct the entry of \`${dependency.package}\``, edits };
}
function mixedReferences(context) {
  const sources = /* @__PURE__ */ new Map();
  for (const declaration2 of infraDeclarations(context)) {
    const { source } = declaration2.dependency;
    if (declaration2.origin !== "infra" || source.kind !== "git") continue;
    const key2 = `${canonicalUrl(source.url)} ${referenceKey(source.reference)}`;
    sources.set(key2, [...sources.get(key2) ?? [], declaration2]);
  }
  const groups2 = [...sources.values()].toSorted((a, b) => a.length - b.length);
  const [first, ...others] = groups2.flat().map((declaration2) => declaration2.location);
  if (groups2.length < 2 || first === void 0) return [];
  const parts = groups2.map((group) => {
    const source = group[0]?.dependency.source;
    const reference = source?.kind === "git" ? describeReference(source.reference) : "";
    return `${reference} at ${group.map((declaration2) => place(declaration2.location)).join(", ")}`;
  });
  const edits = groups2.flat().flatMap((declaration2) => fixOf2(declaration2, context)?.edits ?? []);
  return [
    finding("infra-mixed-references", {
      message: `The infra entries use ${groups2.length} references: ${parts.join("; ")}. Each is a set of crates of its own, whose types do not match. Use ${describeReference(context.infra.reference)} everywhere${edits.length === 0 ? "" : "; apply-patch does it"}.`,
      locations: [first, ...others],
      ...edits.length > 0 && { fix: { title: "Use one reference", edits } }
    })
  ];
}
function referencesElsewhere(context) {
  const chosen2 = context.workspaces.map(({ workspace }) => workspace.root.path);
  const others = context.repository.workspaces.filter(({ root }) => !chosen2.includes(root.path));
  return others.flatMap((workspace) => {
    const elsewhere = infraDeclarations({ ...context, workspaces: [{ workspace, members: workspace.members }] });
    const different = elsewhere.flatMap(
      ({ dependency: { source }, origin, location }) => origin === "infra" && source.kind === "git" && !sameReference(source.reference, context.infra.reference) ? [{ location, says: `${place(location)} (${describeReference(source.reference)})` }] : []
    );
    const [first, ...rest] = different.map(({ location }) => location);
    if (first === void 0) return [];
    const entries = different.length === 1 ? "an infra entry uses" : `${different.length} infra entries use`;
    return [
      finding("infra-elsewhere", {
        message: `In ${workspace.root.path}, which this run leaves alone, ${entries} another reference than ${describeReference(context.infra.reference)}: ${different.map(({ says }) => says).join(", ")}. Each reference is a set of infra crates of its own. Run with \`manifest-path: ${workspace.root.path}\` too.`,
        locations: [first, ...rest]
      })
    ];
  });
}

// src/domain/cargo/manifest/targets.ts
import { posix as posix6 } from "node:path";
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
function libraryOf({ manifest, exists, name, table: table2 }) {
  const library = manifest.targets.find((target) => target.kind === "lib");
  const discovered = booleanOf(table2.entries.get("autolib")?.value) !== false && exists("src/lib.rs");
  if (library === void 0 && !discovered) return [];
  const named2 = library?.name ?? name.replaceAll("-", "_");
  const legacy = manifest.package?.edition ?? "2015";
  const paths = ["src/lib.rs", ...legacy === "2015" ? [`src/${named2}.rs`] : []];
  const path = library?.path ?? paths.find(exists) ?? "src/lib.rs";
  return [{ kind: "lib", crateTypes: [], ...library, name: named2, path: posix6.normalize(path) }];
}
function buildScriptsOf({ manifest, exists, table: table2 }) {
  const named2 = manifest.targets.filter((target) => target.kind === "custom-build");
  const discovered = !table2.entries.has("build") && exists("build.rs") ? [{ kind: "custom-build", path: "build.rs", crateTypes: [] }] : [];
  return [...named2, ...discovered].map((script) => {
    const path = posix6.normalize(script.path ?? "build.rs");
    return { ...script, path, name: `build-script-${posix6.parse(path).name}` };
  });
}
function ofKind(kind, context) {
  const { manifest, table: table2 } = context;
  const found = discover(kind, context);
  const named2 = manifest.targets.filter((target) => target.kind === kind).map((target) => {
    const name = target.name ?? "";
    return { ...target, name, path: posix6.normalize(target.path ?? inferPath(kind, name, found, context)) };
  });
  const automatic = named2.length === 0 || (manifest.package?.edition ?? "2015") !== "2015";
  if (!(booleanOf(table2.entries.get(switches[kind])?.value) ?? automatic)) return named2;
  const others = found.filter(
    (target) => !named2.some((written) => written.name === target.name || written.path === target.path)
  );
  return [...named2, ...others];
}
function discover(kind, { manifest, tree, exists, name }) {
  const main = kind === "bin" && exists("src/main.rs") ? [{ kind, name, path: "src/main.rs", crateTypes: [] }] : [];
  const folder = folders[kind];
  const inCheckout = posix6.join(manifest.folder, folder);
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

// src/domain/audit/named-targets.ts
function namedTargets({ workspaces, repository: { files } }) {
  return workspaces.flatMap(
    ({ workspace }) => workspace.members.flatMap((member) => missingTargets(member, files).map((target) => missingTarget(member, target)))
  );
}
function missingTarget(member, target) {
  const location = target.entry === void 0 ? placeOf(member, "package") : member.document.locate(target.entry.range);
  const kind = target.kind === "custom-build" ? "build script" : target.kind;
  const path = member.folder === "." ? target.path : `${member.folder}/${target.path}`;
  return finding("missing-target", {
    message: `${place(location)} names the ${kind} \`${target.name}\`, and there is no ${path}. \`cargo check\` refuses the package, with infra or without: add the file, correct \`path\`, or remove the section.`,
    locations: [location]
  });
}

// src/domain/audit/path-dependencies.ts
function brokenPointers(context) {
  return context.workspaces.flatMap(({ workspace }) => [
    ...pathDependencies(workspace, context),
    ...danglingInheritance(workspace)
  ]);
}
function pathDependencies(workspace, context) {
  const used = workspace.members.flatMap(
    (member) => member.dependencies.flatMap((dependency) => {
      const effective = effectiveDependency(dependency, member, workspace);
      return effective.kind === "effective" && effective.source.kind === "path" && effective.inherited === void 0 ? [pathDependency(effective, effective.source.path, workspace, context)] : [];
    })
  );
  const shared = (workspace.root.workspace?.dependencies ?? []).flatMap((dependency) => {
    const effective = effectiveDependency(dependency, workspace.root, workspace);
    return effective.kind === "effective" && effective.source.kind === "path" ? [pathDependency(effective, effective.source.path, workspace, context)] : [];
  });
  return [...shared, ...used].flatMap((found) => found ?? []);
}
function pathDependency({ declaredIn, dependency, folder, package: name }, path, workspace, { repository, plan }) {
  if (plan.crates.has(name) && (folder === void 0 || !repository.manifests.has(manifestIn(folder))))
    return void 0;
  const location = declaredIn.document.locate(dependency.entry.range);
  const says = `${place(location)} takes \`${name}\` from \`${path}\``;
  const next = "Use a git dependency, or a path inside this repository.";
  if (/^([/\\]|[A-Za-z]:)/.test(path)) {
    return finding("absolute-path-dependency", {
      message: `${says}, an absolute path that only one machine has. ${next}`,
      locations: [location]
    });
  }
  if (folder === void 0) {
    return finding("path-leaves-repository", {
      message: `${says}, which is outside this repository: a fresh checkout does not have it. ${next}`,
      locations: [location]
    });
  }
  const manifest = repository.manifests.get(manifestIn(folder));
  if (manifest === void 0) {
    if (repository.unreadable.some((failure) => failure.locations[0]?.path === manifestIn(folder))) return void 0;
    return finding("missing-path-dependency", {
      message: `${says}, and there is no ${manifestIn(folder)}. Correct the path or add the package.`,
      locations: [location]
    });
  }
  return crossesWorkspaces(manifest, workspace, repository.workspaces) ? finding("path-leaves-workspace", {
    message: `${says}, a package outside the workspace of ${workspace.root.path}: it is resolved with another lockfile there and could get another infra version. Make it a member here, or use a git dependency.`,
    locations: [location]
  }) : void 0;
}
function crossesWorkspaces(manifest, workspace, workspaces) {
  if (workspace.members.some((member) => member.path === manifest.path)) return false;
  const other = workspaces.find((candidate) => candidate.members.some((member) => member.path === manifest.path));
  return other !== void 0 && (other.declared || !isWithin(manifest.folder, workspace.root.folder));
}
function danglingInheritance(workspace) {
  return workspace.members.flatMap((member) => [
    ...member.dependencies.flatMap((dependency) => danglingDependency(dependency, member, workspace)),
    ...danglingPackageKeys(member, workspace.root)
  ]);
}
function danglingDependency(dependency, member, workspace) {
  const effective = effectiveDependency(dependency, member, workspace);
  if (effective.kind !== "dangling") return [];
  const location = member.document.locate(dependency.entry.range);
  const missing2 = effective.reason === "no-workspace" ? `${workspace.root.path} has no \`[workspace]\`` : `\`[workspace.dependencies]\` of ${workspace.root.path} has no \`${dependency.name}\``;
  return [
    finding("dangling-inheritance", {
      message: `${place(location)} inherits \`${dependency.name}\` from the workspace, but ${missing2}. Cargo refuses the manifest: add the entry there, or write the requirement here.`,
      locations: [location]
    })
  ];
}
function danglingPackageKeys(member, root) {
  return (member.package?.inherited ?? []).filter(({ key: key2 }) => entryAt(root.document.root, "workspace", "package", key2) === void 0).map((entry2) => {
    const location = member.document.locate(entry2.range);
    return finding("dangling-inheritance", {
      message: `${place(location)} inherits \`${entry2.key}\` from the workspace, but \`[workspace.package]\` of ${root.path} has no \`${entry2.key}\`. Cargo refuses the manifest: add it there, or write it here.`,
      locations: [location]
    });
  });
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
      const cell2 = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell2);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell2);
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
    const cell2 = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell2;
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
      const cell2 = row2[columnIndex] || "";
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
      !(settings.alignDelimiters === false && cell2 === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell2);
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
function escapeInline(text) {
  return text.split(/(`[^`]*`)/).map((part, index) => {
    if (part.length > 1 && part.startsWith("`")) return code(part.slice(1, -1));
    return index === 0 ? escapeMarkdown(part) : escapeMarkdown(`x${part}`).slice(1);
  }).join("");
}
function codeBlock(text, language = "") {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
}
function table(header, rows) {
  return markdownTable([[...header], ...rows.map((row) => [...row])], { alignDelimiters: false, padding: true });
}
function details(title, body) {
  const safe = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
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
function count(n2, one, many = `${one}s`) {
  return `${n2} ${n2 === 1 ? one : many}`;
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run3) => run3.length));
}

// src/domain/audit/lockfile-place.ts
function lockedPlace(lockfile, found) {
  const pattern2 = new RegExp(`^name = "${escape(found.name)}"\\r?\\nversion = "${escape(found.version)}"`, "m");
  return locator(lockfile.text, lockfile.path)(Math.max(0, lockfile.text.search(pattern2)));
}
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/domain/plan/problems.ts
var Problems = class {
  constructor(document) {
    this.document = document;
  }
  document;
  #found = [];
  add(at, message) {
    this.#found.push({ message, location: this.locate(at) });
  }
  locate(at) {
    return this.document.locate(at);
  }
  /** @throws {Failure} `plan` with every problem, from the top of the file to its end. */
  throwIfAny() {
    const sorted2 = this.#found.toSorted(
      (a, b) => a.location.line - b.location.line || a.location.column - b.location.column
    );
    if (sorted2.length === 0) return;
    const lines = sorted2.map(({ message, location }) => `${formatLocation(location)}: ${message}`);
    throw new Failure(
      "plan",
      lines.length === 1 ? lines.join("") : `${lines.length} problems in the plan:
${lines.map((line) => `- ${line}`).join("\n")}`,
      {
        hint: "Correct the plan file; docs/plan.md tells what each key means. Nothing was changed.",
        locations: sorted2.map(({ location }) => location)
      }
    );
  }
};
function shown(text) {
  const line = text.replaceAll(new RegExp("\\p{C}", "gu"), "�");
  return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``;
}
function listed(names3) {
  return [...names3].map((name) => `\`${name}\``).join(", ");
}
function suggestion(near) {
  return near === void 0 ? "" : `; did you mean \`${near}\`?`;
}

// src/domain/plan/crate-words.ts
var PREFIX = "infra-";
function crateNamed(name, crates) {
  return crates.get(name) ?? crates.get(PREFIX + name);
}
function readCrateWords(words, crates) {
  const asked = /* @__PURE__ */ new Map();
  const problems = [];
  words.forEach((word, index) => {
    const [name = "", ...features] = word.split("/");
    const crate = crateNamed(name, crates);
    const message = crate === void 0 ? unknownCrate(name, crates) : wrongFeature(word, features, crate);
    if (message !== void 0) problems.push({ index, message });
    if (crate === void 0) return;
    const wanted = asked.get(crate) ?? /* @__PURE__ */ new Set();
    asked.set(crate, wanted);
    if (message === void 0) for (const feature of features) wanted.add(feature);
  });
  const requests = [...crates.values()].flatMap((crate) => {
    const wanted = asked.get(crate);
    return wanted ? [{ name: crate.name, features: crate.features.filter((feature) => wanted.has(feature)) }] : [];
  });
  return { crates: requests, problems };
}
function unknownCrate(name, crates) {
  const bare = bareName(name.replaceAll("_", "-"));
  const near = bare.length < 3 ? void 0 : nearest(
    bare,
    [...crates.keys()].flatMap((full) => [full, bareName(full)])
  );
  const meant = near === void 0 ? void 0 : crateNamed(near, crates)?.name;
  return `${shown(name)} is not an infra crate of the plan${suggestion(meant) || "."} Accepted are ${listed(crates.keys())}`;
}
function bareName(name) {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}
function wrongFeature(word, features, crate) {
  if (features.length > 1) {
    return `${shown(word)} is not \`crate\` or \`crate/feature\`; repeat the crate for more features: ${listed(features.map((feature2) => `${crate.name}/${feature2}`))}`;
  }
  const [feature] = features;
  if (feature === void 0 || crate.features.includes(feature)) return void 0;
  const accepted = crate.features.length === 0 ? "It has no features" : `Its features are ${listed(crate.features)}`;
  return `\`${crate.name}\` has no feature ${shown(feature)}${suggestion(nearest(feature, crate.features)) || "."} ${accepted}`;
}

// src/domain/plan/selection.ts
function selectCrates(words, plan, repositoryName) {
  if (words !== void 0 && words.length > 0) {
    const { crates, problems } = readCrateWords(words, plan.crates);
    return { crates, problems: [...new Set(problems.map(({ message }) => `input \`crates\`: ${message}`))] };
  }
  if (repositoryName === void 0) {
    return { crates: [], problems: ["input `crates`: is required where `repository` is not given"] };
  }
  const repository = plannedRepository(plan, repositoryName);
  if (repository !== void 0) return { crates: repository.crates, problems: [] };
  const near = suggestion(nearest(nameOf(repositoryName), plan.repositories.keys()));
  return {
    crates: [],
    problems: [
      `input \`repository\`: ${shown(nameOf(repositoryName))} is not in the plan${near || "."} Give \`crates\`, or add the repository to the plan`
    ]
  };
}
function plannedRepository(plan, repository) {
  const name = nameOf(repository);
  const wanted = name.toLowerCase();
  return plan.repositories.get(name) ?? [...plan.repositories.values()].find((planned) => planned.name.toLowerCase() === wanted);
}
function nameOf(repository) {
  return repository.slice(repository.lastIndexOf("/") + 1);
}
function closure(plan, names3) {
  const reached = /* @__PURE__ */ new Set();
  const open2 = [...names3];
  for (let name = open2.pop(); name !== void 0; name = open2.pop()) {
    const crate = reached.has(name) ? void 0 : plan.crates.get(name);
    if (crate === void 0) continue;
    reached.add(name);
    open2.push(...crate.dependencies);
  }
  return [...plan.crates.keys()].filter((name) => reached.has(name));
}

// src/domain/audit/relevance.ts
function exposedBy(plan, crates, name) {
  return crates.map((crate) => crate.name).filter((crate) => exposedPackages(plan, crate).has(name));
}
function exposedPackages(plan, name) {
  const seen = /* @__PURE__ */ new Set();
  const open2 = [name];
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open2.push(...plan.crates.get(next)?.exposes ?? []);
  }
  return seen;
}
function usedBy(plan, crates, name) {
  const all = closure(
    plan,
    crates.map((crate) => crate.name)
  ).flatMap((crate) => plan.crates.get(crate) ?? []);
  const known = all.filter((crate) => crate.uses !== void 0);
  if (known.length < all.length) return void 0;
  return all.filter((crate) => crate.uses?.includes(name)).map((crate) => crate.name);
}

// src/domain/audit/reconciliation.ts
function reconciliation(context) {
  return context.workspaces.flatMap(({ workspace }) => {
    const direct = directDependencies(workspace);
    return [
      ...direct.flatMap((effective) => requirementFinding(effective, context)),
      ...lockedFindings(workspace, direct, context)
    ];
  });
}
function directDependencies(workspace) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const member of workspace.members) {
    for (const dependency of member.dependencies) {
      const effective = effectiveDependency(dependency, member, workspace);
      if (effective.kind !== "effective" || effective.source.kind !== "registry") continue;
      const declared = effective.inherited ?? dependency;
      if (!byPlace.has(declared.entry) || dependency.table.kind === "normal") byPlace.set(declared.entry, effective);
    }
  }
  return [...byPlace.values()];
}
function incompatiblePackages(context) {
  const found = context.workspaces.flatMap(
    ({ workspace }) => directDependencies(workspace).filter((effective) => requirementFinding(effective, context).length > 0)
  );
  return new Set(found.map((effective) => effective.package));
}
function compatibleRange(canonical) {
  return parseRequirement(canonical.compatible ?? `^${canonical.version}`);
}
function requirementFinding(effective, context) {
  const canonical = context.plan.canonical.get(effective.package);
  const requirement = parseRequirement(effective.requirement ?? "*");
  const range = canonical && compatibleRange(canonical);
  if (canonical === void 0 || requirement === void 0 || range === void 0) return [];
  if (intersects(requirement, range)) return [];
  const exposing = exposedBy(context.plan, context.crates, effective.package);
  const using = usedBy(context.plan, context.crates, effective.package);
  if (using !== void 0 && using.length === 0 && exposing.length === 0) return [];
  const meets = exposing.length > 0 && canonical.compatible !== void 0 && effective.dependency.table.kind !== "dev";
  const cost = context.base?.costs && (context.base.costs.get(effective.package) ?? 0);
  const severity = meets ? "error" : (cost ?? using?.length ?? 0) > 0 ? "warning" : "note";
  const declared = effective.inherited ?? effective.dependency;
  const written = requirementRange(effective);
  const location = effective.declaredIn.document.locate(written ?? declared.entry.range);
  const fix = written && isOlder(requirement, canonical) ? {
    title: `Raise \`${effective.package}\` to \`${canonical.version}\``,
    edits: [{ path: effective.declaredIn.path, range: written, text: `"${canonical.version}"` }]
  } : void 0;
  const remedy = remedyFor(effective, canonical, meets ? exposing : [], fix !== void 0);
  return [
    finding("incompatible-requirement", {
      message: `${place(location)} asks for \`${effective.package}\` \`${requirement.text}\`; the plan’s range is \`${range.text}\` (infra has ${canonical.version}). ${consequence(effective.package, meets ? exposing : [], using, context.base === void 0 ? "not asked" : cost)} ${remedy?.text ?? "The repository is ahead of infra: keep it, there will be one version again when infra follows."}`,
      severity,
      crates: meets ? exposing : [],
      locations: [location],
      fix,
      remedy
    })
  ];
}
function consequence(name, exposing, using, cost) {
  if (exposing.length > 0) {
    return `${list(exposing)} ${exposing.length === 1 ? "has" : "have"} types of \`${name}\` in the public API, and the repository’s own do not match them.`;
  }
  const who = using === void 0 ? "" : ` ${list(using)} ${using.length === 1 ? "uses" : "use"} it inside only.`;
  if (cost === "not asked") return `Both versions can live side by side; mode \`resolve\` tells what that costs.${who}`;
  if (cost === void 0) return `Both versions can live side by side.${who}`;
  if (cost === 0) return `Both versions live side by side without a package more in the graph.${who}`;
  return `Both versions live side by side, which costs ${count(cost, "extra package")}.${who}`;
}
function list(crates) {
  return crates.map((crate) => `\`${crate}\``).join(", ");
}
function remedyFor({ package: name }, canonical, exposing, older) {
  if (older) {
    const note = canonical.note === void 0 ? "" : ` ${canonical.note}`;
    return {
      strategy: "upgrade",
      text: `Raise the requirement to \`${canonical.version}\` (\`fix: incompatible-requirement\`) and adapt the code.${note}`
    };
  }
  if (exposing.length === 0) return void 0;
  return {
    strategy: "feature-gate",
    text: `The repository is ahead of infra with \`${name}\`: keep it, and put ${list(exposing)} behind a Cargo feature (input \`optional\`) until infra follows.`
  };
}
function isOlder(requirement, canonical) {
  const wanted = parseVersion(fullVersion(canonical.version));
  const lowest = requirement.comparators[0];
  if (wanted === void 0 || lowest === void 0) return false;
  const version = parseVersion(`${lowest.major}.${lowest.minor ?? 0}.${lowest.patch ?? 0}`);
  return version !== void 0 && compareVersions(version, wanted) < 0;
}
function requirementRange({ inherited, dependency }) {
  const { value } = (inherited ?? dependency).entry;
  if (value.kind === "string") return value.range;
  return value.kind === "table" ? valueAt(value, "version")?.range : void 0;
}
function fullVersion(version) {
  return [...version.split("."), "0", "0"].slice(0, 3).join(".");
}
function lockedFindings({ lockfile, members }, direct, context) {
  if (lockfile === void 0) return [];
  const { packages } = lockfile.content;
  const names3 = new Set(members.map((member) => member.package?.name));
  const own = packages.filter((locked) => locked.source === void 0 && names3.has(locked.name));
  return direct.flatMap(({ package: name, requirement: text, declaredIn, inherited, dependency }) => {
    const canonical = context.plan.canonical.get(name);
    const range = canonical && compatibleRange(canonical);
    const requirement = parseRequirement(text ?? "*");
    if (canonical === void 0 || range === void 0 || requirement === void 0) return [];
    if (!intersects(requirement, range) || usedBy(context.plan, context.crates, name)?.length === 0) return [];
    const versions = own.flatMap((locked2) => locked2.dependencies.filter((found) => found.name === name));
    const outside = versions.find(({ version: locked2 }) => {
      const version = parseVersion(locked2);
      return version !== void 0 && matches(requirement, version) && !matches(range, version);
    });
    const locked = packages.find((found) => found.name === name && found.version === outside?.version);
    if (locked === void 0) return [];
    const location = lockedPlace(lockfile, locked);
    const asked = place(declaredIn.document.locate((inherited ?? dependency).entry.range));
    const command = `cargo update -p ${name}@${locked.version} --precise ${fullVersion(canonical.version)}`;
    return [
      finding("locked-outside-range", {
        message: `${place(location)} has \`${name}\` ${locked.version}, outside the plan’s range \`${range.text}\`; ${asked} (\`${requirement.text}\`) allows a version inside. Cargo moves it when infra needs it; to see that change by itself, run \`${command}\`.`,
        locations: [location],
        remedy: { strategy: "precise", text: "Move the locked version; no manifest has to change.", command }
      })
    ];
  });
}

// src/domain/wasm/wasm-packages.ts
var nativeBindings = ["pyo3", "napi", "neon", "jni", "magnus", "rustler", "uniffi", "cbindgen"];
function makesModule(manifest) {
  const cdylib = manifest.targets.some((target) => target.kind === "lib" && target.crateTypes.includes("cdylib"));
  return cdylib && !manifest.dependencies.some((dependency) => nativeBindings.includes(dependency.package));
}

// src/domain/audit/wasm-setup.ts
function wasmSetup(context) {
  const { planned } = context;
  if (planned?.wasm === void 0) return [];
  const modules = modulePackages(context);
  return [
    ...modules.length === 0 ? noModule(context) : modules.flatMap((manifest) => wasmFeature(manifest, context)),
    ...unsupportedCrates(context)
  ];
}
function modulePackages({ workspaces, planned }) {
  const members = workspaces.flatMap((chosen2) => chosen2.workspace.members);
  const modules = members.filter(makesModule);
  const named2 = planned?.wasm?.package;
  return named2 === void 0 ? modules : modules.filter((member) => member.package?.name === named2);
}
function noModule({ workspaces, planned }) {
  const members = workspaces.flatMap((chosen2) => chosen2.workspace.members);
  const named2 = members.find((member) => member.package?.name === planned?.wasm?.package);
  const root = named2 ?? workspaces[0]?.workspace.root;
  if (root === void 0) return [];
  const location = named2 === void 0 ? placeOf(root, "workspace", "members") : placeOf(root, "lib", "crate-type");
  const which = named2?.package === void 0 ? "no package has" : `\`${named2.package.name}\` does not have`;
  const next = named2 === void 0 ? "Add it to the library that the browser gets, and name that package in the plan (`wasm.package`)." : "Add it to `[lib]`; apply-patch does it.";
  return [
    finding("wasm-no-cdylib", {
      message: `${place(location)}: the plan wants this repository in the browser (${planned?.wasm?.useCase ?? ""}), but ${which} the crate type \`cdylib\`. ${next}`,
      locations: [location]
    })
  ];
}
function wasmFeature(manifest, { planned, plan }) {
  const wanted = (planned?.wasm?.crates ?? []).filter((name) => plan.crates.get(name)?.features.includes("wasm")).map((name) => `${name}/wasm`);
  const feature = manifest.features.find(({ name }) => name === "wasm");
  const missing2 = wanted.filter((item) => !feature?.enables.some((enabled) => enabled.replace("?/", "/") === item));
  if (feature !== void 0 && missing2.length === 0) return [];
  const location = feature ? manifest.document.locate(feature.entry.range) : placeOf(manifest, "features");
  const found = feature === void 0 ? "there is no feature `wasm`" : "the feature `wasm` does not enable all of it";
  return [
    finding("wasm-feature", {
      message: `${place(location)}: ${found}; expected ${(feature === void 0 ? wanted : missing2).map((item) => `\`${item}\``).join(", ")}. apply-patch writes it.`,
      locations: [location]
    })
  ];
}
function unsupportedCrates({ crates, plan, workspaces }) {
  const workspace = workspaces[0]?.workspace;
  if (workspace === void 0) return [];
  return crates.flatMap(({ name }) => {
    const crate = plan.crates.get(name);
    if (crate === void 0 || crate.wasm.status !== "none") return [];
    const location = entriesPlace(workspace);
    return [
      finding("wasm-crate-unsupported", {
        message: `${place(location)}: \`${name}\` does not build for wasm${crate.wasm.note === "" ? "" : ` (${crate.wasm.note})`}, and this repository is built for the browser. apply-patch puts it under \`cfg(not(target_arch = "wasm32"))\` in the package that is.`,
        locations: [location]
      })
    ];
  });
}

// src/domain/audit/static-findings.ts
function staticFindings(context) {
  return [
    workspaceSafety,
    brokenPointers,
    namedTargets,
    infraReferences,
    mixedReferences,
    referencesElsewhere,
    targetIsInfra,
    patchedInfra,
    reconciliation,
    wasmSetup
  ].flatMap((rule) => rule(context)).map((found) => withoutForeignFix(found, context));
}
function withoutForeignFix(found, { repository }) {
  const { fix, ...rest } = found;
  const isForeign = fix?.edits.some(({ path }) => repository.manifests.get(path)?.submodule !== void 0) === true;
  return isForeign ? rest : found;
}

// src/domain/audit/verdict.ts
function verdictOf(findings, failOn) {
  const { error, warning } = countOf(findings);
  if (failOn !== "never" && error > 0 || failOn === "warning" && warning > 0) return "fail";
  return error + warning > 0 ? "warn" : "pass";
}
function countOf(findings) {
  const count2 = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) count2[severity]++;
  return count2;
}
var order = ["error", "warning", "note"];
function worstFirst(findings) {
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
function unblocked(crates, findings) {
  const blocked = new Set(findings.filter(({ severity }) => severity === "error").flatMap((found) => found.crates));
  return crates.filter(({ name }) => !blocked.has(name));
}

// src/actions/audit-deps/check-imports.ts
import { posix as posix7 } from "node:path";

// src/domain/cargo/requirement/git-revision.ts
function wantedRevision({ reference }) {
  switch (reference.kind) {
    case "default-branch":
      return "HEAD";
    case "branch":
      return `refs/heads/${reference.value}`;
    case "tag":
      return `refs/tags/${reference.value}`;
    case "rev":
      return reference.value;
  }
}

// src/actions/audit-deps/check-imports.ts
var timeLimitMs = 15 * 6e4;
async function checkImports({ plan, crates, infra }, commit, toolchain, ports) {
  var _stack = [];
  try {
    const lines = importLines(
      plan,
      crates.map((crate) => crate.name)
    );
    if (lines.length === 0) return [];
    const folder = __using(_stack, await ports.scratch.temporary("imports"), true);
    const sources = posix7.join(folder.path, "infra");
    const packages = await fetchInfra(sources, infra, commit, ports);
    const known = lines.filter(({ crate }) => packages.has(crate));
    const unknown = lines.filter(({ crate }) => !packages.has(crate));
    const errors = await compile(folder.path, known, packages, toolchain, ports);
    const checked = judgeImports(known, errors);
    const described = await Promise.all(checked.map((line) => withExports(line, packages, ports)));
    return [...described, ...unknown.map((line) => ({ ...line, compiles: false, missing: [line.crate] }))];
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function fetchInfra(folder, infra, commit, ports) {
  await ports.scratch.write(folder, /* @__PURE__ */ new Map([[".keep", ""]]));
  const git = async (...args) => {
    const done = await ports.process.run({
      program: "git",
      args,
      cwd: folder,
      env: { GIT_TERMINAL_PROMPT: "0" },
      timeoutMs: timeLimitMs
    });
    if (done.exitCode !== 0) throw unreachable(infra, done);
  };
  await git("init", "--quiet");
  await git("fetch", "--quiet", "--depth", "1", "--end-of-options", infra.url, commit ?? wantedRevision(infra));
  await git("checkout", "--quiet", "FETCH_HEAD");
  const outcome = await ports.cargo.metadata({ manifestPath: posix7.join(folder, "Cargo.toml") });
  if (outcome.kind === "failed") {
    throw new Failure(
      "tool-failed",
      `the infra workspace does not resolve by itself: ${outcome.stderr.trim().split("\n")[0] ?? ""}`,
      {
        hint: "Choose another `infra-ref`, or run without `check-imports`."
      }
    );
  }
  const { graph } = outcome.metadata;
  return new Map(graph.members.flatMap((id) => graph.packages.get(id) ?? []).map((found) => [found.name, found]));
}
function unreachable(infra, { stderr }) {
  return new Failure(
    "network",
    `infra could not be fetched from ${infra.url}: ${stderr.trim().split("\n").at(-1) ?? ""}`,
    {
      hint: "Check `infra-url` and `infra-ref`, the network and the credentials of this machine."
    }
  );
}
async function compile(folder, lines, packages, toolchain, { scratch: scratch2, process: process2, log }) {
  const names3 = [...new Set(lines.map(({ crate: crate2 }) => crate2))];
  const manifest = [
    "[package]",
    'name = "infra-imports"',
    'version = "0.0.0"',
    'edition = "2021"',
    "[workspace]",
    "[dependencies]",
    ...names3.map(
      (name) => `${name} = { path = ${JSON.stringify(posix7.dirname(packages.get(name)?.manifestPath ?? ""))} }`
    ),
    ""
  ].join("\n");
  const crate = posix7.join(folder, "crate");
  await scratch2.write(crate, /* @__PURE__ */ new Map([["Cargo.toml", manifest], ["src/lib.rs", importSource(lines)]]));
  const done = await log.group(
    "Compiling the import lines of the plan",
    () => process2.run({
      program: "cargo",
      args: [
        "check",
        "--quiet",
        "--color",
        "never",
        "--message-format",
        "json",
        "--manifest-path",
        posix7.join(crate, "Cargo.toml")
      ],
      cwd: crate,
      env: {
        GIT_TERMINAL_PROMPT: "0",
        RUSTUP_AUTO_INSTALL: "0",
        ...toolchain !== void 0 && { RUSTUP_TOOLCHAIN: toolchain }
      },
      timeoutMs: timeLimitMs
    })
  );
  const errors = readCompilerErrors(done.stdout, "src/lib.rs").filter((error) => error.line > 1);
  if (done.exitCode === 0 || errors.length > 0) return errors;
  throw new Failure(
    "tool-failed",
    `infra does not compile on this machine: ${done.stderr.trim().split("\n").at(-1) ?? ""}`,
    {
      hint: "Install what its build asks for, choose another `infra-ref`, or run without `check-imports`."
    }
  );
}
async function withExports(line, packages, { scratch: scratch2, process: process2 }) {
  const manifest = packages.get(line.crate)?.manifestPath;
  if (line.compiles || manifest === void 0) return line;
  const folder = posix7.dirname(manifest);
  const source = await scratch2.read(posix7.join(folder, "src/lib.rs"));
  if (source === void 0) return line;
  const { stdout } = await process2.run({
    program: "git",
    args: ["grep", "-l", "-z", "-F", "-e", "#[macro_export", "--", "src"],
    cwd: folder,
    timeoutMs: timeLimitMs
  });
  const paths = stdout.split("\0").filter((path) => path.endsWith(".rs"));
  const modules = await Promise.all(paths.map((path) => scratch2.read(posix7.join(folder, path))));
  return { ...line, exports: rootExports(source, modules.filter((text) => text !== void 0)) };
}

// src/domain/audit/neighbours.ts
function repositoryKey({ url }) {
  return canonicalUrl(url).toLowerCase();
}
function gitEntries(workspace) {
  return manifestsOf(workspace).flatMap(
    (manifest) => [...manifest.workspace?.dependencies ?? [], ...manifest.dependencies].flatMap(
      ({ source, entry: entry2, ...dependency }) => source.kind === "git" ? [{ package: dependency.package, source, location: manifest.document.locate(entry2.range) }] : []
    )
  );
}
function fleetEntries(entries, context) {
  const names3 = new Set([...context.plan.repositories.keys()].map((name) => name.toLowerCase()));
  return entries.filter(
    ({ source }) => infraUrlKind(source.url, context.infra) === "other" && (names3.has(repositoryOf(source.url).toLowerCase()) || isTargetUrl(source.url, context))
  );
}
function isTargetUrl(url, { repositoryName, infra }) {
  const given = canonicalUrl(url).toLowerCase();
  const wanted = repositoryName.toLowerCase();
  if (wanted.includes("/")) return given.endsWith(`/${wanted}`);
  return given === canonicalUrl(infra.url).toLowerCase().replace(/[^/]*$/, wanted);
}
function declaredCycle(context, neighbours) {
  const own = context.workspaces.flatMap(({ workspace }) => fleetEntries(gitEntries(workspace), context));
  const way2 = wayBack(own, neighbours, context);
  const [first] = way2;
  if (first === void 0) return [];
  const steps = way2.slice(1).map(({ from, entry: entry2 }) => `${repositoryOf(from)} (${place(entry2.location)})`);
  const self = context.repositoryName.split("/").at(-1) ?? context.repositoryName;
  return [
    finding("repository-cycle", {
      message: `${place(first.entry.location)} begins a cycle between repositories: ${[self, ...steps, self].join(" → ")}. Each depends on the next by git, so that no commit of one can be right without one of the others. Cut the cycle at one of these lines.`,
      locations: [first.entry.location]
    })
  ];
}
function wayBack(own, neighbours, context) {
  const seen = /* @__PURE__ */ new Set();
  const queue = own.map((entry2) => [{ from: "", entry: entry2 }]);
  for (const way2 of queue) {
    const last2 = way2.at(-1)?.entry;
    if (last2 === void 0) continue;
    if (isTargetUrl(last2.source.url, context)) return way2;
    const key2 = repositoryKey(last2.source);
    if (seen.has(key2)) continue;
    seen.add(key2);
    for (const entry2 of neighbours.get(key2)?.entries ?? []) queue.push([...way2, { from: last2.source.url, entry: entry2 }]);
  }
  return [];
}
function infraLines(neighbour, { infra }) {
  return (neighbour?.entries ?? []).filter(({ source }) => infraUrlKind(source.url, infra) !== "other").map(({ source, location }) => `${place(location)} (${describeReference(source.reference)})`);
}

// src/domain/cargo/manifest/read-manifest.ts
import { posix as posix8 } from "node:path";

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
    string(table2, key2) {
      const entry2 = table2.entries.get(key2);
      if (entry2 === void 0) return void 0;
      if (entry2.value.kind !== "string") throw wrongType(entry2, "a string");
      return String(entry2.value.value);
    },
    strings(table2, key2) {
      const entry2 = table2.entries.get(key2);
      return entry2 && asStrings(entry2);
    },
    boolean(table2, key2) {
      const entry2 = table2.entries.get(key2);
      if (entry2 === void 0) return void 0;
      if (entry2.value.kind !== "boolean") throw wrongType(entry2, "true or false");
      return entry2.value.value === true;
    },
    table(table2, key2) {
      const entry2 = table2.entries.get(key2);
      if (entry2 === void 0) return void 0;
      if (entry2.value.kind !== "table") throw wrongType(entry2, "a table");
      return entry2.value;
    },
    tables(table2, key2) {
      const entry2 = table2.entries.get(key2);
      if (entry2 === void 0) return void 0;
      if (entry2.value.kind !== "array") throw wrongType(entry2, "an array of tables");
      return entry2.value.items.map((item) => {
        if (item.kind !== "table") throw refuse(item.range, `\`${key2}\``, `must hold tables, found ${describe(item)}`);
        return item;
      });
    },
    tableEntries(table2) {
      return [...table2.entries.values()].map((entry2) => {
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
  return tableNames.flatMap(({ kind, names: names3 }) => {
    const name = names3.find((candidate) => parent.entries.has(candidate));
    if (name === void 0) return [];
    const table2 = {
      kind,
      owner: "package",
      ...target !== void 0 && { target },
      path: [...path, name]
    };
    return readEntries(read2.table(parent, name), table2, read2);
  });
}
function readWorkspaceDependencies(workspace, read2) {
  const table2 = { kind: "normal", owner: "workspace", path: ["workspace", "dependencies"] };
  return readEntries(read2.table(workspace, "dependencies"), table2, read2);
}
function readEntries(entries, table2, read2) {
  return [...entries?.entries.values() ?? []].map((entry2) => readDependency(entry2, table2, read2));
}
function readDependency(entry2, table2, read2) {
  const { key: name, value } = entry2;
  if (value.kind === "string") {
    const requirement2 = String(value.value);
    checkRequirement(requirement2, name, value.range, read2);
    return {
      name,
      package: name,
      table: table2,
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
  if (table2.owner === "workspace" && optional) {
    read2.note(entry2.range, `dependency \`${name}\``, "is optional, but workspace dependencies cannot be optional");
  }
  if (table2.owner === "workspace" && source.kind === "workspace") {
    read2.note(entry2.range, `dependency \`${name}\``, "cannot inherit inside `[workspace.dependencies]`");
  }
  if (requirement !== void 0 && source.kind !== "workspace") {
    checkRequirement(requirement, name, value.entries.get("version")?.value.range ?? entry2.range, read2);
  }
  return {
    name,
    package: read2.string(value, "package") ?? name,
    table: table2,
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
function readFeatures(table2, dependency, read2) {
  const features = read2.strings(table2, "features") ?? [];
  const wrong = features.find((feature) => feature.includes("/") || feature.startsWith("dep:"));
  if (wrong !== void 0) {
    const at = table2.entries.get("features")?.range ?? table2.range;
    read2.note(at, `feature \`${wrong}\` of dependency \`${dependency}\``, "may not contain `/` or begin with `dep:`");
  }
  return features;
}
function readSource(table2, entry2, read2) {
  const what = `dependency \`${entry2.key}\``;
  const inherits2 = read2.boolean(table2, "workspace");
  if (inherits2 === false) read2.note(entry2.range, what, "says `workspace = false`, which Cargo does not accept");
  if (inherits2 === true) return { kind: "workspace" };
  const git = read2.string(table2, "git");
  const path = read2.string(table2, "path");
  const registries = ["registry", "registry-index"].flatMap((key2) => read2.string(table2, key2) ?? []);
  if (registries.length > 1) read2.note(entry2.range, what, "has both `registry` and `registry-index`");
  if (git !== void 0) {
    if (registries.length > 0) read2.note(entry2.range, what, "has both `git` and `registry`");
    if (path !== void 0) read2.note(entry2.range, what, "has both `git` and `path`");
    return { kind: "git", url: git, reference: readReference(table2, entry2, read2) };
  }
  const stray = ["branch", "tag", "rev"].find((key2) => table2.entries.has(key2));
  if (stray !== void 0) read2.note(entry2.range, what, `has \`${stray}\` without \`git\``);
  if (path !== void 0) return { kind: "path", path };
  if (!table2.entries.has("version")) {
    read2.note(entry2.range, what, "names no version, `git`, `path` or `workspace = true` to take it from");
  }
  const [registry] = registries;
  return { kind: "registry", ...registry !== void 0 && { registry } };
}
function readReference(table2, entry2, read2) {
  const references = ["branch", "tag", "rev"].flatMap((kind) => {
    const value = read2.string(table2, kind);
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
      source: sourceOf2(entry2, read2),
      entry: entry2
    }))
  );
  const replacements = [...read2.table(root, "replace")?.entries.values() ?? []].map((entry2) => ({
    kind: "replace",
    name: entry2.key,
    source: sourceOf2(entry2, read2),
    entry: entry2
  }));
  return [...patches, ...replacements];
}
var emptyTable = { kind: "table", form: "implicit", entries: /* @__PURE__ */ new Map(), range: { start: 0, end: 0 } };
function sourceOf2(entry2, read2) {
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
    folder: posix8.dirname(path),
    document,
    ...section && { package: readPackage(section, targets, read2) },
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
function readPackage(table2, targets, read2) {
  const name = read2.string(table2, "name");
  if (name === void 0) throw read2.refuse(table2.header ?? table2.range, "`package.name`", "is missing");
  const inherited = [...table2.entries.values()].filter(inherits);
  const own = (key2) => inherited.some((entry2) => entry2.key === key2) ? void 0 : read2.string(table2, key2);
  const values = {
    version: own("version")?.trim(),
    edition: own("edition"),
    rustVersion: own("rust-version"),
    workspace: read2.string(table2, "workspace"),
    resolver: read2.string(table2, "resolver"),
    links: read2.string(table2, "links")
  };
  checkVersion(table2, values.version, read2);
  checkOneOf(table2, "edition", values.edition, editions, read2);
  checkOneOf(table2, "resolver", values.resolver, resolvers, read2);
  return {
    name,
    ...defined(values),
    procMacro: targets.some((target) => target.kind === "lib" && target.crateTypes.includes("proc-macro")),
    inherited,
    table: table2
  };
}
var editions = ["2015", "2018", "2021", "2024"];
var resolvers = ["1", "2", "3"];
function inherits(entry2) {
  const inner = entry2.value.kind === "table" ? entry2.value.entries.get("workspace")?.value : void 0;
  return entry2.key !== "metadata" && inner?.kind === "boolean" && inner.value === true;
}
function checkVersion(table2, version, read2) {
  if (version === void 0 || parseVersion(version) !== void 0) return;
  const at = table2.entries.get("version")?.value.range ?? table2.range;
  read2.note(at, `the version \`${version}\``, "is not of the form `1.2.3`");
}
function checkOneOf(table2, key2, value, accepted, read2) {
  if (value === void 0 || accepted.includes(value)) return;
  const at = table2.entries.get(key2)?.value.range ?? table2.range;
  read2.note(at, `\`${key2}\``, `must be one of ${accepted.join(", ")}, found \`${value}\``);
}
function readWorkspace(table2, read2) {
  const resolver = read2.string(table2, "resolver");
  checkOneOf(table2, "resolver", resolver, resolvers, read2);
  const inheritable2 = read2.table(table2, "package");
  if (inheritable2 !== void 0) {
    checkVersion(inheritable2, read2.string(inheritable2, "version")?.trim(), read2);
    for (const key2 of ["edition", "rust-version"]) read2.string(inheritable2, key2);
  }
  return {
    members: read2.strings(table2, "members") ?? [],
    exclude: read2.strings(table2, "exclude") ?? [],
    ...defined({ defaultMembers: read2.strings(table2, "default-members"), resolver }),
    dependencies: readWorkspaceDependencies(table2, read2),
    table: table2
  };
}
function readFeatures2(table2, read2) {
  return [...table2?.entries.values() ?? []].map((entry2) => ({
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
    for (const table2 of read2.tables(root, kind) ?? []) {
      const whole = { key: kind, keyRange: table2.header ?? table2.range, range: table2.range, value: table2 };
      const target = readTarget(kind, table2, whole, read2);
      if (target.name === void 0) read2.note(table2.range, `\`[[${kind}]]\``, "needs a `name`");
      targets.push(target);
    }
  }
  return [...targets, ...readBuildScripts(section, read2)];
}
function readTarget(kind, table2, entry2, read2) {
  const name = read2.string(table2, "name");
  if (name?.trim() === "") read2.note(table2.range, `\`${kind}\``, "needs a `name` that is not empty");
  if (kind === "lib" && name?.includes("-") === true) {
    read2.note(table2.range, `the library name \`${name}\``, "may not contain a dash");
  }
  const written = read2.strings(table2, "crate-type") ?? read2.strings(table2, "crate_type");
  const procMacro = read2.boolean(table2, "proc-macro") ?? read2.boolean(table2, "proc_macro") ?? false;
  return {
    kind,
    ...defined({ name, path: read2.string(table2, "path") }),
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

// src/actions/audit-deps/read-neighbours.ts
var maxRepositories = 40;
var timeLimitMs2 = 6e4;
async function readNeighbours(context, ports) {
  const found = /* @__PURE__ */ new Map();
  let open2 = context.workspaces.flatMap(({ workspace }) => fleetEntries(gitEntries(workspace), context));
  while (open2.length > 0 && found.size < maxRepositories) {
    const sources = /* @__PURE__ */ new Map();
    for (const { source } of open2) {
      const key2 = repositoryKey(source);
      if (!found.has(key2) && !isTargetUrl(source.url, context)) sources.set(key2, source);
    }
    const read2 = await Promise.all(
      [...sources].map(async ([key2, source]) => [key2, { source, entries: await entriesOf(source, ports) }])
    );
    for (const [key2, neighbour] of read2) found.set(key2, neighbour);
    open2 = read2.flatMap(([, neighbour]) => fleetEntries(neighbour.entries, context));
  }
  return found;
}
async function entriesOf(source, ports) {
  try {
    const texts = await fetchManifests(source, ports);
    const manifests = new Map(
      [...texts].flatMap(([path, text]) => {
        const manifest = readable(text, path);
        return manifest ? [[path, manifest]] : [];
      })
    );
    const { workspaces } = findWorkspaces([...texts.keys()], manifests, /* @__PURE__ */ new Map());
    const root = workspaces.find((workspace) => workspace.root.path === "Cargo.toml");
    return (root ? [root] : workspaces).flatMap(gitEntries);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    ports.log.info(`${source.url} could not be read, cycles through it are not seen: ${error.message}`);
    return [];
  }
}
function readable(text, path) {
  try {
    return readManifest(text, path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return void 0;
  }
}
async function fetchManifests(source, ports) {
  var _stack = [];
  try {
    const folder = __using(_stack, await ports.scratch.temporary("neighbour"), true);
    const git = async (args) => {
      const done = await ports.process.run({
        program: "git",
        args,
        cwd: folder.path,
        // The URL is the repository's: no transport that starts a program.
        env: { GIT_TERMINAL_PROMPT: "0", GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file" },
        timeoutMs: timeLimitMs2
      });
      const foundNothing = args[0] === "grep" && done.exitCode === 1;
      if (done.exitCode === 0 || foundNothing) return done.stdout;
      throw new Failure("network", done.stderr.trim().split("\n").at(-1) ?? "git failed");
    };
    await ports.scratch.write(folder.path, emptyRepository);
    const fetch = ["-c", "fetch.unpackLimit=1", "fetch", "--quiet", "--depth", "1", "--no-tags", "--no-auto-maintenance"];
    await git([...fetch, "--end-of-options", source.url, wantedRevision(source)]);
    return textsOf(await git(["grep", ...asLines, "-e", "", "FETCH_HEAD", "--", ":(glob)**/Cargo.toml"]));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var emptyRepository = /* @__PURE__ */ new Map([
  ["HEAD", "ref: refs/heads/main\n"],
  ["objects/info/alternates", ""],
  ["refs/.keep", ""]
]);
var asLines = ["--text", "--null", "--no-color", "--no-line-number", "--no-column", "--full-name"];
function textsOf(output) {
  const texts = /* @__PURE__ */ new Map();
  for (const row of output.split("\n")) {
    const end = row.indexOf("\0");
    const path = row.slice("FETCH_HEAD:".length, end);
    if (end !== -1) texts.set(path, `${texts.get(path) ?? ""}${row.slice(end + 1)}
`);
  }
  return texts;
}

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

// src/domain/cargo/graph/graph-delta.ts
function compareGraphs(before, after) {
  const old = bySlot(before);
  const now = bySlot(after);
  const kept = [...now].flatMap(([slot, found]) => {
    const earlier = old.get(slot);
    return earlier === void 0 ? [] : [{ before: earlier, after: found }];
  });
  const added = [...now].filter(([slot]) => !old.has(slot)).map(([, found]) => found);
  const removed = [...old].filter(([slot]) => !now.has(slot)).map(([, found]) => found);
  return {
    added: added.toSorted(byNameAndVersion),
    removed: removed.toSorted(byNameAndVersion),
    changed: sorted(
      kept.filter((pair) => pair.before.version !== pair.after.version || pair.before.source !== pair.after.source)
    ),
    duplicates: duplicatesOf(added, after),
    features: sorted(kept.flatMap(featureChange))
  };
}
function chainTo(graph, packageId) {
  const cameFrom = new Map(graph.members.toSorted().map((id) => [id, void 0]));
  const queue = [...cameFrom.keys()];
  for (const id of queue) {
    if (id === packageId) return wayBack2(graph, cameFrom, id);
    for (const edge of graph.packages.get(id)?.dependencies ?? []) {
      if (cameFrom.has(edge.id)) continue;
      cameFrom.set(edge.id, id);
      queue.push(edge.id);
    }
  }
  return [];
}
function wayBack2(graph, cameFrom, end) {
  const chain = [];
  for (let id = end; id !== void 0; id = cameFrom.get(id)) {
    const found = graph.packages.get(id);
    if (found !== void 0) chain.unshift(found);
  }
  return chain;
}
function bySlot(graph) {
  return new Map(
    [...graph.packages.values()].map((found) => {
      const version = parseVersion(found.version);
      const source = found.source?.replace(/#.*$/, "") ?? found.manifestPath;
      const place2 = found.source === null || version === void 0 ? "" : compatibilityClass(version);
      return [JSON.stringify([found.name, source, place2]), found];
    })
  );
}
function duplicatesOf(added, after) {
  const byName = packagesByName(after.packages.values());
  return added.toSorted(byNameAndVersion).flatMap((found) => {
    const beside = (byName.get(found.name) ?? []).filter((other) => other !== found).toSorted(byNameAndVersion);
    return beside.length === 0 ? [] : [{ added: found, beside }];
  });
}
function featureChange({ before, after }) {
  const had = new Set(before.features);
  const has = new Set(after.features);
  const enabled = after.features.filter((feature) => !had.has(feature));
  const disabled = before.features.filter((feature) => !has.has(feature));
  return enabled.length + disabled.length === 0 ? [] : [{ before, after, enabled, disabled }];
}
function sorted(changes) {
  return changes.toSorted((a, b) => byNameAndVersion(a.after, b.after));
}
function byNameAndVersion(a, b) {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  const versions = [parseVersion(a.version), parseVersion(b.version)];
  return versions[0] && versions[1] ? compareVersions(versions[0], versions[1]) : 0;
}

// src/domain/audit/graph-changes.ts
function graphChange(workspace, before, after) {
  return { workspace, before, after, delta: compareGraphs(before, after), own: ownPackages(workspace, before) };
}
function graphChanges(change3, explained, context) {
  return [...newDuplicates(change3, explained, context), ...versionChanges(change3), ...featureChanges(change3)];
}
function ownPackages(workspace, before) {
  const own = /* @__PURE__ */ new Map();
  for (const id of before.members) {
    const member = before.packages.get(id);
    for (const edge of member?.dependencies ?? []) {
      const found = before.packages.get(edge.id);
      if (member === void 0 || found === void 0 || own.has(found.id)) continue;
      const asked = askedAt(workspace, member.name, found.name);
      if (asked) own.set(found.id, asked.location);
    }
  }
  return own;
}
function newDuplicates({ workspace, after, delta, own }, explained, context) {
  const told2 = delta.duplicates.filter(({ added }) => !explained.has(added.name)).map((duplicate) => ({
    ...duplicate,
    name: duplicate.added.name,
    mine: duplicate.beside.find((other) => own.has(other.id))
  }));
  const others = told2.filter(({ mine }) => mine === void 0);
  const warnings = [...packagesByName(told2.filter(({ mine }) => mine !== void 0))].flatMap(([name, group]) => {
    const mine = group[0]?.mine;
    const location = mine && own.get(mine.id);
    if (mine === void 0 || location === void 0) return [];
    const versions = group.map(({ added }) => added);
    const ways = versions.map((added) => `${added.version} (${chainWords(chainTo(after, added.id))})`);
    const more = reachedOnlyThrough(versions, delta);
    return [
      finding("new-duplicate", {
        message: `${place(location)} uses \`${name}\` ${mine.version}; infra brings ${ways.join(" and ")} beside it, ${count(more, "extra package")} in all. ${whereTypesMeet(name, context)} ${toHaveFewer(mine, versions)}`,
        locations: [location]
      })
    ];
  });
  const [first] = others;
  if (first === void 0) return warnings;
  const groups2 = duplicateGroups(others);
  const list2 = groups2.map(
    ({ name, added, beside }) => [`${name} ${added.join(" and ")}`, ...beside.length === 0 ? [] : [`(beside ${beside.join(", ")})`]].join(" ")
  );
  const asked = chainStart(workspace, chainTo(after, first.beside[0]?.id ?? ""));
  return [
    ...warnings,
    finding("new-duplicate", {
      message: `The workspace of ${workspace.root.path} gets several versions of ${count(groups2.length, "package")} that only other packages use: ${list2.join(", ")}. It costs build time and size; nothing has to be done.`,
      severity: "note",
      locations: [asked?.location ?? entriesPlace(workspace)]
    })
  ];
}
function duplicateGroups(duplicates) {
  const added = packagesByName(duplicates.map((duplicate) => duplicate.added));
  const beside = new Map(duplicates.map((duplicate) => [duplicate.added.name, duplicate.beside]));
  return [...added].map(([name, versions]) => ({
    name,
    added: versions.map(({ version }) => version),
    beside: (beside.get(name) ?? []).filter((other) => !versions.includes(other)).map(({ version }) => version)
  }));
}
function whereTypesMeet(name, { plan, crates }) {
  const exposing = exposedBy(plan, crates, name).map((crate) => `\`${crate}\``);
  if (exposing.length === 0)
    return "The plan knows of no crate asked for with its types in the public API: it costs size, not correctness.";
  return `${exposing.join(", ")} ${exposing.length === 1 ? "has" : "have"} its types in the public API, and the repository’s own do not match them.`;
}
function toHaveFewer(mine, versions) {
  const newest2 = versions.toSorted(byNameAndVersion).at(-1);
  if (newest2 === void 0 || byNameAndVersion(mine, newest2) > 0)
    return "The repository is ahead: there will be one again when infra follows.";
  return `Raise the requirement to \`${newest2.version}\` to have ${versions.length === 1 ? "one" : "one less"}.`;
}
function reachedOnlyThrough(starts, { added }) {
  const byId = new Map(added.map((found) => [found.id, found]));
  const seen = /* @__PURE__ */ new Set();
  const open2 = starts.map(({ id }) => id);
  for (let id = open2.pop(); id !== void 0; id = open2.pop()) {
    const found = byId.get(id);
    if (found === void 0 || seen.has(id)) continue;
    seen.add(id);
    open2.push(...found.dependencies.map((edge) => edge.id));
  }
  return seen.size;
}
function costOf(name, delta) {
  const added = delta.duplicates.map((duplicate) => duplicate.added).filter((found) => found.name === name);
  return reachedOnlyThrough(added, delta);
}
var maxListed = 12;
function versionChanges(change3) {
  const { workspace, delta, own } = change3;
  if (delta.changed.length === 0) return [];
  const ordered = delta.changed.toSorted((a, b) => Number(own.has(b.before.id)) - Number(own.has(a.before.id)));
  const list2 = ordered.slice(0, maxListed).map(({ before, after }) => `${after.name} ${before.version} → ${after.version}`);
  const rest = ordered.length - list2.length;
  const location = ordered.flatMap(({ before }) => own.get(before.id) ?? [])[0] ?? entriesPlace(workspace);
  return [
    finding("version-change", {
      message: `Infra moves ${count(ordered.length, "locked version")} of the workspace of ${workspace.root.path}: ${list2.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}. The repository’s own code is built with them, too.`,
      locations: [location]
    })
  ];
}
function featureChanges(change3) {
  const { own } = change3;
  const mine = change3.delta.features.filter(({ before }) => own.has(before.id));
  if (mine.length === 0) return [];
  const list2 = mine.slice(0, maxListed).map(({ after, enabled, disabled }) => {
    const parts = [...enabled.map((feature) => `+${feature}`), ...disabled.map((feature) => `-${feature}`)];
    return `${after.name} (${parts.join(", ")})`;
  });
  const rest = mine.length - list2.length;
  const location = mine.flatMap(({ before }) => own.get(before.id) ?? [])[0] ?? entriesPlace(change3.workspace);
  return [
    finding("feature-change", {
      message: `Features change on ${count(mine.length, "package")} that the repository uses itself: ${list2.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}. Cargo unifies features over the graph.`,
      locations: [location]
    })
  ];
}

// src/domain/audit/safe-set.ts
async function largestSafeSets(items, works, { mostTries = 40 } = {}) {
  const search = new Search(items, works, mostTries);
  try {
    const sets = await search.run();
    return { sets, culprits: search.culprits, tries: search.tries, complete: true };
  } catch (error) {
    if (!(error instanceof OutOfTries)) throw error;
    return { sets: search.best, culprits: search.culprits, tries: search.tries, complete: false };
  }
}
var OutOfTries = class extends Error {
};
var Search = class {
  constructor(items, works, mostTries) {
    this.items = items;
    this.works = works;
    this.mostTries = mostTries;
  }
  items;
  works;
  mostTries;
  culprits = [];
  tries = 0;
  best = [];
  #answers = /* @__PURE__ */ new Map();
  async run() {
    let level = [/* @__PURE__ */ new Set()];
    while (level.length > 0) {
      const safe = [];
      const next = /* @__PURE__ */ new Map();
      for (const omitted of level) {
        const candidate = this.items.filter((item) => !omitted.has(item));
        if (await this.#ask(candidate)) {
          safe.push(candidate);
          this.best = safe;
          continue;
        }
        for (const item of await this.#culprit(candidate)) {
          const more = /* @__PURE__ */ new Set([...omitted, item]);
          next.set(this.#key([...more]), more);
        }
      }
      if (safe.length > 0) return safe;
      level = [...next.values()];
    }
    return [];
  }
  /** A smallest failing subset of a set that fails: one that is known already, else found by ddmin. */
  async #culprit(failing) {
    const known = this.culprits.find((culprit2) => culprit2.every((item) => failing.includes(item)));
    if (known !== void 0) return known;
    if (failing.length > 0 && !await this.#ask([])) return [];
    const culprit = await this.#minimize(failing);
    if (culprit.length > 0) this.culprits.push(culprit);
    return culprit;
  }
  async #minimize(failing, parts = 2) {
    if (failing.length < 2) return failing;
    const chunks = split(failing, parts);
    for (const chunk of chunks) if (!await this.#ask(chunk)) return this.#minimize(chunk);
    if (parts > 2) {
      for (const chunk of chunks) {
        const rest = failing.filter((item) => !chunk.includes(item));
        if (!await this.#ask(rest)) return this.#minimize(rest, Math.max(parts - 1, 2));
      }
    }
    return parts < failing.length ? this.#minimize(failing, Math.min(failing.length, parts * 2)) : failing;
  }
  async #ask(subset) {
    const key2 = this.#key(subset);
    const known = this.#answers.get(key2);
    if (known !== void 0) return known;
    if (this.tries >= this.mostTries) throw new OutOfTries();
    this.tries++;
    const answer = await this.works(subset);
    this.#answers.set(key2, answer);
    return answer;
  }
  #key(subset) {
    return subset.map((item) => this.items.indexOf(item)).toSorted((a, b) => a - b).join(" ");
  }
};
function split(items, parts) {
  const size = Math.ceil(items.length / parts);
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, index) => items.slice(index * size, (index + 1) * size)
  );
}

// src/domain/cargo/graph/cargo-chain.ts
function chainAfter(text, marker) {
  const index = text.indexOf(`${marker}package \``);
  return index === -1 ? [] : readChain2(text.slice(index + marker.length));
}
function readChain2(text) {
  const [first = "", ...lines] = text.split("\n");
  const start = /^package `([^`]+)`/.exec(first)?.[1];
  if (start === void 0) return [];
  const chain = [packageOf(start)];
  for (const line of lines) {
    const match = /^\s+\.\.\. which satisfies (?:path |git )?dependency `([^`]+)` (\(locked to \S+\) )?of package `([^`]+)`/.exec(
      line
    );
    if (match === null) break;
    const requirement = / = "([^"]*)"$/.exec(match[1] ?? "")?.[1];
    const last2 = chain.pop();
    const more = { ...requirement !== void 0 && { requirement }, ...match[2] !== void 0 && { isLocked: true } };
    if (last2 !== void 0) chain.push({ ...last2, ...more });
    chain.push(packageOf(match[3] ?? ""));
  }
  return chain;
}
function packageOf(text) {
  const match = /^(\S+) v(\S+)(?: \((.+)\))?$/.exec(text);
  const source = match?.[3];
  return { name: match?.[1] ?? text, version: match?.[2] ?? "", ...source !== void 0 && { source } };
}
function way(chain, fallback) {
  const names3 = chain.toReversed().map((link) => `\`${link.name}\``);
  if (names3.length === 0) return fallback === void 0 ? "a package" : `\`${fallback}\``;
  return names3.join(" → ");
}
function packageWords(link) {
  return link === void 0 ? "another package" : `\`${link.name}\` ${link.version}`;
}
function placeOf3(path) {
  return path === void 0 ? {} : { place: { path } };
}

// src/domain/cargo/error/resolver-error.ts
function readLinksConflict(text) {
  const match = /package `([^`]+)` links to the native library `([^`]+)`, but it conflicts with a previous package/.exec(text);
  if (match === null) return void 0;
  const [, name = "", links = ""] = match;
  const chain = chainAfter(text, "... required by ");
  const other = readChain2(text.slice(match.index + match[0].length).replace(/^[^\n]*\n/, ""));
  return {
    kind: "links-conflict",
    explanation: `\`${name}\` (asked for by ${way(chain, name)}) and ${packageWords(other[0])} (by ${way(other.slice(1))}) both link the native library \`${links}\`, which only one package of a graph may do.`,
    package: name,
    links,
    ...requirementOf(text),
    candidates: candidatesOf(text),
    chain,
    conflicting: [other]
  };
}
function readMissingFeature(text) {
  const match = /package `([^`]+)` depends on `([^`]+)` with feature `([^`]+)` but `[^`]+` does not have that feature/.exec(text);
  if (match === null) return void 0;
  const [, asks = "", name = "", feature = ""] = match;
  const rest = text.slice(match.index + match[0].length);
  const similar = /(?:does have feature|there is a feature) `([^`]+)`/.exec(rest)?.[1];
  const candidates = similar === void 0 ? listed2(/available features: ([^\n]+)/.exec(rest)?.[1]) : [similar];
  const hint = similar === void 0 ? "" : ` It does have \`${similar}\`.`;
  return {
    kind: "missing-feature",
    explanation: `\`${asks}\` asks for the feature \`${feature}\` of \`${name}\`, which has no such feature.${hint}`,
    package: name,
    feature,
    ...requirementOf(text),
    candidates,
    chain: chainAfter(text, "... required by ")
  };
}
function readVersionConflict(text) {
  const name = /failed to select a version for `([^`]+)`\./.exec(text)?.[1];
  if (name === void 0 || !text.includes("all possible versions conflict with previously selected packages"))
    return void 0;
  const chain = chainAfter(text, "... required by ");
  const conflicting = [...text.matchAll(/previously selected (?=package `)/g)].map(
    (match) => readChain2(text.slice(match.index + match[0].length))
  );
  const { requirement } = requirementOf(text);
  const requirements = [requirement, ...conflicting.map((one) => one[0]?.requirement)];
  const wanted = `${way(chain, name)} wants \`${requirement ?? "*"}\``;
  return {
    kind: requirements.some((one) => one?.startsWith("=")) ? "exact-pin" : "unsatisfiable-version",
    explanation: conflicting.every(([first]) => first?.name === name) ? `No version of \`${name}\` satisfies all: ${[wanted, ...conflicting.map(hasChosen)].join(", ")}.` : `No version of \`${name}\` goes with what is chosen already; ${wanted}, in the way are ${conflicting.map(([first]) => packageWords(first)).join(", ")}.`,
    package: name,
    ...requirement !== void 0 && { requirement },
    candidates: candidatesOf(text),
    chain,
    conflicting
  };
}
function hasChosen([first, ...askers]) {
  const kept = first?.isLocked === true ? ", which Cargo.lock keeps" : "";
  return `${way(askers)} has ${first?.version}${wants(first?.requirement)}${kept}`;
}
function readUnsatisfiable(text) {
  const match = /failed to select a version for the requirement `(\S+) = "([^"]*)"`/.exec(text);
  if (match === null) return void 0;
  const [, name = "", requirement = ""] = match;
  const unusable = [
    ...text.matchAll(
      /^ {2}version (\S+)(?:'s index entry)? (is yanked|is unavailable|is not cached|is invalid|requires .*)$/gm
    )
  ];
  const candidates = listed2(/candidate versions found which didn't match: ([^\n]+)/.exec(text)?.[1]);
  const there = unusable.length > 0 ? unusable.map(([, version, reason]) => `${version} ${reason}`).join(", ") : `there is ${candidates.join(", ") || "none"}`;
  const chain = chainAfter(text, "required by ");
  return {
    kind: unusable.length > 0 && unusable.every(([, , reason]) => reason?.startsWith("requires") === true) ? "msrv" : "unsatisfiable-version",
    explanation: `${way(chain, name)} wants \`${name}\` in version \`${requirement}\`, but ${there}${searched(text)}.`,
    package: name,
    requirement,
    candidates: unusable.length > 0 ? unusable.map(([, version = ""]) => version) : candidates,
    chain,
    ...placeOf3(/location searched: (?:Git repository )?(\S+)$/m.exec(text)?.[1])
  };
}
function readMissingPackage(text) {
  const match = /no matching package named `([^`]+)` found|no matching package found\nsearched package name: `([^`]+)`/.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (name === void 0) return void 0;
  const chain = chainAfter(text, "required by ");
  const near = /perhaps you meant:\s+([^\n]+)/.exec(text)?.[1] ?? /help: package `([^`]+)` exists/.exec(text)?.[1];
  const candidates = listed2(near?.replace(" or ", ", "));
  return {
    kind: "missing-package",
    explanation: `${way(chain, name)} wants \`${name}\`, which does not exist${searched(text)}.${candidates.length > 0 ? ` Did you mean ${candidates.map((one) => `\`${one}\``).join(" or ")}?` : ""}`,
    package: name,
    candidates,
    chain,
    ...placeOf3(/location searched: (?:Git repository )?(\S+)$/m.exec(text)?.[1])
  };
}
function readCycle(text) {
  const match = /cyclic package dependency: package `[^`]+` depends on itself\. Cycle:\n/.exec(text);
  if (match === null) return void 0;
  const chain = readChain2(text.slice(match.index + match[0].length));
  const [first] = chain;
  return {
    kind: "cycle",
    explanation: `${packageWords(first)} depends on itself: ${way(chain)}.`,
    ...first && { package: first.name },
    chain
  };
}
function requirementOf(text) {
  const requirement = /versions that meet the requirements `([^`]*)`/.exec(text)?.[1];
  return requirement === void 0 ? {} : { requirement };
}
function candidatesOf(text) {
  return listed2(/versions that meet the requirements `[^`]*` (?:\(locked to \S+\) )?are: ([^\n]+)/.exec(text)?.[1]);
}
function listed2(text) {
  return (text ?? "").split(", ").filter((item) => item !== "" && item !== "...");
}
function searched(text) {
  const place2 = /location searched: ([^\n]+)/.exec(text)?.[1];
  return place2 === void 0 ? "" : ` in ${place2}`;
}
function wants(requirement) {
  return requirement === void 0 ? "" : ` for \`${requirement}\``;
}

// src/domain/cargo/error/source-error.ts
function readMsrv(text) {
  const unsupported = /rustc (\S+) is not supported by the following packages?:\n((?: {2}.*\n?)+)/.exec(text);
  if (unsupported !== null) {
    const packages = [...(unsupported[2] ?? "").matchAll(/^ {2}(\S+?)@(\S+) requires rustc (\S+)/gm)];
    const told2 = packages.map(([, name2, version, needed]) => `\`${name2}\` ${version} needs ${needed}`).join(", ");
    const name = packages[0]?.[1];
    return {
      kind: "msrv",
      explanation: `The toolchain is Rust ${unsupported[1]}, but ${told2}.`,
      ...name !== void 0 && { package: name },
      candidates: packages.map(([, , , needed = ""]) => needed)
    };
  }
  const edition = /feature `(edition\d+)` is required/.exec(text)?.[1];
  if (edition === void 0) return void 0;
  return {
    kind: "msrv",
    explanation: `A manifest needs \`${edition}\`, which this Cargo is too old for.`,
    feature: edition,
    ...placeOf3(manifestAt(text))
  };
}
function readMissingTarget(text) {
  const reason = /can't find (?:library )?`[^`]+`[^\n]*|no targets specified in the manifest|cannot infer path for `[^`]+`[^\n]*|couldn't read `?[^\n]+\.rs`?: No such file[^\n]*/.exec(
    text
  )?.[0];
  if (reason === void 0) return void 0;
  const path = manifestAt(text);
  return {
    kind: "missing-target",
    explanation: `${path === void 0 ? "A manifest" : path} names a target whose file is not there: ${reason}.`.replace(
      /\.\.$/,
      "."
    ),
    ...placeOf3(path)
  };
}
function readManifestError(text) {
  const causes = text.split(/\n\s*Caused by:\n/).map((cause) => cause.trim());
  const last2 = sentence(causes.at(-1) ?? "");
  const registry = /registry index was not found in any configuration: `([^`]+)`/.exec(text)?.[1];
  if (registry !== void 0) {
    return {
      kind: "unreachable-source",
      explanation: `The registry \`${registry}\` is not configured here: a repository's own \`.cargo/config.toml\` is not read.`,
      ...placeOf3(manifestAt(text))
    };
  }
  const position = /^ *--> (\S+?):(\d+):(\d+)$/m.exec(text);
  const lock = /failed to parse lock file at: (\S+)/.exec(text)?.[1];
  const path = position?.[1] ?? lock ?? manifestAt(text);
  const known = position !== null || lock !== void 0 || arrangement.test(text);
  if (!known || /failed to get `/.test(text) && !/failed to parse manifest/.test(text)) return void 0;
  const at = position ?? /line (\d+), column (\d+)/.exec(text);
  const [line, column] = (at?.slice(-2) ?? []).map(Number);
  return {
    kind: "manifest",
    explanation: `${path === void 0 ? "A manifest" : path} cannot be used: ${last2}`,
    ...path !== void 0 && {
      place: { path, ...line !== void 0 && { line }, ...column !== void 0 && { column } }
    }
  };
}
var arrangement = /failed to parse manifest|failed to load manifest|failed to read `|error inheriting|two packages named|believes it's in a workspace|multiple workspace roots|wrong workspace|not hierarchically below|listed in default-members|points to the same source|failed to resolve patches|manifest is missing either/;
function readUnreachable(text) {
  const match = /failed to get `([^`]+)` as a dependency of /.exec(text);
  if (match === null) return void 0;
  const [, name = ""] = match;
  const chain = readChain2(text.slice(match.index + match[0].length));
  const place2 = /[Uu]nable to update ([^\n]+)/.exec(text)?.[1];
  return {
    kind: "unreachable-source",
    explanation: `${way(chain, name)} takes \`${name}\` from ${place2 ?? "a source"}, which cannot be had: ${reasonOf(text)}.`,
    package: name,
    chain,
    ...placeOf3(place2)
  };
}
function reasonOf(text) {
  const reference = /couldn't find remote ref refs\/(heads|tags)\/(\S+)/.exec(text);
  if (reference !== null) return `there is no ${reference[1] === "heads" ? "branch" : "tag"} \`${reference[2]}\``;
  const revision = /revspec '([^']+)' not found|^\s*revision (\S+) not found/m.exec(text)?.slice(1).find(Boolean);
  if (revision !== void 0) return `there is no commit \`${revision}\``;
  if (/does not appear to be a git repository|Repository not found|returned error: 404|status code 404/i.test(text)) {
    return "there is no such repository, or it may not be read from here";
  }
  if (/Authentication failed|could not read Username|Permission denied|returned error: 40[13]/i.test(text)) {
    return "access was refused";
  }
  if (/No such file or directory/.test(text)) return "there is no such folder";
  const said = /^fatal: (.+)$/m.exec(text)?.[1] ?? /^error: (cannot run .+)$/m.exec(text)?.[1];
  if (said !== void 0) return `git says \`${said.replace(/\.$/, "").replaceAll("`", "'")}\``;
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*(help:|note:|https?:)/.test(line));
  return lines.at(-1)?.trim().replace(/\.$/, "") ?? "no reason given";
}
function manifestAt(text) {
  const read2 = /failed to read `([^`]+)`/.exec(text)?.[1];
  const parsed = [...text.matchAll(/failed to parse manifest at `([^`]+)`/g)].at(-1)?.[1];
  const current = /^current:\s+(\S+)/m.exec(text)?.[1] ?? /^- (\S+Cargo\.toml)$/m.exec(text)?.[1];
  return read2 ?? parsed ?? current ?? /patch definition for `[^`]+` in `([^`]+)`/.exec(text)?.[1];
}
function sentence(cause) {
  const [first = "", ...rest] = cause.replace(/^error: /, "").split("\n");
  const end = rest.indexOf("");
  const list2 = rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim().replace(/^- /, ""));
  const text = first.endsWith(":") ? `${first} ${list2.join(", ")}` : first;
  return /[.?]$/.test(text) ? text : `${text}.`;
}

// src/domain/cargo/error/cargo-error.ts
function readCargoError(stderr) {
  for (const reader of readers) {
    const found = reader(stderr);
    if (found !== void 0) return { candidates: [], chain: [], conflicting: [], ...found };
  }
  const line = stderr.split("\n").find((text) => text.startsWith("error")) ?? stderr.trim().split("\n")[0] ?? "";
  return {
    kind: "unknown",
    explanation: `Cargo says: ${line.replace(/^error: /, "")}`,
    candidates: [],
    chain: [],
    conflicting: []
  };
}
var readers = [
  readLinksConflict,
  readMissingFeature,
  readVersionConflict,
  readUnsatisfiable,
  readMissingPackage,
  readMsrv,
  readMissingTarget,
  readCycle,
  readManifestError,
  readUnreachable
];

// src/domain/cargo/graph/activation.ts
function activate({ members, declared, leadsTo, memberFeatures }) {
  const roots = new Set(members);
  const states = /* @__PURE__ */ new Map();
  const open2 = [];
  const want = (id, features, withDefault) => {
    const known = declared.get(id);
    if (known === void 0) return;
    const state = states.get(id) ?? { features: /* @__PURE__ */ new Set(), named: /* @__PURE__ */ new Map(), changed: true };
    states.set(id, state);
    for (const feature of features) switchOn(feature, state, known);
    if (withDefault && known.features.has("default")) switchOn("default", state, known);
    if (!state.changed) return;
    state.changed = false;
    open2.push(id);
  };
  for (const id of members) {
    want(id, memberFeatures === "all" ? declared.get(id)?.features.keys() ?? [] : [], true);
  }
  for (let id = open2.pop(); id !== void 0; id = open2.pop()) {
    const named2 = states.get(id)?.named;
    for (const dependency of declared.get(id)?.dependencies ?? []) {
      if (!isUsed(id, dependency, roots, named2)) continue;
      const target = leadsTo(id, dependency);
      if (target === void 0) continue;
      want(target, [...dependency.features, ...named2?.get(dependency.name) ?? []], dependency.defaultFeatures);
    }
  }
  return {
    features: new Map([...states].map(([id, { features }]) => [id, features])),
    uses: (id, dependency) => states.has(id) && isUsed(id, dependency, roots, states.get(id)?.named)
  };
}
function isUsed(id, { name, kind, optional }, roots, named2) {
  return (kind !== "dev" || roots.has(id)) && (!optional || named2?.has(name) === true);
}
function switchOn(feature, state, declared) {
  if (state.features.has(feature)) return;
  state.features.add(feature);
  state.changed = true;
  for (const value of declared.features.get(feature) ?? []) {
    const [, name = "", weak, more] = /^(?:dep:)?([^/?]+)(\?)?(?:\/(.+))?$/.exec(value) ?? [];
    const isDependency = value.startsWith("dep:") || more !== void 0;
    if (!isDependency) switchOn(value, state, declared);
    else {
      const isOptional = declared.dependencies.some((dependency) => dependency.name === name && dependency.optional);
      if (more !== void 0 && weak === void 0 && isOptional && declared.features.has(name)) {
        switchOn(name, state, declared);
      }
      const asked = state.named.get(name) ?? /* @__PURE__ */ new Set();
      state.named.set(name, more === void 0 ? asked : asked.add(more));
    }
  }
}

// src/domain/cargo/graph/dependency-targets.ts
function dependencyTargets(graph) {
  const candidates = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const find = (id, { package: name, kind, target, requirement }) => {
    const ofPackage = candidates.get(id) ?? candidatesOf2(graph, id);
    candidates.set(id, ofPackage);
    const fitting = (ofPackage.get(name) ?? []).filter(
      ({ kinds: kinds2 }) => kinds2.some((asked) => asked.kind === kind && asked.target === target)
    );
    if (fitting.length < 2) return fitting[0]?.id;
    const wanted = parseRequirement(requirement);
    const allowed = fitting.filter((candidate) => {
      const version = parseVersion(candidate.version);
      return wanted !== void 0 && version !== void 0 && matches(wanted, version);
    });
    return allowed.length === 1 ? allowed[0]?.id : void 0;
  };
  return (id, dependency) => {
    if (!known.has(dependency)) known.set(dependency, find(id, dependency));
    return known.get(dependency);
  };
}
function candidatesOf2(graph, from) {
  const edges = graph.packages.get(from)?.dependencies ?? [];
  return packagesByName(
    edges.flatMap(({ id, kinds: kinds2 }) => {
      const found = graph.packages.get(id);
      return found === void 0 ? [] : [{ id, name: found.name, version: found.version, kinds: kinds2 }];
    })
  );
}

// src/domain/cargo/graph/graph-before.ts
function graphBefore({ graph: after, declared: declaredAfter }, added, locked) {
  const declared = declaredAfter();
  const leadsTo = dependencyTargets(after);
  const { members } = after;
  const known = activate({ members, declared, leadsTo, memberFeatures: "default" });
  if (![...after.packages.values()].every((found) => isSameSet(found.features, known.features.get(found.id)))) {
    return void 0;
  }
  const former = withoutAdditions(after, declared, added);
  if (former === void 0) return void 0;
  const all = activate({ members, declared: former, leadsTo, memberFeatures: "all" });
  const isUsed2 = { before: usedBy2(former, all), after: usedBy2(declared, known) };
  if (!isKept(locked, after, isUsed2)) return void 0;
  const active = activate({ members, declared: former, leadsTo, memberFeatures: "default" });
  const packages = [...after.packages.values()].flatMap((found) => {
    const features = active.features.get(found.id);
    const declares = former.get(found.id);
    if (features === void 0 || declares === void 0) return [];
    const dependencies = edgesBefore(found, declares, active, leadsTo);
    return [{ ...found, features: [...features].toSorted(), dependencies }];
  });
  return { packages: new Map(packages.map((found) => [found.id, found])), members };
}
function withoutAdditions(after, declared, added) {
  const former = new Map(declared);
  const own = [...after.packages.values()].filter(({ source }) => source === null);
  const byManifest = new Map(own.map(({ manifestPath, id }) => [manifestPath, id]));
  for (const { manifest, kind, name } of added) {
    const id = byManifest.get(manifest);
    const now = id === void 0 ? void 0 : former.get(id);
    if (id === void 0 || now === void 0) continue;
    const rest = now.dependencies.filter((dependency) => dependency.name !== name || dependency.kind !== kind);
    if (rest.length !== now.dependencies.length - 1) return void 0;
    former.set(id, { ...now, dependencies: rest });
  }
  return former;
}
function usedBy2(declared, activation2) {
  return (id) => {
    const used = (declared.get(id)?.dependencies ?? []).filter((dependency) => activation2.uses(id, dependency));
    return new Set(used.map((dependency) => dependency.package));
  };
}
function isKept(locked, after, isUsed2) {
  const now = packagesByName(locked.after.packages);
  const nodes = packagesByName(after.packages.values());
  return locked.before.packages.every((found) => {
    const kept = now.get(found.name)?.find((other) => isSame(found, other));
    if (kept === void 0 || !hasEdges(kept, found)) return false;
    const node = nodes.get(found.name)?.find((other) => isSame(found, other));
    if (node === void 0) return true;
    const names3 = new Set(found.dependencies.map(({ name }) => name));
    const before = isUsed2.before(node.id);
    return isSubset(before, names3) && [...isUsed2.after(node.id)].every((name) => before.has(name) || !names3.has(name));
  });
}
function hasEdges(kept, before) {
  const [now, then] = [kept.dependencies, before.dependencies];
  if (now.length === then.length) return then.every((dependency, index) => isSame(dependency, now[index]));
  return before.source === void 0 && then.every((dependency) => now.some((other) => isSame(dependency, other)));
}
function isSame(one, other) {
  const isOfSource = (one.source ?? void 0) === (other?.source ?? void 0);
  return one.name === other?.name && one.version === other.version && isOfSource;
}
function edgesBefore({ id, dependencies }, declares, active, leadsTo) {
  const used = /* @__PURE__ */ new Map();
  for (const dependency of declares.dependencies) {
    if (!active.uses(id, dependency)) continue;
    const target = leadsTo(id, dependency);
    used.set(target, [...used.get(target) ?? [], dependency]);
  }
  return dependencies.flatMap((edge) => {
    const uses = used.get(edge.id) ?? [];
    const kinds2 = edge.kinds.filter(
      ({ kind, target }) => uses.some((use) => use.kind === kind && use.target === target)
    );
    return kinds2.length === 0 ? [] : [{ ...edge, kinds: kinds2 }];
  });
}
function isSubset(some, of) {
  return some.size <= of.size && [...some].every((item) => of.has(item));
}
function isSameSet(list2, set2) {
  return set2 !== void 0 && list2.length === set2.size && list2.every((item) => set2.has(item));
}

// src/domain/cargo/lockfile/lockfile-sync.ts
function isProbablyInSync(workspace) {
  const { lockfile, members } = workspace;
  if (lockfile === void 0) return false;
  const own = lockfile.content.packages.filter((locked) => locked.source === void 0);
  return members.every((member) => {
    const locked = own.find(({ name, version }) => name === member.package?.name && version === member.package.version);
    const known = new Set(locked?.dependencies.map(({ name }) => name));
    const asked = member.dependencies.flatMap((dependency) => {
      const effective = effectiveDependency(dependency, member, workspace);
      return effective.kind === "effective" ? [effective.package] : [];
    });
    return locked !== void 0 && asked.every((name) => known.has(name)) && known.size <= new Set(asked).size;
  });
}

// src/domain/cargo/lockfile/read-lockfile.ts
var import_toml = __toESM(require_toml(), 1);

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
    const [, name, version, source, checksum, list2] = entry.exec(text) ?? [];
    if (name === void 0 || version === void 0) return void 0;
    packages.push({
      name,
      version,
      ...source !== void 0 && { source },
      ...checksum !== void 0 && { checksum },
      // What stands between the quotes.
      dependencies: list2?.split('"').filter((_, index) => index % 2 === 1) ?? []
    });
  }
  return { version: versions[0] === void 0 ? void 0 : Number(versions[0]), packages };
}

// src/domain/cargo/lockfile/read-lockfile.ts
var newestFormat = 4;
function readLockfile(text, path) {
  const { version: stated, packages: raw, checksums, isRooted } = readEntries2(text, path);
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
function readEntries2(text, path) {
  const scanned = scanLockfile(text);
  if (scanned !== void 0) return { ...scanned, checksums: /* @__PURE__ */ new Map(), isRooted: false };
  const content = parseText(text, path);
  const root = content.get("root");
  const tables = [...root === void 0 ? [] : [root], ...arrayOf(content.get("package"), path)];
  return {
    version: content.get("version"),
    packages: tables.map((table2) => readPackage2(table2, path)),
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
function broken(path, problem, line, details2 = {}) {
  const location = { path, line: line ?? 1, column: 1 };
  return new Failure("manifest", `${path}:${location.line}: the lockfile ${problem}`, {
    hint: `Restore ${path} from git, or delete it and run \`cargo generate-lockfile\`.`,
    ...details2,
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
function readPackage2(table2, path) {
  const entries = mapOf(table2);
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
    const named2 = byName.get(name) ?? [];
    if (version === void 0) return named2.length === 1 ? named2[0] : void 0;
    const ofVersion = named2.filter((found) => found.version === version);
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

// src/domain/patch/added-dependencies.ts
var kinds = { dependencies: "normal", "dev-dependencies": "dev", "build-dependencies": "build" };
function addedDependencies({ changes }) {
  if (!changes.every(({ kind }) => kind === "added")) return void 0;
  return changes.flatMap(({ manifest, table: table2, key: key2 }) => {
    const kind = kinds[table2.at(-1)];
    return table2[0] === "workspace" ? [] : [{ manifest, kind, name: key2 }];
  });
}

// src/domain/patch/entry.ts
function infraEntry(crate, features, infra, options = {}) {
  return {
    key: crate.name,
    value: new Map([
      ["git", infra.url],
      ["version", crate.requirement],
      ...referenceValues(infra.reference),
      ...features.length > 0 ? [["features", features]] : [],
      ...options.optional === true ? [["optional", true]] : []
    ])
  };
}
function inheritedEntry(key2, options = {}) {
  const value = /* @__PURE__ */ new Map([["workspace", true]]);
  if (options.optional === true) value.set("optional", true);
  return { key: key2, value };
}
function referenceValues(reference) {
  return reference.kind === "default-branch" ? [] : [[reference.kind, reference.value]];
}
function renderEntry(entry2, style) {
  const key2 = renderKey(entry2.key);
  const { value } = entry2;
  if (!(value instanceof Map)) return `${key2}${equalsAfter(key2, style)}${renderValue(value, style)}`;
  const [first, ...rest] = value;
  if (first?.[0] === "workspace" && rest.length === 0 && style.dottedInheritance) {
    const dotted = `${key2}.workspace`;
    return `${dotted}${equalsAfter(dotted, style)}true`;
  }
  return `${key2}${equalsAfter(key2, style)}${renderInlineTable(value, style)}`;
}
function renderInlineTable(values, style) {
  const inside = [...values].map(
    ([key2, value]) => `${renderKey(key2)}${style.inlineEquals}${renderValue(value, style)}`
  );
  return `{${style.padding}${inside.join(style.comma)}${style.padding}}`;
}
function renderValue(value, style) {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return renderString(value, style);
  return `[${value.map((item) => renderString(item, style)).join(", ")}]`;
}
function renderString(text, { quote }) {
  if (quote === "'" && !/['\u0000-\u0008\u000a-\u001f\u007f]/.test(text)) return `'${text}'`;
  return JSON.stringify(text).replaceAll("", "\\u007F");
}
function renderKey(key2) {
  return /^[A-Za-z0-9_-]+$/.test(key2) ? key2 : /['\n\r]/.test(key2) ? JSON.stringify(key2) : `'${key2}'`;
}
function equalsAfter(key2, style) {
  return style.column === void 0 ? style.equals : `${" ".repeat(Math.max(1, style.column - key2.length))}= `;
}
function renderPath(path) {
  return path.map(renderKey).join(".");
}

// src/domain/patch/layout.ts
function sectionsOf(document) {
  const sections = [];
  const visit = (table2, path) => {
    if (table2.form === "header" && table2.header) sections.push({ path, table: table2, header: table2.header });
    for (const [key2, { value }] of table2.entries) {
      if (value.kind === "table") visit(value, [...path, key2]);
      else if (value.kind === "array" && value.ofTables) {
        for (const item of value.items) if (item.kind === "table") visit(item, [...path, key2]);
      }
    }
  };
  visit(document.root, []);
  const start = firstOffset(document.text);
  const root = { path: [], table: document.root, header: { start, end: start } };
  return [root, ...sections.toSorted((a, b) => a.header.start - b.header.start)];
}
function firstOffset(text) {
  return text.startsWith("\uFEFF") ? 1 : 0;
}
function bodyOf(table2) {
  return [...table2.entries.values()].filter((entry2) => !hasHeaders(entry2)).toSorted((a, b) => a.range.start - b.range.start);
}
function hasHeaders({ value }) {
  if (value.kind === "array") return value.ofTables;
  return value.kind === "table" && (value.form === "header" || value.form === "implicit");
}
function lineStart(text, offset) {
  return Math.max(text.lastIndexOf("\n", offset - 1) + 1, firstOffset(text));
}
function lineEnd(text, offset) {
  const end = text.indexOf("\n", offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function nextLine(text, offset) {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}
function lineEnding(text) {
  const end = text.indexOf("\n");
  return end > 0 && text[end - 1] === "\r" ? "\r\n" : "\n";
}
function blockEnd(text, offset) {
  let end = lineEnd(text, offset);
  for (let at = end; ; ) {
    const next = nextLine(text, at);
    const line = text.slice(next, lineEnd(text, next));
    if (next >= text.length || !isComment(line)) return isHeader(line) ? lineEnd(text, offset) : end;
    at = end = lineEnd(text, next);
  }
}
function sectionEnd(document, section) {
  const last2 = bodyOf(section.table).at(-1);
  const offset = last2?.range.end ?? section.header.end;
  return last2 === void 0 && section.path.length === 0 ? section.header.end : blockEnd(document.text, offset);
}
function isComment(line) {
  return /^\s*#/.test(line);
}
function isHeader(line) {
  return /^\s*\[/.test(line);
}
function linesBetween(text, start, end) {
  return text.slice(start, end).split(/\r?\n/);
}

// node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars2.length; i++) {
  const c = chars2.charCodeAt(i);
  intToChar[i] = c;
  charToInt[c] = i;
}
function encodeInteger(builder, num) {
  do {
    let clamped = num & 31;
    num >>>= 5;
    if (num > 0) clamped |= 32;
    builder.write(intToChar[clamped]);
  } while (num > 0);
}
function encodeSign(num) {
  return num < 0 ? -num << 1 | 1 : num << 1;
}
var bufLength = 1024 * 16;
var td = typeof TextDecoder !== "undefined" ? /* @__PURE__ */ new TextDecoder() : typeof Buffer !== "undefined" ? {
  decode(buf) {
    const out = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
    return out.toString();
  }
} : {
  decode(buf) {
    let out = "";
    for (let i = 0; i < buf.length; i++) {
      out += String.fromCharCode(buf[i]);
    }
    return out;
  }
};
var StringWriter = class {
  constructor() {
    this.pos = 0;
    this.out = "";
    this.buffer = new Uint8Array(bufLength);
  }
  write(v) {
    const { buffer } = this;
    buffer[this.pos++] = v;
    if (this.pos === bufLength) {
      this.out += td.decode(buffer);
      this.pos = 0;
    }
  }
  flush() {
    const { buffer, out, pos } = this;
    return pos > 0 ? out + td.decode(buffer.subarray(0, pos)) : out;
  }
};
function encodeRangeMappings(decoded) {
  if (decoded.length === 0) return "";
  const writer = new StringWriter();
  for (let i = 0; i < decoded.length; i++) {
    const indices = decoded[i];
    if (i > 0) writer.write(semicolon);
    let index = 0;
    for (let j = 0; j < indices.length; j++) {
      const offset = indices[j];
      encodeInteger(writer, offset - index);
      index = offset;
    }
  }
  return writer.flush();
}
function encode(decoded) {
  const writer = new StringWriter();
  let sourcesIndex = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  let namesIndex = 0;
  for (let i = 0; i < decoded.length; i++) {
    const line = decoded[i];
    if (i > 0) writer.write(semicolon);
    if (line.length === 0) continue;
    let genColumn = 0;
    for (let j = 0; j < line.length; j++) {
      const segment = line[j];
      if (j > 0) writer.write(comma);
      encodeInteger(writer, encodeSign(segment[0] - genColumn));
      genColumn = segment[0];
      if (segment.length === 1) continue;
      encodeInteger(writer, encodeSign(segment[1] - sourcesIndex));
      encodeInteger(writer, encodeSign(segment[2] - sourceLine));
      encodeInteger(writer, encodeSign(segment[3] - sourceColumn));
      sourcesIndex = segment[1];
      sourceLine = segment[2];
      sourceColumn = segment[3];
      if (segment.length === 4) continue;
      encodeInteger(writer, encodeSign(segment[4] - namesIndex));
      namesIndex = segment[4];
    }
  }
  return writer.flush();
}

// node_modules/magic-string/dist/index.mjs
var BitSet = class BitSet2 {
  constructor(arg) {
    this.bits = arg instanceof BitSet2 ? arg.bits.slice() : [];
  }
  add(n2) {
    this.bits[n2 >> 5] |= 1 << (n2 & 31);
  }
  has(n2) {
    return !!(this.bits[n2 >> 5] & 1 << (n2 & 31));
  }
  forEach(fn) {
    const bits = this.bits;
    for (let w = 0; w < bits.length; w++) {
      let word = bits[w];
      while (word) {
        const lowest = word & -word;
        fn((w << 5) + 31 - Math.clz32(lowest));
        word ^= lowest;
      }
    }
  }
};
var Chunk = class Chunk2 {
  constructor(start, end, content) {
    this.start = start;
    this.end = end;
    this.original = content;
    this.intro = "";
    this.outro = "";
    this.content = content;
    this.storeName = false;
    this.edited = false;
    this.replacesUntil = -1;
    this.replacedFrom = -1;
    this.previous = null;
    this.next = null;
  }
  appendLeft(content) {
    this.outro += content;
  }
  appendRight(content) {
    this.intro = this.intro + content;
  }
  clone() {
    const chunk = new Chunk2(this.start, this.end, this.original);
    chunk.intro = this.intro;
    chunk.outro = this.outro;
    chunk.content = this.content;
    chunk.storeName = this.storeName;
    chunk.edited = this.edited;
    chunk.replacesUntil = this.replacesUntil;
    chunk.replacedFrom = this.replacedFrom;
    return chunk;
  }
  contains(index) {
    return this.start < index && index < this.end;
  }
  eachNext(fn) {
    fn(this);
    let chunk = this.next;
    while (chunk) {
      fn(chunk);
      chunk = chunk.next;
    }
  }
  eachPrevious(fn) {
    fn(this);
    let chunk = this.previous;
    while (chunk) {
      fn(chunk);
      chunk = chunk.previous;
    }
  }
  edit(content, storeName, contentOnly) {
    this.content = content;
    if (!contentOnly) {
      this.intro = "";
      this.outro = "";
    }
    this.storeName = storeName;
    this.edited = true;
    return this;
  }
  prependLeft(content) {
    this.outro = content + this.outro;
  }
  prependRight(content) {
    this.intro = content + this.intro;
  }
  reset() {
    this.intro = "";
    this.outro = "";
    this.replacesUntil = -1;
    this.replacedFrom = -1;
    if (this.edited) {
      this.content = this.original;
      this.storeName = false;
      this.edited = false;
    }
  }
  split(index) {
    const sliceIndex = index - this.start;
    const originalBefore = this.original.slice(0, sliceIndex);
    const originalAfter = this.original.slice(sliceIndex);
    this.original = originalBefore;
    const newChunk = new Chunk2(index, this.end, originalAfter);
    newChunk.outro = this.outro;
    this.outro = "";
    this.end = index;
    if (this.edited) {
      newChunk.edit("", false, true);
      newChunk.replacedFrom = this.replacedFrom;
    } else this.content = originalBefore;
    newChunk.next = this.next;
    if (newChunk.next) newChunk.next.previous = newChunk;
    newChunk.previous = this;
    this.next = newChunk;
    return newChunk;
  }
  toString() {
    return this.intro + this.content + this.outro;
  }
  trimEnd(rx) {
    this.outro = this.outro.replace(rx, "");
    if (this.outro.length) return true;
    const trimmed2 = this.content.replace(rx, "");
    if (trimmed2.length) {
      if (trimmed2 !== this.content) {
        if (this.edited) this.edit(trimmed2, this.storeName, true);
        else this.split(this.start + trimmed2.length).edit("", void 0, true);
      }
      return true;
    } else {
      this.edit("", void 0, true);
      this.intro = this.intro.replace(rx, "");
      if (this.intro.length) return true;
    }
  }
  trimStart(rx) {
    this.intro = this.intro.replace(rx, "");
    if (this.intro.length) return true;
    const trimmed2 = this.content.replace(rx, "");
    if (trimmed2.length) {
      if (trimmed2 !== this.content) {
        if (this.edited) this.edit(trimmed2, this.storeName, true);
        else {
          this.split(this.end - trimmed2.length);
          this.edit("", void 0, true);
        }
      }
      return true;
    } else {
      this.edit("", void 0, true);
      this.outro = this.outro.replace(rx, "");
      if (this.outro.length) return true;
    }
  }
};
var MagicStringError = class extends Error {
  name = "MagicStringError";
  constructor(message, options) {
    super(`[MagicString] ${message}`, options);
  }
};
function getBtoa() {
  if (typeof globalThis !== "undefined" && typeof globalThis.btoa === "function") return (str) => globalThis.btoa(unescape(encodeURIComponent(str)));
  const buffer = globalThis["Buffer"];
  if (buffer) return (str) => buffer.from(str, "utf-8").toString("base64");
  return () => {
    throw new MagicStringError("unsupported environment: `btoa` or `Buffer` is required");
  };
}
var btoa = /* @__PURE__ */ getBtoa();
var SourceMap = class {
  constructor(properties) {
    this.version = 3;
    this.file = properties.file;
    this.sources = properties.sources;
    this.sourcesContent = properties.sourcesContent;
    this.names = properties.names;
    this.mappings = typeof properties.mappings === "string" ? properties.mappings : encode(properties.mappings);
    if (typeof properties.x_google_ignoreList !== "undefined") this.x_google_ignoreList = properties.x_google_ignoreList;
    if (typeof properties.debugId !== "undefined") this.debugId = properties.debugId;
    if (typeof properties.rangeMappings !== "undefined") {
      let shouldOutputRangeMapping = false;
      for (const line of properties.rangeMappings) if (line.length !== 0) {
        shouldOutputRangeMapping = true;
        break;
      }
      if (shouldOutputRangeMapping) this.rangeMappings = encodeRangeMappings(properties.rangeMappings);
    }
  }
  /**
  * Returns the equivalent of `JSON.stringify(map)`
  */
  toString() {
    return JSON.stringify(this);
  }
  /**
  * Returns a DataURI containing the sourcemap. Useful for doing this sort of thing:
  * `generateMap(options?: SourceMapOptions): SourceMap;`
  */
  toUrl() {
    return `data:application/json;charset=utf-8;base64,${btoa(this.toString())}`;
  }
};
function getLocator(source) {
  const lineOffsets = [0];
  for (let i = source.indexOf("\n"); i !== -1; i = source.indexOf("\n", i + 1)) lineOffsets.push(i + 1);
  return function locate(index) {
    let i = 0;
    let j = lineOffsets.length;
    while (i < j) {
      const m = i + j >> 1;
      if (index < lineOffsets[m]) j = m;
      else i = m + 1;
    }
    const line = i - 1;
    return {
      line,
      column: index - lineOffsets[line]
    };
  };
}
function getRelativePath(from, to) {
  const fromParts = from.split(/[/\\]/);
  const toParts = to.split(/[/\\]/);
  fromParts.pop();
  while (fromParts[0] === toParts[0]) {
    fromParts.shift();
    toParts.shift();
  }
  if (fromParts.length) {
    let i = fromParts.length;
    while (i--) fromParts[i] = "..";
  }
  return fromParts.concat(toParts).join("/");
}
function guessIndent(code2) {
  const lines = code2.split("\n");
  const tabbed = lines.filter((line) => /^\t+/.test(line));
  const spaced = lines.filter((line) => /^ {2,}/.test(line));
  if (tabbed.length === 0 && spaced.length === 0) return null;
  if (tabbed.length >= spaced.length) return "	";
  const min = spaced.reduce((previous, current) => {
    const numSpaces = /^ +/.exec(current)[0].length;
    return Math.min(numSpaces, previous);
  }, Infinity);
  return " ".repeat(min);
}
var toString = Object.prototype.toString;
function isObject(thing) {
  return toString.call(thing) === "[object Object]";
}
var BASE64_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar2 = /* @__PURE__ */ (() => {
  const chars3 = /* @__PURE__ */ new Uint8Array(64);
  for (let i = 0; i < 64; i++) chars3[i] = BASE64_CHARS.charCodeAt(i);
  return chars3;
})();
var COMMA = 44;
var SEMICOLON = 59;
var BUFFER_SIZE = 16384;
var FLUSH_THRESHOLD = 16348;
var scratch = /* @__PURE__ */ new Uint8Array(BUFFER_SIZE);
function writeVlq(pos, num) {
  num = num < 0 ? -num << 1 | 1 : num << 1;
  do {
    let clamped = num & 31;
    num >>>= 5;
    if (num > 0) clamped |= 32;
    scratch[pos++] = intToChar2[clamped];
  } while (num > 0);
  return pos;
}
var decoder = /* @__PURE__ */ new TextDecoder();
var MappingsEncoder = class {
  constructor() {
    this.out = "";
    this.pos = 0;
    this.lines = [];
    this.buffered = 0;
    this.needsComma = false;
    this.prevGenColumn = 0;
    this.prevSourceIndex = 0;
    this.prevSourceLine = 0;
    this.prevSourceColumn = 0;
    this.prevNameIndex = 0;
  }
  endLine(segments) {
    this.lines.push(segments);
    this.buffered += segments.length + 1;
    if (this.buffered >= 4096) this.drain(null);
  }
  segments(segments) {
    this.drain(segments);
  }
  finish(segments) {
    this.drain(segments);
    this.flush();
    return this.out;
  }
  drain(trailing) {
    const lines = this.lines;
    const lineCount = lines.length;
    for (let l = 0; l <= lineCount; l++) {
      const line = l < lineCount ? lines[l] : trailing;
      if (line === null) break;
      for (let i = 0; i < line.length; i++) {
        if (this.pos > FLUSH_THRESHOLD) this.flush();
        const segment = line[i];
        if (this.needsComma) scratch[this.pos++] = COMMA;
        this.needsComma = true;
        this.pos = writeVlq(this.pos, segment[0] - this.prevGenColumn);
        this.prevGenColumn = segment[0];
        this.pos = writeVlq(this.pos, segment[1] - this.prevSourceIndex);
        this.prevSourceIndex = segment[1];
        this.pos = writeVlq(this.pos, segment[2] - this.prevSourceLine);
        this.prevSourceLine = segment[2];
        this.pos = writeVlq(this.pos, segment[3] - this.prevSourceColumn);
        this.prevSourceColumn = segment[3];
        if (segment.length === 5) {
          this.pos = writeVlq(this.pos, segment[4] - this.prevNameIndex);
          this.prevNameIndex = segment[4];
        }
      }
      if (l < lineCount) {
        if (this.pos > FLUSH_THRESHOLD) this.flush();
        scratch[this.pos++] = SEMICOLON;
        this.needsComma = false;
        this.prevGenColumn = 0;
      }
    }
    lines.length = 0;
    this.buffered = 0;
    this.flush();
  }
  flush() {
    this.out += decoder.decode(scratch.subarray(0, this.pos));
    this.pos = 0;
  }
};
var NEWLINE_CHAR$1 = 10;
function isWordCode(code2) {
  return code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 >= 48 && code2 <= 57 || code2 === 95;
}
var Mappings = class {
  constructor(hires, encoder = null) {
    this.hires = hires;
    this.generatedCodeLine = 0;
    this.generatedCodeColumn = 0;
    this.raw = [];
    this.rawSegments = this.raw[this.generatedCodeLine] = [];
    this.rawRangeMappingsIndices = [];
    this.rawRangeMappings = hires === "experimental-range" ? [this.rawRangeMappingsIndices] : void 0;
    this.encoder = encoder;
  }
  nextLine() {
    if (this.encoder === null) {
      this.generatedCodeLine += 1;
      this.raw[this.generatedCodeLine] = this.rawSegments = [];
    } else {
      this.encoder.endLine(this.rawSegments);
      this.rawSegments = [];
      this.generatedCodeLine += 1;
    }
    this.generatedCodeColumn = 0;
    if (this.rawRangeMappings) this.rawRangeMappings[this.generatedCodeLine] = this.rawRangeMappingsIndices = [];
  }
  /**
  * Emits the mappings for one MagicString: its intro, every chunk (with the
  * chunk's own intro/outro) and its outro. `sourceIndex === -1` means the
  * string has no source of its own, so its content only advances the
  * generated position without mapping anything.
  */
  addMagicString(magicString, sourceIndex, nameIndex) {
    const { original } = magicString;
    const locate = getLocator(original);
    if (magicString.intro) this.advance(magicString.intro);
    magicString.firstChunk.eachNext((chunk) => {
      if (chunk.intro.length) this.advance(chunk.intro);
      if (sourceIndex === -1) this.advance(chunk.content);
      else if (chunk.edited) {
        const name = chunk.storeName ? nameIndex.get(original.slice(chunk.start, chunk.replacesUntil)) : void 0;
        this.addEdit(sourceIndex, chunk.content, locate(chunk.start), name ?? -1);
      } else this.addUneditedChunk(sourceIndex, chunk, original, locate(chunk.start), magicString.sourcemapLocations);
      if (chunk.outro.length) this.advance(chunk.outro);
    });
    if (magicString.outro) this.advance(magicString.outro);
  }
  addEdit(sourceIndex, content, loc, nameIndex) {
    if (content.length) {
      const contentLengthMinusOne = content.length - 1;
      let contentLineEnd = content.indexOf("\n", 0);
      let previousContentLineEnd = -1;
      while (contentLineEnd >= 0 && contentLengthMinusOne > contentLineEnd) {
        const segment2 = [
          this.generatedCodeColumn,
          sourceIndex,
          loc.line,
          loc.column
        ];
        if (nameIndex >= 0) segment2.push(nameIndex);
        this.rawSegments.push(segment2);
        this.nextLine();
        previousContentLineEnd = contentLineEnd;
        contentLineEnd = content.indexOf("\n", contentLineEnd + 1);
      }
      const segment = [
        this.generatedCodeColumn,
        sourceIndex,
        loc.line,
        loc.column
      ];
      if (nameIndex >= 0) segment.push(nameIndex);
      this.rawSegments.push(segment);
      this.advance(content.slice(previousContentLineEnd + 1));
    }
  }
  addUneditedChunk(sourceIndex, chunk, original, loc, sourcemapLocations) {
    const end = chunk.end;
    let i = chunk.start;
    if (this.hires) {
      const boundary = this.hires === "boundary";
      const experimentalRange = this.hires === "experimental-range";
      const encoder = experimentalRange ? null : this.encoder;
      let charInHiresBoundary = false;
      while (i < end) {
        if (encoder !== null && this.rawSegments.length >= 4096) {
          encoder.segments(this.rawSegments);
          this.rawSegments.length = 0;
        }
        if (experimentalRange && i + 1 >= end) this.rawSegments.push([
          this.generatedCodeColumn,
          sourceIndex,
          loc.line,
          loc.column
        ]);
        const code2 = original.charCodeAt(i);
        if (code2 === NEWLINE_CHAR$1) {
          loc.line += 1;
          loc.column = 0;
          this.nextLine();
          charInHiresBoundary = false;
        } else {
          if (boundary) {
            if (isWordCode(code2)) {
              if (!charInHiresBoundary) {
                this.rawSegments.push([
                  this.generatedCodeColumn,
                  sourceIndex,
                  loc.line,
                  loc.column
                ]);
                charInHiresBoundary = true;
              }
            } else {
              this.rawSegments.push([
                this.generatedCodeColumn,
                sourceIndex,
                loc.line,
                loc.column
              ]);
              charInHiresBoundary = false;
            }
          } else if (experimentalRange) {
            if (i === chunk.start) {
              this.rawRangeMappingsIndices.push(this.rawSegments.length);
              this.rawSegments.push([
                this.generatedCodeColumn,
                sourceIndex,
                loc.line,
                loc.column
              ]);
            }
          } else this.rawSegments.push([
            this.generatedCodeColumn,
            sourceIndex,
            loc.line,
            loc.column
          ]);
          loc.column += 1;
          this.generatedCodeColumn += 1;
        }
        i += 1;
      }
    } else {
      const bits = sourcemapLocations.bits;
      while (i < end) {
        let newline = original.indexOf("\n", i);
        if (newline === -1 || newline > end) newline = end;
        if (newline > i) {
          this.rawSegments.push([
            this.generatedCodeColumn,
            sourceIndex,
            loc.line,
            loc.column
          ]);
          for (let w = i + 1 >> 5, last2 = newline - 1 >> 5; w <= last2; w++) {
            let word = bits[w];
            if (!word) continue;
            const base = w << 5;
            while (word) {
              const lowest = word & -word;
              const index = base + 31 - Math.clz32(lowest);
              if (index > i && index < newline) {
                const offset = index - i;
                this.rawSegments.push([
                  this.generatedCodeColumn + offset,
                  sourceIndex,
                  loc.line,
                  loc.column + offset
                ]);
              }
              word ^= lowest;
            }
          }
          loc.column += newline - i;
          this.generatedCodeColumn += newline - i;
        }
        if (newline === end) break;
        loc.line += 1;
        loc.column = 0;
        this.nextLine();
        i = newline + 1;
      }
    }
  }
  advance(str) {
    if (!str) return;
    const lastNewline = str.lastIndexOf("\n");
    for (let i = str.indexOf("\n"); i !== -1; i = str.indexOf("\n", i + 1)) this.nextLine();
    this.generatedCodeColumn += str.length - lastNewline - 1;
  }
};
var n = "\n";
var NEWLINE_CHAR = "\n".charCodeAt(0);
var CR_CHAR = "\r".charCodeAt(0);
var warned = {
  insertLeft: false,
  insertRight: false,
  storeName: false
};
function expandReplacement(replacement, matched, position, str, captures, namedCaptures) {
  if (!replacement.includes("$")) return replacement;
  let result = "";
  let index = 0;
  while (index < replacement.length) {
    const dollar = replacement.indexOf("$", index);
    if (dollar === -1) {
      result += replacement.slice(index);
      break;
    }
    result += replacement.slice(index, dollar);
    const char = replacement[dollar + 1];
    let expansion = "$";
    let consumed = 1;
    if (char === "$") consumed = 2;
    else if (char === "&") {
      expansion = matched;
      consumed = 2;
    } else if (char === "`") {
      expansion = str.slice(0, position);
      consumed = 2;
    } else if (char === "'") {
      expansion = str.slice(position + matched.length);
      consumed = 2;
    } else if (char === "<" && namedCaptures !== void 0) {
      const close = replacement.indexOf(">", dollar + 2);
      if (close !== -1) {
        expansion = namedCaptures[replacement.slice(dollar + 2, close)] ?? "";
        consumed = close + 1 - dollar;
      }
    } else if (char >= "0" && char <= "9") {
      const second = replacement[dollar + 2];
      const double = second >= "0" && second <= "9" ? Number(char + second) : NaN;
      const single = Number(char);
      if (double >= 1 && double <= captures.length) {
        expansion = captures[double - 1] ?? "";
        consumed = 3;
      } else if (single >= 1 && single <= captures.length) {
        expansion = captures[single - 1] ?? "";
        consumed = 2;
      }
    }
    result += expansion;
    index = dollar + consumed;
  }
  return result;
}
var MagicString = class MagicString2 {
  /**
  * Wraps `string` for editing; every index passed to the editing methods refers to this original string.
  */
  constructor(string, options = {}) {
    const chunk = new Chunk(0, string.length, string);
    Object.defineProperties(this, {
      original: {
        writable: true,
        value: string
      },
      outro: {
        writable: true,
        value: ""
      },
      intro: {
        writable: true,
        value: ""
      },
      firstChunk: {
        writable: true,
        value: chunk
      },
      lastChunk: {
        writable: true,
        value: chunk
      },
      lastSearchedChunk: {
        writable: true,
        value: chunk
      },
      byStart: {
        writable: true,
        value: /* @__PURE__ */ new Map([[0, chunk]])
      },
      byEnd: {
        writable: true,
        value: /* @__PURE__ */ new Map([[string.length, chunk]])
      },
      filename: {
        writable: true,
        value: options.filename
      },
      indentExclusionRanges: {
        writable: true,
        value: options.indentExclusionRanges
      },
      sourcemapLocations: {
        writable: true,
        value: new BitSet()
      },
      storedNames: {
        writable: true,
        value: /* @__PURE__ */ new Set()
      },
      indentStr: {
        writable: true,
        value: void 0
      },
      ignoreList: {
        writable: true,
        value: options.ignoreList
      },
      offset: {
        writable: true,
        value: options.offset || 0
      },
      hasMovedChunks: {
        writable: true,
        value: false
      }
    });
  }
  /**
  * Adds the specified character index (with respect to the original string) to sourcemap mappings, if `hires` is false.
  */
  addSourcemapLocation(char) {
    this.sourcemapLocations.add(char);
  }
  /**
  * Appends the specified content to the end of the string.
  */
  append(content) {
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this.outro += content;
    return this;
  }
  /**
  * Appends the specified content at the index in the original string.
  * If a range *ending* with index is subsequently moved, the insert will be moved with it.
  * See also `s.prependLeft(...)`.
  */
  appendLeft(index, content) {
    index = this._resolveIndex(index);
    if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this._split(index);
    const chunk = this.byEnd.get(index);
    if (chunk) chunk.appendLeft(content);
    else this.intro += content;
    return this;
  }
  /**
  * Appends the specified content at the index in the original string.
  * If a range *starting* with index is subsequently moved, the insert will be moved with it.
  * See also `s.prependRight(...)`.
  */
  appendRight(index, content) {
    index = this._resolveIndex(index);
    if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this._split(index);
    const chunk = this.byStart.get(index);
    if (chunk) chunk.appendRight(content);
    else this.outro += content;
    return this;
  }
  /**
  * Returns an independent copy: the chunk list, string-level intro/outro,
  * sourcemap locations, stored names, indent exclusion ranges, `offset`,
  * `filename` and `ignoreList` are all copied; later edits to either string
  * do not affect the other.
  */
  clone() {
    const cloned = new MagicString2(this.original, {
      filename: this.filename,
      ignoreList: this.ignoreList,
      offset: this.offset
    });
    let originalChunk = this.firstChunk;
    let clonedChunk = cloned.firstChunk = cloned.lastSearchedChunk = originalChunk.clone();
    while (originalChunk) {
      cloned.byStart.set(clonedChunk.start, clonedChunk);
      cloned.byEnd.set(clonedChunk.end, clonedChunk);
      const nextOriginalChunk = originalChunk.next;
      const nextClonedChunk = nextOriginalChunk && nextOriginalChunk.clone();
      if (nextClonedChunk) {
        clonedChunk.next = nextClonedChunk;
        nextClonedChunk.previous = clonedChunk;
        clonedChunk = nextClonedChunk;
      }
      originalChunk = nextOriginalChunk;
    }
    cloned.lastChunk = clonedChunk;
    if (this.indentExclusionRanges) cloned.indentExclusionRanges = this.indentExclusionRanges.slice();
    cloned.sourcemapLocations = new BitSet(this.sourcemapLocations);
    cloned.storedNames = new Set(this.storedNames);
    cloned.intro = this.intro;
    cloned.outro = this.outro;
    cloned.hasMovedChunks = this.hasMovedChunks;
    return cloned;
  }
  /**
  * Generates a sourcemap object with raw mappings in array form, rather than encoded as a string.
  * Useful if you need to manipulate the sourcemap further, but most of the time you will use `generateMap` instead.
  */
  generateDecodedMap(options) {
    options = options || {};
    const mappings = new Mappings(options.hires);
    const names3 = this._generateMappings(mappings);
    return {
      ...this._mapProperties(options, names3),
      mappings: mappings.raw,
      rangeMappings: mappings.rawRangeMappings
    };
  }
  /**
  * Generates a version 3 sourcemap.
  */
  generateMap(options) {
    options = options || {};
    const encoder = new MappingsEncoder();
    const mappings = new Mappings(options.hires, encoder);
    const names3 = this._generateMappings(mappings);
    return new SourceMap({
      ...this._mapProperties(options, names3),
      mappings: encoder.finish(mappings.rawSegments),
      rangeMappings: mappings.rawRangeMappings
    });
  }
  /** @internal */
  _generateMappings(mappings) {
    const names3 = [...this.storedNames];
    mappings.addMagicString(this, 0, new Map(names3.map((name, i) => [name, i])));
    return names3;
  }
  /** @internal */
  _mapProperties(options, names3) {
    return {
      file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
      sources: [options.source ? getRelativePath(options.file || "", options.source) : options.file || ""],
      sourcesContent: options.includeContent ? [this.original] : void 0,
      names: names3,
      x_google_ignoreList: this.ignoreList ? [0] : void 0
    };
  }
  /** @internal */
  _ensureindentStr() {
    if (this.indentStr === void 0) this.indentStr = guessIndent(this.original);
  }
  /** @internal */
  _getRawIndentString() {
    this._ensureindentStr();
    return this.indentStr;
  }
  /**
  * Returns the indentation string guessed from the original content, falling back to a single tab character.
  * This is the value `s.indent()` uses when no prefix is supplied.
  */
  getIndentString() {
    this._ensureindentStr();
    return this.indentStr ?? "	";
  }
  indent(indentStr, options) {
    const pattern2 = /^[^\r\n]/gm;
    if (isObject(indentStr)) {
      options = indentStr;
      indentStr = void 0;
    }
    if (indentStr === void 0) {
      this._ensureindentStr();
      indentStr = this.indentStr || "	";
    }
    if (indentStr === "") return this;
    const resolvedIndentStr = indentStr;
    options = options || {};
    const isExcluded2 = new BitSet();
    if (options.exclude) (typeof options.exclude[0] === "number" ? [options.exclude] : options.exclude).forEach((exclusion) => {
      for (let i = exclusion[0]; i < exclusion[1]; i += 1) isExcluded2.add(i);
    });
    let shouldIndentNextCharacter = options.indentStart !== false;
    const indentPiece = (str) => {
      if (str === "") return str;
      const indented = str.replace(pattern2, (match, offset) => offset > 0 || shouldIndentNextCharacter ? `${resolvedIndentStr}${match}` : match);
      shouldIndentNextCharacter = str[str.length - 1] === "\n";
      return indented;
    };
    this.intro = indentPiece(this.intro);
    let charIndex = 0;
    let chunk = this.firstChunk;
    const indentAt = (index) => {
      shouldIndentNextCharacter = false;
      if (index === chunk.start) chunk.appendRight(resolvedIndentStr);
      else {
        this._splitChunk(chunk, index);
        chunk = chunk.next;
        chunk.prependRight(resolvedIndentStr);
      }
    };
    while (chunk) {
      const end = chunk.end;
      if (!isExcluded2.has(chunk.start)) chunk.intro = indentPiece(chunk.intro);
      if (chunk.edited) {
        if (!isExcluded2.has(chunk.start)) chunk.content = indentPiece(chunk.content);
        else if (chunk.content) shouldIndentNextCharacter = chunk.content[chunk.content.length - 1] === "\n";
      } else if (options.exclude) {
        charIndex = chunk.start;
        while (charIndex < end) {
          if (!isExcluded2.has(charIndex)) {
            const char = this.original.charCodeAt(charIndex);
            if (char === NEWLINE_CHAR) shouldIndentNextCharacter = true;
            else if (char !== CR_CHAR && shouldIndentNextCharacter) indentAt(charIndex);
          }
          charIndex += 1;
        }
      } else {
        charIndex = chunk.start;
        while (charIndex < end) {
          if (!shouldIndentNextCharacter) {
            const nextLine2 = this.original.indexOf(n, charIndex);
            if (nextLine2 === -1 || nextLine2 >= end) break;
            shouldIndentNextCharacter = true;
            charIndex = nextLine2 + 1;
            continue;
          }
          const char = this.original.charCodeAt(charIndex);
          if (char === NEWLINE_CHAR || char === CR_CHAR) {
            charIndex += 1;
            continue;
          }
          indentAt(charIndex);
          charIndex += 1;
        }
      }
      if (!isExcluded2.has(chunk.end - 1)) chunk.outro = indentPiece(chunk.outro);
      charIndex = chunk.end;
      chunk = chunk.next;
    }
    this.outro = indentPiece(this.outro);
    return this;
  }
  /** @internal */
  insert() {
    throw new MagicStringError("insert() is deprecated, use appendLeft() or prependRight()");
  }
  /** @internal */
  insertLeft(index, content) {
    if (!warned.insertLeft) {
      console.warn("magicString.insertLeft(...) is deprecated. Use magicString.appendLeft(...) instead");
      warned.insertLeft = true;
    }
    return this.appendLeft(index, content);
  }
  /** @internal */
  insertRight(index, content) {
    if (!warned.insertRight) {
      console.warn("magicString.insertRight(...) is deprecated. Use magicString.prependRight(...) instead");
      warned.insertRight = true;
    }
    return this.prependRight(index, content);
  }
  /**
  * Moves the characters from `start` and `end` to `index`.
  *
  * `affinity` controls where the range is anchored at `index`. With the
  * default `'right'`, it is inserted before the content that starts at `index`;
  * with `'left'`, it is inserted after the content that ends at `index`. The
  * two differ only when other content has already been moved to that boundary,
  * mirroring the `appendLeft`/`appendRight` distinction.
  */
  move(start, end, index, affinity = "right") {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    index = this._resolveIndex(index);
    if (start === end) return this;
    if (start < 0 || end > this.original.length || index < 0 || index > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
    if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
    if (index >= start && index <= end) throw new MagicStringError("cannot move a selection inside itself");
    this._split(start);
    this._split(end);
    this._split(index);
    const first = this.byStart.get(start);
    const last2 = this.byEnd.get(end);
    if (!first || !last2) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
    if (this.hasMovedChunks) {
      let cursor = first;
      while (cursor !== last2) {
        cursor = cursor.next;
        if (!cursor || cursor.start < start || cursor.end > end) throw new MagicStringError(`cannot move ${start} to ${end} because an earlier move split that range`);
      }
    }
    const oldLeft = first.previous;
    const oldRight = last2.next;
    let newLeft;
    let newRight;
    if (affinity === "left") {
      newLeft = this.byEnd.get(index) ?? null;
      if (!newLeft) {
        if (first === this.firstChunk) return this;
        newRight = this.firstChunk;
      } else {
        if (newLeft.next === first) return this;
        newRight = newLeft.next;
      }
    } else {
      newRight = this.byStart.get(index) ?? null;
      if (!newRight) {
        if (last2 === this.lastChunk) return this;
        newLeft = this.lastChunk;
      } else {
        if (newRight.previous === last2) return this;
        newLeft = newRight.previous;
      }
    }
    if (oldLeft) oldLeft.next = oldRight;
    if (oldRight) oldRight.previous = oldLeft;
    if (newLeft) newLeft.next = first;
    if (newRight) newRight.previous = last2;
    if (!oldLeft) this.firstChunk = oldRight;
    if (!oldRight) {
      this.lastChunk = oldLeft;
      this.lastChunk.next = null;
    }
    first.previous = newLeft;
    last2.next = newRight || null;
    if (!newLeft) this.firstChunk = first;
    if (!newRight) this.lastChunk = last2;
    this.hasMovedChunks = true;
    return this;
  }
  /**
  * Replaces the characters from `start` to `end` with `content`, along with the appended/prepended content in
  * that range. The same restrictions as `s.remove()` apply.
  *
  * The fourth argument is optional. It can have a storeName property - if true, the original name will be stored
  * for later inclusion in a sourcemap's names array - and a contentOnly property which determines whether only
  * the content is overwritten, or anything that was appended/prepended to the range as well.
  *
  * It may be preferred to use `s.update(...)` instead if you wish to avoid overwriting the appended/prepended content.
  */
  overwrite(start, end, content, options) {
    if (options === true) {
      if (!warned.storeName) {
        console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
        warned.storeName = true;
      }
      return this.update(start, end, content, {
        storeName: true,
        overwrite: true
      });
    }
    const optionObject = typeof options === "object" && options ? options : {};
    return this.update(start, end, content, {
      ...optionObject,
      overwrite: !optionObject.contentOnly
    });
  }
  /**
  * Replaces the characters from `start` to `end` with `content`. The same restrictions as `s.remove()` apply.
  *
  * The fourth argument is optional. It can have a storeName property - if true, the original name will be stored
  * for later inclusion in a sourcemap's names array - and an overwrite property which determines whether only
  * the content is overwritten, or anything that was appended/prepended to the range as well.
  */
  update(start, end, content, options) {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    if (start < 0) throw new MagicStringError(`start ${start} is out of bounds`);
    if (end > this.original.length) throw new MagicStringError(`end ${end} is out of bounds`);
    if (start === end) throw new MagicStringError(`cannot overwrite a zero-length range at ${start}, use appendLeft() or prependRight()`);
    if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
    this._split(start);
    this._split(end);
    if (options === true) {
      if (!warned.storeName) {
        console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
        warned.storeName = true;
      }
      options = { storeName: true };
    }
    const optionObject = typeof options === "object" && options ? options : {};
    const storeName = optionObject.storeName || false;
    const overwrite = optionObject.overwrite || false;
    if (storeName) this.storedNames.add(this.original.slice(start, end));
    const first = this.byStart.get(start);
    for (let chunk = first; chunk.end < end; ) {
      const next = chunk.next;
      if (next === null || next !== this.byStart.get(chunk.end)) throw new MagicStringError("cannot overwrite across a split point");
      chunk = next;
    }
    for (let chunk = first.next; chunk !== null && chunk.start < end; chunk = chunk.next) {
      chunk.edit("", false, !overwrite);
      chunk.replacesUntil = -1;
      chunk.replacedFrom = start;
    }
    first.edit(content, storeName, !overwrite);
    first.replacesUntil = end;
    first.replacedFrom = -1;
    return this;
  }
  /**
  * Prepends the string with the specified content.
  */
  prepend(content) {
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this.intro = content + this.intro;
    return this;
  }
  /**
  * Same as `s.appendLeft(...)`, except that the inserted content will go *before* any previous appends or prepends at index
  */
  prependLeft(index, content) {
    index = this._resolveIndex(index);
    if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this._split(index);
    const chunk = this.byEnd.get(index);
    if (chunk) chunk.prependLeft(content);
    else this.intro = content + this.intro;
    return this;
  }
  /**
  * Same as `s.appendRight(...)`, except that the inserted content will go *before* any previous appends or prepends at `index`
  */
  prependRight(index, content) {
    index = this._resolveIndex(index);
    if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this._split(index);
    const chunk = this.byStart.get(index);
    if (chunk) chunk.prependRight(content);
    else this.outro = content + this.outro;
    return this;
  }
  /**
  * Removes the characters from `start` to `end` (of the original string, **not** the generated string).
  * Content appended or prepended at positions strictly inside the range is removed with it, while
  * content attached at `start` or `end` is preserved — use `s.overwrite(start, end, '')` to remove
  * the range including its edge inserts.
  * Repeated removals and removals with partially overlapping ranges are allowed.
  */
  remove(start, end) {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    if (start === end) return this;
    if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
    if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
    this._split(start);
    this._split(end);
    let chunk = this.byStart.get(start);
    while (chunk) {
      if (chunk.start > start) chunk.intro = "";
      if (chunk.end < end) chunk.outro = "";
      chunk.edit("", false, true);
      chunk.replacesUntil = -1;
      chunk.replacedFrom = -1;
      chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
    }
    return this;
  }
  /**
  * Reset the modified characters from `start` to `end` (of the original string, **not** the generated string).
  */
  reset(start, end) {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    if (start === end) return this;
    if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
    if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
    this._split(start);
    this._split(end);
    let chunk = this.byStart.get(start);
    while (chunk) {
      chunk.reset();
      chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
    }
    return this;
  }
  /**
  * Returns the last character of the generated string, or `''` if it is empty.
  */
  lastChar() {
    if (this.outro.length) return this.outro[this.outro.length - 1];
    let chunk = this.lastChunk;
    while (chunk) {
      if (chunk.outro.length) return chunk.outro[chunk.outro.length - 1];
      if (chunk.content.length) return chunk.content[chunk.content.length - 1];
      if (chunk.intro.length) return chunk.intro[chunk.intro.length - 1];
      chunk = chunk.previous;
    }
    if (this.intro.length) return this.intro[this.intro.length - 1];
    return "";
  }
  /**
  * Returns everything after the last newline in the generated string, or the whole string if there is no newline.
  */
  lastLine() {
    let lineIndex = this.outro.lastIndexOf(n);
    if (lineIndex !== -1) return this.outro.slice(lineIndex + 1);
    let lineStr = this.outro;
    let chunk = this.lastChunk;
    while (chunk) {
      if (chunk.outro.length > 0) {
        lineIndex = chunk.outro.lastIndexOf(n);
        if (lineIndex !== -1) return chunk.outro.slice(lineIndex + 1) + lineStr;
        lineStr = chunk.outro + lineStr;
      }
      if (chunk.content.length > 0) {
        lineIndex = chunk.content.lastIndexOf(n);
        if (lineIndex !== -1) return chunk.content.slice(lineIndex + 1) + lineStr;
        lineStr = chunk.content + lineStr;
      }
      if (chunk.intro.length > 0) {
        lineIndex = chunk.intro.lastIndexOf(n);
        if (lineIndex !== -1) return chunk.intro.slice(lineIndex + 1) + lineStr;
        lineStr = chunk.intro + lineStr;
      }
      chunk = chunk.previous;
    }
    lineIndex = this.intro.lastIndexOf(n);
    if (lineIndex !== -1) return this.intro.slice(lineIndex + 1) + lineStr;
    return this.intro + lineStr;
  }
  /**
  * Returns the content of the generated string that corresponds to the slice
  * between `start` and `end` of the original string, walking the generated
  * string from the chunk holding `start` to the chunk holding `end`. Throws
  * if either index falls inside replaced content. After `move()`, a range
  * whose end now comes before its start in the output yields `''`.
  */
  slice(start = 0, end = this.original.length - this.offset) {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    let result = "";
    let chunk;
    if (this.hasMovedChunks) {
      chunk = this.firstChunk;
      while (chunk && (chunk.start > start || chunk.end <= start)) {
        if (chunk.start < end && chunk.end >= end || end === 0 && chunk.start === 0) return result;
        chunk = chunk.next;
      }
    } else {
      if (start >= end) return result;
      chunk = this._chunkAt(start);
    }
    if (chunk && chunk.edited && chunk.start !== start) throw new MagicStringError(`cannot use edited character ${start} as slice start anchor`);
    const startChunk = chunk;
    while (chunk) {
      if (end === 0 && chunk.start === 0) break;
      if (chunk.intro && (startChunk !== chunk || chunk.start === start)) result += chunk.intro;
      const containsEnd = chunk.start < end && chunk.end >= end;
      if (containsEnd && chunk.edited && chunk.end !== end) throw new MagicStringError(`cannot use edited character ${end} as slice end anchor`);
      const sliceStart = startChunk === chunk ? start - chunk.start : 0;
      const sliceEnd = containsEnd ? chunk.content.length + end - chunk.end : chunk.content.length;
      result += chunk.content.slice(sliceStart, sliceEnd);
      if (chunk.outro && (!containsEnd || chunk.end === end)) result += chunk.outro;
      if (containsEnd) break;
      chunk = chunk.next;
    }
    return result;
  }
  /**
  * Returns a clone of `s`, with all content before the `start` and `end` characters of the original string removed.
  */
  snip(start, end) {
    const clone = this.clone();
    clone.remove(-clone.offset, start);
    clone.remove(end, clone.original.length - clone.offset);
    return clone;
  }
  /**
  * Applies `offset`, resolves a negative index from the end of `original` as
  * `update`/`remove` always have, and rejects anything that is not an integer.
  * Bounds are checked by the caller, because the methods report them differently.
  *
  * @internal
  */
  _resolveIndex(index) {
    const resolved = index + this.offset;
    if (!Number.isInteger(resolved)) throw new MagicStringError(`index must be an integer, got ${index}`);
    if (resolved < 0 && this.original.length !== 0) return Math.max(0, resolved + this.original.length);
    return resolved;
  }
  /**
  * The chunk whose original range holds `index` (`chunk.start <= index < chunk.end`),
  * or `undefined` when `index` is at or past the end. Searches from the last
  * visited chunk so that scans over nearby indices stay cheap.
  *
  * @internal
  */
  _chunkAt(index) {
    let chunk = this.byStart.get(index);
    if (chunk) return chunk;
    chunk = this.lastSearchedChunk;
    const searchForward = index >= chunk.end;
    while (chunk && !chunk.contains(index)) chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
    if (chunk) this.lastSearchedChunk = chunk;
    return chunk;
  }
  /** @internal */
  _split(index) {
    if (this.byStart.get(index) || this.byEnd.get(index)) return;
    let chunk = this.lastSearchedChunk;
    let previousChunk = chunk;
    const searchForward = index > chunk.end;
    while (chunk) {
      if (chunk.contains(index)) return this._splitChunk(chunk, index);
      chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
      if (chunk === previousChunk) return;
      previousChunk = chunk;
    }
  }
  /** @internal */
  _splitChunk(chunk, index) {
    if (chunk.edited && chunk.content.length) {
      const loc = getLocator(this.original)(index);
      throw new MagicStringError(`cannot split a chunk that has already been edited (${loc.line}:${loc.column} – "${chunk.original}")`);
    }
    const newChunk = chunk.split(index);
    this.byEnd.set(index, chunk);
    this.byStart.set(index, newChunk);
    this.byEnd.set(newChunk.end, newChunk);
    if (chunk === this.lastChunk) this.lastChunk = newChunk;
    this.lastSearchedChunk = chunk;
    return true;
  }
  /**
  * Returns the generated string.
  */
  toString() {
    let str = this.intro;
    let chunk = this.firstChunk;
    while (chunk) {
      str += chunk.toString();
      chunk = chunk.next;
    }
    return str + this.outro;
  }
  /**
  * Returns true if the resulting source is empty (disregarding white space).
  */
  isEmpty() {
    if (this.intro.length && this.intro.trim()) return false;
    let chunk = this.firstChunk;
    while (chunk) {
      if (chunk.intro.length && chunk.intro.trim() || chunk.content.length && chunk.content.trim() || chunk.outro.length && chunk.outro.trim()) return false;
      chunk = chunk.next;
    }
    if (this.outro.length && this.outro.trim()) return false;
    return true;
  }
  /**
  * Returns the length of the generated string, counting only content attached to the original characters.
  * Content outside the string body (`s.prepend()`/`s.append()`, and inserts before the first or after the last
  * character) is not counted, so this can differ from `s.toString().length`.
  */
  length() {
    let chunk = this.firstChunk;
    let length = 0;
    while (chunk) {
      length += chunk.intro.length + chunk.content.length + chunk.outro.length;
      chunk = chunk.next;
    }
    return length;
  }
  /**
  * Removes empty lines from the start and end.
  */
  trimLines() {
    return this.trim("[\\r\\n]");
  }
  /**
  * Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start and end.
  */
  trim(charType) {
    return this.trimStart(charType).trimEnd(charType);
  }
  /** @internal */
  trimEndAborted(charType) {
    const rx = new RegExp(`${charType || "\\s"}+$`);
    this.outro = this.outro.replace(rx, "");
    if (this.outro.length) return true;
    let chunk = this.lastChunk;
    do {
      const end = chunk.end;
      const aborted = chunk.trimEnd(rx);
      if (chunk.end !== end) {
        const next = chunk.next;
        if (this.lastChunk === chunk) this.lastChunk = next;
        this.byEnd.set(chunk.end, chunk);
        this.byStart.set(next.start, next);
        this.byEnd.set(next.end, next);
      }
      if (aborted) return true;
      chunk = chunk.previous;
    } while (chunk);
    this.intro = this.intro.replace(rx, "");
    return this.intro.length > 0;
  }
  /**
  * Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the end.
  */
  trimEnd(charType) {
    this.trimEndAborted(charType);
    return this;
  }
  /** @internal */
  trimStartAborted(charType) {
    const rx = new RegExp(`^${charType || "\\s"}+`);
    this.intro = this.intro.replace(rx, "");
    if (this.intro.length) return true;
    let chunk = this.firstChunk;
    do {
      const end = chunk.end;
      const aborted = chunk.trimStart(rx);
      if (chunk.end !== end) {
        const next = chunk.next;
        if (chunk === this.lastChunk) this.lastChunk = next;
        this.byEnd.set(chunk.end, chunk);
        this.byStart.set(next.start, next);
        this.byEnd.set(next.end, next);
      }
      if (aborted) return true;
      chunk = chunk.next;
    } while (chunk);
    this.outro = this.outro.replace(rx, "");
    return this.outro.length > 0;
  }
  /**
  * Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start.
  */
  trimStart(charType) {
    this.trimStartAborted(charType);
    return this;
  }
  /**
  * Indicates if the string has been changed.
  */
  hasChanged() {
    if (this.intro || this.outro) return true;
    let outputIndex = 0;
    let chunk = this.firstChunk;
    while (chunk) {
      if (chunk.intro || chunk.outro) return true;
      if (!chunk.edited && chunk.start === outputIndex) outputIndex = chunk.end;
      else {
        if (!this.original.startsWith(chunk.content, outputIndex)) return true;
        outputIndex += chunk.content.length;
      }
      chunk = chunk.next;
    }
    return outputIndex !== this.original.length;
  }
  /**
  * Whether the original range [start, end) has had any of its characters
  * removed. `replace`/`replaceAll` search `original`, so a match can land on
  * text that is no longer in the output - overwriting it would resurrect the
  * removed characters, so such matches are skipped instead.
  *
  * @internal
  */
  _hasRemovedContent(start, end) {
    const atBoundary = this.byStart.get(start);
    if (atBoundary && start === end) {
      const previous = this.byEnd.get(start);
      return !!previous && previous.content === "" && atBoundary.content === "";
    }
    let chunk = this._chunkAt(start);
    while (chunk && chunk.start < end) {
      if (chunk.content === "" && (chunk.replacedFrom < start || this.byStart.get(chunk.replacedFrom).replacesUntil < chunk.end)) return true;
      chunk = this.byStart.get(chunk.end);
    }
    return false;
  }
  /** @internal */
  _replaceRegexp(searchValue, replacement) {
    function getReplacement(match, index, str) {
      if (typeof replacement === "string") return expandReplacement(replacement, match[0], index, str, match.slice(1), match.groups);
      else return match.groups === void 0 ? replacement(match[0], ...match.slice(1), index, str) : replacement(match[0], ...match.slice(1), index, str, match.groups);
    }
    const replaceMatch = (match) => {
      if (match.index == null) return false;
      if (this._hasRemovedContent(match.index, match.index + match[0].length)) return false;
      const replacement2 = getReplacement(match, match.index, this.original);
      if (replacement2 === match[0]) return true;
      if (match[0].length === 0) this.appendRight(match.index - this.offset, replacement2);
      else this.overwrite(match.index - this.offset, match.index + match[0].length - this.offset, replacement2);
      return true;
    };
    if (searchValue.global) {
      searchValue.lastIndex = 0;
      for (const match of this.original.matchAll(searchValue)) replaceMatch(match);
    } else {
      const match = this.original.match(searchValue);
      if (match && !replaceMatch(match)) {
        const global2 = new RegExp(searchValue.source, `${searchValue.flags}g`);
        for (const next of this.original.matchAll(global2)) if (replaceMatch(next)) break;
      }
    }
    return this;
  }
  /** @internal */
  _replaceString(string, replacement) {
    const { original } = this;
    let index = original.indexOf(string);
    while (index !== -1) {
      if (this._hasRemovedContent(index, index + string.length)) {
        index = original.indexOf(string, index + string.length);
        continue;
      }
      if (typeof replacement === "function") replacement = replacement(string, index, original);
      else replacement = expandReplacement(replacement, string, index, original, [], void 0);
      if (string !== replacement) {
        if (string.length === 0) this.appendRight(index - this.offset, replacement);
        else this.overwrite(index - this.offset, index + string.length - this.offset, replacement);
      }
      break;
    }
    return this;
  }
  /**
  * String replacement with RegExp or string.
  */
  replace(searchValue, replacement) {
    if (typeof searchValue === "string") return this._replaceString(searchValue, replacement);
    return this._replaceRegexp(searchValue, replacement);
  }
  /** @internal */
  _replaceAllString(string, replacement) {
    const { original } = this;
    const stringLength = string.length;
    if (stringLength === 0) {
      for (let index = 0; index <= original.length; index += 1) {
        if (this._hasRemovedContent(index, index)) continue;
        const _replacement = typeof replacement === "function" ? replacement("", index, original) : expandReplacement(replacement, "", index, original, [], void 0);
        if (_replacement !== "") this.appendRight(index - this.offset, _replacement);
      }
      return this;
    }
    for (let index = original.indexOf(string); index !== -1; index = original.indexOf(string, index + stringLength)) {
      if (this._hasRemovedContent(index, index + stringLength)) continue;
      const previous = original.slice(index, index + stringLength);
      const _replacement = typeof replacement === "function" ? replacement(previous, index, original) : expandReplacement(replacement, previous, index, original, [], void 0);
      if (previous !== _replacement) this.overwrite(index - this.offset, index + stringLength - this.offset, _replacement);
    }
    return this;
  }
  /**
  * Same as `s.replace`, but replace all matched strings instead of just one.
  */
  replaceAll(searchValue, replacement) {
    if (typeof searchValue === "string") return this._replaceAllString(searchValue, replacement);
    if (!searchValue.global) throw new MagicStringError("replaceAll() requires a global RegExp");
    return this._replaceRegexp(searchValue, replacement);
  }
};

// src/domain/toml/edit.ts
function applyEdits(text, edits) {
  const source = new MagicString(text);
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let end = 0;
  for (const edit of ordered) {
    if (edit.range.start < end || edit.range.end > text.length) {
      throw new Failure("manifest", `two edits of ${edit.path} overlap at offset ${edit.range.start}`);
    }
    end = edit.range.end;
    if (edit.range.start === edit.range.end) source.appendLeft(edit.range.start, edit.text);
    else source.update(edit.range.start, edit.range.end, edit.text);
  }
  return source.toString();
}

// src/domain/patch/splice.ts
function splice(document, ...splices) {
  if (splices.length === 0) return document;
  const edits = splices.map(({ start, end, text }) => ({ path: document.path, range: { start, end }, text }));
  return parseToml(applyEdits(document.text, edits), document.path);
}
function insertion2(offset, text) {
  return { start: offset, end: offset, text };
}

// src/domain/patch/style.ts
function styleOf(document, table2, dotted = true) {
  const { text } = document;
  const body = table2 ? bodyOf(table2) : [];
  const source = body.map((entry2) => text.slice(entry2.range.start, entry2.range.end));
  const last2 = body.at(-1);
  const lineOfLast = last2 && lineStart(text, last2.range.start);
  const column = alignedColumn(body, text);
  return {
    lineEnding: lineEnding(text),
    indent: last2 && lineOfLast !== void 0 ? /^[ \t]*/.exec(text.slice(lineOfLast, last2.range.start))?.[0] ?? "" : "",
    equals: column === void 0 ? mostCommon(source.flatMap((line) => equalsOf(line) ?? [])) ?? fileEquals(text) : " = ",
    ...column !== void 0 && { column },
    quote: quoteOf(source.join("\n")) ?? quoteOf(text) ?? '"',
    padding: paddingOf(source.join("\n")) ?? paddingOf(text) ?? " ",
    inlineEquals: inlineEqualsOf(source.join("\n")) ?? inlineEqualsOf(text) ?? " = ",
    comma: commaOf(source.join("\n")) ?? commaOf(text) ?? ", ",
    dottedInheritance: prefersDotted(source) ?? dotted
  };
}
function equalsOf(entrySource) {
  return /^(?:[\w-]+|"[^"]*"|'[^']*'|\s*\.\s*)+?([ \t]*=[ \t]*)/.exec(entrySource)?.[1];
}
function fileEquals(text) {
  const all = [...text.matchAll(/^[ \t]*[\w.-]+([ \t]*=[ \t]*)(?=\S)/gm)].map((match) => match[1] ?? "");
  return mostCommon(all) ?? " = ";
}
function alignedColumn(body, text) {
  const columns = body.map((entry2) => {
    const equals = equalsOf(text.slice(entry2.range.start, entry2.range.end));
    return equals === void 0 ? -1 : text.indexOf("=", entry2.range.start) - entry2.range.start;
  });
  const lengths = new Set(body.map((entry2) => entry2.keyRange.end - entry2.keyRange.start));
  const [column] = columns;
  return lengths.size > 1 && column !== void 0 && column > 0 && columns.every((other) => other === column) ? column : void 0;
}
function quoteOf(source) {
  const values = [...source.matchAll(/=[ \t]*(["'])/g)].map((match) => match[1]);
  if (values.length === 0) return void 0;
  return values.every((quote) => quote === "'") ? "'" : '"';
}
function paddingOf(source) {
  const all = [...source.matchAll(/=[ \t]*\{([ \t]*)(?=[^\s}])/g)].map((match) => match[1] ?? "");
  return mostCommon(all);
}
function inlineEqualsOf(source) {
  const all = [...source.matchAll(/[{,][ \t]*[\w-]+([ \t]*=[ \t]*)(?=[^\s])/g)].map((match) => match[1] ?? "");
  return mostCommon(all);
}
function commaOf(source) {
  const all = [...source.matchAll(/[^\s{,](,[ \t]*)[\w-]+[ \t]*=[ \t]*\S/g)].map((match) => match[1] ?? "");
  return mostCommon(all);
}
function prefersDotted(entries) {
  const dotted = entries.filter((entry2) => /^[^=#[]*\.[ \t]*workspace[ \t]*=/.test(entry2)).length;
  const inline = entries.filter((entry2) => /=[ \t]*\{[^}]*\bworkspace[ \t]*=/.test(entry2)).length;
  return dotted + inline === 0 ? void 0 : dotted >= inline;
}
function mostCommon(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best;
  for (const [value, times] of counts) if (best === void 0 || times > (counts.get(best) ?? 0)) best = value;
  return best;
}

// src/domain/patch/add-table.ts
function addTable(document, path, entries, dotted = true) {
  const parent = entryAt(document.root, ...path.slice(0, -1))?.value;
  if (parent?.kind === "table" && parent.form === "inline") return addInsideInline(document, path, entries);
  if (parent?.kind === "table" && parent.form === "dotted") return addDotted(document, path, entries);
  const sections = sectionsOf(document);
  const style = styleOf(document, styleModel(document, path), dotted);
  const lines = [`[${renderPath(path)}]`, ...entries.map((entry2) => renderEntry(entry2, style))];
  const previous = previousSection(sections, path);
  const blank = separatesSections(document, sections) ? [""] : [];
  const offset = sectionEnd(document, previous);
  const atBeginning = offset <= firstOffset(document.text);
  const text = atBeginning ? [...lines, ...blank].map((line) => `${line}${style.lineEnding}`).join("") : [...blank, ...lines].map((line) => `${style.lineEnding}${line}`).join("");
  return splice(document, insertion2(offset, text));
}
function styleModel(document, path) {
  const relatives = [["dependencies"], ["dev-dependencies"], ["workspace", "dependencies"], ["build-dependencies"]];
  const candidates = path.at(-1) === "dependencies" ? relatives : [];
  for (const candidate of candidates) {
    const value = entryAt(document.root, ...candidate)?.value;
    if (value?.kind !== "table" || value.form !== "header" || bodyOf(value).length === 0) continue;
    return value;
  }
  return void 0;
}
function previousSection(sections, path) {
  const last2 = (test) => sections.findLast(test);
  const before = (test) => {
    const index = sections.findIndex(test);
    return index > 0 ? sections[index - 1] : void 0;
  };
  const named2 = (...names3) => (section) => names3.includes(section.path[0] ?? "");
  const under = (...keys) => (section) => keys.every((key2, index) => section.path[index] === key2);
  const head = named2("package", "project", "lib", "bin", "example", "test", "bench");
  const dependencies = named2(
    "dependencies",
    "dev-dependencies",
    "build-dependencies",
    "dev_dependencies",
    "build_dependencies",
    "target"
  );
  const rules2 = (() => {
    switch (path[0]) {
      case "workspace":
        return [
          before(under(...path)),
          last2((section) => isAt(section, ["workspace"]) || under("workspace", "package")(section))
        ];
      case "dependencies":
        return [before(dependencies), last2((section) => head(section) || named2("features")(section))];
      case "target":
        return [
          last2(named2("target")),
          last2(named2("dependencies")),
          before(named2("dev-dependencies", "build-dependencies")),
          last2(head)
        ];
      case "features":
        return [last2(dependencies), last2(head)];
      case "lib":
        return [last2(under("package"))];
      default:
        return [];
    }
  })();
  const found = rules2.find((section) => section !== void 0) ?? sections.at(-1);
  if (found === void 0) throw new TypeError("a document has at least the section of its root");
  return found;
}
function isAt(section, path) {
  return section.path.length === path.length && path.every((key2, index) => section.path[index] === key2);
}
function separatesSections(document, sections) {
  const { text } = document;
  const headers = sections.filter((section) => section.path.length > 0);
  const later = headers.filter((section) => lineStart(text, section.header.start) > firstOffset(text)).slice(headers.length > 1 ? 1 : 0);
  if (later.length === 0 || headers.length < 2) return true;
  return later.some((section, index) => {
    const previous = headers[index];
    if (previous === void 0) return true;
    return linesBetween(text, sectionEnd(document, previous), section.header.start).slice(1, -1).some((line) => line.trim() === "");
  });
}
function addInsideInline(document, path, entries) {
  const parent = entryAt(document.root, ...path.slice(0, -1))?.value;
  if (parent?.kind !== "table") return document;
  const style = { ...styleOf(document, parent), dottedInheritance: false };
  const inner = renderTable(entries, style);
  const item = `${renderKey(path.at(-1) ?? "")}${style.inlineEquals}${inner}`;
  const last2 = bodyOf(parent).at(-1);
  const start = last2?.range.end ?? parent.range.start + 1;
  const end = last2 ? start : parent.range.end - 1;
  const text = last2 ? `, ${item}` : `${style.padding}${item}${style.padding}`;
  return splice(document, { start, end, text });
}
function renderTable(entries, style) {
  const inside = entries.map((entry2) => renderEntry(entry2, { ...style, equals: style.inlineEquals }));
  return `{${style.padding}${inside.join(", ")}${style.padding}}`;
}
function addDotted(document, path, entries) {
  const parent = entryAt(document.root, ...path.slice(0, -1))?.value;
  const first = parent?.kind === "table" ? bodyOf(parent)[0] : void 0;
  if (parent?.kind !== "table" || first === void 0) return document;
  const { text } = document;
  const style = styleOf(document, parent);
  const prefix = text.slice(lineStart(text, first.keyRange.start), first.keyRange.start);
  const lines = entries.map(
    (entry2) => `${style.lineEnding}${prefix}${renderKey(path.at(-1) ?? "")}.${renderEntry(entry2, style)}`
  );
  return splice(document, insertion2(lineEnd(text, parent.range.end), lines.join("")));
}

// src/domain/patch/insertion-point.ts
var blockHeading = "# Infra crates";
function blocksOf(text, body) {
  const blocks = [];
  body.forEach((entry2, index) => {
    const previous = body[index - 1];
    const start = lineStart(text, entry2.range.start);
    const between = previous ? linesBetween(text, lineEnd(text, previous.range.end), start).slice(1, -1) : [];
    const block = blocks.at(-1);
    if (block && !between.some((line) => line.trim() === "")) {
      block.entries.push(entry2);
      block.divided ||= between.some(isComment);
    } else {
      blocks.push({ entries: [entry2], headed: hasCommentAbove(text, start), divided: false });
    }
  });
  return blocks;
}
function hasCommentAbove(text, start) {
  if (start === 0) return false;
  const above = lineStart(text, start - 1);
  return above < start && isComment(text.slice(above, start));
}
function findInsertionPoint(text, table2, blocks, key2, isLike) {
  const family = blocks.findLast((block2) => block2.entries.some((entry2) => isLike(entry2.key)));
  const block = family ?? (blocks.length === 1 ? blocks[0] : void 0);
  if (block === void 0) return newBlock(text, table2, blocks);
  const headings = blocks.length > 1 && blocks.every((one) => one.headed);
  const order2 = orderOf(block.entries);
  if (order2 !== void 0) return inOrder(text, block.entries, { block, headings, order: order2 }, key2);
  if (family === void 0) {
    return block.divided && block.headed ? newBlock(text, table2, blocks) : append(text, block.entries);
  }
  const likes = family.entries.filter((entry2) => isLike(entry2.key));
  const likesOrder = orderOf(likes);
  if (likesOrder !== void 0) return inOrder(text, likes, { block: family, headings, order: likesOrder }, key2);
  return below(text, likes.at(-1));
}
function newBlock(text, table2, blocks) {
  const last2 = blocks.at(-1)?.entries.at(-1);
  if (last2 === void 0) return { offset: blockEnd(text, table2.header?.end ?? table2.range.end), kind: "below" };
  const headed = blocks.filter((block) => block.headed).length * 2 >= blocks.length;
  return { offset: blockEnd(text, last2.range.end), kind: "block", ...headed && { heading: blockHeading } };
}
function append(text, entries) {
  const last2 = entries.at(-1);
  return { offset: last2 ? blockEnd(text, last2.range.end) : 0, kind: "below" };
}
function below(text, entry2) {
  return { offset: entry2 ? lineEnd(text, entry2.range.end) : 0, kind: "below" };
}
function inOrder(text, entries, { block, headings, order: order2 }, key2) {
  const before = entries.findLast((entry2) => order2(entry2.key, key2) < 0);
  if (before !== void 0) return below(text, before);
  const first = entries[0];
  const start = lineStart(text, first?.range.start ?? 0);
  if (first === void 0 || first !== block.entries[0] || block.entries.length > 1 || headings)
    return { offset: start, kind: "above" };
  return { offset: aboveComments(text, start), kind: "above" };
}
function aboveComments(text, start) {
  let at = start;
  while (hasCommentAbove(text, at)) at = lineStart(text, at - 1);
  return at;
}
function orderOf(entries) {
  return [compareKeys, compareWords].find(
    (order2) => entries.every((entry2, index) => {
      const previous = entries[index - 1];
      return previous === void 0 || order2(previous.key, entry2.key) < 0;
    })
  );
}
function compareWords(a, b) {
  const word = (key2) => key2.toLowerCase().replaceAll("_", "-");
  return compareKeys(word(a), word(b));
}
function compareKeys(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/domain/patch/add-entries.ts
function addEntries(document, path, entries, isLike = () => false, dotted = true) {
  if (entries.length === 0) return document;
  const existing = entryAt(document.root, ...path);
  const sorted2 = entries.toSorted((a, b) => compareKeys(a.key, b.key));
  if (existing === void 0) return addTable(document, path, sorted2, dotted);
  const { value } = existing;
  if (value.kind !== "table") {
    const location = document.locate(existing.range);
    throw new Failure("manifest", `\`${path.join(".")}\` in ${document.path} is not a table`, {
      locations: [location]
    });
  }
  if (value.form === "implicit") return addTable(document, path, sorted2, dotted);
  if (value.form === "inline") return addInline(document, value, sorted2);
  return splice(document, ...lineSplices(document, value, sorted2, isLike, dotted));
}
function addInline(document, table2, entries) {
  const style = styleOf(document, table2);
  const rendered = entries.map(
    (entry2) => renderEntry(entry2, { ...style, equals: style.inlineEquals, dottedInheritance: false })
  );
  const last2 = bodyOf(table2).at(-1);
  const at = last2?.range.end ?? table2.range.start + 1;
  const text = last2 ? rendered.map((line) => `, ${line}`).join("") : `${style.padding}${rendered.join(", ")}${style.padding}`;
  const end = last2 ? at : table2.range.end - 1;
  return splice(document, { start: at, end, text });
}
function lineSplices(document, table2, entries, isLike, dotted) {
  const style = styleOf(document, table2, dotted);
  const blocks = blocksOf(document.text, bodyOf(table2));
  const prefix = table2.form === "dotted" ? dottedPrefix(document.text, table2) : "";
  const insertions = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    const spot = findInsertionPoint(document.text, table2, blocks, entry2.key, isLike);
    const line = `${style.indent}${prefix}${renderEntry(entry2, style)}`;
    const there = insertions.get(spot.offset);
    if (there) there.lines.push(line);
    else insertions.set(spot.offset, { spot, lines: [line] });
  }
  return [...insertions.values()].map(({ spot, lines }) => insertion2(spot.offset, textAt(spot, lines, style)));
}
function textAt(spot, lines, style) {
  const { lineEnding: lineEnding2 } = style;
  if (spot.kind === "above") return lines.map((line) => `${line}${lineEnding2}`).join("");
  const heading2 = spot.heading === void 0 ? [] : [`${style.indent}${spot.heading}`];
  const all = spot.kind === "block" ? ["", ...heading2, ...lines] : lines;
  return all.map((line) => `${lineEnding2}${line}`).join("");
}
function dottedPrefix(text, table2) {
  const first = bodyOf(table2)[0];
  if (first === void 0) return "";
  const start = lineStart(text, first.keyRange.start);
  return text.slice(start, first.keyRange.start).trimStart();
}

// src/domain/patch/entry-keys.ts
function setKey(document, at, key2, value, after) {
  const entry2 = entryAt(document.root, ...at);
  if (entry2 === void 0) return document;
  if (entry2.value.kind === "string") {
    return setKey(expand(document, entry2), at, key2, value, after);
  }
  if (entry2.value.kind !== "table") return document;
  const table2 = entry2.value;
  const style = entryStyle(document, at, table2);
  const existing = table2.entries.get(key2);
  if (existing) return splice(document, { ...existing.value.range, text: renderValue(value, style) });
  const assignment = (equals) => `${renderKey(key2)}${equals}${renderValue(value, style)}`;
  const sibling = (after === void 0 ? void 0 : table2.entries.get(after)) ?? bodyOf(table2).at(-1);
  if (isInline(document, at)) {
    const text = assignment(style.inlineEquals);
    if (sibling === void 0)
      return splice(document, { ...table2.range, text: `{${style.padding}${text}${style.padding}}` });
    const prefix = document.text.slice(sibling.range.start, sibling.keyRange.start);
    return splice(document, insertion2(sibling.range.end, `${style.comma}${prefix}${text}`));
  }
  const line = (sibling ? linePrefix(document.text, sibling) : "") + assignment(style.equals);
  const offset = lineEnd(document.text, sibling?.range.end ?? table2.header?.end ?? table2.range.end);
  return splice(document, insertion2(offset, `${style.lineEnding}${line}`));
}
function removeKey(document, at, key2) {
  const value = entryAt(document.root, ...at)?.value;
  const existing = value?.kind === "table" ? value.entries.get(key2) : void 0;
  if (value?.kind !== "table" || existing === void 0) return document;
  if (!isInline(document, at)) return removeLines(document, existing);
  return splice(document, { ...itemRange(document.text, existing.range), text: "" });
}
function itemRange(text, { start, end }) {
  const before = /,[ \t]*$/.exec(text.slice(0, start));
  if (before) return { start: before.index, end };
  const behind2 = /^[ \t]*,[ \t]*/.exec(text.slice(end));
  return { start, end: end + (behind2?.[0].length ?? 0) };
}
function removeLines(document, { range }) {
  const { text } = document;
  const start = lineStart(text, range.start);
  const end = nextLine(text, range.end);
  const unfinished = end === text.length && !text.endsWith("\n") && start > firstOffset(text);
  return splice(document, {
    start: unfinished ? lineEnd(text, start - 1 - Number(text[start - 2] === "\r")) : start,
    end,
    text: ""
  });
}
function isInline(document, at) {
  return at.some((_, index) => {
    const value = entryAt(document.root, ...at.slice(0, index + 1))?.value;
    return value?.kind === "table" && value.form === "inline";
  });
}
function expand(document, entry2) {
  const { range } = entry2.value;
  const style = styleOf(document, void 0);
  const table2 = renderInlineTable(/* @__PURE__ */ new Map(), { ...style, padding: "" });
  const inside = `${style.padding}version${style.inlineEquals}${document.text.slice(range.start, range.end)}${style.padding}`;
  return splice(document, { ...range, text: table2.replace("{}", () => `{${inside}}`) });
}
function entryStyle(document, at, table2) {
  const parent = entryAt(document.root, ...at.slice(0, -1))?.value;
  const own = table2.form === "inline" || table2.form === "dotted" ? parent : table2;
  return styleOf(document, own?.kind === "table" ? own : void 0);
}
function linePrefix(text, sibling) {
  return text.slice(lineStart(text, sibling.range.start), sibling.keyRange.start);
}

// src/domain/patch/string-array.ts
function addStrings(document, at, strings, options = {}) {
  return strings.reduce((current, text) => addString(current, at, text, options.ordered === true), document);
}
function addString(document, at, added, ordered) {
  const array2 = arrayAt(document, at);
  const present = stringsOf(array2);
  if (array2 === void 0 || present === void 0 || present.includes(added)) return document;
  const quote = document.text[array2.items.at(-1)?.range.start ?? -1] === "'" ? "'" : '"';
  const text = renderString(added, array2.items.length > 0 ? { quote } : styleOf(document, void 0));
  const sorted2 = !ordered && present.length > 1 && present.every((item, index) => index === 0 || (present[index - 1] ?? "") < item);
  const position = sorted2 ? present.filter((item) => item < added).length : present.length;
  const previous = array2.items[position - 1];
  const next = array2.items[position];
  const multiline = spansLines(document.text, array2);
  if (previous)
    return splice(
      document,
      ...behind(document.text, previous.range.end, text, multiline && next === void 0, multiline)
    );
  if (next) {
    const separator = multiline ? `,${gapBefore(document.text, next.range.start)}` : ", ";
    return splice(document, insertion2(next.range.start, `${text}${separator}`));
  }
  return splice(document, insertion2(array2.range.start + 1, text));
}
function behind(text, end, added, isLast, multiline) {
  if (!multiline) return [insertion2(end, `, ${added}`)];
  const lineOf2 = lineStart(text, end);
  const indent = /^[ \t]*/.exec(text.slice(lineOf2))?.[0] ?? "";
  const eol = text[lineEnd(text, end)] === "\r" ? "\r\n" : "\n";
  const comma2 = /^[ \t]*,/.exec(text.slice(end));
  const lineStop = lineEnd(text, end);
  if (comma2) {
    const rest = text.slice(end + comma2[0].length, lineStop);
    if (rest.trim() !== "" && !isComment(rest)) return [insertion2(end + comma2[0].length, ` ${added},`)];
    return [insertion2(lineStop, `${eol}${indent}${added},`)];
  }
  if (!isLast) return [insertion2(end, `, ${added}`)];
  if (/^[ \t]*\]/.test(text.slice(end))) return [insertion2(end, `, ${added}`)];
  return [insertion2(end, ","), insertion2(lineStop, `${eol}${indent}${added}`)];
}
function gapBefore(text, start) {
  const from = lineStart(text, start);
  const indent = text.slice(from, start);
  return indent.trim() === "" ? `${text[from - 2] === "\r" ? "\r\n" : "\n"}${indent}` : " ";
}
function arrayAt(document, at) {
  const value = entryAt(document.root, ...at)?.value;
  return value?.kind === "array" && !value.ofTables ? value : void 0;
}
function spansLines(text, array2) {
  return text.slice(array2.range.start, array2.range.end).includes("\n");
}

// src/domain/patch/features.ts
function addFeatures(document, at, features) {
  if (features.length === 0) return document;
  if (entryAt(document.root, ...at, "features") === void 0) return setKey(document, at, "features", features);
  return addStrings(document, [...at, "features"], features);
}

// src/domain/patch/participants.ts
function participations(workspaces, options) {
  const { members, planned, plan } = options;
  if (typeof members === "object") requireKnown(members, workspaces, "input `members`");
  else if (members === "auto" && planned !== void 0) requireKnown(planned, workspaces, "the plan's `members`");
  return workspaces.flatMap((chosen2) => {
    const packages = membersOf2(chosen2, members, planned).filter(
      (member) => !plan.crates.has(nameOf2(member)) && member.submodule === void 0
    );
    if (packages.length === 0) return [];
    const inherits2 = inheritsIn(chosen2.workspace, options.placement);
    return [{ workspace: chosen2.workspace, packages, inherits: inherits2 }];
  });
}
function membersOf2(chosen2, members, planned) {
  if (members === "all") return chosen2.members;
  const names3 = members === "auto" ? planned : members;
  if (names3 !== void 0) return chosen2.members.filter((member) => names3.includes(nameOf2(member)));
  const { workspace } = chosen2;
  if (chosen2.members.length < workspace.members.length) return chosen2.members;
  const root = chosen2.members.find((member) => member.path === workspace.root.path);
  if (root !== void 0) return [root];
  if (workspace.root.workspace?.defaultMembers !== void 0) return workspace.defaultMembers;
  return chosen2.members.filter((member) => member.package?.procMacro !== true);
}
function inheritsIn(workspace, placement) {
  if (placement === "workspace" && !workspace.declared) {
    throw new Failure(
      "usage",
      `input \`placement\`: ${workspace.root.path} has no \`[workspace]\` to put entries into`,
      {
        hint: "Use `placement: auto` or `direct`.",
        locations: [{ path: workspace.root.path, line: 1, column: 1 }]
      }
    );
  }
  return placement !== "direct" && workspace.declared;
}
function requireKnown(names3, workspaces, where2) {
  const all = workspaces.flatMap(({ members }) => members);
  const known = all.filter((member) => member.submodule === void 0).map(nameOf2);
  const problems = names3.filter((name) => !known.includes(name)).map((name) => {
    const elsewhere = all.find((member) => nameOf2(member) === name)?.submodule;
    if (elsewhere !== void 0)
      return `${where2}: \`${name}\` is in the submodule \`${elsewhere}\`, another repository`;
    const near = nearest(name, known);
    return `${where2}: \`${name}\` is not a package here${near === void 0 ? "" : `; did you mean \`${near}\`?`}`;
  });
  if (problems.length === 0) return;
  throw new Failure("usage", problems.join("\n"), {
    hint: `Accepted are \`auto\`, \`all\` and ${known.map((name) => `\`${name}\``).join(", ")}.`
  });
}
function nameOf2(manifest) {
  return manifest.package?.name ?? "";
}

// src/domain/patch/add-crates.ts
function addCrates(draft, participation, wanted, context) {
  const uses = participation.packages.flatMap((manifest) => wanted.map((one) => useOf(manifest, one, participation)));
  const isLike = (key2) => context.plan.crates.has(key2);
  addToWorkspace(draft, participation, uses, context.infra, isLike);
  const dotted = inheritsDotted(participation.workspace);
  for (const missing2 of newEntries(uses, draft)) {
    const entries = missing2.map(
      ({ key: key2, wanted: { crate, request, optional } }) => participation.inherits ? inheritedEntry(key2, { optional }) : infraEntry(crate, request.features, context.infra, { optional })
    );
    const [first] = missing2;
    if (first) add(draft, first.package, first.table, entries, missing2, isLike, dotted);
  }
  for (const use of uses.filter(({ existed }) => existed)) uniteFeatures(draft, use, participation);
  return uses;
}
function inheritsDotted({ members }) {
  const entries = members.flatMap(
    ({ dependencies, document }) => dependencies.map(({ entry: entry2 }) => document.text.slice(entry2.range.start, entry2.range.end))
  );
  return prefersDotted(entries) ?? true;
}
function newEntries(uses, draft) {
  const tables = /* @__PURE__ */ new Map();
  for (const use of uses.filter(({ existed }) => !existed)) {
    const table2 = JSON.stringify([use.package.path, use.table]);
    const others = tables.get(table2) ?? [];
    const isThere2 = entryAt(draft.read(use.package).root, ...use.table, use.key) !== void 0;
    if (!isThere2 && !others.some(({ key: key2 }) => key2 === use.key)) tables.set(table2, [...others, use]);
  }
  return tables.values();
}
function useOf(manifest, wanted, { workspace, inherits: inherits2 }) {
  const name = wanted.crate.name;
  const inWorkspace = workspace.root.workspace?.dependencies ?? [];
  const packageOf3 = (dependency) => dependency.source.kind === "workspace" ? inWorkspace.find((candidate) => candidate.name === dependency.name)?.package ?? dependency.name : dependency.package;
  const own = manifest.dependencies.filter((dependency) => dependency.table.kind === "normal");
  const wasmIsEnough = isForWasmOnly(wanted.tables?.get(manifest.path)?.[1]);
  const found = own.filter(
    (dependency) => packageOf3(dependency) === name && (wasmIsEnough || !isForWasmOnly(dependency.table.target))
  );
  const there = found.find((dependency) => dependency.table.target === void 0) ?? found[0];
  if (there) return { package: manifest, wanted, key: there.name, table: there.table.path, existed: true };
  const key2 = (inherits2 ? inWorkspace.find((dependency) => dependency.package === name)?.name : void 0) ?? name;
  const clash = own.find((dependency) => dependency.name === key2) ?? (inherits2 ? clashIn(inWorkspace, key2, name) : void 0);
  if (clash) throw nameTaken(clash.table.owner === "workspace" ? workspace.root : manifest, clash, name);
  return {
    package: manifest,
    wanted,
    key: key2,
    table: wanted.tables?.get(manifest.path) ?? ["dependencies"],
    existed: false
  };
}
function isForWasmOnly(target) {
  return target !== void 0 && /wasm/.test(target) && !/\bnot\s*\(/.test(target);
}
function clashIn(dependencies, key2, name) {
  return dependencies.find((dependency) => dependency.name === key2 && dependency.package !== name);
}
function nameTaken(manifest, clash, name) {
  const location = manifest.document.locate(clash.entry.range);
  return new Failure(
    "manifest",
    `${manifest.path}:${location.line} gives the name \`${clash.name}\` to \`${clash.package}\``,
    {
      hint: `Rename that dependency, or add \`${name}\` by hand under another name.`,
      locations: [location]
    }
  );
}
function addToWorkspace(draft, { workspace, inherits: inherits2 }, uses, infra, isLike) {
  const { root } = workspace;
  const has = (key2) => root.workspace?.dependencies.some((dependency) => dependency.name === key2) === true;
  const needed = /* @__PURE__ */ new Map();
  for (const use of uses) {
    const inherited = use.existed ? entryOf(use)?.source.kind === "workspace" : inherits2;
    if (inherited && !has(use.key)) needed.set(use.key, use);
  }
  const missing2 = [...needed.values()];
  const entries = missing2.map(({ wanted }) => infraEntry(wanted.crate, wanted.request.features, infra));
  add(draft, root, ["workspace", "dependencies"], entries, missing2, isLike);
  if (!inherits2) return;
  for (const use of uses) if (!use.existed && has(use.key)) uniteInWorkspace(draft, use, workspace.root, []);
}
function entryOf({ package: manifest, table: table2, key: key2 }) {
  return manifest.dependencies.find(
    (dependency) => dependency.name === key2 && renderPath(dependency.table.path) === renderPath(table2)
  );
}
function add(draft, manifest, table2, entries, uses, isLike, dotted = true) {
  const before = draft.read(manifest);
  const changes = uses.map(({ key: key2, wanted }) => {
    const message = `${wanted.crate.name}: added to \`[${renderPath(table2)}]\`${where(manifest, table2)}`;
    return { kind: "added", manifest: manifest.path, table: table2, key: key2, package: wanted.crate.name, before: null, message };
  });
  draft.write(manifest, addEntries(before, table2, entries, isLike, dotted), ...changes);
}
function where(manifest, table2) {
  return table2[0] === "workspace" ? "" : ` of \`${nameOf2(manifest)}\``;
}
function uniteFeatures(draft, use, { workspace }) {
  const entry2 = entryOf(use);
  if (entry2?.source.kind === "workspace") uniteInWorkspace(draft, use, workspace.root, entry2.features);
  else unite(draft, use.package, entry2, use.wanted.request.features);
}
function uniteInWorkspace(draft, use, root, own) {
  const inherited = root.workspace?.dependencies.find((dependency) => dependency.name === use.key);
  unite(
    draft,
    root,
    inherited,
    use.wanted.request.features.filter((feature) => !own.includes(feature))
  );
}
function unite(draft, manifest, entry2, features) {
  const added = features.filter((feature) => entry2?.features.includes(feature) === false);
  if (entry2 === void 0 || added.length === 0) return;
  const at = [...entry2.table.path, entry2.name];
  const { start, end } = entry2.entry.range;
  draft.write(manifest, addFeatures(draft.read(manifest), at, added), {
    kind: "features",
    manifest: manifest.path,
    table: entry2.table.path,
    key: entry2.name,
    package: entry2.package,
    before: manifest.document.text.slice(start, end),
    message: `${entry2.package}: features ${added.map((feature) => `\`${feature}\``).join(", ")} added`,
    line: manifest.document.locate(start).line,
    addedFeatures: added
  });
}

// src/domain/patch/set-source.ts
var referenceKeys = ["branch", "tag", "rev"];
function setSource(document, at, source, options = {}) {
  return setReference(setUrl(document, at, source.url, options.keepUrl === true), at, source);
}
function setUrl(document, at, url, keep) {
  const current = valueOf2(document, at, "git");
  if (current !== void 0) return keep || current === url ? document : setKey(document, at, "git", url);
  const replaced = ["path", "registry", "registry-index"].find(
    (key2) => valueOf2(document, at, key2) !== void 0
  );
  if (replaced === void 0) return setKey(document, at, "git", url);
  return removeKey(setKey(document, at, "git", url, replaced), at, replaced);
}
function setReference(document, at, { reference }) {
  const [wanted] = referenceValues(reference);
  const stale = referenceKeys.filter((key2) => key2 !== wanted?.[0] && valueOf2(document, at, key2) !== void 0);
  let result = document;
  if (wanted && valueOf2(document, at, wanted[0]) !== wanted[1]) {
    result = setKey(result, at, wanted[0], wanted[1], stale[0] ?? "git");
  }
  return stale.reduce((current, key2) => removeKey(current, at, key2), result);
}
function setRequirement(document, at, requirement) {
  return setKey(document, at, "version", requirement, "git");
}
function valueOf2(document, at, key2) {
  const value = entryAt(document.root, ...at, key2)?.value;
  return stringOf(value);
}

// src/domain/patch/correct-entries.ts
function correctEntries(draft, context) {
  const unknown = [];
  for (const declaration2 of infraDeclarations(context)) {
    if (declaration2.crate === void 0) unknown.push(unknownEntry(declaration2, context));
    if (declaration2.crate !== void 0 || declaration2.origin === "infra") correct(draft, declaration2, context.infra);
  }
  return unknown;
}
function correct(draft, declaration2, infra) {
  const { manifest, dependency, crate } = declaration2;
  const at = [...dependency.table.path, dependency.name];
  const before = draft.read(manifest);
  const withSource = correctSource(before, at, declaration2, infra);
  if (withSource.text !== before.text) {
    const message2 = `${dependency.package}: ${describeSource(declaration2)} → ${describeInfra(infra)}`;
    draft.write(manifest, withSource, change("source", declaration2, message2));
  }
  if (crate === void 0 || !isImpossible(dependency.requirement, crate)) return;
  const message = `${dependency.package}: version ${dependency.requirement} can never resolve (infra has ${crate.version}) → ${crate.requirement}`;
  draft.write(
    manifest,
    setRequirement(draft.read(manifest), at, crate.requirement),
    change("requirement", declaration2, message)
  );
}
function correctSource(document, at, { dependency: { source } }, infra) {
  return source.kind === "git" && sameGitSource(source, infra) ? document : setSource(document, at, infra);
}
function isImpossible(text, crate) {
  const requirement = text === void 0 ? void 0 : parseRequirement(text);
  const version = parseVersion(crate.version);
  return requirement !== void 0 && version !== void 0 && !matches(requirement, version);
}
function change(kind, { manifest, dependency, location }, message) {
  const { start, end } = dependency.entry.range;
  return {
    kind,
    manifest: manifest.path,
    table: dependency.table.path,
    key: dependency.name,
    package: dependency.package,
    before: manifest.document.text.slice(start, end),
    message,
    line: location.line
  };
}
function describeSource({ dependency: { source } }) {
  switch (source.kind) {
    case "git":
      return describeInfra(source);
    case "path":
      return `path ${source.path}`;
    case "registry":
      return source.registry === void 0 ? "a registry" : `the registry ${source.registry}`;
    case "workspace":
      return "the workspace";
  }
}
function describeInfra({ url, reference }) {
  return `${url} (${formatReference(reference)})`;
}
function unknownEntry(declaration2, context) {
  const { dependency, location, origin } = declaration2;
  const { presumed, meant } = judgeUnknown(declaration2, context);
  return {
    package: dependency.package,
    location,
    presumed,
    certain: origin === "look-alike" || origin === "path",
    message: `${formatLocation(location)} asks for \`${dependency.package}\`, which is not an infra crate of the plan. ${meant} Correct or remove the entry; it is never guessed.`
  };
}

// src/domain/patch/draft.ts
var Draft = class {
  #documents = /* @__PURE__ */ new Map();
  #originals = /* @__PURE__ */ new Map();
  changes = [];
  /** The manifest as it stands in the draft. */
  read(manifest) {
    return this.#documents.get(manifest.path) ?? manifest.document;
  }
  /** Puts an edited manifest into the draft and notes why, unless nothing changed or it is another repository's. */
  write(manifest, edited, ...changes) {
    if (manifest.submodule !== void 0 || edited.text === this.read(manifest).text) return;
    this.#originals.set(manifest.path, this.#originals.get(manifest.path) ?? manifest.document);
    this.#documents.set(manifest.path, edited);
    this.changes.push(...changes);
  }
  /** The manifests that differ from what they were, by path. */
  edited() {
    return new Map(
      [...this.#documents].flatMap(([path, after]) => {
        const before = this.#originals.get(path);
        return before === void 0 || before.text === after.text ? [] : [[path, { before, after }]];
      })
    );
  }
};
function sourceAt(manifest, at) {
  const range = entryAt(manifest.document.root, ...at)?.range;
  return range === void 0 ? null : manifest.document.text.slice(range.start, range.end);
}

// src/domain/patch/put-behind-feature.ts
function putBehindFeature(draft, uses, feature) {
  const optional = uses.filter((use) => use.wanted.optional);
  for (const manifest of new Set(optional.map((use) => use.package))) {
    const own = optional.filter((use) => use.package === manifest);
    requireFree(manifest, feature);
    for (const use of own) makeOptional(draft, use);
    const items = own.map((use) => activation(manifest, use.key));
    const document = draft.read(manifest);
    const edited = entryAt(document.root, "features", feature) === void 0 ? addEntries(document, ["features"], [{ key: feature, value: items }]) : addStrings(document, ["features", feature], items);
    draft.write(manifest, edited, {
      kind: "optional",
      manifest: manifest.path,
      table: ["features"],
      key: feature,
      before: sourceAt(manifest, ["features", feature]),
      message: `${nameOf2(manifest)}: feature \`${feature}\` enables ${own.map(({ key: key2 }) => `\`${key2}\``).join(", ")}`
    });
  }
}
function makeOptional(draft, use) {
  const at = [...use.table, use.key];
  const document = draft.read(use.package);
  if (booleanOf(entryAt(document.root, ...at, "optional")?.value) === true) return;
  draft.write(use.package, setKey(document, at, "optional", true), {
    kind: "optional",
    manifest: use.package.path,
    table: use.table,
    key: use.key,
    package: use.wanted.crate.name,
    before: sourceAt(use.package, at),
    message: `${use.wanted.crate.name}: optional in \`${nameOf2(use.package)}\``
  });
}
function activation(manifest, key2) {
  const all = manifest.features.flatMap(({ enables }) => enables);
  const explicit = all.includes(`dep:${key2}`) || manifest.features.some(({ name }) => name === key2);
  if (!explicit && all.includes(key2)) return key2;
  const old = ["2015", "2018"].includes(manifest.package?.edition ?? "2015");
  return explicit || !old || all.some((item) => item.startsWith("dep:")) ? `dep:${key2}` : key2;
}
function requireFree(manifest, feature) {
  const clash = manifest.dependencies.find((dependency) => dependency.optional && dependency.name === feature);
  if (clash === void 0) return;
  const location = manifest.document.locate(clash.entry.range);
  throw new Failure(
    "usage",
    `input \`optional-feature\`: \`${feature}\` is an optional dependency of ${manifest.path}`,
    {
      hint: "Give another name for the feature.",
      locations: [location]
    }
  );
}

// src/domain/wasm/wasm-target-cfg.ts
var names = /* @__PURE__ */ new Set([
  'panic="unwind"',
  'panic="abort"',
  'target_abi=""',
  'target_arch="wasm32"',
  'target_endian="little"'
]);
for (const value of ['target_env=""', 'target_family="wasm"', 'target_os="unknown"', 'target_pointer_width="32"'])
  names.add(value);
for (const value of ['target_vendor="unknown"', 'target_has_atomic="32"', 'target_has_atomic="64"']) names.add(value);
function isForWasm(target) {
  if (target === null) return true;
  const expression = /^\s*cfg\s*\(([\s\S]*)\)\s*$/.exec(target)?.[1];
  if (expression === void 0) return target.trim() === "wasm32-unknown-unknown";
  return evaluate(tokens(expression)) ?? true;
}
function tokens(text) {
  return text.match(/"[^"]*"|\w+|[(),=]/g) ?? [];
}
function evaluate(rest) {
  const word = rest.shift();
  if (word === void 0) return void 0;
  if (rest[0] === "(") {
    const inside = operands(rest);
    if (inside === void 0) return void 0;
    if (word === "not") return inside[0] === void 0 ? void 0 : !inside[0];
    if (word === "all") return inside.every(Boolean);
    return word === "any" ? inside.some(Boolean) : void 0;
  }
  if (rest[0] !== "=") return word === "true" || names.has(word);
  const value = rest[1];
  rest.splice(0, 2);
  return names.has(`${word}=${value ?? ""}`);
}
function operands(rest) {
  const found = [];
  rest.shift();
  while (rest.length > 0 && rest[0] !== ")") {
    const value = evaluate(rest);
    if (value === void 0) return void 0;
    found.push(value);
    if (rest[0] === ",") rest.shift();
  }
  return rest.shift() === ")" ? found : void 0;
}

// src/domain/patch/set-up-wasm.ts
var wasmTable = ["target", 'cfg(target_arch = "wasm32")', "dependencies"];
var nativeTable = ["target", 'cfg(not(target_arch = "wasm32"))', "dependencies"];
function setUpWasm(draft, setUp, keys) {
  const { package: manifest } = setUp;
  if (setUp.module) addCrateType(draft, manifest);
  const items = setUp.crates.flatMap((name) => {
    const key2 = keys.get(name);
    return key2 === void 0 ? [] : [featureItem(manifest, key2)];
  });
  addFeature(draft, manifest, items);
  const support = [{ package: "wasm-bindgen", requirement: "0.2", features: [] }, ...setUp.support];
  for (const one of support.filter((each) => !hasSupport(setUp, each))) addSupport(draft, setUp, one);
}
function addSupport(draft, { package: manifest, root }, support) {
  const document = draft.read(manifest);
  const same = manifest.dependencies.filter((dependency) => isSupport(dependency, support, manifest, root));
  const there = same.find(({ table: table2 }) => table2.target !== void 0 && isForWasm(table2.target));
  const what = `for the wasm build of \`${nameOf2(manifest)}\``;
  if (there) {
    const edited2 = addFeatures(document, [...there.table.path, there.name], support.features);
    draft.write(manifest, edited2, change2(manifest, there.table.path, there.name, what));
    return;
  }
  const taken = /* @__PURE__ */ new Set([...manifest.dependencies.map(({ name }) => name), ...keysOf(document, wasmTable)]);
  const entry2 = supportEntry(support, same[0], taken);
  const edited = addEntries(document, wasmTable, [entry2]);
  draft.write(manifest, edited, change2(manifest, wasmTable, entry2.key, `added ${what}`));
}
function keysOf(document, path) {
  const value = entryAt(document.root, ...path)?.value;
  return value?.kind === "table" ? value.entries.keys() : [];
}
function addCrateType(draft, manifest) {
  const document = draft.read(manifest);
  const key2 = entryAt(document.root, "lib", "crate_type") ? "crate_type" : "crate-type";
  const present = stringsOf(entryAt(document.root, "lib", key2)?.value);
  const edited = present !== void 0 ? addStrings(document, ["lib", key2], ["cdylib"]) : withLibKey(document, key2, ["cdylib", "rlib"]);
  draft.write(manifest, edited, change2(manifest, ["lib"], key2, `\`${nameOf2(manifest)}\` makes a wasm module`));
}
function withLibKey(document, key2, value) {
  if (entryAt(document.root, "lib") === void 0) return addEntries(document, ["lib"], [{ key: key2, value }]);
  return setKey(document, ["lib"], key2, value);
}
function addFeature(draft, manifest, items) {
  const document = draft.read(manifest);
  const edited = entryAt(document.root, "features", "wasm") === void 0 ? addEntries(document, ["features"], [{ key: "wasm", value: items }]) : addStrings(document, ["features", "wasm"], items);
  draft.write(manifest, edited, change2(manifest, ["features"], "wasm", `feature \`wasm\` of \`${nameOf2(manifest)}\``));
}
function featureItem(manifest, key2) {
  const isOptional = manifest.dependencies.some((dependency) => dependency.name === key2 && dependency.optional);
  return isOptional ? `${key2}?/wasm` : `${key2}/wasm`;
}
function hasSupport({ package: manifest, root }, support) {
  return manifest.dependencies.some((dependency) => {
    if (!isSupport(dependency, support, manifest, root) || !isForWasm(dependency.table.target ?? null)) return false;
    const effective = inheritDependency(dependency, manifest, root);
    return effective.kind === "effective" && support.features.every((one) => effective.features.includes(one));
  });
}
function isSupport(dependency, support, manifest, root) {
  if (dependency.table.kind !== "normal") return false;
  const effective = inheritDependency(dependency, manifest, root);
  if (effective.kind !== "effective" || effective.package !== support.package) return false;
  return support.features.length === 0 || sameRelease(effective.requirement, support.requirement);
}
function sameRelease(requirement, wanted) {
  return requirement !== void 0 && new RegExp(`^[\\s^~=]*${wanted.replaceAll(".", "\\.")}(\\D|$)`).test(requirement);
}
function supportEntry({ package: name, requirement, features }, same, taken) {
  const key2 = same?.name ?? (taken.has(name) ? `${name}-${requirement.replace(".", "")}` : name);
  if (same?.source.kind === "workspace") {
    return { key: key2, value: /* @__PURE__ */ new Map([["workspace", true], ["features", features]]) };
  }
  if (features.length === 0) return { key: key2, value: requirement };
  const value = new Map([
    ...key2 === name ? [] : [["package", name]],
    ["version", requirement],
    ["features", features]
  ]);
  return { key: key2, value };
}
function change2(manifest, table2, key2, what) {
  const before = sourceAt(manifest, [...table2, key2]);
  return { kind: "wasm", manifest: manifest.path, table: table2, key: key2, before, message: `${key2}: ${what}` };
}

// src/domain/patch/integration.ts
function planIntegration(request) {
  const { plan, infra } = request;
  const draft = new Draft();
  const unknown = correctEntries(draft, request);
  const chosen2 = participations(request.workspaces, {
    members: request.members,
    placement: request.placement,
    planned: request.planned?.members,
    plan
  });
  const wanted = wantedCrates(request);
  const uses = chosen2.flatMap((participation) => addCrates(draft, participation, wanted, { plan, infra }));
  const wasmUses = request.wasm ? addForWasm(draft, request.wasm, chosen2, request) : [];
  putBehindFeature(draft, uses, request.optionalFeature);
  if (request.wasm) {
    const own = [...uses, ...wasmUses].filter((use) => use.package.path === request.wasm?.package.path);
    setUpWasm(draft, request.wasm, new Map(own.map((use) => [use.wanted.crate.name, use.key])));
  }
  const all = [...uses, ...wasmUses];
  return { manifests: draft.edited(), changes: draft.changes, participations: chosen2, uses: all, unknown };
}
function wantedCrates({ crates, plan, optional, wasm }) {
  return crates.flatMap((request) => {
    const crate = plan.crates.get(request.name);
    if (crate === void 0) return [];
    const tables = wasm?.native.has(crate.name) === true ? /* @__PURE__ */ new Map([[wasm.package.path, nativeTable]]) : void 0;
    return [{ request, crate, optional: optional.has(crate.name), ...tables && { tables } }];
  });
}
function addForWasm(draft, wasm, chosen2, { plan, infra, placement, workspaces }) {
  const workspace = workspaces.find((one) => one.workspace.members.includes(wasm.package))?.workspace;
  if (workspace === void 0) return [];
  const inherits2 = chosen2.find((one) => one.workspace === workspace)?.inherits ?? (placement !== "direct" && workspace.declared);
  const wanted = wasm.only.flatMap((name) => {
    const crate = plan.crates.get(name);
    const tables = /* @__PURE__ */ new Map([[wasm.package.path, wasmTable]]);
    return crate ? [{ request: { name, features: [] }, crate, optional: false, tables }] : [];
  });
  return addCrates(draft, { workspace, packages: [wasm.package], inherits: inherits2 }, wanted, { plan, infra });
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last2 = path.lastComponent;
    if (last2 && !options.oneChangePerToken && last2.added === added && last2.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last2.count + 1, added, removed, previousComponent: last2.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last2 }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array2) {
    const ret = [];
    for (let i = 0; i < array2.length; i++) {
      if (array2[i]) {
        ret.push(array2[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars3) {
    return chars3.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// src/domain/patch/text-edits.ts
function textEdits(path, before, after) {
  const edits = [];
  let offset = 0;
  let removed = [];
  let added = [];
  const close = () => {
    if (removed.length === added.length) {
      removed.forEach((line, index) => {
        edits.push(trimmed(path, offset, line, added[index] ?? ""));
        offset += line.length;
      });
    } else {
      edits.push(trimmed(path, offset, removed.join(""), added.join("")));
      offset += removed.join("").length;
    }
    removed = added = [];
  };
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    if (part.removed) removed = part.value;
    else if (part.added) added = part.value;
    else {
      close();
      offset += part.value.join("").length;
    }
  }
  close();
  return edits.filter((edit) => edit.text !== "" || edit.range.start !== edit.range.end);
}
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function trimmed(path, offset, old, text) {
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return {
    path,
    range: { start: offset + head, end: offset + old.length - tail },
    text: text.slice(head, text.length - tail)
  };
}

// src/flows/audit-context.ts
async function readAuditContext(target, ports) {
  const toolchain = await readToolchain(target.repository.files, ports);
  const declared = infraDeclarations(target).length > 0;
  const manifests = declared ? integrate(target, target.crates).manifests : [];
  return {
    ...target,
    integration: [...manifests].flatMap(([path, { before, after }]) => textEdits(path, before.text, after.text)),
    ...toolchain && { toolchain }
  };
}
function integrate(target, crates) {
  return planIntegration({
    ...target,
    crates,
    placement: "auto",
    members: "auto",
    optional: /* @__PURE__ */ new Set(),
    optionalFeature: "infra"
  });
}
async function readToolchain(files, { checkout }) {
  const path = ["rust-toolchain", "rust-toolchain.toml"].find((name) => files.hasFile(name));
  const text = path === void 0 ? void 0 : await checkout.readIfPresent(path);
  return path === void 0 || text === void 0 ? void 0 : { path, text };
}

// src/flows/resolve.ts
import { posix as posix10 } from "node:path";

// src/flows/resolution-memo.ts
import { posix as posix9 } from "node:path";
async function recall(key2, { scratch: scratch2 }) {
  const folder = await scratch2.shared();
  const known = folder === void 0 ? void 0 : await scratch2.read(posix9.join(folder, memoName(key2)));
  return known === void 0 ? void 0 : revived(known);
}
async function remember(key2, resolution, { scratch: scratch2 }) {
  const folder = await scratch2.shared();
  if (folder === void 0 || resolution?.kind !== "resolved") return;
  const { graph, lockfile } = resolution;
  const text = [lockfile, { packages: [...graph.packages.values()], members: graph.members }];
  await scratch2.write(folder, /* @__PURE__ */ new Map([[memoName(key2), text.map((part) => JSON.stringify(part)).join("\n")]]));
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
  constructor({ scratch: scratch2 }) {
    this.#scratch = scratch2;
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
  const filesOf = (change3) => {
    const files = new Map(own);
    for (const [path, text] of change3.manifests ?? []) addManifest(files, path, text, tree);
    for (const [path, manifest] of throughLinks) {
      const text = change3.manifests?.get(manifest.path);
      if (text !== void 0) addManifest(files, path, text, tree);
    }
    const lockfile = change3.lockfile === void 0 ? workspace.lockfile?.text : change3.lockfile ?? void 0;
    if (change3.lockfile === null) files.delete(lockfilePath);
    if (lockfile !== void 0) files.set(lockfilePath, lockfile);
    return files;
  };
  const keyOf = (files) => sha256(JSON.stringify([toolchain, workspace.root.path, [...files].toSorted(([a], [b]) => a < b ? -1 : 1)]));
  const ask = async (change3 = {}) => {
    const files = filesOf(change3);
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
  const resolve5 = async (change3) => (await ask(change3)).answer;
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
    keep: (change3, resolution) => void certain.push([change3, resolution]),
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(answers.values());
      if (await ports.scratch.shared() !== void 0) {
        for (const key2 of news) await remember(key2, await answers.get(key2)?.catch(() => void 0), ports);
        for (const [change3, resolution] of certain) await remember(keyOf(filesOf(change3)), resolution, ports);
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
    if (path === void 0 || !["Cargo.toml", "Cargo.lock"].includes(posix10.basename(path))) continue;
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
async function begin(files, { root }, { scratch: scratch2, cargo, copies, toolchain }) {
  const copy = await copies.take(files);
  const { folder } = copy;
  const targetDirectory = await scratch2.tools("resolve");
  const request = { manifestPath: posix10.join(folder, root.path), targetDirectory, relativeTo: folder };
  const outcome = cargo.metadata({ ...request, ...toolchain !== void 0 && { toolchain } });
  const answer = outcome.then(
    async (said) => {
      const path = lockfileIn(root.folder);
      const lockfile = await scratch2.read(posix10.join(folder, path));
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
    (_, arrow, path) => arrow + posix10.join(startedIn, path)
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

// src/domain/cargo/lockfile/unlock.ts
function lockedInTheWay({ conflicting }, packages) {
  return conflicting.map((chain) => chain.filter((link) => link.isLocked === true).flatMap((link) => lockedAs(link, packages) ?? [])).filter((chain) => chain.length > 0);
}
function lockedAs({ name, version }, packages) {
  const named2 = packages.filter((found) => found.name === name && found.source !== void 0);
  return named2.find((found) => found.version === version) ?? named2.find((found) => compatibleWith(found.version) === compatibleWith(version));
}
function compatibleWith(text) {
  const version = parseVersion(text);
  return version === void 0 ? text : compatibilityClass(version);
}
function withDependencies(chosen2, packages) {
  const byId = new Map(packages.map((found) => [idOf(found), found]));
  const all = new Set(chosen2);
  for (const { dependencies } of all) {
    for (const dependency of dependencies) {
      const found = byId.get(idOf(dependency));
      if (found?.source !== void 0) all.add(found);
    }
  }
  return [...all];
}
function withoutPackages(text, packages) {
  const gone = new Set(packages.map(({ name, version }) => `${name} ${version}`));
  return blocksOf2(text).filter((block) => !gone.has(packageOf2(block) ?? "")).join("");
}
function withMoves(text, moves, other) {
  const wanted = new Set(moves.map(({ name, to }) => `${name} ${to}`));
  const moved = blocksOf2(other).filter((block) => wanted.has(packageOf2(block) ?? ""));
  return withoutPackages(
    text,
    moves.map(({ name, from }) => ({ name, version: from }))
  ).concat(...moved);
}
function blocksOf2(text) {
  return text.split(/^(?=\[)/m);
}
function packageOf2(block) {
  const [, name, version] = /^\[\[package\]\]\r?\nname = "([^"]+)"\r?\nversion = "([^"]+)"/.exec(block) ?? [];
  return name === void 0 ? void 0 : `${name} ${version}`;
}

// src/actions/audit-deps/find-unlock.ts
var maxMoves = 8;
async function findUnlock(refused) {
  const search = { ...refused, packages: readLockfile(refused.before.lockfile, "Cargo.lock").packages };
  let choice = { chosen: [], recursive: false };
  let { error } = refused.after;
  for (let moves = 0; moves < maxMoves; moves += 1) {
    const next = nextChoice(choice, error, search);
    if (next === void 0) break;
    choice = next;
    const answer = await tryChoice(choice, search);
    if (answer.kind === "resolved") return fewest(choice, answer.moves, search);
    if (moves === 0 && await isRefusedAnyway(refused)) return void 0;
    ({ error } = answer);
  }
  return choice.chosen.length === 0 ? void 0 : moveAll(refused);
}
async function isRefusedAnyway({ resolver, manifests, after }) {
  const free = await resolver.resolve({ manifests, lockfile: null });
  if (free.kind === "resolved") return false;
  const [one, other] = [free.error, after.error].map(readCargoError);
  return one?.kind === other?.kind && one?.package === other?.package;
}
function nextChoice({ chosen: chosen2, recursive }, error, { packages }) {
  const chains = lockedInTheWay(readCargoError(error), packages);
  const more = chains.flatMap((chain) => {
    const rest = chain.filter((found) => !chosen2.includes(found));
    return rest.length === chain.length ? rest.slice(0, 1) : rest;
  });
  if (more.length > 0) return { chosen: [.../* @__PURE__ */ new Set([...chosen2, ...more])], recursive };
  return recursive || chosen2.length === 0 ? void 0 : { chosen: chosen2, recursive: true };
}
async function tryChoice(choice, search) {
  const { chosen: chosen2, recursive } = choice;
  const { resolver, manifests, before, packages } = search;
  const unlocked = recursive ? withDependencies(chosen2, packages) : chosen2;
  const updated = await resolver.resolve({ lockfile: withoutPackages(before.lockfile, unlocked) });
  if (updated.kind === "failed") return { kind: "refused", error: updated.error };
  const answer = await resolver.resolve({ manifests, lockfile: updated.lockfile });
  if (answer.kind === "resolved") return { kind: "resolved", moves: movesOf(chosen2, packages, updated.lockfile) };
  return await tryPrecise(choice, search) ?? { kind: "refused", error: answer.error };
}
async function tryPrecise({ chosen: chosen2, recursive }, { resolver, manifests, before, packages }) {
  if (recursive || chosen2.length > 1) return void 0;
  const free = await resolver.resolve({ manifests, lockfile: withoutPackages(before.lockfile, chosen2) });
  if (free.kind === "failed") return void 0;
  const moves = movesOf(chosen2, packages, free.lockfile);
  const updated = await resolver.resolve({ lockfile: withMoves(before.lockfile, moves, free.lockfile) });
  if (updated.kind === "failed") return void 0;
  const answer = await resolver.resolve({ manifests, lockfile: updated.lockfile });
  return answer.kind === "resolved" ? { kind: "resolved", moves } : void 0;
}
async function fewest({ chosen: chosen2, recursive }, moves, search) {
  let [rest, known] = [chosen2, moves];
  for (const each of chosen2.length > maxMoves ? [] : chosen2) {
    const fewer = rest.filter((other) => other !== each);
    if (fewer.length === 0) break;
    const answer = await tryChoice({ chosen: fewer, recursive }, search);
    if (answer.kind === "resolved") [rest, known] = [fewer, answer.moves];
  }
  return { kind: "packages", moves: known, recursive };
}
async function moveAll({ resolver, manifests }) {
  const all = await resolver.resolve({ lockfile: null });
  if (all.kind === "failed") return void 0;
  const after = await resolver.resolve({ manifests, lockfile: all.lockfile });
  if (after.kind === "resolved") return { kind: "all" };
  return (await resolver.resolve({ manifests, lockfile: null })).kind === "resolved" ? { kind: "anew" } : void 0;
}
function movesOf(chosen2, old, lockfile) {
  const { packages: now } = readLockfile(lockfile, "Cargo.lock");
  return chosen2.flatMap(({ name, version: from }) => {
    const versions = now.filter((found) => found.name === name).map(({ version }) => version);
    if (versions.includes(from)) return [];
    const to = versions.find((version) => !old.some((found) => found.name === name && found.version === version));
    return [{ name, from, ...to !== void 0 && { to } }];
  });
}

// src/actions/audit-deps/what-if.ts
async function askCargo(context, toolchain, ports) {
  const { repository } = context;
  const asked = await Promise.all(
    context.workspaces.map(async ({ workspace }) => {
      const resolver = await createResolver({ repository, workspace, ports, toolchain });
      const inSync = isProbablyInSync(workspace);
      if (!inSync) await resolver.ask();
      return { workspace, resolver, inSync };
    })
  );
  const integration = integrate(context, context.crates);
  const manifests = textsOf2(integration);
  const questions = await Promise.all(
    asked.map(async ({ inSync, ...question }) => {
      const early = inSync ? await question.resolver.ask({ manifests }) : void 0;
      return { ...question, manifests, added: addedDependencies(integration), ...early && { early } };
    })
  );
  return { answer: answerTo(questions, context, ports) };
}
async function answerTo(questions, context, ports) {
  try {
    const workspaces = await Promise.all(questions.map((question) => answerOf(question, context)));
    const safe = await findSafeSets(context, workspaces, questions, ports);
    return { workspaces, ...safe && { safe } };
  } finally {
    await Promise.all(questions.map(({ resolver }) => resolver[Symbol.asyncDispose]()));
  }
}
async function answerOf(question, context) {
  const { workspace, resolver, early } = question;
  const first = early && await told(early, context);
  const known = first && knownBefore(first, question);
  if (known !== void 0) resolver.keep({}, known);
  const before = known ?? await told(await resolver.ask(), context);
  const inSync = before.kind === "resolved" && before.lockfile === workspace.lockfile?.text;
  const after = inSync && first !== void 0 ? first : await askAfter(before, question, context);
  if (before.kind === "failed") return { workspace, before, after };
  if (after.kind === "failed") {
    const unlock = workspace.lockfile === void 0 ? void 0 : await findUnlock({ ...question, before, after });
    return { workspace, before, after, ...unlock && { unlock } };
  }
  return { workspace, before, after, change: graphChange(workspace, before.graph, after.graph) };
}
function knownBefore(after, { workspace: { lockfile }, added }) {
  if (after.kind === "failed" || after.declared === void 0 || lockfile === void 0 || added === void 0) {
    return void 0;
  }
  const locked = { before: lockfile.content, after: readLockfile(after.lockfile, lockfile.path) };
  const graph = graphBefore({ graph: after.graph, declared: after.declared }, added, locked);
  return graph && { kind: "resolved", graph, lockfile: lockfile.text };
}
async function askAfter(before, { resolver, manifests }, context) {
  const asked = await resolver.askAfter(manifests, before.kind === "resolved" ? before.lockfile : void 0);
  if (before.kind === "resolved") void before.graph;
  return told(asked, context);
}
async function told({ answer }, context) {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "network" || typeof error.cause !== "string") throw error;
    const text = error.cause;
    const blamed = infraDeclarations(context).some(
      ({ origin, dependency: { source } }) => origin === "look-alike" && source.kind === "git" && text.toLowerCase().includes(source.url.toLowerCase())
    );
    if (!blamed) throw error;
    return { kind: "failed", error: text };
  }
}
async function findSafeSets(context, workspaces, questions, ports) {
  const failing = workspaces.flatMap(({ before, after }, index) => {
    const question = questions[index];
    return before.kind === "resolved" && after.kind === "failed" && question ? [{ ...question, before }] : [];
  });
  if (failing.length === 0) return void 0;
  ports.log.info("The crates cannot go in together; looking for the largest set that can.");
  return largestSafeSets(context.crates, async (subset) => {
    const manifests = textsOf2(integrate(context, subset));
    for (const { before, ...question } of failing) {
      const answer = await askAfter(before, { ...question, manifests }, context);
      if (answer.kind === "failed") return false;
    }
    return true;
  });
}
function textsOf2({ manifests }) {
  return new Map([...manifests].map(([path, { after }]) => [path, after.text]));
}
function factsOf({ workspaces }) {
  const answers = workspaces.flatMap(({ before, after }) => [before, after]);
  const missing2 = answers.flatMap((answer) => {
    if (answer.kind !== "failed") return [];
    const error = readCargoError(answer.error);
    return error.kind === "missing-package" && error.package !== void 0 ? [error.package] : [];
  });
  return {
    graphs: answers.flatMap((answer) => answer.kind === "resolved" ? [answer.graph] : []),
    missing: new Set(missing2),
    ...workspaces.every(({ change: change3 }) => change3 !== void 0) && { costs: costsOf(workspaces) }
  };
}
function costsOf(workspaces) {
  const costs = /* @__PURE__ */ new Map();
  for (const { delta } of workspaces.flatMap(({ change: change3 }) => change3 ?? [])) {
    for (const { added } of delta.duplicates)
      costs.set(added.name, (costs.get(added.name) ?? 0) + costOf(added.name, delta));
  }
  return costs;
}

// src/actions/audit-deps/toolchain-answers.ts
async function askMachine(context, inputs, ports) {
  if (inputs.mode === "static") return {};
  let known = {};
  try {
    const cargo = await askCargo(context, inputs.toolchain, ports);
    const [answer, neighbours] = await Promise.all([cargo.answer, readNeighbours(context, ports)]);
    known = { answer, neighbours };
    if (context.planned?.wasm !== void 0) known = { ...known, ...await bindgenVersion(ports) };
    if (!inputs.checkImports) return known;
    const imports = await checkImports(context, commitOf(sourcesOf(context, answer), context), inputs.toolchain, ports);
    return { ...known, imports };
  } catch (error) {
    if (!(error instanceof Failure) || !isOfThisMachine(error)) throw error;
    const hint = error.hint ?? "Run again on a machine with cargo.";
    return { ...known, environment: { message: error.message, hint } };
  }
}
function isOfThisMachine({ code: code2 }) {
  return code2 === "tool-missing" || code2 === "tool-failed" || code2 === "network";
}
async function bindgenVersion({
  process: process2,
  scratch: scratch2
}) {
  var _stack = [];
  try {
    const folder = __using(_stack, await scratch2.temporary("version"), true);
    try {
      const command = { program: "wasm-bindgen", args: ["--version"], cwd: folder.path, timeoutMs: 1e4 };
      const version = /^wasm-bindgen (\S+)/.exec((await process2.run(command)).stdout)?.[1];
      return version === void 0 ? {} : { bindgen: version };
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "tool-missing") throw error;
      return {};
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function sourcesOf(context, answer) {
  const locked = context.workspaces.flatMap(({ workspace }) => workspace.lockfile?.content.packages ?? []);
  const resolved = (answer?.workspaces ?? []).flatMap(
    ({ after }) => after.kind === "resolved" ? [...after.graph.packages.values()] : []
  );
  return [...resolved, ...locked].flatMap(({ source }) => source ?? []);
}

// src/domain/plan/compiled.ts
var mapMark = "$entries";
function readCompiledPlan(compiled, text) {
  const { madeOf, plan } = JSON.parse(
    compiled,
    (_, value) => isMap(value) ? new Map(value[mapMark]) : value
  );
  return madeOf === sha256(text) ? plan : void 0;
}
function isMap(value) {
  return typeof value === "object" && value !== null && mapMark in value;
}

// src/domain/plan/consistency.ts
function checkCrates(drafts, problems) {
  const crates = new Map(drafts.map(({ crate }) => [crate.name, crate]));
  reportAlike(
    drafts.map(({ name }) => name),
    (name) => name.toLowerCase().replaceAll("_", "-").replace(/^infra-/, ""),
    (name, before) => `crate \`${name}\` cannot be told from \`${before}\`: case, \`-\` or \`_\` and the prefix \`infra-\` do not matter`,
    problems
  );
  for (const draft of drafts) {
    for (const feature of draft.nativeFeatures) {
      if (draft.crate.features.includes(feature.text)) continue;
      problems.add(
        feature.range,
        `\`${feature.text}\` is not among the \`features\` of \`${draft.crate.name}\`${suggestion(nearest(feature.text, draft.crate.features))}`
      );
    }
    for (const edge of draft.dependencies) checkEdge(draft.crate, edge, crates, problems);
  }
  reportCycles(drafts, problems);
}
function checkEdge(crate, edge, crates, problems) {
  const target = crates.get(edge.text);
  if (target === void 0) {
    problems.add(
      edge.range,
      `\`${crate.name}\` depends on a crate that is not there: ${unknownCrate(edge.text, crates)}`
    );
  } else if (target.layer > crate.layer) {
    problems.add(
      edge.range,
      `\`${crate.name}\` is in layer ${crate.layer} and cannot depend on \`${target.name}\` in layer ${target.layer}`
    );
  } else if (crate.layer === 0 && target !== crate) {
    problems.add(edge.range, `\`${crate.name}\` is in layer 0, where crates depend on no other infra crate`);
  }
}
function reportCycles(drafts, problems) {
  const left = new Map(drafts.map((draft) => [draft.crate.name, draft]));
  const withEdge = (draft) => draft.dependencies.find((edge) => left.has(edge.text));
  for (; ; ) {
    const free = [...left.values()].filter((draft) => withEdge(draft) === void 0);
    for (const draft of free) left.delete(draft.crate.name);
    if (free.length > 0) continue;
    const [start] = left.values();
    if (start === void 0) return;
    for (const draft of cycleFrom(start, left, withEdge, problems)) left.delete(draft.crate.name);
  }
}
function cycleFrom(start, left, withEdge, problems) {
  const path = [];
  for (let draft = start; draft !== void 0; ) {
    const edge = withEdge(draft);
    path.push(draft);
    draft = edge && left.get(edge.text);
    const back = draft === void 0 ? -1 : path.indexOf(draft);
    if (edge === void 0 || back === -1) continue;
    const cycle = path.slice(back);
    const names3 = [...cycle, ...cycle.slice(0, 1)].map(({ crate }) => crate.name);
    problems.add(edge.range, `crates depend on each other in a circle: ${names3.join(" -> ")}`);
    return cycle;
  }
  return path;
}
function joinPhases(repositories, drafts, problems) {
  reportAlike(
    repositories.map(({ name }) => name),
    (name) => name.toLowerCase(),
    (name, before) => `repository \`${name}\` cannot be told from \`${before}\`: GitHub ignores case`,
    problems
  );
  const names3 = repositories.map(({ name }) => name);
  const phaseOf = /* @__PURE__ */ new Map();
  const phases = (drafts ?? [{ title: "All repositories", repositories: names3 }]).map((draft, index) => {
    for (const word of draft.repositories) placeInPhase(word, index + 1, names3, phaseOf, problems);
    return { number: index + 1, title: draft.title, repositories: draft.repositories.map(({ text }) => text) };
  });
  for (const { text, range } of names3) {
    if (!phaseOf.has(text))
      problems.add(range, `repository \`${text}\` is in no phase; add it to \`repositories\` of a \`[[phases]]\``);
  }
  return {
    phases: drafts === void 0 && names3.length === 0 ? [] : phases,
    repositories: new Map(
      repositories.map(({ repository }) => [
        repository.name,
        { ...repository, phase: phaseOf.get(repository.name) ?? 0 }
      ])
    )
  };
}
function placeInPhase(word, number2, names3, phaseOf, problems) {
  const before = phaseOf.get(word.text);
  if (!names3.some(({ text }) => text === word.text)) {
    const near = nearest(
      word.text,
      names3.map(({ text }) => text)
    );
    problems.add(
      word.range,
      `phase ${number2} names \`${word.text}\`, which is not in [repositories]${suggestion(near)}`
    );
  } else if (before !== void 0) {
    problems.add(word.range, `repository \`${word.text}\` is in phase ${before} already`);
  } else {
    phaseOf.set(word.text, number2);
  }
}
function reportAlike(names3, keyOf, message, problems) {
  const seen = /* @__PURE__ */ new Map();
  for (const { text, range } of names3) {
    const before = seen.get(keyOf(text));
    if (before === void 0) seen.set(keyOf(text), text);
    else problems.add(range, message(text, before));
  }
}

// src/domain/plan/read-fleet.ts
function readRepositories(root, crates, problems) {
  return (root.child("repositories")?.namedChildren(notation.repository) ?? []).map(
    ([entry2, table2]) => readRepository({ text: entry2.key, range: entry2.keyRange }, table2, crates, problems)
  );
}
function readRepository(name, table2, crates, problems) {
  const category = table2.requiredText("category", notation.text);
  const purpose = table2.requiredText("purpose", notation.text);
  const asked = requestsOf(table2, table2.requiredWords("crates", notation.crateWord), crates, problems);
  const wasm = readWasm(table2, crates, problems);
  const members = table2.words("members", notation.package).map(textOf);
  const manifestPath = table2.text("manifest-path", notation.path);
  const systemPackages = table2.words("system-packages", notation.systemPackage).map(textOf);
  const contacts = table2.words("contacts", notation.text).map(textOf);
  const canary = table2.flag("canary") ?? false;
  table2.end();
  const repository = {
    name: name.text,
    category,
    purpose,
    crates: asked,
    ...wasm && { wasm },
    ...members.length > 0 && { members },
    ...manifestPath !== void 0 && { manifestPath },
    systemPackages,
    contacts,
    canary
  };
  return { repository, name };
}
function readWasm(table2, crates, problems) {
  const child = table2.child("wasm");
  if (child === void 0) return void 0;
  const words = child.requiredWords("crates", notation.crate);
  const asked = requestsOf(child, words, crates, problems);
  for (const word of words) {
    const crate = crateNamed(word.text, crates);
    if (crate?.wasm.status !== "none") continue;
    problems.add(
      word.range,
      `${child.label}: \`${crate.name}\` does not build for wasm (its \`wasm\` status is \`none\`)`
    );
  }
  const useCase = child.text("use-case", notation.text) ?? "";
  const target = child.text("package", notation.package);
  child.end();
  const names3 = asked.map((crate) => crate.name);
  return { crates: names3, useCase, ...target !== void 0 && { package: target } };
}
function requestsOf(table2, words, crates, problems) {
  if (crates.size === 0) return [];
  const asked = readCrateWords(words.map(textOf), crates);
  for (const problem of asked.problems) {
    problems.add(words[problem.index]?.range ?? table2.range, `${table2.label}: ${problem.message}`);
  }
  return asked.crates;
}
function readPhases(root) {
  return root.children("phases")?.map((table2, index) => {
    const title = table2.text("title", notation.text) ?? `Phase ${index + 1}`;
    const repositories = table2.requiredWords("repositories", notation.repository);
    table2.end();
    return { title, repositories };
  });
}
function textOf(word) {
  return word.text;
}

// src/domain/plan/read-workspace.ts
function readInfra(root) {
  const table2 = root.requiredChild("infra");
  const infra = {
    url: table2?.requiredText("url", notation.url) ?? "",
    reference: parseReference(table2?.text("reference", notation.reference) ?? "default-branch") ?? {
      kind: "default-branch"
    },
    contacts: (table2?.words("contacts", notation.text) ?? []).map(textOf2)
  };
  table2?.end();
  return infra;
}
function readCrates(root, problems) {
  const table2 = root.requiredChild("crates");
  const children = table2?.namedChildren(notation.crate) ?? [];
  if (table2?.isEmpty) problems.add(table2.range, `${table2.label} has no crate`);
  return children.map(([entry2, child]) => readCrate({ text: entry2.key, range: entry2.keyRange }, child));
}
function readCrate(name, table2) {
  const version = table2.requiredText("version", notation.version);
  const requirement = table2.text("requirement", notation.requirement) ?? requirementFor(version);
  const purpose = table2.requiredText("purpose", notation.text);
  const layer = table2.requiredCount("layer");
  const dependencies = table2.words("dependencies", notation.crate);
  const features = table2.words("features", notation.feature).map(textOf2);
  const nativeFeatures = table2.words("native-features", notation.feature);
  const wasm = readWasm2(table2, features);
  const exposes = table2.words("exposes", notation.package).map(textOf2);
  const uses = table2.words("uses", notation.package).map(textOf2);
  const plannedImports = table2.words("planned-imports", notation.useLine).map(textOf2);
  const usage = readUsage(table2, name.text);
  table2.end();
  const crate = {
    name: name.text,
    version,
    requirement,
    purpose,
    layer,
    dependencies: dependencies.map(textOf2),
    features,
    nativeFeatures: nativeFeatures.map(textOf2),
    wasm,
    exposes,
    ...uses.length > 0 && { uses },
    plannedImports,
    usage
  };
  return { crate, name, dependencies, nativeFeatures };
}
function requirementFor(version) {
  return version.includes("-") ? version : version.split(".").slice(0, 2).join(".");
}
function readWasm2(table2, features) {
  const wasm = table2.child("wasm");
  const status = wasm?.choice("status", ["full", "partial", "none"]);
  const note = wasm?.text("note", notation.text);
  wasm?.end();
  return { status: status ?? (features.includes("wasm") ? "partial" : "none"), note: note ?? "" };
}
function readUsage(table2, name) {
  const usage = table2.child("usage");
  const line = usage?.requiredText("import", notation.useLine);
  const example = usage?.text("example", notation.text)?.trimEnd();
  usage?.end();
  return {
    import: line ?? `use ${name.replaceAll("-", "_")};`,
    ...example !== void 0 && { example }
  };
}
function readCanonical(root, problems) {
  const drafts = root.child("canonical")?.namedChildren(notation.package) ?? [];
  return new Map(
    drafts.map(([entry2, table2]) => {
      const version = table2.requiredText("version", notation.canonicalVersion);
      const features = table2.words("features", notation.feature).map(textOf2);
      const compatible = table2.text("compatible", notation.requirement);
      const breaking = table2.text("breaking", notation.text);
      const note = table2.text("note", notation.text);
      table2.end();
      const dependency = {
        name: entry2.key,
        version,
        features,
        ...compatible !== void 0 && { compatible },
        ...breaking !== void 0 && { breaking },
        ...note !== void 0 && { note },
        location: problems.locate(entry2.range)
      };
      return [entry2.key, dependency];
    })
  );
}
function readSdk(root) {
  const table2 = root.child("sdk");
  if (table2 === void 0) return void 0;
  const name = table2.requiredText("package", notation.sdkPackage);
  const exports2 = table2.child("exports")?.namedTexts(notation.subpath, notation.sdkFile) ?? /* @__PURE__ */ new Map();
  table2.end();
  return { package: name, exports: exports2 };
}
function textOf2(word) {
  return word.text;
}

// src/domain/plan/table-reader.ts
var TableReader = class _TableReader {
  /** @param label how messages call the table, for example `[crates.infra-http]`. */
  constructor(problems, table2, label) {
    this.problems = problems;
    this.table = table2;
    this.label = label;
  }
  problems;
  table;
  label;
  #known = /* @__PURE__ */ new Set();
  /** Where to point when something about the table as a whole is wrong. */
  get range() {
    if (this.table.form === "root") return { start: 0, end: 0 };
    return this.table.header ?? this.table.range;
  }
  get isEmpty() {
    return this.table.entries.size === 0;
  }
  text(key2, notation2) {
    return this.word(key2, notation2)?.text;
  }
  /** {@link text} that must be there. */
  requiredText(key2, notation2) {
    const value = this.text(key2, notation2);
    if (value === void 0) this.#missing(key2);
    return value ?? "";
  }
  word(key2, notation2) {
    const value = this.#value(key2);
    return value && this.#asWord(value, `\`${key2}\``, notation2);
  }
  /** A whole number from 0. */
  count(key2) {
    const value = this.#value(key2);
    if (value === void 0) return void 0;
    if (value.kind === "integer" && typeof value.value === "number" && value.value >= 0) return value.value;
    this.problems.add(value.range, `\`${key2}\` in ${this.label} must be a whole number from 0`);
    return void 0;
  }
  /** {@link count} that must be there; until that is reported it compares as nothing does. */
  requiredCount(key2) {
    const value = this.count(key2);
    if (value === void 0) this.#missing(key2);
    return value ?? Number.NaN;
  }
  flag(key2) {
    const value = this.#value(key2);
    if (value === void 0) return void 0;
    if (value.kind === "boolean") return value.value === true;
    this.problems.add(value.range, `\`${key2}\` in ${this.label} must be \`true\` or \`false\``);
    return void 0;
  }
  choice(key2, accepted) {
    const value = this.#value(key2);
    if (value === void 0) return void 0;
    const found = accepted.find((option) => value.kind === "string" && option === value.value);
    if (found === void 0) {
      const near = value.kind === "string" ? nearest(String(value.value), accepted) : void 0;
      this.problems.add(
        value.range,
        `\`${key2}\` in ${this.label} must be one of ${listed(accepted)}${suggestion(near)}`
      );
    }
    return found;
  }
  /** An array of different strings; `[]` when absent. */
  words(key2, notation2) {
    const value = this.#value(key2);
    if (value === void 0) return [];
    if (value.kind !== "array") {
      this.problems.add(value.range, `\`${key2}\` in ${this.label} must be an array of strings`);
      return [];
    }
    const seen = /* @__PURE__ */ new Set();
    return value.items.flatMap((item) => {
      const word = this.#asWord(item, `an element of \`${key2}\``, notation2);
      if (word === void 0) return [];
      if (seen.has(word.text)) {
        this.problems.add(word.range, `${shown(word.text)} is in \`${key2}\` of ${this.label} twice`);
        return [];
      }
      seen.add(word.text);
      return [word];
    });
  }
  /** {@link words} that must be there and not be empty. */
  requiredWords(key2, notation2) {
    const value = this.#value(key2);
    if (value === void 0) this.#missing(key2);
    else if (value.kind === "array" && value.items.length === 0) {
      this.problems.add(value.range, `\`${key2}\` in ${this.label} must not be empty`);
    }
    return this.words(key2, notation2);
  }
  child(key2) {
    const value = this.#value(key2);
    return value && this.#asTable(value, key2, this.#labelOf(key2));
  }
  requiredChild(key2) {
    const child = this.child(key2);
    if (!this.table.entries.has(key2)) this.#missing(key2);
    return child;
  }
  /** The tables of an array, `undefined` when it is absent. */
  children(key2) {
    const value = this.#value(key2);
    if (value === void 0) return void 0;
    if (value.kind !== "array") {
      this.problems.add(value.range, `\`${key2}\` must be an array of tables, written \`[[${key2}]]\``);
      return [];
    }
    return value.items.flatMap((item, index) => this.#asTable(item, key2, `[[${key2}]] ${index + 1}`) ?? []);
  }
  /** Every key with its table, for tables whose keys are names. */
  namedChildren(names3) {
    return this.#named(names3).flatMap((entry2) => {
      const child = this.#asTable(entry2.value, entry2.key, this.#labelOf(entry2.key));
      return child ? [[entry2, child]] : [];
    });
  }
  /** Every key with its string, for tables whose keys are names. */
  namedTexts(names3, notation2) {
    return new Map(
      this.#named(names3).flatMap((entry2) => {
        const word = this.#asWord(entry2.value, `\`${entry2.key}\``, notation2);
        return word ? [[entry2.key, word.text]] : [];
      })
    );
  }
  /** Reports the keys that nobody asked for. */
  end() {
    for (const entry2 of this.table.entries.values()) {
      if (this.#known.has(entry2.key)) continue;
      const near = nearest(entry2.key, this.#known);
      this.problems.add(
        entry2.keyRange,
        `unknown key ${shown(entry2.key)} in ${this.label}${suggestion(near) || `; accepted are ${listed(this.#known)}`}`
      );
    }
  }
  #value(key2) {
    this.#known.add(key2);
    return this.table.entries.get(key2)?.value;
  }
  #named(names3) {
    return [...this.table.entries.values()].filter((entry2) => {
      this.#known.add(entry2.key);
      const fits = names3.pattern.test(entry2.key);
      if (!fits) this.problems.add(entry2.keyRange, `${shown(entry2.key)} in ${this.label} is not ${names3.is}`);
      return fits;
    });
  }
  #asWord(value, what, notation2) {
    if (value.kind !== "string") {
      this.problems.add(value.range, `${what} in ${this.label} must be a string`);
      return void 0;
    }
    const text = String(value.value);
    if (notation2.pattern.test(text)) return { text, range: value.range };
    this.problems.add(value.range, `${what} in ${this.label}: ${shown(text)} is not ${notation2.is}`);
    return void 0;
  }
  #asTable(value, key2, label) {
    if (value.kind === "table") return new _TableReader(this.problems, value, label);
    this.problems.add(value.range, `\`${key2}\` in ${this.label} must be a table`);
    return void 0;
  }
  /** A key with a value of the wrong type was reported already: only absence is a problem here. */
  #missing(key2) {
    if (this.table.entries.has(key2)) return;
    this.problems.add(this.range, `\`${key2}\` is missing in ${this.label}`);
  }
  #labelOf(key2) {
    return this.table.form === "root" ? `[${key2}]` : `${this.label.slice(0, -1)}.${key2}]`;
  }
};

// src/domain/plan/load.ts
function loadPlan(text, path) {
  const document = readDocument(text, path);
  const problems = new Problems(document);
  const root = new TableReader(problems, document.root, "the plan");
  const infra = readInfra(root);
  const crateDrafts = readCrates(root, problems);
  checkCrates(crateDrafts, problems);
  const crates = new Map(crateDrafts.map(({ crate }) => [crate.name, crate]));
  const canonical = readCanonical(root, problems);
  const sdk = readSdk(root);
  const phaseDrafts = readPhases(root);
  const fleet = joinPhases(readRepositories(root, crates, problems), phaseDrafts, problems);
  root.end();
  problems.throwIfAny();
  return { infra, crates, canonical, ...fleet, ...sdk && { sdk } };
}
function readDocument(text, path) {
  try {
    return parseToml(text, path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure("plan", error.message, {
      hint: `Correct the TOML of ${path}; docs/plan.md tells how a plan is made up. Nothing was changed.`,
      locations: error.locations,
      cause: error
    });
  }
}

// src/flows/read-repository.ts
import { posix as posix13 } from "node:path";

// src/flows/read-manifests.ts
import { posix as posix12 } from "node:path";

// src/domain/cargo/workspace/links.ts
import { posix as posix11 } from "node:path";
function entriesOnTheWay(tree, manifests) {
  const entries = /* @__PURE__ */ new Set();
  for (const { folder, workspace, dependencies } of manifests) {
    const patterns2 = [...workspace?.members ?? [], ...workspace?.defaultMembers ?? []];
    for (const entry2 of patterns2.flatMap((pattern2) => filesOnTheWay(tree, folder, pattern2))) entries.add(entry2);
    for (const { source } of [...dependencies, ...workspace?.dependencies ?? []]) {
      const target = source.kind === "path" ? pathFrom(folder, source.path) : void 0;
      for (const place2 of target === void 0 ? [] : [target, ...foldersAbove(target)])
        if (tree.hasFile(place2)) entries.add(place2);
    }
  }
  return entries;
}
function filesBehind(entry2, found, files, links) {
  if (found.kind === "submodule") return new Map(found.files.map((file) => [file, file]));
  const { target } = found;
  const isCircle = [...links].some(([above, same]) => same === target && isWithin(entry2, above));
  if (isCircle || isWithin(entry2, target)) return /* @__PURE__ */ new Map();
  const behind2 = files.filter((file) => isWithin(file, target));
  return new Map(behind2.map((file) => [posix11.join(entry2, posix11.relative(target, file)), file]));
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
      const behind2 = filesBehind(entry2, found, files, links);
      if (behind2.size === 0) continue;
      if (found.kind === "link") links.set(entry2, found.target);
      files = [...files.filter((file) => file !== entry2), ...behind2.keys()].toSorted();
      const paths = filesNamed([...behind2.keys()], "Cargo.toml");
      if (found.kind === "submodule") {
        const more = await readAll(paths, ports, (text, path) => ({ ...readManifest(text, path), submodule: entry2 }));
        read2 = new Map([...read2, ...more.read]);
        unreadable2 = [...unreadable2, ...more.unreadable];
      } else {
        const more = paths.flatMap((path) => {
          const manifest = read2.get(behind2.get(path) ?? "");
          return manifest === void 0 ? [] : [[path, { ...manifest, folder: posix12.dirname(path) }]];
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
async function readRepository2(ports) {
  const listed3 = await ports.checkout.files();
  const vendored = new Set(filesNamed(listed3, ".cargo-checksum.json").map((path) => posix13.dirname(path)));
  const files = listed3.filter((path) => vendored.size === 0 || !vendored.has(posix13.dirname(path)));
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
function chooseWorkspaces(repository, manifestPath, plannedManifestPath) {
  if (manifestPath !== void 0) return [selectNamed(repository, manifestPath, "usage")];
  if (plannedManifestPath !== void 0) return [selectNamed(repository, plannedManifestPath, "plan")];
  if (isThere(repository, "Cargo.toml")) return [selectNamed(repository, "Cargo.toml", "usage")];
  if (repository.workspaces.length === 0) throw repository.unreadable[0] ?? noManifest();
  return repository.workspaces.map((workspace) => ({ workspace, members: workspace.members, restricted: false }));
}
function noManifest() {
  return new Failure("manifest", "there is no Cargo.toml in the repository", {
    hint: "Set `working-directory` to the checkout of a Rust repository."
  });
}
function isThere(repository, path) {
  return repository.manifests.has(path) || unreadableAt(repository, path) !== void 0;
}
function unreadableAt(repository, path) {
  return repository.unreadable.find((failure) => failure.locations[0]?.path === path);
}
function selectNamed(repository, written, code2) {
  const path = posix13.normalize(written);
  const manifest = repository.manifests.get(path);
  if (manifest === void 0) throw unreadableAt(repository, path) ?? notThere(repository, written, code2);
  const workspace = workspaceOf(manifest, repository.workspaces);
  if (workspace !== void 0) {
    const restricted = manifest !== workspace.root;
    return { workspace, members: restricted ? [manifest] : workspace.members, restricted };
  }
  for (const through of repository.workspaces) {
    const members = through.members.filter((member) => member.path === manifest.path);
    if (members.length > 0) return { workspace: through, members, restricted: true };
  }
  throw inNoWorkspace(repository, manifest);
}
function notThere(repository, written, code2) {
  const known = [...repository.manifests.keys()];
  const near = known.find((path) => posix13.dirname(path) === posix13.normalize(written)) ?? nearest(written, known);
  const says = code2 === "usage" ? `input \`manifest-path\`: there is no \`${written}\`` : `the plan names the manifest \`${written}\`, which is not there`;
  const hint = near ?? known[0];
  return new Failure(code2, `${says}${near === void 0 ? "" : `; did you mean \`${near}\`?`}`, {
    hint: hint === void 0 ? "Set `working-directory` to the checkout of a Rust repository." : `Give the path of a Cargo.toml relative to \`working-directory\`, for example \`${hint}\`.`
  });
}
function inNoWorkspace(repository, manifest) {
  const root = repository.orphans.find((orphan) => orphan.manifest === manifest)?.root;
  const location = manifest.document.locate(manifest.package?.table.range ?? 0);
  if (root === void 0) {
    const cause = repository.unreadable[0] ?? repository.problems[0];
    return new Failure(
      "manifest",
      `the workspace of ${manifest.path} cannot be read${cause ? `: ${cause.message}` : ""}`,
      {
        hint: cause?.hint ?? "Correct the manifests above it.",
        locations: [...cause?.locations ?? [], location]
      }
    );
  }
  return new Failure(
    "manifest",
    `${manifest.path} lies below ${root.path}, whose workspace neither lists nor excludes it`,
    {
      hint: `Add ${manifest.folder} to \`members\` or \`exclude\` in ${root.path}; Cargo refuses it as it is.`,
      locations: [location]
    }
  );
}

// src/flows/open-target.ts
async function openPlan(plan, ports) {
  if (plan !== void 0) return loadPlan(await ports.callerFiles.read(plan), plan);
  const { text, path, compiled } = await ports.callerFiles.builtInPlan();
  return (compiled === void 0 ? void 0 : readCompiledPlan(compiled, text)) ?? loadPlan(text, path);
}
async function openTarget(inputs, ports, options = {}) {
  const { target, problems: wrong } = await readTarget2(inputs, ports);
  const problems = options.crates === "optional" && inputs.crates === void 0 ? [] : [...wrong];
  const { repository, planned } = target;
  const workspaces = chosen(() => chooseWorkspaces(repository, inputs.manifestPath, planned?.manifestPath), problems);
  refuseInputs(problems);
  return { ...target, workspaces };
}
async function readTarget2(inputs, ports) {
  const [plan, repository] = await Promise.all([openPlan(inputs.plan, ports), readRepository2(ports)]);
  const repositoryName = inputs.repository ?? ports.checkout.root.split("/").at(-1) ?? "";
  const planned = plannedRepository(plan, repositoryName);
  const { crates, problems } = selectCrates(inputs.crates, plan, repositoryName);
  const infra = { url: inputs.infraUrl ?? plan.infra.url, reference: inputs.infraRef ?? plan.infra.reference };
  return { target: { plan, repositoryName, ...planned && { planned }, crates, infra, repository }, problems };
}
function chosen(choose, problems) {
  try {
    return choose();
  } catch (error) {
    if (!(error instanceof Failure && error.code === "usage")) throw error;
    problems.push(error.message);
    return [];
  }
}

// src/actions/audit-deps/open-repository.ts
async function openRepository(inputs, ports) {
  try {
    return { context: await readAuditContext(await openTarget(inputs, ports), ports) };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "manifest" || error.locations.length === 0) throw error;
    return { context: await readRefused(inputs, ports), refused: error };
  }
}
async function readRefused(inputs, ports) {
  const { target, problems } = await readTarget2(inputs, ports);
  refuseInputs(problems);
  return { ...target, workspaces: [], integration: [] };
}

// src/domain/audit/one-infra.ts
function graphSources(graph, workspace, context, neighbours = /* @__PURE__ */ new Map()) {
  return [
    ...secondInfra(graph, workspace, context, neighbours),
    ...infraDependsOnTarget(graph, workspace, context),
    ...repositoryCycle(graph, workspace, context)
  ];
}
function secondInfra(graph, workspace, context, neighbours) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const found of graph.packages.values()) {
    const source = found.source === null ? void 0 : readGitSource(found.source);
    if (source === void 0 || !isInfraName(found.name, context)) continue;
    if (infraUrlKind(source.url, context.infra) === "other" || sameGitSource(source, context.infra)) continue;
    const key2 = (found.source ?? "").replace(/#.*$/, "");
    const group = groups2.get(key2) ?? { source, packages: [] };
    group.packages.push(found);
    groups2.set(key2, group);
  }
  return [...groups2.values()].flatMap(({ source, packages }) => {
    const chain = packages.map((found) => chainTo(graph, found.id)).toSorted((a, b) => a.length - b.length)[0];
    const bringer = chain?.at(-2);
    if (chain === void 0 || bringer === void 0 || bringer.source === null) return [];
    const names3 = new Set(packages.map((found) => found.name));
    const crates = context.crates.map((crate) => crate.name).filter((crate) => closure(context.plan, [crate]).some((name) => names3.has(name)));
    const asked = chainStart(workspace, chain);
    const from = readGitSource(bringer.source);
    const lines = from === void 0 ? [] : infraLines(neighbours.get(repositoryKey(from)), context);
    const there = lines.length === 0 ? "" : `: ${lines.join(", ")}`;
    const other = `${source.url} at ${describeReference(source.reference)}`;
    const adopt = canonicalUrl(source.url) === canonicalUrl(context.infra.url) ? `use that reference here too (\`infra-ref\`: ${referenceInput(source.reference)})` : `use that URL here too (\`infra-url\`)`;
    return [
      finding("second-infra", {
        message: `${place(asked?.location ?? entriesPlace(workspace))} brings a second infra: ${chainWords(chain)} takes ${[
          ...names3
        ].toSorted().map((name) => `\`${name}\``).join(
          ", "
        )} from ${other}, while the entries here use ${describeReference(context.infra.reference)} of ${context.infra.url}. Their types do not match. Either ${adopt}, or change it in the repository of \`${bringer.name}\`${there} and take its new commit here.`,
        crates,
        locations: [asked?.location ?? entriesPlace(workspace)]
      })
    ];
  });
}
function infraDependsOnTarget(graph, workspace, context) {
  const isTarget = (found) => graph.members.includes(found.id) || isOfTarget(found, context);
  const infra = [...graph.packages.values()].filter((found) => isInfra(found, context));
  const reaching = infra.filter((found) => reaches(graph, found.id, isTarget));
  const [first] = reaching;
  if (first === void 0) return [];
  const names3 = reaching.map((found) => `\`${found.name}\``).join(", ");
  const reached = new Set(reaching.map((found) => found.name));
  return [
    finding("infra-depends-on-target", {
      message: `${names3} of infra ${reaching.length === 1 ? "depends" : "depend"} on a package of this repository, which would then depend on itself (critical constraint 1). Remove the dependency from the infra workspace.`,
      crates: context.crates.map((crate) => crate.name).filter((crate) => closure(context.plan, [crate]).some((name) => reached.has(name))),
      locations: [entriesPlace(workspace)]
    })
  ];
}
function repositoryCycle(graph, workspace, context) {
  const chains = [...graph.packages.values()].filter((found) => isOfTarget(found, context)).map((found) => chainTo(graph, found.id)).filter((chain2) => chain2.length > 1).toSorted((a, b) => a.length - b.length);
  const [chain] = chains;
  if (chain === void 0) return [];
  const asked = chainStart(workspace, chain);
  const location = asked?.location ?? entriesPlace(workspace);
  const repositories = chain.flatMap((step2) => {
    const source = step2.source === null ? void 0 : readGitSource(step2.source);
    return source ? [repositoryOf(source.url)] : [];
  });
  return [
    finding("repository-cycle", {
      message: `${place(location)} begins a cycle between repositories: ${[context.repositoryName, ...new Set(repositories)].join(" → ")} (${chainWords(chain)}). ${chains.length === 1 ? "A package" : `${chains.length} packages`} of this repository ${chains.length === 1 ? "is" : "are"} in the graph a second time, at another commit. Cut the cycle at one of these dependencies.`,
      locations: [location]
    })
  ];
}
function isInfra(found, { infra }) {
  const source = found.source === null ? void 0 : readGitSource(found.source);
  return source !== void 0 && infraUrlKind(source.url, infra) === "infra";
}
function isOfTarget({ source }, context) {
  const git = source === null ? void 0 : readGitSource(source);
  return git !== void 0 && isTargetUrl(git.url, context);
}
function reaches(graph, start, goal) {
  const seen = /* @__PURE__ */ new Set();
  const open2 = [start];
  for (let id = open2.pop(); id !== void 0; id = open2.pop()) {
    const found = seen.has(id) ? void 0 : graph.packages.get(id);
    if (found === void 0) continue;
    seen.add(id);
    if (id !== start && goal(found)) return true;
    open2.push(...found.dependencies.map((edge) => edge.id));
  }
  return false;
}

// src/domain/audit/resolution.ts
var ruleOfKind = {
  "links-conflict": "links-conflict",
  "exact-pin": "exact-pin",
  "missing-package": "missing-package",
  "missing-feature": "missing-feature",
  "unsatisfiable-version": "unsatisfiable-version",
  "unreachable-source": "unreachable-source",
  msrv: "rust-version-conflict",
  "missing-target": "unresolvable",
  cycle: "unresolvable",
  manifest: "unresolvable",
  unknown: "unresolvable"
};
function readConflict(text, workspace) {
  const error = readCargoError(text);
  const chains = [error.chain, ...error.conflicting].filter((chain) => chain.length > 0);
  return {
    kind: error.kind,
    explanation: error.explanation,
    sides: chains.map((chain) => {
      const { asked } = errorChain(workspace, chain);
      return {
        chain: chain.toReversed().map(({ name, version, requirement }) => ({
          name,
          version,
          ...requirement !== void 0 && { requirement }
        })),
        ...asked && { location: asked.location },
        ...asked?.requirement !== void 0 && { requirement: asked.requirement }
      };
    }),
    ...missingFrom(error, workspace),
    text
  };
}
function missingFrom(error, workspace) {
  const { package: name, requirement, feature, chain } = error;
  const [asker] = chain;
  if (name === void 0 || asker === void 0 || error.conflicting.length > 0) return {};
  if (chain.some((link) => link.name === name)) return {};
  const asked = askedAt(workspace, asker.name, name);
  return {
    missing: {
      name,
      ...requirement !== void 0 && { requirement },
      ...feature !== void 0 && { feature },
      ...asked && { location: asked.location }
    }
  };
}
function conflictFinding(text, workspace, crates, unlock) {
  const error = readCargoError(text);
  const rule = ruleOfKind[error.kind];
  const loosened = unlock === void 0 ? loosenedPin(error, workspace) : { remedy: unlocking(unlock) };
  const next = loosened?.remedy.text ?? rules.get(rule)?.help ?? "";
  return finding(rule, {
    message: `With infra, Cargo cannot resolve the workspace of ${workspace.root.path}: ${wordsOf3(error, text, workspace)} ${next}`.trim(),
    crates,
    locations: placesOf(error, workspace),
    ...loosened
  });
}
function unlocking(unlock) {
  if (unlock.kind === "anew") {
    const text = "No requirement is in the way, only Cargo.lock: delete it, integrate, and commit the one that Cargo writes.";
    return { strategy: "precise", text };
  }
  if (unlock.kind === "all") {
    const text = "No requirement is in the way, only Cargo.lock: run `cargo update`, commit it, and run again.";
    return { strategy: "precise", text, command: "cargo update" };
  }
  const [first, ...others] = unlock.moves;
  const isOne = others.length === 0 && !unlock.recursive;
  const how = isOne && first?.to !== void 0 ? ` --precise ${first.to}` : unlock.recursive ? " --recursive" : "";
  const command = `cargo update ${unlock.moves.map(({ name, from }) => `-p ${name}@${from}`).join(" ")}${how}`;
  const moves = unlock.moves.map(
    ({ name, from, to }) => `\`${name}\` ${from}${to === void 0 ? " updated" : ` → ${to}`}`
  );
  return {
    strategy: "precise",
    text: `No requirement is in the way, only Cargo.lock: with ${moves.join(", ")}${unlock.recursive ? " and newer dependencies of it" : ""} Cargo resolves the graph. Run \`${command}\`, commit Cargo.lock, and run again.`,
    command
  };
}
function loosenedPin(error, workspace) {
  if (error.kind !== "exact-pin") return void 0;
  for (const chain of [error.chain, ...error.conflicting]) {
    const { asked } = errorChain(workspace, chain);
    const pinned = /^=\s*(.+)$/.exec(asked?.requirement ?? "")?.[1];
    if (asked?.written === void 0 || pinned === void 0) continue;
    const title = `Ask for \`${pinned}\` or compatible instead of exactly that`;
    return {
      fix: { title, edits: [{ ...asked.written, text: `"${pinned}"` }] },
      remedy: {
        strategy: "upgrade",
        text: `Loosen the exact requirement in ${place(asked.location)} to \`${pinned}\`; Cargo.lock keeps what is built the same for everybody.`
      }
    };
  }
  return void 0;
}
function brokenBaseFinding(text, workspace, { repaired, crates }) {
  const error = readCargoError(text);
  const severity = repaired ? "warning" : "error";
  const next = repaired ? "With the corrections that apply-patch makes, it resolves." : "Repair this first: it is not caused by the integration.";
  return finding("base-does-not-resolve", {
    message: `The workspace of ${workspace.root.path} does not resolve as it is, without the integration: ${wordsOf3(error, text, workspace)} ${next}`,
    severity,
    crates: repaired ? [] : crates,
    locations: placesOf(error, workspace)
  });
}
function wordsOf3(error, text, workspace) {
  const sides = [error.chain, ...error.conflicting].filter((chain) => chain.length > 1);
  const chains = sides.map(
    (chain, index) => `${index === 0 ? "Asked for by" : "In the way"}: ${errorChain(workspace, chain).words}.`
  );
  const own = error.kind === "unknown" ? ` Cargo’s text: ${text.split("\n").slice(0, 6).join(" ")}` : "";
  return [sentence2(error.explanation), ...chains].join(" ") + own;
}
function sentence2(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function placesOf(error, workspace) {
  const chains = [error.chain, ...error.conflicting];
  const lines = chains.flatMap((chain) => errorChain(workspace, chain).asked?.location ?? []);
  const direct = chains.flatMap((chain) => {
    const asker = chain[0];
    const asked = error.package === void 0 || asker === void 0 ? void 0 : askedAt(workspace, asker.name, error.package);
    return asked ? [asked.location] : [];
  });
  const [first, ...others] = unique2([...direct, ...namedPlace(error, workspace), ...lines]);
  return first === void 0 ? [entriesPlace(workspace)] : [first, ...others];
}
function namedPlace({ place: named2 }, workspace) {
  if (named2 === void 0) return [];
  const path = named2.path.replace(/^\.\//, "");
  const manifest = manifestsOf(workspace).find(({ folder }) => [path, manifestIn(path)].includes(manifestIn(folder)));
  if (manifest === void 0) return [];
  if (named2.line === void 0) return [placeOf(manifest, "package")];
  return [{ path: manifest.path, line: named2.line, column: named2.column ?? 1 }];
}
function unique2(locations) {
  return [...new Map(locations.map((location) => [place(location), location])).values()];
}

// src/domain/audit/toolchain.ts
function toolchainFindings(context, needed) {
  const wanted = needed.flatMap((need) => {
    const version = rustVersion(need.version);
    return version === void 0 ? [] : [{ ...need, wanted: version }];
  }).toSorted((a, b) => compareVersions(b.wanted, a.wanted));
  const { toolchain } = context;
  return [
    ...memberFinding(promises(context), wanted),
    ...wanted.flatMap((need) => toolchain === void 0 ? [] : channelFinding(toolchain, need, context))
  ];
}
function promises({ workspaces }) {
  return workspaces.flatMap(({ workspace: { root }, members }) => {
    const own = members.flatMap((manifest) => promiseAt(manifest, "package", "rust-version"));
    const inherits2 = members.some((member) => member.package?.inherited.some((entry2) => entry2.key === "rust-version"));
    return inherits2 ? [...promiseAt(root, "workspace", "package", "rust-version"), ...own] : own;
  });
}
function promiseAt(manifest, ...keys) {
  const value = valueAt(manifest.document.root, ...keys);
  const version = stringOf(value);
  return value === void 0 || version === void 0 ? [] : [{ manifest, version, range: value.range }];
}
function memberFinding(all, [newest2, ...others]) {
  if (newest2 === void 0) return [];
  const low = all.filter(({ version }) => {
    const promised = rustVersion(version);
    return promised !== void 0 && compareVersions(promised, newest2.wanted) < 0;
  });
  const [first, ...rest] = low.map(({ manifest, range }) => manifest.document.locate(range));
  if (first === void 0) return [];
  const versions = [...new Set(low.map(({ version }) => version))].join(", ");
  const needs = [newest2, ...others].map((need) => `\`${need.package}\` needs ${need.version}`).join(" and ");
  const older = newest2.isInfraCrate ? "" : `, or lock an older version of \`${newest2.package.split(" ")[0] ?? ""}\` with \`cargo update --precise\``;
  return [
    finding("rust-version-too-low", {
      message: `${[first, ...rest].map(place).join(", ")} ${low.length === 1 ? "promises" : "promise"} Rust ${versions}, but ${needs}. Raise \`rust-version\` to ${newest2.version}${older}.`,
      locations: [first, ...rest],
      fix: {
        title: `Raise \`rust-version\` to ${newest2.version}`,
        edits: low.map(({ manifest, range }) => ({ path: manifest.path, range, text: `"${newest2.version}"` }))
      }
    })
  ];
}
function channelFinding(file, { wanted, ...needed }, { crates }) {
  const channel = readChannel(file);
  const version = channel === void 0 ? void 0 : rustVersion(channel.name);
  if (channel === void 0 || version === void 0 || compareVersions(version, wanted) >= 0) return [];
  return [
    finding("toolchain-too-old", {
      message: `${place(channel.location)} pins Rust ${channel.name}, but \`${needed.package}\` needs ${needed.version}: Cargo refuses to build it. Raise \`channel\` to ${needed.version} or newer${needed.isInfraCrate ? "" : ", or lock an older version of it with `cargo update --precise`"}.`,
      severity: needed.isInfraCrate ? "error" : "warning",
      crates: needed.isInfraCrate ? crates.map((crate) => crate.name) : [],
      locations: [channel.location],
      fix: {
        title: `Raise the channel to ${needed.version}`,
        edits: [
          { path: file.path, range: channel.range, text: channel.quoted ? `"${needed.version}"` : needed.version }
        ]
      }
    })
  ];
}
function readChannel({
  path,
  text
}) {
  const line = /^\s*([0-9][^\s]*)\s*$/.exec(text);
  if (line?.[1] !== void 0) {
    const start = text.indexOf(line[1]);
    const range = { start, end: start + line[1].length };
    return { name: line[1], location: locator(text, path)(range), range, quoted: false };
  }
  try {
    const document = parseToml(text, path);
    const value = valueAt(document.root, "toolchain", "channel");
    const name = stringOf(value);
    if (value === void 0 || name === void 0) return void 0;
    return { name, location: document.locate(value.range), range: value.range, quoted: true };
  } catch {
    return void 0;
  }
}
function rustVersion(text) {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(text.trim());
  return match === null ? void 0 : parseVersion(`${match[1]}.${match[2]}.${match[3] ?? 0}`);
}

// src/domain/audit/rust-versions.ts
function neededRustVersions(before, graph, delta, context) {
  const infra = [...graph.packages.values()].filter((found) => isInfra2(found, context));
  const everywhere = reachable(
    graph,
    infra.map((found) => found.id)
  );
  const added = delta.added.filter((found) => everywhere.has(found.id) && !infra.includes(found));
  const had = newest([...before.packages.values()], false)[0];
  const brought = newest(added, false).filter((need) => had === void 0 || isNewer(need, had));
  return [...newest(infra, true), ...brought];
}
function isNewer(a, b) {
  const [left, right] = [rustVersion(a.version), rustVersion(b.version)];
  return left !== void 0 && right !== void 0 && compareVersions(left, right) > 0;
}
function newest(packages, isInfraCrate) {
  const known = packages.flatMap((found) => {
    const version = found.rustVersion === null ? void 0 : rustVersion(found.rustVersion);
    return version === void 0 || found.rustVersion === null ? [] : [{ found, version, text: found.rustVersion }];
  });
  const [first] = known.toSorted((a, b) => compareVersions(b.version, a.version));
  return first ? [{ version: first.text, package: `${first.found.name} ${first.found.version}`, isInfraCrate }] : [];
}
function isInfra2({ source }, { infra }) {
  const git = source === null ? void 0 : readGitSource(source);
  return git !== void 0 && infraUrlKind(git.url, infra) === "infra";
}
function reachable(graph, starts) {
  const seen = /* @__PURE__ */ new Set();
  const open2 = [...starts];
  for (let id = open2.pop(); id !== void 0; id = open2.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const edges = graph.packages.get(id)?.dependencies ?? [];
    open2.push(
      ...edges.filter(({ kinds: kinds2 }) => kinds2.some(({ kind, target }) => kind !== "dev" && target === null)).map((edge) => edge.id)
    );
  }
  return seen;
}

// src/domain/wasm/wasm-graph.ts
function wasmGraph(graph, starts) {
  const packages = /* @__PURE__ */ new Map();
  const queue = [...new Set(starts)];
  for (const id of queue) {
    const found = graph.packages.get(id);
    if (found === void 0 || packages.has(id)) continue;
    const dependencies = found.dependencies.filter(
      (edge) => edge.kinds.some(({ kind, target }) => kind === "normal" && isForWasm(target))
    );
    packages.set(id, { ...found, dependencies });
    queue.push(...dependencies.map((edge) => edge.id));
  }
  return { packages, members: [...new Set(starts)] };
}
var native = /* @__PURE__ */ new Map([
  ["mio", { needs: "an operating system's sockets" }],
  ["socket2", { needs: "an operating system's sockets" }],
  ["notify", { needs: "an operating system's file events" }],
  ["inotify-sys", { needs: "Linux" }],
  ["nix", { needs: "Unix" }],
  ["openssl-sys", { needs: "the native library OpenSSL" }],
  ["aws-lc-sys", { needs: "the native library AWS-LC" }],
  ["libsqlite3-sys", { needs: "the native library SQLite" }],
  ["rdkafka-sys", { needs: "the native library librdkafka" }],
  ["curl-sys", { needs: "the native library libcurl" }],
  [
    "tokio",
    {
      // "Only features sync,macros,io-util,rt,time are supported on wasm." (tokio's own compile error)
      needs: "an operating system",
      features: ["fs", "io-std", "net", "process", "rt-multi-thread", "signal"]
    }
  ],
  ["jsonschema", { needs: "files and the network", features: ["resolve-file", "resolve-http"] }]
]);
function nativeOnly(wasm) {
  return [...wasm.packages.values()].flatMap((found) => {
    const known = native.get(found.name);
    if (known === void 0) return [];
    if (known.features === void 0) return { package: found, needs: known.needs };
    const on = known.features.filter((feature) => found.features.includes(feature));
    const features = on.map((feature) => `\`${feature}\``).join(", ");
    return on.length === 0 ? [] : { package: found, needs: `${known.needs} for its features ${features}` };
  });
}
var wasmBackend = 'getrandom_backend="wasm_js"';
function randomnessNeeds(wasm) {
  return [...wasm.packages.values()].flatMap((found) => {
    const feature = randomnessFeature(found);
    if (feature === void 0) return [];
    const cfg = /^0\.3\.[0-3](?!\d)/.test(found.version) ? wasmBackend : void 0;
    const needsCfg = found.name === "getrandom" && cfg !== void 0;
    return { package: found, feature, hasFeature: found.features.includes(feature), ...needsCfg && { cfg } };
  });
}
function randomnessFeature({ name, version, features }) {
  const [major, minor] = version.split(".");
  if (name === "uuid" && major === "1") return features.some((feature) => feature.includes("rng")) ? "js" : void 0;
  if (name !== "getrandom" || major !== "0") return void 0;
  return minor === "1" ? "wasm-bindgen" : minor === "2" ? "js" : "wasm_js";
}

// src/domain/audit/wasm-readiness.ts
function wasmReadiness(graph, workspace, context, cli) {
  if (context.planned?.wasm === void 0) return [];
  const names3 = new Set(modulePackages(context).map((manifest) => manifest.package?.name));
  const starts = graph.members.filter((id) => names3.has(graph.packages.get(id)?.name));
  if (starts.length === 0) return [];
  const wasm = wasmGraph(graph, starts);
  return [
    ...randomness(wasm, workspace),
    ...nativePackages(wasm, workspace),
    ...cli === void 0 ? [] : bindgenVersion2(wasm, workspace, cli)
  ];
}
function randomness(wasm, workspace) {
  return randomnessNeeds(wasm).filter((need) => !need.hasFeature).map(({ package: found, feature, cfg }) => {
    const chain = chainTo(wasm, found.id);
    const location = chainStart(workspace, chain)?.location ?? entriesPlace(workspace);
    const requirement = found.version.split(".").slice(0, 2).join(".");
    const flags = cfg === void 0 ? "" : ` and \`--cfg ${cfg}\` in the wasm target’s rustflags`;
    return finding("wasm-randomness", {
      message: `${place(location)} brings \`${found.name}\` ${found.version} into the wasm build (${chainWords(chain)}) without the feature \`${feature}\`: it does not compile there. Add \`${found.name} = { version = "${requirement}", features = ["${feature}"] }\` to \`[target.'cfg(target_arch = "wasm32")'.dependencies]\`${flags}; apply-patch does it.`,
      locations: [location]
    });
  });
}
function nativePackages(wasm, workspace) {
  return nativeOnly(wasm).map(({ package: found, needs }) => {
    const chain = chainTo(wasm, found.id);
    const location = chainStart(workspace, chain)?.location ?? entriesPlace(workspace);
    return finding("wasm-native-package", {
      message: `${place(location)} brings \`${found.name}\` ${found.version} into the wasm build (${chainWords(chain)}); it needs ${needs} and does not compile there. Switch the feature off that brings it, or put the dependency under \`cfg(not(target_arch = "wasm32"))\`.`,
      locations: [location]
    });
  });
}
function bindgenVersion2(wasm, workspace, cli) {
  return [...wasm.packages.values()].filter((found) => found.name === "wasm-bindgen" && found.version !== cli).map((found) => {
    const chain = chainTo(wasm, found.id);
    const member = chain.at(-2);
    const location = (member && askedAt(workspace, member.name, found.name)?.location) ?? chainStart(workspace, chain)?.location ?? entriesPlace(workspace);
    return finding("wasm-bindgen-version", {
      message: `${place(location)} resolves to wasm-bindgen ${found.version}, but this machine has the command line ${cli}, which refuses modules of another version. Install ${found.version}: \`cargo install wasm-bindgen-cli --version ${found.version} --locked\`.`,
      locations: [location]
    });
  });
}

// src/actions/audit-deps/resolution-findings.ts
function resolutionFindings(machine, context) {
  const { answer, neighbours = /* @__PURE__ */ new Map() } = machine;
  if (answer === void 0) return [];
  const explained = incompatiblePackages(context);
  const found = answer.workspaces.flatMap((workspace) => findingsOf(workspace, machine, context, explained));
  const cycle = declaredCycle(context, neighbours);
  return cycle.length === 0 ? found : [...found.filter(({ rule }) => rule !== "repository-cycle"), ...cycle];
}
function findingsOf({ workspace, before, after, change: change3, unlock }, { answer, bindgen, neighbours = /* @__PURE__ */ new Map() }, context, explained) {
  const names3 = context.crates.map((crate) => crate.name);
  if (before.kind === "failed") {
    return [brokenBaseFinding(before.error, workspace, { repaired: after.kind === "resolved", crates: names3 })];
  }
  if (after.kind === "failed") {
    const best = new Set(answer?.safe?.sets[0]?.map((crate) => crate.name));
    const blocked = names3.filter((name) => !best.has(name));
    return [conflictFinding(after.error, workspace, blocked, unlock)];
  }
  return [
    ...graphSources(after.graph, workspace, context, neighbours),
    ...change3 === void 0 ? [] : graphChanges(change3, explained, context),
    ...wasmReadiness(after.graph, workspace, context, bindgen),
    ...change3 === void 0 ? [] : rustFindings(change3, context)
  ];
}
function rustFindings({ workspace, before, after, delta }, context) {
  const needed = neededRustVersions(before, after, delta, context);
  return toolchainFindings({ ...context, workspaces: [{ workspace, members: workspace.members }] }, needed);
}

// src/actions/audit-deps/run.ts
async function run(inputs, ports) {
  const { context, refused } = await openRepository(inputs, ports);
  if (refused !== void 0) return judgeRefused(refused, context, inputs, ports);
  const machine = await askMachine(context, inputs, ports);
  const { answer } = machine;
  const informed = answer === void 0 ? context : { ...context, base: factsOf(answer) };
  const findings = worstFirst([
    ...staticFindings(informed),
    ...resolutionFindings(machine, informed),
    ...movingReference(informed, sourcesOf(informed, answer)),
    ...importFindings(machine.imports ?? [], informed)
  ]);
  const safe = safeCrates(informed, findings, answer);
  return {
    verdict: machine.environment === void 0 ? verdictOf(findings, inputs.failOn) : "environment",
    context: informed,
    findings,
    ...machine,
    base: resolves(answer, "before", findings),
    after: resolves(answer, "after", findings),
    safe,
    blocked: context.crates.map((crate) => crate.name).filter((name) => !safe.includes(name)),
    sarif: await writeSarif(findings, inputs, ports)
  };
}
async function judgeRefused(refused, context, inputs, ports) {
  const findings = unusableManifest(refused, context);
  return {
    verdict: verdictOf(findings, inputs.failOn),
    context,
    findings,
    base: "does-not-resolve",
    after: "does-not-resolve",
    safe: [],
    blocked: context.crates.map((crate) => crate.name),
    sarif: await writeSarif(findings, inputs, ports)
  };
}
function resolves(answer, when, findings) {
  if (answer === void 0) {
    const refused = findings.some(({ rule, severity }) => rule === "refused-manifest" && severity === "error");
    return refused ? "does-not-resolve" : "not-asked";
  }
  return answer.workspaces.every((workspace) => workspace[when].kind === "resolved") ? "resolves" : "does-not-resolve";
}
function safeCrates({ crates }, findings, answer) {
  const best = answer?.safe;
  const resolving = best === void 0 ? crates : best.sets[0] ?? [];
  return unblocked(resolving, findings).map((crate) => crate.name);
}
async function writeSarif(findings, inputs, ports) {
  const { root } = ports.checkout;
  const top = await ports.git.topLevel(root) ?? root;
  const text = `${JSON.stringify(toSarif(findings, relative2(top, root)), null, 2)}
`;
  if (inputs.sarifFile !== void 0) await ports.callerFiles.write(inputs.sarifFile, text);
  const folder = await ports.scratch.keep("audit-deps");
  await ports.scratch.write(folder, /* @__PURE__ */ new Map([["audit-deps.sarif", text]]));
  return posix14.join(folder, "audit-deps.sarif");
}

// src/actions/audit-deps/conflict-graph.ts
function conflictGraph(conflict) {
  const ids = /* @__PURE__ */ new Map();
  const lines = [];
  const node = (label) => {
    const known = ids.get(label);
    if (known !== void 0) return known;
    const id = `n${ids.size}`;
    ids.set(label, id);
    lines.push(`  ${id}["${quoted(label)}"]`);
    return id;
  };
  const edge = (from, to, label) => {
    const line = `  ${from} -->${label === "" ? "" : `|"${quoted(label)}"|`} ${to}`;
    if (!lines.includes(line)) lines.push(line);
  };
  for (const { chain } of conflict.sides) {
    const steps = chain.map(({ name, version }) => node(`${name} ${version}`));
    for (const [index, from] of steps.entries()) {
      const to = steps[index + 1];
      if (to !== void 0) edge(from, to, chain[index + 1]?.requirement ?? "");
    }
  }
  const asker = conflict.sides[0]?.chain.at(-1);
  if (conflict.missing !== void 0 && asker !== void 0) {
    const { name, requirement, feature, location } = conflict.missing;
    const missing2 = node(
      `${feature === void 0 ? name : `${name}/${feature}`} ${absence[conflict.kind] ?? ""}`.trim()
    );
    const asked = [requirement ?? "", location === void 0 ? "" : place(location)].filter((text) => text !== "");
    edge(node(`${asker.name} ${asker.version}`), missing2, asked.join(" at "));
  }
  return ids.size === 0 ? "" : ["graph LR", ...lines].join("\n");
}
var absence = {
  "missing-package": "does not exist",
  "missing-feature": "does not exist",
  "unsatisfiable-version": "has no such version",
  "unreachable-source": "cannot be reached"
};
function quoted(text) {
  return text.replace(/[^\w .+~^=<>*,:/-]/g, (character) => `#${character.codePointAt(0) ?? 32};`).replace(/[<>]/g, (character) => character === "<" ? "#lt;" : "#gt;");
}

// src/domain/cargo/lockfile/lockfile-delta.ts
function lockfileDelta(before, after) {
  const old = bySlot2(onlyIn(before, after));
  const now = bySlot2(onlyIn(after, before));
  const changed = [...now].flatMap(([slot, found]) => {
    const earlier = old.get(slot);
    return earlier === void 0 || earlier.version === found.version ? [] : [{ name: found.name, before: earlier.version, after: found.version }];
  });
  return { added: missing(now, old), removed: missing(old, now), changed };
}
function onlyIn(text, other) {
  const known = new Set(other.split("\n\n"));
  return text.split("\n\n").filter((block) => !known.has(block)).join("\n\n");
}
function missing(from, other) {
  return [...from].filter(([slot]) => !other.has(slot)).map(([, { name, version }]) => `${name} ${version}`).toSorted();
}
function bySlot2(text) {
  return new Map(
    readEntries2(text, "Cargo.lock").packages.map((found) => {
      const version = parseVersion(found.version);
      const source = found.source?.replace(/#.*$/, "");
      const place2 = version === void 0 || source === void 0 ? "" : compatibilityClass(version);
      return [JSON.stringify([found.name, source ?? "", place2]), found];
    })
  );
}

// src/domain/report/kebab-keys.ts
function kebabKeys(value) {
  if (Array.isArray(value)) return value.map(kebabKeys);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key2, item]) => [String(key2), kebabKeys(item)]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(
      ([key2, item]) => item === void 0 ? [] : [[key2.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), kebabKeys(item)]]
    )
  );
}

// src/actions/audit-deps/report.ts
function toReport(result, { mode, failOn }) {
  const { context, findings, answer } = result;
  const { error, warning, note } = countOf(findings);
  return kebabKeys({
    version: 1,
    action: "audit-deps",
    verdict: result.verdict,
    mode,
    failOn,
    repository: context.repositoryName,
    infra: {
      url: context.infra.url,
      reference: formatReference(context.infra.reference),
      commit: commitOf(sourcesOf(context, answer), context)
    },
    crates: context.crates,
    base: result.base,
    after: result.after,
    // Not resolved before, and the integration does not repair it: no fault of the integration.
    alreadyBroken: isAlreadyBroken(result),
    environment: result.environment,
    safeCrates: result.safe,
    blockedCrates: result.blocked,
    safeSet: answer?.safe && {
      sets: answer.safe.sets.map((set2) => set2.map((crate) => crate.name)),
      culprits: answer.safe.culprits.map((set2) => set2.map((crate) => crate.name)),
      resolutions: answer.safe.tries,
      complete: answer.safe.complete
    },
    errors: error,
    warnings: warning,
    notes: note,
    findings,
    workspaces: (answer?.workspaces ?? []).map(workspaceReport),
    imports: result.imports,
    sarif: result.sarif
  });
}
function isAlreadyBroken({ base, after }) {
  return base === "does-not-resolve" && after === "does-not-resolve";
}
function workspaceReport({ workspace, before, after, change: change3 }) {
  const conflict = (answer) => answer.kind === "failed" ? readConflict(answer.error, workspace) : void 0;
  return {
    root: workspace.root.path,
    base: before.kind === "resolved" ? "resolves" : "does-not-resolve",
    after: after.kind === "resolved" ? "resolves" : "does-not-resolve",
    baseConflict: conflict(before),
    conflict: before.kind === "resolved" ? conflict(after) : void 0,
    ...change3 && changeReport(change3),
    lockfile: before.kind === "resolved" && after.kind === "resolved" ? { committed: workspace.lockfile !== void 0, ...lockfileDelta(before.lockfile, after.lockfile) } : void 0
  };
}
function changeReport(change3) {
  const { before, after, delta, own } = change3;
  return {
    packages: { before: before.packages.size, after: after.packages.size },
    added: delta.added.map(named),
    removed: delta.removed.map(named),
    changed: delta.changed.map((pair) => ({
      name: pair.after.name,
      before: pair.before.version,
      after: pair.after.version,
      source: pair.after.source
    })),
    duplicates: delta.duplicates.map(({ added, beside }) => ({
      name: added.name,
      added: added.version,
      chain: chainTo(after, added.id).map(step),
      beside: beside.map((other) => ({ version: other.version, chain: chainTo(after, other.id).map(step) }))
    })),
    features: delta.features.map((pair) => ({
      name: pair.after.name,
      version: pair.after.version,
      enabled: pair.enabled,
      disabled: pair.disabled,
      own: own.has(pair.before.id)
    }))
  };
}
function named({ name, version, source }) {
  return { name, version, source };
}
function step({ name, version }) {
  return `${name} ${version}`;
}

// src/actions/audit-deps/summary.ts
var maxAnnotations = 10;
function describe2(result, inputs) {
  const { error, warning } = countOf(result.findings);
  const failing = result.verdict === "fail" || result.verdict === "environment";
  const outputs = {
    verdict: result.verdict,
    errors: error,
    warnings: warning,
    "safe-crates": result.safe.join(" "),
    "blocked-crates": result.blocked.join(" "),
    sarif: result.sarif,
    // For integrate, which tells a broken repository from a blocked integration by it.
    "base-resolves": !isAlreadyBroken(result)
  };
  return {
    outputs: { ...outputs, ...whatGoesOn(result, inputs, { outcome: failing ? "failure" : "success", outputs }) },
    summary: summary(result),
    annotations: annotations(result, inputs),
    report: toReport(result, inputs),
    ...inputs.reportFile !== void 0 && { reportFile: inputs.reportFile },
    ...failing && { failed: `${headline(result)} ${whatToDo(result)[0] ?? ""}`.trim() },
    environment: result.verdict === "environment"
  };
}
function whatGoesOn({ context, safe }, { chain, crates: words }, { outcome, outputs }) {
  if (chain === void 0) return {};
  const said = Object.entries(outputs).map(([name, value]) => [name, String(value)]);
  const { planned, crates } = context;
  const part = { outcome, outputs: new Map(said) };
  return { ...select(chain, { part, words, crates, safe, ...planned && { planned } }) };
}
function annotations({ findings }, { workingDirectory }) {
  const folder = workingDirectory.replace(/^(\.\/)+|\/+$/g, "");
  const told2 = findings.filter(({ severity }) => severity !== "note");
  const shown2 = told2.slice(0, told2.length > maxAnnotations ? maxAnnotations - 1 : maxAnnotations);
  const rest = told2.length - shown2.length;
  return [
    ...shown2.map(({ severity, rule, message, locations: [{ path, ...at }] }) => {
      const prefixed = folder === "" || folder === "." || folder.startsWith("/") ? path : `${folder}/${path}`;
      return {
        severity: severity === "error" ? "error" : "warning",
        title: rule,
        message,
        location: { ...at, path: prefixed }
      };
    }),
    ...rest > 0 ? [
      {
        severity: "warning",
        title: "audit-deps",
        message: `${count(rest, "more finding")}: see the job summary.`
      }
    ] : []
  ];
}
function summary(result) {
  const todo = whatToDo(result);
  return joinSections([
    `## ${icons[result.verdict]} Audit of ${escapeMarkdown(result.context.repositoryName)}: ${result.verdict}`,
    escapeMarkdown(headline(result)),
    todo.length === 0 ? "" : `**What to do**

${todo.map((line) => `- ${escapeInline(line)}`).join("\n")}`,
    ...conflicts(result),
    findingsTable(result, ["error", "warning"], ""),
    ...(result.answer?.workspaces ?? []).flatMap(changeSection),
    findingsTable(result, ["note"], "Notes"),
    cratesTable(result)
  ]);
}
var icons = { pass: "✅", warn: "⚠️", fail: "❌", environment: "🛠️" };
function headline(result) {
  const { error, warning } = countOf(result.findings);
  const crates = count(result.context.crates.length, "crate");
  if (result.environment !== void 0) return `The audit is incomplete: ${result.environment.message}.`;
  if (isAlreadyBroken(result))
    return "The repository does not resolve as it is, without infra. It is already broken; nothing can be said about the integration.";
  if (result.verdict === "pass")
    return `All ${crates} can go in${result.after === "resolves" ? ", and Cargo resolves the graph with them" : " as far as the files tell"}.`;
  const found = [error > 0 ? count(error, "error") : "", warning > 0 ? count(warning, "warning") : ""].filter(Boolean).join(" and ");
  if (result.blocked.length === 0) {
    return error > 0 ? `No crate is blocked, but there ${error === 1 ? "is" : "are"} ${found} to look at first.` : `All ${crates} can go in; ${found}.`;
  }
  return result.safe.length === 0 ? `None of the ${crates} can go in: ${found}.` : `${result.safe.length} of ${crates} can go in (${result.safe.join(", ")}); blocked: ${result.blocked.join(", ")}. ${found}.`;
}
function whatToDo({ environment, findings, answer, blocked, safe }) {
  if (environment !== void 0) return [environment.hint];
  const errors = findings.filter(({ severity }) => severity === "error");
  const culprits = (answer?.safe?.culprits ?? []).map((set2) => set2.map((crate) => `\`${crate.name}\``).join(" and "));
  return [
    ...errors.slice(0, 3).map(({ message }) => message),
    ...errors.length > 3 ? [`${errors.length - 3} more errors are in the table below.`] : [],
    ...culprits.length > 0 ? [`What keeps the crates out: ${culprits.join("; ")}.`] : [],
    ...blocked.length > 0 && safe.length > 0 ? [`To go on without ${blocked.join(", ")}, use \`on-conflict: integrate-safe\`.`] : []
  ];
}
function conflicts({ answer }) {
  return (answer?.workspaces ?? []).flatMap(({ workspace, before, after }) => {
    const failed = before.kind === "failed" ? before : after;
    if (failed.kind !== "failed") return [];
    const conflict = readConflict(failed.error, workspace);
    const graph = conflictGraph(conflict);
    return [
      graph === "" ? "" : `### The conflict in ${code(workspace.root.path)}

${codeBlock(graph, "mermaid")}`,
      details("Cargo’s own words", codeBlock(conflict.text))
    ];
  });
}
function findingsTable({ findings }, severities, title) {
  const rows = findings.filter(({ severity }) => severities.includes(severity));
  if (rows.length === 0) return "";
  const text = table(
    ["", "Rule", "Place", "Finding"],
    rows.map((found) => [
      found.severity,
      `[${found.rule}](${rulePage(found.rule)})`,
      code(place(found.locations[0])),
      cell(found)
    ])
  );
  return title === "" ? text : details(`${title} (${rows.length})`, text);
}
function cell({ message, fix, remedy }) {
  const extra = [fix && `Fix: ${fix.title}.`, remedy?.command === void 0 ? "" : `Run \`${remedy.command}\`.`];
  return escapeInline(
    [message, ...extra.filter((line) => line !== void 0 && !message.includes(line))].join(" ").trim()
  );
}
function changeSection({ workspace, change: change3 }) {
  if (change3 === void 0) return [];
  const { delta, before, after } = change3;
  const numbers = [
    ["Packages", `${before.packages.size} → ${after.packages.size}`],
    ["Added", String(delta.added.length)],
    ["Second versions", String(delta.duplicates.length)],
    ["Versions changed", String(delta.changed.length)]
  ];
  const duplicates = duplicateGroups(delta.duplicates).map((group) => [
    code(group.name),
    group.added.map(code).join(", "),
    group.beside.map(code).join(", ")
  ]);
  return [
    `### What changes in ${code(workspace.root.path)}

${table(["", ""], numbers)}`,
    duplicates.length === 0 ? "" : table(["Several versions of", "Added", "Beside"], duplicates),
    delta.added.length === 0 ? "" : details(
      `${count(delta.added.length, "package")} added`,
      delta.added.map((found) => code(`${found.name} ${found.version}`)).join(", ")
    )
  ];
}
function cratesTable({ context, safe }) {
  const rows = context.crates.map(({ name, features }) => [
    code(name),
    features.map(code).join(", "),
    safe.includes(name) ? "can go in" : "blocked"
  ]);
  const source = `${code(context.infra.url)} at ${code(formatReference(context.infra.reference))}`;
  return details(
    `${count(rows.length, "crate")} asked for`,
    `From ${source}.

${table(["Crate", "Features", ""], rows)}`
  );
}

// src/domain/smoke/system-packages.ts
function isPackageName(name) {
  return /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?$/.test(name);
}

// src/actions/smoke-test/inputs.ts
function readSmokeInputs(reader) {
  const base = reader.text("base");
  if (base !== void 0 && !/^[\w./@^~{}+-]+$/.test(base)) reader.problem("base", `\`${base}\` is not a revision`);
  const systemPackages = reader.words("system-packages");
  for (const name of systemPackages ?? []) {
    if (!isPackageName(name)) reader.problem("system-packages", `\`${name}\` is not the name of a Debian package`);
  }
  return {
    ...readSharedInputs(reader),
    steps: readSteps(reader),
    ...base !== void 0 && { base },
    baseline: reader.choice("baseline", ["auto", "always", "never"], "auto"),
    culprit: reader.boolean("culprit", true),
    clean: reader.choice("clean", ["workspace", "all", "none"], "workspace"),
    cache: reader.boolean("cache", true),
    ...systemPackages && { systemPackages },
    timeoutMinutes: reader.integer("timeout-minutes", 60, { min: 1, max: 1440 }),
    failFast: reader.boolean("fail-fast", true)
  };
}
function readSteps(reader) {
  const words = reader.chosenWords("steps", [...stepNames, "none"], stepNames);
  if (words.includes("none") && words.length > 1) reader.problem("steps", "`none` goes with no other step");
  return words.filter((word) => word !== "none");
}

// src/actions/wasm-build/inputs.ts
var defaultBudget = 500 * 1024;
function readWasmInputs(reader) {
  const features = reader.words("features");
  for (const feature of features ?? []) {
    if (!/^[\w+.-]+(?:\/[\w+.-]+)?$/.test(feature)) reader.problem("features", `\`${feature}\` is not a feature`);
  }
  const packages = reader.words("packages");
  const isDefault = features?.length === 1 && features[0] === "wasm";
  return {
    ...readSharedInputs(reader),
    ...features && !isDefault && { features },
    ...packages && { packages },
    sizeBudget: reader.bytes("size-budget", defaultBudget),
    optimize: reader.boolean("optimize", true),
    browserTest: reader.choice("browser-test", ["auto", "true", "false"], "auto")
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
  const local = relativeTo === void 0 ? asItIs : below2(relativeTo);
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
function below2(folder) {
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
      dependencies: (node?.deps ?? []).map(({ pkg, name, dep_kinds: kinds2 }) => ({
        id: local.id(pkg),
        name,
        kinds: kinds2.map(({ kind, target }) => ({ kind: kind ?? "normal", target }))
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
var timeLimitMs3 = 10 * 6e4;
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
  const chosen2 = toolchain === void 0 ? {} : { RUSTUP_TOOLCHAIN: toolchain };
  const env = { ...chosen2, RUSTUP_AUTO_INSTALL: "0", GIT_TERMINAL_PROMPT: "0" };
  return { program: "cargo", env, timeoutMs: timeLimitMs3 };
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
    throw new Failure("network", `cargo did not end within ${timeLimitMs3 / 6e4} minutes`, {
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
import { chmod, lstat as lstat3, mkdir as mkdir2, readFile as readFile2, realpath as realpath3, rm as rm2, rmdir, stat as stat2, writeFile } from "node:fs/promises";
import { createHash as createHash2 } from "node:crypto";
import { basename, dirname as dirname4, join as join3, relative as relative5, resolve as resolve2 } from "node:path";
import { tmpdir as tmpdir2 } from "node:os";

// src/adapters/files/files.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { lstat, readFile, readdir, realpath, rm } from "node:fs/promises";
import { dirname as dirname2, isAbsolute, join, posix as posix15, relative as relative3, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

// src/adapters/files/system-error.ts
function errorCode(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
  return typeof error.code === "string" ? error.code : void 0;
}

// src/adapters/files/files.ts
var decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
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
async function readText(path, shown2 = path) {
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileFailure("read", shown2, error);
  }
  try {
    return decoder2.decode(bytes);
  } catch (cause) {
    throw new Failure("file", `cannot read ${shown2}: it is not UTF-8 text`, { hint: `Save ${shown2} as UTF-8.`, cause });
  }
}
async function readTextIfPresent(path, shown2 = path) {
  try {
    return await readText(path, shown2);
  } catch (error) {
    if (error instanceof Failure && errorCode(error.cause) === "ENOENT") return void 0;
    throw error;
  }
}
async function readBytesIfPresent(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    throw fileFailure("read", path, error);
  }
}
function writeBelow(folder, files) {
  const made = /* @__PURE__ */ new Set();
  for (const [path, content] of files) {
    const target = resolve(folder, path);
    if (!isInside2(folder, target)) throw new Failure("file", `${path} lies outside ${folder}`);
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
function isInside2(folder, path) {
  const way2 = relative3(folder, path);
  return way2 === "" || !way2.startsWith(`..${sep}`) && way2 !== ".." && !isAbsolute(way2);
}
async function resolveInside(root, path) {
  const outside = () => new Failure("file", `${path} lies outside the working directory`, {
    hint: "Use a path inside `working-directory`."
  });
  const wanted = resolve(root, path);
  if (path.includes("\0") || isAbsolute(path) || !isInside2(root, wanted)) throw outside();
  let existing = wanted;
  for (; ; ) {
    try {
      const real = await realpath(existing);
      const target = resolve(real, relative3(existing, wanted));
      if (!isInside2(root, target)) throw outside();
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
      const path = posix15.join(folder, entry2.name);
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
      const names3 = (await walk2(folder)).filter((name) => name.endsWith(suffix)).toSorted();
      return new Map(
        await Promise.all(names3.map(async (name) => [name, await readText(join(folder, name), name)]))
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
import { join as join2, posix as posix16, relative as relative4, sep as sep2 } from "node:path";
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
  const place2 = join2(root, path);
  try {
    const status = await lstat2(place2);
    if (status.isDirectory()) return await submodule(root, path, git);
    if (!status.isSymbolicLink()) return void 0;
    const real = await realpath2(place2);
    if (!isInside2(root, real) || !(await stat(real)).isDirectory()) return void 0;
    const target = relative4(root, real).split(sep2).join("/") || ".";
    return target.split("/").some((name) => name === ".git" || name === "target") ? void 0 : { kind: "link", target };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(errorCode(error) ?? "")) return void 0;
    throw fileFailure("read", path, error);
  }
}
async function submodule(root, path, git) {
  const folder = await realpath2(join2(root, path));
  if (!isInside2(root, folder) || await git.topLevel(folder) !== folder) return void 0;
  const files = await git.files(folder);
  return { kind: "submodule", files: files.map((file) => posix16.join(path, file)) };
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
  let listed3;
  const list2 = async () => {
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
    listed3 = void 0;
    return journal.files.map((file) => file.path);
  };
  return {
    root,
    files: () => listed3 ??= list2(),
    folderEntries: (paths) => folderEntries(root, paths, git),
    read: async (path) => readText(await resolveInside(root, path), path),
    readIfPresent: async (path) => readTextIfPresent(await resolveInside(root, path), path),
    async apply(changes, options) {
      if (changes.length === 0) return;
      const path = await journalPath();
      const files = await Promise.all(changes.map((change3) => prepare(root, change3)));
      const kept = (options?.keep ?? []).filter((file) => !changes.some((change3) => change3.path === file));
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
      listed3 = void 0;
    },
    restore: () => restore(),
    recover() {
      listed3 ??= list2();
      listed3.catch(() => void 0);
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
async function prepare(root, change3) {
  const { target, bytes, mode, isOther } = await standing(root, change3.path);
  if (isOther) {
    throw new Failure("file", `${change3.path} is not a regular file; it is not written through`, {
      hint: `Replace ${change3.path} by a regular file, or leave it to people.`
    });
  }
  const found = bytes === null ? null : createHash2("sha256").update(bytes).digest("hex");
  if (found !== change3.before) {
    throw new Failure("file", `${change3.path} changed while the run was working on it`, { hint: "Run again." });
  }
  return {
    path: change3.path,
    before: bytes === null ? null : bytes.toString("base64"),
    mode: mode ?? (change3.mode === "100755" ? 493 : 420),
    after: change3.text === null ? null : Buffer.from(change3.text, "utf8").toString("base64"),
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
  const bytes = await readFile2(target).catch((error) => Promise.reject(fileFailure("read", path, error)));
  return { target, bytes, mode: status.mode & 511, isOther: false };
}
async function missingFolders(root, target) {
  const missing2 = [];
  for (let folder = dirname4(target); folder !== root && isInside2(root, folder); folder = dirname4(folder)) {
    if (await stat2(folder).catch(() => void 0)) break;
    missing2.unshift(relative5(root, folder));
  }
  return missing2;
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
    const found = await readFile2(resolve2(root, file.path)).catch(() => null);
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
import { relative as relative6, resolve as resolve3 } from "node:path";

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
  const placeOf4 = (folder) => {
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
    topLevel: async (folder) => (await placeOf4(folder))?.top,
    async gitDirectory(root) {
      const place2 = await placeOf4(root);
      if (place2) return place2.gitDirectory;
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
      const listed3 = nulFields(await git(root, "ls-tree", "-z", "--end-of-options", revision, ...now.keys()));
      const objects = new Map(
        listed3.flatMap((entry2) => {
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
      const top = (await placeOf4(root))?.top ?? root;
      const entries = nulFields(
        await git(root, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ".")
      );
      return entries.map((entry2) => relative6(root, resolve3(top, entry2.slice(3))));
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
var names2 = /* @__PURE__ */ new Set([
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
      const listed3 = names2.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
      return value !== void 0 && listed3 && !credentials2.test(name) ? [[name, value]] : [];
    })
  );
}

// src/adapters/processes/orphans.ts
import { readdir as readdir2, readFile as readFile3 } from "node:fs/promises";
var mark = "INFRA_ACTIONS_PROCESS";
async function endOrphans(value) {
  for (let round = 0; round < 5; round += 1) {
    const found = await marked(`${mark}=${value}`);
    if (found.length === 0) return;
    for (const pid of found) kill(pid);
  }
}
async function marked(entry2) {
  const names3 = await readdir2("/proc").catch(() => []);
  const pids = names3.filter((name) => /^\d+$/.test(name)).map(Number);
  const carries = await Promise.all(
    pids.map(async (pid) => pid !== process.pid && (await environOf(pid)).includes(entry2))
  );
  return pids.filter((_, index) => carries[index]);
}
async function environOf(pid) {
  try {
    return (await readFile3(`/proc/${pid}/environ`, "utf8")).split("\0");
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
  const decoder3 = new StringDecoder("utf8");
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
    if (command.onLine !== void 0) emit(decoder3.write(chunk));
  });
  const ended2 = new Promise((resolve5) => {
    if (stream === null) return resolve5();
    stream.once("close", () => {
      emit(decoder3.end());
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
import { join as join5 } from "node:path";
var leftovers = /* @__PURE__ */ new Set();
process.once("exit", () => {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true });
});
function createScratch(environment) {
  const base = join5(environment["RUNNER_TEMP"] || tmpdir3(), "infra-actions");
  const make2 = (name) => {
    mkdirSync2(base, { recursive: true });
    return mkdtempSync(join5(realpathSync(base), `${name}-`));
  };
  return {
    keep: async (name) => make2(name),
    async temporary(name) {
      const path = make2(name);
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
      const place2 = location ? `${location.path}:${location.line}:${location.column}: ` : "";
      line(`${severity}: ${place2}${title}: ${message}`);
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
      const inputs = readInputs3(action, environment);
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
function readInputs3(action, environment) {
  const reader = new InputReader((name) => environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "");
  const inputs = action.readInputs(reader);
  for (const read2 of action.following ?? []) reader.following(read2);
  reader.finish();
  return inputs;
}
async function openPorts(workingDirectory, log, stop, environment) {
  const processRunner = createProcessRunner(stop, environment);
  const git = createGit(processRunner);
  const scratch2 = createScratch(environment);
  const root = resolve4(environment["GITHUB_WORKSPACE"] || process.cwd(), workingDirectory ?? ".");
  return {
    log,
    scratch: scratch2,
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
  const places = (failure?.locations ?? []).map((place2) => `- ${code(formatLocation(place2))}`).join("\n");
  const summary2 = `## ❌ ${name} could not run

${message.split("\n").map(escapeMarkdown).join("\n")}

${hint === void 0 ? "" : `**What to do:** ${escapeMarkdown(hint)}

`}${places}
`;
  try {
    if (failure && environment["GITHUB_OUTPUT"]) await setOutputs(failureOutputs(failure.code, text), environment);
    await addSummary(summary2, environment);
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
async function addSummary(summary2, environment) {
  const file = environment["GITHUB_STEP_SUMMARY"];
  if (file && environment["INFRA_ACTIONS_SUMMARY"] !== "off")
    await appendFile(file, `${truncate(summary2, summaryLimit)}
`);
}

// src/entries/audit-deps.ts
var following = [readInputs, readSmokeInputs, readWasmInputs];
await runAction({ name: "audit-deps", readInputs: readInputs2, following, extend: commonPorts, run, describe: describe2 });
