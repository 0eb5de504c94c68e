import '@/components/styles/popup.scss';
import { render } from 'preact';
import { Popup } from './Popup';

if (location.search !== '') document.body.classList.add('popup--in-tab');

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<Popup />, root);
}
