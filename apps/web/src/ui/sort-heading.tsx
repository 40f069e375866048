import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import base from './list.module.css';

interface SortHeadingProps<Sort extends string> {
  /** What this column sorts by. */
  by: Sort;
  /** What the table is sorted by now, a minus for down; null where it has an order of its own. */
  sort: Sort | `-${Sort}` | null;
  onSort: (sort: Sort | `-${Sort}`) => void;
  children: ReactNode;
}

/** The heading of a column that sorts: once up, once more down. */
export function SortHeading<Sort extends string>({ by, sort, onSort, children }: SortHeadingProps<Sort>) {
  if (sort === null) return <th scope="col">{children}</th>;
  const [up, down] = [sort === by, sort === `-${by}`];
  const Arrow = down ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" className={base.sort} onClick={() => onSort(up ? `-${by}` : by)}>
        {children}
        <Arrow size={13} aria-hidden className={up || down ? undefined : base.unsorted} />
      </button>
    </th>
  );
}
