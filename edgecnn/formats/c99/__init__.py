"""Export to dependency-free C99: a folder that drops into any firmware."""
