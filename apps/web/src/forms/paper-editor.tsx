import { Button, NumberInput, Select } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormPreview } from '../api/shapes';
import { language } from '../app/i18n';
import { pictureAddress } from '../questionnaires/picture-address';
import classes from './forms.module.css';
import { type Draft, isOwn, type Place, placeOf } from './own-draft';

const STEP = 1;

interface PaperEditorProps {
  draft: Draft;
  preview: FormPreview | null;
  page: number;
  onPage: (page: number) => void;
  chosen: string | null;
  onChoose: (key: string) => void;
  onMove: (key: string, place: Place) => void;
}

/** A page with the example's answers; own boxes are dragged, moved by arrows, or placed by their millimetres. */
export function PaperEditor({ draft, preview, page, onPage, chosen, onChoose, onMove }: PaperEditorProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ key: string; place: Place; x: number; y: number; sizing: boolean } | null>(null);
  const { width, height } = draft.layout.page;
  const own = draft.form.fields.filter(isOwn).flatMap((field) => {
    const place = placeOf(draft, field.key);
    return place ? [{ field, place: drag?.key === field.key ? drag.place : place }] : [];
  });
  const here = own.filter(({ place }) => place.page === page);
  const current = own.find(({ field }) => field.key === chosen);

  const start = (key: string, place: Place, sizing: boolean) => (event: PointerEvent) => {
    event.preventDefault();
    event.stopPropagation();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    onChoose(key);
    setDrag({ key, place, x: event.clientX, y: event.clientY, sizing });
  };
  /** Where the box is, by where the pointer is now: the last move may not be drawn yet when it is let go. */
  const pulled = (event: PointerEvent): Place | null => {
    if (!drag || !sheet.current) return null;
    const scale = width / sheet.current.clientWidth;
    const [dx, dy] = [(event.clientX - drag.x) * scale, (event.clientY - drag.y) * scale];
    const from = placeOf(draft, drag.key) ?? drag.place;
    if (dx === 0 && dy === 0) return from;
    return drag.sizing
      ? { ...from, width: half(from.width + dx), height: half(from.height + dy) }
      : { ...from, x: half(from.x + dx), y: half(from.y + dy) };
  };
  const pull = (event: PointerEvent): void => {
    const place = pulled(event);
    if (drag && place) setDrag({ ...drag, place });
  };
  const drop = (event: PointerEvent): void => {
    const place = pulled(event);
    if (drag && place) onMove(drag.key, place);
    setDrag(null);
  };
  const nudge = (key: string, place: Place) => (event: KeyboardEvent) => {
    const [dx, dy] = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[
      event.key
    ] ?? [0, 0];
    if (!dx && !dy) return;
    event.preventDefault();
    onMove(
      key,
      event.shiftKey
        ? { ...place, width: place.width + (dx ?? 0), height: place.height + (dy ?? 0) }
        : { ...place, x: place.x + (dx ?? 0), y: place.y + (dy ?? 0) },
    );
  };
  const share = (place: Place) => ({
    left: `${(100 * place.x) / width}%`,
    top: `${(100 * place.y) / height}%`,
    width: `${(100 * place.width) / width}%`,
    height: `${(100 * place.height) / height}%`,
  });
  const count = draft.layout.pages.length;

  return (
    <section className={classes.paper} aria-label={t('forms.paper')}>
      <div className={classes.tools}>
        <Select
          aria-label={t('forms.page')}
          data={draft.layout.pages.map((_, at) => ({
            value: String(at),
            label: t('questionnaires.page', { page: at + 1, count }),
          }))}
          value={String(page)}
          onChange={(next) => onPage(Number(next ?? 0))}
          allowDeselect={false}
          size="xs"
          w={170}
        />
        {current ? (
          <>
            {(['x', 'y', 'width', 'height'] as const).map((side) => (
              <NumberInput
                key={side}
                label={t(`forms.${side}`)}
                value={current.place[side]}
                onChange={(next) => {
                  if (typeof next === 'number') onMove(current.field.key, { ...current.place, [side]: next });
                }}
                min={0}
                step={0.5}
                decimalScale={1}
                size="xs"
                w={88}
                suffix=" мм"
              />
            ))}
            {current.place.page === page ? null : (
              <Button size="xs" variant="default" onClick={() => onMove(current.field.key, { ...current.place, page })}>
                {t('forms.bringHere')}
              </Button>
            )}
          </>
        ) : (
          <span className={classes.dim}>{t('forms.paperHint')}</span>
        )}
      </div>
      <section
        className={classes.sheetBox}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('questionnaires.page', { page: page + 1, count })}
      >
        <div ref={sheet} className={classes.sheet} style={{ aspectRatio: `${width} / ${height}` }}>
          {preview?.pages[page] ? <img src={pictureAddress(preview.pages[page].svg)} alt="" /> : null}
          {preview?.answers[page] ? <img src={pictureAddress(preview.answers[page].svg)} alt="" /> : null}
          {here.map(({ field, place }) => (
            <button
              key={field.key}
              type="button"
              className={classes.box}
              data-chosen={chosen === field.key || undefined}
              aria-label={t('forms.boxOf', { field: field.label[language()] })}
              style={share(place)}
              onPointerDown={start(field.key, place, false)}
              onPointerMove={pull}
              onPointerUp={drop}
              onPointerCancel={() => setDrag(null)}
              onFocus={() => onChoose(field.key)}
              onKeyDown={nudge(field.key, place)}
            >
              <span
                className={classes.corner}
                onPointerDown={start(field.key, place, true)}
                onPointerMove={pull}
                onPointerUp={drop}
              />
            </button>
          ))}
        </div>
      </section>
    </section>
  );
}

/** To half a millimetre. */
const half = (value: number): number => Math.round(value * 2) / 2;
