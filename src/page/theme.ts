import { button, element } from './elements.js';

/** Light or dark: the system's, until somebody chooses. */

const key = 'infra-fleet-theme';
const listeners: (() => void)[] = [];

export function onThemeChange(listener: () => void): void {
  listeners.push(listener);
}

/** A colour of the page as it is now, for what is painted and not styled. */
export function colour(name: string): string {
  const probe = element('i');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

export function themeButton(): HTMLElement {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean =>
    (document.documentElement.dataset['theme'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';
  const made = button(
    { class: 'theme', 'aria-label': 'Dark theme' },
    () => {
      const theme = isDark() ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme;
      keep(theme);
      show();
    },
    element('span', { 'aria-hidden': 'true' }, '◐'),
  );
  const show = (): void => {
    made.setAttribute('aria-pressed', String(isDark()));
    for (const listener of listeners) listener();
  };
  const chosen = kept();
  if (chosen !== undefined) document.documentElement.dataset['theme'] = chosen;
  dark.addEventListener('change', show);
  show();
  return made;
}

/** A page from disk, or in a private window, may have no storage: then the choice holds until it is closed. */
function keep(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch (error) {
    console.debug('the theme is not kept', error);
  }
}

function kept(): string | undefined {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'dark' || theme === 'light' ? theme : undefined;
  } catch {
    return undefined; // as if nobody had chosen
  }
}
