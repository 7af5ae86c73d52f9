#!/usr/bin/env node
// A committed file, so that npm can link the command before anything is built.
import './run.js'
