import { Failure } from '../domain/failure.js';
import type { Checkout } from '../ports/checkout.js';

/**
 * The text of a file that is only looked through to tell more: `undefined` where it is not there, not text, or cannot
 * be read. What has to be written must not depend on it.
 */
export async function readIfText(checkout: Pick<Checkout, 'readIfPresent'>, path: string): Promise<string | undefined> {
  try {
    return await checkout.readIfPresent(path);
  } catch (error) {
    if (error instanceof Failure && error.code === 'file') return undefined;
    throw error;
  }
}
