"""Pictures that answer: controls beside a picture, made from the learner's own functions.

Each widget is a function that takes what the learner wrote and shows itself as the last line
of a cell. `labkit.plots` has a static figure for each, which `widget.picture()` draws.
"""

from labkit import needs

with needs.needed("labkit.widgets"):
    from labkit.widgets.attention import attention_map
    from labkit.widgets.distance import gradient_distance
    from labkit.widgets.length import length
    from labkit.widgets.parity import side_by_side
    from labkit.widgets.recall import recall
    from labkit.widgets.tangent import tangent
    from labkit.widgets.tokens import tokens
    from labkit.widgets.training import training, training_torch
    from labkit.widgets.units import counting_units
    from labkit.widgets.unrolled import unrolled

__all__ = [
    "attention_map",
    "counting_units",
    "gradient_distance",
    "length",
    "recall",
    "side_by_side",
    "tangent",
    "tokens",
    "training",
    "training_torch",
    "unrolled",
]
