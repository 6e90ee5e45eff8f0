import manifest from '../package.json' with { type: 'json' };

/** The version as the package says it. */
export const version: string = manifest.version;

/** Tells one way of counting time and chances from another; the build puts in what their source comes to. */
export const reckoning: string = process.env['KEPT_RECKONING'] ?? '';
