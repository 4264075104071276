"""Search: grids with cross-validation, and studies of trials on any number of machines."""
