import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  __callDispose,
  __commonJS,
  __require,
  __toESM,
  __using,
  require_tunnel,
  require_undici
} from "./chunk-YZ76UQDI.js";

// node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js
var require_proxy = __commonJS({
  "node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getProxyUrl = getProxyUrl;
    exports.checkBypass = checkBypass;
    function getProxyUrl(reqUrl) {
      const usingSsl = reqUrl.protocol === "https:";
      if (checkBypass(reqUrl)) {
        return void 0;
      }
      const proxyVar = (() => {
        if (usingSsl) {
          return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
        } else {
          return process.env["http_proxy"] || process.env["HTTP_PROXY"];
        }
      })();
      if (proxyVar) {
        try {
          return new DecodedURL(proxyVar);
        } catch (_a) {
          if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
            return new DecodedURL(`http://${proxyVar}`);
        }
      } else {
        return void 0;
      }
    }
    function checkBypass(reqUrl) {
      if (!reqUrl.hostname) {
        return false;
      }
      const reqHost = reqUrl.hostname;
      if (isLoopbackAddress(reqHost)) {
        return true;
      }
      const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
      if (!noProxy) {
        return false;
      }
      let reqPort;
      if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
      } else if (reqUrl.protocol === "http:") {
        reqPort = 80;
      } else if (reqUrl.protocol === "https:") {
        reqPort = 443;
      }
      const upperReqHosts = [reqUrl.hostname.toUpperCase()];
      if (typeof reqPort === "number") {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
      }
      for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
        if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
          return true;
        }
      }
      return false;
    }
    function isLoopbackAddress(host) {
      const hostLower = host.toLowerCase();
      return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
    }
    var DecodedURL = class extends URL {
      constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
      }
      get username() {
        return this._decodedUsername;
      }
      get password() {
        return this._decodedPassword;
      }
    };
  }
});

// node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js
var require_lib = __commonJS({
  "node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __awaiter2 = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve5) {
          resolve5(value);
        });
      }
      return new (P || (P = Promise))(function(resolve5, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.HttpClient = exports.HttpClientResponse = exports.HttpClientError = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
    exports.getProxyUrl = getProxyUrl;
    exports.isHttps = isHttps;
    var http = __importStar(__require("http"));
    var https = __importStar(__require("https"));
    var pm = __importStar(require_proxy());
    var tunnel = __importStar(require_tunnel());
    var undici_1 = require_undici();
    var HttpCodes;
    (function(HttpCodes2) {
      HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
      HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
      HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
      HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
      HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
      HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
      HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
      HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
      HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
      HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
      HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
      HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
      HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
      HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
      HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
      HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
      HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
      HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
      HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
      HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
      HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
      HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
      HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
      HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
      HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
      HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
      HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
    })(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
    var Headers;
    (function(Headers2) {
      Headers2["Accept"] = "accept";
      Headers2["ContentType"] = "content-type";
    })(Headers || (exports.Headers = Headers = {}));
    var MediaTypes;
    (function(MediaTypes2) {
      MediaTypes2["ApplicationJson"] = "application/json";
    })(MediaTypes || (exports.MediaTypes = MediaTypes = {}));
    function getProxyUrl(serverUrl) {
      const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
      return proxyUrl ? proxyUrl.href : "";
    }
    var HttpRedirectCodes = [
      HttpCodes.MovedPermanently,
      HttpCodes.ResourceMoved,
      HttpCodes.SeeOther,
      HttpCodes.TemporaryRedirect,
      HttpCodes.PermanentRedirect
    ];
    var HttpResponseRetryCodes = [
      HttpCodes.BadGateway,
      HttpCodes.ServiceUnavailable,
      HttpCodes.GatewayTimeout
    ];
    var RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
    var ExponentialBackoffCeiling = 10;
    var ExponentialBackoffTimeSlice = 5;
    var HttpClientError = class _HttpClientError extends Error {
      constructor(message, statusCode) {
        super(message);
        this.name = "HttpClientError";
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, _HttpClientError.prototype);
      }
    };
    exports.HttpClientError = HttpClientError;
    var HttpClientResponse = class {
      constructor(message) {
        this.message = message;
      }
      readBody() {
        return __awaiter2(this, void 0, void 0, function* () {
          return new Promise((resolve5) => __awaiter2(this, void 0, void 0, function* () {
            let output = Buffer.alloc(0);
            this.message.on("data", (chunk) => {
              output = Buffer.concat([output, chunk]);
            });
            this.message.on("end", () => {
              resolve5(output.toString());
            });
          }));
        });
      }
      readBodyBuffer() {
        return __awaiter2(this, void 0, void 0, function* () {
          return new Promise((resolve5) => __awaiter2(this, void 0, void 0, function* () {
            const chunks = [];
            this.message.on("data", (chunk) => {
              chunks.push(chunk);
            });
            this.message.on("end", () => {
              resolve5(Buffer.concat(chunks));
            });
          }));
        });
      }
    };
    exports.HttpClientResponse = HttpClientResponse;
    function isHttps(requestUrl) {
      const parsedUrl = new URL(requestUrl);
      return parsedUrl.protocol === "https:";
    }
    var HttpClient2 = class {
      constructor(userAgent2, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent2);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
          if (requestOptions.ignoreSslError != null) {
            this._ignoreSslError = requestOptions.ignoreSslError;
          }
          this._socketTimeout = requestOptions.socketTimeout;
          if (requestOptions.allowRedirects != null) {
            this._allowRedirects = requestOptions.allowRedirects;
          }
          if (requestOptions.allowRedirectDowngrade != null) {
            this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
          }
          if (requestOptions.maxRedirects != null) {
            this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
          }
          if (requestOptions.keepAlive != null) {
            this._keepAlive = requestOptions.keepAlive;
          }
          if (requestOptions.allowRetries != null) {
            this._allowRetries = requestOptions.allowRetries;
          }
          if (requestOptions.maxRetries != null) {
            this._maxRetries = requestOptions.maxRetries;
          }
        }
      }
      options(requestUrl, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
        });
      }
      get(requestUrl, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("GET", requestUrl, null, additionalHeaders || {});
        });
      }
      del(requestUrl, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("DELETE", requestUrl, null, additionalHeaders || {});
        });
      }
      post(requestUrl, data, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("POST", requestUrl, data, additionalHeaders || {});
        });
      }
      patch(requestUrl, data, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("PATCH", requestUrl, data, additionalHeaders || {});
        });
      }
      put(requestUrl, data, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("PUT", requestUrl, data, additionalHeaders || {});
        });
      }
      head(requestUrl, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request("HEAD", requestUrl, null, additionalHeaders || {});
        });
      }
      sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter2(this, void 0, void 0, function* () {
          return this.request(verb, requestUrl, stream, additionalHeaders);
        });
      }
      /**
       * Gets a typed object from an endpoint
       * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
       */
      getJson(requestUrl_1) {
        return __awaiter2(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          const res = yield this.get(requestUrl, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      postJson(requestUrl_1, obj_1) {
        return __awaiter2(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
          const res = yield this.post(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      putJson(requestUrl_1, obj_1) {
        return __awaiter2(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
          const res = yield this.put(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      patchJson(requestUrl_1, obj_1) {
        return __awaiter2(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
          const res = yield this.patch(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      /**
       * Makes a raw http request.
       * All other methods such as get, post, patch, and request ultimately call this.
       * Prefer get, del, post and patch
       */
      request(verb, requestUrl, data, headers) {
        return __awaiter2(this, void 0, void 0, function* () {
          if (this._disposed) {
            throw new Error("Client has already been disposed.");
          }
          const parsedUrl = new URL(requestUrl);
          let info = this._prepareRequest(verb, parsedUrl, headers);
          const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
          let numTries = 0;
          let response;
          do {
            response = yield this.requestRaw(info, data);
            if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
              let authenticationHandler;
              for (const handler2 of this.handlers) {
                if (handler2.canHandleAuthentication(response)) {
                  authenticationHandler = handler2;
                  break;
                }
              }
              if (authenticationHandler) {
                return authenticationHandler.handleAuthentication(this, info, data);
              } else {
                return response;
              }
            }
            let redirectsRemaining = this._maxRedirects;
            while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
              const redirectUrl = response.message.headers["location"];
              if (!redirectUrl) {
                break;
              }
              const parsedRedirectUrl = new URL(redirectUrl);
              if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
                throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
              }
              yield response.readBody();
              if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                for (const header in headers) {
                  if (header.toLowerCase() === "authorization") {
                    delete headers[header];
                  }
                }
              }
              info = this._prepareRequest(verb, parsedRedirectUrl, headers);
              response = yield this.requestRaw(info, data);
              redirectsRemaining--;
            }
            if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
              return response;
            }
            numTries += 1;
            if (numTries < maxTries) {
              yield response.readBody();
              yield this._performExponentialBackoff(numTries);
            }
          } while (numTries < maxTries);
          return response;
        });
      }
      /**
       * Needs to be called if keepAlive is set to true in request options.
       */
      dispose() {
        if (this._agent) {
          this._agent.destroy();
        }
        this._disposed = true;
      }
      /**
       * Raw request.
       * @param info
       * @param data
       */
      requestRaw(info, data) {
        return __awaiter2(this, void 0, void 0, function* () {
          return new Promise((resolve5, reject) => {
            function callbackForResult(err, res) {
              if (err) {
                reject(err);
              } else if (!res) {
                reject(new Error("Unknown error"));
              } else {
                resolve5(res);
              }
            }
            this.requestRawWithCallback(info, data, callbackForResult);
          });
        });
      }
      /**
       * Raw request with callback.
       * @param info
       * @param data
       * @param onResult
       */
      requestRawWithCallback(info, data, onResult) {
        if (typeof data === "string") {
          if (!info.options.headers) {
            info.options.headers = {};
          }
          info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
        }
        let callbackCalled = false;
        function handleResult(err, res) {
          if (!callbackCalled) {
            callbackCalled = true;
            onResult(err, res);
          }
        }
        const req = info.httpModule.request(info.options, (msg) => {
          const res = new HttpClientResponse(msg);
          handleResult(void 0, res);
        });
        let socket;
        req.on("socket", (sock) => {
          socket = sock;
        });
        req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
          if (socket) {
            socket.end();
          }
          handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on("error", function(err) {
          handleResult(err);
        });
        if (data && typeof data === "string") {
          req.write(data, "utf8");
        }
        if (data && typeof data !== "string") {
          data.on("close", function() {
            req.end();
          });
          data.pipe(req);
        } else {
          req.end();
        }
      }
      /**
       * Gets an http agent. This function is useful when you need an http agent that handles
       * routing through a proxy server - depending upon the url and proxy environment variables.
       * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
       */
      getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
      }
      getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
          return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
      }
      _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === "https:";
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
        info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
          info.options.headers["user-agent"] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        if (this.handlers) {
          for (const handler2 of this.handlers) {
            handler2.prepareRequest(info.options);
          }
        }
        return info;
      }
      _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
          return Object.assign({}, lowercaseKeys2(this.requestOptions.headers), lowercaseKeys2(headers || {}));
        }
        return lowercaseKeys2(headers || {});
      }
      /**
       * Gets an existing header value or returns a default.
       * Handles converting number header values to strings since HTTP headers must be strings.
       * Note: This returns string | string[] since some headers can have multiple values.
       * For headers that must always be a single string (like Content-Type), use the
       * specialized _getExistingOrDefaultContentTypeHeader method instead.
       */
      _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
          const headerValue = lowercaseKeys2(this.requestOptions.headers)[header];
          if (headerValue) {
            clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
          }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== void 0) {
          return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
        }
        if (clientHeader !== void 0) {
          return clientHeader;
        }
        return _default;
      }
      /**
       * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
       * Always returns a single string (not an array) since Content-Type should be a single value.
       * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
       * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
       * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
       */
      _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
          const headerValue = lowercaseKeys2(this.requestOptions.headers)[Headers.ContentType];
          if (headerValue) {
            if (typeof headerValue === "number") {
              clientHeader = String(headerValue);
            } else if (Array.isArray(headerValue)) {
              clientHeader = headerValue.join(", ");
            } else {
              clientHeader = headerValue;
            }
          }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        if (additionalValue !== void 0) {
          if (typeof additionalValue === "number") {
            return String(additionalValue);
          } else if (Array.isArray(additionalValue)) {
            return additionalValue.join(", ");
          } else {
            return additionalValue;
          }
        }
        if (clientHeader !== void 0) {
          return clientHeader;
        }
        return _default;
      }
      _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
          agent = this._proxyAgent;
        }
        if (!useProxy) {
          agent = this._agent;
        }
        if (agent) {
          return agent;
        }
        const usingSsl = parsedUrl.protocol === "https:";
        let maxSockets = 100;
        if (this.requestOptions) {
          maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        if (proxyUrl && proxyUrl.hostname) {
          const agentOptions = {
            maxSockets,
            keepAlive: this._keepAlive,
            proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
              proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
            }), { host: proxyUrl.hostname, port: proxyUrl.port })
          };
          let tunnelAgent;
          const overHttps = proxyUrl.protocol === "https:";
          if (usingSsl) {
            tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
          } else {
            tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
          }
          agent = tunnelAgent(agentOptions);
          this._proxyAgent = agent;
        }
        if (!agent) {
          const options = { keepAlive: this._keepAlive, maxSockets };
          agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
          this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
          agent.options = Object.assign(agent.options || {}, {
            rejectUnauthorized: false
          });
        }
        return agent;
      }
      _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
          proxyAgent = this._proxyAgentDispatcher;
        }
        if (proxyAgent) {
          return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === "https:";
        proxyAgent = new undici_1.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
          token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
        }));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
          proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
            rejectUnauthorized: false
          });
        }
        return proxyAgent;
      }
      _getUserAgentWithOrchestrationId(userAgent2) {
        const baseUserAgent = userAgent2 || "actions/http-client";
        const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
        if (orchId) {
          const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
          return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
      }
      _performExponentialBackoff(retryNumber) {
        return __awaiter2(this, void 0, void 0, function* () {
          retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
          const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
          return new Promise((resolve5) => setTimeout(() => resolve5(), ms));
        });
      }
      _processResponse(res, options) {
        return __awaiter2(this, void 0, void 0, function* () {
          return new Promise((resolve5, reject) => __awaiter2(this, void 0, void 0, function* () {
            const statusCode = res.message.statusCode || 0;
            const response = {
              statusCode,
              result: null,
              headers: {}
            };
            if (statusCode === HttpCodes.NotFound) {
              resolve5(response);
            }
            function dateTimeDeserializer(key2, value) {
              if (typeof value === "string") {
                const a = new Date(value);
                if (!isNaN(a.valueOf())) {
                  return a;
                }
              }
              return value;
            }
            let obj;
            let contents;
            try {
              contents = yield res.readBody();
              if (contents && contents.length > 0) {
                if (options && options.deserializeDates) {
                  obj = JSON.parse(contents, dateTimeDeserializer);
                } else {
                  obj = JSON.parse(contents);
                }
                response.result = obj;
              }
              response.headers = res.message.headers;
            } catch (err) {
            }
            if (statusCode > 299) {
              let msg;
              if (obj && obj.message) {
                msg = obj.message;
              } else if (contents && contents.length > 0) {
                msg = contents;
              } else {
                msg = `Failed request: (${statusCode})`;
              }
              const err = new HttpClientError(msg, statusCode);
              err.result = response.result;
              reject(err);
            } else {
              resolve5(response);
            }
          }));
        });
      }
    };
    exports.HttpClient = HttpClient2;
    var lowercaseKeys2 = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
  }
});

// src/actions/open-pull-request/inputs.ts
function readInputs(reader) {
  const changeSetDigest = reader.text("change-set-digest");
  if (changeSetDigest !== void 0 && !/^[0-9a-f]{64}$/i.test(changeSetDigest)) {
    reader.problem("change-set-digest", `\`${changeSetDigest}\` is not a sha256 (64 hexadecimal digits)`);
  }
  const repository = reader.text("repository");
  if (repository !== void 0 && !/^([\w.-]+\/)?[\w.-]+$/.test(repository)) {
    reader.problem("repository", `\`${repository}\` is not a repository; write \`owner/name\` or \`name\``);
  }
  const reviewers = (reader.words("reviewers") ?? []).map((reviewer) => reviewer.replace(/^@/, ""));
  for (const reviewer of reviewers) {
    if (!/^([\w.-]+\/)?[\w.[\]-]+$/.test(reviewer)) {
      reader.problem("reviewers", `\`${reviewer}\` is not a reviewer; write a login, or a team as \`org/team\``);
    }
  }
  const labels = linesOf(reader.text("labels"));
  for (const label of labels)
    if (label.length > 50) reader.problem("labels", `\`${label}\` is longer than 50 characters`);
  const token = reader.text("token");
  if (token !== void 0 && !/^[!-~]+$/.test(token))
    reader.problem("token", "is not a token: it has spaces, line breaks or letters outside of ASCII");
  return {
    changeSet: reader.required("change-set"),
    results: linesOf(reader.text("results")),
    labels,
    reviewers: [...new Set(reviewers)],
    draft: reader.boolean("draft", false),
    autoMerge: reader.boolean("auto-merge", false),
    dryRun: reader.boolean("dry-run", false),
    ...changeSetDigest !== void 0 && { changeSetDigest },
    ...repository !== void 0 && { repository },
    ...token !== void 0 && { token }
  };
}
function linesOf(text) {
  const lines = (text ?? "").split(/[,\n]/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

// src/domain/change-set/digest.ts
import { createHash } from "node:crypto";
function sha256(text) {
  return createHash("sha256").update(text, "utf8").digest("hex");
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
var pullRequestBodyLimit = 65536;
function escapeMarkdown(text) {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]|~]/g, "\\$&").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/^(\s*\d*)([#+-]|(?<=\d)[.)])/, "$1\\$2").replace(/@(?=\w)/g, "@​");
}
function code(text) {
  const flat = text.replace(/[\r\n]+/g, " ").replaceAll("|", "\\|");
  const fence = "`".repeat(longestRun(flat) + 1);
  const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
  return `${fence}${pad}${flat}${pad}${fence}`;
}
function table(header, rows) {
  return markdownTable([[...header], ...rows.map((row) => [...row])], { alignDelimiters: false, padding: true });
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
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run3) => run3.length));
}

