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

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./domain/plan/notation.js
var notation = __nccwpck_require__(983);
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
    if (infraUrl !== undefined && !notation/* notation */.L.url.pattern.test(infraUrl)) {
        reader.problem('infra-url', `\`${infraUrl}\` is not ${notation/* notation */.L.url.is}`);
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

;// CONCATENATED MODULE: ./actions/apply-patch/inputs.js

function readInputs(reader) {
    const toolchain = reader.text('toolchain');
    const optionalFeature = reader.text('optional-feature') ?? 'infra';
    // Cargo: `restricted_names::validate_feature_name`, in the part that every edition takes.
    if (!/^[A-Za-z0-9_][A-Za-z0-9_+.-]*$/.test(optionalFeature)) {
        reader.problem('optional-feature', `\`${optionalFeature}\` is not a feature name that Cargo takes`);
    }
    return {
        ...readSharedInputs(reader),
        placement: reader.choice('placement', ['auto', 'workspace', 'direct'], 'auto'),
        members: readMembers(reader),
        optional: reader.words('optional') ?? [],
        optionalFeature,
        wasm: reader.choice('wasm', ['auto', 'true', 'false'], 'auto'),
        fix: reader.words('fix') ?? [],
        docs: reader.boolean('docs', true),
        facade: reader.boolean('facade', false),
        updateLockfile: reader.boolean('update-lockfile', true),
        ...(toolchain !== undefined && { toolchain }),
        dryRun: reader.boolean('dry-run', false),
        hold: reader.boolean('hold', false),
        allowAlreadyBroken: reader.boolean('allow-already-broken', false),
    };
}
function readMembers(reader) {
    const words = reader.words('members') ?? ['auto'];
    const [first] = words;
    if (words.length === 1 && (first === 'auto' || first === 'all'))
        return first;
    const mixed = words.find((word) => word === 'auto' || word === 'all');
    if (mixed !== undefined)
        reader.problem('members', `\`${mixed}\` stands alone or not at all`);
    return words;
}


/***/ }),

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./domain/cargo/source.js
var cargo_source = __nccwpck_require__(6793);
;// CONCATENATED MODULE: ./domain/plan/infra-url.js

