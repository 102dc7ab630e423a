import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6507:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const f = __nccwpck_require__(9920)
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

/***/ 2005:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const f = __nccwpck_require__(9920)

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

/***/ 1998:
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

/***/ 6610:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const f = __nccwpck_require__(9920)

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

/***/ 9920:
/***/ ((module) => {


module.exports = (d, num) => {
  num = String(num)
  while (num.length < d) num = '0' + num
  return num
}


/***/ }),

/***/ 4581:
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

/***/ 1652:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


/* eslint-disable no-new-wrappers, no-eval, camelcase, operator-linebreak */
module.exports = makeParserClass(__nccwpck_require__(4581))
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

const createDateTime = __nccwpck_require__(1998)
const createDateTimeFloat = __nccwpck_require__(2005)
const createDate = __nccwpck_require__(6507)
const createTime = __nccwpck_require__(6610)

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

/***/ 5450:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = parseAsync

const TOMLParser = __nccwpck_require__(1652)
const prettyError = __nccwpck_require__(1627)

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

/***/ 1627:
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

/***/ 4612:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = parseStream

const stream = __nccwpck_require__(2203)
const TOMLParser = __nccwpck_require__(1652)

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

/***/ 1477:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = parseString

const TOMLParser = __nccwpck_require__(1652)
const prettyError = __nccwpck_require__(1627)

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

/***/ 4519:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = __nccwpck_require__(1477)
module.exports.async = __nccwpck_require__(5450)
module.exports.stream = __nccwpck_require__(4612)
module.exports.prettyError = __nccwpck_require__(1627)


/***/ }),

/***/ 1689:
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

/***/ 7322:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


exports.parse = __nccwpck_require__(4519)
/* unused reexport */ __nccwpck_require__(1689)


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

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 5938:
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

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_inputs_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2676);
/* harmony import */ var _domain_integration_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4465);


function readInputs(reader) {
    const toolchain = reader.text('toolchain');
    const optionalFeature = reader.text('optional-feature') ?? 'infra';
    if (!/^[A-Za-z0-9_][A-Za-z0-9_+.-]*$/.test(optionalFeature)) {
        reader.problem('optional-feature', `\`${optionalFeature}\` is not a feature name that Cargo takes`);
    }
    return {
        ...(0,_domain_inputs_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .readSharedInputs */ .l)(reader),
        ...(0,_domain_integration_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamedInputs */ .J)(reader),
        optionalFeature,
        wasm: reader.choice('wasm', ['auto', 'true', 'false'], 'auto'),
        docs: reader.boolean('docs', true),
        facade: reader.boolean('facade', false),
        updateLockfile: reader.boolean('update-lockfile', true),
        ...(toolchain !== undefined && { toolchain }),
        dryRun: reader.boolean('dry-run', false),
        hold: reader.boolean('hold', false),
        allowAlreadyBroken: reader.boolean('allow-already-broken', false),
    };
}


/***/ }),

/***/ 4946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_integration_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5203);
/* harmony import */ var _domain_inputs_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2676);


function readInputs(reader) {
    const mode = reader.choice('mode', ['resolve', 'static'], 'resolve');
    const checkImports = reader.boolean('check-imports', false);
    if (checkImports && mode === 'static') {
        reader.problem('check-imports', 'compiles, and `mode: static` never runs cargo; use `mode: resolve`');
    }
    const toolchain = reader.text('toolchain');
    const sarifFile = reader.text('sarif-file');
    const reportFile = reader.text('report-file');
    const chain = reader.following(_domain_integration_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .readChain */ .U);
    return {
        ...(0,_domain_inputs_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .readSharedInputs */ .l)(reader),
        mode,
        failOn: reader.choice('fail-on', ['error', 'warning', 'never'], 'error'),
        checkImports,
        ...(toolchain !== undefined && { toolchain }),
        ...(sarifFile !== undefined && { sarifFile }),
        ...(reportFile !== undefined && { reportFile }),
        ...(chain && { chain }),
    };
}


/***/ }),

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readSmokeInputs)
});

// EXTERNAL MODULE: ./src/domain/inputs/shared.js
var shared = __nccwpck_require__(2676);
;// CONCATENATED MODULE: ./src/domain/smoke/step.js
const stepNames = ['check', 'build', 'test', 'wasm', 'typescript'];
function stageOf(error) {
    return error.stage ?? { compiler: 'compile', test: 'run', command: 'start' }[error.kind];
}
function errorsOf(step) {
    return step.commands.flatMap((command) => command.errors);
}
function lastError(step) {
    const errors = errorsOf(step);
    return errors.findLast((error) => error.kind !== 'command') ?? errors.at(-1);
}
function environmentOf(step) {
    const faults = errorsOf(step).flatMap((error) => error.environment ?? []);
    return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.missing}`, fault])).values()];
}
function skipped(step, state, why) {
    return { step, state, why, commands: [], durationMs: 0 };
}

;// CONCATENATED MODULE: ./src/domain/smoke/system-packages.js
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
const headers = (/* unused pure expression or super */ null && ([
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
]));
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

;// CONCATENATED MODULE: ./src/actions/smoke-test/inputs.js



function readSmokeInputs(reader) {
    const base = reader.text('base');
    if (base !== undefined && !/^[\w./@^~{}+-]+$/.test(base))
        reader.problem('base', `\`${base}\` is not a revision`);
    const systemPackages = reader.words('system-packages');
    for (const name of systemPackages ?? []) {
        if (!isPackageName(name))
            reader.problem('system-packages', `\`${name}\` is not the name of a Debian package`);
    }
    return {
        ...(0,shared/* readSharedInputs */.l)(reader),
        steps: readSteps(reader),
        ...(base !== undefined && { base }),
        baseline: reader.choice('baseline', ['auto', 'always', 'never'], 'auto'),
        culprit: reader.boolean('culprit', true),
        clean: reader.choice('clean', ['workspace', 'all', 'none'], 'workspace'),
        cache: reader.boolean('cache', true),
        ...(systemPackages && { systemPackages }),
        timeoutMinutes: reader.integer('timeout-minutes', 60, { min: 1, max: 1440 }),
        failFast: reader.boolean('fail-fast', true),
        retry: reader.integer('retry', 1, { min: 0, max: 10 }),
    };
}
function readSteps(reader) {
    const words = reader.chosenWords('steps', [...stepNames, 'none'], stepNames);
    if (words.includes('none') && words.length > 1)
        reader.problem('steps', '`none` goes with no other step');
    return words.filter((word) => word !== 'none');
}


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readWasmInputs)
/* harmony export */ });
/* harmony import */ var _domain_inputs_shared_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2676);

const defaultBudget = 500 * 1024;
function readWasmInputs(reader) {
    const features = reader.words('features');
    for (const feature of features ?? []) {
        if (!/^[\w+.-]+(?:\/[\w+.-]+)?$/.test(feature))
            reader.problem('features', `\`${feature}\` is not a feature`);
    }
    const packages = reader.words('packages');
    const isDefault = features?.length === 1 && features[0] === 'wasm';
    return {
        ...(0,_domain_inputs_shared_js__WEBPACK_IMPORTED_MODULE_0__/* .readSharedInputs */ .l)(reader),
        ...(features && !isDefault && { features }),
        ...(packages && { packages }),
        sizeBudget: reader.bytes('size-budget', defaultBudget),
        optimize: reader.boolean('optimize', true),
        browserTest: reader.choice('browser-test', ['auto', 'true', 'false'], 'auto'),
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

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ redactedFiles),
  u: () => (/* binding */ redactingRunner)
});

;// CONCATENATED MODULE: ./src/domain/credentials.js
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

// EXTERNAL MODULE: ./src/domain/report/redact-report.js
var redact_report = __nccwpck_require__(932);
// EXTERNAL MODULE: ./src/domain/report/shorten.js
var shorten = __nccwpck_require__(6723);
// EXTERNAL MODULE: ./src/domain/report/unsafe-characters.js
var unsafe_characters = __nccwpck_require__(4663);
// EXTERNAL MODULE: ./src/adapters/files/files.js
var files = __nccwpck_require__(4740);
;// CONCATENATED MODULE: ./src/adapters/runner/redaction.js





const minSecretLength = 8;
function redactingRunner(runner) {
    const known = [];
    const redact = (text) => withoutCredentials(text, known);
    return {
        ...runner,
        redact,
        log: redactedLog(runner.log, redact),
        hide(secret) {
            if (secret.length >= minSecretLength)
                known.push(secret);
            runner.hide(secret);
        },
        setOutputs: (outputs) => written("the step's outputs", () => runner.setOutputs((0,redact_report/* redactOutputs */.U)(outputs, redact))),
        addSummary: (markdown) => written("the step's summary", () => runner.addSummary(redact(markdown))),
        fail: (title, message, location) => runner.fail(title, safeText((0,shorten/* shortenMessage */.j)(message), redact), location),
    };
}
async function written(what, write) {
    try {
        await write();
    }
    catch (error) {
        throw (0,files/* fileFailure */.fE)('write', what, error);
    }
}
function safeText(text, redact) {
    return (0,unsafe_characters/* showUnsafeCharacters */.Wv)(redact(text));
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

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./src/domain/failure.js
var domain_failure = __nccwpck_require__(3281);
// EXTERNAL MODULE: ./src/domain/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(5307);
// EXTERNAL MODULE: ./src/domain/report/to-do.js
var to_do = __nccwpck_require__(1991);
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
        `${(0,to_do/* toDoSection */.W)([(0,markdown/* escapeInline */.VV)(hint)])}\n\n`,
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
// EXTERNAL MODULE: ./src/adapters/runner/redaction.js + 1 modules
var redaction = __nccwpck_require__(9112);
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
        ? (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(194), __nccwpck_require__.e(250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5250))).createGitHubRunner(environment)
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
            const { openPorts } = await __nccwpck_require__.e(/* import() */ 334).then(__nccwpck_require__.bind(__nccwpck_require__, 8334));
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

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ conflictOf),
/* harmony export */   we: () => (/* binding */ describeConflict),
/* harmony export */   zT: () => (/* binding */ locateConflict)
/* harmony export */ });
/* harmony import */ var _cargo_manifest_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6994);
/* harmony import */ var _cargo_workspace_workspaces_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(555);
/* harmony import */ var _places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5417);
/* harmony import */ var _places_format_place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3535);
/* harmony import */ var _places_manifest_place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(217);





function conflictOf(error, workspace) {
    const chains = [error.chain, ...error.conflicting].filter((chain) => chain.length > 0);
    return {
        kind: error.kind,
        explanation: error.explanation,
        sides: chains.map((chain) => {
            const { asked } = (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChain */ .zx)(workspace, chain);
            return {
                chain: chain.toReversed().map(({ name, version, requirement }) => ({
                    name,
                    version,
                    ...(requirement !== undefined && { requirement }),
                })),
                ...(asked && { location: asked.location }),
                ...(asked?.requirement !== undefined && { requirement: asked.requirement }),
            };
        }),
        ...missingFrom(error, workspace),
        text: error.text,
    };
}
function missingFrom(error, workspace) {
    const { package: name, requirement, feature, chain } = error;
    const [asker] = chain;
    if (name === undefined || asker === undefined || error.conflicting.length > 0)
        return {};
    if (chain.some((link) => link.name === name))
        return {};
    const asked = (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__/* .findRequirement */ .rz)(workspace, asker.name, name);
    return {
        missing: {
            name,
            ...(requirement !== undefined && { requirement }),
            ...(feature !== undefined && { feature }),
            ...(asked && { location: asked.location }),
        },
    };
}
function describeConflict(error, workspace) {
    const sides = [error.chain, ...error.conflicting].filter((chain) => chain.length > 1);
    const chains = sides.map((chain, index) => `${index === 0 ? 'Asked for by' : 'In the way'}: ${(0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChain */ .zx)(workspace, chain).words}.`);
    const own = error.kind === 'unknown' ? ` Cargo’s text: ${error.text.split('\n').slice(0, 6).join(' ')}` : '';
    return [endSentence(error.explanation), ...chains].join(' ') + own;
}
function endSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function locateConflict(error, workspace) {
    const chains = [error.chain, ...error.conflicting];
    const lines = chains.flatMap((chain) => (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChain */ .zx)(workspace, chain).asked?.location ?? []);
    const direct = chains.flatMap((chain) => {
        const asker = chain[0];
        const asked = error.package === undefined || asker === undefined
            ? undefined
            : (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__/* .findRequirement */ .rz)(workspace, asker.name, error.package);
        return asked ? [asked.location] : [];
    });
    const [first, ...others] = unique([...direct, ...namedPlace(error, workspace), ...lines]);
    return first === undefined ? [(0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__/* .locateEntries */ .tk)(workspace)] : [first, ...others];
}
function namedPlace({ place: named }, workspace) {
    if (named === undefined)
        return [];
    const path = named.path.replace(/^\.\//, '');
    const manifest = (0,_cargo_workspace_workspaces_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsOf */ .oF)(workspace).find(({ folder }) => [path, (0,_cargo_manifest_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestIn */ .tn)(path)].includes((0,_cargo_manifest_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestIn */ .tn)(folder)));
    if (manifest === undefined)
        return [];
    if (named.line === undefined)
        return [(0,_places_manifest_place_js__WEBPACK_IMPORTED_MODULE_3__/* .locateKey */ .EM)(manifest, 'package')];
    return [{ path: manifest.path, line: named.line, column: named.column ?? 1 }];
}
function unique(locations) {
    return [...new Map(locations.map((location) => [(0,_places_format_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlace */ .d)(location), location])).values()];
}


/***/ }),

/***/ 2702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rootExports),
/* harmony export */   Y: () => (/* binding */ nearestExports)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8857);

function rootExports(source, modules = []) {
    const text = withoutComments(source).replace(/^#\[cfg\(.*\)\]\s*(?:#\[.*\]\s*)*pub (?:use [^;]+;|\w+)/gm, '');
    const names = new Set();
    for (const [, name] of text.matchAll(/^pub (?:async |const |unsafe )*(?:fn|struct|enum|trait|type|mod|static|const|union) ([A-Za-z_]\w*)/gm)) {
        if (name !== undefined)
            names.add(name);
    }
    for (const [, path] of text.matchAll(/^pub use ([^;]+);/gm))
        for (const name of usedNames(path ?? ''))
            names.add(name);
    for (const name of [text, ...modules.map(withoutComments)].flatMap(exportedMacros))
        names.add(name);
    return [...names].toSorted();
}
function withoutComments(source) {
    return source.replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, '');
}
function exportedMacros(text) {
    const macros = text.matchAll(/#\[macro_export\b[^\]]*\](?:\s*#\[[^\]]*\])*\s*macro_rules!\s*([A-Za-z]\w*)/g);
    return [...macros].flatMap(([, name]) => name ?? []);
}
function usedNames(tree) {
    const open = tree.indexOf('{');
    if (open === -1) {
        const name = / as ([A-Za-z_]\w*)\s*$/.exec(tree)?.[1] ?? tree.trim().split('::').at(-1)?.trim() ?? '';
        return /^[A-Za-z]\w*$/.test(name) && name !== 'self' ? [name] : [];
    }
    return splitTree(tree.slice(open + 1, tree.lastIndexOf('}'))).flatMap(usedNames);
}
function splitTree(text) {
    const parts = [''];
    let depth = 0;
    for (const character of text) {
        if (character === '{')
            depth++;
        if (character === '}')
            depth--;
        if (character === ',' && depth === 0)
            parts.push('');
        else
            parts[parts.length - 1] += character;
    }
    return parts.filter((part) => part.trim() !== '');
}
function nearestExports(name, exports) {
    const own = wordsOf(name);
    const plain = own.join('');
    const alike = exports.filter((candidate) => {
        const words = wordsOf(candidate);
        const other = words.join('');
        return other.startsWith(plain) || plain.startsWith(other) || words.at(-1) === own.at(-1);
    });
    const family = exports.filter((candidate) => wordsOf(candidate)[0] === own[0]);
    const near = [alike, family, [(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, exports) ?? []].flat()].find((names) => names.length > 0) ?? [];
    return near.toSorted((a, b) => Math.abs(a.length - name.length) - Math.abs(b.length - name.length)).slice(0, 3);
}
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split('_')
        .filter((word) => word !== '');
}


/***/ }),

/***/ 458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
function finding(rule, found) {
    return {
        rule: rule.id,
        severity: found.severity ?? rule.severity,
        message: found.message,
        crates: found.crates ?? [],
        locations: found.locations,
        ...(found.fix && { fix: found.fix }),
        ...(found.remedy && { remedy: found.remedy }),
    };
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ fixEdits),
/* harmony export */   FV: () => (/* binding */ settledBy),
/* harmony export */   ZZ: () => (/* binding */ fixableRules)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4422);

const fixableRules = [..._rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.values()].filter((rule) => rule.fixable).map(({ id }) => id);
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
function collide(a, b) {
    if (a.path !== b.path)
        return false;
    const insertions = a.range.start === a.range.end && b.range.start === b.range.end;
    if (insertions)
        return a.range.start === b.range.start && a.text === b.text;
    const same = a.range.start === b.range.start && a.range.end === b.range.end;
    return same || (a.range.start < b.range.end && b.range.start < a.range.end);
}
function settledBy(ruleIds, findings) {
    return findings.map((found) => {
        const isSettled = found.severity === 'error' && ruleIds.includes(found.rule) && hasWayOut(found);
        if (!isSettled)
            return found;
        return {
            ...found,
            severity: 'warning',
            crates: [],
            message: `${found.message} apply-patch does it, as \`fix\` asks.`,
        };
    });
}
function hasWayOut({ fix, remedy }) {
    return fix !== undefined || (remedy?.strategy === 'precise' && remedy.command !== undefined);
}


/***/ }),

/***/ 5175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ reachedOnlyThrough),
/* harmony export */   Zr: () => (/* binding */ graphChange),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   il: () => (/* binding */ duplicateGroups)
/* harmony export */ });
/* harmony import */ var _cargo_lockfile_by_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3203);
/* harmony import */ var _cargo_graph_graph_delta_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7480);
/* harmony import */ var _places_dependency_place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5417);



function graphChange(workspace, before, after) {
    const { graph, declared } = after;
    return {
        workspace,
        before,
        after: graph,
        delta: (0,_cargo_graph_graph_delta_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGraphs */ .P)(before, graph),
        own: ownPackages(workspace, before),
        ...(declared && { declared }),
    };
}
function ownPackages(workspace, before) {
    const own = new Map();
    for (const id of before.members) {
        const member = before.packages.get(id);
        for (const edge of member?.dependencies ?? []) {
            const found = before.packages.get(edge.id);
            if (member === undefined || found === undefined || own.has(found.id))
                continue;
            const asked = (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_1__/* .findRequirement */ .rz)(workspace, member.name, found.name);
            if (asked)
                own.set(found.id, asked.location);
        }
    }
    return own;
}
function duplicateGroups(duplicates) {
    const added = (0,_cargo_lockfile_by_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesByName */ .c)(duplicates.map((duplicate) => duplicate.added));
    const beside = new Map(duplicates.map((duplicate) => [duplicate.added.name, duplicate.beside]));
    return [...added].map(([name, versions]) => ({
        name,
        added: versions.map(({ version }) => version),
        beside: (beside.get(name) ?? []).filter((other) => !versions.includes(other)).map(({ version }) => version),
    }));
}
function reachedOnlyThrough(starts, { added }) {
    const byId = new Map(added.map((found) => [found.id, found]));
    const seen = new Set();
    const open = starts.map(({ id }) => id);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const found = byId.get(id);
        if (found === undefined || seen.has(id))
            continue;
        seen.add(id);
        open.push(...found.dependencies.map((edge) => edge.id));
    }
    return seen.size;
}
function costOf(name, delta) {
    const added = delta.duplicates.map((duplicate) => duplicate.added).filter((found) => found.name === name);
    return reachedOnlyThrough(added, delta);
}


/***/ }),

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf),
/* harmony export */   y: () => (/* binding */ commitInUse)
/* harmony export */ });
/* harmony import */ var _infra_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(275);

function commitInUse(context, answer) {
    const sources = [
        ...(answer === undefined ? (context.base?.sources ?? []) : sourcesOf(answer)),
        ...context.workspaces
            .flatMap(({ workspace }) => workspace.lockfile?.content.packages ?? [])
            .flatMap(({ source }) => source ?? []),
    ];
    return (0,_infra_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .lockedInfraCommit */ .Ao)(sources, context);
}
function sourcesOf({ workspaces }) {
    return workspaces.flatMap(({ after }) => after.kind === 'resolved' ? [...after.graph.packages.values()].flatMap(({ source }) => source ?? []) : []);
}


/***/ }),

/***/ 5417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ findChainStart),
/* harmony export */   rA: () => (/* binding */ formatChain),
/* harmony export */   rz: () => (/* binding */ findRequirement),
/* harmony export */   tk: () => (/* binding */ locateEntries),
/* harmony export */   zx: () => (/* binding */ describeChain)
/* harmony export */ });
/* harmony import */ var _cargo_manifest_effective_dependency_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6791);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3962);
/* harmony import */ var _format_place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3535);
/* harmony import */ var _manifest_place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(217);




function findRequirement(workspace, member, name) {
    const manifest = workspace.members.find((candidate) => candidate.package?.name === member);
    if (manifest === undefined)
        return undefined;
    for (const dependency of manifest.dependencies) {
        const effective = (0,_cargo_manifest_effective_dependency_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveDependency */ .t)(dependency, manifest, workspace);
        if (effective.kind !== 'effective' || effective.package !== name)
            continue;
        const declared = effective.inherited ?? dependency;
        const { value } = declared.entry;
        const version = value.kind === 'table' ? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'version') : value;
        return {
            ...(version?.kind === 'string' && { written: { path: effective.declaredIn.path, range: version.range } }),
            location: effective.declaredIn.document.locate(declared.entry.range),
            ...(effective.requirement !== undefined && { requirement: effective.requirement }),
        };
    }
    return undefined;
}
function findChainStart(workspace, chain) {
    const names = new Set(workspace.members.map((member) => member.package?.name));
    const last = chain.findLastIndex((step) => step.source === null && names.has(step.name));
    const [member, next] = [chain[last], chain[last + 1]];
    return member && next && findRequirement(workspace, member.name, next.name);
}
function locateEntries({ root }) {
    return root.workspace === undefined ? (0,_manifest_place_js__WEBPACK_IMPORTED_MODULE_2__/* .locateKey */ .EM)(root, 'dependencies') : (0,_manifest_place_js__WEBPACK_IMPORTED_MODULE_2__/* .locateKey */ .EM)(root, 'workspace', 'dependencies');
}
function formatChain(chain) {
    return chain.map((step) => `${step.name} ${step.version}`).join(' → ');
}
function describeChain(workspace, chain) {
    const steps = chain.toReversed();
    const names = new Set(workspace.members.map((member) => member.package?.name));
    const last = steps.findLastIndex((step) => names.has(step.name));
    const [member, next] = [steps[last], steps[last + 1]];
    const asked = member && next && findRequirement(workspace, member.name, next.name);
    const words = steps
        .map((step, index) => {
        const at = index !== last || next === undefined ? '' : asked ? ` (${(0,_format_place_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlace */ .d)(asked.location)})` : ' (new entry)';
        const requirement = step.requirement === undefined ? '' : ` [\`${step.requirement}\`]`;
        return `${step.name} ${step.version}${requirement}${at}`;
    })
        .join(' → ');
    return { words, ...(asked && { asked }) };
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPlace)
/* harmony export */ });
function formatPlace(location) {
    return `${location.path}:${location.line}`;
}


/***/ }),

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ addItem),
/* harmony export */   EM: () => (/* binding */ locateKey),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   au: () => (/* binding */ locateItem),
/* harmony export */   d: () => (/* binding */ addFirstKey)
/* harmony export */ });
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3962);
/* harmony import */ var _toml_items_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1856);
/* harmony import */ var _toml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8615);



function locateKey(manifest, ...keys) {
    for (let length = keys.length; length > 0; length--) {
        const entry = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entryAt */ ._f)(manifest.document.root, ...keys.slice(0, length));
        if (entry === undefined)
            continue;
        const { value } = entry;
        const isSection = value.kind === 'table' && value.form !== 'inline' && value.form !== 'dotted';
        return manifest.document.locate(isSection ? (value.header ?? entry.keyRange) : entry.range);
    }
    return { path: manifest.path, line: 1, column: 1 };
}
function locateItem(manifest, text, ...keys) {
    const array = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(manifest.document.root, ...keys);
    const item = array?.kind === 'array' ? array.items.find((candidate) => isString(candidate, text)) : undefined;
    return item === undefined ? locateKey(manifest, ...keys) : manifest.document.locate(item.range);
}
function isString(item, text) {
    return item.kind === 'string' && item.value === text;
}
function replace(manifest, range, text) {
    return { path: manifest.path, range, text };
}
function addFirstKey(manifest, line, ...table) {
    const value = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(manifest.document.root, ...table);
    if (value?.kind !== 'table' || value.header === undefined)
        return undefined;
    const { text } = manifest.document;
    const newLine = text.indexOf('\n', value.header.end);
    const ending = (0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnding */ .En)(text);
    if (newLine === -1)
        return insertion(manifest, text.length, `${ending}${line}${ending}`);
    return insertion(manifest, newLine + 1, `${line}${ending}`);
}
function addItem(manifest, item, ...keys) {
    const array = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(manifest.document.root, ...keys);
    if (array?.kind !== 'array' || array.ofTables)
        return undefined;
    const { text } = manifest.document;
    const list = { text, range: array.range, items: array.items.map(({ range }) => range) };
    const quote = text[array.items.at(-1)?.range.start ?? -1] === "'" && !item.includes("'") ? "'" : '"';
    const quoted = quote === "'" ? `'${item}'` : JSON.stringify(item);
    const style = { padding: '', separator: ', ', lineEnding: (0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnding */ .En)(text) };
    const splices = (0,_toml_items_js__WEBPACK_IMPORTED_MODULE_1__/* .insertItem */ .B)(list, list.items.length, quoted, style).toSorted((a, b) => a.start - b.start);
    const [start, end] = [splices[0]?.start, splices.at(-1)?.end];
    if (start === undefined || end === undefined)
        return undefined;
    const whole = splices.reduceRight((rest, splice) => rest.slice(0, splice.start) + splice.text + rest.slice(splice.end), text);
    return replace(manifest, { start, end }, whole.slice(start, whole.length - (text.length - end)));
}
function insertion(manifest, offset, text) {
    return { path: manifest.path, range: { start: offset, end: offset }, text };
}


/***/ }),

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WX: () => (/* binding */ rules_findingsOf),
  zu: () => (/* binding */ ruleGroups),
  gd: () => (/* binding */ rulePage),
  aO: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./src/domain/audit/rule.js
const headings = [
    'Workspace safety',
    'Infra references',
    'Versions',
    'Resolution',
    'wasm readiness',
    'Toolchain',
    'Imports',
];

// EXTERNAL MODULE: ./src/domain/audit/conflict.js
var audit_conflict = __nccwpck_require__(8401);
// EXTERNAL MODULE: ./src/domain/audit/finding.js
var finding = __nccwpck_require__(458);
;// CONCATENATED MODULE: ./src/domain/audit/rules/base-does-not-resolve.js


const baseDoesNotResolveRule = {
    id: 'base-does-not-resolve',
    title: 'The repository did not resolve before',
    severity: 'error',
    rationale: 'Without a graph before, nothing can be said about what infra changes. It is not the integration’s ' +
        'fault. A warning where the integration itself repairs it.',
    help: 'Repair the cause that the message names, then run again.',
};
const baseDoesNotResolve = {
    heading: 'Resolution',
    needs: 'cargo',
    rules: [baseDoesNotResolveRule],
    check,
};
function check({ workspaces }, { crates }) {
    return workspaces.flatMap(({ workspace, before, after }) => {
        if (before.kind === 'resolved')
            return [];
        const isRepaired = after.kind === 'resolved';
        const next = isRepaired
            ? 'With the corrections that apply-patch makes, it resolves.'
            : 'Repair this first: it is not caused by the integration.';
        const conflict = (0,audit_conflict/* describeConflict */.we)(before.error, workspace);
        return [
            (0,finding/* finding */.g)(baseDoesNotResolveRule, {
                message: `The workspace of ${workspace.root.path} does not resolve as it is, without the integration: ` +
                    `${conflict} ${next}`,
                severity: isRepaired ? 'warning' : 'error',
                crates: isRepaired ? [] : crates.map(({ name }) => name),
                locations: (0,audit_conflict/* locateConflict */.zT)(before.error, workspace),
            }),
        ];
    });
}

// EXTERNAL MODULE: ./src/domain/audit/rules/conflicts.js
var conflicts = __nccwpck_require__(2508);
// EXTERNAL MODULE: ./src/domain/cargo/manifest/effective-dependency.js
var effective_dependency = __nccwpck_require__(6791);
// EXTERNAL MODULE: ./src/domain/toml/document.js + 7 modules
var toml_document = __nccwpck_require__(3962);
// EXTERNAL MODULE: ./src/domain/audit/places/format-place.js
var format_place = __nccwpck_require__(3535);
;// CONCATENATED MODULE: ./src/domain/audit/rules/dangling-inheritance.js




