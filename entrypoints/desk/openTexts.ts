import { browser } from 'wxt/browser';
import { ownAddress } from '@/utils/messages/ownAddress';

/** Opens the page of templates, snippets and own wording in a tab, so that the letter stays where it is. */
export const openTexts = (): void => void browser.tabs.create({ url: ownAddress('templates.html') });
