import '@/components/styles/all.scss';
import { render } from 'preact';
import { Desk } from './Desk';

const root = document.getElementById('app');
if (root) render(<Desk />, root);