const danglingInheritanceRule = {
    id: 'dangling-inheritance',
    title: '`workspace = true` without anything to inherit',
    severity: 'error',
    rationale: 'Cargo refuses the manifest: inherited values must stand in the same workspace’s root .',
    help: 'Add the value to the workspace root, or write it in place of `workspace = true`.',
};
const danglingInheritance = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [danglingInheritanceRule],
    check: ({ workspaces }) => workspaces.flatMap(({ workspace }) => findingsOf(workspace)),
};
function findingsOf(workspace) {
    return workspace.members.flatMap((member) => [
        ...member.dependencies.flatMap((dependency) => danglingDependency(dependency, member, workspace)),
        ...danglingPackageKeys(member, workspace.root),
    ]);
}
function danglingDependency(dependency, member, workspace) {
    const effective = (0,effective_dependency/* effectiveDependency */.t)(dependency, member, workspace);
    if (effective.kind !== 'dangling')
        return [];
    const location = member.document.locate(dependency.entry.range);
    const missing = effective.reason === 'no-workspace'
        ? `${workspace.root.path} has no \`[workspace]\``
        : `\`[workspace.dependencies]\` of ${workspace.root.path} has no \`${dependency.name}\``;
    return [
        (0,finding/* finding */.g)(danglingInheritanceRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} inherits \`${dependency.name}\` from the workspace, but ${missing}. Cargo ` +
                'refuses the manifest: add the entry there, or write the requirement here.',
            locations: [location],
        }),
    ];
}
function danglingPackageKeys(member, root) {
    return (member.package?.inherited ?? [])
        .filter(({ key }) => (0,toml_document/* entryAt */._f)(root.document.root, 'workspace', 'package', key) === undefined)
        .map((entry) => {
        const location = member.document.locate(entry.range);
        return (0,finding/* finding */.g)(danglingInheritanceRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} inherits \`${entry.key}\` from the workspace, but \`[workspace.package]\` ` +
                `of ${root.path} has no \`${entry.key}\`. Cargo refuses the manifest: add it there, or write it here.`,
            locations: [location],
        });
    });
}

// EXTERNAL MODULE: ./src/domain/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(5307);
;// CONCATENATED MODULE: ./src/domain/audit/cargo-answer.js
function graphChangesOf({ workspaces }) {
    return workspaces.flatMap(({ change }) => change ?? []);
}
function resolvedGraphs({ workspaces, }) {
    return workspaces.flatMap(({ workspace, before, after }) => before.kind === 'resolved' && after.kind === 'resolved' ? [{ workspace, graph: after.graph }] : []);
}

// EXTERNAL MODULE: ./src/domain/audit/places/dependency-place.js
var dependency_place = __nccwpck_require__(5417);
;// CONCATENATED MODULE: ./src/domain/audit/rules/feature-change.js




const featureChangeRule = {
    id: 'feature-change',
    title: 'Features of a package change',
    severity: 'note',
    rationale: 'Cargo unifies features: what infra switches on is on for the repository’s own use of the package.',
    help: 'Nothing, unless the feature changes behaviour (for example a TLS backend or a default allocator).',
};
const featureChange = {
    heading: 'Resolution',
    needs: 'cargo',
    rules: [featureChangeRule],
    check: (answer) => graphChangesOf(answer).flatMap(feature_change_findingsOf),
};
const maxListed = 12;
function feature_change_findingsOf(change) {
    const { own } = change;
    const mine = change.delta.features.filter(({ before }) => own.has(before.id));
    if (mine.length === 0)
        return [];
    const list = mine.slice(0, maxListed).map(({ after, enabled, disabled }) => {
        const parts = [...enabled.map((feature) => `+${feature}`), ...disabled.map((feature) => `-${feature}`)];
        return `${after.name} (${parts.join(', ')})`;
    });
    const rest = mine.length - list.length;
    const location = mine.flatMap(({ before }) => own.get(before.id) ?? [])[0] ?? (0,dependency_place/* locateEntries */.tk)(change.workspace);
    return [
        (0,finding/* finding */.g)(featureChangeRule, {
            message: `Features change on ${(0,markdown/* count */.U9)(mine.length, 'package')} that the repository uses itself: ` +
                `${list.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Cargo unifies features over the graph.`,
            locations: [location],
        }),
    ];
}

// EXTERNAL MODULE: ./src/domain/audit/crate-exports.js
var crate_exports = __nccwpck_require__(2702);
// EXTERNAL MODULE: ./src/domain/infra/declarations.js
var declarations = __nccwpck_require__(129);
;// CONCATENATED MODULE: ./src/domain/audit/rules/import-does-not-compile.js





const importDoesNotCompileRule = {
    id: 'import-does-not-compile',
    title: 'An import line of the plan does not compile',
    severity: 'warning',
    rationale: 'The plan’s standard import paths name things that the infra crate does not export at the commit in use.',
    help: 'Use the names in the message; the documentation that is written only shows imports that compile.',
};
const importDoesNotCompile = {
    heading: 'Imports',
    needs: 'cargo',
    rules: [importDoesNotCompileRule],
    check: import_does_not_compile_check,
};
function import_does_not_compile_check({ imports = [] }, context) {
    const workspace = context.workspaces[0]?.workspace;
    return imports.flatMap(({ crate, line, compiles, missing, exports }) => {
        const declared = (0,declarations/* infraDeclarations */.m)(context).find((declaration) => declaration.crate?.name === crate);
        const location = declared?.location ?? (workspace && (0,dependency_place/* locateEntries */.tk)(workspace));
        if (compiles || location === undefined)
            return [];
        const names = missing.map((name) => {
            const near = (0,crate_exports/* nearestExports */.Y)(name, exports ?? []).map((other) => `\`${other}\``);
            return `\`${name}\`${near.length === 0 ? '' : ` (nearest: ${near.join(', ')})`}`;
        });
        const has = exports === undefined || exports.length === 0
            ? ''
            : ` It exports ${exports.map((name) => `\`${name}\``).join(', ')}.`;
        const usage = context.plan.crates.get(crate)?.usage.import;
        return [
            (0,finding/* finding */.g)(importDoesNotCompileRule, {
                message: `${(0,format_place/* formatPlace */.d)(location)}: the plan’s import \`${line}\` does not compile: \`${crate}\` has no ` +
                    `${names.join(', ')}.${has}${usage === undefined ? '' : ` Use for example \`${usage}\`.`}`,
                locations: [location],
            }),
        ];
    });
}

// EXTERNAL MODULE: ./src/domain/cargo/requirement/requirement.js
var requirement_requirement = __nccwpck_require__(9359);
// EXTERNAL MODULE: ./src/domain/cargo/requirement/version.js
var requirement_version = __nccwpck_require__(6148);
;// CONCATENATED MODULE: ./src/domain/audit/canonical-versions.js


function registryDependencies(workspace) {
    const byPlace = new Map();
    for (const member of workspace.members) {
        for (const dependency of member.dependencies) {
            const effective = (0,effective_dependency/* effectiveDependency */.t)(dependency, member, workspace);
            if (effective.kind !== 'effective' || effective.source.kind !== 'registry')
                continue;
            const declared = effective.inherited ?? dependency;
            if (!byPlace.has(declared.entry) || dependency.table.kind === 'normal')
                byPlace.set(declared.entry, effective);
        }
    }
    return [...byPlace.values()];
}
function compatibleRange(canonical) {
    return (0,requirement_requirement/* parseRequirement */.pP)(canonical.compatible ?? `^${canonical.version}`);
}
function fullVersion(version) {
    return [...version.split('.'), '0', '0'].slice(0, 3).join('.');
}

// EXTERNAL MODULE: ./src/domain/plan/selection.js
var selection = __nccwpck_require__(2953);
;// CONCATENATED MODULE: ./src/domain/audit/relevance.js

function exposedBy(plan, crates, name) {
    return crates.map((crate) => crate.name).filter((crate) => exposedPackages(plan, crate).has(name));
}
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
function usedBy(plan, crates, name) {
    const all = (0,selection/* closure */.Cx)(plan, crates.map((crate) => crate.name)).flatMap((crate) => plan.crates.get(crate) ?? []);
    const known = all.filter((crate) => crate.uses !== undefined);
    if (known.length < all.length)
        return undefined;
    return all.filter((crate) => crate.uses?.includes(name)).map((crate) => crate.name);
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/incompatible-requirement.js








const incompatibleRequirementRule = {
    id: 'incompatible-requirement',
    title: 'A requirement is outside the plan’s compatible range',
    severity: 'warning',
    rationale: 'Versions that are not semver-compatible live side by side in one graph, so it costs extra packages and ' +
        'nothing else, unless types meet. It is an error where the public API of a requested infra crate exposes ' +
        'the dependency: then the repository’s types and infra’s do not match. It is a note where no requested ' +
        'crate is known to use it.',
    help: 'Raise the requirement, or put the infra crate behind a Cargo feature (`optional`).',
    fixable: true,
};
const incompatibleRequirement = {
    heading: 'Versions',
    needs: 'files',
    rules: [incompatibleRequirementRule],
    check: (context) => context.workspaces.flatMap(({ workspace }) => registryDependencies(workspace).flatMap((effective) => requirementFinding(effective, context))),
};
function incompatiblePackages(context) {
    const found = context.workspaces.flatMap(({ workspace }) => registryDependencies(workspace).filter((effective) => requirementFinding(effective, context).length > 0));
    return new Set(found.map((effective) => effective.package));
}
function requirementFinding(effective, context) {
    const canonical = context.plan.canonical.get(effective.package);
    const requirement = (0,requirement_requirement/* parseRequirement */.pP)(effective.requirement ?? '*');
    const range = canonical && compatibleRange(canonical);
    if (canonical === undefined || requirement === undefined || range === undefined)
        return [];
    if ((0,requirement_requirement/* intersects */.HY)(requirement, range))
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
    const asked = context.base === undefined ? 'not asked' : cost;
    return [
        (0,finding/* finding */.g)(incompatibleRequirementRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} asks for \`${effective.package}\` \`${requirement.text}\`; the plan’s range ` +
                `is \`${range.text}\` (infra has ${canonical.version}). ` +
                `${consequence(effective.package, meets ? exposing : [], using, asked)} ` +
                (remedy?.text ??
                    'The repository is ahead of infra: keep it, there will be one version again when infra follows.'),
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
        return (`${list(exposing)} ${exposing.length === 1 ? 'has' : 'have'} types of \`${name}\` in the public API, and ` +
            'the repository’s own do not match them.');
    }
    const who = using === undefined ? '' : ` ${list(using)} ${using.length === 1 ? 'uses' : 'use'} it inside only.`;
    if (cost === 'not asked')
        return `Both versions can live side by side; mode \`resolve\` tells what that costs.${who}`;
    if (cost === undefined)
        return `Both versions can live side by side.${who}`;
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
            text: `Raise the requirement to \`${canonical.version}\` (\`fix: incompatible-requirement\`) and adapt ` +
                `the code.${note}`,
        };
    }
    if (exposing.length === 0)
        return undefined;
    return {
        strategy: 'feature-gate',
        text: `The repository is ahead of infra with \`${name}\`: keep it, and put ${list(exposing)} behind a Cargo ` +
            'feature (input `optional`) until infra follows.',
    };
}
function isOlder(requirement, canonical) {
    const wanted = (0,requirement_version/* parseVersion */.ot)(fullVersion(canonical.version));
    const lowest = requirement.comparators[0];
    if (wanted === undefined || lowest === undefined)
        return false;
    const version = (0,requirement_version/* parseVersion */.ot)(`${lowest.major}.${lowest.minor ?? 0}.${lowest.patch ?? 0}`);
    return version !== undefined && (0,requirement_version/* compareVersions */.Zy)(version, wanted) < 0;
}
function requirementRange({ inherited, dependency }) {
    const { value } = (inherited ?? dependency).entry;
    if (value.kind === 'string')
        return value.range;
    return value.kind === 'table' ? (0,toml_document/* valueAt */.fK)(value, 'version')?.range : undefined;
}

// EXTERNAL MODULE: ./src/domain/infra/questions.js
var questions = __nccwpck_require__(8623);
// EXTERNAL MODULE: ./src/domain/cargo/requirement/source.js
var requirement_source = __nccwpck_require__(6951);
;// CONCATENATED MODULE: ./src/domain/audit/git-neighbours.js

function repositoryKey(url) {
    return (0,requirement_source/* canonicalUrl */.W3)(url).toLowerCase();
}
function gitNeighbours(graph) {
    const neighbours = new Map();
    for (const { source, manifestPath, gitDependencies = [] } of graph.packages.values()) {
        const from = source === null ? undefined : (0,requirement_source/* readGitSource */.O7)(source);
        if (from === undefined)
            continue;
        const key = repositoryKey(from.url);
        const known = neighbours.get(key) ?? { url: from.url, dependencies: [] };
        const manifest = pathInCheckout(manifestPath);
        const declared = gitDependencies.flatMap((dependency) => {
            const asked = (0,requirement_source/* readGitSource */.O7)(dependency.source);
            return asked === undefined ? [] : [{ package: dependency.package, source: asked, manifest }];
        });
        neighbours.set(key, { ...known, dependencies: [...known.dependencies, ...declared] });
    }
    return neighbours;
}
function pathInCheckout(manifestPath) {
    return /\/git\/checkouts\/[^/]+\/[^/]+\/(.+)$/.exec(manifestPath)?.[1] ?? manifestPath.split('/').slice(-1).join('/');
}
function isTargetUrl(url, { repositoryName, infra }) {
    const given = repositoryKey(url);
    const wanted = repositoryName.toLowerCase();
    if (wanted.includes('/'))
        return given.endsWith(`/${wanted}`);
    return given === repositoryKey(infra.url).replace(/[^/]*$/, wanted);
}
function isFromTarget(source, context) {
    const git = source === null ? undefined : (0,requirement_source/* readGitSource */.O7)(source);
    return git !== undefined && isTargetUrl(git.url, context);
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/infra-depends-on-target.js






const infraDependsOnTargetRule = {
    id: 'infra-depends-on-target',
    title: 'An infra crate depends on the repository',
    severity: 'error',
    rationale: 'Critical constraint 1: with the entry, the repository would depend on itself through infra.',
    help: 'Remove the dependency from the infra workspace.',
};
const infraDependsOnTarget = {
    heading: 'Infra references',
    needs: 'cargo',
    rules: [infraDependsOnTargetRule],
    check: infra_depends_on_target_check,
};
function infra_depends_on_target_check(answer, context) {
    return resolvedGraphs(answer).flatMap(({ workspace, graph }) => {
        const isTarget = ({ id, source }) => graph.members.includes(id) || isFromTarget(source, context);
        const infra = [...graph.packages.values()].filter(({ source }) => (0,questions/* comesFromInfra */.A9)(source, context.infra));
        const reaching = infra.filter((found) => reaches(graph, found.id, isTarget));
        if (reaching.length === 0)
            return [];
        const names = reaching.map((found) => `\`${found.name}\``).join(', ');
        const reached = new Set(reaching.map((found) => found.name));
        const depend = reaching.length === 1 ? 'depends' : 'depend';
        return [
            (0,finding/* finding */.g)(infraDependsOnTargetRule, {
                message: `${names} of infra ${depend} on a package of this repository, which would then depend on itself. ` +
                    'Remove the dependency from the infra workspace.',
                crates: context.crates
                    .map((crate) => crate.name)
                    .filter((crate) => (0,selection/* closure */.Cx)(context.plan, [crate]).some((name) => reached.has(name))),
                locations: [(0,dependency_place/* locateEntries */.tk)(workspace)],
            }),
        ];
    });
}
function reaches(graph, start, goal) {
    const seen = new Set();
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const found = seen.has(id) ? undefined : graph.packages.get(id);
        if (found === undefined)
            continue;
        seen.add(id);
        if (id !== start && goal(found))
            return true;
        open.push(...found.dependencies.map((edge) => edge.id));
    }
    return false;
}

// EXTERNAL MODULE: ./src/domain/infra/reference.js
var infra_reference = __nccwpck_require__(275);
;// CONCATENATED MODULE: ./src/domain/audit/rules/infra-elsewhere.js





const infraElsewhereRule = {
    id: 'infra-elsewhere',
    title: 'An infra entry outside of this run uses another reference',
    severity: 'warning',
    rationale: 'A run that is limited to one workspace (`manifest-path`) edits no other one. Each reference is a set of ' +
        'crates of its own: values of one could not be handed to the other.',
    help: 'Run the integration with the `manifest-path` that the message names too.',
};
const infraElsewhere = {
    heading: 'Infra references',
    needs: 'files',
    rules: [infraElsewhereRule],
    check: infra_elsewhere_check,
};
function infra_elsewhere_check(context) {
    const chosen = context.workspaces.map(({ workspace }) => workspace.root.path);
    const others = context.repository.workspaces.filter(({ root }) => !chosen.includes(root.path));
    return others.flatMap((workspace) => {
        const elsewhere = (0,declarations/* infraDeclarations */.m)({ ...context, workspaces: [{ workspace }] });
        const different = elsewhere.flatMap(({ dependency: { source }, origin, location }) => origin === 'infra' && source.kind === 'git' && !(0,requirement_source/* sameReference */.kP)(source.reference, context.infra.reference)
            ? [{ location, says: `${(0,format_place/* formatPlace */.d)(location)} (${(0,infra_reference/* describeReference */.P5)(source.reference)})` }]
            : []);
        const [first, ...rest] = different.map(({ location }) => location);
        if (first === undefined)
            return [];
        const entries = different.length === 1 ? 'an infra entry uses' : `${different.length} infra entries use`;
        return [
            (0,finding/* finding */.g)(infraElsewhereRule, {
                message: `In ${workspace.root.path}, which this run leaves alone, ${entries} another reference than ` +
                    `${(0,infra_reference/* describeReference */.P5)(context.infra.reference)}: ${different.map(({ says }) => says).join(', ')}. ` +
                    'Each reference is a set of infra crates of its own. Run with ' +
                    `\`manifest-path: ${workspace.root.path}\` too.`,
                locations: [first, ...rest],
            }),
        ];
    });
}

// EXTERNAL MODULE: ./src/domain/infra/infra-url.js
var infra_url = __nccwpck_require__(644);
;// CONCATENATED MODULE: ./src/domain/audit/entry-fix.js
function entryFix({ manifest, dependency }, { integration }) {
    const { start, end } = dependency.entry.range;
    const edits = integration.filter((edit) => edit.path === manifest.path && edit.range.start < end && edit.range.end > start);
    return edits.length === 0 ? undefined : { title: `Correct the entry of \`${dependency.package}\``, edits };
}

// EXTERNAL MODULE: ./src/domain/infra/unknown-crate.js
var unknown_crate = __nccwpck_require__(6374);
;// CONCATENATED MODULE: ./src/domain/audit/rules/infra-entries.js










const infraReferenceDiffersRule = {
    id: 'infra-reference-differs',
    title: 'An infra entry uses another reference than the plan',
    severity: 'warning',
    rationale: 'Cargo takes one git repository under two references (none, branch, tag, rev) for two sets of crates, ' +
        'even at the same commit: an `InfraError` of one is not an `InfraError` of the other.',
    help: 'apply-patch writes the one reference that all entries share.',
    fixable: true,
};
const infraVersionImpossibleRule = {
    id: 'infra-version-impossible',
    title: 'An infra entry asks for a version that infra does not have',
    severity: 'warning',
    rationale: 'A `version` beside `git` is enforced: Cargo can never resolve it.',
    help: 'apply-patch writes the plan’s requirement.',
    fixable: true,
};
const infraFromPathRule = {
    id: 'infra-from-path',
    title: 'An infra crate is taken from a path',
    severity: 'warning',
    rationale: 'A path to a checkout of infra exists on one machine only and is another set of crates than the git one .',
    help: 'apply-patch writes the git entry.',
    fixable: true,
};
const infraFromRegistryRule = {
    id: 'infra-from-registry',
    title: 'An infra crate is taken from a registry',
    severity: 'warning',
    rationale: 'Infra crates are not published: Cargo finds nothing, or somebody else’s package of the same name.',
    help: 'apply-patch writes the git entry.',
    fixable: true,
};
const infraLookAlikeRule = {
    id: 'infra-look-alike',
    title: 'An infra crate is taken from another repository',
    severity: 'warning',
    rationale: 'Another repository, often one with nearly the name of the infra workspace, has another set of crates, ' +
        'or does not exist. An error where the crate is not one of the plan’s either, because then it is ' +
        'uncertain what was meant.',
    help: 'apply-patch corrects the URL where the crate is one of the plan’s.',
    fixable: true,
};
const infraUnknownCrateRule = {
    id: 'infra-unknown-crate',
    title: 'An infra crate does not exist',
    severity: 'error',
    rationale: 'Cargo cannot resolve it, and what was meant can only be guessed, so nothing is changed.',
    help: 'Use the crate that the message names, or remove the entry.',
};
const infraOutsidePlanRule = {
    id: 'infra-outside-plan',
    title: 'An infra crate is not in the plan',
    severity: 'warning',
    rationale: 'The infra workspace has, or may have, this crate; the plan does not know it: neither its layer, its ' +
        'wasm status nor what it exposes are checked.',
    help: 'Add the crate to the plan, or remove the entry.',
};
const infraEntries = {
    heading: 'Infra references',
    needs: 'files',
    rules: [
        infraReferenceDiffersRule,
        infraVersionImpossibleRule,
        infraFromPathRule,
        infraFromRegistryRule,
        infraLookAlikeRule,
        infraUnknownCrateRule,
        infraOutsidePlanRule,
    ],
    check: infra_entries_check,
};
function infra_entries_check(context) {
    return (0,declarations/* infraDeclarations */.m)(context).flatMap((declaration) => [
        ...sourceOf(declaration, context),
        ...referenceOf(declaration, context),
        ...versionOf(declaration, context),
        ...existenceOf(declaration, context),
    ]);
}
function sourceOf(declaration, context) {
    const { dependency, crate, location, origin } = declaration;
    const { source } = dependency;
    const expected = `expected \`git = "${context.infra.url}"\``;
    const says = `${(0,format_place/* formatPlace */.d)(location)} takes \`${dependency.package}\` from`;
    if (crate === undefined && origin !== 'look-alike')
        return [];
    const fix = entryFix(declaration, context);
    const next = fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.';
    if (origin === 'path' && source.kind === 'path') {
        const message = `${says} the path \`${source.path}\`, which other machines do not have; ${expected}. ${next}`;
        return [(0,finding/* finding */.g)(infraFromPathRule, { message, locations: [location], fix })];
    }
    if (origin === 'registry') {
        const message = `${says} a registry, where infra crates are not published; ${expected}. ${next}`;
        return [(0,finding/* finding */.g)(infraFromRegistryRule, { message, locations: [location], fix })];
    }
    if (origin === 'look-alike' && source.kind === 'git') {
        const known = crate !== undefined;
        const { near } = (0,unknown_crate/* judgeUnknown */.a)(declaration, context);
        const doubt = 'The plan has no crate of this name, so what was meant is uncertain: ' +
            `${near === undefined ? 'correct' : `use \`${near.name}\` of infra if that is meant,`} or remove ` +
            'the entry.';
        const what = (0,infra_url/* isSamePlace */.O1)(source.url, context.infra)
            ? 'another address of the infra workspace: for Cargo it is another source, whose types do not match'
            : 'which is not the infra workspace';
        return [
            (0,finding/* finding */.g)(infraLookAlikeRule, {
                message: `${says} ${source.url}, ${what}; ${expected}. ${known ? next : doubt}`,
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
    if (origin !== 'infra' || source.kind !== 'git' || (0,requirement_source/* sameReference */.kP)(source.reference, wanted))
        return [];
    const fix = entryFix(declaration, context);
    return [
        (0,finding/* finding */.g)(infraReferenceDiffersRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} takes \`${dependency.package}\` from ${(0,infra_reference/* describeReference */.P5)(source.reference)} ` +
                `of infra; the one to use is ${(0,infra_reference/* describeReference */.P5)(wanted)} (${(0,infra_reference/* referenceKey */.Db)(wanted)}). Cargo builds a ` +
                'second set of infra crates for it, whose types do not ' +
                `match. ${fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.'}`,
            locations: [location],
            fix,
        }),
    ];
}
function versionOf(declaration, context) {
    const { dependency, location, crate, origin } = declaration;
    if (crate === undefined || dependency.requirement === undefined || origin !== 'infra')
        return [];
    const requirement = (0,requirement_requirement/* parseRequirement */.pP)(dependency.requirement);
    const version = (0,requirement_version/* parseVersion */.ot)(crate.version);
    if (requirement === undefined || version === undefined || (0,requirement_requirement/* matches */.cK)(requirement, version))
        return [];
    const fix = entryFix(declaration, context);
    return [
        (0,finding/* finding */.g)(infraVersionImpossibleRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} asks for \`${crate.name}\` \`${dependency.requirement}\`, but infra has ` +
                `${crate.version}: Cargo can never resolve it. Expected \`version = "${crate.requirement}"\`. ` +
                (fix === undefined ? 'Correct the entry.' : 'apply-patch corrects it.'),
            locations: [location],
            fix,
        }),
    ];
}
function existenceOf(declaration, context) {
    const { dependency, location, crate, origin } = declaration;
    if (crate !== undefined || origin === 'look-alike')
        return [];
    const name = dependency.package;
    const { presumed, meant } = (0,unknown_crate/* judgeUnknown */.a)(declaration, context);
    const known = knowledgeOf(name, context);
    if ((known ?? presumed) === 'there') {
        const doubt = known === 'there' ? '' : ' Whether infra has it can only be told in mode `resolve`.';
        return [
            (0,finding/* finding */.g)(infraOutsidePlanRule, {
                message: `${(0,format_place/* formatPlace */.d)(location)} asks for \`${name}\`, which the plan does not have: its layer, wasm status ` +
                    `and public API are not checked.${doubt} Add it to the plan, or remove the entry.`,
                locations: [location],
            }),
        ];
    }
    return [
        (0,finding/* finding */.g)(infraUnknownCrateRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} asks for \`${name}\`, which does not ` +
                `exist${origin === 'registry' ? ' in the registry' : ' in infra'}. ${meant} Correct or remove the ` +
                'entry; infra-actions does not guess.',
            locations: [location],
        }),
    ];
}
function knowledgeOf(name, { base }) {
    if (base?.missing.has(name) === true)
        return 'missing';
    const inGraph = base?.graphs.some((graph) => [...graph.packages.values()].some((found) => found.name === name));
    return inGraph === true ? 'there' : undefined;
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/infra-mixed-references.js






const infraMixedReferencesRule = {
    id: 'infra-mixed-references',
    title: 'Infra entries use several references',
    severity: 'warning',
    rationale: 'Each reference is a set of crates of its own; their types do not match.',
    help: 'apply-patch writes one reference everywhere.',
    fixable: true,
};
const infraMixedReferences = {
    heading: 'Infra references',
    needs: 'files',
    rules: [infraMixedReferencesRule],
    check: infra_mixed_references_check,
};
function infra_mixed_references_check(context) {
    const sources = new Map();
    for (const declaration of (0,declarations/* infraDeclarations */.m)(context)) {
        const { source } = declaration.dependency;
        if (declaration.origin !== 'infra' || source.kind !== 'git')
            continue;
        const key = `${(0,requirement_source/* canonicalUrl */.W3)(source.url)} ${(0,infra_reference/* referenceKey */.Db)(source.reference)}`;
        sources.set(key, [...(sources.get(key) ?? []), declaration]);
    }
    const groups = [...sources.values()].toSorted((a, b) => a.length - b.length);
    const [first, ...others] = groups.flat().map((declaration) => declaration.location);
    if (groups.length < 2 || first === undefined)
        return [];
    const parts = groups.map((group) => {
        const source = group[0]?.dependency.source;
        const reference = source?.kind === 'git' ? (0,infra_reference/* describeReference */.P5)(source.reference) : '';
        return `${reference} at ${group.map((declaration) => (0,format_place/* formatPlace */.d)(declaration.location)).join(', ')}`;
    });
    const edits = groups.flat().flatMap((declaration) => entryFix(declaration, context)?.edits ?? []);
    return [
        (0,finding/* finding */.g)(infraMixedReferencesRule, {
            message: `The infra entries use ${groups.length} references: ${parts.join('; ')}. Each is a set of crates of ` +
                `its own, whose types do not match. Use ${(0,infra_reference/* describeReference */.P5)(context.infra.reference)} ` +
                `everywhere${edits.length === 0 ? '' : '; apply-patch does it'}.`,
            locations: [first, ...others],
            ...(edits.length > 0 && { fix: { title: 'Use one reference', edits } }),
        }),
    ];
}

// EXTERNAL MODULE: ./src/domain/audit/infra-commit.js
var infra_commit = __nccwpck_require__(7627);
;// CONCATENATED MODULE: ./src/domain/audit/rules/infra-moving-reference.js






const infraMovingReferenceRule = {
    id: 'infra-moving-reference',
    title: 'The infra reference follows a branch',
    severity: 'note',
    rationale: 'A branch is another commit tomorrow: a repository without a committed Cargo.lock takes whatever is there.',
    help: 'Commit Cargo.lock, or pin the commit that the message names with `infra-ref: rev:…`.',
};
const infraMovingReference = {
    heading: 'Infra references',
    needs: 'files',
    rules: [infraMovingReferenceRule],
    check: infra_moving_reference_check,
};
function infra_moving_reference_check(context) {
    const { reference } = context.infra;
    if (reference.kind === 'tag' || reference.kind === 'rev')
        return [];
    const workspace = context.workspaces[0]?.workspace;
    const locations = (0,declarations/* infraDeclarations */.m)(context)
        .filter((declaration) => declaration.origin === 'infra')
        .map((declaration) => declaration.location);
    const location = locations[0] ?? (workspace && (0,dependency_place/* locateEntries */.tk)(workspace));
    if (location === undefined)
        return [];
    const commit = (0,infra_commit/* commitInUse */.y)(context);
    const unknown = context.base === undefined
        ? 'mode `resolve` names the commit to pin'
        : 'the commit to pin is known once Cargo resolves the graph';
    const pin = commit === undefined ? unknown : `to pin what is there now, use \`infra-ref: rev:${commit}\``;
    const locked = context.workspaces.every((chosen) => chosen.workspace.lockfile !== undefined);
    const whenItMoves = locked
        ? 'Cargo.lock is committed and keeps the commit until somebody updates it'
        : 'Without a committed Cargo.lock every build takes the newest commit';
    return [
        (0,finding/* finding */.g)(infraMovingReferenceRule, {
            message: `The infra entries (${(0,format_place/* formatPlace */.d)(location)}) follow ${(0,infra_reference/* describeReference */.P5)(reference)}, which moves. ` +
                `${whenItMoves}; ${pin}.`,
            locations: [location],
        }),
    ];
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/infra-patched.js



const infraPatchedRule = {
    id: 'infra-patched',
    title: 'The infra repository is patched',
    severity: 'warning',
    rationale: '`[patch]` replaces infra crates without any entry showing it; one that is left from development hides ' +
        'what is really built.',
    help: 'Remove the `[patch]` section, or say in a comment why it is there.',
};
const infraPatched = {
    heading: 'Infra references',
    needs: 'files',
    rules: [infraPatchedRule],
    check: infra_patched_check,
};
function infra_patched_check({ workspaces, infra }) {
    return workspaces.flatMap(({ workspace: { root } }) => root.overrides
        .filter(({ of }) => of !== undefined && (0,infra_url/* infraUrlKind */.Sc)(of, infra) === 'infra')
        .map(({ name, entry }) => {
        const location = root.document.locate(entry.range);
        return (0,finding/* finding */.g)(infraPatchedRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} patches \`${name}\` of infra: what is built is not what the entries say. ` +
                'Remove the line once the change is in infra.',
            locations: [location],
        });
    }));
}

