#!/usr/bin/env node
process.stderr.write("acuerdo\n");
