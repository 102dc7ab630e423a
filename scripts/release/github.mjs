// GitHub's API as far as a release needs it. Nothing here needs a package, because the job that publishes installs
// none.

const api = process.env.GITHUB_API_URL ?? 'https://api.github.com';
const repository = requireVariable('GITHUB_REPOSITORY');

export const commit = requireVariable('GITHUB_SHA');

/** @throws an error with GitHub's own words; `status` is the answer's. @returns the answer's value */
export async function request(method, path, body) {
  return send(method, `${api}/repos/${repository}/${path}`, 'application/json', JSON.stringify(body));
}

/** @param url a release's `upload_url` */
export async function upload(url, name, content) {
  const place = `${url.replace(/\{.*\}$/, '')}?name=${encodeURIComponent(name)}`;
  return send('POST', place, 'application/octet-stream', content);
}

/** The value, or `undefined` where GitHub has nothing of that name. */
export async function find(path) {
  try {
    return await request('GET', path);
  } catch (error) {
    if (error.status === 404) return undefined;
    throw error;
  }
}

/** Every release, drafts included. */
export async function allReleases() {
  const releases = [];
  for (let page = 1; ; page++) {
    const some = await request('GET', `releases?per_page=100&page=${page}`);
    releases.push(...some);
    if (some.length < 100) return releases;
  }
}

/** The commit that a tag leads to, through the tag's own object where it has one. */
export async function commitOfTag(tag) {
  const { object } = await request('GET', `git/ref/tags/${tag}`);
  return object.type === 'tag' ? (await request('GET', `git/tags/${object.sha}`)).object.sha : object.sha;
}

async function send(method, url, type, body) {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${requireVariable('GITHUB_TOKEN')}`,
    'content-type': type,
    'user-agent': 'infra-actions-release',
    'x-github-api-version': '2022-11-28',
  };
  const response = await fetch(url, body === undefined ? { method, headers } : { method, headers, body });
  const text = await response.text();
  if (response.ok) return text === '' ? undefined : JSON.parse(text);
  throw Object.assign(new Error(`${method} ${url}: GitHub answers ${response.status}: ${text}`), {
    status: response.status,
  });
}

function requireVariable(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this runs in .github/workflows/release.yml`);
  return value;
}
