import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6801:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const f = __nccwpck_require__(5378)
const DateTime = global.Date

class Date extends DateTime {
  constructor (value) {
    super(value)
    this.isDate = true
  }
  toISOString () {
    return `${this.getUTCFullYear()}-${f(2, this.getUTCMonth() + 1)}-${f(2, this.getUTCDate())}`
  }
}

module.exports = value => {
  const date = new Date(value)
  /* istanbul ignore if */
  if (isNaN(date)) {
    throw new TypeError('Invalid Datetime')
  } else {
    return date
  }
}


/***/ }),

/***/ 8499:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const f = __nccwpck_require__(5378)

class FloatingDateTime extends Date {
  constructor (value) {
    super(value + 'Z')
    this.isFloating = true
  }
  toISOString () {
    const date = `${this.getUTCFullYear()}-${f(2, this.getUTCMonth() + 1)}-${f(2, this.getUTCDate())}`
    const time = `${f(2, this.getUTCHours())}:${f(2, this.getUTCMinutes())}:${f(2, this.getUTCSeconds())}.${f(3, this.getUTCMilliseconds())}`
    return `${date}T${time}`
  }
}

module.exports = value => {
  const date = new FloatingDateTime(value)
  /* istanbul ignore if */
  if (isNaN(date)) {
    throw new TypeError('Invalid Datetime')
  } else {
    return date
  }
}


/***/ }),

/***/ 8708:
/***/ ((module) => {


module.exports = value => {
  const date = new Date(value)
  /* istanbul ignore if */
  if (isNaN(date)) {
    throw new TypeError('Invalid Datetime')
  } else {
    return date
  }
}


/***/ }),

/***/ 904:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const f = __nccwpck_require__(5378)

class Time extends Date {
  constructor (value) {
    super(`0000-01-01T${value}Z`)
    this.isTime = true
  }
  toISOString () {
    return `${f(2, this.getUTCHours())}:${f(2, this.getUTCMinutes())}:${f(2, this.getUTCSeconds())}.${f(3, this.getUTCMilliseconds())}`
  }
}

module.exports = value => {
  const date = new Time(value)
  /* istanbul ignore if */
  if (isNaN(date)) {
    throw new TypeError('Invalid Datetime')
  } else {
    return date
  }
}


/***/ }),

/***/ 5378:
/***/ ((module) => {


module.exports = (d, num) => {
  num = String(num)
  while (num.length < d) num = '0' + num
  return num
}


/***/ }),

/***/ 2323:
/***/ ((module) => {


const ParserEND = 0x110000
class ParserError extends Error {
  /* istanbul ignore next */
  constructor (msg, filename, linenumber) {
    super('[ParserError] ' + msg, filename, linenumber)
    this.name = 'ParserError'
    this.code = 'ParserError'
    if (Error.captureStackTrace) Error.captureStackTrace(this, ParserError)
  }
}
class State {
  constructor (parser) {
    this.parser = parser
    this.buf = ''
    this.returned = null
    this.result = null
    this.resultTable = null
    this.resultArr = null
  }
}
class Parser {
  constructor () {
    this.pos = 0
    this.col = 0
    this.line = 0
    this.obj = {}
    this.ctx = this.obj
    this.stack = []
    this._buf = ''
    this.char = null
    this.ii = 0
    this.state = new State(this.parseStart)
  }

  parse (str) {
    /* istanbul ignore next */
    if (str.length === 0 || str.length == null) return

    this._buf = String(str)
    this.ii = -1
    this.char = -1
    let getNext
    while (getNext === false || this.nextChar()) {
      getNext = this.runOne()
    }
    this._buf = null
  }
  nextChar () {
    if (this.char === 0x0A) {
      ++this.line
      this.col = -1
    }
    ++this.ii
    this.char = this._buf.codePointAt(this.ii)
    ++this.pos
    ++this.col
    return this.haveBuffer()
  }
  haveBuffer () {
    return this.ii < this._buf.length
  }
  runOne () {
    return this.state.parser.call(this, this.state.returned)
  }
  finish () {
    this.char = ParserEND
    let last
    do {
      last = this.state.parser
      this.runOne()
    } while (this.state.parser !== last)

    this.ctx = null
    this.state = null
    this._buf = null

    return this.obj
  }
  next (fn) {
    /* istanbul ignore next */
    if (typeof fn !== 'function') throw new ParserError('Tried to set state to non-existent state: ' + JSON.stringify(fn))
    this.state.parser = fn
  }
  goto (fn) {
    this.next(fn)
    return this.runOne()
  }
  call (fn, returnWith) {
    if (returnWith) this.next(returnWith)
    this.stack.push(this.state)
    this.state = new State(fn)
  }
  callNow (fn, returnWith) {
    this.call(fn, returnWith)
    return this.runOne()
  }
  return (value) {
    /* istanbul ignore next */
    if (this.stack.length === 0) throw this.error(new ParserError('Stack underflow'))
    if (value === undefined) value = this.state.buf
    this.state = this.stack.pop()
    this.state.returned = value
  }
  returnNow (value) {
    this.return(value)
    return this.runOne()
  }
  consume () {
    /* istanbul ignore next */
    if (this.char === ParserEND) throw this.error(new ParserError('Unexpected end-of-buffer'))
    this.state.buf += this._buf[this.ii]
  }
  error (err) {
    err.line = this.line
    err.col = this.col
    err.pos = this.pos
    return err
  }
  /* istanbul ignore next */
  parseStart () {
    throw new ParserError('Must declare a parseStart method')
  }
}
Parser.END = ParserEND
Parser.Error = ParserError
module.exports = Parser


/***/ }),

/***/ 9386:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


/* eslint-disable no-new-wrappers, no-eval, camelcase, operator-linebreak */
module.exports = makeParserClass(__nccwpck_require__(2323))
module.exports.makeParserClass = makeParserClass

class TomlError extends Error {
  constructor (msg) {
    super(msg)
    this.name = 'TomlError'
    /* istanbul ignore next */
    if (Error.captureStackTrace) Error.captureStackTrace(this, TomlError)
    this.fromTOML = true
    this.wrapped = null
  }
}
TomlError.wrap = err => {
  const terr = new TomlError(err.message)
  terr.code = err.code
  terr.wrapped = err
  return terr
}
module.exports.TomlError = TomlError

const createDateTime = __nccwpck_require__(8708)
const createDateTimeFloat = __nccwpck_require__(8499)
const createDate = __nccwpck_require__(6801)
const createTime = __nccwpck_require__(904)

const CTRL_I = 0x09
const CTRL_J = 0x0A
const CTRL_M = 0x0D
const CTRL_CHAR_BOUNDARY = 0x1F // the last non-character in the latin1 region of unicode, except DEL
const CHAR_SP = 0x20
const CHAR_QUOT = 0x22
const CHAR_NUM = 0x23
const CHAR_APOS = 0x27
const CHAR_PLUS = 0x2B
const CHAR_COMMA = 0x2C
const CHAR_HYPHEN = 0x2D
const CHAR_PERIOD = 0x2E
const CHAR_0 = 0x30
const CHAR_1 = 0x31
const CHAR_7 = 0x37
const CHAR_9 = 0x39
const CHAR_COLON = 0x3A
const CHAR_EQUALS = 0x3D
const CHAR_A = 0x41
const CHAR_E = 0x45
const CHAR_F = 0x46
const CHAR_T = 0x54
const CHAR_U = 0x55
const CHAR_Z = 0x5A
const CHAR_LOWBAR = 0x5F
const CHAR_a = 0x61
const CHAR_b = 0x62
const CHAR_e = 0x65
const CHAR_f = 0x66
const CHAR_i = 0x69
const CHAR_l = 0x6C
const CHAR_n = 0x6E
const CHAR_o = 0x6F
const CHAR_r = 0x72
const CHAR_s = 0x73
const CHAR_t = 0x74
const CHAR_u = 0x75
const CHAR_x = 0x78
const CHAR_z = 0x7A
const CHAR_LCUB = 0x7B
const CHAR_RCUB = 0x7D
const CHAR_LSQB = 0x5B
const CHAR_BSOL = 0x5C
const CHAR_RSQB = 0x5D
const CHAR_DEL = 0x7F
const SURROGATE_FIRST = 0xD800
const SURROGATE_LAST = 0xDFFF

const escapes = {
  [CHAR_b]: '\u0008',
  [CHAR_t]: '\u0009',
  [CHAR_n]: '\u000A',
  [CHAR_f]: '\u000C',
  [CHAR_r]: '\u000D',
  [CHAR_QUOT]: '\u0022',
  [CHAR_BSOL]: '\u005C'
}

function isDigit (cp) {
  return cp >= CHAR_0 && cp <= CHAR_9
}
function isHexit (cp) {
  return (cp >= CHAR_A && cp <= CHAR_F) || (cp >= CHAR_a && cp <= CHAR_f) || (cp >= CHAR_0 && cp <= CHAR_9)
}
function isBit (cp) {
  return cp === CHAR_1 || cp === CHAR_0
}
function isOctit (cp) {
  return (cp >= CHAR_0 && cp <= CHAR_7)
}
function isAlphaNumQuoteHyphen (cp) {
  return (cp >= CHAR_A && cp <= CHAR_Z)
      || (cp >= CHAR_a && cp <= CHAR_z)
      || (cp >= CHAR_0 && cp <= CHAR_9)
      || cp === CHAR_APOS
      || cp === CHAR_QUOT
      || cp === CHAR_LOWBAR
      || cp === CHAR_HYPHEN
}
function isAlphaNumHyphen (cp) {
  return (cp >= CHAR_A && cp <= CHAR_Z)
      || (cp >= CHAR_a && cp <= CHAR_z)
      || (cp >= CHAR_0 && cp <= CHAR_9)
      || cp === CHAR_LOWBAR
      || cp === CHAR_HYPHEN
}
const _type = Symbol('type')
const _declared = Symbol('declared')

const hasOwnProperty = Object.prototype.hasOwnProperty
const defineProperty = Object.defineProperty
const descriptor = {configurable: true, enumerable: true, writable: true, value: undefined}

function hasKey (obj, key) {
  if (hasOwnProperty.call(obj, key)) return true
  if (key === '__proto__') defineProperty(obj, '__proto__', descriptor)
  return false
}

const INLINE_TABLE = Symbol('inline-table')
function InlineTable () {
  return Object.defineProperties({}, {
    [_type]: {value: INLINE_TABLE}
  })
}
function isInlineTable (obj) {
  if (obj === null || typeof (obj) !== 'object') return false
  return obj[_type] === INLINE_TABLE
}

const TABLE = Symbol('table')
function Table () {
  return Object.defineProperties({}, {
    [_type]: {value: TABLE},
    [_declared]: {value: false, writable: true}
  })
}
function isTable (obj) {
  if (obj === null || typeof (obj) !== 'object') return false
  return obj[_type] === TABLE
}

const _contentType = Symbol('content-type')
const INLINE_LIST = Symbol('inline-list')
function InlineList (type) {
  return Object.defineProperties([], {
    [_type]: {value: INLINE_LIST},
    [_contentType]: {value: type}
  })
}
function isInlineList (obj) {
  if (obj === null || typeof (obj) !== 'object') return false
  return obj[_type] === INLINE_LIST
}

const LIST = Symbol('list')
function List () {
  return Object.defineProperties([], {
    [_type]: {value: LIST}
  })
}
function isList (obj) {
  if (obj === null || typeof (obj) !== 'object') return false
  return obj[_type] === LIST
}

// in an eval, to let bundlers not slurp in a util proxy
let _custom
try {
  const utilInspect = eval("require('util').inspect")
  _custom = utilInspect.custom
} catch (_) {
  /* eval require not available in transpiled bundle */
}
/* istanbul ignore next */
const _inspect = _custom || 'inspect'

class BoxedBigInt {
  constructor (value) {
    try {
      this.value = global.BigInt.asIntN(64, value)
    } catch (_) {
      /* istanbul ignore next */
      this.value = null
    }
    Object.defineProperty(this, _type, {value: INTEGER})
  }
  isNaN () {
    return this.value === null
  }
  /* istanbul ignore next */
  toString () {
    return String(this.value)
  }
  /* istanbul ignore next */
  [_inspect] () {
    return `[BigInt: ${this.toString()}]}`
  }
  valueOf () {
    return this.value
  }
}

const INTEGER = Symbol('integer')
function Integer (value) {
  let num = Number(value)
  // -0 is a float thing, not an int thing
  if (Object.is(num, -0)) num = 0
  /* istanbul ignore else */
  if (global.BigInt && !Number.isSafeInteger(num)) {
    return new BoxedBigInt(value)
  } else {
    /* istanbul ignore next */
    return Object.defineProperties(new Number(num), {
      isNaN: {value: function () { return isNaN(this) }},
      [_type]: {value: INTEGER},
      [_inspect]: {value: () => `[Integer: ${value}]`}
    })
  }
}
function isInteger (obj) {
  if (obj === null || typeof (obj) !== 'object') return false
  return obj[_type] === INTEGER
}

const FLOAT = Symbol('float')
function Float (value) {
  /* istanbul ignore next */
  return Object.defineProperties(new Number(value), {
    [_type]: {value: FLOAT},
    [_inspect]: {value: () => `[Float: ${value}]`}
  })
}
function isFloat (obj) {
  if (obj === null || typeof (obj) !== 'object') return false
  return obj[_type] === FLOAT
}

function tomlType (value) {
  const type = typeof value
  if (type === 'object') {
    /* istanbul ignore if */
    if (value === null) return 'null'
    if (value instanceof Date) return 'datetime'
    /* istanbul ignore else */
    if (_type in value) {
      switch (value[_type]) {
        case INLINE_TABLE: return 'inline-table'
        case INLINE_LIST: return 'inline-list'
        /* istanbul ignore next */
        case TABLE: return 'table'
        /* istanbul ignore next */
        case LIST: return 'list'
        case FLOAT: return 'float'
        case INTEGER: return 'integer'
      }
    }
  }
  return type
}

