import type { Added } from '../../actions/add-commitment.ts';
import { editOrganisation } from '../../actions/edit-people.ts';
import type { Side } from '../../domain/people/people.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { askKey } from './choose.ts';
import { mayAsk, type Face } from '../face.ts';

const sides: { readonly [key in 'c' | 's' | 'o']: Side } = {
  c: 'client',
  s: 'supplier',
  o: 'ours',
};

/**
 * Whoever owes us may well be no client: a company met for the first time by a wait is asked about once.
 * It is a client already; Enter leaves it so.
 */
export async function askSide(face: Face, { commitment, newOrganisations }: Added): Promise<void> {
  if (commitment.direction !== 'theirs' || !mayAsk(face)) return;
  for (const organisation of newOrganisations.filter(({ side }) => side === 'client')) {
    const name = cleanForTerminal(organisation.name);
    const key = await askKey(face, face.words.ask.side(name), ['c', 's', 'o']);
    const side = key && sides[key];
    if (side === undefined || side === 'client') continue;
    if (editOrganisation(face.world(), organisation, { side }).ok) {
      face.output.talk(face.words.act.newOrganisation(name, side));
    }
  }
}
