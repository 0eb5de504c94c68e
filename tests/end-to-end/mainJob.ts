import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openInLibreOffice } from '../export/openInLibreOffice';
import type { TestContext } from './browserSuite';
import { consent, firstHalf, patient, practice, secondHalf, ticks } from './jobLetter';
import type { Hands } from './hands';
import { deskOn, letterOn, openedDesk, openPopup } from './openSurface';
import { isSaved, textOf, valueOf } from './readScreen';
import { until } from './until';

/** Where the job stands: each step finds here what the one before it left. */
export interface Job {
  t: TestContext;
  hands: Hands;
  /** The page of the practice world. */
  page: Page;
  desk: Page | null;
  letterId: string;
  /** The finished letter's files, by ending. */
  files: Map<string, string>;
  /** Folder the files are copied to, or null to leave them where the browser put them. */
  keepIn: string | null;
}

export interface JobStep {
  name: string;
  /** The page to take a picture of afterwards. */
  run(job: Job): Promise<Page>;
  /** Program of the machine it needs. */
  needs?: 'soffice';
}

const path = '/ers/new/request';

const deskOf = (job: Job): Page => {
  if (!job.desk) throw new Error('No letter is open.');
  return job.desk;
};

/** The product's main job, from the first run to the attached letter, as one person does it. */
export const mainJob: readonly JobStep[] = [
  {
    name: 'first run: agree to keep letters on this computer',
    async run({ t, hands }) {
      const welcome = await t.openScreen('welcome.html');
      await hands.press(welcome, 'Keep letters on this computer');
      await welcome.waitForSelector('::-p-text(Agreed on this computer)');
      return welcome;
    },
  },
  {
    name: 'the practice and its doctor go into the options',
    async run({ t, hands }) {
      const options = await t.openScreen('options.html');
      const { person, ...lines } = practice;
      await options.waitForSelector('[id="practice.name"]');
      for (const [name, text] of Object.entries(lines)) await hands.type(options, `practice.${name}`, text);
      await hands.press(options, 'Add a person');
      const group = await options.waitForSelector('.people [role=group] input');
      const id = await group?.evaluate((input) => input.id.replace(/-name$/, ''));
      await hands.type(options, `${id}-name`, person.name);
      await hands.type(options, `${id}-role`, person.role);
      if (!(await options.$eval(`[id="${id}-signs"]`, (box) => (box as HTMLInputElement).checked))) {
        await hands.tick(options, `${id}-signs`);
      }
      await hands.type(options, `${id}-gmcNumber`, person.gmcNumber);
      await isSaved(options);
      return options;
    },
  },
  {
    name: 'the advice and guidance page is recognised, and says why',
    async run(job) {
      await job.t.openWorld(path, job.page);
      await job.page.waitForSelector('[name=type]');
      const popup = await openPopup(job.t, job.page);
      await popup.waitForSelector('::-p-text(Advice and Guidance)');
      assert.match(await textOf(popup, '.card'), /Both ways are open to you/);
      assert.match(await textOf(popup, '.reasons'), /Request type/i);
      return popup;
    },
  },
  {
    name: 'one press begins a letter beside the page',
    async run(job) {
      const popup = await openPopup(job.t, job.page);
      await popup.waitForSelector('::-p-text(Advice and Guidance)');
      await job.hands.press(popup, 'Write a referral letter').catch(leaving);
      job.desk = await openedDesk(job.t);
      job.letterId = await letterOn(job.desk);
      assert.equal(await valueOf(job.desk, 'recipient.specialty'), 'Cardiology');
      assert.equal(await valueOf(job.desk, 'patient.familyName'), '', 'no patient without a press');
      return job.desk;
    },
  },
  {
    name: 'the patient is taken from the page by one press, after a look',
    async run(job) {
      const desk = deskOf(job);
      await job.hands.press(desk, 'Use the patient shown on this page');
      const answer = await desk.waitForSelector('.page-patient [role=status], .page-patient .notice, .page-patient dl');
      const said = (await answer?.evaluate((part) => part.closest('.page-patient')?.textContent)) ?? '';
      assert.match(said, /The page shows this patient/);
      await job.hands.press(desk, 'Use these details');
      await until('the patient on the band', async () => (await textOf(desk, '.patient-band')).includes(patient.name));
      assert.match(await textOf(desk, '.patient-band'), new RegExp(patient.nhsNumber.replaceAll(' ', '\\s')));
      if ((await valueOf(desk, 'patient.postcode')) === '') {
        await job.hands.type(desk, 'patient.postcode', patient.postcode);
      }
      await isSaved(desk);
      return desk;
    },
  },
  {
    name: 'half of it is written, then everything is closed and opened again',
    async run(job) {
      const desk = deskOf(job);
      for (const [id, text] of firstHalf) await job.hands.type(desk, id, text);
      await isSaved(desk);
      await desk.close();
      await job.page.close();
      job.page = await job.t.openWorld(path);
      await job.page.waitForSelector('[name=type]');
      const popup = await openPopup(job.t, job.page);
      await until('the letter among the last ones', async () => (await textOf(popup, 'main')).includes('FERNSBY'));
      await popup.close().catch(leaving);
      job.desk = await deskOn(job.t, job.letterId);
      for (const [id, text] of firstHalf) assert.equal(await valueOf(job.desk, id), text);
      return job.desk;
    },
  },
  {
    name: 'the browser is killed in the middle of a sentence; nothing that said "Saved" is lost',
    async run(job) {
      const desk = deskOf(job);
      await job.hands.type(desk, 'clinical.examination', 'Pulse regular today');
      await isSaved(desk);
      const acknowledged = await valueOf(desk, 'clinical.examination');
      await desk.keyboard.type(', and then the lights went ou');
      await job.t.restart('SIGKILL');
      job.page = await job.t.openWorld(path);
      job.desk = await deskOn(job.t, job.letterId);
      const kept = await valueOf(job.desk, 'clinical.examination');
      assert.ok(kept.startsWith(acknowledged), `"${kept}" has not all of "${acknowledged}"`);
      for (const [field, text] of firstHalf) assert.equal(await valueOf(job.desk, field), text);
      return job.desk;
    },
  },
  {
    name: 'the rest is written; what is missing is listed until nothing is',
    async run(job) {
      const desk = deskOf(job);
      const { hands } = job;
      for (const [id, text] of [...secondHalf, consent]) await hands.type(desk, id, text);
      for (const id of ticks) await hands.tick(desk, id);
      await hands.tick(desk, 'urgency');
      await hands.choose(desk, 'referrer', practice.person.name);
      await until('nothing missing', async () => /Nothing is missing/.test(await textOf(desk, '.findings'))).catch(
        async (error: Error) => {
          throw new Error(`${error.message} It says: ${await textOf(desk, '.findings')}`);
        },
      );
      await isSaved(desk);
      return desk;
    },
  },
  {
    name: 'it is finished and signed',
    async run(job) {
      const desk = deskOf(job);
      await job.hands.press(desk, 'Finish');
      await desk.waitForSelector('.finish');
      if (await desk.$('::-p-text(Is this the right patient?)')) {
        await job.hands.tick(desk, 'reread-name');
        await job.hands.tick(desk, 'reread-number');
        await job.hands.press(desk, 'This is the right patient');
      }
      await job.hands.press(desk, `Sign as ${practice.person.name}`);
      await desk.waitForSelector('::-p-text(1. Signed)');
      return desk;
    },
  },
  {
    name: 'it is saved as a Word file, with no name in the file name',
    async run(job) {
      const desk = deskOf(job);
      await job.hands.press(desk, 'Save as Word');
      const file = await job.t.savedFile(/\.docx$/);
      assert.doesNotMatch(file, /fernsby|agnes|9990000018/i);
      job.files.set('docx', file);
      if (job.keepIn) await copyFile(file, join(job.keepIn, 'letter.docx'));
      return desk;
    },
  },
  {
    name: 'LibreOffice opens it and reads every word that was written',
    needs: 'soffice',
    async run(job) {
      const bytes = await readFile(job.files.get('docx') ?? '');
      const read = await openInLibreOffice([{ name: 'letter.docx', bytes }], 'txt', job.t.dir);
      const text = new TextDecoder().decode(read.get('letter')).replace(/\s+/g, ' ');
      const wanted = [patient.nhsNumber, patient.born, practice.person.name, practice.name];
      for (const words of [...wanted, ...[...firstHalf, ...secondHalf].map(([, written]) => written)]) {
        assert.ok(text.includes(words), `LibreOffice does not read "${words}" in: ${text}`);
      }
      assert.doesNotMatch(text, /Not yet signed|collective action/i);
      return deskOf(job);
    },
  },
  {
    name: 'the browser prints it',
    async run(job) {
      const desk = deskOf(job);
      const pdf = await desk.pdf({ preferCSSPageSize: true, printBackground: true });
      assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-');
      if (job.keepIn) await writeFile(join(job.keepIn, 'letter.pdf'), pdf);
      return desk;
    },
  },
  {
    name: 'it is marked as attached in e-RS',
    async run(job) {
      const desk = deskOf(job);
      await job.hands.type(desk, 'ubrn', '0000 1234 5678');
      await job.hands.press(desk, 'It is attached');
      await desk.waitForSelector('::-p-text(Marked as attached)');
      return desk;
    },
  },
];

/** A popup closes itself when it has done its work, and takes its answer with it. */
function leaving(): void {
  return undefined;
}
