import { Alert, createTheme, Drawer, Modal } from '@mantine/core';

// the header of a panel is no second header of the page
const panel = { attributes: { header: { role: 'presentation' } } };

/** Mantine in the tokens' terms: one accent, one typeface, an 8 px grid, targets that a finger hits. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 7,
  colors: {
    accent: [
      '#e3f3f2',
      '#c9e8e6',
      '#9ad5d1',
      '#6fc6c0',
      '#52c1ba',
      '#2aa19a',
      '#138680',
      '#0b6e69',
      '#085450',
      '#063f3c',
    ],
  },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  defaultRadius: 'md',
  radius: { md: '8px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  cursorType: 'pointer',
  components: {
    // read aloud where it stands in a LiveRegion, and there once
    Alert: Alert.extend({ defaultProps: { role: 'note' } }),
    Drawer: Drawer.extend({ defaultProps: panel }),
    Modal: Modal.extend({ defaultProps: panel }),
  },
});