function makeParserClass (Parser) {
  class TOMLParser extends Parser {
    constructor () {
      super()
      this.ctx = this.obj = Table()
    }

    /* MATCH HELPER */
    atEndOfWord () {
      return this.char === CHAR_NUM || this.char === CTRL_I || this.char === CHAR_SP || this.atEndOfLine()
    }
    atEndOfLine () {
      return this.char === Parser.END || this.char === CTRL_J || this.char === CTRL_M
    }

    parseStart () {
      if (this.char === Parser.END) {
        return null
      } else if (this.char === CHAR_LSQB) {
        return this.call(this.parseTableOrList)
      } else if (this.char === CHAR_NUM) {
        return this.call(this.parseComment)
      } else if (this.char === CTRL_J || this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M) {
        return null
      } else if (isAlphaNumQuoteHyphen(this.char)) {
        return this.callNow(this.parseAssignStatement)
      } else {
        throw this.error(new TomlError(`Unknown character "${this.char}"`))
      }
    }

    // HELPER, this strips any whitespace and comments to the end of the line
    // then RETURNS. Last state in a production.
    parseWhitespaceToEOL () {
      if (this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M) {
        return null
      } else if (this.char === CHAR_NUM) {
        return this.goto(this.parseComment)
      } else if (this.char === Parser.END || this.char === CTRL_J) {
        return this.return()
      } else {
        throw this.error(new TomlError('Unexpected character, expected only whitespace or comments till end of line'))
      }
    }

    /* ASSIGNMENT: key = value */
    parseAssignStatement () {
      return this.callNow(this.parseAssign, this.recordAssignStatement)
    }
    recordAssignStatement (kv) {
      let target = this.ctx
      let finalKey = kv.key.pop()
      for (let kw of kv.key) {
        if (hasKey(target, kw) && !isTable(target[kw])) {
          throw this.error(new TomlError("Can't redefine existing key"))
        }
        target = target[kw] = target[kw] || Table()
      }
      if (hasKey(target, finalKey)) {
        throw this.error(new TomlError("Can't redefine existing key"))
      }
      target[_declared] = true
      // unbox our numbers
      if (isInteger(kv.value) || isFloat(kv.value)) {
        target[finalKey] = kv.value.valueOf()
      } else {
        target[finalKey] = kv.value
      }
      return this.goto(this.parseWhitespaceToEOL)
    }

    /* ASSSIGNMENT expression, key = value possibly inside an inline table */
    parseAssign () {
      return this.callNow(this.parseKeyword, this.recordAssignKeyword)
    }
    recordAssignKeyword (key) {
      if (this.state.resultTable) {
        this.state.resultTable.push(key)
      } else {
        this.state.resultTable = [key]
      }
      return this.goto(this.parseAssignKeywordPreDot)
    }
    parseAssignKeywordPreDot () {
      if (this.char === CHAR_PERIOD) {
        return this.next(this.parseAssignKeywordPostDot)
      } else if (this.char !== CHAR_SP && this.char !== CTRL_I) {
        return this.goto(this.parseAssignEqual)
      }
    }
    parseAssignKeywordPostDot () {
      if (this.char !== CHAR_SP && this.char !== CTRL_I) {
        return this.callNow(this.parseKeyword, this.recordAssignKeyword)
      }
    }

    parseAssignEqual () {
      if (this.char === CHAR_EQUALS) {
        return this.next(this.parseAssignPreValue)
      } else {
        throw this.error(new TomlError('Invalid character, expected "="'))
      }
    }
    parseAssignPreValue () {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else {
        return this.callNow(this.parseValue, this.recordAssignValue)
      }
    }
    recordAssignValue (value) {
      return this.returnNow({key: this.state.resultTable, value: value})
    }

    /* COMMENTS: #...eol */
    parseComment () {
      do {
        if (this.char === Parser.END || this.char === CTRL_J) {
          return this.return()
        } else if (this.char === CHAR_DEL || (this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I)) {
          throw this.errorControlCharIn('comments')
        }
      } while (this.nextChar())
    }

    /* TABLES AND LISTS, [foo] and [[foo]] */
    parseTableOrList () {
      if (this.char === CHAR_LSQB) {
        this.next(this.parseList)
      } else {
        return this.goto(this.parseTable)
      }
    }

    /* TABLE [foo.bar.baz] */
    parseTable () {
      this.ctx = this.obj
      return this.goto(this.parseTableNext)
    }
    parseTableNext () {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else {
        return this.callNow(this.parseKeyword, this.parseTableMore)
      }
    }
    parseTableMore (keyword) {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else if (this.char === CHAR_RSQB) {
        if (hasKey(this.ctx, keyword) && (!isTable(this.ctx[keyword]) || this.ctx[keyword][_declared])) {
          throw this.error(new TomlError("Can't redefine existing key"))
        } else {
          this.ctx = this.ctx[keyword] = this.ctx[keyword] || Table()
          this.ctx[_declared] = true
        }
        return this.next(this.parseWhitespaceToEOL)
      } else if (this.char === CHAR_PERIOD) {
        if (!hasKey(this.ctx, keyword)) {
          this.ctx = this.ctx[keyword] = Table()
        } else if (isTable(this.ctx[keyword])) {
          this.ctx = this.ctx[keyword]
        } else if (isList(this.ctx[keyword])) {
          this.ctx = this.ctx[keyword][this.ctx[keyword].length - 1]
        } else {
          throw this.error(new TomlError("Can't redefine existing key"))
        }
        return this.next(this.parseTableNext)
      } else {
        throw this.error(new TomlError('Unexpected character, expected whitespace, . or ]'))
      }
    }

    /* LIST [[a.b.c]] */
    parseList () {
      this.ctx = this.obj
      return this.goto(this.parseListNext)
    }
    parseListNext () {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else {
        return this.callNow(this.parseKeyword, this.parseListMore)
      }
    }
    parseListMore (keyword) {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else if (this.char === CHAR_RSQB) {
        if (!hasKey(this.ctx, keyword)) {
          this.ctx[keyword] = List()
        }
        if (isInlineList(this.ctx[keyword])) {
          throw this.error(new TomlError("Can't extend an inline array"))
        } else if (isList(this.ctx[keyword])) {
          const next = Table()
          this.ctx[keyword].push(next)
          this.ctx = next
        } else {
          throw this.error(new TomlError("Can't redefine an existing key"))
        }
        return this.next(this.parseListEnd)
      } else if (this.char === CHAR_PERIOD) {
        if (!hasKey(this.ctx, keyword)) {
          this.ctx = this.ctx[keyword] = Table()
        } else if (isInlineList(this.ctx[keyword])) {
          throw this.error(new TomlError("Can't extend an inline array"))
        } else if (isInlineTable(this.ctx[keyword])) {
          throw this.error(new TomlError("Can't extend an inline table"))
        } else if (isList(this.ctx[keyword])) {
          this.ctx = this.ctx[keyword][this.ctx[keyword].length - 1]
        } else if (isTable(this.ctx[keyword])) {
          this.ctx = this.ctx[keyword]
        } else {
          throw this.error(new TomlError("Can't redefine an existing key"))
        }
        return this.next(this.parseListNext)
      } else {
        throw this.error(new TomlError('Unexpected character, expected whitespace, . or ]'))
      }
    }
    parseListEnd (keyword) {
      if (this.char === CHAR_RSQB) {
        return this.next(this.parseWhitespaceToEOL)
      } else {
        throw this.error(new TomlError('Unexpected character, expected whitespace, . or ]'))
      }
    }

    /* VALUE string, number, boolean, inline list, inline object */
    parseValue () {
      if (this.char === Parser.END) {
        throw this.error(new TomlError('Key without value'))
      } else if (this.char === CHAR_QUOT) {
        return this.next(this.parseDoubleString)
      } if (this.char === CHAR_APOS) {
        return this.next(this.parseSingleString)
      } else if (this.char === CHAR_HYPHEN || this.char === CHAR_PLUS) {
        return this.goto(this.parseNumberSign)
      } else if (this.char === CHAR_i) {
        return this.next(this.parseInf)
      } else if (this.char === CHAR_n) {
        return this.next(this.parseNan)
      } else if (isDigit(this.char)) {
        return this.goto(this.parseNumberOrDateTime)
      } else if (this.char === CHAR_t || this.char === CHAR_f) {
        return this.goto(this.parseBoolean)
      } else if (this.char === CHAR_LSQB) {
        return this.call(this.parseInlineList, this.recordValue)
      } else if (this.char === CHAR_LCUB) {
        return this.call(this.parseInlineTable, this.recordValue)
      } else {
        throw this.error(new TomlError('Unexpected character, expecting string, number, datetime, boolean, inline array or inline table'))
      }
    }
    recordValue (value) {
      return this.returnNow(value)
    }

    parseInf () {
      if (this.char === CHAR_n) {
        return this.next(this.parseInf2)
      } else {
        throw this.error(new TomlError('Unexpected character, expected "inf", "+inf" or "-inf"'))
      }
    }
    parseInf2 () {
      if (this.char === CHAR_f) {
        if (this.state.buf === '-') {
          return this.return(-Infinity)
        } else {
          return this.return(Infinity)
        }
      } else {
        throw this.error(new TomlError('Unexpected character, expected "inf", "+inf" or "-inf"'))
      }
    }

    parseNan () {
      if (this.char === CHAR_a) {
        return this.next(this.parseNan2)
      } else {
        throw this.error(new TomlError('Unexpected character, expected "nan"'))
      }
    }
    parseNan2 () {
      if (this.char === CHAR_n) {
        return this.return(NaN)
      } else {
        throw this.error(new TomlError('Unexpected character, expected "nan"'))
      }
    }

    /* KEYS, barewords or basic, literal, or dotted */
    parseKeyword () {
      if (this.char === CHAR_QUOT) {
        return this.next(this.parseBasicString)
      } else if (this.char === CHAR_APOS) {
        return this.next(this.parseLiteralString)
      } else {
        return this.goto(this.parseBareKey)
      }
    }

    /* KEYS: barewords */
    parseBareKey () {
      do {
        if (this.char === Parser.END) {
          throw this.error(new TomlError('Key ended without value'))
        } else if (isAlphaNumHyphen(this.char)) {
          this.consume()
        } else if (this.state.buf.length === 0) {
          throw this.error(new TomlError('Empty bare keys are not allowed'))
        } else {
          return this.returnNow()
        }
      } while (this.nextChar())
    }

    /* STRINGS, single quoted (literal) */
    parseSingleString () {
      if (this.char === CHAR_APOS) {
        return this.next(this.parseLiteralMultiStringMaybe)
      } else {
        return this.goto(this.parseLiteralString)
      }
    }
    parseLiteralString () {
      do {
        if (this.char === CHAR_APOS) {
          return this.return()
        } else if (this.atEndOfLine()) {
          throw this.error(new TomlError('Unterminated string'))
        } else if (this.char === CHAR_DEL || (this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I)) {
          throw this.errorControlCharIn('strings')
        } else {
          this.consume()
        }
      } while (this.nextChar())
    }
    parseLiteralMultiStringMaybe () {
      if (this.char === CHAR_APOS) {
        return this.next(this.parseLiteralMultiString)
      } else {
        return this.returnNow()
      }
    }
    parseLiteralMultiString () {
      if (this.char === CTRL_M) {
        return null
      } else if (this.char === CTRL_J) {
        return this.next(this.parseLiteralMultiStringContent)
      } else {
        return this.goto(this.parseLiteralMultiStringContent)
      }
    }
    parseLiteralMultiStringContent () {
      do {
        if (this.char === CHAR_APOS) {
          return this.next(this.parseLiteralMultiEnd)
        } else if (this.char === Parser.END) {
          throw this.error(new TomlError('Unterminated multi-line string'))
        } else if (this.char === CHAR_DEL || (this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I && this.char !== CTRL_J && this.char !== CTRL_M)) {
          throw this.errorControlCharIn('strings')
        } else {
          this.consume()
        }
      } while (this.nextChar())
    }
    parseLiteralMultiEnd () {
      if (this.char === CHAR_APOS) {
        return this.next(this.parseLiteralMultiEnd2)
      } else {
        this.state.buf += "'"
        return this.goto(this.parseLiteralMultiStringContent)
      }
    }
    parseLiteralMultiEnd2 () {
      if (this.char === CHAR_APOS) {
        return this.next(this.parseLiteralMultiEnd3)
      } else {
        this.state.buf += "''"
        return this.goto(this.parseLiteralMultiStringContent)
      }
    }
    parseLiteralMultiEnd3 () {
      if (this.char === CHAR_APOS) {
        this.state.buf += "'"
        return this.next(this.parseLiteralMultiEnd4)
      } else {
        return this.returnNow()
      }
    }
    parseLiteralMultiEnd4 () {
      if (this.char === CHAR_APOS) {
        this.state.buf += "'"
        return this.return()
      } else {
        return this.returnNow()
      }
    }

    /* STRINGS double quoted */
    parseDoubleString () {
      if (this.char === CHAR_QUOT) {
        return this.next(this.parseMultiStringMaybe)
      } else {
        return this.goto(this.parseBasicString)
      }
    }
    parseBasicString () {
      do {
        if (this.char === CHAR_BSOL) {
          return this.call(this.parseEscape, this.recordEscapeReplacement)
        } else if (this.char === CHAR_QUOT) {
          return this.return()
        } else if (this.atEndOfLine()) {
          throw this.error(new TomlError('Unterminated string'))
        } else if (this.char === CHAR_DEL || (this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I)) {
          throw this.errorControlCharIn('strings')
        } else {
          this.consume()
        }
      } while (this.nextChar())
    }
    recordEscapeReplacement (replacement) {
      this.state.buf += replacement
      return this.goto(this.parseBasicString)
    }
    parseMultiStringMaybe () {
      if (this.char === CHAR_QUOT) {
        return this.next(this.parseMultiString)
      } else {
        return this.returnNow()
      }
    }
    parseMultiString () {
      if (this.char === CTRL_M) {
        return null
      } else if (this.char === CTRL_J) {
        return this.next(this.parseMultiStringContent)
      } else {
        return this.goto(this.parseMultiStringContent)
      }
    }
    parseMultiStringContent () {
      do {
        if (this.char === CHAR_BSOL) {
          return this.call(this.parseMultiEscape, this.recordMultiEscapeReplacement)
        } else if (this.char === CHAR_QUOT) {
          return this.next(this.parseMultiEnd)
        } else if (this.char === Parser.END) {
          throw this.error(new TomlError('Unterminated multi-line string'))
        } else if (this.char === CHAR_DEL || (this.char <= CTRL_CHAR_BOUNDARY && this.char !== CTRL_I && this.char !== CTRL_J && this.char !== CTRL_M)) {
          throw this.errorControlCharIn('strings')
        } else {
          this.consume()
        }
      } while (this.nextChar())
    }
    errorControlCharIn (type) {
      let displayCode = '\\u00'
      if (this.char < 16) {
        displayCode += '0'
      }
      displayCode += this.char.toString(16)

      return this.error(new TomlError(`Control characters (codes < 0x1f and 0x7f) are not allowed in ${type}, use ${displayCode} instead`))
    }
    recordMultiEscapeReplacement (replacement) {
      this.state.buf += replacement
      return this.goto(this.parseMultiStringContent)
    }
    parseMultiEnd () {
      if (this.char === CHAR_QUOT) {
        return this.next(this.parseMultiEnd2)
      } else {
        this.state.buf += '"'
        return this.goto(this.parseMultiStringContent)
      }
    }
    parseMultiEnd2 () {
      if (this.char === CHAR_QUOT) {
        return this.next(this.parseMultiEnd3)
      } else {
        this.state.buf += '""'
        return this.goto(this.parseMultiStringContent)
      }
    }
    parseMultiEnd3 () {
      if (this.char === CHAR_QUOT) {
        this.state.buf += '"'
        return this.next(this.parseMultiEnd4)
      } else {
        return this.returnNow()
      }
    }
    parseMultiEnd4 () {
      if (this.char === CHAR_QUOT) {
        this.state.buf += '"'
        return this.return()
      } else {
        return this.returnNow()
      }
    }
    parseMultiEscape () {
      if (this.char === CTRL_M || this.char === CTRL_J) {
        return this.next(this.parseMultiTrim)
      } else if (this.char === CHAR_SP || this.char === CTRL_I) {
        return this.next(this.parsePreMultiTrim)
      } else {
        return this.goto(this.parseEscape)
      }
    }
    parsePreMultiTrim () {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else if (this.char === CTRL_M || this.char === CTRL_J) {
        return this.next(this.parseMultiTrim)
      } else {
        throw this.error(new TomlError("Can't escape whitespace"))
      }
    }
    parseMultiTrim () {
      // explicitly whitespace here, END should follow the same path as chars
      if (this.char === CTRL_J || this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M) {
        return null
      } else {
        return this.returnNow()
      }
    }
    parseEscape () {
      if (this.char in escapes) {
        return this.return(escapes[this.char])
      } else if (this.char === CHAR_u) {
        return this.call(this.parseSmallUnicode, this.parseUnicodeReturn)
      } else if (this.char === CHAR_U) {
        return this.call(this.parseLargeUnicode, this.parseUnicodeReturn)
      } else {
        throw this.error(new TomlError('Unknown escape character: ' + this.char))
      }
    }
    parseUnicodeReturn (char) {
      try {
        const codePoint = parseInt(char, 16)
        if (codePoint >= SURROGATE_FIRST && codePoint <= SURROGATE_LAST) {
          throw this.error(new TomlError('Invalid unicode, character in range 0xD800 - 0xDFFF is reserved'))
        }
        return this.returnNow(String.fromCodePoint(codePoint))
      } catch (err) {
        throw this.error(TomlError.wrap(err))
      }
    }
    parseSmallUnicode () {
      if (!isHexit(this.char)) {
        throw this.error(new TomlError('Invalid character in unicode sequence, expected hex'))
      } else {
        this.consume()
        if (this.state.buf.length >= 4) return this.return()
      }
    }
    parseLargeUnicode () {
      if (!isHexit(this.char)) {
        throw this.error(new TomlError('Invalid character in unicode sequence, expected hex'))
      } else {
        this.consume()
        if (this.state.buf.length >= 8) return this.return()
      }
    }

    /* NUMBERS */
    parseNumberSign () {
      this.consume()
      return this.next(this.parseMaybeSignedInfOrNan)
    }
    parseMaybeSignedInfOrNan () {
      if (this.char === CHAR_i) {
        return this.next(this.parseInf)
      } else if (this.char === CHAR_n) {
        return this.next(this.parseNan)
      } else {
        return this.callNow(this.parseNoUnder, this.parseNumberIntegerStart)
      }
    }
    parseNumberIntegerStart () {
      if (this.char === CHAR_0) {
        this.consume()
        return this.next(this.parseNumberIntegerExponentOrDecimal)
      } else {
        return this.goto(this.parseNumberInteger)
      }
    }
    parseNumberIntegerExponentOrDecimal () {
      if (this.char === CHAR_PERIOD) {
        this.consume()
        return this.call(this.parseNoUnder, this.parseNumberFloat)
      } else if (this.char === CHAR_E || this.char === CHAR_e) {
        this.consume()
        return this.next(this.parseNumberExponentSign)
      } else {
        return this.returnNow(Integer(this.state.buf))
      }
    }
    parseNumberInteger () {
      if (isDigit(this.char)) {
        this.consume()
      } else if (this.char === CHAR_LOWBAR) {
        return this.call(this.parseNoUnder)
      } else if (this.char === CHAR_E || this.char === CHAR_e) {
        this.consume()
        return this.next(this.parseNumberExponentSign)
      } else if (this.char === CHAR_PERIOD) {
        this.consume()
        return this.call(this.parseNoUnder, this.parseNumberFloat)
      } else {
        const result = Integer(this.state.buf)
        /* istanbul ignore if */
        if (result.isNaN()) {
          throw this.error(new TomlError('Invalid number'))
        } else {
          return this.returnNow(result)
        }
      }
    }
    parseNoUnder () {
      if (this.char === CHAR_LOWBAR || this.char === CHAR_PERIOD || this.char === CHAR_E || this.char === CHAR_e) {
        throw this.error(new TomlError('Unexpected character, expected digit'))
      } else if (this.atEndOfWord()) {
        throw this.error(new TomlError('Incomplete number'))
      }
      return this.returnNow()
    }
    parseNoUnderHexOctBinLiteral () {
      if (this.char === CHAR_LOWBAR || this.char === CHAR_PERIOD) {
        throw this.error(new TomlError('Unexpected character, expected digit'))
      } else if (this.atEndOfWord()) {
        throw this.error(new TomlError('Incomplete number'))
      }
      return this.returnNow()
    }
    parseNumberFloat () {
      if (this.char === CHAR_LOWBAR) {
        return this.call(this.parseNoUnder, this.parseNumberFloat)
      } else if (isDigit(this.char)) {
        this.consume()
      } else if (this.char === CHAR_E || this.char === CHAR_e) {
        this.consume()
        return this.next(this.parseNumberExponentSign)
      } else {
        return this.returnNow(Float(this.state.buf))
      }
    }
    parseNumberExponentSign () {
      if (isDigit(this.char)) {
        return this.goto(this.parseNumberExponent)
      } else if (this.char === CHAR_HYPHEN || this.char === CHAR_PLUS) {
        this.consume()
        this.call(this.parseNoUnder, this.parseNumberExponent)
      } else {
        throw this.error(new TomlError('Unexpected character, expected -, + or digit'))
      }
    }
    parseNumberExponent () {
      if (isDigit(this.char)) {
        this.consume()
      } else if (this.char === CHAR_LOWBAR) {
        return this.call(this.parseNoUnder)
      } else {
        return this.returnNow(Float(this.state.buf))
      }
    }

    /* NUMBERS or DATETIMES  */
    parseNumberOrDateTime () {
      if (this.char === CHAR_0) {
        this.consume()
        return this.next(this.parseNumberBaseOrDateTime)
      } else {
        return this.goto(this.parseNumberOrDateTimeOnly)
      }
    }
    parseNumberOrDateTimeOnly () {
      // note, if two zeros are in a row then it MUST be a date
      if (this.char === CHAR_LOWBAR) {
        return this.call(this.parseNoUnder, this.parseNumberInteger)
      } else if (isDigit(this.char)) {
        this.consume()
        if (this.state.buf.length > 4) this.next(this.parseNumberInteger)
      } else if (this.char === CHAR_E || this.char === CHAR_e) {
        this.consume()
        return this.next(this.parseNumberExponentSign)
      } else if (this.char === CHAR_PERIOD) {
        this.consume()
        return this.call(this.parseNoUnder, this.parseNumberFloat)
      } else if (this.char === CHAR_HYPHEN) {
        return this.goto(this.parseDateTime)
      } else if (this.char === CHAR_COLON) {
        return this.goto(this.parseOnlyTimeHour)
      } else {
        return this.returnNow(Integer(this.state.buf))
      }
    }
    parseDateTimeOnly () {
      if (this.state.buf.length < 4) {
        if (isDigit(this.char)) {
          return this.consume()
        } else if (this.char === CHAR_COLON) {
          return this.goto(this.parseOnlyTimeHour)
        } else {
          throw this.error(new TomlError('Expected digit while parsing year part of a date'))
        }
      } else {
        if (this.char === CHAR_HYPHEN) {
          return this.goto(this.parseDateTime)
        } else {
          throw this.error(new TomlError('Expected hyphen (-) while parsing year part of date'))
        }
      }
    }
    parseNumberBaseOrDateTime () {
      if (this.char === CHAR_b) {
        this.consume()
        return this.call(this.parseNoUnderHexOctBinLiteral, this.parseIntegerBin)
      } else if (this.char === CHAR_o) {
        this.consume()
        return this.call(this.parseNoUnderHexOctBinLiteral, this.parseIntegerOct)
      } else if (this.char === CHAR_x) {
        this.consume()
        return this.call(this.parseNoUnderHexOctBinLiteral, this.parseIntegerHex)
      } else if (this.char === CHAR_PERIOD) {
        return this.goto(this.parseNumberInteger)
      } else if (isDigit(this.char)) {
        return this.goto(this.parseDateTimeOnly)
      } else {
        return this.returnNow(Integer(this.state.buf))
      }
    }
    parseIntegerHex () {
      if (isHexit(this.char)) {
        this.consume()
      } else if (this.char === CHAR_LOWBAR) {
        return this.call(this.parseNoUnderHexOctBinLiteral)
      } else {
        const result = Integer(this.state.buf)
        /* istanbul ignore if */
        if (result.isNaN()) {
          throw this.error(new TomlError('Invalid number'))
        } else {
          return this.returnNow(result)
        }
      }
    }
    parseIntegerOct () {
      if (isOctit(this.char)) {
        this.consume()
      } else if (this.char === CHAR_LOWBAR) {
        return this.call(this.parseNoUnderHexOctBinLiteral)
      } else {
        const result = Integer(this.state.buf)
        /* istanbul ignore if */
        if (result.isNaN()) {
          throw this.error(new TomlError('Invalid number'))
        } else {
          return this.returnNow(result)
        }
      }
    }
    parseIntegerBin () {
      if (isBit(this.char)) {
        this.consume()
      } else if (this.char === CHAR_LOWBAR) {
        return this.call(this.parseNoUnderHexOctBinLiteral)
      } else {
        const result = Integer(this.state.buf)
        /* istanbul ignore if */
        if (result.isNaN()) {
          throw this.error(new TomlError('Invalid number'))
        } else {
          return this.returnNow(result)
        }
      }
    }

    /* DATETIME */
    parseDateTime () {
      // we enter here having just consumed the year and about to consume the hyphen
      if (this.state.buf.length < 4) {
        throw this.error(new TomlError('Years less than 1000 must be zero padded to four characters'))
      }
      this.state.result = this.state.buf
      this.state.buf = ''
      return this.next(this.parseDateMonth)
    }
    parseDateMonth () {
      if (this.char === CHAR_HYPHEN) {
        if (this.state.buf.length < 2) {
          throw this.error(new TomlError('Months less than 10 must be zero padded to two characters'))
        }
        this.state.result += '-' + this.state.buf
        this.state.buf = ''
        return this.next(this.parseDateDay)
      } else if (isDigit(this.char)) {
        this.consume()
      } else {
        throw this.error(new TomlError('Incomplete datetime'))
      }
    }
    parseDateDay () {
      if (this.char === CHAR_T || this.char === CHAR_SP) {
        if (this.state.buf.length < 2) {
          throw this.error(new TomlError('Days less than 10 must be zero padded to two characters'))
        }
        this.state.result += '-' + this.state.buf
        this.state.buf = ''
        return this.next(this.parseStartTimeHour)
      } else if (this.atEndOfWord()) {
        return this.returnNow(createDate(this.state.result + '-' + this.state.buf))
      } else if (isDigit(this.char)) {
        this.consume()
      } else {
        throw this.error(new TomlError('Incomplete datetime'))
      }
    }
    parseStartTimeHour () {
      if (this.atEndOfWord()) {
        return this.returnNow(createDate(this.state.result))
      } else {
        return this.goto(this.parseTimeHour)
      }
    }
    parseTimeHour () {
      if (this.char === CHAR_COLON) {
        if (this.state.buf.length < 2) {
          throw this.error(new TomlError('Hours less than 10 must be zero padded to two characters'))
        }
        this.state.result += 'T' + this.state.buf
        this.state.buf = ''
        return this.next(this.parseTimeMin)
      } else if (isDigit(this.char)) {
        this.consume()
      } else {
        throw this.error(new TomlError('Incomplete datetime'))
      }
    }
    parseTimeMin () {
      if (this.state.buf.length < 2 && isDigit(this.char)) {
        this.consume()
      } else if (this.state.buf.length === 2 && this.char === CHAR_COLON) {
        this.state.result += ':' + this.state.buf
        this.state.buf = ''
        return this.next(this.parseTimeSec)
      } else {
        throw this.error(new TomlError('Incomplete datetime'))
      }
    }
    parseTimeSec () {
      if (isDigit(this.char)) {
        this.consume()
        if (this.state.buf.length === 2) {
          this.state.result += ':' + this.state.buf
          this.state.buf = ''
          return this.next(this.parseTimeZoneOrFraction)
        }
      } else {
        throw this.error(new TomlError('Incomplete datetime'))
      }
    }

    parseOnlyTimeHour () {
      /* istanbul ignore else */
      if (this.char === CHAR_COLON) {
        if (this.state.buf.length < 2) {
          throw this.error(new TomlError('Hours less than 10 must be zero padded to two characters'))
        }
        this.state.result = this.state.buf
        this.state.buf = ''
        return this.next(this.parseOnlyTimeMin)
      } else {
        throw this.error(new TomlError('Incomplete time'))
      }
    }
    parseOnlyTimeMin () {
      if (this.state.buf.length < 2 && isDigit(this.char)) {
        this.consume()
      } else if (this.state.buf.length === 2 && this.char === CHAR_COLON) {
        this.state.result += ':' + this.state.buf
        this.state.buf = ''
        return this.next(this.parseOnlyTimeSec)
      } else {
        throw this.error(new TomlError('Incomplete time'))
      }
    }
    parseOnlyTimeSec () {
      if (isDigit(this.char)) {
        this.consume()
        if (this.state.buf.length === 2) {
          return this.next(this.parseOnlyTimeFractionMaybe)
        }
      } else {
        throw this.error(new TomlError('Incomplete time'))
      }
    }
    parseOnlyTimeFractionMaybe () {
      this.state.result += ':' + this.state.buf
      if (this.char === CHAR_PERIOD) {
        this.state.buf = ''
        this.next(this.parseOnlyTimeFraction)
      } else {
        return this.return(createTime(this.state.result))
      }
    }
    parseOnlyTimeFraction () {
      if (isDigit(this.char)) {
        this.consume()
      } else if (this.atEndOfWord()) {
        if (this.state.buf.length === 0) throw this.error(new TomlError('Expected digit in milliseconds'))
        return this.returnNow(createTime(this.state.result + '.' + this.state.buf))
      } else {
        throw this.error(new TomlError('Unexpected character in datetime, expected period (.), minus (-), plus (+) or Z'))
      }
    }

    parseTimeZoneOrFraction () {
      if (this.char === CHAR_PERIOD) {
        this.consume()
        this.next(this.parseDateTimeFraction)
      } else if (this.char === CHAR_HYPHEN || this.char === CHAR_PLUS) {
        this.consume()
        this.next(this.parseTimeZoneHour)
      } else if (this.char === CHAR_Z) {
        this.consume()
        return this.return(createDateTime(this.state.result + this.state.buf))
      } else if (this.atEndOfWord()) {
        return this.returnNow(createDateTimeFloat(this.state.result + this.state.buf))
      } else {
        throw this.error(new TomlError('Unexpected character in datetime, expected period (.), minus (-), plus (+) or Z'))
      }
    }
    parseDateTimeFraction () {
      if (isDigit(this.char)) {
        this.consume()
      } else if (this.state.buf.length === 1) {
        throw this.error(new TomlError('Expected digit in milliseconds'))
      } else if (this.char === CHAR_HYPHEN || this.char === CHAR_PLUS) {
        this.consume()
        this.next(this.parseTimeZoneHour)
      } else if (this.char === CHAR_Z) {
        this.consume()
        return this.return(createDateTime(this.state.result + this.state.buf))
      } else if (this.atEndOfWord()) {
        return this.returnNow(createDateTimeFloat(this.state.result + this.state.buf))
      } else {
        throw this.error(new TomlError('Unexpected character in datetime, expected period (.), minus (-), plus (+) or Z'))
      }
    }
    parseTimeZoneHour () {
      if (isDigit(this.char)) {
        this.consume()
        // FIXME: No more regexps
        if (/\d\d$/.test(this.state.buf)) return this.next(this.parseTimeZoneSep)
      } else {
        throw this.error(new TomlError('Unexpected character in datetime, expected digit'))
      }
    }
    parseTimeZoneSep () {
      if (this.char === CHAR_COLON) {
        this.consume()
        this.next(this.parseTimeZoneMin)
      } else {
        throw this.error(new TomlError('Unexpected character in datetime, expected colon'))
      }
    }
    parseTimeZoneMin () {
      if (isDigit(this.char)) {
        this.consume()
        if (/\d\d$/.test(this.state.buf)) return this.return(createDateTime(this.state.result + this.state.buf))
      } else {
        throw this.error(new TomlError('Unexpected character in datetime, expected digit'))
      }
    }

    /* BOOLEAN */
    parseBoolean () {
      /* istanbul ignore else */
      if (this.char === CHAR_t) {
        this.consume()
        return this.next(this.parseTrue_r)
      } else if (this.char === CHAR_f) {
        this.consume()
        return this.next(this.parseFalse_a)
      }
    }
    parseTrue_r () {
      if (this.char === CHAR_r) {
        this.consume()
        return this.next(this.parseTrue_u)
      } else {
        throw this.error(new TomlError('Invalid boolean, expected true or false'))
      }
    }
    parseTrue_u () {
      if (this.char === CHAR_u) {
        this.consume()
        return this.next(this.parseTrue_e)
      } else {
        throw this.error(new TomlError('Invalid boolean, expected true or false'))
      }
    }
    parseTrue_e () {
      if (this.char === CHAR_e) {
        return this.return(true)
      } else {
        throw this.error(new TomlError('Invalid boolean, expected true or false'))
      }
    }

    parseFalse_a () {
      if (this.char === CHAR_a) {
        this.consume()
        return this.next(this.parseFalse_l)
      } else {
        throw this.error(new TomlError('Invalid boolean, expected true or false'))
      }
    }

    parseFalse_l () {
      if (this.char === CHAR_l) {
        this.consume()
        return this.next(this.parseFalse_s)
      } else {
        throw this.error(new TomlError('Invalid boolean, expected true or false'))
      }
    }

    parseFalse_s () {
      if (this.char === CHAR_s) {
        this.consume()
        return this.next(this.parseFalse_e)
      } else {
        throw this.error(new TomlError('Invalid boolean, expected true or false'))
      }
    }

    parseFalse_e () {
      if (this.char === CHAR_e) {
        return this.return(false)
      } else {
        throw this.error(new TomlError('Invalid boolean, expected true or false'))
      }
    }

    /* INLINE LISTS */
    parseInlineList () {
      if (this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M || this.char === CTRL_J) {
        return null
      } else if (this.char === Parser.END) {
        throw this.error(new TomlError('Unterminated inline array'))
      } else if (this.char === CHAR_NUM) {
        return this.call(this.parseComment)
      } else if (this.char === CHAR_RSQB) {
        return this.return(this.state.resultArr || InlineList())
      } else {
        return this.callNow(this.parseValue, this.recordInlineListValue)
      }
    }
    recordInlineListValue (value) {
      if (!this.state.resultArr) {
        this.state.resultArr = InlineList(tomlType(value))
      }
      if (isFloat(value) || isInteger(value)) {
        // unbox now that we've verified they're ok
        this.state.resultArr.push(value.valueOf())
      } else {
        this.state.resultArr.push(value)
      }
      return this.goto(this.parseInlineListNext)
    }
    parseInlineListNext () {
      if (this.char === CHAR_SP || this.char === CTRL_I || this.char === CTRL_M || this.char === CTRL_J) {
        return null
      } else if (this.char === CHAR_NUM) {
        return this.call(this.parseComment)
      } else if (this.char === CHAR_COMMA) {
        return this.next(this.parseInlineList)
      } else if (this.char === CHAR_RSQB) {
        return this.goto(this.parseInlineList)
      } else {
        throw this.error(new TomlError('Invalid character, expected whitespace, comma (,) or close bracket (])'))
      }
    }

    /* INLINE TABLE */
    parseInlineTable () {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else if (this.char === Parser.END || this.char === CHAR_NUM || this.char === CTRL_J || this.char === CTRL_M) {
        throw this.error(new TomlError('Unterminated inline array'))
      } else if (this.char === CHAR_RCUB) {
        return this.return(this.state.resultTable || InlineTable())
      } else {
        if (!this.state.resultTable) this.state.resultTable = InlineTable()
        return this.callNow(this.parseAssign, this.recordInlineTableValue)
      }
    }
    recordInlineTableValue (kv) {
      let target = this.state.resultTable
      let finalKey = kv.key.pop()
      for (let kw of kv.key) {
        if (hasKey(target, kw) && (!isTable(target[kw]) || target[kw][_declared])) {
          throw this.error(new TomlError("Can't redefine existing key"))
        }
        target = target[kw] = target[kw] || Table()
      }
      if (hasKey(target, finalKey)) {
        throw this.error(new TomlError("Can't redefine existing key"))
      }
      if (isInteger(kv.value) || isFloat(kv.value)) {
        target[finalKey] = kv.value.valueOf()
      } else {
        target[finalKey] = kv.value
      }
      return this.goto(this.parseInlineTableNext)
    }
    parseInlineTableNext () {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else if (this.char === Parser.END || this.char === CHAR_NUM || this.char === CTRL_J || this.char === CTRL_M) {
        throw this.error(new TomlError('Unterminated inline array'))
      } else if (this.char === CHAR_COMMA) {
        return this.next(this.parseInlineTablePostComma)
      } else if (this.char === CHAR_RCUB) {
        return this.goto(this.parseInlineTable)
      } else {
        throw this.error(new TomlError('Invalid character, expected whitespace, comma (,) or close bracket (])'))
      }
    }
    parseInlineTablePostComma () {
      if (this.char === CHAR_SP || this.char === CTRL_I) {
        return null
      } else if (this.char === Parser.END || this.char === CHAR_NUM || this.char === CTRL_J || this.char === CTRL_M) {
        throw this.error(new TomlError('Unterminated inline array'))
      } else if (this.char === CHAR_COMMA) {
        throw this.error(new TomlError('Empty elements in inline tables are not permitted'))
      } else if (this.char === CHAR_RCUB) {
        throw this.error(new TomlError('Trailing commas in inline tables are not permitted'))
      } else {
        return this.goto(this.parseInlineTable)
      }
    }
  }
  return TOMLParser
}


