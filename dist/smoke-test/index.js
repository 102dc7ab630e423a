import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  __callDispose,
  __commonJS,
  __require,
  __toESM,
  __using
} from "./chunk-DZIJRXJ5.js";

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
          let target2 = this.ctx;
          let finalKey = kv.key.pop();
          for (let kw of kv.key) {
            if (hasKey(target2, kw) && !isTable(target2[kw])) {
              throw this.error(new TomlError("Can't redefine existing key"));
            }
            target2 = target2[kw] = target2[kw] || Table();
          }
          if (hasKey(target2, finalKey)) {
            throw this.error(new TomlError("Can't redefine existing key"));
          }
          target2[_declared] = true;
          if (isInteger(kv.value) || isFloat(kv.value)) {
            target2[finalKey] = kv.value.valueOf();
          } else {
            target2[finalKey] = kv.value;
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
          let target2 = this.state.resultTable;
          let finalKey = kv.key.pop();
          for (let kw of kv.key) {
            if (hasKey(target2, kw) && (!isTable(target2[kw]) || target2[kw][_declared])) {
              throw this.error(new TomlError("Can't redefine existing key"));
            }
            target2 = target2[kw] = target2[kw] || Table();
          }
          if (hasKey(target2, finalKey)) {
            throw this.error(new TomlError("Can't redefine existing key"));
          }
          if (isInteger(kv.value) || isFloat(kv.value)) {
            target2[finalKey] = kv.value.valueOf();
          } else {
            target2[finalKey] = kv.value;
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

// src/domain/smoke/step.ts
var stepNames = ["check", "build", "test", "wasm", "typescript"];
function errorsOf(step) {
  return step.commands.flatMap((command) => command.errors);
}
function lastError(step) {
  const errors = errorsOf(step);
  return errors.findLast((error) => error.kind !== "command") ?? errors.at(-1);
}
function environmentOf(step) {
  const faults = errorsOf(step).flatMap((error) => error.environment ?? []);
  return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.missing}`, fault])).values()];
}
function skipped(step, state, why) {
  return { step, state, why, commands: [], durationMs: 0 };
}

// src/domain/smoke/system-packages.ts
function isPackageName(name) {
  return /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?$/.test(name);
}
var tools = {
  cargo: "cargo",
  cc: "build-essential",
  gcc: "build-essential",
  "c++": "build-essential",
  "g++": "build-essential",
  ld: "binutils",
  ar: "binutils",
  clang: "clang",
  "clang++": "clang",
  lld: "lld",
  "rust-lld": "lld",
  "wasm-ld": "lld",
  mold: "mold",
  protoc: "protobuf-compiler",
  cmake: "cmake",
  make: "make",
  ninja: "ninja-build",
  meson: "meson",
  nasm: "nasm",
  perl: "perl",
  python: "python3",
  python3: "python3",
  git: "git",
  go: "golang-go",
  bison: "bison",
  flex: "flex",
  autoconf: "autoconf",
  automake: "automake",
  autoreconf: "autoconf",
  libtoolize: "libtool",
  "pkg-config": "pkg-config",
  node: "nodejs",
  npm: "npm",
  "wasm-opt": "binaryen",
  chromium: "chromium",
  chromedriver: "chromium-driver"
};
var libraries = {
  openssl: "libssl-dev",
  ssl: "libssl-dev",
  crypto: "libssl-dev",
  libssl: "libssl-dev",
  libcurl: "libcurl4-openssl-dev",
  curl: "libcurl4-openssl-dev",
  libclang: "libclang-dev",
  clang: "libclang-dev",
  sqlite3: "libsqlite3-dev",
  libpq: "libpq-dev",
  pq: "libpq-dev",
  mysqlclient: "default-libmysqlclient-dev",
  zlib: "zlib1g-dev",
  z: "zlib1g-dev",
  libzstd: "libzstd-dev",
  zstd: "libzstd-dev",
  liblz4: "liblz4-dev",
  lz4: "liblz4-dev",
  bzip2: "libbz2-dev",
  bz2: "libbz2-dev",
  liblzma: "liblzma-dev",
  lzma: "liblzma-dev",
  libudev: "libudev-dev",
  udev: "libudev-dev",
  alsa: "libasound2-dev",
  asound: "libasound2-dev",
  "dbus-1": "libdbus-1-dev",
  fontconfig: "libfontconfig1-dev",
  freetype2: "libfreetype-dev",
  libgit2: "libgit2-dev",
  git2: "libgit2-dev",
  libssh2: "libssh2-1-dev",
  ssh2: "libssh2-1-dev",
  libsodium: "libsodium-dev",
  sodium: "libsodium-dev",
  rdkafka: "librdkafka-dev",
  libsasl2: "libsasl2-dev",
  sasl2: "libsasl2-dev",
  rocksdb: "librocksdb-dev",
  snappy: "libsnappy-dev",
  "libxml-2.0": "libxml2-dev",
  xml2: "libxml2-dev",
  libffi: "libffi-dev",
  ffi: "libffi-dev",
  pcap: "libpcap-dev",
  libpcap: "libpcap-dev",
  x11: "libx11-dev",
  xcb: "libxcb1-dev",
  "gtk+-3.0": "libgtk-3-dev",
  "gdk-3.0": "libgtk-3-dev",
  gtk4: "libgtk-4-dev",
  "glib-2.0": "libglib2.0-dev",
  "gobject-2.0": "libglib2.0-dev",
  "gio-2.0": "libglib2.0-dev",
  cairo: "libcairo2-dev",
  pango: "libpango1.0-dev",
  "webkit2gtk-4.0": "libwebkit2gtk-4.0-dev",
  "webkit2gtk-4.1": "libwebkit2gtk-4.1-dev",
  "javascriptcoregtk-4.1": "libjavascriptcoregtk-4.1-dev",
  libelf: "libelf-dev",
  elf: "libelf-dev",
  numa: "libnuma-dev",
  libseccomp: "libseccomp-dev",
  seccomp: "libseccomp-dev",
  tss2: "libtss2-dev",
  "tss2-sys": "libtss2-dev",
  libusb: "libusb-1.0-0-dev",
  "libusb-1.0": "libusb-1.0-0-dev",
  "krb5-gssapi": "libkrb5-dev",
  gssapi_krb5: "libkrb5-dev",
  libzmq: "libzmq3-dev",
  zmq: "libzmq3-dev",
  openblas: "libopenblas-dev",
  lapack: "liblapack-dev",
  stdc__: "build-essential",
  m: "libc6-dev",
  c: "libc6-dev"
};
var headers = [
  ["openssl/", "openssl"],
  ["curl/", "libcurl"],
  ["clang-c/", "libclang"],
  ["sqlite3", "sqlite3"],
  ["libpq", "libpq"],
  ["zlib.h", "zlib"],
  ["zstd.h", "libzstd"],
  ["lz4", "liblz4"],
  ["bzlib.h", "bzip2"],
  ["lzma.h", "liblzma"],
  ["libudev.h", "libudev"],
  ["alsa/", "alsa"],
  ["dbus/", "dbus-1"],
  ["sasl/", "libsasl2"],
  ["rdkafka", "rdkafka"],
  ["pcap", "libpcap"],
  ["X11/", "x11"],
  ["sodium", "libsodium"],
  ["gssapi/", "krb5-gssapi"],
  ["stdio.h", "c"],
  ["stdlib.h", "c"],
  ["stddef.h", "c"],
  ["stdint.h", "c"],
  ["string.h", "c"],
  ["errno.h", "c"],
  ["assert.h", "c"],
  ["sys/", "c"],
  ["features.h", "c"]
];
var ubuntuNames = /* @__PURE__ */ new Map([
  ["chromium", "chromium-browser"],
  ["chromium-driver", "chromium-chromedriver"]
]);
function toolPackages(tool2) {
  const name = Object.hasOwn(tools, tool2) ? tools[tool2] : void 0;
  if (name === void 0) return void 0;
  return { ubuntu: [ubuntuNames.get(name) ?? name], debian: [name] };
}
function libraryPackages(library2) {
  const key2 = library2 === "stdc++" ? "stdc__" : library2;
  const name = Object.hasOwn(libraries, key2) ? libraries[key2] : void 0;
  if (name === void 0) return void 0;
  return { ubuntu: [name], debian: [name] };
}
function headerPackages(header2) {
  const library2 = headers.find(([prefix]) => header2.startsWith(prefix))?.[1];
  return library2 === void 0 ? void 0 : libraryPackages(library2);
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
  const words2 = reader.chosenWords("steps", [...stepNames, "none"], stepNames);
  if (words2.includes("none") && words2.length > 1) reader.problem("steps", "`none` goes with no other step");
  return words2.filter((word) => word !== "none");
}

// src/domain/cargo/workspace/workspaces.ts
import { posix as posix5 } from "node:path";

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
  constructor(text2) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text2;
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
  constructor(text2, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text2;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text2);
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
        const text2 = option1;
        token = {
          type,
          value,
          number: parseInt(text2, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text2) : null,
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
  constructor(text2, parserOptions) {
    this.text = text2;
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
    const text2 = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text2.slice(startRange, endRange).replace(/_/g, ""));
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
  let target2 = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key2 = keys[index];
    target2 = getNextTargetFromKey(target2, key2);
  }
  const lastKey = last(keys);
  const lastTarget = target2[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target2[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target2[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array2) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target2[lastKey] = tableValue$1;
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
  target2[lastKey] = [tableValue];
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
  let target2 = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key2 = keys[index];
    const nextTarget = target2[key2];
    if (nextTarget == null) {
      const val = {};
      target2[key2] = val;
      target2 = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target2[key2] = val;
      target2 = val;
    } else target2 = nextTarget;
  }
  target2[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code2, options) {
  return parseForESLint(code2, options).ast;
}

// src/domain/toml/locator.ts
function locator(text2, path) {
  let starts;
  const lineOf2 = (offset) => {
    if (starts === void 0) {
      starts = [0];
      for (let at2 = text2.indexOf("\n"); at2 !== -1; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
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
  return (at2) => {
    if (typeof at2 === "number") return { path, ...lineOf2(at2) };
    const end = lineOf2(at2.end);
    return { path, ...lineOf2(at2.start), endLine: end.line, endColumn: end.column };
  };
}

// src/domain/toml/document.ts
function parseToml(text2, path) {
  const locate = locator(text2, path);
  let program;
  try {
    program = parseTOML(text2.replace(/^\uFEFF/, " "), { tomlVersion: "1.0.0" });
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
  return { path, text: text2, root: tableOf(program, text2), locate };
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
function tableOf(program, text2) {
  const root = { kind: "table", form: "root", entries: /* @__PURE__ */ new Map(), range: { start: 0, end: text2.length } };
  for (const node of program.body[0].body) {
    if (node.type === "TOMLKeyValue") addKeyValue(root, node);
    else addSection(root, node, text2);
  }
  return root;
}
function addSection(root, node, text2) {
  const range = toRange(node.range);
  const header2 = { start: range.start, end: text2.indexOf("]", lastKeyEnd(node)) + (node.kind === "array" ? 2 : 1) };
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
  const table2 = node.kind === "standard" && existing?.value.kind === "table" ? Object.assign(existing.value, { form: "header", header: header2, range }) : { kind: "table", form: "header", entries: /* @__PURE__ */ new Map(), range, header: header2 };
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

// src/domain/cargo/workspace/file-tree.ts
import { posix } from "node:path";
function fileTree(paths) {
  const files = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map([[".", /* @__PURE__ */ new Set()]]);
  const addFolder = (folder) => {
    if (folders.has(folder)) return;
    folders.set(folder, /* @__PURE__ */ new Set());
    const parent = posix.dirname(folder);
    addFolder(parent);
    folders.get(parent)?.add(posix.basename(folder));
  };
  for (const path of paths) {
    const folder = posix.dirname(path);
    addFolder(folder);
    const names2 = files.get(folder);
    if (names2 === void 0) files.set(folder, /* @__PURE__ */ new Set([posix.basename(path)]));
    else names2.add(posix.basename(path));
  }
  return {
    hasFile: (path) => files.get(posix.dirname(path))?.has(posix.basename(path)) === true,
    hasFolder: (folder) => folders.has(folder),
    files: (folder) => [...files.get(folder) ?? []].toSorted(),
    folders: (folder) => [...folders.get(folder) ?? []].toSorted()
  };
}

// src/domain/cargo/manifest/folder.ts
import { posix as posix2 } from "node:path";
function pathFrom(folder, path) {
  if (posix2.isAbsolute(path)) return void 0;
  const joined = posix2.normalize(posix2.join(folder, path)).replace(/\/$/, "");
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
  for (let current = folder; current !== "."; above.push(current)) current = posix2.dirname(current);
  return above;
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
  const parsed = parse(folder, pattern2);
  if (typeof parsed === "string") return parsed;
  const found = walk(tree, parsed.start, parsed.matchers);
  if (found.length === 0) return "nothing";
  return [...new Set(found)].filter((path) => tree.hasFolder(path)).toSorted();
}
function filesOnTheWay(tree, folder, pattern2) {
  const parsed = parse(folder, pattern2);
  if (typeof parsed === "string") return [];
  const visit = (at2, [first, ...rest]) => {
    if (!(first instanceof RegExp)) return [];
    const matching = (names2) => names2.filter((name) => first.test(name)).map((name) => posix3.join(at2, name));
    return [...matching(tree.files(at2)), ...matching(tree.folders(at2)).flatMap((path) => visit(path, rest))];
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
function rootSaidBy(at2, manifest, manifests) {
  if (at2.workspace !== void 0)
    return isExcluded(at2, manifestIn(manifest.folder)) ? void 0 : { kind: "root", root: at2 };
  const pointer = at2.package?.workspace;
  if (pointer === void 0) return void 0;
  const folder = pathFrom(at2.folder, pointer);
  const root = folder === void 0 ? void 0 : manifests.readable.get(manifestIn(folder));
  return root?.workspace === void 0 ? { kind: "bad-pointer", from: at2, pointer } : { kind: "root", root };
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
    const folders = this.expand("members", pattern2);
    if (folders === "outside") this.outside.push({ root: this.root, member: pattern2 });
    else if (folders === "nothing") this.missing.push({ root: this.root, member: pattern2 });
    else if (folders?.length === 0 && !isPattern(pattern2)) {
      this.missing.push({ root: this.root, member: pattern2, isLink: true });
    } else for (const folder of folders ?? []) this.addFolder(folder, pattern2);
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
      const target2 = this.manifests.readable.get(manifestIn(effective.folder));
      if (target2 !== void 0 && this.takesPathDependency(target2)) this.addPackage(target2);
    }
  }
  takesPathDependency(target2) {
    if (isWithin(target2.folder, this.root.folder)) return true;
    const root = rootOf(target2, this.manifests);
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
    const chosen2 = patterns2.flatMap((pattern2) => {
      const folders = this.expand("default-members", pattern2);
      if (folders === "outside" || folders === "nothing") return this.noMember(pattern2, pattern2);
      return (folders ?? []).flatMap((folder) => {
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
    const folders = expandMember(this.tree, this.root.folder, pattern2);
    if (folders !== "malformed") return folders;
    this.refuse(
      this.root.workspace?.table.entries.get(key2),
      `the pattern \`${pattern2}\` in \`${key2}\` of ${this.root.path} cannot be parsed`,
      "Use `*`, `?`, `[…]` within one component, or `**` as a component of its own."
    );
    return void 0;
  }
  refuse(entry2, message, hint) {
    const at2 = entry2?.range ?? this.root.workspace?.table.header ?? 0;
    this.problems.push(new Failure("manifest", message, { hint, locations: [this.root.document.locate(at2)] }));
  }
};

