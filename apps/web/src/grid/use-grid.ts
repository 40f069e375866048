import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { shortcutOf } from '../app/keys';
import type { EditorActions } from './cell-editor';
import { block, type CellChange, clear, fillDown, fromTabbed, pasteInto, toTabbed } from './cells';
import { type Command, commandOf } from './keyboard';
import {
  all,
  at,
  type Direction,
  edgeFrom,
  goTo,
  inside,
  move,
  type Place,
  rangeOf,
  type Selection,
  type Size,
} from './selection';

/** What led to changes, so that the screen can name the step. */
export type ChangeKind = 'edit' | 'clear' | 'paste' | 'cut' | 'fillDown';

export interface GridActions {
  onSelect: (selection: Selection) => void;
  onChange: (changes: CellChange[], kind: ChangeKind) => void;
  /** A cell is being typed into and stands so far; nothing when it was left, one way or the other. */
  onTyping?: (change: CellChange | null) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** The menu of a column was asked for, by keyboard. */
  onMenu: (column: number) => void;
  /** The ticks of the selected rows were asked to change. */
  onToggle: (top: number, bottom: number) => void;
  /** How the field of an edited cell is called. */
  editorLabel: string;
  /** Given, the cells are not edited: Enter and a double click open the row instead, letters are left to the page. */
  onOpen?: (row: number) => void;
}

/** The cell being edited. */
export interface Editing {
  row: number;
  column: number;
  text: string;
  typed: boolean;
}

interface GridState extends GridActions {
  size: Size;
  selection: Selection;
  text: (row: number, column: number) => string;
  scrollTo: (row: number, column?: number) => void;
  pageRows: () => number;
  scroller: RefObject<HTMLDivElement | null>;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

const placeOf = (target: EventTarget | null): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
};

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, input, a, [role="menu"], [role="dialog"]') !== null;

