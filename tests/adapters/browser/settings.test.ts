// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseProfile, currentProfile, onProfileChange } from '../../../src/adapters/browser/current-profile.ts';
import { applySettings, chooseTextSize, chooseTheme, textSize, theme } from '../../../src/adapters/browser/settings.ts';

const root = document.documentElement;

beforeEach(() => {
  chooseProfile(null);
  chooseTheme('system');
  chooseTextSize('m');
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** As in a browser that blocks site data. */
function forbidStorage(): void {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
}

function fillStorage(): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

describe('theme and text size', () => {
  test('follow the device and stay medium until chosen', () => {
    expect([theme(), textSize()]).toEqual(['system', 'm']);
    expect(root.hasAttribute('data-theme') || root.hasAttribute('data-size')).toBe(false);
  });

  test('are kept under the keys the page’s head reads, and shown at once', () => {
    chooseTheme('dark');
    chooseTextSize('l');
    expect([localStorage.getItem('fg-theme'), localStorage.getItem('fg-size')]).toEqual(['dark', 'l']);
    expect([root.dataset['theme'], root.dataset['size']]).toEqual(['dark', 'l']);
    expect([theme(), textSize()]).toEqual(['dark', 'l']);
  });

  test('the default takes the choice away again', () => {
    chooseTheme('light');
    chooseTheme('system');
    expect(localStorage.getItem('fg-theme')).toBeNull();
    expect(root.hasAttribute('data-theme')).toBe(false);
  });

  test('nonsense in storage is the default', () => {
    localStorage.setItem('fg-theme', '<script>');
    localStorage.setItem('fg-size', 'xxl');
    applySettings();
    expect([theme(), textSize()]).toEqual(['system', 'm']);
    expect(root.hasAttribute('data-theme')).toBe(false);
  });

  test.each([
    ['forbidden', forbidStorage],
    ['full', fillStorage],
  ])('last for the page where storage is %s', (_name, break_) => {
    break_();
    chooseTheme('dark');
    expect(theme()).toBe('dark');
    expect(root.dataset['theme']).toBe('dark');
  });
});

describe('the chosen profile', () => {
  test('nobody at first, then whoever was chosen', () => {
    expect(currentProfile()).toBeNull();
    chooseProfile('lin');
    expect(currentProfile()).toBe('lin');
    expect(localStorage.getItem('fg-profile')).toBe('lin');
  });

  test('a value that is no id is nobody', () => {
    localStorage.setItem('fg-profile', '林 晓');
    expect(currentProfile()).toBeNull();
  });

  test.each([
    ['forbidden', forbidStorage],
    ['full', fillStorage],
  ])('lasts for the page where storage is %s, and can be left again', (_name, break_) => {
    break_();
    chooseProfile('lin');
    expect(currentProfile()).toBe('lin');
    chooseProfile(null);
    expect(currentProfile()).toBeNull();
  });

  test('listeners hear a change here and in another tab, and stop when asked', () => {
    const heard = vi.fn();
    const stop = onProfileChange(heard);
    chooseProfile('lin');
    expect(heard).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new StorageEvent('storage', { key: 'fg-profile' }));
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(heard).toHaveBeenCalledTimes(3);
    window.dispatchEvent(new StorageEvent('storage', { key: 'fg-theme' }));
    stop();
    chooseProfile('wu');
    window.dispatchEvent(new StorageEvent('storage', { key: 'fg-profile' }));
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
