/*
 * Sagens akter: what stands in a case, with date and subject; a note or a document is added here.
 */
import { caseOnTheScreen } from '../caseNumbers.js';
import { element, fold } from '../trial/elements.js';
import { documentForm, noteForm } from './adding.js';
import { smallForm, typed } from './forms.js';
import { journal, paper } from './list.js';
import { address, read, save, send } from './server.js';

function alert(text) {
  return element('div', { class: 'alert alert-warning', role: 'alert' }, text);
}

function consentForm(caseNumber, options, done) {
  return smallForm({
    name: 'consent-',
    button: 'Gem samtykket',
    fields: [
      { key: 'kinds', label: 'Hvilke oplysninger må gives videre?' },
      { key: 'toWhom', label: 'Til hvem?' },
      { key: 'purpose', label: 'Til brug for hvad?' },
      { key: 'givenAs', label: 'Givet', kind: 'choice', options: options.consentForms },
      { key: 'givenOn', label: 'Givet den', kind: 'date', value: options.today }
    ],
    submit: (filled) => send(typed(filled), caseNumber, 'consents'),
    done
  });
}

const YES_NO = [
  { code: 'JA', label: 'Ja, jeg har ringet' },
  { code: 'NEJ', label: 'Nej, det er ikke aftalt' }
];

function handoutForm(caseNumber, options, done) {
  const see = options.handouts.map((each) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: address(caseNumber, 'handouts', `${each.code}.pdf`), target: '_blank', rel: 'noopener' },
        each.label
      )
    )
  );
  return [
    element('p', { class: 'udslusning-papers-hint' }, 'Se brevet, som det bliver:'),
    element('ul', {}, ...see),
    smallForm({
      name: 'handout-',
      button: 'Skriv brevet, og gem, at det er givet',
      fields: [
        { key: 'paper', label: 'Hvad skal borgeren have?', kind: 'choice', options: options.handouts },
        {
          key: 'channel',
          label: 'Hvordan får borgeren det?',
          kind: 'choice',
          options: options.channels,
          hint: 'Brevet går til partsrepræsentanten, hvis borgeren har en.'
        },
        { key: 'calledFirst', label: 'Ringet først?', kind: 'choice', options: YES_NO }
      ],
      submit: (filled) => send(typed(filled), caseNumber, 'handouts'),
      done
    })
  ];
}

function consentLine(caseNumber, consent, done) {
  const item = element(
    'li',
    consent.withdrawn ? { class: 'udslusning-papers-withdrawn' } : {},
    `${consent.useInWords}: ${consent.text}. Givet ${consent.given}. `
  );
  if (consent.withdrawn) {
    item.append(element('strong', {}, `Trukket tilbage ${consent.withdrawn}`));
    return item;
  }
  const withdraw = element('button', { type: 'button', class: 'btn btn-link' }, 'Træk tilbage');
  withdraw.addEventListener('click', async () => {
    if (withdraw.textContent === 'Træk tilbage') {
      withdraw.textContent = 'Er du sikker? Træk samtykket tilbage fra i dag';
      return;
    }
    const { faults = [], texts = [] } = await send({}, caseNumber, 'consents', consent.use, consent.id, 'withdrawal');
    if (faults.length + texts.length > 0) {
      item.append(alert([...texts, ...faults.map((fault) => fault.message)].join(' ')));
    } else {
      done();
    }
  });
  item.append(withdraw);
  return item;
}

function consents(papers, options, done) {
  const lines = papers.consents.map((each) => consentLine(papers.caseNumber, each, done));
  return [
    lines.length > 0 ? element('ul', {}, ...lines) : element('p', {}, 'Der er ingen samtykker i sagen.'),
    element('h4', {}, 'Nyt samtykke til at videregive'),
    element('p', { class: 'udslusning-papers-hint' }, 'Samtykke til at indhente noteres, når borgeren får vejledning.'),
    consentForm(papers.caseNumber, options, done)
  ];
}

function fileAccess(caseNumber) {
  const told = element('div', { role: 'alert' });
  const button = (text, which) => {
    const made = element('button', { type: 'button', class: 'btn btn-default' }, text);
    made.addEventListener('click', async () => {
      const { texts = [] } = await save(caseNumber, 'file-access', which);
      told.replaceChildren(...texts.map(alert));
    });
    return element('p', {}, made);
  };
  return [
    element(
      'p',
      { class: 'udslusning-papers-hint' },
      'Vil borgeren se sin sag, så begynd med »Aktindsigt« under Ny registrering. Filerne her er til gennemsynet.'
    ),
    button('Forhåndsvisning', 'preview'),
    button('Den gennemgåede fil', 'reviewed'),
    told
  ];
}

