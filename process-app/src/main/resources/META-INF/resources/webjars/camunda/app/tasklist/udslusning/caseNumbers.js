/*
 * The case number on each card of the list and over the open task: without it two follow-ups look alike. The engine
 * has it as the business key of the task's process; one question asks for all that are new on the screen.
 */
const PLACES = '.tasks-list li.task .names, .task-card > header .names';
const MARK = 'udslusning-case';

/** Case numbers by the id of the process; none while the question is on its way. */
const known = new Map();

function processOf(place) {
  return window.angular.element(place).scope()?.task?.processInstanceId;
}

function show(place, caseNumber) {
  let mark = place.querySelector(`.${MARK}`);
  if (!mark && caseNumber) {
    mark = document.createElement('div');
    mark.className = MARK;
    place.querySelector('.task').after(mark);
  }
  if (mark && mark.textContent !== (caseNumber ?? '')) {
    mark.textContent = caseNumber ?? '';
  }
}

/** Shows what is known; gives the processes of which nothing is. */
function showKnown(body) {
  const unknown = new Set();
  body.querySelectorAll(PLACES).forEach((place) => {
    const id = processOf(place);
    if (id && !known.has(id)) {
      unknown.add(id);
    }
    show(place, known.get(id));
  });
  return [...unknown];
}

async function ask(processes) {
  const engine = `${document.querySelector('base').getAttribute('engine-api')}engine/default`;
  processes.forEach((id) => known.set(id, undefined));
  try {
    const answer = await fetch(`${engine}/history/process-instance?processInstanceIds=${processes.join(',')}`);
    (await answer.json()).forEach((each) => known.set(each.id, each.businessKey));
  } catch {
    processes.forEach((id) => known.delete(id));
  }
}

async function bringUpToDate(body) {
  const unknown = showKnown(body);
  if (unknown.length > 0) {
    await ask(unknown);
    showKnown(body);
  }
}

export function showCaseNumbers(body) {
  new MutationObserver(() => bringUpToDate(body)).observe(body, {
    subtree: true,
    childList: true,
    characterData: true
  });
}

/** The case of the task that stands open; nothing where none does. */
export function caseOnTheScreen() {
  return document.querySelector('.task-card .udslusning-case')?.textContent?.trim() ?? '';
}
