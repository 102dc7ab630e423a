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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

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

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

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

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readSmokeInputs)
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

// EXTERNAL MODULE: ./domain/smoke/step.js
var step = __nccwpck_require__(8501);
// EXTERNAL MODULE: ./domain/smoke/system-packages.js
var system_packages = __nccwpck_require__(5350);
;// CONCATENATED MODULE: ./actions/smoke-test/inputs.js



function readSmokeInputs(reader) {
    const base = reader.text('base');
    if (base !== undefined && !/^[\w./@^~{}+-]+$/.test(base))
        reader.problem('base', `\`${base}\` is not a revision`);
    const systemPackages = reader.words('system-packages');
    for (const name of systemPackages ?? []) {
        if (!(0,system_packages/* isPackageName */.kb)(name))
            reader.problem('system-packages', `\`${name}\` is not the name of a Debian package`);
    }
    return {
        ...readSharedInputs(reader),
        steps: readSteps(reader),
        ...(base !== undefined && { base }),
        baseline: reader.choice('baseline', ['auto', 'always', 'never'], 'auto'),
        culprit: reader.boolean('culprit', true),
        clean: reader.choice('clean', ['workspace', 'all', 'none'], 'workspace'),
        cache: reader.boolean('cache', true),
        ...(systemPackages && { systemPackages }),
        timeoutMinutes: reader.integer('timeout-minutes', 60, { min: 1, max: 1440 }),
        failFast: reader.boolean('fail-fast', true),
    };
}
function readSteps(reader) {
    const words = reader.chosenWords('steps', [...step/* stepNames */.Ve, 'none'], step/* stepNames */.Ve);
    if (words.includes('none') && words.length > 1)
        reader.problem('steps', '`none` goes with no other step');
    return words.filter((word) => word !== 'none');
}


/***/ }),

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./domain/failure.js
var failure = __nccwpck_require__(8683);
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
function document_stringsOf(value) {
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
function workspaceOf(manifest, workspaces) {
    return workspaces.find((workspace) => workspace.root === manifest || workspace.members.includes(manifest));
}
/** The root manifest, then the members, each once. */
function manifestsOf({ root, members }) {
    return [...new Set([root, ...members])];
}

// EXTERNAL MODULE: ./domain/smoke/step.js
var smoke_step = __nccwpck_require__(8501);
;// CONCATENATED MODULE: ./domain/smoke/blame.js

/**
 * What makes two errors the same in two trees: kind, package, code, message and file. Not the line, which moves with every
 * edit, and nothing that names a folder of this machine.
 */
function fingerprint(error) {
    const text = error.kind === 'command' ? `${error.message}\n${error.rendered ?? ''}` : error.message;
    const stable = text
        .replace(/-[0-9a-f]{16}\b/g, '-#')
        .replace(/\/\S*\/(?=[^/\s]+)/g, '')
        .replace(/\b\d+(?:\.\d+)?\s?m?s\b/g, '#');
    return [error.kind, error.package ?? '', error.code ?? '', error.location?.path ?? '', stable].join('\0');
}
/** The errors of `head` that `base` does not have; an error that is there once more is new. */
function newErrors(head, base) {
    const known = new Map();
    for (const error of base)
        known.set(fingerprint(error), (known.get(fingerprint(error)) ?? 0) + 1);
    return head.filter((error) => {
        const left = known.get(fingerprint(error)) ?? 0;
        known.set(fingerprint(error), left - 1);
        return left <= 0;
    });
}
/** Whose fault a failed step is as far as the step itself tells: this machine's, or `undefined` when the base must be asked. */
function ownFault(head) {
    const errors = (0,smoke_step/* errorsOf */.Bp)(head);
    const missing = (0,smoke_step/* environmentOf */.p7)(head);
    if (missing.length === 0)
        return undefined;
    const unexplained = errors.filter((error) => error.kind !== 'command' && error.environment === undefined);
    if (unexplained.length > 0)
        return undefined;
    return { kind: 'environment', missing, why: missing.map((fault) => fault.message).join(' ') };
}
/**
 * Whose fault a failed step is, given the same step on the base commit.
 *
 * @param name how people call the base, for example `HEAD (1234567)`.
 */
function compareWithBase(head, base, name) {
    const errors = (0,smoke_step/* errorsOf */.Bp)(head);
    const own = ownFault(head);
    if (own)
        return own;
    if (base.state === 'pass')
        return { kind: 'integration', newErrors: errors, why: `It passes on ${name}.` };
    if (base.state !== 'fail') {
        return { kind: 'unknown', why: `The step could not be compared with ${name}: ${base.why ?? base.state}.` };
    }
    if (timedOut(head) || timedOut(base)) {
        return timedOut(head) && timedOut(base) && base.durationMs >= head.durationMs
            ? { kind: 'base', why: `It does not end in time on ${name} either.` }
            : {
                kind: 'unknown',
                why: `The time limit ended the step on ${timedOut(head) ? 'the changed tree' : name}, before it could be compared.`,
            };
    }
    const added = newErrors(errors, (0,smoke_step/* errorsOf */.Bp)(base));
    if (truncated(head) || truncated(base)) {
        return { kind: 'unknown', why: `There are too many errors to compare them with ${name}.` };
    }
    if (errors.length === 0)
        return { kind: 'unknown', why: `It fails on ${name}, too, and here without an error that can be compared.` };
    if (added.length === 0)
        return { kind: 'base', why: `It fails on ${name} with the same errors.` };
    const baseMissing = (0,smoke_step/* environmentOf */.p7)(base);
    if (baseMissing.length > 0) {
        return { kind: 'environment', missing: baseMissing, why: baseMissing.map((fault) => fault.message).join(' ') };
    }
    return {
        kind: 'integration',
        newErrors: added,
        why: `It fails on ${name}, too, but ${added.length === 1 ? 'one error is' : `${added.length} errors are`} new.`,
    };
}
/** The verdict over all steps: a new error outweighs a machine that could not tell, which outweighs an old one. */
function statusOf(steps) {
    const failed = steps.filter((step) => step.state === 'fail');
    if (failed.some((step) => step.fault === undefined || step.fault.kind === 'integration' || step.fault.kind === 'unknown')) {
        return 'fail';
    }
    if (failed.some((step) => step.fault?.kind === 'environment'))
        return 'environment';
    return failed.length > 0 ? 'already-broken' : 'pass';
}
function truncated(step) {
    return step.commands.some((command) => command.errorCount > command.errors.length);
}
function timedOut(step) {
    return step.commands.some((command) => command.timedOut);
}

// EXTERNAL MODULE: ./domain/cargo/source.js
var source = __nccwpck_require__(6793);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./domain/digest.js

/** sha256 of the UTF-8 bytes of `text`, in lower-case hexadecimal. */
function digest_sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}

;// CONCATENATED MODULE: ./domain/smoke/cache-key.js

/** The key of a cache, and those of others that are good to begin with: nearest first. */
function cacheKeys(ingredients) {
    const short = (...texts) => digest_sha256(JSON.stringify(texts)).slice(0, 12);
    const machine = `infra-smoke-v1-${ingredients.runner.replace(/[^\w-]/g, '_')}-${short(ingredients.toolchain, ...ingredients.settings)}`;
    const planned = `${machine}-${short(ingredients.plan)}`;
    return { key: `${planned}-${short(...ingredients.lockfiles)}`, others: [`${planned}-`, `${machine}-`] };
}

;// CONCATENATED MODULE: ./domain/smoke/cargo-command.js
/**
 * The arguments of a step of 13.2: every target of every package; one package's error does not hide the next one's.
 *
 * @param cargoVersion as `cargo --version` writes it; before 1.74 cargo has no `--keep-going`.
 */
function cargoArguments(step, workspace, cargoVersion) {
    const keepGoing = step === 'test' ? ['--no-fail-fast'] : hasKeepGoing(cargoVersion) ? ['--keep-going'] : [];
    return [step, ...packageArguments(workspace), '--all-targets', ...keepGoing, '--message-format=json'];
}
function packageArguments(workspace) {
    return workspace.whole ? ['--workspace'] : workspace.packages.map((name) => `--package=${name}`);
}
/** A command as one would type it in a POSIX shell. */
function commandLine(program, args) {
    return [program, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word))).join(' ');
}
function quoted(word) {
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
function hasKeepGoing(cargoVersion) {
    const [, major = 0, minor = 0] = /^(\d+)\.(\d+)/.exec(cargoVersion ?? '')?.map(Number) ?? [];
    return major > 1 || minor >= 74;
}

;// CONCATENATED MODULE: ./domain/smoke/cargo-message.js
/** Reads one line of Cargo's output; `undefined` when it is no message of Cargo's. */
function parseCargoMessage(line) {
    if (!line.startsWith('{"reason":'))
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined; // a program's own output that happens to begin like this
    }
    if (!isRecord(value))
        return undefined;
    const manifestPath = cargo_message_text(value['manifest_path']);
    const name = packageName(cargo_message_text(value['package_id']));
    switch (value['reason']) {
        case 'compiler-message':
            return diagnostic(value['message'], name, manifestPath);
        case 'compiler-artifact': {
            const target = isRecord(value['target']) ? value['target'] : {};
            return {
                kind: 'artifact',
                package: name,
                manifestPath,
                fresh: value['fresh'] === true,
                filenames: texts(value['filenames']),
                targetKinds: texts(target['kind']),
                targetName: cargo_message_text(target['name']),
            };
        }
        case 'build-finished':
            return { kind: 'finished', success: value['success'] === true };
        default:
            return { kind: 'other' };
    }
}
/**
 * The package's name in a package id: `path+file:///a/name#0.1.0`, `registry+…#name@1.0.0`, and the older
 * `name 0.1.0 (path+…)`.
 */
