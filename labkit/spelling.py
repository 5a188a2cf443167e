"""`labkit.nets.spelling` under the name that notebooks import it by: one module, two paths."""

import sys

from labkit.nets import spelling

sys.modules[__name__] = spelling
