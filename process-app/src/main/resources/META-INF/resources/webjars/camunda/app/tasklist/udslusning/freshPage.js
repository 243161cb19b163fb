/*
 * Whoever signs in where somebody else has been signed in gets a page of her own: what the page remembers of the one
 * before, citizens' names on the cards among it, goes with it. The header is drawn when somebody has signed in, so
 * the first one of a page has nothing to wait for.
 */
let listening = false;

/** To the list: loaded anew on the page of signing in, Tasklist would wait there. */
function startAfresh() {
  window.history.replaceState(null, '', '#/');
  window.location.reload();
}

export default {
  id: 'udslusning-fresh-page',
  pluginPoint: 'tasklist.navbar.action',
  priority: 0,
  render: (node) => {
    node.hidden = true;
    if (!listening) {
      listening = true;
      const events = window.angular.element(document.body).injector().get('$rootScope');
      events.$on('authentication.login.success', startAfresh);
    }
  }
};
