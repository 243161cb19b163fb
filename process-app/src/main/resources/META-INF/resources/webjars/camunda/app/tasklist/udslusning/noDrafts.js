/*
 * Nothing of what is typed into a form stays in the browser. Tasklist puts a form's content into localStorage
 * when Save is pressed and, unasked, whenever the session runs out: a name or CPR number would then lie on the
 * workstation for good. Such an entry is never written, and one from earlier is removed.
 */
const DRAFT = 'camunda-form:';

export function isDraft(key) {
  return String(key).startsWith(DRAFT);
}

export function clearDrafts(storage) {
  Object.keys(storage)
    .filter(isDraft)
    .forEach((key) => storage.removeItem(key));
}

export function refuseDrafts(storagePrototype) {
  const setItem = storagePrototype.setItem;
  storagePrototype.setItem = function (key, value) {
    if (!isDraft(key)) {
      setItem.call(this, key, value);
    }
  };
}