function packageName(id) {
    const old = /^(\S+) \S+ \(/.exec(id);
    if (old)
        return old[1] ?? '';
    const [url = '', fragment = ''] = id.split('#');
    if (fragment.includes('@'))
        return fragment.slice(0, fragment.lastIndexOf('@'));
    if (!/^\d/.test(fragment) && fragment !== '')
        return fragment;
    const path = url.split('?')[0] ?? '';
    return decodeURIComponent(path.replace(/\/+$/, '').split('/').at(-1) ?? '');
}
function diagnostic(value, name, manifestPath) {
    if (!isRecord(value))
        return { kind: 'other' };
    const code = isRecord(value['code']) ? cargo_message_text(value['code']['code']) : '';
    const spans = Array.isArray(value['spans']) ? value['spans'].filter(isRecord) : [];
    const primary = spans.find((span) => span['is_primary'] === true) ?? spans[0];
    return {
        kind: 'diagnostic',
        package: name,
        manifestPath,
        level: cargo_message_text(value['level']),
        message: cargo_message_text(value['message']),
        rendered: cargo_message_text(value['rendered']),
        ...(code !== '' && { code }),
        ...(primary && { span: spanOf(primary) }),
    };
}
function spanOf(span) {
    return {
        file: cargo_message_text(span['file_name']),
        line: number(span['line_start']),
        column: number(span['column_start']),
        endLine: number(span['line_end']),
        endColumn: number(span['column_end']),
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function cargo_message_text(value) {
    return typeof value === 'string' ? value : '';
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function number(value) {
    return typeof value === 'number' ? value : 1;
}

// EXTERNAL MODULE: ./domain/smoke/system-packages.js
var system_packages = __nccwpck_require__(5350);
;// CONCATENATED MODULE: ./domain/smoke/environment-fault.js

/** In the words of the tools themselves; the first rule that reads a text decides what it is. */
const rules = [
    rule(/No space left on device|\(os error 28\)|Disk quota exceeded/i, () => ({
        kind: 'disk',
        missing: 'disk space',
        message: 'The disk is full.',
    })),
    rule(/\(signal: 9, SIGKILL: kill\)|Cannot allocate memory|memory allocation of \d+ bytes failed|LLVM ERROR: out of memory/, () => ({
        kind: 'memory',
        missing: 'memory',
        message: 'A compiler process was killed: this machine ran out of memory.',
        hint: 'Use a larger runner, or set CARGO_BUILD_JOBS=1.',
    })),
    rule(/(?:failed to authenticate|authentication (?:failed|required)|could not read Username|Permission denied \(publickey\))/i, () => ({
        kind: 'credentials',
        missing: 'access to a private repository',
        message: 'A git dependency could not be fetched without credentials.',
        hint: 'Give the checkout a token that may read it (`read-token`).',
    })),
    rule(/Could not resolve (?:host|proxy)|Couldn't resolve host|failed to resolve address|Connection (?:refused|reset|timed out)|Couldn't connect to server|Could not connect to server|Network is unreachable|spurious network error|SSL connect error|Operation timed out|--offline was specified|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|ECONNREFUSED|ETIMEDOUT/i, () => ({
        kind: 'network',
        missing: 'network',
        message: 'A registry or git server could not be reached.',
        hint: 'Run again, or check the proxy settings of this machine.',
    })),
    rule(/toolchain '([^']+)' is not installed|override toolchain '([^']+)' is not installed/, (match) => toolchain(match[1] ?? match[2] ?? '')),
    rule(/rustup could not choose a version of (\S+)/, () => toolchain('stable')),
    rule(/component '?`?([\w-]+)'?`? (?:for target \S+ )?(?:is unavailable|is not installed|.*not available)/, (match) => ({
        kind: 'toolchain',
        missing: match[1] ?? 'component',
        message: `The toolchain lacks the component ${match[1]}.`,
        hint: `rustup component add ${match[1]}`,
    })),
    rule(/the `([\w.-]+)` target may not be installed/, (match) => target(match[1] ?? '')),
    rule(/Could not find `?protoc`?|failed to (?:find|execute|invoke|spawn).{0,40}`?protoc`?|protoc: (?:command )?not found/i, () => tool('protoc')),
    rule(/google\/protobuf\/[\w/]+\.proto: File not found|Import "google\/protobuf/, () => ({
        kind: 'library',
        missing: 'the protobuf well-known types',
        message: 'protoc has no well-known types (google/protobuf/*.proto).',
        packages: both('libprotobuf-dev'),
    })),
    rule(/failed to find a suitable WebDriver binary|(?:chrome|gecko)driver.{0,40}(?:not found|not installed)/i, () => tool('chromedriver')),
    rule(/Unable to find libclang|couldn't find any valid shared libraries matching: \['libclang/i, () => library('libclang')),
    rule(/Could not run `[^`]*pkg-config|The pkg-config command could not be (?:found|run)|pkg-config(?:: | )(?:command )?not found|is `?pkg-config`? (?:not )?installed/i, () => tool('pkg-config')),
    rule(/The system library `([^`]+)` required by crate `([^`]+)` was not found/, (match) => library(match[1] ?? '', match[2])),
    rule(/Package ['"]?([\w.+-]+)['"]?(?:, required by '[^']*',)? (?:was )?not found(?: in the pkg-config search path)?/, (match) => library(match[1] ?? '')),
    rule(/No package '([\w.+-]+)' found/, (match) => library(match[1] ?? '')),
    rule(/Could not find (?:the )?(?:directory of )?OpenSSL installation/i, () => library('openssl')),
    rule(/linker `([^`]+)` not found/, (match) => linker(match[1] ?? 'cc')),
    rule(/invalid linker name in argument '-fuse-ld=(\w+)'|(?:collect2: fatal error: |clang: error: ).*cannot find '?(?:ld\.?)?(\w+)'?/, (match) => linker(match[1] ?? match[2] ?? 'ld')),
    rule(/(?:cannot find|unable to find library|library not found for) -l:?([\w.+-]+)/, (match) => library((match[1] ?? '').replace(/^lib|\.(?:so|a).*$/g, ''))),
    rule(/(?:fatal error|error): '?([\w./+-]+\.h)'?(?:: No such file or directory| file not found)/, (match) => header(match[1] ?? '')),
    rule(/failed to find tool[.:]? ?"?(?:Is `)?([\w.+-]+)|Is `([\w.+-]+)` (?:not )?installed\?/i, (match) => tool((match[1] ?? match[2] ?? '').split('/').at(-1) ?? '')),
    rule(/is `(cmake|make|ninja|nasm|perl|python3?|go|clang|git|bison|flex|gcc|cc)` not installed\?/i, (match) => tool(match[1] ?? '')),
    rule(/(?:failed to (?:spawn|execute|run)|couldn't execute|could not (?:run|execute|find)|missing dependency:?)\W{1,4}(?:command\W{0,4})?`?"?(cmake|make|ninja|nasm|perl|python3|go|clang|git|bison|flex|meson|autoconf|automake|autoreconf|libtoolize)\b/i, (match) => tool(match[1] ?? '')),
    rule(/(?:^|[\s:])(cmake|make|ninja|nasm|perl|python3|clang|bison|flex|autoreconf): (?:command )?not found/m, (match) => tool(match[1] ?? '')),
];
/**
 * What the text of a failed command says about this machine.
 *
 * @returns `undefined` when the text is about the repository.
 */
function environmentFault(text) {
    for (const { pattern, fault } of rules) {
        const match = pattern.exec(text);
        const found = match === null ? undefined : fault(match);
        if (found)
            return found;
    }
    return undefined;
}
/** A program that is not there, in the words of {@link EnvironmentFault}. */
function tool(name) {
    const packages = (0,system_packages/* toolPackages */.g8)(name);
    return {
        kind: 'tool',
        missing: name,
        message: `This machine lacks ${name}.`,
        ...(packages && { packages }),
        ...(name === 'cargo' && { hint: 'Install Rust: https://rustup.rs' }),
    };
}
/** A Rust target without a standard library on this machine. */
function target(name) {
    return {
        kind: 'target',
        missing: name,
        message: `The toolchain cannot build for ${name}.`,
        hint: `rustup target add ${name}`,
    };
}
function toolchain(name) {
    return {
        kind: 'toolchain',
        missing: name,
        message: `The Rust toolchain ${name} is not installed.`,
        hint: `rustup toolchain install ${name}`,
    };
}
function linker(name) {
    const packages = (0,system_packages/* toolPackages */.g8)(name.replace(/^ld\./, ''));
    return {
        kind: 'linker',
        missing: name,
        message: `This machine lacks the linker ${name}.`,
        ...(packages && { packages }),
    };
}
function library(name, crate) {
    const packages = (0,system_packages/* libraryPackages */.xM)(name);
    return {
        kind: 'library',
        missing: name,
        message: `This machine lacks the library ${name}${crate === undefined ? '' : `, which ${crate} needs`}.`,
        ...(packages && { packages }),
    };
}
/** A header that no known package brings may be the repository's own. */
function header(name) {
    const packages = (0,system_packages/* headerPackages */.Lz)(name);
    return packages && { kind: 'header', missing: name, message: `This machine lacks the C header ${name}.`, packages };
}
function both(name) {
    return { ubuntu: [name], debian: [name] };
}
function rule(pattern, fault) {
    return { pattern, fault };
}

;// CONCATENATED MODULE: ./domain/smoke/stderr-errors.js
const mostBlocks = 60;
const headLines = 120;
const tailLines = 120;
/** Cargo's progress lines: they end an error's text. */
const progress = /^ *(?:Compiling|Checking|Building|Finished|Running|Doc-tests|Documenting|Fresh|Dirty|Blocking|Updating|Downloading|Downloaded|Locking|Adding|Removing|Upgrading|Downgrading|Removed|Executable|Installing) /;
/** Errors that only say that there were errors, which are told by themselves. */
const followUp = /^error: (?:could not compile `|aborting due to|\d+ targets? failed:|build failed$)/;
/** Picks the errors out of what Cargo writes to standard error, each with the text that belongs to it, in bounded memory. */
class StderrErrors {
    #blocks = [];
    #open;
    #failedTargets = [];
    line(line) {
        const rerun = /^error: (?:test|doctest|bench) failed, to rerun pass `(.+)`$/.exec(line)?.[1];
        if (rerun !== undefined && this.#failedTargets.length < mostBlocks)
            this.#failedTargets.push(rerun);
        if (/^error(?:\[E\d+\])?: /.test(line)) {
            this.#open = followUp.test(line) ? undefined : { head: [line], tail: [] };
            if (this.#open && this.#blocks.length < mostBlocks)
                this.#blocks.push(this.#open);
        }
        else if (progress.test(line) || line.startsWith('warning: ')) {
            this.#open = undefined;
        }
        else if (this.#open) {
            add(this.#open, line);
        }
    }
    /** The errors' texts, first line first. */
    texts() {
        const texts = this.#blocks.map(({ head, tail }) => [...head, ...tail].join('\n').trim());
        // That a test target failed is told by its tests, unless it ended in another way.
        return texts.filter((text) => !/^error: (?:test|doctest|bench) failed, to rerun/.test(text) || text.includes('\n'));
    }
    /** Arguments that run a failed test target again, as Cargo names it: `-p a --lib`. */
    get failedTargets() {
        return this.#failedTargets;
    }
}
function add(block, line) {
    const short = line.slice(0, 2000);
    if (block.head.length < headLines) {
        block.head.push(short);
        return;
    }
    block.tail.push(short);
    if (block.tail.length > tailLines)
        block.tail.shift();
}

;// CONCATENATED MODULE: ./domain/smoke/test-output.js
const mostFailures = 500;
/** Lines kept of what a failed test wrote. */
const mostLines = 40;
/** Reads what libtest writes: which tests failed, what they said, and how many ran. Its memory does not grow with the output. */
class TestOutput {
    #failed = [];
    #said = new Map();
    #saying;
    #counts = { passed: 0, failed: 0, ignored: 0 };
    #failures = 0;
    line(line) {
        const failed = /^test (.+?)(?: - should panic)? \.\.\. FAILED(?:\s|$)/.exec(line)?.[1];
        if (failed !== undefined) {
            this.#failures += 1;
            if (this.#failed.length < mostFailures)
                this.#failed.push(failed);
            return;
        }
        const block = /^---- (.+) (?:stdout|stderr) ----$/.exec(line)?.[1];
        if (block !== undefined) {
            this.#saying = this.#said.size < mostFailures ? [] : undefined;
            if (this.#saying)
                this.#said.set(block, this.#saying);
            return;
        }
        const result = /^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored;/.exec(line);
        if (result) {
            const [passed = 0, failures = 0, ignored = 0] = result.slice(1).map(Number);
            this.#counts = {
                passed: this.#counts.passed + passed,
                failed: this.#counts.failed + failures,
                ignored: this.#counts.ignored + ignored,
            };
        }
        if (result || line === 'failures:' || line === 'stack backtrace:')
            this.#saying = undefined;
        else if (this.#saying && this.#saying.length < mostLines)
            this.#saying.push(line.slice(0, 500));
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
            const said = this.#said.get(name)?.join('\n').trim() ?? '';
            return { kind: 'test', message: `test ${name} failed`, ...(said !== '' && { rendered: said.slice(0, 4096) }) };
        });
    }
}

;// CONCATENATED MODULE: ./domain/smoke/command-output.js




/** Errors kept in full; more are counted. */
const mostErrors = 500;
const longestRendered = 4096;
/** A message of Cargo's that is longer than this is not read. */
const longestMessage = 16 * 1024 * 1024;
/** Reads a cargo command that was started with `--message-format=json`. */
class CargoOutput {
    tree;
    #tests = new TestOutput();
    #stderr = new StderrErrors();
    #errors = new Map();
    #packages = new Map();
    #artifacts = new Set();
    #wasm = [];
    #errorCount = 0;
    #built = false;
    #pending = '';
    constructor(tree) {
        this.tree = tree;
    }
    line(text, stream) {
        if (stream === 'stderr') {
            this.#stderr.line(text);
            return text;
        }
        if (this.#built) {
            this.#tests.line(text);
            return text;
        }
        // A very long line comes in pieces.
        const whole = text.startsWith('{"reason":') ? text : this.#pending + text;
        const message = whole.endsWith('}') ? parseCargoMessage(whole) : undefined;
        this.#pending = '';
        if (message !== undefined)
            return this.#message(message);
        if (!whole.startsWith('{"reason":'))
            return text;
        if (whole.length < longestMessage)
            this.#pending = whole;
        return undefined;
    }
    /** How the packages fared, in the order of the workspace. */
    packages() {
        const failedTargets = this.#stderr.failedTargets;
        return this.tree.packages.map((name) => {
            const { errors, warnings } = this.#packages.get(name) ?? { errors: 0, warnings: 0 };
            const rerun = failedTargets.some((target) => new RegExp(`^-p ${command_output_escape(name)}(?:@| |$)`).test(target) || this.tree.packages.length === 1);
            const failed = errors > 0 || rerun;
            return {
                package: name,
                state: failed ? 'fail' : this.#artifacts.has(name) ? 'pass' : 'not-run',
                errors,
                warnings,
            };
        });
    }
    /** `undefined` when no test ran. */
    tests() {
        const { passed, failed, ignored } = this.#tests.counts;
        return passed + failed + ignored === 0 ? undefined : this.#tests.counts;
    }
    /** Absolute paths of the wasm modules that were built. */
    get wasmModules() {
        return this.#wasm;
    }
    errors() {
        const commands = this.#stderr.texts().map((text) => commandError(text, this.tree.root));
        const targets = this.#stderr.failedTargets.map((target) => ({
            kind: 'command',
            message: `the test target \`${target}\` failed`,
        }));
        const tests = this.#tests.errors();
        const errors = [...targets, ...commands, ...tests, ...this.#errors.values()].slice(0, mostErrors);
        const count = targets.length + commands.length + this.#tests.failures + this.#errorCount;
        return { errors, count: Math.max(count, errors.length) };
    }
    #message(message) {
        switch (message.kind) {
            case 'finished':
                this.#built = message.success;
                return undefined;
            case 'artifact':
                if (this.#isMember(message.manifestPath))
                    this.#artifacts.add(message.package);
                this.#wasm.push(...message.filenames.filter((name) => name.endsWith('.wasm')));
                return undefined;
            case 'diagnostic':
                this.#diagnostic(message);
                return message.level === 'failure-note' ? undefined : message.rendered.trimEnd();
            case 'other':
                return undefined;
        }
    }
    #diagnostic(message) {
        const isError = message.level === 'error' || message.level === 'error: internal compiler error';
        const member = this.#isMember(message.manifestPath);
        if (member) {
            const counts = this.#packages.get(message.package) ?? { errors: 0, warnings: 0 };
            if (isError)
                counts.errors += 1;
            else if (message.level === 'warning')
                counts.warnings += 1;
            this.#packages.set(message.package, counts);
        }
        if (!isError || message.message.startsWith('aborting due to'))
            return;
        const location = member ? this.#location(message.span) : undefined;
        const environment = location ? undefined : environmentFault(message.rendered);
        const error = {
            kind: 'compiler',
            message: message.message,
            package: message.package,
            member,
            rendered: message.rendered.slice(0, longestRendered),
            ...(message.code !== undefined && { code: message.code }),
            ...(location && { location }),
            ...(environment && { environment }),
        };
        // The library and its tests complain alike.
        const key = `${error.package} ${error.code} ${error.message} ${location?.path}:${location?.line}:${location?.column}`;
        if (this.#errors.has(key))
            return;
        this.#errorCount += 1;
        if (this.#errors.size < mostErrors)
            this.#errors.set(key, error);
    }
    #isMember(manifestPath) {
        return manifestPath.startsWith(`${this.tree.root}/`);
    }
    /** rustc is started in the workspace's folder. */
    #location(span) {
        if (span === undefined)
            return undefined;
        const { root, folder } = this.tree;
        const path = span.file.startsWith('/')
            ? span.file.startsWith(`${root}/`) && span.file.slice(root.length + 1)
            : normalize(`${folder}/${span.file}`);
        if (!path)
            return undefined;
        return { path, line: span.line, column: span.column, endLine: span.endLine, endColumn: span.endColumn };
    }
}
/** Reads a command that is not cargo's: its errors are what it wrote last. */
class PlainOutput {
    root;
    #last = [];
    constructor(root) {
        this.root = root;
    }
    line(text) {
        this.#last.push(text.slice(0, 2000));
        if (this.#last.length > 60)
            this.#last.shift();
        return text;
    }
    errors() {
        const text = this.#last.join('\n').trim();
        // eslint-disable-next-line no-control-regex -- colours
        const plain = text.replace(/\u001b\[[\d;]*m/g, '');
        const found = plain.split('\n').filter((line) => /\berror\b/i.test(line) && !/\b0 errors?\b/i.test(line));
        const lines = found.length > 0 ? found : [plain.split('\n').at(-1) ?? ''];
        const errors = [...new Set(lines)].slice(0, 20).map((line) => {
            const environment = environmentFault(line) ?? environmentFault(plain);
            return {
                kind: 'command',
                message: withoutPaths(line.trim(), this.root) || 'it failed without a word',
                rendered: plain.slice(-longestRendered),
                ...(environment && { environment }),
            };
        });
        return { errors, count: errors.length };
    }
}
function commandError(text, root) {
    const environment = environmentFault(text);
    const first = (text.split('\n')[0] ?? '').replace(/^error(?:\[E\d+\])?: /, '');
    return {
        kind: 'command',
        message: withoutPaths(first, root),
        rendered: withoutPaths(useful(text), root).slice(0, longestRendered),
        ...(environment && { environment }),
    };
}
/** Without what a build script says to Cargo, and without backtraces. */
function useful(text) {
    const noise = /^\s*(?:cargo::?[\w-]+=|\d+: \S|at \/\S+:\d+:\d+$|stack backtrace:$|note: (?:To improve|Some details|run with `RUST_BACKTRACE))/;
    return text
        .split('\n')
        .filter((line) => !noise.test(line))
        .join('\n');
}
/** Paths of the tree relative to its root. */
function withoutPaths(text, root) {
    return text.replaceAll(`${root}/`, '').replaceAll(root, '.');
}
function normalize(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
function command_output_escape(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./flows/run-command.js



/** Characters of a command's output that are shown live; the command goes on, and its errors are still read. */
const mostShown = 4 * 1024 * 1024;
/**
 * Runs a command with its output live in a folded section, reading it in bounded memory. A program that is not there is a
 * result like any other: an environment fault.
 *
 * @throws {Failure} `interrupted` when we are asked to stop.
 */
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
                sweep: true,
                ...(request.env && { env: request.env }),
                onLine: (text, stream) => {
                    const shown = output.line(text, stream);
                    if (shown !== undefined)
                        live(shown);
                },
            });
            const { errors, count } = output.errors();
            const failed = done.exitCode !== 0;
            const tests = output.tests?.();
            return {
                commandLine: line,
                folder: request.folder,
                durationMs: Math.round(done.durationMs),
                exitCode: done.exitCode,
                timedOut: done.timedOut,
                packages: output.packages?.() ?? [],
                errors: failed ? (errors.length > 0 ? errors : [silent(done.exitCode, done.timedOut)]) : [],
                errorCount: failed ? Math.max(count, 1) : 0,
                ...(tests && { tests }),
            };
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code !== 'tool-missing')
                throw error;
            live(error.message);
            return missingTool(line, request, error.message);
        }
    });
}
function silent(exitCode, timedOut) {
    const message = timedOut
        ? 'the time limit ended it'
        : exitCode === null
            ? 'a signal ended it'
            : `it ended with exit code ${exitCode} and no error that could be read`;
    return { kind: 'command', message };
}
function missingTool(line, request, message) {
    const error = { kind: 'command', message, environment: tool(request.program) };
    return {
        commandLine: line,
        folder: request.folder,
        durationMs: 0,
        exitCode: null,
        timedOut: false,
        packages: [],
        errors: [error],
        errorCount: 1,
    };
}
function limited(show) {
    let left = mostShown;
    return (line) => {
        if (left < 0)
            return;
        left -= line.length + 1;
        show(left < 0 ? `(more than ${mostShown / 1024 / 1024} MiB of output: the rest is not shown)` : line);
    };
}

;// CONCATENATED MODULE: ./domain/smoke/typescript-project.js

/** The places of 13.2, in its order. */
const places = ['.', 'ts', 'typescript'];
/** The lockfile decides which package manager a project is installed with. */
const lockfiles = [
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
];
/** Folders of {@link places} that hold a package.json. */
function typeScriptFolders(files) {
    const known = new Set(files);
    return places.filter((folder) => known.has(join(folder, 'package.json')));
}
/**
 * What a package.json asks the smoke test to do.
 *
 * @param manifest the text of `<folder>/package.json`.
 * @param sdk the plan's TypeScript SDK.
 * @returns why there is nothing to do for a package with neither a build script nor a tsconfig.json.
 * @throws {Failure} `file` when it is no JSON object.
 */
function readTypeScriptProject(folder, manifest, files, sdk) {
    const value = typescript_project_parse(manifest, join(folder, 'package.json'));
    const scripts = record(value['scripts']);
    const hasBuild = typeof scripts['build'] === 'string';
    const hasTsconfig = files.includes(join(folder, 'tsconfig.json'));
    if (!hasBuild && !hasTsconfig)
        return { kind: 'none', why: 'has no build script and no tsconfig.json' };
    const locked = lockfiles.find(([file]) => files.includes(join(folder, file)))?.[1];
    const manager = locked ?? declaredManager(value['packageManager']) ?? 'npm';
    const name = typeof value['name'] === 'string' ? value['name'] : undefined;
    const exports = [...typedExports(value), ...(name === sdk?.package ? (sdk?.exports.keys() ?? []) : [])];
    const usesSdk = sdk !== undefined && dependsOn(value, sdk.package);
    return {
        kind: 'project',
        folder,
        ...(name !== undefined && { name }),
        manager,
        install: install(manager, locked !== undefined, value['packageManager']),
        ...(hasBuild && { build: [manager, 'run', 'build'] }),
        hasTsconfig,
        imports: name === undefined ? [] : [...new Set(exports)].map((subpath) => specifier(name, subpath)),
        sdkImports: usesSdk ? [...sdk.exports.keys()].map((subpath) => specifier(sdk.package, subpath)) : [],
    };
}
/** TypeScript that imports everything a package exports; `tsc` reads the declarations for it. */
function consumerSource(imports) {
    const lines = imports.map((name, index) => `import * as module${index} from ${JSON.stringify(name)};`);
    const uses = imports.map((_, index) => `module${index}`).join(', ');
    return `${lines.join('\n')}\nexport const all: readonly unknown[] = [${uses}];\n`;
}
function install(manager, locked, declared) {
    switch (manager) {
        case 'npm':
            return locked
                ? ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund']
                : ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
        case 'pnpm':
            return ['pnpm', 'install', '--ignore-scripts', ...(locked ? ['--frozen-lockfile'] : ['--no-lockfile'])];
        case 'yarn':
            // Yarn 2 and later name both otherwise.
            return typeof declared === 'string' && /^yarn@(?:[2-9]|\d\d)/.test(declared)
                ? ['yarn', 'install', '--immutable', '--mode=skip-build']
                : ['yarn', 'install', '--ignore-scripts', ...(locked ? ['--frozen-lockfile'] : ['--no-lockfile'])];
        case 'bun':
            return ['bun', 'install', '--ignore-scripts', ...(locked ? ['--frozen-lockfile'] : ['--no-save'])];
    }
}
/** `packageManager` of package.json (Corepack): `pnpm@9.1.0`. */
function declaredManager(value) {
    const name = typeof value === 'string' ? value.split('@')[0] : undefined;
    return ['npm', 'pnpm', 'yarn', 'bun'].find((manager) => manager === name);
}
function typedExports(manifest) {
    const exports = manifest['exports'];
    if (exports === undefined)
        return manifest['types'] !== undefined || manifest['typings'] !== undefined ? ['.'] : [];
    if (typeof exports === 'string')
        return ['.'];
    const keys = Object.keys(record(exports));
    if (!keys.some((key) => key.startsWith('.')))
        return ['.'];
    return keys.filter((key) => key.startsWith('.') && !key.includes('*') && !/\.(?:json|css|wasm)$/.test(key));
}
function dependsOn(manifest, name) {
    const tables = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
    return tables.some((table) => Object.hasOwn(record(manifest[table]), name));
}
function specifier(name, subpath) {
    return subpath === '.' ? name : `${name}${subpath.slice(1)}`;
}
function typescript_project_parse(text, path) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new failure/* Failure */.HR('file', `${path} is not JSON`, { hint: `Correct ${path}.`, cause });
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return record(value);
    throw new failure/* Failure */.HR('file', `${path} is not a JSON object`, { hint: `Correct ${path}.` });
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function join(folder, file) {
    return folder === '.' ? file : `${folder}/${file}`;
}

;// CONCATENATED MODULE: ./flows/run-typescript.js
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



/** Installs without scripts, builds, and type-checks a consumer of what was built; each command only after the one before. */
async function runTypeScript(project, root, limits, ports) {
    const folder = project.folder === '.' ? root : `${root}/${project.folder}`;
    const run = ([program = '', ...args], title) => runCommand({
        program,
        args,
        cwd: folder,
        folder: project.folder,
        timeoutMs: limits.timeLeft(),
        title: on(title, limits.label),
    }, new PlainOutput(root), ports);
    const results = [await run(project.install, project.install.slice(0, 2).join(' '))];
    const passed = () => results.at(-1)?.exitCode === 0;
    if (passed() && project.build)
        results.push(await run(project.build, project.build.join(' ')));
    if (!passed())
        return results;
    const tsc = `${folder}/node_modules/.bin/tsc`;
    if (project.hasTsconfig && !project.build)
        results.push(await run([tsc, '--noEmit', '-p', '.'], 'tsc'));
    const imports = [...project.imports, ...project.sdkImports];
    if (passed() && imports.length > 0 && project.hasTsconfig) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const consumer = __addDisposableResource(env_1, await ports.scratch.temporary('consumer'), true);
            await writeConsumer(imports, consumer.path, ports);
            if (project.name !== undefined)
                await run_typescript_link(folder, project.name, consumer.path, ports);
            if (project.sdkImports.length > 0)
                await linkDependencies(project, folder, consumer.path, ports);
            results.push(await run([tsc, '-p', consumer.path], 'tsc: a consumer'));
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
    return results;
}
/** A package that imports everything, as a user would; only the links to what it imports are missing. */
async function writeConsumer(imports, path, ports) {
    const compilerOptions = {
        target: 'ES2022',
        module: 'NodeNext',
        moduleResolution: 'NodeNext',
        strict: true,
        noEmit: true,
        types: [],
    };
    await ports.scratch.write(path, new Map([
        ['consumer.mts', consumerSource(imports)],
        ['tsconfig.json', JSON.stringify({ compilerOptions, files: ['consumer.mts'] })],
    ]));
}
/** The SDK as the project has it installed. */
async function linkDependencies(project, folder, consumer, ports) {
    const names = new Set(project.sdkImports.map((specifier) => packageOf(specifier)));
    for (const name of names)
        await run_typescript_link(`${folder}/node_modules/${name}`, name, consumer, ports);
}
async function run_typescript_link(target, name, consumer, ports) {
    const scope = name.includes('/') ? `${name.slice(0, name.indexOf('/'))}/` : '';
    await ports.scratch.write(consumer, new Map([[`node_modules/${scope}.keep`, '']]));
    const path = `${consumer}/node_modules/${name}`;
    await ports.process.run({ program: 'ln', args: ['-s', '-n', '-f', '--', target, path], cwd: consumer });
}
function packageOf(specifier) {
    return specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
}
function on(title, label) {
    return label === undefined ? title : `${title} on ${label}`;
}

;// CONCATENATED MODULE: ./flows/wasm-target.js


const wasmTarget = 'wasm32-unknown-unknown';
/**
 * Makes sure that the toolchain which `folder` selects can build for wasm, asking rustup for the target where it is missing.
 *
 * @param folder absolute.
 */
async function ensureWasmTarget(folder, timeoutMs, ports) {
    if (await isInstalled(folder, ports))
        return { kind: 'ready' };
    const args = ['target', 'add', wasmTarget];
    const added = await ports.log.outputGroup(`rustup ${args.join(' ')}`, (show) => attempt('rustup', args, folder, ports, { timeoutMs: Math.max(1, Math.min(timeoutMs, 300_000)), onLine: show }));
    if (added?.exitCode === 0 && (await isInstalled(folder, ports)))
        return { kind: 'ready' };
    const fault = (await attempt('cargo', ['--version'], folder, ports)) === undefined ? tool('cargo') : target(wasmTarget);
    const said = added?.stderr.trim().split('\n').at(-1) ?? 'rustup is not there to add it';
    const error = { kind: 'command', message: `${fault.message} ${said}`, environment: fault };
    return {
        kind: 'missing',
        result: {
            commandLine: `rustup ${args.join(' ')}`,
            folder: '.',
            durationMs: Math.round(added?.durationMs ?? 0),
            exitCode: added?.exitCode ?? null,
            timedOut: added?.timedOut ?? false,
            packages: [],
            errors: [error],
            errorCount: 1,
        },
    };
}
/** rustc knows the target's folder whether or not it is there. */
async function isInstalled(folder, ports) {
    const asked = await attempt('rustc', ['--print', 'target-libdir', '--target', wasmTarget], folder, ports);
    const path = asked?.exitCode === 0 ? asked.stdout.trim() : '';
    if (path === '')
        return false;
    const listed = await attempt('ls', ['--', path], folder, ports);
    return listed?.exitCode === 0 && /^libcore-.*\.rlib$/m.test(listed.stdout);
}
async function attempt(program, args, cwd, ports, options = {}) {
    try {
        return await ports.process.run({ program, args, cwd, ...options });
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.code === 'tool-missing')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./flows/run-steps.js







/** A step that may take this part of the time leaves the base as much, also when it hangs. */
const shareBesideBase = 0.45;
/** Runs one step of 13.2 on every workspace of a tree. */
async function runStep(step, tree, limits, ports) {
    const began = ports.clock.now();
    if (began >= limits.deadline)
        return (0,smoke_step/* skipped */.hT)(step, 'not-run', 'the time limit was reached before it');
    const until = began + (limits.deadline - began) * (limits.share ?? 1);
    const timeLeft = () => until - ports.clock.now();
    const outcome = await runCommands(step, tree, { ...limits, timeLeft }, ports);
    if ('not' in outcome)
        return (0,smoke_step/* skipped */.hT)(step, 'not-applicable', outcome.not);
    const { commands } = outcome;
    const failed = commands.filter((command) => command.exitCode !== 0 || command.errors.length > 0);
    const why = failed.length > 0 ? failedBecause(failed) : passedWith(step, commands);
    return {
        step,
        state: failed.length > 0 ? 'fail' : 'pass',
        ...(why !== undefined && { why }),
        commands,
        durationMs: ports.clock.now() - began,
    };
}
async function runCommands(step, tree, limits, ports) {
    switch (step) {
        case 'check':
        case 'build':
        case 'test':
            return { commands: await each(tree.workspaces, (workspace) => cargo(step, tree, workspace, limits, ports)) };
        case 'wasm':
            return 'not' in tree.wasm ? tree.wasm : { commands: await wasm(tree, tree.wasm.items, limits, ports) };
        case 'typescript':
            return 'not' in tree.typescript
                ? tree.typescript
                : {
                    commands: (await each(tree.typescript.items, (project) => runTypeScript(project, tree.root, limits, ports))).flat(),
                };
    }
}
async function cargo(step, tree, workspace, limits, ports) {
    const version = await cargoVersion(tree, workspace, ports);
    return runCargo(cargoArguments(step, workspace, version), tree, workspace, limits, ports);
}
async function wasm(tree, packages, limits, ports) {
    const ready = await ensureWasmTarget(folderOf(tree, packages[0]?.workspace), limits.timeLeft(), ports);
    if (ready.kind === 'missing')
        return [ready.result];
    return each(packages, ({ name, workspace, features }) => {
        const args = ['build', `--package=${name}`, '--lib', '--target', wasmTarget, '--message-format=json'];
        const withFeatures = features.length > 0 ? [`--features=${features.join(',')}`] : [];
        return runCargo([...args, ...withFeatures], tree, { ...workspace, packages: [name] }, limits, ports);
    });
}
/** One cargo command in a workspace. Incremental artifacts cost time and space and are thrown away with the members. */
async function runCargo(args, tree, workspace, limits, ports) {
    const output = new CargoOutput({ root: tree.root, folder: workspace.folder, packages: workspace.packages });
    return runCommand({
        program: 'cargo',
        args,
        cwd: folderOf(tree, workspace),
        folder: workspace.folder,
        env: cargoEnvironment(tree, workspace),
        timeoutMs: limits.timeLeft(),
        title: heading(`cargo ${args[0] ?? ''}`, workspace.folder, limits.label),
    }, output, ports);
}
function cargoEnvironment(tree, workspace) {
    const target = tree.targetFolders.get(workspace.folder);
    return { CARGO_INCREMENTAL: '0', ...(target !== undefined && { CARGO_TARGET_DIR: target }) };
}
/** Drops the members' artifacts, so that what is built next is built from the tree it is asked for. */
async function cleanMembers(tree, ports, profile = []) {
    for (const workspace of tree.workspaces) {
        const names = packageArguments({ ...workspace, whole: false });
        for (const target of [[], ...('items' in tree.wasm ? [['--target', wasmTarget]] : [])]) {
            await quietly({
                program: 'cargo',
                args: ['clean', ...names, ...profile, ...target],
                cwd: folderOf(tree, workspace),
                env: cargoEnvironment(tree, workspace),
            }, ports);
        }
    }
}
/** Drops the members' artifacts or everything, as the input `clean` asks. */
async function clean(what, tree, ports) {
    if (what === 'workspace')
        await cleanMembers(tree, ports);
    if (what !== 'all')
        return;
    for (const workspace of tree.workspaces) {
        await quietly({ program: 'cargo', args: ['clean'], cwd: folderOf(tree, workspace), env: cargoEnvironment(tree, workspace) }, ports);
    }
}
/** The path of a workspace in a tree. */
function folderOf(tree, workspace) {
    return workspace === undefined || workspace.folder === '.' ? tree.root : `${tree.root}/${workspace.folder}`;
}
function heading(what, folder, label) {
    return [what, folder === '.' ? '' : `in ${folder}`, label === undefined ? '' : `on ${label}`]
        .filter(Boolean)
        .join(' ');
}
/** `1.95.0`; `undefined` when cargo does not say, which the step itself will tell. */
async function cargoVersion(tree, workspace, ports) {
    const text = await quietly({ program: 'cargo', args: ['--version'], cwd: folderOf(tree, workspace) }, ports);
    return /^cargo (\S+)/.exec(text)?.[1];
}
/** Standard output of a command whose failure another command will explain better. */
async function quietly(command, ports) {
    try {
        return (await ports.process.run({ ...command, timeoutMs: 120_000, keepBytes: 64 * 1024 })).stdout;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.code === 'tool-missing')
            return '';
        throw error;
    }
}
async function each(items, work) {
    const results = [];
    for (const item of items)
        results.push(await work(item));
    return results;
}
function failedBecause(failed) {
    const late = failed.find((command) => command.timedOut);
    if (late)
        return `the time limit ended \`${late.commandLine}\` after ${Math.round(late.durationMs / 1000)} s`;
    return undefined;
}
function passedWith(step, commands) {
    if (step !== 'test')
        return undefined;
    const counts = commands.flatMap((command) => command.tests ?? []);
    const sum = (of) => counts.reduce((total, count) => total + count[of], 0);
    if (sum('passed') === 0)
        return 'no test ran: the packages have none that is not ignored';
    return `${sum('passed')} passed${sum('ignored') > 0 ? `, ${sum('ignored')} ignored` : ''}`;
}

;// CONCATENATED MODULE: ./flows/dependency-cache.js




/** Restores what Cargo downloaded and built of other people's code for this lockfile, or for a similar one. */
async function restoreDependencies(tree, target, wanted, ports) {
    if (!wanted)
        return { state: 'off', why: '`cache` is `false`' };
    if (ports.cache.unavailable !== undefined)
        return { state: 'off', why: ports.cache.unavailable };
    const { key, others } = cacheKeys({
        runner: ports.cache.runner,
        toolchain: await dependency_cache_toolchain(tree, ports),
        settings: await dependency_cache_texts(['rust-toolchain', 'rust-toolchain.toml', '.cargo/config.toml', '.cargo/config'], ports),
        plan: JSON.stringify([target.infra.url, (0,source/* formatReference */.FH)(target.infra.reference), target.crates]),
        lockfiles: await lockedTexts(target, ports),
    });
    const began = ports.clock.now();
    const found = await ports.cache.restore(cachedPaths(tree, ports), key, others);
    const restoreMs = ports.clock.now() - began;
    const seconds = (restoreMs / 1000).toFixed(1);
    if (found === undefined)
        return { state: 'miss', why: 'nothing was saved for this yet', key };
    if (found === key)
        return { state: 'hit', why: `restored in ${seconds} s`, key, restoreMs };
    return { state: 'partial', why: `restored what is similar in ${seconds} s`, key, restoreMs };
}
/**
 * Saves the same for later runs, without the repository's own packages.
 *
 * @param complete whether everything was built: a key is written once, so half of it would stay.
 */
async function saveDependencies(report, tree, complete, ports) {
    if (report.state === 'hit' || report.key === undefined || !complete)
        return report;
    await cleanMembers(tree, ports);
    const began = ports.clock.now();
    const problem = await ports.cache.save(cachedPaths(tree, ports), report.key);
    const saveMs = ports.clock.now() - began;
    if (problem === undefined)
        return { ...report, why: `${report.why}; saved in ${(saveMs / 1000).toFixed(1)} s`, saveMs };
    ports.log.info(`the cache was not saved: ${problem}`);
    return { ...report, why: `${report.why}; not saved: ${problem}` };
}
/** Downloads and artifacts, in paths that are the same in the next run. */
function cachedPaths(tree, { cache, checkout }) {
    const downloads = ['registry/index', 'registry/cache', 'git/db'].map((path) => `${cache.cargoHome}/${path}`);
    const targets = [...tree.targetFolders.values()].filter((path) => path.startsWith(`${checkout.root}/`));
    return [...downloads, ...targets];
}
async function lockedTexts(target, ports) {
    const committed = target.workspaces.flatMap(({ workspace }) => workspace.lockfile?.text ?? []);
    if (committed.length === target.workspaces.length)
        return committed;
    return dependency_cache_texts([...target.repository.manifests.keys()].toSorted(), ports);
}
async function dependency_cache_texts(paths, { checkout }) {
    const found = await Promise.all(paths.map((path) => checkout.readIfPresent(path)));
    return found.map((text) => text ?? '');
}
async function dependency_cache_toolchain(tree, ports) {
    try {
        const cwd = folderOf(tree, tree.workspaces[0]);
        return (await ports.process.run({ program: 'rustc', args: ['-vV'], cwd, timeoutMs: 60_000 })).stdout;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.code === 'tool-missing')
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./flows/find-base.js
/**
 * The revision that a tree is compared with: the one the caller names, else HEAD when tracked files are changed, else the
 * base of the pull request (contract, `base`). Ask before anything is built: a build may change tracked files.
 */
async function chooseBase(root, wanted, ports) {
    if (wanted.base !== undefined)
        return { revision: wanted.base, name: wanted.base };
    // No checkout of git's, or one without a commit.
    if ((await ports.worktrees.commit(root, 'HEAD')) === undefined)
        return undefined;
    if (await ports.worktrees.isChanged(root))
        return { revision: 'HEAD', name: 'HEAD' };
    if (wanted.pullRequestBase === undefined)
        return undefined;
    return { revision: wanted.pullRequestBase, name: "the pull request's base" };
}
/** The commit of a choice, fetched when the clone is shallow; why there is none otherwise. */
async function resolveBase(root, choice, ports) {
    if (choice === undefined) {
        return { none: 'There is nothing to compare with: the tree is what HEAD has, and this is no pull request.' };
    }
    const { revision, name } = choice;
    const known = await ports.worktrees.commit(root, revision);
    const short = (sha) => (sha.startsWith(name) ? sha.slice(0, 7) : `${name} (${sha.slice(0, 7)})`);
    if (known !== undefined)
        return { sha: known, name: short(known) };
    if (/^[0-9a-f]{40}$/.test(revision) && (await ports.worktrees.fetch(root, revision))) {
        return { sha: revision, name: short(revision) };
    }
    return { none: `The commit ${revision} is not in this clone and could not be fetched.` };
}

// EXTERNAL MODULE: ./domain/inputs/reader.js + 1 modules
var reader = __nccwpck_require__(6225);
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
        reference: (0,source/* parseReference */.F2)(table?.text('reference', notation/* notation */.L.reference) ?? 'default-branch') ?? {
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
    const near = suggestion((0,reader/* nearest */.pA)(nameOf(repositoryName), plan.repositories.keys()));
    return {
        crates: [],
        problems: [
            `input \`repository\`: ${shown(nameOf(repositoryName))} is not in the plan${near || '.'} Give \`crates\`, or add the repository to the plan`,
        ],
    };
}
/** The plan's entry for `owner/name` or name, whatever its case, as on GitHub. */
function plannedRepository(plan, repository) {
    const name = nameOf(repository);
    const wanted = name.toLowerCase();
    return (plan.repositories.get(name) ??
        [...plan.repositories.values()].find((planned) => planned.name.toLowerCase() === wanted));
}
function nameOf(repository) {
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
const version_number = '(0|[1-9][0-9]*)';
const preIdentifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const buildIdentifier = '[0-9A-Za-z-]+';
const pattern = new RegExp(`^${version_number}\\.${version_number}\\.${version_number}(?:-(${preIdentifier}(?:\\.${preIdentifier})*))?(?:\\+(${buildIdentifier}(?:\\.${buildIdentifier})*))?$`);
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
    return workspaces.map(({ workspace }) => external_node_path_.posix.join(workspace.root.folder, 'Cargo.lock'));
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

;// CONCATENATED MODULE: ./flows/system-packages.js

/**
 * Installs the packages that are not there, with apt, where this machine allows it without asking: as root or with a sudo
 * that needs no password. Never fails: what is missing is said, and the steps will tell whether it mattered.
 */
async function installSystemPackages(wanted, cwd, timeoutMs, ports) {
    if (wanted.length === 0)
        return { wanted, present: [], installed: [], missing: [] };
    const present = await presentAmong(wanted, cwd, ports);
    const absent = wanted.filter((name) => !present.includes(name));
    if (absent.length === 0)
        return { wanted, present, installed: [], missing: [] };
    const why = await system_packages_install(absent, cwd, timeoutMs, ports);
    const installed = why === undefined ? await presentAmong(absent, cwd, ports) : [];
    const missing = absent.filter((name) => !installed.includes(name));
    if (missing.length > 0)
        ports.log.warning(`system packages not installed: ${missing.join(', ')}${why === undefined ? '' : ` (${why})`}`);
    return { wanted, present, installed, missing, ...(why !== undefined && { why }) };
}
async function presentAmong(names, cwd, ports) {
    const args = ['--show', '--showformat=${Package} ${db:Status-Status}\n', '--', ...names];
    const listed = await system_packages_attempt('dpkg-query', args, cwd, ports);
    const found = new Set((listed?.stdout ?? '').split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])));
    return names.filter((name) => found.has(name.split(':')[0]));
}
/** @returns why nothing was installed. */
async function system_packages_install(names, cwd, timeoutMs, ports) {
    if ((await system_packages_attempt('apt-get', ['--version'], cwd, ports)) === undefined)
        return 'this machine has no apt';
    const root = (await system_packages_attempt('id', ['-u'], cwd, ports))?.stdout.trim() === '0';
    const sudo = ['sudo', '--non-interactive', 'DEBIAN_FRONTEND=noninteractive'];
    if (!root && (await system_packages_attempt('sudo', ['--non-interactive', 'true'], cwd, ports))?.exitCode !== 0) {
        return 'that needs root, or a sudo that asks for no password';
    }
    const until = ports.clock.now() + timeoutMs;
    return ports.log.outputGroup(`apt-get install ${names.join(' ')}`, async (show) => {
        for (const args of [
            ['update', '--quiet'],
            ['install', '--quiet', '--yes', '--no-install-recommends', '--', ...names],
        ]) {
            const [program = '', ...rest] = root ? ['apt-get', ...args] : [...sudo, 'apt-get', ...args];
            const done = await system_packages_attempt(program, rest, cwd, ports, {
                timeoutMs: Math.max(1, until - ports.clock.now()),
                env: { DEBIAN_FRONTEND: 'noninteractive' },
                onLine: show,
            });
            // A list that cannot be refreshed may still know the package.
            if (done?.exitCode !== 0 && args[0] === 'install')
                return lastLine(done);
        }
        return undefined;
    });
}
function lastLine(done) {
    if (done === undefined)
        return 'apt-get could not be started';
    if (done.timedOut)
        return 'apt-get did not end in time';
    return (done.stderr
        .trim()
        .split('\n')
        .findLast((line) => line.startsWith('E: ')) ?? `apt-get ended with exit code ${done.exitCode}`);
}
async function system_packages_attempt(program, args, cwd, ports, options = {}) {
    try {
        return await ports.process.run({ program, args, cwd, keepBytes: 256 * 1024, ...options });
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.code === 'tool-missing')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./flows/target-folders.js


/**
 * Finds where Cargo puts the artifacts of each workspace. A folder in the checkout that git does not ignore would show up
 * there as new files: such a workspace is built in a scratch folder instead.
 */
async function withTargetFolders(tree, ports) {
    const made = [];
    const targetFolders = new Map();
    for (const workspace of tree.workspaces) {
        const path = await targetFolder(folderOf(tree, workspace), ports);
        if (path !== undefined && !(await dirties(tree.root, path, ports))) {
            targetFolders.set(workspace.folder, path);
            continue;
        }
        const folder = await ports.scratch.temporary('target');
        made.push(folder);
        targetFolders.set(workspace.folder, folder.path);
    }
    return {
        tree: { ...tree, targetFolders },
        async [Symbol.asyncDispose]() {
            for (const folder of made)
                await folder[Symbol.asyncDispose]();
        },
    };
}
async function dirties(root, path, ports) {
    if (!path.startsWith(`${root}/`) || (await ports.worktrees.commit(root, 'HEAD')) === undefined)
        return false;
    return !(await ports.worktrees.ignores(root, `${path.slice(root.length + 1)}/debug`));
}
/** `undefined` when cargo cannot tell: the steps will show why. */
async function targetFolder(cwd, ports) {
    try {
        const args = ['metadata', '--no-deps', '--format-version=1', '--offline'];
        const done = await ports.process.run({ program: 'cargo', args, cwd, timeoutMs: 120_000 });
        const found = done.exitCode === 0 ? JSON.parse(done.stdout) : undefined;
        const path = typeof found === 'object' && found !== null && 'target_directory' in found ? found.target_directory : undefined;
        return typeof path === 'string' ? path : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError || (error instanceof failure/* Failure */.HR && error.code === 'tool-missing'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./domain/smoke/bisect.js
/**
 * Finds the items without which nothing breaks, given that all of them together do and none of them does not.
 *
 * Each round finds the shortest prefix that breaks by halving (about log2 n questions) and takes its last item out, until
 * what is left passes. Several items that break it each by itself are all found, one a round.
 *
 * @param breaks whether a subset breaks it; `undefined` when that could not be found out, which ends the search.
 * @returns `undefined` when a question had no answer.
 */
async function findCulprits(items, breaks) {
    let rest = [...items];
    let tried = 0;
    const ask = (subset) => {
        tried += 1;
        return breaks(subset);
    };
    const culprits = [];
    while (rest.length > 0) {
        const broken = culprits.length === 0 ? true : await ask(rest);
        if (broken === undefined)
            return undefined;
        if (!broken)
            break;
        const culprit = await lastOfShortestPrefix(rest, ask);
        if (culprit === undefined)
            return undefined;
        culprits.push(culprit);
        rest = rest.filter((item) => item !== culprit);
    }
    return { culprits, safe: rest, tried };
}
/** Between `low` items, which pass, and `high` items, which break. */
async function lastOfShortestPrefix(items, breaks) {
    let low = 0;
    let high = items.length;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        const broken = await breaks(items.slice(0, middle));
        if (broken === undefined)
            return undefined;
        if (broken)
            high = middle;
        else
            low = middle;
    }
    return items[high - 1];
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
function splice_splice(document, ...splices) {
    if (splices.length === 0)
        return document;
    const edits = splices.map(({ start, end, text }) => ({ path: document.path, range: { start, end }, text }));
    return parseToml(applyEdits(document.text, edits), document.path);
}
function splice_insertion(offset, text) {
    return { start: offset, end: offset, text };
}

;// CONCATENATED MODULE: ./domain/patch/entry-keys.js





/**
 * Sets a key of a dependency entry, in whatever form that is written (`"1"`, inline, dotted, `[dependencies.x]`). A key
 * that is there keeps its place; a new one goes behind `after`, else to the end.
 *
 * @param at keys from the root to the entry.
 */
function setKey(document, at, key, value, after) {
    const entry = entryAt(document.root, ...at);
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
        return splice(document, { ...existing.value.range, text: renderValue(value, style) });
    const assignment = (equals) => `${renderKey(key)}${equals}${renderValue(value, style)}`;
    const sibling = (after === undefined ? undefined : table.entries.get(after)) ?? bodyOf(table).at(-1);
    if (isInline(document, at)) {
        const text = assignment(style.inlineEquals);
        if (sibling === undefined)
            return splice(document, { ...table.range, text: `{${style.padding}${text}${style.padding}}` });
        const prefix = document.text.slice(sibling.range.start, sibling.keyRange.start);
        return splice(document, insertion(sibling.range.end, `${style.comma}${prefix}${text}`));
    }
    const line = (sibling ? linePrefix(document.text, sibling) : '') + assignment(style.equals);
    const offset = lineEnd(document.text, sibling?.range.end ?? table.header?.end ?? table.range.end);
    return splice(document, insertion(offset, `${style.lineEnding}${line}`));
}
/** Takes a key out of a dependency entry, with its comma or its line. */
function removeKey(document, at, key) {
    const value = entryAt(document.root, ...at)?.value;
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
    const table = renderInlineTable(new Map(), { ...style, padding: '' });
    const inside = `${style.padding}version${style.inlineEquals}${document.text.slice(range.start, range.end)}${style.padding}`;
    return splice(document, { ...range, text: table.replace('{}', () => `{${inside}}`) });
}
function entryStyle(document, at, table) {
    const parent = entryAt(document.root, ...at.slice(0, -1))?.value;
    const own = table.form === 'inline' || table.form === 'dotted' ? parent : table;
    return styleOf(document, own?.kind === 'table' ? own : undefined);
}
/** What stands in a sibling's line before its own key: the indentation and, in dotted form, the keys above. */
function linePrefix(text, sibling) {
    return text.slice(lineStart(text, sibling.range.start), sibling.keyRange.start);
}

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
    const start = layout_firstOffset(document.text);
    const root = { path: [], table: document.root, header: { start, end: start } };
    return [root, ...sections.toSorted((a, b) => a.header.start - b.header.start)];
}
/** After a byte order mark. */
function layout_firstOffset(text) {
    return text.startsWith('\uFEFF') ? 1 : 0;
}
/** The key-values that stand in the section itself, not under headers of their own, in the order of the file. */
function layout_bodyOf(table) {
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
function layout_lineStart(text, offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1) + 1, layout_firstOffset(text));
}
/** Offset after the last character of the line that holds `offset`, before its line ending. */
function layout_lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end === -1)
        return text.length;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
/** Offset of the beginning of the next line; the end of the text on the last line. */
function layout_nextLine(text, offset) {
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
function layout_blockEnd(text, offset) {
    let end = layout_lineEnd(text, offset);
    for (let at = end;;) {
        const next = layout_nextLine(text, at);
        const line = text.slice(next, layout_lineEnd(text, next));
        if (next >= text.length || !layout_isComment(line))
            return isHeader(line) ? layout_lineEnd(text, offset) : end;
        at = end = layout_lineEnd(text, next);
    }
}
/** Where the section's own content ends. */
function sectionEnd(document, section) {
    const last = layout_bodyOf(section.table).at(-1);
    const offset = last?.range.end ?? section.header.end;
    // A file whose first line is a header has no keys before it: what is added there goes to its very beginning.
    return last === undefined && section.path.length === 0 ? section.header.end : layout_blockEnd(document.text, offset);
}
function layout_isComment(line) {
    return /^\s*#/.test(line);
}
function isHeader(line) {
    return /^\s*\[/.test(line);
}
/** The lines between two offsets, without their endings. */
function layout_linesBetween(text, start, end) {
    return text.slice(start, end).split(/\r?\n/);
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
        return splice_splice(document, { ...itemRange(document.text, entry.range), text: '' });
    const { start, end } = withBlock(document.text, entry);
    return splice_splice(document, { start, end, text: '' });
}
/** The entry's lines; with them the heading and the blank line above, where it is the last one of a block of ours. */
function withBlock(text, entry) {
    const first = layout_lineStart(text, entry.range.start);
    const end = layout_nextLine(text, entry.range.end);
    const headed = lineBefore(text, first)?.text.trim() === blockHeading;
    const aloneBelow = endsBlock(text, end);
    let start = headed && aloneBelow ? (lineBefore(text, first)?.start ?? first) : first;
    const above = lineBefore(text, start);
    if (aloneBelow && above?.text.trim() === '' && above.start > layout_firstOffset(text))
        start = above.start;
    return withoutFinalNewline(text, start, end);
}
/** At the end of a file without a final newline, the line ending before goes instead of the one behind. */
function withoutFinalNewline(text, start, end) {
    if (end < text.length || text.endsWith('\n') || start <= layout_firstOffset(text))
        return { start, end };
    return { start: start - (text[start - 2] === '\r' ? 2 : 1), end };
}
function lineBefore(text, start) {
    if (start <= layout_firstOffset(text))
        return undefined;
    const from = layout_lineStart(text, start - 1);
    return { start: from, text: text.slice(from, start) };
}
/** Whether what begins at `start` is the end, a blank line, or a header with the comments right above it. */
function endsBlock(text, start) {
    const line = text.slice(start, layout_lineEnd(text, start));
    if (line.trim() === '' || isHeader(line))
        return true;
    for (let at = start; layout_isComment(text.slice(at, layout_lineEnd(text, at)));) {
        at = layout_nextLine(text, at);
        if (isHeader(text.slice(at, layout_lineEnd(text, at))))
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
    const last = layout_bodyOf(section.table).at(-1);
    const end = layout_nextLine(text, last ? sectionEnd(document, section) : section.header.end);
    const start = layout_lineStart(text, section.header.start);
    const above = lineBefore(text, start);
    const from = above?.text.trim() === '' ? above.start : start;
    return splice_splice(document, { ...withoutFinalNewline(text, from, end), text: '' });
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
    const text = renderString(added, array.items.length > 0 ? { quote } : styleOf(document, undefined));
    const sorted = !ordered && present.length > 1 && present.every((item, index) => index === 0 || (present[index - 1] ?? '') < item);
    const position = sorted ? present.filter((item) => item < added).length : present.length;
    const previous = array.items[position - 1];
    const next = array.items[position];
    const multiline = spansLines(document.text, array);
    if (previous)
        return splice(document, ...behind(document.text, previous.range.end, text, multiline && next === undefined, multiline));
    if (next) {
        const separator = multiline ? `,${gapBefore(document.text, next.range.start)}` : ', ';
        return splice(document, insertion(next.range.start, `${text}${separator}`));
    }
    return splice(document, insertion(array.range.start + 1, text));
}
/** Behind an item: before its comma where one is written, so that a comment behind the comma stays with its item. */
function behind(text, end, added, isLast, multiline) {
    if (!multiline)
        return [insertion(end, `, ${added}`)];
    const lineOf = lineStart(text, end);
    const indent = /^[ \t]*/.exec(text.slice(lineOf))?.[0] ?? '';
    const eol = text[lineEnd(text, end)] === '\r' ? '\r\n' : '\n';
    const comma = /^[ \t]*,/.exec(text.slice(end));
    const lineStop = lineEnd(text, end);
    if (comma) {
        const rest = text.slice(end + comma[0].length, lineStop);
        // Other items on the same line: the array wraps rather than having a line for each.
        if (rest.trim() !== '' && !isComment(rest))
            return [insertion(end + comma[0].length, ` ${added},`)];
        return [insertion(lineStop, `${eol}${indent}${added},`)];
    }
    if (!isLast)
        return [insertion(end, `, ${added}`)];
    if (/^[ \t]*\]/.test(text.slice(end)))
        return [insertion(end, `, ${added}`)];
    return [insertion(end, ','), insertion(lineStop, `${eol}${indent}${added}`)];
}
function gapBefore(text, start) {
    const from = lineStart(text, start);
    const indent = text.slice(from, start);
    return indent.trim() === '' ? `${text[from - 2] === '\r' ? '\r\n' : '\n'}${indent}` : ' ';
}
/** Takes strings out of an array, with their comma or their line. */
function removeStrings(document, at, strings) {
    return strings.reduce((current, text) => removeString(current, at, text), document);
}
function removeString(document, at, removed) {
    const array = arrayAt(document, at);
    const item = array?.items.find((candidate) => candidate.kind === 'string' && candidate.value === removed);
    if (array === undefined || item === undefined)
        return document;
    const { text } = document;
    const start = layout_lineStart(text, item.range.start);
    const line = text.slice(start, layout_lineEnd(text, item.range.end));
    const alone = /^[ \t]*$/.test(text.slice(start, item.range.start)) &&
        /^[ \t]*,?[ \t]*(#.*)?$/.test(line.slice(item.range.end - start));
    if (!alone)
        return splice_splice(document, { ...itemRange(text, item.range), text: '' });
    const removal = { start, end: layout_nextLine(text, item.range.end), text: '' };
    const previous = array.items[array.items.indexOf(item) - 1];
    const isLast = array.items.at(-1) === item;
    const hasComma = /^[ \t]*,/.test(text.slice(item.range.end));
    // The item before loses the comma that it got when this one was added.
    if (!isLast || hasComma || previous === undefined)
        return splice_splice(document, removal);
    const comma = /^[ \t]*,/.exec(text.slice(previous.range.end));
    const end = previous.range.end;
    return comma
        ? splice_splice(document, { start: end, end: end + comma[0].length, text: '' }, removal)
        : splice_splice(document, removal);
}
function arrayAt(document, at) {
    const value = document_entryAt(document.root, ...at)?.value;
    return value?.kind === 'array' && !value.ofTables ? value : undefined;
}
function spansLines(text, array) {
    return text.slice(array.range.start, array.range.end).includes('\n');
}

;// CONCATENATED MODULE: ./domain/smoke/without-crates.js



/** The crates of `known` that a manifest depends on, in any table, each once. */
function cratesIn(text, path, known) {
    return [...new Set(entriesOf(text, path).map((dependency) => dependency.package))].filter((name) => known.has(name));
}
/**
 * A manifest without its entries for `crates`, and without the features that name them. Nothing else changes.
 *
 * @throws {Failure} `manifest` when the text cannot be read.
 */
function withoutCrates(text, path, crates) {
    const manifest = readManifest(text, path);
    const entries = entriesOf(text, path).filter((dependency) => crates.has(dependency.package));
    const names = new Set(entries.map((dependency) => dependency.name));
    // From the end of the file on, so that nothing that is still to be removed moves.
    let document = manifest.document;
    for (const entry of entries.toReversed())
        document = removeEntries(document, entry.table.path, [entry.name]);
    for (const feature of manifest.features) {
        const gone = feature.enables.filter((value) => names.has(value.replace(/^dep:/, '').split(/[?/]/)[0] ?? ''));
        if (gone.length > 0)
            document = removeStrings(document, ['features', feature.name], gone);
    }
    return document.text;
}
function entriesOf(text, path) {
    const manifest = readManifest(text, path);
    return [...(manifest.workspace?.dependencies ?? []), ...manifest.dependencies];
}

;// CONCATENATED MODULE: ./flows/find-culprit.js





/**
 * Finds the infra crates that broke a step by trying halves of the list with `cargo check` on the base, whose dependencies
 * are built already.
 */
async function findCulprit(search, ports) {
    const crates = await addedCrates(search, ports);
    const [only] = crates;
    if (only === undefined)
        return { crates: [], safe: [], how: 'no manifest of the change adds an infra crate' };
    if (crates.length === 1)
        return { crates, safe: [], how: `${only} is the only crate that was added` };
    const wanted = newErrors((0,smoke_step/* errorsOf */.Bp)(search.head), search.base ? (0,smoke_step/* errorsOf */.Bp)(search.base) : []);
    const breaks = (subset) => tryCrates(subset, crates, wanted, search, ports);
    const whole = await breaks(crates);
    if (whole !== true) {
        const how = whole === undefined
            ? 'the time limit was reached'
            : `\`cargo check\` passes with all of them; ${search.head.step} fails for another reason`;
        return { crates: [], safe: [], how };
    }
    const found = await findCulprits(crates, breaks);
    if (found === undefined)
        return { crates: [], safe: [], how: 'the time limit was reached before it was found' };
    return {
        crates: found.culprits,
        safe: found.safe,
        how: `found by ${found.tried + 1} runs of \`cargo check\` with parts of the list of ${crates.length}`,
    };
}
/** Crates that the changed manifests have and the base's do not, lowest layer first. */
async function addedCrates({ manifests, known, tree }, ports) {
    const names = new Set(known);
    const added = new Set();
    for (const [path, text] of manifests) {
        const before = await ports.scratch.read(`${tree.root}/${path}`);
        const old = new Set(before === undefined ? [] : cratesIn(before, path, names));
        for (const name of cratesIn(text, path, names))
            if (!old.has(name))
                added.add(name);
    }
    return known.filter((name) => added.has(name));
}
/** Whether `cargo check` on the base with only `subset` shows one of the `wanted` errors; `undefined` out of time. */
async function tryCrates(subset, all, wanted, { tree, manifests, deadline }, ports) {
    const left = new Set(all.filter((name) => !subset.includes(name)));
    await ports.scratch.write(tree.root, new Map([...manifests].map(([path, text]) => [path, withoutCrates(text, path, left)])));
    const result = await runStep('check', tree, { deadline, label: subset.join(', ') || 'no crate' }, ports);
    if (result.state === 'not-run' || result.commands.some((command) => command.timedOut))
        return undefined;
    const errors = (0,smoke_step/* errorsOf */.Bp)(result);
    return newErrors(wanted, errors).length < wanted.length;
}

;// CONCATENATED MODULE: ./actions/smoke-test/judge.js
var judge_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var judge_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Says whose fault each failed step is: this machine's, the base's or the change's, and then which crate's. */
async function judge(request, ports) {
    const { steps, baseline } = request;
    const told = steps.map((step) => (step.state === 'fail' ? withFault(step, ownFault(step)) : step));
    const ran = (step) => step.state === 'pass' || step.state === 'fail';
    const open = told.filter((step) => (baseline === 'always' ? ran(step) : step.state === 'fail' && !step.fault));
    if (open.length === 0)
        return { steps: told, baseSteps: [] };
    if (baseline === 'never')
        return { steps: unknown(told, 'The base was not asked (`baseline` is `never`).'), baseSteps: [] };
    const base = await request.base();
    if ('none' in base)
        return { steps: unknown(told, base.none), baseSteps: [] };
    return judge_compare(told, open, base, request, ports);
}
async function judge_compare(told, open, base, request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const worktree = judge_addDisposableResource(env_1, await ports.worktrees.open(ports.checkout.root, base.sha), true);
        try {
            const tree = await baseTree(request.tree, worktree.path, ports);
            const limits = { deadline: request.deadline, label: base.name };
            const baseSteps = [];
            for (const { step } of open)
                baseSteps.push(await runStep(step, tree, limits, ports));
            const onBase = (name) => baseSteps.find((step) => step.step === name);
            const steps = told.map((step) => {
                const other = onBase(step.step);
                return step.state === 'fail' && !step.fault && other
                    ? withFault(step, compareWithBase(step, other, base.name))
                    : step;
            });
            const broken = steps.find((step) => step.fault?.kind === 'integration');
            const culprit = broken && request.culprit
                ? await findCulprit({
                    head: broken,
                    base: onBase(broken.step),
                    tree,
                    manifests: request.manifests,
                    known: request.knownCrates,
                    deadline: request.deadline,
                }, ports)
                : undefined;
            return { steps, base, baseSteps, ...(culprit && { culprit }) };
        }
        finally {
            // Cargo tells members of two trees apart by time only: what was built from the base would pass for the checkout's.
            if (!ports.stop.aborted)
                await cleanMembers(request.tree, ports);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = judge_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The base with the same target folders, and with the same versions where it has no lockfile of its own. */
async function baseTree(head, root, ports) {
    const there = [];
    for (const workspace of head.workspaces) {
        const folder = folderOf({ root }, workspace);
        if ((await ports.scratch.read(`${folder}/Cargo.toml`)) === undefined)
            continue;
        there.push(workspace);
        const path = workspace.folder === '.' ? 'Cargo.lock' : `${workspace.folder}/Cargo.lock`;
        const lockfile = await ports.checkout.readIfPresent(path);
        if (lockfile !== undefined && (await ports.scratch.read(`${folder}/Cargo.lock`)) === undefined) {
            await ports.scratch.write(folder, new Map([['Cargo.lock', lockfile]]));
        }
    }
    return { ...head, root, workspaces: there };
}
function unknown(steps, why) {
    return steps.map((step) => (step.state === 'fail' && !step.fault ? withFault(step, { kind: 'unknown', why }) : step));
}
function withFault(step, fault) {
    return fault === undefined ? step : { ...step, fault };
}

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

;// CONCATENATED MODULE: ./actions/smoke-test/tree.js


/** What the steps work on in the checkout. */
async function treeOf(target, ports) {
    const workspaces = target.workspaces.map((chosen) => ({ chosen, tree: workspaceTree(chosen) }));
    return {
        root: ports.checkout.root,
        workspaces: workspaces.map(({ tree }) => tree),
        targetFolders: new Map(),
        wasm: wasmPackages(workspaces.flatMap(({ chosen, tree }) => chosen.members.map((manifest) => ({ manifest, workspace: tree }))), target),
        typescript: await typeScriptProjects(target, ports),
    };
}
function workspaceTree({ workspace, members }) {
    return {
        folder: workspace.root.folder,
        packages: members.flatMap((member) => member.package?.name ?? []),
        whole: members.length === workspace.members.length,
    };
}
function wasmPackages(members, { planned }) {
    const wasm = planned?.wasm;
    const modules = members.filter(({ manifest }) => makesModule(manifest));
    const named = wasm?.package;
    const meant = named === undefined
        ? modules.filter(({ manifest }) => wasm !== undefined || isSetUpForWasm(manifest))
        : modules.filter(({ manifest }) => manifest.package?.name === named);
    const items = meant.map(({ manifest, workspace }) => ({
        name: manifest.package?.name ?? '',
        workspace,
        features: featuresOf(manifest, ['wasm']),
    }));
    if (items.length > 0)
        return { items };
    if (named !== undefined)
        return { not: `the plan's wasm package ${named} has no cdylib target here` };
    if (wasm !== undefined)
        return { not: 'the plan lists wasm crates, but no package has a cdylib target' };
    return { not: 'no package has a cdylib target with a wasm feature or wasm-bindgen' };
}
async function typeScriptProjects(target, ports) {
    const files = await ports.checkout.files();
    const folders = typeScriptFolders(files);
    if (folders.length === 0)
        return { not: 'there is no package.json in the root, ts or typescript' };
    const items = [];
    const reasons = [];
    for (const folder of folders) {
        const path = folder === '.' ? 'package.json' : `${folder}/package.json`;
        const project = readTypeScriptProject(folder, await ports.checkout.read(path), files, target.plan.sdk);
        if (project.kind === 'project')
            items.push(project);
        else
            reasons.push(`${path} ${project.why}`);
    }
    return items.length > 0 ? { items } : { not: reasons.join('; ') };
}

;// CONCATENATED MODULE: ./actions/smoke-test/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Checks, builds and tests a repository after its integration (plan, 13.2) and says whose fault it is when that fails.
 * The checkout's files are as before when it ends.
 */
async function run(inputs, ports) {
    if (inputs.steps.length === 0)
        return nothingAsked(inputs, ports);
    const target = await openTarget(inputs, ports, { crates: 'optional' });
    return ports.keptFiles.during(ports.checkout.root, lockfilesOf(target), () => smoke(target, inputs, ports));
}
/** `steps: none`: nothing is read, installed, restored, started or compared. */
function nothingAsked({ repository }, { checkout, clock }) {
    const why = '`steps` is `none`';
    return {
        repository: external_node_path_.posix.basename(repository ?? checkout.root),
        date: new Date(clock.now()).toISOString(),
        status: 'pass',
        steps: smoke_step/* stepNames */.Ve.map((step) => (0,smoke_step/* skipped */.hT)(step, 'not-run', why)),
        baseSteps: [],
        systemPackages: { wanted: [], present: [], installed: [], missing: [] },
        cache: { state: 'off', why },
        durationMs: 0,
    };
}
async function smoke(target, inputs, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const began = ports.clock.now();
        const deadline = began + inputs.timeoutMinutes * 60_000;
        const { root } = ports.checkout;
        const choice = inputs.baseline === 'never' ? undefined : await chooseBase(root, baseWanted(inputs, ports), ports);
        const wanted = inputs.systemPackages ?? target.planned?.systemPackages ?? [];
        const systemPackages = await installSystemPackages(wanted, root, deadline - began, ports);
        const buildable = run_addDisposableResource(env_1, await withTargetFolders(await treeOf(target, ports), ports), true);
        const restored = await restoreDependencies(buildable.tree, target, inputs.cache, ports);
        const steps = await runSteps(buildable.tree, inputs, deadline, ports);
        const judgement = await judge({
            tree: buildable.tree,
            steps,
            base: () => resolveBase(root, choice, ports),
            baseline: inputs.baseline,
            culprit: inputs.culprit,
            knownCrates: [...target.plan.crates.values()].toSorted((a, b) => a.layer - b.layer).map(({ name }) => name),
            manifests: textsOf(target),
            deadline,
        }, ports);
        const status = statusOf(judgement.steps);
        const cache = await saveDependencies(restored, buildable.tree, status === 'pass', ports);
        const failedStep = judgement.steps.find((step) => step.state === 'fail')?.step;
        return {
            ...judgement,
            repository: external_node_path_.posix.basename(target.repositoryName),
            date: new Date(began).toISOString(),
            status,
            ...(failedStep !== undefined && { failedStep }),
            systemPackages,
            cache,
            durationMs: ports.clock.now() - began,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Every step in the order of 13.2; after one that failed the rest is not run, unless `fail-fast` is off. */
async function runSteps(tree, inputs, deadline, ports) {
    await clean(inputs.clean, tree, ports);
    const limits = { deadline, share: inputs.baseline === 'never' ? 1 : shareBesideBase };
    const perform = async (step) => told(await runStep(step, tree, limits, ports), ports);
    // What builds has been checked, and checking first would compile everything twice. Where the build fails, the check
    // tells which of the two steps it is.
    const built = inputs.steps.includes('check') && inputs.steps.includes('build') ? await perform('build') : undefined;
    const steps = [];
    for (const step of smoke_step/* stepNames */.Ve) {
        const failed = steps.find((result) => result.state === 'fail');
        if (!inputs.steps.includes(step)) {
            steps.push((0,smoke_step/* skipped */.hT)(step, 'not-run', 'not among `steps`'));
        }
        else if (failed && inputs.failFast)
            steps.push((0,smoke_step/* skipped */.hT)(step, 'not-run', `${failed.step} failed before it`));
        else if (step === 'check' && built?.state === 'pass')
            steps.push(checkedBy(built));
        else if (step === 'build' && built)
            steps.push(built);
        else
            steps.push(await perform(step));
    }
    return steps;
}
function checkedBy(built) {
    return { ...built, step: 'check', durationMs: 0, why: '`cargo build` checks the same targets' };
}
function told(result, { log }) {
    const time = result.commands.length > 0 ? ` in ${(result.durationMs / 1000).toFixed(1)} s` : '';
    log.info(`${result.step}: ${result.state}${time}${result.why === undefined ? '' : ` (${result.why})`}`);
    return result;
}
function baseWanted(inputs, ports) {
    return {
        ...(inputs.base !== undefined && { base: inputs.base }),
        ...(ports.pullRequestBase !== undefined && { pullRequestBase: ports.pullRequestBase }),
    };
}
/** The manifests that belong to what is tested. */
function textsOf(target) {
    const manifests = target.workspaces.flatMap(({ workspace }) => manifestsOf(workspace));
    return new Map(manifests.map((manifest) => [manifest.path, manifest.document.text]));
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describe)
});

;// CONCATENATED MODULE: ./domain/report/kebab-keys.js
/** The same value with keys as reports write them: `durationMs` becomes `duration-ms`. Maps become objects; `undefined` goes. */
function kebabKeys(value) {
    if (Array.isArray(value))
        return value.map(kebabKeys);
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, item]) => [String(key), kebabKeys(item)]));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : [[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), kebabKeys(item)]]));
}

// EXTERNAL MODULE: ./domain/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(1277);
// EXTERNAL MODULE: ./domain/smoke/step.js
var smoke_step = __nccwpck_require__(8501);
;// CONCATENATED MODULE: ./domain/smoke/ledger.js

const resultHeader = ['Repository', 'Date', 'Check', 'Build', 'Test', 'WASM', 'TS', 'Status'];
const signs = { pass: '✓', fail: '✗', 'not-applicable': 'N/A', 'not-run': '-' };
const words = {
    pass: 'Pass',
    fail: 'Fail',
    'already-broken': 'Already broken',
    environment: 'Environment',
};
function ledgerEntry(repository, date, status, steps) {
    const state = (name) => steps.find((step) => step.step === name)?.state ?? 'not-run';
    return {
        repository,
        date,
        steps: Object.fromEntries(smoke_step/* stepNames */.Ve.map((name) => [name, state(name)])),
        status,
    };
}
/** The cells of an entry in 13.4's table; its legend: ✓ pass, ✗ fail, N/A not applicable, - not run. */
function resultRow(entry) {
    const cells = smoke_step/* stepNames */.Ve.map((name) => signs[entry.steps[name]]);
    return [entry.repository, entry.date.slice(0, 10), ...cells, words[entry.status]];
}

;// CONCATENATED MODULE: ./actions/smoke-test/summary.js




/** Errors shown in the summary; the report has more. */
const mostShown = 20;
function describe(result) {
    const states = Object.fromEntries(result.steps.map((step) => [step.step, step.state]));
    return {
        outputs: {
            status: result.status,
            ...states,
            'failed-step': result.failedStep ?? '',
            culprit: result.culprit?.crates.join(' ') ?? '',
        },
        summary: summary(result),
        annotations: annotations(result),
        report: report(result),
        ...(result.status !== 'pass' && { failed: `${verdict(result)} ${whatToDo(result)[0] ?? ''}`.trim() }),
        environment: result.status === 'environment',
    };
}
function report(result) {
    const entry = ledgerEntry(result.repository, result.date, result.status, result.steps);
    const { steps, baseSteps, base, culprit, ...rest } = result;
    return {
        version: 1,
        action: 'smoke-test',
        ...kebabKeys({ ...rest, failedStep: rest.failedStep ?? null }),
        base: base ?? null,
        culprit: culprit ?? null,
        steps: kebabKeys(steps),
        'base-steps': kebabKeys(baseSteps),
        row: resultRow(entry),
        'ledger-entry': entry,
    };
}
function summary(result) {
    const failed = result.steps.filter((step) => step.state === 'fail');
    const actions = whatToDo(result);
    return (0,markdown/* joinSections */.lS)([
        `## ${icon(result)} Smoke test of ${(0,markdown/* escapeMarkdown */.FV)(result.repository)}: ${result.status}`,
        (0,markdown/* escapeMarkdown */.FV)(verdict(result)),
        actions.length > 0 ? `**What to do**\n\n${actions.map((action) => `- ${(0,markdown/* escapeMarkdown */.FV)(action)}`).join('\n')}` : '',
        stepTable(result),
        ...failed.map(errorSection),
        packageSection(result),
        systemPackageSection(result),
        result.cache.state === 'off' ? '' : `Cache: ${result.cache.state}, ${(0,markdown/* escapeMarkdown */.FV)(result.cache.why)}.`,
        (0,markdown/* details */.zH)('Row for the result table (13.4)', (0,markdown/* table */.tp)(resultHeader, [resultRow(ledgerEntry(result.repository, result.date, result.status, result.steps))])), // prettier-ignore
    ]);
}
/** One or two sentences that name the step, whose fault it is, and why. */
function verdict(result) {
    const failed = result.steps.filter((step) => step.state === 'fail');
    const names = failed.map((step) => step.step).join(', ');
    switch (result.status) {
        case 'pass': {
            const passed = result.steps.filter((step) => step.state === 'pass').map((step) => step.step);
            return passed.length === 0 ? 'Nothing was tested.' : `Passed: ${passed.join(', ')}.`;
        }
        case 'already-broken':
            return `${names} failed, and the integration adds no new error. ${failed.map((step) => step.fault?.why ?? '').join(' ')}`;
        case 'environment':
            return `${names} could not run on this machine. ${failed.map((step) => step.fault?.why ?? '').join(' ')}`;
        case 'fail': {
            const why = failed.map((step) => step.fault?.why ?? step.why ?? '').join(' ');
            const { culprit } = result;
            const blame = culprit && culprit.crates.length > 0 ? ` ${culprit.crates.join(', ')} broke it: ${culprit.how}.` : '';
            return `${names} failed. ${why}${blame}`;
        }
    }
}
function whatToDo(result) {
    const failed = result.steps.filter((step) => step.state === 'fail');
    switch (result.status) {
        case 'pass':
            return [];
        case 'already-broken':
            return ['Repair the base branch first, or go on with `allow-already-broken`.'];
        case 'environment':
            return failed.flatMap(smoke_step/* environmentOf */.p7).map((fault) => {
                const names = fault.packages;
                const same = names?.ubuntu.join(' ') === names?.debian.join(' ');
                const install = names && (same ? `apt-get install ${names.debian.join(' ')}` : `apt-get install ${names.ubuntu.join(' ')} (Debian: ${names.debian.join(' ')})`); // prettier-ignore
                return [`${fault.missing}:`, install ?? fault.hint ?? fault.message, names && 'or list it in `system-packages`.'].filter(Boolean).join(' '); // prettier-ignore
            });
        case 'fail': {
            const { culprit } = result;
            const safe = culprit?.safe ?? [];
            // 13.5
            return [
                'Do not merge the integration, and do not go on to the next repository (13.5).',
                ...failed.flatMap((step) => (0,smoke_step/* lastError */.VS)(step) ?? []).map((error) => `Look into: ${shortError(error)}`),
                ...(safe.length > 0 ? [`These crates can be integrated without it: ${safe.join(' ')}`] : []),
                'To take it back, use the rollback action; write down the failure and what solved it.',
            ];
        }
    }
}
function icon(result) {
    return { pass: '✅', fail: '❌', 'already-broken': '⚠️', environment: '🔧' }[result.status];
}
const stateIcons = {
    pass: '✅ pass',
    fail: '❌ fail',
    'not-applicable': 'not applicable',
    'not-run': 'not run',
};
function stepTable(result) {
    const rows = result.steps.map((step) => [
        step.step,
        stateIcons[step.state],
        step.commands.length > 0 ? `${(step.durationMs / 1000).toFixed(1)} s` : '',
        step.commands.map((command) => (0,markdown/* code */.aY)(command.commandLine)).join('<br>'),
        (0,markdown/* escapeMarkdown */.FV)(step.fault?.why ?? step.why ?? ''),
    ]);
    return (0,markdown/* table */.tp)(['Step', 'Result', 'Time', 'Command', 'Note'], rows);
}
function errorSection(step) {
    const fresh = step.fault?.kind === 'integration' ? step.fault.newErrors : [];
    const errors = fresh.length > 0 ? fresh : (0,smoke_step/* errorsOf */.Bp)(step);
    const total = step.commands.reduce((sum, command) => sum + command.errorCount, 0);
    const shown = errors.slice(0, mostShown).map((error) => `- ${(0,markdown/* escapeMarkdown */.FV)(shortError(error))}`);
    const last = (0,smoke_step/* lastError */.VS)(step)?.rendered;
    return [
        `### ${step.step}: ${(0,markdown/* count */.U9)(fresh.length > 0 ? fresh.length : total, fresh.length > 0 ? 'new error' : 'error')}`,
        shown.join('\n'),
        last === undefined ? '' : (0,markdown/* details */.zH)('The last one in full', (0,markdown/* codeBlock */.DV)(last)),
    ]
        .filter((text) => text !== '')
        .join('\n\n');
}
function shortError(error) {
    if (error.environment)
        return `${error.environment.message} (${error.message})`;
    const place = error.location ? ` (${error.location.path}:${error.location.line})` : '';
    const name = error.package === undefined ? '' : `${error.package}: `;
    return `${name}${error.code === undefined ? '' : `[${error.code}] `}${error.message}${place}`;
}
function packageSection(result) {
    const steps = result.steps.filter((step) => step.commands.some((command) => command.packages.length > 0));
    const names = [...new Set(steps.flatMap((step) => step.commands.flatMap((command) => command.packages.map((item) => item.package))))]; // prettier-ignore
    if (names.length < 2)
        return '';
    const cell = (step, name) => {
        const found = step.commands.flatMap((command) => command.packages).find((item) => item.package === name);
        return found ? { pass: '✓', fail: '✗', 'not-run': '-' }[found.state] : '';
    };
    const rows = names.map((name) => [(0,markdown/* code */.aY)(name), ...steps.map((step) => cell(step, name))]);
    return (0,markdown/* details */.zH)('Results by package', (0,markdown/* table */.tp)(['Package', ...steps.map((step) => step.step)], rows));
}
function systemPackageSection({ systemPackages }) {
    const { installed, missing, why } = systemPackages;
    const parts = [
        installed.length > 0 ? `Installed: ${installed.join(', ')}.` : '',
        missing.length > 0 ? `Not installed: ${missing.join(', ')}${why === undefined ? '' : ` (${why})`}.` : '',
    ].filter((text) => text !== '');
    return parts.length > 0 ? `System packages. ${(0,markdown/* escapeMarkdown */.FV)(parts.join(' '))}` : '';
}
/** What the change broke is an error at its line; what was broken before is a warning. */
function annotations(result) {
    return result.steps
        .filter((step) => step.state === 'fail')
        .flatMap((step) => {
        const fresh = step.fault?.kind === 'integration' ? step.fault.newErrors : (0,smoke_step/* errorsOf */.Bp)(step);
        const severity = step.fault?.kind === 'base' ? 'warning' : 'error';
        return fresh
            .filter((error) => error.location !== undefined || error.kind === 'test')
            .map((error) => ({
            severity,
            title: [step.step, error.code].filter(Boolean).join(' '),
            message: error.rendered ?? error.message,
            ...(error.location && { location: error.location }),
        }));
    });
}


/***/ }),

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: commonPorts

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
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
// EXTERNAL MODULE: ./domain/inputs/reader.js + 1 modules
var inputs_reader = __nccwpck_require__(6225);
// EXTERNAL MODULE: ./domain/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(1277);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
    const completed = await process.run({ ...commandFor(toolchain), args: ['--version'], cwd: (0,external_node_os_.tmpdir)() });
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

// EXTERNAL MODULE: ./adapters/files.js
var adapters_files = __nccwpck_require__(3822);
// EXTERNAL MODULE: ./adapters/system-error.js
var system_error = __nccwpck_require__(6019);
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
        const status = await (0,promises_.lstat)(place);
        if (status.isDirectory())
            return await submodule(root, path, git);
        if (!status.isSymbolicLink())
            return undefined;
        const real = await (0,promises_.realpath)(place);
        if (!(0,adapters_files/* isInside */.FK)(root, real) || !(await (0,promises_.stat)(real)).isDirectory())
            return undefined;
        const target = (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.';
        return target.split('/').some((name) => name === '.git' || name === 'target')
            ? undefined
            : { kind: 'link', target };
    }
    catch (error) {
        // Deleted, or a link to nothing or to itself.
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,system_error/* errorCode */.C)(error) ?? ''))
            return undefined;
        throw (0,adapters_files/* fileFailure */.fE)('read', path, error);
    }
}
/** A folder that git lists as one entry. Before it is checked out, git takes it for a folder of the outer repository. */
async function submodule(root, path, git) {
    const folder = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
    if (!(0,adapters_files/* isInside */.FK)(root, folder) || (await git.topLevel(folder)) !== folder)
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
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            const draft = `${path}.new`;
            const file = __addDisposableResource(env_1, await (0,promises_.open)(draft, 'w'), true);
            await file.writeFile(JSON.stringify(journal));
            await file.sync();
            await (0,promises_.rename)(draft, path);
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
        throw (0,adapters_files/* fileFailure */.fE)('write', path, error);
    }
}
async function readJournal(path) {
    const text = await (0,adapters_files/* readTextIfPresent */.Ge)(path);
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
        return (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'infra-actions', `journal-${key(root)}.json`);
    };
    let listed;
    const list = async () => {
        const files = (await git.topLevel(root)) === undefined ? await (0,adapters_files/* walk */.GG)(root) : await git.files(root);
        return files.toSorted();
    };
    const restore = async (kept = () => false) => {
        const path = await journalPath();
        const journal = await readJournal(path);
        if (journal === undefined || kept(journal))
            return [];
        await putBack(root, journal);
        await (0,adapters_files/* removeFile */.nM)(path);
        listed = undefined;
        return journal.files.map((file) => file.path);
    };
    return {
        root,
        files: () => (listed ??= list()),
        folderEntries: (paths) => folderEntries(root, paths, git),
        read: async (path) => (0,adapters_files/* readText */.yR)(await (0,adapters_files/* resolveInside */.LI)(root, path), path),
        readIfPresent: async (path) => (0,adapters_files/* readTextIfPresent */.Ge)(await (0,adapters_files/* resolveInside */.LI)(root, path), path),
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
                    await (0,adapters_files/* removeFile */.nM)(path);
            }
            catch (error) {
                await restore();
                throw error instanceof domain_failure/* Failure */.HR ? error : (0,adapters_files/* fileFailure */.fE)('write', root, error);
            }
            listed = undefined;
        },
        restore: () => restore(),
        recover: () => restore((journal) => journal.state === 'held' && journal.run === run),
        release: async () => (0,adapters_files/* removeFile */.nM)(await journalPath()),
    };
}
async function realFolder(folder) {
    try {
        const path = await (0,promises_.realpath)(folder);
        if ((await (0,promises_.stat)(path)).isDirectory())
            return path;
    }
    catch (error) {
        if ((0,system_error/* errorCode */.C)(error) !== 'ENOENT' && (0,system_error/* errorCode */.C)(error) !== 'ENOTDIR')
            throw (0,adapters_files/* fileFailure */.fE)('read', folder, error);
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
    const target = await (0,adapters_files/* resolveInside */.LI)(root, path);
    const status = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch((error) => {
        if ((0,system_error/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw (0,adapters_files/* fileFailure */.fE)('write', path, error);
    });
    if (status?.isFile() !== true)
        return { target, bytes: null, isOther: status !== undefined };
    const bytes = await (0,promises_.readFile)(target).catch((error) => Promise.reject((0,adapters_files/* fileFailure */.fE)('read', path, error)));
    return { target, bytes, mode: status.mode & 0o777, isOther: false };
}
/** Folders that the file needs and that are not there, innermost last; relative to `root`. */
async function missingFolders(root, target) {
    const missing = [];
    for (let folder = (0,external_node_path_.dirname)(target); folder !== root && (0,adapters_files/* isInside */.FK)(root, folder); folder = (0,external_node_path_.dirname)(folder)) {
        if (await (0,promises_.stat)(folder).catch(() => undefined))
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
            const status = await (0,promises_.lstat)(target).catch(() => undefined);
            if (status?.isFile() === true)
                await (0,promises_.rm)(target);
            return;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, Buffer.from(content, 'base64'), { mode: file.mode });
    }
    catch (error) {
        throw (0,adapters_files/* fileFailure */.fE)('write', file.path, error);
    }
}
/** Back to the bytes of before. Refuses where somebody worked on a file since: then nothing is touched. */
async function putBack(root, journal) {
    for (const file of journal.files) {
        const found = await (0,promises_.readFile)((0,external_node_path_.resolve)(root, file.path)).catch(() => null);
        if (!isOurs(found, file)) {
            throw new domain_failure/* Failure */.HR('dirty', `${file.path} was changed after an earlier run was interrupted in the middle of it`, {
                hint: `Put ${file.path} back by hand (\`git diff -- ${file.path}\`), then delete infra-actions/ in the git directory.`,
            });
        }
    }
    for (const file of journal.files.toReversed()) {
        await put(root, file, file.before);
        if (file.before !== null)
            await (0,promises_.chmod)((0,external_node_path_.resolve)(root, file.path), file.mode);
        for (const folder of file.newFolders.toReversed()) {
            await (0,promises_.rmdir)((0,external_node_path_.join)(root, folder)).catch((error) => {
                if (!['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes((0,system_error/* errorCode */.C)(error) ?? ''))
                    throw (0,adapters_files/* fileFailure */.fE)('write', folder, error);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
    const carries = await Promise.all(pids.map(async (pid) => pid !== process.pid && (await environOf(pid)).includes(entry)));
    return pids.filter((_, index) => carries[index]);
}
/** Empty for a process that is gone, of another user, or ended and not yet waited for. */
async function environOf(pid) {
    try {
        return (await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8')).split('\0');
    }
    catch (error) {
        if (['ENOENT', 'EACCES', 'EPERM', 'ESRCH'].includes((0,system_error/* errorCode */.C)(error) ?? ''))
            return [];
        throw error;
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch (error) {
        if (!['ESRCH', 'EPERM'].includes((0,system_error/* errorCode */.C)(error) ?? ''))
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
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
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
        if (!['ESRCH', 'EPERM'].includes((0,system_error/* errorCode */.C)(error) ?? ''))
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
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
});
/** Folders below `RUNNER_TEMP`, else below the system's temporary folder. Those that are temporary go with the process, too. */
function createScratch(environment) {
    const base = (0,external_node_path_.join)(environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'infra-actions');
    const make = (name) => {
        (0,external_node_fs_.mkdirSync)(base, { recursive: true });
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(base), `${name}-`));
    };
    return {
        keep: async (name) => make(name),
        async temporary(name) {
            const path = make(name);
            leftovers.add(path);
            return {
                path,
                async [Symbol.asyncDispose]() {
                    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }); // faster than the asynchronous one
                    leftovers.delete(path);
                },
            };
        },
        write: async (folder, files) => (0,adapters_files/* writeBelow */.BO)(folder, files),
        read: adapters_files/* readTextIfPresent */.Ge,
        readBytes: adapters_files/* readBytesIfPresent */.aH,
        tools: async (name) => folderIn(await ownFolder((0,external_node_path_.join)(base, `tools-${(0,external_node_os_.userInfo)().uid}`)), name),
        async shared() {
            const { id, isShared } = runIdentity(environment);
            return isShared ? ownFolder((0,external_node_path_.join)(base, `run-${id}`)) : undefined;
        },
    };
}
async function folderIn(parent, name) {
    const path = (0,external_node_path_.join)(parent, name);
    await (0,promises_.mkdir)(path, { recursive: true });
    return path;
}
async function ownFolder(path) {
    await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
    await requireOwn(path);
    return (0,promises_.realpath)(path);
}
/** In a folder that all users share, somebody else may have been there first. */
async function requireOwn(path) {
    const status = await (0,promises_.lstat)(path);
    const own = status.isDirectory() && (process.platform === 'win32' || status.uid === (0,external_node_os_.userInfo)().uid);
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
    return (await Promise.all(/* import() */[__nccwpck_require__.e(322), __nccwpck_require__.e(655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7655))).createWorkflowLog();
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
        callerFiles: (0,adapters_files/* createCallerFiles */.h4)(environment),
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
        await (0,promises_.appendFile)(file, entries.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join(''));
    }
    else {
        process.stdout.write(entries.map(([name, value]) => `${name}=${value}\n`).join(''));
    }
}
async function addSummary(summary, environment) {
    const file = environment['GITHUB_STEP_SUMMARY'];
    // Where several actions make one thing, `conclude` tells the whole story.
    if (file && environment['INFRA_ACTIONS_SUMMARY'] !== 'off')
        await (0,promises_.appendFile)(file, `${(0,markdown/* truncate */.xv)(summary, markdown/* summaryLimit */.mf)}\n`);
}


/***/ }),

/***/ 3822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ writeBelow),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Ge: () => (/* binding */ readTextIfPresent),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   aH: () => (/* binding */ readBytesIfPresent),
/* harmony export */   fE: () => (/* binding */ fileFailure),
/* harmony export */   h4: () => (/* binding */ createCallerFiles),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3136);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8683);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6019);






