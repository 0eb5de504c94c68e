import '@/components/styles/all.scss';
import { render } from 'preact';
import * as z from 'zod/mini';
import { Welcome } from './Welcome';

z.config({ jitless: true });

const root = document.getElementById('app');
if (root) render(<Welcome />, root);
