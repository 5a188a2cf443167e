"""`labkit.nets.sentences` under the name that notebooks import it by: one module, two paths."""

import sys

from labkit.nets import sentences

sys.modules[__name__] = sentences