// EXTERNAL MODULE: ./src/domain/failure.js
var failure = __nccwpck_require__(3281);
// EXTERNAL MODULE: ./src/domain/patch/crate-uses.js
var crate_uses = __nccwpck_require__(6730);
// EXTERNAL MODULE: ./src/domain/patch/participants.js
var participants = __nccwpck_require__(4850);
;// CONCATENATED MODULE: ./src/domain/patch/taken-names.js



function defaultParticipations({ plan, planned, workspaces }) {
    try {
        return (0,participants/* participations */.T)(workspaces, { members: 'auto', placement: 'auto', planned: planned?.members, plan });
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.code === 'usage')
            return [];
        throw error;
    }
}
function takenNames(target) {
    const found = defaultParticipations(target).flatMap((participation) => participation.packages.flatMap((manifest) => target.crates.flatMap((request) => {
        const crate = target.plan.crates.get(request.name);
        const use = crate && (0,crate_uses/* useOf */.jj)(manifest, { request, crate, optional: false }, participation);
        return use === undefined || 'key' in use ? [] : [use];
    })));
    return [...new Map(found.map((one) => [`${one.crate} ${one.location.path}:${one.location.line}`, one])).values()];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/domain/patch/linked-file.js

function linkedFile(path) {
    const wayOut = external_node_path_.posix.basename(path) === 'Cargo.lock'
        ? 'use `update-lockfile: false` and update it by hand'
        : 'make the change by hand where the link leads to';
    return {
        message: `${path} is a symbolic link, and nothing is written through a link. Put the file itself in its place, or ` +
            `${wayOut}.`,
        location: { path, line: 1, column: 1 },
    };
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/linked-files.js



const linkedFileRule = {
    id: 'linked-file',
    title: 'A manifest or lockfile is a symbolic link',
    severity: 'error',
    rationale: 'Cargo follows the link; a change set holds regular files, and writing through a link would change a file that ' +
        'others may use, too.',
    help: 'Put the file itself in the place of the link, or make the entries by hand where it leads to.',
};
const linkedFiles = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [linkedFileRule],
    check: linked_files_check,
};
function linked_files_check(context) {
    const edited = defaultParticipations(context).flatMap(({ workspace, packages, inherits }) => [
        ...(inherits ? [workspace.root.path] : []),
        ...packages.map(({ path }) => path),
        ...(workspace.lockfile === undefined ? [] : [workspace.lockfile.path]),
    ]);
    const names = context.crates.map(({ name }) => name);
    return [...new Set(edited)]
        .filter((path) => context.linked.has(path))
        .map((path) => {
        const { message, location } = linkedFile(path);
        const weight = path.endsWith('Cargo.lock') ? { severity: 'warning' } : { crates: names };
        return (0,finding/* finding */.g)(linkedFileRule, { message, ...weight, locations: [location] });
    });
}

// EXTERNAL MODULE: ./src/domain/toml/locator.js
var locator = __nccwpck_require__(6754);
;// CONCATENATED MODULE: ./src/domain/audit/places/lockfile-place.js

function locateLocked(lockfile, found) {
    const pattern = new RegExp(`^name = "${lockfile_place_escape(found.name)}"\\r?\\nversion = "${lockfile_place_escape(found.version)}"`, 'm');
    return (0,locator/* locator */.f)(lockfile.text, lockfile.path)(Math.max(0, lockfile.text.search(pattern)));
}
function lockfile_place_escape(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/locked-outside-range.js







const lockedOutsideRangeRule = {
    id: 'locked-outside-range',
    title: 'A locked version is outside the plan’s compatible range',
    severity: 'note',
    rationale: 'The requirement allows a version in the range; only Cargo.lock is behind, and Cargo moves it when infra needs it.',
    help: 'Run the `cargo update --precise` command of the message to see the change by itself.',
};
const lockedOutsideRange = {
    heading: 'Versions',
    needs: 'files',
    rules: [lockedOutsideRangeRule],
    check: (context) => context.workspaces.flatMap(({ workspace }) => locked_outside_range_findingsOf(workspace, context)),
};
function locked_outside_range_findingsOf(workspace, context) {
    const { lockfile, members } = workspace;
    if (lockfile === undefined)
        return [];
    const { packages } = lockfile.content;
    const names = new Set(members.map((member) => member.package?.name));
    const own = packages.filter((locked) => locked.source === undefined && names.has(locked.name));
    return registryDependencies(workspace).flatMap(({ package: name, requirement: text, declaredIn, inherited, dependency }) => {
        const canonical = context.plan.canonical.get(name);
        const range = canonical && compatibleRange(canonical);
        const requirement = (0,requirement_requirement/* parseRequirement */.pP)(text ?? '*');
        if (canonical === undefined || range === undefined || requirement === undefined)
            return [];
        if (!(0,requirement_requirement/* intersects */.HY)(requirement, range) || usedBy(context.plan, context.crates, name)?.length === 0)
            return [];
        const versions = own.flatMap((locked) => locked.dependencies.filter((found) => found.name === name));
        const outside = versions.find(({ version: locked }) => {
            const version = (0,requirement_version/* parseVersion */.ot)(locked);
            return version !== undefined && (0,requirement_requirement/* matches */.cK)(requirement, version) && !(0,requirement_requirement/* matches */.cK)(range, version);
        });
        const locked = packages.find((found) => found.name === name && found.version === outside?.version);
        if (locked === undefined)
            return [];
        const location = locateLocked(lockfile, locked);
        const asked = (0,format_place/* formatPlace */.d)(declaredIn.document.locate((inherited ?? dependency).entry.range));
        const command = `cargo update -p ${name}@${locked.version} --precise ${fullVersion(canonical.version)}`;
        return [
            (0,finding/* finding */.g)(lockedOutsideRangeRule, {
                message: `${(0,format_place/* formatPlace */.d)(location)} has \`${name}\` ${locked.version}, outside the plan’s range ` +
                    `\`${range.text}\`; ${asked} (\`${requirement.text}\`) allows a version inside. Cargo moves it ` +
                    `when infra needs it; to see that change by itself, run \`${command}\`.`,
                locations: [location],
                remedy: { strategy: 'precise', text: 'Move the locked version; no manifest has to change.', command },
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/domain/cargo/lockfile/lockfile-format.js
function keepLockfileFormat(before, after) {
    const ordered = withUnusedPatches(after, before ?? '');
    if (before === undefined)
        return ordered;
    const isOld = /^version = 3\r?$/m.test(before) && !/^source = "git\+[^"]*%/m.test(ordered);
    const formatted = isOld ? ordered.replace(/^version = 4$/m, 'version = 3') : ordered;
    return /\r\n/.test(before) ? formatted.replace(/\r?\n/g, '\r\n') : formatted;
}
function withUnusedPatches(after, before) {
    const [packages = '', ...unused] = blocks(after);
    if (unused.length < 2)
        return after;
    const order = blocks(before).slice(1).map(plain);
    const rank = (block) => (order.includes(plain(block)) ? order.indexOf(plain(block)) : order.length);
    const sorted = unused.toSorted((a, b) => rank(a) - rank(b) || (plain(a) < plain(b) ? -1 : 1));
    return `${packages}${sorted.map((block) => `[[patch.unused]]\n${plain(block)}\n`).join('\n')}`;
}
function blocks(lockfile) {
    return lockfile.split(/^\[\[patch\.unused\]\]\r?\n/m);
}
function plain(block) {
    return block.replaceAll('\r', '').trim();
}

// EXTERNAL MODULE: ./src/domain/cargo/lockfile/lockfile-delta.js
var lockfile_delta = __nccwpck_require__(8436);
;// CONCATENATED MODULE: ./src/domain/audit/rules/lockfile-out-of-date.js




const lockfileOutOfDateRule = {
    id: 'lockfile-out-of-date',
    title: 'A lockfile does not fit the manifests',
    severity: 'note',
    rationale: 'Somebody edited a manifest without the lockfile: a build with `--locked` fails, with infra or without. What ' +
        'infra changes is told against the lockfile that Cargo makes of it.',
    help: 'Nothing: apply-patch brings it in line in a commit of its own, before the integration’s. Or run ' +
        '`cargo metadata` and commit Cargo.lock.',
};
const lockfileOutOfDate = {
    heading: 'Resolution',
    needs: 'cargo',
    rules: [lockfileOutOfDateRule],
    check: ({ workspaces }) => workspaces.flatMap(lockfile_out_of_date_check),
};
function lockfile_out_of_date_check({ workspace, before }) {
    const { lockfile } = workspace;
    if (lockfile === undefined || before.kind === 'failed')
        return [];
    const inLine = keepLockfileFormat(lockfile.text, before.lockfile);
    if (inLine === lockfile.text)
        return [];
    const packages = (0,lockfile_delta/* packagesIn */.j)((0,lockfile_delta/* lockfileDelta */.g)(lockfile.text, inLine));
    const size = packages === 0 ? '' : `, by ${(0,markdown/* count */.U9)(packages, 'package')}`;
    return [
        (0,finding/* finding */.g)(lockfileOutOfDateRule, {
            message: `${lockfile.path} does not fit the manifests${size}: \`cargo metadata --locked\` fails without infra, too. ` +
                'It is brought in line in a commit of its own, before the integration’s; none of it is counted as infra’s.',
            locations: [{ path: lockfile.path, line: 1, column: 1 }],
        }),
    ];
}

// EXTERNAL MODULE: ./src/domain/cargo/workspace/member-glob.js
var member_glob = __nccwpck_require__(5273);
// EXTERNAL MODULE: ./src/domain/audit/places/manifest-place.js
var manifest_place = __nccwpck_require__(217);
;// CONCATENATED MODULE: ./src/domain/audit/rules/members.js




const missingMemberRule = {
    id: 'missing-member',
    title: 'A member of the workspace does not exist',
    severity: 'error',
    rationale: 'Cargo refuses the whole workspace, with infra or without: explicit members are required.',
    help: 'Remove the entry from `members`, or add the package.',
};
const submoduleMemberRule = {
    id: 'submodule-member',
    title: 'A member lies in a submodule',
    severity: 'warning',
    rationale: 'Cargo builds it with the workspace, but its files belong to another repository: no commit here can change them.',
    help: 'Integrate infra in the repository of the submodule, then update the submodule.',
};
const orphanPackageRule = {
    id: 'orphan-package',
    title: 'A package is neither a member nor excluded',
    severity: 'warning',
    rationale: 'Cargo refuses to build a package below a workspace root that does not know it. Infra entries there ' +
        'could not be checked.',
    help: 'Add the folder to `members` or to `exclude`.',
    fixable: true,
};
const implicitMemberRule = {
    id: 'implicit-member',
    title: 'A package is a member without being listed',
    severity: 'note',
    rationale: 'A path dependency below the root is a member by itself. The plan asks for explicit members, so that ' +
        'removing a dependency does not silently remove a package from the checks.',
    help: 'Add the folder to `members`.',
    fixable: true,
};
const workspaceMembers = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [missingMemberRule, submoduleMemberRule, orphanPackageRule, implicitMemberRule],
    check: (context) => [
        ...missingMembers(context),
        ...submoduleMembers(context),
        ...orphans(context),
        ...implicitMembers(context),
    ],
};
function missingMembers({ repository, workspaces }) {
    return repository.missingMembers
        .filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path))
        .map(({ root, member, isLink }) => {
        const location = (0,manifest_place/* locateItem */.au)(root, member, 'workspace', 'members');
        const found = isLink === true
            ? 'and what git has there leads to no folder of this repository: a symbolic link out of it or to ' +
                'ignored files, or a submodule that is not checked out. Check the submodule out (the input ' +
                '`submodules` of the workflows and of actions/checkout), or list a folder of this repository.'
            : 'and there is no Cargo.toml there. Cargo refuses the whole workspace: remove the entry or add the package.';
        return (0,finding/* finding */.g)(missingMemberRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} lists the member \`${member}\`, ${found}`,
            locations: [location],
        });
    });
}
function submoduleMembers({ workspaces }) {
    return workspaces.flatMap(({ workspace: { root, members } }) => members.flatMap((member) => {
        if (member.submodule === undefined)
            return [];
        return [
            (0,finding/* finding */.g)(submoduleMemberRule, {
                message: `The package \`${member.package?.name ?? ''}\` is a member of the workspace of ${root.path} and ` +
                    `lies in the submodule \`${member.submodule}\`, whose files are another repository’s: it gets no ` +
                    'infra crates here. Integrate infra in that repository, then update the submodule.',
                locations: [(0,manifest_place/* locateKey */.EM)(root, 'workspace', 'members'), (0,manifest_place/* locateKey */.EM)(member, 'package')],
            }),
        ];
    }));
}
const material = /(^|\/)(tests?|testdata|test[-_]data|test[-_]cases|testsuite|fixtures?|examples?|templates?|benches|snapshots)(\/|$)/;
function orphans({ repository, workspaces }) {
    const own = repository.orphans.filter(({ root }) => workspaces.some(({ workspace }) => workspace.root.path === root.path));
    const isMaterial = ({ manifest, root }) => material.test(relative(root, manifest.folder));
    return [
        ...own.filter((one) => !isMaterial(one)).map(orphan),
        ...workspaces.flatMap(({ workspace }) => materialOf(own.filter((one) => one.root.path === workspace.root.path && isMaterial(one)))),
    ];
}
function orphan({ manifest, root }) {
    const location = (0,manifest_place/* locateKey */.EM)(manifest, 'package');
    const member = relative(root, manifest.folder);
    const edit = (0,manifest_place/* addItem */.B5)(root, member, 'workspace', 'members');
    return (0,finding/* finding */.g)(orphanPackageRule, {
        message: `${(0,format_place/* formatPlace */.d)(location)} is a package below the workspace of ${root.path}, which neither lists nor ` +
            `excludes it: Cargo refuses to build it. Add \`${member}\` to \`members\` or to \`exclude\`.`,
        locations: [location, (0,manifest_place/* locateKey */.EM)(root, 'workspace', 'members')],
        ...(edit && { fix: { title: `Add \`${member}\` to the members`, edits: [edit] } }),
    });
}
function materialOf(all) {
    const [first, ...rest] = all;
    if (first === undefined)
        return [];
    const places = all.map(({ manifest }) => (0,manifest_place/* locateKey */.EM)(manifest, 'package'));
    const [place, ...others] = places;
    if (place === undefined)
        return [];
    const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
    return [
        (0,finding/* finding */.g)(orphanPackageRule, {
            message: `${(0,format_place/* formatPlace */.d)(place)}${more} in folders for tests, examples or templates ` +
                `${all.length === 1 ? 'is no member' : 'are no members'} of the workspace of ${first.root.path}, and ` +
                'not excluded. They get no infra crates; list them in `exclude` if they are built where they lie.',
            severity: 'note',
            locations: [place, ...others.slice(0, 9)],
        }),
    ];
}
function implicitMembers({ workspaces, repository: { files } }) {
    return workspaces.flatMap(({ workspace: { root, members } }) => {
        const listed = new Set((root.workspace?.members ?? []).flatMap((pattern) => {
            const folders = (0,member_glob/* expandMember */.rs)(files, root.folder, pattern);
            return typeof folders === 'string' ? [] : folders;
        }));
        const implicit = members.filter((member) => member.path !== root.path && !listed.has(member.folder));
        return implicit.map((member) => implicitMember(root, member));
    });
}
function implicitMember(root, member) {
    const path = relative(root, member.folder);
    const location = (0,manifest_place/* locateKey */.EM)(root, 'workspace', 'members');
    const edit = (0,manifest_place/* addItem */.B5)(root, path, 'workspace', 'members');
    return (0,finding/* finding */.g)(implicitMemberRule, {
        message: `${member.path} is a member of the workspace only because another member depends on it by path. The plan ` +
            `asks for explicit members: add \`${path}\` to \`members\` in ${(0,format_place/* formatPlace */.d)(location)}.`,
        locations: [location, (0,manifest_place/* locateKey */.EM)(member, 'package')],
        ...(edit && { fix: { title: `List \`${path}\``, edits: [edit] } }),
    });
}
function relative(root, folder) {
    return root.folder === '.' ? folder : folder.replace(`${root.folder}/`, '');
}

// EXTERNAL MODULE: ./src/domain/cargo/manifest/targets.js
var targets = __nccwpck_require__(5774);
;// CONCATENATED MODULE: ./src/domain/audit/rules/missing-target.js




const missingTargetRule = {
    id: 'missing-target',
    title: 'A target that the manifest names has no file',
    severity: 'warning',
    rationale: '`cargo check` refuses the package, with infra or without. It is a warning because the dependency graph ' +
        'can still be resolved: the smoke test will call the repository already broken.',
    help: 'Add the file, correct `path`, or remove the section.',
};
const missingTarget = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [missingTargetRule],
    check: missing_target_check,
};
function missing_target_check({ workspaces, repository: { files } }) {
    return workspaces.flatMap(({ workspace }) => workspace.members.flatMap((member) => (0,targets/* missingTargets */.p)(member, files).map((target) => findingFor(member, target))));
}
function findingFor(member, target) {
    const location = target.entry === undefined ? (0,manifest_place/* locateKey */.EM)(member, 'package') : member.document.locate(target.entry.range);
    const kind = target.kind === 'custom-build' ? 'build script' : target.kind;
    const path = member.folder === '.' ? target.path : `${member.folder}/${target.path}`;
    return (0,finding/* finding */.g)(missingTargetRule, {
        message: `${(0,format_place/* formatPlace */.d)(location)} names the ${kind} \`${target.name}\`, and there is no ${path}. \`cargo check\` ` +
            'refuses the package, with infra or without: add the file, correct `path`, or remove the section.',
        locations: [location],
    });
}

// EXTERNAL MODULE: ./src/domain/cargo/lockfile/by-name.js
var by_name = __nccwpck_require__(3203);
// EXTERNAL MODULE: ./src/domain/cargo/graph/chain.js
var graph_chain = __nccwpck_require__(8850);
// EXTERNAL MODULE: ./src/domain/cargo/graph/graph-delta.js
var graph_delta = __nccwpck_require__(7480);
// EXTERNAL MODULE: ./src/domain/audit/graph-changes.js
var graph_changes = __nccwpck_require__(5175);
// EXTERNAL MODULE: ./src/domain/audit/way-of-infra.js
var way_of_infra = __nccwpck_require__(8975);
;// CONCATENATED MODULE: ./src/domain/audit/rules/new-duplicate.js












const newDuplicateRule = {
    id: 'new-duplicate',
    title: 'A package comes in a second version',
    severity: 'warning',
    rationale: 'Two versions of one package cost build time and size, and their types do not match. A warning where the ' +
        'repository uses the package itself, a note where only other packages do.',
    help: 'Raise the repository’s requirement to the version that infra uses, where the package is its own.',
};
const newDuplicate = {
    heading: 'Resolution',
    needs: 'cargo',
    rules: [newDuplicateRule],
    check: new_duplicate_check,
};
function new_duplicate_check(answer, context) {
    const explained = incompatiblePackages(context);
    return graphChangesOf(answer).flatMap((change) => {
        const duplicates = change.delta.duplicates
            .filter(({ added }) => !explained.has(added.name))
            .map((duplicate) => ({
            ...duplicate,
            name: duplicate.added.name,
            mine: duplicate.beside.find((other) => change.own.has(other.id)),
        }));
        const ofOthers = duplicates.filter(({ mine }) => mine === undefined);
        const ofOurs = (0,by_name/* packagesByName */.c)(duplicates.filter(({ mine }) => mine !== undefined));
        return [
            ...[...ofOurs.values()].flatMap((group) => besideOwnUse(group, change, context)),
            ...besideOtherUses(ofOthers, change),
        ];
    });
}
function besideOwnUse(group, change, context) {
    const { delta, own } = change;
    const mine = group[0]?.mine;
    const location = mine && own.get(mine.id);
    if (mine === undefined || location === undefined)
        return [];
    const versions = group.map(({ added }) => added);
    const ways = versions.map((added) => `${added.version} (${(0,way_of_infra/* formatWay */.p)((0,way_of_infra/* wayOfInfra */.n)(change, added.id, context.infra))})`);
    const chains = ways.join(' and ');
    const extra = (0,markdown/* count */.U9)((0,graph_changes/* reachedOnlyThrough */.UJ)(versions, delta), 'extra package');
    const uses = `${(0,format_place/* formatPlace */.d)(location)} uses \`${mine.name}\` ${mine.version}`;
    const advice = `${sharedTypeNote(mine.name, context)} ${upgradeAdvice(mine, versions)}`;
    return [
        (0,finding/* finding */.g)(newDuplicateRule, {
            message: `${uses}; infra brings ${chains} beside it, ${extra} in all. ${advice}`,
            locations: [location],
        }),
    ];
}
function besideOtherUses(duplicates, { workspace, after }) {
    const [first] = duplicates;
    if (first === undefined)
        return [];
    const groups = (0,graph_changes/* duplicateGroups */.il)(duplicates);
    const list = groups.map(({ name, added, beside }) => [`${name} ${added.join(' and ')}`, ...(beside.length === 0 ? [] : [`(beside ${beside.join(', ')})`])].join(' '));
    const asked = (0,dependency_place/* findChainStart */.D3)(workspace, (0,graph_chain/* chainTo */.p)(after, first.beside[0]?.id ?? ''));
    const gets = `The workspace of ${workspace.root.path} gets several versions of ${(0,markdown/* count */.U9)(groups.length, 'package')}`;
    return [
        (0,finding/* finding */.g)(newDuplicateRule, {
            message: `${gets} that only other packages use: ${list.join(', ')}. It costs build time and size; nothing ` +
                'has to be done.',
            severity: 'note',
            locations: [asked?.location ?? (0,dependency_place/* locateEntries */.tk)(workspace)],
        }),
    ];
}
function sharedTypeNote(name, { plan, crates }) {
    const exposing = exposedBy(plan, crates, name).map((crate) => `\`${crate}\``);
    if (exposing.length === 0)
        return 'The plan knows of no requested crate with its types in the public API: it costs size, not correctness.';
    return (`${exposing.join(', ')} ${exposing.length === 1 ? 'has' : 'have'} its types in the public API, and the ` +
        'repository’s own do not match them.');
}
function upgradeAdvice(mine, versions) {
    const newest = versions.toSorted(graph_delta/* byNameAndVersion */.a).at(-1);
    if (newest === undefined || (0,graph_delta/* byNameAndVersion */.a)(mine, newest) > 0)
        return 'The repository is ahead: there will be one again when infra follows.';
    return `Raise the requirement to \`${newest.version}\` to have ${versions.length === 1 ? 'one' : 'one less'}.`;
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/no-root-manifest.js


const noRootManifestRule = {
    id: 'no-root-manifest',
    title: 'No Cargo.toml at the root',
    severity: 'note',
    rationale: 'Cargo then has no one workspace: each one that is found below is treated by itself.',
    help: 'Nothing has to be done. Set `manifest-path` to work on one of them only.',
};
const noRootManifest = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [noRootManifestRule],
    check: no_root_manifest_check,
};
function no_root_manifest_check({ repository }) {
    const [first, ...rest] = repository.workspaces;
    if (first === undefined || repository.files.hasFile('Cargo.toml'))
        return [];
    const roots = repository.workspaces.map(({ root }) => `\`${root.path}\``).join(', ');
    return [
        (0,finding/* finding */.g)(noRootManifestRule, {
            message: `There is no Cargo.toml at the root of the repository; found ${rest.length + 1}: ${roots}. Each is ` +
                'treated by itself; set `manifest-path` to work on one.',
            locations: [(0,manifest_place/* locateKey */.EM)(first.root, 'package')],
        }),
    ];
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/old-resolver.js




const oldResolverRule = {
    id: 'old-resolver',
    title: 'The workspace uses resolver 1',
    severity: 'warning',
    rationale: 'Resolver 1 unifies the features of normal, dev and build dependencies and of all targets: infra ' +
        'features can leak into builds that do not want them. A virtual workspace without `resolver` has it ' +
        'whatever the edition of its members.',
    help: 'Add `resolver = "2"` to `[workspace]` and run your tests: it changes which features are on, so it is ' +
        'never done silently. `fix: old-resolver` does it.',
    fixable: true,
};
const oldResolver = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [oldResolverRule],
    check: ({ workspaces }) => workspaces.flatMap(({ workspace }) => old_resolver_findingsOf(workspace)),
};
function old_resolver_findingsOf(workspace) {
    const { root, resolver } = workspace;
    if (resolver.version !== '1' || (!workspace.declared && workspace.root.package?.edition === undefined))
        return [];
    const owner = root.workspace === undefined ? 'package' : 'workspace';
    const written = (0,toml_document/* valueAt */.fK)(root.document.root, owner, 'resolver');
    const edit = written === undefined ? (0,manifest_place/* addFirstKey */.d)(root, 'resolver = "2"', owner) : (0,manifest_place/* replace */.HC)(root, written.range, '"2"');
    const location = (0,manifest_place/* locateKey */.EM)(root, owner, 'resolver');
    const found = resolver.written
        ? `${(0,format_place/* formatPlace */.d)(location)} sets \`resolver = "1"\``
        : `${(0,format_place/* formatPlace */.d)(location)} does not say which resolver it wants, so Cargo takes resolver ` +
            `1${workspace.virtual ? ', whatever the edition of the members' : ''}`;
    return [
        (0,finding/* finding */.g)(oldResolverRule, {
            message: `${found}; the plan asks for \`resolver = "2"\`. It changes which features are on, so it is not set ` +
                'without you: run apply-patch with `fix: old-resolver`, then your tests.',
            locations: [location],
            ...(edit && { fix: { title: 'Set `resolver = "2"`', edits: [edit] } }),
        }),
    ];
}

// EXTERNAL MODULE: ./src/domain/cargo/manifest/folder.js
var manifest_folder = __nccwpck_require__(6994);
// EXTERNAL MODULE: ./src/domain/cargo/workspace/workspaces.js + 2 modules
var workspaces = __nccwpck_require__(555);
;// CONCATENATED MODULE: ./src/domain/audit/rules/path-dependencies.js





const absolutePathDependencyRule = {
    id: 'absolute-path-dependency',
    title: 'A dependency is an absolute path',
    severity: 'error',
    rationale: 'Other machines and CI do not have the folder: Cargo cannot read the manifest there.',
    help: 'Use a git dependency, or a path relative to the manifest.',
};
const pathLeavesRepositoryRule = {
    id: 'path-leaves-repository',
    title: 'A path dependency leaves the repository',
    severity: 'error',
    rationale: 'A fresh checkout, the one that CI and everybody else has, does not have what is beside it .',
    help: 'Use a git dependency.',
};
const pathLeavesWorkspaceRule = {
    id: 'path-leaves-workspace',
    title: 'A path dependency crosses into another workspace',
    severity: 'warning',
    rationale: 'Two workspaces of one repository have two lockfiles and two sets of inherited values; a package that ' +
        'belongs to both can get different infra versions in each .',
    help: 'Move the package into this workspace, or depend on it by git.',
};
const missingPathDependencyRule = {
    id: 'missing-path-dependency',
    title: 'A path dependency has no Cargo.toml',
    severity: 'error',
    rationale: 'Cargo cannot read the workspace, with infra or without.',
    help: 'Correct the path, or add the package. A git submodule has to be checked out.',
};
const pathDependencies = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [absolutePathDependencyRule, pathLeavesRepositoryRule, pathLeavesWorkspaceRule, missingPathDependencyRule],
    check(context) {
        const homes = (0,workspaces/* homesOf */.YI)(context.repository.workspaces);
        return context.workspaces.flatMap(({ workspace }) => path_dependencies_findingsOf(workspace, homes, context));
    },
};
function path_dependencies_findingsOf(workspace, homes, context) {
    const inherited = new Set(workspace.members.flatMap((member) => member.dependencies.flatMap(({ name, source }) => (source.kind === 'workspace' ? [name] : []))));
    const used = workspace.members.flatMap((member) => member.dependencies.flatMap((dependency) => {
        const effective = (0,effective_dependency/* effectiveDependency */.t)(dependency, member, workspace);
        return effective.kind === 'effective' && effective.source.kind === 'path' && effective.inherited === undefined
            ? [pathDependency(effective, effective.source.path, { workspace, homes }, context)]
            : [];
    }));
    const shared = (workspace.root.workspace?.dependencies ?? []).flatMap((dependency) => {
        const effective = (0,effective_dependency/* effectiveDependency */.t)(dependency, workspace.root, workspace);
        if (effective.kind !== 'effective' || effective.source.kind !== 'path')
            return [];
        const found = pathDependency(effective, effective.source.path, { workspace, homes }, context);
        return [found !== undefined && !inherited.has(dependency.name) ? asUnused(found) : found];
    });
    return [...shared, ...used].flatMap((found) => found ?? []);
}
function asUnused(found) {
    return {
        ...found,
        severity: 'note',
        message: `${found.message} No member inherits the entry, so Cargo does not look there yet.`,
    };
}
function pathDependency({ declaredIn, dependency, folder, package: name }, path, { workspace, homes }, { repository, plan }) {
    if (plan.crates.has(name) && (folder === undefined || !repository.manifests.has((0,manifest_folder/* manifestIn */.tn)(folder))))
        return undefined;
    const location = declaredIn.document.locate(dependency.entry.range);
    const says = `${(0,format_place/* formatPlace */.d)(location)} takes \`${name}\` from \`${path}\``;
    const next = 'Use a git dependency, or a path inside this repository.';
    if (/^([/\\]|[A-Za-z]:)/.test(path)) {
        return (0,finding/* finding */.g)(absolutePathDependencyRule, {
            message: `${says}, an absolute path that only one machine has. ${next}`,
            locations: [location],
        });
    }
    if (folder === undefined) {
        return (0,finding/* finding */.g)(pathLeavesRepositoryRule, {
            message: `${says}, which is outside this repository: a fresh checkout does not have it. ${next}`,
            locations: [location],
        });
    }
    const manifest = repository.manifests.get((0,manifest_folder/* manifestIn */.tn)(folder));
    if (manifest === undefined) {
        if (repository.unreadable.some((failure) => failure.locations[0]?.path === (0,manifest_folder/* manifestIn */.tn)(folder)))
            return undefined;
        return (0,finding/* finding */.g)(missingPathDependencyRule, {
            message: `${says}, ${whyMissing(folder, repository.files)}`,
            locations: [location],
        });
    }
    return crossesWorkspaces(manifest, workspace, homes.get(manifest.path) ?? [])
        ? (0,finding/* finding */.g)(pathLeavesWorkspaceRule, {
            message: `${says}, a package outside the workspace of ${workspace.root.path}: it is resolved with another ` +
                'lockfile there and could get another infra version. Make it a member here, or use a git dependency.',
            locations: [location],
        })
        : undefined;
}
function whyMissing(folder, files) {
    const submodule = [folder, ...(0,manifest_folder/* foldersAbove */.Zv)(folder)].find((path) => files.hasFile(path));
    return submodule === undefined
        ? `and there is no ${(0,manifest_folder/* manifestIn */.tn)(folder)}. Correct the path or add the package.`
        : `which lies in \`${submodule}\`, a submodule that is not checked out. Check it out: \`submodules: true\` is ` +
            'an input of the workflows and of actions/checkout.';
}
function crossesWorkspaces(manifest, workspace, homes) {
    const [other] = homes;
    if (other === undefined || homes.includes(workspace))
        return false;
    return other.declared || !(0,manifest_folder/* isWithin */.UO)(manifest.folder, workspace.root.folder);
}