function showCase(place, papers, options) {
  const reload = async () => {
    const { answer, texts = [] } = await read(papers.caseNumber);
    if (answer) {
      showCase(place, answer, options);
    } else {
      place.replaceChildren(alert(texts.join(' ')));
    }
  };
  const right = element('div', { class: 'udslusning-papers-right' });
  const note = noteForm(papers.caseNumber, options, reload);
  const notes = fold('Nyt notat', note);
  const list = () => {
    const closed = papers.readable ? [] : [alert(papers.closedBecause)];
    right.replaceChildren(...closed, ...journal(papers, act));
  };
  const act = {
    open: async (line) => {
      if (line.opens === 'document') {
        const { texts = [] } = await save(papers.caseNumber, 'documents', line.reference.split('-').pop());
        if (texts.length > 0) {
          list();
          right.prepend(alert(texts.join(' ')));
        }
        return;
      }
      const { answer, texts = [] } = await read(papers.caseNumber, 'texts', line.reference);
      if (answer) {
        right.replaceChildren(...paper(answer, list));
        right.querySelector('h4').focus();
      } else {
        list();
        right.prepend(alert(texts.join(' ')));
      }
    },
    correct: (line) => {
      notes.open = true;
      note.correct(line);
      note.querySelector('textarea').focus();
    }
  };
  list();
  const left = element(
    'div',
    { class: 'udslusning-papers-left' },
    element('p', {}, element('strong', {}, papers.citizen), element('br'), `Sag ${papers.caseNumber}`),
    notes,
    fold('Nyt dokument', documentForm(papers.caseNumber, options, reload)),
    papers.readable ? fold('Nyt brev', ...handoutForm(papers.caseNumber, options, reload)) : undefined,
    fold('Samtykker', ...consents(papers, options, reload)),
    papers.readable ? fold('Aktindsigt', ...fileAccess(papers.caseNumber)) : undefined
  );
  place.replaceChildren(left, right);
}

async function choose(place, caseNumber, options) {
  const { answer, texts = [] } = await read(caseNumber);
  if (answer) {
    showCase(place, answer, options);
  } else {
    place.replaceChildren(alert(texts.join(' ')));
  }
}

async function find(place, person, options) {
  const { answer, faults = [], texts = [] } = await send({ person }, 'find');
  if (!answer) {
    place.replaceChildren(alert([...texts, ...faults.map((fault) => fault.message)].join(' ')));
  } else if (answer.length === 1) {
    await choose(place, answer[0], options);
  } else if (answer.length === 0) {
    place.replaceChildren(alert('Der er ingen sag, der passer. Tjek navnet, nummeret eller adressen (gade og husnummer).'));
  } else {
    const buttons = answer.map((caseNumber) => {
      const button = element('button', { type: 'button', class: 'btn btn-default' }, caseNumber);
      button.addEventListener('click', () => choose(place, caseNumber, options));
      return element('li', {}, button);
    });
    place.replaceChildren(
      element('div', { class: 'udslusning-papers-right' }, element('p', {}, 'Flere sager passer:'), element('ul', {}, ...buttons))
    );
  }
}

function assemble(options) {
  const place = element(
    'div',
    { class: 'udslusning-papers-columns' },
    element('p', { class: 'udslusning-papers-right' }, 'Skriv, hvis akter du vil se, og tryk på Vis.')
  );
  const person = element('input', {
    type: 'text',
    id: 'udslusning-papers-person',
    class: 'form-control',
    autocomplete: 'off'
  });
  const close = element('button', { type: 'button', class: 'btn btn-default' }, 'Luk');
  const form = element(
    'form',
    { class: 'udslusning-papers-find' },
    element('label', { for: person.id }, 'Navn, CPR-nummer, sagsnummer eller boligens adresse'),
    person,
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Vis')
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    find(place, person.value, options);
  });
  const dialog = element(
    'dialog',
    { class: 'udslusning-trial udslusning-papers', 'aria-labelledby': 'udslusning-papers-title' },
    element('header', {}, element('h3', { id: 'udslusning-papers-title' }, 'Sagens akter'), form, close),
    place
  );
  close.addEventListener('click', () => dialog.close());
  return dialog;
}

/** Of the case, or else of that of the task that stands open. */
export async function openPapers(caseNumber = caseOnTheScreen()) {
  if (document.querySelector('dialog.udslusning-papers')) {
    return;
  }
  const { answer: options, texts = [] } = await read('options');
  const dialog = options
    ? assemble(options)
    : element('dialog', { class: 'udslusning-trial' }, alert(texts.join(' ')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const person = dialog.querySelector('#udslusning-papers-person');
  if (person) {
    person.value = caseNumber;
    person.focus();
    if (person.value.startsWith('UDS-')) {
      dialog.querySelector('form').requestSubmit();
    }
  }
}
