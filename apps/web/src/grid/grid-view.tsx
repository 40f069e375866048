import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, type Ref, useCallback, useImperativeHandle, useMemo, useRef } from 'react';
import classes from './grid.module.css';
import { type GridColumn, GridRow, type RowLook } from './grid-row';
import { rangeOf, type Selection } from './selection';
import { cellId, type GridActions, useGrid } from './use-grid';

/** What a screen may ask of the grid. */
export interface GridHandle {
  focus: () => void;
  scrollTo: (row: number, column?: number) => void;
}

export interface GridProps<Item> extends GridActions {
  label: string;
  items: readonly Item[];
  columns: readonly GridColumn[];
  rowHeight: number;
  headerHeight: number;
  rowHeaderWidth: number;
  selection: Selection;
  text: (row: number, column: number) => string;
  look: RowLook<Item>;
  header: (column: number) => ReactNode;
  corner: ReactNode;
  ref?: Ref<GridHandle>;
}

/**
 * A spreadsheet of virtual rows: one tab stop, arrows walk inside (`aria-activedescendant`), the header is its row -1.
 * It owns no data: what is typed, pasted or erased goes out as a list of cell changes.
 */
export function GridView<Item>(props: GridProps<Item>) {
  const { items, columns, rowHeight, headerHeight, rowHeaderWidth, selection, look, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: 14,
  });

  const lefts = useMemo(() => {
    let left = rowHeaderWidth;
    return columns.map((column) => {
      const at = left;
      left += column.width;
      return at;
    });
  }, [columns, rowHeaderWidth]);

  const scrollTo = useCallback(
    (row: number, column?: number) => {
      if (row >= 0 && row < items.length) virtualizer.scrollToIndex(row, { align: 'auto' });
      const box = scroller.current;
      const left = column === undefined ? undefined : lefts[column];
      if (!box || left === undefined || column === undefined) return;
      const right = left + (columns[column]?.width ?? 0);
      if (left - rowHeaderWidth < box.scrollLeft) box.scrollLeft = left - rowHeaderWidth;
      else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth + 2;
    },
    [virtualizer, items.length, lefts, columns, rowHeaderWidth],
  );

  const pageRows = (): number =>
    Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - headerHeight) / rowHeight) - 1);
  const grid = useGrid({
    ...props,
    size: { rows: items.length, columns: columns.length },
    scrollTo,
    pageRows,
    scroller,
  });
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus({ preventScroll: true }), scrollTo }), [
    scrollTo,
  ]);

  const widths = [rowHeaderWidth, ...columns.map((column) => column.width)];
  const across = {
    gridTemplateColumns: widths.map((width) => `${width}px`).join(' '),
    width: `max(100%, ${widths.reduce((sum, width) => sum + width, 0)}px)`,
  };
  const range = rangeOf(selection);
  const rows = virtualizer.getVirtualItems();
  const active = selection.anchor;
  const activeShown = active.row < 0 || rows.some((row) => row.index === active.row);
  const style = {
    '--cell-height': `${rowHeight}px`,
    '--header-height': `${headerHeight}px`,
  } as CSSProperties;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual spreadsheet cannot be a <table>
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={classes.grid}
      style={style}
      aria-label={props.label}
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={activeShown && columns.length > 0 ? cellId(active.row, active.column) : undefined}
      {...grid.handlers}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus */}
      <div role="row" aria-rowindex={1} className={classes.header} style={across}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
        <div role="columnheader" className={classes.corner} aria-colindex={1}>
          {props.corner}
        </div>
        {columns.map((column, index) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={column.id}
            role="columnheader"
            id={cellId(-1, index)}
            aria-colindex={index + 2}
            data-row={-1}
            data-column={index}
            className={classes.head}
            data-active={(active.row === -1 && active.column === index) || undefined}
            data-in-column={(index >= range.left && index <= range.right) || undefined}
          >
            {props.header(index)}
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className={classes.body} style={{ ...across, height: virtualizer.getTotalSize() }}>
        {rows.map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          const inside = row.index >= range.top && row.index <= range.bottom && range.bottom >= 0;
          return (
            <GridRow
              key={row.index}
              index={row.index}
              top={row.start}
              item={item}
              columns={columns}
              look={look}
              from={inside ? range.left : -1}
              to={inside ? range.right : -1}
              active={active.row === row.index ? active.column : -1}
              editing={grid.editing?.row === row.index ? grid.editing : null}
              editor={grid.editor}
            />
          );
        })}
      </div>
    </div>
  );
}
