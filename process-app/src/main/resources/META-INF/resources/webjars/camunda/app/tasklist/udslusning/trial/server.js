/*
 * The questions to our own back end, within the web app's session.
 */
const TOKEN_COOKIE = 'XSRF-TOKEN';

function address(path) {
  return `${document.querySelector('base').getAttribute('app-root')}/api/workplace/trial${path}`;
}

export function tokenIn(cookies) {
  const pair = cookies.split('; ').find((each) => each.startsWith(`${TOKEN_COOKIE}=`));
  return pair ? decodeURIComponent(pair.slice(TOKEN_COOKIE.length + 1)) : '';
}

async function content(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}

/** What can be chosen. */
export async function options() {
  const response = await fetch(address('/options'));
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return response.json();
}

/** The answer, or what stands in its way: faults of fields, or texts. */
export async function ask(question, signal) {
  const response = await fetch(address('/refund'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': tokenIn(document.cookie) },
    body: JSON.stringify(question),
    signal
  });
  if (response.ok) {
    return { answer: await response.json() };
  }
  const problem = await content(response);
  if (response.status === 400 && problem.errors) {
    return { faults: problem.errors };
  }
  return { texts: [problem.detail ?? SIGNED_OUT_OR_BROKEN] };
}

const SIGNED_OUT_OR_BROKEN = 'Der kom intet svar. Du er måske logget ud: genindlæs siden, og log ind igen.';