/** Reads and writes of single files, with typed errors. This file and `checkout.ts` hold every access to the disk. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A system error as people read it: what could not be done to which path, and why. */
function fileFailure(verb, path, cause) {
    if (cause instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
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
    const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause);
    const reason = reasons[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('file', `cannot ${verb} ${path}: ${reason}`, {
        hint: code === 'ENOENT' ? 'Check the path and its letter case.' : `Make ${path} accessible to the user that runs this.`,
        cause,
    });
}
/** UTF-8 text of an absolute path. @throws {Failure} `file`. */
async function readText(path, shown = path) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        throw fileFailure('read', shown, error);
    }
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('file', `cannot read ${shown}: it is not UTF-8 text`, { hint: `Save ${shown} as UTF-8.`, cause });
    }
}
async function readTextIfPresent(path, shown = path) {
    try {
        return await readText(path, shown);
    }
    catch (error) {
        if (error instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR && (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Bytes of an absolute path; `undefined` when there is no such file. */
async function readBytesIfPresent(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOENT')
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
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
        if (!isInside(folder, target))
            throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('file', `${path} lies outside ${folder}`);
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
/** Whether `path` is `folder` or lies below it; both absolute. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
/**
 * The absolute path of a repository path: its symbolic links are resolved and it lies inside `root`, also when the file
 * itself does not exist yet.
 *
 * @throws {Failure} `file` when it lies outside.
 */
async function resolveInside(root, path) {
    const outside = () => new _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('file', `${path} lies outside the working directory`, {
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
            // A dangling link would be written through: it is refused like one that leaves.
            const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(existing).catch(() => undefined);
            if (link?.isSymbolicLink() === true)
                throw outside();
            existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
        }
    }
}
/** Every file below `root` outside `.git`, `target` and `node_modules`: for a folder that git does not know. */
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
function createCallerFiles(environment) {
    const base = environment['GITHUB_WORKSPACE'] || process.cwd();
    return {
        read: (path) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path), path),
        async write(path, text) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path);
            writeBelow((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), new Map([[target, text]]));
            return target;
        },
        async readFolder(path, suffix) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path);
            const names = (await walk(folder)).filter((name) => name.endsWith(suffix)).toSorted();
            return new Map(await Promise.all(names.map(async (name) => [name, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), name)])));
        },
        async builtInPlan() {
            const [text, compiled] = await Promise.all([shippedText(planFile), readTextIfPresent(compiledPlan)]);
            return { path: planFile, text, ...(compiled !== undefined && { compiled }) };
        },
    };
}
const planFile = 'plan/infra.toml';
const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
/** Beside the folders of the bundles; the sources have none. */
const compiledPlan = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'plan.json');
/** A file of the project, below whose root the bundles and the sources lie at different depths. */
async function shippedText(path) {
    for (let folder = here;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const text = await readTextIfPresent((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
        if (text !== undefined)
            return text;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('file', `${path} is missing from this installation of infra-actions`);
    }
}
/** Removes a file that may not be there. */
async function removeFile(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
}


/***/ }),

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ smokePorts)
});