// EXTERNAL MODULE: ./src/domain/patch/double-names.js
var double_names = __nccwpck_require__(4100);
;// CONCATENATED MODULE: ./src/domain/audit/rules/refused-dependencies.js






const twoNamesRule = {
    id: 'package-with-two-names',
    title: 'A package has two names in one manifest',
    severity: 'error',
    rationale: 'Cargo refuses a package that depends on another one under several names, also where one of them is for ' +
        'tests, or for one platform.',
    help: 'Give both entries one name.',
};
const defaultFeaturesRule = {
    id: 'default-features-override',
    title: 'A member switches off default features that its workspace has on',
    severity: 'error',
    rationale: 'From edition 2024 on Cargo refuses `default-features = false` beside `workspace = true` where the entry ' +
        'of the workspace does not say it, too.',
    help: 'Say `default-features = false` in `[workspace.dependencies]`, or leave it out in the member.',
};
const refusedDependencies = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [twoNamesRule, defaultFeaturesRule],
    check: refused_dependencies_check,
};
function refused_dependencies_check(context) {
    const doubled = (0,double_names/* doubleNames */.g)(context);
    const names = context.crates.map(({ name }) => name);
    return [
        ...doubled.map(({ message, location, other }) => (0,finding/* finding */.g)(twoNamesRule, { message, crates: names, locations: [location, other] })),
        ...context.workspaces.flatMap(({ workspace }) => workspace.members.flatMap((member) => {
            const told = new Set(doubled.filter((one) => one.package === member).map(({ crate }) => crate));
            return [...twoNames(member, workspace, told), ...overrides(member, workspace)];
        })),
    ];
}
function twoNames(member, workspace, told) {
    const first = new Map();
    return member.dependencies.flatMap((dependency) => {
        const effective = (0,effective_dependency/* effectiveDependency */.t)(dependency, member, workspace);
        if (effective.kind !== 'effective' || effective.source.kind !== 'git')
            return [];
        if (told.has(effective.package))
            return [];
        const { url, reference } = effective.source;
        const key = JSON.stringify([(0,requirement_source/* canonicalUrl */.W3)(url), reference, effective.package]);
        const other = first.get(key) ?? effective;
        first.set(key, other);
        if (other.dependency.name === dependency.name)
            return [];
        const [here, there] = [dependency, other.dependency].map(({ entry }) => member.document.locate(entry.range));
        if (here === undefined || there === undefined)
            return [];
        return [
            (0,finding/* finding */.g)(twoNamesRule, {
                message: `${(0,format_place/* formatPlace */.d)(here)} calls \`${effective.package}\` by the name \`${dependency.name}\`, and ` +
                    `${(0,format_place/* formatPlace */.d)(there)} by the name \`${other.dependency.name}\`: Cargo refuses several names of one ` +
                    'package. Give both entries one name.',
                locations: [here, there],
            }),
        ];
    });
}
function overrides(member, { root }) {
    if (Number(member.package?.edition ?? '2015') < 2024)
        return [];
    return member.dependencies.flatMap((dependency) => {
        if (dependency.source.kind !== 'workspace' || dependency.defaultFeatures !== false)
            return [];
        const shared = root.workspace?.dependencies.find(({ name }) => name === dependency.name);
        if (shared === undefined || shared.defaultFeatures === false)
            return [];
        const { value } = dependency.entry;
        const key = value.kind === 'table' ? (0,toml_document/* valueAt */.fK)(value, 'default-features') : undefined;
        const at = member.document.locate((0,toml_document/* booleanOf */.SF)(key) === undefined ? dependency.entry.range : (key?.range ?? 0));
        const entry = root.document.locate(shared.entry.range);
        return [
            (0,finding/* finding */.g)(defaultFeaturesRule, {
                message: `${(0,format_place/* formatPlace */.d)(at)} switches off the default features of \`${dependency.name}\`, which ` +
                    `${(0,format_place/* formatPlace */.d)(entry)} has on: Cargo refuses that from edition 2024 on. Say ` +
                    '`default-features = false` there, or leave it out here.',
                locations: [at, entry],
            }),
        ];
    });
}

// EXTERNAL MODULE: ./src/domain/audit/rules/refused-manifests.js
var refused_manifests = __nccwpck_require__(2132);
;// CONCATENATED MODULE: ./src/domain/audit/rules/repository-cycle.js





const repositoryCycleRule = {
    id: 'repository-cycle',
    title: 'The repository depends on itself through git',
    severity: 'warning',
    rationale: 'Git entries lead over other repositories back to this one: as soon as they are used, its packages are ' +
        'in the graph twice, and no commit of one repository can be right without one of the others. What those ' +
        'repositories ask for is in Cargo’s own answer (mode `resolve`), as far as they are in the graph.',
    help: 'Cut the cycle at one of the dependencies that the message lists.',
};
const repositoryCycle = {
    heading: 'Infra references',
    needs: 'cargo',
    rules: [repositoryCycleRule],
    check: repository_cycle_check,
};
function repository_cycle_check({ workspaces }, context) {
    const cycles = workspaces.flatMap(({ workspace, before, after }) => {
        const resolved = after.kind === 'resolved' ? after : before;
        const graph = resolved.kind === 'resolved' ? resolved.graph : undefined;
        const neighbours = graph === undefined ? new Map() : gitNeighbours(graph);
        return shortestCycle(ownEntries(workspace, graph, context), neighbours, context) ?? [];
    });
    const [cycle] = cycles.toSorted((a, b) => a.through.length - b.through.length);
    if (cycle === undefined)
        return [];
    const self = context.repositoryName.split('/').at(-1) ?? context.repositoryName;
    const steps = cycle.through.map(({ url, manifest }) => `${(0,infra_url/* repositoryOf */._M)(url)} (${manifest})`);
    const way = [self, ...steps, self].join(' → ');
    return [
        (0,finding/* finding */.g)(repositoryCycleRule, {
            message: `${(0,format_place/* formatPlace */.d)(cycle.start)} begins a cycle between repositories: ${way}. Each depends on the next by ` +
                'git, so that no commit of one can be right without one of the others. Cut the cycle at one of ' +
                'these entries.',
            locations: [cycle.start],
        }),
    ];
}
function ownEntries(workspace, graph, { repository }) {
    const local = [...(graph?.packages.values() ?? [])].filter(({ source }) => source === null);
    const used = local.flatMap(({ manifestPath }) => repository.manifests.get(manifestPath) ?? []);
    const manifests = new Map([...(0,workspaces/* manifestsOf */.oF)(workspace), ...used].map((manifest) => [manifest.path, manifest]));
    return [...manifests.values()].flatMap(gitEntriesOf);
}
function gitEntriesOf({ document, workspace, dependencies }) {
    return [...(workspace?.dependencies ?? []), ...dependencies].flatMap(({ source, entry }) => source.kind === 'git' ? [{ source, location: document.locate(entry.range) }] : []);
}
function shortestCycle(own, neighbours, context) {
    const seen = new Set();
    const queue = own.map(({ source, location }) => ({
        url: source.url,
        start: location,
        through: [],
    }));
    for (const { url, start, through } of queue) {
        if (isTargetUrl(url, context))
            return { start, through };
        const key = repositoryKey(url);
        if (seen.has(key) || (0,infra_url/* infraUrlKind */.Sc)(url, context.infra) !== 'other')
            continue;
        seen.add(key);
        for (const { source, manifest } of neighbours.get(key)?.dependencies ?? []) {
            queue.push({ url: source.url, start, through: [...through, { url, manifest }] });
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/domain/audit/rust-versions.js


function neededRustVersions(before, graph, delta, context) {
    const infra = [...graph.packages.values()].filter(({ source }) => (0,questions/* comesFromInfra */.A9)(source, context.infra));
    const everywhere = reachable(graph, infra.map((found) => found.id));
    const added = delta.added.filter((found) => everywhere.has(found.id) && !infra.includes(found));
    const had = newest([...before.packages.values()], false)[0];
    const brought = newest(added, false).filter((need) => had === undefined || isNewer(need, had));
    return [...newest(infra, true), ...brought];
}
function isNewer(a, b) {
    const [left, right] = [rustVersion(a.version), rustVersion(b.version)];
    return left !== undefined && right !== undefined && (0,requirement_version/* compareVersions */.Zy)(left, right) > 0;
}
function newest(packages, isInfraCrate) {
    const known = packages.flatMap((found) => {
        const version = found.rustVersion === null ? undefined : rustVersion(found.rustVersion);
        return version === undefined || found.rustVersion === null ? [] : [{ found, version, text: found.rustVersion }];
    });
    const [first] = known.toSorted((a, b) => (0,requirement_version/* compareVersions */.Zy)(b.version, a.version));
    return first ? [{ version: first.text, package: `${first.found.name} ${first.found.version}`, isInfraCrate }] : [];
}
function reachable(graph, starts) {
    const seen = new Set();
    const open = [...starts];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const edges = graph.packages.get(id)?.dependencies ?? [];
        open.push(...edges
            .filter(({ kinds }) => kinds.some(({ kind, target }) => kind !== 'dev' && target === null))
            .map((edge) => edge.id));
    }
    return seen;
}
function rustVersion(text) {
    const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(text.trim());
    return match === null ? undefined : (0,requirement_version/* parseVersion */.ot)(`${match[1]}.${match[2]}.${match[3] ?? 0}`);
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/rust-versions.js







const rustVersionTooLowRule = {
    id: 'rust-version-too-low',
    title: '`rust-version` is lower than infra needs',
    severity: 'warning',
    rationale: 'The package promises to build with a Rust that infra, or something it brings, does not support.',
    help: 'Raise `rust-version`.',
};
const toolchainTooOldRule = {
    id: 'toolchain-too-old',
    title: 'The toolchain file pins a Rust that is too old',
    severity: 'error',
    rationale: 'rust-toolchain.toml decides which compiler everybody has: Cargo refuses packages that need a newer one.',
    help: 'Raise `channel`.',
};
const rustVersions = {
    heading: 'Toolchain',
    needs: 'cargo',
    rules: [rustVersionTooLowRule, toolchainTooOldRule],
    check: rust_versions_check,
};
function rust_versions_check(answer, context) {
    return graphChangesOf(answer).flatMap(({ workspace, before, after, delta }) => {
        const needs = neededRustVersions(before, after, delta, context)
            .flatMap((need) => {
            const version = rustVersion(need.version);
            return version === undefined ? [] : [{ ...need, wanted: version }];
        })
            .toSorted((a, b) => (0,requirement_version/* compareVersions */.Zy)(b.wanted, a.wanted));
        const { toolchain } = context;
        return [
            ...memberFinding(rustPromises(workspace), needs),
            ...needs.flatMap((need) => (toolchain === undefined ? [] : channelFinding(toolchain, need, context))),
        ];
    });
}
function rustPromises({ root, members }) {
    const own = members.flatMap((manifest) => promiseAt(manifest, 'package', 'rust-version'));
    const inherits = members.some((member) => member.package?.inherited.some((entry) => entry.key === 'rust-version'));
    return inherits ? [...promiseAt(root, 'workspace', 'package', 'rust-version'), ...own] : own;
}
function promiseAt(manifest, ...keys) {
    const value = (0,toml_document/* valueAt */.fK)(manifest.document.root, ...keys);
    const version = (0,toml_document/* stringOf */.Je)(value);
    return value === undefined || version === undefined ? [] : [{ manifest, version, range: value.range }];
}
function memberFinding(all, [newest, ...others]) {
    if (newest === undefined)
        return [];
    const low = all.filter(({ version }) => {
        const promised = rustVersion(version);
        return promised !== undefined && (0,requirement_version/* compareVersions */.Zy)(promised, newest.wanted) < 0;
    });
    const [first, ...rest] = low.map(({ manifest, range }) => manifest.document.locate(range));
    if (first === undefined)
        return [];
    const versions = [...new Set(low.map(({ version }) => version))].join(', ');
    const needs = [newest, ...others].map((need) => `\`${need.package}\` needs ${need.version}`).join(' and ');
    const name = newest.package.split(' ')[0] ?? '';
    const older = newest.isInfraCrate ? '' : `, or lock an older version of \`${name}\` with \`cargo update --precise\``;
    return [
        (0,finding/* finding */.g)(rustVersionTooLowRule, {
            message: `${[first, ...rest].map(format_place/* formatPlace */.d).join(', ')} ${low.length === 1 ? 'promises' : 'promise'} Rust ` +
                `${versions}, but ${needs}. Raise \`rust-version\` to ${newest.version}${older}.`,
            locations: [first, ...rest],
            fix: {
                title: `Raise \`rust-version\` to ${newest.version}`,
                edits: low.map(({ manifest, range }) => ({ path: manifest.path, range, text: `"${newest.version}"` })),
            },
        }),
    ];
}
function channelFinding(file, { wanted, ...needed }, { crates }) {
    const channel = readChannel(file);
    const version = channel === undefined ? undefined : rustVersion(channel.name);
    if (channel === undefined || version === undefined || (0,requirement_version/* compareVersions */.Zy)(version, wanted) >= 0)
        return [];
    return [
        (0,finding/* finding */.g)(toolchainTooOldRule, {
            message: `${(0,format_place/* formatPlace */.d)(channel.location)} pins Rust ${channel.name}, but \`${needed.package}\` needs ` +
                `${needed.version}: Cargo refuses to build it. Raise \`channel\` to ${needed.version} or ` +
                `newer${needed.isInfraCrate ? '' : ', or lock an older version of it with `cargo update --precise`'}.`,
            severity: needed.isInfraCrate ? 'error' : 'warning',
            crates: needed.isInfraCrate ? crates.map((crate) => crate.name) : [],
            locations: [channel.location],
            fix: {
                title: `Raise the channel to ${needed.version}`,
                edits: [
                    { path: file.path, range: channel.range, text: channel.quoted ? `"${needed.version}"` : needed.version },
                ],
            },
        }),
    ];
}
function readChannel({ path, text, }) {
    const line = /^\s*([0-9][^\s]*)\s*$/.exec(text);
    if (line?.[1] !== undefined) {
        const start = text.indexOf(line[1]);
        const range = { start, end: start + line[1].length };
        return { name: line[1], location: (0,locator/* locator */.f)(text, path)(range), range, quoted: false };
    }
    try {
        const document = (0,toml_document/* parseToml */.MT)(text, path);
        const value = (0,toml_document/* valueAt */.fK)(document.root, 'toolchain', 'channel');
        const name = (0,toml_document/* stringOf */.Je)(value);
        if (value === undefined || name === undefined)
            return undefined;
        return { name, location: document.locate(value.range), range: value.range, quoted: true };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/second-infra.js











const secondInfraRule = {
    id: 'second-infra',
    title: 'A git dependency brings a second infra',
    severity: 'error',
    rationale: 'A repository that this one depends on takes infra under another reference or URL. Both sets of crates ' +
        'would be in the graph, and values of one could not be handed to the other.',
    help: 'Use that reference here too (`infra-ref`), or change it there and take the new commit here.',
};
const secondInfra = {
    heading: 'Infra references',
    needs: 'cargo',
    rules: [secondInfraRule],
    check: (answer, context) => resolvedGraphs(answer).flatMap(({ workspace, graph }) => otherInfras(graph, context).flatMap((other) => second_infra_findingsOf(other, graph, workspace, context))),
};
function otherInfras(graph, context) {
    const bySource = new Map();
    for (const found of graph.packages.values()) {
        const source = found.source === null ? undefined : (0,requirement_source/* readGitSource */.O7)(found.source);
        if (source === undefined || !(0,questions/* hasInfraName */.Kg)(found.name, context))
            continue;
        if ((0,infra_url/* infraUrlKind */.Sc)(source.url, context.infra) === 'other' || (0,requirement_source/* sameGitSource */.Mj)(source, context.infra))
            continue;
        const key = (found.source ?? '').replace(/#.*$/, '');
        bySource.set(key, { source, packages: [...(bySource.get(key)?.packages ?? []), found] });
    }
    return [...bySource.values()];
}
function second_infra_findingsOf({ source, packages }, graph, workspace, context) {
    const chain = packages.map((found) => (0,graph_chain/* chainTo */.p)(graph, found.id)).toSorted((a, b) => a.length - b.length)[0];
    const bringer = chain?.at(-2);
    if (chain === undefined || bringer === undefined || bringer.source === null)
        return [];
    const names = new Set(packages.map((found) => found.name));
    const location = (0,dependency_place/* findChainStart */.D3)(workspace, chain)?.location ?? (0,dependency_place/* locateEntries */.tk)(workspace);
    const from = (0,requirement_source/* readGitSource */.O7)(bringer.source);
    const entries = from === undefined ? [] : second_infra_infraEntries(gitNeighbours(graph).get(repositoryKey(from.url)), context);
    const where = entries.length === 0 ? '' : `: ${entries.join(', ')}`;
    const list = [...names]
        .toSorted()
        .map((name) => `\`${name}\``)
        .join(', ');
    const other = `${source.url} at ${(0,infra_reference/* describeReference */.P5)(source.reference)}`;
    const wanted = `${(0,infra_reference/* describeReference */.P5)(context.infra.reference)} of ${context.infra.url}`;
    const adopt = (0,requirement_source/* canonicalUrl */.W3)(source.url) === (0,requirement_source/* canonicalUrl */.W3)(context.infra.url)
        ? `use that reference here too (\`infra-ref\`: ${(0,infra_reference/* referenceInput */.Ie)(source.reference)})`
        : `use that URL here too (\`infra-url\`)`;
    const brings = `${(0,format_place/* formatPlace */.d)(location)} brings a second infra: ${(0,dependency_place/* formatChain */.rA)(chain)} takes ${list} from ${other}`;
    const change = `change it in the repository of \`${bringer.name}\`${where} and take its new commit here`;
    return [
        (0,finding/* finding */.g)(secondInfraRule, {
            message: `${brings}, while the entries here use ${wanted}. Their types do not match. Either ${adopt}, ` +
                `or ${change}.`,
            crates: context.crates
                .map((crate) => crate.name)
                .filter((crate) => (0,selection/* closure */.Cx)(context.plan, [crate]).some((name) => names.has(name))),
            locations: [location],
        }),
    ];
}
function second_infra_infraEntries(neighbour, { infra }) {
    const entries = (neighbour?.dependencies ?? [])
        .filter(({ source }) => (0,infra_url/* infraUrlKind */.Sc)(source.url, infra) !== 'other')
        .map(({ source, manifest }) => `${manifest} (${(0,infra_reference/* describeReference */.P5)(source.reference)})`);
    return [...new Set(entries)];
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/target-is-infra.js





const targetIsInfraRule = {
    id: 'target-is-infra',
    title: 'The repository is the infra workspace',
    severity: 'error',
    rationale: 'Dependencies go one way: repositories depend on infra, never the reverse.',
    help: 'Run the audit on a target repository. A package that only has an infra crate’s name needs another name.',
};
const targetIsInfra = {
    heading: 'Infra references',
    needs: 'files',
    rules: [targetIsInfraRule],
    check: findTargetIsInfra,
};
function findTargetIsInfra({ workspaces, plan, crates, repositoryName, infra, }) {
    const packages = workspaces.flatMap(({ workspace }) => workspace.members.filter((member) => plan.crates.has(member.package?.name ?? '')));
    const [first, ...rest] = packages.map((member) => (0,manifest_place/* locateKey */.EM)(member, 'package', 'name'));
    const isInfra = repositoryName.includes('/')
        ? (0,requirement_source/* canonicalUrl */.W3)(infra.url).endsWith(`/${repositoryName.toLowerCase()}`)
        : repositoryName === (0,infra_url/* repositoryOf */._M)(infra.url);
    const root = workspaces[0]?.workspace.root;
    if (first === undefined && !(isInfra && root !== undefined))
        return [];
    const names = packages.map((member) => `\`${member.package?.name ?? ''}\``).join(', ');
    const location = first ?? (root && (0,manifest_place/* locateKey */.EM)(root, 'workspace'));
    if (location === undefined)
        return [];
    return [
        (0,finding/* finding */.g)(targetIsInfraRule, {
            message: first === undefined
                ? `${repositoryName} is the infra workspace itself: it cannot depend on its own crates. Choose a ` +
                    'target repository.'
                : `${(0,format_place/* formatPlace */.d)(first)} defines ${names}, the name of an infra crate: infra would depend on this ` +
                    'repository, or two packages share a name. Rename the package, or choose a target repository.',
            crates: crates.map((crate) => crate.name),
            locations: [location, ...rest],
        }),
    ];
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/crate-names.js


const crateNameTakenRule = {
    id: 'crate-name-taken',
    title: 'Another package has the name of an infra crate',
    severity: 'error',
    rationale: 'A dependency that is renamed to what an infra crate is called leaves it no name: Cargo takes a name ' +
        'once, and rustc takes `-` and `_` as one (E0464), so that two dependencies which differ only there ' +
        'do not compile.',
    help: 'Rename that dependency, or add the crate by hand under another name.',
};
const crateNames = {
    heading: 'Infra references',
    needs: 'files',
    rules: [crateNameTakenRule],
    check: crate_names_check,
};
function crate_names_check(context) {
    return takenNames(context).map(({ crate, location, message }) => (0,finding/* finding */.g)(crateNameTakenRule, { message, crates: [crate], locations: [location] }));
}

// EXTERNAL MODULE: ./src/domain/patch/generated-manifest.js
var generated_manifest = __nccwpck_require__(3721);
;// CONCATENATED MODULE: ./src/domain/audit/rules/generated-packages.js



const generatedPackageRule = {
    id: 'generated-package',
    title: 'A generator writes the manifest of a package',
    severity: 'note',
    rationale: 'What is written into it is gone with the next run of the generator, and its own check fails until then, ' +
        'so the package gets no infra crates.',
    help: 'Run the generator after the integration, for example `cargo hakari generate`, and commit what it writes.',
};
const generatedPackages = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [generatedPackageRule],
    check: generated_packages_check,
};
function generated_packages_check({ workspaces }) {
    return workspaces.flatMap(({ members }) => members.flatMap((member) => {
        const generator = (0,generated_manifest/* generatorOf */.b)(member);
        if (generator === undefined)
            return [];
        const name = member.package?.name ?? '';
        const next = generator === 'cargo-hakari' ? ' Run `cargo hakari generate` after the integration.' : '';
        return [
            (0,finding/* finding */.g)(generatedPackageRule, {
                message: `\`${name}\` is written by ${generator}: it gets no infra crates, and its entries are not ` +
                    `touched.${next}`,
                locations: [(0,manifest_place/* locateKey */.EM)(member, 'package')],
            }),
        ];
    }));
}

// EXTERNAL MODULE: ./src/domain/text/lists.js
var lists = __nccwpck_require__(2558);
;// CONCATENATED MODULE: ./src/domain/audit/rules/published-packages.js






const publishedPackageRule = {
    id: 'published-package',
    title: 'A package that is published gets crates that are not',
    severity: 'warning',
    rationale: 'Publishing drops `git` from a dependency and leaves its `version`: the registry has no such package, so ' +
        'the release fails; and who registers the free name would be built in its place.',
    help: 'Set `publish = false`, publish the infra crates to that registry first, or leave the package out with the ' +
        'input `members`.',
};
const publishedPackages = {
    heading: 'Infra references',
    needs: 'files',
    rules: [publishedPackageRule],
    check: published_packages_check,
};
function published_packages_check(context) {
    const names = (0,lists/* listed */.K)(context.crates.map(({ name }) => name));
    const verb = context.crates.length === 1 ? 'is' : 'are';
    const breaks = `${names} ${verb} not from infra: \`cargo publish\` will fail after the integration`;
    const found = defaultParticipations(context).flatMap(({ workspace, packages }) => packages.map((member) => ({ member, publish: publishOf(member, workspace.root) })));
    const named = found.flatMap(({ member, publish }) => (Array.isArray(publish) ? [{ member, publish }] : []));
    const unsaid = found.filter(({ publish }) => publish === 'not said').map(({ member }) => member);
    return [
        ...named.map(({ member, publish }) => (0,finding/* finding */.g)(publishedPackageRule, {
            message: `\`${member.package?.name ?? ''}\` is published to ${(0,lists/* listed */.K)(publish)}, where ${breaks}, and whoever takes ` +
                'the free names there would be built in place of infra. Publish infra there first, set `publish = false`, ' +
                'or leave the package out.',
            locations: [(0,manifest_place/* locateKey */.EM)(member, 'package', 'publish')],
        })),
        ...probablyPublished(unsaid, breaks, context),
    ];
}
function probablyPublished([first, ...others], breaks, context) {
    const sign = signOfRelease(context);
    if (first === undefined || sign === undefined)
        return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more packages`;
    return [
        (0,finding/* finding */.g)(publishedPackageRule, {
            message: `${(0,format_place/* formatPlace */.d)(sign)} publishes packages, and \`${first.package?.name ?? ''}\`${more} may go to crates.io, ` +
                `where ${breaks}. Publish infra there first, or set \`publish = false\` in what is never published.`,
            severity: 'note',
            locations: [sign, ...[first, ...others].map((member) => (0,manifest_place/* locateKey */.EM)(member, 'package'))],
        }),
    ];
}
function signOfRelease({ settings }) {
    for (const { path, text } of settings) {
        if (/(^|\/)\.?release-plz\.toml$/.test(path))
            return { path, line: 1, column: 1 };
        if (!path.startsWith('.github/workflows/'))
            continue;
        const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*$/, ''));
        const index = lines.findIndex((line) => publishes.test(line) && !line.includes('--dry-run'));
        if (index !== -1)
            return { path, line: index + 1, column: 1 };
    }
    return undefined;
}
const publishes = /\bcargo\s+(?:ws\s+|workspaces\s+|release\b|publish\b)|release-plz\/action|publish-crates@/;
function publishOf({ document }, root) {
    const own = (0,toml_document/* valueAt */.fK)(document.root, 'package', 'publish');
    const isInherited = own?.kind === 'table' && (0,toml_document/* booleanOf */.SF)(own.entries.get('workspace')?.value) === true;
    const value = isInherited
        ? (0,toml_document/* valueAt */.fK)(root.document.root, 'workspace', 'package', 'publish')
        : own;
    if (value === undefined)
        return 'not said';
    if ((0,toml_document/* booleanOf */.SF)(value) === true)
        return ['crates.io'];
    const names = (0,toml_document/* stringsOf */.iw)(value) ?? [];
    return names.length === 0 ? 'off' : names;
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/denied-source.js



const deniedSourceRule = {
    id: 'denied-source',
    title: 'cargo-deny refuses the infra repository',
    severity: 'note',
    rationale: '`unknown-git = "deny"` in deny.toml lets `cargo deny check sources` fail for every git source that is not listed.',
    help: 'Add the infra repository to `allow-git` of `[sources]` together with the integration.',
};
const deniedSource = {
    heading: 'Infra references',
    needs: 'files',
    rules: [deniedSourceRule],
    check: denied_source_check,
};
function denied_source_check({ settings, infra }) {
    return settings
        .filter(({ path }) => path.endsWith('deny.toml'))
        .flatMap(({ path, text }) => {
        const document = (0,toml_document/* parseIfToml */.Dm)(text, path);
        if (document === undefined || (0,toml_document/* stringOf */.Je)((0,toml_document/* valueAt */.fK)(document.root, 'sources', 'unknown-git')) !== 'deny')
            return [];
        if (isAllowed(document, infra.url))
            return [];
        const at = (0,toml_document/* valueAt */.fK)(document.root, 'sources', 'allow-git') ?? (0,toml_document/* valueAt */.fK)(document.root, 'sources', 'unknown-git');
        return [
            (0,finding/* finding */.g)(deniedSourceRule, {
                message: `${path} denies git sources that it does not list, so \`cargo deny check sources\` will fail after ` +
                    `the integration: add \`"${infra.url}"\` to \`allow-git\` in \`[sources]\`.`,
                locations: [document.locate(at?.range ?? 0)],
            }),
        ];
    });
}
function isAllowed({ root }, url) {
    const urls = (0,toml_document/* stringsOf */.iw)((0,toml_document/* valueAt */.fK)(root, 'sources', 'allow-git')) ?? [];
    if (urls.some((one) => (0,requirement_source/* canonicalUrl */.W3)(one) === (0,requirement_source/* canonicalUrl */.W3)(url)))
        return true;
    const [, host = '', owner = ''] = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/]+)\/([^/]+)\//i.exec(url) ?? [];
    const owners = (0,toml_document/* stringsOf */.iw)((0,toml_document/* valueAt */.fK)(root, 'sources', 'allow-org', host.replace(/\.(com|org)$/, ''))) ?? [];
    return owners.some((one) => one.toLowerCase() === owner.toLowerCase());
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/replaced-source.js



const replacedSourceRule = {
    id: 'replaced-source',
    title: 'The repository brings its packages along',
    severity: 'warning',
    rationale: 'Where `.cargo/config.toml` replaces crates.io with a folder, Cargo finds only what is in it. The ' +
        'packages that infra needs are not, so the repository does not resolve before it is filled again; the ' +
        'audit resolves without that file, which is read and not obeyed.',
    help: 'Run `cargo vendor` again after the integration, and commit the folder with it.',
};
const replacedSource = {
    heading: 'Resolution',
    needs: 'files',
    rules: [replacedSourceRule],
    check: replaced_source_check,
};
function replaced_source_check({ settings }) {
    return settings
        .filter(({ path }) => /\.cargo\/config(\.toml)?$/.test(path))
        .flatMap(({ path, text }) => {
        const document = (0,toml_document/* parseIfToml */.Dm)(text, path);
        const folder = document && folderInPlaceOfCratesIo(document.root);
        if (document === undefined || folder === undefined)
            return [];
        const at = (0,toml_document/* valueAt */.fK)(document.root, 'source', 'crates-io');
        const location = document.locate(at?.range ?? 0);
        return [
            (0,finding/* finding */.g)(replacedSourceRule, {
                message: `${(0,format_place/* formatPlace */.d)(location)} replaces crates.io with the folder \`${folder}\`, which does not have ` +
                    'what infra needs: after the integration Cargo does not resolve here until you run ' +
                    '`cargo vendor` again and commit the folder.',
                locations: [location],
            }),
        ];
    });
}
function folderInPlaceOfCratesIo(root) {
    const seen = new Set();
    for (let name = 'crates-io'; !seen.has(name);) {
        seen.add(name);
        const folder = (0,toml_document/* stringOf */.Je)((0,toml_document/* valueAt */.fK)(root, 'source', name, 'directory') ?? (0,toml_document/* valueAt */.fK)(root, 'source', name, 'local-registry'));
        if (folder !== undefined)
            return folder;
        name = (0,toml_document/* stringOf */.Je)((0,toml_document/* valueAt */.fK)(root, 'source', name, 'replace-with')) ?? name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/optional-crates.js




const optionalCrateRule = {
    id: 'optional-crate',
    title: 'A crate that is asked for is optional already',
    severity: 'note',
    rationale: 'It is built only where a feature switches it on, so a build with default features may not have it.',
    help: 'Remove `optional`, or switch the crate on in the feature `default`, if every build is to have it.',
};
const optionalCrates = {
    heading: 'Infra references',
    needs: 'files',
    rules: [optionalCrateRule],
    check: optional_crates_check,
};
function optional_crates_check(context) {
    const wanted = new Set(context.crates.map(({ name }) => name));
    return defaultParticipations(context).flatMap(({ workspace, packages }) => packages.flatMap((member) => member.dependencies.flatMap((dependency) => {
        const effective = (0,effective_dependency/* inheritDependency */.p)(dependency, member, workspace.root);
        if (effective.kind !== 'effective' || !wanted.has(effective.package) || !effective.optional)
            return [];
        const location = member.document.locate(dependency.entry.range);
        return [
            (0,finding/* finding */.g)(optionalCrateRule, {
                message: `${(0,format_place/* formatPlace */.d)(location)} has \`${effective.package}\` as an optional dependency, which stays ` +
                    'so: only builds that switch it on have it.',
                locations: [location],
            }),
        ];
    })));
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/version-change.js




const versionChangeRule = {
    id: 'version-change',
    title: 'A locked version changes',
    severity: 'note',
    rationale: 'Infra needs another version, so that the repository’s own code is built with it, too.',
    help: 'Read the changelog of what the repository uses itself.',
};
const versionChange = {
    heading: 'Resolution',
    needs: 'cargo',
    rules: [versionChangeRule],
    check: (answer) => graphChangesOf(answer).flatMap(version_change_findingsOf),
};
const version_change_maxListed = 12;
function version_change_findingsOf(change) {
    const { workspace, delta, own } = change;
    if (delta.changed.length === 0)
        return [];
    const ordered = delta.changed.toSorted((a, b) => Number(own.has(b.before.id)) - Number(own.has(a.before.id)));
    const list = ordered
        .slice(0, version_change_maxListed)
        .map(({ before, after }) => `${after.name} ${before.version} → ${after.version}`);
    const rest = ordered.length - list.length;
    const location = ordered.flatMap(({ before }) => own.get(before.id) ?? [])[0] ?? (0,dependency_place/* locateEntries */.tk)(workspace);
    return [
        (0,finding/* finding */.g)(versionChangeRule, {
            message: `Infra moves ${(0,markdown/* count */.U9)(ordered.length, 'locked version')} of the workspace of ${workspace.root.path}: ` +
                `${list.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. The repository’s own code is built ` +
                'with them, too.',
            locations: [location],
        }),
    ];
}

// EXTERNAL MODULE: ./src/domain/wasm/wasm-target-cfg.js
var wasm_target_cfg = __nccwpck_require__(9209);
;// CONCATENATED MODULE: ./src/domain/wasm/wasm-graph.js


function wasmGraph(graph, starts) {
    const packages = new Map();
    const queue = [...new Set(starts)];
    for (const id of queue) {
        const found = graph.packages.get(id);
        if (found === undefined || packages.has(id))
            continue;
        const dependencies = found.dependencies.filter((edge) => edge.kinds.some(({ kind, target }) => kind === 'normal' && (0,wasm_target_cfg/* isForWasm */.Y)(target)));
        packages.set(id, { ...found, dependencies });
        queue.push(...dependencies.map((edge) => edge.id));
    }
    return { packages, members: [...new Set(starts)] };
}
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
        const features = (0,lists/* listed */.K)(on);
        return on.length === 0 ? [] : { package: found, needs: `${known.needs} for its features ${features}` };
    });
}
const wasmBackend = 'getrandom_backend="wasm_js"';
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

// EXTERNAL MODULE: ./src/domain/cargo/platform/platform.js + 1 modules
var platform = __nccwpck_require__(1300);
;// CONCATENATED MODULE: ./src/domain/wasm/wasm-packages.js

const nativeBindings = ['pyo3', 'napi', 'neon', 'jni', 'magnus', 'rustler', 'uniffi', 'cbindgen'];
function makesModule(manifest) {
    const cdylib = manifest.targets.some((target) => target.kind === 'lib' && target.crateTypes.includes('cdylib'));
    return cdylib && !manifest.dependencies.some((dependency) => nativeBindings.includes(dependency.package));
}
function isSetUpForWasm(manifest) {
    return (manifest.features.some((feature) => feature.name === 'wasm') ||
        manifest.dependencies.some((dependency) => dependency.package === 'wasm-bindgen'));
}
function isMeantForWasm(manifest) {
    const isForWasmAlone = ({ table: { target } }) => target !== undefined && isFor(target, wasmPlatform) && !nativePlatforms.some((one) => isFor(target, one));
    return makesModule(manifest) || isSetUpForWasm(manifest) || manifest.dependencies.some(isForWasmAlone);
}
function hasDefaultFeatures(manifest) {
    return manifest.features.some((feature) => feature.name === 'default' && feature.enables.length > 0);
}
function featuresOf(manifest, wanted) {
    const own = new Set(manifest.features.map((feature) => feature.name));
    const optional = manifest.dependencies
        .filter((dependency) => dependency.optional)
        .map((dependency) => dependency.name);
    return wanted.filter((name) => own.has(name) || optional.includes(name) || name.includes('/'));
}

;// CONCATENATED MODULE: ./src/domain/audit/module-packages.js

function modulePackages({ workspaces, planned }) {
    const members = workspaces.flatMap((chosen) => chosen.workspace.members);
    const modules = members.filter(makesModule);
    const named = planned?.wasm?.package;
    return named === undefined ? modules : modules.filter((member) => member.package?.name === named);
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/wasm-graph.js






const wasmRandomnessRule = {
    id: 'wasm-randomness',
    title: 'A source of randomness is not set up for the browser',
    severity: 'warning',
    rationale: 'getrandom 0.2 needs the feature `js`; 0.3 needs `wasm_js` and `--cfg getrandom_backend="wasm_js"`; uuid ' +
        'needs `js`. Each one in the wasm graph stops the build where it lacks it.',
    help: 'Add the features to the wasm target’s dependencies; apply-patch does it.',
};
const wasmBindgenVersionRule = {
    id: 'wasm-bindgen-version',
    title: 'wasm-bindgen and its command line differ',
    severity: 'warning',
    rationale: 'The format between the two changes with every release: the command line refuses a module of another version.',
    help: 'Install the version that Cargo.lock has: `cargo install wasm-bindgen-cli --version …`.',
};
const wasmNativePackageRule = {
    id: 'wasm-native-package',
    title: 'A native package is in the wasm graph',
    severity: 'warning',
    rationale: 'It does not build for wasm32-unknown-unknown, and with it nothing that depends on it.',
    help: 'Take the dependency that brings it out of the wasm build: features, or `cfg(not(target_arch = "wasm32"))`.',
};
const wasm_graph_wasmGraph = {
    heading: 'wasm readiness',
    needs: 'cargo',
    rules: [wasmRandomnessRule, wasmBindgenVersionRule, wasmNativePackageRule],
    check: wasm_graph_check,
};
function wasm_graph_check({ workspaces, bindgen }, context) {
    if (context.planned?.wasm === undefined)
        return [];
    const names = new Set(modulePackages(context).map((manifest) => manifest.package?.name));
    return workspaces.flatMap(({ workspace, before, after }) => {
        if (before.kind === 'failed' || after.kind === 'failed')
            return [];
        const { graph } = after;
        const starts = graph.members.filter((id) => names.has(graph.packages.get(id)?.name));
        if (starts.length === 0)
            return [];
        const wasm = wasmGraph(graph, starts);
        return [
            ...randomness(wasm, workspace),
            ...nativePackages(wasm, workspace),
            ...(bindgen === undefined ? [] : bindgenVersion(wasm, workspace, bindgen)),
        ];
    });
}
function randomness(wasm, workspace) {
    return randomnessNeeds(wasm)
        .filter((need) => !need.hasFeature)
        .map(({ package: found, feature, cfg }) => {
        const chain = (0,graph_chain/* chainTo */.p)(wasm, found.id);
        const location = (0,dependency_place/* findChainStart */.D3)(workspace, chain)?.location ?? (0,dependency_place/* locateEntries */.tk)(workspace);
        const requirement = found.version.split('.').slice(0, 2).join('.');
        const flags = cfg === undefined ? '' : ` and \`--cfg ${cfg}\` in the wasm target’s rustflags`;
        return (0,finding/* finding */.g)(wasmRandomnessRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} brings \`${found.name}\` ${found.version} into the wasm build ` +
                `(${(0,dependency_place/* formatChain */.rA)(chain)}) without the feature \`${feature}\`: it does not compile there. Add ` +
                `\`${found.name} = { version = "${requirement}", features = ["${feature}"] }\` to ` +
                `\`[target.'cfg(target_arch = "wasm32")'.dependencies]\`${flags}; apply-patch does it.`,
            locations: [location],
        });
    });
}
function nativePackages(wasm, workspace) {
    return nativeOnly(wasm).map(({ package: found, needs }) => {
        const chain = (0,graph_chain/* chainTo */.p)(wasm, found.id);
        const location = (0,dependency_place/* findChainStart */.D3)(workspace, chain)?.location ?? (0,dependency_place/* locateEntries */.tk)(workspace);
        return (0,finding/* finding */.g)(wasmNativePackageRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} brings \`${found.name}\` ${found.version} into the wasm build ` +
                `(${(0,dependency_place/* formatChain */.rA)(chain)}); it needs ${needs} and does not compile there. Switch the feature off that ` +
                'brings it, or put the dependency under `cfg(not(target_arch = "wasm32"))`.',
            locations: [location],
        });
    });
}
function bindgenVersion(wasm, workspace, cli) {
    return [...wasm.packages.values()]
        .filter((found) => found.name === 'wasm-bindgen' && found.version !== cli)
        .map((found) => {
        const chain = (0,graph_chain/* chainTo */.p)(wasm, found.id);
        const member = chain.at(-2);
        const location = (member && (0,dependency_place/* findRequirement */.rz)(workspace, member.name, found.name)?.location) ??
            (0,dependency_place/* findChainStart */.D3)(workspace, chain)?.location ??
            (0,dependency_place/* locateEntries */.tk)(workspace);
        return (0,finding/* finding */.g)(wasmBindgenVersionRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)} resolves to wasm-bindgen ${found.version}, but this machine has the ` +
                `command line ${cli}, which refuses modules of another version. Install ${found.version}: ` +
                `\`cargo install wasm-bindgen-cli --version ${found.version} --locked\`.`,
            locations: [location],
        });
    });
}

