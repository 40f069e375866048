import classes from './grid.module.css';

interface TickProps {
  label: string;
  checked: boolean;
  /** Some of what it stands for is ticked. */
  some?: boolean;
  onChange: () => void;
}

/** The tick of a row or of all: the browser's own, since a table draws dozens at every step. The grid has the keyboard. */
export function Tick({ label, checked, some = false, onChange }: TickProps) {
  return (
    <input
      type="checkbox"
      className={classes.tick}
      tabIndex={-1}
      aria-label={label}
      checked={checked}
      onChange={onChange}
      ref={(box) => {
        if (box) box.indeterminate = some;
      }}
    />
  );
}
