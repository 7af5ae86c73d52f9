import { readDocument } from '../read-document.ts'
import { serveTasks } from './serve-tasks.ts'

// The program of a reading process.
serveTasks(readDocument)
