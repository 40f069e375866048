import { COUNTRIES, countryName, findCountry } from '@anketa/country';
import { type ComboboxItem, type OptionsFilter, Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n';

interface CountryFieldProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: string | null;
  onChange: (alpha3: string | null) => void;
  former?: readonly string[];
}

const folded = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();

/** By the beginning of any word first, then anywhere; and by every name, code and alias the house knows. */
const filter: OptionsFilter = ({ options, search }) => {
  const wanted = folded(search);
  if (wanted === '') return options;
  const byAlias = findCountry(search);
  const rank = (item: ComboboxItem): number => {
    const name = folded(item.label);
    if (item.value === byAlias || name.startsWith(wanted)) return 0;
    if (name.includes(` ${wanted}`)) return 1;
    return name.includes(wanted) || folded(item.value).startsWith(wanted) ? 2 : 3;
  };
  return (options as ComboboxItem[])
    .map((item) => ({ item, rank: rank(item) }))
    .filter((ranked) => ranked.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map((ranked) => ranked.item);
};

/**
 * A country by name in the interface's language; finds "ФРГ", "Germany", "DE" alike. The list opens on typing, a click or
 * an arrow: opened by the focus alone it would cover what is said about the field.
 */
export function CountryField({ value, onChange, former = [], ...rest }: CountryFieldProps) {
  const { t, i18n } = useTranslation();
  const data = useMemo(() => {
    const collator = new Intl.Collator(language());
    const codes = [...COUNTRIES.map((country) => country.alpha3), ...former];
    const items = codes.map((code) => ({ value: code, label: countryName(code, language()) }));
    return items.sort((one, other) => collator.compare(one.label, other.label));
  }, [i18n.language, former]);
  return (
    <Select
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      nothingFoundMessage={t('state.nothingFound')}
      maxDropdownHeight={280}
      comboboxProps={{ shadow: 'md' }}
      {...rest}
      filter={filter}
      data={data}
      value={value}
      onChange={onChange}
    />
  );
}
