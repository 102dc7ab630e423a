/** Package names that bring a tool or library. */
export interface SystemPackages {
  readonly ubuntu: readonly string[];
  readonly debian: readonly string[];
}

/** Debian policy, 5.6.7: what a package name may look like; nothing that apt would read as an option. */
export function isPackageName(name: string): boolean {
  return /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?$/.test(name);
}

const tools: Readonly<Record<string, string>> = {
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
const libraries: Readonly<Record<string, string>> = {
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
const headers: readonly (readonly [prefix: string, library: string])[] = [
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

export function toolPackages(tool: string): SystemPackages | undefined {
  const name = Object.hasOwn(tools, tool) ? tools[tool] : undefined;
  if (name === undefined) return undefined;
  return { ubuntu: [ubuntuNames.get(name) ?? name], debian: [name] };
}

/** @param library a pkg-config name, or what stands after `-l`. */
export function libraryPackages(library: string): SystemPackages | undefined {
  const key = library === 'stdc++' ? 'stdc__' : library;
  const name = Object.hasOwn(libraries, key) ? libraries[key] : undefined;
  if (name === undefined) return undefined;
  return { ubuntu: [name], debian: [name] };
}

export function headerPackages(header: string): SystemPackages | undefined {
  const library = headers.find(([prefix]) => header.startsWith(prefix))?.[1];
  return library === undefined ? undefined : libraryPackages(library);
}