;// CONCATENATED MODULE: ./src/domain/audit/rules/wasm-setup.js





const wasmNoCdylibRule = {
    id: 'wasm-no-cdylib',
    title: 'No package builds a wasm module',
    severity: 'warning',
    rationale: 'Only a library with crate type `cdylib` becomes a `.wasm` file.',
    help: 'Add `crate-type = ["cdylib", "rlib"]` to `[lib]` of the package that the browser gets; apply-patch does ' +
        'it for the plan’s package.',
};
const wasmFeatureRule = {
    id: 'wasm-feature',
    title: 'The feature `wasm` is missing or incomplete',
    severity: 'note',
    rationale: 'The feature switches on `wasm` of each infra crate that is used in the browser.',
    help: 'apply-patch writes it.',
};
const wasmCrateUnsupportedRule = {
    id: 'wasm-crate-unsupported',
    title: 'A requested infra crate does not build for wasm',
    severity: 'note',
    rationale: 'The plan marks it as native (6.1): it stays out of the build for the browser.',
    help: 'It goes under `cfg(not(target_arch = "wasm32"))`; apply-patch does it.',
};
const wasmSetup = {
    heading: 'wasm readiness',
    needs: 'files',
    rules: [wasmNoCdylibRule, wasmFeatureRule, wasmCrateUnsupportedRule],
    check: wasm_setup_check,
};
function wasm_setup_check(context) {
    const { planned } = context;
    if (planned?.wasm === undefined)
        return [];
    const modules = modulePackages(context);
    return [
        ...(modules.length === 0 ? noModule(context) : modules.flatMap((manifest) => wasmFeature(manifest, context))),
        ...unsupportedCrates(context),
    ];
}
function noModule({ workspaces, planned }) {
    const members = workspaces.flatMap((chosen) => chosen.workspace.members);
    const named = members.find((member) => member.package?.name === planned?.wasm?.package);
    const root = named ?? workspaces[0]?.workspace.root;
    if (root === undefined)
        return [];
    const location = named === undefined ? (0,manifest_place/* locateKey */.EM)(root, 'workspace', 'members') : (0,manifest_place/* locateKey */.EM)(root, 'lib', 'crate-type');
    const which = named?.package === undefined ? 'no package has' : `\`${named.package.name}\` does not have`;
    const next = named === undefined
        ? 'Add it to the library that the browser gets, and name that package in the plan (`wasm.package`).'
        : 'Add it to `[lib]`; apply-patch does it.';
    return [
        (0,finding/* finding */.g)(wasmNoCdylibRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)}: the plan wants this repository in the browser ` +
                `(${planned?.wasm?.useCase ?? ''}), but ${which} the crate type \`cdylib\`. ${next}`,
            locations: [location],
        }),
    ];
}
function wasmFeature(manifest, { planned, plan }) {
    const wanted = (planned?.wasm?.crates ?? [])
        .filter((name) => plan.crates.get(name)?.features.includes('wasm'))
        .map((name) => `${name}/wasm`);
    const feature = manifest.features.find(({ name }) => name === 'wasm');
    const missing = wanted.filter((item) => !feature?.enables.some((enabled) => enabled.replace('?/', '/') === item));
    if (feature !== undefined && missing.length === 0)
        return [];
    const location = feature ? manifest.document.locate(feature.entry.range) : (0,manifest_place/* locateKey */.EM)(manifest, 'features');
    const found = feature === undefined ? 'there is no feature `wasm`' : 'the feature `wasm` does not enable all of it';
    return [
        (0,finding/* finding */.g)(wasmFeatureRule, {
            message: `${(0,format_place/* formatPlace */.d)(location)}: ${found}; expected ` +
                `${(feature === undefined ? wanted : missing).map((item) => `\`${item}\``).join(', ')}. ` +
                'apply-patch writes it.',
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
        const location = (0,dependency_place/* locateEntries */.tk)(workspace);
        return [
            (0,finding/* finding */.g)(wasmCrateUnsupportedRule, {
                message: `${(0,format_place/* formatPlace */.d)(location)}: \`${name}\` does not build for ` +
                    `wasm${crate.wasm.note === '' ? '' : ` (${crate.wasm.note})`}, and this repository is built for the ` +
                    'browser. apply-patch puts it under `cfg(not(target_arch = "wasm32"))` in the package that is.',
                locations: [location],
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/domain/audit/rules.js





































const ruleFiles = [
    noRootManifest,
    refused_manifests/* refusedManifests */.N,
    linkedFiles,
    refusedDependencies,
    oldResolver,
    workspaceMembers,
    pathDependencies,
    danglingInheritance,
    missingTarget,
    generatedPackages,
    crateNames,
    infraEntries,
    infraMixedReferences,
    infraElsewhere,
    targetIsInfra,
    infraPatched,
    publishedPackages,
    deniedSource,
    optionalCrates,
    incompatibleRequirement,
    lockedOutsideRange,
    wasmSetup,
    replacedSource,
    lockfileOutOfDate,
    baseDoesNotResolve,
    conflicts/* conflicts */.em,
    secondInfra,
    infraDependsOnTarget,
    newDuplicate,
    versionChange,
    featureChange,
    wasm_graph_wasmGraph,
    rustVersions,
    repositoryCycle,
    infraMovingReference,
    importDoesNotCompile,
];
const ruleGroups = headings.map((title) => ({
    title,
    rules: ruleFiles.filter(({ heading }) => heading === title).flatMap((file) => file.rules),
}));
const rules = new Map(ruleGroups.flatMap((group) => group.rules.map((rule) => [rule.id, rule])));
function rules_findingsOf(context, answer) {
    const files = ruleFiles;
    return files
        .flatMap((file) => {
        if (file.needs === 'files')
            return file.check(context);
        return answer === undefined ? [] : file.check(answer, context);
    })
        .map((found) => withoutForeignFix(found, context));
}
function withoutForeignFix(found, { repository }) {
    const { fix, ...rest } = found;
    const isForeign = fix?.edits.some(({ path }) => repository.manifests.get(path)?.submodule !== undefined) === true;
    return isForeign ? rest : found;
}
function rulePage(id) {
    return `https://github.com/llm-dev-ops/infra-actions/blob/main/docs/rules.md#${id}`;
}


/***/ }),

/***/ 2508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ conflictRules),
/* harmony export */   em: () => (/* binding */ conflicts)
/* harmony export */ });
/* unused harmony export loosenPin */
/* harmony import */ var _cargo_error_unlock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4785);
/* harmony import */ var _conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8401);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(458);
/* harmony import */ var _places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5417);
/* harmony import */ var _places_format_place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3535);





const linksConflictRule = {
    id: 'links-conflict',
    title: 'Two packages link the same native library',
    severity: 'error',
    rationale: 'Cargo allows one package per `links` value in a graph.',
    help: 'Bring both sides to versions that share the package: raise the older one, or put the infra crate that ' +
        'brings the other behind a Cargo feature (`optional`) that is off beside it.',
    fixable: true,
};
const exactPinRule = {
    id: 'exact-pin',
    title: 'An exact requirement stands in the way',
    severity: 'error',
    rationale: 'A requirement such as `=1.2.3` excludes every version that the other side accepts, within one ' +
        'compatibility range.',
    help: 'Loosen the requirement, or tell the infra team why it has to be exact.',
    fixable: true,
};
const missingPackageRule = {
    id: 'missing-package',
    title: 'A package does not exist where it is looked for',
    severity: 'error',
    rationale: 'The source, a registry or a git repository, has no package of that name.',
    help: 'Correct the name or the source.',
};
const missingFeatureRule = {
    id: 'missing-feature',
    title: 'A feature does not exist',
    severity: 'error',
    rationale: 'The package has no feature of that name in any version that is allowed.',
    help: 'Correct the name where it is asked for: in the manifest, in the plan, or in the input `crates`.',
};
const unsatisfiableVersionRule = {
    id: 'unsatisfiable-version',
    title: 'No version satisfies all requirements',
    severity: 'error',
    rationale: 'The requirements on the two chains exclude each other, or no such version was published. Cargo also ' +
        'keeps what a committed Cargo.lock has: where only that is in the way, the message has the ' +
        '`cargo update` that was tried and solves it; the fix is that.',
    help: 'Change the requirement that stands in the way; where it is not the repository’s own, update the ' +
        'package that has it.',
    fixable: true,
};
const unreachableSourceRule = {
    id: 'unreachable-source',
    title: 'A source cannot be reached',
    severity: 'error',
    rationale: 'The repository names a git repository or registry that this machine cannot read: it does not exist, is ' +
        'private, or the network is down.',
    help: 'Correct the URL, or give cargo access to it (the secret `INFRA_READ_TOKEN` of the workflows).',
};
const rustVersionConflictRule = {
    id: 'rust-version-conflict',
    title: 'No version supports the Rust version',
    severity: 'error',
    rationale: 'Every version that is allowed needs a newer Rust than the repository or the toolchain has.',
    help: 'Raise `rust-version` or the toolchain.',
};
const unresolvableRule = {
    id: 'unresolvable',
    title: 'Cargo cannot resolve the graph',
    severity: 'error',
    rationale: 'Cargo refuses for a reason that is none of the known classes; its own text is in the message.',
    help: 'Follow Cargo’s text.',
};
const conflicts = {
    heading: 'Resolution',
    needs: 'cargo',
    rules: [
        linksConflictRule,
        exactPinRule,
        missingPackageRule,
        missingFeatureRule,
        unsatisfiableVersionRule,
        unreachableSourceRule,
        rustVersionConflictRule,
        unresolvableRule,
    ],
    check,
};
const conflictRules = new Set(conflicts.rules.map(({ id }) => id));
const ruleOfKind = {
    'links-conflict': linksConflictRule,
    'exact-pin': exactPinRule,
    'missing-package': missingPackageRule,
    'missing-feature': missingFeatureRule,
    'unsatisfiable-version': unsatisfiableVersionRule,
    'unreachable-source': unreachableSourceRule,
    msrv: rustVersionConflictRule,
    'missing-target': unresolvableRule,
    cycle: unresolvableRule,
    manifest: unresolvableRule,
    unknown: unresolvableRule,
};
function check({ workspaces, safe }, { crates }) {
    const best = new Set(safe?.sets[0]?.map(({ name }) => name));
    const blocked = crates.map(({ name }) => name).filter((name) => !best.has(name));
    return workspaces.flatMap(({ workspace, before, after, unlock }) => {
        if (before.kind === 'failed' || after.kind === 'resolved')
            return [];
        const { error } = after;
        const rule = ruleOfKind[error.kind];
        const wayOut = unlock === undefined ? loosenPin(error, workspace) : { remedy: unlockRemedy(unlock, rule) };
        const known = knownFeatures(error);
        const next = `${known}${wayOut?.remedy.text ?? requestedFeature(error, crates) ?? rule.help}`;
        const conflict = (0,_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeConflict */ .we)(error, workspace);
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)(rule, {
                message: `With infra, Cargo cannot resolve the workspace of ${workspace.root.path}: ${conflict} ${next}`,
                crates: blocked,
                locations: (0,_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .locateConflict */ .zT)(error, workspace),
                ...wayOut,
            }),
        ];
    });
}
function knownFeatures({ kind, package: name, candidates, explanation }) {
    const features = kind === 'missing-feature' && name !== undefined ? (candidates ?? []) : [];
    const others = features.filter((feature) => !explanation.includes(`\`${feature}\``));
    return others.length === 0 ? '' : `It has ${others.map((feature) => `\`${feature}\``).join(', ')}. `;
}
function requestedFeature({ kind, package: name, feature }, crates) {
    if (kind !== 'missing-feature' || feature === undefined)
        return undefined;
    const isRequested = crates.some((crate) => crate.name === name && crate.features.includes(feature));
    return isRequested
        ? `The plan or the input \`crates\` requests \`${name}/${feature}\`: correct it there.`
        : undefined;
}
function unlockRemedy(unlock, { id }) {
    const strategy = 'precise';
    const only = 'No requirement is in the way, only Cargo.lock';
    if (unlock.kind === 'anew') {
        return { strategy, text: `${only}: delete it, integrate, and commit the one that Cargo writes.` };
    }
    const command = (0,_cargo_error_unlock_js__WEBPACK_IMPORTED_MODULE_0__/* .updateCommand */ .hi)(unlock);
    const [run, it] = unlock.kind === 'all'
        ? ['run', 'it']
        : [`with ${(0,_cargo_error_unlock_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMoves */ .oK)(unlock)} Cargo resolves the graph. Run`, 'Cargo.lock'];
    const itself = `or let apply-patch do it in a commit of its own with \`fix: ${id}\``;
    return { strategy, text: `${only}: ${run} \`${command}\`, commit ${it}, and run again, ${itself}.`, command };
}
function loosenPin(error, workspace) {
    if (error.kind !== 'exact-pin')
        return undefined;
    for (const chain of [error.chain, ...error.conflicting]) {
        const { asked } = (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChain */ .zx)(workspace, chain);
        const pinned = /^=\s*(.+)$/.exec(asked?.requirement ?? '')?.[1];
        if (asked?.written === undefined || pinned === undefined)
            continue;
        const title = `Ask for \`${pinned}\` or compatible instead of exactly that`;
        return {
            fix: { title, edits: [{ ...asked.written, text: `"${pinned}"` }] },
            remedy: {
                strategy: 'upgrade',
                text: `Loosen the exact requirement in ${(0,_places_format_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlace */ .d)(asked.location)} to \`${pinned}\`; Cargo.lock keeps ` +
                    'what is built the same for everybody.',
            },
            location: asked.location,
        };
    }
    return undefined;
}


/***/ }),

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refusedManifests),
/* harmony export */   e: () => (/* binding */ unusableManifest)
/* harmony export */ });
/* harmony import */ var _cargo_manifest_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6994);
/* harmony import */ var _cargo_workspace_member_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5273);
/* harmony import */ var _cargo_workspace_workspaces_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(555);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(458);