/** Whether a git URL is the infra workspace's, or a look-alike of it (`llm-infra`, another owner). */
function infraUrlKind(url, infra) {
    const wanted = (0,cargo_source/* canonicalUrl */.W3)(infra.url);
    const given = (0,cargo_source/* canonicalUrl */.W3)(url);
    if (given === wanted)
        return 'infra';
    const name = repositoryOf(wanted);
    const last = repositoryOf(given);
    return last === name || last.endsWith(`-${name}`) || last.startsWith(`${name}-`) ? 'look-alike' : 'other';
}
/** The last part of a repository's URL. */
function repositoryOf(url) {
    return (0,cargo_source/* canonicalUrl */.W3)(url).split(/[/:]/).at(-1) ?? '';
}
/** A name as infra's own crates have it: of `llm-infra-x`, as the fleet's repositories were once called, `infra-x`. */
function bareInfraName(name, infra) {
    return name.startsWith(`llm-${repositoryOf(infra.url)}-`) ? name.slice('llm-'.length) : name;
}
/** Whether two URLs lead to the same place by another transport (https, ssh, git), which Cargo takes for two sources. */
function isSamePlace(url, infra) {
    return placeOf(url) === placeOf(infra.url);
}
/** `host/path` of `https://host/path`, `ssh://git@host/path` and `git@host:path`, in one letter case. */
function placeOf(url) {
    const bare = (0,cargo_source/* canonicalUrl */.W3)(url).replace(/^[a-z+]+:\/\//i, '');
    return bare.replace(/^[^/@]*@/, '').replace(/^([^/:]+):(?:\d+\/)?/, '$1/').toLowerCase(); // prettier-ignore
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

// EXTERNAL MODULE: ./domain/failure.js
var failure = __nccwpck_require__(8683);
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
function document_valueAt(table, ...keys) {
    return document_entryAt(table, ...keys)?.value;
}
/** The entry below `table` at a path of keys, or `undefined`. */
function document_entryAt(table, ...keys) {
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

;// CONCATENATED MODULE: ./domain/audit/manifest-place.js

/** The place of `keys` in a manifest; of the nearest table above it that is there, and of the first line at last. */
function manifest_place_placeOf(manifest, ...keys) {
    for (let length = keys.length; length > 0; length--) {
        const entry = document_entryAt(manifest.document.root, ...keys.slice(0, length));
        if (entry === undefined)
            continue;
        const { value } = entry;
        const isSection = value.kind === 'table' && value.form !== 'inline' && value.form !== 'dotted';
        return manifest.document.locate(isSection ? (value.header ?? entry.keyRange) : entry.range);
    }
    return { path: manifest.path, line: 1, column: 1 };
}
/** The place of the string `text` in the array at `keys`; of the array where it is not in it. */
function placeOfItem(manifest, text, ...keys) {
    const array = document_valueAt(manifest.document.root, ...keys);
    const item = array?.kind === 'array' ? array.items.find((candidate) => manifest_place_isString(candidate, text)) : undefined;
    return item === undefined ? manifest_place_placeOf(manifest, ...keys) : manifest.document.locate(item.range);
}
function manifest_place_isString(item, text) {
    return item.kind === 'string' && item.value === text;
}
/** An edit that puts `text` where `range` is. */
function replace(manifest, range, text) {
    return { path: manifest.path, range, text };
}
/** An edit that adds `key = value` as the first line of a table with a `[header]`; `undefined` where it has none. */
function addFirstKey(manifest, line, ...table) {
    const value = document_valueAt(manifest.document.root, ...table);
    if (value?.kind !== 'table' || value.header === undefined)
        return undefined;
    const { text } = manifest.document;
    // Behind a comment on the header's own line.
    const newLine = text.indexOf('\n', value.header.end);
    const ending = text.includes('\r\n') ? '\r\n' : '\n';
    if (newLine === -1)
        return insertion(manifest, text.length, `${ending}${line}${ending}`);
    return insertion(manifest, newLine + 1, `${line}${ending}`);
}
/** An edit that adds a string at the end of an array, in the array's own style. */
function addItem(manifest, item, ...keys) {
    const array = document_valueAt(manifest.document.root, ...keys);
    if (array?.kind !== 'array' || array.ofTables)
        return undefined;
    const { text } = manifest.document;
    const quoted = JSON.stringify(item);
    const last = array.items.at(-1);
    if (last === undefined)
        return replace(manifest, array.range, `[${quoted}]`);
    const lineStart = text.lastIndexOf('\n', last.range.start) + 1;
    const indent = /^[ \t]*/.exec(text.slice(lineStart, last.range.start))?.[0] ?? '';
    const ownLine = text.slice(lineStart, last.range.start).trim() === '';
    return insertion(manifest, last.range.end, ownLine ? `,\n${indent}${quoted}` : `, ${quoted}`);
}
function insertion(manifest, offset, text) {
    return { path: manifest.path, range: { start: offset, end: offset }, text };
}

;// CONCATENATED MODULE: ./domain/audit/rules/imports.js
/** Section 7.3 of the plan, compiled (input `check-imports`). */
const importRules = [
    {
        id: 'import-does-not-compile',
        title: 'An import line of the plan does not compile',
        severity: 'warning',
        rationale: 'The plan’s standard import paths name things that the infra crate does not export at the reference in use.',
        help: 'Use the names in the message; the documentation that is written only shows imports that compile.',
    },
];

;// CONCATENATED MODULE: ./domain/audit/rules/infra.js
/** How the repository already refers to infra crates, and critical constraint 1. */
const infraRules = [
    {
        id: 'infra-reference-differs',
        title: 'An infra entry uses another reference than the plan',
        severity: 'warning',
        rationale: 'Cargo takes one git repository under two references (none, branch, tag, rev) for two sets of crates, even at the same commit: an `InfraError` of one is not an `InfraError` of the other.',
        help: 'apply-patch writes the one reference that all entries share.',
        fixable: true,
    },
    {
        id: 'infra-version-impossible',
        title: 'An infra entry asks for a version that infra does not have',
        severity: 'warning',
        rationale: 'A `version` beside `git` is enforced: Cargo can never resolve it.',
        help: 'apply-patch writes the plan’s requirement.',
        fixable: true,
    },
    {
        id: 'infra-from-path',
        title: 'An infra crate is taken from a path',
        severity: 'warning',
        rationale: 'A path to a checkout of infra exists on one machine only and is another set of crates than the git one (plan, 10.2.2).',
        help: 'apply-patch writes the git entry.',
        fixable: true,
    },
    {
        id: 'infra-from-registry',
        title: 'An infra crate is taken from a registry',
        severity: 'warning',
        rationale: 'Infra crates are not published: Cargo finds nothing, or somebody else’s package of the same name.',
        help: 'apply-patch writes the git entry.',
        fixable: true,
    },
    {
        id: 'infra-look-alike',
        title: 'An infra crate is taken from another repository',
        severity: 'warning',
        rationale: 'A repository with nearly the name of the infra workspace is another set of crates, or does not exist. An error where the crate is not one of the plan’s either, because then it is uncertain what was meant.',
        help: 'apply-patch corrects the URL where the crate is one of the plan’s.',
        fixable: true,
    },
    {
        id: 'infra-unknown-crate',
        title: 'An infra crate does not exist',
        severity: 'error',
        rationale: 'Cargo cannot resolve it, and what was meant can only be guessed, so nothing is changed.',
        help: 'Use the crate that the message names, or remove the entry.',
    },
    {
        id: 'infra-outside-plan',
        title: 'An infra crate is not in the plan',
        severity: 'warning',
        rationale: 'The infra workspace has, or may have, this crate; the plan does not know it: neither its layer, its wasm status nor what it exposes are checked.',
        help: 'Add the crate to the plan, or remove the entry.',
    },
    {
        id: 'infra-mixed-references',
        title: 'Infra entries use several references',
        severity: 'warning',
        rationale: 'Each reference is a set of crates of its own; their types do not match.',
        help: 'apply-patch writes one reference everywhere.',
        fixable: true,
    },
    {
        id: 'infra-elsewhere',
        title: 'An infra entry outside of this run uses another reference',
        severity: 'warning',
        rationale: 'A run that is limited to one workspace (`manifest-path`) edits no other one. Each reference is a set of crates of its own: values of one could not be handed to the other.',
        help: 'Run the integration with the `manifest-path` that the message names too.',
    },
    {
        id: 'second-infra',
        title: 'A git dependency brings a second infra',
        severity: 'error',
        rationale: 'A repository that this one depends on takes infra under another reference or URL. Both sets of crates would be in the graph, and values of one could not be handed to the other.',
        help: 'Use that reference here too (`infra-ref`), or change it there and take the new commit here.',
    },
    {
        id: 'infra-moving-reference',
        title: 'The infra reference moves',
        severity: 'note',
        rationale: 'A branch is another commit tomorrow: a repository without a committed Cargo.lock takes whatever is there (plan, 8.1, API breaking changes).',
        help: 'Commit Cargo.lock, or pin the commit that the message names with `infra-ref: rev:…`.',
    },
    {
        id: 'infra-patched',
        title: 'The infra repository is patched',
        severity: 'warning',
        rationale: '`[patch]` replaces infra crates behind the back of every entry; one that is left from development hides what is really built.',
        help: 'Remove the `[patch]` section, or say in a comment why it is there.',
    },
    {
        id: 'target-is-infra',
        title: 'The repository is the infra workspace',
        severity: 'error',
        rationale: 'Dependencies go one way: repositories depend on infra, never the reverse (critical constraint 1).',
        help: 'Run the audit on a target repository. A package that only has an infra crate’s name needs another name.',
    },
    {
        id: 'infra-depends-on-target',
        title: 'An infra crate depends on the repository',
        severity: 'error',
        rationale: 'Critical constraint 1: with the entry, the repository would depend on itself through infra.',
        help: 'Remove the dependency from the infra workspace.',
    },
    {
        id: 'repository-cycle',
        title: 'The repository depends on itself through git',
        severity: 'warning',
        rationale: 'Git entries lead over other repositories of the fleet back to this one: as soon as they are used, its packages are in the graph twice, and no commit of one repository can be right without one of the others (critical constraint 2). The manifests of those repositories are read in mode `resolve`.',
        help: 'Cut the cycle at one of the dependencies that the message lists.',
    },
];

;// CONCATENATED MODULE: ./domain/audit/rules/resolution.js
/** What Cargo says about the graph before and after (mode `resolve`). */
const resolutionRules = [
    {
        id: 'base-does-not-resolve',
        title: 'The repository did not resolve before',
        severity: 'error',
        rationale: 'Without a graph before, nothing can be said about what infra changes. It is not the integration’s fault. A warning where the integration itself repairs it.',
        help: 'Repair the cause that the message names, then run again.',
    },
    {
        id: 'links-conflict',
        title: 'Two packages link the same native library',
        severity: 'error',
        rationale: 'Cargo allows one package per `links` value in a graph.',
        help: 'Bring both sides to versions that share the package: raise the older one, or put the infra crate that brings the other behind a Cargo feature (`optional`) that is off beside it.',
    },
    {
        id: 'exact-pin',
        title: 'An exact requirement stands in the way',
        severity: 'error',
        rationale: 'A requirement such as `=1.2.3` excludes every version that the other side accepts, within one compatibility range.',
        help: 'Loosen the pin, or give the reason for it to the infra team.',
    },
    {
        id: 'missing-package',
        title: 'A package does not exist where it is looked for',
        severity: 'error',
        rationale: 'The source, a registry or a git repository, has no package of that name.',
        help: 'Correct the name or the source.',
    },
    {
        id: 'missing-feature',
        title: 'A feature does not exist',
        severity: 'error',
        rationale: 'The package has no feature of that name in any version that is allowed.',
        help: 'Correct the name; the message lists the features that there are.',
    },
    {
        id: 'unsatisfiable-version',
        title: 'No version satisfies all requirements',
        severity: 'error',
        rationale: 'The requirements on the two chains exclude each other, or no such version was published.',
        help: 'Change the requirement that stands in the way; where it is not the repository’s own, update the package that has it.',
    },
    {
        id: 'unreachable-source',
        title: 'A source cannot be reached',
        severity: 'error',
        rationale: 'The repository names a git repository or registry that this machine cannot read: it does not exist, is private, or the network is down.',
        help: 'Correct the URL, or give cargo access to it (`read-token`).',
    },
    {
        id: 'rust-version-conflict',
        title: 'No version supports the Rust version',
        severity: 'error',
        rationale: 'Every version that is allowed needs a newer Rust than the repository or the toolchain has.',
        help: 'Raise `rust-version` or the toolchain.',
    },
    {
        id: 'unresolvable',
        title: 'Cargo cannot resolve the graph',
        severity: 'error',
        rationale: 'Cargo refuses for a reason that is none of the known classes; its own text is in the message.',
        help: 'Follow Cargo’s text.',
    },
    {
        id: 'new-duplicate',
        title: 'A package comes in a second version',
        severity: 'warning',
        rationale: 'Two versions of one package cost build time and size, and their types do not match. A warning where the repository uses the package itself, a note where only other packages do.',
        help: 'Raise the repository’s requirement to the version that infra uses, where the package is its own.',
    },
    {
        id: 'version-change',
        title: 'A locked version changes',
        severity: 'note',
        rationale: 'Infra needs another version, so that the repository’s own code is built with it, too.',
        help: 'Read the changelog of what the repository uses itself.',
    },
    {
        id: 'feature-change',
        title: 'Features of a package change',
        severity: 'note',
        rationale: 'Cargo unifies features: what infra switches on is on for the repository’s own use of the package.',
        help: 'Nothing, unless the feature changes behaviour (for example a TLS backend or a default allocator).',
    },
];

;// CONCATENATED MODULE: ./domain/audit/rules/toolchain.js
/** Rust versions that members, infra and the toolchain file ask for. */
const toolchainRules = [
    {
        id: 'rust-version-too-low',
        title: '`rust-version` is lower than infra needs',
        severity: 'warning',
        rationale: 'The package promises to build with a Rust that infra, or something it brings, does not support.',
        help: 'Raise `rust-version`.',
    },
    {
        id: 'toolchain-too-old',
        title: 'The toolchain file pins a Rust that is too old',
        severity: 'error',
        rationale: 'rust-toolchain.toml decides which compiler everybody has: Cargo refuses packages that need a newer one.',
        help: 'Raise `channel`.',
    },
];

;// CONCATENATED MODULE: ./domain/audit/rules/versions.js
/** Section 11 of the plan: the repository's versions against the canonical ones. */
const versionRules = [
    {
        id: 'incompatible-requirement',
        title: 'A requirement is outside the plan’s compatible range',
        severity: 'warning',
        rationale: 'Versions that are not semver-compatible live side by side in one graph, so it costs extra packages and nothing else, unless types meet. It is an error where the public API of a requested infra crate exposes the dependency: then the repository’s types and infra’s do not match. It is a note where no requested crate is known to use it.',
        help: 'Raise the requirement (plan, 11.6, strategy 1), or put the infra crate behind a Cargo feature (`optional`).',
        fixable: true,
    },
    {
        id: 'locked-outside-range',
        title: 'A locked version is outside the plan’s compatible range',
        severity: 'note',
        rationale: 'The requirement allows a version in the range; only Cargo.lock is behind, and Cargo moves it when infra needs it.',
        help: 'Run the `cargo update --precise` command of the message to see the change by itself.',
    },
];

;// CONCATENATED MODULE: ./domain/audit/rules/wasm.js
/** Section 12 of the plan: repositories and crates that it marks for wasm. */
const wasmRules = [
    {
        id: 'wasm-no-cdylib',
        title: 'No package builds a wasm module',
        severity: 'warning',
        rationale: 'Only a library with crate type `cdylib` becomes a `.wasm` file (plan, 12.3.2).',
        help: 'Add `crate-type = ["cdylib", "rlib"]` to `[lib]` of the package that the browser gets; apply-patch does it for the plan’s package.',
    },
    {
        id: 'wasm-feature',
        title: 'The feature `wasm` is missing or incomplete',
        severity: 'note',
        rationale: 'The feature switches on `wasm` of each infra crate that is used in the browser (plan, 12.3.2).',
        help: 'apply-patch writes it.',
    },
    {
        id: 'wasm-randomness',
        title: 'A source of randomness is not set up for the browser',
        severity: 'warning',
        rationale: 'getrandom 0.2 needs the feature `js`; 0.3 needs `wasm_js` and `--cfg getrandom_backend="wasm_js"`; uuid needs `js`. Each one in the wasm graph stops the build where it lacks it.',
        help: 'Add the features to the wasm target’s dependencies; apply-patch does it.',
    },
    {
        id: 'wasm-bindgen-version',
        title: 'wasm-bindgen and its command line differ',
        severity: 'warning',
        rationale: 'The format between the two changes with every release: the command line refuses a module of another version.',
        help: 'Install the version that Cargo.lock has: `cargo install wasm-bindgen-cli --version …`.',
    },
    {
        id: 'wasm-native-package',
        title: 'A native package is in the wasm graph',
        severity: 'warning',
        rationale: 'It does not build for wasm32-unknown-unknown, and with it nothing that depends on it.',
        help: 'Take the dependency that brings it out of the wasm build: features, or `cfg(not(target_arch = "wasm32"))`.',
    },
    {
        id: 'wasm-crate-unsupported',
        title: 'A requested infra crate does not build for wasm',
        severity: 'note',
        rationale: 'The plan marks it as native (6.1): it stays out of the build for the browser.',
        help: 'It goes under `cfg(not(target_arch = "wasm32"))`; apply-patch does it.',
    },
];

;// CONCATENATED MODULE: ./domain/audit/rules/workspace.js
/** Section 10 of the plan: whether the manifests are in a state in which entries can be added. */
const workspaceRules = [
    {
        id: 'no-root-manifest',
        title: 'No Cargo.toml at the root',
        severity: 'note',
        rationale: 'Cargo then has no one workspace: each one that is found below is treated by itself (plan, 10.2.1).',
        help: 'Nothing has to be done. Set `manifest-path` to work on one of them only.',
    },
    {
        id: 'unreadable-manifest',
        title: 'A manifest cannot be read',
        severity: 'warning',
        rationale: 'What a broken manifest asks for is unknown, so the audit is incomplete. An error where Cargo needs the file for the workspace that is worked on.',
        help: 'Correct the place that the message names; `cargo metadata --no-deps` shows Cargo’s own words.',
    },
    {
        id: 'refused-manifest',
        title: 'Cargo refuses a manifest',
        severity: 'error',
        rationale: 'The file can be read, but something in it is not allowed: Cargo resolves nothing before it is corrected, with infra or without. A warning outside the workspaces that are worked on.',
        help: 'Correct the place that the message names.',
    },
    {
        id: 'old-resolver',
        title: 'The workspace uses resolver 1',
        severity: 'warning',
        rationale: 'Resolver 1 unifies the features of normal, dev and build dependencies and of all targets: infra features can leak into builds that do not want them (plan, 10.4). A virtual workspace without `resolver` has it whatever the edition of its members.',
        help: 'Add `resolver = "2"` to `[workspace]` and run your tests: it changes which features are on, so it is never done silently. `fix: old-resolver` does it.',
        fixable: true,
    },
    {
        id: 'missing-member',
        title: 'A member of the workspace does not exist',
        severity: 'error',
        rationale: 'Cargo refuses the whole workspace, with infra or without (plan, 10.4: explicit members are required).',
        help: 'Remove the entry from `members`, or add the package.',
    },
    {
        id: 'submodule-member',
        title: 'A member lies in a submodule',
        severity: 'warning',
        rationale: 'Cargo builds it with the workspace, but its files belong to another repository: no commit here can change them.',
        help: 'Integrate infra in the repository of the submodule, then update the submodule.',
    },
    {
        id: 'orphan-package',
        title: 'A package is neither a member nor excluded',
        severity: 'warning',
        rationale: 'Cargo refuses to build a package below a workspace root that does not know it. Infra entries there could not be checked.',
        help: 'Add the folder to `members` or to `exclude`.',
        fixable: true,
    },
    {
        id: 'implicit-member',
        title: 'A package is a member without being listed',
        severity: 'note',
        rationale: 'A path dependency below the root is a member by itself. The plan asks for explicit members (10.2.1), so that removing a dependency does not silently remove a package from the checks.',
        help: 'Add the folder to `members`.',
        fixable: true,
    },
    {
        id: 'absolute-path-dependency',
        title: 'A dependency is an absolute path',
        severity: 'error',
        rationale: 'It exists on one machine only (plan, 10.2.2).',
        help: 'Use a git dependency, or a path relative to the manifest.',
    },
    {
        id: 'path-leaves-repository',
        title: 'A path dependency leaves the repository',
        severity: 'error',
        rationale: 'A fresh checkout, the one that CI and everybody else has, does not have what is beside it (plan, 10.2.2).',
        help: 'Use a git dependency.',
    },
    {
        id: 'path-leaves-workspace',
        title: 'A path dependency crosses into another workspace',
        severity: 'warning',
        rationale: 'Two workspaces of one repository have two lockfiles and two sets of inherited values; a package that belongs to both can get different infra versions in each (plan, 10.2.2).',
        help: 'Move the package into this workspace, or depend on it by git.',
    },
    {
        id: 'missing-path-dependency',
        title: 'A path dependency has no Cargo.toml',
        severity: 'error',
        rationale: 'Cargo cannot read the workspace, with infra or without.',
        help: 'Correct the path, or add the package. A git submodule has to be checked out.',
    },
    {
        id: 'dangling-inheritance',
        title: '`workspace = true` points nowhere',
        severity: 'error',
        rationale: 'Cargo refuses the manifest: inherited values must stand in the same workspace’s root (plan, 10.2.2).',
        help: 'Add the value to the workspace root, or write it in place of `workspace = true`.',
    },
    {
        id: 'missing-target',
        title: 'A target that the manifest names has no file',
        severity: 'warning',
        rationale: '`cargo check` refuses the package, with infra or without. It is a warning because the dependency graph can still be resolved: the smoke test will call the repository already broken.',
        help: 'Add the file, correct `path`, or remove the section.',
    },
];

;// CONCATENATED MODULE: ./domain/audit/rules.js







const groups = [
    { title: 'Workspace safety', rules: workspaceRules },
    { title: 'Infra references', rules: infraRules },
    { title: 'Versions', rules: versionRules },
    { title: 'Resolution', rules: resolutionRules },
    { title: 'wasm readiness', rules: wasmRules },
    { title: 'Toolchain', rules: toolchainRules },
    { title: 'Imports', rules: importRules },
];
/** Every rule, by heading: the one place that says which there are. */
const ruleGroups = groups;
const rules = new Map(ruleGroups.flatMap((group) => group.rules.map((rule) => [rule.id, rule])));
/** Where a rule is explained. */
function rulePage(id) {
    return `https://github.com/llm-dev-ops/infra-actions/blob/main/docs/rules.md#${id}`;
}
/** A finding of a rule, with the rule's severity unless the place has another. */
function rules_finding(rule, found) {
    return {
        rule,
        severity: found.severity ?? rules.get(rule)?.severity ?? 'error',
        message: found.message,
        crates: found.crates ?? [],
        locations: found.locations,
        ...(found.fix && { fix: found.fix }),
        ...(found.remedy && { remedy: found.remedy }),
    };
}
/** `path:line`, as messages name a place. */
function rules_place(location) {
    return `${location.path}:${location.line}`;
}

;// CONCATENATED MODULE: ./domain/audit/infra-isolation.js




/** Critical constraint 1, as far as the manifests of the repository tell: it is not infra itself. */
function targetIsInfra({ workspaces, plan, crates, repositoryName, infra, }) {
    const packages = workspaces.flatMap(({ workspace }) => workspace.members.filter((member) => plan.crates.has(member.package?.name ?? '')));
    const [first, ...rest] = packages.map((member) => manifest_place_placeOf(member, 'package', 'name'));
    const isInfra = repositoryName.includes('/')
        ? (0,cargo_source/* canonicalUrl */.W3)(infra.url).endsWith(`/${repositoryName.toLowerCase()}`)
        : repositoryName === repositoryOf(infra.url);
    const root = workspaces[0]?.workspace.root;
    if (first === undefined && !(isInfra && root !== undefined))
        return [];
    const names = packages.map((member) => `\`${member.package?.name ?? ''}\``).join(', ');
    const location = first ?? (root && manifest_place_placeOf(root, 'workspace'));
    if (location === undefined)
        return [];
    return [
        rules_finding('target-is-infra', {
            message: first === undefined
                ? `${repositoryName} is the infra workspace itself: it cannot depend on its own crates (critical constraint 1). Choose a target repository.`
                : `${rules_place(first)} defines ${names}, the name of an infra crate: infra would depend on this repository, or two packages share a name (critical constraint 1). Rename the package, or choose a target repository.`,
            crates: crates.map((crate) => crate.name),
            locations: [location, ...rest],
        }),
    ];
}
/** `[patch]` sections that replace infra crates. */
function patchedInfra({ workspaces, infra }) {
    return workspaces.flatMap(({ workspace: { root } }) => root.overrides
        .filter(({ of }) => of !== undefined && infraUrlKind(of, infra) === 'infra')
        .map(({ name, entry }) => {
        const location = root.document.locate(entry.range);
        return rules_finding('infra-patched', {
            message: `${rules_place(location)} patches \`${name}\` of infra: what is built is not what the entries say. Remove the line once the change is in infra.`,
            locations: [location],
        });
    }));
}

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./domain/digest.js

/** sha256 of the UTF-8 bytes of `text`, in lower-case hexadecimal. */
function digest_sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
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
        before: before === null ? null : digest_sha256(before),
        after: after === null ? null : digest_sha256(after),
        text: after,
    };
}

;// CONCATENATED MODULE: ./domain/record.js


/** The id of an integration: the same for the same crates, features and source, in whatever order. */
function integrationId(record) {
    const crates = record.crates.map(({ name, features }) => [name, ...features].join('/')).toSorted();
    const { url, reference } = record.infra;
    return digest_sha256([url, (0,cargo_source/* formatReference */.FH)(reference), ...crates].join('\n')).slice(0, 12);
}
/**
 * The record of an integration together with the one that it builds on: what stood there at first stays what is put back.
 */
function mergeRecords(earlier, later) {
    if (earlier === undefined)
        return later;
    const crates = new Map(earlier.crates.map((crate) => [crate.name, crate]));
    for (const { name, features } of later.crates) {
        crates.set(name, { name, features: [...new Set([...(crates.get(name)?.features ?? []), ...features])] });
    }
    const entries = new Map(earlier.entries.map((entry) => [keyOf(entry), entry]));
    for (const entry of later.entries) {
        const first = entries.get(keyOf(entry));
        const addedFeatures = [...new Set([...(first?.addedFeatures ?? []), ...entry.addedFeatures])];
        entries.set(keyOf(entry), first ? { ...first, addedFeatures } : entry);
    }
    const fixes = new Map((earlier.fixes ?? []).map((fix) => [keyOf(fix), fix]));
    for (const fix of later.fixes ?? []) {
        fixes.set(keyOf(fix), { ...fix, previous: (fixes.get(keyOf(fix)) ?? fix).previous });
    }
    const files = new Map([...later.files, ...earlier.files].map((file) => [file.path, file]));
    const merged = {
        ...later,
        date: earlier.date,
        crates: [...crates.values()],
        entries: [...entries.values()],
        ...(fixes.size > 0 && { fixes: [...fixes.values()] }),
    };
    return {
        ...merged,
        id: integrationId(merged),
        files: [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
}
function keyOf({ manifest, table, key }) {
    return JSON.stringify([manifest, table, key]);
}
/** The record as the block's JSON: one line an entry, in a fixed order, so that a diff of two records can be read. */
function writeRecord(record) {
    const lines = (items) => items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
    const { id, date, infra, fixes = [] } = record;
    return ([
        '{',
        '  "version": 1,',
        `  "id": ${JSON.stringify(id)},`,
        `  "date": ${JSON.stringify(date)},`,
        `  "infra": ${JSON.stringify({ url: infra.url, reference: (0,cargo_source/* formatReference */.FH)(infra.reference) })},`,
        `  "crates": ${lines(record.crates.map(({ name, features }) => ({ name, features })))},`,
        `  "entries": ${lines(record.entries.map(({ manifest, table, key, previous, addedFeatures }) => ({ manifest, table, key, previous, addedFeatures })))},`,
        // Records without fixes keep the shape that they always had.
        ...(fixes.length === 0
            ? []
            : [
                `  "fixes": ${lines(fixes.map(({ manifest, table, key, previous, written }) => ({ manifest, table, key, previous, written })))},`,
            ]),
        `  "files": ${lines(record.files.map(({ path, created }) => ({ path, created })))}`,
        '}',
    ]
        .join('\n')
        // Nothing in it may end the block or the part that it stands in.
        .replaceAll('<', '\\u003c')
        .replaceAll('`', '\\u0060'));
}
/** Reads {@link writeRecord}'s text; `undefined` when it is something else. */
function readRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined; // people may edit the file: a record that cannot be read is none
    }
    const fields = objectOf(value);
    const infra = objectOf(fields?.['infra']);
    const reference = (0,cargo_source/* parseReference */.F2)(String(infra?.['reference']));
    if (fields?.['version'] !== 1 || typeof infra?.['url'] !== 'string' || reference === undefined)
        return undefined;
    const crates = listOf(fields['crates'], (item) => {
        const features = record_stringsOf(item['features']);
        return typeof item['name'] === 'string' && features ? { name: item['name'], features } : undefined;
    });
    const entries = listOf(fields['entries'], readEntry);
    const fixes = listOf(fields['fixes'] ?? [], readFix);
    const files = listOf(fields['files'], ({ path, created }) => typeof path === 'string' && typeof created === 'boolean' ? { path, created } : undefined);
    const { id, date } = fields;
    if (typeof id !== 'string' || typeof date !== 'string' || !crates || !entries || !fixes || !files)
        return undefined;
    return {
        id,
        date,
        infra: { url: infra['url'], reference },
        crates,
        entries,
        ...(fixes.length > 0 && { fixes }),
        files,
    };
}
function readEntry(fields) {
    const place = readPlace(fields);
    const addedFeatures = record_stringsOf(fields['addedFeatures']);
    return place && addedFeatures && { ...place, addedFeatures };
}
function readFix(fields) {
    const place = readPlace(fields);
    const { written } = fields;
    return place && typeof written === 'string' ? { ...place, written } : undefined;
}
function readPlace({ manifest, table, key, previous }) {
    const path = record_stringsOf(table);
    if (typeof manifest !== 'string' || typeof key !== 'string' || path === undefined)
        return undefined;
    if (previous !== null && typeof previous !== 'string')
        return undefined;
    return { manifest, table: path, key, previous };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function record_stringsOf(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
function listOf(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const items = value.flatMap((item) => {
        const fields = objectOf(item);
        const found = fields && read(fields);
        return found === undefined ? [] : [found];
    });
    return items.length === value.length ? items : undefined;
}
/** The commit trailers of an integration, in their order. */
function recordTrailers(record) {
    const crates = record.crates.map(({ name, features }) => [name, ...features].join('/'));
    return [
        `Infra-Integration: ${record.id}`,
        `Infra-Crates: ${crates.join(' ')}`,
        `Infra-Ref: ${(0,cargo_source/* formatReference */.FH)(record.infra.reference)}`,
    ];
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

;// CONCATENATED MODULE: ./domain/cargo/effective-dependency.js

/**
 * What `dependency` of `manifest` is after `[workspace.dependencies]` has been merged in (The Cargo Book, "Inheriting a
 * dependency from a workspace").
 */
function effective_dependency_effectiveDependency(dependency, manifest, workspace) {
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
        const source = root.kind === 'root' ? document_valueAt(root.root.document.root, 'workspace', 'package') : undefined;
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
function workspaceOf(manifest, workspaces) {
    return workspaces.find((workspace) => workspace.root === manifest || workspace.members.includes(manifest));
}
/** The root manifest, then the members, each once. */
function manifestsOf({ root, members }) {
    return [...new Set([root, ...members])];
}

;// CONCATENATED MODULE: ./domain/audit/infra-declarations.js




/** Every such entry of the chosen workspaces, in the order of the files. Entries that inherit are their root's. */
function infraDeclarations(context) {
    return context.workspaces.flatMap(({ workspace }) => manifestsOf(workspace).flatMap((manifest) => [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies].flatMap((dependency) => {
        const origin = originOf(dependency, manifest, context);
        const crate = context.plan.crates.get(dependency.package);
        const location = manifest.document.locate(dependency.entry.range);
        return origin === undefined ? [] : [{ manifest, dependency, origin, ...(crate && { crate }), location }];
    })));
}
function originOf(dependency, manifest, context) {
    const { source } = dependency;
    switch (source.kind) {
        case 'workspace':
            return undefined;
        case 'git': {
            const kind = infraUrlKind(source.url, context.infra);
            if (kind === 'infra')
                return 'infra';
            return kind === 'look-alike' && isInfraName(dependency.package, context) ? 'look-alike' : undefined;
        }
        case 'path':
            return isInfraName(dependency.package, context) && !isInside(source.path, manifest, context) ? 'path' : undefined;
        case 'registry':
            return isInfraName(dependency.package, context) ? 'registry' : undefined;
    }
}
/** A package of the repository itself may be called as it likes. */
function isInside(path, manifest, { repository }) {
    const folder = pathFrom(manifest.folder, path);
    return folder !== undefined && repository.manifests.has(manifestIn(folder));
}
/** One of the plan's crates, or a name made like theirs: `infra-x`, `llm-infra-x`. */
function isInfraName(name, { plan, infra }) {
    return plan.crates.has(name) || bareInfraName(name, infra).startsWith(`${repositoryOf(infra.url)}-`);
}
/** ``branch `main` ``, `the default branch`. */
function describeReference(reference) {
    return reference.kind === 'default-branch' ? 'the default branch' : `${reference.kind} \`${reference.value}\``;
}
/** How an entry says it: `branch = "main"`, or that it says nothing. */
function referenceKey(reference) {
    return reference.kind === 'default-branch'
        ? 'no `branch`, `tag` or `rev`'
        : `\`${reference.kind} = "${reference.value}"\``;
}
/** The form of the input `infra-ref`, as inline code. */
function referenceInput(reference) {
    return `\`${formatReference(reference)}\``;
}

// EXTERNAL MODULE: ./domain/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(1277);
;// CONCATENATED MODULE: ./domain/docs/dependencies-parts.js



/** Everything that INFRA_DEPENDENCIES.md says by itself, by the names of its parts (plan, 15.2.1 and 15.4). */
function dependenciesParts(facts, changeLog) {
    return new Map([
        ['header', header(facts)],
        ['summary', summary(facts)],
        ['dependencies', dependencies(facts.crates)],
        ['configuration', configuration(facts)],
        ['usage', usage(facts.crates)],
        ['features', features(facts.crates)],
        ['troubleshooting', troubleshooting(facts)],
        ['contact', contact(facts)],
        ['change-log', changeLog],
        ['record', record(facts)],
    ]);
}
/** The info string of the block that holds the change record. */
const recordLanguage = 'json infra-integration';
function header({ repository, record: { date }, infra, crates }) {
    const versions = [...new Set(crates.flatMap(({ crate }) => crate?.version ?? []))].map((version) => `v${version}`);
    return [
        `**Repository:** ${(0,markdown/* escapeMarkdown */.FV)(repository)}<br>`,
        `**Integration Date:** ${date}<br>`,
        `**Integration Version:** infra ${versions.join(', ')} (${describeReference(infra.reference)} of <${infra.url}>)`,
    ].join('\n');
}
function summary({ repository, purpose, crates }) {
    const packages = [...new Set(crates.flatMap((one) => one.packages))].toSorted();
    const what = purpose === undefined ? '' : ` (${(0,markdown/* escapeMarkdown */.FV)(purpose)})`;
    const users = packages.length > 6 ? `${packages.length} of its packages` : packages.map(markdown/* code */.aY).join(', ');
    return `${(0,markdown/* escapeMarkdown */.FV)(repository)}${what} uses ${(0,markdown/* count */.U9)(crates.length, 'crate')} of the shared infra workspace: ${crates.map(({ name }) => (0,markdown/* code */.aY)(name)).join(', ')}. They are declared by ${users}.`;
}
function dependencies(crates) {
    return (0,markdown/* table */.tp)(['Crate', 'Version', 'Features', 'Purpose', 'Required', 'Packages'], crates.map((one) => [
        (0,markdown/* code */.aY)(one.name),
        one.crate?.version ?? '—',
        one.features.map(markdown/* code */.aY).join(', ') || '—',
        one.crate?.purpose ?? 'not in the integration plan',
        one.required ? 'Yes' : 'No',
        one.packages.length > 4 ? `${one.packages.length} packages` : one.packages.map(markdown/* code */.aY).join(', '),
    ]));
}
function configuration({ infra, inherited, optionalFeature, crates }) {
    const optional = crates.filter(({ required }) => !required);
    const lines = [
        `- All entries use one reference of <${infra.url}>: ${describeReference(infra.reference)}. Change it in all of them together; two references are two sets of crates whose types do not match.`,
        inherited
            ? '- The entries stand in `[workspace.dependencies]`; a package uses a crate with `infra-x.workspace = true`.'
            : "- The entries stand in the packages' own `[dependencies]`.",
        '- Default features are on. Ask for another feature with `features = ["…"]` in the same entry.',
        ...(optional.length > 0
            ? [
                `- ${optional.map(({ name }) => (0,markdown/* code */.aY)(name)).join(', ')}: optional; build with ${(0,markdown/* code */.aY)(`cargo build --features ${optionalFeature}`)}.`,
            ]
            : []),
        '- Cargo needs to be able to fetch the repository; where git has the credentials, set `CARGO_NET_GIT_FETCH_WITH_CLI=true`.',
    ];
    return lines.join('\n');
}
function usage(crates) {
    return crates
        .flatMap(({ crate }) => {
        if (crate === undefined)
            return [];
        const { import: line, example } = crate.usage;
        const source = example === undefined ? line : `${line}\n\n${example.trim()}`;
        return [`### ${(0,markdown/* code */.aY)(crate.name)}: ${crate.purpose}\n\n${(0,markdown/* codeBlock */.DV)(source, 'rust')}`];
    })
        .join('\n\n');
}
function features(crates) {
    const rows = crates.flatMap(({ crate, features: enabled }) => (crate?.features ?? []).map((feature) => [
        (0,markdown/* code */.aY)(`${crate?.name ?? ''}/${feature}`),
        enabled.includes(feature) ? 'Yes' : 'No',
        purposeOf(feature, crate?.wasm.note, crate?.nativeFeatures.includes(feature) === true),
    ]));
    const note = 'A feature that a crate has on by default is on although nobody asks for it here.';
    return rows.length === 0
        ? 'None of the crates has features.'
        : `${(0,markdown/* table */.tp)(['Feature', 'Asked for', 'Purpose'], rows)}\n\n${note}`;
}
function purposeOf(feature, wasmNote, native) {
    if (feature === 'wasm')
        return `Builds for wasm32${wasmNote === undefined ? '' : `: ${wasmNote}`}`;
    if (feature === 'std')
        return 'Uses the standard library';
    return native ? 'Native targets only' : `Support for ${feature}`;
}
function troubleshooting({ infra }) {
    return [
        '### Issue: `expected InfraError, found a different InfraError`',
        '',
        `**Solution:** two sets of infra crates are in the graph. Run ${(0,markdown/* code */.aY)('cargo tree -i infra-errors')} and give every entry the same reference of <${infra.url}>.`,
        '',
        '### Issue: `failed to select a version`',
        '',
        '**Solution:** read which requirement Cargo names. Entries for infra crates ask for the version that infra has; a crate next to them may pin another version of a package that they share.',
        '',
        '### Issue: `failed to authenticate when downloading repository`',
        '',
        '**Solution:** set `CARGO_NET_GIT_FETCH_WITH_CLI=true`, so that Cargo uses the credentials of git.',
    ].join('\n');
}
function contact({ contacts, infra }) {
    if (contacts.length === 0)
        return `For questions about the infra crates, open an issue at <${infra.url}>.`;
    return `For questions about infra integration in this repo, contact: ${contacts.map(escapeContact).join(', ')}`;
}
/** `@team` is to be a mention here; everything else is plain text. */
function escapeContact(name) {
    return /^@[\w-]+(\/[\w.-]+)?$/.test(name) ? name : (0,markdown/* escapeMarkdown */.FV)(name);
}
function record({ record: change }) {
    return (0,markdown/* details */.zH)('What the integration did, so that it can be undone; not to be edited', (0,markdown/* codeBlock */.DV)(writeRecord(change), recordLanguage));
}

;// CONCATENATED MODULE: ./domain/docs/parts.js


/**
 * The parts of a Markdown file that are ours, between two comments. Everything else belongs to people: a later run
 * changes only what stands between the comments.
 */
const begin = (name) => `<!-- infra-actions:begin ${name} -->`;
const end = (name) => `<!-- infra-actions:end ${name} -->`;
const beginPattern = /<!-- infra-actions:begin ([a-z-]+) -->/g;
/** A part with its two comments. */
function markedPart(name, body) {
    return `${begin(name)}\n\n${body.trim()}\n\n${end(name)}`;
}
/** Names of the parts that a text has. */
function partNames(text) {
    return [...text.matchAll(beginPattern)].map((match) => match[1] ?? '');
}
/** What stands between a part's comments; `undefined` when the text does not have the part. Line endings as `\n`. */
function partBody(text, name) {
    const start = text.indexOf(begin(name));
    const stop = text.indexOf(end(name), start);
    if (start === -1 || stop === -1)
        return undefined;
    return text
        .slice(start + begin(name).length, stop)
        .replaceAll('\r\n', '\n')
        .trim();
}
/**
 * Puts new bodies into the parts that a text has; the file keeps its line endings and all that people wrote.
 *
 * @param path of the file, for messages.
 * @throws {Failure} `file` when a part has no end.
 */
function fillParts(text, path, bodies) {
    const lineEnding = lineEndingOf(text);
    let filled = text;
    for (const name of partNames(text)) {
        const body = bodies.get(name);
        const start = filled.indexOf(begin(name));
        const stop = filled.indexOf(end(name), start);
        if (stop === -1) {
            const location = locator(text, path)(text.indexOf(begin(name)));
            throw new failure/* Failure */.HR('file', `${path}:${location.line} begins the part \`${name}\`, which does not end`, {
                hint: `Put \`${end(name)}\` where it ends, or remove the line.`,
                locations: [location],
            });
        }
        if (body === undefined || partBody(filled, name) === body.trim())
            continue;
        const part = markedPart(name, body).replaceAll('\n', lineEnding);
        filled = `${filled.slice(0, start)}${part}${filled.slice(stop + end(name).length)}`;
    }
    return filled;
}
function lineEndingOf(text) {
    const at = text.indexOf('\n');
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
/** What people wrote: the text without our parts. */
function withoutParts(text) {
    return text.replaceAll(/<!-- infra-actions:begin ([a-z-]+) -->[\s\S]*?<!-- infra-actions:end \1 -->/g, '');
}

;// CONCATENATED MODULE: ./domain/docs/dependencies-file.js





const dependenciesFile = 'INFRA_DEPENDENCIES.md';
/** Where a repository may keep a template of its own: Markdown with `{{part}}` lines. */
const dependenciesTemplatePath = '.github/infra-actions/INFRA_DEPENDENCIES.md';
const builtInTemplate = `# Infra Crate Dependencies

This document describes how this repository uses the LLM-Dev-Ops infra crates. What stands between the
\`infra-actions\` comments is kept up to date by infra-actions; everything else is yours.

{{header}}

## Summary

{{summary}}

## Dependencies

{{dependencies}}

## Configuration

{{configuration}}

## Usage Patterns

{{usage}}

## Feature Flags

{{features}}

## Troubleshooting

{{troubleshooting}}

## Migration Notes

Note here what moves to the infra crates, and when. Left to people:

- [ ] Update imports where applicable
- [ ] Give functions that use infra crates doc comments which name them
- [ ] Write down which types and helpers the infra crates replace

## Change Log

{{change-log}}

## Contact

{{contact}}

## Change Record

{{record}}
`;
/**
 * INFRA_DEPENDENCIES.md as it should be: parts of ours are up to date, people's text stays.
 *
 * @param existing the file as it stands; `undefined` where there is none.
 * @param template the repository's own template, for a file that is new.
 * @param logLine what is new, for the change log; `undefined` when nothing is.
 * @throws {Failure} `file` for a part that does not end, `usage` for a part that does not exist in a template.
 */
function renderDependenciesFile(facts, existing, template, logLine) {
    const log = changeLog(existing === undefined ? undefined : partBody(existing, 'change-log'), logLine);
    const parts = dependenciesParts(facts, log);
    const text = existing ?? instantiate(template ?? builtInTemplate, [...parts.keys()]);
    return fillParts(withParts(text, ['record'], existing !== undefined), dependenciesFile, parts);
}
/** The record in a text of INFRA_DEPENDENCIES.md. */
function recordIn(text) {
    const fence = new RegExp(`^(\`{3,})${recordLanguage}\\r?\\n([\\s\\S]*?)^\\1`, 'm').exec(text);
    return fence?.[2] === undefined ? undefined : readRecord(fence[2]);
}
function changeLog(existing, added) {
    const lines = (existing ?? '').split('\n').filter((line) => line !== '');
    return [...lines, ...(added === undefined ? [] : [added])].join('\n');
}
/** `{{part}}` lines become the part's comments. */
function instantiate(template, known) {
    return template.replaceAll(/^[ \t]*\{\{\s*([\w-]+)\s*\}\}[ \t]*$/gm, (_, name, offset) => {
        if (known.includes(name))
            return markedPart(name, '…');
        const location = locator(template, dependenciesTemplatePath)(offset);
        throw new failure/* Failure */.HR('usage', `${dependenciesTemplatePath}:${location.line} names a part \`${name}\` that does not exist`, {
            hint: `Parts are ${known.map((part) => `\`${part}\``).join(', ')}.`,
            locations: [location],
        });
    });
}
/** Parts that every file needs go to its end; a file without any part of ours gets the whole list. */
function withParts(text, needed, existed) {
    const present = partNames(text);
    const missing = existed && present.length === 0 ? ['header', 'dependencies', 'change-log', ...needed] : needed;
    const lineEnding = lineEndingOf(text);
    const added = missing.filter((name) => !present.includes(name)).map((name) => markedPart(name, '…'));
    if (added.length === 0)
        return text;
    const gap = text.endsWith('\n') ? lineEnding : lineEnding.repeat(2);
    return `${text}${gap}${added.join('\n\n').replaceAll('\n', lineEnding)}${lineEnding}`;
}

;// CONCATENATED MODULE: ./domain/docs/readme.js



const part = 'readme';
const heading = 'Infrastructure Dependencies';
/** Where a repository may keep its own text of the section: Markdown with `{{crates}}` and `{{url}}`. */
const readmeTemplatePath = '.github/infra-actions/README.md';
const readme_builtInTemplate = `## ${heading}

This repository uses the [LLM-Dev-Ops infra crates]({{url}})
for common infrastructure functionality:

{{crates}}

See [${dependenciesFile}](./${dependenciesFile}) for detailed usage documentation.
`;
/** Sections that people expect at the end of a README; ours goes before them. */
const closing = /^#{2,3}[ \t]+(?:[^\w\n]*)(licen[cs]e|contributing|contributors|contribution|acknowledge?ments?|authors?|credits|support|contact|community)\b/im;
/** The README among `files`: a Markdown file in the root. */
function findReadme(files) {
    return files.find((path) => /^readme(\.md|\.markdown)?$/i.test(path));
}
/**
 * A README with the section about infra crates (plan, 15.2.2). A section that people wrote themselves is left alone.
 *
 * @throws {Failure} `file` when the section's comments are broken.
 */
function renderReadme(facts, existing, path, template) {
    const body = (template ?? readme_builtInTemplate)
        .replaceAll('\r\n', '\n')
        .replaceAll('{{url}}', facts.infra.url)
        .replaceAll('{{crates}}', crateList(facts));
    if (partNames(existing).includes(part))
        return fillParts(existing, path, new Map([[part, body]]));
    if (new RegExp(`^#{1,6}[ \\t]+${heading}`, 'im').test(existing))
        return existing;
    return insertSection(existing, markedPart(part, body));
}
function crateList({ crates }) {
    return crates
        .map(({ name, crate }) => (crate ? `- ${crate.purpose} (\`${name}\`)` : `- \`${(0,markdown/* escapeMarkdown */.FV)(name)}\``))
        .join('\n');
}
function insertSection(text, section) {
    const lineEnding = lineEndingOf(text);
    const written = section.replaceAll('\n', lineEnding);
    const at = closingSection(text);
    if (at !== undefined)
        return `${text.slice(0, at)}${written}${lineEnding.repeat(2)}${text.slice(at)}`;
    if (text.trim() === '')
        return `${text}${written}${lineEnding}`;
    return text.endsWith('\n')
        ? `${text}${lineEnding}${written}${lineEnding}`
        : `${text}${lineEnding.repeat(2)}${written}`;
}
/** Offset of the first of the closing sections, outside code blocks. */
function closingSection(text) {
    let fence;
    let offset = 0;
    for (const line of text.split(/(?<=\n)/)) {
        const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark !== undefined)
            fence = fence === undefined ? mark[0] : mark[0] === fence ? undefined : fence;
        else if (fence === undefined && closing.test(line))
            return offset;
        offset += line.length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
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
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
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
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
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
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
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
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
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
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
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
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ../../node_modules/diff/libesm/diff/line.js


class LineDiff extends Diff {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ../../node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

;// CONCATENATED MODULE: ./domain/patch/unified-diff.js

/** A unified diff that `git apply` takes, with and without `-R`; files in the order given, unchanged ones left out. */
function unifiedDiff(files) {
    return files
        .filter(({ before, after }) => before !== after)
        .map(fileDiff)
        .join('');
}
function fileDiff({ path, before, after }) {
    const { hunks } = structuredPatch(path, path, before ?? '', after ?? '', '', '', { context: 3 });
    const a = quoted(`a/${path}`);
    const b = quoted(`b/${path}`);
    const lines = [
        `diff --git ${a} ${b}`,
        ...(before === null ? ['new file mode 100644'] : []),
        ...(after === null ? ['deleted file mode 100644'] : []),
        `--- ${before === null ? '/dev/null' : withTab(a)}`,
        `+++ ${after === null ? '/dev/null' : withTab(b)}`,
        ...hunks.flatMap((hunk) => [
            `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
            ...hunk.lines,
        ]),
    ];
    return `${lines.join('\n')}\n`;
}
/** The hunk's place in git's form: an empty side names the line before it. */
function range(start, count) {
    return `${count === 0 ? start - 1 : start},${count}`;
}
/** git's quoting of names (`core.quotePath` false). */
function quoted(name) {
    // eslint-disable-next-line no-control-regex -- these are the characters that git quotes
    return /["\\\u0000-\u001f\u007f]/.test(name) ? JSON.stringify(name) : name;
}
/** A name with a space ends with a tab, so that tools know where it ends. */
function withTab(name) {
    return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}

;// CONCATENATED MODULE: ./domain/docs/facade.js

const facade_begin = '// infra-actions:begin facade';
const facade_end = '// infra-actions:end facade';
/**
 * `src/infra_facade.rs`: one place through which a package uses infra crates, so that one of them can be replaced without
 * touching the rest (plan, 14.4.2). What stands between our comments is kept up to date, the rest is people's; a file of
 * that name without them is left alone.
 */
function renderFacade(crates, existing) {
    const lines = [facade_begin, ...crates.flatMap((crate) => ['', ...moduleLines(crate)]), '', facade_end];
    if (existing === undefined)
        return `${introduction}\n${lines.join('\n')}\n`;
    const start = existing.indexOf(facade_begin);
    const stop = existing.indexOf(facade_end, start);
    if (start === -1 || stop === -1)
        return existing;
    const eol = lineEndingOf(existing);
    return `${existing.slice(0, start)}${lines.join(eol)}${existing.slice(stop + facade_end.length)}`;
}
/** The names of the modules that a facade has for infra crates. */
function facadeModules(text) {
    return [...ownPart(text).matchAll(moduleStart)].map(([, name = '']) => name);
}
/** A facade without the modules of some crates, named as the crates are without `infra-`. */
function withoutModules(text, crates) {
    const own = ownPart(text);
    if (own === '')
        return text;
    const kept = own.replaceAll(wholeModule, (found, name) => crates.has(name.replaceAll('_', '-')) ? '' : found);
    return text.replace(own, () => kept);
}
const moduleStart = /^pub mod (\w+) \{/gm;
const wholeModule = /\r?\n(?:#\[cfg\([^\n]*\r?\n)?pub mod (\w+) \{[^]*?\n\}\r?\n/g;
/** What stands between our comments; empty where they are not there. */
function ownPart(text) {
    const start = text.indexOf(facade_begin);
    const stop = text.indexOf(facade_end, start);
    return start === -1 || stop === -1 ? '' : text.slice(start, stop);
}
/** Whether a module is one of ours, with nothing of people in it. */
function isFacade(text) {
    return text.startsWith(`${introduction}\n${facade_begin}`) && text.endsWith(`${facade_end}\n`);
}
const introduction = `//! The infra crates as this package uses them. Say \`mod infra_facade;\` in the crate root and import from here, so that
//! an infra crate can be replaced in one place. What stands between the infra-actions comments is kept up to date;
//! everything else is yours.
#![allow(unused_imports)]
`;
function moduleLines({ name, import: line, codeName, conditions }) {
    const [first, ...others] = conditions;
    const predicate = others.length === 0 ? first : `all(${conditions.join(', ')})`;
    const cfg = predicate === undefined ? [] : [`#[cfg(${predicate})]`];
    const path = line.replace(/^use\s+\w+/, codeName);
    return [...cfg, `pub mod ${name.replaceAll('-', '_')} {`, `    pub use ${path}`, '}'];
}

// EXTERNAL MODULE: ./domain/patch/entry.js
var patch_entry = __nccwpck_require__(3380);
;// CONCATENATED MODULE: ./domain/patch/layout.js
/** The sections of a file in the order in which they stand in it. */
function sectionsOf(document) {
    const sections = [];
    const visit = (table, path) => {
        if (table.form === 'header' && table.header)
            sections.push({ path, table, header: table.header });
        for (const [key, { value }] of table.entries) {
            if (value.kind === 'table')
                visit(value, [...path, key]);
            else if (value.kind === 'array' && value.ofTables) {
                for (const item of value.items)
                    if (item.kind === 'table')
                        visit(item, [...path, key]);
            }
        }
    };
    visit(document.root, []);
    const start = firstOffset(document.text);
    const root = { path: [], table: document.root, header: { start, end: start } };
    return [root, ...sections.toSorted((a, b) => a.header.start - b.header.start)];
}
/** After a byte order mark. */
function firstOffset(text) {
    return text.startsWith('\uFEFF') ? 1 : 0;
}
/** The key-values that stand in the section itself, not under headers of their own, in the order of the file. */
function bodyOf(table) {
    return [...table.entries.values()]
        .filter((entry) => !hasHeaders(entry))
        .toSorted((a, b) => a.range.start - b.range.start);
}
function hasHeaders({ value }) {
    if (value.kind === 'array')
        return value.ofTables;
    return value.kind === 'table' && (value.form === 'header' || value.form === 'implicit');
}
/** Offset of the first character of the line that holds `offset`. */
function lineStart(text, offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1) + 1, firstOffset(text));
}
/** Offset after the last character of the line that holds `offset`, before its line ending. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end === -1)
        return text.length;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
/** Offset of the beginning of the next line; the end of the text on the last line. */
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
}
/** The line ending that the file uses: that of its first line. */
function lineEnding(text) {
    const end = text.indexOf('\n');
    return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}
/**
 * Where the block that ends with the line of `offset` really ends: comment lines right below belong to it, unless a
 * header follows them at once (then they are that header's).
 */
function blockEnd(text, offset) {
    let end = lineEnd(text, offset);
    for (let at = end;;) {
        const next = nextLine(text, at);
        const line = text.slice(next, lineEnd(text, next));
        if (next >= text.length || !isComment(line))
            return isHeader(line) ? lineEnd(text, offset) : end;
        at = end = lineEnd(text, next);
    }
}
/** Where the section's own content ends. */
function sectionEnd(document, section) {
    const last = bodyOf(section.table).at(-1);
    const offset = last?.range.end ?? section.header.end;
    // A file whose first line is a header has no keys before it: what is added there goes to its very beginning.
    return last === undefined && section.path.length === 0 ? section.header.end : blockEnd(document.text, offset);
}
function isComment(line) {
    return /^\s*#/.test(line);
}
function isHeader(line) {
    return /^\s*\[/.test(line);
}
/** The lines between two offsets, without their endings. */
function linesBetween(text, start, end) {
    return text.slice(start, end).split(/\r?\n/);
}

;// CONCATENATED MODULE: ../../node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
// src/vlq.ts
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
  const c = chars.charCodeAt(i);
  intToChar[i] = c;
  charToInt[c] = i;
}
function decodeInteger(reader) {
  let value = 0;
  let shift = 0;
  let integer = 0;
  do {
    const c = reader.next();
    integer = charToInt[c];
    value |= (integer & 31) << shift;
    shift += 5;
  } while (integer & 32);
  return value;
}
function decodeSign(num) {
  return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
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
function hasMoreVlq(reader, max) {
  if (reader.pos >= max) return false;
  return reader.peek() !== comma;
}

// src/strings.ts
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
var StringReader = class {
  constructor(buffer) {
    this.pos = 0;
    this.buffer = buffer;
  }
  next() {
    return this.buffer.charCodeAt(this.pos++);
  }
  peek() {
    return this.buffer.charCodeAt(this.pos);
  }
  indexOf(char) {
    const { buffer, pos } = this;
    const idx = buffer.indexOf(char, pos);
    return idx === -1 ? buffer.length : idx;
  }
};

// src/scopes.ts
var EMPTY = (/* unused pure expression or super */ null && ([]));
function decodeOriginalScopes(input) {
  const { length } = input;
  const reader = new StringReader(input);
  const scopes = [];
  const stack = [];
  let line = 0;
  for (; reader.pos < length; reader.pos++) {
    line += decodeSign(decodeInteger(reader));
    const column = decodeSign(decodeInteger(reader));
    if (!hasMoreVlq(reader, length)) {
      const last = stack.pop();
      last[2] = line;
      last[3] = column;
      continue;
    }
    const kind = decodeSign(decodeInteger(reader));
    const fields = decodeSign(decodeInteger(reader));
    const hasName = fields & 1;
    const scope = hasName ? [line, column, 0, 0, kind, decodeSign(decodeInteger(reader))] : [line, column, 0, 0, kind];
    let vars = EMPTY;
    if (hasMoreVlq(reader, length)) {
      vars = [];
      do {
        const varsIndex = decodeSign(decodeInteger(reader));
        vars.push(varsIndex);
      } while (hasMoreVlq(reader, length));
    }
    scope.vars = vars;
    scopes.push(scope);
    stack.push(scope);
  }
  return scopes;
}
function encodeOriginalScopes(scopes) {
  const writer = new StringWriter();
  for (let i = 0; i < scopes.length; ) {
    i = _encodeOriginalScopes(scopes, i, writer, [0]);
  }
  return writer.flush();
}
function _encodeOriginalScopes(scopes, index, writer, state) {
  const scope = scopes[index];
  const { 0: startLine, 1: startColumn, 2: endLine, 3: endColumn, 4: kind, vars } = scope;
  if (index > 0) writer.write(comma);
  encodeInteger(writer, encodeSign(startLine - state[0]));
  state[0] = startLine;
  encodeInteger(writer, encodeSign(startColumn));
  encodeInteger(writer, encodeSign(kind));
  const fields = scope.length === 6 ? 1 : 0;
  encodeInteger(writer, encodeSign(fields));
  if (scope.length === 6) encodeInteger(writer, encodeSign(scope[5]));
  for (const v of vars) {
    encodeInteger(writer, encodeSign(v));
  }
  for (index++; index < scopes.length; ) {
    const next = scopes[index];
    const { 0: l, 1: c } = next;
    if (l > endLine || l === endLine && c >= endColumn) {
      break;
    }
    index = _encodeOriginalScopes(scopes, index, writer, state);
  }
  writer.write(comma);
  encodeInteger(writer, encodeSign(endLine - state[0]));
  state[0] = endLine;
  encodeInteger(writer, encodeSign(endColumn));
  return index;
}
function decodeGeneratedRanges(input) {
  const { length } = input;
  const reader = new StringReader(input);
  const ranges = [];
  const stack = [];
  let genLine = 0;
  let definitionSourcesIndex = 0;
  let definitionScopeIndex = 0;
  let callsiteSourcesIndex = 0;
  let callsiteLine = 0;
  let callsiteColumn = 0;
  let bindingLine = 0;
  let bindingColumn = 0;
  do {
    const semi = reader.indexOf(";");
    let genColumn = 0;
    for (; reader.pos < semi; reader.pos++) {
      genColumn += decodeSign(decodeInteger(reader));
      if (!hasMoreVlq(reader, semi)) {
        const last = stack.pop();
        last[2] = genLine;
        last[3] = genColumn;
        continue;
      }
      const fields = decodeSign(decodeInteger(reader));
      const hasDefinition = fields & 1;
      const hasCallsite = fields & 2;
      const hasScope = fields & 4;
      let callsite = null;
      let bindings = EMPTY;
      let range;
      if (hasDefinition) {
        const defSourcesIndex = definitionSourcesIndex + decodeSign(decodeInteger(reader));
        definitionScopeIndex = decodeSign(decodeInteger(reader)) + (definitionSourcesIndex === defSourcesIndex ? definitionScopeIndex : 0);
        definitionSourcesIndex = defSourcesIndex;
        range = [genLine, genColumn, 0, 0, defSourcesIndex, definitionScopeIndex];
      } else {
        range = [genLine, genColumn, 0, 0];
      }
      range.isScope = !!hasScope;
      if (hasCallsite) {
        const prevCsi = callsiteSourcesIndex;
        const prevLine = callsiteLine;
        callsiteSourcesIndex += decodeSign(decodeInteger(reader));
        const sameSource = prevCsi === callsiteSourcesIndex;
        callsiteLine = (sameSource ? callsiteLine : 0) + decodeSign(decodeInteger(reader));
        callsiteColumn = (sameSource && prevLine === callsiteLine ? callsiteColumn : 0) + decodeSign(decodeInteger(reader));
        callsite = [callsiteSourcesIndex, callsiteLine, callsiteColumn];
      }
      range.callsite = callsite;
      if (hasMoreVlq(reader, semi)) {
        bindings = [];
        do {
          bindingLine = genLine;
          bindingColumn = genColumn;
          const expressionsCount = decodeSign(decodeInteger(reader));
          let expressionRanges;
          if (expressionsCount < -1) {
            expressionRanges = [[decodeSign(decodeInteger(reader))]];
            for (let i = -1; i > expressionsCount; i--) {
              const prevBl = bindingLine;
              bindingLine += decodeSign(decodeInteger(reader));
              bindingColumn = (bindingLine === prevBl ? bindingColumn : 0) + decodeSign(decodeInteger(reader));
              const expression = decodeSign(decodeInteger(reader));
              expressionRanges.push([expression, bindingLine, bindingColumn]);
            }
          } else {
            expressionRanges = [[expressionsCount]];
          }
          bindings.push(expressionRanges);
        } while (hasMoreVlq(reader, semi));
      }
      range.bindings = bindings;
      ranges.push(range);
      stack.push(range);
    }
    genLine++;
    reader.pos = semi + 1;
  } while (reader.pos < length);
  return ranges;
}
function encodeGeneratedRanges(ranges) {
  if (ranges.length === 0) return "";
  const writer = new StringWriter();
  for (let i = 0; i < ranges.length; ) {
    i = _encodeGeneratedRanges(ranges, i, writer, [0, 0, 0, 0, 0, 0, 0]);
  }
  return writer.flush();
}
function _encodeGeneratedRanges(ranges, index, writer, state) {
  const range = ranges[index];
  const {
    0: startLine,
    1: startColumn,
    2: endLine,
    3: endColumn,
    isScope,
    callsite,
    bindings
  } = range;
  if (state[0] < startLine) {
    catchupLine(writer, state[0], startLine);
    state[0] = startLine;
    state[1] = 0;
  } else if (index > 0) {
    writer.write(comma);
  }
  encodeInteger(writer, encodeSign(range[1] - state[1]));
  state[1] = range[1];
  const fields = (range.length === 6 ? 1 : 0) | (callsite ? 2 : 0) | (isScope ? 4 : 0);
  encodeInteger(writer, encodeSign(fields));
  if (range.length === 6) {
    const { 4: sourcesIndex, 5: scopesIndex } = range;
    if (sourcesIndex !== state[2]) {
      state[3] = 0;
    }
    encodeInteger(writer, encodeSign(sourcesIndex - state[2]));
    state[2] = sourcesIndex;
    encodeInteger(writer, encodeSign(scopesIndex - state[3]));
    state[3] = scopesIndex;
  }
  if (callsite) {
    const { 0: sourcesIndex, 1: callLine, 2: callColumn } = range.callsite;
    if (sourcesIndex !== state[4]) {
      state[5] = 0;
      state[6] = 0;
    } else if (callLine !== state[5]) {
      state[6] = 0;
    }
    encodeInteger(writer, encodeSign(sourcesIndex - state[4]));
    state[4] = sourcesIndex;
    encodeInteger(writer, encodeSign(callLine - state[5]));
    state[5] = callLine;
    encodeInteger(writer, encodeSign(callColumn - state[6]));
    state[6] = callColumn;
  }
  if (bindings) {
    for (const binding of bindings) {
      if (binding.length > 1) encodeInteger(writer, encodeSign(-binding.length));
      const expression = binding[0][0];
      encodeInteger(writer, encodeSign(expression));
      let bindingStartLine = startLine;
      let bindingStartColumn = startColumn;
      for (let i = 1; i < binding.length; i++) {
        const expRange = binding[i];
        encodeInteger(writer, encodeSign(expRange[1] - bindingStartLine));
        bindingStartLine = expRange[1];
        encodeInteger(writer, encodeSign(expRange[2] - bindingStartColumn));
        bindingStartColumn = expRange[2];
        encodeInteger(writer, encodeSign(expRange[0]));
      }
    }
  }
  for (index++; index < ranges.length; ) {
    const next = ranges[index];
    const { 0: l, 1: c } = next;
    if (l > endLine || l === endLine && c >= endColumn) {
      break;
    }
    index = _encodeGeneratedRanges(ranges, index, writer, state);
  }
  if (state[0] < endLine) {
    catchupLine(writer, state[0], endLine);
    state[0] = endLine;
    state[1] = 0;
  } else {
    writer.write(comma);
  }
  encodeInteger(writer, encodeSign(endColumn - state[1]));
  state[1] = endColumn;
  return index;
}
function catchupLine(writer, lastLine, line) {
  do {
    writer.write(semicolon);
  } while (++lastLine < line);
}

// src/range-mappings.ts
function decodeRangeMappings(input) {
  const { length } = input;
  const reader = new StringReader(input);
  const rangeMappings = [];
  do {
    const semi = reader.indexOf(";");
    const indices = [];
    let index = 0;
    while (reader.pos < semi) {
      index += decodeInteger(reader);
      indices.push(index);
    }
    rangeMappings.push(indices);
    reader.pos = semi + 1;
  } while (reader.pos <= length);
  return rangeMappings;
}
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

// src/sourcemap-codec.ts
function decode(mappings) {
  const { length } = mappings;
  const reader = new StringReader(mappings);
  const decoded = [];
  let genColumn = 0;
  let sourcesIndex = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  let namesIndex = 0;
  do {
    const semi = reader.indexOf(";");
    const line = [];
    let sorted = true;
    let lastCol = 0;
    genColumn = 0;
    while (reader.pos < semi) {
      let seg;
      genColumn += decodeSign(decodeInteger(reader));
      if (genColumn < lastCol) sorted = false;
      lastCol = genColumn;
      if (hasMoreVlq(reader, semi)) {
        sourcesIndex += decodeSign(decodeInteger(reader));
        sourceLine += decodeSign(decodeInteger(reader));
        sourceColumn += decodeSign(decodeInteger(reader));
        if (hasMoreVlq(reader, semi)) {
          namesIndex += decodeSign(decodeInteger(reader));
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn, namesIndex];
        } else {
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn];
        }
      } else {
        seg = [genColumn];
      }
      line.push(seg);
      reader.pos++;
    }
    if (!sorted) sort(line);
    decoded.push(line);
    reader.pos = semi + 1;
  } while (reader.pos <= length);
  return decoded;
}
function sort(line) {
  line.sort(sortComparator);
}
function sortComparator(a, b) {
  return a[0] - b[0];
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

//# sourceMappingURL=sourcemap-codec.mjs.map

;// CONCATENATED MODULE: ../../node_modules/magic-string/dist/index.mjs

//#region src/BitSet.ts
var BitSet = class BitSet {
	constructor(arg) {
		this.bits = arg instanceof BitSet ? arg.bits.slice() : [];
	}
	add(n) {
		this.bits[n >> 5] |= 1 << (n & 31);
	}
	has(n) {
		return !!(this.bits[n >> 5] & 1 << (n & 31));
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
//#endregion
//#region src/Chunk.ts
var Chunk = class Chunk {
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
		const chunk = new Chunk(this.start, this.end, this.original);
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
		const newChunk = new Chunk(index, this.end, originalAfter);
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
//#endregion
//#region src/MagicStringError.ts
/**
* The single error type thrown by MagicString.
*
* Every message is prefixed with `[MagicString]` so its source is obvious at a
* glance, and is kept short and consistent in tone.
*/
var MagicStringError = class extends Error {
	name = "MagicStringError";
	constructor(message, options) {
		super(`[MagicString] ${message}`, options);
	}
};
//#endregion
//#region src/SourceMap.ts
function getBtoa() {
	/* v8 ignore next -- environment fallback, unreachable when `btoa` is present */
	if (typeof globalThis !== "undefined" && typeof globalThis.btoa === "function") return (str) => globalThis.btoa(unescape(encodeURIComponent(str)));
	const buffer = globalThis["Buffer"];
	if (buffer) return (str) => buffer.from(str, "utf-8").toString("base64");
	return () => {
		throw new MagicStringError("unsupported environment: `btoa` or `Buffer` is required");
	};
	/* v8 ignore stop */
}
const btoa = /* #__PURE__ */ getBtoa();
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
//#endregion
//#region src/utils/getLocator.ts
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
//#endregion
//#region src/utils/getRelativePath.ts
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
//#endregion
//#region src/utils/guessIndent.ts
function guessIndent(code) {
	const lines = code.split("\n");
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
//#endregion
//#region src/utils/isObject.ts
const dist_toString = Object.prototype.toString;
function isObject(thing) {
	return dist_toString.call(thing) === "[object Object]";
}
const BASE64_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const dist_intToChar = /* #__PURE__ */ (() => {
	const chars = /* @__PURE__ */ new Uint8Array(64);
	for (let i = 0; i < 64; i++) chars[i] = BASE64_CHARS.charCodeAt(i);
	return chars;
})();
const COMMA = 44;
const SEMICOLON = 59;
const BUFFER_SIZE = 16384;
const FLUSH_THRESHOLD = 16348;
const scratch = /* #__PURE__ */ new Uint8Array(BUFFER_SIZE);
function writeVlq(pos, num) {
	num = num < 0 ? -num << 1 | 1 : num << 1;
	do {
		let clamped = num & 31;
		num >>>= 5;
		if (num > 0) clamped |= 32;
		scratch[pos++] = dist_intToChar[clamped];
	} while (num > 0);
	return pos;
}
const decoder = /* #__PURE__ */ new TextDecoder();
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
//#endregion
//#region src/utils/Mappings.ts
const NEWLINE_CHAR$1 = 10;
function isWordCode(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95;
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
				const segment = [
					this.generatedCodeColumn,
					sourceIndex,
					loc.line,
					loc.column
				];
				if (nameIndex >= 0) segment.push(nameIndex);
				this.rawSegments.push(segment);
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
				const code = original.charCodeAt(i);
				if (code === NEWLINE_CHAR$1) {
					loc.line += 1;
					loc.column = 0;
					this.nextLine();
					charInHiresBoundary = false;
				} else {
					if (boundary) {
						if (isWordCode(code)) {
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
					for (let w = i + 1 >> 5, last = newline - 1 >> 5; w <= last; w++) {
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
//#endregion
//#region src/MagicString.ts
const n = "\n";
const NEWLINE_CHAR = "\n".charCodeAt(0);
const CR_CHAR = "\r".charCodeAt(0);
const warned = {
	insertLeft: false,
	insertRight: false,
	storeName: false
};
/**
* Expands the `$` substitution patterns that `String.prototype.replace` accepts
* in a string replacement.
* https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/replace#specifying_a_string_as_a_parameter
*
* `captures` holds the capture groups in order, so `captures[0]` is `$1`.
* `namedCaptures` is `undefined` when the pattern has no named groups, and
* `$<name>` is then literal text - which is also the case for a string search
* value, where there are no groups of either kind.
*/
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
var MagicString = class MagicString {
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
		const cloned = new MagicString(this.original, {
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
		const names = this._generateMappings(mappings);
		return {
			...this._mapProperties(options, names),
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
		const names = this._generateMappings(mappings);
		return new SourceMap({
			...this._mapProperties(options, names),
			mappings: encoder.finish(mappings.rawSegments),
			rangeMappings: mappings.rawRangeMappings
		});
	}
	/** @internal */
	_generateMappings(mappings) {
		const names = [...this.storedNames];
		mappings.addMagicString(this, 0, new Map(names.map((name, i) => [name, i])));
		return names;
	}
	/** @internal */
	_mapProperties(options, names) {
		return {
			file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
			sources: [options.source ? getRelativePath(options.file || "", options.source) : options.file || ""],
			sourcesContent: options.includeContent ? [this.original] : void 0,
			names,
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
		const pattern = /^[^\r\n]/gm;
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
		const isExcluded = new BitSet();
		if (options.exclude) (typeof options.exclude[0] === "number" ? [options.exclude] : options.exclude).forEach((exclusion) => {
			for (let i = exclusion[0]; i < exclusion[1]; i += 1) isExcluded.add(i);
		});
		let shouldIndentNextCharacter = options.indentStart !== false;
		const indentPiece = (str) => {
			if (str === "") return str;
			const indented = str.replace(pattern, (match, offset) => offset > 0 || shouldIndentNextCharacter ? `${resolvedIndentStr}${match}` : match);
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
			if (!isExcluded.has(chunk.start)) chunk.intro = indentPiece(chunk.intro);
			if (chunk.edited) {
				if (!isExcluded.has(chunk.start)) chunk.content = indentPiece(chunk.content);
				else if (chunk.content) shouldIndentNextCharacter = chunk.content[chunk.content.length - 1] === "\n";
			} else if (options.exclude) {
				charIndex = chunk.start;
				while (charIndex < end) {
					if (!isExcluded.has(charIndex)) {
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
						const nextLine = this.original.indexOf(n, charIndex);
						if (nextLine === -1 || nextLine >= end) break;
						shouldIndentNextCharacter = true;
						charIndex = nextLine + 1;
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
			if (!isExcluded.has(chunk.end - 1)) chunk.outro = indentPiece(chunk.outro);
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
		const last = this.byEnd.get(end);
		if (!first || !last) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
		if (this.hasMovedChunks) {
			let cursor = first;
			while (cursor !== last) {
				cursor = cursor.next;
				if (!cursor || cursor.start < start || cursor.end > end) throw new MagicStringError(`cannot move ${start} to ${end} because an earlier move split that range`);
			}
		}
		const oldLeft = first.previous;
		const oldRight = last.next;
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
				if (last === this.lastChunk) return this;
				newLeft = this.lastChunk;
			} else {
				if (newRight.previous === last) return this;
				newLeft = newRight.previous;
			}
		}
		if (oldLeft) oldLeft.next = oldRight;
		if (oldRight) oldRight.previous = oldLeft;
		if (newLeft) newLeft.next = first;
		if (newRight) newRight.previous = last;
		if (!oldLeft) this.firstChunk = oldRight;
		if (!oldRight) {
			this.lastChunk = oldLeft;
			this.lastChunk.next = null;
		}
		first.previous = newLeft;
		last.next = newRight || null;
		if (!newLeft) this.firstChunk = first;
		if (!newRight) this.lastChunk = last;
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
		for (let chunk = first; chunk.end < end;) {
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
			/* v8 ignore next 2 -- `match.index` is always defined for matches from `matchAll` */
			if (match.index == null) return false;
			if (this._hasRemovedContent(match.index, match.index + match[0].length)) return false;
			const replacement = getReplacement(match, match.index, this.original);
			if (replacement === match[0]) return true;
			if (match[0].length === 0) this.appendRight(match.index - this.offset, replacement);
			else this.overwrite(match.index - this.offset, match.index + match[0].length - this.offset, replacement);
			return true;
		};
		if (searchValue.global) {
			searchValue.lastIndex = 0;
			for (const match of this.original.matchAll(searchValue)) replaceMatch(match);
		} else {
			const match = this.original.match(searchValue);
			if (match && !replaceMatch(match)) {
				const global = new RegExp(searchValue.source, `${searchValue.flags}g`);
				for (const next of this.original.matchAll(global)) if (replaceMatch(next)) break;
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
//#endregion
//#region src/Bundle.ts
const hasOwnProp = Object.prototype.hasOwnProperty;
var Bundle = class Bundle {
	constructor(options = {}) {
		this.intro = options.intro || "";
		this.separator = options.separator !== void 0 ? options.separator : "\n";
		this.sources = [];
		this.uniqueSources = [];
		this.uniqueSourceIndexByFilename = /* @__PURE__ */ new Map();
	}
	/**
	* Adds the specified source to the bundle, which can either be a `MagicString` object directly,
	* or an options object that holds a magic string `content` property and optionally provides
	* a `filename` for the source within the bundle, as well as an optional `ignoreList` hint
	* (which defaults to `false`). The `filename` is used when constructing the source map for the
	* bundle, to identify this `source` in the source map's `sources` field. The `ignoreList` hint
	* is used to populate the `x_google_ignoreList` extension field in the source map, which is a
	* mechanism for tools to signal to debuggers that certain sources should be ignored by default
	* (depending on user preferences).
	*/
	addSource(source) {
		if (source instanceof MagicString) return this.addSource({
			content: source,
			filename: source.filename,
			separator: this.separator
		});
		if (!isObject(source) || !source.content) throw new MagicStringError("addSource() requires a `content` property that is a MagicString");
		const content = source.content;
		const record = {
			content,
			filename: hasOwnProp.call(source, "filename") ? source.filename : content.filename,
			ignoreList: hasOwnProp.call(source, "ignoreList") ? source.ignoreList : content.ignoreList,
			indentExclusionRanges: hasOwnProp.call(source, "indentExclusionRanges") ? source.indentExclusionRanges : content.indentExclusionRanges,
			separator: source.separator ?? this.separator
		};
		if (record.filename) {
			const index = this.uniqueSourceIndexByFilename.get(record.filename);
			if (index === void 0) {
				this.uniqueSourceIndexByFilename.set(record.filename, this.uniqueSources.length);
				this.uniqueSources.push({
					filename: record.filename,
					content: content.original
				});
			} else if (content.original !== this.uniqueSources[index].content) throw new MagicStringError(`duplicate filename "${record.filename}" with different content, use unique filenames`);
		}
		this.sources.push(record);
		return this;
	}
	/**
	* Appends `str` as a new source without a filename. Only `options.separator` is read, and it defaults to `''`
	* rather than to the bundle separator.
	*/
	append(str, options) {
		this.addSource({
			content: new MagicString(str),
			separator: options && options.separator || ""
		});
		return this;
	}
	/**
	* Returns an independent copy of the bundle: every source's `MagicString` is cloned, so later edits to either
	* bundle do not affect the other.
	*/
	clone() {
		const bundle = new Bundle({
			intro: this.intro,
			separator: this.separator
		});
		this.sources.forEach((source) => {
			bundle.addSource({
				filename: source.filename,
				content: source.content.clone(),
				ignoreList: source.ignoreList,
				indentExclusionRanges: source.indentExclusionRanges,
				separator: source.separator
			});
		});
		return bundle;
	}
	/**
	* Flattens the bundle into a single `MagicString`, so the concatenated result can be
	* processed further with the full `MagicString` API. The returned string's `original`
	* is the concatenation of every source's `original`, and all existing edits, inserts,
	* intros, outros and separators are preserved as inserted content, so its `toString()`
	* equals the bundle's `toString()` and its sourcemap maps back to that combined original.
	*
	* Because a `MagicString` maps to a single source, per-source `filename`s are not carried
	* over; generate the bundle's map before flattening if you need the multi-source mapping.
	*/
	toMagicString() {
		const combined = new MagicString(this.sources.map((source) => source.content.original).join(""));
		let offset = 0;
		let pending = this.intro;
		let first = null;
		let last = null;
		const byStart = /* @__PURE__ */ new Map();
		const byEnd = /* @__PURE__ */ new Map();
		let hasMovedChunks = false;
		for (const [i, source] of this.sources.entries()) {
			const magicString = source.content;
			const separator = i > 0 ? source.separator : "";
			if (magicString.original.length === 0) {
				pending += separator + magicString.toString();
				continue;
			}
			pending += separator + magicString.intro;
			let sourceFirst = null;
			let previous = null;
			let originalChunk = magicString.firstChunk;
			while (originalChunk) {
				const chunk = originalChunk.clone();
				chunk.start += offset;
				chunk.end += offset;
				if (chunk.replacesUntil !== -1) chunk.replacesUntil += offset;
				if (chunk.replacedFrom !== -1) chunk.replacedFrom += offset;
				chunk.previous = previous;
				chunk.next = null;
				if (previous) previous.next = chunk;
				byStart.set(chunk.start, chunk);
				byEnd.set(chunk.end, chunk);
				sourceFirst ??= chunk;
				previous = chunk;
				originalChunk = originalChunk.next;
			}
			const sourceLast = previous;
			sourceFirst.intro = pending + sourceFirst.intro;
			pending = "";
			sourceLast.outro += magicString.outro;
			if (last) {
				last.next = sourceFirst;
				sourceFirst.previous = last;
			} else first = sourceFirst;
			last = sourceLast;
			magicString.sourcemapLocations.forEach((index) => {
				if (index < magicString.original.length) combined.sourcemapLocations.add(index + offset);
			});
			magicString.storedNames.forEach((name) => combined.storedNames.add(name));
			if (magicString.hasMovedChunks) hasMovedChunks = true;
			offset += magicString.original.length;
		}
		if (!first || !last) {
			combined.intro = pending;
			return combined;
		}
		if (pending) last.outro += pending;
		combined.firstChunk = first;
		combined.lastChunk = last;
		combined.lastSearchedChunk = first;
		combined.byStart = byStart;
		combined.byEnd = byEnd;
		combined.hasMovedChunks = hasMovedChunks;
		return combined;
	}
	/**
	* Generates a sourcemap object with raw mappings in array form, rather than encoded as a string.
	* Takes the same options as `generateMap`.
	*/
	generateDecodedMap(options = {}) {
		const mappings = new Mappings(options.hires);
		const { names, x_google_ignoreList } = this._generateMappings(mappings);
		return {
			...this._mapProperties(options, names, x_google_ignoreList),
			mappings: mappings.raw,
			rangeMappings: mappings.rawRangeMappings
		};
	}
	/**
	* Generates a version 3 sourcemap covering every source that has a `filename`.
	* Options are as per `MagicString#generateMap`, except that `includeContent` can also be a per-source function.
	*/
	generateMap(options = {}) {
		const encoder = new MappingsEncoder();
		const mappings = new Mappings(options.hires, encoder);
		const { names, x_google_ignoreList } = this._generateMappings(mappings);
		return new SourceMap({
			...this._mapProperties(options, names, x_google_ignoreList),
			mappings: encoder.finish(mappings.rawSegments),
			rangeMappings: mappings.rawRangeMappings
		});
	}
	/** @internal */
	_generateMappings(mappings) {
		let x_google_ignoreList;
		const storedNames = /* @__PURE__ */ new Set();
		this.sources.forEach((source) => source.content.storedNames.forEach((name) => storedNames.add(name)));
		const names = [...storedNames];
		const nameIndex = new Map(names.map((name, i) => [name, i]));
		if (this.intro) mappings.advance(this.intro);
		this.sources.forEach((source, i) => {
			if (i > 0) mappings.advance(source.separator);
			const sourceIndex = source.filename ? this.uniqueSourceIndexByFilename.get(source.filename) ?? -1 : -1;
			mappings.addMagicString(source.content, sourceIndex, nameIndex);
			if (source.ignoreList && sourceIndex !== -1) {
				if (x_google_ignoreList === void 0) x_google_ignoreList = [];
				x_google_ignoreList.push(sourceIndex);
			}
		});
		return {
			names,
			x_google_ignoreList
		};
	}
	/** @internal */
	_mapProperties(options, names, x_google_ignoreList) {
		return {
			file: options.file ? options.file.split(/[/\\]/).pop() : void 0,
			sources: this.uniqueSources.map((source) => {
				return options.file ? getRelativePath(options.file, source.filename) : source.filename;
			}),
			sourcesContent: this.uniqueSources.map((source) => {
				return (typeof options.includeContent === "function" ? options.includeContent(source) : options.includeContent) ? source.content : null;
			}),
			names,
			x_google_ignoreList
		};
	}
	/**
	* Returns the most common indent string among the sources, falling back to a tab.
	*/
	getIndentString() {
		const indentStringCounts = /* @__PURE__ */ new Map();
		this.sources.forEach((source) => {
			const indentStr = source.content._getRawIndentString();
			if (indentStr == null) return;
			indentStringCounts.set(indentStr, (indentStringCounts.get(indentStr) ?? 0) + 1);
		});
		return [...indentStringCounts.entries()].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "	";
	}
	/**
	* Prefixes each line of every source and of the intro with `indentStr`, guessed with `getIndentString()`
	* when not supplied. Each source's `indentExclusionRanges` are left unindented.
	*/
	indent(indentStr) {
		if (!arguments.length) indentStr = this.getIndentString();
		if (indentStr === "") return this;
		let trailingNewline = !this.intro || this.intro.slice(-1) === "\n";
		this.sources.forEach((source, i) => {
			const indentStart = trailingNewline || i > 0 && /\r?\n$/.test(source.separator);
			source.content.indent(indentStr, {
				exclude: source.indentExclusionRanges,
				indentStart
			});
			trailingNewline = source.content.lastChar() === "\n";
		});
		if (this.intro) this.intro = indentStr + this.intro.replace(/^[^\r\n]/gm, (match, index) => {
			return index > 0 ? indentStr + match : match;
		});
		return this;
	}
	/**
	* Prepends `str` to the bundle's intro.
	*/
	prepend(str) {
		this.intro = str + this.intro;
		return this;
	}
	/**
	* Returns the intro followed by every source's generated string, joined by their separators.
	*/
	toString() {
		const body = this.sources.map((source, i) => {
			return (i > 0 ? source.separator : "") + source.content.toString();
		}).join("");
		return this.intro + body;
	}
	/**
	* Returns true if the bundle's output is empty (disregarding white space).
	*/
	isEmpty() {
		if (this.intro.length && this.intro.trim()) return false;
		if (this.sources.some((source, i) => {
			return i > 0 && source.separator.trim() !== "" || !source.content.isEmpty();
		})) return false;
		return true;
	}
	/**
	* Returns the length of the bundle's output; unlike `MagicString#length`, this equals `bundle.toString().length`.
	*/
	length() {
		return this.sources.reduce((length, source, i) => {
			return length + (i > 0 ? source.separator.length : 0) + source.content.length() + source.content.intro.length + source.content.outro.length;
		}, this.intro.length);
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
	/**
	* Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start.
	*/
	trimStart(charType) {
		const rx = new RegExp(`^${charType || "\\s"}+`);
		this.intro = this.intro.replace(rx, "");
		if (!this.intro) for (let i = 0; i < this.sources.length; i += 1) {
			const source = this.sources[i];
			if (i > 0) {
				source.separator = source.separator.replace(rx, "");
				if (source.separator) break;
			}
			if (source.content.trimStartAborted(charType)) break;
		}
		return this;
	}
	/**
	* Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the end.
	*/
	trimEnd(charType) {
		const rx = new RegExp(`${charType || "\\s"}+$`);
		for (let i = this.sources.length - 1; i >= 0; i -= 1) {
			const source = this.sources[i];
			if (source.content.trimEndAborted(charType)) return this;
			if (i > 0) {
				source.separator = source.separator.replace(rx, "");
				if (source.separator) return this;
			}
		}
		this.intro = this.intro.replace(rx, "");
		return this;
	}
};
//#endregion


;// CONCATENATED MODULE: ./domain/toml/edit.js


/**
 * The text after `edits`, which may not overlap. Insertions at the same offset appear in the order given.
 *
 * @throws {Failure} `manifest` when two edits overlap: a mistake of the caller that must never reach a file.
 */
function applyEdits(text, edits) {
    const source = new MagicString(text);
    const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    let end = 0;
    for (const edit of ordered) {
        if (edit.range.start < end || edit.range.end > text.length) {
            throw new failure/* Failure */.HR('manifest', `two edits of ${edit.path} overlap at offset ${edit.range.start}`);
        }
        end = edit.range.end;
        if (edit.range.start === edit.range.end)
            source.appendLeft(edit.range.start, edit.text);
        else
            source.update(edit.range.start, edit.range.end, edit.text);
    }
    return source.toString();
}

;// CONCATENATED MODULE: ./domain/patch/splice.js


/** The document after splices of its text, read again: every verb of this folder ends here. */
function splice(document, ...splices) {
    if (splices.length === 0)
        return document;
    const edits = splices.map(({ start, end, text }) => ({ path: document.path, range: { start, end }, text }));
    return parseToml(applyEdits(document.text, edits), document.path);
}
function splice_insertion(offset, text) {
    return { start: offset, end: offset, text };
}

;// CONCATENATED MODULE: ./domain/patch/style.js

/** The style of a table; where it says nothing, that of the file, else Cargo's own. */
function styleOf(document, table, dotted = true) {
    const { text } = document;
    const body = table ? bodyOf(table) : [];
    const source = body.map((entry) => text.slice(entry.range.start, entry.range.end));
    const last = body.at(-1);
    const lineOfLast = last && lineStart(text, last.range.start);
    const column = alignedColumn(body, text);
    return {
        lineEnding: lineEnding(text),
        indent: last && lineOfLast !== undefined ? (/^[ \t]*/.exec(text.slice(lineOfLast, last.range.start))?.[0] ?? '') : '',
        equals: column === undefined ? (mostCommon(source.flatMap((line) => equalsOf(line) ?? [])) ?? fileEquals(text)) : ' = ',
        ...(column !== undefined && { column }),
        quote: quoteOf(source.join('\n')) ?? quoteOf(text) ?? '"',
        padding: paddingOf(source.join('\n')) ?? paddingOf(text) ?? ' ',
        inlineEquals: inlineEqualsOf(source.join('\n')) ?? inlineEqualsOf(text) ?? ' = ',
        comma: commaOf(source.join('\n')) ?? commaOf(text) ?? ', ',
        dottedInheritance: prefersDotted(source) ?? dotted,
    };
}
function equalsOf(entrySource) {
    return /^(?:[\w-]+|"[^"]*"|'[^']*'|\s*\.\s*)+?([ \t]*=[ \t]*)/.exec(entrySource)?.[1];
}
function fileEquals(text) {
    const all = [...text.matchAll(/^[ \t]*[\w.-]+([ \t]*=[ \t]*)(?=\S)/gm)].map((match) => match[1] ?? '');
    return mostCommon(all) ?? ' = ';
}
/** The column where every `=` stands although the keys differ in length. */
function alignedColumn(body, text) {
    const columns = body.map((entry) => {
        const equals = equalsOf(text.slice(entry.range.start, entry.range.end));
        return equals === undefined ? -1 : text.indexOf('=', entry.range.start) - entry.range.start;
    });
    const lengths = new Set(body.map((entry) => entry.keyRange.end - entry.keyRange.start));
    const [column] = columns;
    return lengths.size > 1 && column !== undefined && column > 0 && columns.every((other) => other === column)
        ? column
        : undefined;
}
function quoteOf(source) {
    const values = [...source.matchAll(/=[ \t]*(["'])/g)].map((match) => match[1]);
    if (values.length === 0)
        return undefined;
    return values.every((quote) => quote === "'") ? "'" : '"';
}
function paddingOf(source) {
    const all = [...source.matchAll(/=[ \t]*\{([ \t]*)(?=[^\s}])/g)].map((match) => match[1] ?? '');
    return mostCommon(all);
}
function inlineEqualsOf(source) {
    const all = [...source.matchAll(/[{,][ \t]*[\w-]+([ \t]*=[ \t]*)(?=[^\s])/g)].map((match) => match[1] ?? '');
    return mostCommon(all);
}
function commaOf(source) {
    const all = [...source.matchAll(/[^\s{,](,[ \t]*)[\w-]+[ \t]*=[ \t]*\S/g)].map((match) => match[1] ?? '');
    return mostCommon(all);
}
/** Whether entries inherit as `a.workspace = true` rather than `a = { workspace = true }`; `undefined` where none does. */
function prefersDotted(entries) {
    const dotted = entries.filter((entry) => /^[^=#[]*\.[ \t]*workspace[ \t]*=/.test(entry)).length;
    const inline = entries.filter((entry) => /=[ \t]*\{[^}]*\bworkspace[ \t]*=/.test(entry)).length;
    return dotted + inline === 0 ? undefined : dotted >= inline;
}
function mostCommon(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    let best;
    for (const [value, times] of counts)
        if (best === undefined || times > (counts.get(best) ?? 0))
            best = value;
    return best;
}

;// CONCATENATED MODULE: ./domain/patch/add-table.js





/**
 * Makes a table with entries where Cargo's convention has it (The Cargo Book, "The Manifest Format"). Where the parent is
 * an inline or dotted table, the new one is written in the same way.
 *
 * @param path keys from the root to the table, which is not there, or there only through the headers of its children.
 */
function addTable(document, path, entries, dotted = true) {
    const parent = document_entryAt(document.root, ...path.slice(0, -1))?.value;
    if (parent?.kind === 'table' && parent.form === 'inline')
        return addInsideInline(document, path, entries);
    if (parent?.kind === 'table' && parent.form === 'dotted')
        return addDotted(document, path, entries);
    const sections = sectionsOf(document);
    const style = styleOf(document, styleModel(document, path), dotted);
    const lines = [`[${(0,patch_entry/* renderPath */.i7)(path)}]`, ...entries.map((entry) => (0,patch_entry/* renderEntry */.Ft)(entry, style))];
    const previous = previousSection(sections, path);
    const blank = separatesSections(document, sections) ? [''] : [];
    const offset = sectionEnd(document, previous);
    const atBeginning = offset <= firstOffset(document.text);
    const text = atBeginning
        ? [...lines, ...blank].map((line) => `${line}${style.lineEnding}`).join('')
        : [...blank, ...lines].map((line) => `${style.lineEnding}${line}`).join('');
    return splice(document, splice_insertion(offset, text));
}
/** The table whose style a new one takes: the nearest relative. */
function styleModel(document, path) {
    const relatives = [['dependencies'], ['dev-dependencies'], ['workspace', 'dependencies'], ['build-dependencies']];
    const candidates = path.at(-1) === 'dependencies' ? relatives : [];
    for (const candidate of candidates) {
        const value = document_entryAt(document.root, ...candidate)?.value;
        if (value?.kind !== 'table' || value.form !== 'header' || bodyOf(value).length === 0)
            continue;
        return value;
    }
    return undefined;
}
/** The section below which the new one goes. Rules in order; the first that finds one decides. */
function previousSection(sections, path) {
    const last = (test) => sections.findLast(test);
    const before = (test) => {
        const index = sections.findIndex(test);
        return index > 0 ? sections[index - 1] : undefined;
    };
    const named = (...names) => (section) => names.includes(section.path[0] ?? '');
    const under = (...keys) => (section) => keys.every((key, index) => section.path[index] === key);
    const head = named('package', 'project', 'lib', 'bin', 'example', 'test', 'bench');
    const dependencies = named('dependencies', 'dev-dependencies', 'build-dependencies', 'dev_dependencies', 'build_dependencies', 'target');
    const rules = (() => {
        switch (path[0]) {
            case 'workspace':
                return [
                    before(under(...path)),
                    last((section) => isAt(section, ['workspace']) || under('workspace', 'package')(section)),
                ];
            case 'dependencies':
                return [before(dependencies), last((section) => head(section) || named('features')(section))];
            case 'target':
                return [
                    last(named('target')),
                    last(named('dependencies')),
                    before(named('dev-dependencies', 'build-dependencies')),
                    last(head),
                ];
            case 'features':
                return [last(dependencies), last(head)];
            case 'lib':
                return [last(under('package'))];
            default:
                return [];
        }
    })();
    const found = rules.find((section) => section !== undefined) ?? sections.at(-1);
    if (found === undefined)
        throw new TypeError('a document has at least the section of its root');
    return found;
}
function isAt(section, path) {
    return section.path.length === path.length && path.every((key, index) => section.path[index] === key);
}
/** Whether blank lines stand between the sections: yes where the file does not tell. */
function separatesSections(document, sections) {
    const { text } = document;
    const headers = sections.filter((section) => section.path.length > 0);
    const later = headers
        .filter((section) => lineStart(text, section.header.start) > firstOffset(text))
        .slice(headers.length > 1 ? 1 : 0);
    if (later.length === 0 || headers.length < 2)
        return true;
    return later.some((section, index) => {
        const previous = headers[index];
        if (previous === undefined)
            return true;
        return linesBetween(text, sectionEnd(document, previous), section.header.start)
            .slice(1, -1)
            .some((line) => line.trim() === '');
    });
}
function addInsideInline(document, path, entries) {
    const parent = document_entryAt(document.root, ...path.slice(0, -1))?.value;
    if (parent?.kind !== 'table')
        return document;
    const style = { ...styleOf(document, parent), dottedInheritance: false };
    const inner = renderTable(entries, style);
    const item = `${(0,patch_entry/* renderKey */.kB)(path.at(-1) ?? '')}${style.inlineEquals}${inner}`;
    const last = bodyOf(parent).at(-1);
    const start = last?.range.end ?? parent.range.start + 1;
    const end = last ? start : parent.range.end - 1;
    const text = last ? `, ${item}` : `${style.padding}${item}${style.padding}`;
    return splice(document, { start, end, text });
}
function renderTable(entries, style) {
    const inside = entries.map((entry) => (0,patch_entry/* renderEntry */.Ft)(entry, { ...style, equals: style.inlineEquals }));
    return `{${style.padding}${inside.join(', ')}${style.padding}}`;
}
/** `workspace.dependencies.infra-x = …` below the last `workspace.… = …`. */
function addDotted(document, path, entries) {
    const parent = document_entryAt(document.root, ...path.slice(0, -1))?.value;
    const first = parent?.kind === 'table' ? bodyOf(parent)[0] : undefined;
    if (parent?.kind !== 'table' || first === undefined)
        return document;
    const { text } = document;
    const style = styleOf(document, parent);
    const prefix = text.slice(lineStart(text, first.keyRange.start), first.keyRange.start);
    const lines = entries.map((entry) => `${style.lineEnding}${prefix}${(0,patch_entry/* renderKey */.kB)(path.at(-1) ?? '')}.${(0,patch_entry/* renderEntry */.Ft)(entry, style)}`);
    return splice(document, splice_insertion(lineEnd(text, parent.range.end), lines.join('')));
}

;// CONCATENATED MODULE: ./domain/patch/spot.js

/** The line above a block of infra crates, in tables whose blocks have such lines. */
const blockHeading = '# Infra crates';
/** The blocks of a table's body. */
function blocksOf(text, body) {
    const blocks = [];
    body.forEach((entry, index) => {
        const previous = body[index - 1];
        const start = lineStart(text, entry.range.start);
        const between = previous ? linesBetween(text, lineEnd(text, previous.range.end), start).slice(1, -1) : [];
        const block = blocks.at(-1);
        if (block && !between.some((line) => line.trim() === '')) {
            block.entries.push(entry);
            block.divided ||= between.some(isComment);
        }
        else {
            blocks.push({ entries: [entry], headed: hasCommentAbove(text, start), divided: false });
        }
    });
    return blocks;
}
function hasCommentAbove(text, start) {
    if (start === 0)
        return false;
    const above = lineStart(text, start - 1);
    return above < start && isComment(text.slice(above, start));
}
/** The place that a careful person would choose for `key`; rules in order, the first that applies decides. */
function spotFor(text, table, blocks, key, isLike) {
    const family = blocks.findLast((block) => block.entries.some((entry) => isLike(entry.key)));
    const block = family ?? (blocks.length === 1 ? blocks[0] : undefined);
    if (block === undefined)
        return newBlock(text, table, blocks);
    // Where every block has a line above it, that line is the block's, also of a block with one entry.
    const headings = blocks.length > 1 && blocks.every((one) => one.headed);
    const order = orderOf(block.entries);
    if (order !== undefined)
        return inOrder(text, block.entries, { block, headings, order }, key);
    if (family === undefined) {
        return block.divided && block.headed ? newBlock(text, table, blocks) : append(text, block.entries);
    }
    const likes = family.entries.filter((entry) => isLike(entry.key));
    const likesOrder = orderOf(likes);
    if (likesOrder !== undefined)
        return inOrder(text, likes, { block: family, headings, order: likesOrder }, key);
    return below(text, likes.at(-1));
}
function newBlock(text, table, blocks) {
    const last = blocks.at(-1)?.entries.at(-1);
    if (last === undefined)
        return { offset: blockEnd(text, table.header?.end ?? table.range.end), kind: 'below' };
    const headed = blocks.filter((block) => block.headed).length * 2 >= blocks.length;
    return { offset: blockEnd(text, last.range.end), kind: 'block', ...(headed && { heading: blockHeading }) };
}
function append(text, entries) {
    const last = entries.at(-1);
    return { offset: last ? blockEnd(text, last.range.end) : 0, kind: 'below' };
}
function below(text, entry) {
    return { offset: entry ? lineEnd(text, entry.range.end) : 0, kind: 'below' };
}
/** Below the last entry that comes before `key`, else above the first one and below the heading of its block. */
function inOrder(text, entries, { block, headings, order }, key) {
    const before = entries.findLast((entry) => order(entry.key, key) < 0);
    if (before !== undefined)
        return below(text, before);
    const first = entries[0];
    const start = lineStart(text, first?.range.start ?? 0);
    if (first === undefined || first !== block.entries[0] || block.entries.length > 1 || headings)
        return { offset: start, kind: 'above' };
    // A comment above the only entry of a block is more likely about that entry than about the block.
    return { offset: aboveComments(text, start), kind: 'above' };
}
function aboveComments(text, start) {
    let at = start;
    while (hasCommentAbove(text, at))
        at = lineStart(text, at - 1);
    return at;
}
/** The order that the entries are in: by bytes, as `cargo add` has it, or as people sort words. `undefined` for none. */
function orderOf(entries) {
    return [compareKeys, compareWords].find((order) => entries.every((entry, index) => {
        const previous = entries[index - 1];
        return previous === undefined || order(previous.key, entry.key) < 0;
    }));
}
function compareWords(a, b) {
    const word = (key) => key.toLowerCase().replaceAll('_', '-');
    return compareKeys(word(a), word(b));
}
function compareKeys(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./domain/patch/add-entries.js








/**
 * Adds keys to a table as a careful person would: next to their like, else in a sorted table at their place, else as a
 * block of their own where the table has blocks, else at the end. Makes the table where there is none. Other bytes stay.
 *
 * @param path keys from the root to the table.
 * @param isLike whether a key that is there belongs to the same family.
 * @param dotted how entries inherit where the file does not tell: `a.workspace = true`.
 * @throws {Failure} `manifest` when something that is no table stands at the path.
 */
function addEntries(document, path, entries, isLike = () => false, dotted = true) {
    if (entries.length === 0)
        return document;
    const existing = document_entryAt(document.root, ...path);
    const sorted = entries.toSorted((a, b) => compareKeys(a.key, b.key));
    if (existing === undefined)
        return addTable(document, path, sorted, dotted);
    const { value } = existing;
    if (value.kind !== 'table') {
        const location = document.locate(existing.range);
        throw new failure/* Failure */.HR('manifest', `\`${path.join('.')}\` in ${document.path} is not a table`, {
            locations: [location],
        });
    }
    if (value.form === 'implicit')
        return addTable(document, path, sorted, dotted);
    if (value.form === 'inline')
        return addInline(document, value, sorted);
    return splice(document, ...lineSplices(document, value, sorted, isLike, dotted));
}
function addInline(document, table, entries) {
    const style = styleOf(document, table);
    const rendered = entries.map((entry) => (0,patch_entry/* renderEntry */.Ft)(entry, { ...style, equals: style.inlineEquals, dottedInheritance: false }));
    const last = bodyOf(table).at(-1);
    const at = last?.range.end ?? table.range.start + 1;
    const text = last
        ? rendered.map((line) => `, ${line}`).join('')
        : `${style.padding}${rendered.join(', ')}${style.padding}`;
    const end = last ? at : table.range.end - 1;
    return splice(document, { start: at, end, text });
}
/** For tables whose keys stand on lines of their own: under a header, at the top of the file, or dotted. */
function lineSplices(document, table, entries, isLike, dotted) {
    const style = styleOf(document, table, dotted);
    const blocks = blocksOf(document.text, bodyOf(table));
    const prefix = table.form === 'dotted' ? dottedPrefix(document.text, table) : '';
    const insertions = new Map();
    for (const entry of entries) {
        const spot = spotFor(document.text, table, blocks, entry.key, isLike);
        const line = `${style.indent}${prefix}${(0,patch_entry/* renderEntry */.Ft)(entry, style)}`;
        const there = insertions.get(spot.offset);
        if (there)
            there.lines.push(line);
        else
            insertions.set(spot.offset, { spot, lines: [line] });
    }
    return [...insertions.values()].map(({ spot, lines }) => splice_insertion(spot.offset, textAt(spot, lines, style)));
}
function textAt(spot, lines, style) {
    const { lineEnding } = style;
    if (spot.kind === 'above')
        return lines.map((line) => `${line}${lineEnding}`).join('');
    const heading = spot.heading === undefined ? [] : [`${style.indent}${spot.heading}`];
    const all = spot.kind === 'block' ? ['', ...heading, ...lines] : lines;
    return all.map((line) => `${lineEnding}${line}`).join('');
}
/** `dependencies.` of `dependencies.serde = "1"`. */
function dottedPrefix(text, table) {
    const first = bodyOf(table)[0];
    if (first === undefined)
        return '';
    const start = lineStart(text, first.keyRange.start);
    return text.slice(start, first.keyRange.start).trimStart();
}

;// CONCATENATED MODULE: ./domain/patch/entry-keys.js





/**
 * Sets a key of a dependency entry, in whatever form that is written (`"1"`, inline, dotted, `[dependencies.x]`). A key
 * that is there keeps its place; a new one goes behind `after`, else to the end.
 *
 * @param at keys from the root to the entry.
 */
function setKey(document, at, key, value, after) {
    const entry = document_entryAt(document.root, ...at);
    if (entry === undefined)
        return document;
    if (entry.value.kind === 'string') {
        return setKey(expand(document, entry), at, key, value, after);
    }
    if (entry.value.kind !== 'table')
        return document;
    const table = entry.value;
    const style = entryStyle(document, at, table);
    const existing = table.entries.get(key);
    if (existing)
        return splice(document, { ...existing.value.range, text: (0,patch_entry/* renderValue */.AI)(value, style) });
    const assignment = (equals) => `${(0,patch_entry/* renderKey */.kB)(key)}${equals}${(0,patch_entry/* renderValue */.AI)(value, style)}`;
    const sibling = (after === undefined ? undefined : table.entries.get(after)) ?? bodyOf(table).at(-1);
    if (isInline(document, at)) {
        const text = assignment(style.inlineEquals);
        if (sibling === undefined)
            return splice(document, { ...table.range, text: `{${style.padding}${text}${style.padding}}` });
        const prefix = document.text.slice(sibling.range.start, sibling.keyRange.start);
        return splice(document, splice_insertion(sibling.range.end, `${style.comma}${prefix}${text}`));
    }
    const line = (sibling ? linePrefix(document.text, sibling) : '') + assignment(style.equals);
    const offset = lineEnd(document.text, sibling?.range.end ?? table.header?.end ?? table.range.end);
    return splice(document, splice_insertion(offset, `${style.lineEnding}${line}`));
}
/** Takes a key out of a dependency entry, with its comma or its line. */
function entry_keys_removeKey(document, at, key) {
    const value = document_entryAt(document.root, ...at)?.value;
    const existing = value?.kind === 'table' ? value.entries.get(key) : undefined;
    if (value?.kind !== 'table' || existing === undefined)
        return document;
    if (!isInline(document, at))
        return removeLines(document, existing);
    return splice(document, { ...itemRange(document.text, existing.range), text: '' });
}
/** An item of an inline table or one-line array with the comma that goes with it: the one before, for the first the one behind. */
function itemRange(text, { start, end }) {
    const before = /,[ \t]*$/.exec(text.slice(0, start));
    if (before)
        return { start: before.index, end };
    const behind = /^[ \t]*,[ \t]*/.exec(text.slice(end));
    return { start, end: end + (behind?.[0].length ?? 0) };
}
/** Takes away the lines of an entry; the last line of a file without a final newline takes the line ending before it. */
function removeLines(document, { range }) {
    const { text } = document;
    const start = lineStart(text, range.start);
    const end = nextLine(text, range.end);
    const unfinished = end === text.length && !text.endsWith('\n') && start > firstOffset(text);
    return splice(document, {
        start: unfinished ? lineEnd(text, start - 1 - Number(text[start - 2] === '\r')) : start,
        end,
        text: '',
    });
}
/** Whether the entry or a table above it is written inside braces. */
function isInline(document, at) {
    return at.some((_, index) => {
        const value = document_entryAt(document.root, ...at.slice(0, index + 1))?.value;
        return value?.kind === 'table' && value.form === 'inline';
    });
}
/** `x = "1"` as `x = { version = "1" }`. */
function expand(document, entry) {
    const { range } = entry.value;
    const style = styleOf(document, undefined);
    const table = (0,patch_entry/* renderInlineTable */.sT)(new Map(), { ...style, padding: '' });
    const inside = `${style.padding}version${style.inlineEquals}${document.text.slice(range.start, range.end)}${style.padding}`;
    return splice(document, { ...range, text: table.replace('{}', () => `{${inside}}`) });
}
function entryStyle(document, at, table) {
    const parent = document_entryAt(document.root, ...at.slice(0, -1))?.value;
    const own = table.form === 'inline' || table.form === 'dotted' ? parent : table;
    return styleOf(document, own?.kind === 'table' ? own : undefined);
}
/** What stands in a sibling's line before its own key: the indentation and, in dotted form, the keys above. */
function linePrefix(text, sibling) {
    return text.slice(lineStart(text, sibling.range.start), sibling.keyRange.start);
}

;// CONCATENATED MODULE: ./domain/patch/string-array.js






/**
 * Adds the strings that an array lacks, in its own form: on one line, or a line each with its indentation and trailing
 * comma; in a sorted array at their place.
 *
 * @param at keys from the root to the array; nothing happens where there is none.
 * @param options.ordered the order of the strings means something: new ones go to the end.
 */
function addStrings(document, at, strings, options = {}) {
    return strings.reduce((current, text) => addString(current, at, text, options.ordered === true), document);
}
function addString(document, at, added, ordered) {
    const array = arrayAt(document, at);
    const present = stringsOf(array);
    if (array === undefined || present === undefined || present.includes(added))
        return document;
    const quote = document.text[array.items.at(-1)?.range.start ?? -1] === "'" ? "'" : '"';
    const text = (0,patch_entry/* renderString */.G4)(added, array.items.length > 0 ? { quote } : styleOf(document, undefined));
    const sorted = !ordered && present.length > 1 && present.every((item, index) => index === 0 || (present[index - 1] ?? '') < item);
    const position = sorted ? present.filter((item) => item < added).length : present.length;
    const previous = array.items[position - 1];
    const next = array.items[position];
    const multiline = spansLines(document.text, array);
    if (previous)
        return splice(document, ...behind(document.text, previous.range.end, text, multiline && next === undefined, multiline));
    if (next) {
        const separator = multiline ? `,${gapBefore(document.text, next.range.start)}` : ', ';
        return splice(document, splice_insertion(next.range.start, `${text}${separator}`));
    }
    return splice(document, splice_insertion(array.range.start + 1, text));
}
/** Behind an item: before its comma where one is written, so that a comment behind the comma stays with its item. */
function behind(text, end, added, isLast, multiline) {
    if (!multiline)
        return [splice_insertion(end, `, ${added}`)];
    const lineOf = lineStart(text, end);
    const indent = /^[ \t]*/.exec(text.slice(lineOf))?.[0] ?? '';
    const eol = text[lineEnd(text, end)] === '\r' ? '\r\n' : '\n';
    const comma = /^[ \t]*,/.exec(text.slice(end));
    const lineStop = lineEnd(text, end);
    if (comma) {
        const rest = text.slice(end + comma[0].length, lineStop);
        // Other items on the same line: the array wraps rather than having a line for each.
        if (rest.trim() !== '' && !isComment(rest))
            return [splice_insertion(end + comma[0].length, ` ${added},`)];
        return [splice_insertion(lineStop, `${eol}${indent}${added},`)];
    }
    if (!isLast)
        return [splice_insertion(end, `, ${added}`)];
    if (/^[ \t]*\]/.test(text.slice(end)))
        return [splice_insertion(end, `, ${added}`)];
    return [splice_insertion(end, ','), splice_insertion(lineStop, `${eol}${indent}${added}`)];
}
function gapBefore(text, start) {
    const from = lineStart(text, start);
    const indent = text.slice(from, start);
    return indent.trim() === '' ? `${text[from - 2] === '\r' ? '\r\n' : '\n'}${indent}` : ' ';
}
/** Takes strings out of an array, with their comma or their line. */
function string_array_removeStrings(document, at, strings) {
    return strings.reduce((current, text) => removeString(current, at, text), document);
}
function removeString(document, at, removed) {
    const array = arrayAt(document, at);
    const item = array?.items.find((candidate) => candidate.kind === 'string' && candidate.value === removed);
    if (array === undefined || item === undefined)
        return document;
    const { text } = document;
    const start = lineStart(text, item.range.start);
    const line = text.slice(start, lineEnd(text, item.range.end));
    const alone = /^[ \t]*$/.test(text.slice(start, item.range.start)) &&
        /^[ \t]*,?[ \t]*(#.*)?$/.test(line.slice(item.range.end - start));
    if (!alone)
        return splice(document, { ...itemRange(text, item.range), text: '' });
    const removal = { start, end: nextLine(text, item.range.end), text: '' };
    const previous = array.items[array.items.indexOf(item) - 1];
    const isLast = array.items.at(-1) === item;
    const hasComma = /^[ \t]*,/.test(text.slice(item.range.end));
    // The item before loses the comma that it got when this one was added.
    if (!isLast || hasComma || previous === undefined)
        return splice(document, removal);
    const comma = /^[ \t]*,/.exec(text.slice(previous.range.end));
    const end = previous.range.end;
    return comma
        ? splice(document, { start: end, end: end + comma[0].length, text: '' }, removal)
        : splice(document, removal);
}
function arrayAt(document, at) {
    const value = document_entryAt(document.root, ...at)?.value;
    return value?.kind === 'array' && !value.ofTables ? value : undefined;
}
function spansLines(text, array) {
    return text.slice(array.range.start, array.range.end).includes('\n');
}

;// CONCATENATED MODULE: ./domain/patch/cargo-config.js




const table = ['target', 'wasm32-unknown-unknown'];
/**
 * A `.cargo/config.toml`, or the `.cargo/config` of old, in which wasm32 builds get a `--cfg` (The Cargo Book, "Configuration", `target.<triple>.rustflags`).
 * Flags that are there stay; without a file this is the whole new one.
 *
 * @throws {Failure} `manifest` when the file cannot be read.
 */
function withWasmCfg(existing, path, cfg) {
    const flag = `--cfg=${cfg}`;
    const document = parseToml(existing ?? '', path);
    const at = [...table, 'rustflags'];
    const flags = document_entryAt(document.root, ...at)?.value;
    if (flags === undefined) {
        if (existing === undefined)
            return `[target.wasm32-unknown-unknown]\nrustflags = ['${flag}']\n`;
        return addEntries(document, table, [{ key: 'rustflags', value: [flag] }]).text;
    }
    const written = stringsOf(flags) ?? (stringOf(flags) ?? '').split(/\s+/);
    const isThere = written.some((one, index) => one === flag || (one === '--cfg' && written[index + 1] === cfg));
    if (isThere)
        return document.text;
    if (flags.kind === 'array')
        return addStrings(document, at, [flag], { ordered: true }).text;
    return setKey(document, table, 'rustflags', `${stringOf(flags) ?? ''} ${flag}`.trim()).text;
}

;// CONCATENATED MODULE: ./domain/wasm/wasm-target-cfg.js
/** What `rustc --print cfg --target wasm32-unknown-unknown` says, as far as manifests ask for it. */
const names = new Set([
    'panic="unwind"',
    'panic="abort"',
    'target_abi=""',
    'target_arch="wasm32"',
    'target_endian="little"',
]);
for (const value of ['target_env=""', 'target_family="wasm"', 'target_os="unknown"', 'target_pointer_width="32"'])
    names.add(value);
for (const value of ['target_vendor="unknown"', 'target_has_atomic="32"', 'target_has_atomic="64"'])
    names.add(value);
/**
 * Whether a dependency for `target` counts when Cargo builds for wasm32-unknown-unknown.
 *
 * @param target a cfg expression or a triple, as in `[target.…]`; `null` for every target. What cannot be read counts.
 */
function isForWasm(target) {
    if (target === null)
        return true;
    const expression = /^\s*cfg\s*\(([\s\S]*)\)\s*$/.exec(target)?.[1];
    if (expression === undefined)
        return target.trim() === 'wasm32-unknown-unknown';
    return evaluate(tokens(expression)) ?? true;
}
function tokens(text) {
    return text.match(/"[^"]*"|\w+|[(),=]/g) ?? [];
}
/** Takes one predicate from the front of `rest`; `undefined` where it is not one. */
function evaluate(rest) {
    const word = rest.shift();
    if (word === undefined)
        return undefined;
    if (rest[0] === '(') {
        const inside = operands(rest);
        if (inside === undefined)
            return undefined;
        if (word === 'not')
            return inside[0] === undefined ? undefined : !inside[0];
        if (word === 'all')
            return inside.every(Boolean);
        return word === 'any' ? inside.some(Boolean) : undefined;
    }
    if (rest[0] !== '=')
        return word === 'true' || names.has(word);
    const value = rest[1];
    rest.splice(0, 2);
    return names.has(`${word}=${value ?? ''}`);
}
function operands(rest) {
    const found = [];
    rest.shift();
    while (rest.length > 0 && rest[0] !== ')') {
        const value = evaluate(rest);
        if (value === undefined)
            return undefined;
        found.push(value);
        if (rest[0] === ',')
            rest.shift();
    }
    return rest.shift() === ')' ? found : undefined;
}

;// CONCATENATED MODULE: ./domain/wasm/wasm-graph.js

/**
 * The part of a graph that a wasm32 build of some packages compiles for wasm32; build scripts and tests are not. Edges
 * that only other targets have are left out, and `starts` are its members.
 */
function wasmGraph(graph, starts) {
    const packages = new Map();
    const queue = [...new Set(starts)];
    for (const id of queue) {
        const found = graph.packages.get(id);
        if (found === undefined || packages.has(id))
            continue;
        const dependencies = found.dependencies.filter((edge) => edge.kinds.some(({ kind, target }) => kind === 'normal' && isForWasm(target)));
        packages.set(id, { ...found, dependencies });
        queue.push(...dependencies.map((edge) => edge.id));
    }
    return { packages, members: [...new Set(starts)] };
}
/** Packages that do not build for wasm32-unknown-unknown, what they need, and the features that need it. */
const wasm_graph_native = new Map([
    ['mio', { needs: "an operating system's sockets" }],
    ['socket2', { needs: "an operating system's sockets" }],
    ['notify', { needs: "an operating system's file events" }],
    ['inotify-sys', { needs: 'Linux' }],
    ['nix', { needs: 'Unix' }],
    ['openssl-sys', { needs: 'the native library OpenSSL' }],
    ['aws-lc-sys', { needs: 'the native library AWS-LC' }],
    ['libsqlite3-sys', { needs: 'the native library SQLite' }],
    ['rdkafka-sys', { needs: 'the native library librdkafka' }],
    ['curl-sys', { needs: 'the native library libcurl' }],
    [
        'tokio',
        {
            // "Only features sync,macros,io-util,rt,time are supported on wasm." (tokio's own compile error)
            needs: 'an operating system',
            features: ['fs', 'io-std', 'net', 'process', 'rt-multi-thread', 'signal'],
        },
    ],
    ['jsonschema', { needs: 'files and the network', features: ['resolve-file', 'resolve-http'] }],
]);
function nativeOnly(wasm) {
    return [...wasm.packages.values()].flatMap((found) => {
        const known = wasm_graph_native.get(found.name);
        if (known === undefined)
            return [];
        if (known.features === undefined)
            return { package: found, needs: known.needs };
        const on = known.features.filter((feature) => found.features.includes(feature));
        const features = on.map((feature) => `\`${feature}\``).join(', ');
        return on.length === 0 ? [] : { package: found, needs: `${known.needs} for its features ${features}` };
    });
}
/** The `--cfg` with which getrandom 0.3 takes its backend for browsers. */
const wasmBackend = 'getrandom_backend="wasm_js"';
/**
 * Every incompatible version of getrandom has a feature of its own ("WebAssembly support" in its documentation), 0.3
 * before 0.3.4 a cfg, too (its changelog, 0.3.4), and uuid has a feature for its random ids.
 */
function randomnessNeeds(wasm) {
    return [...wasm.packages.values()].flatMap((found) => {
        const feature = randomnessFeature(found);
        if (feature === undefined)
            return [];
        const cfg = /^0\.3\.[0-3](?!\d)/.test(found.version) ? wasmBackend : undefined;
        const needsCfg = found.name === 'getrandom' && cfg !== undefined;
        return { package: found, feature, hasFeature: found.features.includes(feature), ...(needsCfg && { cfg }) };
    });
}
function randomnessFeature({ name, version, features }) {
    const [major, minor] = version.split('.');
    if (name === 'uuid' && major === '1')
        return features.some((feature) => feature.includes('rng')) ? 'js' : undefined;
    if (name !== 'getrandom' || major !== '0')
        return undefined;
    return minor === '1' ? 'wasm-bindgen' : minor === '2' ? 'js' : 'wasm_js';
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
function parseVersion(text) {
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
        comparePreReleases(a.pre, b.pre) ||
        compareIdentifiers(a.build, b.build));
}
/** The order of the parts after `-`; the empty one, a release, comes last. */
function comparePreReleases(a, b) {
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
    const version = parseVersion(`${groups['major']}.${wild.minor ? 0 : (minor ?? 0)}.${wild.patch ? 0 : (patch ?? 0)}${rest}`);
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
        return readEntries(read.table(parent, name), table, read);
    });
}
/** `[workspace.dependencies]`: entries cannot inherit, nor be optional. */
function readWorkspaceDependencies(workspace, read) {
    const table = { kind: 'normal', owner: 'workspace', path: ['workspace', 'dependencies'] };
    return readEntries(read.table(workspace, 'dependencies'), table, read);
}
function readEntries(entries, table, read) {
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
        ...(section && { package: readPackage(section, targets, read) }),
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
function readPackage(table, targets, read) {
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
    if (version === undefined || parseVersion(version) !== undefined)
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

;// CONCATENATED MODULE: ./domain/patch/remove-entries.js





/**
 * Takes entries out of a table: the inverse of adding them. A heading of ours above nothing goes too, with the blank line
 * that set the block apart. The table itself stays, unless `dropEmpty` is set and nothing is left in it.
 *
 * @param path keys from the root to the table.
 */
function removeEntries(document, path, keys, options = {}) {
    const removed = keys.reduce((current, key) => removeEntry(current, [...path, key]), document);
    const table = document_entryAt(removed.root, ...path)?.value;
    const isEmpty = table?.kind === 'table' && table.form === 'header' && table.entries.size === 0;
    return options.dropEmpty === true && isEmpty ? removeTable(removed, path) : removed;
}
function removeEntry(document, at) {
    const entry = document_entryAt(document.root, ...at);
    if (entry === undefined)
        return document;
    if (entry.value.kind === 'table' && entry.value.form === 'header')
        return removeTable(document, at);
    if (isInline(document, at.slice(0, -1)))
        return splice(document, { ...itemRange(document.text, entry.range), text: '' });
    const { start, end } = withBlock(document.text, entry);
    return splice(document, { start, end, text: '' });
}
/** The entry's lines; with them the heading and the blank line above, where it is the last one of a block of ours. */
function withBlock(text, entry) {
    const first = lineStart(text, entry.range.start);
    const end = nextLine(text, entry.range.end);
    const headed = lineBefore(text, first)?.text.trim() === blockHeading;
    const aloneBelow = endsBlock(text, end);
    let start = headed && aloneBelow ? (lineBefore(text, first)?.start ?? first) : first;
    const above = lineBefore(text, start);
    if (aloneBelow && above?.text.trim() === '' && above.start > firstOffset(text))
        start = above.start;
    return withoutFinalNewline(text, start, end);
}
/** At the end of a file without a final newline, the line ending before goes instead of the one behind. */
function withoutFinalNewline(text, start, end) {
    if (end < text.length || text.endsWith('\n') || start <= firstOffset(text))
        return { start, end };
    return { start: start - (text[start - 2] === '\r' ? 2 : 1), end };
}
function lineBefore(text, start) {
    if (start <= firstOffset(text))
        return undefined;
    const from = lineStart(text, start - 1);
    return { start: from, text: text.slice(from, start) };
}
/** Whether what begins at `start` is the end, a blank line, or a header with the comments right above it. */
function endsBlock(text, start) {
    const line = text.slice(start, lineEnd(text, start));
    if (line.trim() === '' || isHeader(line))
        return true;
    for (let at = start; isComment(text.slice(at, lineEnd(text, at)));) {
        at = nextLine(text, at);
        if (isHeader(text.slice(at, lineEnd(text, at))))
            return true;
    }
    return false;
}
/** Takes away a header with its body and the blank line above it. */
function removeTable(document, path) {
    const section = sectionsOf(document).find((candidate) => candidate.path.length === path.length && candidate.path.every((key, index) => key === path[index]));
    if (section === undefined)
        return document;
    const { text } = document;
    const last = bodyOf(section.table).at(-1);
    const end = nextLine(text, last ? sectionEnd(document, section) : section.header.end);
    const start = lineStart(text, section.header.start);
    const above = lineBefore(text, start);
    const from = above?.text.trim() === '' ? above.start : start;
    return splice(document, { ...withoutFinalNewline(text, from, end), text: '' });
}

;// CONCATENATED MODULE: ./domain/patch/features.js



/**
 * Adds the features that a dependency entry lacks; those that are there stay, in their order.
 *
 * @param at keys from the root to the entry.
 */
function addFeatures(document, at, features) {
    if (features.length === 0)
        return document;
    if (document_entryAt(document.root, ...at, 'features') === undefined)
        return setKey(document, at, 'features', features);
    return addStrings(document, [...at, 'features'], features);
}
/** Takes features out of a dependency entry; a `features` key that is empty then goes with them. */
function removeFeatures(document, at, features) {
    if (features.length === 0)
        return document;
    const removed = removeStrings(document, [...at, 'features'], features);
    const left = entryAt(removed.root, ...at, 'features')?.value;
    return left?.kind === 'array' && left.items.length === 0 ? removeKey(removed, at, 'features') : removed;
}

;// CONCATENATED MODULE: ./domain/patch/draft.js

/** Manifests while they are edited: one text each, and the list of what was done. */
class Draft {
    #documents = new Map();
    #originals = new Map();
    changes = [];
    /** The manifest as it stands in the draft. */
    read(manifest) {
        return this.#documents.get(manifest.path) ?? manifest.document;
    }
    /** Puts an edited manifest into the draft and notes why, unless nothing changed or it is another repository's. */
    write(manifest, edited, ...changes) {
        if (manifest.submodule !== undefined || edited.text === this.read(manifest).text)
            return;
        this.#originals.set(manifest.path, this.#originals.get(manifest.path) ?? manifest.document);
        this.#documents.set(manifest.path, edited);
        this.changes.push(...changes);
    }
    /** The manifests that differ from what they were, by path. */
    edited() {
        return new Map([...this.#documents].flatMap(([path, after]) => {
            const before = this.#originals.get(path);
            return before === undefined || before.text === after.text ? [] : [[path, { before, after }]];
        }));
    }
}
/** The source text of what stands at a path of keys in a manifest as it was; `null` where nothing does. */
function sourceAt(manifest, at) {
    const range = document_entryAt(manifest.document.root, ...at)?.range;
    return range === undefined ? null : manifest.document.text.slice(range.start, range.end);
}

// EXTERNAL MODULE: ./domain/inputs/reader.js
var reader = __nccwpck_require__(916);
;// CONCATENATED MODULE: ./domain/patch/participants.js


/**
 * Who gets the crates, by the contract's rules for `members` and `placement`. Packages that are infra crates themselves
 * never do, nor those in a submodule: they are another repository's.
 *
 * @param planned the plan's members for the repository.
 * @throws {Failure} `usage` that names every unknown package with the nearest one, or a package that has no workspace
 *   although `placement` is `workspace`.
 */
function participations(workspaces, options) {
    const { members, planned, plan } = options;
    if (typeof members === 'object')
        requireKnown(members, workspaces, 'input `members`');
    else if (members === 'auto' && planned !== undefined)
        requireKnown(planned, workspaces, "the plan's `members`");
    return workspaces.flatMap((chosen) => {
        const packages = participants_membersOf(chosen, members, planned).filter((member) => !plan.crates.has(nameOf(member)) && member.submodule === undefined);
        if (packages.length === 0)
            return [];
        const inherits = inheritsIn(chosen.workspace, options.placement);
        return [{ workspace: chosen.workspace, packages, inherits }];
    });
}
function participants_membersOf(chosen, members, planned) {
    if (members === 'all')
        return chosen.members;
    const names = members === 'auto' ? planned : members;
    if (names !== undefined)
        return chosen.members.filter((member) => names.includes(nameOf(member)));
    const { workspace } = chosen;
    if (chosen.members.length < workspace.members.length)
        return chosen.members;
    const root = chosen.members.find((member) => member.path === workspace.root.path);
    if (root !== undefined)
        return [root];
    if (workspace.root.workspace?.defaultMembers !== undefined)
        return workspace.defaultMembers;
    return chosen.members.filter((member) => member.package?.procMacro !== true);
}
function inheritsIn(workspace, placement) {
    if (placement === 'workspace' && !workspace.declared) {
        throw new failure/* Failure */.HR('usage', `input \`placement\`: ${workspace.root.path} has no \`[workspace]\` to put entries into`, {
            hint: 'Use `placement: auto` or `direct`.',
            locations: [{ path: workspace.root.path, line: 1, column: 1 }],
        });
    }
    return placement !== 'direct' && workspace.declared;
}
function requireKnown(names, workspaces, where) {
    const all = workspaces.flatMap(({ members }) => members);
    const known = all.filter((member) => member.submodule === undefined).map(nameOf);
    const problems = names
        .filter((name) => !known.includes(name))
        .map((name) => {
        const elsewhere = all.find((member) => nameOf(member) === name)?.submodule;
        if (elsewhere !== undefined)
            return `${where}: \`${name}\` is in the submodule \`${elsewhere}\`, another repository`;
        const near = (0,reader/* nearest */.pA)(name, known);
        return `${where}: \`${name}\` is not a package here${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
    });
    if (problems.length === 0)
        return;
    throw new failure/* Failure */.HR('usage', problems.join('\n'), {
        hint: `Accepted are \`auto\`, \`all\` and ${known.map((name) => `\`${name}\``).join(', ')}.`,
    });
}
/** The package's name; empty for a virtual manifest. */
function nameOf(manifest) {
    return manifest.package?.name ?? '';
}

;// CONCATENATED MODULE: ./domain/patch/set-up-wasm.js









/** Keys of the tables for the two sides of a package that is built for wasm, too. */
const wasmTable = ['target', 'cfg(target_arch = "wasm32")', 'dependencies'];
const nativeTable = ['target', 'cfg(not(target_arch = "wasm32"))', 'dependencies'];
/**
 * Writes crate type, feature and the features that packages of the wasm graph want. What is there stays.
 *
 * @param keys the names that the package has for its crates.
 */
function setUpWasm(draft, setUp, keys) {
    const { package: manifest } = setUp;
    if (setUp.module)
        addCrateType(draft, manifest);
    const items = setUp.crates.flatMap((name) => {
        const key = keys.get(name);
        return key === undefined ? [] : [featureItem(manifest, key)];
    });
    addFeature(draft, manifest, items);
    const support = [{ package: 'wasm-bindgen', requirement: '0.2', features: [] }, ...setUp.support];
    for (const one of support.filter((each) => !hasSupport(setUp, each)))
        addSupport(draft, setUp, one);
}
/**
 * The entry that the wasm build has gets the feature; a new one has the name that the package has here already, since Cargo
 * takes one version under one name only, and another name where another version has it.
 */
function addSupport(draft, { package: manifest, root }, support) {
    const document = draft.read(manifest);
    const same = manifest.dependencies.filter((dependency) => isSupport(dependency, support, manifest, root));
    const there = same.find(({ table }) => table.target !== undefined && isForWasm(table.target));
    const what = `for the wasm build of \`${nameOf(manifest)}\``;
    if (there) {
        const edited = addFeatures(document, [...there.table.path, there.name], support.features);
        draft.write(manifest, edited, change(manifest, there.table.path, there.name, what));
        return;
    }
    const taken = new Set([...manifest.dependencies.map(({ name }) => name), ...keysOf(document, wasmTable)]);
    const entry = supportEntry(support, same[0], taken);
    const edited = addEntries(document, wasmTable, [entry]);
    draft.write(manifest, edited, change(manifest, wasmTable, entry.key, `added ${what}`));
}
function keysOf(document, path) {
    const value = document_entryAt(document.root, ...path)?.value;
    return value?.kind === 'table' ? value.entries.keys() : [];
}
function addCrateType(draft, manifest) {
    const document = draft.read(manifest);
    const key = document_entryAt(document.root, 'lib', 'crate_type') ? 'crate_type' : 'crate-type';
    const present = stringsOf(document_entryAt(document.root, 'lib', key)?.value);
    const edited = present !== undefined
        ? addStrings(document, ['lib', key], ['cdylib'])
        : withLibKey(document, key, ['cdylib', 'rlib']);
    draft.write(manifest, edited, change(manifest, ['lib'], key, `\`${nameOf(manifest)}\` makes a wasm module`));
}
function withLibKey(document, key, value) {
    if (document_entryAt(document.root, 'lib') === undefined)
        return addEntries(document, ['lib'], [{ key, value }]);
    return setKey(document, ['lib'], key, value);
}
function addFeature(draft, manifest, items) {
    const document = draft.read(manifest);
    const edited = document_entryAt(document.root, 'features', 'wasm') === undefined
        ? addEntries(document, ['features'], [{ key: 'wasm', value: items }])
        : addStrings(document, ['features', 'wasm'], items);
    draft.write(manifest, edited, change(manifest, ['features'], 'wasm', `feature \`wasm\` of \`${nameOf(manifest)}\``));
}
/** A feature of an optional crate is asked for only where something else switches the crate on. */
function featureItem(manifest, key) {
    const isOptional = manifest.dependencies.some((dependency) => dependency.name === key && dependency.optional);
    return isOptional ? `${key}?/wasm` : `${key}/wasm`;
}
function hasSupport({ package: manifest, root }, support) {
    return manifest.dependencies.some((dependency) => {
        if (!isSupport(dependency, support, manifest, root) || !isForWasm(dependency.table.target ?? null))
            return false;
        const effective = inheritDependency(dependency, manifest, root);
        return effective.kind === 'effective' && support.features.every((one) => effective.features.includes(one));
    });
}
/** Whether a dependency is of the package and release that the support is for. */
function isSupport(dependency, support, manifest, root) {
    if (dependency.table.kind !== 'normal')
        return false;
    const effective = inheritDependency(dependency, manifest, root);
    if (effective.kind !== 'effective' || effective.package !== support.package)
        return false;
    return support.features.length === 0 || sameRelease(effective.requirement, support.requirement);
}
/** Both ask for the same incompatible version: `0.2.15` and `0.2`. */
function sameRelease(requirement, wanted) {
    return requirement !== undefined && new RegExp(`^[\\s^~=]*${wanted.replaceAll('.', '\\.')}(\\D|$)`).test(requirement);
}
function supportEntry({ package: name, requirement, features }, same, taken) {
    const key = same?.name ?? (taken.has(name) ? `${name}-${requirement.replace('.', '')}` : name);
    if (same?.source.kind === 'workspace') {
        return { key, value: new Map([['workspace', true], ['features', features]]) }; // prettier-ignore
    }
    if (features.length === 0)
        return { key, value: requirement };
    const value = new Map([
        ...(key === name ? [] : [['package', name]]),
        ['version', requirement],
        ['features', features],
    ]);
    return { key, value };
}
function change(manifest, table, key, what) {
    const before = sourceAt(manifest, [...table, key]);
    return { kind: 'wasm', manifest: manifest.path, table, key, before, message: `${key}: ${what}` };
}

;// CONCATENATED MODULE: ./domain/patch/own-lines.js






/**
 * Whether two texts of a manifest differ at most in entries for infra crates and in the features that name them: in
 * lines that an earlier run of ours may have written.
 *
 * @param isOurs whether a dependency is one of ours.
 * @throws {Failure} `manifest` when a text cannot be read.
 */
function sameButForOurs(a, b, path, isOurs) {
    return a === b || squeezed(manifestWithoutOurs(a, path, isOurs)) === squeezed(manifestWithoutOurs(b, path, isOurs));
}
/** The same for a document whose parts of ours are marked. */
function sameTextOfPeople(a, b) {
    return squeezed(withoutParts(a)) === squeezed(withoutParts(b));
}
function squeezed(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
function manifestWithoutOurs(text, path, isOurs) {
    const manifest = readManifest(text, path);
    const all = [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies];
    const ours = all.filter(isOurs);
    let document = manifest.document;
    for (const { table, name } of ours)
        document = removeEntries(document, table.path, [name]);
    document = withoutWasmSetUp(document, manifest.dependencies);
    const names = new Set(ours.map(({ name }) => name));
    for (const { name, enables } of manifest.features) {
        const gone = enables.filter((item) => names.has(item.replace(/^dep:/, '').split(/[?/]/)[0] ?? ''));
        document = string_array_removeStrings(document, ['features', name], gone);
        if (isEmptyArray(document, ['features', name]))
            document = removeEntries(document, ['features'], [name]);
    }
    const tables = [...new Set(all.map(({ table }) => JSON.stringify(table.path)))].map((json) => JSON.parse(json));
    return [...tables, ['dependencies'], ['workspace', 'dependencies'], ['features'], ['lib'], wasmTable].reduce((current, table) => removeEntries(current, table, [], { dropEmpty: true }), document).text;
}
/** Without what {@link setUpWasm} writes. */
function withoutWasmSetUp(document, dependencies) {
    const support = dependencies.filter(({ table, package: name }) => table.target === wasmTable[1] && ['wasm-bindgen', 'getrandom', 'uuid'].includes(name));
    const withoutSupport = removeEntries(document, wasmTable, support.map(({ name }) => name));
    return removeEntries(removeEntries(withoutSupport, ['features'], ['wasm']), ['lib'], ['crate-type', 'crate_type']);
}
function isEmptyArray(document, at) {
    const value = document_entryAt(document.root, ...at)?.value;
    return value?.kind === 'array' && value.items.length === 0;
}

;// CONCATENATED MODULE: ./flows/against-head.js









/** The sha that stands for "no commit". */
const nowhere = '0'.repeat(40);
/**
 * Compares the files that a run edits, and those that an earlier run of ours left uncommitted, with HEAD.
 *
 * @param realm files that an integration may have changed.
 * @throws {Failure} `dirty` naming each file to edit that has uncommitted lines of somebody else.
 */
async function commitmentOf(edited, realm, target, ports) {
    const { git, checkout } = ports;
    const top = await git.topLevel(checkout.root);
    if (top === undefined)
        return { base: { ref: 'HEAD', sha: nowhere }, files: edited, isGit: false };
    const [base, paths] = await Promise.all([git.head(checkout.root), git.changed(checkout.root)]);
    const changed = new Set(paths);
    const untouched = realm.filter((path) => changed.has(path) && !edited.some((file) => file.path === path));
    const left = await Promise.all(untouched.map(async (path) => unchangedFile(path, await checkout.readIfPresent(path))));
    const all = [...edited, ...left];
    const heads = await git.textsAt(checkout.root, base.sha, new Map(all.map(({ path, before }) => [path, before])));
    const compared = all.map((file) => ({
        file,
        head: heads.get(file.path) ?? null,
        isEdited: edited.includes(file),
    }));
    const foreign = compared.filter(({ file, head }) => changed.has(file.path) && !isOursAlone(file.path, head, file.before, target));
    const dirty = foreign.filter(({ isEdited }) => isEdited).map(({ file }) => file.path);
    if (dirty.length > 0)
        throw dirtyFailure(dirty);
    const prefix = (0,external_node_path_.relative)(top, checkout.root).replaceAll('\\', '/');
    const files = compared
        .filter((one) => !foreign.includes(one))
        .map(({ file, head }) => ({
        path: prefix === '' ? file.path : `${prefix}/${file.path}`,
        before: head,
        after: asCommitted(file, head),
    }));
    return { base, files, isGit: true };
}
function unchangedFile(path, text) {
    return { path, before: text ?? null, after: text ?? null };
}
/** Where git turns line endings on checkout, what is committed has those of the repository. */
function asCommitted({ before, after }, head) {
    const turned = head !== null && before !== null && head !== before && head === before.replaceAll('\r\n', '\n');
    return turned && after !== null ? after.replaceAll('\r\n', '\n') : after;
}
/** Whether what is uncommitted in a file is what an earlier run of ours wrote. */
function isOursAlone(path, head, now, target) {
    if (now === null || head === now)
        return head === now;
    if (path.endsWith('Cargo.toml')) {
        const isOurs = (dependency) => isInfra(dependency, target);
        return head !== null && sameButForOurs(head, now, path, isOurs);
    }
    // What cargo writes has no author; whether it fits the manifests is checked by resolving.
    if (path.endsWith('Cargo.lock'))
        return head !== null;
    if (/\.cargo\/config(?:\.toml)?$/.test(path))
        return withWasmCfg(head ?? undefined, path, wasmBackend) === now;
    if (path.endsWith('infra_facade.rs'))
        return head === null ? isFacade(now) : false;
    if (head === null)
        return path === dependenciesFile && partNames(now).includes('record');
    return sameTextOfPeople(head, now);
}
function isInfra({ package: name, source }, { plan, infra }) {
    return plan.crates.has(name) || (source.kind === 'git' && infraUrlKind(source.url, infra) !== 'other');
}
function dirtyFailure(paths) {
    const names = paths.join(', ');
    return new failure/* Failure */.HR('dirty', `${names} ${paths.length === 1 ? 'has' : 'have'} uncommitted changes that are not ours`, {
        hint: 'Commit or stash them first: a change set is made on top of the commit that is checked out.',
        locations: paths.map((path) => ({ path, line: 1, column: 1 })),
    });
}

;// CONCATENATED MODULE: ./domain/plan/compiled.js

/** A key that no value of a plan has. */
const mapMark = '$entries';
/**
 * A checked plan as JSON, which is read in a fraction of the time that TOML with positions takes.
 *
 * @param text the plan file that it was made of.
 */
function compilePlan(plan, text) {
    const json = JSON.stringify({ madeOf: sha256(text), plan }, (_, value) => value instanceof Map ? { [mapMark]: [...value] } : value);
    return `${json}\n`;
}
/** The plan that {@link compilePlan} wrote, `undefined` when it was made of another text than `text`. */
function readCompiledPlan(compiled, text) {
    const { madeOf, plan } = JSON.parse(compiled, (_, value) => isMap(value) ? new Map(value[mapMark]) : value);
    return madeOf === digest_sha256(text) ? plan : undefined;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && mapMark in value;
}

;// CONCATENATED MODULE: ./domain/plan/problems.js

/** Everything that is wrong with a plan file, each with its place, so that one run tells it all. */
class Problems {
    document;
    #found = [];
    constructor(document) {
        this.document = document;
    }
    add(at, message) {
        this.#found.push({ message, location: this.locate(at) });
    }
    locate(at) {
        return this.document.locate(at);
    }
    /** @throws {Failure} `plan` with every problem, from the top of the file to its end. */
    throwIfAny() {
        const sorted = this.#found.toSorted((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
        if (sorted.length === 0)
            return;
        const lines = sorted.map(({ message, location }) => `${(0,failure/* formatLocation */.j$)(location)}: ${message}`);
        throw new failure/* Failure */.HR('plan', lines.length === 1
            ? lines.join('')
            : `${lines.length} problems in the plan:\n${lines.map((line) => `- ${line}`).join('\n')}`, {
            hint: 'Correct the plan file; docs/plan.md tells what each key means. Nothing was changed.',
            locations: sorted.map(({ location }) => location),
        });
    }
}
/** A text of the file in backticks: on one line, and short, whatever it holds. */
function shown(text) {
    const line = text.replaceAll(/\p{C}/gu, '\u{FFFD}');
    return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``;
}
/** `a`, `b` and `c` in backticks, for "accepted are …". */
function listed(names) {
    return [...names].map((name) => `\`${name}\``).join(', ');
}
/** `; did you mean …?`, or nothing where no candidate is near. */
function suggestion(near) {
    return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

;// CONCATENATED MODULE: ./domain/plan/crate-words.js


const PREFIX = 'infra-';
/** The crate that a name means, with or without `infra-`. */
function crateNamed(name, crates) {
    return crates.get(name) ?? crates.get(PREFIX + name);
}
/**
 * Reads words such as `http`, `infra-http` or `http/client` (contract, input `crates`). Words for one crate are united
 * without loss; crates and their features come in the plan's order, whatever the order of the words.
 */
function readCrateWords(words, crates) {
    const asked = new Map();
    const problems = [];
    words.forEach((word, index) => {
        const [name = '', ...features] = word.split('/');
        const crate = crateNamed(name, crates);
        const message = crate === undefined ? unknownCrate(name, crates) : wrongFeature(word, features, crate);
        if (message !== undefined)
            problems.push({ index, message });
        if (crate === undefined)
            return;
        const wanted = asked.get(crate) ?? new Set();
        asked.set(crate, wanted);
        if (message === undefined)
            for (const feature of features)
                wanted.add(feature);
    });
    const requests = [...crates.values()].flatMap((crate) => {
        const wanted = asked.get(crate);
        return wanted ? [{ name: crate.name, features: crate.features.filter((feature) => wanted.has(feature)) }] : [];
    });
    return { crates: requests, problems };
}
/** Says that a crate does not exist, with the nearest one and all that do. */
function unknownCrate(name, crates) {
    const bare = bareName(name.replaceAll('_', '-'));
    // Two letters are near every name of two letters.
    const near = bare.length < 3
        ? undefined
        : (0,reader/* nearest */.pA)(bare, [...crates.keys()].flatMap((full) => [full, bareName(full)]));
    const meant = near === undefined ? undefined : crateNamed(near, crates)?.name;
    return `${shown(name)} is not an infra crate of the plan${suggestion(meant) || '.'} Accepted are ${listed(crates.keys())}`;
}
function bareName(name) {
    return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}
function wrongFeature(word, features, crate) {
    if (features.length > 1) {
        return `${shown(word)} is not \`crate\` or \`crate/feature\`; repeat the crate for more features: ${listed(features.map((feature) => `${crate.name}/${feature}`))}`;
    }
    const [feature] = features;
    if (feature === undefined || crate.features.includes(feature))
        return undefined;
    const accepted = crate.features.length === 0 ? 'It has no features' : `Its features are ${listed(crate.features)}`;
    return `\`${crate.name}\` has no feature ${shown(feature)}${suggestion((0,reader/* nearest */.pA)(feature, crate.features)) || '.'} ${accepted}`;
}

;// CONCATENATED MODULE: ./domain/plan/consistency.js



/** What must hold between crates: names tell them apart, and layers follow the edges (2.2). */
function checkCrates(drafts, problems) {
    const crates = new Map(drafts.map(({ crate }) => [crate.name, crate]));
    reportAlike(drafts.map(({ name }) => name), (name) => name
        .toLowerCase()
        .replaceAll('_', '-')
        .replace(/^infra-/, ''), (name, before) => `crate \`${name}\` cannot be told from \`${before}\`: case, \`-\` or \`_\` and the prefix \`infra-\` do not matter`, problems);
    for (const draft of drafts) {
        for (const feature of draft.nativeFeatures) {
            if (draft.crate.features.includes(feature.text))
                continue;
            problems.add(feature.range, `\`${feature.text}\` is not among the \`features\` of \`${draft.crate.name}\`${suggestion((0,reader/* nearest */.pA)(feature.text, draft.crate.features))}`);
        }
        for (const edge of draft.dependencies)
            checkEdge(draft.crate, edge, crates, problems);
    }
    reportCycles(drafts, problems);
}
/** An edge may stay in its layer (infra-http needs infra-otel), but never go up; layer 0 has none. */
function checkEdge(crate, edge, crates, problems) {
    const target = crates.get(edge.text);
    if (target === undefined) {
        problems.add(edge.range, `\`${crate.name}\` depends on a crate that is not there: ${unknownCrate(edge.text, crates)}`);
    }
    else if (target.layer > crate.layer) {
        problems.add(edge.range, `\`${crate.name}\` is in layer ${crate.layer} and cannot depend on \`${target.name}\` in layer ${target.layer}`);
    }
    else if (crate.layer === 0 && target !== crate) {
        problems.add(edge.range, `\`${crate.name}\` is in layer 0, where crates depend on no other infra crate`);
    }
}
/** Reports each cycle once, at the edge that closes it. */
function reportCycles(drafts, problems) {
    const left = new Map(drafts.map((draft) => [draft.crate.name, draft]));
    const withEdge = (draft) => draft.dependencies.find((edge) => left.has(edge.text));
    for (;;) {
        const free = [...left.values()].filter((draft) => withEdge(draft) === undefined);
        for (const draft of free)
            left.delete(draft.crate.name);
        if (free.length > 0)
            continue;
        const [start] = left.values();
        if (start === undefined)
            return;
        for (const draft of cycleFrom(start, left, withEdge, problems))
            left.delete(draft.crate.name);
    }
}
/** Every crate that is left depends on one that is left, so that a walk must come back to where it was. */
function cycleFrom(start, left, withEdge, problems) {
    const path = [];
    for (let draft = start; draft !== undefined;) {
        const edge = withEdge(draft);
        path.push(draft);
        draft = edge && left.get(edge.text);
        const back = draft === undefined ? -1 : path.indexOf(draft);
        if (edge === undefined || back === -1)
            continue;
        const cycle = path.slice(back);
        const names = [...cycle, ...cycle.slice(0, 1)].map(({ crate }) => crate.name);
        problems.add(edge.range, `crates depend on each other in a circle: ${names.join(' -> ')}`);
        return cycle;
    }
    return path;
}
/**
 * Joins repositories and phases (5): every repository is in exactly one phase. A plan without phases has one, with all
 * repositories in the order of the file.
 */
function joinPhases(repositories, drafts, problems) {
    reportAlike(repositories.map(({ name }) => name), (name) => name.toLowerCase(), (name, before) => `repository \`${name}\` cannot be told from \`${before}\`: GitHub ignores case`, problems);
    const names = repositories.map(({ name }) => name);
    const phaseOf = new Map();
    const phases = (drafts ?? [{ title: 'All repositories', repositories: names }]).map((draft, index) => {
        for (const word of draft.repositories)
            placeInPhase(word, index + 1, names, phaseOf, problems);
        return { number: index + 1, title: draft.title, repositories: draft.repositories.map(({ text }) => text) };
    });
    for (const { text, range } of names) {
        if (!phaseOf.has(text))
            problems.add(range, `repository \`${text}\` is in no phase; add it to \`repositories\` of a \`[[phases]]\``);
    }
    return {
        phases: drafts === undefined && names.length === 0 ? [] : phases,
        repositories: new Map(repositories.map(({ repository }) => [
            repository.name,
            { ...repository, phase: phaseOf.get(repository.name) ?? 0 },
        ])),
    };
}
function placeInPhase(word, number, names, phaseOf, problems) {
    const before = phaseOf.get(word.text);
    if (!names.some(({ text }) => text === word.text)) {
        const near = (0,reader/* nearest */.pA)(word.text, names.map(({ text }) => text));
        problems.add(word.range, `phase ${number} names \`${word.text}\`, which is not in [repositories]${suggestion(near)}`);
    }
    else if (before !== undefined) {
        problems.add(word.range, `repository \`${word.text}\` is in phase ${before} already`);
    }
    else {
        phaseOf.set(word.text, number);
    }
}
function reportAlike(names, keyOf, message, problems) {
    const seen = new Map();
    for (const { text, range } of names) {
        const before = seen.get(keyOf(text));
        if (before === undefined)
            seen.set(keyOf(text), text);
        else
            problems.add(range, message(text, before));
    }
}

// EXTERNAL MODULE: ./domain/plan/notation.js
var notation = __nccwpck_require__(983);
;// CONCATENATED MODULE: ./domain/plan/read-fleet.js


/** `[repositories]`, in the order of the file. */
function readRepositories(root, crates, problems) {
    return (root.child('repositories')?.namedChildren(notation/* notation */.L.repository) ?? []).map(([entry, table]) => readRepository({ text: entry.key, range: entry.keyRange }, table, crates, problems));
}
function readRepository(name, table, crates, problems) {
    const category = table.requiredText('category', notation/* notation */.L.text);
    const purpose = table.requiredText('purpose', notation/* notation */.L.text);
    const asked = requestsOf(table, table.requiredWords('crates', notation/* notation */.L.crateWord), crates, problems);
    const wasm = readWasm(table, crates, problems);
    const members = table.words('members', notation/* notation */.L.package).map(textOf);
    const manifestPath = table.text('manifest-path', notation/* notation */.L.path);
    const systemPackages = table.words('system-packages', notation/* notation */.L.systemPackage).map(textOf);
    const contacts = table.words('contacts', notation/* notation */.L.text).map(textOf);
    const canary = table.flag('canary') ?? false;
    table.end();
    const repository = {
        name: name.text,
        category,
        purpose,
        crates: asked,
        ...(wasm && { wasm }),
        ...(members.length > 0 && { members }),
        ...(manifestPath !== undefined && { manifestPath }),
        systemPackages,
        contacts,
        canary,
    };
    return { repository, name };
}
/** 12.2; the crates may lack in the repository's own list. */
function readWasm(table, crates, problems) {
    const child = table.child('wasm');
    if (child === undefined)
        return undefined;
    const words = child.requiredWords('crates', notation/* notation */.L.crate);
    const asked = requestsOf(child, words, crates, problems);
    for (const word of words) {
        const crate = crateNamed(word.text, crates);
        if (crate?.wasm.status !== 'none')
            continue;
        problems.add(word.range, `${child.label}: \`${crate.name}\` does not build for wasm (its \`wasm\` status is \`none\`)`);
    }
    const useCase = child.text('use-case', notation/* notation */.L.text) ?? '';
    const target = child.text('package', notation/* notation */.L.package);
    child.end();
    const names = asked.map((crate) => crate.name);
    return { crates: names, useCase, ...(target !== undefined && { package: target }) };
}
/** Without any crate that is the one problem, and not every word that names one. */
function requestsOf(table, words, crates, problems) {
    if (crates.size === 0)
        return [];
    const asked = readCrateWords(words.map(textOf), crates);
    for (const problem of asked.problems) {
        problems.add(words[problem.index]?.range ?? table.range, `${table.label}: ${problem.message}`);
    }
    return asked.crates;
}
/** `[[phases]]`; `undefined` when the plan has none. */
function readPhases(root) {
    return root.children('phases')?.map((table, index) => {
        const title = table.text('title', notation/* notation */.L.text) ?? `Phase ${index + 1}`;
        const repositories = table.requiredWords('repositories', notation/* notation */.L.repository);
        table.end();
        return { title, repositories };
    });
}
function textOf(word) {
    return word.text;
}

;// CONCATENATED MODULE: ./domain/plan/read-workspace.js


/** `[infra]`: where the crates live. */
function readInfra(root) {
    const table = root.requiredChild('infra');
    const infra = {
        url: table?.requiredText('url', notation/* notation */.L.url) ?? '',
        reference: (0,cargo_source/* parseReference */.F2)(table?.text('reference', notation/* notation */.L.reference) ?? 'default-branch') ?? {
            kind: 'default-branch',
        },
        contacts: (table?.words('contacts', notation/* notation */.L.text) ?? []).map(read_workspace_textOf),
    };
    table?.end();
    return infra;
}
/** `[crates]`, in the order of the file. */
function readCrates(root, problems) {
    const table = root.requiredChild('crates');
    const children = table?.namedChildren(notation/* notation */.L.crate) ?? [];
    if (table?.isEmpty)
        problems.add(table.range, `${table.label} has no crate`);
    return children.map(([entry, child]) => readCrate({ text: entry.key, range: entry.keyRange }, child));
}
function readCrate(name, table) {
    const version = table.requiredText('version', notation/* notation */.L.version);
    const requirement = table.text('requirement', notation/* notation */.L.requirement) ?? requirementFor(version);
    const purpose = table.requiredText('purpose', notation/* notation */.L.text);
    const layer = table.requiredCount('layer');
    const dependencies = table.words('dependencies', notation/* notation */.L.crate);
    const features = table.words('features', notation/* notation */.L.feature).map(read_workspace_textOf);
    const nativeFeatures = table.words('native-features', notation/* notation */.L.feature);
    const wasm = read_workspace_readWasm(table, features);
    const exposes = table.words('exposes', notation/* notation */.L.package).map(read_workspace_textOf);
    const uses = table.words('uses', notation/* notation */.L.package).map(read_workspace_textOf);
    const plannedImports = table.words('planned-imports', notation/* notation */.L.useLine).map(read_workspace_textOf);
    const usage = readUsage(table, name.text);
    table.end();
    const crate = {
        name: name.text,
        version,
        requirement,
        purpose,
        layer,
        dependencies: dependencies.map(read_workspace_textOf),
        features,
        nativeFeatures: nativeFeatures.map(read_workspace_textOf),
        wasm,
        exposes,
        ...(uses.length > 0 && { uses }),
        plannedImports,
        usage,
    };
    return { crate, name, dependencies, nativeFeatures };
}
/** Major and minor, as 7.1 writes them; a pre-release has to be asked for by its whole version. */
function requirementFor(version) {
    return version.includes('-') ? version : version.split('.').slice(0, 2).join('.');
}
/** Without a word on it, a crate that has a `wasm` feature is taken for `partial`: possible, and not proved. */
function read_workspace_readWasm(table, features) {
    const wasm = table.child('wasm');
    const status = wasm?.choice('status', ['full', 'partial', 'none']);
    const note = wasm?.text('note', notation/* notation */.L.text);
    wasm?.end();
    return { status: status ?? (features.includes('wasm') ? 'partial' : 'none'), note: note ?? '' };
}
function readUsage(table, name) {
    const usage = table.child('usage');
    const line = usage?.requiredText('import', notation/* notation */.L.useLine);
    const example = usage?.text('example', notation/* notation */.L.text)?.trimEnd();
    usage?.end();
    // `use NAME;` is an import line that compiles for every crate.
    return {
        import: line ?? `use ${name.replaceAll('-', '_')};`,
        ...(example !== undefined && { example }),
    };
}
/** `[canonical]`, in the order of the file. */
function readCanonical(root, problems) {
    const drafts = root.child('canonical')?.namedChildren(notation/* notation */.L.package) ?? [];
    return new Map(drafts.map(([entry, table]) => {
        const version = table.requiredText('version', notation/* notation */.L.canonicalVersion);
        const features = table.words('features', notation/* notation */.L.feature).map(read_workspace_textOf);
        const compatible = table.text('compatible', notation/* notation */.L.requirement);
        const breaking = table.text('breaking', notation/* notation */.L.text);
        const note = table.text('note', notation/* notation */.L.text);
        table.end();
        const dependency = {
            name: entry.key,
            version,
            features,
            ...(compatible !== undefined && { compatible }),
            ...(breaking !== undefined && { breaking }),
            ...(note !== undefined && { note }),
            location: problems.locate(entry.range),
        };
        return [entry.key, dependency];
    }));
}
/** `[sdk]`, which a fleet without TypeScript leaves out. */
function readSdk(root) {
    const table = root.child('sdk');
    if (table === undefined)
        return undefined;
    const name = table.requiredText('package', notation/* notation */.L.sdkPackage);
    const exports = table.child('exports')?.namedTexts(notation/* notation */.L.subpath, notation/* notation */.L.sdkFile) ?? new Map();
    table.end();
    return { package: name, exports };
}
function read_workspace_textOf(word) {
    return word.text;
}

;// CONCATENATED MODULE: ./domain/plan/table-reader.js
var _a;


/**
 * Reads one table of the plan. A wrong value is a problem and reads as absent. The keys that were asked for are the keys
 * that the table may have: {@link end} reports every other one.
 */
class TableReader {
    problems;
    table;
    label;
    #known = new Set();
    /** @param label how messages call the table, for example `[crates.infra-http]`. */
    constructor(problems, table, label) {
        this.problems = problems;
        this.table = table;
        this.label = label;
    }
    /** Where to point when something about the table as a whole is wrong. */
    get range() {
        if (this.table.form === 'root')
            return { start: 0, end: 0 };
        return this.table.header ?? this.table.range;
    }
    get isEmpty() {
        return this.table.entries.size === 0;
    }
    text(key, notation) {
        return this.word(key, notation)?.text;
    }
    /** {@link text} that must be there. */
    requiredText(key, notation) {
        const value = this.text(key, notation);
        if (value === undefined)
            this.#missing(key);
        return value ?? '';
    }
    word(key, notation) {
        const value = this.#value(key);
        return value && this.#asWord(value, `\`${key}\``, notation);
    }
    /** A whole number from 0. */
    count(key) {
        const value = this.#value(key);
        if (value === undefined)
            return undefined;
        if (value.kind === 'integer' && typeof value.value === 'number' && value.value >= 0)
            return value.value;
        this.problems.add(value.range, `\`${key}\` in ${this.label} must be a whole number from 0`);
        return undefined;
    }
    /** {@link count} that must be there; until that is reported it compares as nothing does. */
    requiredCount(key) {
        const value = this.count(key);
        if (value === undefined)
            this.#missing(key);
        return value ?? Number.NaN;
    }
    flag(key) {
        const value = this.#value(key);
        if (value === undefined)
            return undefined;
        if (value.kind === 'boolean')
            return value.value === true;
        this.problems.add(value.range, `\`${key}\` in ${this.label} must be \`true\` or \`false\``);
        return undefined;
    }
    choice(key, accepted) {
        const value = this.#value(key);
        if (value === undefined)
            return undefined;
        const found = accepted.find((option) => value.kind === 'string' && option === value.value);
        if (found === undefined) {
            const near = value.kind === 'string' ? (0,reader/* nearest */.pA)(String(value.value), accepted) : undefined;
            this.problems.add(value.range, `\`${key}\` in ${this.label} must be one of ${listed(accepted)}${suggestion(near)}`);
        }
        return found;
    }
    /** An array of different strings; `[]` when absent. */
    words(key, notation) {
        const value = this.#value(key);
        if (value === undefined)
            return [];
        if (value.kind !== 'array') {
            this.problems.add(value.range, `\`${key}\` in ${this.label} must be an array of strings`);
            return [];
        }
        const seen = new Set();
        return value.items.flatMap((item) => {
            const word = this.#asWord(item, `an element of \`${key}\``, notation);
            if (word === undefined)
                return [];
            if (seen.has(word.text)) {
                this.problems.add(word.range, `${shown(word.text)} is in \`${key}\` of ${this.label} twice`);
                return [];
            }
            seen.add(word.text);
            return [word];
        });
    }
    /** {@link words} that must be there and not be empty. */
    requiredWords(key, notation) {
        const value = this.#value(key);
        if (value === undefined)
            this.#missing(key);
        else if (value.kind === 'array' && value.items.length === 0) {
            this.problems.add(value.range, `\`${key}\` in ${this.label} must not be empty`);
        }
        return this.words(key, notation);
    }
    child(key) {
        const value = this.#value(key);
        return value && this.#asTable(value, key, this.#labelOf(key));
    }
    requiredChild(key) {
        const child = this.child(key);
        if (!this.table.entries.has(key))
            this.#missing(key);
        return child;
    }
    /** The tables of an array, `undefined` when it is absent. */
    children(key) {
        const value = this.#value(key);
        if (value === undefined)
            return undefined;
        if (value.kind !== 'array') {
            this.problems.add(value.range, `\`${key}\` must be an array of tables, written \`[[${key}]]\``);
            return [];
        }
        return value.items.flatMap((item, index) => this.#asTable(item, key, `[[${key}]] ${index + 1}`) ?? []);
    }
    /** Every key with its table, for tables whose keys are names. */
    namedChildren(names) {
        return this.#named(names).flatMap((entry) => {
            const child = this.#asTable(entry.value, entry.key, this.#labelOf(entry.key));
            return child ? [[entry, child]] : [];
        });
    }
    /** Every key with its string, for tables whose keys are names. */
    namedTexts(names, notation) {
        return new Map(this.#named(names).flatMap((entry) => {
            const word = this.#asWord(entry.value, `\`${entry.key}\``, notation);
            return word ? [[entry.key, word.text]] : [];
        }));
    }
    /** Reports the keys that nobody asked for. */
    end() {
        for (const entry of this.table.entries.values()) {
            if (this.#known.has(entry.key))
                continue;
            const near = (0,reader/* nearest */.pA)(entry.key, this.#known);
            this.problems.add(entry.keyRange, `unknown key ${shown(entry.key)} in ${this.label}${suggestion(near) || `; accepted are ${listed(this.#known)}`}`);
        }
    }
    #value(key) {
        this.#known.add(key);
        return this.table.entries.get(key)?.value;
    }
    #named(names) {
        return [...this.table.entries.values()].filter((entry) => {
            this.#known.add(entry.key);
            const fits = names.pattern.test(entry.key);
            if (!fits)
                this.problems.add(entry.keyRange, `${shown(entry.key)} in ${this.label} is not ${names.is}`);
            return fits;
        });
    }
    #asWord(value, what, notation) {
        if (value.kind !== 'string') {
            this.problems.add(value.range, `${what} in ${this.label} must be a string`);
            return undefined;
        }
        const text = String(value.value);
        if (notation.pattern.test(text))
            return { text, range: value.range };
        this.problems.add(value.range, `${what} in ${this.label}: ${shown(text)} is not ${notation.is}`);
        return undefined;
    }
    #asTable(value, key, label) {
        if (value.kind === 'table')
            return new _a(this.problems, value, label);
        this.problems.add(value.range, `\`${key}\` in ${this.label} must be a table`);
        return undefined;
    }
    /** A key with a value of the wrong type was reported already: only absence is a problem here. */
    #missing(key) {
        if (this.table.entries.has(key))
            return;
        this.problems.add(this.range, `\`${key}\` is missing in ${this.label}`);
    }
    #labelOf(key) {
        return this.table.form === 'root' ? `[${key}]` : `${this.label.slice(0, -1)}.${key}]`;
    }
}
_a = TableReader;

;// CONCATENATED MODULE: ./domain/plan/load.js







/**
 * Reads a plan file: its form, and that it agrees with itself.
 *
 * @param path how messages name the file.
 * @throws {Failure} `plan` that lists every problem with line and column. Text that is not TOML is told by its first
 *   mistake only.
 */
function loadPlan(text, path) {
    const document = readDocument(text, path);
    const problems = new Problems(document);
    const root = new TableReader(problems, document.root, 'the plan');
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
    return { infra, crates, canonical, ...fleet, ...(sdk && { sdk }) };
}
function readDocument(text, path) {
    try {
        return parseToml(text, path);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw new failure/* Failure */.HR('plan', error.message, {
            hint: `Correct the TOML of ${path}; docs/plan.md tells how a plan is made up. Nothing was changed.`,
            locations: error.locations,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./domain/plan/selection.js



/**
 * Resolves the input `crates` (contract): its words, or the plan's list for the repository where there are none.
 *
 * @param repositoryName `owner/name` or name; only the name counts.
 */
function selectCrates(words, plan, repositoryName) {
    if (words !== undefined && words.length > 0) {
        const { crates, problems } = readCrateWords(words, plan.crates);
        return { crates, problems: [...new Set(problems.map(({ message }) => `input \`crates\`: ${message}`))] };
    }
    if (repositoryName === undefined) {
        return { crates: [], problems: ['input `crates`: is required where `repository` is not given'] };
    }
    const repository = plannedRepository(plan, repositoryName);
    if (repository !== undefined)
        return { crates: repository.crates, problems: [] };
    const near = suggestion((0,reader/* nearest */.pA)(selection_nameOf(repositoryName), plan.repositories.keys()));
    return {
        crates: [],
        problems: [
            `input \`repository\`: ${shown(selection_nameOf(repositoryName))} is not in the plan${near || '.'} Give \`crates\`, or add the repository to the plan`,
        ],
    };
}
/** The plan's entry for `owner/name` or name, whatever its case, as on GitHub. */
function plannedRepository(plan, repository) {
    const name = selection_nameOf(repository);
    const wanted = name.toLowerCase();
    return (plan.repositories.get(name) ??
        [...plan.repositories.values()].find((planned) => planned.name.toLowerCase() === wanted));
}
function selection_nameOf(repository) {
    return repository.slice(repository.lastIndexOf('/') + 1);
}
/**
 * All infra crates that come with `names`: themselves and what they depend on, in the plan's order. Names that the plan
 * does not have are left out.
 */
function closure(plan, names) {
    const reached = new Set();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const crate = reached.has(name) ? undefined : plan.crates.get(name);
        if (crate === undefined)
            continue;
        reached.add(name);
        open.push(...crate.dependencies);
    }
    return [...plan.crates.keys()].filter((name) => reached.has(name));
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
    const { version: stated, packages: raw, checksums, isRooted } = read_lockfile_readEntries(text, path);
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
function read_lockfile_readEntries(text, path) {
    const scanned = scanLockfile(text);
    if (scanned !== undefined)
        return { ...scanned, checksums: new Map(), isRooted: false };
    const content = parseText(text, path);
    const root = content.get('root');
    const tables = [...(root === undefined ? [] : [root]), ...arrayOf(content.get('package'), path)];
    return {
        version: content.get('version'),
        packages: tables.map((table) => read_lockfile_readPackage(table, path)),
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
function read_lockfile_readPackage(table, path) {
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
async function read_repository_readRepository(ports) {
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
    return new failure/* Failure */.HR('manifest', 'there is no Cargo.toml in the repository', {
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
    const path = external_node_path_.posix.normalize(written);
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
    const near = known.find((path) => external_node_path_.posix.dirname(path) === external_node_path_.posix.normalize(written)) ?? (0,reader/* nearest */.pA)(written, known);
    const says = code === 'usage'
        ? `input \`manifest-path\`: there is no \`${written}\``
        : `the plan names the manifest \`${written}\`, which is not there`;
    const hint = near ?? known[0];
    return new failure/* Failure */.HR(code, `${says}${near === undefined ? '' : `; did you mean \`${near}\`?`}`, {
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
        return new failure/* Failure */.HR('manifest', `the workspace of ${manifest.path} cannot be read${cause ? `: ${cause.message}` : ''}`, {
            hint: cause?.hint ?? 'Correct the manifests above it.',
            locations: [...(cause?.locations ?? []), location],
        });
    }
    return new failure/* Failure */.HR('manifest', `${manifest.path} lies below ${root.path}, whose workspace neither lists nor excludes it`, {
        hint: `Add ${manifest.folder} to \`members\` or \`exclude\` in ${root.path}; Cargo refuses it as it is.`,
        locations: [location],
    });
}

;// CONCATENATED MODULE: ./flows/open-target.js







/** Where Cargo writes the lockfiles of what was chosen, committed or not. */
function lockfilesOf({ workspaces }) {
    return workspaces.map(({ workspace }) => posix.join(workspace.root.folder, 'Cargo.lock'));
}
/** The caller's plan, or the one that ships with the action. @throws {Failure} `plan`, `file`. */
async function openPlan(plan, ports) {
    if (plan !== undefined)
        return loadPlan(await ports.callerFiles.read(plan), plan);
    const { text, path, compiled } = await ports.callerFiles.builtInPlan();
    return (compiled === undefined ? undefined : readCompiledPlan(compiled, text)) ?? loadPlan(text, path);
}
/**
 * Reads the plan and the repository, each file once, and resolves the shared inputs against them.
 *
 * @param options.crates `optional`: a repository outside the plan without `crates` is no problem (rollback reads the record).
 * @throws {Failure} `usage` with every unknown crate, feature and path; `plan`; `manifest` when a chosen manifest cannot be read.
 */
async function openTarget(inputs, ports, options = {}) {
    const { target, problems: wrong } = await open_target_readTarget(inputs, ports);
    const problems = options.crates === 'optional' && inputs.crates === undefined ? [] : [...wrong];
    const { repository, planned } = target;
    const workspaces = chosen(() => chooseWorkspaces(repository, inputs.manifestPath, planned?.manifestPath), problems);
    (0,reader/* refuseInputs */.gJ)(problems);
    return { ...target, workspaces };
}
/** A target without the workspaces to work on, and what is wrong with the crates that are asked for. */
async function open_target_readTarget(inputs, ports) {
    const [plan, repository] = await Promise.all([openPlan(inputs.plan, ports), read_repository_readRepository(ports)]);
    const repositoryName = inputs.repository ?? ports.checkout.root.split('/').at(-1) ?? '';
    const planned = plannedRepository(plan, repositoryName);
    const { crates, problems } = selectCrates(inputs.crates, plan, repositoryName);
    const infra = { url: inputs.infraUrl ?? plan.infra.url, reference: inputs.infraRef ?? plan.infra.reference };
    return { target: { plan, repositoryName, ...(planned && { planned }), crates, infra, repository }, problems };
}
/** What `choose` gives; a problem with an input is added to the others, so that all are told at once. */
function chosen(choose, problems) {
    try {
        return choose();
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR && error.code === 'usage'))
            throw error;
        problems.push(error.message);
        return [];
    }
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
function shape_listOf(value, at, limit, problems) {
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
    const commits = shape_listOf(fields['commits'], '`commits`', mostCommits, problems);
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
    const files = shape_listOf(fields['files'], `${at}: \`files\``, changeSetLimits.files, problems);
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

;// CONCATENATED MODULE: ./flows/write-change.js



/**
 * Writes a change set and its unified diff into a fresh folder whose name begins with `action`.
 *
 * @throws {Failure} `change-set` for one that open-pull-request would refuse.
 */
async function writeChange(action, content, diff, { scratch }) {
    const text = writeChangeSet(content);
    parseChangeSet(text);
    const folder = await scratch.keep(action);
    await scratch.write(folder, new Map([['change-set.json', text], ['changes.diff', diff]])); // prettier-ignore
    return {
        diff: { path: external_node_path_.posix.join(folder, 'changes.diff'), text: diff },
        changeSet: { path: external_node_path_.posix.join(folder, 'change-set.json'), digest: digestOf(text), content },
    };
}

;// CONCATENATED MODULE: ./domain/docs/pull-request.js



/** Room that open-pull-request needs for results, out of GitHub's 65,536 characters. */
const bodyLimit = 50_000;
const diffLimit = 24_000;
function pullRequestTitle({ crates }) {
    const names = crates.map(({ name }) => name).join(', ');
    const title = `feat(deps): integrate infra crates (${names})`;
    return title.length <= 120 ? title : `feat(deps): integrate ${crates.length} infra crates`;
}
/** The body of the pull request: verdict first; what does not fit is left out from the end. */
function pullRequestBody(facts) {
    return (0,markdown/* joinSections */.lS)([
        verdict(facts),
        crateTable(facts),
        corrections(facts.corrections),
        duplicates(facts.resolution),
        withoutWasm(facts),
        checklist(facts),
        rollback(facts),
        continuousIntegration(facts),
        diffSection(facts),
    ], bodyLimit);
}
function verdict({ repository, crates, infra, resolution }) {
    const mark = resolution.resolves === true ? '✅' : '⚠️';
    return `${mark} Adds ${(0,markdown/* count */.U9)(crates.length, 'crate')} of <${infra.url}> (${describeReference(infra.reference)}) to ${(0,markdown/* escapeMarkdown */.FV)(repository)}. ${(0,markdown/* escapeInline */.VV)(resolution.text)}`;
}
function crateTable({ crates }) {
    const rows = crates.map((one) => [
        (0,markdown/* code */.aY)(one.name),
        one.crate?.version ?? '—',
        one.features.map(markdown/* code */.aY).join(', ') || '—',
        one.crate?.purpose ?? '—',
        one.required ? 'Yes' : 'No',
    ]);
    return `## Crates\n\n${(0,markdown/* table */.tp)(['Crate', 'Version', 'Features', 'Purpose', 'Required'], rows)}`;
}
function corrections(sentences) {
    if (sentences.length === 0)
        return '';
    return `## Corrected\n\n${sentences.map((sentence) => `- ${(0,markdown/* escapeInline */.VV)(sentence)}`).join('\n')}`;
}
function duplicates({ duplicates: added, resolves }) {
    if (resolves !== true)
        return '';
    const list = added.slice(0, 40).map(markdown/* code */.aY).join(', ');
    const more = added.length > 40 ? ` and ${added.length - 40} more` : '';
    return `## Duplicates added\n\n${added.length === 0 ? 'None.' : `Beside another version of the same package: ${list}${more}. That costs build time and size; it is an error only where their types meet.`}`;
}
function withoutWasm({ withoutWasm: reason }) {
    return reason === undefined ? '' : `## Not set up for wasm\n\n${(0,markdown/* escapeInline */.VV)(reason)}.`;
}
/** Ticked when the pull request is opened with their results. */
const smokeTestsPassing = 'Smoke tests passing (`cargo check`, `cargo build`, `cargo test`)';
/** 9.2 and 14.6 of the plan; ticked is what the change itself is. */
function checklist({ documented, contacts, resolution }) {
    const item = (done, text) => `- [${done ? 'x' : ' '}] ${text}`;
    return [
        '## Checklist',
        '',
        item(true, 'Feature branch, not the default branch'),
        item(true, 'Dependencies added to `Cargo.toml`, in a commit of their own'),
        item(resolution.resolves === true, 'Dependencies resolve'),
        item(false, smokeTestsPassing),
        item(documented.length > 0, `${documented.join(' and ') || 'INFRA_DEPENDENCIES.md and README.md'} updated`),
        item(true, 'Rollback procedure documented (below)'),
        item(contacts.length > 0, `Emergency contacts identified${contacts.length > 0 ? `: ${contacts.map(markdown/* escapeMarkdown */.FV).join(', ')}` : ''}`),
        '',
        'Left to people:',
        '',
        item(false, 'Update imports where applicable'),
        item(false, 'Doc comments on functions that use infra crates'),
        item(false, 'Migration notes in INFRA_DEPENDENCIES.md'),
    ].join('\n');
}
function rollback({ record }) {
    const lines = [
        'jobs:',
        '  rollback:',
        '    uses: llm-dev-ops/infra-actions/.github/workflows/rollback.yml@v1',
        '    permissions: { contents: write, pull-requests: write }',
        '    with: { mode: full, reason: what went wrong }',
    ];
    return [
        '## How to roll back',
        '',
        `Before the merge: close this pull request. After it, this job opens a pull request that takes everything out again (it finds the integration ${(0,markdown/* code */.aY)(record.id)} by its record):`,
        '',
        (0,markdown/* codeBlock */.DV)(lines.join('\n'), 'yaml'),
    ].join('\n');
}
/** 12.5 and 13.3 of the plan. Workflow files are never edited: this is for people to copy. */
function continuousIntegration({ wasm }) {
    const lines = [
        'jobs:',
        '  infra-integration-test:',
        '    name: Infra integration smoke test',
        '    runs-on: ubuntu-latest',
        '    permissions: { contents: read }',
        '    steps:',
        '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
        '        with: { persist-credentials: false }',
        '      - uses: llm-dev-ops/infra-actions/actions/smoke-test@v1',
        ...(wasm ? ['      - uses: llm-dev-ops/infra-actions/actions/wasm-build@v1'] : []),
    ];
    return (0,markdown/* details */.zH)('For your own CI: a job that keeps this checked', (0,markdown/* codeBlock */.DV)(lines.join('\n'), 'yaml'));
}
function diffSection({ diff, others }) {
    const shown = (0,markdown/* truncate */.xv)(diff, diffLimit);
    const rest = [
        ...(shown.length < diff.length ? ['the rest of this diff'] : []),
        ...others.slice(0, 20).map(markdown/* code */.aY),
        ...(others.length > 20 ? [`${others.length - 20} more files`] : []),
    ];
    const note = rest.length > 0 ? `\n\nIn the files of this pull request only: ${rest.join(', ')}.` : '';
    return (0,markdown/* details */.zH)('Diff', `${(0,markdown/* codeBlock */.DV)(shown, 'diff')}${note}`);
}
/** The message of the commit that adds the dependencies (14.2: separate commits). */
function dependenciesMessage(facts) {
    const lines = facts.crates.map(({ name, crate, features }) => {
        const asked = features.length > 0 ? ` with ${features.join(', ')}` : '';
        return `- ${name}${crate ? ` ${crate.version}` : ''}${asked}`;
    });
    const corrected = facts.corrections.length > 0 ? ['', 'Corrected:', ...facts.corrections.map((text) => `- ${text}`)] : [];
    return message(pullRequestTitle(facts), [...lines, ...corrected], facts);
}
/** The message of the commit that adds the facade modules. */
function facadeMessage(facts) {
    return message('feat: add a facade for the infra crates', [], facts);
}
/** The message of the commit that documents them. */
function documentationMessage(facts) {
    return message('docs: tell how this repository uses the infra crates', [], facts);
}
function message(subject, body, { record }) {
    const paragraphs = [subject, ...(body.length > 0 ? [body.join('\n')] : []), recordTrailers(record).join('\n')];
    return `${paragraphs.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./actions/apply-patch/change-set.js




/**
 * The change as commits: dependencies, code and documents apart (plan, 14.2).
 *
 * @param isChanged `false` where the working tree has everything: then there is nothing to publish.
 */
function changeSetOf(facts, commitment, repository, isChanged) {
    const kindOf = (path) => {
        const kind = allowedFile(path)?.kind;
        return kind === 'document' || kind === 'facade' ? kind : 'dependency';
    };
    const messages = [
        ['dependency', dependenciesMessage(facts)],
        ['facade', facadeMessage(facts)],
        ['document', documentationMessage(facts)],
    ];
    const commits = messages.flatMap(([kind, message]) => {
        const files = isChanged ? commitment.files.filter(({ path }) => kindOf(path) === kind) : [];
        return commitOf(message, files) ?? [];
    });
    return {
        version: 1,
        action: commits.length === 0 ? 'none' : 'commit',
        repository,
        base: commitment.base,
        branch: integrationBranch,
        title: pullRequestTitle(facts),
        body: pullRequestBody(facts),
        commits,
    };
}

;// CONCATENATED MODULE: ./domain/patch/add-crates.js







/**
 * Gives every participating package an entry for each crate, and each entry the features that are asked for. A package
 * that has the crate already, under whatever name or for whatever target, keeps its entry.
 *
 * @returns where each package has each crate now.
 * @throws {Failure} `manifest` when another package has the crate's name.
 */
function addCrates(draft, participation, wanted, context) {
    const uses = participation.packages.flatMap((manifest) => wanted.map((one) => useOf(manifest, one, participation)));
    const isLike = (key) => context.plan.crates.has(key);
    addToWorkspace(draft, participation, uses, context.infra, isLike);
    const dotted = inheritsDotted(participation.workspace);
    for (const missing of newEntries(uses, draft)) {
        const entries = missing.map(({ key, wanted: { crate, request, optional } }) => participation.inherits
            ? (0,patch_entry/* inheritedEntry */.hj)(key, { optional })
            : (0,patch_entry/* infraEntry */.fI)(crate, request.features, context.infra, { optional }));
        const [first] = missing;
        if (first)
            add(draft, first.package, first.table, entries, missing, isLike, dotted);
    }
    for (const use of uses.filter(({ existed }) => existed))
        uniteFeatures(draft, use, participation);
    return uses;
}
/** How most entries of a workspace inherit. */
function inheritsDotted({ members }) {
    const entries = members.flatMap(({ dependencies, document }) => dependencies.map(({ entry }) => document.text.slice(entry.range.start, entry.range.end)));
    return prefersDotted(entries) ?? true;
}
/**
 * The uses that need an entry, together for each table of each package. A file that is two packages, through a link, gets
 * an entry once.
 */
function newEntries(uses, draft) {
    const tables = new Map();
    for (const use of uses.filter(({ existed }) => !existed)) {
        const table = JSON.stringify([use.package.path, use.table]);
        const others = tables.get(table) ?? [];
        const isThere = document_entryAt(draft.read(use.package).root, ...use.table, use.key) !== undefined;
        if (!isThere && !others.some(({ key }) => key === use.key))
            tables.set(table, [...others, use]);
    }
    return tables.values();
}
function useOf(manifest, wanted, { workspace, inherits }) {
    const name = wanted.crate.name;
    const inWorkspace = workspace.root.workspace?.dependencies ?? [];
    const packageOf = (dependency) => dependency.source.kind === 'workspace'
        ? (inWorkspace.find((candidate) => candidate.name === dependency.name)?.package ?? dependency.name)
        : dependency.package;
    const own = manifest.dependencies.filter((dependency) => dependency.table.kind === 'normal');
    // What is there for wasm alone is not there for the rest of the package.
    const wasmIsEnough = isForWasmOnly(wanted.tables?.get(manifest.path)?.[1]);
    const found = own.filter((dependency) => packageOf(dependency) === name && (wasmIsEnough || !isForWasmOnly(dependency.table.target)));
    const there = found.find((dependency) => dependency.table.target === undefined) ?? found[0];
    if (there)
        return { package: manifest, wanted, key: there.name, table: there.table.path, existed: true };
    const key = (inherits ? inWorkspace.find((dependency) => dependency.package === name)?.name : undefined) ?? name;
    const clash = own.find((dependency) => dependency.name === key) ?? (inherits ? clashIn(inWorkspace, key, name) : undefined);
    if (clash)
        throw nameTaken(clash.table.owner === 'workspace' ? workspace.root : manifest, clash, name);
    return {
        package: manifest,
        wanted,
        key,
        table: wanted.tables?.get(manifest.path) ?? ['dependencies'],
        existed: false,
    };
}
function isForWasmOnly(target) {
    return target !== undefined && /wasm/.test(target) && !/\bnot\s*\(/.test(target);
}
function clashIn(dependencies, key, name) {
    return dependencies.find((dependency) => dependency.name === key && dependency.package !== name);
}
function nameTaken(manifest, clash, name) {
    const location = manifest.document.locate(clash.entry.range);
    return new failure/* Failure */.HR('manifest', `${manifest.path}:${location.line} gives the name \`${clash.name}\` to \`${clash.package}\``, {
        hint: `Rename that dependency, or add \`${name}\` by hand under another name.`,
        locations: [location],
    });
}
/** `[workspace.dependencies]` gets what members inherit and it lacks. */
function addToWorkspace(draft, { workspace, inherits }, uses, infra, isLike) {
    const { root } = workspace;
    const has = (key) => root.workspace?.dependencies.some((dependency) => dependency.name === key) === true;
    const needed = new Map();
    for (const use of uses) {
        const inherited = use.existed ? entryOf(use)?.source.kind === 'workspace' : inherits;
        if (inherited && !has(use.key))
            needed.set(use.key, use);
    }
    const missing = [...needed.values()];
    const entries = missing.map(({ wanted }) => (0,patch_entry/* infraEntry */.fI)(wanted.crate, wanted.request.features, infra));
    add(draft, root, ['workspace', 'dependencies'], entries, missing, isLike);
    if (!inherits)
        return;
    for (const use of uses)
        if (!use.existed && has(use.key))
            uniteInWorkspace(draft, use, workspace.root, []);
}
function entryOf({ package: manifest, table, key }) {
    return manifest.dependencies.find((dependency) => dependency.name === key && (0,patch_entry/* renderPath */.i7)(dependency.table.path) === (0,patch_entry/* renderPath */.i7)(table));
}
function add(draft, manifest, table, entries, uses, isLike, dotted = true) {
    const before = draft.read(manifest);
    const changes = uses.map(({ key, wanted }) => {
        const message = `${wanted.crate.name}: added to \`[${(0,patch_entry/* renderPath */.i7)(table)}]\`${where(manifest, table)}`;
        return { kind: 'added', manifest: manifest.path, table, key, package: wanted.crate.name, before: null, message };
    });
    draft.write(manifest, addEntries(before, table, entries, isLike, dotted), ...changes);
}
function where(manifest, table) {
    return table[0] === 'workspace' ? '' : ` of \`${nameOf(manifest)}\``;
}
/** An entry that was there gets the features that it, with what it inherits, lacks. */
function uniteFeatures(draft, use, { workspace }) {
    const entry = entryOf(use);
    if (entry?.source.kind === 'workspace')
        uniteInWorkspace(draft, use, workspace.root, entry.features);
    else
        unite(draft, use.package, entry, use.wanted.request.features);
}
function uniteInWorkspace(draft, use, root, own) {
    const inherited = root.workspace?.dependencies.find((dependency) => dependency.name === use.key);
    unite(draft, root, inherited, use.wanted.request.features.filter((feature) => !own.includes(feature)));
}
function unite(draft, manifest, entry, features) {
    const added = features.filter((feature) => entry?.features.includes(feature) === false);
    if (entry === undefined || added.length === 0)
        return;
    const at = [...entry.table.path, entry.name];
    const { start, end } = entry.entry.range;
    draft.write(manifest, addFeatures(draft.read(manifest), at, added), {
        kind: 'features',
        manifest: manifest.path,
        table: entry.table.path,
        key: entry.name,
        package: entry.package,
        before: manifest.document.text.slice(start, end),
        message: `${entry.package}: features ${added.map((feature) => `\`${feature}\``).join(', ')} added`,
        line: manifest.document.locate(start).line,
        addedFeatures: added,
    });
}

// EXTERNAL MODULE: ../../node_modules/leven/index.js
var leven = __nccwpck_require__(9357);
;// CONCATENATED MODULE: ./domain/audit/unknown-crate.js


/** Judges an entry whose {@link InfraDeclaration.crate} is absent. */
function judgeUnknown({ dependency, origin }, { plan, infra }) {
    const bare = bareInfraName(dependency.package, infra);
    const near = plan.crates.get(bare) ?? slipOf(bare, plan.crates);
    const mayBeThere = origin === 'infra' && near === undefined && bare === dependency.package;
    const names = [...plan.crates.keys()].map((name) => `\`${name}\``).join(', ');
    return {
        ...(near && { near }),
        presumed: mayBeThere ? 'there' : 'missing',
        meant: near === undefined ? `The crates are ${names}.` : `Did you mean \`${near.name}\`?`,
    };
}
function slipOf(name, crates) {
    const short = name.replace(/^.*?infra-/, '');
    return [...crates.values()].find((crate) => isSlip(short, crate.name.replace(/^.*?infra-/, '')));
}
/** One letter off, or two in a longer word; the first letter is right. */
function isSlip(given, wanted) {
    return given[0] === wanted[0] && (0,leven/* default */.A)(given, wanted) <= (wanted.length > 4 ? 2 : 1);
}

;// CONCATENATED MODULE: ./domain/patch/set-source.js



const referenceKeys = ['branch', 'tag', 'rev'];
/**
 * Makes a dependency entry ask for a git source: `path` and `registry` become `git`, and of `branch`, `tag` and `rev` only
 * the one stays that the reference asks for. Requirement, features, `optional`, `package` and unknown keys stay.
 *
 * @param at keys from the root to the entry.
 * @param keepUrl leaves a URL as it is written; for one that Cargo takes for the same repository.
 */
function setSource(document, at, source, options = {}) {
    return setReference(setUrl(document, at, source.url, options.keepUrl === true), at, source);
}
function setUrl(document, at, url, keep) {
    const current = set_source_valueOf(document, at, 'git');
    if (current !== undefined)
        return keep || current === url ? document : setKey(document, at, 'git', url);
    const replaced = ['path', 'registry', 'registry-index'].find((key) => set_source_valueOf(document, at, key) !== undefined);
    if (replaced === undefined)
        return setKey(document, at, 'git', url);
    return entry_keys_removeKey(setKey(document, at, 'git', url, replaced), at, replaced);
}
function setReference(document, at, { reference }) {
    const [wanted] = (0,patch_entry/* referenceValues */.sf)(reference);
    const stale = referenceKeys.filter((key) => key !== wanted?.[0] && set_source_valueOf(document, at, key) !== undefined);
    let result = document;
    if (wanted && set_source_valueOf(document, at, wanted[0]) !== wanted[1]) {
        // Where the other kind stood is where the new one goes.
        result = setKey(result, at, wanted[0], wanted[1], stale[0] ?? 'git');
    }
    return stale.reduce((current, key) => entry_keys_removeKey(current, at, key), result);
}
/** Makes the requirement `requirement`; a new key goes behind the source. */
function setRequirement(document, at, requirement) {
    return setKey(document, at, 'version', requirement, 'git');
}
function set_source_valueOf(document, at, key) {
    const value = document_entryAt(document.root, ...at, key)?.value;
    return stringOf(value);
}

;// CONCATENATED MODULE: ./domain/patch/correct-entries.js







/**
 * Brings every infra entry of the chosen workspaces to the one source, and requirements that can never be met to the
 * plan's; what is right already stays. Features, `optional`, `package` and all other keys stay.
 *
 * @returns the entries that mean a crate which the plan does not have.
 */
function correctEntries(draft, context) {
    const unknown = [];
    for (const declaration of infraDeclarations(context)) {
        if (declaration.crate === undefined)
            unknown.push(unknownEntry(declaration, context));
        if (declaration.crate !== undefined || declaration.origin === 'infra')
            correct(draft, declaration, context.infra);
    }
    return unknown;
}
function correct(draft, declaration, infra) {
    const { manifest, dependency, crate } = declaration;
    const at = [...dependency.table.path, dependency.name];
    const before = draft.read(manifest);
    const withSource = correctSource(before, at, declaration, infra);
    if (withSource.text !== before.text) {
        const message = `${dependency.package}: ${describeSource(declaration)} → ${describeInfra(infra)}`;
        draft.write(manifest, withSource, correct_entries_change('source', declaration, message));
    }
    if (crate === undefined || !isImpossible(dependency.requirement, crate))
        return;
    const message = `${dependency.package}: version ${dependency.requirement} can never resolve (infra has ${crate.version}) → ${crate.requirement}`;
    draft.write(manifest, setRequirement(draft.read(manifest), at, crate.requirement), correct_entries_change('requirement', declaration, message));
}
function correctSource(document, at, { dependency: { source } }, infra) {
    // Another spelling of the same URL is right as it is.
    return source.kind === 'git' && (0,cargo_source/* sameGitSource */.Mj)(source, infra) ? document : setSource(document, at, infra);
}
function isImpossible(text, crate) {
    const requirement = text === undefined ? undefined : parseRequirement(text);
    const version = parseVersion(crate.version);
    return requirement !== undefined && version !== undefined && !matches(requirement, version);
}
function correct_entries_change(kind, { manifest, dependency, location }, message) {
    const { start, end } = dependency.entry.range;
    return {
        kind,
        manifest: manifest.path,
        table: dependency.table.path,
        key: dependency.name,
        package: dependency.package,
        before: manifest.document.text.slice(start, end),
        message,
        line: location.line,
    };
}
function describeSource({ dependency: { source } }) {
    switch (source.kind) {
        case 'git':
            return describeInfra(source);
        case 'path':
            return `path ${source.path}`;
        case 'registry':
            return source.registry === undefined ? 'a registry' : `the registry ${source.registry}`;
        case 'workspace':
            return 'the workspace';
    }
}
function describeInfra({ url, reference }) {
    return `${url} (${(0,cargo_source/* formatReference */.FH)(reference)})`;
}
function unknownEntry(declaration, context) {
    const { dependency, location, origin } = declaration;
    const { presumed, meant } = judgeUnknown(declaration, context);
    return {
        package: dependency.package,
        location,
        presumed,
        certain: origin === 'look-alike' || origin === 'path',
        message: `${(0,failure/* formatLocation */.j$)(location)} asks for \`${dependency.package}\`, which is not an infra crate of the plan. ${meant} Correct or remove the entry; it is never guessed.`,
    };
}

;// CONCATENATED MODULE: ./domain/patch/put-behind-feature.js







/**
 * Makes the uses that are to be optional so, and puts them behind the Cargo feature `feature` (plan, 14.4.1). A feature
 * of that name that is there keeps what it enables.
 *
 * @throws {Failure} `usage` when a dependency gives the feature's name to a feature already.
 */
function putBehindFeature(draft, uses, feature) {
    const optional = uses.filter((use) => use.wanted.optional);
    for (const manifest of new Set(optional.map((use) => use.package))) {
        const own = optional.filter((use) => use.package === manifest);
        requireFree(manifest, feature);
        for (const use of own)
            makeOptional(draft, use);
        const items = own.map((use) => activation(manifest, use.key));
        const document = draft.read(manifest);
        const edited = document_entryAt(document.root, 'features', feature) === undefined
            ? addEntries(document, ['features'], [{ key: feature, value: items }])
            : addStrings(document, ['features', feature], items);
        draft.write(manifest, edited, {
            kind: 'optional',
            manifest: manifest.path,
            table: ['features'],
            key: feature,
            before: sourceAt(manifest, ['features', feature]),
            message: `${nameOf(manifest)}: feature \`${feature}\` enables ${own.map(({ key }) => `\`${key}\``).join(', ')}`,
        });
    }
}
function makeOptional(draft, use) {
    const at = [...use.table, use.key];
    const document = draft.read(use.package);
    if (booleanOf(document_entryAt(document.root, ...at, 'optional')?.value) === true)
        return;
    draft.write(use.package, setKey(document, at, 'optional', true), {
        kind: 'optional',
        manifest: use.package.path,
        table: use.table,
        key: use.key,
        package: use.wanted.crate.name,
        before: sourceAt(use.package, at),
        message: `${use.wanted.crate.name}: optional in \`${nameOf(use.package)}\``,
    });
}
/**
 * `dep:x`, or `x` where features name the implicit feature `x` that `dep:x` would take away, or the package is of an
 * edition before 2021 and does not use `dep:` (The Cargo Book, "Optional dependencies").
 */
function activation(manifest, key) {
    const all = manifest.features.flatMap(({ enables }) => enables);
    const explicit = all.includes(`dep:${key}`) || manifest.features.some(({ name }) => name === key);
    if (!explicit && all.includes(key))
        return key;
    const old = ['2015', '2018'].includes(manifest.package?.edition ?? '2015');
    return explicit || !old || all.some((item) => item.startsWith('dep:')) ? `dep:${key}` : key;
}
function requireFree(manifest, feature) {
    const clash = manifest.dependencies.find((dependency) => dependency.optional && dependency.name === feature);
    if (clash === undefined)
        return;
    const location = manifest.document.locate(clash.entry.range);
    throw new failure/* Failure */.HR('usage', `input \`optional-feature\`: \`${feature}\` is an optional dependency of ${manifest.path}`, {
        hint: 'Give another name for the feature.',
        locations: [location],
    });
}

;// CONCATENATED MODULE: ./domain/patch/integration.js






/**
 * The edits that bring the crates into the chosen workspaces (contract, `actions/apply-patch`). Pure: the same manifests
 * give the same edits, and manifests that are integrated already give none.
 *
 * @throws {Failure} `usage` for members and placements that cannot be, `manifest` for a crate's name that is taken.
 */
function planIntegration(request) {
    const { plan, infra } = request;
    const draft = new Draft();
    const unknown = correctEntries(draft, request);
    const chosen = participations(request.workspaces, {
        members: request.members,
        placement: request.placement,
        planned: request.planned?.members,
        plan,
    });
    const wanted = wantedCrates(request);
    const uses = chosen.flatMap((participation) => addCrates(draft, participation, wanted, { plan, infra }));
    const wasmUses = request.wasm ? addForWasm(draft, request.wasm, chosen, request) : [];
    putBehindFeature(draft, uses, request.optionalFeature);
    if (request.wasm) {
        const own = [...uses, ...wasmUses].filter((use) => use.package.path === request.wasm?.package.path);
        setUpWasm(draft, request.wasm, new Map(own.map((use) => [use.wanted.crate.name, use.key])));
    }
    const all = [...uses, ...wasmUses];
    return { manifests: draft.edited(), changes: draft.changes, participations: chosen, uses: all, unknown };
}
function wantedCrates({ crates, plan, optional, wasm }) {
    return crates.flatMap((request) => {
        const crate = plan.crates.get(request.name);
        if (crate === undefined)
            return [];
        const tables = wasm?.native.has(crate.name) === true ? new Map([[wasm.package.path, nativeTable]]) : undefined;
        return [{ request, crate, optional: optional.has(crate.name), ...(tables && { tables }) }];
    });
}
/** The crates that only the wasm build of the package has. */
function addForWasm(draft, wasm, chosen, { plan, infra, placement, workspaces }) {
    const workspace = workspaces.find((one) => one.workspace.members.includes(wasm.package))?.workspace;
    if (workspace === undefined)
        return [];
    const inherits = chosen.find((one) => one.workspace === workspace)?.inherits ?? (placement !== 'direct' && workspace.declared);
    const wanted = wasm.only.flatMap((name) => {
        const crate = plan.crates.get(name);
        const tables = new Map([[wasm.package.path, wasmTable]]);
        return crate ? [{ request: { name, features: [] }, crate, optional: false, tables }] : [];
    });
    return addCrates(draft, { workspace, packages: [wasm.package], inherits }, wanted, { plan, infra });
}

;// CONCATENATED MODULE: ./domain/cargo/cargo-chain.js
/** The chain that follows `marker`. */
function chainAfter(text, marker) {
    const index = text.indexOf(`${marker}package \``);
    return index === -1 ? [] : readChain(text.slice(index + marker.length));
}
/** Reads `package …` and the lines `... which satisfies … of package …` that follow it directly. */
function readChain(text) {
    const [first = '', ...lines] = text.split('\n');
    const start = /^package `([^`]+)`/.exec(first)?.[1];
    if (start === undefined)
        return [];
    const chain = [packageOf(start)];
    for (const line of lines) {
        const match = /^\s+\.\.\. which satisfies (?:path |git )?dependency `([^`]+)` (?:\(locked to \S+\) )?of package `([^`]+)`/.exec(line);
        if (match === null)
            break;
        const requirement = / = "([^"]*)"$/.exec(match[1] ?? '')?.[1];
        const last = chain.pop();
        if (last !== undefined)
            chain.push({ ...last, ...(requirement !== undefined && { requirement }) });
        chain.push(packageOf(match[2] ?? ''));
    }
    return chain;
}
function packageOf(text) {
    const match = /^(\S+) v(\S+)(?: \((.+)\))?$/.exec(text);
    const source = match?.[3];
    return { name: match?.[1] ?? text, version: match?.[2] ?? '', ...(source !== undefined && { source }) };
}
/** `member → dependency → …`, from the member down; `fallback` stands for a chain that Cargo does not tell. */
function way(chain, fallback) {
    const names = chain.toReversed().map((link) => `\`${link.name}\``);
    if (names.length === 0)
        return fallback === undefined ? 'a package' : `\`${fallback}\``;
    return names.join(' → ');
}
function packageWords(link) {
    return link === undefined ? 'another package' : `\`${link.name}\` ${link.version}`;
}
/** The place of an error, where Cargo names one. */
function cargo_chain_placeOf(path) {
    return path === undefined ? {} : { place: { path } };
}

;// CONCATENATED MODULE: ./domain/cargo/resolver-error.js

function readLinksConflict(text) {
    const match = /package `([^`]+)` links to the native library `([^`]+)`, but it conflicts with a previous package/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', links = ''] = match;
    const chain = chainAfter(text, '... required by ');
    const other = readChain(text.slice(match.index + match[0].length).replace(/^[^\n]*\n/, ''));
    return {
        kind: 'links-conflict',
        explanation: `\`${name}\` (asked for by ${way(chain, name)}) and ${packageWords(other[0])} (by ${way(other.slice(1))}) both link the native library ` +
            `\`${links}\`, which only one package of a graph may do.`,
        package: name,
        links,
        ...requirementOf(text),
        candidates: candidatesOf(text),
        chain,
        conflicting: [other],
    };
}
function readMissingFeature(text) {
    const match = /package `([^`]+)` depends on `([^`]+)` with feature `([^`]+)` but `[^`]+` does not have that feature/.exec(text);
    if (match === null)
        return undefined;
    const [, asks = '', name = '', feature = ''] = match;
    const rest = text.slice(match.index + match[0].length);
    const similar = /(?:does have feature|there is a feature) `([^`]+)`/.exec(rest)?.[1];
    const candidates = similar === undefined ? resolver_error_listed(/available features: ([^\n]+)/.exec(rest)?.[1]) : [similar];
    const hint = similar === undefined ? '' : ` It does have \`${similar}\`.`;
    return {
        kind: 'missing-feature',
        explanation: `\`${asks}\` asks for the feature \`${feature}\` of \`${name}\`, which has no such feature.${hint}`,
        package: name,
        feature,
        ...requirementOf(text),
        candidates,
        chain: chainAfter(text, '... required by '),
    };
}
/** Two packages want versions of one package that cannot stand side by side. */
function readVersionConflict(text) {
    const name = /failed to select a version for `([^`]+)`\./.exec(text)?.[1];
    if (name === undefined || !text.includes('all possible versions conflict with previously selected packages'))
        return undefined;
    const chain = chainAfter(text, '... required by ');
    const conflicting = [...text.matchAll(/previously selected (?=package `)/g)].map((match) => readChain(text.slice(match.index + match[0].length)));
    const { requirement } = requirementOf(text);
    const requirements = [requirement, ...conflicting.map((one) => one[0]?.requirement)];
    const others = conflicting.map((one) => `${way(one.slice(1))} has ${one[0]?.version}${wants(one[0]?.requirement)}`);
    return {
        kind: requirements.some((one) => one?.startsWith('=')) ? 'exact-pin' : 'unsatisfiable-version',
        explanation: `No version of \`${name}\` satisfies all: ${way(chain, name)} wants \`${requirement ?? '*'}\`, ${others.join(', ')}.`,
        package: name,
        ...(requirement !== undefined && { requirement }),
        candidates: candidatesOf(text),
        chain,
        conflicting,
    };
}
function readUnsatisfiable(text) {
    const match = /failed to select a version for the requirement `(\S+) = "([^"]*)"`/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', requirement = ''] = match;
    const unusable = [
        ...text.matchAll(/^ {2}version (\S+)(?:'s index entry)? (is yanked|is unavailable|is not cached|is invalid|requires .*)$/gm),
    ];
    const candidates = resolver_error_listed(/candidate versions found which didn't match: ([^\n]+)/.exec(text)?.[1]);
    const there = unusable.length > 0
        ? unusable.map(([, version, reason]) => `${version} ${reason}`).join(', ')
        : `there is ${candidates.join(', ') || 'none'}`;
    const chain = chainAfter(text, 'required by ');
    return {
        kind: unusable.length > 0 && unusable.every(([, , reason]) => reason?.startsWith('requires') === true)
            ? 'msrv'
            : 'unsatisfiable-version',
        explanation: `${way(chain, name)} wants \`${name}\` in version \`${requirement}\`, but ${there}${searched(text)}.`,
        package: name,
        requirement,
        candidates: unusable.length > 0 ? unusable.map(([, version = '']) => version) : candidates,
        chain,
        ...cargo_chain_placeOf(/location searched: (?:Git repository )?(\S+)$/m.exec(text)?.[1]),
    };
}
function readMissingPackage(text) {
    const match = /no matching package named `([^`]+)` found|no matching package found\nsearched package name: `([^`]+)`/.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (name === undefined)
        return undefined;
    const chain = chainAfter(text, 'required by ');
    const near = /perhaps you meant:\s+([^\n]+)/.exec(text)?.[1] ?? /help: package `([^`]+)` exists/.exec(text)?.[1];
    const candidates = resolver_error_listed(near?.replace(' or ', ', '));
    return {
        kind: 'missing-package',
        explanation: `${way(chain, name)} wants \`${name}\`, which does not exist${searched(text)}.${candidates.length > 0 ? ` Did you mean ${candidates.map((one) => `\`${one}\``).join(' or ')}?` : ''}`,
        package: name,
        candidates,
        chain,
        ...cargo_chain_placeOf(/location searched: (?:Git repository )?(\S+)$/m.exec(text)?.[1]),
    };
}
function readCycle(text) {
    const match = /cyclic package dependency: package `[^`]+` depends on itself\. Cycle:\n/.exec(text);
    if (match === null)
        return undefined;
    const chain = readChain(text.slice(match.index + match[0].length));
    const [first] = chain;
    return {
        kind: 'cycle',
        explanation: `${packageWords(first)} depends on itself: ${way(chain)}.`,
        ...(first && { package: first.name }),
        chain,
    };
}
function requirementOf(text) {
    const requirement = /versions that meet the requirements `([^`]*)`/.exec(text)?.[1];
    return requirement === undefined ? {} : { requirement };
}
function candidatesOf(text) {
    return resolver_error_listed(/versions that meet the requirements `[^`]*` (?:\(locked to \S+\) )?are: ([^\n]+)/.exec(text)?.[1]);
}
function resolver_error_listed(text) {
    return (text ?? '').split(', ').filter((item) => item !== '' && item !== '...');
}
function searched(text) {
    const place = /location searched: ([^\n]+)/.exec(text)?.[1];
    return place === undefined ? '' : ` in ${place}`;
}
function wants(requirement) {
    return requirement === undefined ? '' : ` for \`${requirement}\``;
}

;// CONCATENATED MODULE: ./domain/cargo/source-error.js

function readMsrv(text) {
    const unsupported = /rustc (\S+) is not supported by the following packages?:\n((?: {2}.*\n?)+)/.exec(text);
    if (unsupported !== null) {
        const packages = [...(unsupported[2] ?? '').matchAll(/^ {2}(\S+?)@(\S+) requires rustc (\S+)/gm)];
        const told = packages.map(([, name, version, needed]) => `\`${name}\` ${version} needs ${needed}`).join(', ');
        const name = packages[0]?.[1];
        return {
            kind: 'msrv',
            explanation: `The toolchain is Rust ${unsupported[1]}, but ${told}.`,
            ...(name !== undefined && { package: name }),
            candidates: packages.map(([, , , needed = '']) => needed),
        };
    }
    const edition = /feature `(edition\d+)` is required/.exec(text)?.[1];
    if (edition === undefined)
        return undefined;
    return {
        kind: 'msrv',
        explanation: `A manifest needs \`${edition}\`, which this Cargo is too old for.`,
        feature: edition,
        ...cargo_chain_placeOf(manifestAt(text)),
    };
}
function readMissingTarget(text) {
    const reason = /can't find (?:library )?`[^`]+`[^\n]*|no targets specified in the manifest|cannot infer path for `[^`]+`[^\n]*|couldn't read `?[^\n]+\.rs`?: No such file[^\n]*/.exec(text)?.[0];
    if (reason === undefined)
        return undefined;
    const path = manifestAt(text);
    return {
        kind: 'missing-target',
        explanation: `${path === undefined ? 'A manifest' : path} names a target whose file is not there: ${reason}.`.replace(/\.\.$/, '.'),
        ...cargo_chain_placeOf(path),
    };
}
function readManifestError(text) {
    const causes = text.split(/\n\s*Caused by:\n/).map((cause) => cause.trim());
    const last = sentence(causes.at(-1) ?? '');
    const registry = /registry index was not found in any configuration: `([^`]+)`/.exec(text)?.[1];
    if (registry !== undefined) {
        return {
            kind: 'unreachable-source',
            explanation: `The registry \`${registry}\` is not configured here: a repository's own \`.cargo/config.toml\` is not read.`,
            ...cargo_chain_placeOf(manifestAt(text)),
        };
    }
    const position = /^ *--> (\S+?):(\d+):(\d+)$/m.exec(text);
    const lock = /failed to parse lock file at: (\S+)/.exec(text)?.[1];
    const path = position?.[1] ?? lock ?? manifestAt(text);
    const known = position !== null || lock !== undefined || arrangement.test(text);
    // A folder that cannot be read as a dependency is a source, not a manifest.
    if (!known || (/failed to get `/.test(text) && !/failed to parse manifest/.test(text)))
        return undefined;
    const at = position ?? /line (\d+), column (\d+)/.exec(text);
    const [line, column] = (at?.slice(-2) ?? []).map(Number);
    return {
        kind: 'manifest',
        explanation: `${path === undefined ? 'A manifest' : path} cannot be used: ${last}`,
        ...(path !== undefined && {
            place: { path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
        }),
    };
}
const arrangement = /failed to parse manifest|failed to load manifest|failed to read `|error inheriting|two packages named|believes it's in a workspace|multiple workspace roots|wrong workspace|not hierarchically below|listed in default-members|points to the same source|failed to resolve patches|manifest is missing either/;
function readUnreachable(text) {
    const match = /failed to get `([^`]+)` as a dependency of /.exec(text);
    if (match === null)
        return undefined;
    const [, name = ''] = match;
    const chain = readChain(text.slice(match.index + match[0].length));
    const place = /[Uu]nable to update ([^\n]+)/.exec(text)?.[1];
    return {
        kind: 'unreachable-source',
        explanation: `${way(chain, name)} takes \`${name}\` from ${place ?? 'a source'}, which cannot be had: ${reasonOf(text)}.`,
        package: name,
        chain,
        ...cargo_chain_placeOf(place),
    };
}
function reasonOf(text) {
    const reference = /couldn't find remote ref refs\/(heads|tags)\/(\S+)/.exec(text);
    if (reference !== null)
        return `there is no ${reference[1] === 'heads' ? 'branch' : 'tag'} \`${reference[2]}\``;
    const revision = /revspec '([^']+)' not found|^\s*revision (\S+) not found/m.exec(text)?.slice(1).find(Boolean);
    if (revision !== undefined)
        return `there is no commit \`${revision}\``;
    if (/does not appear to be a git repository|Repository not found|returned error: 404|status code 404/i.test(text)) {
        return 'there is no such repository, or it may not be read from here';
    }
    if (/Authentication failed|could not read Username|Permission denied|returned error: 40[13]/i.test(text)) {
        return 'access was refused';
    }
    if (/No such file or directory/.test(text))
        return 'there is no such folder';
    const said = /^fatal: (.+)$/m.exec(text)?.[1] ?? /^error: (cannot run .+)$/m.exec(text)?.[1];
    if (said !== undefined)
        return `git says \`${said.replace(/\.$/, '').replaceAll('`', "'")}\``;
    // Cargo's advice, and where to read more of it, stands below the reason.
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(help:|note:|https?:)/.test(line));
    return lines.at(-1)?.trim().replace(/\.$/, '') ?? 'no reason given';
}
function manifestAt(text) {
    const read = /failed to read `([^`]+)`/.exec(text)?.[1];
    const parsed = [...text.matchAll(/failed to parse manifest at `([^`]+)`/g)].at(-1)?.[1];
    const current = /^current:\s+(\S+)/m.exec(text)?.[1] ?? /^- (\S+Cargo\.toml)$/m.exec(text)?.[1];
    return read ?? parsed ?? current ?? /patch definition for `[^`]+` in `([^`]+)`/.exec(text)?.[1];
}
/** The first line of a cause, with the list that it introduces. */
function sentence(cause) {
    const [first = '', ...rest] = cause.replace(/^error: /, '').split('\n');
    const end = rest.indexOf('');
    const list = rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim().replace(/^- /, ''));
    const text = first.endsWith(':') ? `${first} ${list.join(', ')}` : first;
    return /[.?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./domain/cargo/cargo-error.js


/** Reads what `cargo metadata` or `cargo check` wrote to standard error when it failed; texts of cargo 1.91 to 1.99. */
function cargo_error_readCargoError(stderr) {
    for (const reader of readers) {
        const found = reader(stderr);
        if (found !== undefined)
            return { candidates: [], chain: [], conflicting: [], ...found };
    }
    const line = stderr.split('\n').find((text) => text.startsWith('error')) ?? stderr.trim().split('\n')[0] ?? '';
    return {
        kind: 'unknown',
        explanation: `Cargo says: ${line.replace(/^error: /, '')}`,
        candidates: [],
        chain: [],
        conflicting: [],
    };
}
/** In this order: a text that several could read belongs to the first. */
const readers = [
    readLinksConflict,
    readMissingFeature,
    readVersionConflict,
    readUnsatisfiable,
    readMissingPackage,
    readMsrv,
    readMissingTarget,
    readCycle,
    readManifestError,
    readUnreachable,
];

;// CONCATENATED MODULE: ./domain/wasm/wasm-packages.js
/** Bindings of other languages: their `cdylib` is a native library. */
const nativeBindings = ['pyo3', 'napi', 'neon', 'jni', 'magnus', 'rustler', 'uniffi', 'cbindgen'];
/** Whether a package makes a `cdylib` that is meant for no other language. */
function makesModule(manifest) {
    const cdylib = manifest.targets.some((target) => target.kind === 'lib' && target.crateTypes.includes('cdylib'));
    return cdylib && !manifest.dependencies.some((dependency) => nativeBindings.includes(dependency.package));
}
/** Whether a package is set up for wasm: it has a `wasm` feature or uses wasm-bindgen. */
function isSetUpForWasm(manifest) {
    return (manifest.features.some((feature) => feature.name === 'wasm') ||
        manifest.dependencies.some((dependency) => dependency.package === 'wasm-bindgen'));
}
/** Those of `wanted` that the package has: Cargo refuses others. */
function featuresOf(manifest, wanted) {
    const own = new Set(manifest.features.map((feature) => feature.name));
    const optional = manifest.dependencies
        .filter((dependency) => dependency.optional)
        .map((dependency) => dependency.name);
    return wanted.filter((name) => own.has(name) || optional.includes(name) || name.includes('/'));
}

;// CONCATENATED MODULE: ./actions/apply-patch/plan-wasm.js
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
 * The set-up that follows from what the infra crates bring into a wasm build. Each crate is resolved by itself, because the
 * repository's own packages switch on features that a wasm build does not have.
 *
 * @throws {Failure} `usage` for a package in the plan that is not there; `tool-missing` when `wasm` is `true` and there is no cargo.
 */
async function planWasm(inputs, target, ports) {
    const { planned, plan } = target;
    if (inputs.wasm === 'false' || (inputs.wasm === 'auto' && planned?.wasm === undefined))
        return { kind: 'not-asked' };
    const found = await findPackage(target, ports);
    if (typeof found === 'string')
        return { kind: 'impossible', reason: found };
    const listed = target.crates.map(({ name }) => name);
    const wanted = planned?.wasm?.crates ?? listed.filter((name) => isMeantForWasm(plan.crates.get(name)));
    try {
        const graphs = [];
        const native = new Set();
        const names = [...new Set([...wanted, ...listed])];
        const hopeful = names.filter((name) => plan.crates.get(name)?.wasm.status !== 'none');
        const together = await tryForWasm(hopeful, found, inputs, target, ports);
        for (const name of names) {
            // One question for all of them is enough where all of them build.
            const alone = typeof together === 'string' || !hopeful.includes(name);
            const trial = alone ? await tryForWasm([name], found, inputs, target, ports) : together;
            if (typeof trial !== 'string')
                graphs.push(...trial);
            else if (wanted.includes(name))
                return { kind: 'impossible', reason: trial };
            else
                native.add(name);
        }
        const crates = names.filter((name) => !native.has(name));
        const setUp = {
            package: found,
            root: target.workspaces.find((one) => one.members.includes(found))?.workspace.root ?? found,
            crates: crates.filter((name) => isMeantForWasm(plan.crates.get(name))),
            only: wanted.filter((name) => !listed.includes(name)),
            native,
            support: supportFor(graphs),
            module: true,
        };
        return { kind: 'possible', setUp, ...cfgFor(graphs) };
    }
    catch (error) {
        const isMissing = error instanceof failure/* Failure */.HR && error.code === 'tool-missing';
        if (!isMissing || inputs.wasm === 'true')
            throw error;
        return { kind: 'impossible', reason: 'which packages a wasm build has can only be told with cargo' };
    }
}
function isMeantForWasm(crate) {
    return crate !== undefined && crate.wasm.status !== 'none' && crate.features.includes('wasm');
}
/** The package that the browser gets, or why none can be told. */
async function findPackage({ workspaces, planned }, { checkout }) {
    const members = workspaces.flatMap((one) => one.members).filter((member) => member.submodule === undefined);
    const named = planned?.wasm?.package;
    if (named !== undefined) {
        const found = members.find((member) => nameOf(member) === named);
        if (found === undefined)
            (0,reader/* refuseInputs */.gJ)([`the plan's \`wasm.package\`: \`${named}\` is not a package here`]);
        else
            return found;
    }
    const modules = members.filter(makesModule);
    const [module, second] = modules.length > 1 ? modules.filter(isSetUpForWasm) : modules;
    if (module !== undefined && second === undefined)
        return module;
    const only = members.find((member) => workspaces.some(({ workspace }) => workspace.root.path === member.path)) ??
        (members.length === 1 ? members[0] : undefined);
    if (modules.length > 0 || only === undefined) {
        return 'which package the browser gets is not known: name it in the plan (`wasm.package`)';
    }
    const files = await checkout.files();
    const hasLibrary = only.targets.some(({ kind }) => kind === 'lib') ||
        files.includes(external_node_path_.posix.join(external_node_path_.posix.dirname(only.path), 'src/lib.rs'));
    return hasLibrary ? only : `\`${nameOf(only)}\` has no library, and only a library becomes a wasm module`;
}
/** What crates bring into a wasm build, or why one does not build there, as far as its graph and its modules tell. */
async function tryForWasm(names, user, inputs, target, ports) {
    const crates = names.flatMap((name) => target.plan.crates.get(name) ?? []);
    const unfit = crates.find((crate) => crate.wasm.status === 'none');
    if (unfit)
        return `\`${unfit.name}\` does not build for wasm: ${unfit.wasm.note}`;
    const graph = await probe(crates, user, inputs, target, ports);
    if (typeof graph === 'string')
        return graph;
    const wasm = wasmGraph(graph, graph.members);
    const [native] = nativeOnly(wasm);
    const shown = names.map((name) => `\`${name}\``).join(', ');
    if (native) {
        return `${shown} brings \`${native.package.name}\` ${native.package.version} into a wasm build, which needs ${native.needs}`;
    }
    for (const one of wasm.packages.values()) {
        const missing = names.includes(one.name) ? await missingModule(one.manifestPath, ports) : undefined;
        if (missing !== undefined)
            return `\`${one.name}\` names the module \`${missing}\` for wasm, whose file does not exist`;
    }
    return [wasm];
}
/** Resolves a package that depends on nothing but the crates, with the features that a wasm build has. */
async function probe(wanted, user, inputs, { crates, infra, workspaces }, { cargo, scratch }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await scratch.temporary('wasm'), true);
        const style = styleOf(parseToml('', 'Cargo.toml'), undefined);
        const entries = wanted.map((crate) => {
            const asked = crates.find(({ name }) => name === crate.name)?.features ?? [];
            const features = [...new Set([...asked, ...(crate.features.includes('wasm') ? ['wasm'] : [])])];
            return (0,patch_entry/* renderEntry */.Ft)((0,patch_entry/* infraEntry */.fI)(crate, features, infra), style);
        });
        const manifest = `[package]\nname = "wasm-probe"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n${entries.join('\n')}\n\n[workspace]\n`;
        const lockfile = workspaces.find(({ members }) => members.includes(user))?.workspace.lockfile?.text;
        const files = new Map([['Cargo.toml', manifest], ['src/lib.rs', '']]); // prettier-ignore
        if (lockfile !== undefined)
            files.set('Cargo.lock', lockfile);
        await scratch.write(folder.path, files);
        const { toolchain } = inputs;
        const outcome = await cargo.metadata({
            manifestPath: external_node_path_.posix.join(folder.path, 'Cargo.toml'),
            ...(toolchain !== undefined && { toolchain }),
        });
        if (outcome.kind === 'resolved')
            return outcome.graph;
        return `the crates do not resolve by themselves from ${infra.url} (${(0,cargo_source/* formatReference */.FH)(infra.reference)}): ${cargo_error_readCargoError(outcome.stderr).explanation}`;
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
/** A module that exists only for wasm, and whose file is not in the crate. */
async function missingModule(manifestPath, { scratch }) {
    const source = external_node_path_.posix.join((0,external_node_path_.dirname)(manifestPath), 'src');
    const library = (await scratch.read(external_node_path_.posix.join(source, 'lib.rs'))) ?? '';
    const declared = [
        ...library.matchAll(/#\[cfg\([^\]]*feature\s*=\s*"wasm"[^\]]*\)\]\s*(?:pub(?:\([^)]*\))?\s+)?mod\s+(\w+)\s*;/g),
    ].flatMap((match) => match[1] ?? []);
    for (const name of declared) {
        const texts = await Promise.all([`${name}.rs`, `${name}/mod.rs`].map((path) => scratch.read(external_node_path_.posix.join(source, path))));
        if (texts.every((text) => text === undefined))
            return name;
    }
    return undefined;
}
/** The wasm part of a graph for one of its packages. */
function wasmGraphOf(graph, user) {
    return wasmGraph(graph, graph.members.filter((id) => graph.packages.get(id)?.manifestPath === manifestIn(user.folder)));
}
/** The dependencies that wasm graphs want besides, each once. */
function supportFor(graphs) {
    const support = new Map(graphs.flatMap(randomnessNeeds).map(({ package: { name, version }, feature }) => {
        const requirement = version
            .split('.')
            .slice(0, name === 'uuid' ? 1 : 2)
            .join('.');
        return [`${name} ${requirement}`, { package: name, requirement, features: [feature] }];
    }));
    return [...support].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
function cfgFor(graphs) {
    const cfg = graphs.flatMap(randomnessNeeds).find((need) => need.cfg !== undefined)?.cfg;
    return cfg === undefined ? {} : { cfg };
}

;// CONCATENATED MODULE: ./domain/cargo/lockfile-format.js
/**
 * A lockfile that Cargo wrote, in the format that the one before had: Cargo raises 3 to 4 with any change, which older
 * toolchains cannot read. The two differ only in how they write special characters of a git source.
 */
function lockfile_format_keepLockfileFormat(before, after) {
    if (before === undefined || !/^version = 3$/m.test(before))
        return after;
    const hasSpecial = /^source = "git\+[^"]*%/m.test(after);
    return hasSpecial ? after : after.replace(/^version = 4$/m, 'version = 3');
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
async function resolve_createResolver(options) {
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

;// CONCATENATED MODULE: ./flows/settle-lockfiles.js
var settle_lockfiles_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var settle_lockfiles_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** The path of a workspace's lockfile, where one is committed. */
async function committedLockfile(workspace, { git, checkout }) {
    const path = workspace.lockfile?.path;
    if (path === undefined || (await git.topLevel(checkout.root)) === undefined)
        return path;
    return (await git.isTracked(checkout.root, path)) ? path : undefined;
}
/**
 * Has Cargo bring a workspace's lockfile to new manifests: it moves only what must move.
 *
 * @param lockfile the text to start from; absent: the workspace's own.
 * @throws {Failure} `network` when a source could not be reached.
 */
async function settle(target, workspace, manifests, lockfile, ports) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const resolver = settle_lockfiles_addDisposableResource(env_1, await createResolver({ repository: target.repository, workspace, ports }), true);
            const after = await resolver.resolve({ manifests, ...(lockfile !== undefined && { lockfile }) });
            if (after.kind === 'resolved') {
                return {
                    ...after,
                    lockfile: keepLockfileFormat(lockfile ?? workspace.lockfile?.text, after.lockfile),
                    workspace,
                };
            }
            const before = await resolver.resolve();
            const reason = readCargoError(after.error).explanation;
            return { kind: 'failed', workspace, reason, before: before.kind === 'failed' };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = settle_lockfiles_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (!(error instanceof Failure && error.code === 'tool-missing'))
            throw error;
        return { kind: 'not-asked', workspace, reason: 'cargo was not found' };
    }
}

;// CONCATENATED MODULE: ./actions/apply-patch/verify.js
var verify_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var verify_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Has Cargo resolve every workspace with the change in it, starting from its lockfile, so that only what the new crates
 * need moves.
 *
 * @throws {Failure} `tool-missing` without cargo where a committed lockfile needs it, `network`.
 */
async function verify(inputs, target, integration, ports) {
    const verified = [];
    for (const { workspace } of target.workspaces) {
        verified.push(await verifyWorkspace(inputs, target, integration, workspace, ports));
    }
    return verified;
}
async function verifyWorkspace(inputs, target, integration, workspace, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const committed = await committedLockfile(workspace, ports);
        if (!inputs.updateLockfile && integration.unknown.length === 0) {
            return { kind: 'not-asked', workspace, reason: '`update-lockfile` is `false`' };
        }
        const { repository } = target;
        const resolver = verify_addDisposableResource(env_1, await resolve_createResolver({ repository, workspace, ports, toolchain: inputs.toolchain }), true);
        const manifests = new Map([...integration.manifests].map(([path, { after }]) => [path, after.text]));
        try {
            const base = workspace.lockfile?.text;
            const before = base ?? (await lockfileBefore(resolver));
            const change = { manifests, ...(before !== undefined && { lockfile: before }) };
            const after = keepFormat(base, await resolver.resolve(change));
            if (after.kind === 'failed')
                return judgeFailure(workspace, after.error, await resolver.resolve(), inputs);
            if (committed !== undefined)
                await requireStable(resolver.resolve({ manifests, lockfile: after.lockfile }), after, committed);
            return {
                kind: 'resolved',
                workspace,
                graph: after.graph,
                ...(committed !== undefined &&
                    inputs.updateLockfile && { lockfile: { path: committed, before: base ?? '', after: after.lockfile } }),
                ...compareLockfiles(before, after.lockfile),
                infraSources: infraSourcesOf(after.graph, target),
            };
        }
        catch (error) {
            const isMissing = error instanceof failure/* Failure */.HR && error.code === 'tool-missing';
            if (!isMissing || committed !== undefined || integration.unknown.length > 0)
                throw error;
            return { kind: 'not-asked', workspace, reason: 'cargo was not found' };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = verify_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Where there is no lockfile: what Cargo would write without the change, `undefined` where it cannot. */
async function lockfileBefore(resolver) {
    try {
        const resolution = await resolver.resolve();
        return resolution.kind === 'resolved' ? resolution.lockfile : undefined;
    }
    catch (error) {
        // A source that the change corrects may be out of reach.
        if (error instanceof failure/* Failure */.HR && error.code === 'network')
            return undefined;
        throw error;
    }
}
/** What Cargo wrote must be what Cargo would write again: then it takes it with `--locked`. */
async function requireStable(again, first, path) {
    const second = await again;
    if (second.kind === 'resolved' && first.kind === 'resolved' && second.lockfile === first.lockfile)
        return;
    throw new failure/* Failure */.HR('tool-failed', `${path} would not be what cargo wants with \`--locked\``, {
        hint: 'Run again; if it stays so, use `update-lockfile: false` and update the lockfile by hand.',
    });
}
/** The resolution with the lockfile in the format that it had. */
function keepFormat(before, after) {
    return after.kind === 'failed' ? after : { ...after, lockfile: lockfile_format_keepLockfileFormat(before, after.lockfile) };
}
function judgeFailure(workspace, stderr, before, inputs) {
    const error = cargo_error_readCargoError(stderr);
    const name = error.package;
    const refused = {
        kind: 'refused',
        workspace,
        reason: error.explanation,
        ...(name !== undefined && { package: name }),
        before: before.kind === 'failed',
    };
    if (before.kind === 'resolved' || !inputs.allowAlreadyBroken)
        return refused;
    return isSameError(error, cargo_error_readCargoError(before.error))
        ? { kind: 'already-broken', workspace, reason: error.explanation }
        : refused;
}
/** Cargo stops at the first source that it cannot have: which package that is depends on the order. */
function isSameError(a, b) {
    return a.kind === b.kind && (a.package === b.package || a.kind === 'unreachable-source');
}
function compareLockfiles(before, after) {
    if (before === undefined)
        return { duplicates: [], moved: [] };
    const old = versionsOf(before);
    const now = versionsOf(after);
    const duplicates = [];
    const moved = [];
    for (const [name, versions] of now) {
        const earlier = old.get(name);
        if (earlier === undefined)
            continue;
        const added = [...versions].filter((version) => !earlier.has(version));
        const gone = [...earlier].filter((version) => !versions.has(version));
        moved.push(...gone.slice(0, added.length).map((version, index) => `${name} ${version} → ${added[index] ?? ''}`));
        duplicates.push(...added.slice(gone.length).map((version) => `${name} ${version}`));
    }
    return { duplicates: duplicates.toSorted(), moved: moved.toSorted() };
}
function versionsOf(lockfile) {
    const versions = new Map();
    for (const { name, version } of readLockfile(lockfile, 'Cargo.lock').packages) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
    return versions;
}
function infraSourcesOf(graph, { plan, infra }) {
    const sources = [...graph.packages.values()].flatMap(({ name, source }) => {
        const isInfra = plan.crates.has(name) ||
            (source !== null && (0,cargo_source/* canonicalUrl */.W3)(source.split(/[?#]/)[0] ?? '') === (0,cargo_source/* canonicalUrl */.W3)(infra.url));
        return isInfra && source !== null ? [source] : [];
    });
    return [...new Set(sources)].toSorted();
}

;// CONCATENATED MODULE: ./actions/apply-patch/decide.js







/** Plans the edits and has Cargo resolve them; for a wasm package a second time, with what its wasm graph wants. */
async function decide(inputs, target, ports) {
    const integrate = integrationOf(inputs, target);
    const plain = integrate();
    if (plain.unknown.some(({ certain }) => certain))
        return { integration: plain, verified: [] };
    const wasm = await planWasm(inputs, target, ports);
    return ports.log.group('Resolve with the crates', async () => {
        if (wasm.kind === 'possible')
            return decideForWasm(inputs, target, wasm, integrate, ports);
        const verified = await verify(inputs, target, plain, ports);
        return { integration: plain, verified, ...(wasm.kind === 'impossible' && { withoutWasm: wasm.reason }) };
    });
}
/** What the package itself brings into its wasm build is only known once it is resolved with the crates. */
async function decideForWasm(inputs, target, wasm, integrate, ports) {
    const { setUp } = wasm;
    let integration = integrate(setUp);
    let verified = await verify(inputs, target, integration, ports);
    const one = verified.find(({ workspace }) => workspace.members.includes(setUp.package));
    const graphs = one?.kind === 'resolved' ? [wasmGraphOf(one.graph, setUp.package)] : [];
    const more = supportFor(graphs).filter((own) => !setUp.support.some((each) => isSame(each, own)));
    if (more.length > 0) {
        integration = integrate({ ...setUp, support: [...setUp.support, ...more] });
        verified = await verify(inputs, target, integration, ports);
    }
    const { cfg } = { ...cfgFor(graphs), ...(wasm.cfg !== undefined && { cfg: wasm.cfg }) };
    if (cfg === undefined)
        return { integration, verified };
    const path = await configurationOf(setUp.root.folder, ports);
    const before = await ports.checkout.readIfPresent(path);
    return {
        integration,
        verified,
        configuration: { path, before: before ?? null, after: withWasmCfg(before, path, cfg) },
    };
}
/**
 * Cargo reads `config` where both names are there (The Cargo Book, "Configuration", "Hierarchical structure"); with the same
 * text it is the link to `config.toml` that old versions of Cargo wanted.
 */
async function configurationOf(folder, { checkout }) {
    const path = external_node_path_.posix.join(folder, '.cargo/config.toml');
    const legacy = external_node_path_.posix.join(folder, '.cargo/config');
    const text = await checkout.readIfPresent(legacy);
    return text === undefined || text === (await checkout.readIfPresent(path)) ? path : legacy;
}
function isSame(a, b) {
    return a.package === b.package && a.requirement === b.requirement;
}
/** @throws {Failure} `usage` for optional crates that are not asked for. */
function integrationOf(inputs, target) {
    const { crates: optional, problems } = readCrateWords(inputs.optional, target.plan.crates);
    const missing = optional.filter(({ name }) => !target.crates.some((crate) => crate.name === name));
    (0,reader/* refuseInputs */.gJ)([
        ...problems.map(({ message }) => `input \`optional\`: ${message}`),
        ...missing.map(({ name }) => `input \`optional\`: \`${name}\` is not among the crates to integrate`),
    ]);
    return (wasm) => planIntegration({
        ...target,
        placement: inputs.placement,
        members: inputs.members,
        optional: new Set(optional.map(({ name }) => name)),
        optionalFeature: inputs.optionalFeature,
        ...(wasm && { wasm }),
    });
}

;// CONCATENATED MODULE: ./domain/patch/documented.js




/**
 * The infra crates that the packages of the chosen workspaces depend on, as their manifests say it.
 *
 * @param texts new texts of manifests, by path.
 */
function documentedCrates(workspaces, texts, { plan, infra }) {
    const found = new Map();
    const read = (manifest) => {
        const text = texts.get(manifest.path);
        return text === undefined ? manifest : readManifest(text, manifest.path);
    };
    for (const { workspace } of workspaces) {
        const root = read(workspace.root);
        for (const member of workspace.members.map(read)) {
            for (const dependency of member.dependencies) {
                const effective = inheritDependency(dependency, member, root);
                if (effective.kind !== 'effective')
                    continue;
                const fromInfra = effective.source.kind === 'git' && infraUrlKind(effective.source.url, infra) === 'infra';
                if (!fromInfra)
                    continue;
                const crate = found.get(effective.package) ?? { features: new Set(), packages: new Set(), required: false };
                effective.features.forEach((feature) => crate.features.add(feature));
                crate.packages.add(nameOf(member));
                found.set(effective.package, { ...crate, required: crate.required || !effective.optional });
            }
        }
    }
    const order = [...plan.crates.keys()];
    const place = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
    return [...found]
        .map(([name, { features, packages, required }]) => {
        const crate = plan.crates.get(name);
        return {
            name,
            ...(crate && { crate }),
            features: [...features].toSorted(),
            packages: [...packages].toSorted(),
            required,
        };
    })
        .toSorted((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./domain/docs/gather-facts.js

/**
 * What the documents say about a repository, as its manifests and the plan tell it.
 *
 * @param texts new texts of manifests, by path.
 * @param own what only the change itself knows.
 */
function gatherFacts(source, texts, own) {
    const { plan, planned, infra, workspaces, repositoryName } = source;
    return {
        repository: repositoryName.slice(repositoryName.lastIndexOf('/') + 1),
        ...(planned && { purpose: planned.purpose }),
        infra,
        crates: documentedCrates(workspaces, texts, { plan, infra }),
        contacts: contactsOf(source),
        ...own,
    };
}
/** Who answers in an emergency (plan, 14.6): for the repository, then for infra. */
function contactsOf({ plan, planned }) {
    return [...new Set([...(planned?.contacts ?? []), ...plan.infra.contacts])];
}

;// CONCATENATED MODULE: ./actions/apply-patch/documents.js




/**
 * The documents and the change record that go with an integration (plan, section 15).
 *
 * @param edited the other files of the change, for the record
 * @param fixes what the fixes of audit rules changed, for the record
 */
async function writeDocuments(inputs, target, integration, { edited, fixes }, ports) {
    const { checkout } = ports;
    const paths = await checkout.files();
    const readme = findReadme(paths);
    const [existing, template, readmeText, readmeTemplate] = await Promise.all([
        checkout.readIfPresent(dependenciesFile),
        checkout.readIfPresent(dependenciesTemplatePath),
        readme === undefined ? undefined : checkout.readIfPresent(readme),
        checkout.readIfPresent(readmeTemplatePath),
    ]);
    const earlier = existing === undefined ? undefined : recordIn(existing);
    const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
    const documents = [
        ...(existing === undefined ? [{ path: dependenciesFile, created: true }] : []),
        ...(readme === undefined ? [] : [{ path: readme, created: false }]),
    ];
    const record = recordOf({ target, integration, fixes }, earlier, today, [
        ...edited.map(({ path, before }) => ({ path, created: before === null })),
        ...(inputs.docs ? documents : []),
    ]);
    const facts = factsOf(inputs, target, integration, record);
    if (!inputs.docs || facts.crates.length === 0)
        return { facts, files: [] };
    const log = logLine(integration, existing === undefined, today);
    const files = [
        {
            path: dependenciesFile,
            before: existing ?? null,
            after: renderDependenciesFile(facts, existing, template, log),
        },
    ];
    if (readme !== undefined && readmeText !== undefined) {
        files.push({ path: readme, before: readmeText, after: renderReadme(facts, readmeText, readme, readmeTemplate) });
    }
    return { facts, files: files.filter(({ before, after }) => before !== after) };
}
/** The record of this run on top of the one that is there; the same when nothing was done. */
function recordOf(done, earlier, today, files) {
    const { fixes } = done;
    const { crates, infra } = done.target;
    const { changes } = done.integration;
    const record = {
        id: integrationId({ infra, crates }),
        date: today,
        infra,
        crates,
        entries: changes.filter(({ kind }) => kind !== 'fix').map(recordedEntry),
        ...(fixes.length > 0 && { fixes }),
        files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
    return mergeRecords(earlier, { ...record, files: earlier && changes.length === 0 ? [] : record.files });
}
function recordedEntry({ manifest, table, key, before, addedFeatures }) {
    return { manifest, table, key, previous: before, addedFeatures: addedFeatures ?? [] };
}
function factsOf(inputs, target, integration, record) {
    const texts = new Map([...integration.manifests].map(([path, { after }]) => [path, after.text]));
    const inherited = integration.participations.some(({ inherits }) => inherits);
    return gatherFacts(target, texts, { record, inherited, optionalFeature: inputs.optionalFeature });
}
/** What is new, as a line of the change log; nothing when the manifests stay as they are and the file is there. */
function logLine({ changes, uses }, isNew, today) {
    const added = [...new Set(changes.filter(({ kind }) => kind === 'added').flatMap((change) => change.package ?? []))];
    const names = (list) => list.map((name) => `\`${name}\``).join(', ');
    if (isNew)
        return `- ${today}: Initial integration of ${names([...new Set(uses.map(({ wanted }) => wanted.crate.name))])}`;
    if (added.length > 0)
        return `- ${today}: Added ${names(added)}`;
    if (changes.length === 0)
        return undefined;
    return `- ${today}: Corrected ${names([...new Set(changes.flatMap((change) => change.package ?? []))])}`;
}

;// CONCATENATED MODULE: ./actions/apply-patch/facades.js


/** The facade modules of the packages that use the crates and have a library or a program in `src` (plan, 14.4.2). */
async function writeFacades({ uses }, optionalFeature, { checkout }) {
    const present = new Set(await checkout.files());
    // By file: a package behind a link is written where it is.
    const packages = [...new Map(uses.map((use) => [use.package.path, use.package])).values()].filter(({ path }) => ['src/lib.rs', 'src/main.rs'].some((root) => present.has(external_node_path_.posix.join(external_node_path_.posix.dirname(path), root))));
    const files = await Promise.all(packages.map((manifest) => facadeOf(manifest, uses, optionalFeature, checkout)));
    return files.filter(({ before, after }) => before !== after);
}
async function facadeOf(manifest, uses, optionalFeature, checkout) {
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(manifest.path), 'src/infra_facade.rs');
    const before = await checkout.readIfPresent(path);
    const crates = uses.filter((use) => use.package === manifest).map((use) => facadeCrate(use, optionalFeature));
    return { path, before: before ?? null, after: renderFacade(crates, before) };
}
function facadeCrate({ key, table, wanted: { crate, optional } }, optionalFeature) {
    const cfg = table[0] === 'target' ? /^cfg\(([\s\S]*)\)$/.exec(table[1] ?? '')?.[1] : undefined;
    return {
        name: crate.name.replace(/^infra-/, ''),
        import: crate.usage.import,
        codeName: key.replaceAll('-', '_'),
        conditions: [...(cfg === undefined ? [] : [cfg]), ...(optional ? [`feature = "${optionalFeature}"`] : [])],
    };
}

;// CONCATENATED MODULE: ./domain/audit/fixes.js

/** Ids that the input `fix` of apply-patch accepts. */
const fixableRules = [...rules.values()].filter((rule) => rule.fixable).map(({ id }) => id);
/**
 * The edits of the findings of the named rules, in the order of files and places, each once. Where two would change the
 * same text, the earlier finding's stays: the edits never overlap.
 */
function fixEdits(findings, ruleIds) {
    const chosen = [];
    for (const { rule, fix } of findings) {
        if (!ruleIds.includes(rule))
            continue;
        for (const edit of fix?.edits ?? [])
            if (!chosen.some((other) => collide(edit, other)))
                chosen.push(edit);
    }
    return chosen.toSorted((a, b) => (a.path === b.path ? a.range.start - b.range.start : a.path < b.path ? -1 : 1));
}
/** Two changes of the same text. Two different insertions at one place stand one after the other. */
function collide(a, b) {
    if (a.path !== b.path)
        return false;
    const insertions = a.range.start === a.range.end && b.range.start === b.range.end;
    if (insertions)
        return a.range.start === b.range.start && a.text === b.text;
    const same = a.range.start === b.range.start && a.range.end === b.range.end;
    return same || (a.range.start < b.range.end && b.range.start < a.range.end);
}

;// CONCATENATED MODULE: ./domain/audit/infra-references.js







/** The entries for infra crates that are there already: source, version and existence of each. */
function infraReferences(context) {
    return infraDeclarations(context).flatMap((declaration) => [
        ...infra_references_sourceOf(declaration, context),
        ...referenceOf(declaration, context),
        ...versionOf(declaration, context),
        ...existenceOf(declaration, context),
    ]);
}
function infra_references_sourceOf(declaration, context) {
    const { dependency, crate, location, origin } = declaration;
    const { source } = dependency;
    const expected = `expected \`git = "${context.infra.url}"\``;
    const says = `${rules_place(location)} takes \`${dependency.package}\` from`;
    // Which crate was meant is certain only for the plan's own names; the rest is `infra-unknown-crate`'s.
    if (crate === undefined && origin !== 'look-alike')
        return [];
    const fix = fixOf(declaration, context);
    const next = fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.';
    if (origin === 'path' && source.kind === 'path') {
        const message = `${says} the path \`${source.path}\`, which other machines do not have; ${expected}. ${next}`;
        return [rules_finding('infra-from-path', { message, locations: [location], fix })];
    }
    if (origin === 'registry') {
        const message = `${says} a registry, where infra crates are not published; ${expected}. ${next}`;
        return [rules_finding('infra-from-registry', { message, locations: [location], fix })];
    }
    if (origin === 'look-alike' && source.kind === 'git') {
        const known = crate !== undefined;
        const { near } = judgeUnknown(declaration, context);
        const doubt = `The plan has no crate of this name, so what was meant is uncertain: ${near === undefined ? 'correct' : `use \`${near.name}\` of infra if that is meant,`} or remove the entry.`;
        return [
            rules_finding('infra-look-alike', {
                message: `${says} ${source.url}, ${isSamePlace(source.url, context.infra) ? 'another address of the infra workspace: for Cargo it is another source, whose types do not match' : 'which is not the infra workspace'}; ${expected}. ${known ? next : doubt}`,
                severity: known ? 'warning' : 'error',
                locations: [location],
                fix,
            }),
        ];
    }
    return [];
}
function referenceOf(declaration, context) {
    const { dependency, location, origin } = declaration;
    const { source } = dependency;
    const wanted = context.infra.reference;
    if (origin !== 'infra' || source.kind !== 'git' || (0,cargo_source/* sameReference */.kP)(source.reference, wanted))
        return [];
    const fix = fixOf(declaration, context);
    return [
        rules_finding('infra-reference-differs', {
            message: `${rules_place(location)} takes \`${dependency.package}\` from ${describeReference(source.reference)} of infra; the one to use is ${describeReference(wanted)} (${referenceKey(wanted)}). Cargo builds a second set of infra crates for it, whose types do not match. ${fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.'}`,
            locations: [location],
            fix,
        }),
    ];
}
function versionOf(declaration, context) {
    const { dependency, location, crate, origin } = declaration;
    if (crate === undefined || dependency.requirement === undefined || origin !== 'infra')
        return [];
    const requirement = parseRequirement(dependency.requirement);
    const version = parseVersion(crate.version);
    if (requirement === undefined || version === undefined || matches(requirement, version))
        return [];
    const fix = fixOf(declaration, context);
    return [
        rules_finding('infra-version-impossible', {
            message: `${rules_place(location)} asks for \`${crate.name}\` \`${dependency.requirement}\`, but infra has ${crate.version}: Cargo can never resolve it. Expected \`version = "${crate.requirement}"\`. ${fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.'}`,
            locations: [location],
            fix,
        }),
    ];
}
function existenceOf(declaration, context) {
    const { dependency, location, crate, origin } = declaration;
    // A look-alike with an unknown crate is one finding, not two.
    if (crate !== undefined || origin === 'look-alike')
        return [];
    const name = dependency.package;
    const { presumed, meant } = judgeUnknown(declaration, context);
    const known = knowledgeOf(name, context);
    if ((known ?? presumed) === 'there') {
        const doubt = known === 'there' ? '' : ' Whether infra has it can only be told in mode `resolve`.';
        return [
            rules_finding('infra-outside-plan', {
                message: `${rules_place(location)} asks for \`${name}\`, which the plan does not have: its layer, wasm status and public API are not checked.${doubt} Add it to the plan, or remove the entry.`,
                locations: [location],
            }),
        ];
    }
    return [
        rules_finding('infra-unknown-crate', {
            message: `${rules_place(location)} asks for \`${name}\`, which does not exist${origin === 'registry' ? ' in the registry' : ' in infra'}. ${meant} Correct or remove the entry; it is never guessed.`,
            locations: [location],
        }),
    ];
}
/** Cargo's word, where it was asked. */
function knowledgeOf(name, { base }) {
    if (base?.missing.has(name) === true)
        return 'missing';
    const inGraph = base?.graphs.some((graph) => [...graph.packages.values()].some((found) => found.name === name));
    return inGraph === true ? 'there' : undefined;
}
/** The edits of the integration inside the entry. */
function fixOf({ manifest, dependency }, { integration }) {
    const { start, end } = dependency.entry.range;
    const edits = integration.filter((edit) => edit.path === manifest.path && edit.range.start < end && edit.range.end > start);
    return edits.length === 0 ? undefined : { title: `Correct the entry of \`${dependency.package}\``, edits };
}
/** Several references, or spellings of the URL that Cargo tells apart, among the entries for infra. */
function mixedReferences(context) {
    const sources = new Map();
    for (const declaration of infraDeclarations(context)) {
        const { source } = declaration.dependency;
        if (declaration.origin !== 'infra' || source.kind !== 'git')
            continue;
        const key = `${(0,cargo_source/* canonicalUrl */.W3)(source.url)} ${referenceKey(source.reference)}`;
        sources.set(key, [...(sources.get(key) ?? []), declaration]);
    }
    const groups = [...sources.values()].toSorted((a, b) => a.length - b.length);
    const [first, ...others] = groups.flat().map((declaration) => declaration.location);
    if (groups.length < 2 || first === undefined)
        return [];
    const parts = groups.map((group) => {
        const source = group[0]?.dependency.source;
        const reference = source?.kind === 'git' ? describeReference(source.reference) : '';
        return `${reference} at ${group.map((declaration) => rules_place(declaration.location)).join(', ')}`;
    });
    const edits = groups.flat().flatMap((declaration) => fixOf(declaration, context)?.edits ?? []);
    return [
        rules_finding('infra-mixed-references', {
            message: `The infra entries use ${groups.length} references: ${parts.join('; ')}. Each is a set of crates of its own, whose types do not match. Use ${describeReference(context.infra.reference)} everywhere${edits.length === 0 ? '' : '; apply-patch does it'}.`,
            locations: [first, ...others],
            ...(edits.length > 0 && { fix: { title: 'Use one reference', edits } }),
        }),
    ];
}
/** Entries of the workspaces that this run leaves alone, where they do not take what all entries are to have. */
function referencesElsewhere(context) {
    const chosen = context.workspaces.map(({ workspace }) => workspace.root.path);
    const others = context.repository.workspaces.filter(({ root }) => !chosen.includes(root.path));
    return others.flatMap((workspace) => {
        const elsewhere = infraDeclarations({ ...context, workspaces: [{ workspace, members: workspace.members }] });
        const different = elsewhere.flatMap(({ dependency: { source }, origin, location }) => origin === 'infra' && source.kind === 'git' && !(0,cargo_source/* sameReference */.kP)(source.reference, context.infra.reference)
            ? [{ location, says: `${rules_place(location)} (${describeReference(source.reference)})` }]
            : []);
        const [first, ...rest] = different.map(({ location }) => location);
        if (first === undefined)
            return [];
        const entries = different.length === 1 ? 'an infra entry uses' : `${different.length} infra entries use`;
        return [
            rules_finding('infra-elsewhere', {
                message: `In ${workspace.root.path}, which this run leaves alone, ${entries} another reference than ${describeReference(context.infra.reference)}: ${different.map(({ says }) => says).join(', ')}. Each reference is a set of infra crates of its own. Run with \`manifest-path: ${workspace.root.path}\` too.`,
                locations: [first, ...rest],
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./domain/audit/named-targets.js



/** Targets that a manifest names and whose file is not there. */
function namedTargets({ workspaces, repository: { files } }) {
    return workspaces.flatMap(({ workspace }) => workspace.members.flatMap((member) => missingTargets(member, files).map((target) => missingTarget(member, target))));
}
function missingTarget(member, target) {
    const location = target.entry === undefined ? manifest_place_placeOf(member, 'package') : member.document.locate(target.entry.range);
    const kind = target.kind === 'custom-build' ? 'build script' : target.kind;
    const path = member.folder === '.' ? target.path : `${member.folder}/${target.path}`;
    return rules_finding('missing-target', {
        message: `${rules_place(location)} names the ${kind} \`${target.name}\`, and there is no ${path}. \`cargo check\` refuses the package, with infra or without: add the file, correct \`path\`, or remove the section.`,
        locations: [location],
    });
}

;// CONCATENATED MODULE: ./domain/audit/path-dependencies.js




/** Path dependencies, inheritance and targets: whether every manifest means something that is there (plan, 10.2.2). */
function brokenPointers(context) {
    return context.workspaces.flatMap(({ workspace }) => [
        ...pathDependencies(workspace, context),
        ...danglingInheritance(workspace),
    ]);
}
function pathDependencies(workspace, context) {
    const used = workspace.members.flatMap((member) => member.dependencies.flatMap((dependency) => {
        const effective = effective_dependency_effectiveDependency(dependency, member, workspace);
        return effective.kind === 'effective' && effective.source.kind === 'path' && effective.inherited === undefined
            ? [pathDependency(effective, effective.source.path, workspace, context)]
            : [];
    }));
    const shared = (workspace.root.workspace?.dependencies ?? []).flatMap((dependency) => {
        const effective = effective_dependency_effectiveDependency(dependency, workspace.root, workspace);
        return effective.kind === 'effective' && effective.source.kind === 'path'
            ? [pathDependency(effective, effective.source.path, workspace, context)]
            : [];
    });
    return [...shared, ...used].flatMap((found) => found ?? []);
}
function pathDependency({ declaredIn, dependency, folder, package: name }, path, workspace, { repository, plan }) {
    // An infra crate by path has a rule of its own, with a fix.
    if (plan.crates.has(name) && (folder === undefined || !repository.manifests.has(manifestIn(folder))))
        return undefined;
    const location = declaredIn.document.locate(dependency.entry.range);
    const says = `${rules_place(location)} takes \`${name}\` from \`${path}\``;
    const next = 'Use a git dependency, or a path inside this repository.';
    if (/^([/\\]|[A-Za-z]:)/.test(path)) {
        return rules_finding('absolute-path-dependency', {
            message: `${says}, an absolute path that only one machine has. ${next}`,
            locations: [location],
        });
    }
    if (folder === undefined) {
        return rules_finding('path-leaves-repository', {
            message: `${says}, which is outside this repository: a fresh checkout does not have it. ${next}`,
            locations: [location],
        });
    }
    const manifest = repository.manifests.get(manifestIn(folder));
    if (manifest === undefined) {
        if (repository.unreadable.some((failure) => failure.locations[0]?.path === manifestIn(folder)))
            return undefined;
        return rules_finding('missing-path-dependency', {
            message: `${says}, and there is no ${manifestIn(folder)}. Correct the path or add the package.`,
            locations: [location],
        });
    }
    return crossesWorkspaces(manifest, workspace, repository.workspaces)
        ? rules_finding('path-leaves-workspace', {
            message: `${says}, a package outside the workspace of ${workspace.root.path}: it is resolved with another lockfile there and could get another infra version. Make it a member here, or use a git dependency.`,
            locations: [location],
        })
        : undefined;
}
function crossesWorkspaces(manifest, workspace, workspaces) {
    if (workspace.members.some((member) => member.path === manifest.path))
        return false;
    const other = workspaces.find((candidate) => candidate.members.some((member) => member.path === manifest.path));
    return other !== undefined && (other.declared || !isWithin(manifest.folder, workspace.root.folder));
}
function danglingInheritance(workspace) {
    return workspace.members.flatMap((member) => [
        ...member.dependencies.flatMap((dependency) => danglingDependency(dependency, member, workspace)),
        ...danglingPackageKeys(member, workspace.root),
    ]);
}
function danglingDependency(dependency, member, workspace) {
    const effective = effective_dependency_effectiveDependency(dependency, member, workspace);
    if (effective.kind !== 'dangling')
        return [];
    const location = member.document.locate(dependency.entry.range);
    const missing = effective.reason === 'no-workspace'
        ? `${workspace.root.path} has no \`[workspace]\``
        : `\`[workspace.dependencies]\` of ${workspace.root.path} has no \`${dependency.name}\``;
    return [
        rules_finding('dangling-inheritance', {
            message: `${rules_place(location)} inherits \`${dependency.name}\` from the workspace, but ${missing}. Cargo refuses the manifest: add the entry there, or write the requirement here.`,
            locations: [location],
        }),
    ];
}
function danglingPackageKeys(member, root) {
    return (member.package?.inherited ?? [])
        .filter(({ key }) => document_entryAt(root.document.root, 'workspace', 'package', key) === undefined)
        .map((entry) => {
        const location = member.document.locate(entry.range);
        return rules_finding('dangling-inheritance', {
            message: `${rules_place(location)} inherits \`${entry.key}\` from the workspace, but \`[workspace.package]\` of ${root.path} has no \`${entry.key}\`. Cargo refuses the manifest: add it there, or write it here.`,
            locations: [location],
        });
    });
}

;// CONCATENATED MODULE: ./domain/audit/lockfile-place.js

/** The place of a package in a Cargo.lock; the first line where it cannot be found. */
function lockedPlace(lockfile, found) {
    const pattern = new RegExp(`^name = "${lockfile_place_escape(found.name)}"\\r?\\nversion = "${lockfile_place_escape(found.version)}"`, 'm');
    return locator(lockfile.text, lockfile.path)(Math.max(0, lockfile.text.search(pattern)));
}
function lockfile_place_escape(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./domain/audit/relevance.js

/** Requested infra crates whose public API has types of an external package: there two versions of it do not match. */
function exposedBy(plan, crates, name) {
    return crates.map((crate) => crate.name).filter((crate) => exposedPackages(plan, crate).has(name));
}
/**
 * What a crate's public signatures show, with what the infra crates among it show: `infra-json` returns an `InfraError`,
 * and that has a `chrono` type.
 */
function exposedPackages(plan, name) {
    const seen = new Set();
    const open = [name];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        open.push(...(plan.crates.get(next)?.exposes ?? []));
    }
    return seen;
}
/** Whether any crate that comes with the requested ones uses the package; `undefined` where the plan does not say. */
function usedBy(plan, crates, name) {
    const all = closure(plan, crates.map((crate) => crate.name)).flatMap((crate) => plan.crates.get(crate) ?? []);
    const known = all.filter((crate) => crate.uses !== undefined);
    if (known.length < all.length)
        return undefined;
    return all.filter((crate) => crate.uses?.includes(name)).map((crate) => crate.name);
}

;// CONCATENATED MODULE: ./domain/audit/reconciliation.js








/** Requirements and locked versions against the plan's ranges (plan, 11.2 and 11.3). */
function reconciliation(context) {
    return context.workspaces.flatMap(({ workspace }) => {
        const direct = directDependencies(workspace);
        return [
            ...direct.flatMap((effective) => requirementFinding(effective, context)),
            ...lockedFindings(workspace, direct, context),
        ];
    });
}
/** What members ask a registry for, each declaration once. */
function directDependencies(workspace) {
    const byPlace = new Map();
    for (const member of workspace.members) {
        for (const dependency of member.dependencies) {
            const effective = effective_dependency_effectiveDependency(dependency, member, workspace);
            if (effective.kind !== 'effective' || effective.source.kind !== 'registry')
                continue;
            const declared = effective.inherited ?? dependency;
            // Among several users of one workspace entry, one that ships decides.
            if (!byPlace.has(declared.entry) || dependency.table.kind === 'normal')
                byPlace.set(declared.entry, effective);
        }
    }
    return [...byPlace.values()];
}
/** Names of the packages whose requirement the plan's range excludes: a second version of them is told already. */
function incompatiblePackages(context) {
    const found = context.workspaces.flatMap(({ workspace }) => directDependencies(workspace).filter((effective) => requirementFinding(effective, context).length > 0));
    return new Set(found.map((effective) => effective.package));
}
/** The range that the plan gives: 11.3's, else what is compatible with 11.2's version. */
function compatibleRange(canonical) {
    return parseRequirement(canonical.compatible ?? `^${canonical.version}`);
}
function requirementFinding(effective, context) {
    const canonical = context.plan.canonical.get(effective.package);
    const requirement = parseRequirement(effective.requirement ?? '*');
    const range = canonical && compatibleRange(canonical);
    if (canonical === undefined || requirement === undefined || range === undefined)
        return [];
    if (intersects(requirement, range))
        return [];
    const exposing = exposedBy(context.plan, context.crates, effective.package);
    const using = usedBy(context.plan, context.crates, effective.package);
    if (using !== undefined && using.length === 0 && exposing.length === 0)
        return [];
    const meets = exposing.length > 0 && canonical.compatible !== undefined && effective.dependency.table.kind !== 'dev';
    const cost = context.base?.costs && (context.base.costs.get(effective.package) ?? 0);
    const severity = meets ? 'error' : (cost ?? using?.length ?? 0) > 0 ? 'warning' : 'note';
    const declared = effective.inherited ?? effective.dependency;
    const written = requirementRange(effective);
    const location = effective.declaredIn.document.locate(written ?? declared.entry.range);
    const fix = written && isOlder(requirement, canonical)
        ? {
            title: `Raise \`${effective.package}\` to \`${canonical.version}\``,
            edits: [{ path: effective.declaredIn.path, range: written, text: `"${canonical.version}"` }],
        }
        : undefined;
    const remedy = remedyFor(effective, canonical, meets ? exposing : [], fix !== undefined);
    return [
        rules_finding('incompatible-requirement', {
            message: `${rules_place(location)} asks for \`${effective.package}\` \`${requirement.text}\`; the plan’s range is \`${range.text}\` (infra has ${canonical.version}). ${consequence(effective.package, meets ? exposing : [], using, cost)} ${remedy.text}`,
            severity,
            crates: meets ? exposing : [],
            locations: [location],
            fix,
            remedy,
        }),
    ];
}
function consequence(name, exposing, using, cost) {
    if (exposing.length > 0) {
        return `${list(exposing)} ${exposing.length === 1 ? 'has' : 'have'} types of \`${name}\` in the public API, and the repository’s own do not match them.`;
    }
    const who = using === undefined ? '' : ` ${list(using)} ${using.length === 1 ? 'uses' : 'use'} it inside only.`;
    if (cost === undefined)
        return `Both versions can live side by side; mode \`resolve\` tells what that costs.${who}`;
    if (cost === 0)
        return `Both versions live side by side without a package more in the graph.${who}`;
    return `Both versions live side by side, which costs ${(0,markdown/* count */.U9)(cost, 'extra package')}.${who}`;
}
function list(crates) {
    return crates.map((crate) => `\`${crate}\``).join(', ');
}
function remedyFor({ package: name }, canonical, exposing, older) {
    if (older) {
        const note = canonical.note === undefined ? '' : ` ${canonical.note}`;
        return {
            strategy: 'upgrade',
            text: `Raise the requirement to \`${canonical.version}\` (\`fix: incompatible-requirement\`) and adapt the code.${note}`,
        };
    }
    const crates = exposing.length === 0 ? 'the infra crates' : exposing.map((crate) => `\`${crate}\``).join(', ');
    return {
        strategy: 'feature-gate',
        text: `The repository is ahead of infra with \`${name}\`: keep it, and put ${crates} behind a Cargo feature (input \`optional\`) until infra follows.`,
    };
}
/** Whether every version that the requirement allows is below the canonical one. */
function isOlder(requirement, canonical) {
    const wanted = parseVersion(fullVersion(canonical.version));
    const lowest = requirement.comparators[0];
    if (wanted === undefined || lowest === undefined)
        return false;
    const version = parseVersion(`${lowest.major}.${lowest.minor ?? 0}.${lowest.patch ?? 0}`);
    return version !== undefined && compareVersions(version, wanted) < 0;
}
function requirementRange({ inherited, dependency }) {
    const { value } = (inherited ?? dependency).entry;
    if (value.kind === 'string')
        return value.range;
    return value.kind === 'table' ? document_valueAt(value, 'version')?.range : undefined;
}
/** `1.35` as `1.35.0`. */
function fullVersion(version) {
    return [...version.split('.'), '0', '0'].slice(0, 3).join('.');
}
/** Versions in Cargo.lock outside the range although the members' requirement allows one inside. */
function lockedFindings({ lockfile, members }, direct, context) {
    if (lockfile === undefined)
        return [];
    const { packages } = lockfile.content;
    const names = new Set(members.map((member) => member.package?.name));
    const own = packages.filter((locked) => locked.source === undefined && names.has(locked.name));
    return direct.flatMap(({ package: name, requirement: text, declaredIn, inherited, dependency }) => {
        const canonical = context.plan.canonical.get(name);
        const range = canonical && compatibleRange(canonical);
        const requirement = parseRequirement(text ?? '*');
        if (canonical === undefined || range === undefined || requirement === undefined)
            return [];
        if (!intersects(requirement, range) || usedBy(context.plan, context.crates, name)?.length === 0)
            return [];
        const versions = own.flatMap((locked) => locked.dependencies.filter((found) => found.name === name));
        const outside = versions.find(({ version: locked }) => {
            const version = parseVersion(locked);
            return version !== undefined && matches(requirement, version) && !matches(range, version);
        });
        const locked = packages.find((found) => found.name === name && found.version === outside?.version);
        if (locked === undefined)
            return [];
        const location = lockedPlace(lockfile, locked);
        const asked = rules_place(declaredIn.document.locate((inherited ?? dependency).entry.range));
        const command = `cargo update -p ${name}@${locked.version} --precise ${fullVersion(canonical.version)}`;
        return [
            rules_finding('locked-outside-range', {
                message: `${rules_place(location)} has \`${name}\` ${locked.version}, outside the plan’s range \`${range.text}\`; ${asked} (\`${requirement.text}\`) allows a version inside. Cargo moves it when infra needs it; to see that change by itself, run \`${command}\`.`,
                locations: [location],
                remedy: { strategy: 'precise', text: 'Move the locked version; no manifest has to change.', command },
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./domain/audit/dependency-place.js




/** Where `member` (a package name) asks for `name`: its own line, or the workspace's that it inherits. */
function askedAt(workspace, member, name) {
    const manifest = workspace.members.find((candidate) => candidate.package?.name === member);
    if (manifest === undefined)
        return undefined;
    for (const dependency of manifest.dependencies) {
        const effective = effectiveDependency(dependency, manifest, workspace);
        if (effective.kind !== 'effective' || effective.package !== name)
            continue;
        const declared = effective.inherited ?? dependency;
        const { value } = declared.entry;
        const version = value.kind === 'table' ? valueAt(value, 'version') : value;
        return {
            ...(version?.kind === 'string' && { written: { path: effective.declaredIn.path, range: version.range } }),
            location: effective.declaredIn.document.locate(declared.entry.range),
            ...(effective.requirement !== undefined && { requirement: effective.requirement }),
        };
    }
    return undefined;
}
/** The line behind the first step of a chain that begins with a member. */
function chainStart(workspace, chain) {
    // A member may lead to another member: the last of them has the line.
    const names = new Set(workspace.members.map((member) => member.package?.name));
    const last = chain.findLastIndex((step) => step.source === null && names.has(step.name));
    const [member, next] = [chain[last], chain[last + 1]];
    return member && next && askedAt(workspace, member.name, next.name);
}
/** Where new infra entries go, and the place of last resort: the table of dependencies, else the file. */
function entriesPlace({ root }) {
    return root.workspace === undefined ? manifest_place_placeOf(root, 'dependencies') : manifest_place_placeOf(root, 'workspace', 'dependencies');
}
/** A chain of the graph in words: `member 0.1.0 → tokio 1.40.0 → mio 1.0.3`. */
function chainWords(chain) {
    return chain.map((step) => `${step.name} ${step.version}`).join(' → ');
}
/** A chain of Cargo's error text in words, member first, with the line and requirement of the member. */
function errorChain(workspace, chain) {
    const steps = chain.toReversed();
    const names = new Set(workspace.members.map((member) => member.package?.name));
    const last = steps.findLastIndex((step) => names.has(step.name));
    const [member, next] = [steps[last], steps[last + 1]];
    const asked = member && next && askedAt(workspace, member.name, next.name);
    const words = steps
        .map((step, index) => {
        const at = index !== last || next === undefined ? '' : asked ? ` (${place(asked.location)})` : ' (new entry)';
        const requirement = step.requirement === undefined ? '' : ` [\`${step.requirement}\`]`;
        return `${step.name} ${step.version}${requirement}${at}`;
    })
        .join(' → ');
    return { words, ...(asked && { asked }) };
}

;// CONCATENATED MODULE: ./domain/audit/wasm-setup.js




/** Whether the manifests are set up for wasm, where the plan marks the repository for it (plan, 12.2 and 12.3.2). */
function wasmSetup(context) {
    const { planned } = context;
    if (planned?.wasm === undefined)
        return [];
    const modules = modulePackages(context);
    return [
        ...(modules.length === 0 ? noModule(context) : modules.flatMap((manifest) => wasmFeature(manifest, context))),
        ...unsupportedCrates(context),
    ];
}
/** The packages that the browser gets: the plan's, else those with a `cdylib`. */
function modulePackages({ workspaces, planned }) {
    const members = workspaces.flatMap((chosen) => chosen.workspace.members);
    const modules = members.filter(makesModule);
    const named = planned?.wasm?.package;
    return named === undefined ? modules : modules.filter((member) => member.package?.name === named);
}
function noModule({ workspaces, planned }) {
    const members = workspaces.flatMap((chosen) => chosen.workspace.members);
    const named = members.find((member) => member.package?.name === planned?.wasm?.package);
    const root = named ?? workspaces[0]?.workspace.root;
    if (root === undefined)
        return [];
    const location = named === undefined ? manifest_place_placeOf(root, 'workspace', 'members') : manifest_place_placeOf(root, 'lib', 'crate-type');
    const which = named?.package === undefined ? 'no package has' : `\`${named.package.name}\` does not have`;
    const next = named === undefined
        ? 'Add it to the library that the browser gets, and name that package in the plan (`wasm.package`).'
        : 'Add it to `[lib]`; apply-patch does it.';
    return [
        rules_finding('wasm-no-cdylib', {
            message: `${rules_place(location)}: the plan wants this repository in the browser (${planned?.wasm?.useCase ?? ''}), but ${which} the crate type \`cdylib\`. ${next}`,
            locations: [location],
        }),
    ];
}
function wasmFeature(manifest, { planned, plan }) {
    const wanted = (planned?.wasm?.crates ?? [])
        .filter((name) => plan.crates.get(name)?.features.includes('wasm'))
        .map((name) => `${name}/wasm`);
    const feature = manifest.features.find(({ name }) => name === 'wasm');
    // `infra-json?/wasm` does the same for an optional dependency.
    const missing = wanted.filter((item) => !feature?.enables.some((enabled) => enabled.replace('?/', '/') === item));
    if (feature !== undefined && missing.length === 0)
        return [];
    const location = feature ? manifest.document.locate(feature.entry.range) : manifest_place_placeOf(manifest, 'features');
    const found = feature === undefined ? 'there is no feature `wasm`' : 'the feature `wasm` does not enable all of it';
    return [
        rules_finding('wasm-feature', {
            message: `${rules_place(location)}: ${found}; expected ${(feature === undefined ? wanted : missing).map((item) => `\`${item}\``).join(', ')}. apply-patch writes it.`,
            locations: [location],
        }),
    ];
}
function unsupportedCrates({ crates, plan, workspaces }) {
    const workspace = workspaces[0]?.workspace;
    if (workspace === undefined)
        return [];
    return crates.flatMap(({ name }) => {
        const crate = plan.crates.get(name);
        if (crate === undefined || crate.wasm.status !== 'none')
            return [];
        const location = entriesPlace(workspace);
        return [
            rules_finding('wasm-crate-unsupported', {
                message: `${rules_place(location)}: \`${name}\` does not build for wasm${crate.wasm.note === '' ? '' : ` (${crate.wasm.note})`}, and this repository is built for the browser. apply-patch puts it under \`cfg(not(target_arch = "wasm32"))\` in the package that is.`,
                locations: [location],
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./domain/audit/workspace-safety.js






/** Roots, resolvers and members (plan, 10.2.1 and 10.4). */
function workspaceSafety(context) {
    return [
        ...noRootManifest(context),
        ...unreadableManifests(context),
        ...refusedManifests(context),
        ...context.workspaces.flatMap(({ workspace }) => oldResolver(workspace)),
        ...missingMembers(context),
        ...submoduleMembers(context),
        ...orphans(context),
        ...implicitMembers(context),
    ];
}
/** The manifest to work on cannot be read at all. */
function unusableManifest(refused, { crates }) {
    const [first, ...others] = refused.locations;
    if (first === undefined)
        return [];
    return [
        finding('unreadable-manifest', {
            message: `Cargo refuses the manifest, with infra or without: ${refused.message}. ${refused.hint ?? 'Correct it and run the audit again.'}`,
            severity: 'error',
            crates: crates.map((crate) => crate.name),
            locations: [first, ...others],
        }),
    ];
}
function noRootManifest({ repository }) {
    const [first, ...rest] = repository.workspaces;
    if (first === undefined || repository.files.hasFile('Cargo.toml'))
        return [];
    const roots = repository.workspaces.map(({ root }) => `\`${root.path}\``).join(', ');
    return [
        rules_finding('no-root-manifest', {
            message: `There is no Cargo.toml at the root of the repository; found ${rest.length + 1}: ${roots}. Each is treated by itself; set \`manifest-path\` to work on one.`,
            locations: [manifest_place_placeOf(first.root, 'package')],
        }),
    ];
}
function unreadableManifests({ repository, workspaces }) {
    const unread = repository.unreadable.filter(({ locations: [location] }) => !repository.manifests.has(location?.path ?? ''));
    return unread.flatMap(({ message, hint, locations: [location] }) => {
        if (location === undefined)
            return [];
        const folder = location.path.replace(/\/?Cargo\.toml$/, '');
        const needed = workspaces.some(({ workspace }) => isNeeded(folder, workspace, repository.files));
        return [
            rules_finding('unreadable-manifest', {
                message: `${message}. ${hint ?? 'Correct it and run the audit again.'}`,
                // A test's fixture may be broken on purpose; a lockfile counts wherever it is.
                severity: needed ? 'error' : location.path.endsWith('Cargo.lock') ? 'warning' : 'note',
                locations: [location],
            }),
        ];
    });
}
/** Whether Cargo reads the manifest in `folder` to know the workspace: a listed member, or a path dependency. */
function isNeeded(folder, workspace, files) {
    const { root } = workspace;
    const listed = (root.workspace?.members ?? []).some((pattern) => {
        const folders = expandMember(files, root.folder, pattern);
        return typeof folders !== 'string' && folders.includes(folder);
    });
    return listed || manifestsOf(workspace).some((manifest) => manifest.dependencies.some(({ source }) => source.kind === 'path' && pathFrom(manifest.folder, source.path) === folder)); // prettier-ignore
}
/** What Cargo refuses although it can be read. */
function refusedManifests({ repository, workspaces }) {
    const chosen = new Set(workspaces.flatMap(({ workspace }) => manifestsOf(workspace).map(({ path }) => path)));
    const refused = [...repository.unreadable, ...repository.problems];
    return refused.flatMap(({ message, hint, locations: [location] }) => {
        if (location === undefined || !repository.manifests.has(location.path))
            return [];
        return [
            rules_finding('refused-manifest', {
                message: `Cargo refuses this, with infra or without: ${message}. ${hint ?? `Correct ${rules_place(location)}.`}`,
                severity: chosen.has(location.path) ? 'error' : 'warning',
                locations: [location],
            }),
        ];
    });
}
function relative(root, folder) {
    return root.folder === '.' ? folder : folder.replace(`${root.folder}/`, '');
}
function oldResolver(workspace) {
    const { root, resolver } = workspace;
    if (resolver.version !== '1' || (!workspace.declared && workspace.root.package?.edition === undefined))
        return [];
    const owner = root.workspace === undefined ? 'package' : 'workspace';
    const written = document_valueAt(root.document.root, owner, 'resolver');
    const edit = written === undefined ? addFirstKey(root, 'resolver = "2"', owner) : replace(root, written.range, '"2"');
    const location = manifest_place_placeOf(root, owner, 'resolver');
    const found = resolver.written
        ? `${rules_place(location)} sets \`resolver = "1"\``
        : `${rules_place(location)} does not say which resolver it wants, so Cargo takes resolver 1${workspace.virtual ? ', whatever the edition of the members' : ''}`;
    return [
        rules_finding('old-resolver', {
            message: `${found}; the plan asks for \`resolver = "2"\`. It changes which features are on, so it is not set without you: run apply-patch with \`fix: old-resolver\`, then your tests.`,
            locations: [location],
            ...(edit && { fix: { title: 'Set `resolver = "2"`', edits: [edit] } }),
        }),
    ];
}
function missingMembers({ repository, workspaces }) {
    return repository.missingMembers
        .filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path))
        .map(({ root, member, isLink }) => {
        const location = placeOfItem(root, member, 'workspace', 'members');
        const found = isLink === true
            ? 'and what git has there leads to no folder of this repository: a symbolic link out of it or to ignored files, or a submodule that is not checked out. Check the submodule out, or list a folder of this repository.'
            : 'and there is no Cargo.toml there. Cargo refuses the whole workspace: remove the entry or add the package.';
        return rules_finding('missing-member', {
            message: `${rules_place(location)} lists the member \`${member}\`, ${found}`,
            locations: [location],
        });
    });
}
function submoduleMembers({ workspaces }) {
    return workspaces.flatMap(({ workspace: { root, members } }) => members.flatMap((member) => {
        if (member.submodule === undefined)
            return [];
        return [
            rules_finding('submodule-member', {
                message: `The package \`${member.package?.name ?? ''}\` is a member of the workspace of ${root.path} and lies in the submodule \`${member.submodule}\`, whose files are another repository’s: it gets no infra crates here. Integrate infra in that repository, then update the submodule.`,
                locations: [manifest_place_placeOf(root, 'workspace', 'members'), manifest_place_placeOf(member, 'package')],
            }),
        ];
    }));
}
function orphans({ repository, workspaces }) {
    return repository.orphans
        .filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path))
        .map(({ manifest, root }) => {
        const location = manifest_place_placeOf(manifest, 'package');
        const member = relative(root, manifest.folder);
        const edit = addItem(root, member, 'workspace', 'members');
        return rules_finding('orphan-package', {
            message: `${rules_place(location)} is a package below the workspace of ${root.path}, which neither lists nor excludes it: Cargo refuses to build it. Add \`${member}\` to \`members\` or to \`exclude\`.`,
            locations: [location, manifest_place_placeOf(root, 'workspace', 'members')],
            ...(edit && { fix: { title: `Add \`${member}\` to the members`, edits: [edit] } }),
        });
    });
}
function implicitMembers({ workspaces, repository: { files } }) {
    return workspaces.flatMap(({ workspace: { root, members } }) => {
        const listed = new Set((root.workspace?.members ?? []).flatMap((pattern) => {
            const folders = expandMember(files, root.folder, pattern);
            return typeof folders === 'string' ? [] : folders;
        }));
        const implicit = members.filter((member) => member.path !== root.path && !listed.has(member.folder));
        return implicit.map((member) => implicitMember(root, member));
    });
}
function implicitMember(root, member) {
    const path = relative(root, member.folder);
    const location = manifest_place_placeOf(root, 'workspace', 'members');
    const edit = addItem(root, path, 'workspace', 'members');
    return rules_finding('implicit-member', {
        message: `${member.path} is a member of the workspace only because another member depends on it by path. The plan asks for explicit members: add \`${path}\` to \`members\` in ${rules_place(location)}.`,
        locations: [location, manifest_place_placeOf(member, 'package')],
        ...(edit && { fix: { title: `List \`${path}\``, edits: [edit] } }),
    });
}

;// CONCATENATED MODULE: ./domain/audit/static-findings.js







/** What the files alone tell: every rule that needs no Cargo, in the order of docs/rules.md. */
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
        wasmSetup,
    ]
        .flatMap((rule) => rule(context))
        .map((found) => withoutForeignFix(found, context));
}
/** What lies in a submodule is changed in its own repository. */
function withoutForeignFix(found, { repository }) {
    const { fix, ...rest } = found;
    const isForeign = fix?.edits.some(({ path }) => repository.manifests.get(path)?.submodule !== undefined) === true;
    return isForeign ? rest : found;
}

;// CONCATENATED MODULE: ./domain/rollback/same-data.js
/** Whether two TOML values mean the same: order of keys, spelling and place do not count. */
function sameData(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    if (a.kind === 'table')
        return b.kind === 'table' && sameTable(a, b);
    if (a.kind === 'array') {
        if (b.kind !== 'array' || a.items.length !== b.items.length)
            return false;
        return a.items.every((item, index) => sameData(item, b.items[index]));
    }
    if (b.kind === 'table' || b.kind === 'array')
        return false;
    return a.kind === b.kind && String(a.value) === String(b.value);
}
function sameTable(a, b) {
    if (a.entries.size !== b.entries.size)
        return false;
    return [...a.entries].every(([key, entry]) => sameData(entry.value, b.entries.get(key)?.value));
}

;// CONCATENATED MODULE: ./domain/rollback/manifest-changes.js


/** Everything that differs between two states of a manifest as data. */
function changesBetween(before, after) {
    return manifest_changes_compare(before.root, after.root, [], before);
}
function manifest_changes_compare(before, after, path, original) {
    const keys = new Set([...(before?.entries.keys() ?? []), ...(after?.entries.keys() ?? [])]);
    return [...keys].flatMap((key) => {
        const old = before?.entries.get(key);
        const now = after?.entries.get(key);
        if (sameData(old?.value, now?.value))
            return [];
        const at = [...path, key];
        const tables = [old, now].flatMap((entry) => entry ?? []).every(({ value }) => value.kind === 'table');
        if (tables && !isDependencyTable(path))
            return manifest_changes_compare(manifest_changes_tableOf(old), manifest_changes_tableOf(now), at, original);
        const tableIsNew = path.length > 0 && document_entryAt(original.root, ...path) === undefined;
        return [{ path: at, ...(old && { before: old }), ...(now && { after: now }), tableIsNew }];
    });
}
function manifest_changes_tableOf(entry) {
    return entry?.value.kind === 'table' ? entry.value : undefined;
}
const dependencyTable = /^(?:dev[-_]|build[-_])?dependencies$/;
/** Whether the keys lead to a table of dependency entries. */
function isDependencyTable(path) {
    if (!dependencyTable.test(path.at(-1) ?? ''))
        return false;
    return (path.length === 1 || (path.length === 3 && path[0] === 'target') || path.join('.') === 'workspace.dependencies');
}

;// CONCATENATED MODULE: ../../node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./domain/patch/text-edits.js

/**
 * The smallest line-wise edits that turn one text into the other: a line that changed is one edit of what differs in it.
 *
 * @param path of the file, for the edits.
 */
function textEdits(path, before, after) {
    const edits = [];
    let offset = 0;
    let removed = [];
    let added = [];
    const close = () => {
        if (removed.length === added.length) {
            removed.forEach((line, index) => {
                edits.push(trimmed(path, offset, line, added[index] ?? ''));
                offset += line.length;
            });
        }
        else {
            edits.push(trimmed(path, offset, removed.join(''), added.join('')));
            offset += removed.join('').length;
        }
        removed = added = [];
    };
    for (const part of diffArrays(linesOf(before), linesOf(after))) {
        if (part.removed)
            removed = part.value;
        else if (part.added)
            added = part.value;
        else {
            close();
            offset += part.value.join('').length;
        }
    }
    close();
    return edits.filter((edit) => edit.text !== '' || edit.range.start !== edit.range.end);
}
/** Lines with their endings. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** What differs between two texts at `offset`, without what they begin and end with alike. */
function trimmed(path, offset, old, text) {
    const shorter = Math.min(old.length, text.length);
    let head = 0;
    while (head < shorter && old[head] === text[head])
        head += 1;
    let tail = 0;
    while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail))
        tail += 1;
    return {
        path,
        range: { start: offset + head, end: offset + old.length - tail },
        text: text.slice(head, text.length - tail),
    };
}

;// CONCATENATED MODULE: ./flows/audit-context.js



/** The repository, the plan and what apply-patch would make of them, as the rules see it. */
async function readAuditContext(target, ports) {
    const toolchain = await readToolchain(target.repository.files, ports);
    // The fixes of entries that are there; without any, nobody asks for them.
    const declared = infraDeclarations(target).length > 0;
    const manifests = declared ? integrate(target, target.crates).manifests : [];
    return {
        ...target,
        integration: [...manifests].flatMap(([path, { before, after }]) => textEdits(path, before.text, after.text)),
        ...(toolchain && { toolchain }),
    };
}
/** The manifests with `crates` added and infra entries corrected: the same edits that apply-patch makes by default. */
function integrate(target, crates) {
    return planIntegration({
        ...target,
        crates,
        placement: 'auto',
        members: 'auto',
        optional: new Set(),
        optionalFeature: 'infra',
    });
}
/** rustup's file at the root; of both names the older one counts, as it does for rustup. */
async function readToolchain(files, { checkout }) {
    const path = ['rust-toolchain', 'rust-toolchain.toml'].find((name) => files.hasFile(name));
    const text = path === undefined ? undefined : await checkout.readIfPresent(path);
    return path === undefined || text === undefined ? undefined : { path, text };
}

;// CONCATENATED MODULE: ./actions/apply-patch/fix.js









/**
 * The checkout with the fixes of the named audit rules. Fixes of a file that no change set may touch are left to people.
 *
 * @throws {Failure} `usage` for a rule that does not exist or has no fixes.
 */
async function applyFixes(rules, target, ports) {
    (0,reader/* refuseInputs */.gJ)(rules.filter((rule) => !fixableRules.includes(rule)).map(unknownRule));
    const { checkout } = ports;
    if (rules.length === 0)
        return { checkout, texts: new Map(), originals: new Map(), changes: [], recorded: [] };
    const findings = staticFindings(await readAuditContext(target, ports));
    // The rest of the patch does what the rules about infra entries want.
    const edits = fixEdits(findings, rules.filter((rule) => !rule.startsWith('infra-')));
    const texts = new Map();
    const originals = new Map();
    for (const path of new Set(edits.map((edit) => edit.path))) {
        if (allowedFile(path) === undefined) {
            ports.log.warning(`${path} is not a file that change sets may touch: its fix is left to people`);
            continue;
        }
        const text = await checkout.read(path);
        originals.set(path, text);
        texts.set(path, applyEdits(text, edits.filter((edit) => edit.path === path)));
    }
    const changes = findings.flatMap(({ rule, fix, locations: [location] }) => fix?.edits.some((edit) => texts.has(edit.path) && edits.includes(edit)) === true
        ? [
            {
                kind: 'fix',
                manifest: location.path,
                table: [],
                key: rule,
                before: null,
                message: `${rule}: ${fix.title}`,
                line: location.line,
            },
        ]
        : []);
    const recorded = [...texts].flatMap(([path, text]) => recordedFixes(path, originals.get(path) ?? text, text));
    return { checkout: overlay(checkout, texts), texts, originals, changes, recorded };
}
function recordedFixes(path, before, after) {
    if (external_node_path_.posix.basename(path) !== 'Cargo.toml')
        return [];
    const source = (text, { range }) => text.slice(range.start, range.end);
    return changesBetween(parseToml(before, path), parseToml(after, path)).flatMap(({ path: at, ...change }) => {
        const key = at.at(-1);
        if (key === undefined || change.after === undefined)
            return [];
        const previous = change.before === undefined ? null : source(before, change.before);
        return [{ manifest: path, table: at.slice(0, -1), key, previous, written: source(after, change.after) }];
    });
}
function unknownRule(rule) {
    const near = (0,reader/* nearest */.pA)(rule, fixableRules);
    return `input \`fix\`: \`${rule}\` is not a rule with fixes${near === undefined ? '' : `; did you mean \`${near}\`?`} Accepted are ${fixableRules.map((id) => `\`${id}\``).join(', ')}`;
}
function overlay(checkout, texts) {
    return {
        ...checkout,
        read: async (path) => texts.get(path) ?? checkout.read(path),
        readIfPresent: async (path) => texts.get(path) ?? checkout.readIfPresent(path),
    };
}

;// CONCATENATED MODULE: ./actions/apply-patch/judge.js

/**
 * What stands in the way: entries for crates that do not exist, and what does not resolve. Whether a crate that the plan
 * does not have exists is Cargo's word; where it was not asked, one that is looked for outside the infra workspace does
 * not.
 */
function refusals(decision, inputs) {
    const { integration: { unknown }, verified, withoutWasm, } = decision;
    const missing = new Set(verified.flatMap((one) => (one.kind === 'refused' ? (one.package ?? []) : [])));
    const resolved = verified.length > 0 && verified.every(({ kind }) => kind === 'resolved');
    const crates = unknown
        .filter((one) => one.certain || (!resolved && (one.presumed === 'missing' || missing.has(one.package))))
        .map(({ message, location }) => ({ message, location }));
    const told = new Set(unknown.filter(({ message }) => crates.some((crate) => crate.message === message)).map((one) => one.package));
    const resolutions = verified.flatMap((one) => {
        if (one.kind !== 'refused' || (one.package !== undefined && told.has(one.package)))
            return [];
        const when = one.before
            ? 'does not resolve, and did not before the change either'
            : 'would not resolve with the crates';
        const location = { path: one.workspace.root.path, line: 1, column: 1 };
        return [{ message: `${one.workspace.root.path} ${when}: ${one.reason}`, location }];
    });
    const wasm = inputs.wasm === 'true' && withoutWasm !== undefined
        ? [{ message: `\`wasm: true\` is not possible: ${withoutWasm}` }]
        : [];
    return [...crates, ...resolutions, ...wasm];
}
/** What Cargo said about all workspaces, for people. */
function resolutionNote(verified) {
    const duplicates = verified.flatMap((one) => (one.kind === 'resolved' ? one.duplicates : []));
    const others = verified.flatMap((one) => one.kind === 'already-broken' || one.kind === 'not-asked' ? [`${one.workspace.root.path}: ${one.reason}`] : []);
    if (others.length === 0) {
        const cost = duplicates.length === 0 ? 'no new duplicates' : (0,markdown/* count */.U9)(duplicates.length, 'new duplicate');
        return { resolves: true, text: `The dependencies resolve, with ${cost}.`, duplicates };
    }
    const broken = verified.some(({ kind }) => kind === 'already-broken');
    const text = broken
        ? `The repository did not resolve before, and the integration adds no new error. ${others.join('; ')}`
        : `Whether the dependencies resolve was not asked (${others.join('; ')}).`;
    return { resolves: broken ? false : null, text, duplicates };
}

;// CONCATENATED MODULE: ./actions/apply-patch/run.js
















/**
 * Brings infra crates into a repository: plans the edits, has Cargo resolve them, writes the documents, and makes a change
 * set; the same bytes go into the working tree unless this is a dry run. Refuses, and changes nothing, where an entry names
 * a crate that does not exist or the result would not resolve.
 *
 * @throws {Failure} `usage`, `plan`, `manifest`, `dirty`, `file`, `network`, `tool-missing`.
 */
async function run(inputs, ports) {
    const opened = await openTarget(inputs, ports);
    const isInfra = targetIsInfra(opened);
    if (isInfra.length > 0)
        return refuse(isInfra, opened, inputs);
    const fixed = await applyFixes(inputs.fix, opened, ports);
    const target = fixed.originals.size === 0 ? opened : await openTarget(inputs, { ...ports, checkout: fixed.checkout });
    const decision = await decide(inputs, target, { ...ports, checkout: fixed.checkout });
    const { integration, verified } = decision;
    const result = {
        dryRun: inputs.dryRun,
        repository: target.repositoryName,
        crates: target.crates.map(({ name }) => name),
        changes: [...fixed.changes, ...integration.changes],
        verified,
        ...(decision.withoutWasm !== undefined && { withoutWasm: decision.withoutWasm }),
    };
    const refused = refusals(decision, inputs);
    if (refused.length > 0)
        return { ...result, operation: 'refused', refusals: refused, changedFiles: [] };
    const edited = [
        ...editedFiles(decision, fixed),
        ...(inputs.facade ? await writeFacades(integration, inputs.optionalFeature, ports) : []),
    ];
    const whole = { ...integration, changes: result.changes };
    const documents = await writeDocuments(inputs, target, whole, { edited, fixes: fixed.recorded }, ports);
    const files = [...edited, ...documents.files];
    const commitment = await commitmentOf(files, await realm(target, ports), target, ports);
    const diff = unifiedDiff(files);
    const facts = pullRequestFacts(target, decision, result.changes, documents, files);
    const changeSet = changeSetOf(facts, commitment, target.repositoryName, files.length > 0);
    const written = await writeChange('apply-patch', changeSet, diff, ports);
    if (!inputs.dryRun)
        await ports.checkout.apply(files.map(fileChangeOf), { hold: inputs.hold });
    const operation = operationOf(integration, files);
    return { ...result, operation, refusals: [], changedFiles: files.map(({ path }) => path), commitment, ...written };
}
/** Critical constraint 1 of the plan: infra depends on no repository, least of all on itself. */
function refuse(findings, target, { dryRun }) {
    return {
        operation: 'refused',
        dryRun,
        repository: target.repositoryName,
        crates: target.crates.map(({ name }) => name),
        changes: [],
        refusals: findings.map(({ message, locations: [location] }) => ({ message, location })),
        verified: [],
        changedFiles: [],
    };
}
/** Manifests, lockfiles and Cargo's configuration, as far as they change. */
function editedFiles({ integration, verified, configuration }, { originals, texts }) {
    const files = new Map();
    for (const [path, { before, after }] of integration.manifests) {
        files.set(path, { path, before: originals.get(path) ?? before.text, after: after.text });
    }
    for (const [path, before] of originals) {
        if (!files.has(path))
            files.set(path, { path, before, after: texts.get(path) ?? before });
    }
    for (const one of verified)
        if (one.kind === 'resolved' && one.lockfile)
            files.set(one.lockfile.path, one.lockfile);
    if (configuration)
        files.set(configuration.path, configuration);
    return [...files.values()]
        .filter(({ before, after }) => before !== after)
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
function operationOf({ changes, uses }, files) {
    if (files.length === 0)
        return 'none';
    const isNew = uses.every(({ existed }) => !existed) && changes.every(({ kind }) => kind !== 'source');
    return isNew && files.every(({ path, before }) => path !== dependenciesFile || before === null)
        ? 'created'
        : 'updated';
}
/** Every file that a run of ours may have changed. */
async function realm({ workspaces }, { checkout }) {
    const readme = findReadme(await checkout.files());
    const files = workspaces.flatMap(({ workspace }) => [
        workspace.root.path,
        ...workspace.members.map(({ path }) => path),
        ...workspace.members.map(({ path }) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'src/infra_facade.rs')),
        external_node_path_.posix.join(workspace.root.folder, 'Cargo.lock'),
        external_node_path_.posix.join(workspace.root.folder, '.cargo/config.toml'),
        external_node_path_.posix.join(workspace.root.folder, '.cargo/config'),
    ]);
    return [...new Set([...files, dependenciesFile, ...(readme === undefined ? [] : [readme])])];
}
function pullRequestFacts(target, { verified, withoutWasm }, changes, documents, files) {
    // What Cargo and we write ourselves is long, and it is beside the body in the pull request.
    const isReviewed = ({ path }) => ['manifest', 'cargo-config'].includes(allowedFile(path)?.kind ?? '');
    return {
        ...documents.facts,
        corrections: changes.filter(({ kind }) => kind !== 'added').map(({ message }) => message),
        resolution: resolutionNote(verified),
        diff: unifiedDiff(files.filter(isReviewed)),
        others: files.filter((file) => !isReviewed(file)).map(({ path }) => path),
        documented: documents.files.map(({ path }) => path),
        wasm: target.planned?.wasm !== undefined && withoutWasm === undefined,
        ...(withoutWasm !== undefined && { withoutWasm }),
    };
}


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8683);
/* harmony import */ var _domain_patch_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3380);
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1277);



const diffLimit = 200_000;
/** Outputs, summary and report of a result. */
function describe(result) {
    const { operation, crates, changedFiles, diff, changeSet, refusals } = result;
    return {
        outputs: {
            operation,
            crates: crates.join(' '),
            'changed-files': JSON.stringify(changedFiles),
            diff: diff?.path ?? '',
            'change-set': changeSet?.path ?? '',
            'change-set-digest': changeSet?.digest ?? '',
        },
        summary: summary(result),
        annotations: annotations(result),
        report: report(result),
        ...(operation === 'refused' && {
            failed: `nothing was changed: ${refusals.map(({ message }) => message).join('\n')}`,
        }),
    };
}
function summary(result) {
    return (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSections */ .lS)([
        `## ${headline(result)}`,
        whatToDo(result),
        changeTable(result),
        resolutionTable(result.verified),
        result.withoutWasm === undefined ? '' : `### Not set up for wasm\n\n${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)(result.withoutWasm)}.`,
        result.diff === undefined || result.diff.text === '' ? '' : diffSection(result.diff.text),
    ]);
}
function headline({ operation, repository, crates, changedFiles, dryRun }) {
    const name = (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(repository);
    const files = (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changedFiles.length, 'file');
    switch (operation) {
        case 'created':
            return `✅ ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(crates.length, 'infra crate')} ${dryRun ? 'would be' : ''} added to ${name} (${files})`.replaceAll('  ', ' ');
        case 'updated':
            return `✅ Infra crates of ${name} ${dryRun ? 'would be ' : ''}updated (${files})`;
        case 'none':
            return `✅ ${name} has everything already`;
        case 'refused':
            return `❌ ${name} cannot be integrated; nothing was changed`;
    }
}
function whatToDo({ operation, refusals, changeSet, commitment, dryRun }) {
    switch (operation) {
        case 'refused':
            return `**What to do**\n\n${refusals.map(({ message }) => `- ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)(message)}`).join('\n')}`;
        case 'none':
            return 'Nothing to do.';
        case 'created':
        case 'updated': {
            const where = dryRun
                ? 'This is a dry run: the working tree is as it was.'
                : 'The changes are in the working tree; nothing is committed.';
            const publish = commitment?.isGit === false
                ? 'The folder is not a git checkout, so its change set cannot be published.'
                : `Run the smoke test, then publish the change set (sha256 ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(changeSet?.digest.slice(0, 12) ?? '')}…) with \`open-pull-request\`.`;
            return `**What to do:** ${publish} ${where}`;
        }
    }
}
function changeTable({ changes, operation }) {
    if (changes.length === 0 || operation === 'refused')
        return '';
    const added = changes.filter(({ kind }) => kind === 'added');
    const tables = new Map();
    for (const change of added) {
        const place = `${change.manifest} [${(0,_domain_patch_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPath */ .i7)(change.table)}]`;
        tables.set(place, [...(tables.get(place) ?? []), change]);
    }
    const rows = [
        ...[...tables].map(([place, all]) => [(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place), `added ${all.map(({ key }) => (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)).join(', ')}`]),
        ...changes
            .filter(({ kind }) => kind !== 'added')
            .map(({ manifest, line, message }) => [
            (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(line === undefined ? manifest : `${manifest}:${line}`),
            (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)(message),
        ]),
    ];
    const shown = rows.slice(0, 200);
    const more = rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more in the report.` : '';
    return `### Manifests\n\n${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Place', 'Change'], shown)}${more}`;
}
function resolutionTable(verified) {
    if (verified.length === 0)
        return '';
    const rows = verified.map((one) => [(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(one.workspace.root.path), ...resolutionCells(one)]);
    return `### Resolution\n\n${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Workspace', 'Result', 'Duplicates added', 'Moved'], rows)}`;
}
function resolutionCells(one) {
    switch (one.kind) {
        case 'resolved':
            return ['resolves', one.duplicates.map(_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(', ') || 'none', one.moved.map(_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(', ') || 'none'];
        case 'refused':
            return [`❌ ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)(one.reason)}`, '—', '—'];
        case 'already-broken':
            return [`⚠️ did not resolve before either: ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)(one.reason)}`, '—', '—'];
        case 'not-asked':
            return [`not asked: ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)(one.reason)}`, '—', '—'];
    }
}
function diffSection(diff) {
    const shown = (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(diff, diffLimit);
    const note = shown.length < diff.length ? '\n\nThe rest is in the file that the output `diff` names.' : '';
    return (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Diff', `${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(shown, 'diff')}${note}`);
}
function annotations({ refusals, changes }) {
    const corrected = changes.filter(({ kind }) => kind === 'source' || kind === 'requirement');
    return [
        ...refusals.map(({ message, location }) => ({
            severity: 'error',
            title: 'apply-patch',
            message,
            ...(location && { location }),
        })),
        ...corrected.map(({ message, manifest, line }) => ({
            severity: 'notice',
            title: 'apply-patch corrected an entry',
            message,
            location: { path: manifest, line: line ?? 1, column: 1 },
        })),
    ];
}
/** The JSON report: `schemas/apply-patch-report.schema.json`. */
function report(result) {
    const { operation, dryRun, repository, crates, changes, refusals, changedFiles, diff, changeSet, commitment } = result;
    return {
        version: 1,
        operation,
        'dry-run': dryRun,
        repository,
        crates,
        'changed-files': changedFiles,
        changes: changes.map(({ kind, manifest, table: at, key, package: name, before, message, line }) => ({
            kind,
            manifest,
            table: at,
            key,
            package: name ?? null,
            before,
            message,
            line: line ?? null,
        })),
        refusals: refusals.map(({ message, location }) => ({
            message,
            location: location === undefined ? null : (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(location),
        })),
        workspaces: result.verified.map(workspaceReport),
        'without-wasm': result.withoutWasm ?? null,
        base: commitment?.base ?? null,
        diff: diff?.path ?? null,
        'change-set': changeSet?.path ?? null,
        'change-set-digest': changeSet?.digest ?? null,
    };
}
function workspaceReport(one) {
    const isResolved = one.kind === 'resolved';
    return {
        manifest: one.workspace.root.path,
        resolution: one.kind,
        reason: isResolved ? null : one.reason,
        lockfile: isResolved ? (one.lockfile?.path ?? null) : null,
        'duplicates-added': isResolved ? one.duplicates : [],
        moved: isResolved ? one.moved : [],
        'infra-sources': isResolved ? one.infraSources : [],
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
// EXTERNAL MODULE: ./domain/inputs/reader.js
var inputs_reader = __nccwpck_require__(916);
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

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Mj: () => (/* binding */ sameGitSource),
/* harmony export */   W3: () => (/* binding */ canonicalUrl),
/* harmony export */   kP: () => (/* binding */ sameReference)
/* harmony export */ });
/* unused harmony export readGitSource */
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

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ refuseInputs),
/* harmony export */   i_: () => (/* binding */ InputReader),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9357);
/* harmony import */ var _cargo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6793);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8683);



/** The candidate nearest to `word`, or `undefined` when none is near enough to be meant. */
function nearest(word, candidates) {
    let best;
    let distance = Math.max(2, Math.ceil(word.length / 2.5)) + 1;
    for (const candidate of candidates) {
        const d = (0,leven__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(word.toLowerCase(), candidate.toLowerCase());
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
        const reference = (0,_cargo_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(value);
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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', message, { hint: 'Correct the inputs and run again; nothing was changed.' });
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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', 'input `following`: is not a JSON object', { hint: 'Pass `${{ toJSON(inputs) }}`.' });
}


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ renderValue),
/* harmony export */   Ft: () => (/* binding */ renderEntry),
/* harmony export */   G4: () => (/* binding */ renderString),
/* harmony export */   fI: () => (/* binding */ infraEntry),
/* harmony export */   hj: () => (/* binding */ inheritedEntry),
/* harmony export */   i7: () => (/* binding */ renderPath),
/* harmony export */   kB: () => (/* binding */ renderKey),
/* harmony export */   sT: () => (/* binding */ renderInlineTable),
/* harmony export */   sf: () => (/* binding */ referenceValues)
/* harmony export */ });
/** The entry for a crate as the contract has it ("Words", entry): default features kept. */
function infraEntry(crate, features, infra, options = {}) {
    return {
        key: crate.name,
        value: new Map([
            ['git', infra.url],
            ['version', crate.requirement],
            ...referenceValues(infra.reference),
            ...(features.length > 0 ? [['features', features]] : []),
            ...(options.optional === true ? [['optional', true]] : []),
        ]),
    };
}
/** `key.workspace = true`. */
function inheritedEntry(key, options = {}) {
    const value = new Map([['workspace', true]]);
    if (options.optional === true)
        value.set('optional', true);
    return { key, value };
}
/** The key that names a reference; none for the default branch. */
function referenceValues(reference) {
    return reference.kind === 'default-branch' ? [] : [[reference.kind, reference.value]];
}
/** One line, without indentation and line ending. */
function renderEntry(entry, style) {
    const key = renderKey(entry.key);
    const { value } = entry;
    if (!(value instanceof Map))
        return `${key}${equalsAfter(key, style)}${renderValue(value, style)}`;
    const [first, ...rest] = value;
    if (first?.[0] === 'workspace' && rest.length === 0 && style.dottedInheritance) {
        const dotted = `${key}.workspace`;
        return `${dotted}${equalsAfter(dotted, style)}true`;
    }
    return `${key}${equalsAfter(key, style)}${renderInlineTable(value, style)}`;
}
function renderInlineTable(values, style) {
    const inside = [...values].map(([key, value]) => `${renderKey(key)}${style.inlineEquals}${renderValue(value, style)}`);
    return `{${style.padding}${inside.join(style.comma)}${style.padding}}`;
}
function renderValue(value, style) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return renderString(value, style);
    return `[${value.map((item) => renderString(item, style)).join(', ')}]`;
}
/** A literal string where the file uses those and the text allows it, else a basic string with TOML's escapes. */
function renderString(text, { quote }) {
    // eslint-disable-next-line no-control-regex -- control characters are what a literal string cannot hold
    if (quote === "'" && !/['\u0000-\u0008\u000a-\u001f\u007f]/.test(text))
        return `'${text}'`;
    return JSON.stringify(text).replaceAll('\u007f', '\\u007F');
}
/** A bare key where TOML allows it. */
function renderKey(key) {
    return /^[A-Za-z0-9_-]+$/.test(key) ? key : /['\n\r]/.test(key) ? JSON.stringify(key) : `'${key}'`;
}
function equalsAfter(key, style) {
    return style.column === undefined ? style.equals : `${' '.repeat(Math.max(1, style.column - key.length))}= `;
}
/** Keys as they are written in a header. */
function renderPath(path) {
    return path.map(renderKey).join('.');
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ notation)
/* harmony export */ });
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


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  U9: () => (/* binding */ count),
  zH: () => (/* binding */ details),
  VV: () => (/* binding */ escapeInline),
  FV: () => (/* binding */ escapeMarkdown),
  lS: () => (/* binding */ joinSections),
  mf: () => (/* binding */ summaryLimit),
  tp: () => (/* binding */ table),
  xv: () => (/* binding */ truncate)
});

// UNUSED EXPORTS: pullRequestBodyLimit

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

/***/ 3308:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_apply_patch_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4932);
/* harmony import */ var _actions_apply_patch_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6499);
/* harmony import */ var _actions_apply_patch_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3632);
/* harmony import */ var _adapters_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1717);




await (0,_adapters_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ name: 'apply-patch', readInputs: _actions_apply_patch_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K, extend: _adapters_action_js__WEBPACK_IMPORTED_MODULE_3__/* .commonPorts */ .Q, run: _actions_apply_patch_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, describe: _actions_apply_patch_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
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
/******/ var __webpack_exports__ = __nccwpck_require__(3308);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
