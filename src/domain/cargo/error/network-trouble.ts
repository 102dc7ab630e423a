/**
 * What cargo, libcurl and git say when the network, not the repository, is the reason. Texts from cargo's `network`
 * module, libcurl's `curl_easy_strerror` and git's transports.
 */
const patterns: readonly RegExp[] = [
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
export function networkTrouble(stderr: string): string | undefined {
  return stderr
    .split('\n')
    .find((line) => patterns.some((pattern) => pattern.test(line)))
    ?.trim();
}