/** Keyboard, mouse and clipboard of a grid, over the pure functions of this folder. */
export function useGrid(state: GridState) {
  const now = useRef(state);
  now.current = state;
  const [editing, setEditing] = useState<Editing | null>(null);
  const edited = useRef<Editing | null>(null);
  const pulling = useRef(false);

  const select = useCallback((next: Selection) => {
    const { onSelect, scrollTo } = now.current;
    onSelect(next);
    scrollTo(next.head.row, next.head.column);
  }, []);

  const refocus = useCallback(() => now.current.scroller.current?.focus({ preventScroll: true }), []);

  const edit = useCallback((place: Place, text: string | null) => {
    if (place.row < 0 || place.row >= now.current.size.rows) return;
    if (now.current.onOpen) {
      now.current.onOpen(place.row);
      return;
    }
    edited.current = { ...place, text: text ?? now.current.text(place.row, place.column), typed: text !== null };
    setEditing(edited.current);
  }, []);

  const editor = useMemo<EditorActions>(
    () => ({
      label: state.editorLabel,
      commit: (text: string, then: Direction | null) => {
        const open = edited.current;
        edited.current = null;
        setEditing(null);
        now.current.onTyping?.(null);
        if (open && now.current.text(open.row, open.column) !== text) {
          now.current.onChange([{ row: open.row, column: open.column, text }], 'edit');
        }
        if (then) {
          select(move(at(now.current.selection.anchor), then, now.current.size));
          refocus();
        }
      },
      cancel: () => {
        edited.current = null;
        setEditing(null);
        now.current.onTyping?.(null);
        refocus();
      },
      typing: (text: string) => {
        const open = edited.current;
        if (open) now.current.onTyping?.({ row: open.row, column: open.column, text });
      },
    }),
    [state.editorLabel, select, refocus],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const command = commandOf(shortcutOf(event), event.key);
    if (!command || !obey(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Carries a command out; false leaves the key to the page. */
  const obey = (command: Command): boolean => {
    const { size, selection, text } = now.current;
    const { anchor, head } = selection;
    if (size.columns === 0) return false;
    switch (command.kind) {
      case 'move': {
        const from = command.extend ? head : anchor;
        if (!command.far) select(move(selection, command.direction, size, command.extend));
        else {
          const edge = edgeFrom(from, command.direction, size, ({ row, column }) => text(row, column) !== '');
          select(goTo(selection, edge, size, command.extend));
        }
        return true;
      }
      case 'page':
        select(move(selection, command.direction, size, command.extend, now.current.pageRows()));
        return true;
      case 'home':
      case 'end': {
        const row = command.whole
          ? command.kind === 'home'
            ? 0
            : size.rows - 1
          : (command.extend ? head : anchor).row;
        select(goTo(selection, { row, column: command.kind === 'home' ? 0 : size.columns - 1 }, size, command.extend));
        return true;
      }
      case 'enter':
        if (anchor.row < 0) now.current.onMenu(anchor.column);
        else edit(anchor, null);
        return true;
      case 'edit':
        edit(anchor, null);
        return true;
      case 'type':
        if (anchor.row < 0) {
          if (command.text !== ' ') return false;
          now.current.onMenu(anchor.column);
        } else if (command.text === ' ') {
          const { top, bottom } = rangeOf(selection);
          now.current.onToggle(Math.max(0, top), bottom);
        } else if (now.current.onOpen) return false;
        else edit(anchor, command.text);
        return true;
      case 'menu':
        now.current.onMenu(anchor.column);
        return true;
      case 'toggle': {
        const { top, bottom } = rangeOf(selection);
        now.current.onToggle(Math.max(0, top), bottom);
        return true;
      }
      case 'clear':
        now.current.onChange(clear(selection), 'clear');
        return true;
      case 'fillDown':
        now.current.onChange(fillDown(selection, text), 'fillDown');
        return true;
      case 'all':
        now.current.onSelect(all(size));
        return true;
      case 'undo':
        now.current.onUndo();
        return true;
      case 'redo':
        now.current.onRedo();
        return true;
      case 'escape':
        if (anchor.row === head.row && anchor.column === head.column) return false;
        now.current.onSelect(at(anchor));
        return true;
    }
  };

  const onMouseDown = (event: MouseEvent<HTMLDivElement>): void => {
    const place = placeOf(event.target);
    if (event.button !== 0 || !place || isControl(event.target)) return;
    const { size, selection, onSelect } = now.current;
    if (place.row < 0) {
      onSelect({ anchor: { row: -1, column: place.column }, head: { row: -1, column: place.column } });
      return;
    }
    if (place.column < 0) {
      const from = event.shiftKey ? Math.max(0, selection.anchor.row) : place.row;
      onSelect({ anchor: { row: from, column: 0 }, head: inside({ row: place.row, column: size.columns - 1 }, size) });
    } else {
      onSelect(goTo(selection, place, size, event.shiftKey));
      pulling.current = true;
    }
    event.preventDefault();
    refocus();
  };

  const onMouseOver = (event: MouseEvent<HTMLDivElement>): void => {
    if (!pulling.current) return;
    if (event.buttons !== 1) {
      pulling.current = false;
      return;
    }
    const place = placeOf(event.target);
    if (place && place.row >= 0 && place.column >= 0) {
      now.current.onSelect(goTo(now.current.selection, place, now.current.size, true));
    }
  };

  const onDoubleClick = (event: MouseEvent<HTMLDivElement>): void => {
    const place = placeOf(event.target);
    if (place && place.column >= 0 && !isControl(event.target)) edit(place, null);
  };

  const onCopy = (event: ClipboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const { selection, text, onChange } = now.current;
    event.clipboardData.setData('text/plain', toTabbed(block(rangeOf(selection), text)));
    event.preventDefault();
    if (event.type === 'cut' && !now.current.onOpen) onChange(clear(selection), 'cut');
  };

  const onPaste = (event: ClipboardEvent<HTMLDivElement>): void => {
    const { selection, size, onChange, onOpen } = now.current;
    if (event.target !== event.currentTarget || size.rows === 0 || onOpen) return;
    const changes = pasteInto(selection, fromTabbed(event.clipboardData.getData('text/plain')), size);
    event.preventDefault();
    event.stopPropagation();
    if (changes.length > 0) onChange(changes, 'paste');
  };

  const handlers = { onKeyDown, onMouseDown, onMouseOver, onDoubleClick, onCopy, onCut: onCopy, onPaste };
  return { editing, editor, handlers };
}
