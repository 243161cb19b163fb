/** The case of the task that stands open; nothing where none does. */
export function caseOnTheScreen() {
  return document.querySelector('.task-card .udslusning-case')?.textContent?.trim() ?? '';
}
