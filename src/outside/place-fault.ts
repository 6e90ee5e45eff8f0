/** There is no such place, nobody may write there, or no file can be called so. A full disk is something else. */
export function isAboutThePlace(trouble: unknown): boolean {
  return trouble instanceof Error && 'code' in trouble && faults.has(String(trouble.code));
}

const faults = new Set([
  'EEXIST',
  'EISDIR',
  'ENOENT',
  'ENOTDIR',
  'ENOTEMPTY',
  'ENAMETOOLONG',
  'ELOOP',
  'EINVAL',
  'EBUSY',
  'EACCES',
  'EPERM',
  'EROFS',
  // A NUL in a path.
  'ERR_INVALID_ARG_VALUE',
]);
