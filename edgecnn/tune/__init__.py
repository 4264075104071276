"""Search: a grid with cross-validation, and studies of trials that any number of machines work on."""
