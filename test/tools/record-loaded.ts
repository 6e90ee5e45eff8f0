import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Given to Node with `--import`: writes down the address of every module that is loaded. */
const record = process.env['KEPT_TEST_LOADED'];

registerHooks({
  load(url, context, nextLoad) {
    if (record !== undefined) appendFileSync(record, `${url}\n`);
    return nextLoad(url, context);
  },
});
