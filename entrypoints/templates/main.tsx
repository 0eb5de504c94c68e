import '@/components/styles/all.scss';
import { render } from 'preact';
import * as z from 'zod/mini';
import { Templates } from './Templates';

z.config({ jitless: true });

const root = document.getElementById('app');
if (root) render(<Templates />, root);
