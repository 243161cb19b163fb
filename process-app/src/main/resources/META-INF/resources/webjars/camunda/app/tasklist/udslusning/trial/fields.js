/*
 * What a trial calculation asks for, in the order of a talk with a citizen. Everything is sent as it was typed: the
 * server reads amounts and dates, and tells at which field something is wrong.
 */
export const GROUPS = [
  {
    title: 'Ordning og måned',
    fields: [
      { key: 'scheme', label: 'Ordning', kind: 'choice', options: 'schemes' },
      { key: 'month', label: 'Måned', kind: 'text', hint: 'mm.åååå' },
      { key: 'origin', label: 'Boligsituation før udslusning', kind: 'choice', options: 'origins' }
    ]
  },
  {
    title: 'Bolig',
    fields: [
      { key: 'rent', label: 'Husleje pr. måned, før boligstøtte', kind: 'amount' },
      { key: 'areaM2', label: 'Areal', kind: 'text', unit: 'm²' }
    ],
    perKind: { options: 'compulsoryKinds', key: 'compulsory', title: 'Pligtige ydelser pr. måned' }
  },
  {
    title: 'Husstand',
    fields: [
      { key: 'adults', label: 'Voksne', kind: 'text', value: '1' },
      { key: 'children', label: 'Børn under 18 år', kind: 'text', value: '0' },
      { key: 'income', label: 'Husstandens indkomst pr. år', kind: 'amount' },
      { key: 'wealth', label: 'Husstandens formue', kind: 'amount' },
      { key: 'tenantHasIncome', label: 'Lejeren har indkomst', kind: 'tick', value: true }
    ]
  },
  {
    title: 'Boligstøtte',
    fields: [
      { key: 'benefitApplied', label: 'Der er søgt boligstøtte', kind: 'tick', value: true },
      { key: 'benefitDecided', label: 'Beregnet af Udbetaling Danmark, pr. måned', kind: 'amount', hint: 'tom: anslås' }
    ]
  },
  {
    title: 'Egenbetaling',
    fields: [
      { key: 'ownPaymentEntered', label: 'Indtastet, pr. måned', kind: 'amount', hint: 'tom: efter satsen' },
      { key: 'ownPaymentReduced', label: 'Nedsat efter ansøgning til, pr. måned', kind: 'amount' }
    ]
  },
  {
    title: 'Del af måneden',
    folded: true,
    fields: [
      { key: 'leaseStart', label: 'Lejemålets første dag', kind: 'date' },
      { key: 'movedIn', label: 'Indflytning', kind: 'date' },
      { key: 'discharged', label: 'Udskrevet fra boformen', kind: 'date' },
      { key: 'benefitFrom', label: 'Ansøgningen om boligstøtte gælder fra', kind: 'date' },
      { key: 'leaseEnd', label: 'Lejemålets sidste dag', kind: 'date' },
      { key: 'movedOut', label: 'Sidste dag i boligen', kind: 'date' },
      { key: 'lastLegalDay', label: 'Ordningens sidste dag for borgeren', kind: 'date' }
    ]
  },
  {
    title: 'Særlige forhold',
    folded: true,
    fields: [
      { key: 'pension', label: 'Førtids- eller seniorpension i husstanden', kind: 'tick' },
      { key: 'severeMobilityHandicap', label: 'Svært bevægelseshæmmet i egnet bolig', kind: 'tick' },
      { key: 'roundTheClockHelp', label: 'Døgnhjælp', kind: 'tick' },
      { key: 'folkepension', label: 'Folkepension i husstanden', kind: 'tick' },
      { key: 'shareNumber', label: 'Lejerens andel er nummer', kind: 'text', hint: 'kun ved flere lejere' }
    ]
  }
];

/** What stands in the fields before anything is typed. */
export function beginning(options) {
  const values = {};
  GROUPS.flatMap((group) => group.fields).forEach((field) => {
    values[field.key] = field.value ?? (field.kind === 'tick' ? false : '');
  });
  values.scheme = options.usualScheme;
  values.origin = options.usualOrigin;
  values.month = options.month;
  return values;
}

/** The question to the server; what is empty is left out, and of the kinds of payment only those with an amount. */
export function question(values) {
  const asked = {};
  const compulsory = [];
  Object.entries(values).forEach(([key, value]) => {
    const text = typeof value === 'string' ? value.trim() : value;
    if (text === '') {
      return;
    }
    if (key.startsWith('compulsory.')) {
      compulsory.push({ kind: key.slice('compulsory.'.length), amount: text });
    } else {
      asked[key] = text;
    }
  });
  return { ...asked, compulsory };
}

/** Whether so much is known that it is worth asking. */
export function isWorthAsking(values) {
  return String(values.rent ?? '').trim() !== '';
}
