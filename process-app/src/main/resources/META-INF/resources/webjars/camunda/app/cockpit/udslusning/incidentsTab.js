/*
 * What stands still in a case, on the page of each of its instances.
 */
import { element } from '../../tasklist/udslusning/trial/elements.js';
import { showIncidents } from './incidentList.js';

export default {
  id: 'udslusning-incidents',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 80,
  properties: { label: 'Gået i stå' },
  render: (node, { processInstanceId }) => {
    const page = element('section', { class: 'udslusning-page', 'aria-label': 'Gået i stå' });
    node.append(page);
    showIncidents(page, processInstanceId);
  }
};
