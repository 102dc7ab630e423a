// Versions of releases: three numbers, `1.2.3`, whose tag is `v1.2.3`. Nothing here needs a package, because the job
// that publishes installs none.

const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

export function isVersion(text) {
  return form.test(text);
}

/** The version of a tag, or `undefined` where it names no release. */
export function versionOfTag(tag) {
  const version = tag.startsWith('v') ? tag.slice(1) : '';
  return isVersion(version) ? version : undefined;
}

/** For sorting: negative when `left` comes before `right`. */
export function compareVersions(left, right) {
  const [ours, theirs] = [left, right].map((version) => version.split('.').map(Number));
  const place = ours.findIndex((number, index) => number !== theirs[index]);
  return place === -1 ? 0 : ours[place] - theirs[place];
}

/** The next version of a kind: `major`, `minor` or `patch`. */
export function nextVersion(version, kind) {
  const [major, minor, patch] = version.split('.').map(Number);
  if (kind === 'major') return `${major + 1}.0.0`;
  return kind === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * The tags that follow a release: `v1` and `v1.2` for 1.2.3. One stays where it is when it has a newer release already,
 * so that a correction of an old version takes nobody back.
 */
export function movingTags(version, released) {
  const [major, minor] = version.split('.');
  return [`${major}.`, `${major}.${minor}.`]
    .filter((line) => released.every((other) => !other.startsWith(line) || compareVersions(other, version) <= 0))
    .map((line) => `v${line.slice(0, -1)}`);
}
