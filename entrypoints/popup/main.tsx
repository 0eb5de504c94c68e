import '@/components/styles/popup.scss';
import { render } from 'preact';
import { Popup } from './Popup';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<Popup />, root);
}
