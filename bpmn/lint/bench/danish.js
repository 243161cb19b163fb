/*
 * Tells an English text from a Danish one by words that only one of them has. A text of names and numbers is neither.
 */
const ENGLISH = new Set(('the is are was not yes no and or of with without from this that have does done end '
  + 'task approve approved reject rejected check send sent receive received wait create update delete cancel close open case citizen '
  + 'assess calculate decision home lease payment amount letter reply date name reason please choose select enter new review error '
  + 'approval invoice assign prepare clarify notify customer order request').split(' '));

const DANISH = new Set(('er og af med uden fra til ved på om at to by for ikke ja nej den det en et som har har skal kan bliver hvad hvem hvor for i '
  + 'opgave send start slut bolig sag borger brev dato navn beløb sats').split(' '));

function isEnglish(text) {
  const words = text.toLowerCase().split(/[^a-zæøå]+/).filter(Boolean);
  if (words.length === 0 || /[æøå]/.test(text.toLowerCase())) {
    return false;
  }
  const english = words.filter((word) => ENGLISH.has(word) && !DANISH.has(word)).length;
  const danish = words.filter((word) => DANISH.has(word) && !ENGLISH.has(word)).length;
  return english > danish && english * 3 >= words.length;
}

module.exports = { isEnglish };
