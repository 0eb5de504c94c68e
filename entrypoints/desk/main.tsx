import '@/components/styles/all.scss';
import { render } from 'preact';
import * as z from 'zod/mini';
import { Desk } from './Desk';

z.config({ jitless: true });

const root = document.getElementById('app');
if (root) render(<Desk />, root);
