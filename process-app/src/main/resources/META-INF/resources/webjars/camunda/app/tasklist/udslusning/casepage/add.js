/*
 * What is added to the case on the page itself: a note of what was said, and a document, chosen, photographed or
 * dropped. The forms and the checks are those of the papers.
 */
import { documentForm, noteForm } from '../papers/adding.js';
import { read } from '../papers/server.js';
import { element } from '../trial/elements.js';

/** Of what was dropped, the one file; or why there is none. */
export function onlyFile(files) {
  return files.length === 1 ? { file: files[0] } : { text: 'Slip én fil ad gangen.' };
}

/** A fold whose form is made when it is first opened. */
function foldWithForm(title, make) {
  const place = element('div', { class: 'udslusning-casepage-edit' });
  const fold = element('details', { class: 'udslusning-casepage-fold' }, element('summary', {}, title), place);
  let making;
  fold.form = () => {
    making ??= read('options').then(({ answer, texts = [] }) => {
      if (!answer) {
        making = undefined;
        place.replaceChildren(element('div', { class: 'alert alert-warning', role: 'alert' }, texts.join(' ')));
        return undefined;
      }
      const form = make(answer);
      place.replaceChildren(form);
      return form;
    });
    return making;
  };
  fold.addEventListener('toggle', () => fold.open && fold.form());
  return fold;
}

function put(form, file) {
  const holder = new DataTransfer();
  holder.items.add(file);
  form.elements.namedItem('file').files = holder.files;
}

function photograph(form) {
  const camera = element('input', {
    type: 'file',
    accept: 'image/*,application/pdf',
    capture: 'environment',
    class: 'udslusning-casepage-camera'
  });
  camera.addEventListener('change', () => {
    if (camera.files.length > 0) {
      put(form, camera.files[0]);
      form.elements.namedItem('kind').focus();
    }
  });
  return element('label', { class: 'btn btn-default udslusning-casepage-photo' }, 'Tag et foto', camera);
}

export function newNote(caseNumber, done) {
  return foldWithForm('Nyt notat', (options) => noteForm(caseNumber, options, () => done('Notatet er gemt.')));
}

/** Takes also what is dropped anywhere on the page. */
export function newDocument(caseNumber, done) {
  const fold = foldWithForm('Nyt dokument eller foto', (options) => {
    const form = documentForm(caseNumber, options, () => done('Dokumentet er gemt.'));
    form.prepend(
      element('p', { class: 'udslusning-papers-hint' }, 'Tag et foto, vælg en fil, eller slip den hvor som helst på siden.'),
      photograph(form)
    );
    return form;
  });
  fold.classList.add('udslusning-casepage-drop');
  fold.drop = async (files) => {
    fold.open = true;
    const form = await fold.form();
    const { file, text } = onlyFile(files);
    if (!form) {
      return;
    }
    form.querySelector('.udslusning-papers-told').textContent = text ?? '';
    if (file) {
      put(form, file);
    }
    form.scrollIntoView({ block: 'nearest' });
    form.elements.namedItem('kind').focus();
  };
  return fold;
}

/** A file dropped beside the page would open in the browser instead of the case. */
export function takeDrops(dialog) {
  ['dragenter', 'dragover'].forEach((name) =>
    dialog.addEventListener(name, (event) => {
      if (event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        dialog.classList.add('udslusning-casepage-dragging');
      }
    })
  );
  dialog.addEventListener('dragleave', (event) => {
    if (!dialog.contains(event.relatedTarget)) {
      dialog.classList.remove('udslusning-casepage-dragging');
    }
  });
  dialog.addEventListener('drop', (event) => {
    if (event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      dialog.classList.remove('udslusning-casepage-dragging');
      dialog.querySelector('.udslusning-casepage-drop')?.drop(event.dataTransfer.files);
    }
  });
}