/***/ }),

/***/ 5636:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = parseAsync

const TOMLParser = __nccwpck_require__(9386)
const prettyError = __nccwpck_require__(6505)

function parseAsync (str, opts) {
  if (!opts) opts = {}
  const index = 0
  const blocksize = opts.blocksize || 40960
  const parser = new TOMLParser()
  return new Promise((resolve, reject) => {
    setImmediate(parseAsyncNext, index, blocksize, resolve, reject)
  })
  function parseAsyncNext (index, blocksize, resolve, reject) {
    if (index >= str.length) {
      try {
        return resolve(parser.finish())
      } catch (err) {
        return reject(prettyError(err, str))
      }
    }
    try {
      parser.parse(str.slice(index, index + blocksize))
      setImmediate(parseAsyncNext, index + blocksize, blocksize, resolve, reject)
    } catch (err) {
      reject(prettyError(err, str))
    }
  }
}


/***/ }),

/***/ 6505:
/***/ ((module) => {


module.exports = prettyError

function prettyError (err, buf) {
  /* istanbul ignore if */
  if (err.pos == null || err.line == null) return err
  let msg = err.message
  msg += ` at row ${err.line + 1}, col ${err.col + 1}, pos ${err.pos}:\n`

  /* istanbul ignore else */
  if (buf && buf.split) {
    const lines = buf.split(/\n/)
    const lineNumWidth = String(Math.min(lines.length, err.line + 3)).length
    let linePadding = ' '
    while (linePadding.length < lineNumWidth) linePadding += ' '
    for (let ii = Math.max(0, err.line - 1); ii < Math.min(lines.length, err.line + 2); ++ii) {
      let lineNum = String(ii + 1)
      if (lineNum.length < lineNumWidth) lineNum = ' ' + lineNum
      if (err.line === ii) {
        msg += lineNum + '> ' + lines[ii] + '\n'
        msg += linePadding + '  '
        for (let hh = 0; hh < err.col; ++hh) {
          msg += ' '
        }
        msg += '^\n'
      } else {
        msg += lineNum + ': ' + lines[ii] + '\n'
      }
    }
  }
  err.message = msg + '\n'
  return err
}


/***/ }),

/***/ 2790:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = parseStream

const stream = __nccwpck_require__(2203)
const TOMLParser = __nccwpck_require__(9386)

function parseStream (stm) {
  if (stm) {
    return parseReadable(stm)
  } else {
    return parseTransform(stm)
  }
}

function parseReadable (stm) {
  const parser = new TOMLParser()
  stm.setEncoding('utf8')
  return new Promise((resolve, reject) => {
    let readable
    let ended = false
    let errored = false
    function finish () {
      ended = true
      if (readable) return
      try {
        resolve(parser.finish())
      } catch (err) {
        reject(err)
      }
    }
    function error (err) {
      errored = true
      reject(err)
    }
    stm.once('end', finish)
    stm.once('error', error)
    readNext()

    function readNext () {
      readable = true
      let data
      while ((data = stm.read()) !== null) {
        try {
          parser.parse(data)
        } catch (err) {
          return error(err)
        }
      }
      readable = false
      /* istanbul ignore if */
      if (ended) return finish()
      /* istanbul ignore if */
      if (errored) return
      stm.once('readable', readNext)
    }
  })
}

function parseTransform () {
  const parser = new TOMLParser()
  return new stream.Transform({
    objectMode: true,
    transform (chunk, encoding, cb) {
      try {
        parser.parse(chunk.toString(encoding))
      } catch (err) {
        this.emit('error', err)
      }
      cb()
    },
    flush (cb) {
      try {
        this.push(parser.finish())
      } catch (err) {
        this.emit('error', err)
      }
      cb()
    }
  })
}


/***/ }),

/***/ 5735:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = parseString

const TOMLParser = __nccwpck_require__(9386)
const prettyError = __nccwpck_require__(6505)

function parseString (str) {
  if (global.Buffer && global.Buffer.isBuffer(str)) {
    str = str.toString('utf8')
  }
  const parser = new TOMLParser()
  try {
    parser.parse(str)
    return parser.finish()
  } catch (err) {
    throw prettyError(err, str)
  }
}


/***/ }),

/***/ 3845:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = __nccwpck_require__(5735)
module.exports.async = __nccwpck_require__(5636)
module.exports.stream = __nccwpck_require__(2790)
module.exports.prettyError = __nccwpck_require__(6505)


/***/ }),

/***/ 6795:
/***/ ((module) => {


module.exports = stringify
module.exports.value = stringifyInline

function stringify (obj) {
  if (obj === null) throw typeError('null')
  if (obj === void (0)) throw typeError('undefined')
  if (typeof obj !== 'object') throw typeError(typeof obj)

  if (typeof obj.toJSON === 'function') obj = obj.toJSON()
  if (obj == null) return null
  const type = tomlType(obj)
  if (type !== 'table') throw typeError(type)
  return stringifyObject('', '', obj)
}

function typeError (type) {
  return new Error('Can only stringify objects, not ' + type)
}

function getInlineKeys (obj) {
  return Object.keys(obj).filter(key => isInline(obj[key]))
}
function getComplexKeys (obj) {
  return Object.keys(obj).filter(key => !isInline(obj[key]))
}

function toJSON (obj) {
  let nobj = Array.isArray(obj) ? [] : Object.prototype.hasOwnProperty.call(obj, '__proto__') ? {['__proto__']: undefined} : {}
  for (let prop of Object.keys(obj)) {
    if (obj[prop] && typeof obj[prop].toJSON === 'function' && !('toISOString' in obj[prop])) {
      nobj[prop] = obj[prop].toJSON()
    } else {
      nobj[prop] = obj[prop]
    }
  }
  return nobj
}

function stringifyObject (prefix, indent, obj) {
  obj = toJSON(obj)
  let inlineKeys
  let complexKeys
  inlineKeys = getInlineKeys(obj)
  complexKeys = getComplexKeys(obj)
  const result = []
  const inlineIndent = indent || ''
  inlineKeys.forEach(key => {
    var type = tomlType(obj[key])
    if (type !== 'undefined' && type !== 'null') {
      result.push(inlineIndent + stringifyKey(key) + ' = ' + stringifyAnyInline(obj[key], true))
    }
  })
  if (result.length > 0) result.push('')
  const complexIndent = prefix && inlineKeys.length > 0 ? indent + '  ' : ''
  complexKeys.forEach(key => {
    result.push(stringifyComplex(prefix, complexIndent, key, obj[key]))
  })
  return result.join('\n')
}

function isInline (value) {
  switch (tomlType(value)) {
    case 'undefined':
    case 'null':
    case 'integer':
    case 'nan':
    case 'float':
    case 'boolean':
    case 'string':
    case 'datetime':
      return true
    case 'array':
      return value.length === 0 || tomlType(value[0]) !== 'table'
    case 'table':
      return Object.keys(value).length === 0
    /* istanbul ignore next */
    default:
      return false
  }
}

function tomlType (value) {
  if (value === undefined) {
    return 'undefined'
  } else if (value === null) {
    return 'null'
  /* eslint-disable valid-typeof */
  } else if (typeof value === 'bigint' || (Number.isInteger(value) && !Object.is(value, -0))) {
    return 'integer'
  } else if (typeof value === 'number') {
    return 'float'
  } else if (typeof value === 'boolean') {
    return 'boolean'
  } else if (typeof value === 'string') {
    return 'string'
  } else if ('toISOString' in value) {
    return isNaN(value) ? 'undefined' : 'datetime'
  } else if (Array.isArray(value)) {
    return 'array'
  } else {
    return 'table'
  }
}

function stringifyKey (key) {
  const keyStr = String(key)
  if (/^[-A-Za-z0-9_]+$/.test(keyStr)) {
    return keyStr
  } else {
    return stringifyBasicString(keyStr)
  }
}

function stringifyBasicString (str) {
  return '"' + escapeString(str).replace(/"/g, '\\"') + '"'
}

function stringifyLiteralString (str) {
  return "'" + str + "'"
}

function numpad (num, str) {
  while (str.length < num) str = '0' + str
  return str
}

function escapeString (str) {
  return str.replace(/\\/g, '\\\\')
    .replace(/[\b]/g, '\\b')
    .replace(/\t/g, '\\t')
    .replace(/\n/g, '\\n')
    .replace(/\f/g, '\\f')
    .replace(/\r/g, '\\r')
    /* eslint-disable no-control-regex */
    .replace(/([\u0000-\u001f\u007f])/, c => '\\u' + numpad(4, c.codePointAt(0).toString(16)))
    /* eslint-enable no-control-regex */
}

function stringifyMultilineString (str) {
  let escaped = str.split(/\n/).map(str => {
    return escapeString(str).replace(/"(?="")/g, '\\"')
  }).join('\n')
  if (escaped.slice(-1) === '"') escaped += '\\\n'
  return '"""\n' + escaped + '"""'
}

function stringifyAnyInline (value, multilineOk) {
  let type = tomlType(value)
  if (type === 'string') {
    if (multilineOk && /\n/.test(value)) {
      type = 'string-multiline'
    } else if (!/[\b\t\n\f\r']/.test(value) && /"/.test(value)) {
      type = 'string-literal'
    }
  }
  return stringifyInline(value, type)
}

function stringifyInline (value, type) {
  /* istanbul ignore if */
  if (!type) type = tomlType(value)
  switch (type) {
    case 'string-multiline':
      return stringifyMultilineString(value)
    case 'string':
      return stringifyBasicString(value)
    case 'string-literal':
      return stringifyLiteralString(value)
    case 'integer':
      return stringifyInteger(value)
    case 'float':
      return stringifyFloat(value)
    case 'boolean':
      return stringifyBoolean(value)
    case 'datetime':
      return stringifyDatetime(value)
    case 'array':
      return stringifyInlineArray(value.filter(_ => tomlType(_) !== 'null' && tomlType(_) !== 'undefined' && tomlType(_) !== 'nan'))
    case 'table':
      return stringifyInlineTable(value)
    /* istanbul ignore next */
    default:
      throw typeError(type)
  }
}

function stringifyInteger (value) {
  /* eslint-disable security/detect-unsafe-regex */
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '_')
}

function stringifyFloat (value) {
  if (value === Infinity) {
    return 'inf'
  } else if (value === -Infinity) {
    return '-inf'
  } else if (Object.is(value, NaN)) {
    return 'nan'
  } else if (Object.is(value, -0)) {
    return '-0.0'
  }
  const [int, dec] = String(value).split('.')
  return stringifyInteger(int) + '.' + dec
}

function stringifyBoolean (value) {
  return String(value)
}

function stringifyDatetime (value) {
  return value.toISOString()
}

function stringifyInlineArray (values) {
  values = toJSON(values)
  let result = '['
  const stringified = values.map(_ => stringifyInline(_))
  if (stringified.join(', ').length > 60 || /\n/.test(stringified)) {
    result += '\n  ' + stringified.join(',\n  ') + '\n'
  } else {
    result += ' ' + stringified.join(', ') + (stringified.length > 0 ? ' ' : '')
  }
  return result + ']'
}

function stringifyInlineTable (value) {
  value = toJSON(value)
  const result = []
  Object.keys(value).forEach(key => {
    result.push(stringifyKey(key) + ' = ' + stringifyAnyInline(value[key], false))
  })
  return '{ ' + result.join(', ') + (result.length > 0 ? ' ' : '') + '}'
}

function stringifyComplex (prefix, indent, key, value) {
  const valueType = tomlType(value)
  /* istanbul ignore else */
  if (valueType === 'array') {
    return stringifyArrayOfTables(prefix, indent, key, value)
  } else if (valueType === 'table') {
    return stringifyComplexTable(prefix, indent, key, value)
  } else {
    throw typeError(valueType)
  }
}

function stringifyArrayOfTables (prefix, indent, key, values) {
  values = toJSON(values)
  const firstValueType = tomlType(values[0])
  /* istanbul ignore if */
  if (firstValueType !== 'table') throw typeError(firstValueType)
  const fullKey = prefix + stringifyKey(key)
  let result = ''
  values.forEach(table => {
    if (result.length > 0) result += '\n'
    result += indent + '[[' + fullKey + ']]\n'
    result += stringifyObject(fullKey + '.', indent, table)
  })
  return result
}

function stringifyComplexTable (prefix, indent, key, value) {
  const fullKey = prefix + stringifyKey(key)
  let result = ''
  if (getInlineKeys(value).length > 0) {
    result += indent + '[' + fullKey + ']\n'
  }
  return result + stringifyObject(fullKey + '.', indent, value)
}


/***/ }),

/***/ 9648:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


exports.parse = __nccwpck_require__(3845)
/* unused reexport */ __nccwpck_require__(6795)


/***/ }),

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

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

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