// UNUSED EXPORTS: wasmPorts

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./domain/failure.js
var failure = __nccwpck_require__(8683);
;// CONCATENATED MODULE: ./adapters/browser.js
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


const names = (/* unused pure expression or super */ null && (['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']));
/** As little of a browser as a test needs: no window, no sandbox of its own, no service that calls home. */
const flags = (/* unused pure expression or super */ null && ([
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-first-run',
    '--no-default-browser-check',
    '--dump-dom',
]));
const types = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    wasm: 'application/wasm',
};
/** Chromium or Chrome, on a page that only this machine can reach. */
function browser_createBrowser(process, scratch) {
    return {
        async find(cwd) {
            for (const program of names) {
                try {
                    const done = await process.run({ program, args: ['--version'], cwd, timeoutMs: 30_000 });
                    if (done.exitCode === 0)
                        return program;
                }
                catch (error) {
                    if (!(error instanceof Failure) || error.code !== 'tool-missing')
                        throw error;
                }
            }
            return undefined;
        },
        async visit(program, files, timeoutMs) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const profile = __addDisposableResource(env_1, await scratch.temporary('browser'), true);
                const site = __addDisposableResource(env_1, await serve(files, timeoutMs), true);
                const done = await process.run({
                    program,
                    args: [...flags, `--user-data-dir=${profile.path}`, `${site.address}/index.html`],
                    cwd: profile.path,
                    timeoutMs: timeoutMs + 15_000,
                    keepBytes: 64 * 1024,
                    sweep: true,
                });
                return { posted: site.posted(), said: done.stderr.slice(-4096) };
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
        },
    };
}
/** Serves the files; `/wait` is answered when the page has posted its result, so that the page is not done before. */
async function serve(files, timeoutMs) {
    let posted;
    const waiting = [];
    const release = () => {
        for (const response of waiting.splice(0))
            response.writeHead(204).end();
    };
    const timer = setTimeout(release, timeoutMs);
    const server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (path === '/wait') {
            if (posted === undefined)
                waiting.push(response);
            else
                response.writeHead(204).end();
        }
        else if (path === '/result' && request.method === 'POST') {
            collect(request, (text) => {
                posted ??= text;
                response.writeHead(204).end();
                release();
            });
        }
        else {
            answer(files.get(path.slice(1)), path, response);
        }
    });
    await listen(server);
    const { port } = server.address();
    return {
        address: `http://127.0.0.1:${port}`,
        posted: () => posted,
        async [Symbol.asyncDispose]() {
            clearTimeout(timer);
            server.closeAllConnections();
            await new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
function answer(content, path, response) {
    if (content === undefined) {
        response.writeHead(404).end();
        return;
    }
    const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}
/** At most 64 KiB. */
function collect(request, done) {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => (text = (text + chunk).slice(0, 64 * 1024)));
    request.on('end', () => done(text));
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve());
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./adapters/cache.js


/**
 * GitHub's cache through @actions/cache, which is loaded when it is first used: it is most of the bundle. It reads the
 * service's address and token from the environment of this process.
 */
function createBuildCache(environment) {
    const isThere = Boolean(environment['ACTIONS_CACHE_URL'] || environment['ACTIONS_RESULTS_URL']);
    const runner = ['RUNNER_OS', 'RUNNER_ARCH', 'ImageOS'].flatMap((name) => environment[name] || []).join('-');
    return {
        ...(!isThere && { unavailable: 'there is no cache service here' }),
        cargoHome: environment['CARGO_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cargo'),
        runner: runner === '' ? process.platform : runner,
        async restore(paths, key, otherKeys) {
            try {
                const { restoreCache } = await Promise.all(/* import() */[__nccwpck_require__.e(322), __nccwpck_require__.e(79)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7079));
                return await restoreCache([...paths], key, [...otherKeys]);
            }
            catch {
                return undefined; // a cache that cannot be read is one that holds nothing
            }
        },
        async save(paths, key) {
            try {
                const { saveCache } = await Promise.all(/* import() */[__nccwpck_require__.e(322), __nccwpck_require__.e(79)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7079));
                return (await saveCache([...paths], key)) === -1 ? 'the service did not take it' : undefined;
            }
            catch (error) {
                return error instanceof Error ? error.message : String(error);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./adapters/files.js
var files = __nccwpck_require__(3822);
// EXTERNAL MODULE: ./adapters/system-error.js
var system_error = __nccwpck_require__(6019);
;// CONCATENATED MODULE: ./adapters/kept-files.js



/** Holds the bytes of a few files in memory while other programs run. */
function createKeptFiles() {
    return {
        async during(root, paths, body) {
            const before = await Promise.all(paths.map(async (path) => {
                const target = await (0,files/* resolveInside */.LI)(root, path);
                return { path, target, bytes: await bytesOf(target, path) };
            }));
            try {
                return await body();
            }
            finally {
                for (const { path, target, bytes } of before)
                    await putBack(target, bytes, path);
            }
        },
    };
}
async function putBack(target, bytes, path) {
    const now = await bytesOf(target, path);
    if (bytes === undefined ? now === undefined : now?.equals(bytes))
        return;
    try {
        if (bytes === undefined)
            await (0,promises_.rm)(target, { force: true });
        else
            await (0,promises_.writeFile)(target, bytes);
    }
    catch (error) {
        throw (0,files/* fileFailure */.fE)('write', path, error);
    }
}
async function bytesOf(target, path) {
    try {
        return await (0,promises_.readFile)(target);
    }
    catch (error) {
        if ((0,system_error/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw (0,files/* fileFailure */.fE)('read', path, error);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./adapters/pull-request-event.js

/** The commit that the pull request of this run is based on; `undefined` for every other event. */
function pullRequestBase(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (!path)
        return undefined;
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        const sha = at(at(at(event, 'pull_request'), 'base'), 'sha');
        return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
    }
    catch {
        return undefined; // an event that cannot be read names no base, and the report says that there is none
    }
}
function at(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}

;// CONCATENATED MODULE: ./adapters/worktrees.js




/** Git worktrees in scratch folders. */
function createWorktrees(process, scratch) {
    const git = (root, ...args) => process.run({
        program: 'git',
        args: [
            '-c',
            'core.hooksPath=/dev/null',
            '-c',
            'core.fsmonitor=false',
            '-c',
            'advice.detachedHead=false',
            ...args,
        ],
        cwd: root,
        env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
    const commit = async (root, revision) => {
        const done = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
        return done.exitCode === 0 ? done.stdout.trim() : undefined;
    };
    return {
        commit,
        async fetch(root, sha) {
            const done = await git(root, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', '--end-of-options', sha);
            return done.exitCode === 0 && (await commit(root, sha)) !== undefined;
        },
        async isChanged(root) {
            const done = await git(root, 'diff', '--quiet', 'HEAD', '--', '.');
            if (done.exitCode === 0 || done.exitCode === 1)
                return done.exitCode === 1;
            throw new failure/* Failure */.HR('tool-failed', `git could not compare the tree with HEAD: ${done.stderr.trim()}`);
        },
        async ignores(root, path) {
            return (await git(root, 'check-ignore', '--quiet', '--', path)).exitCode === 0;
        },
        async open(root, sha) {
            const top = (await git(root, 'rev-parse', '--show-toplevel')).stdout.replace(/\n$/, '');
            const holder = await scratch.temporary('worktree');
            const path = (0,external_node_path_.join)(holder.path, 'tree');
            await git(root, 'worktree', 'prune');
            const done = await git(root, 'worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha);
            const dispose = async () => {
                // Not through git: it must also work after a signal, when no program is started any more.
                const administration = await administrationOf(path);
                await holder[Symbol.asyncDispose]();
                if (administration !== undefined)
                    await (0,promises_.rm)(administration, { recursive: true, force: true });
            };
            if (done.exitCode !== 0) {
                await dispose();
                throw new failure/* Failure */.HR('tool-failed', `git could not check out ${sha}: ${done.stderr.trim()}`, {
                    hint: 'Check the free space of the disk and that the clone is complete (`git fsck`).',
                });
            }
            return { path: (0,external_node_path_.join)(path, (0,external_node_path_.relative)(await (0,promises_.realpath)(top), root)), [Symbol.asyncDispose]: dispose };
        },
    };
}
/** The folder that git keeps for a worktree: `<git directory>/worktrees/<name>`. */
async function administrationOf(worktree) {
    const text = await (0,files/* readTextIfPresent */.Ge)((0,external_node_path_.join)(worktree, '.git'));
    const path = /^gitdir: (.+)$/m.exec(text ?? '')?.[1];
    return path !== undefined && (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)) === 'worktrees' ? path : undefined;
}

;// CONCATENATED MODULE: ./adapters/smoke-ports.js





function smokePorts(ports, _inputs, environment) {
    const base = pullRequestBase(environment);
    return {
        ...ports,
        worktrees: createWorktrees(ports.process, ports.scratch),
        keptFiles: createKeptFiles(),
        cache: createBuildCache(environment),
        ...(base !== undefined && { pullRequestBase: base }),
    };
}
/** The same with a browser to try modules in. */
function wasmPorts(ports, inputs, environment) {
    return { ...smokePorts(ports, inputs, environment), browser: createBrowser(ports.process, ports.scratch) };
}


/***/ }),

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error, such as `ENOENT`; `undefined` for anything else. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/* unused harmony exports canonicalUrl, sameGitSource, sameReference, readGitSource */
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

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i_: () => (/* binding */ InputReader),
  pA: () => (/* binding */ nearest),
  gJ: () => (/* binding */ refuseInputs)
});

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

// EXTERNAL MODULE: ./domain/cargo/source.js
var source = __nccwpck_require__(6793);
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
        const reference = (0,source/* parseReference */.F2)(value);
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
  FV: () => (/* binding */ escapeMarkdown),
  lS: () => (/* binding */ joinSections),
  mf: () => (/* binding */ summaryLimit),
  tp: () => (/* binding */ table),
  xv: () => (/* binding */ truncate)
});

// UNUSED EXPORTS: escapeInline, pullRequestBodyLimit

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

/***/ 8501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   VS: () => (/* binding */ lastError),
/* harmony export */   Ve: () => (/* binding */ stepNames),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
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


/***/ }),

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ headerPackages),
/* harmony export */   g8: () => (/* binding */ toolPackages),
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   xM: () => (/* binding */ libraryPackages)
/* harmony export */ });
/** Debian policy, 5.6.7: what a package name may look like; nothing that apt would read as an option. */
function isPackageName(name) {
    return /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?$/.test(name);
}
const tools = {
    cargo: 'cargo',
    cc: 'build-essential',
    gcc: 'build-essential',
    'c++': 'build-essential',
    'g++': 'build-essential',
    ld: 'binutils',
    ar: 'binutils',
    clang: 'clang',
    'clang++': 'clang',
    lld: 'lld',
    'rust-lld': 'lld',
    'wasm-ld': 'lld',
    mold: 'mold',
    protoc: 'protobuf-compiler',
    cmake: 'cmake',
    make: 'make',
    ninja: 'ninja-build',
    meson: 'meson',
    nasm: 'nasm',
    perl: 'perl',
    python: 'python3',
    python3: 'python3',
    git: 'git',
    go: 'golang-go',
    bison: 'bison',
    flex: 'flex',
    autoconf: 'autoconf',
    automake: 'automake',
    autoreconf: 'autoconf',
    libtoolize: 'libtool',
    'pkg-config': 'pkg-config',
    node: 'nodejs',
    npm: 'npm',
    'wasm-opt': 'binaryen',
    chromium: 'chromium',
    chromedriver: 'chromium-driver',
};
/** By pkg-config name or `-l` name. Debian and Ubuntu agree on all of these. */
const libraries = {
    openssl: 'libssl-dev',
    ssl: 'libssl-dev',
    crypto: 'libssl-dev',
    libssl: 'libssl-dev',
    libcurl: 'libcurl4-openssl-dev',
    curl: 'libcurl4-openssl-dev',
    libclang: 'libclang-dev',
    clang: 'libclang-dev',
    sqlite3: 'libsqlite3-dev',
    libpq: 'libpq-dev',
    pq: 'libpq-dev',
    mysqlclient: 'default-libmysqlclient-dev',
    zlib: 'zlib1g-dev',
    z: 'zlib1g-dev',
    libzstd: 'libzstd-dev',
    zstd: 'libzstd-dev',
    liblz4: 'liblz4-dev',
    lz4: 'liblz4-dev',
    bzip2: 'libbz2-dev',
    bz2: 'libbz2-dev',
    liblzma: 'liblzma-dev',
    lzma: 'liblzma-dev',
    libudev: 'libudev-dev',
    udev: 'libudev-dev',
    alsa: 'libasound2-dev',
    asound: 'libasound2-dev',
    'dbus-1': 'libdbus-1-dev',
    fontconfig: 'libfontconfig1-dev',
    freetype2: 'libfreetype-dev',
    libgit2: 'libgit2-dev',
    git2: 'libgit2-dev',
    libssh2: 'libssh2-1-dev',
    ssh2: 'libssh2-1-dev',
    libsodium: 'libsodium-dev',
    sodium: 'libsodium-dev',
    rdkafka: 'librdkafka-dev',
    libsasl2: 'libsasl2-dev',
    sasl2: 'libsasl2-dev',
    rocksdb: 'librocksdb-dev',
    snappy: 'libsnappy-dev',
    'libxml-2.0': 'libxml2-dev',
    xml2: 'libxml2-dev',
    libffi: 'libffi-dev',
    ffi: 'libffi-dev',
    pcap: 'libpcap-dev',
    libpcap: 'libpcap-dev',
    x11: 'libx11-dev',
    xcb: 'libxcb1-dev',
    'gtk+-3.0': 'libgtk-3-dev',
    'gdk-3.0': 'libgtk-3-dev',
    gtk4: 'libgtk-4-dev',
    'glib-2.0': 'libglib2.0-dev',
    'gobject-2.0': 'libglib2.0-dev',
    'gio-2.0': 'libglib2.0-dev',
    cairo: 'libcairo2-dev',
    pango: 'libpango1.0-dev',
    'webkit2gtk-4.0': 'libwebkit2gtk-4.0-dev',
    'webkit2gtk-4.1': 'libwebkit2gtk-4.1-dev',
    'javascriptcoregtk-4.1': 'libjavascriptcoregtk-4.1-dev',
    libelf: 'libelf-dev',
    elf: 'libelf-dev',
    numa: 'libnuma-dev',
    libseccomp: 'libseccomp-dev',
    seccomp: 'libseccomp-dev',
    tss2: 'libtss2-dev',
    'tss2-sys': 'libtss2-dev',
    libusb: 'libusb-1.0-0-dev',
    'libusb-1.0': 'libusb-1.0-0-dev',
    'krb5-gssapi': 'libkrb5-dev',
    gssapi_krb5: 'libkrb5-dev',
    libzmq: 'libzmq3-dev',
    zmq: 'libzmq3-dev',
    openblas: 'libopenblas-dev',
    lapack: 'liblapack-dev',
    stdc__: 'build-essential',
    m: 'libc6-dev',
    c: 'libc6-dev',
};
/** By the beginning of the include path. */
const headers = [
    ['openssl/', 'openssl'],
    ['curl/', 'libcurl'],
    ['clang-c/', 'libclang'],
    ['sqlite3', 'sqlite3'],
    ['libpq', 'libpq'],
    ['zlib.h', 'zlib'],
    ['zstd.h', 'libzstd'],
    ['lz4', 'liblz4'],
    ['bzlib.h', 'bzip2'],
    ['lzma.h', 'liblzma'],
    ['libudev.h', 'libudev'],
    ['alsa/', 'alsa'],
    ['dbus/', 'dbus-1'],
    ['sasl/', 'libsasl2'],
    ['rdkafka', 'rdkafka'],
    ['pcap', 'libpcap'],
    ['X11/', 'x11'],
    ['sodium', 'libsodium'],
    ['gssapi/', 'krb5-gssapi'],
    ['stdio.h', 'c'],
    ['stdlib.h', 'c'],
    ['stddef.h', 'c'],
    ['stdint.h', 'c'],
    ['string.h', 'c'],
    ['errno.h', 'c'],
    ['assert.h', 'c'],
    ['sys/', 'c'],
    ['features.h', 'c'],
];
/** Where Ubuntu calls it otherwise. */
const ubuntuNames = new Map([
    ['chromium', 'chromium-browser'],
    ['chromium-driver', 'chromium-chromedriver'],
]);
function toolPackages(tool) {
    const name = Object.hasOwn(tools, tool) ? tools[tool] : undefined;
    if (name === undefined)
        return undefined;
    return { ubuntu: [ubuntuNames.get(name) ?? name], debian: [name] };
}
/** @param library a pkg-config name, or what stands after `-l`. */
function libraryPackages(library) {
    const key = library === 'stdc++' ? 'stdc__' : library;
    const name = Object.hasOwn(libraries, key) ? libraries[key] : undefined;
    if (name === undefined)
        return undefined;
    return { ubuntu: [name], debian: [name] };
}
function headerPackages(header) {
    const library = headers.find(([prefix]) => header.startsWith(prefix))?.[1];
    return library === undefined ? undefined : libraryPackages(library);
}


/***/ }),

/***/ 6127:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_smoke_test_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2621);
/* harmony import */ var _actions_smoke_test_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6590);
/* harmony import */ var _actions_smoke_test_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6064);
/* harmony import */ var _adapters_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3414);
/* harmony import */ var _adapters_smoke_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7018);





await (0,_adapters_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ name: 'smoke-test', readInputs: _actions_smoke_test_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmokeInputs */ .P, extend: _adapters_smoke_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .smokePorts */ .M, run: _actions_smoke_test_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, describe: _actions_smoke_test_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q });

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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ var __webpack_exports__ = __nccwpck_require__(6127);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
