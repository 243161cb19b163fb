/*
 * What this project adds to Tasklist.
 */
import { language } from './language.js';
import { showCards } from './list/cards.js';
import findCases from './list/find.js';
import { keepPlace } from './list/place.js';
import deadlineFirst from './deadlineFirst.js';
import freshPage from './freshPage.js';
import languageSwitch from './languageSwitch.js';
import { takeOnlyKnownDates, useDanishCalendar } from './danishDates.js';
import { keepFormsDanish } from './formTexts.js';
import { keepFormsOpen } from './keptForms.js';
import { tellFaultsAtTheForm } from './faults.js';
import casePageLink from './casepage/link.js';
import { openPapersBeside } from './paperLinks.js';
import deadlinesLink from './deadlines/link.js';
import { listenForShortcuts } from './shortcuts.js';
import papersLink from './papers/link.js';
import teamLink from './team/link.js';
import trialLink from './trial/link.js';

if (language === 'da') {
  useDanishCalendar(window.flatpickr);
  keepFormsDanish(document.body);
}
takeOnlyKnownDates(window.flatpickr);
keepFormsOpen(document.body);
tellFaultsAtTheForm(document.body);
openPapersBeside(document.body);
showCards(document.body);
keepPlace(document.body);
listenForShortcuts(document.body);

export default [freshPage, languageSwitch, deadlineFirst, casePageLink, papersLink, deadlinesLink, teamLink, trialLink, findCases];
