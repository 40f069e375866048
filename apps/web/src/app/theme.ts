import { createTheme, type MantineColorsTuple, type MantineThemeComponent } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#ebf7f3',
  '#d5ece5',
  '#a9dacb',
  '#79c7b0',
  '#52b799',
  '#38ac8a',
  '#1f8c72',
  '#12775f',
  '#0b6556',
  '#064c40',
];

const dark: MantineColorsTuple = [
  '#e4ebe8',
  '#c3cecb',
  '#a3b2ad',
  '#7d8c87',
  '#46534f',
  '#35413e',
  '#1d2523',
  '#161c1b',
  '#111615',
  '#0c100f',
];

/** The list box itself scrolls: a box inside it would be a stop for the Tab key without a role. */
const list = { options: { maxHeight: 280, overflowY: 'auto' } } as const;

/** By name alone, so that the theme loads no component the first screen does not show. */
const named = (component: MantineThemeComponent): MantineThemeComponent => component;

/** The house's look for Mantine: compact, one accent, small radius, no font from elsewhere. */
export const theme = createTheme({
  colors: { pine, dark },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 8 },
  defaultRadius: 5,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  fontFamily:
    '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", Roboto, "Liberation Sans", sans-serif',
  fontSizes: { xs: '12px', sm: '13.5px', md: '14px', lg: '16px', xl: '20px' },
  components: {
    Button: named({ defaultProps: { size: 'xs' }, styles: { root: { fontWeight: 550, height: 30 } } }),
    ActionIcon: named({ defaultProps: { size: 30, variant: 'subtle', color: 'gray' } }),
    Input: named({
      defaultProps: { size: 'sm' },
      vars: () => ({ wrapper: { '--input-height': '32px' } }),
    }),
    InputWrapper: named({
      styles: { label: { fontSize: 12.5, fontWeight: 550, marginBottom: 2 }, error: { fontSize: 12 } },
    }),
    Checkbox: named({ defaultProps: { size: 'xs' } }),
    Select: named({ defaultProps: { size: 'sm', withScrollArea: false }, styles: list }),
    MultiSelect: named({ defaultProps: { size: 'sm', withScrollArea: false }, styles: list }),
    Tooltip: named({
      defaultProps: { openDelay: 350, withArrow: true, events: { hover: true, focus: true, touch: false } },
    }),
    Menu: named({ defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', position: 'bottom-start' } }),
    Popover: named({ defaultProps: { shadow: 'md' } }),
    Modal: named({
      defaultProps: { centered: true, transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.35 } },
    }),
  },
});
