import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drawAnswerPages, drawQuestionnaires, layoutIn, type PaperJob } from '@anketa/paper';
import { printedAnswers } from '@anketa/questionnaire';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { FormsService } from '../forms/forms.service';
import type { Template } from '../forms/read-forms';
import { disposition } from '../http/file-name';
import { badField } from '../http/problem';
import { PhotosService } from '../photos/photos.service';
import { VouchersService } from '../vouchers/vouchers.service';
import { FillingService, type Questionnaire } from './filling.service';
import type { PicturesDto } from './questionnaire.dto';
import { zipped } from './zipped';

/** What to print of a voucher. */
export interface PrintOrder {
  voucherId: string;
  formIds: readonly string[];
  /** Left out: everybody. */
  touristIds?: readonly string[];
  /** Of the captions; left out: that of the answers. */
  captions?: string;
}

/** One person's questionnaires, form after form. */
interface Bundle {
  touristId: string;
  name: string;
  /** Put together when their turn to be drawn has come. */
  jobs: () => PaperJob[];
}

/** Questionnaires as PDF, drawn into the answer while it is being sent. */
@Injectable()
export class PrintingService {
  constructor(
    private readonly forms: FormsService,
    private readonly filling: FillingService,
    private readonly vouchers: VouchersService,
    private readonly photos: PhotosService,
  ) {}

  /** @throws Problem 404 */
  async printTourist(
    { touristId, formId, captions }: { touristId: string; formId: string; captions?: string },
    today: string,
    response: Response,
  ): Promise<void> {
    const template = await this.forms.get(formId);
    const one = await this.filling.ofTourist(touristId, template.form, today);
    const name = `${formId}-${one.filled.answers.surname?.value ?? 'tourist'}`;
    await sendPdf(response, name, this.withPhotos([{ touristId, name, jobs: () => [jobOf(template, one, captions)] }]));
  }

  /** The answers as pictures that lie on the form's empty pages, to be shown while they are typed. @throws Problem 404 */
  async picture(touristId: string, formId: string, today: string): Promise<PicturesDto> {
    const template = await this.forms.get(formId);
    const job = jobOf(template, await this.filling.ofTourist(touristId, template.form, today));
    const photo = await this.photos.printed(touristId);
    return { captions: job.layout.language, pages: drawAnswerPages({ ...job, photo }) };
  }

  /** One document for all, or for the chosen: person after person as in the voucher's list, each with all forms. @throws Problem 404; 400 when there is nobody */
  async printVoucher(order: PrintOrder, today: string, response: Response): Promise<void> {
    const { name, bundles } = await this.bundles(order, today);
    await sendPdf(response, name, this.withPhotos(bundles));
  }

  /** The same as one document a person, in a .zip. @throws Problem 404; 400 when there is nobody */
  async zipVoucher(order: PrintOrder, today: string, response: Response): Promise<void> {
    const { name, bundles } = await this.bundles(order, today);
    response.type('application/zip');
    response.setHeader('Content-Disposition', disposition('attachment', `${name}.zip`));
    const width = String(bundles.length).length;
    const files = bundles.map((bundle, at) => ({
      name: `${String(at + 1).padStart(width, '0')}-${bundle.name}.pdf`,
      write: (out: Writable) => draw(out, bundle.name, this.withPhotos([bundle])),
    }));
    await pipeline(Readable.from(zipped(files)), response);
  }

  /** Each photo is fetched when its person's turn to be drawn has come. */
  private async *withPhotos(bundles: readonly Bundle[]): AsyncGenerator<PaperJob> {
    for (const { touristId, jobs } of bundles) {
      const photo = await this.photos.printed(touristId);
      for (const job of jobs()) yield { ...job, photo };
    }
  }

  private async bundles({ voucherId, formIds, touristIds, captions }: PrintOrder, today: string) {
    const templates = await this.forms.several(formIds);
    const { number } = await this.vouchers.get(voucherId);
    const forms = templates.map(({ form }) => form);
    const filled = await this.filling.ofVoucher(voucherId, forms, today, touristIds);
    const people = filled[0] ?? [];
    if (people.length === 0) throw badField('tourists', 'print.nobody', { voucher: number });
    const bundles = people.map((person, at): Bundle => {
      const { surname, firstNames } = person.filled.answers;
      return {
        touristId: person.tourist.id,
        name: [surname?.value, firstNames?.value].filter(Boolean).join('-') || 'tourist',
        jobs: () => templates.map((template, form) => jobOf(template, filled[form]![at]!, captions)),
      };
    });
    return { name: [...formIds, number].join('-'), bundles };
  }
}

function jobOf({ layout }: Template, { form, filled }: Questionnaire, captions = form.language): PaperJob {
  return { form, layout: layoutIn(layout, captions), answers: printedAnswers(form, filled) };
}

async function sendPdf(response: Response, name: string, jobs: AsyncIterable<PaperJob>): Promise<void> {
  response.type('application/pdf');
  response.setHeader('Content-Disposition', disposition('inline', `${name}.pdf`));
  await draw(response, name, jobs);
}

async function draw(out: Writable, title: string, jobs: AsyncIterable<PaperJob>): Promise<void> {
  await drawQuestionnaires(out, jobs, { title, createdAt: new Date() });
}