// src/domain/change-set/pull-request-body.ts
var begin = "<!-- infra-actions:begin";
var end = "<!-- infra-actions:end -->";
var part = /<!-- infra-actions:begin head=([0-9a-f]{40}) title=([0-9a-f]{16}) -->[\s\S]*?<!-- infra-actions:end -->/;
function titleMark(title) {
  return sha256(title).slice(0, 16);
}
function markerOf(body) {
  const match = part.exec(body);
  return match?.[1] === void 0 || match[2] === void 0 ? void 0 : { head: match[1], title: match[2] };
}
function composeBody(text, marker, existing = "") {
  const own = (content2) => `${begin} head=${marker.head} title=${marker.title} -->
${content2}
${end}`;
  const around = part.test(existing) ? existing.replace(part, "") : existing === "" ? "" : `${existing}

`;
  const room = pullRequestBodyLimit - around.length - own("").length;
  const content = fit(text.replaceAll("<!-- infra-actions:", "<!-- ").trim(), room);
  return part.test(existing) ? existing.replace(part, () => own(content)) : `${around}${own(content)}`;
}
function sameBody(a, b) {
  return a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}
function fit(text, room) {
  if (text.length <= room) return text;
  const note = "\n\n_The rest did not fit into a pull request; the report of the run has all of it._";
  const closing = 64;
  const cut = text.slice(0, Math.max(0, text.lastIndexOf("\n", room - note.length - closing)));
  const fence = openFence(cut);
  const open2 = count(cut, /^<details>/gm) - count(cut, /^<\/details>/gm);
  return `${cut}${fence === void 0 ? "" : `
${fence}`}${"\n\n</details>".repeat(Math.min(4, Math.max(0, open2)))}${note}`.slice(0, Math.max(0, room));
}
function openFence(text) {
  let open2;
  for (const [, fence = ""] of text.matchAll(/^(`{3,})/gm)) {
    if (open2 === void 0) open2 = fence;
    else if (fence.length >= open2.length) open2 = void 0;
  }
  return open2;
}
function count(text, pattern) {
  return text.match(pattern)?.length ?? 0;
}

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
  return allowedFiles.find(({ pattern }) => pattern.test(path));
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
function matching(value, at, pattern, what, problems) {
  if (typeof value === "string" && pattern.test(value)) return value;
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
  const action = ["commit", "close", "none"].find((known2) => known2 === fields["action"]);
  if (action === void 0) problems.push("`action` must be `commit`, `close` or `none`");
  const base = fieldsOf(fields["base"], "`base`", ["ref", "sha"], problems);
  const branch = changeSetBranches.find((known2) => known2 === fields["branch"]);
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
  const mode = ["100644", "100755"].find((known2) => known2 === fields["mode"]);
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
    for (let end2 = path.lastIndexOf("/"); end2 > 0; end2 = path.lastIndexOf("/", end2 - 1)) {
      if (states.has(path.slice(0, end2)))
        problems.push(`\`${printable(path.slice(0, end2))}\` cannot be a file and a folder`);
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

// src/domain/github/refusal.ts
var Refusal = class extends Failure {
  constructor(reason, message, hint, cause) {
    super("github", message, { hint, cause });
    this.reason = reason;
  }
  reason;
};
var says = (pattern) => ({ message, errors }) => pattern.test([message, ...errors].join("\n"));
var rules = [
  {
    when: ({ status }) => status === 401,
    reason: "credentials",
    say: () => ["GitHub does not accept the token", "Check the input `token`: it may be empty, expired or revoked."]
  },
  {
    when: says(/archived/i),
    reason: "archived",
    say: ({ repository }) => [
      `${repository} is archived and takes no changes`,
      "Unarchive it, or take it out of the plan."
    ]
  },
  {
    when: says(/not permitted to create or approve pull requests/i),
    reason: "actions-may-not",
    say: ({ repository }) => [
      `GitHub Actions may not open pull requests in ${repository}`,
      "Allow it in Settings → Actions → General → Workflow permissions (“Allow GitHub Actions to create and approve pull requests”; the organisation may have to allow it first), or pass an App token as `token`."
    ]
  },
  {
    when: says(/workflows?`? (?:permission|scope)/i),
    reason: "workflows",
    say: ({ repository }) => [
      `the token may not push commits that contain workflow files to ${repository}`,
      "The branch would bring workflow changes of its base along. Pass an App token with `workflows: write`, or a personal token with the `workflow` scope."
    ]
  },
  {
    when: says(/rule violations|protected branch|protected ref|required status check|GH006|GH013/i),
    reason: "protected",
    say: ({ repository, message }) => [
      `a rule of ${repository} protects the branch: ${oneLine(message)}`,
      "Let the token bypass the rule, or take feature/infra-integration, rollback/infra-integration and pin/infra out of the rule’s pattern."
    ]
  },
  {
    when: says(/repository is empty/i),
    reason: "empty",
    say: ({ repository }) => [`${repository} is empty`, "Push a first commit to its default branch."]
  },
  { when: ({ status }) => status === 403, reason: "permission", say: permissionHint },
  {
    when: ({ status, route }) => status === 404 && route === "GET /repos/{owner}/{repo}",
    reason: "not-found",
    say: ({ repository }) => [
      `the token does not see ${repository}`,
      "Check the name. The default token sees only the repository it runs in: for another one pass a token, or an App installed there, as `token`."
    ]
  },
  {
    when: ({ status, route }) => status === 404 && !route.startsWith("GET "),
    reason: "permission",
    say: permissionHint
  }
];
function refusalOf(rejection) {
  const rule = rules.find(({ when }) => when(rejection));
  if (rule === void 0) return void 0;
  const [message, hint] = rule.say(rejection);
  return new Refusal(rule.reason, message, hint);
}
function permissionHint({ repository, message, accepted, route }) {
  const needed = permissionsFor(route, accepted);
  const yaml = ["permissions:", ...needed.map((permission) => `  ${permission}`)].join("\n");
  return [
    `the token may not do this in ${repository}: ${oneLine(message)} (${route})`,
    `Give the job that publishes these permissions:
${yaml}
A fine-grained or App token needs the same for ${repository}; a classic token needs the scope \`repo\`.`
  ];
}
function permissionsFor(route, accepted) {
  const needed = /* @__PURE__ */ new Set(["contents: write", "pull-requests: write"]);
  if (/\/issues(\/|$)/.test(route) && accepted?.includes("pull_requests") !== true) needed.add("issues: write");
  for (const permission of accepted?.split(/[;,]/) ?? []) {
    const match = /^\s*(\w+)=write\s*$/.exec(permission);
    if (match?.[1] !== void 0 && match[1] !== "issues") needed.add(`${match[1].replaceAll("_", "-")}: write`);
  }
  return [...needed];
}
function oneLine(text) {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, 300);
}

// src/domain/integration/parts.ts
var partNames = ["audit-deps", "apply-patch", "apply-change-set", "smoke-test", "wasm-build"];
var outcomes = ["success", "failure", "cancelled", "skipped"];
function readParts(text) {
  const steps = objectOf(parse(text));
  if (steps === void 0) throw notSteps();
  const parts = /* @__PURE__ */ new Map();
  for (const name of partNames) {
    const step = objectOf(steps.get(name));
    if (step === void 0) continue;
    const outcome = outcomes.find((known2) => known2 === step.get("outcome"));
    if (outcome === void 0) throw notSteps();
    const outputs = [...objectOf(step.get("outputs")) ?? []].map(([key2, value]) => [key2, String(value)]);
    parts.set(name, { outcome, outputs: new Map(outputs) });
  }
  return parts;
}
function outputOf(parts, name, output) {
  return parts.get(name)?.outputs.get(output) || void 0;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notSteps(cause);
  }
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : void 0;
}
function notSteps(cause) {
  return new Failure("usage", "input `parts`: is not the `steps` of a job", {
    hint: "Pass `${{ toJSON(steps) }}`.",
    cause
  });
}

// src/domain/integration/known-states.ts
var known = {
  "smoke-test": {
    status: ["pass", "fail", "already-broken", "environment"],
    check: ["pass", "fail", "not-applicable", "not-run"],
    build: ["pass", "fail", "not-applicable", "not-run"],
    test: ["pass", "fail", "not-applicable", "not-run"],
    wasm: ["pass", "fail", "not-applicable", "not-run"],
    typescript: ["pass", "fail", "not-applicable", "not-run"]
  },
  "wasm-build": { status: ["pass", "fail", "over-budget", "environment", "not-applicable"] }
};
function knownStates(files) {
  const said = /* @__PURE__ */ new Map();
  for (const [path, text] of [...files].toSorted(([a], [b]) => a < b ? -1 : 1)) {
    const value = parse2(text);
    if (path.endsWith("parts.json")) addParts(said, text);
    else addReport(said, value);
  }
  return Object.entries(known).flatMap(
    ([part2, names2]) => Object.entries(names2).flatMap(([name, states]) => {
      const state = said.get(`${part2} ${name}`);
      const shown = states.find((candidate) => candidate === state);
      return shown === void 0 ? [] : [{ part: part2, name, state: shown }];
    })
  );
}
function addParts(said, text) {
  const parts = partsOf(text);
  for (const [part2, names2] of Object.entries(known)) {
    for (const name of Object.keys(names2)) {
      const state = parts && outputOf(parts, part2, name);
      if (state !== void 0) said.set(`${part2} ${name}`, state);
    }
  }
}
function partsOf(text) {
  try {
    return readParts(text);
  } catch {
    return void 0;
  }
}
function addReport(said, report2) {
  const part2 = textAt(report2, "action");
  if (part2 !== "smoke-test" && part2 !== "wasm-build") return;
  const status = textAt(report2, "status");
  if (status !== void 0) said.set(`${part2} status`, status);
  const steps = fieldOf(report2, "steps");
  for (const step of Array.isArray(steps) ? steps : []) {
    const [name, state] = [textAt(step, "step"), textAt(step, "state")];
    if (name !== void 0 && name !== "status" && state !== void 0) said.set(`${part2} ${name}`, state);
  }
}
function fieldOf(value, name) {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : void 0;
}
function textAt(value, name) {
  const text = fieldOf(value, name);
  return typeof text === "string" ? text : void 0;
}
function parse2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
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
function isDigit(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
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
    const end2 = this.codePointIterator[pos];
    const range = [tokenStart, end2];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end2)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end2),
      range,
      loc
    };
    else {
      let token;
      const value = this.text.slice(tokenStart, end2);
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
    const end2 = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end2));
    return "DATE_DAY";
  }
  DATE_DAY(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end2 = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end2));
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
    const end2 = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end2));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end2 = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start, end2));
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
    const end2 = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end2));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp = this.nextCode();
    if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp, data);
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit(cp)) cp = this.nextCode();
    const end2 = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start, end2);
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
  parseUnicode(count3) {
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
      if (charCount >= count3) break;
    }
    const end2 = this.codePointIterator.end;
    const code2 = this.text.slice(start, end2);
    const codePoint = parseInt(code2, 16);
    if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code2 });
    return codePoint;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
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
  const lineOf = (offset) => {
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
    if (typeof at === "number") return { path, ...lineOf(at) };
    const end2 = lineOf(at.end);
    return { path, ...lineOf(at.start), endLine: end2.line, endColumn: end2.column };
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
  for (const entry of node.body) addKeyValue(table2, entry);
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
      const entry = parent.entries.get(name);
      if (entry) parent.entries.set(name, { ...entry, range: table3.range });
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
      for (const entry of node.body) addKeyValue(table2, entry);
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
  let entry;
  for (const key2 of keys) {
    entry = current?.entries.get(key2);
    if (entry === void 0) return void 0;
    current = entry.value.kind === "table" ? entry.value : void 0;
  }
  return entry;
}
function stringOf(value) {
  return value?.kind === "string" ? String(value.value) : void 0;
}
function stringsOf(value) {
  if (value?.kind !== "array") return void 0;
  return value.items.flatMap((item) => stringOf(item) ?? []);
}

