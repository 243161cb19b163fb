/*
 * Who is signed in, asked once for each page.
 */
import { ask, workplace } from '../papers/server.js';

export const CASEWORKERS = 'sagsbehandlere';
export const TEAM_LEADERS = 'teamledere';

let answer;

/** The user's id, name and roles; undefined where the server gives no answer. */
export async function me() {
  answer ??= ask(workplace('me'));
  const result = await answer;
  if (!result.answer) {
    answer = undefined;
  }
  return result.answer;
}

/** Lets the next question go to the server. */
export function forget() {
  answer = undefined;
}
