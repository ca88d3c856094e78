// Prints how many words a second compromise and fr-compromise tag on one core, over the .txt files of a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from 'compromise';
import french from 'fr-compromise';

const folder = process.argv[2];
const texts = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.txt')).sort()
  .map(name => readFileSync(join(folder, name), 'utf8'));
const isFrench = text => (text.match(/ (le|la|les|des|une|est) /g) ?? []).length > (text.match(/ (the|of|and|is|was) /g) ?? []).length;

const tag = {
  compromise: text => english(text).people().length + english(text).places().length,
  'fr-compromise': text => french(text).people().length + french(text).places().length,
};

const measure = (name, corpus) => {
  const words = corpus.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    for (const text of corpus) tag[name](text);
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${name.padEnd(30)}${Math.round(words / best * 1000).toLocaleString('en-US').padStart(28)}`);
};

measure('fr-compromise', texts.filter(isFrench));
measure('compromise', texts.filter(text => !isFrench(text)));
