/*
 * The list begins with what is due first, unless the reader has chosen another order. Tasklist itself begins with
 * what came last, and keeps the order in the address.
 */
const DUE_FIRST = [
  { sortBy: 'dueDate', sortOrder: 'asc' },
  { sortBy: 'created', sortOrder: 'desc' }
];

/** The hash with an order, or undefined where it has one. */
export function withOrder(hash) {
  const [path, query] = (hash || '#/').split('?');
  const parameters = new URLSearchParams(query);
  if (parameters.has('sorting')) {
    return undefined;
  }
  parameters.set('sorting', JSON.stringify(DUE_FIRST));
  return `${path}?${parameters}`;
}

/** Nothing to see: the header is drawn when somebody has signed in, before the list is fetched. */
export default {
  id: 'udslusning-deadline-first',
  pluginPoint: 'tasklist.navbar.action',
  priority: 0,
  render: (node) => {
    node.hidden = true;
    const ordered = withOrder(window.location.hash);
    if (ordered) {
      window.location.replace(ordered);
    }
  }
};
