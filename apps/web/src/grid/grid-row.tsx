import { memo, type ReactNode } from 'react';
import { CellEditor, type EditorActions } from './cell-editor';
import classes from './grid.module.css';
import type { Editing } from './use-grid';
import { cellId } from './use-grid';

/** A column by name and width in pixels. */
export interface GridColumn {
  id: string;
  width: number;
}

/** How the rows of one screen look; a new object redraws every row. */
export interface RowLook<Item> {
  rowHeader: (item: Item, row: number) => ReactNode;
  cell: (item: Item, column: number) => ReactNode;
  /** `error`, `warning` or another word for the style sheet. */
  mark: (item: Item, column: number) => string | undefined;
  /** Read out by screen readers beside the cell's text. */
  describe: (item: Item, column: number) => string | undefined;
  /** Whether the row is chosen, by its tick. */
  chosen: (item: Item) => boolean;
  /** A word for the row, for the style sheet. */
  kind: (item: Item) => string | undefined;
}

interface GridRowProps<Item> {
  index: number;
  top: number;
  item: Item;
  columns: readonly GridColumn[];
  look: RowLook<Item>;
  from: number;
  to: number;
  active: number;
  editing: Editing | null;
  editor: EditorActions;
}

function Row<Item>({ index, top, item, columns, look, from, to, active, editing, editor }: GridRowProps<Item>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual spreadsheet cannot be a <table>
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={look.chosen(item)}
      className={classes.row}
      data-kind={look.kind(item)}
      data-chosen={look.chosen(item) || undefined}
      data-current={active >= 0 || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div role="rowheader" aria-colindex={1} className={classes.rowHeader} data-row={index} data-column={-1}>
        {look.rowHeader(item, index)}
      </div>
      {columns.map((column, place) => {
        const selected = place >= from && place <= to;
        const described = look.describe(item, place);
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={column.id}
            role="gridcell"
            id={cellId(index, place)}
            aria-colindex={place + 2}
            aria-selected={selected}
            className={classes.cell}
            data-row={index}
            data-column={place}
            data-selected={selected || undefined}
            data-active={active === place || undefined}
            data-mark={look.mark(item, place)}
          >
            {editing?.column === place ? (
              <CellEditor key={`${index}:${place}`} text={editing.text} typed={editing.typed} {...editor} />
            ) : (
              look.cell(item, place)
            )}
            {described ? <span className="hidden-text">{described}</span> : null}
          </div>
        );
      })}
    </div>
  );
}

/** One row, drawn again only when something in it changes. */
export const GridRow = memo(Row) as typeof Row;
