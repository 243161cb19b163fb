/*
 * What is added to a case from its papers and from its page: a note, and a document with the checks of the server.
 */
import { element } from '../trial/elements.js';
import { smallForm, typed } from './forms.js';
import { send, upload } from './server.js';

export function noteForm(caseNumber, options, done) {
  const corrects = element('input', { type: 'hidden', name: 'corrects' });
  const what = element('p', { class: 'udslusning-papers-hint' });
  const form = smallForm({
    name: 'note-',
    button: 'Gem notatet',
    fields: [
      { key: 'subject', label: 'Emne', hint: 'Nævn ikke adresser eller boformens navn i emnet.' },
      { key: 'text', label: 'Notat', kind: 'long' },
      { key: 'toldBy', label: 'Fortalt af (hvis nogen)' },
      { key: 'toldOn', label: 'Fortalt den', kind: 'date' }
    ],
    submit: (filled) => send(typed(filled), caseNumber, 'notes'),
    done
  });
  form.prepend(what, corrects);
  form.correct = (line) => {
    corrects.value = line.note;
    what.textContent = `Retter notatet »${line.subject}« fra ${line.recorded}. Det gamle notat bliver stående.`;
    form.elements.namedItem('subject').value = line.subject;
  };
  return form;
}

/** The file is given in three ways: chosen, photographed, or dropped on the page. */
export function documentForm(caseNumber, options, done) {
  return smallForm({
    name: 'document-',
    button: 'Gem dokumentet',
    fields: [
      {
        key: 'file',
        label: 'Fil',
        kind: 'file',
        hint: 'PDF, billede, Word eller OpenDocument uden makroer, tekst eller e-mail. Filens navn gemmes ikke.'
      },
      { key: 'kind', label: 'Hvad er det?', kind: 'choice', options: options.kinds },
      { key: 'subject', label: 'Emne', hint: 'Nævn ikke adresser eller boformens navn i emnet.' },
      { key: 'receivedOn', label: 'Modtaget den', kind: 'date', value: options.today },
      { key: 'receivedFrom', label: 'Fra' }
    ],
    submit: async (filled) => {
      const file = filled.elements.namedItem('file').files[0];
      if (file && file.size > options.largestBytes) {
        return { faults: [{ field: 'file', message: options.tooLarge }] };
      }
      const form = new FormData();
      Object.entries(typed(filled)).forEach(([key, value]) => {
        if (key !== 'file') {
          form.append(key, value);
        }
      });
      if (file) {
        form.append('file', file, 'fil');
      }
      return upload(form, caseNumber, 'documents');
    },
    done
  });
}