/***/ 6110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
function readInputs(reader) {
    const toolchain = reader.text('toolchain');
    const changeSetDigest = reader.required('change-set-digest');
    if (changeSetDigest !== '' && !/^[0-9a-f]{64}$/i.test(changeSetDigest)) {
        reader.problem('change-set-digest', `\`${changeSetDigest}\` is not a sha256 (64 hexadecimal digits)`);
    }
    return {
        workingDirectory: reader.text('working-directory') ?? '.',
        changeSet: reader.required('change-set'),
        changeSetDigest,
        fetch: reader.boolean('fetch', false),
        ...(toolchain !== undefined && { toolchain }),
    };
}


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

;// CONCATENATED MODULE: ./domain/change-set/whole-change.js
/** All commits of a change set as one change of each file, in the order in which the files first appear. */
function wholeChange(changeSet) {
    const changes = new Map();
    for (const file of changeSet.commits.flatMap((commit) => commit.files)) {
        const earlier = changes.get(file.path) ?? file;
        changes.set(file.path, { ...file, before: earlier.before });
    }
    return [...changes.values()].filter((change) => change.before !== change.after);
}

// EXTERNAL MODULE: ../../node_modules/@iarna/toml/toml.js
var toml = __nccwpck_require__(9648);
;// CONCATENATED MODULE: ./domain/cargo/scan-lockfile.js
const keys = ['name', 'version', 'source', 'checksum'];
const pair = /^(\w+) = "([ !#-[\]-~]*)"$/;
const item = /^ "([ !#-[\]-~]*)",$/;
/**
 * Reads a Cargo.lock of format 2 to 4 that is spelled exactly as Cargo spells it (`encode.rs`): a lockfile is by far the
 * largest TOML of a repository, and this takes a hundredth of a parser's time.
 *
 * @returns `undefined` for every other spelling, which is a TOML parser's to judge.
 */
function scanLockfile(text) {
    const packages = [];
    let version;
    let values;
    let dependencies;
    let inList = false;
    /** Ends the package that is open. @returns whether it has what a package must have. */
    const close = () => {
        if (values === undefined)
            return true;
        const { name, version: own, ...rest } = values;
        if (name === undefined || own === undefined || inList)
            return false;
        packages.push({ name, version: own, ...rest, dependencies: dependencies ?? [] });
        return true;
    };
    for (const line of text.split(/\r?\n/)) {
        if (inList) {
            const dependency = item.exec(line)?.[1];
            if (dependency !== undefined)
                dependencies?.push(dependency);
            else if (line === ']')
                inList = false;
            else
                return undefined;
        }
        else if (line === '[[package]]') {
            if (!close())
                return undefined;
            values = {};
            dependencies = undefined;
        }
        else if (values !== undefined && line === 'dependencies = [') {
            if (dependencies !== undefined)
                return undefined;
            dependencies = [];
            inList = true;
        }
        else if (values !== undefined && line !== '') {
            const [, word, value] = pair.exec(line) ?? [];
            const key = keys.find((known) => known === word);
            if (key === undefined || value === undefined || values[key] !== undefined)
                return undefined;
            values[key] = value;
        }
        else if (line !== '' && !/^# [ -~]*$/.test(line)) {
            const stated = /^version = (\d)$/.exec(line)?.[1];
            if (stated === undefined || version !== undefined)
                return undefined;
            version = Number(stated);
        }
    }
    return close() ? { version, packages } : undefined;
}

;// CONCATENATED MODULE: ./domain/cargo/read-lockfile.js



/** The newest format that Cargo writes today. */
const newestFormat = 4;
/**
 * Reads a Cargo.lock of format 1 to 4.
 *
 * @param path POSIX, relative to the working directory.
 * @throws {Failure} `manifest` when it is broken, has merge conflict markers, or is of a newer format.
 */
function readLockfile(text, path) {
    const { version: stated, packages: raw, checksums, isRooted } = readEntries(text, path);
    if (stated !== undefined && stated !== 3 && stated !== newestFormat) {
        throw broken(path, `has the format ${JSON.stringify(stated)}, which is not known`, lineOf(text, /^version\s*=/m), {
            hint: `Formats 1 to ${newestFormat} can be read: write ${path} again with a cargo that knows one of them.`,
        });
    }
    const find = packageFinder(raw);
    const packages = raw.map(({ dependencies, ...found }) => {
        const checksum = found.checksum ?? checksums.get(idOf(found));
        return {
            ...found,
            ...(checksum !== undefined && { checksum }),
            dependencies: dependencies.flatMap((dependency) => find(dependency) ?? []),
        };
    });
    return { version: stated ?? (isRooted || checksums.size > 0 ? 1 : 2), packages };
}
/** The packages as they stand, their dependencies not looked up. @throws {Failure} `manifest` when the text is broken. */
function readEntries(text, path) {
    const scanned = scanLockfile(text);
    if (scanned !== undefined)
        return { ...scanned, checksums: new Map(), isRooted: false };
    const content = parseText(text, path);
    const root = content.get('root');
    const tables = [...(root === undefined ? [] : [root]), ...arrayOf(content.get('package'), path)];
    return {
        version: content.get('version'),
        packages: tables.map((table) => readPackage(table, path)),
        checksums: legacyChecksums(content),
        isRooted: root !== undefined,
    };
}
function parseText(text, path) {
    const conflict = lineOf(text, /^(<{7}|>{7})( |$)/m);
    if (conflict !== undefined) {
        throw broken(path, 'has the conflict markers of an unfinished merge', conflict, {
            hint: `Take one side of ${path}, then run \`cargo metadata\`: Cargo adds what is missing.`,
        });
    }
    try {
        return new Map(Object.entries((0,toml.parse)(text)));
    }
    catch (cause) {
        const line = cause instanceof Error && 'line' in cause && typeof cause.line === 'number' ? cause.line + 1 : undefined;
        throw broken(path, 'is not valid TOML', line, { cause });
    }
}
function broken(path, problem, line, details = {}) {
    const location = { path, line: line ?? 1, column: 1 };
    return new failure/* Failure */.HR('manifest', `${path}:${location.line}: the lockfile ${problem}`, {
        hint: `Restore ${path} from git, or delete it and run \`cargo generate-lockfile\`.`,
        ...details,
        locations: [location],
    });
}
/** 1-based line of the first match. */
function lineOf(text, pattern) {
    const index = text.search(pattern);
    return index === -1 ? undefined : text.slice(0, index).split('\n').length;
}
function arrayOf(value, path) {
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value;
    throw broken(path, 'has a `package` that is not a list', undefined);
}
function readPackage(table, path) {
    const entries = mapOf(table);
    const name = entries.get('name');
    const version = entries.get('version');
    const source = entries.get('source');
    const checksum = entries.get('checksum');
    if (typeof name !== 'string' || typeof version !== 'string') {
        throw broken(path, 'has a package without name or version', undefined);
    }
    return {
        name,
        version,
        ...(typeof source === 'string' && { source }),
        ...(typeof checksum === 'string' && { checksum }),
        dependencies: arrayOf(entries.get('dependencies'), path).filter((item) => typeof item === 'string'),
    };
}
function mapOf(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
/** Format 1 keeps them apart: `[metadata]` with `checksum NAME VERSION (SOURCE)`. */
function legacyChecksums(content) {
    const checksums = new Map();
    for (const [key, value] of mapOf(content.get('metadata'))) {
        if (key.startsWith('checksum ') && typeof value === 'string' && value !== '<none>') {
            checksums.set(key.slice('checksum '.length), value);
        }
    }
    return checksums;
}
function idOf({ name, version, source }) {
    return source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
}
/**
 * Finds what a dependency line names. Cargo leaves out the version where the name is unique and the source where name and
 * version are. What cannot be told, after a bad merge, is ignored as Cargo ignores it (`encode.rs`).
 */
function packageFinder(packages) {
    const byName = new Map();
    for (const { name, version, source } of packages) {
        const found = { name, version, ...(source !== undefined && { source }) };
        const others = byName.get(name);
        if (others === undefined)
            byName.set(name, [found]);
        else
            others.push(found);
    }
    return (line) => {
        const [name = '', version, source] = line.split(' ');
        const named = byName.get(name) ?? [];
        if (version === undefined)
            return named.length === 1 ? named[0] : undefined;
        const ofVersion = named.filter((found) => found.version === version);
        if (source !== undefined) {
            const wanted = sourceWithoutCommit(source.slice(1, -1));
            return ofVersion.find((found) => sourceWithoutCommit(found.source) === wanted);
        }
        const byPath = ofVersion.filter((found) => found.source === undefined);
        if (byPath.length === 1)
            return byPath[0];
        return ofVersion.length === 1 ? ofVersion[0] : undefined;
    };
}
/** Format 1 names a git source in a dependency without the commit. */
function sourceWithoutCommit(source) {
    return source?.replace(/#.*$/, '');
}

;// CONCATENATED MODULE: ../../node_modules/toml-eslint-parser/lib/chunk-15K8U1wQ.mjs
//#region rolldown:runtime
var __defProp = Object.defineProperty;
var __exportAll = (all, symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};

//#endregion

;// CONCATENATED MODULE: ../../node_modules/eslint-visitor-keys/lib/visitor-keys.js
/* eslint-disable jsdoc/valid-types -- doesn't allow `readonly`.
   TODO: remove eslint-disable when https://github.com/jsdoc-type-pratt-parser/jsdoc-type-pratt-parser/issues/164 is fixed
*/
/**
 * @typedef {{ readonly [type: string]: ReadonlyArray<string> }} VisitorKeys
 */
/* eslint-enable jsdoc/valid-types -- doesn't allow `readonly string[]`. TODO: check why */

/**
 * @type {VisitorKeys}
 */
const KEYS = {
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
		"attributes",
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
	YieldExpression: ["argument"],
};

// Types.
const NODE_TYPES = Object.keys(KEYS);

// Freeze the keys.
for (const type of NODE_TYPES) {
	Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);

/* harmony default export */ const visitor_keys = (KEYS);

;// CONCATENATED MODULE: ../../node_modules/eslint-visitor-keys/lib/index.js
/**
 * @author Toru Nagashima <https://github.com/mysticatea>
 * See LICENSE file in root directory for full license.
 */


/**
 * @typedef {import('./visitor-keys.js').VisitorKeys} VisitorKeys
 */

// List to ignore keys.
const KEY_BLACKLIST = new Set([
	"parent",
	"leadingComments",
	"trailingComments",
]);

/**
 * Check whether a given key should be used or not.
 * @param {string} key The key to check.
 * @returns {boolean} `true` if the key should be used.
 */
function filterKey(key) {
	return !KEY_BLACKLIST.has(key) && key[0] !== "_";
}

/* eslint-disable jsdoc/valid-types -- doesn't allow `readonly`.
   TODO: remove eslint-disable when https://github.com/jsdoc-type-pratt-parser/jsdoc-type-pratt-parser/issues/164 is fixed
*/
/**
 * Get visitor keys of a given node.
 * @param {Object} node The AST node to get keys.
 * @returns {readonly string[]} Visitor keys of the node.
 */
function getKeys(node) {
	return Object.keys(node).filter(filterKey);
}
/* eslint-enable jsdoc/valid-types -- doesn't allow `readonly` */

/**
 * Make the union set with `KEYS` and given keys.
 * @param {VisitorKeys} additionalKeys The additional keys.
 * @returns {VisitorKeys} The union set.
 */
function unionWith(additionalKeys) {
	const retv =
		/** @type {{ [type: string]: ReadonlyArray<string> }} */
		(Object.assign({}, visitor_keys));

	for (const type of Object.keys(additionalKeys)) {
		if (Object.hasOwn(retv, type)) {
			const keys = new Set(additionalKeys[type]);

			for (const key of retv[type]) {
				keys.add(key);
			}

			retv[type] = Object.freeze(Array.from(keys));
		} else {
			retv[type] = Object.freeze(Array.from(additionalKeys[type]));
		}
	}

	return Object.freeze(retv);
}



;// CONCATENATED MODULE: ../../node_modules/toml-eslint-parser/lib/index.mjs



//#region src/internal-utils/index.ts
/**
* Get the last element from given array
*/
function last(arr) {
	return arr[arr.length - 1] ?? null;
}
/**
* Node to key name
*/
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}

//#endregion
//#region src/parser-options.ts
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
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
/**
* Get TOML version object from given TOML version string.
*/
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}

//#endregion
//#region src/errors.ts
const MESSAGES = {
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
/**
* Get message from error code
*/
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
/**
* TOML parse errors.
*/
var ParseError = class extends SyntaxError {
	/**
	* Initialize this ParseError instance.
	*
	*/
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};

//#endregion
//#region src/tokenizer/code-point.ts
const CodePoint = {
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
/**
* Check whether the code point is a control character.
*/
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
/**
* Check whether the code point is a whitespace.
*/
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
/**
* Check whether the code point is a end of line.
*/
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
/**
* Check whether the code point is an uppercase letter character.
*/
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
/**
* Check whether the code point is a lowercase letter character.
*/
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
/**
* Check whether the code point is a letter character.
*/
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
/**
* Check whether the code point is a digit character.
*/
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
/**
* Check whether the code point is a hex digit character.
*/
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
/**
* Check whether the code point is a octal digit character.
*/
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
/**
* Check whether the code point is valid code point.
*
* see
* - https://unicode.org/glossary/#unicode_scalar_value
* - https://toml.io/en/v1.0.0#string
*/
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}

//#endregion
//#region src/tokenizer/locs.ts
/**
* Find the last index of the array that is less than or equal to the value.
*/
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
/**
* A class for getting lines and columns location.
*/
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

//#endregion
//#region src/tokenizer/code-point-iterator.ts
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

//#endregion
//#region src/tokenizer/tokenizer.ts
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
/**
* Tokenizer for TOML.
*/
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
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
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
			if (isDigit(cp)) {
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
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
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
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
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
		if (isDigit(cp)) return this.back("NUMBER");
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
				if (isDigit(nextCp$1)) {
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
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
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
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
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
		const { out, nextCp } = this.parseDigits(cp, isDigit);
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
		const { out } = this.parseDigits(cp, isDigit);
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
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
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
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
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
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
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
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
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
	parseUnicode(count) {
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
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
/**
* Check whether the code point is unquoted-key-char
*/
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
/**
* Check whether the code point is control character other than tab
*/
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
/**
* Check whether the code point is non-eol for TOML 1.1
*/
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
/**
* Check whether the code point is a non-ascii character.
*/
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
/**
* Check whether the given values is valid date
*/
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
/**
* Check whether the given values is valid time
*/
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
/**
* Get date from DateTimeData
*/
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
/**
* Pad with zeros.
*/
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}

//#endregion
//#region src/toml-parser/keys-resolver.ts
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
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
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
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
				keys: new Map([[0, newKeyStore]]),
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
/**
* Verify duplicate keys from TOMLKeyValue
*/
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
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
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
/**
* Verify duplicate keys from TOMLInlineTable
*/
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
/**
* Verify duplicate keys from TOMLArray
*/
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
/**
* Get the after node
*/
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}

//#endregion
//#region src/toml-parser/context.ts
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
	reportParseError(code, token) {
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
		throw new ParseError(code, offset, line, column);
	}
};

//#endregion
//#region src/toml-parser/index.ts
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
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
		/**
		* Get the text of number
		*/
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
/**
* Check whether the given token is a dot.
*/
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
/**
* Check whether the given token is an equal sign.
*/
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
/**
* Check whether the given token is a left bracket.
*/
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
/**
* Check whether the given token is a right bracket.
*/
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
/**
* Check whether the given token is a left brace.
*/
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
/**
* Check whether the given token is a right brace.
*/
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
/**
* Check whether the given token is a comma.
*/
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
/**
* Check whether the given token is a punctuator.
*/
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
/**
* Check whether the given token is a bare token.
*/
function isBare(token) {
	return token.type === "Bare";
}
/**
* Check whether the given token is a string.
*/
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
/**
* Check whether the given token is a multi-line string.
*/
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
/**
* Check whether the given token is a number.
*/
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
/**
* Check whether the given token is a boolean.
*/
function isBoolean(token) {
	return token.type === "Boolean";
}
/**
* Check whether the given token is a date time.
*/
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
/**
* Apply end locations
*/
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
/**
* clone the location.
*/
function cloneRange(range) {
	return [range[0], range[1]];
}
/**
* clone the location.
*/
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
/**
* clone the location.
*/
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}

//#endregion
//#region src/visitor-keys.ts
const tomlKeys = {
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
const lib_KEYS = unionWith(tomlKeys);

//#endregion
//#region src/parser.ts
/**
* Parse source code
*/
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: lib_KEYS,
		services: { isTOML: true }
	};
}

//#endregion
//#region src/traverse.ts
/**
* Check that the given key should be traversed or not.
* @this {Traversable}
* @param key The key to check.
* @returns `true` if the key should be traversed.
*/
function fallbackKeysFilter(key) {
	let value = null;
	return key !== "comments" && key !== "leadingComments" && key !== "loc" && key !== "parent" && key !== "range" && key !== "tokens" && key !== "trailingComments" && (value = this[key]) !== null && typeof value === "object" && (typeof value.type === "string" || Array.isArray(value));
}
/**
* Get the keys of the given node to traverse it.
* @param node The node to get.
* @returns The keys to traverse.
*/
function getFallbackKeys(node) {
	return Object.keys(node).filter(fallbackKeysFilter, node);
}
/**
* Get the keys of the given node to traverse it.
* @param node The node to get.
* @returns The keys to traverse.
*/
function lib_getKeys(node, visitorKeys) {
	return ((visitorKeys || lib_KEYS)[node.type] || getFallbackKeys(node)).filter((key) => !getNodes(node, key).next().done);
}
/**
* Get the nodes of the given node.
* @param node The node to get.
*/
function* getNodes(node, key) {
	const child = node[key];
	if (Array.isArray(child)) {
		for (const c of child) if (isNode(c)) yield c;
	} else if (isNode(child)) yield child;
}
/**
* Check whether a given value is a node.
* @param x The value to check.
* @returns `true` if the value is a node.
*/
function isNode(x) {
	return x !== null && typeof x === "object" && typeof x.type === "string";
}
/**
* Traverse the given node.
* @param node The node to traverse.
* @param parent The parent node.
* @param visitor The node visitor.
*/
function traverse(node, parent, visitor) {
	visitor.enterNode(node, parent);
	const keys = lib_getKeys(node, visitor.visitorKeys);
	for (const key of keys) for (const child of getNodes(node, key)) traverse(child, node, visitor);
	visitor.leaveNode(node, parent);
}
/**
* Traverse the given AST tree.
* @param node Root node to traverse.
* @param visitor Visitor.
*/
function traverseNodes(node, visitor) {
	traverse(node, null, visitor);
}

//#endregion
//#region src/utils.ts
/**
* Gets the static value for the given node.
*/
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
/** Generates a converter to convert from a node. */
function generateConvertTOMLValue(convertValue) {
	/**
	* Resolve TOML value
	*/
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
			return node.keys.map((key) => resolveValue(key));
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
/**
* Get the table from the table.
*/
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
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
	/** Get next target from key */
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
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
/**
* Set the value to the table.
*/
function set(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[last(keys)] = value;
}
/**
* Check whether the given value is a value.
*/
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}

//#endregion
//#region package.json
var name$1 = "toml-eslint-parser";
var version$1 = "1.0.3";

//#endregion
//#region src/meta.ts
var meta_exports = /* @__PURE__ */ __exportAll({
	name: () => lib_name,
	version: () => version
});
const lib_name = name$1;
const version = version$1;

//#endregion
//#region src/index.ts
const VisitorKeys = (/* unused pure expression or super */ null && (lib_KEYS));
/**
* Parse TOML source code
*/
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}

//#endregion

