import { IconAlertTriangle } from '@tabler/icons-react';
import { useSentences } from '../../ui/sentences';
import type { Work } from '../work/work';
import classes from './table.module.css';

/** What is to be said of the list as a whole: rows that found no room, other sheets of the file, rows hidden in it. */
export function ListNotes({ work }: { work: Work }) {
  const { ofIssue } = useSentences();
  if (work.issues.length === 0) return null;
  return (
    <div role="status" className={classes.notes}>
      {work.issues.map((issue) => (
        <p key={issue.code}>
          <IconAlertTriangle size={16} aria-hidden />
          <span>{ofIssue(issue, '')}</span>
        </p>
      ))}
    </div>
  );
}
