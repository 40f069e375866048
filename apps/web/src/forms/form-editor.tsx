import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import type { FormPreview, OwnForm } from '../api/shapes';
import { language } from '../app/i18n';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import { BackLink } from '../ui/back-link';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { useSentences } from '../ui/sentences';
import { Broken, Waiting } from '../ui/states';
import { toast } from '../ui/toast';
import { Unsaved } from '../ui/unsaved';
import { FieldList } from './field-list';
import { ownForm, previewForm, releaseForm, saveForm } from './form-queries';
import classes from './forms.module.css';
import { NewFieldDialog } from './new-field-dialog';
import { addField, type Draft, moveBox } from './own-draft';
import { PaperEditor } from './paper-editor';

const route = getRouteApi('/inside/forms/$formId');
const PAUSE = 200;
const BOX = { x: 20, y: 20, width: 70, height: 10 };

/** An own form while it is a draft: its questions beside its paper. */
export function FormEditor() {
  const { t } = useTranslation();
  const { formId } = route.useParams();
  const own = useQuery(ownForm(formId));
  if (own.isPending) return <Waiting rows={10} />;
  if (own.isError)
    return (
      <Broken
        failure={own.error}
        onRetry={() => void own.refetch()}
        back={{ to: '/forms', label: t('forms.toList') }}
      />
    );
  return <Editor key={formId} own={own.data} />;
}

function Editor({ own }: { own: OwnForm }) {
  const { t } = useTranslation();
  const { ofFailure, ofIssue } = useSentences();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>({ form: own.form, layout: own.layout });
  const [saved, setSaved] = useState(own);
  const [preview, setPreview] = useState<FormPreview | null>(null);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [releasing, setReleasing] = useState(false);
  useTitle(draft.form.title[language()]);
  const dirty = draft.form !== saved.form || draft.layout !== saved.layout;
  const say = (failure: unknown): string => toast(ofFailure(asFailure(failure)), { bad: true });

  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      previewForm(draft, stop.signal)
        .then(setPreview)
        .catch((failure) => {
          if (!stop.signal.aborted) say(failure);
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [draft]);
  const save = async (): Promise<boolean> => {
    try {
      const { version } = await saveForm(own.id, draft, saved.version);
      setSaved({ ...saved, ...draft, version });
      toast(t('settings.saved'));
      return true;
    } catch (failure) {
      say(failure);
      return false;
    }
  };
  const release = async (): Promise<void> => {
    setReleasing(false);
    if (dirty && !(await save())) return;
    try {
      await releaseForm(own.id);
      toast(t('forms.releasedNow'));
      await navigate({ to: '/forms' });
    } catch (failure) {
      say(failure);
    }
  };
  useShortcuts({ 'mod+s': () => void save() });
  const issues = preview?.issues ?? [];

  return (
    <div className={classes.editor}>
      <div className={classes.head}>
        <BackLink to="/forms" aria-label={t('forms.toList')} />
        <h1>{draft.form.title[language()]}</h1>
        <span className={classes.gap} />
        <span className={classes.dim} role="status">
          {issues.length > 0
            ? t('forms.wrong', { count: issues.length })
            : dirty
              ? t('forms.unsaved')
              : t('forms.allSaved')}
        </span>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t('forms.addField')}
        </Button>
        <Button variant="default" disabled={!dirty} onClick={() => void save()}>
          {t('settings.save')}
        </Button>
        <Button disabled={issues.length > 0} onClick={() => setReleasing(true)}>
          {t('forms.release')}
        </Button>
      </div>
      {issues.length > 0 ? (
        <ul className={classes.issues} role="alert">
          {issues.slice(0, 5).map((issue) => (
            <li key={JSON.stringify(issue)}>{ofIssue(issue as never, issue.path)}</li>
          ))}
        </ul>
      ) : null}
      <div className={classes.halves}>
        <FieldList draft={draft} chosen={chosen} onChoose={setChosen} onChange={setDraft} />
        <PaperEditor
          draft={draft}
          preview={preview}
          page={page}
          onPage={setPage}
          chosen={chosen}
          onChoose={setChosen}
          onMove={(key, place) => setDraft((before) => moveBox(before, key, place))}
        />
      </div>
      <Unsaved when={() => dirty} save={save} />
      {adding ? (
        <NewFieldDialog
          onClose={() => setAdding(false)}
          onAdd={(field) => {
            const next = addField(draft, field, { page, ...BOX });
            setDraft(next);
            setChosen(next.form.fields.at(-1)?.key ?? null);
            setAdding(false);
          }}
        />
      ) : null}
      {releasing ? (
        <ConfirmDialog
          title={t('forms.release')}
          onClose={() => setReleasing(false)}
          choices={[{ label: t('forms.release'), main: true, act: () => void release() }]}
        >
          {t('forms.releaseText')}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