const unreadableManifestRule = {
    id: 'unreadable-manifest',
    title: 'A manifest cannot be read',
    severity: 'warning',
    rationale: 'What a broken manifest asks for is unknown, so the audit is incomplete. An error where Cargo needs the ' +
        'file for the workspace that is worked on.',
    help: 'Correct the place that the message names; `cargo metadata --no-deps` shows Cargo’s output.',
};
const refusedManifestRule = {
    id: 'refused-manifest',
    title: 'Cargo refuses a manifest',
    severity: 'error',
    rationale: 'The file can be read, but something in it is not allowed: Cargo resolves nothing before it is ' +
        'corrected, with infra or without. A warning outside the workspaces that are worked on.',
    help: 'Correct the place that the message names.',
};
const refusedManifests = {
    heading: 'Workspace safety',
    needs: 'files',
    rules: [unreadableManifestRule, refusedManifestRule],
    check: (context) => [...unreadableManifests(context), ...manifestsThatCargoRefuses(context)],
};
function unusableManifest(refused, { crates }) {
    const [first, ...others] = refused.locations;
    if (first === undefined)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)(unreadableManifestRule, {
            message: `Cargo refuses the manifest, with infra or without: ${refused.message}. ${refused.hint}`,
            severity: 'error',
            crates: crates.map((crate) => crate.name),
            locations: [first, ...others],
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
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)(unreadableManifestRule, {
                message: `${message}. ${hint}`,
                severity: needed ? 'error' : location.path.endsWith('Cargo.lock') ? 'warning' : 'note',
                locations: [location],
            }),
        ];
    });
}
function isNeeded(folder, workspace, files) {
    const { root } = workspace;
    const listed = (root.workspace?.members ?? []).some((pattern) => {
        const folders = (0,_cargo_workspace_member_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .expandMember */ .rs)(files, root.folder, pattern);
        return typeof folders !== 'string' && folders.includes(folder);
    });
    return (listed ||
        (0,_cargo_workspace_workspaces_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsOf */ .oF)(workspace).some((manifest) => manifest.dependencies.some(({ source }) => source.kind === 'path' && (0,_cargo_manifest_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(manifest.folder, source.path) === folder)));
}
function manifestsThatCargoRefuses({ repository, workspaces }) {
    const chosen = new Set(workspaces.flatMap(({ workspace }) => (0,_cargo_workspace_workspaces_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsOf */ .oF)(workspace).map(({ path }) => path)));
    const refused = [...repository.unreadable, ...repository.problems];
    return refused.flatMap(({ message, hint, locations: [location] }) => {
        if (location === undefined || !repository.manifests.has(location.path))
            return [];
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)(refusedManifestRule, {
                message: `Cargo refuses this, with infra or without: ${message}. ${hint}`,
                severity: chosen.has(location.path) ? 'error' : 'warning',
                locations: [location],
            }),
        ];
    });
}


/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wayOfInfra),
/* harmony export */   p: () => (/* binding */ formatWay)
/* harmony export */ });
/* harmony import */ var _cargo_graph_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8850);
/* harmony import */ var _infra_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8623);
/* harmony import */ var _places_dependency_place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5417);



function wayOfInfra(change, packageId, infra) {
    const { after } = change;
    const direct = (0,_cargo_graph_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .chainTo */ .p)(after, packageId, ({ source }) => (0,_infra_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .comesFromInfra */ .A9)(source, infra));
    if (direct.length > 0)
        return { kind: 'dependency', chain: direct };
    const chain = (0,_cargo_graph_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .shortestChain */ .e)(after, bringers(change), packageId);
    const [bringer, next] = chain;
    const moved = change.delta.changed.find((pair) => pair.after.id === bringer?.id);
    const turned = change.delta.features.find((pair) => pair.after.id === bringer?.id);
    if (turned !== undefined && turned.enabled.length > 0 && bringer !== undefined && next !== undefined) {
        const declared = change.declared?.().get(bringer.id);
        return { kind: 'feature', features: featuresFor(turned.enabled, next.name, declared), chain };
    }
    if (moved !== undefined)
        return { kind: 'version', from: moved.before.version, chain };
    return { kind: 'unknown', chain: (0,_cargo_graph_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .chainTo */ .p)(after, packageId) };
}
function bringers({ before, delta }) {
    const changed = [...delta.features.filter(({ enabled }) => enabled.length > 0), ...delta.changed];
    return changed
        .filter((pair) => {
        const had = new Set(before.packages.get(pair.before.id)?.dependencies.map(({ id }) => id));
        return pair.after.dependencies.some(({ id }) => !had.has(id));
    })
        .map((pair) => pair.after.id);
}
function featuresFor(enabled, dependency, declared) {
    const keys = new Set(declared?.dependencies.flatMap((one) => (one.package === dependency && one.optional ? [one.name] : [])));
    const naming = enabled.filter((feature) => declared?.features.get(feature)?.some((value) => keys.has(value.replace(/^dep:|[/?].*$/g, ''))));
    return naming.length > 0 ? naming : enabled;
}
function formatWay(way) {
    const [bringer, ...rest] = way.chain;
    if (bringer === undefined || rest.length === 0)
        return (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChain */ .rA)(way.chain);
    const brings = rest.length === 1 ? 'it' : (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChain */ .rA)(rest);
    switch (way.kind) {
        case 'feature': {
            const names = way.features.map((feature) => `\`${feature}\``).join(', ');
            const features = way.features.length === 1 ? 'feature' : 'features';
            return `infra turns on the ${features} ${names} of ${bringer.name} ${bringer.version}, which brings ${brings}`;
        }
        case 'version':
            return `infra moves ${bringer.name} ${way.from} to ${bringer.version}, which brings ${brings}`;
        default:
            return (0,_places_dependency_place_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChain */ .rA)(way.chain);
    }
}


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ withDependencies),
/* harmony export */   Ph: () => (/* binding */ withMoves),
/* harmony export */   Y_: () => (/* binding */ lockedInTheWay),
/* harmony export */   hi: () => (/* binding */ updateCommand),
/* harmony export */   mP: () => (/* binding */ withoutPackages),
/* harmony export */   oK: () => (/* binding */ describeMoves)
/* harmony export */ });
/* harmony import */ var _lockfile_read_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5288);
/* harmony import */ var _requirement_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6148);


function lockedInTheWay({ conflicting }, packages) {
    return conflicting
        .map((chain) => chain.filter((link) => link.isLocked === true).flatMap((link) => lockedAs(link, packages) ?? []))
        .filter((chain) => chain.length > 0);
}
function lockedAs({ name, version }, packages) {
    const named = packages.filter((found) => found.name === name && found.source !== undefined);
    return (named.find((found) => found.version === version) ??
        named.find((found) => compatibleWith(found.version) === compatibleWith(version)));
}
function compatibleWith(text) {
    const version = (0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text);
    return version === undefined ? text : (0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityClass */ .nF)(version);
}
function withDependencies(chosen, packages) {
    const byId = new Map(packages.map((found) => [(0,_lockfile_read_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(found), found]));
    const all = new Set(chosen);
    for (const { dependencies } of all) {
        for (const dependency of dependencies) {
            const found = byId.get((0,_lockfile_read_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(dependency));
            if (found?.source !== undefined)
                all.add(found);
        }
    }
    return [...all];
}
function updateCommand(unlock) {
    if (unlock.kind === 'all')
        return 'cargo update';
    const { moves, recursive } = unlock;
    const [first, ...others] = moves;
    const isOne = others.length === 0 && !recursive;
    const how = isOne && first?.to !== undefined ? ` --precise ${first.to}` : recursive ? ' --recursive' : '';
    return `cargo update ${moves.map(({ name, from }) => `-p ${name}@${from}`).join(' ')}${how}`;
}
function describeMoves({ moves, recursive }) {
    const list = moves.map(({ name, from, to }) => `\`${name}\` ${from}${to === undefined ? ' updated' : ` → ${to}`}`);
    return `${list.join(', ')}${recursive ? ' and newer dependencies of it' : ''}`;
}
function withoutPackages(text, packages) {
    const gone = new Set(packages.map(({ name, version }) => `${name} ${version}`));
    return blocksOf(text)
        .filter((block) => !gone.has(packageOf(block) ?? ''))
        .join('');
}
function withMoves(text, moves, other) {
    const wanted = new Set(moves.map(({ name, to }) => `${name} ${to}`));
    const moved = blocksOf(other).filter((block) => wanted.has(packageOf(block) ?? ''));
    return withoutPackages(text, moves.map(({ name, from }) => ({ name, version: from }))).concat(...moved);
}
function blocksOf(text) {
    return text.split(/^(?=\[)/m);
}
function packageOf(block) {
    const [, name, version] = /^\[\[package\]\]\r?\nname = "([^"]+)"\r?\nversion = "([^"]+)"/.exec(block) ?? [];
    return name === undefined ? undefined : `${name} ${version}`;
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shortestChain),
/* harmony export */   p: () => (/* binding */ chainTo)
/* harmony export */ });
function chainTo(graph, packageId, through) {
    return shortestChain(graph, graph.members.toSorted(), packageId, through);
}
function shortestChain(graph, starts, end, through) {
    const cameFrom = new Map();
    const queue = [];
    const visit = (id, from) => {
        const found = graph.packages.get(id);
        if (found === undefined)
            return;
        const step = { found, passed: from?.passed === true || through === undefined || through(found) };
        const key = keyOf(step);
        if (cameFrom.has(key))
            return;
        cameFrom.set(key, from);
        queue.push(step);
    };
    for (const start of starts)
        visit(start, undefined);
    for (const step of queue) {
        if (step.passed && step.found.id === end)
            return wayBack(cameFrom, step);
        for (const edge of step.found.dependencies)
            visit(edge.id, step);
    }
    return [];
}
function keyOf({ found, passed }) {
    return `${passed ? 'after' : 'before'} ${found.id}`;
}
function wayBack(cameFrom, end) {
    const chain = [];
    for (let step = end; step !== undefined; step = cameFrom.get(keyOf(step)))
        chain.unshift(step.found);
    return chain;
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ compareGraphs),
/* harmony export */   a: () => (/* binding */ byNameAndVersion)
/* harmony export */ });
/* harmony import */ var _lockfile_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3203);
/* harmony import */ var _requirement_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6148);


function compareGraphs(before, after) {
    const old = bySlot(before);
    const now = bySlot(after);
    const kept = [...now].flatMap(([slot, found]) => {
        const earlier = old.get(slot);
        return earlier === undefined ? [] : [{ before: earlier, after: found }];
    });
    const added = [...now].filter(([slot]) => !old.has(slot)).map(([, found]) => found);
    const removed = [...old].filter(([slot]) => !now.has(slot)).map(([, found]) => found);
    return {
        added: added.toSorted(byNameAndVersion),
        removed: removed.toSorted(byNameAndVersion),
        changed: sorted(kept.filter((pair) => pair.before.version !== pair.after.version || pair.before.source !== pair.after.source)),
        duplicates: duplicatesOf(added, after),
        features: sorted(kept.flatMap(featureChange)),
    };
}
function bySlot(graph) {
    return new Map([...graph.packages.values()].map((found) => {
        const version = (0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(found.version);
        const source = found.source?.replace(/#.*$/, '') ?? found.manifestPath;
        const place = found.source === null || version === undefined ? '' : (0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityClass */ .nF)(version);
        return [JSON.stringify([found.name, source, place]), found];
    }));
}
function duplicatesOf(added, after) {
    const byName = (0,_lockfile_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesByName */ .c)(after.packages.values());
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
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    const versions = [(0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(a.version), (0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(b.version)];
    return versions[0] && versions[1] ? (0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(versions[0], versions[1]) : 0;
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ packagesByName)
/* harmony export */ });
function packagesByName(packages) {
    const byName = new Map();
    for (const each of packages) {
        const others = byName.get(each.name);
        if (others === undefined)
            byName.set(each.name, [each]);
        else
            others.push(each);
    }
    return byName;
}


/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lockfileDelta),
/* harmony export */   j: () => (/* binding */ packagesIn)
/* harmony export */ });
/* harmony import */ var _read_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5288);
/* harmony import */ var _requirement_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6148);


function packagesIn({ added, removed, changed }) {
    return added.length + removed.length + changed.length;
}
function lockfileDelta(before, after) {
    const old = bySlot(onlyIn(before, after));
    const now = bySlot(onlyIn(after, before));
    const changed = [...now].flatMap(([slot, found]) => {
        const earlier = old.get(slot);
        return earlier === undefined || earlier.version === found.version
            ? []
            : [{ name: found.name, before: earlier.version, after: found.version }];
    });
    return { added: missing(now, old), removed: missing(old, now), changed };
}
function onlyIn(text, other) {
    const known = new Set(other.split('\n\n'));
    return text
        .split('\n\n')
        .filter((block) => !known.has(block))
        .join('\n\n');
}
function missing(from, other) {
    return [...from]
        .filter(([slot]) => !other.has(slot))
        .map(([, { name, version }]) => `${name} ${version}`)
        .toSorted();
}
function bySlot(text) {
    return new Map((0,_read_lockfile_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(text, 'Cargo.lock').packages.map((found) => {
        const version = (0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(found.version);
        const source = found.source?.replace(/#.*$/, '');
        const place = version === undefined || source === undefined ? '' : (0,_requirement_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityClass */ .nF)(version);
        return [JSON.stringify([found.name, source ?? '', place]), found];
    }));
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TH: () => (/* binding */ idOf),
  $2: () => (/* binding */ readEntries),
  GQ: () => (/* binding */ readLockfile)
});

// EXTERNAL MODULE: ../../../node_modules/@iarna/toml/toml.js
var toml = __nccwpck_require__(7322);
// EXTERNAL MODULE: ./src/domain/failure.js
var failure = __nccwpck_require__(3281);
// EXTERNAL MODULE: ./src/domain/text/lfs-pointer.js
var lfs_pointer = __nccwpck_require__(3840);
// EXTERNAL MODULE: ./src/domain/cargo/lockfile/by-name.js
var by_name = __nccwpck_require__(3203);
;// CONCATENATED MODULE: ./src/domain/cargo/lockfile/scan-lockfile.js
const heading = /^(?:version = (\d)|# [ -~]*|)$/;
const chars = '[ !#-[\\]-~]*';
const entry = new RegExp([
    '\\[\\[package\\]\\]\n',
    `name = "(${chars})"\n`,
    `version = "(${chars})"\n`,
    `(?:source = "(${chars})"\n)?`,
    `(?:checksum = "(${chars})"\n)?`,
    `(?:dependencies = \\[\n((?: "${chars}",\n)*)\\]\n)?`,
    '\n*',
]
    .join('')
    .replaceAll('\n', '\\r?\\n'), 'y');
function scanLockfile(text) {
    const first = text.indexOf('[[package]]');
    const start = first === -1 ? text.length : first;
    const head = text
        .slice(0, start)
        .split(/\r?\n/)
        .map((line) => heading.exec(line));
    const versions = head.flatMap((line) => line?.[1] ?? []);
    if (head.includes(null) || versions.length > 1)
        return undefined;
    const packages = [];
    entry.lastIndex = start;
    while (entry.lastIndex < text.length) {
        const [, name, version, source, checksum, list] = entry.exec(text) ?? [];
        if (name === undefined || version === undefined)
            return undefined;
        packages.push({
            name,
            version,
            ...(source !== undefined && { source }),
            ...(checksum !== undefined && { checksum }),
            dependencies: list?.split('"').filter((_, index) => index % 2 === 1) ?? [],
        });
    }
    return { version: versions[0] === undefined ? undefined : Number(versions[0]), packages };
}

;// CONCATENATED MODULE: ./src/domain/cargo/lockfile/read-lockfile.js





const newestFormat = 4;
function readLockfile(text, path) {
    const { version: stated, packages: raw, checksums, isRooted } = readEntries(text, path);
    if (stated !== undefined && stated !== 3 && stated !== newestFormat) {
        throw broken(path, `has the format ${JSON.stringify(stated)}, which is not known`, lineOf(text, /^version\s*=/m), {
            hint: `Formats 1 to ${newestFormat} can be read: write ${path} again with a cargo that knows one of them.`,
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
            ...(source !== undefined && { source }),
            ...(checksum !== undefined && { checksum }),
            get dependencies() {
                const find = (finder ??= packageFinder(raw));
                return (dependencies ??= found.dependencies.flatMap((line) => find(line) ?? []));
            },
        };
    });
    return { version: stated ?? (isRooted || checksums.size > 0 ? 1 : 2), packages };
}
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
    if ((0,lfs_pointer/* isLfsPointer */.N)(text))
        throw broken(path, 'is a Git LFS pointer, and its content was not checked out', 1, { hint: (0,lfs_pointer/* lfsHint */.h)(path) });
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
function packageFinder(packages) {
    const byName = (0,by_name/* packagesByName */.c)(packages.map(({ name, version, source }) => ({
        name,
        version,
        ...(source !== undefined && { source }),
    })));
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
function sourceWithoutCommit(source) {
    return source?.replace(/#.*$/, '');
}


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ inheritDependency),
/* harmony export */   t: () => (/* binding */ effectiveDependency)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6994);

function effectiveDependency(dependency, manifest, workspace) {
    return inheritDependency(dependency, manifest, workspace?.root);
}
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
        defaultFeatures: (inherited.defaultFeatures ?? true) || dependency.defaultFeatures === true,
        optional: dependency.optional,
    };
}
function declaration(dependency, source, declaredIn) {
    const folder = source.kind === 'path' ? (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(declaredIn.folder, source.path) : undefined;
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


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fileTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function fileTree(paths) {
    const files = new Map();
    const folders = new Map([['.', new Set()]]);
    const addFolder = (folder) => {
        if (folders.has(folder))
            return;
        folders.set(folder, new Set());
        const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder);
        addFolder(parent);
        folders.get(parent)?.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder));
    };
    for (const path of paths) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
        addFolder(folder);
        const names = files.get(folder);
        if (names === undefined)
            files.set(folder, new Set([node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)]));
        else
            names.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    }
    return {
        hasFile: (path) => files.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))?.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) === true,
        hasFolder: (folder) => folders.has(folder),
        files: (folder) => [...(files.get(folder) ?? [])].toSorted(),
        folders: (folder) => [...(folders.get(folder) ?? [])].toSorted(),
    };
}


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   tn: () => (/* binding */ manifestIn),
/* harmony export */   x3: () => (/* binding */ lockfileIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function pathFrom(folder, path) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path))
        return undefined;
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)).replace(/\/$/, '');
    return joined === '..' || joined.startsWith('../') ? undefined : joined;
}
function manifestIn(folder) {
    return folder === '.' ? 'Cargo.toml' : `${folder}/Cargo.toml`;
}
function lockfileIn(folder) {
    return folder === '.' ? 'Cargo.lock' : `${folder}/Cargo.lock`;
}
function isWithin(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
function foldersAbove(folder) {
    const above = [];
    for (let current = folder; current !== '.'; above.push(current))
        current = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(current);
    return above;
}


/***/ }),

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   p: () => (/* binding */ missingTargets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3962);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6994);



function targetsOf(manifest, tree) {
    const section = manifest.package;
    if (section === undefined)
        return [];
    const exists = (path) => {
        const inCheckout = (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(manifest.folder, path);
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
    const discovered = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanOf */ .SF)(table.entries.get('autolib')?.value) !== false && exists('src/lib.rs');
    if (library === undefined && !discovered)
        return [];
    const named = library?.name ?? name.replaceAll('-', '_');
    const legacy = manifest.package?.edition ?? '2015';
    const paths = ['src/lib.rs', ...(legacy === '2015' ? [`src/${named}.rs`] : [])];
    const path = library?.path ?? paths.find(exists) ?? 'src/lib.rs';
    return [{ kind: 'lib', crateTypes: [], ...library, name: named, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) }];
}
function buildScriptsOf({ manifest, exists, table }) {
    const named = manifest.targets.filter((target) => target.kind === 'custom-build');
    const discovered = !table.entries.has('build') && exists('build.rs')
        ? [{ kind: 'custom-build', path: 'build.rs', crateTypes: [] }]
        : [];
    return [...named, ...discovered].map((script) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(script.path ?? 'build.rs');
        return { ...script, path, name: `build-script-${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(path).name}` };
    });
}
function ofKind(kind, context) {
    const { manifest, table } = context;
    const found = discover(kind, context);
    const named = manifest.targets
        .filter((target) => target.kind === kind)
        .map((target) => {
        const name = target.name ?? '';
        return { ...target, name, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target.path ?? inferPath(kind, name, found, context)) };
    });
    const automatic = named.length === 0 || (manifest.package?.edition ?? '2015') !== '2015';
    if (!((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanOf */ .SF)(table.entries.get(switches[kind])?.value) ?? automatic))
        return named;
    const others = found.filter((target) => !named.some((written) => written.name === target.name || written.path === target.path));
    return [...named, ...others];
}
function discover(kind, { manifest, tree, exists, name }) {
    const main = kind === 'bin' && exists('src/main.rs') ? [{ kind, name, path: 'src/main.rs', crateTypes: [] }] : [];
    const folder = folders[kind];
    const inCheckout = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(manifest.folder, folder);
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
function legacyPaths(kind, name, hasLibrary) {
    if (kind === 'bin')
        return [...(hasLibrary ? [] : [`src/${name}.rs`]), 'src/main.rs', 'src/bin/main.rs'];
    return kind === 'bench' && name === 'bench' ? ['src/bench.rs'] : [];
}


/***/ }),

/***/ 1300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gi: () => (/* binding */ isFor),
  y$: () => (/* binding */ nativePlatforms),
  KV: () => (/* binding */ wasmPlatform)
});

;// CONCATENATED MODULE: ./src/domain/cargo/platform/cfg-expression.js
const maxDepth = 200;
function parseCfg(target) {
    const inside = /^\s*cfg\s*\(([\s\S]*)\)\s*$/.exec(target)?.[1];
    if (inside === undefined)
        return undefined;
    const rest = tokensOf(inside);
    const expression = rest && takePredicate(rest, 0);
    return rest?.length === 0 ? expression : undefined;
}
function meets(expression, options) {
    switch (expression.kind) {
        case 'option':
            return options.has(expression.text);
        case 'constant':
            return expression.value;
        case 'not':
            return !expression.operands.some((operand) => meets(operand, options));
        case 'all':
            return expression.operands.every((operand) => meets(operand, options));
        case 'any':
            return expression.operands.some((operand) => meets(operand, options));
    }
}
function tokensOf(text) {
    const tokens = text.match(/"[^"]*"|[\p{L}\p{N}_#]+|[(),=]|\S/gu) ?? [];
    return tokens.every((token) => /^("[^"]*"|[\p{L}\p{N}_#]+|[(),=])$/u.test(token)) ? tokens : undefined;
}
function takePredicate(rest, depth) {
    const word = rest.shift();
    if (word === undefined || depth > maxDepth || !/^[\p{L}_]/u.test(word))
        return undefined;
    if (rest[0] === '(')
        return takeOperands(word, rest, depth);
    const name = word.replace(/^r#/, '');
    if (rest[0] !== '=') {
        return word === 'true' || word === 'false'
            ? { kind: 'constant', value: word === 'true' }
            : { kind: 'option', text: name };
    }
    const [, value] = rest.splice(0, 2);
    return value?.startsWith('"') === true ? { kind: 'option', text: `${name}=${value}` } : undefined;
}
function takeOperands(word, rest, depth) {
    if (word !== 'not' && word !== 'all' && word !== 'any')
        return undefined;
    const operands = [];
    rest.shift();
    while (rest.length > 0 && rest[0] !== ')') {
        const operand = takePredicate(rest, depth + 1);
        if (operand === undefined || (rest[0] !== ',' && rest[0] !== ')'))
            return undefined;
        operands.push(operand);
        if (rest[0] === ',')
            rest.shift();
    }
    if (rest.shift() !== ')' || (word === 'not' && operands.length !== 1))
        return undefined;
    return { kind: word, operands };
}

;// CONCATENATED MODULE: ./src/domain/cargo/platform/platform.js

function isFor(target, { triple, options }) {
    if (!/^\s*cfg\b/.test(target))
        return target.trim() === triple;
    const expression = parseCfg(target);
    return expression === undefined || meets(expression, options);
}
const nativePlatforms = [
    linux('x86_64', 'gnu'),
    linux('x86_64', 'musl'),
    linux('aarch64', 'gnu'),
    linux('x86', 'gnu'),
    windows('x86_64', 'msvc'),
    windows('x86_64', 'gnu'),
    windows('x86', 'msvc'),
    windows('aarch64', 'msvc'),
    macos('x86_64'),
    macos('aarch64'),
];
const wasmPlatform = platform('wasm32-unknown-unknown', {
    arch: 'wasm32',
    env: '',
    family: 'wasm',
    os: 'unknown',
    vendor: 'unknown',
});
function linux(arch, env) {
    const facts = { arch, env, family: 'unix', os: 'linux', vendor: 'unknown' };
    return platform(`${inTriple(arch)}-unknown-linux-${env}`, facts);
}
function windows(arch, env) {
    const facts = { arch, env, family: 'windows', os: 'windows', vendor: 'pc' };
    return platform(`${inTriple(arch)}-pc-windows-${env}`, facts);
}
function macos(arch) {
    return platform(`${arch}-apple-darwin`, { arch, env: '', family: 'unix', os: 'macos', vendor: 'apple' });
}
function inTriple(arch) {
    return arch === 'x86' ? 'i686' : arch;
}
function platform(triple, { arch, env, family, os, vendor }) {
    const is64 = arch.endsWith('64');
    const isX86 = arch.startsWith('x86');
    const targetFeatures = isX86 ? ['fxsr', 'sse', 'sse2'] : arch === 'aarch64' ? ['neon'] : [];
    const options = [
        'debug_assertions',
        ...(family === 'wasm' ? ['panic="abort"', 'panic="unwind"'] : [family, 'panic="unwind"']),
        ...Object.entries({
            abi: '',
            arch,
            endian: 'little',
            env,
            family,
            os,
            pointer_width: is64 ? '64' : '32',
            vendor,
        }).map(([key, value]) => `target_${key}="${value}"`),
        ...targetFeatures.map((feature) => `target_feature="${feature}"`),
        ...['8', '16', '32', '64', 'ptr'].map((size) => `target_has_atomic="${size}"`),
    ];
    return { triple, options: new Set(options) };
}


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ requirementProblem),
/* harmony export */   HY: () => (/* binding */ intersects),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   pP: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6148);

const maxComparators = 32;
function parseRequirement(text) {
    const result = read(text);
    return typeof result === 'string' ? undefined : { text, comparators: result };
}
function requirementProblem(text) {
    const result = read(text);
    return typeof result === 'string' ? result : undefined;
}
function matches(requirement, version) {
    if (!requirement.comparators.every((comparator) => holds(comparator, version)))
        return false;
    return version.pre === '' || requirement.comparators.some((comparator) => allowsPreRelease(comparator, version));
}
function intersects(a, b) {
    const comparators = [...a.comparators, ...b.comparators];
    return lowestCandidates(comparators).some((version) => matches(a, version) && matches(b, version));
}
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
    return versions.flatMap((version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version) ?? []);
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
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePreReleases */ .BB)(version.pre, pre);
}
function isTilde({ major, minor, patch, pre }, version) {
    if (version.major !== major || (minor !== undefined && version.minor !== minor))
        return false;
    if (patch !== undefined && version.patch !== patch)
        return version.patch > patch;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePreReleases */ .BB)(version.pre, pre) >= 0;
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
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePreReleases */ .BB)(version.pre, pre) >= 0;
}
function allowsPreRelease(comparator, version) {
    const { major, minor, patch, pre } = comparator;
    return pre !== '' && version.major === major && version.minor === minor && version.patch === patch;
}
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
    if (comparators.length > maxComparators)
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
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(`${groups['major']}.${wild.minor ? 0 : (minor ?? 0)}.${wild.patch ? 0 : (patch ?? 0)}${rest}`);
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


/***/ }),

/***/ 6951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ sameGitSource),
/* harmony export */   O7: () => (/* binding */ readGitSource),
/* harmony export */   W3: () => (/* binding */ canonicalUrl),
/* harmony export */   kP: () => (/* binding */ sameReference)
/* harmony export */ });
function canonicalUrl(url) {
    let canonical = url.trim().replace(/^git\+/, '');
    canonical = canonical.replace(/\/+$/, '');
    if (/^[a-z+]+:\/\/([^/@]*@)?github\.com\//i.test(canonical))
        canonical = canonical.toLowerCase();
    return canonical.replace(/\.git$/, '');
}
function sameGitSource(a, b) {
    return canonicalUrl(a.url) === canonicalUrl(b.url) && sameReference(a.reference, b.reference);
}
function sameReference(a, b) {
    if (a.kind === 'default-branch' || b.kind === 'default-branch')
        return a.kind === b.kind;
    return a.kind === b.kind && a.value === b.value;
}
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

/***/ 6148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ comparePreReleases),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   nF: () => (/* binding */ compatibilityClass),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
const number = '(0|[1-9][0-9]*)';
const preIdentifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const buildIdentifier = '[0-9A-Za-z-]+';
const dotted = (identifier) => `(${identifier}(?:\\.${identifier})*)`;
const pattern = new RegExp(`^${number}\\.${number}\\.${number}(?:-${dotted(preIdentifier)})?(?:\\+${dotted(buildIdentifier)})?$`);
const largest = 2n ** 64n - 1n;
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
function compareVersions(a, b) {
    return (compare(a.major, b.major) ||
        compare(a.minor, b.minor) ||
        compare(a.patch, b.patch) ||
        comparePreReleases(a.pre, b.pre) ||
        compareIdentifiers(a.build, b.build));
}
function comparePreReleases(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    return compareIdentifiers(a, b);
}
function compatibilityClass(version) {
    if (version.major > 0n)
        return `${version.major}`;
    if (version.minor > 0n)
        return `0.${version.minor}`;
    return `0.0.${version.patch}`;
}
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
    const values = { a: a.replace(/^0+/, ''), b: b.replace(/^0+/, '') };
    return compare(values.a.length, values.b.length) || compare(values.a, values.b) || compare(a.length, b.length);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ filesOnTheWay),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   rs: () => (/* binding */ expandMember)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _manifest_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6994);


