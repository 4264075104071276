"""Interpreters of other projects that both formats and runtimes start."""
