/*
 * Steps that stand still, in plain language, each with a button that lets it try again. The engine decides by the
 * user's own grants whether it may.
 */
import { ask, post, workplace } from '../../tasklist/udslusning/papers/server.js';
import { element } from '../../tasklist/udslusning/trial/elements.js';
import { linkTo } from './places.js';
import { alert, button } from './tables.js';

function term(name, text) {
  return [element('dt', {}, name), element('dd', {}, text)];
}

function card(incident, again) {
  const answer = element('div', { 'aria-live': 'polite' });
  const retry = button(
    'Prøv igen',
    async () => {
      retry.disabled = true;
      const { texts } = await post(workplace('overview', 'incidents', incident.id, 'retry'), {});
      if (texts) {
        retry.disabled = false;
        answer.replaceChildren(alert(texts));
        return;
      }
      again(`»${incident.step}« prøver igen${incident.caseNumber ? ` i sag ${incident.caseNumber}` : ''}. Går det galt `
        + 'igen, kommer det tilbage på listen om lidt.');
    },
    { 'aria-label': `Prøv igen: ${incident.step}${incident.caseNumber ? `, sag ${incident.caseNumber}` : ''}` }
  );
  return element(
    'article',
    { class: 'udslusning-incident' },
    element('h4', {}, `${incident.step} – ${incident.process ?? 'uden for forløbene'}`),
    element('p', { class: 'udslusning-quiet' }, 'Sag: ', linkTo(incident), ` · gik i stå den ${incident.since}`),
    element(
      'dl',
      {},
      ...term('Hvad er i fare', `${incident.whom}: ${incident.risk}`),
      ...term('Hvad skete der', incident.happened),
      ...term('Hvad sker der, hvis du prøver igen', incident.retry),
      ...(incident.kind ? term('Til udvikleren', `Fejlens art i loggen: ${incident.kind}`) : [])
    ),
    retry,
    answer
  );
}

/** Fills the node, and again after each try; says how many there are. */
export async function showIncidents(node, instanceId, counted = () => {}) {
  const said = element('p', { role: 'status' });
  const cards = element('div', {});
  node.replaceChildren(said, cards);
  async function look(message) {
    const query = instanceId ? `?instance=${encodeURIComponent(instanceId)}` : '';
    const { answer, texts } = await ask(`${workplace('overview', 'incidents')}${query}`);
    if (texts) {
      cards.replaceChildren(alert(texts));
      return;
    }
    said.textContent = message ?? '';
    cards.replaceChildren(
      ...(answer.length > 0
        ? answer.map((incident) => card(incident, look))
        : [element('p', {}, instanceId ? 'Intet er gået i stå i sagen.' : 'Intet er gået i stå.')])
    );
    counted(answer.length);
  }
  await look();
}
