/*
 * What this project adds to Cockpit: case numbers and staff, no citizen.
 */
import historyTab from './historyTab.js';
import incidentsTab from './incidentsTab.js';
import overview from './overview.js';
import { asTable, onTheDiagram } from './stepTimes.js';

export default [overview, historyTab, incidentsTab, onTheDiagram, asTable];
