#!/usr/bin/env node
// Here before the build, so that an install in the project finds a program to link.
import '../dist/cli.js'
