import { wallFromText } from '../../../domain/calendar/read-stored-time.ts';
import { shortWhen } from '../../../wording/short-when.ts';
import type { Face } from '../../face.ts';

/** A moment of the last days, as short as it stays clear. */
export function sayWhen(face: Face, wall: string): string {
  return shortWhen(face.words.morning, wallFromText(wall), face.world().now().wall);
}
