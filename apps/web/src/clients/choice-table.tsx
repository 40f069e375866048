import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './client.module.css';

export interface ChoiceRow<Choice extends string> {
  field: string;
  label: string;
  /** What can be chosen, as it reads; what is left out cannot be. */
  values: Partial<Record<Choice, string>>;
}

interface ChoiceTableProps<Choice extends string> {
  heads: readonly [choice: Choice, name: string][];
  rows: readonly ChoiceRow<Choice>[];
  chosen: (field: string) => Choice;
  onChoose: (field: string, choice: Choice) => void;
}

/** Two versions side by side, a field a row, one of each chosen. */
export function ChoiceTable<Choice extends string>({ heads, rows, chosen, onChoose }: ChoiceTableProps<Choice>) {
  const { t } = useTranslation();
  const group = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.choices} aria-label={t('clients.compare')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('clients.fieldName')}</th>
            {heads.map(([choice, name]) => (
              <th key={choice} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, label, values }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              {heads.map(([choice, name]) => {
                const value = values[choice];
                return (
                  <td key={choice} data-chosen={chosen(field) === choice || undefined}>
                    {value === undefined ? null : (
                      <label>
                        <input
                          type="radio"
                          name={`${group}-${field}`}
                          aria-label={`${label}, ${name}: ${value || t('clients.empty')}`}
                          checked={chosen(field) === choice}
                          onChange={() => onChoose(field, choice)}
                        />
                        <span>{value || <i>{t('clients.empty')}</i>}</span>
                      </label>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