function expandMember(tree, folder, pattern) {
    const parsed = parse(folder, pattern);
    if (typeof parsed === 'string')
        return parsed;
    const found = walk(tree, parsed.start, parsed.matchers);
    if (found.length === 0)
        return 'nothing';
    return [...new Set(found)].filter((path) => tree.hasFolder(path)).toSorted();
}
function filesOnTheWay(tree, folder, pattern) {
    const parsed = parse(folder, pattern);
    if (typeof parsed === 'string')
        return [];
    const visit = (at, [first, ...rest]) => {
        if (first === undefined || first === 'any-depth')
            return [];
        const matching = (names) => names.filter((name) => first(name)).map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(at, name));
        return [...matching(tree.files(at)), ...matching(tree.folders(at)).flatMap((path) => visit(path, rest))];
    };
    const above = [parsed.start, ...(0,_manifest_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersAbove */ .Zv)(parsed.start)].filter((path) => tree.hasFile(path));
    return [...above, ...visit(parsed.start, parsed.matchers)];
}
function parse(folder, pattern) {
    const components = pattern.split('/').filter((component) => component !== '' && component !== '.');
    const firstWild = components.findIndex(isPattern);
    const literal = firstWild === -1 ? components : components.slice(0, firstWild);
    const start = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(pattern) ? undefined : (0,_manifest_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .Iw)(folder, literal.join('/') || '.');
    if (start === undefined)
        return 'outside';
    const matchers = components.slice(literal.length).map(matcherOf);
    const known = matchers.filter((matcher) => matcher !== undefined);
    return known.length < matchers.length ? 'malformed' : { start, matchers: known };
}
function walk(tree, start, matchers) {
    if (matchers.length === 0)
        return tree.hasFolder(start) || tree.hasFile(start) ? [start] : [];
    const found = [];
    const open = [{ folder: start, ahead: withSkips([0], matchers) }];
    for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
        const { folder, ahead } = visit;
        for (const name of tree.folders(folder)) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
            const next = ahead.flatMap((index) => nextOf(matchers, index, name));
            if (next.includes(matchers.length))
                found.push(path);
            const inside = withSkips(next, matchers);
            if (inside.length > 0)
                open.push({ folder: path, ahead: inside });
        }
        const last = ahead.includes(matchers.length - 1) ? matchers.at(-1) : undefined;
        if (last === undefined || last === 'any-depth')
            continue;
        found.push(...tree
            .files(folder)
            .filter((name) => last(name))
            .map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)));
    }
    return found;
}
function nextOf(matchers, index, name) {
    const matcher = matchers[index];
    if (matcher === undefined)
        return [];
    if (matcher !== 'any-depth')
        return matcher(name) ? [index + 1] : [];
    return index === matchers.length - 1 ? [index, index + 1] : [index];
}
function withSkips(indices, matchers) {
    const all = new Set();
    for (const index of indices) {
        let at = index;
        if (at < matchers.length)
            all.add(at);
        while (matchers[at] === 'any-depth' && at < matchers.length - 1)
            all.add((at += 1));
    }
    return [...all];
}
function isPattern(component) {
    return /[*?[]/.test(component);
}
function matcherOf(component) {
    if (component === '**')
        return 'any-depth';
    if (component.includes('**'))
        return undefined;
    const tokens = [];
    const characters = Array.from(component);
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index] ?? '';
        if (character === '[') {
            const isNegated = characters[index + 1] === '!';
            const end = characters.indexOf(']', index + (isNegated ? 3 : 2));
            if (end === -1)
                return undefined;
            tokens.push(classOf(characters.slice(index + (isNegated ? 2 : 1), end), isNegated));
            index = end;
        }
        else {
            tokens.push(character === '*' ? 'any' : character === '?' ? () => true : (other) => other === character);
        }
    }
    return (name) => matches(tokens, Array.from(name));
}
function classOf(content, isNegated) {
    const ranges = [];
    for (let index = 0; index < content.length; index += 1) {
        const first = content[index] ?? '';
        const last = content[index + 1] === '-' ? content[index + 2] : undefined;
        ranges.push([first, last ?? first]);
        if (last !== undefined)
            index += 2;
    }
    return (character) => {
        const point = codePoint(character);
        return ranges.some(([first, last]) => codePoint(first) <= point && point <= codePoint(last)) !== isNegated;
    };
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
function matches(tokens, characters) {
    let [token, at] = [0, 0];
    let star;
    while (at < characters.length) {
        const test = tokens[token];
        if (test === 'any') {
            star = { token, at };
            token += 1;
        }
        else if (test?.(characters[at] ?? '') === true) {
            [token, at] = [token + 1, at + 1];
        }
        else if (star !== undefined) {
            star.at += 1;
            [token, at] = [star.token + 1, star.at];
        }
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest === 'any');
}


/***/ }),

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gt: () => (/* binding */ findWorkspaces),
  YI: () => (/* binding */ homesOf),
  oF: () => (/* binding */ manifestsOf),
  B3: () => (/* binding */ workspaceOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/domain/failure.js
var failure = __nccwpck_require__(3281);
// EXTERNAL MODULE: ./src/domain/toml/document.js + 7 modules
var toml_document = __nccwpck_require__(3962);
// EXTERNAL MODULE: ./src/domain/cargo/manifest/file-tree.js
var file_tree = __nccwpck_require__(3877);
// EXTERNAL MODULE: ./src/domain/cargo/manifest/folder.js
var manifest_folder = __nccwpck_require__(6994);
// EXTERNAL MODULE: ./src/domain/cargo/manifest/effective-dependency.js
var effective_dependency = __nccwpck_require__(6791);
// EXTERNAL MODULE: ./src/domain/cargo/workspace/member-glob.js
var member_glob = __nccwpck_require__(5273);
;// CONCATENATED MODULE: ./src/domain/cargo/workspace/workspace-root.js

function rootOf(manifest, manifests) {
    const own = rootSaidBy(manifest, manifest, manifests);
    if (own !== undefined)
        return own;
    for (const folder of (0,manifest_folder/* foldersAbove */.Zv)(manifest.folder)) {
        const path = (0,manifest_folder/* manifestIn */.tn)(folder);
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
function rootSaidBy(at, manifest, manifests) {
    if (at.workspace !== undefined)
        return isExcluded(at, (0,manifest_folder/* manifestIn */.tn)(manifest.folder)) ? undefined : { kind: 'root', root: at };
    const pointer = at.package?.workspace;
    if (pointer === undefined)
        return undefined;
    const folder = (0,manifest_folder/* pathFrom */.Iw)(at.folder, pointer);
    const root = folder === undefined ? undefined : manifests.readable.get((0,manifest_folder/* manifestIn */.tn)(folder));
    return root?.workspace === undefined ? { kind: 'bad-pointer', from: at, pointer } : { kind: 'root', root };
}
function isExcluded(root, path) {
    const covers = (written) => {
        const folder = (0,manifest_folder/* pathFrom */.Iw)(root.folder, written);
        return folder !== undefined && (0,manifest_folder/* isWithin */.UO)(path, folder);
    };
    const { exclude = [], members = [] } = root.workspace ?? {};
    return exclude.some(covers) && !members.some(covers);
}

;// CONCATENATED MODULE: ./src/domain/cargo/workspace/members.js






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
        else if (folders?.length === 0 && !(0,member_glob/* isPattern */.Pt)(pattern)) {
            this.missing.push({ root: this.root, member: pattern, isLink: true });
        }
        else
            for (const folder of folders ?? [])
                this.addFolder(folder, pattern);
    }
    addFolder(folder, pattern) {
        this.listedFolders.add(folder);
        const path = (0,manifest_folder/* manifestIn */.tn)(folder);
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
    addPackage(first, pattern) {
        const open = [
            { manifest: first, ...(pattern !== undefined && { pattern }) },
        ];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const { manifest } = next;
            const path = (0,manifest_folder/* manifestIn */.tn)(manifest.folder);
            if (this.found.has(path) || isExcluded(this.root, path))
                continue;
            if (manifest !== this.root && !this.belongs(manifest, next.pattern))
                continue;
            this.found.set(path, manifest);
            open.push(...this.pathDependencies(manifest).toReversed());
        }
    }
    pathDependencies(manifest) {
        return manifest.dependencies.flatMap((dependency) => {
            const effective = (0,effective_dependency/* inheritDependency */.p)(dependency, manifest, this.root);
            if (effective.kind === 'dangling' || effective.folder === undefined)
                return [];
            const target = this.manifests.readable.get((0,manifest_folder/* manifestIn */.tn)(effective.folder));
            return target !== undefined && this.takesPathDependency(target) ? [{ manifest: target }] : [];
        });
    }
    takesPathDependency(target) {
        if ((0,manifest_folder/* isWithin */.UO)(target.folder, this.root.folder))
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
                const manifest = this.found.get((0,manifest_folder/* manifestIn */.tn)(folder));
                if (manifest !== undefined)
                    return manifest.package === undefined ? [] : [manifest];
                const excluded = this.listedFolders.has(folder) && isExcluded(this.root, folder);
                return excluded ? [] : this.noMember(pattern, folder);
            });
        });
        return [...new Set(chosen)];
    }
    noMember(pattern, folder) {
        this.refuse(this.root.workspace?.table.entries.get('default-members'), `\`${folder}\` is listed in \`default-members\` of ` +
            `${this.root.path}${pattern === folder ? '' : ` via \`${pattern}\``} but is not a member`, 'List it in `members`, or remove it from `default-members`.');
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
            this.problems.push(new failure/* Failure */.HR('manifest', `two packages of the workspace are named \`${name}\`: ${(0,manifest_folder/* manifestIn */.tn)(other.folder)} ` +
                `and ${(0,manifest_folder/* manifestIn */.tn)(member.folder)}`, {
                hint: 'Rename one of them.',
                locations: [member, other].map((one) => one.document.locate(one.package?.table.range ?? 0)),
            }));
        }
    }
    expand(key, pattern) {
        const folders = (0,member_glob/* expandMember */.rs)(this.tree, this.root.folder, pattern);
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

;// CONCATENATED MODULE: ./src/domain/cargo/workspace/workspaces.js







function findWorkspaces(files, manifests, lockfiles) {
    const all = new Set(files.filter((file) => external_node_path_.posix.basename(file) === 'Cargo.toml'));
    const readable = withInheritedFields({ readable: manifests, all });
    const ordered = [...readable.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const roots = new Map(ordered.map((manifest) => [manifest, rootOf(manifest, { readable, all })]));
    const tree = (0,file_tree/* fileTree */.D)(files);
    const own = ordered.filter(isOwn);
    const found = own.flatMap((root) => {
        if (root.workspace !== undefined)
            return { root, ...membersOf(root, { readable, all }, tree) };
        if (roots.get(root)?.kind !== 'none')
            return [];
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
function isOwn(manifest) {
    return manifest.submodule === undefined && !isLinked(manifest);
}
function isLinked({ path, folder }) {
    return (0,manifest_folder/* manifestIn */.tn)(folder) !== path;
}
function toWorkspace(root, members, defaultMembers, lockfiles) {
    const lockfile = lockfiles.get((0,manifest_folder/* lockfileIn */.x3)(root.folder));
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
            hint: `Correct \`package.workspace\` in ${manifest.path}, or remove it.`,
            locations: [manifest.document.locate(entry?.range ?? 0)],
        }),
    ];
}
const inheritable = [
    ['version', 'version'],
    ['edition', 'edition'],
    ['rust-version', 'rustVersion'],
];
function withInheritedFields(manifests) {
    return new Map([...manifests.readable].map(([path, manifest]) => {
        const section = manifest.package;
        if (section === undefined || section.inherited.length === 0)
            return [path, manifest];
        const root = rootOf(manifest, manifests);
        const source = root.kind === 'root' ? (0,toml_document/* valueAt */.fK)(root.root.document.root, 'workspace', 'package') : undefined;
        if (source?.kind !== 'table')
            return [path, manifest];
        const fields = {};
        for (const [key, field] of inheritable) {
            const value = (0,toml_document/* stringOf */.Je)(source.entries.get(key)?.value);
            if (value !== undefined && section.inherited.some((entry) => entry.key === key))
                fields[field] = value.trim();
        }
        const filled = { ...section, ...fields };
        return [path, { ...manifest, package: filled }];
    }));
}
function workspaceOf(manifest, workspaces) {
    return workspaces.find((workspace) => workspace.root === manifest || workspace.members.includes(manifest));
}
function manifestsOf({ root, members }) {
    return [...new Set([root, ...members])];
}
function homesOf(workspaces) {
    const homes = new Map();
    for (const workspace of workspaces) {
        for (const { path } of workspace.members)
            homes.set(path, [...(homes.get(path) ?? []), workspace]);
    }
    return homes;
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

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k3: () => (/* binding */ cratePrefix),
/* harmony export */   lv: () => (/* binding */ shortCrateName),
/* harmony export */   zX: () => (/* binding */ crateNamed)
/* harmony export */ });
function cratePrefix(crates) {
    const counts = new Map();
    for (const name of crates) {
        const first = /^[^-]+-(?=.)/.exec(name)?.[0];
        if (first !== undefined)
            counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return most?.[0] ?? '';
}
function shortCrateName(name, crates) {
    const prefix = cratePrefix(crates);
    return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}
function crateNamed(name, crates) {
    return crates.get(name) ?? crates.get(cratePrefix(crates.keys()) + name);
}


/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ infraDeclarations)
/* harmony export */ });
/* unused harmony export declaredIn */
/* harmony import */ var _cargo_workspace_workspaces_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(555);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8623);


function infraDeclarations(context) {
    return context.workspaces.flatMap(({ workspace }) => (0,_cargo_workspace_workspaces_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsOf */ .oF)(workspace).flatMap((manifest) => declaredIn(manifest).flatMap((dependency) => {
        const origin = (0,_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .comesFromInfra */ .A9)(dependency.source, context.infra)
            ? 'infra'
            : (0,_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeInfra */ .Ue)(dependency, manifest, context);
        const crate = context.plan.crates.get(dependency.package);
        const location = manifest.document.locate(dependency.entry.range);
        return origin === undefined ? [] : [{ manifest, dependency, origin, ...(crate && { crate }), location }];
    })));
}
function declaredIn({ workspace, dependencies }) {
    return [...(workspace?.dependencies ?? []), ...dependencies];
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ isSamePlace),
/* harmony export */   Sc: () => (/* binding */ infraUrlKind),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   mj: () => (/* binding */ bareInfraName)
/* harmony export */ });
/* harmony import */ var _cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6951);

function infraUrlKind(url, infra) {
    const wanted = (0,_cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalUrl */ .W3)(infra.url);
    const given = (0,_cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalUrl */ .W3)(url);
    if (given === wanted)
        return 'infra';
    const name = repositoryOf(wanted);
    const last = repositoryOf(given);
    return last === name || last.endsWith(`-${name}`) || last.startsWith(`${name}-`) ? 'look-alike' : 'other';
}
function repositoryOf(url) {
    return (0,_cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalUrl */ .W3)(url).split(/[/:]/).at(-1) ?? '';
}
function bareInfraName(name, infra) {
    return name.startsWith(`llm-${repositoryOf(infra.url)}-`) ? name.slice('llm-'.length) : name;
}
function isSamePlace(url, infra) {
    return placeOf(url) === placeOf(infra.url);
}
function placeOf(url) {
    const bare = (0,_cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalUrl */ .W3)(url).replace(/^[a-z+]+:\/\//i, '');
    return bare
        .replace(/^[^/@]*@/, '')
        .replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
        .toLowerCase();
}


/***/ }),

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ comesFromInfra),
/* harmony export */   Kg: () => (/* binding */ hasInfraName),
/* harmony export */   Ue: () => (/* binding */ looksLikeInfra)
/* harmony export */ });
/* unused harmony exports namesInfraCrate, wasWrittenByUs */
/* harmony import */ var _cargo_manifest_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6994);
/* harmony import */ var _cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6951);
/* harmony import */ var _infra_url_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(644);



function comesFromInfra(source, infra) {
    const git = typeof source === 'string' ? (0,_cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readGitSource */ .O7)(source) : source?.kind === 'git' ? source : undefined;
    return git !== undefined && (0,_infra_url_js__WEBPACK_IMPORTED_MODULE_2__/* .infraUrlKind */ .Sc)(git.url, infra) === 'infra';
}
function namesInfraCrate(entry, manifest, context) {
    return context.plan.crates.has(entry.package) && !isOwnPackage(entry.source, manifest, context);
}
function looksLikeInfra({ package: name, source }, manifest, context) {
    if (!hasInfraName(name, context))
        return undefined;
    switch (source.kind) {
        case 'workspace':
            return undefined;
        case 'git':
            return isElsewhere(name, source.url, context) ? 'look-alike' : undefined;
        case 'path':
            return isOwnPackage(source, manifest, context) ? undefined : 'path';
        case 'registry':
            return 'registry';
    }
}
function isElsewhere(name, url, { plan, infra }) {
    const kind = (0,_infra_url_js__WEBPACK_IMPORTED_MODULE_2__/* .infraUrlKind */ .Sc)(url, infra);
    return kind === 'look-alike' || (kind === 'other' && plan.crates.has(name));
}
function hasInfraName(name, { plan, infra }) {
    return plan.crates.has(name) || (0,_infra_url_js__WEBPACK_IMPORTED_MODULE_2__/* .bareInfraName */ .mj)(name, infra).startsWith(`${(0,_infra_url_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(infra.url)}-`);
}
function wasWrittenByUs({ before, after }, manifest, context) {
    if (before === undefined)
        return after !== undefined && isAsWeWrite(after, context);
    return [before, after].some((entry) => entry !== undefined && (comesFromInfra(entry.source, context.infra) || namesInfraCrate(entry, manifest, context)));
}
function isAsWeWrite({ name, package: crate, source }, { plan }) {
    if (!plan.crates.has(crate))
        return false;
    return source.kind === 'workspace' || (source.kind === 'git' && name === crate);
}
function isOwnPackage(source, manifest, { repository }) {
    if (source.kind !== 'path')
        return false;
    const folder = (0,_cargo_manifest_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(manifest.folder, source.path);
    return folder !== undefined && repository.manifests.has((0,_cargo_manifest_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestIn */ .tn)(folder));
}


/***/ }),

/***/ 275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ lockedInfraCommit),
/* harmony export */   Db: () => (/* binding */ referenceKey),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Ie: () => (/* binding */ referenceInput),
/* harmony export */   P5: () => (/* binding */ describeReference)
/* harmony export */ });
/* harmony import */ var _cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6951);

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
    const wanted = (0,_cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalUrl */ .W3)(infra.url);
    for (const source of sources) {
        const match = /^git\+([^?#]+)(?:\?[^#]*)?#([0-9a-f]{40})$/.exec(source);
        if (match?.[1] !== undefined && (0,_cargo_requirement_source_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalUrl */ .W3)(match[1]) === wanted)
            return match[2];
    }
    return undefined;
}


/***/ }),

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeUnknown)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2558);
/* harmony import */ var _crate_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7600);
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1559);
/* harmony import */ var _infra_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(644);




function judgeUnknown({ dependency, origin }, { plan, infra }) {
    const bare = (0,_infra_url_js__WEBPACK_IMPORTED_MODULE_0__/* .bareInfraName */ .mj)(dependency.package, infra);
    const near = plan.crates.get(bare) ?? slipOf(bare, plan.crates);
    const mayBeThere = origin === 'infra' && near === undefined && bare === dependency.package;
    const names = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(plan.crates.keys());
    return {
        ...(near && { near }),
        presumed: mayBeThere ? 'there' : 'missing',
        meant: near === undefined ? `The crates are ${names}.` : `Did you mean \`${near.name}\`?`,
    };
}
function slipOf(name, crates) {
    const prefix = (0,_crate_names_js__WEBPACK_IMPORTED_MODULE_2__/* .cratePrefix */ .k3)(crates.keys());
    const short = (text) => text.slice(text.includes(prefix) ? text.indexOf(prefix) + prefix.length : 0);
    return [...crates.values()].find((crate) => isSlip(short(name), short(crate.name)));
}
function isSlip(given, wanted) {
    return given[0] === wanted[0] && (0,leven__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(given, wanted) <= (wanted.length > 4 ? 2 : 1);
}


/***/ }),

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs),
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8857);
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

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readSharedInputs)
/* harmony export */ });
/* harmony import */ var _plan_notation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3557);

function readSharedInputs(reader) {
    const crates = reader.words('crates');
    const repository = reader.text('repository');
    if (repository !== undefined && !/^([\w.-]{1,100}\/)?[\w.-]{1,100}$/.test(repository)) {
        reader.problem('repository', `\`${repository}\` is not a repository; write \`owner/name\` or \`name\``);
    }
    const manifestPath = reader.innerPath('manifest-path');
    const plan = reader.text('plan');
    const infraUrl = reader.text('infra-url');
    if (infraUrl !== undefined && !_plan_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .notation */ .L.url.pattern.test(infraUrl)) {
        reader.problem('infra-url', `\`${infraUrl}\` is not ${_plan_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .notation */ .L.url.is}`);
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


/***/ }),

/***/ 4465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readNamedInputs),
/* harmony export */   Q: () => (/* binding */ problemsOfNames)
/* harmony export */ });
/* harmony import */ var _audit_fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9036);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3281);
/* harmony import */ var _patch_participants_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4850);
/* harmony import */ var _plan_crate_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7324);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2558);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8857);






function readNamedInputs(reader) {
    return {
        placement: reader.choice('placement', ['auto', 'workspace', 'direct'], 'auto'),
        members: readMembers(reader),
        optional: reader.words('optional') ?? [],
        fix: reader.words('fix') ?? [],
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
function problemsOfNames({ placement, members, optional, fix }, { plan, crates, workspaces, planned }) {
    const words = (0,_plan_crate_words_js__WEBPACK_IMPORTED_MODULE_3__/* .readCrateWords */ .FY)(optional, plan.crates);
    const missing = words.crates.filter(({ name }) => !crates.some((crate) => crate.name === name));
    return [
        ...words.problems.map(({ message }) => `input \`optional\`: ${message}`),
        ...missing.map(({ name }) => `input \`optional\`: \`${name}\` is not among the crates to integrate`),
        ...fix.filter((rule) => !_audit_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .fixableRules */ .ZZ.includes(rule)).map(unknownRule),
        ...messageOf(() => (0,_patch_participants_js__WEBPACK_IMPORTED_MODULE_2__/* .participations */ .T)(workspaces, { members, placement, planned: planned?.members, plan })),
    ];
}
function unknownRule(rule) {
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(rule, _audit_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .fixableRules */ .ZZ);
    return (`input \`fix\`: \`${rule}\` is not a rule with fixes` +
        ((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(near) || `. Accepted values: ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(_audit_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .fixableRules */ .ZZ)}`));
}
function messageOf(choose) {
    try {
        choose();
        return [];
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && error.code === 'usage'))
            throw error;
        return error.message.split('\n');
    }
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readChain),
  L: () => (/* binding */ selection_select)
});

// EXTERNAL MODULE: ./src/domain/report/markdown.js + 1 modules
var markdown = __nccwpck_require__(5307);
;// CONCATENATED MODULE: ./src/domain/integration/audit-outcome.js

function audit_outcome_judgeAudit(audit, options) {
    if (audit.verdict === 'environment') {
        return { verdict: 'environment', reason: 'the audit could not be made on this machine' };
    }
    if (audit.verdict !== 'fail')
        return undefined;
    if (!audit.baseResolves) {
        if (options.allowAlreadyBroken)
            return undefined;
        return { verdict: 'already-broken', reason: 'the repository does not resolve without the crates either' };
    }
    if (takesOnlySafeCrates(audit, options))
        return undefined;
    const found = audit.errors === 0 ? 'the audit failed' : `the audit found ${(0,markdown/* count */.U9)(audit.errors, 'error')}`;
    const blocked = audit.blocked.length === 0 ? '' : `; blocked: ${audit.blocked.join(', ')}`;
    return { verdict: 'blocked', reason: `${found}${blocked}` };
}
function takesOnlySafeCrates({ verdict, safe, baseResolves }, { onConflict }) {
    return onConflict === 'integrate-safe' && verdict === 'fail' && safe.length > 0 && baseResolves;
}

// EXTERNAL MODULE: ./src/domain/integration/named-inputs.js
var named_inputs = __nccwpck_require__(4465);
// EXTERNAL MODULE: ./src/domain/failure.js
var failure = __nccwpck_require__(3281);
;// CONCATENATED MODULE: ./src/domain/integration/parts.js

