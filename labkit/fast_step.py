"""`labkit.nets.fast_step` under the name that notebooks import it by: one module, two paths."""

import sys

from labkit.nets import fast_step

sys.modules[__name__] = fast_step