;// CONCATENATED MODULE: ./domain/toml/locator.js
/** Turns offsets into 1-based lines and columns; the line starts are found once. */
function locator(text, path) {
    let starts;
    const lineOf = (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return (at) => {
        if (typeof at === 'number')
            return { path, ...lineOf(at) };
        const end = lineOf(at.end);
        return { path, ...lineOf(at.start), endLine: end.line, endColumn: end.column };
    };
}

;// CONCATENATED MODULE: ./domain/toml/document.js



/**
 * Reads TOML 1.0 as Cargo does, keeping positions.
 *
 * @throws {Failure} `manifest` with the location of the first mistake. Nesting too deep for the reader is such a mistake,
 *   not a crash.
 */
function parseToml(text, path) {
    const locate = locator(text, path);
    let program;
    try {
        // Cargo skips a byte order mark; a space in its place keeps every offset.
        program = parseTOML(text.replace(/^\uFEFF/, ' '), { tomlVersion: '1.0.0' });
    }
    catch (error) {
        if (error instanceof RangeError) {
            throw new failure/* Failure */.HR('manifest', `${path} is nested too deeply to be read`, {
                hint: `Flatten the nested arrays or tables in ${path}.`,
                locations: [{ path, line: 1, column: 1 }],
                cause: error,
            });
        }
        throw syntaxFailure(error, path, locate);
    }
    return { path, text, root: tableOf(program, text), locate };
}
function syntaxFailure(error, path, locate) {
    if (!(error instanceof Error))
        return error;
    const index = 'index' in error && typeof error.index === 'number' ? error.index : 0;
    const location = locate(index);
    return new failure/* Failure */.HR('manifest', `${path}:${location.line}:${location.column} is not valid TOML: ${error.message}`, {
        hint: `Correct ${path} at line ${location.line}; \`cargo metadata --no-deps\` shows Cargo's own message.`,
        locations: [location],
        cause: error,
    });
}
function tableOf(program, text) {
    const root = { kind: 'table', form: 'root', entries: new Map(), range: { start: 0, end: text.length } };
    for (const node of program.body[0].body) {
        if (node.type === 'TOMLKeyValue')
            addKeyValue(root, node);
        else
            addSection(root, node, text);
    }
    return root;
}
function addSection(root, node, text) {
    const range = toRange(node.range);
    const header = { start: range.start, end: text.indexOf(']', lastKeyEnd(node)) + (node.kind === 'array' ? 2 : 1) };
    const keys = node.key.keys;
    let parent = root;
    keys.slice(0, -1).forEach((key) => {
        parent = childTable(parent, key, range, 'implicit');
    });
    const last = keys.at(-1);
    if (last === undefined)
        return;
    const name = keyName(last);
    const keyRange = toRange(last.range);
    const existing = parent.entries.get(name);
    const table = node.kind === 'standard' && existing?.value.kind === 'table'
        ? Object.assign(existing.value, { form: 'header', header, range })
        : { kind: 'table', form: 'header', entries: new Map(), range, header };
    if (node.kind === 'standard') {
        parent.entries.set(name, { key: name, keyRange, range, value: table });
    }
    else {
        const before = existing?.value.kind === 'array' ? existing.value : undefined;
        const whole = { start: before?.range.start ?? range.start, end: range.end };
        const value = { kind: 'array', ofTables: true, items: [...(before?.items ?? []), table], range: whole };
        parent.entries.set(name, { key: name, keyRange: existing?.keyRange ?? keyRange, range: whole, value });
    }
    for (const entry of node.body)
        addKeyValue(table, entry);
}
function lastKeyEnd(node) {
    return node.key.keys.at(-1)?.range[1] ?? node.range[0];
}
function addKeyValue(table, node) {
    const range = toRange(node.range);
    const keys = node.key.keys;
    let parent = table;
    for (const key of keys.slice(0, -1))
        parent = childTable(parent, key, range, 'dotted');
    const last = keys.at(-1);
    if (last === undefined)
        return;
    const key = keyName(last);
    parent.entries.set(key, { key, keyRange: toRange(last.range), range, value: document_valueOf(node.value) });
}
/** The table below `parent` named by `key`; the last element where it is an array of tables. */
function childTable(parent, key, range, form) {
    const name = keyName(key);
    const existing = parent.entries.get(name)?.value;
    if (existing?.kind === 'table') {
        const table = existing;
        if (form === 'dotted' && table.form === 'dotted') {
            table.range = { start: table.range.start, end: range.end };
            const entry = parent.entries.get(name);
            if (entry)
                parent.entries.set(name, { ...entry, range: table.range });
        }
        return table;
    }
    if (existing?.kind === 'array') {
        const last = existing.items.at(-1);
        if (last?.kind === 'table')
            return last;
    }
    const table = { kind: 'table', form, entries: new Map(), range };
    parent.entries.set(name, { key: name, keyRange: toRange(key.range), range, value: table });
    return table;
}
function document_valueOf(node) {
    const range = toRange(node.range);
    switch (node.type) {
        case 'TOMLArray':
            return { kind: 'array', ofTables: false, items: node.elements.map(document_valueOf), range };
        case 'TOMLInlineTable': {
            const table = { kind: 'table', form: 'inline', entries: new Map(), range };
            for (const entry of node.body)
                addKeyValue(table, entry);
            return table;
        }
        case 'TOMLValue':
            return scalarOf(node, range);
    }
}
function scalarOf(node, range) {
    switch (node.kind) {
        case 'string':
        case 'boolean':
        case 'integer':
        case 'float':
            return { kind: node.kind, value: node.value, range };
        default:
            return { kind: 'datetime', value: node.datetime, range };
    }
}
function keyName(key) {
    return key.type === 'TOMLBare' ? key.name : key.value;
}
function toRange(range) {
    return { start: range[0], end: range[1] };
}
/** The value below `table` at a path of keys, or `undefined`. */
function valueAt(table, ...keys) {
    return entryAt(table, ...keys)?.value;
}
/** The entry below `table` at a path of keys, or `undefined`. */
function entryAt(table, ...keys) {
    let current = table;
    let entry;
    for (const key of keys) {
        entry = current?.entries.get(key);
        if (entry === undefined)
            return undefined;
        current = entry.value.kind === 'table' ? entry.value : undefined;
    }
    return entry;
}
/** The text of a string value, or `undefined` for anything else. */
function stringOf(value) {
    return value?.kind === 'string' ? String(value.value) : undefined;
}
/** The truth of a boolean value, or `undefined` for anything else. */
function booleanOf(value) {
    return value?.kind === 'boolean' ? value.value === true : undefined;
}
/** The strings of an array, or `undefined` when it is not an array; elements of another kind are left out. */
function stringsOf(value) {
    if (value?.kind !== 'array')
        return undefined;
    return value.items.flatMap((item) => stringOf(item) ?? []);
}

;// CONCATENATED MODULE: ./domain/cargo/file-tree.js

function fileTree(paths) {
    const files = new Map();
    const folders = new Map([['.', new Set()]]);
    const addFolder = (folder) => {
        if (folders.has(folder))
            return;
        folders.set(folder, new Set());
        const parent = external_node_path_.posix.dirname(folder);
        addFolder(parent);
        folders.get(parent)?.add(external_node_path_.posix.basename(folder));
    };
    for (const path of paths) {
        const folder = external_node_path_.posix.dirname(path);
        addFolder(folder);
        const names = files.get(folder);
        if (names === undefined)
            files.set(folder, new Set([external_node_path_.posix.basename(path)]));
        else
            names.add(external_node_path_.posix.basename(path));
    }
    return {
        hasFile: (path) => files.get(external_node_path_.posix.dirname(path))?.has(external_node_path_.posix.basename(path)) === true,
        hasFolder: (folder) => folders.has(folder),
        files: (folder) => [...(files.get(folder) ?? [])].toSorted(),
        folders: (folder) => [...(folders.get(folder) ?? [])].toSorted(),
    };
}

;// CONCATENATED MODULE: ./domain/cargo/folder.js

/**
 * The POSIX path of `path` seen from `folder`, relative to the checkout; `.` is the checkout itself. `undefined` where it
 * is absolute or leaves the checkout.
 */
function pathFrom(folder, path) {
    if (external_node_path_.posix.isAbsolute(path))
        return undefined;
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/\/$/, '');
    return joined === '..' || joined.startsWith('../') ? undefined : joined;
}
/** The path of the manifest in a folder of the checkout. */
function manifestIn(folder) {
    return folder === '.' ? 'Cargo.toml' : `${folder}/Cargo.toml`;
}
/** Whether `path` is `folder` or lies below it, by whole components. */
function isWithin(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** The folders above `folder`, nearest first, up to the checkout itself. */
function foldersAbove(folder) {
    const above = [];
    for (let current = folder; current !== '.'; above.push(current))
        current = external_node_path_.posix.dirname(current);
    return above;
}

;// CONCATENATED MODULE: ./domain/cargo/effective-dependency.js

/**
 * What `dependency` of `manifest` is after `[workspace.dependencies]` has been merged in (The Cargo Book, "Inheriting a
 * dependency from a workspace").
 */
function effectiveDependency(dependency, manifest, workspace) {
    return inheritDependency(dependency, manifest, workspace?.root);
}
/** {@link effectiveDependency} where only the root manifest is known. */
function inheritDependency(dependency, manifest, root) {
    if (dependency.source.kind !== 'workspace') {
        return {
            kind: 'effective',
            dependency,
            ...declaration(dependency, dependency.source, manifest),
            features: unique(dependency.features),
            defaultFeatures: dependency.defaultFeatures ?? true,
            optional: dependency.optional,
        };
    }
    if (root?.workspace === undefined)
        return { kind: 'dangling', dependency, reason: 'no-workspace' };
    const inherited = root.workspace.dependencies.find((candidate) => candidate.name === dependency.name);
    if (inherited === undefined || inherited.source.kind === 'workspace') {
        return { kind: 'dangling', dependency, reason: 'not-in-workspace' };
    }
    return {
        kind: 'effective',
        dependency,
        inherited,
        ...declaration(inherited, inherited.source, root),
        features: unique([...inherited.features, ...dependency.features]),
        // A package can turn default features on again, but not off: Cargo ignores that (`inner_dependency_inherit_with`).
        defaultFeatures: (inherited.defaultFeatures ?? true) || dependency.defaultFeatures === true,
        optional: dependency.optional,
    };
}
function declaration(dependency, source, declaredIn) {
    const folder = source.kind === 'path' ? pathFrom(declaredIn.folder, source.path) : undefined;
    return {
        declaredIn,
        package: dependency.package,
        ...(dependency.requirement !== undefined && { requirement: dependency.requirement }),
        source,
        ...(folder !== undefined && { folder }),
    };
}
function unique(features) {
    return [...new Set(features)];
}

;// CONCATENATED MODULE: ./domain/cargo/member-glob.js


/**
 * The folders that a `members` pattern means, as the Rust crate `glob` finds them: `*`, `?` and `[…]` within one
 * component, `**` for any number of folders, a leading dot is nothing special, braces are themselves.
 *
 * @param folder of the workspace root, relative to the checkout.
 * @returns folders relative to the checkout, sorted, which may be none where only files match; `nothing` when nothing
 *   does, `outside` when the pattern leaves the checkout, `malformed` when Cargo cannot parse it.
 */
function expandMember(tree, folder, pattern) {
    const parsed = parse(folder, pattern);
    if (typeof parsed === 'string')
        return parsed;
    const found = walk(tree, parsed.start, parsed.matchers);
    if (found.length === 0)
        return 'nothing';
    return [...new Set(found)].filter((path) => tree.hasFolder(path)).toSorted();
}
/**
 * Files that stand where {@link expandMember} looks for a folder: symbolic links and submodules are listed like files.
 * `**` follows no links.
 */
function filesOnTheWay(tree, folder, pattern) {
    const parsed = parse(folder, pattern);
    if (typeof parsed === 'string')
        return [];
    const visit = (at, [first, ...rest]) => {
        if (!(first instanceof RegExp))
            return [];
        const matching = (names) => names.filter((name) => first.test(name)).map((name) => external_node_path_.posix.join(at, name));
        return [...matching(tree.files(at)), ...matching(tree.folders(at)).flatMap((path) => visit(path, rest))];
    };
    const above = [parsed.start, ...foldersAbove(parsed.start)].filter((path) => tree.hasFile(path));
    return [...above, ...visit(parsed.start, parsed.matchers)];
}
function parse(folder, pattern) {
    const components = pattern.split('/').filter((component) => component !== '' && component !== '.');
    const firstWild = components.findIndex(isPattern);
    const literal = firstWild === -1 ? components : components.slice(0, firstWild);
    const start = external_node_path_.posix.isAbsolute(pattern) ? undefined : pathFrom(folder, literal.join('/') || '.');
    if (start === undefined)
        return 'outside';
    const matchers = components.slice(literal.length).map(matcherOf);
    const known = matchers.filter((matcher) => matcher !== undefined);
    return known.length < matchers.length ? 'malformed' : { start, matchers: known };
}
/** What the matchers find below `folder`, files among it where they are the last component. */
function walk(tree, folder, matchers) {
    const [first, ...rest] = matchers;
    if (first === undefined)
        return tree.hasFolder(folder) || tree.hasFile(folder) ? [folder] : [];
    const below = tree.folders(folder).map((name) => ({ name, path: external_node_path_.posix.join(folder, name) }));
    if (first !== 'any-depth') {
        const files = rest.length === 0 ? tree.files(folder).filter((name) => first.test(name)) : [];
        const found = below.flatMap(({ name, path }) => (first.test(name) ? walk(tree, path, rest) : []));
        return [...found, ...files.map((name) => external_node_path_.posix.join(folder, name))];
    }
    const here = rest.length === 0 ? below.map(({ path }) => path) : walk(tree, folder, rest);
    return [...here, ...below.flatMap(({ path }) => walk(tree, path, matchers))];
}
function isPattern(component) {
    return /[*?[]/.test(component);
}
/** `undefined` for a pattern that the crate refuses: an open bracket, or `**` that is not a component of its own. */
function matcherOf(component) {
    if (component === '**')
        return 'any-depth';
    if (component.includes('**'))
        return undefined;
    let source = '';
    for (let index = 0; index < component.length; index += 1) {
        const character = component[index] ?? '';
        if (character === '*')
            source += '.*';
        else if (character === '?')
            source += '.';
        else if (character === '[') {
            const end = component.indexOf(']', index + (component[index + 1] === '!' ? 3 : 2));
            if (end === -1)
                return undefined;
            source += characterClass(component.slice(index + 1, end));
            index = end;
        }
        else
            source += character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
    }
    return new RegExp(`^${source}$`, 'su');
}
function characterClass(content) {
    const negated = content.startsWith('!') ? '^' : '';
    return `[${negated}${content.slice(negated.length).replace(/[\\\][^&|~]/g, '\\$&')}]`;
}

;// CONCATENATED MODULE: ./domain/cargo/workspace-root.js

/** The workspace root of a manifest: its own, the one that it points to, or the nearest above that does not exclude it. */
function rootOf(manifest, manifests) {
    const own = rootSaidBy(manifest, manifest, manifests);
    if (own !== undefined)
        return own;
    for (const folder of foldersAbove(manifest.folder)) {
        const path = manifestIn(folder);
        if (!manifests.all.has(path))
            continue;
        const above = manifests.readable.get(path);
        if (above === undefined)
            return { kind: 'unknown' };
        const said = rootSaidBy(above, manifest, manifests);
        if (said !== undefined)
            return said;
    }
    return { kind: 'none' };
}
/** What `at`, the manifest itself or one above it, says about the root of `manifest`. */
function rootSaidBy(at, manifest, manifests) {
    if (at.workspace !== undefined)
        return isExcluded(at, manifestIn(manifest.folder)) ? undefined : { kind: 'root', root: at };
    const pointer = at.package?.workspace;
    if (pointer === undefined)
        return undefined;
    const folder = pathFrom(at.folder, pointer);
    const root = folder === undefined ? undefined : manifests.readable.get(manifestIn(folder));
    return root?.workspace === undefined ? { kind: 'bad-pointer', from: at, pointer } : { kind: 'root', root };
}
/**
 * Whether a workspace root excludes a path. `exclude` holds paths, not globs, and a member that is listed by its path
 * wins over it (cargo: `WorkspaceRootConfig::is_excluded`).
 */
function isExcluded(root, path) {
    const covers = (written) => {
        const folder = pathFrom(root.folder, written);
        return folder !== undefined && isWithin(path, folder);
    };
    const { exclude = [], members = [] } = root.workspace ?? {};
    return exclude.some(covers) && !members.some(covers);
}

;// CONCATENATED MODULE: ./domain/cargo/members.js






/** Finds the members of the workspace whose root is `root` (cargo: `Workspace::find_members`). */
function membersOf(root, manifests, tree) {
    const search = new MemberSearch(root, manifests, tree);
    for (const pattern of root.workspace?.members ?? [])
        search.addListed(pattern);
    search.addPackage(root);
    return search.result();
}
class MemberSearch {
    root;
    manifests;
    tree;
    found = new Map();
    listedFolders = new Set();
    missing = [];
    outside = [];
    problems = [];
    constructor(root, manifests, tree) {
        this.root = root;
        this.manifests = manifests;
        this.tree = tree;
    }
    addListed(pattern) {
        const folders = this.expand('members', pattern);
        if (folders === 'outside')
            this.outside.push({ root: this.root, member: pattern });
        else if (folders === 'nothing')
            this.missing.push({ root: this.root, member: pattern });
        else if (folders?.length === 0 && !isPattern(pattern)) {
            this.missing.push({ root: this.root, member: pattern, isLink: true });
        }
        else
            for (const folder of folders ?? [])
                this.addFolder(folder, pattern);
    }
    addFolder(folder, pattern) {
        this.listedFolders.add(folder);
        const path = manifestIn(folder);
        if (this.found.has(path) || isExcluded(this.root, path))
            return;
        const manifest = this.manifests.readable.get(path);
        if (manifest !== undefined)
            this.addPackage(manifest, pattern);
        else if (!this.manifests.all.has(path)) {
            const member = external_node_path_.posix.relative(this.root.folder, folder) || '.';
            this.missing.push({ root: this.root, member, ...(member !== pattern && { glob: pattern }) });
        }
    }
    /** Adds a package and the packages that it depends on by path, as far as they belong here. */
    addPackage(manifest, pattern) {
        const path = manifestIn(manifest.folder);
        if (this.found.has(path) || isExcluded(this.root, path))
            return;
        if (manifest !== this.root && !this.belongs(manifest, pattern))
            return;
        this.found.set(path, manifest);
        for (const dependency of manifest.dependencies) {
            const effective = inheritDependency(dependency, manifest, this.root);
            if (effective.kind === 'dangling' || effective.folder === undefined)
                continue;
            const target = this.manifests.readable.get(manifestIn(effective.folder));
            if (target !== undefined && this.takesPathDependency(target))
                this.addPackage(target);
        }
    }
    takesPathDependency(target) {
        if (isWithin(target.folder, this.root.folder))
            return true;
        const root = rootOf(target, this.manifests);
        return root.kind === 'root' && root.root === this.root;
    }
    belongs(manifest, pattern) {
        const actual = rootOf(manifest, this.manifests);
        if (actual.kind === 'root' && actual.root === this.root)
            return true;
        const told = actual.kind === 'root'
            ? actual.root === manifest
                ? 'has a `[workspace]` of its own'
                : `belongs to the workspace of ${actual.root.path}`
            : `does not lie below ${this.root.path} and does not name it in \`package.workspace\``;
        this.refuse(pattern === undefined ? undefined : this.root.workspace?.table.entries.get('members'), `${manifest.path} ${told}, so it cannot be a member of the workspace of ${this.root.path}`, `Take ${manifest.folder} out of \`members\`, add it to \`exclude\`, or end its own workspace.`);
        return false;
    }
    result() {
        const all = [...this.found.values()].filter((manifest) => manifest.package !== undefined);
        const members = all.toSorted((a, b) => Number(b === this.root) - Number(a === this.root));
        this.checkNames(members);
        return {
            members,
            defaultMembers: this.defaultMembers(members),
            missing: this.missing,
            outside: this.outside,
            problems: this.problems,
        };
    }
    defaultMembers(members) {
        const patterns = this.root.workspace?.defaultMembers;
        if (patterns === undefined)
            return this.root.package === undefined ? members : [this.root];
        const chosen = patterns.flatMap((pattern) => {
            const folders = this.expand('default-members', pattern);
            if (folders === 'outside' || folders === 'nothing')
                return this.noMember(pattern, pattern);
            return (folders ?? []).flatMap((folder) => {
                const manifest = this.found.get(manifestIn(folder));
                if (manifest !== undefined)
                    return manifest.package === undefined ? [] : [manifest];
                const excluded = this.listedFolders.has(folder) && isExcluded(this.root, folder);
                return excluded ? [] : this.noMember(pattern, folder);
            });
        });
        return [...new Set(chosen)];
    }
    noMember(pattern, folder) {
        this.refuse(this.root.workspace?.table.entries.get('default-members'), `\`${folder}\` is listed in \`default-members\` of ${this.root.path}${pattern === folder ? '' : ` via \`${pattern}\``} but is not a member`, 'List it in `members`, or take it out of `default-members`.');
        return [];
    }
    checkNames(members) {
        const seen = new Map();
        for (const member of members) {
            const name = member.package?.name ?? '';
            const other = seen.get(name);
            seen.set(name, member);
            if (other === undefined)
                continue;
            this.problems.push(new failure/* Failure */.HR('manifest', `two packages of the workspace are named \`${name}\`: ${manifestIn(other.folder)} and ${manifestIn(member.folder)}`, {
                hint: 'Rename one of them.',
                locations: [member, other].map((one) => one.document.locate(one.package?.table.range ?? 0)),
            }));
        }
    }
    /** Folders, or `undefined` after a problem was noted. */
    expand(key, pattern) {
        const folders = expandMember(this.tree, this.root.folder, pattern);
        if (folders !== 'malformed')
            return folders;
        this.refuse(this.root.workspace?.table.entries.get(key), `the pattern \`${pattern}\` in \`${key}\` of ${this.root.path} cannot be parsed`, 'Use `*`, `?`, `[…]` within one component, or `**` as a component of its own.');
        return undefined;
    }
    refuse(entry, message, hint) {
        const at = entry?.range ?? this.root.workspace?.table.header ?? 0;
        this.problems.push(new failure/* Failure */.HR('manifest', message, { hint, locations: [this.root.document.locate(at)] }));
    }
}

;// CONCATENATED MODULE: ./domain/cargo/workspaces.js







