// The peers on the same texts. As a command: wink FILE, or jsdiff EARLY LATER; prints JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { medianTime } from '../tools/timing.mjs';

const require = createRequire(import.meta.url);
const [peer, ...paths] = process.argv.slice(2);
if (peer === 'wink') await wink(...paths);
else await jsdiff(...paths);

/** wink-nlp whole: tokens, sentences, parts of speech, entities; then tokens and sentences alone. */
async function wink(path) {
  const texts = readFileSync(path, 'utf8').split('\n').map((line) => JSON.parse(line));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const model = require('wink-eng-lite-web-model');
  const library = require('wink-nlp');
  const timeWith = async (pipe, read) => {
    const nlp = library(model, pipe);
    return medianTime(3, 1, () => texts.forEach((text) => read(nlp.readDoc(text), nlp.its)));
  };
  const full = await timeWith(['sbd', 'pos', 'ner'], (doc, its) => [doc.sentences().out(), doc.tokens().out(its.pos), doc.entities().out(its.detail)]);
  const sentences = await timeWith(['sbd'], (doc) => doc.sentences().out());
  console.log(JSON.stringify({ full, sentences, bytes }));
}

async function jsdiff(early, later) {
  const { diffWords } = require('diff');
  const [before, after] = [early, later].map((path) => readFileSync(path, 'utf8'));
  console.log(JSON.stringify({ time: await medianTime(9, 3, () => diffWords(before, after)) }));
}
