"""`python -m labkit.cli`, for places where the command itself is not on the path."""

import sys

from labkit.cli import main

sys.exit(main())
