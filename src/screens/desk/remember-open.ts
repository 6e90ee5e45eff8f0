import type { World } from '../../actions/world.ts';

/**
 * The world with what is open read once, until anybody writes. A line that is being typed is read against it at
 * every rest, and with ten thousand open that would be felt in the fingers.
 */
export function rememberOpen(world: World): World {
  const { ledger } = world;
  let known: { readonly version: number; readonly open: Open } | undefined;
  const openCommitments = (): Open => {
    const version = ledger.version();
    if (known?.version !== version) known = { version, open: ledger.openCommitments() };
    return known.open;
  };
  return { ...world, ledger: { ...ledger, openCommitments } };
}

type Open = ReturnType<World['ledger']['openCommitments']>;
