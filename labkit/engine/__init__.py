"""The engine: run a learner's object on cases (observe), compare plain data (judge).

Observe holds no expected answer and needs only `plain`, `drivers`, `crash` and `observe`;
in grading it runs in the learner's sandbox while the rest stays outside.
"""

from labkit.engine.contract import (
    Array,
    Elements,
    Mapping,
    Mismatch,
    Number,
    Several,
    Value,
    Words,
    gradients,
    parameters,
)
from labkit.engine.exercise import Case, Exercise, Face, Mistake
from labkit.engine.plain import Foreign, Rng, Stream

__all__ = [
    "Array",
    "Case",
    "Elements",
    "Exercise",
    "Face",
    "Foreign",
    "Mapping",
    "Mismatch",
    "Mistake",
    "Number",
    "Rng",
    "Several",
    "Stream",
    "Value",
    "Words",
    "gradients",
    "parameters",
]
