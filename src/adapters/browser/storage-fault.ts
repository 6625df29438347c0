import { StorageError } from '../../core/record/event-log.ts';

/** What a browser's storage throws, as the record's own error. Anything but a full disk means: not usable now. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(errorName(error) === 'QuotaExceededError' ? 'quota-exceeded' : 'unavailable', {
    cause: error,
  });
}

/** The name of a DOMException or Error; '' for anything else. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