// src/domain/change-set/contents.ts
function checkContents(path, before, after) {
  const kind = allowedFile(path)?.kind;
  if (kind === void 0) return `${path} may not be touched`;
  if (kind === "cargo-config") return checkCargoConfigEdit(path, before ?? "", after ?? "");
  if (kind !== "manifest") return void 0;
  if (before === null || after === null) return `${path} may not be made or removed`;
  return checkManifestEdit(path, before, after);
}
var dependencyTables = [
  "dependencies",
  "dev-dependencies",
  "build-dependencies",
  "dev_dependencies",
  "build_dependencies"
];
var manifestTables = [
  ...dependencyTables.map((table2) => [table2]),
  ...dependencyTables.map((table2) => ["target", "*", table2]),
  ["workspace", "dependencies"],
  ["features"],
  ["lib", "crate-type"],
  ["lib", "crate_type"]
];
var fixedKeys = [
  { path: ["workspace", "resolver"], accepts: isResolver },
  { path: ["package", "resolver"], accepts: isResolver },
  { path: ["workspace", "members"], accepts: areInnerPaths }
];
function isResolver(value) {
  return ["1", "2", "3"].includes(stringOf(value) ?? "");
}
function areInnerPaths(value) {
  const paths = stringsOf(value) ?? [];
  const inside = paths.every((path) => !/^[/~]|^[a-z]:|\\/i.test(path) && !path.split("/").includes(".."));
  return value.kind === "array" && value.items.length === paths.length && inside;
}
function checkManifestEdit(path, before, after) {
  const [old, edited] = [parseToml(before, path).root, parseToml(after, path).root];
  const fixed = fixedKeys.filter((key2) => {
    const value = valueAt(edited, ...key2.path);
    return value === void 0 || key2.accepts(value);
  });
  const free = [...manifestTables, ...fixed.map((key2) => key2.path)];
  const at = firstDifference(plainTable(old, [], free), plainTable(edited, [], free), []);
  if (at === void 0) return void 0;
  return `${path} is changed at \`${at.join(".")}\`, outside the tables of dependencies, features and crate types`;
}
var getrandomFlag = '--cfg=getrandom_backend="wasm_js"';
function checkCargoConfigEdit(path, before, after) {
  const at = firstDifference(withoutGetrandom(before, path), withoutGetrandom(after, path), []);
  if (at === void 0) return void 0;
  return `${path} is changed at \`${at.join(".")}\`; only the cfg \`getrandom_backend="wasm_js"\` of wasm32 targets may change`;
}
function plainTable(table2, at, free) {
  const plain = /* @__PURE__ */ new Map();
  for (const [key2, { value }] of table2.entries) {
    const path = [...at, key2];
    if (free.some((pattern) => matches(pattern, path))) continue;
    const child = plainValue(value, path, free);
    if (child instanceof Map && child.size === 0 && ["lib", "target"].includes(path[0] ?? "") && free.length > 0)
      continue;
    plain.set(key2, child);
  }
  return plain;
}
function plainValue(value, at, free) {
  if (value.kind === "table") return plainTable(value, at, free);
  if (value.kind === "array") return value.items.map((item) => plainValue(item, at, []));
  return `${value.kind}:${String(value.value)}`;
}
function matches(pattern, path) {
  return pattern.length === path.length && pattern.every((key2, index) => key2 === "*" || key2 === path[index]);
}
function firstDifference(a, b, at) {
  if (a instanceof Map && b instanceof Map) {
    for (const key2 of /* @__PURE__ */ new Set([...a.keys(), ...b.keys()])) {
      const found = firstDifference(a.get(key2), b.get(key2), [...at, key2]);
      if (found !== void 0) return found;
    }
    return void 0;
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    for (const [index, item] of a.entries()) {
      const found = firstDifference(item, b[index], [...at, String(index)]);
      if (found !== void 0) return found;
    }
    return void 0;
  }
  return a === b ? void 0 : at;
}
function withoutGetrandom(text, path) {
  const root = new Map(plainTable(parseToml(text, path).root, [], []));
  const targets = root.get("target");
  if (!(targets instanceof Map)) return root;
  const kept = new Map(
    [...targets].flatMap(([name, value]) => {
      const rest = value instanceof Map && name.includes("wasm32") ? withoutFlag(value) : value;
      return rest === void 0 ? [] : [[name, rest]];
    })
  );
  if (kept.size === 0) root.delete("target");
  else root.set("target", kept);
  return root;
}
function withoutFlag(table2) {
  const flags = flagsOf(table2.get("rustflags"));
  if (flags === void 0) return table2;
  const rest = new Map(table2);
  const other = flags.filter((flag) => flag !== getrandomFlag);
  if (other.length === 0) rest.delete("rustflags");
  else rest.set("rustflags", other);
  return rest.size === 0 ? void 0 : rest;
}
function flagsOf(value) {
  const words = typeof value === "string" ? value.replace(/^string:/, "").split(/\s+/) : value;
  if (!Array.isArray(words)) return void 0;
  const flags = words.map((word) => typeof word === "string" ? word.replace(/^string:/, "") : "");
  return flags.flatMap((flag, index) => flag === "--cfg" ? [] : flags[index - 1] === "--cfg" ? [`--cfg=${flag}`] : [flag]).filter((flag) => flag !== "");
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

// src/domain/github/objects.ts
import { createHash as createHash2 } from "node:crypto";
function blobSha(text) {
  const bytes = Buffer.from(text, "utf8");
  return createHash2("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/actions/open-pull-request/wanted.ts
function wantedOf(changeSet, states, options) {
  return { changeSet, files: filesOf(wholeChange(changeSet)), states, options };
}
function filesOf(files) {
  return new Map(files.map(({ path, mode, text }) => [path, text === null ? void 0 : { mode, sha: blobSha(text) }]));
}
function sameFile(a, b) {
  return a?.sha === b?.sha;
}
function targetOf(changeSet, asked, here2) {
  const made = partsOf2(changeSet.repository);
  const { owner: askedOwner, name } = partsOf2(asked ?? changeSet.repository);
  const owner = askedOwner ?? made.owner ?? partsOf2(here2 ?? "").owner;
  if (owner === void 0) {
    throw new Failure("usage", `input \`repository\`: the owner of \`${name}\` is not known`, {
      hint: "Write `repository: owner/name`."
    });
  }
  const same = (a, b) => a.toLowerCase() === b.toLowerCase();
  if (!same(made.name, name) || !same(made.owner ?? owner, owner)) {
    throw new Failure("change-set", `the change set was made for ${changeSet.repository}, not for ${owner}/${name}`, {
      hint: "Pass the change set that was made for this repository."
    });
  }
  return `${owner}/${name}`;
}
function partsOf2(repository) {
  const [first = "", second] = repository.split("/");
  return second === void 0 ? { owner: void 0, name: first } : { owner: first, name: second };
}

// src/actions/open-pull-request/base.ts
async function findBase(wanted, repository, github) {
  const { changeSet } = wanted;
  const ref = baseRef(changeSet, repository);
  if (ref === changeSet.branch) throw unfit(`its branch ${ref} is its base`);
  const head = await github.branch(ref, { expected: true });
  if (head === void 0) {
    throw new Refusal(
      "base-moved",
      `the branch ${ref} that the change set was made for is not there any more`,
      again(ref)
    );
  }
  if (changeSet.action !== "commit") return { ref, head, hasItAll: false };
  await requireHistory(changeSet, ref, head, github);
  const atBase = await entriesAt(changeSet.base.sha, wanted, github);
  await requireFit(changeSet, atBase, github);
  if (head === changeSet.base.sha) return { ref, head, hasItAll: false };
  const now = await entriesAt(head, wanted, github);
  const paths = [...wanted.files.keys()];
  if (paths.every((path) => sameFile(now.get(path), wanted.files.get(path)))) return { ref, head, hasItAll: true };
  const moved = paths.filter((path) => !sameFile(now.get(path), atBase.get(path)));
  if (moved.length === 0) return { ref, head, hasItAll: false };
  throw new Refusal("base-moved", `${ref} has changed ${listed(moved)} since the change set was made`, again(ref));
}
function again(ref) {
  return `Run the whole workflow again: it starts from ${ref} as it is now.`;
}
function listed(paths) {
  return paths.length > 5 ? `${paths.slice(0, 5).join(", ")} and ${paths.length - 5} more files` : paths.join(", ");
}
function baseRef(changeSet, repository) {
  const ref = changeSet.base.ref.replace(/^refs\/heads\//, "");
  return ref === "HEAD" ? repository.defaultBranch : ref;
}
async function requireHistory(changeSet, ref, head, github) {
  const { sha } = changeSet.base;
  if (head === sha || (await github.compare(sha, head))?.mergeBase === sha) return;
  throw new Refusal(
    "base-rewritten",
    `the commit ${sha.slice(0, 12)} that the change set was made for is not part of ${ref} on GitHub`,
    `Push it, or, where the history of ${ref} was rewritten, run the whole workflow again.`
  );
}
async function entriesAt(sha, wanted, github) {
  return github.entries((await github.commit(sha)).tree, [...wanted.files.keys()]);
}
async function requireFit(changeSet, entries, github) {
  const texts = /* @__PURE__ */ new Map();
  for (const file of changeSet.commits.flatMap(({ files }) => files)) {
    const before = texts.has(file.path) ? texts.get(file.path) ?? null : await textBefore(file, entries, github);
    const problem = checkContents(file.path, before, file.text);
    if (problem !== void 0) throw unfit(problem);
    texts.set(file.path, file.text);
  }
}
async function textBefore(file, entries, github) {
  const { path, before } = file;
  for (const other of entries.keys())
    if (path.startsWith(`${other}/`)) throw unfit(`${other} is not a folder, so ${path} cannot be in it`);
  const entry = entries.get(path);
  if (entry !== void 0 && !["100644", "100755"].includes(entry.mode))
    throw unfit(`${path} is a link, a folder or a submodule`);
  const text = entry === void 0 ? null : await github.text(entry.sha);
  if (text !== void 0 && (text === null ? null : sha256(text)) === before) return text;
  throw unfit(
    `${path} is ${text === null ? "not there" : before === null ? "there already" : "another text"} at its base`
  );
}
function unfit(problem) {
  return new Failure("change-set", `the change set cannot be published: ${problem}`, {
    hint: "Make it again with apply-patch or rollback from the commit that it names as its base."
  });
}

// src/actions/open-pull-request/branch.ts
async function findBranch(name, against, paths, marker, github) {
  const sha = await github.branch(name);
  if (sha === void 0) return void 0;
  const head = await github.commit(sha);
  const comparison = await github.compare(against, sha);
  const commits = comparison?.commits ?? [head];
  const theirs = comparison === void 0 || !comparison.complete || wasRewritten(commits, marker) ? commits : commits.filter((commit) => !isOurs(commit));
  const lastOurs = commits.findLast((commit) => !theirs.includes(commit));
  const inQuestion = [.../* @__PURE__ */ new Set([...paths, ...comparison?.files ?? []])];
  const entries = (commit) => commit === void 0 ? /* @__PURE__ */ new Map() : github.entries(commit.tree, inQuestion);
  return {
    head,
    comparison,
    theirs,
    lastOurs,
    now: await entries(head),
    atBase: await entries(await github.commit(against)),
    atMergeBase: await entries(comparison && await github.commit(comparison.mergeBase)),
    atLastOurs: await entries(lastOurs)
  };
}
function isOurs({ message, author, committer }) {
  const byGitHub = committer.email === "noreply@github.com";
  const byOne = author.email !== "" && author.email === committer.email && author.name === committer.name;
  return ownTrailers(message).size > 0 && (byGitHub || byOne);
}
function wasRewritten(commits, marker) {
  return marker !== void 0 && commits.length > 0 && !commits.some(({ sha }) => sha === marker.head);
}
function decideBranch({ changeSet, files }, branch) {
  if (branch === void 0) return { kind: "create" };
  const { comparison, theirs, now, atBase, atMergeBase, atLastOurs } = branch;
  if (comparison === void 0 || !comparison.complete) return { kind: "conflict", paths: [] };
  const different = [...files].filter(([path, file]) => !sameFile(now.get(path), file)).map(([path]) => path);
  const onBase = comparison.mergeBase === changeSet.base.sha;
  if (theirs.length === 0) {
    const inSync = different.length === 0 && leftovers(files, branch).length === 0;
    if (inSync && comparison.commits.length > 0) return { kind: "keep" };
    return { kind: "advance", onto: onBase ? "branch" : "branch-and-base" };
  }
  if (different.length === 0) return { kind: "keep" };
  const untouched = [atLastOurs, atMergeBase, atBase];
  const conflicts = different.filter(
    (path) => !untouched.some((entries) => sameFile(entries.get(path), now.get(path)))
  );
  if (conflicts.length > 0) return { kind: "conflict", paths: conflicts };
  return onBase ? { kind: "advance", onto: "branch" } : { kind: "merge-base" };
}
function leftovers(wanted, { comparison, theirs, now, atMergeBase }) {
  if (theirs.length > 0) return [];
  return (comparison?.files ?? []).filter(
    (path) => !wanted.has(path) && !sameFile(now.get(path), atMergeBase.get(path))
  );
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

// src/domain/docs/pull-request.ts
var smokeTestsPassing = "Smoke tests passing (`cargo check`, `cargo build`, `cargo test`)";

// src/actions/open-pull-request/body.ts
var signs = { pass: "✅", "not-applicable": "➖", "not-run": "➖" };
var checklist = "\n## Checklist\n";
function bodyText({ changeSet, states }) {
  if (states.length === 0) return changeSet.body;
  const passed = states.some(({ part: part2, name, state }) => part2 === "smoke-test" && name === "status" && state === "pass");
  const text = passed ? changeSet.body.replace(`- [ ] ${smokeTestsPassing}`, `- [x] ${smokeTestsPassing}`) : changeSet.body;
  const section = `## Verification

${stateTable(states)}
`;
  const at = text.indexOf(checklist);
  return at < 0 ? `${text.trimEnd()}

${section}` : `${text.slice(0, at)}
${section}${text.slice(at)}`;
}
function stateTable(states) {
  const rows = states.map(({ part: part2, name, state }) => [
    part2 === "wasm-build" ? "wasm build" : name === "status" ? "**smoke test**" : `smoke test: ${name}`,
    `${signs[state] ?? "❌"} ${state}`
  ]);
  return table(["Step", "State"], rows);
}

// src/actions/open-pull-request/next-step.ts
var optionalSteps = /* @__PURE__ */ new Set(["add-labels", "request-reviewers", "enable-auto-merge"]);
function nextStep(wanted, seen, settled) {
  if (wanted.changeSet.action === "close" || seen.base.hasItAll) return closingStep(wanted, seen, settled);
  const step = decideBranch(wanted, seen.branch);
  const { branch } = seen;
  if (step.kind === "create" || branch === void 0) return { kind: "create-branch" };
  if (step.kind === "conflict" || step.kind === "merge-base" && settled.has("merge-conflict")) {
    return refusal(wanted, seen, settled, whyPeople(wanted, step, branch));
  }
  if (step.kind === "merge-base") return { kind: "merge-base", base: wanted.changeSet.base.sha };
  if (step.kind === "advance") return { kind: "advance-branch", branch, onto: step.onto };
  if (seen.pullRequest === void 0) return creation(wanted, seen, branch, settled);
  return update(wanted, seen.pullRequest, branch) ?? extras(wanted, seen, seen.pullRequest, settled) ?? { kind: "done" };
}
function creation(wanted, { base }, branch, settled) {
  const { title } = wanted.changeSet;
  const body = composeBody(bodyText(wanted), { head: publishedHead(branch), title: titleMark(title) });
  const draft = wanted.options.draft && !settled.has("draft");
  return { kind: "create-pull-request", title, body, base: base.ref, draft };
}
function update(wanted, pullRequest, branch) {
  const marker = markerOf(pullRequest.body);
  const ourTitle = marker?.title === titleMark(pullRequest.title);
  const title = ourTitle ? wanted.changeSet.title : pullRequest.title;
  const mark2 = ourTitle || marker === void 0 ? titleMark(title) : marker.title;
  const head = publishedHead(branch);
  const body = composeBody(bodyText(wanted), { head, title: mark2 }, pullRequest.body);
  const change = {
    ...title !== pullRequest.title && { title },
    ...!sameBody(body, pullRequest.body) && { body }
  };
  return Object.keys(change).length === 0 ? void 0 : { kind: "update-pull-request", number: pullRequest.number, change };
}
function publishedHead({ head, lastOurs }) {
  return (lastOurs ?? head).sha;
}
function extras({ options }, { repository }, pullRequest, settled) {
  const { number } = pullRequest;
  const has = (list, name) => list.some((one) => one.toLowerCase() === name.toLowerCase());
  const labels = options.labels.filter((label) => !has(pullRequest.labels, label));
  if (labels.length > 0 && !settled.has("add-labels")) return { kind: "add-labels", number, labels };
  const reviewers = options.reviewers.filter((reviewer) => !has(pullRequest.requestedReviewers, reviewer));
  if (reviewers.length > 0 && !settled.has("request-reviewers"))
    return { kind: "request-reviewers", number, reviewers };
  const method = repository.mergeMethods[0];
  if (!options.autoMerge || pullRequest.autoMerge || method === void 0 || settled.has("enable-auto-merge"))
    return void 0;
  return { kind: "enable-auto-merge", pullRequest, method };
}
function closingStep(wanted, seen, settled) {
  const { branch, pullRequest } = seen;
  const { changeSet } = wanted;
  if (branch !== void 0 && branch.theirs.length > 0) {
    if (changeSet.action !== "close") return { kind: "done" };
    return refusal(wanted, seen, settled, whyPeople(wanted, { kind: "conflict", paths: [] }, branch));
  }
  if (pullRequest === void 0 && changeSet.action !== "close") return { kind: "done" };
  const body = changeSet.action === "close" ? changeSet.body.trim() : "";
  if (pullRequest !== void 0 && body !== "" && !settled.has("comment"))
    return { kind: "comment", number: pullRequest.number, body };
  if (branch !== void 0) return { kind: "delete-branch", head: branch.head.sha };
  return pullRequest === void 0 ? { kind: "done" } : { kind: "close-pull-request", number: pullRequest.number };
}
function refusal({ changeSet }, { pullRequest }, settled, why) {
  if (pullRequest === void 0 || settled.has("comment")) return { kind: "refuse", refusal: why };
  const what = changeSet.action === "close" ? "was not closed" : "was not updated";
  const body = `**This pull request ${what}: ${why.message}.**

${why.hint ?? ""}

Nothing on the branch was overwritten.`;
  return { kind: "comment", number: pullRequest.number, body };
}
function whyPeople({ changeSet }, step, { theirs, comparison }) {
  const shas = theirs.slice(-3).map(({ sha }) => sha.slice(0, 12)).join(", ");
  const name = changeSet.branch;
  if (comparison === void 0 || !comparison.complete) {
    return new Refusal(
      "people",
      `the branch ${name} has a history of its own`,
      `Rename or delete ${name}, then run again.`
    );
  }
  if (changeSet.action === "close") {
    return new Refusal(
      "people",
      `the branch ${name} has commits of people (${shas})`,
      `Take over what is worth keeping, then close the pull request and delete ${name} by hand.`
    );
  }
  const paths = step.kind === "conflict" ? step.paths.map(code).join(", ") : "";
  const where = paths === "" ? `the base cannot be merged into ${name} without conflicts` : `people changed ${paths} on ${name}`;
  return new Refusal(
    "people",
    `${where} (${shas})`,
    `Merge or close the pull request and run again, or make the change by hand: the run's report has the diff.`
  );
}

// src/actions/open-pull-request/perform.ts
async function perform(step, wanted, github) {
  const { branch: name, base } = wanted.changeSet;
  switch (step.kind) {
    case "create-branch": {
      const { tree } = await github.commit(base.sha);
      const at = await github.entries(tree, [...wanted.files.keys()]);
      return github.createBranch(name, await writeCommits(wanted, { tree, entries: at, parents: [base.sha] }, github));
    }
    case "advance-branch":
      return github.advanceBranch(name, await writeCommits(wanted, await startOf(step, wanted, github), github));
    case "merge-base":
      return mergeBase(wanted, github);
    case "create-pull-request":
      return github.createPullRequest({
        title: step.title,
        body: step.body,
        head: name,
        base: step.base,
        draft: step.draft
      });
    case "update-pull-request":
      return github.updatePullRequest(step.number, step.change);
    case "add-labels":
      return github.addLabels(step.number, step.labels);
    case "request-reviewers": {
      const reviewed = new Set((await github.reviewed(step.number)).map((login) => login.toLowerCase()));
      const missing = step.reviewers.filter((reviewer) => !reviewed.has(reviewer.toLowerCase()));
      return missing.length === 0 ? { kind: "unneeded" } : github.requestReviewers(step.number, missing);
    }
    case "enable-auto-merge":
      return github.enableAutoMerge(step.pullRequest, step.method);
    case "comment": {
      const there = (await github.comments(step.number)).some((text) => text.trim() === step.body.trim());
      return there ? { kind: "unneeded" } : github.addComment(step.number, step.body);
    }
    case "delete-branch":
      return github.deleteBranch(name, step.head);
    case "close-pull-request":
      return github.updatePullRequest(step.number, { state: "closed" });
  }
}
async function mergeBase({ changeSet }, github) {
  const trailers = [...ownTrailers(changeSet.commits[0]?.message ?? "")].map(([key2, value]) => `${key2}: ${value}`);
  const message = `chore: merge ${changeSet.base.ref} into ${changeSet.branch}

${trailers.join("\n")}`;
  const outcome = await github.mergeInto(changeSet.branch, changeSet.base.sha, message);
  return outcome === "conflict" ? { kind: "conflict" } : outcome;
}
async function startOf({ branch, onto }, wanted, github) {
  const { base } = wanted.changeSet;
  if (onto === "branch-and-base") {
    const { tree } = await github.commit(base.sha);
    return { tree, entries: branch.atBase, parents: [branch.head.sha, base.sha] };
  }
  const first = new Map(leftovers(wanted.files, branch).map((path) => [path, branch.atMergeBase.get(path)]));
  return { tree: branch.head.tree, entries: branch.now, parents: [branch.head.sha], first };
}
async function writeCommits(wanted, start, github) {
  const entries = new Map(start.entries);
  let { tree, parents } = start;
  let extra = new Map(start.first ?? []);
  for (const { message, files } of wanted.changeSet.commits) {
    const changed = new Map(
      [...extra, ...filesOf(files)].flatMap(([path, file]) => {
        const there = entries.get(path);
        if (sameFile(there, file)) return [];
        return [[path, file && { ...file, mode: there?.mode ?? file.mode }]];
      })
    );
    if (changed.size === 0 && parents.length === 1) continue;
    for (const file of files)
      if (file.text !== null && changed.has(file.path)) await writeBlob(file.path, file.text, changed, github);
    if (changed.size > 0) tree = await github.writeTree(tree, changed);
    parents = [await github.writeCommit({ message, tree, parents })];
    extra = /* @__PURE__ */ new Map();
    for (const [path, file] of changed) {
      if (file === void 0) entries.delete(path);
      else entries.set(path, file);
    }
  }
  const [last2] = parents;
  if (last2 === void 0) throw new Failure("change-set", "the change set has no commits");
  return last2;
}
async function writeBlob(path, text, files, github) {
  const sha = await github.writeBlob(text);
  if (sha === files.get(path)?.sha) return;
  throw new Failure("github", `GitHub stored ${path} as ${sha}, which is not the text that was sent`, {
    hint: "Run again; if it stays, a proxy may change requests."
  });
}

// src/actions/open-pull-request/run.ts
var maxSurprises = 8;
var maxSteps = 40;
async function run(inputs, ports) {
  const text = await ports.callerFiles.read(inputs.changeSet);
  const changeSet = parseChangeSet(text, inputs.changeSetDigest);
  const repository = targetOf(changeSet, inputs.repository, ports.gitHub.here);
  const wanted = wantedOf(changeSet, await readResults(inputs.results, ports), inputs);
  const report2 = new Report(wanted, digestOf(text), repository);
  if (changeSet.action === "none") return report2.result("none");
  const github = ports.gitHub.connect(repository);
  try {
    return await converge(wanted, github, report2, ports);
  } catch (error) {
    if (error instanceof Failure && error.code !== "interrupted") await withdraw(report2, github, ports);
    if (error instanceof Refusal) return report2.result("refused", error);
    throw error;
  }
}
async function withdraw(report2, github, { log }) {
  const made = report2.unannounced();
  if (made === void 0) return;
  try {
    const open2 = await github.pullRequests(made.name);
    const outcome = open2.length > 0 ? void 0 : await github.deleteBranch(made.name, made.sha);
    if (outcome?.kind === "done") report2.withdrew();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.warning(`the branch ${made.name} stays behind: ${error.message}`);
  }
}
async function readResults(paths, { callerFiles }) {
  const files = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (path.endsWith(".json")) files.set(path, await callerFiles.read(path));
    else for (const [name, text] of await callerFiles.readFolder(path, ".json")) files.set(`${path}/${name}`, text);
  }
  return knownStates(files);
}
async function converge(wanted, github, report2, ports) {
  const repository = await github.repository();
  if (repository.archived) {
    throw new Refusal(
      "archived",
      `${repository.fullName} is archived and takes no changes`,
      "Unarchive it, or take it out of the plan."
    );
  }
  const settled = /* @__PURE__ */ new Set();
  let surprises = 0;
  for (let count3 = 0; count3 < maxSteps; count3 += 1) {
    const seen = await look(wanted, repository, github);
    report2.saw(seen);
    const step = nextStep(wanted, seen, settled);
    if (step.kind === "refuse") return report2.result("refused", step.refusal);
    if (step.kind === "done") return report2.result();
    if (wanted.options.dryRun) return report2.wouldDo(step, seen);
    ports.log.info(sentence(step));
    const outcome = await attempt(step, wanted, github);
    report2.did(step, outcome);
    if (outcome.kind === "conflict") settled.add("merge-conflict");
    else if (outcome.kind === "skipped") {
      settled.add(step.kind);
      ports.log.warning(report2.warn(step, outcome.cause));
    } else if (outcome.kind !== "look-again") {
      if (optionalSteps.has(step.kind) || step.kind === "comment") settled.add(step.kind);
    } else if (step.kind === "create-pull-request" && step.draft && /draft pull requests? (?:is|are) not supported/i.test(outcome.cause.message)) {
      settled.add("draft");
      ports.log.warning(report2.warn(step, outcome.cause));
    } else {
      surprises += 1;
      if (surprises > maxSurprises) throw outcome.cause;
      ports.log.info(`${outcome.cause.message}; looking what stands there`);
      await ports.clock.sleep(250 * 2 ** surprises);
    }
  }
  throw new Failure("github", `${wanted.changeSet.branch} kept changing while it was published`, {
    hint: "Run again when nobody pushes to it."
  });
}
async function look(wanted, repository, github) {
  const { changeSet } = wanted;
  const base = await findBase(wanted, repository, github);
  const open2 = await github.pullRequests(changeSet.branch);
  const pullRequest = open2.find(({ baseRef: baseRef2 }) => baseRef2 === base.ref) ?? open2[0];
  const against = changeSet.action === "commit" && !base.hasItAll ? changeSet.base.sha : base.head;
  const marker = pullRequest && markerOf(pullRequest.body);
  const branch = await findBranch(changeSet.branch, against, wanted.files.keys(), marker, github);
  return { repository, base, branch, pullRequest };
}
async function attempt(step, wanted, github) {
  if (!optionalSteps.has(step.kind)) return perform(step, wanted, github);
  try {
    const outcome = await perform(step, wanted, github);
    return outcome.kind === "look-again" && outcome.cause.code === "github" ? { kind: "skipped", cause: outcome.cause } : outcome;
  } catch (error) {
    if (error instanceof Refusal) return { kind: "skipped", cause: error };
    throw error;
  }
}
function sentence(step) {
  return step.kind.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
}
var Report = class {
  constructor(wanted, digest, repository) {
    this.wanted = wanted;
    this.digest = digest;
    this.repository = repository;
  }
  wanted;
  digest;
  repository;
  #steps = /* @__PURE__ */ new Set();
  #warnings = [];
  #seen;
  #madeBranch = false;
  saw(seen) {
    this.#seen = seen;
  }
  /** The branch that this run made, as long as there is no pull request and nothing of others on it. */
  unannounced() {
    const { branch, pullRequest } = this.#seen ?? {};
    if (!this.#madeBranch || branch === void 0 || branch.theirs.length > 0 || pullRequest !== void 0)
      return void 0;
    return { name: this.wanted.changeSet.branch, sha: branch.head.sha };
  }
  withdrew() {
    this.#steps.delete("create-branch");
    this.#seen = this.#seen && { ...this.#seen, branch: void 0 };
  }
  did({ kind }, outcome) {
    if (kind === "create-branch" && outcome.kind === "done") this.#madeBranch = true;
    if (outcome.kind === "done") this.#steps.add(kind);
    else if (outcome.kind === "look-again" && outcome.cause.code === "network") this.#steps.add(kind);
  }
  warn(step, cause) {
    const warning = `${sentence(step)} did not work: ${cause.message}`;
    this.#warnings.push(warning);
    return warning;
  }
  wouldDo(step, { pullRequest }) {
    const closes = step.kind === "delete-branch" || step.kind === "close-pull-request" || this.wanted.changeSet.action === "close";
    this.#steps.add(step.kind);
    return this.result(closes ? "closed" : pullRequest === void 0 ? "created" : "updated");
  }
  result(operation = this.#operation(), refusal2) {
    const { branch, pullRequest } = this.#seen ?? {};
    return {
      operation,
      wanted: this.wanted,
      digest: this.digest,
      repository: this.#seen?.repository.fullName ?? this.repository,
      steps: [...this.#steps],
      warnings: this.#warnings,
      ...pullRequest && { pullRequest },
      ...branch && { commit: { sha: branch.head.sha, verified: branch.head.verified } },
      ...refusal2 && { refusal: refusal2 }
    };
  }
  #operation() {
    const did = (...kinds) => kinds.some((kind) => this.#steps.has(kind));
    if (did("delete-branch", "close-pull-request")) return "closed";
    if (did("create-pull-request")) return "created";
    return this.#steps.size > 0 ? "updated" : "none";
  }
};

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

// src/actions/open-pull-request/summary.ts
function describe(result, { dryRun }) {
  const { operation, pullRequest, commit, refusal: refusal2 } = result;
  return {
    outputs: {
      operation,
      "pull-request-number": pullRequest?.number ?? "",
      "pull-request-url": pullRequest?.url ?? "",
      "commit-sha": commit?.sha ?? "",
      verified: commit?.verified ?? ""
    },
    summary: summary(result, dryRun),
    report: report(result, dryRun),
    annotations: result.warnings.map((message) => ({ severity: "warning", title: "open-pull-request", message })),
    ...refusal2 && { failed: `${refusal2.message}
${refusal2.hint ?? ""}` }
  };
}
function report(result, dryRun) {
  const { operation, wanted, digest, repository, pullRequest, commit, refusal: refusal2, steps, warnings } = result;
  const { action, branch, base } = wanted.changeSet;
  return {
    version: 1,
    action: "open-pull-request",
    operation,
    "dry-run": dryRun,
    repository,
    "change-set": { action, digest, branch, base: { ...base }, files: [...wanted.files.keys()] },
    "pull-request": pullRequest ? { number: pullRequest.number, url: pullRequest.url } : null,
    commit: commit ?? null,
    refusal: refusal2 ? { reason: refusal2.reason, message: refusal2.message, hint: refusal2.hint ?? "" } : null,
    states: kebabKeys(wanted.states),
    steps,
    warnings
  };
}
var verdicts = {
  created: "✅ Pull request opened",
  updated: "✅ Pull request updated",
  none: "✅ Nothing to publish",
  closed: "✅ Pull request closed",
  refused: "❌ Nothing was published"
};
function summary(result, dryRun) {
  const { operation, wanted, repository, pullRequest, refusal: refusal2, warnings } = result;
  const verdict = dryRun && operation !== "none" && operation !== "refused" ? `🔍 Dry run: would be ${operation}` : verdicts[operation];
  const place = pullRequest === void 0 ? "" : `: [${escapeMarkdown(pullRequest.title)} (#${pullRequest.number})](${pullRequest.url})`;
  return joinSections([
    `## ${verdict}${place}`,
    refusal2 ? `${escapeMarkdown(refusal2.message)}.

**What to do:** ${hintOf(refusal2.hint ?? "")}` : whatToDo(result),
    warnings.map((warning) => `- ⚠️ ${escapeMarkdown(warning)}`).join("\n"),
    facts(result),
    wanted.states.length > 0 && operation !== "none" ? stateTable(wanted.states) : "",
    operation === "none" ? "" : `${code(repository)}: ${[...wanted.files.keys()].map(code).join(", ")}`
  ]);
}
function hintOf(hint) {
  const yaml = /^(.*)\n(permissions:(?:\n {2}.*)+)\n?([^]*)$/.exec(hint);
  if (yaml === null) return escapeMarkdown(hint);
  const [, before = "", block = "", after = ""] = yaml;
  return `${escapeMarkdown(before)}

\`\`\`yaml
${block}
\`\`\`

${escapeMarkdown(after)}`;
}
function whatToDo({ operation, pullRequest, wanted }) {
  if (operation === "none") {
    return pullRequest === void 0 ? "There is nothing to change." : "The pull request is what the change set wants already.";
  }
  if (operation === "closed") return `Nothing is left to change; ${code(wanted.changeSet.branch)} was deleted.`;
  return "**What to do:** review the pull request and merge it.";
}
function facts({ commit, wanted }) {
  if (commit === void 0) return "";
  const signature = commit.verified ? "verified" : "not signed: the token belongs to a person";
  return table(
    ["Branch", "Commit", "Signature"],
    [[code(wanted.changeSet.branch), code(commit.sha.slice(0, 12)), signature]]
  );
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
function withoutCredentials(text, known2 = []) {
  const hidden = known2.flatMap((secret) => [secret, encodeURIComponent(secret), ...inBase64(secret)]);
  const rest = hidden.reduce((shorter, secret) => secret === "" ? shorter : shorter.replaceAll(secret, "***"), text);
  return credentials.reduce((shorter, pattern) => shorter.replace(pattern, "***"), rest);
}
function inBase64(secret) {
  const bytes = Buffer.from(secret, "utf8");
  return [0, 1, 2].map((skipped) => {
    const length = Math.floor((bytes.length - skipped) / 3) * 3;
    return length < 12 ? "" : bytes.subarray(skipped, skipped + length).toString("base64");
  });
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
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number >= bounds.min && number <= bounds.max) return number;
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
  following(read) {
    const text = this.text("following");
    if (text === void 0) return void 0;
    const chain = new _InputReader(valuesOf(text));
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
  return stderr.split("\n").find((line) => patterns.some((pattern) => pattern.test(line)))?.trim();
}

// src/domain/cargo/graph/read-metadata.ts
function readMetadata(text, relativeTo) {
  const local = relativeTo === void 0 ? asItIs : below(relativeTo);
  let content;
  let graph;
  const read = () => content ??= parse3(text());
  return {
    get graph() {
      return graph ??= graphOf(read(), local);
    },
    declared: () => new Map(read().packages.map((found) => [local.id(found.id), declaredBy(found)]))
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
      if (completed.exitCode === 0) return resolvedBy(completed, relativeTo);
      refuseEnvironment(completed, toolchain);
      return { kind: "failed", stderr: completed.stderr, exitCode: completed.exitCode };
    },
    version(toolchain) {
      const known2 = versions.get(toolchain) ?? askVersion(process2, toolchain);
      versions.set(toolchain, known2);
      return known2;
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
function resolvedBy(completed, relativeTo) {
  if (completed.droppedBytes > 0) {
    throw new Failure("tool-failed", "the output of `cargo metadata` is too large to be read", {
      hint: "Name one workspace with `manifest-path`."
    });
  }
  return { kind: "resolved", metadata: readMetadata(() => completed.stdout, relativeTo) };
}

// src/adapters/files/checkout.ts
import { chmod, lstat as lstat3, mkdir as mkdir2, readFile as readFile3, realpath as realpath3, rm as rm2, rmdir, stat as stat2, writeFile } from "node:fs/promises";
import { createHash as createHash3 } from "node:crypto";
import { basename, dirname as dirname4, join as join3, relative as relative3, resolve as resolve2 } from "node:path";
import { tmpdir as tmpdir2 } from "node:os";

// src/adapters/files/files.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { lstat, readFile as readFile2, readdir, realpath, rm } from "node:fs/promises";
import { dirname as dirname2, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
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
async function walk(root) {
  const found = [];
  const visit = async (folder) => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (!entry.isDirectory()) found.push(path);
      else if (![".git", "target", "node_modules"].includes(entry.name)) await visit(path);
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
      const names2 = (await walk(folder)).filter((name) => name.endsWith(suffix)).toSorted();
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
import { join as join2, posix as posix2, relative as relative2, sep as sep2 } from "node:path";
async function folderEntries(root, paths, git) {
  const found = await Promise.all(
    paths.map(async (path) => {
      const entry = await folderEntry(root, path, git);
      return entry === void 0 ? [] : [[path, entry]];
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
  return { kind: "submodule", files: files.map((file) => posix2.join(path, file)) };
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
  let listed2;
  const list = async () => {
    const [top, tracked] = await Promise.all([
      git.topLevel(root),
      git.files(root).catch((error) => ({ error }))
    ]);
    if (top === void 0) return (await walk(root)).toSorted();
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
  return createHash3("sha256").update(root).digest("hex").slice(0, 12);
}
async function prepare(root, change) {
  const { target, bytes, mode, isOther } = await standing(root, change.path);
  if (isOther) {
    throw new Failure("file", `${change.path} is not a regular file; it is not written through`, {
      hint: `Replace ${change.path} by a regular file, or leave it to people.`
    });
  }
  const found = bytes === null ? null : createHash3("sha256").update(bytes).digest("hex");
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
    if (!isOurs2(found, file)) {
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
function isOurs2(found, file) {
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
import { createHash as createHash4 } from "node:crypto";
import { relative as relative4, resolve as resolve3 } from "node:path";

// src/adapters/git/git-command.ts
function gitCommand(process2, more = {}) {
  const attempt2 = (root, ...args) => process2.run({
    program: "git",
    args: ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args],
    cwd: root,
    env: { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_LITERAL_PATHSPECS: "1", LC_ALL: "C", ...more }
  });
  return {
    attempt: attempt2,
    async output(root, ...args) {
      const done = await attempt2(root, ...args);
      if (done.exitCode === 0) return done.stdout;
      const says2 = done.stderr.trim() || `exit code ${done.exitCode}`;
      throw new Failure("tool-failed", `\`git ${args[0] ?? ""}\` failed: ${says2}`, {
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
  const { attempt: attempt2, output: git } = gitCommand(process2);
  const places = /* @__PURE__ */ new Map();
  const placeOf = (folder) => {
    const known2 = places.get(folder) ?? locate(folder);
    places.set(folder, known2);
    return known2;
  };
  const locate = async (folder) => {
    const done = await attempt2(folder, "rev-parse", "--show-toplevel", "--absolute-git-dir");
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
      const done = await attempt2(root, "cat-file", "blob", "--end-of-options", `${revision}:./${path}`);
      if (done.exitCode === 0) return done.stdout;
      if (/does not exist|exists on disk, but not in|invalid object name|path .* not in/i.test(done.stderr))
        return void 0;
      throw new Failure("tool-failed", `git could not read ${path} at ${revision}: ${done.stderr.trim()}`);
    },
    async textsAt(root, revision, now) {
      if (now.size === 0) return /* @__PURE__ */ new Map();
      const listed2 = nulFields(await git(root, "ls-tree", "-z", "--end-of-options", revision, ...now.keys()));
      const objects = new Map(
        listed2.flatMap((entry) => {
          const [, object = "", path] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
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
      return entries.map((entry) => relative4(root, resolve3(top, entry.slice(3))));
    },
    async isTracked(root, path) {
      const done = await attempt2(root, "ls-files", "--error-unmatch", "--", path);
      return done.exitCode === 0;
    }
  };
}
function objectName(text, like) {
  const bytes = Buffer.from(text, "utf8");
  return createHash4(like.length === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
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
      const listed2 = names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
      return value !== void 0 && listed2 && !credentials2.test(name) ? [[name, value]] : [];
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
async function marked(entry) {
  const names2 = await readdir2("/proc").catch(() => []);
  const pids = names2.filter((name) => /^\d+$/.test(name)).map(Number);
  const carries = await Promise.all(
    pids.map(async (pid) => pid !== process.pid && (await environOf(pid)).includes(entry))
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
  const end2 = () => {
    signalTree(child, "SIGTERM");
    killers.push(setTimeout(() => signalTree(child, "SIGKILL"), command.graceMs ?? defaultGraceMs));
  };
  const limit = command.timeoutMs === void 0 ? void 0 : setTimeout(() => {
    timedOut = true;
    end2();
  }, command.timeoutMs);
  stop.addEventListener("abort", end2, { once: true });
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
    stop.removeEventListener("abort", end2);
  }
}
async function closed(child, streams) {
  const patience2 = setTimeout(() => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, patienceMs);
  await Promise.all(streams.map((stream) => stream.ended));
  clearTimeout(patience2);
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
import { createHash as createHash5, randomUUID as randomUUID2 } from "node:crypto";
var alone = randomUUID2();
function runIdentity(environment) {
  const given = environment["INFRA_ACTIONS_RUN"];
  const github = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB"].map((name) => environment[name] ?? "").join("/");
  const known2 = given !== void 0 && given !== "" ? given : github === "//" ? void 0 : github;
  const id = createHash5("sha256").update(known2 ?? alone).digest("hex").slice(0, 16);
  return { id, isShared: known2 !== void 0 };
}

// src/adapters/files/scratch.ts
import { lstat as lstat4, mkdir as mkdir3, realpath as realpath4 } from "node:fs/promises";
import { mkdirSync as mkdirSync2, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir as tmpdir3, userInfo } from "node:os";
import { join as join5 } from "node:path";
var leftovers2 = /* @__PURE__ */ new Set();
process.once("exit", () => {
  for (const path of leftovers2) rmSync(path, { recursive: true, force: true });
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
      leftovers2.add(path);
      return {
        path,
        async [Symbol.asyncDispose]() {
          rmSync(path, { recursive: true, force: true });
          leftovers2.delete(path);
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
  return (await import("./workflow-log-VTAZTW7T.js")).createWorkflowLog();
}
function readInputs2(action, environment) {
  const reader = new InputReader((name) => environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "");
  const inputs = action.readInputs(reader);
  for (const read of action.following ?? []) reader.following(read);
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
  await setOutputs({ ...report2.outputs, report: join6(folder, "report.json") }, environment);
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
  const text = hint === void 0 ? message : `${message}
${hint}`;
  if (environment["GITHUB_ACTIONS"] === "true") log.annotate("error", name, text, location);
  else log.error(text);
  const places = (failure?.locations ?? []).map((place) => `- ${code(formatLocation(place))}`).join("\n");
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

// src/adapters/github/reads.ts
import { posix as posix3 } from "node:path";

// src/adapters/github/answers.ts
var Field = class _Field {
  constructor(value, at = "the answer") {
    this.value = value;
    this.at = at;
  }
  value;
  at;
  get(...names2) {
    return names2.reduce((field, name) => new _Field(field.#object()[name], `${field.at} → ${name}`), this);
  }
  text() {
    return typeof this.value === "string" ? this.value : this.#wrong("a text");
  }
  number() {
    return typeof this.value === "number" ? this.value : this.#wrong("a number");
  }
  boolean() {
    return typeof this.value === "boolean" ? this.value : this.#wrong("true or false");
  }
  /** The name of a git object. */
  sha() {
    return typeof this.value === "string" && /^[0-9a-f]{40}$/.test(this.value) ? this.value : this.#wrong("the name of a git object");
  }
  list() {
    if (!Array.isArray(this.value)) return this.#wrong("a list");
    return this.value.map((item, index) => new _Field(item, `${this.at}[${index}]`));
  }
  isNull() {
    return this.value === null || this.value === void 0;
  }
  #object() {
    if (typeof this.value !== "object" || this.value === null) return this.#wrong("an object");
    return this.value;
  }
  #wrong(expected) {
    const found = typeof this.value === "string" ? "a text" : this.value === null ? "null" : typeof this.value;
    throw new Failure(
      "github",
      `GitHub's answer is cut off or not what its API promises: ${this.at} should be ${expected}, but is ${found}`,
      {
        hint: "Run again; if it stays, a proxy may stand between."
      }
    );
  }
};
function readRepository(data) {
  const methods = [["MERGE", "allow_merge_commit"], ["SQUASH", "allow_squash_merge"], ["REBASE", "allow_rebase_merge"]];
  return {
    nodeId: data.get("node_id").text(),
    fullName: data.get("full_name").text(),
    defaultBranch: data.get("default_branch").text(),
    archived: data.get("archived").boolean(),
    // Only who may push sees these three; unknown is taken for allowed.
    mergeMethods: methods.flatMap(
      ([method, name]) => data.get(name).isNull() || data.get(name).boolean() ? [method] : []
    )
  };
}
function readCommit2(data) {
  return {
    sha: data.get("sha").sha(),
    tree: data.get("tree", "sha").sha(),
    parents: readParents(data),
    message: data.get("message").text(),
    author: readPerson(data.get("author")),
    committer: readPerson(data.get("committer")),
    verified: data.get("verification", "verified").boolean()
  };
}
function readListedCommit(data) {
  const commit = data.get("commit");
  return {
    sha: data.get("sha").sha(),
    tree: commit.get("tree", "sha").sha(),
    parents: readParents(data),
    message: commit.get("message").text(),
    author: readPerson(commit.get("author")),
    committer: readPerson(commit.get("committer")),
    verified: !commit.get("verification").isNull() && commit.get("verification", "verified").boolean()
  };
}
function readParents(data) {
  return data.get("parents").list().map((parent) => parent.get("sha").sha());
}
function readPerson(data) {
  if (data.isNull()) return { name: "", email: "" };
  const optional = (name) => data.get(name).isNull() ? "" : data.get(name).text();
  return { name: optional("name"), email: optional("email") };
}
function readPullRequest(data, organisation) {
  const names2 = (list, name) => data.get(list).isNull() ? [] : data.get(list).list().map((item) => item.get(name).text());
  return {
    number: data.get("number").number(),
    nodeId: data.get("node_id").text(),
    url: data.get("html_url").text(),
    title: data.get("title").text(),
    body: data.get("body").isNull() ? "" : data.get("body").text(),
    baseRef: data.get("base", "ref").text(),
    headSha: data.get("head", "sha").sha(),
    labels: names2("labels", "name"),
    requestedReviewers: [
      ...names2("requested_reviewers", "login"),
      ...names2("requested_teams", "slug").map((slug) => `${organisation}/${slug}`)
    ],
    autoMerge: !data.get("auto_merge").isNull()
  };
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync } from "fs";
import { EOL } from "os";
var Context2 = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo2] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo: repo2 };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/internal/utils.js
var httpClient = __toESM(require_lib(), 1);
var import_undici = __toESM(require_undici(), 1);
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function getAuthString(token, options) {
  if (!token && !options.auth) {
    throw new Error("Parameter token or opts.auth is required");
  } else if (token && options.auth) {
    throw new Error("Parameters token and opts.auth may not both be specified");
  }
  return typeof options.auth === "string" ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
  const hc = new httpClient.HttpClient();
  return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
  const hc = new httpClient.HttpClient();
  return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
  const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
  const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
    return (0, import_undici.fetch)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
  });
  return proxyFetch;
}
function getApiBaseUrl() {
  return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
  var _a;
  const orchId = (_a = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || _a === void 0 ? void 0 : _a.trim();
  if (orchId) {
    const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
    const tag = `actions_orchestration_id/${sanitizedId}`;
    if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
      return baseUserAgent;
    const ua = baseUserAgent ? `${baseUserAgent} ` : "";
    return `${ua}${tag}`;
  }
  return baseUserAgent;
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key2) => {
    newObj[key2.toLowerCase()] = object[key2];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults2, options) {
  const result = Object.assign({}, defaults2);
  Object.keys(options).forEach((key2) => {
    if (isPlainObject(options[key2])) {
      if (!(key2 in defaults2)) Object.assign(result, { [key2]: options[key2] });
      else result[key2] = mergeDeep(defaults2[key2], options[key2]);
    } else {
      Object.assign(result, { [key2]: options[key2] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key2 in obj) {
    if (obj[key2] === void 0) {
      delete obj[key2];
    }
  }
  return obj;
}
function merge(defaults2, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults2 || {}, options);
  if (options.url === "/graphql") {
    if (defaults2 && defaults2.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names2 = Object.keys(parameters);
  if (names2.length === 0) {
    return url;
  }
  return url + separator + names2.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches2 = url.match(urlVariableRegex);
  if (!matches2) {
    return [];
  }
  return matches2.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key2 of Object.keys(object)) {
    if (keysToOmit.indexOf(key2) === -1) {
      result[key2] = object[key2];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part2) {
    if (!/%[0-9A-Fa-f]/.test(part2)) {
      part2 = encodeURI(part2).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part2;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key2) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key2) {
    return encodeUnreserved(key2) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context3, operator, key2, modifier) {
  var value = context3[key2], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key2 : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key2 : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key2) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key2));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key2) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context3) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context3, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse4(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults2, route, options) {
  return parse4(merge(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse: parse4
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code2 = 128; code2 <= 255; code2++) {
  CHAR_MAP[code2] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code2 = 48; code2 <= 57; code2++) {
  CHAR_MAP[code2] |= TOKEN_FLAG;
}
for (let code2 = 65; code2 <= 90; code2++) {
  CHAR_MAP[code2] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code2 = 97; code2 <= 122; code2++) {
  CHAR_MAP[code2] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse5(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code2 = header.charCodeAt(index);
    const flags = CHAR_MAP[code2];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code2 & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code2 = header.charCodeAt(index);
      const flags = CHAR_MAP[code2];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code2 === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key2 = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code3 = header.charCodeAt(index);
            if (code3 === DQUOTE) {
              if (parameters[key2] === void 0) {
                parameters[key2] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code4 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code4];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code3 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code3 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code3];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key2] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key2] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code2 & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end2) {
  let result = "";
  for (let index = start; index < end2; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end2);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key2, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key2);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key2, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key2, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key2, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key2);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key2, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key2, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key2);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context3) => !!context3?.source && context3.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key2, value, context3, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key2, value, context3);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key2, value, context3) => {
    const isNumber2 = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber2 && isOutOfBounds;
    const isInt = context3 && intRegex.test(context3.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context3.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key2, value, context3);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key: key2 } = node;
      let value = parent[key2];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key2, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key2];
      } else {
        parent[key2] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString2 = match[0] === '"';
      const isNoise = isString2 && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString2 || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key2, value, context3) => convertMarkedBigIntsReviver(key2, value, context3, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key2, value] of fetchResponse.headers) {
    responseHeaders[key2] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches2 = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches2 && matches2.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse5(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key2 in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key2)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key2}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key2) => {
    if (NON_VARIABLE_OPTIONS.includes(key2)) {
      result[key2] = parsedOptions[key2];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key2] = parsedOptions[key2];
    return result;
  }, {});
  const baseUrl2 = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl2)) {
    requestOptions.url = baseUrl2.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key2 of Object.keys(response.headers)) {
        headers[key2] = response.headers[key2];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep3 = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep3}${b64url}${sep3}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults2) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults2 === "function") {
          super(defaults2(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults2,
            options,
            options.userAgent && defaults2.userAgent ? {
              userAgent: `${options.userAgent} ${defaults2.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION5 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var Endpoints = {
  actions: {
    addCustomLabelsToSelfHostedRunnerForOrg: [
      "POST /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    addCustomLabelsToSelfHostedRunnerForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    addRepoAccessToSelfHostedRunnerGroupInOrg: [
      "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    approveWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"
    ],
    cancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"
    ],
    createEnvironmentVariable: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
    createOrUpdateEnvironmentSecret: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    createOrgVariable: ["POST /orgs/{org}/actions/variables"],
    createRegistrationTokenForOrg: [
      "POST /orgs/{org}/actions/runners/registration-token"
    ],
    createRegistrationTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/registration-token"
    ],
    createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
    createRemoveTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/remove-token"
    ],
    createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
    createWorkflowDispatch: [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    deleteActionsCacheById: [
      "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"
    ],
    deleteActionsCacheByKey: [
      "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"
    ],
    deleteArtifact: [
      "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"
    ],
    deleteCustomImageFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    deleteCustomImageVersionFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    deleteEnvironmentSecret: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    deleteEnvironmentVariable: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    deleteHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
    deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    deleteRepoVariable: [
      "DELETE /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    deleteSelfHostedRunnerFromOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}"
    ],
    deleteSelfHostedRunnerFromRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
    deleteWorkflowRunLogs: [
      "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    disableSelectedRepositoryGithubActionsOrganization: [
      "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    disableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"
    ],
    downloadArtifact: [
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
    ],
    downloadJobLogsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"
    ],
    downloadWorkflowRunAttemptLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"
    ],
    downloadWorkflowRunLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    enableSelectedRepositoryGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    enableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"
    ],
    forceCancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
    ],
    generateRunnerJitconfigForOrg: [
      "POST /orgs/{org}/actions/runners/generate-jitconfig"
    ],
    generateRunnerJitconfigForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"
    ],
    getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
    getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
    getActionsCacheUsageByRepoForOrg: [
      "GET /orgs/{org}/actions/cache/usage-by-repository"
    ],
    getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
    getAllowedActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/selected-actions"
    ],
    getAllowedActionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
    getCustomImageForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    getCustomImageVersionForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    getCustomOidcSubClaimForRepo: [
      "GET /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    getEnvironmentPublicKey: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"
    ],
    getEnvironmentSecret: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    getEnvironmentVariable: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    getGithubActionsDefaultWorkflowPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions/workflow"
    ],
    getGithubActionsDefaultWorkflowPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    getGithubActionsPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions"
    ],
    getGithubActionsPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions"
    ],
    getHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    getHostedRunnersGithubOwnedImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/github-owned"
    ],
    getHostedRunnersLimitsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/limits"
    ],
    getHostedRunnersMachineSpecsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/machine-sizes"
    ],
    getHostedRunnersPartnerImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/partner"
    ],
    getHostedRunnersPlatformsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/platforms"
    ],
    getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
    getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
    getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
    getPendingDeploymentsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    getRepoPermissions: [
      "GET /repos/{owner}/{repo}/actions/permissions",
      {},
      { renamed: ["actions", "getGithubActionsPermissionsRepository"] }
    ],
    getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
    getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
    getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
    getReviewsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"
    ],
    getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
    getSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
    getWorkflowAccessToRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/access"
    ],
    getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
    getWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ],
    getWorkflowRunUsage: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"
    ],
    getWorkflowUsage: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"
    ],
    listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
    listCustomImageVersionsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"
    ],
    listCustomImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom"
    ],
    listEnvironmentSecrets: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"
    ],
    listEnvironmentVariables: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    listGithubHostedRunnersInGroupForOrg: [
      "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"
    ],
    listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
    listJobsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"
    ],
    listJobsForWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
    ],
    listLabelsForSelfHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    listLabelsForSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
    listOrgVariables: ["GET /orgs/{org}/actions/variables"],
    listRepoOrganizationSecrets: [
      "GET /repos/{owner}/{repo}/actions/organization-secrets"
    ],
    listRepoOrganizationVariables: [
      "GET /repos/{owner}/{repo}/actions/organization-variables"
    ],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
    listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
    listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
    listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
    listRunnerApplicationsForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/downloads"
    ],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    listSelectedReposForOrgVariable: [
      "GET /orgs/{org}/actions/variables/{name}/repositories"
    ],
    listSelectedRepositoriesEnabledGithubActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/repositories"
    ],
    listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
    listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
    listWorkflowRunArtifacts: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"
    ],
    listWorkflowRuns: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ],
    reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
    reRunWorkflowFailedJobs: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    removeCustomLabelFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeCustomLabelFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgVariable: [
      "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    reviewCustomGatesForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"
    ],
    reviewPendingDeploymentsForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    setAllowedActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/selected-actions"
    ],
    setAllowedActionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    setCustomLabelsForSelfHostedRunnerForOrg: [
      "PUT /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    setCustomLabelsForSelfHostedRunnerForRepo: [
      "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    setCustomOidcSubClaimForRepo: [
      "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    setGithubActionsDefaultWorkflowPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/workflow"
    ],
    setGithubActionsDefaultWorkflowPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    setGithubActionsPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions"
    ],
    setGithubActionsPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories"
    ],
    setSelectedRepositoriesEnabledGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories"
    ],
    setWorkflowAccessToRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/access"
    ],
    updateEnvironmentVariable: [
      "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    updateHostedRunnerForOrg: [
      "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
    updateRepoVariable: [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  activity: {
    checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
    deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
    deleteThreadSubscription: [
      "DELETE /notifications/threads/{thread_id}/subscription"
    ],
    getFeeds: ["GET /feeds"],
    getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
    getThread: ["GET /notifications/threads/{thread_id}"],
    getThreadSubscriptionForAuthenticatedUser: [
      "GET /notifications/threads/{thread_id}/subscription"
    ],
    listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
    listNotificationsForAuthenticatedUser: ["GET /notifications"],
    listOrgEventsForAuthenticatedUser: [
      "GET /users/{username}/events/orgs/{org}"
    ],
    listPublicEvents: ["GET /events"],
    listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
    listPublicEventsForUser: ["GET /users/{username}/events/public"],
    listPublicOrgEvents: ["GET /orgs/{org}/events"],
    listReceivedEventsForUser: ["GET /users/{username}/received_events"],
    listReceivedPublicEventsForUser: [
      "GET /users/{username}/received_events/public"
    ],
    listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
    listRepoNotificationsForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/notifications"
    ],
    listReposStarredByAuthenticatedUser: ["GET /user/starred"],
    listReposStarredByUser: ["GET /users/{username}/starred"],
    listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
    listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
    listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
    listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
    markNotificationsAsRead: ["PUT /notifications"],
    markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
    markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
    markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
    setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
    setThreadSubscription: [
      "PUT /notifications/threads/{thread_id}/subscription"
    ],
    starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
    unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
  },
  apps: {
    addRepoToInstallation: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
    ],
    addRepoToInstallationForAuthenticatedUser: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    checkToken: ["POST /applications/{client_id}/token"],
    createFromManifest: ["POST /app-manifests/{code}/conversions"],
    createInstallationAccessToken: [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
    deleteInstallation: ["DELETE /app/installations/{installation_id}"],
    deleteToken: ["DELETE /applications/{client_id}/token"],
    getAuthenticated: ["GET /app"],
    getBySlug: ["GET /apps/{app_slug}"],
    getInstallation: ["GET /app/installations/{installation_id}"],
    getOrgInstallation: ["GET /orgs/{org}/installation"],
    getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
    getSubscriptionPlanForAccount: [
      "GET /marketplace_listing/accounts/{account_id}"
    ],
    getSubscriptionPlanForAccountStubbed: [
      "GET /marketplace_listing/stubbed/accounts/{account_id}"
    ],
    getUserInstallation: ["GET /users/{username}/installation"],
    getWebhookConfigForApp: ["GET /app/hook/config"],
    getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
    listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
    listAccountsForPlanStubbed: [
      "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"
    ],
    listInstallationReposForAuthenticatedUser: [
      "GET /user/installations/{installation_id}/repositories"
    ],
    listInstallationRequestsForAuthenticatedApp: [
      "GET /app/installation-requests"
    ],
    listInstallations: ["GET /app/installations"],
    listInstallationsForAuthenticatedUser: ["GET /user/installations"],
    listPlans: ["GET /marketplace_listing/plans"],
    listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
    listReposAccessibleToInstallation: ["GET /installation/repositories"],
    listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
    listSubscriptionsForAuthenticatedUserStubbed: [
      "GET /user/marketplace_purchases/stubbed"
    ],
    listWebhookDeliveries: ["GET /app/hook/deliveries"],
    redeliverWebhookDelivery: [
      "POST /app/hook/deliveries/{delivery_id}/attempts"
    ],
    removeRepoFromInstallation: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
    ],
    removeRepoFromInstallationForAuthenticatedUser: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    resetToken: ["PATCH /applications/{client_id}/token"],
    revokeInstallationAccessToken: ["DELETE /installation/token"],
    scopeToken: ["POST /applications/{client_id}/token/scoped"],
    suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
    unsuspendInstallation: [
      "DELETE /app/installations/{installation_id}/suspended"
    ],
    updateWebhookConfigForApp: ["PATCH /app/hook/config"]
  },
  billing: {
    getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
    getGithubActionsBillingUser: [
      "GET /users/{username}/settings/billing/actions"
    ],
    getGithubBillingPremiumRequestUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/premium_request/usage"
    ],
    getGithubBillingPremiumRequestUsageReportUser: [
      "GET /users/{username}/settings/billing/premium_request/usage"
    ],
    getGithubBillingUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/usage"
    ],
    getGithubBillingUsageReportUser: [
      "GET /users/{username}/settings/billing/usage"
    ],
    getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
    getGithubPackagesBillingUser: [
      "GET /users/{username}/settings/billing/packages"
    ],
    getSharedStorageBillingOrg: [
      "GET /orgs/{org}/settings/billing/shared-storage"
    ],
    getSharedStorageBillingUser: [
      "GET /users/{username}/settings/billing/shared-storage"
    ]
  },
  campaigns: {
    createCampaign: ["POST /orgs/{org}/campaigns"],
    deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
    getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
    listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
    updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
  },
  checks: {
    create: ["POST /repos/{owner}/{repo}/check-runs"],
    createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
    get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
    getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
    listAnnotations: [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"
    ],
    listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
    listForSuite: [
      "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"
    ],
    listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
    rerequestRun: [
      "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"
    ],
    rerequestSuite: [
      "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"
    ],
    setSuitesPreferences: [
      "PATCH /repos/{owner}/{repo}/check-suites/preferences"
    ],
    update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
  },
  codeScanning: {
    commitAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"
    ],
    createAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    createVariantAnalysis: [
      "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"
    ],
    deleteAnalysis: [
      "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"
    ],
    deleteCodeqlDatabase: [
      "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
      {},
      { renamedParameters: { alert_id: "alert_number" } }
    ],
    getAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"
    ],
    getAutofix: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    getCodeqlDatabase: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
    getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
    getVariantAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"
    ],
    getVariantAnalysisRepoTask: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"
    ],
    listAlertInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
    listAlertsInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
      {},
      { renamed: ["codeScanning", "listAlertInstances"] }
    ],
    listCodeqlDatabases: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases"
    ],
    listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"
    ],
    updateDefaultSetup: [
      "PATCH /repos/{owner}/{repo}/code-scanning/default-setup"
    ],
    uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
  },
  codeSecurity: {
    attachConfiguration: [
      "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"
    ],
    attachEnterpriseConfiguration: [
      "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"
    ],
    createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
    createConfigurationForEnterprise: [
      "POST /enterprises/{enterprise}/code-security/configurations"
    ],
    deleteConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    deleteConfigurationForEnterprise: [
      "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    detachConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/detach"
    ],
    getConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    getConfigurationForRepository: [
      "GET /repos/{owner}/{repo}/code-security-configuration"
    ],
    getConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations"
    ],
    getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
    getDefaultConfigurations: [
      "GET /orgs/{org}/code-security/configurations/defaults"
    ],
    getDefaultConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/defaults"
    ],
    getRepositoriesForConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"
    ],
    getRepositoriesForEnterpriseConfiguration: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"
    ],
    getSingleConfigurationForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    setConfigurationAsDefault: [
      "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"
    ],
    setConfigurationAsDefaultForEnterprise: [
      "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"
    ],
    updateConfiguration: [
      "PATCH /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    updateEnterpriseConfiguration: [
      "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ]
  },
  codesOfConduct: {
    getAllCodesOfConduct: ["GET /codes_of_conduct"],
    getConductCode: ["GET /codes_of_conduct/{key}"]
  },
  codespaces: {
    addRepositoryForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    checkPermissionsForDevcontainer: [
      "GET /repos/{owner}/{repo}/codespaces/permissions_check"
    ],
    codespaceMachinesForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/machines"
    ],
    createForAuthenticatedUser: ["POST /user/codespaces"],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}"
    ],
    createWithPrForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"
    ],
    createWithRepoForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/codespaces"
    ],
    deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
    deleteFromOrganization: [
      "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    deleteSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}"
    ],
    exportForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/exports"
    ],
    getCodespacesForUserInOrg: [
      "GET /orgs/{org}/members/{username}/codespaces"
    ],
    getExportDetailsForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/exports/{export_id}"
    ],
    getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
    getPublicKeyForAuthenticatedUser: [
      "GET /user/codespaces/secrets/public-key"
    ],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    getSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}"
    ],
    listDevcontainersInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/devcontainers"
    ],
    listForAuthenticatedUser: ["GET /user/codespaces"],
    listInOrganization: [
      "GET /orgs/{org}/codespaces",
      {},
      { renamedParameters: { org_id: "org" } }
    ],
    listInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces"
    ],
    listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
    listRepositoriesForSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}/repositories"
    ],
    listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    preFlightWithRepoForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/new"
    ],
    publishForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/publish"
    ],
    removeRepositoryForSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repoMachinesForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/machines"
    ],
    setRepositoriesForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
    stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
    stopInOrganization: [
      "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"
    ],
    updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
  },
  copilot: {
    addCopilotSeatsForTeams: [
      "POST /orgs/{org}/copilot/billing/selected_teams"
    ],
    addCopilotSeatsForUsers: [
      "POST /orgs/{org}/copilot/billing/selected_users"
    ],
    cancelCopilotSeatAssignmentForTeams: [
      "DELETE /orgs/{org}/copilot/billing/selected_teams"
    ],
    cancelCopilotSeatAssignmentForUsers: [
      "DELETE /orgs/{org}/copilot/billing/selected_users"
    ],
    copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
    copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
    getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
    getCopilotSeatDetailsForUser: [
      "GET /orgs/{org}/members/{username}/copilot"
    ],
    listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
  },
  credentials: { revoke: ["POST /credentials/revoke"] },
  dependabot: {
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
    getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    listAlertsForEnterprise: [
      "GET /enterprises/{enterprise}/dependabot/alerts"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
    listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repositoryAccessForOrg: [
      "GET /organizations/{org}/dependabot/repository-access"
    ],
    setRepositoryAccessDefaultLevel: [
      "PUT /organizations/{org}/dependabot/repository-access/default-level"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"
    ],
    updateRepositoryAccessForOrg: [
      "PATCH /organizations/{org}/dependabot/repository-access"
    ]
  },
  dependencyGraph: {
    createRepositorySnapshot: [
      "POST /repos/{owner}/{repo}/dependency-graph/snapshots"
    ],
    diffRange: [
      "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"
    ],
    exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
  },
  emojis: { get: ["GET /emojis"] },
  enterpriseTeamMemberships: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"
    ],
    get: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
    remove: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  enterpriseTeamOrganizations: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"
    ],
    delete: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignment: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignments: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"
    ]
  },
  enterpriseTeams: {
    create: ["POST /enterprises/{enterprise}/teams"],
    delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
    get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
    list: ["GET /enterprises/{enterprise}/teams"],
    update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
  },
  gists: {
    checkIsStarred: ["GET /gists/{gist_id}/star"],
    create: ["POST /gists"],
    createComment: ["POST /gists/{gist_id}/comments"],
    delete: ["DELETE /gists/{gist_id}"],
    deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
    fork: ["POST /gists/{gist_id}/forks"],
    get: ["GET /gists/{gist_id}"],
    getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
    getRevision: ["GET /gists/{gist_id}/{sha}"],
    list: ["GET /gists"],
    listComments: ["GET /gists/{gist_id}/comments"],
    listCommits: ["GET /gists/{gist_id}/commits"],
    listForUser: ["GET /users/{username}/gists"],
    listForks: ["GET /gists/{gist_id}/forks"],
    listPublic: ["GET /gists/public"],
    listStarred: ["GET /gists/starred"],
    star: ["PUT /gists/{gist_id}/star"],
    unstar: ["DELETE /gists/{gist_id}/star"],
    update: ["PATCH /gists/{gist_id}"],
    updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
  },
  git: {
    createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
    createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
    createRef: ["POST /repos/{owner}/{repo}/git/refs"],
    createTag: ["POST /repos/{owner}/{repo}/git/tags"],
    createTree: ["POST /repos/{owner}/{repo}/git/trees"],
    deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
    getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
    getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
    getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
    getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
    listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
    updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
  },
  gitignore: {
    getAllTemplates: ["GET /gitignore/templates"],
    getTemplate: ["GET /gitignore/templates/{name}"]
  },
  hostedCompute: {
    createNetworkConfigurationForOrg: [
      "POST /orgs/{org}/settings/network-configurations"
    ],
    deleteNetworkConfigurationFromOrg: [
      "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkConfigurationForOrg: [
      "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkSettingsForOrg: [
      "GET /orgs/{org}/settings/network-settings/{network_settings_id}"
    ],
    listNetworkConfigurationsForOrg: [
      "GET /orgs/{org}/settings/network-configurations"
    ],
    updateNetworkConfigurationForOrg: [
      "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ]
  },
  interactions: {
    getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
    getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
    getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
    getRestrictionsForYourPublicRepos: [
      "GET /user/interaction-limits",
      {},
      { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
    ],
    removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
    removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
    removeRestrictionsForRepo: [
      "DELETE /repos/{owner}/{repo}/interaction-limits"
    ],
    removeRestrictionsForYourPublicRepos: [
      "DELETE /user/interaction-limits",
      {},
      { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
    ],
    setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
    setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
    setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
    setRestrictionsForYourPublicRepos: [
      "PUT /user/interaction-limits",
      {},
      { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
    ]
  },
  issues: {
    addAssignees: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    addBlockedByDependency: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    addSubIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
    checkUserCanBeAssignedToIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"
    ],
    create: ["POST /repos/{owner}/{repo}/issues"],
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    createLabel: ["POST /repos/{owner}/{repo}/labels"],
    createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
    deleteMilestone: [
      "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"
    ],
    get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
    getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
    getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
    getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
    getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
    list: ["GET /issues"],
    listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
    listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
    listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
    listDependenciesBlockedBy: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    listDependenciesBlocking: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"
    ],
    listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
    listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
    listEventsForTimeline: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"
    ],
    listForAuthenticatedUser: ["GET /user/issues"],
    listForOrg: ["GET /orgs/{org}/issues"],
    listForRepo: ["GET /repos/{owner}/{repo}/issues"],
    listLabelsForMilestone: [
      "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"
    ],
    listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
    listLabelsOnIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
    listSubIssues: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    removeAllLabels: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    removeAssignees: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    removeDependencyBlockedBy: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"
    ],
    removeLabel: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    removeSubIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"
    ],
    reprioritizeSubIssue: [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"
    ],
    setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
    updateMilestone: [
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"
    ]
  },
  licenses: {
    get: ["GET /licenses/{license}"],
    getAllCommonlyUsed: ["GET /licenses"],
    getForRepo: ["GET /repos/{owner}/{repo}/license"]
  },
  markdown: {
    render: ["POST /markdown"],
    renderRaw: [
      "POST /markdown/raw",
      { headers: { "content-type": "text/plain; charset=utf-8" } }
    ]
  },
  meta: {
    get: ["GET /meta"],
    getAllVersions: ["GET /versions"],
    getOctocat: ["GET /octocat"],
    getZen: ["GET /zen"],
    root: ["GET /"]
  },
  migrations: {
    deleteArchiveForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/archive"
    ],
    deleteArchiveForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/archive"
    ],
    downloadArchiveForOrg: [
      "GET /orgs/{org}/migrations/{migration_id}/archive"
    ],
    getArchiveForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/archive"
    ],
    getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
    getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
    listForAuthenticatedUser: ["GET /user/migrations"],
    listForOrg: ["GET /orgs/{org}/migrations"],
    listReposForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/repositories"
    ],
    listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
    listReposForUser: [
      "GET /user/migrations/{migration_id}/repositories",
      {},
      { renamed: ["migrations", "listReposForAuthenticatedUser"] }
    ],
    startForAuthenticatedUser: ["POST /user/migrations"],
    startForOrg: ["POST /orgs/{org}/migrations"],
    unlockRepoForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"
    ],
    unlockRepoForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"
    ]
  },
  oidc: {
    getOidcCustomSubTemplateForOrg: [
      "GET /orgs/{org}/actions/oidc/customization/sub"
    ],
    updateOidcCustomSubTemplateForOrg: [
      "PUT /orgs/{org}/actions/oidc/customization/sub"
    ]
  },
  orgs: {
    addSecurityManagerTeam: [
      "PUT /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
      }
    ],
    assignTeamToOrgRole: [
      "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    assignUserToOrgRole: [
      "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    blockUser: ["PUT /orgs/{org}/blocks/{username}"],
    cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
    checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
    checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
    checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
    convertMemberToOutsideCollaborator: [
      "PUT /orgs/{org}/outside_collaborators/{username}"
    ],
    createArtifactStorageRecord: [
      "POST /orgs/{org}/artifacts/metadata/storage-record"
    ],
    createInvitation: ["POST /orgs/{org}/invitations"],
    createIssueType: ["POST /orgs/{org}/issue-types"],
    createWebhook: ["POST /orgs/{org}/hooks"],
    customPropertiesForOrgsCreateOrUpdateOrganizationValues: [
      "PATCH /organizations/{org}/org-properties/values"
    ],
    customPropertiesForOrgsGetOrganizationValues: [
      "GET /organizations/{org}/org-properties/values"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinition: [
      "PUT /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [
      "PATCH /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationValues: [
      "PATCH /orgs/{org}/properties/values"
    ],
    customPropertiesForReposDeleteOrganizationDefinition: [
      "DELETE /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinition: [
      "GET /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinitions: [
      "GET /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposGetOrganizationValues: [
      "GET /orgs/{org}/properties/values"
    ],
    delete: ["DELETE /orgs/{org}"],
    deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
    deleteAttestationsById: [
      "DELETE /orgs/{org}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /orgs/{org}/attestations/digest/{subject_digest}"
    ],
    deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
    deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
    disableSelectedRepositoryImmutableReleasesOrganization: [
      "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    enableSelectedRepositoryImmutableReleasesOrganization: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    get: ["GET /orgs/{org}"],
    getImmutableReleasesSettings: [
      "GET /orgs/{org}/settings/immutable-releases"
    ],
    getImmutableReleasesSettingsRepositories: [
      "GET /orgs/{org}/settings/immutable-releases/repositories"
    ],
    getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
    getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
    getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
    getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
    getOrgRulesetVersion: [
      "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
    getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
    getWebhookDelivery: [
      "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    list: ["GET /organizations"],
    listAppInstallations: ["GET /orgs/{org}/installations"],
    listArtifactStorageRecords: [
      "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"
    ],
    listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
    listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedUsers: ["GET /orgs/{org}/blocks"],
    listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
    listForAuthenticatedUser: ["GET /user/orgs"],
    listForUser: ["GET /users/{username}/orgs"],
    listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
    listIssueTypes: ["GET /orgs/{org}/issue-types"],
    listMembers: ["GET /orgs/{org}/members"],
    listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
    listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
    listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
    listOrgRoles: ["GET /orgs/{org}/organization-roles"],
    listOrganizationFineGrainedPermissions: [
      "GET /orgs/{org}/organization-fine-grained-permissions"
    ],
    listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
    listPatGrantRepositories: [
      "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"
    ],
    listPatGrantRequestRepositories: [
      "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"
    ],
    listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
    listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
    listPendingInvitations: ["GET /orgs/{org}/invitations"],
    listPublicMembers: ["GET /orgs/{org}/public_members"],
    listSecurityManagerTeams: [
      "GET /orgs/{org}/security-managers",
      {},
      {
        deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
      }
    ],
    listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
    listWebhooks: ["GET /orgs/{org}/hooks"],
    pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeMember: ["DELETE /orgs/{org}/members/{username}"],
    removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
    removeOutsideCollaborator: [
      "DELETE /orgs/{org}/outside_collaborators/{username}"
    ],
    removePublicMembershipForAuthenticatedUser: [
      "DELETE /orgs/{org}/public_members/{username}"
    ],
    removeSecurityManagerTeam: [
      "DELETE /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
      }
    ],
    reviewPatGrantRequest: [
      "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"
    ],
    reviewPatGrantRequestsInBulk: [
      "POST /orgs/{org}/personal-access-token-requests"
    ],
    revokeAllOrgRolesTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}"
    ],
    revokeAllOrgRolesUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}"
    ],
    revokeOrgRoleTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    revokeOrgRoleUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    setImmutableReleasesSettings: [
      "PUT /orgs/{org}/settings/immutable-releases"
    ],
    setImmutableReleasesSettingsRepositories: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories"
    ],
    setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
    setPublicMembershipForAuthenticatedUser: [
      "PUT /orgs/{org}/public_members/{username}"
    ],
    unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
    update: ["PATCH /orgs/{org}"],
    updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
    updateMembershipForAuthenticatedUser: [
      "PATCH /user/memberships/orgs/{org}"
    ],
    updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
    updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
    updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
    updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
  },
  packages: {
    deletePackageForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}"
    ],
    deletePackageForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    deletePackageForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}"
    ],
    deletePackageVersionForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getAllPackageVersionsForAPackageOwnedByAnOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
      {},
      { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
    ],
    getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions",
      {},
      {
        renamed: [
          "packages",
          "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"
        ]
      }
    ],
    getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions"
    ],
    getPackageForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}"
    ],
    getPackageForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    getPackageForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}"
    ],
    getPackageVersionForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    listDockerMigrationConflictingPackagesForAuthenticatedUser: [
      "GET /user/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForOrganization: [
      "GET /orgs/{org}/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForUser: [
      "GET /users/{username}/docker/conflicts"
    ],
    listPackagesForAuthenticatedUser: ["GET /user/packages"],
    listPackagesForOrganization: ["GET /orgs/{org}/packages"],
    listPackagesForUser: ["GET /users/{username}/packages"],
    restorePackageForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageVersionForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ]
  },
  privateRegistries: {
    createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
    deleteOrgPrivateRegistry: [
      "DELETE /orgs/{org}/private-registries/{secret_name}"
    ],
    getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
    listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
    updateOrgPrivateRegistry: [
      "PATCH /orgs/{org}/private-registries/{secret_name}"
    ]
  },
  projects: {
    addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
    addItemForUser: [
      "POST /users/{username}/projectsV2/{project_number}/items"
    ],
    deleteItemForOrg: [
      "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    deleteItemForUser: [
      "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    getFieldForOrg: [
      "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getFieldForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
    getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
    getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
    getUserItem: [
      "GET /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
    listFieldsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields"
    ],
    listForOrg: ["GET /orgs/{org}/projectsV2"],
    listForUser: ["GET /users/{username}/projectsV2"],
    listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
    listItemsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/items"
    ],
    updateItemForOrg: [
      "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    updateItemForUser: [
      "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ]
  },
  pulls: {
    checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    create: ["POST /repos/{owner}/{repo}/pulls"],
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    createReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    deletePendingReview: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
    getReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
    list: ["GET /repos/{owner}/{repo}/pulls"],
    listCommentsForReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
    listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
    listRequestedReviewers: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
    listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    removeRequestedReviewers: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    requestReviewers: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    submitReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"
    ],
    update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
    updateBranch: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"
    ],
    updateReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: { get: ["GET /rate_limit"] },
  reactions: {
    createForCommitComment: [
      "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    createForIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"
    ],
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    createForPullRequestReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    createForRelease: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    createForTeamDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    createForTeamDiscussionInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ],
    deleteForCommitComment: [
      "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
    ],
    deleteForIssueComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForPullRequestComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForRelease: [
      "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussion: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussionComment: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"
    ],
    listForCommitComment: [
      "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
    listForIssueComment: [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    listForPullRequestReviewComment: [
      "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    listForRelease: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    listForTeamDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    listForTeamDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ]
  },
  repos: {
    acceptInvitation: [
      "PATCH /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
    ],
    acceptInvitationForAuthenticatedUser: [
      "PATCH /user/repository_invitations/{invitation_id}"
    ],
    addAppAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
    addStatusCheckContexts: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    addTeamAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    addUserAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    cancelPagesDeployment: [
      "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"
    ],
    checkAutomatedSecurityFixes: [
      "GET /repos/{owner}/{repo}/automated-security-fixes"
    ],
    checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
    checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
    checkPrivateVulnerabilityReporting: [
      "GET /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    checkVulnerabilityAlerts: [
      "GET /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
    compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
    createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
    createCommitComment: [
      "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    createCommitSignatureProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
    createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
    createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
    createDeploymentBranchPolicy: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    createDeploymentProtectionRule: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    createDeploymentStatus: [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
    createForAuthenticatedUser: ["POST /user/repos"],
    createFork: ["POST /repos/{owner}/{repo}/forks"],
    createInOrg: ["POST /orgs/{org}/repos"],
    createOrUpdateEnvironment: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
    createOrgRuleset: ["POST /orgs/{org}/rulesets"],
    createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
    createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
    createRelease: ["POST /repos/{owner}/{repo}/releases"],
    createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
    createUsingTemplate: [
      "POST /repos/{template_owner}/{template_repo}/generate"
    ],
    createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
    customPropertiesForReposCreateOrUpdateRepositoryValues: [
      "PATCH /repos/{owner}/{repo}/properties/values"
    ],
    customPropertiesForReposGetRepositoryValues: [
      "GET /repos/{owner}/{repo}/properties/values"
    ],
    declineInvitation: [
      "DELETE /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
    ],
    declineInvitationForAuthenticatedUser: [
      "DELETE /user/repository_invitations/{invitation_id}"
    ],
    delete: ["DELETE /repos/{owner}/{repo}"],
    deleteAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    deleteAdminBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    deleteAnEnvironment: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    deleteBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
    deleteCommitSignatureProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
    deleteDeployment: [
      "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    deleteDeploymentBranchPolicy: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
    deleteInvitation: [
      "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
    deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
    deletePullRequestReviewProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
    deleteReleaseAsset: [
      "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
    disableAutomatedSecurityFixes: [
      "DELETE /repos/{owner}/{repo}/automated-security-fixes"
    ],
    disableDeploymentProtectionRule: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    disableImmutableReleases: [
      "DELETE /repos/{owner}/{repo}/immutable-releases"
    ],
    disablePrivateVulnerabilityReporting: [
      "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    disableVulnerabilityAlerts: [
      "DELETE /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    downloadArchive: [
      "GET /repos/{owner}/{repo}/zipball/{ref}",
      {},
      { renamed: ["repos", "downloadZipballArchive"] }
    ],
    downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
    downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
    enableAutomatedSecurityFixes: [
      "PUT /repos/{owner}/{repo}/automated-security-fixes"
    ],
    enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
    enablePrivateVulnerabilityReporting: [
      "PUT /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    enableVulnerabilityAlerts: [
      "PUT /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    generateReleaseNotes: [
      "POST /repos/{owner}/{repo}/releases/generate-notes"
    ],
    get: ["GET /repos/{owner}/{repo}"],
    getAccessRestrictions: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    getAdminBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    getAllDeploymentProtectionRules: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
    getAllStatusCheckContexts: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"
    ],
    getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
    getAppsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"
    ],
    getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
    getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
    getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
    getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
    getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
    getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
    getCommitSignatureProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
    getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
    getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
    getCustomDeploymentProtectionRule: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
    getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
    getDeploymentBranchPolicy: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    getDeploymentStatus: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"
    ],
    getEnvironment: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
    getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
    getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
    getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
    getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
    getOrgRulesets: ["GET /orgs/{org}/rulesets"],
    getPages: ["GET /repos/{owner}/{repo}/pages"],
    getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
    getPagesDeployment: [
      "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"
    ],
    getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
    getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
    getPullRequestReviewProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
    getReadme: ["GET /repos/{owner}/{repo}/readme"],
    getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
    getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
    getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
    getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
    getRepoRuleSuite: [
      "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"
    ],
    getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
    getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    getRepoRulesetHistory: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"
    ],
    getRepoRulesetVersion: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
    getStatusChecksProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    getTeamsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"
    ],
    getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
    getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
    getUsersWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"
    ],
    getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
    getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
    getWebhookConfigForRepo: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    getWebhookDelivery: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    listActivities: ["GET /repos/{owner}/{repo}/activity"],
    listAttestations: [
      "GET /repos/{owner}/{repo}/attestations/{subject_digest}"
    ],
    listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
    listBranches: ["GET /repos/{owner}/{repo}/branches"],
    listBranchesForHeadCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"
    ],
    listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
    listCommentsForCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/commits"],
    listContributors: ["GET /repos/{owner}/{repo}/contributors"],
    listCustomDeploymentRuleIntegrations: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"
    ],
    listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
    listDeploymentBranchPolicies: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    listDeploymentStatuses: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
    listForAuthenticatedUser: ["GET /user/repos"],
    listForOrg: ["GET /orgs/{org}/repos"],
    listForUser: ["GET /users/{username}/repos"],
    listForks: ["GET /repos/{owner}/{repo}/forks"],
    listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
    listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
    listLanguages: ["GET /repos/{owner}/{repo}/languages"],
    listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
    listPublic: ["GET /repositories"],
    listPullRequestsAssociatedWithCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    listReleaseAssets: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/assets"
    ],
    listReleases: ["GET /repos/{owner}/{repo}/releases"],
    listTags: ["GET /repos/{owner}/{repo}/tags"],
    listTeams: ["GET /repos/{owner}/{repo}/teams"],
    listWebhookDeliveries: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"
    ],
    listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
    merge: ["POST /repos/{owner}/{repo}/merges"],
    mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
    pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeAppAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    removeCollaborator: [
      "DELETE /repos/{owner}/{repo}/collaborators/{username}"
    ],
    removeStatusCheckContexts: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    removeStatusCheckProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    removeTeamAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    removeUserAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
    replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
    requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
    setAdminBranchProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    setAppAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    setStatusCheckContexts: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    setTeamAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    setUserAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
    transfer: ["POST /repos/{owner}/{repo}/transfer"],
    update: ["PATCH /repos/{owner}/{repo}"],
    updateBranchProtection: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
    updateDeploymentBranchPolicy: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
    updateInvitation: [
      "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
    updatePullRequestReviewProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
    updateReleaseAsset: [
      "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    updateStatusCheckPotection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
      {},
      { renamed: ["repos", "updateStatusCheckProtection"] }
    ],
    updateStatusCheckProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
    updateWebhookConfigForRepo: [
      "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    uploadReleaseAsset: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",
      { baseUrl: "https://uploads.github.com" }
    ]
  },
  search: {
    code: ["GET /search/code"],
    commits: ["GET /search/commits"],
    issuesAndPullRequests: ["GET /search/issues"],
    labels: ["GET /search/labels"],
    repos: ["GET /search/repositories"],
    topics: ["GET /search/topics"],
    users: ["GET /search/users"]
  },
  secretScanning: {
    createPushProtectionBypass: [
      "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
    listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
    listLocationsForAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"
    ],
    listOrgPatternConfigs: [
      "GET /orgs/{org}/secret-scanning/pattern-configurations"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    updateOrgPatternConfigs: [
      "PATCH /orgs/{org}/secret-scanning/pattern-configurations"
    ]
  },
  securityAdvisories: {
    createFork: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"
    ],
    createPrivateVulnerabilityReport: [
      "POST /repos/{owner}/{repo}/security-advisories/reports"
    ],
    createRepositoryAdvisory: [
      "POST /repos/{owner}/{repo}/security-advisories"
    ],
    createRepositoryAdvisoryCveRequest: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"
    ],
    getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
    getRepositoryAdvisory: [
      "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ],
    listGlobalAdvisories: ["GET /advisories"],
    listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
    listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
    updateRepositoryAdvisory: [
      "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ]
  },
  teams: {
    addOrUpdateMembershipForUserInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    addOrUpdateRepoPermissionsInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    checkPermissionsForRepoInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    create: ["POST /orgs/{org}/teams"],
    createDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
    deleteDiscussionCommentInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    deleteDiscussionInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
    getByName: ["GET /orgs/{org}/teams/{team_slug}"],
    getDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    getDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    getMembershipForUserInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    list: ["GET /orgs/{org}/teams"],
    listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
    listDiscussionCommentsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
    listForAuthenticatedUser: ["GET /user/teams"],
    listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
    listPendingInvitationsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/invitations"
    ],
    listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
    removeMembershipForUserInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    removeRepoInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    updateDiscussionCommentInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    updateDiscussionInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
  },
  users: {
    addEmailForAuthenticated: [
      "POST /user/emails",
      {},
      { renamed: ["users", "addEmailForAuthenticatedUser"] }
    ],
    addEmailForAuthenticatedUser: ["POST /user/emails"],
    addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
    block: ["PUT /user/blocks/{username}"],
    checkBlocked: ["GET /user/blocks/{username}"],
    checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
    checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
    createGpgKeyForAuthenticated: [
      "POST /user/gpg_keys",
      {},
      { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
    ],
    createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
    createPublicSshKeyForAuthenticated: [
      "POST /user/keys",
      {},
      { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
    ],
    createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
    createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
    deleteAttestationsBulk: [
      "POST /users/{username}/attestations/delete-request"
    ],
    deleteAttestationsById: [
      "DELETE /users/{username}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /users/{username}/attestations/digest/{subject_digest}"
    ],
    deleteEmailForAuthenticated: [
      "DELETE /user/emails",
      {},
      { renamed: ["users", "deleteEmailForAuthenticatedUser"] }
    ],
    deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
    deleteGpgKeyForAuthenticated: [
      "DELETE /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
    ],
    deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
    deletePublicSshKeyForAuthenticated: [
      "DELETE /user/keys/{key_id}",
      {},
      { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
    ],
    deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
    deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
    deleteSshSigningKeyForAuthenticatedUser: [
      "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    follow: ["PUT /user/following/{username}"],
    getAuthenticated: ["GET /user"],
    getById: ["GET /user/{account_id}"],
    getByUsername: ["GET /users/{username}"],
    getContextForUser: ["GET /users/{username}/hovercard"],
    getGpgKeyForAuthenticated: [
      "GET /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
    ],
    getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
    getPublicSshKeyForAuthenticated: [
      "GET /user/keys/{key_id}",
      {},
      { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
    ],
    getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
    getSshSigningKeyForAuthenticatedUser: [
      "GET /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    list: ["GET /users"],
    listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /users/{username}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedByAuthenticated: [
      "GET /user/blocks",
      {},
      { renamed: ["users", "listBlockedByAuthenticatedUser"] }
    ],
    listBlockedByAuthenticatedUser: ["GET /user/blocks"],
    listEmailsForAuthenticated: [
      "GET /user/emails",
      {},
      { renamed: ["users", "listEmailsForAuthenticatedUser"] }
    ],
    listEmailsForAuthenticatedUser: ["GET /user/emails"],
    listFollowedByAuthenticated: [
      "GET /user/following",
      {},
      { renamed: ["users", "listFollowedByAuthenticatedUser"] }
    ],
    listFollowedByAuthenticatedUser: ["GET /user/following"],
    listFollowersForAuthenticatedUser: ["GET /user/followers"],
    listFollowersForUser: ["GET /users/{username}/followers"],
    listFollowingForUser: ["GET /users/{username}/following"],
    listGpgKeysForAuthenticated: [
      "GET /user/gpg_keys",
      {},
      { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
    ],
    listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
    listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
    listPublicEmailsForAuthenticated: [
      "GET /user/public_emails",
      {},
      { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
    ],
    listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
    listPublicKeysForUser: ["GET /users/{username}/keys"],
    listPublicSshKeysForAuthenticated: [
      "GET /user/keys",
      {},
      { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
    ],
    listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
    listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
    listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
    listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
    listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
    setPrimaryEmailVisibilityForAuthenticated: [
      "PATCH /user/email/visibility",
      {},
      { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
    ],
    setPrimaryEmailVisibilityForAuthenticatedUser: [
      "PATCH /user/email/visibility"
    ],
    unblock: ["DELETE /user/blocks/{username}"],
    unfollow: ["DELETE /user/following/{username}"],
    updateAuthenticated: ["PATCH /user"]
  }
};
var endpoints_default = Endpoints;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults2, decorations] = endpoint2;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults2
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults2, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults2);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION5;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION5;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION6 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION6;

// node_modules/@actions/github/lib/utils.js
var context = new Context2();
var baseUrl = getApiBaseUrl();
var defaults = {
  baseUrl,
  request: {
    agent: getProxyAgent(baseUrl),
    fetch: getProxyFetch(baseUrl)
  }
};
var GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
  const opts = Object.assign({}, options || {});
  const auth2 = getAuthString(token, opts);
  if (auth2) {
    opts.auth = auth2;
  }
  const userAgent2 = getUserAgentWithOrchestrationId(opts.userAgent);
  if (userAgent2) {
    opts.userAgent = userAgent2;
  }
  return opts;
}

// node_modules/@actions/github/lib/github.js
var context2 = new Context2();
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}

// src/domain/github/retry.ts
var secondaryLimit = 6e4;
var firstBackoff = 1e3;
var maxBackoffMs = 6e4;
var maxWaitMs = 15 * 6e4;
var maxAttempts = 6;
var doubtful = [404, 409, 422];
var doubtfulAttempts = 3;
function waitAfter(answer, attempt2, now, random) {
  const { status, headers, message } = answer;
  const limited = isLimit(answer);
  const worthIt = doubtful.includes(status) && attempt2 + 1 < doubtfulAttempts;
  if (!limited && !worthIt && status !== 0 && status < 500) return void 0;
  const retryAfter = secondsOf(headers["retry-after"], now);
  if (retryAfter !== void 0)
    return wait(retryAfter * 1e3, random, `GitHub asks to wait ${Math.ceil(retryAfter)} s`);
  const backoff = Math.min(maxBackoffMs, firstBackoff * 2 ** attempt2);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (limited && String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset)) {
    return wait(Math.max(backoff, reset * 1e3 - now), random, "the rate limit is used up");
  }
  if (limited) return wait(secondaryLimit * 2 ** attempt2, random, "a secondary rate limit was reached");
  const why = status === 0 ? `no answer (${message})` : `GitHub answered ${status}`;
  return wait(backoff, random, why);
}
function isLimit({ status, headers, message }) {
  if (status !== 403) return status === 429;
  return headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0" || /secondary rate limit|rate limit exceeded|abuse detection/i.test(message);
}
function secondsOf(value, now) {
  if (value === void 0 || value === "") return void 0;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(String(value));
  return Number.isNaN(date) ? void 0 : Math.max(0, (date - now) / 1e3);
}
function wait(milliseconds, random, why) {
  return { milliseconds: Math.ceil(milliseconds + random * Math.min(1e3, milliseconds / 10)), why };
}

// src/adapters/github/rejection.ts
function rejectionOf(error, token) {
  const { message, errors, ...rest } = readRejection(error);
  const hide = (text) => withoutCredentials(text, [token]);
  return { ...rest, message: hide(message), errors: errors.map(hide) };
}
function readRejection(error) {
  const { status, response } = error;
  if (response === void 0 || status === void 0) {
    const message2 = error instanceof Error ? error.name === "TimeoutError" ? "no answer in time" : error.message : String(error);
    return { kind: "rejected", status: 0, headers: {}, message: message2, errors: [] };
  }
  const { message, errors } = typeof response.data === "object" && response.data !== null ? response.data : {};
  return {
    kind: "rejected",
    status,
    headers: response.headers,
    message: typeof message === "string" ? message : `status ${status}`,
    errors: Array.isArray(errors) ? errors.map(textOfError) : []
  };
}
function isRateLimited(data) {
  const errors = typeof data === "object" && data !== null && "errors" in data ? data.errors : void 0;
  return Array.isArray(errors) && errors.some((error) => error.type === "RATE_LIMITED");
}
function textOfError(error) {
  if (typeof error === "string") return error;
  const { message, field, code: code2 } = error;
  return typeof message === "string" ? message : [field, code2].filter((part2) => typeof part2 === "string").join(" is ");
}

// src/adapters/github/request.ts
var NotAnswered = class extends Error {
  constructor(cause) {
    super(cause.message);
    this.cause = cause;
  }
  cause;
};
var requestTimeLimit = 6e4;
var writesWithoutPause = 30;
var GitHubRequests = class {
  constructor(options) {
    this.options = options;
    const quiet = () => void 0;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    this.#octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: "infra-actions", log });
  }
  options;
  #octokit;
  #writes = 0;
  /** GitHub's limits hold for the token, whatever is asked next: nothing before this time. */
  #quietUntil = 0;
  /**
   * Asks and reads: `read` checks the answer's shape and throws where it is not what the API promises, which counts as
   * no answer, for a connection may end in the middle of one.
   *
   * @param missing what a 404 means, where it is an answer and not a refusal
   * @param patience how often a 404 is asked again before it is believed
   */
  async ask(route, parameters, read, { repetition = "freely", missing, patience: patience2 = 0 } = {}) {
    for (let attempt2 = 0; ; attempt2 += 1) {
      const answer = await this.#once(route, parameters);
      if (answer.kind === "rejected" && answer.status === 404 && attempt2 >= patience2 && missing) return missing();
      const outcome = answer.kind === "answered" ? attemptTo(() => read(answer)) : { failure: this.#failureOf(route, answer) };
      if ("value" in outcome) return outcome.value;
      const { failure } = outcome;
      const answered = answer.kind === "answered" ? { status: 0, headers: {}, message: failure.message } : answer;
      const wait2 = isFinal(failure) ? void 0 : waitAfter(answered, attempt2, this.options.clock.now(), this.#random());
      if (wait2 !== void 0) this.#quietUntil = this.options.clock.now() + wait2.milliseconds;
      if (wait2 === void 0 || repetition === "freely" && attempt2 + 1 >= maxAttempts) throw failure;
      await this.#waitUntilQuiet(wait2.why);
      if (repetition === "look-first") throw new NotAnswered(failure);
    }
  }
  /** A GraphQL mutation: it refuses with a 200 and `errors`. */
  async mutate(name, query, variables) {
    const baseUrl2 = this.options.apiUrl.replace(/\/api\/v3\/?$/, "/api");
    try {
      const read = ({ data }) => readMutation(name, new Field(data));
      return await this.ask("POST /graphql", { baseUrl: baseUrl2, query, variables }, read, { repetition: "look-first" });
    } catch (error) {
      if (error instanceof NotAnswered) return { kind: "look-again", cause: error.cause };
      throw error;
    }
  }
  #random() {
    return (this.options.random ?? Math.random)();
  }
  async #once(route, parameters) {
    await this.#waitUntilQuiet("GitHub asked to wait");
    await this.#pace(route);
    const limit = AbortSignal.any([this.options.stop, AbortSignal.timeout(requestTimeLimit)]);
    try {
      const { status, data, headers } = await this.#octokit.request(route, {
        ...parameters,
        request: { signal: limit }
      });
      return isRateLimited(data) ? { kind: "rejected", status: 429, headers, message: "rate limited", errors: [] } : { kind: "answered", status, data };
    } catch (error) {
      if (this.options.stop.aborted)
        throw new Failure("interrupted", "stopped while talking to GitHub", { cause: error });
      return rejectionOf(error, this.options.token);
    }
  }
  /** GitHub's advice for many writes: a second between them. */
  async #pace(route) {
    if (route.startsWith("GET ")) return;
    this.#writes += 1;
    if (this.#writes > writesWithoutPause) await this.options.clock.sleep(1e3);
  }
  #failureOf(route, { status, message, headers, errors }) {
    const { repository, apiUrl } = this.options;
    if (status === 0 || status >= 500 || isLimit({ status, message, headers })) {
      const what = status === 0 ? `GitHub could not be reached at ${apiUrl}: ${message}` : `GitHub answered ${status} to ${route}: ${message}`;
      return new Failure("network", what, { hint: "Run again later; githubstatus.com tells about outages." });
    }
    const accepted = headers["x-accepted-github-permissions"];
    const refusal2 = refusalOf({
      status,
      message,
      errors,
      route,
      repository,
      ...accepted !== void 0 && { accepted: String(accepted) }
    });
    if (refusal2 !== void 0) return refusal2;
    const detail = [message, ...errors].join("; ");
    return new Failure("github", `GitHub answered ${status} to ${route} for ${repository}: ${detail}`, {
      hint: "Run again; if it stays, report it with this text."
    });
  }
  /** @throws {Failure} `network` when nobody would wait so long. */
  async #waitUntilQuiet(why) {
    const { clock, log } = this.options;
    const milliseconds = this.#quietUntil - clock.now();
    if (milliseconds <= 0) return;
    if (milliseconds > maxWaitMs) {
      const until = new Date(this.#quietUntil).toISOString();
      throw new Failure("network", `${why}: GitHub takes no request of this token before ${until}`, {
        hint: `Run again after ${until}; nothing is lost.`
      });
    }
    log.info(`${why}; waiting ${Math.ceil(milliseconds / 1e3)} s`);
    await clock.sleep(milliseconds);
  }
};
function attemptTo(read) {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
}
function isFinal(failure) {
  return failure instanceof Refusal && failure.reason !== "permission" && failure.reason !== "not-found";
}
function readMutation(name, answer) {
  if (answer.get("errors").isNull()) {
    answer.get("data", name).get("clientMutationId");
    return { kind: "done" };
  }
  const error = answer.get("errors").list()[0];
  const type = error === void 0 || error.get("type").isNull() ? "" : error.get("type").text();
  const message = error?.get("message").text() ?? "";
  if (type === "undefinedField" || /doesn't exist on type 'Mutation'/.test(message)) return "unknown-mutation";
  return {
    kind: "look-again",
    cause: new Failure("github", message, { hint: "GitHub refused this; its message says why." })
  };
}

// src/adapters/github/repository.ts
var repo = "/repos/{owner}/{repo}";
var perPage = 100;
var maxPages = 5;
var RepositoryRequests = class {
  constructor(requests, fullName) {
    this.requests = requests;
    this.fullName = fullName;
  }
  requests;
  fullName;
  #known = /* @__PURE__ */ new Map();
  get owner() {
    return this.fullName.split("/")[0] ?? "";
  }
  ask(route, parameters, read, options = {}) {
    return this.requests.ask(route, this.#at(parameters), ({ data }) => read(new Field(data)), options);
  }
  /** {@link ask} for what is named by its hash. */
  askOnce(key2, route, parameters, read) {
    return this.once(`${route} ${key2}`, () => this.ask(route, parameters, read));
  }
  once(key2, make) {
    const found = this.#known.get(key2);
    if (found !== void 0) return found;
    const made = make().catch((error) => {
      this.#known.delete(key2);
      throw error;
    });
    this.#known.set(key2, made);
    return made;
  }
  /** All items of a list, at most 500. */
  async pages(route, parameters, read) {
    const items = [];
    for (let page = 1; page <= maxPages; page += 1) {
      const more = await this.ask(route, { ...parameters, per_page: perPage, page }, (list) => list.list().map(read));
      items.push(...more);
      if (more.length < perPage) break;
    }
    return items;
  }
  /** A write that others can see. `check` reads the answer, so that half an answer is none. */
  async write(route, parameters, check) {
    try {
      const read = ({ data, status }) => void check(new Field(data), status);
      await this.requests.ask(route, this.#at(parameters), read, { repetition: "look-first" });
      return { kind: "done" };
    } catch (error) {
      if (error instanceof NotAnswered) return { kind: "look-again", cause: error.cause };
      throw error;
    }
  }
  /** A GraphQL mutation, for the few things that REST does not have. */
  async mutate(name, input) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`;
    return this.requests.mutate(name, query, { input });
  }
  #at(parameters) {
    const [owner, name] = this.fullName.split("/");
    return { owner, repo: name, ...parameters };
  }
};

// src/adapters/github/reads.ts
var maxFiles = 300;
var patience = 2;
var commitsPerPage = 100;
var maxCommits = 500;
function readsOf(requests) {
  return {
    async repository() {
      const state = await requests.ask(`GET ${repo}`, {}, readRepository);
      requests.fullName = state.fullName;
      return state;
    },
    branch: (name, how) => requests.ask(
      `GET ${repo}/git/ref/{ref}`,
      { ref: `heads/${name}` },
      (ref) => ref.get("object", "sha").sha(),
      { missing: () => void 0, patience: how?.expected === true ? patience : 0 }
    ),
    commit: (sha) => requests.askOnce(sha, `GET ${repo}/git/commits/{commit_sha}`, { commit_sha: sha }, readCommit2),
    entries: (tree, paths) => readEntries(requests, tree, paths),
    text: (blob) => requests.askOnce(blob, `GET ${repo}/git/blobs/{file_sha}`, { file_sha: blob }, readText2),
    compare: (base, head) => requests.once(`compare ${base}...${head}`, () => compare(requests, base, head)),
    pullRequests: (branch) => requests.ask(
      `GET ${repo}/pulls`,
      { state: "open", head: `${requests.owner}:${branch}`, per_page: 100 },
      (list) => list.list().map((item) => readPullRequest(item, requests.owner))
    ),
    comments: (number) => requests.pages(
      `GET ${repo}/issues/{issue_number}/comments`,
      { issue_number: number },
      (comment) => comment.get("body").isNull() ? "" : comment.get("body").text()
    ),
    reviewed: (number) => requests.pages(
      `GET ${repo}/pulls/{pull_number}/reviews`,
      { pull_number: number },
      (review) => review.get("user").isNull() ? "" : review.get("user", "login").text()
    )
  };
}
async function compare(requests, base, head) {
  const route = `GET ${repo}/compare/{basehead}`;
  const commits = [];
  for (let page = 1; ; page += 1) {
    const parameters = { basehead: `${base}...${head}`, per_page: commitsPerPage, page };
    const part2 = await requests.ask(route, parameters, readComparison, {
      missing: () => void 0,
      patience
    });
    if (part2 === void 0) return void 0;
    commits.push(...part2.commits);
    const last2 = part2.commits.length < commitsPerPage || commits.length >= part2.total || commits.length >= maxCommits;
    if (!last2) continue;
    const first = page === 1 ? part2 : await requests.ask(route, { ...parameters, page: 1 }, readComparison);
    const complete = commits.length >= part2.total && first.files.length < maxFiles;
    return { mergeBase: part2.mergeBase, commits, files: first.files, complete };
  }
}
function readComparison(data) {
  return {
    mergeBase: data.get("merge_base_commit", "sha").sha(),
    total: data.get("total_commits").number(),
    commits: data.get("commits").list().map(readListedCommit),
    // prettier-ignore
    // Only the first page has files.
    files: data.get("files").isNull() ? [] : data.get("files").list().flatMap(readPaths)
    // prettier-ignore
  };
}
function readPaths(file) {
  const before = file.get("previous_filename");
  const renamed = file.get("status").text() === "renamed" && !before.isNull();
  return [file.get("filename").text(), ...renamed ? [before.text()] : []];
}
function readListing(data) {
  const entries = data.get("tree").list().map((entry) => [entry.get("path").text(), { mode: entry.get("mode").text(), sha: entry.get("sha").sha() }]);
  return { entries: new Map(entries), complete: !data.get("truncated").boolean() };
}
var folderMode = "040000";
async function readEntries(requests, tree, paths) {
  const route = `GET ${repo}/git/trees/{tree_sha}`;
  const whole = await requests.askOnce(`${tree} recursive`, route, { tree_sha: tree, recursive: "1" }, readListing);
  const folder = async (sha) => {
    const listing = await requests.askOnce(sha, route, { tree_sha: sha }, readListing);
    if (listing.complete) return listing;
    throw new Failure("github", "a folder of the repository has more entries than GitHub lists");
  };
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    let names2 = whole.complete ? whole.entries : (await folder(tree)).entries;
    for (const part2 of foldersAbove2(path).concat(path)) {
      const entry = names2.get(whole.complete ? part2 : posix3.basename(part2));
      if (entry === void 0) break;
      if (entry.mode !== folderMode) {
        found.set(part2, entry);
        break;
      }
      if (part2 === path) found.set(part2, entry);
      else if (!whole.complete) names2 = (await folder(entry.sha)).entries;
    }
  }
  return found;
}
function foldersAbove2(path) {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
var decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readText2(data) {
  const encoding = data.get("encoding").text();
  const content = data.get("content").text();
  if (encoding === "utf-8") return content;
  const bytes = Buffer.from(content, "base64");
  if (bytes.length !== data.get("size").number()) return data.get("content").sha();
  try {
    return decoder2.decode(bytes);
  } catch {
    return void 0;
  }
}

// src/adapters/github/writes.ts
function writesOf(requests, nodeId) {
  const sha = (object) => object.get("sha").sha();
  const target = (ref) => ref.get("object", "sha").sha();
  const number = (item) => item.get("number").number();
  return {
    writeBlob: (text) => requests.once(
      `blob ${text}`,
      () => requests.ask(`POST ${repo}/git/blobs`, { content: text, encoding: "utf-8" }, sha)
    ),
    writeTree(base, files) {
      const tree = [...files].map(([path, file]) => ({ path, mode: file?.mode ?? "100644", type: "blob", sha: file?.sha ?? null }));
      return requests.ask(`POST ${repo}/git/trees`, { base_tree: base, tree }, sha);
    },
    writeCommit: ({ message, tree, parents }) => requests.ask(`POST ${repo}/git/commits`, { message, tree, parents }, sha),
    createBranch: (name, commit) => requests.write(`POST ${repo}/git/refs`, { ref: `refs/heads/${name}`, sha: commit }, target),
    advanceBranch: (name, commit) => requests.write(`PATCH ${repo}/git/refs/{ref}`, { ref: `heads/${name}`, sha: commit, force: false }, target),
    async mergeInto(name, commit, message) {
      const parameters = { base: name, head: commit, commit_message: message };
      const outcome = await requests.write(
        `POST ${repo}/merges`,
        parameters,
        (merge2, status) => status === 204 || sha(merge2)
      );
      return outcome.kind === "look-again" && /merge conflict/i.test(outcome.cause.message) ? "conflict" : outcome;
    },
    async deleteBranch(name, commit) {
      const update2 = { name: `refs/heads/${name}`, beforeOid: commit, afterOid: "0".repeat(40) };
      const outcome = await requests.mutate("updateRefs", { repositoryId: await nodeId(), refUpdates: [update2] });
      if (outcome !== "unknown-mutation") return outcome;
      return deleteIfUnmoved(requests, name, commit);
    },
    createPullRequest: (request2) => requests.write(`POST ${repo}/pulls`, { ...request2 }, number),
    updatePullRequest: (pull, change) => requests.write(`PATCH ${repo}/pulls/{pull_number}`, { pull_number: pull, ...change }, number),
    addComment: (issue, body) => requests.write(
      `POST ${repo}/issues/{issue_number}/comments`,
      { issue_number: issue, body },
      (comment) => comment.get("id").number()
    ),
    addLabels: (issue, labels) => requests.write(
      `POST ${repo}/issues/{issue_number}/labels`,
      { issue_number: issue, labels },
      (list) => list.list()
    ),
    requestReviewers(pull, reviewers) {
      const teams = reviewers.flatMap((reviewer) => reviewer.split("/")[1] ?? []);
      const people = reviewers.filter((reviewer) => !reviewer.includes("/"));
      const parameters = { pull_number: pull, reviewers: people, team_reviewers: teams };
      return requests.write(`POST ${repo}/pulls/{pull_number}/requested_reviewers`, parameters, number);
    },
    async enableAutoMerge({ nodeId: pullRequestId }, mergeMethod) {
      const outcome = await requests.mutate("enablePullRequestAutoMerge", { pullRequestId, mergeMethod });
      if (outcome !== "unknown-mutation") return outcome;
      return { kind: "look-again", cause: new Failure("github", "this GitHub server does not know auto-merge") };
    }
  };
}
async function deleteIfUnmoved(requests, name, commit) {
  const ref = { ref: `heads/${name}` };
  const now = await requests.ask(`GET ${repo}/git/ref/{ref}`, ref, (found) => found.get("object", "sha").sha(), { missing: () => void 0 });
  if (now !== commit) return { kind: "look-again", cause: new Failure("github", `${name} was moved by somebody else`) };
  return requests.write(`DELETE ${repo}/git/refs/{ref}`, ref, () => void 0);
}

// src/adapters/github/github.ts
function createGitHub(options) {
  const requests = new RepositoryRequests(new GitHubRequests(options), options.repository);
  const reads = readsOf(requests);
  const nodeId = () => requests.once("node id", async () => (await reads.repository()).nodeId);
  return { ...reads, ...writesOf(requests, nodeId) };
}
function withGitHub(ports, { token }, environment) {
  const { clock, log, stop } = ports;
  const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
  const given = token ?? environment["GITHUB_TOKEN"];
  const connect = (repository) => {
    if (!given) {
      throw new Failure("usage", "input `token`: is required", {
        hint: "Pass `token: ${{ github.token }}` or another token."
      });
    }
    return createGitHub({ repository, token: given, apiUrl, clock, log, stop });
  };
  return { ...ports, gitHub: { here: environment["GITHUB_REPOSITORY"] || void 0, connect } };
}

// src/entries/open-pull-request.ts
await runAction({ name: "open-pull-request", readInputs, extend: withGitHub, run, describe });
