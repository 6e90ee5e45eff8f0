// The one place that names the polyfill: it hands out the engine's own Temporal where there is one,
// and leaves by a change of this line.
export { Temporal } from 'temporal-polyfill';
