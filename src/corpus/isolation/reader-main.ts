import { readDocument } from '../read-document.ts';
import { serveReading } from './serve-reading.ts';

serveReading(readDocument);
