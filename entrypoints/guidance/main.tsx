import '@/components/styles/all.scss';
import { render } from 'preact';
import { Guidance } from './Guidance';

const root = document.getElementById('app');
if (root) render(<Guidance />, root);
