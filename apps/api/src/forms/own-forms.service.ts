import { error } from '@anketa/issue';
import { drawAnswerPages, drawEmptyPages, type Layout } from '@anketa/paper';
import { type Form, fillForm, printedAnswers } from '@anketa/questionnaire';
import { HttpStatus, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../http/problem';
import { checkTemplate } from './form-shape';
import { FormsService } from './forms.service';
import type { FormCopyBody, FormDraftBody, FormPreview, OwnFormDto } from './own-form.dto';
import { OwnForm } from './own-form.entity';

/** The agency's own forms: copied, changed while they are drafts, released. */
@Injectable()
export class OwnFormsService {
  constructor(
    private readonly source: DataSource,
    private readonly forms: FormsService,
  ) {}

  /** A draft with everything the other form has. @throws Problem 404 */
  async copy({ baseId, title }: FormCopyBody, today: string): Promise<OwnFormDto> {
    const { form, layout } = await this.forms.get(baseId);
    return this.source.transaction(async (manager) => {
      await manager.query('LOCK TABLE own_form IN SHARE ROW EXCLUSIVE MODE');
      const root = baseId.replace(/^own-/, '').replace(/-\d+$/, '');
      const count = await manager
        .createQueryBuilder(OwnForm, 'f')
        .where('f.id LIKE :like', { like: `own-${root}-%` })
        .getCount();
      const id = `own-${root}-${count + 1}`;
      const own = manager.create(OwnForm, {
        id,
        baseId,
        form: { ...form, id, edition: today, title: title ?? form.title },
        layout: { ...layout, form: id },
        version: 1,
        releasedOn: null,
      });
      await manager.insert(OwnForm, own as never);
      return own;
    });
  }

  /** @throws Problem 404; 400 with everything that is wrong with it; 409 once released, or changed by somebody else */
  async change(id: string, { version, form, layout }: FormDraftBody): Promise<OwnFormDto> {
    return this.source.transaction(async (manager) => {
      const own = await this.draft(manager, id);
      if (own.version !== version) throw refused('form.changedMeanwhile', { value: version, now: own.version });
      const next = { form: { ...form, id } as unknown as Form, layout: { ...layout, form: id } as unknown as Layout };
      const issues = checkTemplate(next.form, next.layout);
      if (issues.length > 0) throw new Problem(HttpStatus.BAD_REQUEST, 'form.invalid', issues);
      return manager.save(OwnForm, { ...own, ...next, version: version + 1 });
    });
  }

  /** From now on it can be filled and printed, and is never changed again. @throws Problem 404, 409 */
  async release(id: string, today: string): Promise<OwnFormDto> {
    return this.source.transaction(async (manager) => {
      const own = await this.draft(manager, id);
      return manager.save(OwnForm, { ...own, releasedOn: today });
    });
  }

  /** @throws Problem 404; 409 once released */
  async remove(id: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      await this.draft(manager, id);
      await manager.delete(OwnForm, { id });
    });
  }

  /** A draft as it stands on paper, with the example of the form it comes from; what is wrong comes with it. */
  async preview(body: Pick<FormDraftBody, 'form' | 'layout'>, today: string): Promise<FormPreview> {
    const issues = checkTemplate(body.form, body.layout);
    const form = body.form as unknown as Form;
    const layout = body.layout as unknown as Layout;
    if (issues.some(({ code }) => code.startsWith('form.'))) return { issues, pages: [], answers: [] };
    const known = this.forms.example(form.id);
    const typed = Object.fromEntries(
      form.fields.flatMap(({ key, kind, label, options }) => {
        const text = options?.[0]?.value ?? (kind === 'date' ? '01.02.2027' : kind === 'text' ? label.en : '');
        return text === '' ? [] : [[key, { text, source: 'typed' as const }]];
      }),
    );
    const filled = fillForm(form, { known: {}, today, ...known, typed: { ...typed, ...known?.typed } });
    const answers = drawAnswerPages({ form, layout, answers: printedAnswers(form, filled) });
    return { issues, pages: drawEmptyPages(form, layout), answers: answers.slice(0, layout.pages.length) };
  }

  private async draft(manager: EntityManager, id: string): Promise<OwnForm> {
    const own = await manager.findOne(OwnForm, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!own) {
      await this.forms.get(id);
      throw refused('form.shipped', { value: id });
    }
    if (own.releasedOn) throw refused('form.released', { value: id });
    return own;
  }
}

function refused(code: string, params: Record<string, string | number>): Problem {
  return new Problem(HttpStatus.CONFLICT, code, [error('formId', code, params)]);
}
