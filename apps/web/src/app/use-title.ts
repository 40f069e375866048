import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The title of the browser's tab. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const brand = t('shell.brand');
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
}
