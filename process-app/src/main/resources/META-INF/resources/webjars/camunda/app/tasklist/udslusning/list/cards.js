/*
 * What each card of the list tells beyond its task: the case number, the citizen, how far the case has come, the
 * deadline and the amount that waits. The list is sent with its cards; for a task that comes otherwise, or has changed
 * since, one question asks for all cards on the screen. Over the open task stands the case number.
 */
import { post, workplace } from '../papers/server.js';
import { element } from '../trial/elements.js';
import { deadline } from './deadline.js';

const PLACES = '.tasks-list li.task .names, .task-card > header .names';
const NUMBER = 'udslusning-case';
const MORE = 'udslusning-card';
const SENT = 'udslusningCard';

/** What is known of a task, by its id: the deadline it was asked for with, and its card once it has come. */
const known = new Map();

/** The cards that came with a list and are known: what is known since is newer. */
const taken = new WeakSet();

function taskOf(place) {
  return window.angular.element(place).scope()?.task;
}

function part(tag, name, text) {
  return text ? element(tag, { class: name }, text) : undefined;
}

function due(card) {
  const words = deadline(card.due, card.today);
  return words && element('span', { class: `${MORE}-deadline ${MORE}-${words.kind}` }, words.text);
}

function more(card) {
  return element(
    'div',
    { class: MORE, id: `${MORE}-${card.taskId}` },
    element(
      'div',
      { class: `${MORE}-facts` },
      part('span', NUMBER, card.caseNumber),
      part('strong', `${MORE}-citizen`, card.citizen)
    ),
    part('div', `${MORE}-stage`, card.stage),
    element('div', { class: `${MORE}-facts` }, due(card), part('span', `${MORE}-amount`, card.amount))
  );
}

/** Puts the card there, in place of another task's that the list had drawn there before. */
function show(place, card) {
  const stands = place.dataset.udslusningCard;
  const text = card ? JSON.stringify(card) : '';
  if (stands === text || (!card && stands === undefined)) {
    return;
  }
  place.dataset.udslusningCard = text;
  place.querySelectorAll(`.${NUMBER}, .${MORE}`).forEach((old) => old.remove());
  if (!card) {
    return;
  }
  const name = place.querySelector('.task');
  if (place.closest('.tasks-list')) {
    name.after(more(card));
    name.querySelector('a').setAttribute('aria-describedby', `${MORE}-${card.taskId}`);
  } else if (card.caseNumber) {
    name.after(element('div', { class: NUMBER }, card.caseNumber));
  }
}

/** Takes the card that was sent with a task of the list. */
function take(task) {
  const card = task._embedded?.[SENT];
  if (card && !taken.has(card)) {
    taken.add(card);
    known.set(task.id, { due: task.due, card });
  }
}

/** Shows what is known; gives the tasks on the screen, where something is not known of one of them. */
function showKnown(body) {
  const tasks = new Map();
  let unknown = false;
  body.querySelectorAll(PLACES).forEach((place) => {
    const task = taskOf(place);
    if (task?.id) {
      take(task);
      tasks.set(task.id, task.due);
      unknown ||= !known.has(task.id) || known.get(task.id).due !== task.due;
    }
    show(place, known.get(task?.id)?.card);
  });
  return unknown ? tasks : new Map();
}

async function ask(tasks) {
  tasks.forEach((day, id) => known.set(id, { due: day, card: known.get(id)?.card }));
  const { answer } = await post(workplace('cards'), { taskIds: [...tasks.keys()] });
  if (answer) {
    answer.cards.forEach((card) =>
      known.set(card.taskId, { due: tasks.get(card.taskId), card: { ...card, today: answer.today } })
    );
  } else {
    tasks.forEach((day, id) => known.delete(id));
  }
}

async function bringUpToDate(body) {
  const tasks = showKnown(body);
  if (tasks.size > 0) {
    await ask(tasks);
    showKnown(body);
  }
}

export function showCards(body) {
  new MutationObserver(() => bringUpToDate(body)).observe(body, {
    subtree: true,
    childList: true,
    characterData: true
  });
}