const partNames = (/* unused pure expression or super */ null && (['audit-deps', 'apply-patch', 'apply-change-set', 'smoke-test', 'wasm-build']));
const outcomes = (/* unused pure expression or super */ null && (['success', 'failure', 'cancelled', 'skipped']));
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
function writeParts(parts) {
    const steps = [...parts].map(([name, { outcome, outputs }]) => [
        name,
        { outcome, outputs: Object.fromEntries(outputs) },
    ]);
    return `${JSON.stringify(Object.fromEntries(steps), null, 2)}\n`;
}
function parts_outputOf(parts, name, output) {
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
    return new Failure('usage', 'input `parts` is not the `steps` of a job', {
        hint: 'Pass `${{ toJSON(steps) }}`.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/domain/integration/verdict.js




const verdicts = (/* unused pure expression or super */ null && ([
    'integrated',
    'unchanged',
    'blocked',
    'refused',
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
function judge(parts, stage, options) {
    const stop = judgeAuditPart(parts, options);
    if (stop !== undefined || stage === 'audit')
        return stop;
    const change = judgeChange(parts);
    if (change !== undefined || stage === 'change')
        return change;
    return judgeSmoke(parts, options) ?? judgeWasm(parts, options) ?? judgeWhole(parts);
}
function consequences(verdict, { allowAlreadyBroken }) {
    switch (verdict) {
        case 'integrated':
            return { fails: false, keepsChange: true, publishable: true };
        case 'unchanged':
            return { fails: false, keepsChange: false, publishable: false };
        case 'already-broken':
            return { fails: !allowAlreadyBroken, keepsChange: false, publishable: allowAlreadyBroken };
        case 'blocked':
        case 'refused':
        case 'smoke-failed':
        case 'wasm-failed':
        case 'over-budget':
        case 'environment':
            return { fails: true, keepsChange: false, publishable: false };
    }
}
function judgeAuditPart(parts, options) {
    const part = 'audit-deps';
    const verdict = stateOf(parts, part, 'verdict', ['pass', 'warn'], ['fail', 'environment']);
    if (verdict === undefined)
        return withoutVerdict(parts, part);
    const words = (output) => outputOf(parts, part, output)?.split(' ') ?? [];
    const outcome = {
        verdict,
        errors: Number(outputOf(parts, part, 'errors') ?? 0),
        baseResolves: outputOf(parts, part, 'base-resolves') !== 'false',
        safe: words('safe-crates'),
        blocked: words('blocked-crates'),
    };
    const stop = judgeAudit(outcome, options);
    return stop && { ...stop, part };
}
function judgeChange(parts) {
    if (outputOf(parts, 'audit-deps', 'proceed') !== 'true')
        return withoutVerdict(parts, 'audit-deps');
    const part = 'apply-patch';
    switch (stateOf(parts, part, 'operation', ['created', 'updated', 'none'], ['refused'])) {
        case 'created':
        case 'updated':
            return outputOf(parts, part, 'change-set-digest') === undefined ? withoutVerdict(parts, part) : undefined;
        case 'none':
            return { verdict: 'unchanged', part, reason: 'all requested crates are there already' };
        case 'refused':
            return { verdict: 'blocked', part, reason: 'the crates cannot go in as the repository is' };
        case undefined:
            return withoutVerdict(parts, part);
    }
}
function judgeSmoke(parts, options) {
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
            return options.allowAlreadyBroken ? undefined : brokenBefore(parts);
        case 'fail': {
            const step = outputOf(parts, part, 'failed-step');
            const culprit = outputOf(parts, part, 'culprit');
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
function isWithoutSmoke(parts) {
    const outcome = parts.get('smoke-test')?.outcome ?? 'skipped';
    return outcome === 'skipped' && outputOf(parts, 'audit-deps', 'steps') === 'none';
}
function judgeWasm(parts, options) {
    const part = 'wasm-build';
    if (outputOf(parts, 'audit-deps', 'wasm') === 'false')
        return undefined;
    const bad = ['fail', 'already-broken', 'over-budget', 'environment'];
    switch (stateOf(parts, part, 'status', ['pass', 'not-applicable'], bad)) {
        case 'pass':
        case 'not-applicable':
            return undefined;
        case 'already-broken':
            return options.allowAlreadyBroken ? undefined : wasmBrokenBefore;
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
    if (outputOf(parts, 'smoke-test', 'status') === 'already-broken')
        return brokenBefore(parts);
    if (outputOf(parts, 'wasm-build', 'status') === 'already-broken')
        return wasmBrokenBefore;
    const tested = [
        ...stepNames.map((step) => outputOf(parts, 'smoke-test', step)),
        outputOf(parts, 'wasm-build', 'status'),
    ];
    const nothing = tested.every((state) => state === undefined || state === 'not-run') &&
        (tested.includes('not-run') || isWithoutSmoke(parts));
    const checks = nothing ? 'nothing was built or tested (`steps` is `none`)' : 'every check passed';
    return { verdict: 'integrated', reason: `the change is made and ${checks}` };
}
const wasmBrokenBefore = {
    verdict: 'already-broken',
    part: 'wasm-build',
    reason: 'the wasm build failed before the integration, which adds no new error',
};
function brokenBefore(parts) {
    const step = outputOf(parts, 'smoke-test', 'failed-step');
    const what = step === undefined ? 'the repository was broken' : `the step \`${step}\` failed`;
    return {
        verdict: 'already-broken',
        part: 'smoke-test',
        reason: `${what} before the integration, which adds no new error`,
    };
}
function stateOf(parts, name, output, good, bad) {
    const outcome = parts.get(name)?.outcome;
    const value = outputOf(parts, name, output);
    if (outcome === 'success')
        return [...good, ...bad].find((state) => state === value);
    return outcome === 'failure' ? bad.find((state) => state === value) : undefined;
}
const verdictsOfFailures = new Map([
    ['tool-missing', 'environment'],
    ['tool-failed', 'environment'],
    ['network', 'environment'],
    ['interrupted', 'environment'],
    ['usage', 'refused'],
    ['plan', 'refused'],
    ['file', 'refused'],
    ['dirty', 'refused'],
]);
function withoutVerdict(parts, part) {
    const code = outputOf(parts, part, 'failure-code');
    if (isInterrupted(parts, part))
        return { verdict: 'environment', part, reason: 'the run was interrupted' };
    const verdict = verdictsOfFailures.get(code ?? '') ?? 'blocked';
    if (code === undefined || (verdict !== 'environment' && parts.get(part)?.outcome !== 'failure')) {
        return { verdict: 'environment', part, reason: `${part} ${ended(parts.get(part))}` };
    }
    return { verdict, part, reason: messageOf(parts, part) };
}
function isInterrupted(parts, part) {
    return outputOf(parts, part, 'failure-code') === 'interrupted' || parts.get(part)?.outcome === 'cancelled';
}
function messageOf(parts, part) {
    return inOneLine(outputOf(parts, part, 'failure-message') ?? `${part} did not say why`);
}
function ended(part) {
    if (part === undefined || part.outcome === 'skipped')
        return 'did not run';
    return 'ended without a verdict';
}

;// CONCATENATED MODULE: ./src/domain/integration/selection.js



function readChain(reader) {
    const steps = reader.words('steps');
    return {
        options: readVerdictOptions(reader),
        names: (0,named_inputs/* readNamedInputs */.J)(reader),
        wasm: reader.choice('wasm', ['auto', 'true', 'false'], 'auto'),
        ...(steps && { steps }),
    };
}
function selection_select({ options, wasm: wanted, steps }, audited) {
    const wasmStep = steps === undefined || steps.includes('wasm');
    const wasm = wasmStep && (wanted === 'auto' ? audited.planned?.wasm !== undefined : wanted === 'true');
    const safe = audited.crates.filter(({ name }) => audited.safe.includes(name));
    return {
        proceed: audit_outcome_judgeAudit(audited, options) === undefined,
        crates: takesOnlySafeCrates(audited, options) ? wordsOf(safe) : (audited.words ?? []).join(' '),
        steps: wasm ? withoutWasm(steps) : (steps ?? []).join(' '),
        wasm,
    };
}
function wordsOf(crates) {
    return crates
        .flatMap(({ name, features }) => (features.length === 0 ? [name] : features.map((feature) => `${name}/${feature}`)))
        .join(' ');
}
function withoutWasm(steps) {
    const rest = (steps ?? ['check', 'build', 'test', 'typescript']).filter((step) => step !== 'wasm');
    return rest.length === 0 ? 'none' : rest.join(' ');
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ withWasm),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
/* unused harmony export everywhere */
/* harmony import */ var _cargo_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1300);

const everywhere = { table: ['dependencies'], platforms: _cargo_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .nativePlatforms */ .y$ };
const withWasm = { table: ['dependencies'], platforms: [..._cargo_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .nativePlatforms */ .y$, _cargo_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .wasmPlatform */ .KV] };
function useOf(manifest, wanted, participation) {
    const { name } = wanted.crate;
    const inWorkspace = participation.workspace.root.workspace?.dependencies ?? [];
    const packageOf = packageIn(inWorkspace);
    const all = manifest.dependencies.filter((dependency) => packageOf(dependency) === name);
    const own = all.filter(({ table }) => table.kind === 'normal');
    const place = wanted.places?.get(manifest.path) ?? everywhere;
    const there = own.filter(({ table }) => place.platforms.some((platform) => isOn(table.target, platform)));
    const targets = targetsOf(there);
    if (place.platforms.every((platform) => there.some(({ table }) => isOn(table.target, platform)))) {
        const first = there.find(({ table }) => table.target === undefined) ?? there[0];
        if (first) {
            const entry = { key: first.name, table: first.table.path, targets };
            return { package: manifest, wanted, ...entry, existed: true, inherits: first.source.kind === 'workspace' };
        }
    }
    const given = (own[0] ?? all[0])?.name;
    const shared = participation.inherits ? inWorkspace.find((dependency) => dependency.package === name) : undefined;
    const key = given ?? shared?.name ?? name;
    const clash = manifest.dependencies.find((one) => isSameName(one.name, key) && packageOf(one) !== name);
    const entry = participation.inherits ? inWorkspace.find((dependency) => dependency.name === key) : undefined;
    const isTaken = clash !== undefined || (given === undefined && entry !== undefined && entry.package !== name);
    if (isTaken)
        return takenName(manifest, name, clash ?? entry, participation);
    const inherits = participation.inherits && (entry === undefined ? key === name : entry.package === name);
    const target = place.table[0] === 'target' ? [place.table[1] ?? ''] : [];
    return { package: manifest, wanted, key, table: place.table, targets: target, existed: false, inherits };
}
function packageIn(inWorkspace) {
    return (dependency) => dependency.source.kind === 'workspace'
        ? (inWorkspace.find((candidate) => candidate.name === dependency.name)?.package ?? dependency.name)
        : dependency.package;
}
function isOn(target, platform) {
    return target === undefined || (0,_cargo_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .isFor */ .Gi)(target, platform);
}
function targetsOf(dependencies) {
    const targets = dependencies.map(({ table }) => table.target);
    return targets.includes(undefined) ? [] : [...new Set(targets.filter((target) => target !== undefined))];
}
function isSameName(a, b) {
    return a.replaceAll('-', '_') === b.replaceAll('-', '_');
}
function takenName(manifest, crate, clash, { workspace }) {
    if (clash === undefined)
        throw new TypeError(`nothing has the name ${crate}`);
    const inherited = clash.source.kind === 'workspace'
        ? workspace.root.workspace?.dependencies.find(({ name }) => name === clash.name)
        : undefined;
    const declared = inherited ?? clash;
    const owner = declared.table.owner === 'workspace' ? workspace.root : manifest;
    const location = owner.document.locate(declared.entry.range);
    const message = `${owner.path}:${location.line} gives the name \`${declared.name}\` to the package ` +
        `\`${declared.package}\`, so ${manifest.path} cannot have ` +
        `\`${crate}\`${declared.name === crate ? '' : ', which Rust code calls the same'}. Rename that dependency, ` +
        `or add \`${crate}\` by hand under another name.`;
    return { crate, package: manifest, location, message };
}


/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ doubleNames)
/* harmony export */ });
/* harmony import */ var _cargo_manifest_effective_dependency_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6791);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3281);
/* harmony import */ var _infra_declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(129);



function doubleNames(context) {
    const declared = new Set((0,_infra_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .infraDeclarations */ .m)(context)
        .filter(({ crate, origin }) => crate !== undefined || origin === 'infra')
        .map(({ dependency }) => dependency));
    return context.workspaces.flatMap(({ workspace }) => workspace.members.flatMap((member) => {
        const first = new Map();
        return member.dependencies.flatMap((dependency) => {
            const effective = (0,_cargo_manifest_effective_dependency_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveDependency */ .t)(dependency, member, workspace);
            if (effective.kind !== 'effective' || !declared.has(effective.inherited ?? dependency))
                return [];
            const other = first.get(effective.package) ?? dependency;
            first.set(effective.package, other);
            return other.name === dependency.name ? [] : [doubleName(effective.package, member, dependency, other)];
        });
    }));
}
function doubleName(crate, member, one, other) {
    const [location, there] = [one, other].map(({ entry }) => member.document.locate(entry.range));
    if (location === undefined || there === undefined)
        throw new TypeError('two entries have two places');
    const message = `${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(there)} calls \`${crate}\` by the name \`${other.name}\`, and ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location)} by ` +
        `the name \`${one.name}\`: with one source for all infra crates they are one package, and Cargo refuses several ` +
        'names of one. Give both entries one name.';
    return { crate, package: member, location, other: there, message };
}


/***/ }),

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ generatorOf)
/* harmony export */ });
function generatorOf({ document: { text } }) {
    if (/^###\s*BEGIN HAKARI SECTION\s*$/m.test(text))
        return 'cargo-hakari';
    const beginning = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0] ?? '';
    return /@generated\b/.test(beginning) ? 'a generator (`@generated`)' : undefined;
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ participations),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2558);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3281);
/* harmony import */ var _generated_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3721);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8857);




function participations(workspaces, options) {
    const { members, planned, plan } = options;
    if (typeof members === 'object')
        requireKnown(members, workspaces, 'input `members`');
    else if (members === 'auto' && planned !== undefined)
        requireKnown(planned, workspaces, "the plan's `members`");
    return workspaces.flatMap((chosen) => {
        const packages = membersOf(chosen, members, planned).filter((member) => !plan.crates.has(nameOf(member)) && member.submodule === undefined && (0,_generated_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorOf */ .b)(member) === undefined);
        if (packages.length === 0)
            return [];
        const inherits = inheritsIn(chosen.workspace, options.placement);
        return [{ workspace: chosen.workspace, packages, inherits }];
    });
}
function membersOf(chosen, members, planned) {
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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `input \`placement\`: ${workspace.root.path} has no \`[workspace]\` to put entries into`, {
            hint: 'Use `placement: auto` or `direct`.',
            locations: [{ path: workspace.root.path, line: 1, column: 1 }],
        });
    }
    return placement !== 'direct' && workspace.declared;
}
function requireKnown(names, workspaces, where) {
    const all = workspaces.flatMap(({ members }) => members);
    const known = all.filter((one) => one.submodule === undefined && (0,_generated_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorOf */ .b)(one) === undefined).map(nameOf);
    const problems = names
        .filter((name) => !known.includes(name))
        .map((name) => {
        const there = all.find((member) => nameOf(member) === name);
        if (there?.submodule !== undefined)
            return `${where}: \`${name}\` is in the submodule \`${there.submodule}\`, another repository`;
        const generator = there && (0,_generated_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorOf */ .b)(there);
        if (generator !== undefined)
            return `${where}: \`${name}\` is written by ${generator}, which would remove the crates again`;
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
        return `${where}: \`${name}\` is not a package here${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(near) || `. Accepted values: ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(known)}`}`;
    });
    if (problems.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', problems.join('\n'), {
        hint: 'Correct the inputs and run again; nothing was changed.',
    });
}
function nameOf(manifest) {
    return manifest.package?.name ?? '';
}


/***/ }),

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ readCrateWords),
/* harmony export */   Mf: () => (/* binding */ unknownCrate)
/* harmony export */ });
/* unused harmony export writeCrateWords */
/* harmony import */ var _infra_crate_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7600);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8857);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2558);



function readCrateWords(words, crates) {
    const asked = new Map();
    const problems = [];
    words.forEach((word, index) => {
        const [name = '', ...features] = word.split('/');
        const crate = (0,_infra_crate_names_js__WEBPACK_IMPORTED_MODULE_0__/* .crateNamed */ .zX)(name, crates);
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
function writeCrateWords(requests, crates) {
    return requests.flatMap(({ name, features }) => {
        const short = shortCrateName(name, crates.keys());
        return features.length === 0 ? [short] : features.map((feature) => `${short}/${feature}`);
    });
}
function unknownCrate(name, crates) {
    const bare = (0,_infra_crate_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCrateName */ .lv)(name.replaceAll('_', '-'), crates.keys());
    const near = bare.length < 3
        ? undefined
        : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(bare, [...crates.keys()].flatMap((full) => [full, (0,_infra_crate_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCrateName */ .lv)(full, crates.keys())]));
    const meant = near === undefined ? undefined : (0,_infra_crate_names_js__WEBPACK_IMPORTED_MODULE_0__/* .crateNamed */ .zX)(near, crates)?.name;
    const accepted = `. Accepted values: ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(crates.keys())}`;
    return `${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(name)} is not an infra crate of the plan${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(meant) || accepted}`;
}
function wrongFeature(word, features, crate) {
    if (features.length > 1) {
        return (`${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(word)} is not \`crate\` or \`crate/feature\`; repeat the crate for more ` +
            `features: ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(features.map((feature) => `${crate.name}/${feature}`))}`);
    }
    const [feature] = features;
    if (feature === undefined || crate.features.includes(feature))
        return undefined;
    const accepted = crate.features.length === 0 ? 'It has no features' : `Its features are ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(crate.features)}`;
    const next = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(feature, crate.features)) || '.';
    return `\`${crate.name}\` has no feature ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(feature)}${next} ${accepted}`;
}


/***/ }),

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ notation)
/* harmony export */ });
const COMPARATOR = String.raw `(?:[\^~=]|>=?|<=?)?\s*(?:\*|\d+(?:\.(?:\d+|[*xX])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)`;
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

/***/ 2953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ closure),
/* harmony export */   Fo: () => (/* binding */ selectCrates),
/* harmony export */   fh: () => (/* binding */ plannedRepository)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8857);
/* harmony import */ var _crate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7324);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2558);



function selectCrates(words, plan, repositoryName) {
    if (words !== undefined && words.length > 0) {
        const { crates, problems } = (0,_crate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readCrateWords */ .FY)(words, plan.crates);
        return { crates, problems: [...new Set(problems.map(({ message }) => `input \`crates\`: ${message}`))] };
    }
    if (repositoryName === undefined) {
        return { crates: [], problems: ['input `crates` is required where `repository` is not given'] };
    }
    const repository = plannedRepository(plan, repositoryName);
    if (repository !== undefined)
        return { crates: repository.crates, problems: [] };
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(nameOf(repositoryName), plan.repositories.keys()));
    return {
        crates: [],
        problems: [
            `input \`repository\`: ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(nameOf(repositoryName))} is not in the plan${near || '.'} Give ` +
                '`crates`, or add the repository to the plan',
        ],
    };
}
function plannedRepository(plan, repository) {
    const name = nameOf(repository);
    const wanted = name.toLowerCase();
    return (plan.repositories.get(name) ??
        [...plan.repositories.values()].find((planned) => planned.name.toLowerCase() === wanted));
}
function nameOf(repository) {
    return repository.slice(repository.lastIndexOf('/') + 1);
}
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


/***/ }),

/***/ 5307:
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
    return `${fence}${language}\n${(0,unsafe_characters/* showUnsafeCharacters */.Wv)(text.replace(/\n$/, ''))}\n${fence}`;
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

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toDoSection)
/* harmony export */ });
/* unused harmony export readToDo */
const heading = '**What to do**';
function toDoSection(lines) {
    return lines.length === 0 ? '' : `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
function readToDo(summary) {
    const [, section = ''] = summary.split(`${heading}\n\n`);
    const [list = ''] = section.split('\n\n');
    return list.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
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

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   h: () => (/* binding */ lfsHint)
/* harmony export */ });
function isLfsPointer(text) {
    return text.startsWith('version https://git-lfs.github.com/spec/');
}
function lfsHint(path) {
    return `Take ${path} out of Git LFS, or check it out with \`lfs: true\` (\`git lfs pull\`): Cargo reads it as it is.`;
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

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1559);

function nearest(word, candidates) {
    let best;
    let distance = Math.max(2, Math.ceil(word.length / 2.5)) + 1;
    for (const candidate of candidates) {
        const d = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word.toLowerCase(), candidate.toLowerCase());
        if (d < distance)
            [best, distance] = [candidate, d];
    }
    return best;
}
function suggestion(near) {
    return near === undefined ? '' : `; did you mean \`${near}\`?`;
}


/***/ }),

/***/ 3962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SF: () => (/* binding */ booleanOf),
  _f: () => (/* binding */ entryAt),
  Dm: () => (/* binding */ parseIfToml),
  MT: () => (/* binding */ parseToml),
  Je: () => (/* binding */ stringOf),
  iw: () => (/* binding */ stringsOf),
  fK: () => (/* binding */ valueAt)
});

;// CONCATENATED MODULE: ../../../node_modules/toml-eslint-parser/lib/chunk-15K8U1wQ.mjs
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

;// CONCATENATED MODULE: ../../../node_modules/eslint-visitor-keys/lib/visitor-keys.js
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

;// CONCATENATED MODULE: ../../../node_modules/eslint-visitor-keys/lib/index.js
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



;// CONCATENATED MODULE: ../../../node_modules/toml-eslint-parser/lib/index.mjs



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

// EXTERNAL MODULE: ./src/domain/failure.js
var failure = __nccwpck_require__(3281);
;// CONCATENATED MODULE: ./src/domain/toml/limits.js
const maxNesting = 80;
const maxStringLength = 65_536;
const maxFileLength = 10_485_760;
const openers = new Set(['[', '{']);
const closers = new Set([']', '}']);
function findExcess(text) {
    if (text.length > maxFileLength)
        return { kind: 'file', offset: 0 };
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (openers.has(character)) {
            depth += 1;
            if (depth > maxNesting)
                return { kind: 'nesting', offset: at };
        }
        else if (closers.has(character)) {
            depth = Math.max(0, depth - 1);
        }
        else if (character === '#') {
            at = endOfLine(text, at);
        }
        else if (character === '"' || character === "'") {
            const end = endOfString(text, at, character);
            if (end - at > maxStringLength)
                return { kind: 'string', offset: at };
            at = end - 1;
        }
    }
    return undefined;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function endOfString(text, start, quote) {
    const triple = quote.repeat(3);
    const isLong = text.startsWith(triple, start);
    const delimiter = isLong ? triple : quote;
    const limit = isLong ? text.length : endOfLine(text, start);
    let at = start + delimiter.length;
    while (at < limit && !text.startsWith(delimiter, at))
        at += quote === '"' && text[at] === '\\' ? 2 : 1;
    const more = isLong ? [2, 1].find((count) => text.startsWith(quote.repeat(count), at + 3)) : undefined;
    at += more ?? 0;
    return Math.min(at + delimiter.length, Math.max(limit, start + 1));
}

// EXTERNAL MODULE: ./src/domain/toml/locator.js
var locator = __nccwpck_require__(6754);
;// CONCATENATED MODULE: ./src/domain/toml/refusals.js


function excessFailure({ kind }, at) {
    const { path, line } = at;
    switch (kind) {
        case 'nesting':
            return new failure/* Failure */.HR('manifest', `${path}:${line} nests deeper than the ${maxNesting} levels that Cargo reads`, {
                hint: `Flatten the nested arrays or tables in ${path}.`,
                locations: [at],
            });
        case 'string':
            return new failure/* Failure */.HR('file', `${path}:${line} has a string of more than ${maxStringLength} characters`, {
                hint: 'Such strings are not read here: shorten it, or move it to a file of its own.',
                locations: [at],
            });
        case 'file':
            return new failure/* Failure */.HR('file', `${path} has more than ${maxFileLength} characters`, {
                hint: 'Such files are not read here: make it shorter.',
                locations: [at],
            });
    }
}
function syntaxFailure(error, at) {
    if (!(error instanceof Error))
        return error;
    const { path, line, column } = at;
    return new failure/* Failure */.HR('manifest', `${path}:${line}:${column} is not valid TOML: ${error.message}`, {
        hint: `Correct ${path} at line ${line}; \`cargo metadata --no-deps\` shows Cargo's own message.`,
        locations: [at],
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/domain/toml/tables.js
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
        addToArray(parent, { key: name, keyRange, range, value: table });
    }
    for (const entry of node.body)
        addKeyValue(table, entry);
}
function addToArray(parent, section) {
    const { key, range, value } = section;
    const existing = parent.entries.get(key);
    if (existing?.value.kind === 'array' && existing.value.ofTables) {
        const array = existing.value;
        array.items.push(value);
        array.range = { start: array.range.start, end: range.end };
        parent.entries.set(key, { ...existing, range: array.range });
    }
    else {
        const array = { kind: 'array', ofTables: true, items: [value], range };
        parent.entries.set(key, { ...section, value: array });
    }
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
    parent.entries.set(key, { key, keyRange: toRange(last.range), range, value: tables_valueOf(node.value) });
}
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
function tables_valueOf(node) {
    const range = toRange(node.range);
    switch (node.type) {
        case 'TOMLArray':
            return { kind: 'array', ofTables: false, items: node.elements.map(tables_valueOf), range };
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

;// CONCATENATED MODULE: ./src/domain/toml/document.js






function parseToml(text, path) {
    const locate = (0,locator/* locator */.f)(text, path);
    const excess = findExcess(text);
    if (excess !== undefined)
        throw excessFailure(excess, locate(excess.offset));
    const carriageReturn = /\r(?!\n)/.exec(text);
    if (carriageReturn) {
        throw syntaxFailure(new Error('A carriage return must be followed by a newline'), locate(carriageReturn.index));
    }
    let program;
    try {
        program = parseTOML(text.replace(/^\uFEFF/, ' '), { tomlVersion: '1.1.0' });
    }
    catch (error) {
        const index = error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0;
        throw syntaxFailure(error, locate(index));
    }
    return { path, text, root: tableOf(program, text), locate };
}
function parseIfToml(text, path) {
    try {
        return parseToml(text, path);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return undefined;
        throw error;
    }
}
function valueAt(table, ...keys) {
    return entryAt(table, ...keys)?.value;
}
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
function stringOf(value) {
    return value?.kind === 'string' ? String(value.value) : undefined;
}
function booleanOf(value) {
    return value?.kind === 'boolean' ? value.value === true : undefined;
}
function stringsOf(value) {
    if (value?.kind !== 'array')
        return undefined;
    return value.items.flatMap((item) => stringOf(item) ?? []);
}


/***/ }),

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ applyEdits)
});

;// CONCATENATED MODULE: ../../../node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
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

;// CONCATENATED MODULE: ../../../node_modules/magic-string/dist/index.mjs

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


// EXTERNAL MODULE: ./src/domain/failure.js
var failure = __nccwpck_require__(3281);
;// CONCATENATED MODULE: ./src/domain/toml/edit.js


function applyEdits(text, edits) {
    const source = new MagicString(text);
    const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    let end = 0;
    for (const edit of ordered) {
        if (edit.range.start < end || edit.range.end > text.length) {
            throw new failure/* Failure */.HR('manifest', `two edits of ${edit.path} overlap at offset ${edit.range.start}`, {
                hint: 'Report it with the manifest: this is a bug in infra-actions.',
            });
        }
        end = edit.range.end;
        if (edit.range.start === edit.range.end)
            source.appendLeft(edit.range.start, edit.text);
        else
            source.update(edit.range.start, edit.range.end, edit.text);
    }
    return source.toString();
}


/***/ }),

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removeItem),
/* harmony export */   B: () => (/* binding */ insertItem)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8615);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5882);


function insertItem(list, index, item, style) {
    const previous = list.items[index - 1];
    const next = list.items[index];
    if (previous !== undefined)
        return insertBehind(list, previous, next, item, style);
    return next === undefined ? fillEmpty(list, item, style) : insertFirst(list, next, item, style);
}
function insertBehind(list, previous, next, item, style) {
    const { text, range } = list;
    const gapEnd = next?.start ?? range.end - 1;
    const comma = commaIn(text, previous.end, gapEnd);
    const behind = comma === undefined ? previous.end : comma + 1;
    const stop = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, behind);
    const ownLine = stop < gapEnd && isRest(text.slice(behind, stop)) && startsLine(text, previous.start);
    if (!ownLine) {
        if (comma === undefined)
            return [(0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .insertion */ .o)(previous.end, `${style.separator}${item}`)];
        const space = style.separator.slice(1);
        return [(0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .insertion */ .o)(comma + 1, `${space}${item},`)];
    }
    const at = next === undefined ? endOfComments(text, stop, gapEnd) : stop;
    const line = `${style.lineEnding}${indentAt(text, previous.start)}${item}`;
    if (comma === undefined)
        return [(0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .insertion */ .o)(previous.end, ','), (0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .insertion */ .o)(at, line)];
    return [(0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .insertion */ .o)(at, `${line},`)];
}
function insertFirst({ text, range }, next, item, style) {
    const stop = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, range.start);
    const ownLine = stop < next.start && isRest(text.slice(range.start + 1, stop)) && startsLine(text, next.start);
    if (!ownLine)
        return [(0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .insertion */ .o)(next.start, `${item}${style.separator}`)];
    return [(0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .insertion */ .o)(stop, `${style.lineEnding}${indentAt(text, next.start)}${item},`)];
}
function fillEmpty({ text, range }, item, style) {
    const close = range.end - 1;
    const inside = text.slice(range.start + 1, close);
    if (!inside.includes('\n')) {
        return [{ start: range.start + 1, end: close, text: `${style.padding}${item}${style.padding}` }];
    }
    const comment = /\n([ \t]*)#/.exec(inside)?.[1];
    const closing = indentAt(text, close);
    const start = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .PT)(text, close);
    return [(0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .insertion */ .o)(start, `${comment ?? `${closing}    `}${item},${style.lineEnding}`)];
}
function removeItem(list, index) {
    const { text, items } = list;
    const item = items[index];
    if (item === undefined)
        return [];
    const previous = items[index - 1];
    const next = items[index + 1];
    const gapEnd = next?.start ?? list.range.end - 1;
    const comma = commaIn(text, item.end, gapEnd);
    const inside = { start: list.range.start + 1, end: list.range.end - 1 };
    const around = text.slice(inside.start, item.start) + text.slice(item.end, inside.end);
    if (/^[ \t]*,?[ \t]*$/.test(around))
        return [{ ...inside, text: '' }];
    const behind = comma === undefined ? item.end : comma + 1;
    const stop = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, behind);
    const alone = stop < gapEnd && isRest(text.slice(behind, stop)) && startsLine(text, item.start);
    const commaBefore = previous && comma === undefined ? commaIn(text, previous.end, item.start) : undefined;
    if (alone) {
        const line = { start: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .PT)(text, item.start), end: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(text, behind), text: '' };
        return commaBefore === undefined ? [line] : [{ start: commaBefore, end: commaBefore + 1, text: '' }, line];
    }
    return [{ ...itemRange(text, item, comma, previous), text: '' }];
}
function itemRange(text, item, comma, previous) {
    const before = previous && commaIn(text, previous.end, item.start);
    const isNear = before !== undefined && text.slice(before + 1, item.start).trim() === '';
    if (isNear)
        return { start: before, end: item.end };
    const gap = comma === undefined ? '' : (/^[ \t]*/.exec(text.slice(comma + 1))?.[0] ?? '');
    return { start: item.start, end: comma === undefined ? item.end : comma + 1 + gap.length };
}
function commaIn(text, start, end) {
    for (let at = start; at < end; at += 1) {
        if (text[at] === ',')
            return at;
        if (text[at] === '#')
            at = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, at);
    }
    return undefined;
}
function isRest(rest) {
    return rest.trim() === '' || (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isComment */ .Cn)(rest);
}
function startsLine(text, offset) {
    return text.slice((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .PT)(text, offset), offset).trim() === '';
}
function indentAt(text, offset) {
    return /^[ \t]*/.exec(text.slice((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .PT)(text, offset)))?.[0] ?? '';
}
function endOfComments(text, stop, limit) {
    let end = stop;
    for (;;) {
        const start = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(text, end);
        const lineStop = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, start);
        if (start >= limit || lineStop > limit || !(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isComment */ .Cn)(text.slice(start, lineStop)))
            return end;
        end = lineStop;
    }
}


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   En: () => (/* binding */ lineEnding),
/* harmony export */   Gp: () => (/* binding */ firstOffset),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   eu: () => (/* binding */ linesBetween),
/* harmony export */   gN: () => (/* binding */ isHeader),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
function firstOffset(text) {
    return text.startsWith('\uFEFF') ? 1 : 0;
}
function lineStart(text, offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1) + 1, firstOffset(text));
}
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end === -1)
        return text.length;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
}
function lineEnding(text) {
    const all = text.split('\n').length - 1;
    const crlf = text.split('\r\n').length - 1;
    return crlf > 0 && crlf * 2 >= all ? '\r\n' : '\n';
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


/***/ }),

/***/ 6754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator)
/* harmony export */ });
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


/***/ }),

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ splice),
/* harmony export */   o: () => (/* binding */ insertion)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3962);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9097);


function splice(document, ...splices) {
    if (splices.length === 0)
        return document;
    const edits = splices.map(({ start, end, text }) => ({ path: document.path, range: { start, end }, text }));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .MT)((0,_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .c)(document.text, edits), document.path);
}
function insertion(offset, text) {
    return { start: offset, end: offset, text };
}


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isForWasm)
/* harmony export */ });
/* harmony import */ var _cargo_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1300);

function isForWasm(target) {
    return target === null || (0,_cargo_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .isFor */ .Gi)(target, _cargo_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .wasmPlatform */ .KV);
}


/***/ }),

/***/ 5885:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_apply_patch_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6725);
/* harmony import */ var _actions_audit_deps_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4946);
/* harmony import */ var _actions_smoke_test_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2936);
/* harmony import */ var _actions_wasm_build_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2881);
/* harmony import */ var _adapters_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3119);





await (0,_adapters_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)({
    name: 'audit-deps',
    readInputs: _actions_audit_deps_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K,
    following: [_actions_apply_patch_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K, _actions_smoke_test_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmokeInputs */ .P, _actions_wasm_build_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readWasmInputs */ .A],
    load: async () => ({
        open: (await __nccwpck_require__.e(/* import() */ 334).then(__nccwpck_require__.bind(__nccwpck_require__, 8334))).openRepositoryToRead,
        run: (await __nccwpck_require__.e(/* import() */ 296).then(__nccwpck_require__.bind(__nccwpck_require__, 5296))).run,
        describe: (await Promise.all(/* import() */[__nccwpck_require__.e(296), __nccwpck_require__.e(750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7750))).describe,
    }),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1559:
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
/******/ var __webpack_exports__ = __nccwpck_require__(5885);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
