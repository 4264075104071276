"""`python -m edgecnn` is the command line."""

from edgecnn.cli import main

main()
