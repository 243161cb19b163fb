/*
 * The questions of the dialog Sagens akter to our own back end, within the web app's session. A person's name or
 * number goes in a body, never in an address.
 */
import { tokenIn } from '../trial/server.js';

const SIGNED_OUT_OR_BROKEN = 'Der kom intet svar. Du er måske logget ud: genindlæs siden, og log ind igen.';

/** Where something of the workplace lies. */
export function workplace(...parts) {
  const root = `${document.querySelector('base').getAttribute('app-root')}/api/workplace`;
  return [root, ...parts.map(encodeURIComponent)].join('/');
}

export function address(...parts) {
  return workplace('papers', ...parts);
}

async function content(response) {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** The answer; or faults of fields; or texts that say what stands in the way. */
export async function ask(place, request) {
  let response;
  try {
    response = await fetch(place, request);
  } catch {
    return { texts: ['Serveren svarer ikke. Prøv igen om lidt.'] };
  }
  const answer = await content(response);
  if (response.ok) {
    return { answer: answer ?? {} };
  }
  if (response.status === 400 && answer?.errors) {
    return { faults: answer.errors };
  }
  return { texts: [answer?.detail ?? SIGNED_OUT_OR_BROKEN] };
}

export function read(...parts) {
  return ask(address(...parts));
}

/** What goes to the server as a body, with the token against forged requests. */
export function post(place, body) {
  return ask(place, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': tokenIn(document.cookie) },
    body: JSON.stringify(body)
  });
}

export function send(body, ...parts) {
  return post(address(...parts), body);
}

export function upload(form, ...parts) {
  return ask(address(...parts), { method: 'POST', headers: { 'X-XSRF-TOKEN': tokenIn(document.cookie) }, body: form });
}

/** Saves a file that the server gives out; the server says its name. */
export async function save(...parts) {
  let response;
  try {
    response = await fetch(address(...parts));
  } catch {
    return { texts: ['Serveren svarer ikke. Prøv igen om lidt.'] };
  }
  if (!response.ok) {
    return { texts: [(await content(response))?.detail ?? SIGNED_OUT_OR_BROKEN] };
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'akt';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return { answer: name };
}