// src/domain/cargo/workspace/workspaces.ts
function findWorkspaces(files, manifests, lockfiles2) {
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
    workspaces: found.map((one) => toWorkspace(one.root, one.members, one.defaultMembers, lockfiles2)),
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
function toWorkspace(root, members, defaultMembers, lockfiles2) {
  const lockfile = lockfiles2.get(lockfileIn(root.folder));
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

// src/actions/smoke-test/run.ts
import { posix as posix10 } from "node:path";

// src/domain/smoke/blame.ts
function fingerprint(error) {
  const text2 = error.kind === "command" ? `${error.message}
${error.rendered ?? ""}` : error.message;
  const stable = text2.replace(/-[0-9a-f]{16}\b/g, "-#").replace(/\/\S*\/(?=[^/\s]+)/g, "").replace(/\b\d+(?:\.\d+)?\s?m?s\b/g, "#");
  return [error.kind, error.package ?? "", error.code ?? "", error.location?.path ?? "", stable].join("\0");
}
function newErrors(head, base) {
  const known = /* @__PURE__ */ new Map();
  for (const error of base) known.set(fingerprint(error), (known.get(fingerprint(error)) ?? 0) + 1);
  return head.filter((error) => {
    const left = known.get(fingerprint(error)) ?? 0;
    known.set(fingerprint(error), left - 1);
    return left <= 0;
  });
}
function ownFault(head) {
  const errors = errorsOf(head);
  const missing = environmentOf(head);
  if (missing.length === 0) return void 0;
  const unexplained = errors.filter((error) => error.kind !== "command" && error.environment === void 0);
  if (unexplained.length > 0) return void 0;
  return { kind: "environment", missing, why: missing.map((fault) => fault.message).join(" ") };
}
function compareWithBase(head, base, name) {
  const errors = errorsOf(head);
  const own = ownFault(head);
  if (own) return own;
  if (base.state === "pass") return { kind: "integration", newErrors: errors, why: `It passes on ${name}.` };
  if (base.state !== "fail") {
    return { kind: "unknown", why: `The step could not be compared with ${name}: ${base.why ?? base.state}.` };
  }
  if (timedOut(head) || timedOut(base)) {
    return timedOut(head) && timedOut(base) && base.durationMs >= head.durationMs ? { kind: "base", why: `It does not end in time on ${name} either.` } : {
      kind: "unknown",
      why: `The time limit ended the step on ${timedOut(head) ? "the changed tree" : name}, before it could be compared.`
    };
  }
  const added = newErrors(errors, errorsOf(base));
  if (truncated(head) || truncated(base)) {
    return { kind: "unknown", why: `There are too many errors to compare them with ${name}.` };
  }
  if (errors.length === 0)
    return { kind: "unknown", why: `It fails on ${name}, too, and here without an error that can be compared.` };
  if (added.length === 0) return { kind: "base", why: `It fails on ${name} with the same errors.` };
  const baseMissing = environmentOf(base);
  if (baseMissing.length > 0) {
    return { kind: "environment", missing: baseMissing, why: baseMissing.map((fault) => fault.message).join(" ") };
  }
  return {
    kind: "integration",
    newErrors: added,
    why: `It fails on ${name}, too, but ${added.length === 1 ? "one error is" : `${added.length} errors are`} new.`
  };
}
function statusOf(steps) {
  const failed = steps.filter((step) => step.state === "fail");
  if (failed.some(
    (step) => step.fault === void 0 || step.fault.kind === "integration" || step.fault.kind === "unknown"
  )) {
    return "fail";
  }
  if (failed.some((step) => step.fault?.kind === "environment")) return "environment";
  return failed.length > 0 ? "already-broken" : "pass";
}
function truncated(step) {
  return step.commands.some((command) => command.errorCount > command.errors.length);
}
function timedOut(step) {
  return step.commands.some((command) => command.timedOut);
}

// src/domain/cargo/requirement/source.ts
function formatReference(reference) {
  return reference.kind === "default-branch" ? "default-branch" : `${reference.kind}:${reference.value}`;
}
function parseReference(text2) {
  if (text2 === "default-branch") return { kind: "default-branch" };
  const match = /^(branch|tag|rev):(\S+)$/.exec(text2);
  const [, kind, value] = match ?? [];
  if (value === void 0 || kind !== "branch" && kind !== "tag" && kind !== "rev") return void 0;
  if (kind === "rev" && !/^[0-9a-f]{7,40}$/i.test(value)) return void 0;
  return { kind, value };
}

// src/domain/change-set/digest.ts
import { createHash } from "node:crypto";
function sha256(text2) {
  return createHash("sha256").update(text2, "utf8").digest("hex");
}

// src/domain/smoke/cache-key.ts
function cacheKeys(ingredients) {
  const short = (...texts3) => sha256(JSON.stringify(texts3)).slice(0, 12);
  const machine = `infra-smoke-v1-${ingredients.runner.replace(/[^\w-]/g, "_")}-${short(ingredients.toolchain, ...ingredients.settings)}`;
  const planned = `${machine}-${short(ingredients.plan)}`;
  return { key: `${planned}-${short(...ingredients.lockfiles)}`, others: [`${planned}-`, `${machine}-`] };
}

// src/domain/smoke/cargo-command.ts
function cargoArguments(step, workspace, cargoVersion2) {
  const keepGoing = step === "test" ? ["--no-fail-fast"] : hasKeepGoing(cargoVersion2) ? ["--keep-going"] : [];
  return [step, ...packageArguments(workspace), "--all-targets", ...keepGoing, "--message-format=json"];
}
function packageArguments(workspace) {
  return workspace.whole ? ["--workspace"] : workspace.packages.map((name) => `--package=${name}`);
}
function commandLine(program, args) {
  return [program, ...args].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word)).join(" ");
}
function quoted(word) {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
function hasKeepGoing(cargoVersion2) {
  const [, major = 0, minor = 0] = /^(\d+)\.(\d+)/.exec(cargoVersion2 ?? "")?.map(Number) ?? [];
  return major > 1 || minor >= 74;
}

// src/domain/smoke/cargo-message.ts
function parseCargoMessage(line) {
  if (!line.startsWith('{"reason":')) return void 0;
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return void 0;
  }
  if (!isRecord(value)) return void 0;
  const manifestPath = text(value["manifest_path"]);
  const name = packageName(text(value["package_id"]));
  switch (value["reason"]) {
    case "compiler-message":
      return diagnostic(value["message"], name, manifestPath);
    case "compiler-artifact": {
      const target2 = isRecord(value["target"]) ? value["target"] : {};
      return {
        kind: "artifact",
        package: name,
        manifestPath,
        fresh: value["fresh"] === true,
        filenames: texts(value["filenames"]),
        targetKinds: texts(target2["kind"]),
        targetName: text(target2["name"])
      };
    }
    case "build-finished":
      return { kind: "finished", success: value["success"] === true };
    default:
      return { kind: "other" };
  }
}
function packageName(id) {
  const old = /^(\S+) \S+ \(/.exec(id);
  if (old) return old[1] ?? "";
  const [url = "", fragment = ""] = id.split("#");
  if (fragment.includes("@")) return fragment.slice(0, fragment.lastIndexOf("@"));
  if (!/^\d/.test(fragment) && fragment !== "") return fragment;
  const path = url.split("?")[0] ?? "";
  return decodeURIComponent(path.replace(/\/+$/, "").split("/").at(-1) ?? "");
}
function diagnostic(value, name, manifestPath) {
  if (!isRecord(value)) return { kind: "other" };
  const code2 = isRecord(value["code"]) ? text(value["code"]["code"]) : "";
  const spans = Array.isArray(value["spans"]) ? value["spans"].filter(isRecord) : [];
  const primary = spans.find((span) => span["is_primary"] === true) ?? spans[0];
  return {
    kind: "diagnostic",
    package: name,
    manifestPath,
    level: text(value["level"]),
    message: text(value["message"]),
    rendered: text(value["rendered"]),
    ...code2 !== "" && { code: code2 },
    ...primary && { span: spanOf(primary) }
  };
}
function spanOf(span) {
  return {
    file: text(span["file_name"]),
    line: number(span["line_start"]),
    column: number(span["column_start"]),
    endLine: number(span["line_end"]),
    endColumn: number(span["column_end"])
  };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text(value) {
  return typeof value === "string" ? value : "";
}
function texts(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function number(value) {
  return typeof value === "number" ? value : 1;
}

// src/domain/smoke/environment-fault.ts
var rules = [
  rule(/No space left on device|\(os error 28\)|Disk quota exceeded/i, () => ({
    kind: "disk",
    missing: "disk space",
    message: "The disk is full."
  })),
  rule(
    /\(signal: 9, SIGKILL: kill\)|Cannot allocate memory|memory allocation of \d+ bytes failed|LLVM ERROR: out of memory/,
    () => ({
      kind: "memory",
      missing: "memory",
      message: "A compiler process was killed: this machine ran out of memory.",
      hint: "Use a larger runner, or set CARGO_BUILD_JOBS=1."
    })
  ),
  rule(
    /(?:failed to authenticate|authentication (?:failed|required)|could not read Username|Permission denied \(publickey\))/i,
    () => ({
      kind: "credentials",
      missing: "access to a private repository",
      message: "A git dependency could not be fetched without credentials.",
      hint: "Give the checkout a token that may read it (`read-token`)."
    })
  ),
  rule(
    /Could not resolve (?:host|proxy)|Couldn't resolve host|failed to resolve address|Connection (?:refused|reset|timed out)|Couldn't connect to server|Could not connect to server|Network is unreachable|spurious network error|SSL connect error|Operation timed out|--offline was specified|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|ECONNREFUSED|ETIMEDOUT/i,
    () => ({
      kind: "network",
      missing: "network",
      message: "A registry or git server could not be reached.",
      hint: "Run again, or check the proxy settings of this machine."
    })
  ),
  rule(
    /toolchain '([^']+)' is not installed|override toolchain '([^']+)' is not installed/,
    (match) => toolchain(match[1] ?? match[2] ?? "")
  ),
  rule(/rustup could not choose a version of (\S+)/, () => toolchain("stable")),
  rule(
    /component '?`?([\w-]+)'?`? (?:for target \S+ )?(?:is unavailable|is not installed|.*not available)/,
    (match) => ({
      kind: "toolchain",
      missing: match[1] ?? "component",
      message: `The toolchain lacks the component ${match[1]}.`,
      hint: `rustup component add ${match[1]}`
    })
  ),
  rule(/the `([\w.-]+)` target may not be installed/, (match) => target(match[1] ?? "")),
  rule(
    /Could not find `?protoc`?|failed to (?:find|execute|invoke|spawn).{0,40}`?protoc`?|protoc: (?:command )?not found/i,
    () => tool("protoc")
  ),
  rule(/google\/protobuf\/[\w/]+\.proto: File not found|Import "google\/protobuf/, () => ({
    kind: "library",
    missing: "the protobuf well-known types",
    message: "protoc has no well-known types (google/protobuf/*.proto).",
    packages: both("libprotobuf-dev")
  })),
  rule(
    /failed to find a suitable WebDriver binary|(?:chrome|gecko)driver.{0,40}(?:not found|not installed)/i,
    () => tool("chromedriver")
  ),
  rule(
    /Unable to find libclang|couldn't find any valid shared libraries matching: \['libclang/i,
    () => library("libclang")
  ),
  rule(
    /Could not run `[^`]*pkg-config|The pkg-config command could not be (?:found|run)|pkg-config(?:: | )(?:command )?not found|is `?pkg-config`? (?:not )?installed/i,
    () => tool("pkg-config")
  ),
  rule(
    /The system library `([^`]+)` required by crate `([^`]+)` was not found/,
    (match) => library(match[1] ?? "", match[2])
  ),
  rule(
    /Package ['"]?([\w.+-]+)['"]?(?:, required by '[^']*',)? (?:was )?not found(?: in the pkg-config search path)?/,
    (match) => library(match[1] ?? "")
  ),
  rule(/No package '([\w.+-]+)' found/, (match) => library(match[1] ?? "")),
  rule(/Could not find (?:the )?(?:directory of )?OpenSSL installation/i, () => library("openssl")),
  rule(/linker `([^`]+)` not found/, (match) => linker(match[1] ?? "cc")),
  rule(
    /invalid linker name in argument '-fuse-ld=(\w+)'|(?:collect2: fatal error: |clang: error: ).*cannot find '?(?:ld\.?)?(\w+)'?/,
    (match) => linker(match[1] ?? match[2] ?? "ld")
  ),
  rule(
    /(?:cannot find|unable to find library|library not found for) -l:?([\w.+-]+)/,
    (match) => library((match[1] ?? "").replace(/^lib|\.(?:so|a).*$/g, ""))
  ),
  rule(
    /(?:fatal error|error): '?([\w./+-]+\.h)'?(?:: No such file or directory| file not found)/,
    (match) => header(match[1] ?? "")
  ),
  rule(
    /failed to find tool[.:]? ?"?(?:Is `)?([\w.+-]+)|Is `([\w.+-]+)` (?:not )?installed\?/i,
    (match) => tool((match[1] ?? match[2] ?? "").split("/").at(-1) ?? "")
  ),
  rule(
    /is `(cmake|make|ninja|nasm|perl|python3?|go|clang|git|bison|flex|gcc|cc)` not installed\?/i,
    (match) => tool(match[1] ?? "")
  ),
  rule(
    /(?:failed to (?:spawn|execute|run)|couldn't execute|could not (?:run|execute|find)|missing dependency:?)\W{1,4}(?:command\W{0,4})?`?"?(cmake|make|ninja|nasm|perl|python3|go|clang|git|bison|flex|meson|autoconf|automake|autoreconf|libtoolize)\b/i,
    (match) => tool(match[1] ?? "")
  ),
  rule(
    /(?:^|[\s:])(cmake|make|ninja|nasm|perl|python3|clang|bison|flex|autoreconf): (?:command )?not found/m,
    (match) => tool(match[1] ?? "")
  )
];
function environmentFault(text2) {
  for (const { pattern: pattern2, fault } of rules) {
    const match = pattern2.exec(text2);
    const found = match === null ? void 0 : fault(match);
    if (found) return found;
  }
  return void 0;
}
function tool(name) {
  const packages = toolPackages(name);
  return {
    kind: "tool",
    missing: name,
    message: `This machine lacks ${name}.`,
    ...packages && { packages },
    ...name === "cargo" && { hint: "Install Rust: https://rustup.rs" }
  };
}
function target(name) {
  return {
    kind: "target",
    missing: name,
    message: `The toolchain cannot build for ${name}.`,
    hint: `rustup target add ${name}`
  };
}
function toolchain(name) {
  return {
    kind: "toolchain",
    missing: name,
    message: `The Rust toolchain ${name} is not installed.`,
    hint: `rustup toolchain install ${name}`
  };
}
function linker(name) {
  const packages = toolPackages(name.replace(/^ld\./, ""));
  return {
    kind: "linker",
    missing: name,
    message: `This machine lacks the linker ${name}.`,
    ...packages && { packages }
  };
}
function library(name, crate) {
  const packages = libraryPackages(name);
  return {
    kind: "library",
    missing: name,
    message: `This machine lacks the library ${name}${crate === void 0 ? "" : `, which ${crate} needs`}.`,
    ...packages && { packages }
  };
}
function header(name) {
  const packages = headerPackages(name);
  return packages && { kind: "header", missing: name, message: `This machine lacks the C header ${name}.`, packages };
}
function both(name) {
  return { ubuntu: [name], debian: [name] };
}
function rule(pattern2, fault) {
  return { pattern: pattern2, fault };
}

// src/domain/smoke/stderr-errors.ts
var maxBlocks = 60;
var headLines = 120;
var tailLines = 120;
var progress = /^ *(?:Compiling|Checking|Building|Finished|Running|Doc-tests|Documenting|Fresh|Dirty|Blocking|Updating|Downloading|Downloaded|Locking|Adding|Removing|Upgrading|Downgrading|Removed|Executable|Installing) /;
var followUp = /^error: (?:could not compile `|aborting due to|\d+ targets? failed:|build failed$)/;
var StderrErrors = class {
  #blocks = [];
  #open;
  #failedTargets = [];
  line(line) {
    const rerun = /^error: (?:test|doctest|bench) failed, to rerun pass `(.+)`$/.exec(line)?.[1];
    if (rerun !== void 0 && this.#failedTargets.length < maxBlocks) this.#failedTargets.push(rerun);
    if (/^error(?:\[E\d+\])?: /.test(line)) {
      this.#open = followUp.test(line) ? void 0 : { head: [line], tail: [] };
      if (this.#open && this.#blocks.length < maxBlocks) this.#blocks.push(this.#open);
    } else if (progress.test(line) || line.startsWith("warning: ")) {
      this.#open = void 0;
    } else if (this.#open) {
      add(this.#open, line);
    }
  }
  /** The errors' texts, first line first. */
  texts() {
    const texts3 = this.#blocks.map(({ head, tail }) => [...head, ...tail].join("\n").trim());
    return texts3.filter((text2) => !/^error: (?:test|doctest|bench) failed, to rerun/.test(text2) || text2.includes("\n"));
  }
  /** Arguments that run a failed test target again, as Cargo names it: `-p a --lib`. */
  get failedTargets() {
    return this.#failedTargets;
  }
};
function add(block, line) {
  const short = line.slice(0, 2e3);
  if (block.head.length < headLines) {
    block.head.push(short);
    return;
  }
  block.tail.push(short);
  if (block.tail.length > tailLines) block.tail.shift();
}

// src/domain/smoke/test-output.ts
var maxFailures = 500;
var maxLines = 40;
var TestOutput = class {
  #failed = [];
  #said = /* @__PURE__ */ new Map();
  #saying;
  #counts = { passed: 0, failed: 0, ignored: 0 };
  #failures = 0;
  line(line) {
    const failed = /^test (.+?)(?: - should panic)? \.\.\. FAILED(?:\s|$)/.exec(line)?.[1];
    if (failed !== void 0) {
      this.#failures += 1;
      if (this.#failed.length < maxFailures) this.#failed.push(failed);
      return;
    }
    const block = /^---- (.+) (?:stdout|stderr) ----$/.exec(line)?.[1];
    if (block !== void 0) {
      this.#saying = this.#said.size < maxFailures ? [] : void 0;
      if (this.#saying) this.#said.set(block, this.#saying);
      return;
    }
    const result = /^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored;/.exec(line);
    if (result) {
      const [passed = 0, failures = 0, ignored = 0] = result.slice(1).map(Number);
      this.#counts = {
        passed: this.#counts.passed + passed,
        failed: this.#counts.failed + failures,
        ignored: this.#counts.ignored + ignored
      };
    }
    if (result || line === "failures:" || line === "stack backtrace:") this.#saying = void 0;
    else if (this.#saying && this.#saying.length < maxLines) this.#saying.push(line.slice(0, 500));
  }
  get counts() {
    return this.#counts;
  }
  /** Tests that failed, with or without their name kept. */
  get failures() {
    return this.#failures;
  }
  errors() {
    return this.#failed.map((name) => {
      const said = this.#said.get(name)?.join("\n").trim() ?? "";
      return { kind: "test", message: `test ${name} failed`, ...said !== "" && { rendered: said.slice(0, 4096) } };
    });
  }
};

// src/domain/smoke/command-output.ts
var maxErrors = 500;
var maxRenderedLength = 4096;
var maxMessageLength = 16 * 1024 * 1024;
var CargoOutput = class {
  constructor(tree) {
    this.tree = tree;
  }
  tree;
  #tests = new TestOutput();
  #stderr = new StderrErrors();
  #errors = /* @__PURE__ */ new Map();
  #packages = /* @__PURE__ */ new Map();
  #artifacts = /* @__PURE__ */ new Set();
  #wasm = [];
  #errorCount = 0;
  #built = false;
  #pending = "";
  line(text2, stream) {
    if (stream === "stderr") {
      this.#stderr.line(text2);
      return text2;
    }
    if (this.#built) {
      this.#tests.line(text2);
      return text2;
    }
    const whole = text2.startsWith('{"reason":') ? text2 : this.#pending + text2;
    const message = whole.endsWith("}") ? parseCargoMessage(whole) : void 0;
    this.#pending = "";
    if (message !== void 0) return this.#message(message);
    if (!whole.startsWith('{"reason":')) return text2;
    if (whole.length < maxMessageLength) this.#pending = whole;
    return void 0;
  }
  /** How the packages fared, in the order of the workspace. */
  packages() {
    const failedTargets = this.#stderr.failedTargets;
    return this.tree.packages.map((name) => {
      const { errors, warnings } = this.#packages.get(name) ?? { errors: 0, warnings: 0 };
      const rerun = failedTargets.some(
        (target2) => new RegExp(`^-p ${escape(name)}(?:@| |$)`).test(target2) || this.tree.packages.length === 1
      );
      const failed = errors > 0 || rerun;
      return {
        package: name,
        state: failed ? "fail" : this.#artifacts.has(name) ? "pass" : "not-run",
        errors,
        warnings
      };
    });
  }
  /** `undefined` when no test ran. */
  tests() {
    const { passed, failed, ignored } = this.#tests.counts;
    return passed + failed + ignored === 0 ? void 0 : this.#tests.counts;
  }
  /** Absolute paths of the wasm modules that were built. */
  get wasmModules() {
    return this.#wasm;
  }
  errors() {
    const commands = this.#stderr.texts().map((text2) => commandError(text2, this.tree.root));
    const targets = this.#stderr.failedTargets.map((target2) => ({
      kind: "command",
      message: `the test target \`${target2}\` failed`
    }));
    const tests = this.#tests.errors();
    const errors = [...targets, ...commands, ...tests, ...this.#errors.values()].slice(0, maxErrors);
    const count2 = targets.length + commands.length + this.#tests.failures + this.#errorCount;
    return { errors, count: Math.max(count2, errors.length) };
  }
  #message(message) {
    switch (message.kind) {
      case "finished":
        this.#built = message.success;
        return void 0;
      case "artifact":
        if (this.#isMember(message.manifestPath)) this.#artifacts.add(message.package);
        this.#wasm.push(...message.filenames.filter((name) => name.endsWith(".wasm")));
        return void 0;
      case "diagnostic":
        this.#diagnostic(message);
        return message.level === "failure-note" ? void 0 : message.rendered.trimEnd();
      case "other":
        return void 0;
    }
  }
  #diagnostic(message) {
    const isError = message.level === "error" || message.level === "error: internal compiler error";
    const member = this.#isMember(message.manifestPath);
    if (member) {
      const counts = this.#packages.get(message.package) ?? { errors: 0, warnings: 0 };
      if (isError) counts.errors += 1;
      else if (message.level === "warning") counts.warnings += 1;
      this.#packages.set(message.package, counts);
    }
    if (!isError || message.message.startsWith("aborting due to")) return;
    const location = member ? this.#location(message.span) : void 0;
    const environment = location ? void 0 : environmentFault(message.rendered);
    const error = {
      kind: "compiler",
      message: message.message,
      package: message.package,
      member,
      rendered: message.rendered.slice(0, maxRenderedLength),
      ...message.code !== void 0 && { code: message.code },
      ...location && { location },
      ...environment && { environment }
    };
    const key2 = `${error.package} ${error.code} ${error.message} ${location?.path}:${location?.line}:${location?.column}`;
    if (this.#errors.has(key2)) return;
    this.#errorCount += 1;
    if (this.#errors.size < maxErrors) this.#errors.set(key2, error);
  }
  #isMember(manifestPath) {
    return manifestPath.startsWith(`${this.tree.root}/`);
  }
  /** rustc is started in the workspace's folder. */
  #location(span) {
    if (span === void 0) return void 0;
    const { root, folder } = this.tree;
    const path = span.file.startsWith("/") ? span.file.startsWith(`${root}/`) && span.file.slice(root.length + 1) : normalize(`${folder}/${span.file}`);
    if (!path) return void 0;
    return { path, line: span.line, column: span.column, endLine: span.endLine, endColumn: span.endColumn };
  }
};
var PlainOutput = class {
  constructor(root) {
    this.root = root;
  }
  root;
  #last = [];
  line(text2) {
    this.#last.push(text2.slice(0, 2e3));
    if (this.#last.length > 60) this.#last.shift();
    return text2;
  }
  errors() {
    const text2 = this.#last.join("\n").trim();
    const plain = text2.replace(/\u001b\[[\d;]*m/g, "");
    const found = plain.split("\n").filter((line) => /\berror\b/i.test(line) && !/\b0 errors?\b/i.test(line));
    const lines = found.length > 0 ? found : [plain.split("\n").at(-1) ?? ""];
    const errors = [...new Set(lines)].slice(0, 20).map((line) => {
      const environment = environmentFault(line) ?? environmentFault(plain);
      return {
        kind: "command",
        message: withoutPaths(line.trim(), this.root) || "it failed without a word",
        rendered: plain.slice(-maxRenderedLength),
        ...environment && { environment }
      };
    });
    return { errors, count: errors.length };
  }
};
function commandError(text2, root) {
  const environment = environmentFault(text2);
  const first = (text2.split("\n")[0] ?? "").replace(/^error(?:\[E\d+\])?: /, "");
  return {
    kind: "command",
    message: withoutPaths(first, root),
    rendered: withoutPaths(useful(text2), root).slice(0, maxRenderedLength),
    ...environment && { environment }
  };
}
function useful(text2) {
  const noise = /^\s*(?:cargo::?[\w-]+=|\d+: \S|at \/\S+:\d+:\d+$|stack backtrace:$|note: (?:To improve|Some details|run with `RUST_BACKTRACE))/;
  return text2.split("\n").filter((line) => !noise.test(line)).join("\n");
}
function withoutPaths(text2, root) {
  return text2.replaceAll(`${root}/`, "").replaceAll(root, ".");
}
function normalize(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
function escape(text2) {
  return text2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/flows/run-command.ts
var maxShown = 4 * 1024 * 1024;
async function runCommand(request, output, ports) {
  const line = commandLine(request.program, request.args);
  return ports.log.outputGroup(request.title, async (show) => {
    const live = limited(show);
    live(`$ ${line}`);
    try {
      const done = await ports.process.run({
        program: request.program,
        args: request.args,
        cwd: request.cwd,
        timeoutMs: Math.max(1, request.timeoutMs),
        keepBytes: 64 * 1024,
        endOrphans: true,
        ...request.env && { env: request.env },
        onLine: (text2, stream) => {
          const shown2 = output.line(text2, stream);
          if (shown2 !== void 0) live(shown2);
        }
      });
      const { errors, count: count2 } = output.errors();
      const failed = done.exitCode !== 0;
      const tests = output.tests?.();
      return {
        commandLine: line,
        folder: request.folder,
        durationMs: Math.round(done.durationMs),
        exitCode: done.exitCode,
        timedOut: done.timedOut,
        packages: output.packages?.() ?? [],
        errors: failed ? errors.length > 0 ? errors : [silent(done.exitCode, done.timedOut)] : [],
        errorCount: failed ? Math.max(count2, 1) : 0,
        ...tests && { tests }
      };
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "tool-missing") throw error;
      live(error.message);
      return missingTool(line, request, error.message);
    }
  });
}
function silent(exitCode, timedOut2) {
  const message = timedOut2 ? "the time limit ended it" : exitCode === null ? "a signal ended it" : `it ended with exit code ${exitCode} and no error that could be read`;
  return { kind: "command", message };
}
function missingTool(line, request, message) {
  const error = { kind: "command", message, environment: tool(request.program) };
  return {
    commandLine: line,
    folder: request.folder,
    durationMs: 0,
    exitCode: null,
    timedOut: false,
    packages: [],
    errors: [error],
    errorCount: 1
  };
}
function limited(show) {
  let left = maxShown;
  return (line) => {
    if (left < 0) return;
    left -= line.length + 1;
    show(left < 0 ? `(more than ${maxShown / 1024 / 1024} MiB of output: the rest is not shown)` : line);
  };
}

// src/domain/smoke/typescript-project.ts
var places = [".", "ts", "typescript"];
var lockfiles = [
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"]
];
function typeScriptFolders(files) {
  const known = new Set(files);
  return places.filter((folder) => known.has(join(folder, "package.json")));
}
function readTypeScriptProject(folder, manifest, files, sdk) {
  const value = parse2(manifest, join(folder, "package.json"));
  const scripts = record(value["scripts"]);
  const hasBuild = typeof scripts["build"] === "string";
  const hasTsconfig = files.includes(join(folder, "tsconfig.json"));
  if (!hasBuild && !hasTsconfig) return { kind: "none", why: "has no build script and no tsconfig.json" };
  const locked = lockfiles.find(([file]) => files.includes(join(folder, file)))?.[1];
  const manager = locked ?? declaredManager(value["packageManager"]) ?? "npm";
  const name = typeof value["name"] === "string" ? value["name"] : void 0;
  const exports2 = [...typedExports(value), ...name === sdk?.package ? sdk?.exports.keys() ?? [] : []];
  const usesSdk = sdk !== void 0 && dependsOn(value, sdk.package);
  return {
    kind: "project",
    folder,
    ...name !== void 0 && { name },
    manager,
    install: install(manager, locked !== void 0, value["packageManager"]),
    ...hasBuild && { build: [manager, "run", "build"] },
    hasTsconfig,
    imports: name === void 0 ? [] : [...new Set(exports2)].map((subpath) => specifier(name, subpath)),
    sdkImports: usesSdk ? [...sdk.exports.keys()].map((subpath) => specifier(sdk.package, subpath)) : []
  };
}
function consumerSource(imports) {
  const lines = imports.map((name, index) => `import * as module${index} from ${JSON.stringify(name)};`);
  const uses = imports.map((_, index) => `module${index}`).join(", ");
  return `${lines.join("\n")}
export const all: readonly unknown[] = [${uses}];
`;
}
function install(manager, locked, declared) {
  switch (manager) {
    case "npm":
      return locked ? ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"] : ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    case "pnpm":
      return ["pnpm", "install", "--ignore-scripts", ...locked ? ["--frozen-lockfile"] : ["--no-lockfile"]];
    case "yarn":
      return typeof declared === "string" && /^yarn@(?:[2-9]|\d\d)/.test(declared) ? ["yarn", "install", "--immutable", "--mode=skip-build"] : ["yarn", "install", "--ignore-scripts", ...locked ? ["--frozen-lockfile"] : ["--no-lockfile"]];
    case "bun":
      return ["bun", "install", "--ignore-scripts", ...locked ? ["--frozen-lockfile"] : ["--no-save"]];
  }
}
function declaredManager(value) {
  const name = typeof value === "string" ? value.split("@")[0] : void 0;
  return ["npm", "pnpm", "yarn", "bun"].find((manager) => manager === name);
}
function typedExports(manifest) {
  const exports2 = manifest["exports"];
  if (exports2 === void 0) return manifest["types"] !== void 0 || manifest["typings"] !== void 0 ? ["."] : [];
  if (typeof exports2 === "string") return ["."];
  const keys = Object.keys(record(exports2));
  if (!keys.some((key2) => key2.startsWith("."))) return ["."];
  return keys.filter((key2) => key2.startsWith(".") && !key2.includes("*") && !/\.(?:json|css|wasm)$/.test(key2));
}
function dependsOn(manifest, name) {
  const tables = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  return tables.some((table2) => Object.hasOwn(record(manifest[table2]), name));
}
function specifier(name, subpath) {
  return subpath === "." ? name : `${name}${subpath.slice(1)}`;
}
function parse2(text2, path) {
  let value;
  try {
    value = JSON.parse(text2.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new Failure("file", `${path} is not JSON`, { hint: `Correct ${path}.`, cause });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return record(value);
  throw new Failure("file", `${path} is not a JSON object`, { hint: `Correct ${path}.` });
}
function record(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function join(folder, file) {
  return folder === "." ? file : `${folder}/${file}`;
}

// src/flows/run-typescript.ts
async function runTypeScript(project, root, limits, ports) {
  const folder = project.folder === "." ? root : `${root}/${project.folder}`;
  const run3 = ([program = "", ...args], title) => runCommand(
    {
      program,
      args,
      cwd: folder,
      folder: project.folder,
      timeoutMs: limits.timeLeft(),
      title: on(title, limits.label)
    },
    new PlainOutput(root),
    ports
  );
  const results = [await run3(project.install, project.install.slice(0, 2).join(" "))];
  const passed = () => results.at(-1)?.exitCode === 0;
  if (passed() && project.build) results.push(await run3(project.build, project.build.join(" ")));
  if (!passed()) return results;
  const tsc = `${folder}/node_modules/.bin/tsc`;
  if (project.hasTsconfig && !project.build) results.push(await run3([tsc, "--noEmit", "-p", "."], "tsc"));
  const imports = [...project.imports, ...project.sdkImports];
  if (passed() && imports.length > 0 && project.hasTsconfig) {
    var _stack = [];
    try {
      const consumer = __using(_stack, await ports.scratch.temporary("consumer"), true);
      await writeConsumer(imports, consumer.path, ports);
      if (project.name !== void 0) await link(folder, project.name, consumer.path, ports);
      if (project.sdkImports.length > 0) await linkDependencies(project, folder, consumer.path, ports);
      results.push(await run3([tsc, "-p", consumer.path], "tsc: a consumer"));
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
  return results;
}
async function writeConsumer(imports, path, ports) {
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    noEmit: true,
    types: []
  };
  await ports.scratch.write(
    path,
    /* @__PURE__ */ new Map([
      ["consumer.mts", consumerSource(imports)],
      ["tsconfig.json", JSON.stringify({ compilerOptions, files: ["consumer.mts"] })]
    ])
  );
}
async function linkDependencies(project, folder, consumer, ports) {
  const names2 = new Set(project.sdkImports.map((specifier2) => packageOf(specifier2)));
  for (const name of names2) await link(`${folder}/node_modules/${name}`, name, consumer, ports);
}
async function link(target2, name, consumer, ports) {
  const scope = name.includes("/") ? `${name.slice(0, name.indexOf("/"))}/` : "";
  await ports.scratch.write(consumer, /* @__PURE__ */ new Map([[`node_modules/${scope}.keep`, ""]]));
  const path = `${consumer}/node_modules/${name}`;
  await ports.process.run({ program: "ln", args: ["-s", "-n", "-f", "--", target2, path], cwd: consumer });
}
function packageOf(specifier2) {
  return specifier2.split("/").slice(0, specifier2.startsWith("@") ? 2 : 1).join("/");
}
function on(title, label) {
  return label === void 0 ? title : `${title} on ${label}`;
}

// src/flows/wasm-target.ts
var wasmTarget = "wasm32-unknown-unknown";
async function ensureWasmTarget(folder, timeoutMs, ports) {
  if (await isInstalled(folder, ports)) return { kind: "ready" };
  const args = ["target", "add", wasmTarget];
  const added = await ports.log.outputGroup(
    `rustup ${args.join(" ")}`,
    (show) => attempt("rustup", args, folder, ports, { timeoutMs: Math.max(1, Math.min(timeoutMs, 3e5)), onLine: show })
  );
  if (added?.exitCode === 0 && await isInstalled(folder, ports)) return { kind: "ready" };
  const fault = await attempt("cargo", ["--version"], folder, ports) === void 0 ? tool("cargo") : target(wasmTarget);
  const said = added?.stderr.trim().split("\n").at(-1) ?? "rustup is not there to add it";
  const error = { kind: "command", message: `${fault.message} ${said}`, environment: fault };
  return {
    kind: "missing",
    result: {
      commandLine: `rustup ${args.join(" ")}`,
      folder: ".",
      durationMs: Math.round(added?.durationMs ?? 0),
      exitCode: added?.exitCode ?? null,
      timedOut: added?.timedOut ?? false,
      packages: [],
      errors: [error],
      errorCount: 1
    }
  };
}
async function isInstalled(folder, ports) {
  const asked = await attempt("rustc", ["--print", "target-libdir", "--target", wasmTarget], folder, ports);
  const path = asked?.exitCode === 0 ? asked.stdout.trim() : "";
  if (path === "") return false;
  const listed2 = await attempt("ls", ["--", path], folder, ports);
  return listed2?.exitCode === 0 && /^libcore-.*\.rlib$/m.test(listed2.stdout);
}
async function attempt(program, args, cwd, ports, options = {}) {
  try {
    return await ports.process.run({ program, args, cwd, ...options });
  } catch (error) {
    if (error instanceof Failure && error.code === "tool-missing") return void 0;
    throw error;
  }
}

// src/flows/run-steps.ts
var shareBesideBase = 0.45;
async function runStep(step, tree, limits, ports) {
  const began = ports.clock.now();
  if (began >= limits.deadline) return skipped(step, "not-run", "the time limit was reached before it");
  const until = began + (limits.deadline - began) * (limits.share ?? 1);
  const timeLeft = () => until - ports.clock.now();
  const outcome = await runCommands(step, tree, { ...limits, timeLeft }, ports);
  if ("not" in outcome) return skipped(step, "not-applicable", outcome.not);
  const { commands } = outcome;
  const failed = commands.filter((command) => command.exitCode !== 0 || command.errors.length > 0);
  const why = failed.length > 0 ? failedBecause(failed) : passedWith(step, commands);
  return {
    step,
    state: failed.length > 0 ? "fail" : "pass",
    ...why !== void 0 && { why },
    commands,
    durationMs: ports.clock.now() - began
  };
}
async function runCommands(step, tree, limits, ports) {
  switch (step) {
    case "check":
    case "build":
    case "test":
      return { commands: await each(tree.workspaces, (workspace) => cargo(step, tree, workspace, limits, ports)) };
    case "wasm":
      return "not" in tree.wasm ? tree.wasm : { commands: await wasm(tree, tree.wasm.items, limits, ports) };
    case "typescript":
      return "not" in tree.typescript ? tree.typescript : {
        commands: (await each(tree.typescript.items, (project) => runTypeScript(project, tree.root, limits, ports))).flat()
      };
  }
}
async function cargo(step, tree, workspace, limits, ports) {
  const version = await cargoVersion(tree, workspace, ports);
  return runCargo(cargoArguments(step, workspace, version), tree, workspace, limits, ports);
}
async function wasm(tree, packages, limits, ports) {
  const ready = await ensureWasmTarget(folderOf(tree, packages[0]?.workspace), limits.timeLeft(), ports);
  if (ready.kind === "missing") return [ready.result];
  return each(packages, ({ name, workspace, features }) => {
    const args = ["build", `--package=${name}`, "--lib", "--target", wasmTarget, "--message-format=json"];
    const withFeatures = features.length > 0 ? [`--features=${features.join(",")}`] : [];
    return runCargo([...args, ...withFeatures], tree, { ...workspace, packages: [name] }, limits, ports);
  });
}
async function runCargo(args, tree, workspace, limits, ports) {
  const output = new CargoOutput({ root: tree.root, folder: workspace.folder, packages: workspace.packages });
  return runCommand(
    {
      program: "cargo",
      args,
      cwd: folderOf(tree, workspace),
      folder: workspace.folder,
      env: cargoEnvironment(tree, workspace),
      timeoutMs: limits.timeLeft(),
      title: heading(`cargo ${args[0] ?? ""}`, workspace.folder, limits.label)
    },
    output,
    ports
  );
}
function cargoEnvironment(tree, workspace) {
  const target2 = tree.targetFolders.get(workspace.folder);
  return { CARGO_INCREMENTAL: "0", ...target2 !== void 0 && { CARGO_TARGET_DIR: target2 } };
}
async function cleanMembers(tree, ports, profile = []) {
  for (const workspace of tree.workspaces) {
    const names2 = packageArguments({ ...workspace, whole: false });
    for (const target2 of [[], ..."items" in tree.wasm ? [["--target", wasmTarget]] : []]) {
      await quietly(
        {
          program: "cargo",
          args: ["clean", ...names2, ...profile, ...target2],
          cwd: folderOf(tree, workspace),
          env: cargoEnvironment(tree, workspace)
        },
        ports
      );
    }
  }
}
async function clean(what, tree, ports) {
  if (what === "workspace") await cleanMembers(tree, ports);
  if (what !== "all") return;
  for (const workspace of tree.workspaces) {
    await quietly(
      { program: "cargo", args: ["clean"], cwd: folderOf(tree, workspace), env: cargoEnvironment(tree, workspace) },
      ports
    );
  }
}
function folderOf(tree, workspace) {
  return workspace === void 0 || workspace.folder === "." ? tree.root : `${tree.root}/${workspace.folder}`;
}
function heading(what, folder, label) {
  return [what, folder === "." ? "" : `in ${folder}`, label === void 0 ? "" : `on ${label}`].filter(Boolean).join(" ");
}
async function cargoVersion(tree, workspace, ports) {
  const text2 = await quietly({ program: "cargo", args: ["--version"], cwd: folderOf(tree, workspace) }, ports);
  return /^cargo (\S+)/.exec(text2)?.[1];
}
async function quietly(command, ports) {
  try {
    return (await ports.process.run({ ...command, timeoutMs: 12e4, keepBytes: 64 * 1024 })).stdout;
  } catch (error) {
    if (error instanceof Failure && error.code === "tool-missing") return "";
    throw error;
  }
}
async function each(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}
function failedBecause(failed) {
  const late = failed.find((command) => command.timedOut);
  if (late) return `the time limit ended \`${late.commandLine}\` after ${Math.round(late.durationMs / 1e3)} s`;
  return void 0;
}
function passedWith(step, commands) {
  if (step !== "test") return void 0;
  const counts = commands.flatMap((command) => command.tests ?? []);
  const sum = (of) => counts.reduce((total, count2) => total + count2[of], 0);
  if (sum("passed") === 0) return "no test ran: the packages have none that is not ignored";
  return `${sum("passed")} passed${sum("ignored") > 0 ? `, ${sum("ignored")} ignored` : ""}`;
}

// src/flows/dependency-cache.ts
async function restoreDependencies(tree, target2, wanted, ports) {
  if (!wanted) return { state: "off", why: "`cache` is `false`" };
  if (ports.cache.unavailable !== void 0) return { state: "off", why: ports.cache.unavailable };
  const { key: key2, others } = cacheKeys({
    runner: ports.cache.runner,
    toolchain: await toolchain2(tree, ports),
    settings: await texts2(["rust-toolchain", "rust-toolchain.toml", ".cargo/config.toml", ".cargo/config"], ports),
    plan: JSON.stringify([target2.infra.url, formatReference(target2.infra.reference), target2.crates]),
    lockfiles: await lockedTexts(target2, ports)
  });
  const began = ports.clock.now();
  const found = await ports.cache.restore(cachedPaths(tree, ports), key2, others);
  const restoreMs = ports.clock.now() - began;
  const seconds = (restoreMs / 1e3).toFixed(1);
  if (found === void 0) return { state: "miss", why: "nothing was saved for this yet", key: key2 };
  if (found === key2) return { state: "hit", why: `restored in ${seconds} s`, key: key2, restoreMs };
  return { state: "partial", why: `restored what is similar in ${seconds} s`, key: key2, restoreMs };
}
async function saveDependencies(report2, tree, complete, ports) {
  if (report2.state === "hit" || report2.key === void 0 || !complete) return report2;
  await cleanMembers(tree, ports);
  const began = ports.clock.now();
  const problem = await ports.cache.save(cachedPaths(tree, ports), report2.key);
  const saveMs = ports.clock.now() - began;
  if (problem === void 0)
    return { ...report2, why: `${report2.why}; saved in ${(saveMs / 1e3).toFixed(1)} s`, saveMs };
  ports.log.info(`the cache was not saved: ${problem}`);
  return { ...report2, why: `${report2.why}; not saved: ${problem}` };
}
function cachedPaths(tree, { cache, checkout }) {
  const downloads = ["registry/index", "registry/cache", "git/db"].map((path) => `${cache.cargoHome}/${path}`);
  const targets = [...tree.targetFolders.values()].filter((path) => path.startsWith(`${checkout.root}/`));
  return [...downloads, ...targets];
}
async function lockedTexts(target2, ports) {
  const committed = target2.workspaces.flatMap(({ workspace }) => workspace.lockfile?.text ?? []);
  if (committed.length === target2.workspaces.length) return committed;
  return texts2([...target2.repository.manifests.keys()].toSorted(), ports);
}
async function texts2(paths, { checkout }) {
  const found = await Promise.all(paths.map((path) => checkout.readIfPresent(path)));
  return found.map((text2) => text2 ?? "");
}
async function toolchain2(tree, ports) {
  try {
    const cwd = folderOf(tree, tree.workspaces[0]);
    return (await ports.process.run({ program: "rustc", args: ["-vV"], cwd, timeoutMs: 6e4 })).stdout;
  } catch (error) {
    if (error instanceof Failure && error.code === "tool-missing") return "";
    throw error;
  }
}

// src/flows/find-base.ts
async function chooseBase(root, wanted, ports) {
  if (wanted.base !== void 0) return { revision: wanted.base, name: wanted.base };
  if (await ports.worktrees.commit(root, "HEAD") === void 0) return void 0;
  if (await ports.worktrees.isChanged(root)) return { revision: "HEAD", name: "HEAD" };
  if (wanted.pullRequestBase === void 0) return void 0;
  return { revision: wanted.pullRequestBase, name: "the pull request's base" };
}
async function resolveBase(root, choice, ports) {
  if (choice === void 0) {
    return { none: "There is nothing to compare with: the tree is what HEAD has, and this is no pull request." };
  }
  const { revision, name } = choice;
  const known = await ports.worktrees.commit(root, revision);
  const short = (sha) => sha.startsWith(name) ? sha.slice(0, 7) : `${name} (${sha.slice(0, 7)})`;
  if (known !== void 0) return { sha: known, name: short(known) };
  if (/^[0-9a-f]{40}$/.test(revision) && await ports.worktrees.fetch(root, revision)) {
    return { sha: revision, name: short(revision) };
  }
  return { none: `The commit ${revision} is not in this clone and could not be fetched.` };
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
    const words2 = this.raw(name).split(/[\s,]+/).filter((word) => word !== "");
    return words2.length === 0 ? void 0 : words2;
  }
  /** {@link words} that must be among `accepted`; doubles are dropped. */
  chosenWords(name, accepted, absent) {
    const words2 = this.words(name);
    if (words2 === void 0) return absent;
    return [...new Set(words2)].flatMap((word) => {
      const found = accepted.find((option) => option === word);
      if (found === void 0) this.#unknown(name, word, accepted);
      return found ?? [];
    });
  }
  integer(name, absent, bounds) {
    const value = this.text(name);
    if (value === void 0) return absent;
    const number3 = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number3 >= bounds.min && number3 <= bounds.max) return number3;
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
    const text2 = this.text("following");
    if (text2 === void 0) return void 0;
    const chain = new _InputReader(valuesOf(text2));
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

// src/domain/plan/compiled.ts
var mapMark = "$entries";
function readCompiledPlan(compiled, text2) {
  const { madeOf, plan } = JSON.parse(
    compiled,
    (_, value) => isMap(value) ? new Map(value[mapMark]) : value
  );
  return madeOf === sha256(text2) ? plan : void 0;
}
function isMap(value) {
  return typeof value === "object" && value !== null && mapMark in value;
}

// src/domain/plan/problems.ts
var Problems = class {
  constructor(document) {
    this.document = document;
  }
  document;
  #found = [];
  add(at2, message) {
    this.#found.push({ message, location: this.locate(at2) });
  }
  locate(at2) {
    return this.document.locate(at2);
  }
  /** @throws {Failure} `plan` with every problem, from the top of the file to its end. */
  throwIfAny() {
    const sorted = this.#found.toSorted(
      (a, b) => a.location.line - b.location.line || a.location.column - b.location.column
    );
    if (sorted.length === 0) return;
    const lines = sorted.map(({ message, location }) => `${formatLocation(location)}: ${message}`);
    throw new Failure(
      "plan",
      lines.length === 1 ? lines.join("") : `${lines.length} problems in the plan:
${lines.map((line) => `- ${line}`).join("\n")}`,
      {
        hint: "Correct the plan file; docs/plan.md tells what each key means. Nothing was changed.",
        locations: sorted.map(({ location }) => location)
      }
    );
  }
};
function shown(text2) {
  const line = text2.replaceAll(new RegExp("\\p{C}", "gu"), "�");
  return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``;
}
function listed(names2) {
  return [...names2].map((name) => `\`${name}\``).join(", ");
}
function suggestion(near) {
  return near === void 0 ? "" : `; did you mean \`${near}\`?`;
}

// src/domain/plan/crate-words.ts
var PREFIX = "infra-";
function crateNamed(name, crates) {
  return crates.get(name) ?? crates.get(PREFIX + name);
}
function readCrateWords(words2, crates) {
  const asked = /* @__PURE__ */ new Map();
  const problems = [];
  words2.forEach((word, index) => {
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
  const target2 = crates.get(edge.text);
  if (target2 === void 0) {
    problems.add(
      edge.range,
      `\`${crate.name}\` depends on a crate that is not there: ${unknownCrate(edge.text, crates)}`
    );
  } else if (target2.layer > crate.layer) {
    problems.add(
      edge.range,
      `\`${crate.name}\` is in layer ${crate.layer} and cannot depend on \`${target2.name}\` in layer ${target2.layer}`
    );
  } else if (crate.layer === 0 && target2 !== crate) {
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
    const names2 = [...cycle, ...cycle.slice(0, 1)].map(({ crate }) => crate.name);
    problems.add(edge.range, `crates depend on each other in a circle: ${names2.join(" -> ")}`);
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
  const names2 = repositories.map(({ name }) => name);
  const phaseOf = /* @__PURE__ */ new Map();
  const phases = (drafts ?? [{ title: "All repositories", repositories: names2 }]).map((draft, index) => {
    for (const word of draft.repositories) placeInPhase(word, index + 1, names2, phaseOf, problems);
    return { number: index + 1, title: draft.title, repositories: draft.repositories.map(({ text: text2 }) => text2) };
  });
  for (const { text: text2, range } of names2) {
    if (!phaseOf.has(text2))
      problems.add(range, `repository \`${text2}\` is in no phase; add it to \`repositories\` of a \`[[phases]]\``);
  }
  return {
    phases: drafts === void 0 && names2.length === 0 ? [] : phases,
    repositories: new Map(
      repositories.map(({ repository }) => [
        repository.name,
        { ...repository, phase: phaseOf.get(repository.name) ?? 0 }
      ])
    )
  };
}
function placeInPhase(word, number3, names2, phaseOf, problems) {
  const before = phaseOf.get(word.text);
  if (!names2.some(({ text: text2 }) => text2 === word.text)) {
    const near = nearest(
      word.text,
      names2.map(({ text: text2 }) => text2)
    );
    problems.add(
      word.range,
      `phase ${number3} names \`${word.text}\`, which is not in [repositories]${suggestion(near)}`
    );
  } else if (before !== void 0) {
    problems.add(word.range, `repository \`${word.text}\` is in phase ${before} already`);
  } else {
    phaseOf.set(word.text, number3);
  }
}
function reportAlike(names2, keyOf, message, problems) {
  const seen = /* @__PURE__ */ new Map();
  for (const { text: text2, range } of names2) {
    const before = seen.get(keyOf(text2));
    if (before === void 0) seen.set(keyOf(text2), text2);
    else problems.add(range, message(text2, before));
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
  const wasm2 = readWasm(table2, crates, problems);
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
    ...wasm2 && { wasm: wasm2 },
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
  const words2 = child.requiredWords("crates", notation.crate);
  const asked = requestsOf(child, words2, crates, problems);
  for (const word of words2) {
    const crate = crateNamed(word.text, crates);
    if (crate?.wasm.status !== "none") continue;
    problems.add(
      word.range,
      `${child.label}: \`${crate.name}\` does not build for wasm (its \`wasm\` status is \`none\`)`
    );
  }
  const useCase = child.text("use-case", notation.text) ?? "";
  const target2 = child.text("package", notation.package);
  child.end();
  const names2 = asked.map((crate) => crate.name);
  return { crates: names2, useCase, ...target2 !== void 0 && { package: target2 } };
}
function requestsOf(table2, words2, crates, problems) {
  if (crates.size === 0) return [];
  const asked = readCrateWords(words2.map(textOf), crates);
  for (const problem of asked.problems) {
    problems.add(words2[problem.index]?.range ?? table2.range, `${table2.label}: ${problem.message}`);
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
  const wasm2 = readWasm2(table2, features);
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
    wasm: wasm2,
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
  const wasm2 = table2.child("wasm");
  const status = wasm2?.choice("status", ["full", "partial", "none"]);
  const note = wasm2?.text("note", notation.text);
  wasm2?.end();
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
  namedChildren(names2) {
    return this.#named(names2).flatMap((entry2) => {
      const child = this.#asTable(entry2.value, entry2.key, this.#labelOf(entry2.key));
      return child ? [[entry2, child]] : [];
    });
  }
  /** Every key with its string, for tables whose keys are names. */
  namedTexts(names2, notation2) {
    return new Map(
      this.#named(names2).flatMap((entry2) => {
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
  #named(names2) {
    return [...this.table.entries.values()].filter((entry2) => {
      this.#known.add(entry2.key);
      const fits = names2.pattern.test(entry2.key);
      if (!fits) this.problems.add(entry2.keyRange, `${shown(entry2.key)} in ${this.label} is not ${names2.is}`);
      return fits;
    });
  }
  #asWord(value, what, notation2) {
    if (value.kind !== "string") {
      this.problems.add(value.range, `${what} in ${this.label} must be a string`);
      return void 0;
    }
    const text2 = String(value.value);
    if (notation2.pattern.test(text2)) return { text: text2, range: value.range };
    this.problems.add(value.range, `${what} in ${this.label}: ${shown(text2)} is not ${notation2.is}`);
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
function loadPlan(text2, path) {
  const document = readDocument(text2, path);
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
function readDocument(text2, path) {
  try {
    return parseToml(text2, path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure("plan", error.message, {
      hint: `Correct the TOML of ${path}; docs/plan.md tells how a plan is made up. Nothing was changed.`,
      locations: error.locations,
      cause: error
    });
  }
}

// src/domain/plan/selection.ts
function selectCrates(words2, plan, repositoryName) {
  if (words2 !== void 0 && words2.length > 0) {
    const { crates, problems } = readCrateWords(words2, plan.crates);
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

// src/flows/read-repository.ts
import { posix as posix9 } from "node:path";

// src/domain/cargo/lockfile/read-lockfile.ts
var import_toml = __toESM(require_toml(), 1);

// src/domain/cargo/graph/by-name.ts
function packagesByName(packages) {
  const byName = /* @__PURE__ */ new Map();
  for (const each2 of packages) {
    const others = byName.get(each2.name);
    if (others === void 0) byName.set(each2.name, [each2]);
    else others.push(each2);
  }
  return byName;
}

// src/domain/cargo/lockfile/scan-lockfile.ts
var heading2 = /^(?:version = (\d)|# [ -~]*|)$/;
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
function scanLockfile(text2) {
  const first = text2.indexOf("[[package]]");
  const start = first === -1 ? text2.length : first;
  const head = text2.slice(0, start).split(/\r?\n/).map((line) => heading2.exec(line));
  const versions = head.flatMap((line) => line?.[1] ?? []);
  if (head.includes(null) || versions.length > 1) return void 0;
  const packages = [];
  entry.lastIndex = start;
  while (entry.lastIndex < text2.length) {
    const [, name, version, source, checksum, list] = entry.exec(text2) ?? [];
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
function readLockfile(text2, path) {
  const { version: stated, packages: raw, checksums, isRooted } = readEntries(text2, path);
  if (stated !== void 0 && stated !== 3 && stated !== newestFormat) {
    throw broken(path, `has the format ${JSON.stringify(stated)}, which is not known`, lineOf(text2, /^version\s*=/m), {
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
function readEntries(text2, path) {
  const scanned = scanLockfile(text2);
  if (scanned !== void 0) return { ...scanned, checksums: /* @__PURE__ */ new Map(), isRooted: false };
  const content = parseText(text2, path);
  const root = content.get("root");
  const tables = [...root === void 0 ? [] : [root], ...arrayOf(content.get("package"), path)];
  return {
    version: content.get("version"),
    packages: tables.map((table2) => readPackage(table2, path)),
    checksums: legacyChecksums(content),
    isRooted: root !== void 0
  };
}
function parseText(text2, path) {
  const conflict = lineOf(text2, /^(<{7}|>{7})( |$)/m);
  if (conflict !== void 0) {
    throw broken(path, "has the conflict markers of an unfinished merge", conflict, {
      hint: `Take one side of ${path}, then run \`cargo metadata\`: Cargo adds what is missing.`
    });
  }
  try {
    return new Map(Object.entries((0, import_toml.parse)(text2)));
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
function lineOf(text2, pattern2) {
  const index = text2.search(pattern2);
  return index === -1 ? void 0 : text2.slice(0, index).split("\n").length;
}
function arrayOf(value, path) {
  if (value === void 0) return [];
  if (Array.isArray(value)) return value;
  throw broken(path, "has a `package` that is not a list", void 0);
}
function readPackage(table2, path) {
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
      const target2 = source.kind === "path" ? pathFrom(folder, source.path) : void 0;
      for (const place of target2 === void 0 ? [] : [target2, ...foldersAbove(target2)])
        if (tree.hasFile(place)) entries.add(place);
    }
  }
  return entries;
}
function filesBehind(entry2, found, files, links) {
  if (found.kind === "submodule") return new Map(found.files.map((file) => [file, file]));
  const { target: target2 } = found;
  const isCircle = [...links].some(([above, same]) => same === target2 && isWithin(entry2, above));
  if (isCircle || isWithin(entry2, target2)) return /* @__PURE__ */ new Map();
  const behind = files.filter((file) => isWithin(file, target2));
  return new Map(behind.map((file) => [posix6.join(entry2, posix6.relative(target2, file)), file]));
}

// src/domain/cargo/manifest/read-manifest.ts
import { posix as posix7 } from "node:path";

// src/domain/toml/typed.ts
function typedReader(document) {
  const noted = [];
  const refuse = (at2, what, problem) => {
    const location = document.locate(at2);
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
    note: (at2, what, problem) => void noted.push(refuse(at2, what, problem)),
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

// src/domain/cargo/requirement/version.ts
var number2 = "(0|[1-9][0-9]*)";
var preIdentifier = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
var buildIdentifier = "[0-9A-Za-z-]+";
var pattern = new RegExp(
  `^${number2}\\.${number2}\\.${number2}(?:-(${preIdentifier}(?:\\.${preIdentifier})*))?(?:\\+(${buildIdentifier}(?:\\.${buildIdentifier})*))?$`
);
var largest = 2n ** 64n - 1n;
function parseVersion(text2) {
  const match = pattern.exec(text2);
  if (match === null) return void 0;
  const [major, minor, patch] = [match[1], match[2], match[3]].map((digits) => BigInt(digits ?? ""));
  if (major === void 0 || minor === void 0 || patch === void 0) return void 0;
  if (major > largest || minor > largest || patch > largest) return void 0;
  return { text: text2, major, minor, patch, pre: match[4] ?? "", build: match[5] ?? "" };
}

// src/domain/cargo/requirement/requirement.ts
var maxComparators = 32;
function requirementProblem(text2) {
  const result = read(text2);
  return typeof result === "string" ? result : void 0;
}
function read(text2) {
  const trimmed = text2.replace(/^ +/, "");
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
function readComparator(text2) {
  if (text2 === "") return "unexpected end of input while parsing major version number";
  if (/^[*xX]$/.test(text2)) return onlyWildcard(text2);
  const groups = comparatorPattern.exec(text2)?.groups;
  if (groups === void 0) return `\`${text2}\` is not a version comparator`;
  const { operator, minor, patch, rest = "" } = groups;
  const wild = { minor: isWildcard(minor), patch: isWildcard(patch) };
  if (wild.minor && patch !== void 0 && !wild.patch) return "unexpected character after wildcard in version req";
  if (rest !== "" && (patch === void 0 || wild.patch)) return `unexpected \`${rest}\` after an incomplete version`;
  const version = parseVersion(
    `${groups["major"]}.${wild.minor ? 0 : minor ?? 0}.${wild.patch ? 0 : patch ?? 0}${rest}`
  );
  if (version === void 0) return `\`${text2}\` is not a version comparator`;
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
  const ofTargets = read2.tableEntries(targets).flatMap((target2) => readTables(target2.value, ["target", target2.key], read2));
  return [...dependencies, ...ofTargets];
}
function readTables(parent, path, read2) {
  const target2 = path[1];
  return tableNames.flatMap(({ kind, names: names2 }) => {
    const name = names2.find((candidate) => parent.entries.has(candidate));
    if (name === void 0) return [];
    const table2 = {
      kind,
      owner: "package",
      ...target2 !== void 0 && { target: target2 },
      path: [...path, name]
    };
    return readEntries2(read2.table(parent, name), table2, read2);
  });
}
function readWorkspaceDependencies(workspace, read2) {
  const table2 = { kind: "normal", owner: "workspace", path: ["workspace", "dependencies"] };
  return readEntries2(read2.table(workspace, "dependencies"), table2, read2);
}
function readEntries2(entries, table2, read2) {
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
function checkRequirement(text2, name, at2, read2) {
  const problem = requirementProblem(text2);
  if (problem === void 0) return;
  read2.note(at2, `the version requirement \`${text2}\` of dependency \`${name}\``, `cannot be parsed: ${problem}`);
}
function readFeatures(table2, dependency, read2) {
  const features = read2.strings(table2, "features") ?? [];
  const wrong = features.find((feature) => feature.includes("/") || feature.startsWith("dep:"));
  if (wrong !== void 0) {
    const at2 = table2.entries.get("features")?.range ?? table2.range;
    read2.note(at2, `feature \`${wrong}\` of dependency \`${dependency}\``, "may not contain `/` or begin with `dep:`");
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
function readManifest(text2, path) {
  const document = parseToml(text2, path);
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
function readPackage2(table2, targets, read2) {
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
    procMacro: targets.some((target2) => target2.kind === "lib" && target2.crateTypes.includes("proc-macro")),
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
  const at2 = table2.entries.get("version")?.value.range ?? table2.range;
  read2.note(at2, `the version \`${version}\``, "is not of the form `1.2.3`");
}
function checkOneOf(table2, key2, value, accepted, read2) {
  if (value === void 0 || accepted.includes(value)) return;
  const at2 = table2.entries.get(key2)?.value.range ?? table2.range;
  read2.note(at2, `\`${key2}\``, `must be one of ${accepted.join(", ")}, found \`${value}\``);
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
      const target2 = readTarget(kind, table2, whole, read2);
      if (target2.name === void 0) read2.note(table2.range, `\`[[${kind}]]\``, "needs a `name`");
      targets.push(target2);
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
        const more = await readAll(paths, ports, (text2, path) => ({ ...readManifest(text2, path), submodule: entry2 }));
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
  const texts3 = await Promise.all(
    paths.map((path) => ports.checkout.readIfPresent(path).catch((error) => failureOf(error, path)))
  );
  for (const [index, path] of paths.entries()) {
    const text2 = texts3[index];
    if (text2 instanceof Failure) unreadable2.push(text2);
    if (typeof text2 !== "string") continue;
    try {
      found.set(path, read2(text2, path));
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
  const listed2 = await ports.checkout.files();
  const vendored = new Set(filesNamed(listed2, ".cargo-checksum.json").map((path) => posix9.dirname(path)));
  const files = listed2.filter((path) => vendored.size === 0 || !vendored.has(posix9.dirname(path)));
  const [manifests, lockfiles2] = await Promise.all([
    readManifests(files, ports),
    readAll(filesNamed(files, "Cargo.lock"), ports, (text2, path) => ({
      path,
      text: text2,
      content: readLockfile(text2, path)
    }))
  ]);
  return {
    ...findWorkspaces(manifests.files, manifests.read, lockfiles2.read),
    unreadable: [...manifests.unreadable, ...lockfiles2.unreadable]
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
  const path = posix9.normalize(written);
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
  const near = known.find((path) => posix9.dirname(path) === posix9.normalize(written)) ?? nearest(written, known);
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
function lockfilesOf({ workspaces }) {
  return workspaces.map(({ workspace }) => lockfileIn(workspace.root.folder));
}
async function openPlan(plan, ports) {
  if (plan !== void 0) return loadPlan(await ports.callerFiles.read(plan), plan);
  const { text: text2, path, compiled } = await ports.callerFiles.builtInPlan();
  return (compiled === void 0 ? void 0 : readCompiledPlan(compiled, text2)) ?? loadPlan(text2, path);
}
async function openTarget(inputs, ports, options = {}) {
  const { target: target2, problems: wrong } = await readTarget2(inputs, ports);
  const problems = options.crates === "optional" && inputs.crates === void 0 ? [] : [...wrong];
  const { repository, planned } = target2;
  const workspaces = chosen(() => chooseWorkspaces(repository, inputs.manifestPath, planned?.manifestPath), problems);
  refuseInputs(problems);
  return { ...target2, workspaces };
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

// src/flows/system-packages.ts
async function installSystemPackages(wanted, cwd, timeoutMs, ports) {
  if (wanted.length === 0) return { wanted, present: [], installed: [], missing: [] };
  const present = await presentAmong(wanted, cwd, ports);
  const absent = wanted.filter((name) => !present.includes(name));
  if (absent.length === 0) return { wanted, present, installed: [], missing: [] };
  const why = await install2(absent, cwd, timeoutMs, ports);
  const installed = why === void 0 ? await presentAmong(absent, cwd, ports) : [];
  const missing = absent.filter((name) => !installed.includes(name));
  if (missing.length > 0)
    ports.log.warning(`system packages not installed: ${missing.join(", ")}${why === void 0 ? "" : ` (${why})`}`);
  return { wanted, present, installed, missing, ...why !== void 0 && { why } };
}
async function presentAmong(names2, cwd, ports) {
  const args = ["--show", "--showformat=${Package} ${db:Status-Status}\n", "--", ...names2];
  const listed2 = await attempt2("dpkg-query", args, cwd, ports);
  const found = new Set(
    (listed2?.stdout ?? "").split("\n").flatMap((line) => line.endsWith(" installed") ? [line.split(" ")[0]] : [])
  );
  return names2.filter((name) => found.has(name.split(":")[0]));
}
async function install2(names2, cwd, timeoutMs, ports) {
  if (await attempt2("apt-get", ["--version"], cwd, ports) === void 0) return "this machine has no apt";
  const root = (await attempt2("id", ["-u"], cwd, ports))?.stdout.trim() === "0";
  const sudo = ["sudo", "--non-interactive", "DEBIAN_FRONTEND=noninteractive"];
  if (!root && (await attempt2("sudo", ["--non-interactive", "true"], cwd, ports))?.exitCode !== 0) {
    return "that needs root, or a sudo that asks for no password";
  }
  const until = ports.clock.now() + timeoutMs;
  return ports.log.outputGroup(`apt-get install ${names2.join(" ")}`, async (show) => {
    for (const args of [
      ["update", "--quiet"],
      ["install", "--quiet", "--yes", "--no-install-recommends", "--", ...names2]
    ]) {
      const [program = "", ...rest] = root ? ["apt-get", ...args] : [...sudo, "apt-get", ...args];
      const done = await attempt2(program, rest, cwd, ports, {
        timeoutMs: Math.max(1, until - ports.clock.now()),
        env: { DEBIAN_FRONTEND: "noninteractive" },
        onLine: show
      });
      if (done?.exitCode !== 0 && args[0] === "install") return lastLine(done);
    }
    return void 0;
  });
}
function lastLine(done) {
  if (done === void 0) return "apt-get could not be started";
  if (done.timedOut) return "apt-get did not end in time";
  return done.stderr.trim().split("\n").findLast((line) => line.startsWith("E: ")) ?? `apt-get ended with exit code ${done.exitCode}`;
}
async function attempt2(program, args, cwd, ports, options = {}) {
  try {
    return await ports.process.run({ program, args, cwd, keepBytes: 256 * 1024, ...options });
  } catch (error) {
    if (error instanceof Failure && error.code === "tool-missing") return void 0;
    throw error;
  }
}

// src/flows/target-folders.ts
async function withTargetFolders(tree, ports) {
  const made = [];
  const targetFolders = /* @__PURE__ */ new Map();
  for (const workspace of tree.workspaces) {
    const path = await targetFolder(folderOf(tree, workspace), ports);
    if (path !== void 0 && !await dirties(tree.root, path, ports)) {
      targetFolders.set(workspace.folder, path);
      continue;
    }
    const folder = await ports.scratch.temporary("target");
    made.push(folder);
    targetFolders.set(workspace.folder, folder.path);
  }
  return {
    tree: { ...tree, targetFolders },
    async [Symbol.asyncDispose]() {
      for (const folder of made) await folder[Symbol.asyncDispose]();
    }
  };
}
async function dirties(root, path, ports) {
  if (!path.startsWith(`${root}/`) || await ports.worktrees.commit(root, "HEAD") === void 0) return false;
  return !await ports.worktrees.ignores(root, `${path.slice(root.length + 1)}/debug`);
}
async function targetFolder(cwd, ports) {
  try {
    const args = ["metadata", "--no-deps", "--format-version=1", "--offline"];
    const done = await ports.process.run({ program: "cargo", args, cwd, timeoutMs: 12e4 });
    const found = done.exitCode === 0 ? JSON.parse(done.stdout) : void 0;
    const path = typeof found === "object" && found !== null && "target_directory" in found ? found.target_directory : void 0;
    return typeof path === "string" ? path : void 0;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Failure && error.code === "tool-missing") return void 0;
    throw error;
  }
}

// src/domain/smoke/bisect.ts
async function findCulprits(items, breaks) {
  let rest = [...items];
  let tried = 0;
  const ask = (subset) => {
    tried += 1;
    return breaks(subset);
  };
  const culprits = [];
  while (rest.length > 0) {
    const broken2 = culprits.length === 0 ? true : await ask(rest);
    if (broken2 === void 0) return void 0;
    if (!broken2) break;
    const culprit = await lastOfShortestPrefix(rest, ask);
    if (culprit === void 0) return void 0;
    culprits.push(culprit);
    rest = rest.filter((item) => item !== culprit);
  }
  return { culprits, safe: rest, tried };
}
async function lastOfShortestPrefix(items, breaks) {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const broken2 = await breaks(items.slice(0, middle));
    if (broken2 === void 0) return void 0;
    if (broken2) high = middle;
    else low = middle;
  }
  return items[high - 1];
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
function firstOffset(text2) {
  return text2.startsWith("\uFEFF") ? 1 : 0;
}
function bodyOf(table2) {
  return [...table2.entries.values()].filter((entry2) => !hasHeaders(entry2)).toSorted((a, b) => a.range.start - b.range.start);
}
function hasHeaders({ value }) {
  if (value.kind === "array") return value.ofTables;
  return value.kind === "table" && (value.form === "header" || value.form === "implicit");
}
function lineStart(text2, offset) {
  return Math.max(text2.lastIndexOf("\n", offset - 1) + 1, firstOffset(text2));
}
function lineEnd(text2, offset) {
  const end = text2.indexOf("\n", offset);
  if (end === -1) return text2.length;
  return end > offset && text2[end - 1] === "\r" ? end - 1 : end;
}
function nextLine(text2, offset) {
  const end = text2.indexOf("\n", offset);
  return end === -1 ? text2.length : end + 1;
}
function blockEnd(text2, offset) {
  let end = lineEnd(text2, offset);
  for (let at2 = end; ; ) {
    const next = nextLine(text2, at2);
    const line = text2.slice(next, lineEnd(text2, next));
    if (next >= text2.length || !isComment(line)) return isHeader(line) ? lineEnd(text2, offset) : end;
    at2 = end = lineEnd(text2, next);
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
    const trimmed = this.content.replace(rx, "");
    if (trimmed.length) {
      if (trimmed !== this.content) {
        if (this.edited) this.edit(trimmed, this.storeName, true);
        else this.split(this.start + trimmed.length).edit("", void 0, true);
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
    const trimmed = this.content.replace(rx, "");
    if (trimmed.length) {
      if (trimmed !== this.content) {
        if (this.edited) this.edit(trimmed, this.storeName, true);
        else {
          this.split(this.end - trimmed.length);
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
    const names2 = this._generateMappings(mappings);
    return {
      ...this._mapProperties(options, names2),
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
    const names2 = this._generateMappings(mappings);
    return new SourceMap({
      ...this._mapProperties(options, names2),
      mappings: encoder.finish(mappings.rawSegments),
      rangeMappings: mappings.rawRangeMappings
    });
  }
  /** @internal */
  _generateMappings(mappings) {
    const names2 = [...this.storedNames];
    mappings.addMagicString(this, 0, new Map(names2.map((name, i) => [name, i])));
    return names2;
  }
  /** @internal */
  _mapProperties(options, names2) {
    return {
      file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
      sources: [options.source ? getRelativePath(options.file || "", options.source) : options.file || ""],
      sourcesContent: options.includeContent ? [this.original] : void 0,
      names: names2,
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
function applyEdits(text2, edits) {
  const source = new MagicString(text2);
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let end = 0;
  for (const edit of ordered) {
    if (edit.range.start < end || edit.range.end > text2.length) {
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
  const edits = splices.map(({ start, end, text: text2 }) => ({ path: document.path, range: { start, end }, text: text2 }));
  return parseToml(applyEdits(document.text, edits), document.path);
}

// src/domain/patch/entry-keys.ts
function itemRange(text2, { start, end }) {
  const before = /,[ \t]*$/.exec(text2.slice(0, start));
  if (before) return { start: before.index, end };
  const behind = /^[ \t]*,[ \t]*/.exec(text2.slice(end));
  return { start, end: end + (behind?.[0].length ?? 0) };
}
function isInline(document, at2) {
  return at2.some((_, index) => {
    const value = entryAt(document.root, ...at2.slice(0, index + 1))?.value;
    return value?.kind === "table" && value.form === "inline";
  });
}

// src/domain/patch/insertion-point.ts
var blockHeading = "# Infra crates";

// src/domain/patch/remove-entries.ts
function removeEntries(document, path, keys, options = {}) {
  const removed = keys.reduce((current, key2) => removeEntry(current, [...path, key2]), document);
  const table2 = entryAt(removed.root, ...path)?.value;
  const isEmpty = table2?.kind === "table" && table2.form === "header" && table2.entries.size === 0;
  return options.dropEmpty === true && isEmpty ? removeTable(removed, path) : removed;
}
function removeEntry(document, at2) {
  const entry2 = entryAt(document.root, ...at2);
  if (entry2 === void 0) return document;
  if (entry2.value.kind === "table" && entry2.value.form === "header") return removeTable(document, at2);
  if (isInline(document, at2.slice(0, -1)))
    return splice(document, { ...itemRange(document.text, entry2.range), text: "" });
  const { start, end } = withBlock(document.text, entry2);
  return splice(document, { start, end, text: "" });
}
function withBlock(text2, entry2) {
  const first = lineStart(text2, entry2.range.start);
  const end = nextLine(text2, entry2.range.end);
  const headed = lineBefore(text2, first)?.text.trim() === blockHeading;
  const aloneBelow = endsBlock(text2, end);
  let start = headed && aloneBelow ? lineBefore(text2, first)?.start ?? first : first;
  const above = lineBefore(text2, start);
  if (aloneBelow && above?.text.trim() === "" && above.start > firstOffset(text2)) start = above.start;
  return withoutFinalNewline(text2, start, end);
}
function withoutFinalNewline(text2, start, end) {
  if (end < text2.length || text2.endsWith("\n") || start <= firstOffset(text2)) return { start, end };
  return { start: start - (text2[start - 2] === "\r" ? 2 : 1), end };
}
function lineBefore(text2, start) {
  if (start <= firstOffset(text2)) return void 0;
  const from = lineStart(text2, start - 1);
  return { start: from, text: text2.slice(from, start) };
}
function endsBlock(text2, start) {
  const line = text2.slice(start, lineEnd(text2, start));
  if (line.trim() === "" || isHeader(line)) return true;
  for (let at2 = start; isComment(text2.slice(at2, lineEnd(text2, at2))); ) {
    at2 = nextLine(text2, at2);
    if (isHeader(text2.slice(at2, lineEnd(text2, at2)))) return true;
  }
  return false;
}
function removeTable(document, path) {
  const section = sectionsOf(document).find(
    (candidate) => candidate.path.length === path.length && candidate.path.every((key2, index) => key2 === path[index])
  );
  if (section === void 0) return document;
  const { text: text2 } = document;
  const last2 = bodyOf(section.table).at(-1);
  const end = nextLine(text2, last2 ? sectionEnd(document, section) : section.header.end);
  const start = lineStart(text2, section.header.start);
  const above = lineBefore(text2, start);
  const from = above?.text.trim() === "" ? above.start : start;
  return splice(document, { ...withoutFinalNewline(text2, from, end), text: "" });
}

// src/domain/patch/string-array.ts
function removeStrings(document, at2, strings) {
  return strings.reduce((current, text2) => removeString(current, at2, text2), document);
}
function removeString(document, at2, removed) {
  const array2 = arrayAt(document, at2);
  const item = array2?.items.find((candidate) => candidate.kind === "string" && candidate.value === removed);
  if (array2 === void 0 || item === void 0) return document;
  const { text: text2 } = document;
  const start = lineStart(text2, item.range.start);
  const line = text2.slice(start, lineEnd(text2, item.range.end));
  const alone2 = /^[ \t]*$/.test(text2.slice(start, item.range.start)) && /^[ \t]*,?[ \t]*(#.*)?$/.test(line.slice(item.range.end - start));
  if (!alone2) return splice(document, { ...itemRange(text2, item.range), text: "" });
  const removal = { start, end: nextLine(text2, item.range.end), text: "" };
  const previous = array2.items[array2.items.indexOf(item) - 1];
  const isLast = array2.items.at(-1) === item;
  const hasComma = /^[ \t]*,/.test(text2.slice(item.range.end));
  if (!isLast || hasComma || previous === void 0) return splice(document, removal);
  const comma2 = /^[ \t]*,/.exec(text2.slice(previous.range.end));
  const end = previous.range.end;
  return comma2 ? splice(document, { start: end, end: end + comma2[0].length, text: "" }, removal) : splice(document, removal);
}
function arrayAt(document, at2) {
  const value = entryAt(document.root, ...at2)?.value;
  return value?.kind === "array" && !value.ofTables ? value : void 0;
}

// src/domain/smoke/without-crates.ts
function cratesIn(text2, path, known) {
  return [...new Set(entriesOf(text2, path).map((dependency) => dependency.package))].filter((name) => known.has(name));
}
function withoutCrates(text2, path, crates) {
  const manifest = readManifest(text2, path);
  const entries = entriesOf(text2, path).filter((dependency) => crates.has(dependency.package));
  const names2 = new Set(entries.map((dependency) => dependency.name));
  let document = manifest.document;
  for (const entry2 of entries.toReversed()) document = removeEntries(document, entry2.table.path, [entry2.name]);
  for (const feature of manifest.features) {
    const gone = feature.enables.filter((value) => names2.has(value.replace(/^dep:/, "").split(/[?/]/)[0] ?? ""));
    if (gone.length > 0) document = removeStrings(document, ["features", feature.name], gone);
  }
  return document.text;
}
function entriesOf(text2, path) {
  const manifest = readManifest(text2, path);
  return [...manifest.workspace?.dependencies ?? [], ...manifest.dependencies];
}

// src/flows/find-culprit.ts
async function findCulprit(search, ports) {
  const crates = await addedCrates(search, ports);
  const [only] = crates;
  if (only === void 0) return { crates: [], safe: [], how: "no manifest of the change adds an infra crate" };
  if (crates.length === 1) return { crates, safe: [], how: `${only} is the only crate that was added` };
  const wanted = newErrors(errorsOf(search.head), search.base ? errorsOf(search.base) : []);
  const breaks = (subset) => tryCrates(subset, crates, wanted, search, ports);
  const whole = await breaks(crates);
  if (whole !== true) {
    const how = whole === void 0 ? "the time limit was reached" : `\`cargo check\` passes with all of them; ${search.head.step} fails for another reason`;
    return { crates: [], safe: [], how };
  }
  const found = await findCulprits(crates, breaks);
  if (found === void 0) return { crates: [], safe: [], how: "the time limit was reached before it was found" };
  return {
    crates: found.culprits,
    safe: found.safe,
    how: `found by ${found.tried + 1} runs of \`cargo check\` with parts of the list of ${crates.length}`
  };
}
async function addedCrates({ manifests, known, tree }, ports) {
  const names2 = new Set(known);
  const added = /* @__PURE__ */ new Set();
  for (const [path, text2] of manifests) {
    const before = await ports.scratch.read(`${tree.root}/${path}`);
    const old = new Set(before === void 0 ? [] : cratesIn(before, path, names2));
    for (const name of cratesIn(text2, path, names2)) if (!old.has(name)) added.add(name);
  }
  return known.filter((name) => added.has(name));
}
async function tryCrates(subset, all, wanted, { tree, manifests, deadline }, ports) {
  const left = new Set(all.filter((name) => !subset.includes(name)));
  await ports.scratch.write(
    tree.root,
    new Map([...manifests].map(([path, text2]) => [path, withoutCrates(text2, path, left)]))
  );
  const result = await runStep("check", tree, { deadline, label: subset.join(", ") || "no crate" }, ports);
  if (result.state === "not-run" || result.commands.some((command) => command.timedOut)) return void 0;
  const errors = errorsOf(result);
  return newErrors(wanted, errors).length < wanted.length;
}

// src/actions/smoke-test/judge.ts
async function judge(request, ports) {
  const { steps, baseline } = request;
  const told = steps.map((step) => step.state === "fail" ? withFault(step, ownFault(step)) : step);
  const ran = (step) => step.state === "pass" || step.state === "fail";
  const open2 = told.filter((step) => baseline === "always" ? ran(step) : step.state === "fail" && !step.fault);
  if (open2.length === 0) return { steps: told, baseSteps: [] };
  if (baseline === "never")
    return { steps: unknown(told, "The base was not asked (`baseline` is `never`)."), baseSteps: [] };
  const base = await request.base();
  if ("none" in base) return { steps: unknown(told, base.none), baseSteps: [] };
  return compare(told, open2, base, request, ports);
}
async function compare(told, open2, base, request, ports) {
  var _stack = [];
  try {
    const worktree = __using(_stack, await ports.worktrees.open(ports.checkout.root, base.sha), true);
    try {
      const tree = await baseTree(request.tree, worktree.path, ports);
      const limits = { deadline: request.deadline, label: base.name };
      const baseSteps = [];
      for (const { step } of open2) baseSteps.push(await runStep(step, tree, limits, ports));
      const onBase = (name) => baseSteps.find((step) => step.step === name);
      const steps = told.map((step) => {
        const other = onBase(step.step);
        return step.state === "fail" && !step.fault && other ? withFault(step, compareWithBase(step, other, base.name)) : step;
      });
      const broken2 = steps.find((step) => step.fault?.kind === "integration");
      const culprit = broken2 && request.culprit ? await findCulprit(
        {
          head: broken2,
          base: onBase(broken2.step),
          tree,
          manifests: request.manifests,
          known: request.knownCrates,
          deadline: request.deadline
        },
        ports
      ) : void 0;
      return { steps, base, baseSteps, ...culprit && { culprit } };
    } finally {
      if (!ports.stop.aborted) await cleanMembers(request.tree, ports);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function baseTree(head, root, ports) {
  const there = [];
  for (const workspace of head.workspaces) {
    const folder = folderOf({ root }, workspace);
    if (await ports.scratch.read(`${folder}/Cargo.toml`) === void 0) continue;
    there.push(workspace);
    const path = workspace.folder === "." ? "Cargo.lock" : `${workspace.folder}/Cargo.lock`;
    const lockfile = await ports.checkout.readIfPresent(path);
    if (lockfile !== void 0 && await ports.scratch.read(`${folder}/Cargo.lock`) === void 0) {
      await ports.scratch.write(folder, /* @__PURE__ */ new Map([["Cargo.lock", lockfile]]));
    }
  }
  return { ...head, root, workspaces: there };
}
function unknown(steps, why) {
  return steps.map((step) => step.state === "fail" && !step.fault ? withFault(step, { kind: "unknown", why }) : step);
}
function withFault(step, fault) {
  return fault === void 0 ? step : { ...step, fault };
}

// src/domain/wasm/wasm-packages.ts
var nativeBindings = ["pyo3", "napi", "neon", "jni", "magnus", "rustler", "uniffi", "cbindgen"];
function makesModule(manifest) {
  const cdylib = manifest.targets.some((target2) => target2.kind === "lib" && target2.crateTypes.includes("cdylib"));
  return cdylib && !manifest.dependencies.some((dependency) => nativeBindings.includes(dependency.package));
}
function isSetUpForWasm(manifest) {
  return manifest.features.some((feature) => feature.name === "wasm") || manifest.dependencies.some((dependency) => dependency.package === "wasm-bindgen");
}
function featuresOf(manifest, wanted) {
  const own = new Set(manifest.features.map((feature) => feature.name));
  const optional = manifest.dependencies.filter((dependency) => dependency.optional).map((dependency) => dependency.name);
  return wanted.filter((name) => own.has(name) || optional.includes(name) || name.includes("/"));
}

// src/actions/smoke-test/tree.ts
async function treeOf(target2, ports) {
  const workspaces = target2.workspaces.map((chosen2) => ({ chosen: chosen2, tree: workspaceTree(chosen2) }));
  return {
    root: ports.checkout.root,
    workspaces: workspaces.map(({ tree }) => tree),
    targetFolders: /* @__PURE__ */ new Map(),
    wasm: wasmPackages(
      workspaces.flatMap(({ chosen: chosen2, tree }) => chosen2.members.map((manifest) => ({ manifest, workspace: tree }))),
      target2
    ),
    typescript: await typeScriptProjects(target2, ports)
  };
}
function workspaceTree({ workspace, members }) {
  return {
    folder: workspace.root.folder,
    packages: members.flatMap((member) => member.package?.name ?? []),
    whole: members.length === workspace.members.length
  };
}
function wasmPackages(members, { planned }) {
  const wasm2 = planned?.wasm;
  const modules = members.filter(({ manifest }) => makesModule(manifest));
  const named = wasm2?.package;
  const meant = named === void 0 ? modules.filter(({ manifest }) => wasm2 !== void 0 || isSetUpForWasm(manifest)) : modules.filter(({ manifest }) => manifest.package?.name === named);
  const items = meant.map(({ manifest, workspace }) => ({
    name: manifest.package?.name ?? "",
    workspace,
    features: featuresOf(manifest, ["wasm"])
  }));
  if (items.length > 0) return { items };
  if (named !== void 0) return { not: `the plan's wasm package ${named} has no cdylib target here` };
  if (wasm2 !== void 0) return { not: "the plan lists wasm crates, but no package has a cdylib target" };
  return { not: "no package has a cdylib target with a wasm feature or wasm-bindgen" };
}
async function typeScriptProjects(target2, ports) {
  const files = await ports.checkout.files();
  const folders = typeScriptFolders(files);
  if (folders.length === 0) return { not: "there is no package.json in the root, ts or typescript" };
  const items = [];
  const reasons = [];
  for (const folder of folders) {
    const path = folder === "." ? "package.json" : `${folder}/package.json`;
    const project = readTypeScriptProject(folder, await ports.checkout.read(path), files, target2.plan.sdk);
    if (project.kind === "project") items.push(project);
    else reasons.push(`${path} ${project.why}`);
  }
  return items.length > 0 ? { items } : { not: reasons.join("; ") };
}

// src/actions/smoke-test/run.ts
async function run(inputs, ports) {
  if (inputs.steps.length === 0) return nothingAsked(inputs, ports);
  const target2 = await openTarget(inputs, ports, { crates: "optional" });
  return ports.keptFiles.during(ports.checkout.root, lockfilesOf(target2), () => smoke(target2, inputs, ports));
}
function nothingAsked({ repository }, { checkout, clock }) {
  const why = "`steps` is `none`";
  return {
    repository: posix10.basename(repository ?? checkout.root),
    date: new Date(clock.now()).toISOString(),
    status: "pass",
    steps: stepNames.map((step) => skipped(step, "not-run", why)),
    baseSteps: [],
    systemPackages: { wanted: [], present: [], installed: [], missing: [] },
    cache: { state: "off", why },
    durationMs: 0
  };
}
async function smoke(target2, inputs, ports) {
  var _stack = [];
  try {
    const began = ports.clock.now();
    const deadline = began + inputs.timeoutMinutes * 6e4;
    const { root } = ports.checkout;
    const choice = inputs.baseline === "never" ? void 0 : await chooseBase(root, baseWanted(inputs, ports), ports);
    const wanted = inputs.systemPackages ?? target2.planned?.systemPackages ?? [];
    const systemPackages = await installSystemPackages(wanted, root, deadline - began, ports);
    const buildable = __using(_stack, await withTargetFolders(await treeOf(target2, ports), ports), true);
    const restored = await restoreDependencies(buildable.tree, target2, inputs.cache, ports);
    const steps = await runSteps(buildable.tree, inputs, deadline, ports);
    const judgement = await judge(
      {
        tree: buildable.tree,
        steps,
        base: () => resolveBase(root, choice, ports),
        baseline: inputs.baseline,
        culprit: inputs.culprit,
        knownCrates: [...target2.plan.crates.values()].toSorted((a, b) => a.layer - b.layer).map(({ name }) => name),
        manifests: textsOf(target2),
        deadline
      },
      ports
    );
    const status = statusOf(judgement.steps);
    const cache = await saveDependencies(restored, buildable.tree, status === "pass", ports);
    const failedStep = judgement.steps.find((step) => step.state === "fail")?.step;
    return {
      ...judgement,
      repository: posix10.basename(target2.repositoryName),
      date: new Date(began).toISOString(),
      status,
      ...failedStep !== void 0 && { failedStep },
      systemPackages,
      cache,
      durationMs: ports.clock.now() - began
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function runSteps(tree, inputs, deadline, ports) {
  await clean(inputs.clean, tree, ports);
  const limits = { deadline, share: inputs.baseline === "never" ? 1 : shareBesideBase };
  const perform = async (step) => logResult(await runStep(step, tree, limits, ports), ports);
  const built = inputs.steps.includes("check") && inputs.steps.includes("build") ? await perform("build") : void 0;
  const steps = [];
  for (const step of stepNames) {
    const failed = steps.find((result) => result.state === "fail");
    if (!inputs.steps.includes(step)) {
      steps.push(skipped(step, "not-run", "not among `steps`"));
    } else if (failed && inputs.failFast) steps.push(skipped(step, "not-run", `${failed.step} failed before it`));
    else if (step === "check" && built?.state === "pass") steps.push(checkedBy(built));
    else if (step === "build" && built) steps.push(built);
    else steps.push(await perform(step));
  }
  return steps;
}
function checkedBy(built) {
  return { ...built, step: "check", durationMs: 0, why: "`cargo build` checks the same targets" };
}
function logResult(result, { log }) {
  const time = result.commands.length > 0 ? ` in ${(result.durationMs / 1e3).toFixed(1)} s` : "";
  log.info(`${result.step}: ${result.state}${time}${result.why === void 0 ? "" : ` (${result.why})`}`);
  return result;
}
function baseWanted(inputs, ports) {
  return {
    ...inputs.base !== void 0 && { base: inputs.base },
    ...ports.pullRequestBase !== void 0 && { pullRequestBase: ports.pullRequestBase }
  };
}
function textsOf(target2) {
  const manifests = target2.workspaces.flatMap(({ workspace }) => manifestsOf(workspace));
  return new Map(manifests.map((manifest) => [manifest.path, manifest.document.text]));
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
function escapeMarkdown(text2) {
  return text2.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]|~]/g, "\\$&").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/^(\s*\d*)([#+-]|(?<=\d)[.)])/, "$1\\$2").replace(/@(?=\w)/g, "@​");
}
function code(text2) {
  const flat = text2.replace(/[\r\n]+/g, " ").replaceAll("|", "\\|");
  const fence = "`".repeat(longestRun(flat) + 1);
  const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
  return `${fence}${pad}${flat}${pad}${fence}`;
}
function codeBlock(text2, language = "") {
  const fence = "`".repeat(Math.max(3, longestRun(text2) + 1));
  return `${fence}${language}
${text2.replace(/\n$/, "")}
${fence}`;
}
function table(header2, rows) {
  return markdownTable([[...header2], ...rows.map((row) => [...row])], { alignDelimiters: false, padding: true });
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
  let text2 = "";
  for (const section of sections.filter((candidate) => candidate !== "")) {
    const next = text2 === "" ? section : `${text2}

${section}`;
    if (Buffer.byteLength(next) > room) return `${text2 === "" ? truncate(section, room) : text2}${note}
`;
    text2 = next;
  }
  return `${text2}
`;
}
function truncate(text2, bytes) {
  const whole = Buffer.from(text2, "utf8");
  if (whole.length <= bytes) return text2;
  const cut = whole.subarray(0, bytes).toString("utf8").replace(/\uFFFD+$/, "");
  const line = cut.lastIndexOf("\n");
  return line > cut.length / 2 ? cut.slice(0, line) : cut;
}
function count(n2, one, many = `${one}s`) {
  return `${n2} ${n2 === 1 ? one : many}`;
}
function longestRun(text2) {
  return Math.max(0, ...(text2.match(/`+/g) ?? []).map((run3) => run3.length));
}

// src/domain/smoke/ledger.ts
var resultHeader = ["Repository", "Date", "Check", "Build", "Test", "WASM", "TS", "Status"];
var signs = { pass: "✓", fail: "✗", "not-applicable": "N/A", "not-run": "-" };
var words = {
  pass: "Pass",
  fail: "Fail",
  "already-broken": "Already broken",
  environment: "Environment"
};
function ledgerEntry(repository, date, status, steps) {
  const state = (name) => steps.find((step) => step.step === name)?.state ?? "not-run";
  return {
    repository,
    date,
    steps: Object.fromEntries(stepNames.map((name) => [name, state(name)])),
    status
  };
}
function resultRow(entry2) {
  const cells = stepNames.map((name) => signs[entry2.steps[name]]);
  return [entry2.repository, entry2.date.slice(0, 10), ...cells, words[entry2.status]];
}

// src/actions/smoke-test/summary.ts
var maxShown2 = 20;
function describe2(result) {
  const states = Object.fromEntries(result.steps.map((step) => [step.step, step.state]));
  return {
    outputs: {
      status: result.status,
      ...states,
      "failed-step": result.failedStep ?? "",
      culprit: result.culprit?.crates.join(" ") ?? ""
    },
    summary: summary(result),
    annotations: annotations(result),
    report: report(result),
    ...result.status !== "pass" && { failed: `${verdict(result)} ${whatToDo(result)[0] ?? ""}`.trim() },
    environment: result.status === "environment"
  };
}
function report(result) {
  const entry2 = ledgerEntry(result.repository, result.date, result.status, result.steps);
  const { steps, baseSteps, base, culprit, ...rest } = result;
  return {
    version: 1,
    action: "smoke-test",
    ...kebabKeys({ ...rest, failedStep: rest.failedStep ?? null }),
    base: base ?? null,
    culprit: culprit ?? null,
    steps: kebabKeys(steps),
    "base-steps": kebabKeys(baseSteps),
    row: resultRow(entry2),
    "ledger-entry": entry2
  };
}
function summary(result) {
  const failed = result.steps.filter((step) => step.state === "fail");
  const actions = whatToDo(result);
  return joinSections([
    `## ${icon(result)} Smoke test of ${escapeMarkdown(result.repository)}: ${result.status}`,
    escapeMarkdown(verdict(result)),
    actions.length > 0 ? `**What to do**

${actions.map((action) => `- ${escapeMarkdown(action)}`).join("\n")}` : "",
    stepTable(result),
    ...failed.map(errorSection),
    packageSection(result),
    systemPackageSection(result),
    result.cache.state === "off" ? "" : `Cache: ${result.cache.state}, ${escapeMarkdown(result.cache.why)}.`,
    details("Row for the result table (13.4)", table(resultHeader, [resultRow(ledgerEntry(result.repository, result.date, result.status, result.steps))]))
    // prettier-ignore
  ]);
}
function verdict(result) {
  const failed = result.steps.filter((step) => step.state === "fail");
  const names2 = failed.map((step) => step.step).join(", ");
  switch (result.status) {
    case "pass": {
      const passed = result.steps.filter((step) => step.state === "pass").map((step) => step.step);
      return passed.length === 0 ? "Nothing was tested." : `Passed: ${passed.join(", ")}.`;
    }
    case "already-broken":
      return `${names2} failed, and the integration adds no new error. ${failed.map((step) => step.fault?.why ?? "").join(" ")}`;
    case "environment":
      return `${names2} could not run on this machine. ${failed.map((step) => step.fault?.why ?? "").join(" ")}`;
    case "fail": {
      const why = failed.map((step) => step.fault?.why ?? step.why ?? "").join(" ");
      const { culprit } = result;
      const blame = culprit && culprit.crates.length > 0 ? ` ${culprit.crates.join(", ")} broke it: ${culprit.how}.` : "";
      return `${names2} failed. ${why}${blame}`;
    }
  }
}
function whatToDo(result) {
  const failed = result.steps.filter((step) => step.state === "fail");
  switch (result.status) {
    case "pass":
      return [];
    case "already-broken":
      return ["Repair the base branch first, or go on with `allow-already-broken`."];
    case "environment":
      return failed.flatMap(environmentOf).map((fault) => {
        const names2 = fault.packages;
        const same = names2?.ubuntu.join(" ") === names2?.debian.join(" ");
        const install3 = names2 && (same ? `apt-get install ${names2.debian.join(" ")}` : `apt-get install ${names2.ubuntu.join(" ")} (Debian: ${names2.debian.join(" ")})`);
        return [`${fault.missing}:`, install3 ?? fault.hint ?? fault.message, names2 && "or list it in `system-packages`."].filter(Boolean).join(" ");
      });
    case "fail": {
      const { culprit } = result;
      const safe = culprit?.safe ?? [];
      return [
        "Do not merge the integration, and do not go on to the next repository (13.5).",
        ...failed.flatMap((step) => lastError(step) ?? []).map((error) => `Look into: ${shortError(error)}`),
        ...safe.length > 0 ? [`These crates can be integrated without it: ${safe.join(" ")}`] : [],
        "To take it back, use the rollback action; write down the failure and what solved it."
      ];
    }
  }
}
function icon(result) {
  return { pass: "✅", fail: "❌", "already-broken": "⚠️", environment: "🔧" }[result.status];
}
var stateIcons = {
  pass: "✅ pass",
  fail: "❌ fail",
  "not-applicable": "not applicable",
  "not-run": "not run"
};
function stepTable(result) {
  const rows = result.steps.map((step) => [
    step.step,
    stateIcons[step.state],
    step.commands.length > 0 ? `${(step.durationMs / 1e3).toFixed(1)} s` : "",
    step.commands.map((command) => code(command.commandLine)).join("<br>"),
    escapeMarkdown(step.fault?.why ?? step.why ?? "")
  ]);
  return table(["Step", "Result", "Time", "Command", "Note"], rows);
}
function errorSection(step) {
  const fresh = step.fault?.kind === "integration" ? step.fault.newErrors : [];
  const errors = fresh.length > 0 ? fresh : errorsOf(step);
  const total = step.commands.reduce((sum, command) => sum + command.errorCount, 0);
  const shown2 = errors.slice(0, maxShown2).map((error) => `- ${escapeMarkdown(shortError(error))}`);
  const last2 = lastError(step)?.rendered;
  return [
    `### ${step.step}: ${count(fresh.length > 0 ? fresh.length : total, fresh.length > 0 ? "new error" : "error")}`,
    shown2.join("\n"),
    last2 === void 0 ? "" : details("The last one in full", codeBlock(last2))
  ].filter((text2) => text2 !== "").join("\n\n");
}
function shortError(error) {
  if (error.environment) return `${error.environment.message} (${error.message})`;
  const place = error.location ? ` (${error.location.path}:${error.location.line})` : "";
  const name = error.package === void 0 ? "" : `${error.package}: `;
  return `${name}${error.code === void 0 ? "" : `[${error.code}] `}${error.message}${place}`;
}
function packageSection(result) {
  const steps = result.steps.filter((step) => step.commands.some((command) => command.packages.length > 0));
  const names2 = [...new Set(steps.flatMap((step) => step.commands.flatMap((command) => command.packages.map((item) => item.package))))];
  if (names2.length < 2) return "";
  const cell = (step, name) => {
    const found = step.commands.flatMap((command) => command.packages).find((item) => item.package === name);
    return found ? { pass: "✓", fail: "✗", "not-run": "-" }[found.state] : "";
  };
  const rows = names2.map((name) => [code(name), ...steps.map((step) => cell(step, name))]);
  return details("Results by package", table(["Package", ...steps.map((step) => step.step)], rows));
}
function systemPackageSection({ systemPackages }) {
  const { installed, missing, why } = systemPackages;
  const parts = [
    installed.length > 0 ? `Installed: ${installed.join(", ")}.` : "",
    missing.length > 0 ? `Not installed: ${missing.join(", ")}${why === void 0 ? "" : ` (${why})`}.` : ""
  ].filter((text2) => text2 !== "");
  return parts.length > 0 ? `System packages. ${escapeMarkdown(parts.join(" "))}` : "";
}
function annotations(result) {
  return result.steps.filter((step) => step.state === "fail").flatMap((step) => {
    const fresh = step.fault?.kind === "integration" ? step.fault.newErrors : errorsOf(step);
    const severity = step.fault?.kind === "base" ? "warning" : "error";
    return fresh.filter((error) => error.location !== void 0 || error.kind === "test").map((error) => ({
      severity,
      title: [step.step, error.code].filter(Boolean).join(" "),
      message: error.rendered ?? error.message,
      ...error.location && { location: error.location }
    }));
  });
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
function withoutCredentials(text2, known = []) {
  const hidden = known.flatMap((secret) => [secret, encodeURIComponent(secret), ...inBase64(secret)]);
  const rest = hidden.reduce((shorter, secret) => secret === "" ? shorter : shorter.replaceAll(secret, "***"), text2);
  return credentials.reduce((shorter, pattern2) => shorter.replace(pattern2, "***"), rest);
}
function inBase64(secret) {
  const bytes = Buffer.from(secret, "utf8");
  return [0, 1, 2].map((skipped2) => {
    const length = Math.floor((bytes.length - skipped2) / 3) * 3;
    return length < 12 ? "" : bytes.subarray(skipped2, skipped2 + length).toString("base64");
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
function readMetadata(text2, relativeTo) {
  const local = relativeTo === void 0 ? asItIs : below(relativeTo);
  let content;
  let graph;
  const read2 = () => content ??= parse4(text2());
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
function parse4(text2) {
  try {
    return JSON.parse(text2);
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
        kinds: kinds.map(({ kind, target: target2 }) => ({ kind: kind ?? "normal", target: target2 }))
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
    async metadata({ manifestPath, toolchain: toolchain3, locked, targetDirectory, relativeTo }) {
      const options = [
        "--format-version",
        "1",
        "--quiet",
        "--color",
        "never",
        ...locked === true ? ["--locked"] : []
      ];
      const command = commandFor(toolchain3);
      const completed = await process2.run({
        ...command,
        env: { ...command.env, ...targetDirectory !== void 0 && { CARGO_TARGET_DIR: targetDirectory } },
        args: ["metadata", ...options, "--manifest-path", manifestPath],
        cwd: dirname(manifestPath)
      });
      if (completed.exitCode === 0) return resolvedBy(completed, relativeTo);
      refuseEnvironment(completed, toolchain3);
      return { kind: "failed", stderr: completed.stderr, exitCode: completed.exitCode };
    },
    version(toolchain3) {
      const known = versions.get(toolchain3) ?? askVersion(process2, toolchain3);
      versions.set(toolchain3, known);
      return known;
    }
  };
}
function commandFor(toolchain3) {
  const chosen2 = toolchain3 === void 0 ? {} : { RUSTUP_TOOLCHAIN: toolchain3 };
  const env = { ...chosen2, RUSTUP_AUTO_INSTALL: "0", GIT_TERMINAL_PROMPT: "0" };
  return { program: "cargo", env, timeoutMs: timeLimitMs };
}
async function askVersion(process2, toolchain3) {
  const completed = await process2.run({ ...commandFor(toolchain3), args: ["--version"], cwd: tmpdir() });
  const version = /^cargo (\S+)/.exec(completed.stdout)?.[1];
  if (completed.exitCode === 0 && version !== void 0) return version;
  refuseEnvironment(completed, toolchain3);
  throw new Failure("tool-failed", `\`cargo --version\` did not answer: ${complaint(completed.stderr)}`, {
    hint: "Check the Rust installation with `rustup show`."
  });
}
function refuseEnvironment(completed, toolchain3) {
  const { stderr } = completed;
  if (/toolchain '[^']*' is not installed|could not choose a version of cargo|'cargo' is not installed for|is not applicable to the/.test(
    stderr
  )) {
    throw new Failure(
      "tool-missing",
      `rustup has no cargo${toolchain3 === void 0 ? "" : ` of the toolchain \`${toolchain3}\``}: ${complaint(stderr)}`,
      {
        hint: toolchain3 === void 0 ? "Install one with `rustup default stable`." : `Install it with \`rustup toolchain install ${toolchain3}\`.`
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
import { chmod, lstat as lstat3, mkdir as mkdir2, readFile as readFile2, realpath as realpath3, rm as rm2, rmdir, stat as stat2, writeFile } from "node:fs/promises";
import { createHash as createHash2 } from "node:crypto";
import { basename, dirname as dirname4, join as join4, relative as relative3, resolve as resolve2 } from "node:path";
import { tmpdir as tmpdir2 } from "node:os";

// src/adapters/files/files.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { lstat, readFile, readdir, realpath, rm } from "node:fs/promises";
import { dirname as dirname2, isAbsolute, join as join2, posix as posix11, relative, resolve, sep } from "node:path";
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
    const target2 = resolve(folder, path);
    if (!isInside(folder, target2)) throw new Failure("file", `${path} lies outside ${folder}`);
    try {
      const parent = dirname2(target2);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(target2, content);
    } catch (error) {
      throw fileFailure("write", target2, error);
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
      const target2 = resolve(real, relative(existing, wanted));
      if (!isInside(root, target2)) throw outside();
      return target2;
    } catch (error) {
      if (errorCode(error) !== "ENOENT" || existing === root) throw fileFailure("read", path, error);
      const link2 = await lstat(existing).catch(() => void 0);
      if (link2?.isSymbolicLink() === true) throw outside();
      existing = dirname2(existing);
    }
  }
}
async function walk2(root) {
  const found = [];
  const visit = async (folder) => {
    for (const entry2 of await readdir(join2(root, folder), { withFileTypes: true })) {
      const path = posix11.join(folder, entry2.name);
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
    async write(path, text2) {
      const target2 = resolve(base, path);
      writeBelow(dirname2(target2), /* @__PURE__ */ new Map([[target2, text2]]));
      return target2;
    },
    async readFolder(path, suffix) {
      const folder = resolve(base, path);
      const names2 = (await walk2(folder)).filter((name) => name.endsWith(suffix)).toSorted();
      return new Map(
        await Promise.all(names2.map(async (name) => [name, await readText(join2(folder, name), name)]))
      );
    },
    async builtInPlan() {
      const [text2, compiled] = await Promise.all([shippedText(planFile), readTextIfPresent(compiledPlan)]);
      return { path: planFile, text: text2, ...compiled !== void 0 && { compiled } };
    }
  };
}
var planFile = "plan/infra.toml";
var here = dirname2(fileURLToPath(import.meta.url));
var compiledPlan = join2(here, "..", "plan.json");
async function shippedText(path) {
  for (let folder = here; ; folder = dirname2(folder)) {
    const text2 = await readTextIfPresent(join2(folder, path));
    if (text2 !== void 0) return text2;
    if (dirname2(folder) === folder)
      throw new Failure("file", `${path} is missing from this installation of infra-actions`);
  }
}
async function removeFile(path) {
  await rm(path, { force: true });
}

// src/adapters/files/folder-entries.ts
import { lstat as lstat2, realpath as realpath2, stat } from "node:fs/promises";
import { join as join3, posix as posix12, relative as relative2, sep as sep2 } from "node:path";
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
  const place = join3(root, path);
  try {
    const status = await lstat2(place);
    if (status.isDirectory()) return await submodule(root, path, git);
    if (!status.isSymbolicLink()) return void 0;
    const real = await realpath2(place);
    if (!isInside(root, real) || !(await stat(real)).isDirectory()) return void 0;
    const target2 = relative2(root, real).split(sep2).join("/") || ".";
    return target2.split("/").some((name) => name === ".git" || name === "target") ? void 0 : { kind: "link", target: target2 };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(errorCode(error) ?? "")) return void 0;
    throw fileFailure("read", path, error);
  }
}
async function submodule(root, path, git) {
  const folder = await realpath2(join3(root, path));
  if (!isInside(root, folder) || await git.topLevel(folder) !== folder) return void 0;
  const files = await git.files(folder);
  return { kind: "submodule", files: files.map((file) => posix12.join(path, file)) };
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
  const text2 = await readTextIfPresent(path);
  if (text2 === void 0) return void 0;
  try {
    const journal = JSON.parse(text2);
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
  let listed2;
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
    listed2 = void 0;
    return journal.files.map((file) => file.path);
  };
  return {
    root,
    files: () => listed2 ??= list(),
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
      listed2 = void 0;
    },
    restore: () => restore(),
    recover() {
      listed2 ??= list();
      listed2.catch(() => void 0);
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
  const { target: target2, bytes, mode, isOther } = await standing(root, change.path);
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
    newFolders: await missingFolders(root, target2)
  };
}
async function keptFile(root, path) {
  const { bytes, mode = 420, isOther } = await standing(root, path);
  const before = bytes === null ? null : bytes.toString("base64");
  return isOther ? [] : [{ path, before, after: before, mode, newFolders: [] }];
}
async function standing(root, path) {
  const target2 = await resolveInside(root, path);
  const status = await lstat3(join4(root, path)).catch((error) => {
    if (errorCode(error) === "ENOENT") return void 0;
    throw fileFailure("write", path, error);
  });
  if (status?.isFile() !== true) return { target: target2, bytes: null, isOther: status !== void 0 };
  const bytes = await readFile2(target2).catch((error) => Promise.reject(fileFailure("read", path, error)));
  return { target: target2, bytes, mode: status.mode & 511, isOther: false };
}
async function missingFolders(root, target2) {
  const missing = [];
  for (let folder = dirname4(target2); folder !== root && isInside(root, folder); folder = dirname4(folder)) {
    if (await stat2(folder).catch(() => void 0)) break;
    missing.unshift(relative3(root, folder));
  }
  return missing;
}
async function put(root, file, content) {
  const target2 = resolve2(root, file.path);
  try {
    if (content === null) {
      const status = await lstat3(target2).catch(() => void 0);
      if (status?.isFile() === true) await rm2(target2);
      return;
    }
    await mkdir2(dirname4(target2), { recursive: true });
    await writeFile(target2, Buffer.from(content, "base64"), { mode: file.mode });
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
    (text2) => text2 !== null && found.equals(Buffer.from(text2, "base64").subarray(0, found.length))
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
  const attempt3 = (root, ...args) => process2.run({
    program: "git",
    args: ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args],
    cwd: root,
    env: { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_LITERAL_PATHSPECS: "1", LC_ALL: "C", ...more }
  });
  return {
    attempt: attempt3,
    async output(root, ...args) {
      const done = await attempt3(root, ...args);
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
  const { attempt: attempt3, output: git } = gitCommand(process2);
  const places2 = /* @__PURE__ */ new Map();
  const placeOf = (folder) => {
    const known = places2.get(folder) ?? locate(folder);
    places2.set(folder, known);
    return known;
  };
  const locate = async (folder) => {
    const done = await attempt3(folder, "rev-parse", "--show-toplevel", "--absolute-git-dir");
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
      const done = await attempt3(root, "cat-file", "blob", "--end-of-options", `${revision}:./${path}`);
      if (done.exitCode === 0) return done.stdout;
      if (/does not exist|exists on disk, but not in|invalid object name|path .* not in/i.test(done.stderr))
        return void 0;
      throw new Failure("tool-failed", `git could not read ${path} at ${revision}: ${done.stderr.trim()}`);
    },
    async textsAt(root, revision, now) {
      if (now.size === 0) return /* @__PURE__ */ new Map();
      const listed2 = nulFields(await git(root, "ls-tree", "-z", "--end-of-options", revision, ...now.keys()));
      const objects = new Map(
        listed2.flatMap((entry2) => {
          const [, object = "", path] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry2) ?? [];
          return path === void 0 ? [] : [[path, object]];
        })
      );
      const texts3 = [...now].map(async ([path, text2]) => {
        const object = objects.get(path);
        if (object === void 0) return [path, null];
        const same = text2 !== null && objectName(text2, object) === object;
        return [path, same ? text2 : await git(root, "cat-file", "blob", "--end-of-options", object)];
      });
      return new Map(await Promise.all(texts3));
    },
    async changed(root) {
      const top = (await placeOf(root))?.top ?? root;
      const entries = nulFields(
        await git(root, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ".")
      );
      return entries.map((entry2) => relative4(root, resolve3(top, entry2.slice(3))));
    },
    async isTracked(root, path) {
      const done = await attempt3(root, "ls-files", "--error-unmatch", "--", path);
      return done.exitCode === 0;
    }
  };
}
function objectName(text2, like) {
  const bytes = Buffer.from(text2, "utf8");
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
      const listed2 = names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
      return value !== void 0 && listed2 && !credentials2.test(name) ? [[name, value]] : [];
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
  const names2 = await readdir2("/proc").catch(() => []);
  const pids = names2.filter((name) => /^\d+$/.test(name)).map(Number);
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
  const env = environmentOf2(command, environment);
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
  let timedOut2 = false;
  const killers = [];
  const end = () => {
    signalTree(child, "SIGTERM");
    killers.push(setTimeout(() => signalTree(child, "SIGKILL"), command.graceMs ?? defaultGraceMs));
  };
  const limit = command.timeoutMs === void 0 ? void 0 : setTimeout(() => {
    timedOut2 = true;
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
      exitCode: timedOut2 ? null : exitCode,
      // Made when it is asked for: it may be megabytes.
      get stdout() {
        return stdout.text();
      },
      get stderr() {
        return stderr.text();
      },
      timedOut: timedOut2,
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
function environmentOf2(command, environment) {
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
  const decoder3 = new StringDecoder("utf8");
  let chunks = [];
  let kept = 0;
  let dropped = 0;
  let line = "";
  let text2;
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
  const ended = new Promise((resolve5) => {
    if (stream === null) return resolve5();
    stream.once("close", () => {
      emit(decoder3.end());
      if (line !== "") command.onLine?.(line, name);
      resolve5();
    });
    return void 0;
  });
  return {
    ended,
    text() {
      if (text2 !== void 0) return text2;
      const whole = Buffer.concat(chunks);
      chunks = [];
      text2 = whole.subarray(Math.max(0, whole.length - keep)).toString("utf8");
      return text2;
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
  const line = (text2) => void process.stderr.write(`${text2}
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
      return body((text2) => line(`  ${text2}`));
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
      const inputs = readInputs(action, environment);
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
  return (await import("./workflow-log-F6W3NWX6.js")).createWorkflowLog();
}
function readInputs(action, environment) {
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
function redactReport(report2) {
  const outputs = Object.entries(report2.outputs).map(([name, value]) => [name, typeof value === "string" ? withoutCredentials(value) : value]);
  return {
    ...report2,
    report: JSON.parse(withoutCredentials(JSON.stringify(report2.report))),
    summary: withoutCredentials(report2.summary),
    outputs: Object.fromEntries(outputs),
    ...report2.annotations && { annotations: report2.annotations.map((annotation) => ({ ...annotation, message: withoutCredentials(annotation.message) })) },
    // prettier-ignore
    ...report2.failed !== void 0 && { failed: withoutCredentials(report2.failed) }
  };
}
async function finish(name, report2, ports, environment) {
  const folder = await ports.scratch.keep(name);
  const json = `${JSON.stringify(report2.report, null, 2)}
`;
  await ports.scratch.write(folder, /* @__PURE__ */ new Map([["report.json", json], ["summary.md", report2.summary]]));
  if (report2.reportFile !== void 0) await ports.callerFiles.write(report2.reportFile, json);
  for (const annotation of report2.annotations ?? []) {
    ports.log.annotate(annotation.severity, annotation.title, annotation.message, annotation.location);
  }
  await setOutputs({ ...report2.outputs, report: join7(folder, "report.json") }, environment);
  await addSummary(report2.summary, environment);
  if (report2.failed === void 0) return;
  if (environment["GITHUB_ACTIONS"] === "true") ports.log.annotate("error", name, report2.failed);
  else ports.log.error(report2.failed);
  process.exitCode = report2.environment === true ? 3 : 1;
}
async function fail(name, error, log, environment) {
  const failure = error instanceof Failure ? error : void 0;
  const message = withoutCredentials(
    failure?.message ?? `a bug in infra-actions: ${error instanceof Error ? error.stack ?? error.message : String(error)}`
  );
  const hint = failure ? failure.hint : "Please report it with this text.";
  const location = failure?.locations[0];
  process.exitCode = failure ? exitCodeOf(failure.code) : 1;
  const text2 = hint === void 0 ? message : `${message}
${hint}`;
  if (environment["GITHUB_ACTIONS"] === "true") log.annotate("error", name, text2, location);
  else log.error(text2);
  const places2 = (failure?.locations ?? []).map((place) => `- ${code(formatLocation(place))}`).join("\n");
  const summary2 = `## ❌ ${name} could not run

${message.split("\n").map(escapeMarkdown).join("\n")}

${hint === void 0 ? "" : `**What to do:** ${escapeMarkdown(hint)}

`}${places2}
`;
  try {
    if (failure && environment["GITHUB_OUTPUT"]) await setOutputs(failureOutputs(failure.code, text2), environment);
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

// src/adapters/cache/cache.ts
import { homedir } from "node:os";
import { join as join8 } from "node:path";
function createBuildCache(environment) {
  const isThere2 = Boolean(environment["ACTIONS_CACHE_URL"] || environment["ACTIONS_RESULTS_URL"]);
  const runner = ["RUNNER_OS", "RUNNER_ARCH", "ImageOS"].flatMap((name) => environment[name] || []).join("-");
  return {
    ...!isThere2 && { unavailable: "there is no cache service here" },
    cargoHome: environment["CARGO_HOME"] || join8(homedir(), ".cargo"),
    runner: runner === "" ? process.platform : runner,
    async restore(paths, key2, otherKeys) {
      try {
        const { restoreCache } = await import("./cache-2XG563LD.js");
        return await restoreCache([...paths], key2, [...otherKeys]);
      } catch {
        return void 0;
      }
    },
    async save(paths, key2) {
      try {
        const { saveCache } = await import("./cache-2XG563LD.js");
        return await saveCache([...paths], key2) === -1 ? "the service did not take it" : void 0;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    }
  };
}

// src/adapters/files/kept-files.ts
import { readFile as readFile4, rm as rm3, writeFile as writeFile2 } from "node:fs/promises";
function createKeptFiles() {
  return {
    async during(root, paths, body) {
      const before = await Promise.all(
        paths.map(async (path) => {
          const target2 = await resolveInside(root, path);
          return { path, target: target2, bytes: await bytesOf(target2, path) };
        })
      );
      try {
        return await body();
      } finally {
        for (const { path, target: target2, bytes } of before) await putBack2(target2, bytes, path);
      }
    }
  };
}
async function putBack2(target2, bytes, path) {
  const now = await bytesOf(target2, path);
  if (bytes === void 0 ? now === void 0 : now?.equals(bytes)) return;
  try {
    if (bytes === void 0) await rm3(target2, { force: true });
    else await writeFile2(target2, bytes);
  } catch (error) {
    throw fileFailure("write", path, error);
  }
}
async function bytesOf(target2, path) {
  try {
    return await readFile4(target2);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    throw fileFailure("read", path, error);
  }
}

// src/adapters/runner/pull-request-event.ts
import { readFileSync } from "node:fs";
function pullRequestBase(environment) {
  const path = environment["GITHUB_EVENT_PATH"];
  if (!path) return void 0;
  try {
    const event = JSON.parse(readFileSync(path, "utf8"));
    const sha = at(at(at(event, "pull_request"), "base"), "sha");
    return typeof sha === "string" && /^[0-9a-f]{40}$/.test(sha) ? sha : void 0;
  } catch {
    return void 0;
  }
}
function at(value, key2) {
  return typeof value === "object" && value !== null ? value[key2] : void 0;
}

// src/adapters/git/worktrees.ts
import { realpath as realpath5, rm as rm4 } from "node:fs/promises";
import { basename as basename2, dirname as dirname5, join as join9, relative as relative5 } from "node:path";
function createWorktrees(process2, scratch2) {
  const git = (root, ...args) => process2.run({
    program: "git",
    args: [
      "-c",
      "core.hooksPath=/dev/null",
      "-c",
      "core.fsmonitor=false",
      "-c",
      "advice.detachedHead=false",
      ...args
    ],
    cwd: root,
    env: { GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }
  });
  const commit = async (root, revision) => {
    const done = await git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
    return done.exitCode === 0 ? done.stdout.trim() : void 0;
  };
  return {
    commit,
    async fetch(root, sha) {
      const done = await git(root, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", "--end-of-options", sha);
      return done.exitCode === 0 && await commit(root, sha) !== void 0;
    },
    async isChanged(root) {
      const done = await git(root, "diff", "--quiet", "HEAD", "--", ".");
      if (done.exitCode === 0 || done.exitCode === 1) return done.exitCode === 1;
      throw new Failure("tool-failed", `git could not compare the tree with HEAD: ${done.stderr.trim()}`);
    },
    async ignores(root, path) {
      return (await git(root, "check-ignore", "--quiet", "--", path)).exitCode === 0;
    },
    async open(root, sha) {
      const top = (await git(root, "rev-parse", "--show-toplevel")).stdout.replace(/\n$/, "");
      const holder = await scratch2.temporary("worktree");
      const path = join9(holder.path, "tree");
      await git(root, "worktree", "prune");
      const done = await git(root, "worktree", "add", "--quiet", "--detach", "--end-of-options", path, sha);
      const dispose = async () => {
        const administration = await administrationOf(path);
        await holder[Symbol.asyncDispose]();
        if (administration !== void 0) await rm4(administration, { recursive: true, force: true });
      };
      if (done.exitCode !== 0) {
        await dispose();
        throw new Failure("tool-failed", `git could not check out ${sha}: ${done.stderr.trim()}`, {
          hint: "Check the free space of the disk and that the clone is complete (`git fsck`)."
        });
      }
      return { path: join9(path, relative5(await realpath5(top), root)), [Symbol.asyncDispose]: dispose };
    }
  };
}
async function administrationOf(worktree) {
  const text2 = await readTextIfPresent(join9(worktree, ".git"));
  const path = /^gitdir: (.+)$/m.exec(text2 ?? "")?.[1];
  return path !== void 0 && basename2(dirname5(path)) === "worktrees" ? path : void 0;
}

// src/adapters/runner/smoke-ports.ts
function smokePorts(ports, _inputs, environment) {
  const base = pullRequestBase(environment);
  return {
    ...ports,
    worktrees: createWorktrees(ports.process, ports.scratch),
    keptFiles: createKeptFiles(),
    cache: createBuildCache(environment),
    ...base !== void 0 && { pullRequestBase: base }
  };
}

// src/entries/smoke-test.ts
await runAction({ name: "smoke-test", readInputs: readSmokeInputs, extend: smokePorts, run, describe: describe2 });
