/*
 * Settings of Tasklist, in place of the ones it ships with.
 */
import { wearBrand } from '../udslusning/branding.js';
import { language } from '../udslusning/language.js';
import { useOfficeFormat } from '../udslusning/danishDates.js';
import { clearDrafts, refuseDrafts } from '../udslusning/noDrafts.js';

clearDrafts(window.localStorage);
refuseDrafts(Storage.prototype);
useOfficeFormat(Intl);

/*
 * What would put personal data outside the case file, or tasks outside a case, is not offered; the engine refuses
 * it at every door. The engine's history of a task and its description say nothing: the case file has both.
 */
const NOT_OFFERED = [
  'tasklist.navbar.action:create-task-action',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-description'
];
document.querySelector('base').setAttribute('cam-exclude-plugins', NOT_OFFERED.join(','));

const DANISH_SHORTCUTS = {
  claimTask: { key: 'ctrl+alt+c', description: 'tager den valgte opgave' },
  focusFilter: { key: 'ctrl+shift+f', description: 'går til det første filter' },
  focusList: { key: 'ctrl+alt+l', description: 'går til den første opgave i listen' },
  focusForm: { key: 'ctrl+alt+f', description: 'går til det første felt i formularen' },
  startProcess: { key: 'ctrl+alt+p', description: 'åbner en ny registrering' },
  openCase: { key: 'ctrl+alt+s', description: 'åbner sagen til den åbne opgave, eller en sag, du finder' },
  openPapers: { key: 'ctrl+alt+a', description: 'åbner sagens akter' },
  openDeadlines: { key: 'ctrl+alt+d', description: 'åbner frister' }
};

const ENGLISH_SHORTCUTS = {
  claimTask: { key: 'ctrl+alt+c', description: 'claims the currently selected task' },
  focusFilter: { key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list' },
  focusList: { key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list' },
  focusForm: { key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form' },
  startProcess: { key: 'ctrl+alt+p', description: 'opens the start process modal dialog' },
  openCase: { key: 'ctrl+alt+s', description: 'opens the case of the open task, or one you find' },
  openPapers: { key: 'ctrl+alt+a', description: 'opens the papers of the case' },
  openDeadlines: { key: 'ctrl+alt+d', description: 'opens the deadlines' }
};

export default {
  app: {
    name: language === 'da' ? 'Opgaver' : 'Tasklist',
    vendor: wearBrand(document)
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  customScripts: ['udslusning/tasklist'],
  disableWelcomeMessage: true,
  shortcuts: language === 'da' ? DANISH_SHORTCUTS : ENGLISH_SHORTCUTS
};
