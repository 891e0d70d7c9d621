export { systemTimers, type Timers } from '../shared/timers.ts';