/**
 * Finds every workspace and standalone package as Cargo does: members by path and glob, path dependencies that are
 * members implicitly, exclusions, nested workspaces (The Cargo Book, "Workspaces").
 *
 * @param files all paths of the checkout, POSIX and relative to its root.
 * @param manifests those of them that could be read, by path.
 */
function findWorkspaces(files, manifests, lockfiles) {
    const all = new Set(files.filter((file) => external_node_path_.posix.basename(file) === 'Cargo.toml'));
    const readable = withInheritedFields({ readable: manifests, all });
    const ordered = [...readable.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const roots = new Map(ordered.map((manifest) => [manifest, rootOf(manifest, { readable, all })]));
    const tree = fileTree(files);
    const own = ordered.filter(isOwn);
    const found = own.flatMap((root) => {
        if (root.workspace !== undefined)
            return { root, ...membersOf(root, { readable, all }, tree) };
        if (roots.get(root)?.kind !== 'none')
            return [];
        return { root, members: [root], defaultMembers: [root], missing: [], outside: [], problems: [] };
    });
    // By file: a package that is a member through a link is none beside it.
    const members = new Set(found.flatMap((workspace) => workspace.members.map((member) => member.path)));
    return {
        files: tree,
        manifests: readable,
        workspaces: found.map((one) => toWorkspace(one.root, one.members, one.defaultMembers, lockfiles)),
        missingMembers: found.flatMap((one) => one.missing),
        outsideMembers: found.flatMap((one) => one.outside),
        orphans: own.flatMap((manifest) => {
            const root = roots.get(manifest);
            return root?.kind === 'root' && root.root !== manifest && !members.has(manifest.path)
                ? [{ manifest, root: root.root }]
                : [];
        }),
        problems: [
            ...ordered.flatMap((manifest) => (isLinked(manifest) ? [] : manifest.problems)),
            ...found.flatMap((one) => one.problems),
            ...ordered.flatMap((one) => pointerProblem(one, roots.get(one))),
        ],
    };
}
/** Whether it is the repository's own and in its own folder: what is not, is at most a member of a workspace. */
function isOwn(manifest) {
    return manifest.submodule === undefined && !isLinked(manifest);
}
/** The same file stands among the manifests a second time. */
function isLinked({ path, folder }) {
    return manifestIn(folder) !== path;
}
function toWorkspace(root, members, defaultMembers, lockfiles) {
    const lockfile = lockfiles.get(external_node_path_.posix.join(root.folder, 'Cargo.lock'));
    return {
        root,
        members,
        defaultMembers,
        virtual: root.package === undefined,
        declared: root.workspace !== undefined,
        ...(lockfile && { lockfile }),
        resolver: resolverOf(root),
    };
}
/** The resolver that is written, or the one that the root package's edition implies (`default_resolve_behavior`). */
function resolverOf(root) {
    const written = root.workspace?.resolver ?? root.package?.resolver;
    if (written !== undefined)
        return { version: written, written: true };
    const implied = { '2021': '2', '2024': '3' }[root.package?.edition ?? ''];
    return { version: implied ?? '1', written: false };
}
function pointerProblem(manifest, root) {
    if (root?.kind !== 'bad-pointer' || root.from !== manifest)
        return [];
    const entry = manifest.package?.table.entries.get('workspace');
    return [
        new failure/* Failure */.HR('manifest', `${manifest.path} names \`${root.pointer}\` as its workspace, where there is no workspace root`, {
            hint: `Correct \`package.workspace\` in ${manifest.path}, or take it out.`,
            locations: [manifest.document.locate(entry?.range ?? 0)],
        }),
    ];
}
const inheritable = [
    ['version', 'version'],
    ['edition', 'edition'],
    ['rust-version', 'rustVersion'],
];
/** The manifests with what their `[package]` takes from `[workspace.package]`. */
function withInheritedFields(manifests) {
    return new Map([...manifests.readable].map(([path, manifest]) => {
        const section = manifest.package;
        if (section === undefined || section.inherited.length === 0)
            return [path, manifest];
        const root = rootOf(manifest, manifests);
        const source = root.kind === 'root' ? valueAt(root.root.document.root, 'workspace', 'package') : undefined;
        if (source?.kind !== 'table')
            return [path, manifest];
        const fields = {};
        for (const [key, field] of inheritable) {
            const value = stringOf(source.entries.get(key)?.value);
            if (value !== undefined && section.inherited.some((entry) => entry.key === key))
                fields[field] = value.trim();
        }
        const filled = { ...section, ...fields };
        return [path, { ...manifest, package: filled }];
    }));
}
/** The workspace that a package belongs to. */
function workspaces_workspaceOf(manifest, workspaces) {
    return workspaces.find((workspace) => workspace.root === manifest || workspace.members.includes(manifest));
}
/** The root manifest, then the members, each once. */
function manifestsOf({ root, members }) {
    return [...new Set([root, ...members])];
}

// EXTERNAL MODULE: ./domain/inputs/reader.js + 2 modules
var reader = __nccwpck_require__(8468);
;// CONCATENATED MODULE: ./domain/cargo/links.js



/** Listed entries that stand where Cargo looks for the folder of a member or of a path dependency. */
function entriesOnTheWay(tree, manifests) {
    const entries = new Set();
    for (const { folder, workspace, dependencies } of manifests) {
        const patterns = [...(workspace?.members ?? []), ...(workspace?.defaultMembers ?? [])];
        for (const entry of patterns.flatMap((pattern) => filesOnTheWay(tree, folder, pattern)))
            entries.add(entry);
        for (const { source } of [...dependencies, ...(workspace?.dependencies ?? [])]) {
            const target = source.kind === 'path' ? pathFrom(folder, source.path) : undefined;
            for (const place of target === undefined ? [] : [target, ...foldersAbove(target)])
                if (tree.hasFile(place))
                    entries.add(place);
        }
    }
    return entries;
}
/**
 * The files behind an entry as Cargo sees them, below the entry, with the path of each that git knows. A link that leads in a
 * circle leads nowhere.
 *
 * @param links those followed so far, with their targets.
 */
function filesBehind(entry, found, files, links) {
    if (found.kind === 'submodule')
        return new Map(found.files.map((file) => [file, file]));
    const { target } = found;
    const isCircle = [...links].some(([above, same]) => same === target && isWithin(entry, above));
    if (isCircle || isWithin(entry, target))
        return new Map();
    const behind = files.filter((file) => isWithin(file, target));
    return new Map(behind.map((file) => [external_node_path_.posix.join(entry, external_node_path_.posix.relative(target, file)), file]));
}

;// CONCATENATED MODULE: ./domain/toml/typed.js

function typedReader(document) {
    const noted = [];
    const refuse = (at, what, problem) => {
        const location = document.locate(at);
        return new failure/* Failure */.HR('manifest', `${document.path}:${location.line}:${location.column}: ${what} ${problem}`, {
            hint: `Correct ${document.path} at line ${location.line}.`,
            locations: [location],
        });
    };
    const wrongType = (entry, expected) => refuse(entry.value.range, `\`${entry.key}\``, `must be ${expected}, found ${describe(entry.value)}`);
    const asStrings = (entry) => {
        if (entry.value.kind !== 'array')
            throw wrongType(entry, 'an array of strings');
        return entry.value.items.map((item) => {
            if (item.kind !== 'string')
                throw refuse(item.range, `\`${entry.key}\``, `must hold strings, found ${describe(item)}`);
            return String(item.value);
        });
    };
    return {
        refuse,
        noted,
        note: (at, what, problem) => void noted.push(refuse(at, what, problem)),
        asStrings,
        string(table, key) {
            const entry = table.entries.get(key);
            if (entry === undefined)
                return undefined;
            if (entry.value.kind !== 'string')
                throw wrongType(entry, 'a string');
            return String(entry.value.value);
        },
        strings(table, key) {
            const entry = table.entries.get(key);
            return entry && asStrings(entry);
        },
        boolean(table, key) {
            const entry = table.entries.get(key);
            if (entry === undefined)
                return undefined;
            if (entry.value.kind !== 'boolean')
                throw wrongType(entry, 'true or false');
            return entry.value.value === true;
        },
        table(table, key) {
            const entry = table.entries.get(key);
            if (entry === undefined)
                return undefined;
            if (entry.value.kind !== 'table')
                throw wrongType(entry, 'a table');
            return entry.value;
        },
        tables(table, key) {
            const entry = table.entries.get(key);
            if (entry === undefined)
                return undefined;
            if (entry.value.kind !== 'array')
                throw wrongType(entry, 'an array of tables');
            return entry.value.items.map((item) => {
                if (item.kind !== 'table')
                    throw refuse(item.range, `\`${key}\``, `must hold tables, found ${describe(item)}`);
                return item;
            });
        },
        tableEntries(table) {
            return [...table.entries.values()].map((entry) => {
                if (entry.value.kind !== 'table')
                    throw wrongType(entry, 'a table');
                return { ...entry, value: entry.value };
            });
        },
    };
}
function describe(value) {
    switch (value.kind) {
        case 'array':
            return 'an array';
        case 'table':
            return 'a table';
        case 'string':
            return `the string ${JSON.stringify(value.value)}`;
        case 'integer':
        case 'float':
        case 'boolean':
        case 'datetime':
            return `the ${value.kind} ${value.value}`;
    }
}

;// CONCATENATED MODULE: ./domain/cargo/version.js
const number = '(0|[1-9][0-9]*)';
const preIdentifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const buildIdentifier = '[0-9A-Za-z-]+';
const pattern = new RegExp(`^${number}\\.${number}\\.${number}(?:-(${preIdentifier}(?:\\.${preIdentifier})*))?(?:\\+(${buildIdentifier}(?:\\.${buildIdentifier})*))?$`);
const largest = 2n ** 64n - 1n;
/** Reads a full version; `undefined` for what Cargo refuses, for example `1.0`, `v1.0.0`, `01.0.0` or numbers over 64 bits. */
function version_parseVersion(text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const [major, minor, patch] = [match[1], match[2], match[3]].map((digits) => BigInt(digits ?? ''));
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    if (major > largest || minor > largest || patch > largest)
        return undefined;
    return { text, major, minor, patch, pre: match[4] ?? '', build: match[5] ?? '' };
}
/** Negative, zero or positive, in Cargo's order: a pre-release before its release; build metadata decides last. */
function compareVersions(a, b) {
    return (compare(a.major, b.major) ||
        compare(a.minor, b.minor) ||
        compare(a.patch, b.patch) ||
        version_comparePreReleases(a.pre, b.pre) ||
        compareIdentifiers(a.build, b.build));
}
/** The order of the parts after `-`; the empty one, a release, comes last. */
function version_comparePreReleases(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    return compareIdentifiers(a, b);
}
/**
 * The part of a version that tells whether two can stand in for each other: `1` for 1.x.y, `0.27` for 0.27.x, `0.0.3` for
 * itself. Cargo puts at most one version of each class into a graph (The Cargo Book, "SemVer compatibility").
 */
function compatibilityClass(version) {
    if (version.major > 0n)
        return `${version.major}`;
    if (version.minor > 0n)
        return `0.${version.minor}`;
    return `0.0.${version.patch}`;
}
/** Field by field: numbers by value and before words, words by their bytes, fewer fields first. */
function compareIdentifiers(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? -1 : 1;
    const left = a.split('.');
    const right = b.split('.');
    for (const [index, field] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareFields(field, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareFields(a, b) {
    const numeric = { a: /^[0-9]+$/.test(a), b: /^[0-9]+$/.test(b) };
    if (numeric.a !== numeric.b)
        return numeric.a ? -1 : 1;
    if (!numeric.a)
        return compare(a, b);
    // Leading zeros occur in build metadata only: 0 < 00 < 1 < 01.
    const values = { a: a.replace(/^0+/, ''), b: b.replace(/^0+/, '') };
    return compare(values.a.length, values.b.length) || compare(values.a, values.b) || compare(a.length, b.length);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./domain/cargo/requirement.js

const mostComparators = 32;
/** Reads a requirement as Cargo does; `undefined` for what it refuses ({@link requirementProblem} tells why). */
function parseRequirement(text) {
    const result = read(text);
    return typeof result === 'string' ? undefined : { text, comparators: result };
}
/** Why Cargo refuses `text` as a requirement, in its words; `undefined` when it does not. */
function requirementProblem(text) {
    const result = read(text);
    return typeof result === 'string' ? result : undefined;
}
/** Whether Cargo may take `version` for `requirement`: a pre-release only where a comparator names one of the same version. */
function matches(requirement, version) {
    if (!requirement.comparators.every((comparator) => holds(comparator, version)))
        return false;
    return version.pre === '' || requirement.comparators.some((comparator) => allowsPreRelease(comparator, version));
}
/** Whether there is a version, published or not, that satisfies both. */
function intersects(a, b) {
    const comparators = [...a.comparators, ...b.comparators];
    return lowestCandidates(comparators).some((version) => matches(a, version) && matches(b, version));
}
/**
 * Versions among which is one that satisfies all comparators, if there is any. The releases that a comparator accepts
 * are an interval, and so are the pre-releases of one version: an intersection begins where one of them begins.
 */
function lowestCandidates(comparators) {
    const versions = [make(0n, 0n, 0n, '')];
    for (const { major, minor, patch, pre } of comparators) {
        versions.push(make(major, minor ?? 0n, patch ?? 0n, ''), make(major + 1n, 0n, 0n, ''));
        versions.push(make(major, (minor ?? 0n) + 1n, 0n, ''), make(major, minor ?? 0n, (patch ?? 0n) + 1n, ''));
        if (pre === '' || minor === undefined || patch === undefined)
            continue;
        for (const lowest of ['0', pre, `${pre}.0`])
            versions.push(make(major, minor, patch, lowest));
    }
    return versions.flatMap((version) => parseVersion(version) ?? []);
}
function make(major, minor, patch, pre) {
    return `${major}.${minor}.${patch}${pre === '' ? '' : `-${pre}`}`;
}
function holds(comparator, version) {
    switch (comparator.operator) {
        case '=':
        case '*':
            return isExact(comparator, version);
        case '>':
            return differs(comparator, version) > 0;
        case '>=':
            return isExact(comparator, version) || differs(comparator, version) > 0;
        case '<':
            return differs(comparator, version) < 0;
        case '<=':
            return isExact(comparator, version) || differs(comparator, version) < 0;
        case '~':
            return isTilde(comparator, version);
        case '^':
            return isCaret(comparator, version);
    }
}
function isExact(comparator, version) {
    const { major, minor, patch, pre } = comparator;
    if (version.major !== major || (minor !== undefined && version.minor !== minor))
        return false;
    return (patch === undefined || version.patch === patch) && version.pre === pre;
}
/** Order of the version against the parts that the comparator gives: 0 when they are equal, also for `>1` and 1.5.0. */
function differs({ major, minor, patch, pre }, version) {
    if (version.major !== major)
        return version.major > major ? 1 : -1;
    if (minor === undefined)
        return 0;
    if (version.minor !== minor)
        return version.minor > minor ? 1 : -1;
    if (patch === undefined)
        return 0;
    if (version.patch !== patch)
        return version.patch > patch ? 1 : -1;
    return comparePreReleases(version.pre, pre);
}
function isTilde({ major, minor, patch, pre }, version) {
    if (version.major !== major || (minor !== undefined && version.minor !== minor))
        return false;
    if (patch !== undefined && version.patch !== patch)
        return version.patch > patch;
    return comparePreReleases(version.pre, pre) >= 0;
}
function isCaret(comparator, version) {
    const { major, minor, patch, pre } = comparator;
    if (version.major !== major)
        return false;
    if (minor === undefined)
        return true;
    if (patch === undefined)
        return major > 0n ? version.minor >= minor : version.minor === minor;
    if (version.minor !== minor)
        return major > 0n && version.minor > minor;
    if (version.patch !== patch)
        return (major > 0n || minor > 0n) && version.patch > patch;
    return comparePreReleases(version.pre, pre) >= 0;
}
function allowsPreRelease(comparator, version) {
    const { major, minor, patch, pre } = comparator;
    return pre !== '' && version.major === major && version.minor === minor && version.patch === patch;
}
/** The comparators, or the problem as a sentence. */
function read(text) {
    const trimmed = text.replace(/^ +/, '');
    if (/^[*xX]/.test(trimmed)) {
        const rest = trimmed.slice(1).replace(/^ +/, '');
        if (rest === '')
            return [];
        return rest.startsWith(',')
            ? onlyWildcard(trimmed[0] ?? '*')
            : 'unexpected character after wildcard in version req';
    }
    const parts = trimmed.split(',');
    const comparators = [];
    for (const part of parts) {
        const comparator = readComparator(part.replace(/^ +| +$/g, ''));
        if (typeof comparator === 'string')
            return comparator;
        comparators.push(comparator);
    }
    if (comparators.length > mostComparators)
        return 'excessive number of version comparators';
    return comparators;
}
function onlyWildcard(wildcard) {
    return `wildcard req (${wildcard}) must be the only comparator in the version req`;
}
const comparatorPattern = /^(?<operator>=|>=|>|<=|<|~|\^)? *(?<major>[0-9]+)(?:\.(?<minor>[0-9]+|[*xX]))?(?:\.(?<patch>[0-9]+|[*xX]))?(?<rest>[-+].*)?$/s;
function readComparator(text) {
    if (text === '')
        return 'unexpected end of input while parsing major version number';
    if (/^[*xX]$/.test(text))
        return onlyWildcard(text);
    const groups = comparatorPattern.exec(text)?.groups;
    if (groups === undefined)
        return `\`${text}\` is not a version comparator`;
    const { operator, minor, patch, rest = '' } = groups;
    const wild = { minor: isWildcard(minor), patch: isWildcard(patch) };
    if (wild.minor && patch !== undefined && !wild.patch)
        return 'unexpected character after wildcard in version req';
    if (rest !== '' && (patch === undefined || wild.patch))
        return `unexpected \`${rest}\` after an incomplete version`;
    // What is missing does not matter to the grammar of numbers and suffixes: the version reader knows it.
    const version = version_parseVersion(`${groups['major']}.${wild.minor ? 0 : (minor ?? 0)}.${wild.patch ? 0 : (patch ?? 0)}${rest}`);
    if (version === undefined)
        return `\`${text}\` is not a version comparator`;
    return {
        operator: operator ?? (wild.minor || wild.patch ? '*' : '^'),
        major: version.major,
        ...(minor === undefined || wild.minor ? {} : { minor: version.minor }),
        ...(patch === undefined || wild.patch ? {} : { patch: version.patch }),
        pre: version.pre,
    };
}
function isWildcard(part) {
    return part === '*' || part === 'x' || part === 'X';
}

;// CONCATENATED MODULE: ./domain/cargo/read-dependency.js

/** The tables in Cargo's order of preference: the spelling with an underscore counts only where the other is absent. */
const tableNames = [
    { kind: 'normal', names: ['dependencies'] },
    { kind: 'dev', names: ['dev-dependencies', 'dev_dependencies'] },
    { kind: 'build', names: ['build-dependencies', 'build_dependencies'] },
];
/** Every dependency of a package: its own tables, then those of each `[target.…]`, each in the order of the file. */
function readPackageDependencies(root, read) {
    const dependencies = readTables(root, [], read);
    const targets = read.table(root, 'target');
    if (targets === undefined)
        return dependencies;
    const ofTargets = read
        .tableEntries(targets)
        .flatMap((target) => readTables(target.value, ['target', target.key], read));
    return [...dependencies, ...ofTargets];
}
function readTables(parent, path, read) {
    const target = path[1];
    return tableNames.flatMap(({ kind, names }) => {
        const name = names.find((candidate) => parent.entries.has(candidate));
        if (name === undefined)
            return [];
        const table = {
            kind,
            owner: 'package',
            ...(target !== undefined && { target }),
            path: [...path, name],
        };
        return read_dependency_readEntries(read.table(parent, name), table, read);
    });
}
/** `[workspace.dependencies]`: entries cannot inherit, nor be optional. */
function readWorkspaceDependencies(workspace, read) {
    const table = { kind: 'normal', owner: 'workspace', path: ['workspace', 'dependencies'] };
    return read_dependency_readEntries(read.table(workspace, 'dependencies'), table, read);
}
function read_dependency_readEntries(entries, table, read) {
    return [...(entries?.entries.values() ?? [])].map((entry) => readDependency(entry, table, read));
}
function readDependency(entry, table, read) {
    const { key: name, value } = entry;
    if (value.kind === 'string') {
        const requirement = String(value.value);
        checkRequirement(requirement, name, value.range, read);
        return {
            name,
            package: name,
            table,
            requirement,
            source: { kind: 'registry' },
            features: [],
            optional: false,
            entry,
        };
    }
    if (value.kind !== 'table') {
        throw read.refuse(value.range, `dependency \`${name}\``, 'must be a version or a table such as `{ version = "0.1" }`');
    }
    const requirement = read.string(value, 'version');
    const source = readSource(value, entry, read);
    const defaultFeatures = read.boolean(value, 'default-features') ?? read.boolean(value, 'default_features');
    const optional = read.boolean(value, 'optional') ?? false;
    if (table.owner === 'workspace' && optional) {
        read.note(entry.range, `dependency \`${name}\``, 'is optional, but workspace dependencies cannot be optional');
    }
    if (table.owner === 'workspace' && source.kind === 'workspace') {
        read.note(entry.range, `dependency \`${name}\``, 'cannot inherit inside `[workspace.dependencies]`');
    }
    if (requirement !== undefined && source.kind !== 'workspace') {
        checkRequirement(requirement, name, value.entries.get('version')?.value.range ?? entry.range, read);
    }
    return {
        name,
        package: read.string(value, 'package') ?? name,
        table,
        ...(requirement !== undefined && { requirement }),
        source,
        features: readFeatures(value, name, read),
        ...(defaultFeatures !== undefined && { defaultFeatures }),
        optional,
        entry,
    };
}
function checkRequirement(text, name, at, read) {
    const problem = requirementProblem(text);
    if (problem === undefined)
        return;
    read.note(at, `the version requirement \`${text}\` of dependency \`${name}\``, `cannot be parsed: ${problem}`);
}
function readFeatures(table, dependency, read) {
    const features = read.strings(table, 'features') ?? [];
    const wrong = features.find((feature) => feature.includes('/') || feature.startsWith('dep:'));
    if (wrong !== undefined) {
        const at = table.entries.get('features')?.range ?? table.range;
        read.note(at, `feature \`${wrong}\` of dependency \`${dependency}\``, 'may not contain `/` or begin with `dep:`');
    }
    return features;
}
/** Cargo's rules for which keys go together (`to_dependency_source_id`). */
function readSource(table, entry, read) {
    const what = `dependency \`${entry.key}\``;
    const inherits = read.boolean(table, 'workspace');
    if (inherits === false)
        read.note(entry.range, what, 'says `workspace = false`, which Cargo does not accept');
    if (inherits === true)
        return { kind: 'workspace' };
    const git = read.string(table, 'git');
    const path = read.string(table, 'path');
    const registries = ['registry', 'registry-index'].flatMap((key) => read.string(table, key) ?? []);
    if (registries.length > 1)
        read.note(entry.range, what, 'has both `registry` and `registry-index`');
    if (git !== undefined) {
        if (registries.length > 0)
            read.note(entry.range, what, 'has both `git` and `registry`');
        if (path !== undefined)
            read.note(entry.range, what, 'has both `git` and `path`');
        return { kind: 'git', url: git, reference: readReference(table, entry, read) };
    }
    const stray = ['branch', 'tag', 'rev'].find((key) => table.entries.has(key));
    if (stray !== undefined)
        read.note(entry.range, what, `has \`${stray}\` without \`git\``);
    if (path !== undefined)
        return { kind: 'path', path };
    if (!table.entries.has('version')) {
        read.note(entry.range, what, 'names no version, `git`, `path` or `workspace = true` to take it from');
    }
    const [registry] = registries;
    return { kind: 'registry', ...(registry !== undefined && { registry }) };
}
function readReference(table, entry, read) {
    const references = ['branch', 'tag', 'rev'].flatMap((kind) => {
        const value = read.string(table, kind);
        return value === undefined ? [] : [{ kind, value }];
    });
    if (references.length > 1) {
        read.note(entry.range, `dependency \`${entry.key}\``, 'has more than one of `branch`, `tag` and `rev`');
    }
    return references[0] ?? { kind: 'default-branch' };
}
/** The entries of `[patch.…]` and `[replace]`. */
function readOverrides(root, read) {
    const patches = read.tableEntries(read.table(root, 'patch') ?? emptyTable).flatMap((of) => [...of.value.entries.values()].map((entry) => ({
        kind: 'patch',
        of: of.key,
        name: entry.key,
        source: sourceOf(entry, read),
        entry,
    })));
    const replacements = [...(read.table(root, 'replace')?.entries.values() ?? [])].map((entry) => ({
        kind: 'replace',
        name: entry.key,
        source: sourceOf(entry, read),
        entry,
    }));
    return [...patches, ...replacements];
}
const emptyTable = { kind: 'table', form: 'implicit', entries: new Map(), range: { start: 0, end: 0 } };
function sourceOf(entry, read) {
    if (entry.value.kind === 'string')
        return { kind: 'registry' };
    if (entry.value.kind === 'table')
        return readSource(entry.value, entry, read);
    throw read.refuse(entry.range, `\`${entry.key}\``, 'must be a version or a table');
}

;// CONCATENATED MODULE: ./domain/cargo/read-manifest.js





/**
 * Reads a Cargo.toml with the place of every value.
 *
 * @param path POSIX, relative to the working directory.
 * What Cargo refuses although it is clear what it says (a requirement that does not parse, `git` beside `path` …) is kept in
 * `problems`, so that the rest of the manifest can still be judged.
 *
 * @throws {Failure} `manifest` with the place, for broken TOML, values of a wrong type, and a manifest without a name.
 */
function readManifest(text, path) {
    const document = parseToml(text, path);
    const read = typedReader(document);
    const { root } = document;
    const section = read.table(root, 'package') ?? read.table(root, 'project');
    const workspace = read.table(root, 'workspace');
    checkSections(document, section, workspace, read);
    const targets = section === undefined ? [] : readTargets(root, section, read);
    return {
        path,
        folder: external_node_path_.posix.dirname(path),
        document,
        ...(section && { package: read_manifest_readPackage(section, targets, read) }),
        ...(workspace && { workspace: readWorkspace(workspace, read) }),
        dependencies: section === undefined ? [] : readPackageDependencies(root, read),
        features: read_manifest_readFeatures(read.table(root, 'features'), read),
        targets,
        overrides: readOverrides(root, read),
        problems: read.noted,
    };
}
/** What a manifest must and may not have beside `[package]` and `[workspace]`. */
function checkSections(document, section, workspace, read) {
    const { entries } = document.root;
    if (section === undefined && workspace === undefined) {
        throw read.refuse({ start: 0, end: 0 }, 'the manifest', 'has neither a `[package]` nor a `[workspace]` table');
    }
    const pointer = section?.entries.get('workspace');
    if (workspace !== undefined && pointer !== undefined) {
        read.note(pointer.range, '`package.workspace`', 'and `[workspace]` cannot stand in one manifest');
    }
    if (section !== undefined)
        return;
    const stray = onlyInPackages.find((key) => entries.has(key));
    const entry = stray === undefined ? undefined : entries.get(stray);
    if (entry)
        read.note(entry.keyRange, `\`${stray}\``, 'is not allowed in a manifest without `[package]`');
}
const onlyInPackages = [
    'badges',
    'features',
    'lib',
    'bin',
    'example',
    'test',
    'bench',
    'dependencies',
    'dev-dependencies',
    'dev_dependencies',
    'build-dependencies',
    'build_dependencies',
    'target',
    'lints',
];
function read_manifest_readPackage(table, targets, read) {
    const name = read.string(table, 'name');
    if (name === undefined)
        throw read.refuse(table.header ?? table.range, '`package.name`', 'is missing');
    const inherited = [...table.entries.values()].filter(inherits);
    const own = (key) => inherited.some((entry) => entry.key === key) ? undefined : read.string(table, key);
    const values = {
        version: own('version')?.trim(),
        edition: own('edition'),
        rustVersion: own('rust-version'),
        workspace: read.string(table, 'workspace'),
        resolver: read.string(table, 'resolver'),
        links: read.string(table, 'links'),
    };
    checkVersion(table, values.version, read);
    checkOneOf(table, 'edition', values.edition, editions, read);
    checkOneOf(table, 'resolver', values.resolver, resolvers, read);
    return {
        name,
        ...defined(values),
        procMacro: targets.some((target) => target.kind === 'lib' && target.crateTypes.includes('proc-macro')),
        inherited,
        table,
    };
}
const editions = ['2015', '2018', '2021', '2024'];
const resolvers = ['1', '2', '3'];
function inherits(entry) {
    const inner = entry.value.kind === 'table' ? entry.value.entries.get('workspace')?.value : undefined;
    return entry.key !== 'metadata' && inner?.kind === 'boolean' && inner.value === true;
}
function checkVersion(table, version, read) {
    if (version === undefined || version_parseVersion(version) !== undefined)
        return;
    const at = table.entries.get('version')?.value.range ?? table.range;
    read.note(at, `the version \`${version}\``, 'is not of the form `1.2.3`');
}
function checkOneOf(table, key, value, accepted, read) {
    if (value === undefined || accepted.includes(value))
        return;
    const at = table.entries.get(key)?.value.range ?? table.range;
    read.note(at, `\`${key}\``, `must be one of ${accepted.join(', ')}, found \`${value}\``);
}
function readWorkspace(table, read) {
    const resolver = read.string(table, 'resolver');
    checkOneOf(table, 'resolver', resolver, resolvers, read);
    const inheritable = read.table(table, 'package');
    if (inheritable !== undefined) {
        checkVersion(inheritable, read.string(inheritable, 'version')?.trim(), read);
        for (const key of ['edition', 'rust-version'])
            read.string(inheritable, key);
    }
    return {
        members: read.strings(table, 'members') ?? [],
        exclude: read.strings(table, 'exclude') ?? [],
        ...defined({ defaultMembers: read.strings(table, 'default-members'), resolver }),
        dependencies: readWorkspaceDependencies(table, read),
        table,
    };
}
function read_manifest_readFeatures(table, read) {
    return [...(table?.entries.values() ?? [])].map((entry) => ({
        name: entry.key,
        enables: read.asStrings(entry),
        entry,
    }));
}
const targetTables = ['bin', 'example', 'test', 'bench'];
/** The targets that the manifest names: `[lib]`, `[[bin]]` and so on, and `build`. */
function readTargets(root, section, read) {
    const lib = read.table(root, 'lib');
    const entry = root.entries.get('lib');
    const targets = lib && entry ? [readTarget('lib', lib, entry, read)] : [];
    for (const kind of targetTables) {
        for (const table of read.tables(root, kind) ?? []) {
            const whole = { key: kind, keyRange: table.header ?? table.range, range: table.range, value: table };
            const target = readTarget(kind, table, whole, read);
            if (target.name === undefined)
                read.note(table.range, `\`[[${kind}]]\``, 'needs a `name`');
            targets.push(target);
        }
    }
    return [...targets, ...readBuildScripts(section, read)];
}
function readTarget(kind, table, entry, read) {
    const name = read.string(table, 'name');
    if (name?.trim() === '')
        read.note(table.range, `\`${kind}\``, 'needs a `name` that is not empty');
    if (kind === 'lib' && name?.includes('-') === true) {
        read.note(table.range, `the library name \`${name}\``, 'may not contain a dash');
    }
    const written = read.strings(table, 'crate-type') ?? read.strings(table, 'crate_type');
    const procMacro = read.boolean(table, 'proc-macro') ?? read.boolean(table, 'proc_macro') ?? false;
    return {
        kind,
        ...defined({ name, path: read.string(table, 'path') }),
        crateTypes: written ?? (procMacro ? ['proc-macro'] : []),
        entry,
    };
}
/** `build = "build.rs"`, `true`, or a list; `false` means none. */
function readBuildScripts(section, read) {
    const entry = section.entries.get('build');
    if (entry === undefined)
        return [];
    const { value } = entry;
    const paths = value.kind === 'boolean'
        ? value.value === true
            ? ['build.rs']
            : []
        : value.kind === 'array'
            ? read.asStrings(entry)
            : [read.string(section, 'build') ?? ''];
    return paths.map((path) => ({ kind: 'custom-build', path, crateTypes: [], entry }));
}
/** Without the keys whose value is `undefined`. */
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./flows/read-manifests.js





/** Reads every manifest among `files` once. What cannot be read is kept as `unreadable`. */
async function readManifests(files, ports) {
    const own = await readAll(filesNamed(files, 'Cargo.toml'), ports, readManifest);
    return followEntries({ files, ...own }, ports);
}
/**
 * Adds what Cargo finds behind symbolic links and in submodules where a manifest names one: the same manifest again, in the
 * folder of the link, and the manifests of the submodule. Only entries on such a way are looked at.
 */
async function followEntries(known, ports) {
    const asked = new Set();
    const links = new Map();
    let { files, read, unreadable } = known;
    for (;;) {
        const onTheWay = entriesOnTheWay(fileTree(files), read.values());
        const entries = [...onTheWay].filter((entry) => !asked.has(entry));
        if (entries.length === 0)
            return { files, read, unreadable };
        for (const entry of entries)
            asked.add(entry);
        for (const [entry, found] of await ports.checkout.folderEntries(entries)) {
            const behind = filesBehind(entry, found, files, links);
            if (behind.size === 0)
                continue;
            if (found.kind === 'link')
                links.set(entry, found.target);
            files = [...files.filter((file) => file !== entry), ...behind.keys()].toSorted();
            const paths = filesNamed([...behind.keys()], 'Cargo.toml');
            if (found.kind === 'submodule') {
                const more = await readAll(paths, ports, (text, path) => ({ ...readManifest(text, path), submodule: entry }));
                read = new Map([...read, ...more.read]);
                unreadable = [...unreadable, ...more.unreadable];
            }
            else {
                const more = paths.flatMap((path) => {
                    const manifest = read.get(behind.get(path) ?? '');
                    return manifest === undefined ? [] : [[path, { ...manifest, folder: external_node_path_.posix.dirname(path) }]];
                });
                read = new Map([...read, ...more]);
            }
        }
    }
}
function filesNamed(files, name) {
    return files.filter((path) => path === name || path.endsWith(`/${name}`));
}
/** Reads and parses files of the checkout; one that is not there any more is left out. */
async function readAll(paths, ports, read) {
    const found = new Map();
    const unreadable = [];
    const texts = await Promise.all(paths.map((path) => ports.checkout.readIfPresent(path).catch((error) => failureOf(error, path))));
    for (const [index, path] of paths.entries()) {
        const text = texts[index];
        if (text instanceof failure/* Failure */.HR)
            unreadable.push(text);
        if (typeof text !== 'string')
            continue; // deleted, but git still lists it
        try {
            found.set(path, read(text, path));
        }
        catch (error) {
            unreadable.push(failureOf(error, path));
        }
    }
    return { read: found, unreadable };
}
/** The failure, with a place in the file where it has none. Anything else is a bug and goes on. */
function failureOf(error, path) {
    if (!(error instanceof failure/* Failure */.HR) || error.code === 'interrupted')
        throw error;
    if (error.locations.length > 0)
        return error;
    return new failure/* Failure */.HR(error.code, error.message, {
        ...(error.hint !== undefined && { hint: error.hint }),
        locations: [{ path, line: 1, column: 1 }],
        cause: error,
    });
}

;// CONCATENATED MODULE: ./flows/read-repository.js






/**
 * Reads every manifest and lockfile of the checkout once. What cannot be read is kept as `unreadable`. Vendored packages
 * and files that git ignores are no part of the repository.
 */
async function readRepository(ports) {
    const listed = await ports.checkout.files();
    const vendored = new Set(filesNamed(listed, '.cargo-checksum.json').map((path) => external_node_path_.posix.dirname(path)));
    const files = listed.filter((path) => vendored.size === 0 || !vendored.has(external_node_path_.posix.dirname(path)));
    const [manifests, lockfiles] = await Promise.all([
        readManifests(files, ports),
        readAll(filesNamed(files, 'Cargo.lock'), ports, (text, path) => ({
            path,
            text,
            content: readLockfile(text, path),
        })),
    ]);
    return {
        ...findWorkspaces(manifests.files, manifests.read, lockfiles.read),
        unreadable: [...manifests.unreadable, ...lockfiles.unreadable],
    };
}
/**
 * The workspaces that `manifest-path` means: the one named, else the plan's, else the root manifest's, else every workspace
 * and standalone package (contract, "Inputs that all repository actions share").
 *
 * @throws {Failure} `usage` naming the nearest manifest when there is none at the path (`plan` where the plan names it);
 *   `manifest` when it cannot be read, Cargo would refuse it, or there is none at all.
 */
function chooseWorkspaces(repository, manifestPath, plannedManifestPath) {
    if (manifestPath !== undefined)
        return [selectNamed(repository, manifestPath, 'usage')];
    if (plannedManifestPath !== undefined)
        return [selectNamed(repository, plannedManifestPath, 'plan')];
    if (isThere(repository, 'Cargo.toml'))
        return [selectNamed(repository, 'Cargo.toml', 'usage')];
    if (repository.workspaces.length === 0)
        throw repository.unreadable[0] ?? noManifest();
    return repository.workspaces.map((workspace) => ({ workspace, members: workspace.members, restricted: false }));
}
function noManifest() {
    return new Failure('manifest', 'there is no Cargo.toml in the repository', {
        hint: 'Set `working-directory` to the checkout of a Rust repository.',
    });
}
function isThere(repository, path) {
    return repository.manifests.has(path) || unreadableAt(repository, path) !== undefined;
}
function unreadableAt(repository, path) {
    return repository.unreadable.find((failure) => failure.locations[0]?.path === path);
}
function selectNamed(repository, written, code) {
    const path = posix.normalize(written);
    const manifest = repository.manifests.get(path);
    if (manifest === undefined)
        throw unreadableAt(repository, path) ?? notThere(repository, written, code);
    const workspace = workspaceOf(manifest, repository.workspaces);
    if (workspace !== undefined) {
        const restricted = manifest !== workspace.root;
        return { workspace, members: restricted ? [manifest] : workspace.members, restricted };
    }
    // The file of a package that is a member through a link.
    for (const through of repository.workspaces) {
        const members = through.members.filter((member) => member.path === manifest.path);
        if (members.length > 0)
            return { workspace: through, members, restricted: true };
    }
    throw inNoWorkspace(repository, manifest);
}
function notThere(repository, written, code) {
    const known = [...repository.manifests.keys()];
    const near = known.find((path) => posix.dirname(path) === posix.normalize(written)) ?? nearest(written, known);
    const says = code === 'usage'
        ? `input \`manifest-path\`: there is no \`${written}\``
        : `the plan names the manifest \`${written}\`, which is not there`;
    const hint = near ?? known[0];
    return new Failure(code, `${says}${near === undefined ? '' : `; did you mean \`${near}\`?`}`, {
        hint: hint === undefined
            ? 'Set `working-directory` to the checkout of a Rust repository.'
            : `Give the path of a Cargo.toml relative to \`working-directory\`, for example \`${hint}\`.`,
    });
}
/** A package that is below a workspace without belonging to it, or whose workspace cannot be read. */
function inNoWorkspace(repository, manifest) {
    const root = repository.orphans.find((orphan) => orphan.manifest === manifest)?.root;
    const location = manifest.document.locate(manifest.package?.table.range ?? 0);
    if (root === undefined) {
        const cause = repository.unreadable[0] ?? repository.problems[0];
        return new Failure('manifest', `the workspace of ${manifest.path} cannot be read${cause ? `: ${cause.message}` : ''}`, {
            hint: cause?.hint ?? 'Correct the manifests above it.',
            locations: [...(cause?.locations ?? []), location],
        });
    }
    return new Failure('manifest', `${manifest.path} lies below ${root.path}, whose workspace neither lists nor excludes it`, {
        hint: `Add ${manifest.folder} to \`members\` or \`exclude\` in ${root.path}; Cargo refuses it as it is.`,
        locations: [location],
    });
}

;// CONCATENATED MODULE: ./domain/cargo/targets.js



/**
 * The targets that a manifest names, and those that Cargo discovers in its folder (The Cargo Book, "Target
 * auto-discovery"). Where Cargo would infer the path of a named target and finds no file, the path it looks for first.
 */
function targetsOf(manifest, tree) {
    const section = manifest.package;
    if (section === undefined)
        return [];
    const exists = (path) => {
        const inCheckout = pathFrom(manifest.folder, path);
        return inCheckout !== undefined && tree.hasFile(inCheckout);
    };
    const context = { manifest, tree, exists, name: section.name, table: section.table };
    const targets = [
        ...libraryOf(context),
        ...discoverable.flatMap((kind) => ofKind(kind, context)),
        ...buildScriptsOf(context),
    ];
    return targets.map((target) => ({ ...target, exists: exists(target.path) }));
}
/**
 * The targets whose file is not there: Cargo refuses the package (for a path that is written, only when it builds). A
 * package without any target lacks its library.
 */
function missingTargets(manifest, tree) {
    if (manifest.package === undefined)
        return [];
    const targets = targetsOf(manifest, tree);
    if (targets.some((target) => target.kind === 'lib' || target.kind === 'bin')) {
        return targets.filter((target) => !target.exists);
    }
    const library = { name: manifest.package.name.replaceAll('-', '_'), path: 'src/lib.rs', crateTypes: [] };
    return [{ kind: 'lib', ...library, exists: false }, ...targets.filter((target) => !target.exists)];
}
const discoverable = ['bin', 'example', 'test', 'bench'];
const folders = { bin: 'src/bin', example: 'examples', test: 'tests', bench: 'benches' };
const switches = { bin: 'autobins', example: 'autoexamples', test: 'autotests', bench: 'autobenches' };
function libraryOf({ manifest, exists, name, table }) {
    const library = manifest.targets.find((target) => target.kind === 'lib');
    const discovered = booleanOf(table.entries.get('autolib')?.value) !== false && exists('src/lib.rs');
    if (library === undefined && !discovered)
        return [];
    const named = library?.name ?? name.replaceAll('-', '_');
    const legacy = manifest.package?.edition ?? '2015';
    const paths = ['src/lib.rs', ...(legacy === '2015' ? [`src/${named}.rs`] : [])];
    const path = library?.path ?? paths.find(exists) ?? 'src/lib.rs';
    return [{ kind: 'lib', crateTypes: [], ...library, name: named, path: external_node_path_.posix.normalize(path) }];
}
function buildScriptsOf({ manifest, exists, table }) {
    const named = manifest.targets.filter((target) => target.kind === 'custom-build');
    const discovered = !table.entries.has('build') && exists('build.rs')
        ? [{ kind: 'custom-build', path: 'build.rs', crateTypes: [] }]
        : [];
    return [...named, ...discovered].map((script) => {
        const path = external_node_path_.posix.normalize(script.path ?? 'build.rs');
        return { ...script, path, name: `build-script-${external_node_path_.posix.parse(path).name}` };
    });
}
function ofKind(kind, context) {
    const { manifest, table } = context;
    const found = discover(kind, context);
    const named = manifest.targets
        .filter((target) => target.kind === kind)
        .map((target) => {
        const name = target.name ?? '';
        return { ...target, name, path: external_node_path_.posix.normalize(target.path ?? inferPath(kind, name, found, context)) };
    });
    // The edition 2015 stops discovering as soon as one target is written.
    const automatic = named.length === 0 || (manifest.package?.edition ?? '2015') !== '2015';
    if (!(booleanOf(table.entries.get(switches[kind])?.value) ?? automatic))
        return named;
    const others = found.filter((target) => !named.some((written) => written.name === target.name || written.path === target.path));
    return [...named, ...others];
}
/** `src/main.rs`, and in the kind's folder each `NAME.rs` and `NAME/main.rs`. */
function discover(kind, { manifest, tree, exists, name }) {
    const main = kind === 'bin' && exists('src/main.rs') ? [{ kind, name, path: 'src/main.rs', crateTypes: [] }] : [];
    const folder = folders[kind];
    const inCheckout = external_node_path_.posix.join(manifest.folder, folder);
    const files = tree.files(inCheckout).filter((file) => file.endsWith('.rs') && !file.startsWith('.'));
    const inFolders = tree
        .folders(inCheckout)
        .filter((child) => !child.startsWith('.') && tree.hasFile(`${inCheckout}/${child}/main.rs`));
    return [
        ...main,
        ...files.map((file) => ({ kind, name: file.slice(0, -3), path: `${folder}/${file}`, crateTypes: [] })),
        ...inFolders.map((child) => ({ kind, name: child, path: `${folder}/${child}/main.rs`, crateTypes: [] })),
    ];
}
function inferPath(kind, name, found, context) {
    const match = found.find((target) => target.name === name)?.path;
    if (match !== undefined)
        return match;
    const { manifest, exists } = context;
    if ((manifest.package?.edition ?? '2015') === '2015') {
        const legacy = legacyPaths(kind, name, exists('src/lib.rs')).find(exists);
        if (legacy !== undefined)
            return legacy;
    }
    return kind === 'bin' && name === context.name ? 'src/main.rs' : `${folders[kind]}/${name}.rs`;
}
/** Where the edition 2015 looks besides (cargo: `legacy_bin_path`, `normalize_benches`). */
function legacyPaths(kind, name, hasLibrary) {
    if (kind === 'bin')
        return [...(hasLibrary ? [] : [`src/${name}.rs`]), 'src/main.rs', 'src/bin/main.rs'];
    return kind === 'bench' && name === 'bench' ? ['src/bench.rs'] : [];
}

;// CONCATENATED MODULE: ./flows/resolve.js






/**
 * A resolver for `workspace`. A scratch copy holds all manifests of the repository, so that path dependencies between
 * workspaces work, the lockfile, and an empty file for every target, also for those whose file is missing
 * ({@link missingTargets} tells them). It has no `.cargo/config.toml` and no toolchain file.
 */
async function createResolver(options) {
    const { repository, workspace, ports, toolchain } = options;
    const tree = repository.files;
    const own = await ownFiles(repository, tree, ports);
    const throughLinks = [...repository.manifests].filter(([path, manifest]) => path !== manifest.path);
    const answers = new Map();
    /** What Cargo was asked: an action that comes after may ask the same. */
    const news = new Set();
    const folders = [];
    const open = async () => {
        const folder = await ports.scratch.temporary('resolve');
        folders.push(folder);
        return folder.path;
    };
    return {
        async resolve(change = {}) {
            const lockfile = change.lockfile === undefined ? workspace.lockfile?.text : (change.lockfile ?? undefined);
            const files = new Map(own);
            for (const [path, text] of change.manifests ?? [])
                addManifest(files, path, text, tree);
            for (const [path, manifest] of throughLinks) {
                const text = change.manifests?.get(manifest.path);
                if (text !== undefined)
                    addManifest(files, path, text, tree);
            }
            const lockfilePath = external_node_path_.posix.join(workspace.root.folder, 'Cargo.lock');
            if (change.lockfile === null)
                files.delete(lockfilePath);
            if (lockfile !== undefined)
                files.set(lockfilePath, lockfile);
            const key = digest_sha256(JSON.stringify([toolchain, workspace.root.path, [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))]));
            const known = answers.get(key);
            if (known !== undefined)
                return known;
            const answer = recall(key, ports).then(async (recalled) => {
                if (recalled !== undefined)
                    return recalled;
                news.add(key);
                return ask({ folder: await open(), files, manifestPath: workspace.root.path, lockfilePath }, ports, toolchain);
            });
            answers.set(key, answer);
            // A source that could not be reached may be reachable the next time.
            answer.catch(() => answers.delete(key));
            return answer;
        },
        async [Symbol.asyncDispose]() {
            await Promise.allSettled(answers.values());
            for (const key of news)
                await remember(key, await answers.get(key)?.catch(() => undefined), ports);
            await Promise.all(folders.map((folder) => folder[Symbol.asyncDispose]()));
        },
    };
}
/** Manifests as they are, also the broken ones and lockfiles (Cargo shall say so itself), and empty targets. */
async function ownFiles(repository, tree, ports) {
    const files = new Map();
    for (const manifest of repository.manifests.values())
        addTargets(files, manifest, tree);
    for (const [path, manifest] of repository.manifests)
        files.set(path, manifest.document.text);
    for (const failure of repository.unreadable) {
        const path = failure.locations[0]?.path;
        if (path === undefined || !['Cargo.toml', 'Cargo.lock'].includes(external_node_path_.posix.basename(path)))
            continue;
        const text = failure.code === 'file' ? undefined : await ports.checkout.readIfPresent(path);
        if (text !== undefined)
            files.set(path, text);
    }
    return files;
}
/** An empty file for each target, whether it is there or not: only a build asks what is in them. */
function addTargets(files, manifest, tree) {
    for (const target of [...targetsOf(manifest, tree), ...missingTargets(manifest, tree)]) {
        const path = pathFrom(manifest.folder, target.path);
        if (path !== undefined && !files.has(path))
            files.set(path, '');
    }
}
function addManifest(files, path, text, tree) {
    files.set(path, text);
    try {
        addTargets(files, readManifest(text, path), tree);
    }
    catch (error) {
        // What is wrong with it is Cargo's to say.
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
    }
}
/** An action asks what another of the same run asked before: audit-deps, then apply-patch. */
async function recall(key, { scratch }) {
    const folder = await scratch.shared();
    const known = folder === undefined ? undefined : await scratch.read(external_node_path_.posix.join(folder, memoName(key)));
    return known === undefined ? undefined : revived(known);
}
/** Keeps an answer for {@link recall}; only what resolves, as the rest may depend on credentials or on the network. */
async function remember(key, resolution, { scratch }) {
    const folder = await scratch.shared();
    if (folder === undefined || resolution?.kind !== 'resolved')
        return;
    const { graph, lockfile } = resolution;
    const text = [lockfile, { packages: [...graph.packages.values()], members: graph.members }];
    await scratch.write(folder, new Map([[memoName(key), text.map((part) => JSON.stringify(part)).join('\n')]]));
}
function memoName(key) {
    return `resolution-${key}.json`;
}
/** A line with the lockfile, and one with the graph. */
function revived(text) {
    const end = text.indexOf('\n');
    return resolvedAs(JSON.parse(text.slice(0, end)), () => revivedGraph(text.slice(end + 1)));
}
/** The graph is read when it is first asked for. */
function resolvedAs(lockfile, readGraph) {
    let read;
    return {
        kind: 'resolved',
        get graph() {
            return (read ??= readGraph());
        },
        lockfile,
    };
}
function revivedGraph(text) {
    const { packages, members } = JSON.parse(text);
    return { packages: new Map(packages.map((found) => [found.id, found])), members };
}
async function ask({ folder, files, manifestPath, lockfilePath }, ports, toolchain) {
    await ports.scratch.write(folder, files);
    const manifest = external_node_path_.posix.join(folder, manifestPath);
    const targetDirectory = await ports.scratch.tools('resolve');
    const outcome = await ports.cargo
        .metadata({ manifestPath: manifest, targetDirectory, ...(toolchain !== undefined && { toolchain }) })
        .catch((error) => {
        throw inWords(error, folder);
    });
    if (outcome.kind === 'failed') {
        const error = fromCheckout(outcome.stderr, external_node_path_.posix.dirname(manifestPath));
        return { kind: 'failed', error: withoutFolder(error, folder).trim() };
    }
    const lockfile = (await ports.scratch.read(external_node_path_.posix.join(folder, lockfilePath))) ?? '';
    return resolvedAs(lockfile, () => inCheckout(outcome.graph, folder));
}
/** Cargo's `--> file:line:column` is relative to the folder it was started in; what comes out is relative to the checkout. */
function fromCheckout(stderr, startedIn) {
    return stderr.replace(/^( *--> )(?!\/)(\S+)/gm, (_, arrow, path) => arrow + external_node_path_.posix.join(startedIn, path));
}
/** A failure that quotes Cargo, without our folder. */
function inWords(error, folder) {
    if (!(error instanceof failure/* Failure */.HR) || typeof error.cause !== 'string')
        return error;
    return new failure/* Failure */.HR(error.code, withoutFolder(error.message, folder), {
        ...(error.hint !== undefined && { hint: error.hint }),
        locations: error.locations,
        cause: withoutFolder(error.cause, folder),
    });
}
/** `text` with the paths below `folder` relative to it, and `.` for the folder itself. */
function withoutFolder(text, folder) {
    return text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}
/** The graph with ids and manifest paths relative to the checkout, so that two resolutions can be compared. */
function inCheckout(graph, folder) {
    const local = (id) => id.replace(`file://${folder}`, 'file://');
    const packages = [...graph.packages.values()].map((found) => {
        const dependencies = found.dependencies.map((edge) => ({ ...edge, id: local(edge.id) }));
        return { ...found, id: local(found.id), manifestPath: withoutFolder(found.manifestPath, folder), dependencies };
    });
    return { packages: new Map(packages.map((found) => [found.id, found])), members: graph.members.map(local) };
}

;// CONCATENATED MODULE: ./actions/apply-change-set/run.js
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







/**
 * Puts a change set that another job made into a fresh checkout of its base commit.
 *
 * @throws {Failure} `change-set` when it is not the one that was announced or was made for another commit; `file` when a
 *   file is not what the change was made for: nothing is changed then.
 */
async function run(inputs, ports) {
    const changeSet = parseChangeSet(await ports.callerFiles.read(inputs.changeSet), inputs.changeSetDigest);
    await requireBase(changeSet, ports);
    const changes = wholeChange(changeSet);
    await ports.checkout.apply(changes);
    if (inputs.fetch)
        await ports.log.group('Download dependencies', () => fetchDependencies(inputs, ports));
    return { changeSet, files: changes.map(({ path }) => path) };
}
async function requireBase(changeSet, ports) {
    const { sha } = await ports.git.head(ports.checkout.root);
    if (sha === changeSet.base.sha)
        return;
    throw new failure/* Failure */.HR('change-set', `the change set was made for ${changeSet.base.sha}, but ${sha} is checked out`, {
        hint: 'Check out the commit that the change set names as its base.',
    });
}
/**
 * Has Cargo download everything that the workspaces depend on, without running anything of the repository: what is built
 * later has no credentials. A workspace without a lockfile gets one, so that nothing has to be looked up again.
 */
async function fetchDependencies(inputs, ports) {
    const repository = await readRepository(ports);
    for (const workspace of repository.workspaces) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const resolver = __addDisposableResource(env_1, await createResolver({ repository, workspace, ports, toolchain: inputs.toolchain }), true);
            const resolution = await resolver.resolve();
            if (resolution.kind === 'failed') {
                ports.log.warning(`${workspace.root.path} does not resolve; the smoke test tells more. ${resolution.error}`);
            }
            else if (workspace.lockfile === undefined) {
                await ports.checkout.apply([newFile(external_node_path_.posix.join(workspace.root.folder, 'Cargo.lock'), resolution.lockfile)]);
            }
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
}
function newFile(path, text) {
    return { path, mode: '100644', before: null, after: digest_sha256(text), text };
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1711);

function describe({ changeSet, files }) {
    return {
        outputs: { 'changed-files': JSON.stringify(files) },
        summary: `## ✅ change set applied\n\n${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files.length, 'file')} on ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(changeSet.base.sha)}.`,
        report: { version: 1, base: changeSet.base, branch: changeSet.branch, files },
    };
}


/***/ }),

