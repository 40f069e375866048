import { IconAlertTriangle } from '@tabler/icons-react';
import { asFailure } from '../api/failure';
import { SignInBeside } from '../session/sign-in-again';
import { useSentences } from './sentences';
import classes from './ui.module.css';

interface FailureNoteProps {
  failure: unknown;
  /** True when the fields themselves already say what is wrong. */
  unless?: boolean;
}

/** Says why the server refused, above a form. */
export function FailureNote({ failure, unless = false }: FailureNoteProps) {
  const { ofFailure } = useSentences();
  return (
    <div role="alert" className={failure && !unless ? classes.note : classes.noNote}>
      {failure && !unless ? (
        <>
          <IconAlertTriangle size={17} aria-hidden />
          <span>
            {ofFailure(failure)} {asFailure(failure).signedOut ? <SignInBeside /> : null}
          </span>
        </>
      ) : null}
    </div>
  );
}
