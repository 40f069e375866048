import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';

/** What is dragged, and what it may be dropped on: a column of the table or a field. */
export type DragThing = { kind: 'column'; column: number } | { kind: 'field'; target: string };

const asThing = (data: Record<string | symbol, unknown>): DragThing => data as unknown as DragThing;

const fits = (source: DragThing, goal: DragThing): boolean => source.kind !== goal.kind;

/** Makes an element both draggable and a place to drop: columns go onto fields, fields onto columns. */
export function useDragThing(thing: DragThing) {
  const element = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState(false);
  const [over, setOver] = useState(false);
  const identity = thing.kind === 'column' ? thing.column : thing.target;
  const current = useRef(thing);
  current.current = thing;
  useEffect(() => {
    if (!element.current) return;
    const data = (): Record<string, unknown> => ({ ...current.current });
    return combine(
      draggable({
        element: element.current,
        getInitialData: data,
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element: element.current,
        getData: data,
        canDrop: ({ source }) => fits(asThing(source.data), current.current),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    );
  }, [identity]);
  return { element, dragged, over };
}

/** Tells when a column and a field have been brought together, whichever was dragged. */
export function useDropped(onDropped: (column: number, target: string) => void): void {
  const current = useRef(onDropped);
  current.current = onDropped;
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const goal = location.current.dropTargets[0];
          if (!goal) return;
          const pair = [asThing(source.data), asThing(goal.data)];
          const column = pair.find((thing) => thing.kind === 'column');
          const field = pair.find((thing) => thing.kind === 'field');
          if (column?.kind === 'column' && field?.kind === 'field') current.current(column.column, field.target);
        },
      }),
    [],
  );
}