/***/ 1717:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
// EXTERNAL MODULE: ./domain/inputs/reader.js + 2 modules
var inputs_reader = __nccwpck_require__(8468);
// EXTERNAL MODULE: ./domain/report/markdown.js
var markdown = __nccwpck_require__(1711);
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
                cwd: (0,external_node_path_.dirname)(manifestPath),
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
        const target = (0,external_node_path_.resolve)(folder, path);
        if (!isInside(folder, target))
            throw new domain_failure/* Failure */.HR('file', `${path} lies outside ${folder}`);
        try {
            const parent = (0,external_node_path_.dirname)(target);
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
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${external_node_path_.sep}`) && way !== '..' && !(0,external_node_path_.isAbsolute)(way));
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
    const wanted = (0,external_node_path_.resolve)(root, path);
    if (path.includes('\0') || (0,external_node_path_.isAbsolute)(path) || !isInside(root, wanted))
        throw outside();
    let existing = wanted;
    for (;;) {
        try {
            const real = await (0,promises_namespaceObject.realpath)(existing);
            const target = (0,external_node_path_.resolve)(real, (0,external_node_path_.relative)(existing, wanted));
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
            existing = (0,external_node_path_.dirname)(existing);
        }
    }
}
/** Every file below `root` outside `.git`, `target` and `node_modules`: for a folder that git does not know. */
async function walk(root) {
    const found = [];
    const visit = async (folder) => {
        for (const entry of await (0,promises_namespaceObject.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            const path = external_node_path_.posix.join(folder, entry.name);
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
        read: (path) => readText((0,external_node_path_.resolve)(base, path), path),
        async write(path, text) {
            const target = (0,external_node_path_.resolve)(base, path);
            writeBelow((0,external_node_path_.dirname)(target), new Map([[target, text]]));
            return target;
        },
        async readFolder(path, suffix) {
            const folder = (0,external_node_path_.resolve)(base, path);
            const names = (await walk(folder)).filter((name) => name.endsWith(suffix)).toSorted();
            return new Map(await Promise.all(names.map(async (name) => [name, await readText((0,external_node_path_.join)(folder, name), name)])));
        },
        async builtInPlan() {
            const [text, compiled] = await Promise.all([shippedText(planFile), readTextIfPresent(compiledPlan)]);
            return { path: planFile, text, ...(compiled !== undefined && { compiled }) };
        },
    };
}
const planFile = 'plan/infra.toml';
const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
/** Beside the folders of the bundles; the sources have none. */
const compiledPlan = (0,external_node_path_.join)(here, '..', 'plan.json');
/** A file of the project, below whose root the bundles and the sources lie at different depths. */
async function shippedText(path) {
    for (let folder = here;; folder = (0,external_node_path_.dirname)(folder)) {
        const text = await readTextIfPresent((0,external_node_path_.join)(folder, path));
        if (text !== undefined)
            return text;
        if ((0,external_node_path_.dirname)(folder) === folder)
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
    const place = (0,external_node_path_.join)(root, path);
    try {
        const status = await (0,promises_namespaceObject.lstat)(place);
        if (status.isDirectory())
            return await submodule(root, path, git);
        if (!status.isSymbolicLink())
            return undefined;
        const real = await (0,promises_namespaceObject.realpath)(place);
        if (!isInside(root, real) || !(await (0,promises_namespaceObject.stat)(real)).isDirectory())
            return undefined;
        const target = (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.';
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
    const folder = await (0,promises_namespaceObject.realpath)((0,external_node_path_.join)(root, path));
    if (!isInside(root, folder) || (await git.topLevel(folder)) !== folder)
        return undefined;
    const files = await git.files(folder);
    return { kind: 'submodule', files: files.map((file) => external_node_path_.posix.join(path, file)) };
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
            await (0,promises_namespaceObject.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
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
            return (0,external_node_path_.join)(await git.gitDirectory(root), 'infra-actions', `journal-${key(root)}.json`);
        return (0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), 'infra-actions', `journal-${key(root)}.json`);
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
    const status = await (0,promises_namespaceObject.lstat)((0,external_node_path_.join)(root, path)).catch((error) => {
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
    for (let folder = (0,external_node_path_.dirname)(target); folder !== root && isInside(root, folder); folder = (0,external_node_path_.dirname)(folder)) {
        if (await (0,promises_namespaceObject.stat)(folder).catch(() => undefined))
            break;
        missing.unshift((0,external_node_path_.relative)(root, folder));
    }
    return missing;
}
async function put(root, file, content) {
    const target = (0,external_node_path_.resolve)(root, file.path);
    try {
        if (content === null) {
            // What is not a file was never ours to remove: a write to its place failed.
            const status = await (0,promises_namespaceObject.lstat)(target).catch(() => undefined);
            if (status?.isFile() === true)
                await (0,promises_namespaceObject.rm)(target);
            return;
        }
        await (0,promises_namespaceObject.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_namespaceObject.writeFile)(target, Buffer.from(content, 'base64'), { mode: file.mode });
    }
    catch (error) {
        throw fileFailure('write', file.path, error);
    }
}
/** Back to the bytes of before. Refuses where somebody worked on a file since: then nothing is touched. */
async function putBack(root, journal) {
    for (const file of journal.files) {
        const found = await (0,promises_namespaceObject.readFile)((0,external_node_path_.resolve)(root, file.path)).catch(() => null);
        if (!isOurs(found, file)) {
            throw new domain_failure/* Failure */.HR('dirty', `${file.path} was changed after an earlier run was interrupted in the middle of it`, {
                hint: `Put ${file.path} back by hand (\`git diff -- ${file.path}\`), then delete infra-actions/ in the git directory.`,
            });
        }
    }
    for (const file of journal.files.toReversed()) {
        await put(root, file, file.before);
        if (file.before !== null)
            await (0,promises_namespaceObject.chmod)((0,external_node_path_.resolve)(root, file.path), file.mode);
        for (const folder of file.newFolders.toReversed()) {
            await (0,promises_namespaceObject.rmdir)((0,external_node_path_.join)(root, folder)).catch((error) => {
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
    if ((0,external_node_path_.basename)(file.path) === 'Cargo.lock')
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
            ? { top, gitDirectory: (0,external_node_path_.resolve)(folder, gitDirectory) }
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
            return entries.map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(top, entry.slice(3))));
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
        : path.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder || cwd, program));
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
    const base = (0,external_node_path_.join)(environment['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(), 'infra-actions');
    const make = (name) => {
        (0,external_node_fs_namespaceObject.mkdirSync)(base, { recursive: true });
        return (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_namespaceObject.realpathSync)(base), `${name}-`));
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
        tools: async (name) => folderIn(await ownFolder((0,external_node_path_.join)(base, `tools-${(0,external_node_os_namespaceObject.userInfo)().uid}`)), name),
        async shared() {
            const { id, isShared } = runIdentity(environment);
            return isShared ? ownFolder((0,external_node_path_.join)(base, `run-${id}`)) : undefined;
        },
    };
}
async function folderIn(parent, name) {
    const path = (0,external_node_path_.join)(parent, name);
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
    const reader = new inputs_reader/* InputReader */.i_((name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '');
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
    const root = (0,external_node_path_.resolve)(environment['GITHUB_WORKSPACE'] || process.cwd(), workingDirectory ?? '.');
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
    await setOutputs({ ...report.outputs, report: (0,external_node_path_.join)(folder, 'report.json') }, environment);
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

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i_: () => (/* binding */ InputReader)
});

// UNUSED EXPORTS: nearest, refuseInputs

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

// EXTERNAL MODULE: ./domain/failure.js
var failure = __nccwpck_require__(8683);
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
    throw new failure/* Failure */.HR('usage', message, { hint: 'Correct the inputs and run again; nothing was changed.' });
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
    throw new failure/* Failure */.HR('usage', 'input `following`: is not a JSON object', { hint: 'Pass `${{ toJSON(inputs) }}`.' });
}


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mf: () => (/* binding */ summaryLimit),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony exports pullRequestBodyLimit, escapeInline, codeBlock, table, details, joinSections */

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

/***/ 1577:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_apply_change_set_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6110);
/* harmony import */ var _actions_apply_change_set_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6000);
/* harmony import */ var _actions_apply_change_set_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7255);
/* harmony import */ var _adapters_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1717);




await (0,_adapters_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)({ name: 'apply-change-set', readInputs: _actions_apply_change_set_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K, extend: _adapters_action_js__WEBPACK_IMPORTED_MODULE_1__/* .commonPorts */ .Q, run: _actions_apply_change_set_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e, describe: _actions_apply_change_set_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q });

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
/******/ var __webpack_exports__ = __nccwpck_require__(1577);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
