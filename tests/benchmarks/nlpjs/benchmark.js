// Trains NLP.js on an exported training file and measures it on a question file.
// usage: node benchmark.js TRAIN.tsv QUESTIONS.tsv [language]
// TRAIN.tsv: header text<TAB>intent. QUESTIONS.tsv: the same; '-' means that no intent applies.
// Rows of an intent the training file does not have are left out and counted as skipped.
// Standard output carries one JSON object with the keys of `./dev evaluate`.
const fs = require('node:fs');
const { NlpManager } = require('node-nlp');

const BINS = 15;
const NO_INTENT = '-';

function rowsOf(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n').map((line) => line.replace(/\r$/, ''));
  const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
  const header = rows[0][0] === 'text' && rows[0][1].startsWith('intent');
  return rows.slice(header ? 1 : 0).map(([text, intent]) => ({ text, intent }));
}

async function train(rows, language) {
  const manager = new NlpManager({
    languages: [language],
    forceNER: false,
    autoSave: false,
    nlu: { log: false, useNoneFeature: true },
  });
  for (const { text, intent } of rows) {
    manager.addDocument(language, text, intent === NO_INTENT ? 'None' : intent);
  }
  await manager.train();
  return manager;
}

async function measure(manager, row, language) {
  const start = process.hrtime.bigint();
  const result = await manager.process(language, row.text);
  const micros = Number(process.hrtime.bigint() - start) / 1000;
  const candidates = (result.classifications || [])
    .filter((one) => one.intent !== 'None')
    .sort((a, b) => b.score - a.score);
  const rank = candidates.findIndex((one) => one.intent === row.intent);
  return {
    inScope: row.intent !== NO_INTENT,
    rank: rank < 0 ? Infinity : rank,
    answered: result.intent !== 'None',
    right: result.intent === row.intent,
    confidence: candidates.length ? candidates[0].score : 0,
    micros,
  };
}

const share = (rows, test) => (rows.length ? rows.filter(test).length / rows.length : null);

function auroc(inScope, outside) {
  if (!inScope.length || !outside.length) return null;
  let wins = 0;
  for (const a of inScope) {
    for (const b of outside) {
      wins += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
    }
  }
  return wins / inScope.length / outside.length;
}

function ece(rows) {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const row of rows) {
    const bin = bins[Math.min(BINS - 1, Math.floor(row.confidence * BINS))];
    bin.confidence += row.confidence;
    bin.right += row.rank === 0 ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / rows.length;
}

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}

async function main() {
  const [trainFile, questionFile, language = 'da'] = process.argv.slice(2);
  if (!trainFile || !questionFile) {
    console.error('usage: node benchmark.js TRAIN.tsv QUESTIONS.tsv [language]');
    process.exit(2);
  }
  const training = rowsOf(trainFile);
  const known = new Set(training.map((row) => row.intent)).add(NO_INTENT);
  const questions = rowsOf(questionFile);
  const rows = questions.filter((row) => known.has(row.intent));
  const started = Date.now();
  const log = console.log;
  console.log = console.error;
  const manager = await train(training, language);
  const trainSeconds = (Date.now() - started) / 1000;
  const measured = [];
  for (const row of rows) measured.push(await measure(manager, row, language));
  console.log = log;
  const inScope = measured.filter((one) => one.inScope);
  const outside = measured.filter((one) => !one.inScope);
  const answered = measured.filter((one) => one.answered);
  console.log(
    JSON.stringify({
      rows: rows.length,
      accuracyAt1: share(inScope, (one) => one.rank === 0),
      accuracyAt3: share(inScope, (one) => one.rank < 3),
      answered: share(measured, (one) => one.answered),
      clarified: 0,
      passedOn: share(measured, (one) => !one.answered),
      precisionAnswered: share(answered, (one) => one.right),
      falseAnswers: share(outside, (one) => one.answered),
      auroc: auroc(inScope, outside),
      ece: ece(measured),
      microsP50: quantile(measured.map((one) => one.micros), 0.5),
      microsP99: quantile(measured.map((one) => one.micros), 0.99),
      skipped: questions.length - rows.length,
      trainSeconds,
    }),
  );
}

main();
