"""Names for what may be anything: the boundary where a learner's objects come in.

`Any` stands here, and in the engine nowhere else: what is not known of a learner's object is said
by one of these names, and everything that labkit made itself has a type of its own. Where a value
only passes through, or is asked what it is before anything is done with it, it is an `object`.
"""

from typing import Any

# A learner's function or class, or what calling it gave: any attribute and any call may be tried,
# and may fail in any way. Drivers take it, observing guards it.
Theirs = Any

# What `plain.freeze` made of a value: numbers, words, arrays, containers of them, and `Foreign` for
# the rest. Which of them it is, the contract of the exercise says (`labkit.engine.contract`).
Frozen = Any

# Frozen parts of a returned value, by name: {"loss": ..., "d_U": ...}.
Leaves = dict[str, Frozen]

# What `json` reads or writes: numbers, words, lists and dicts of them, in whatever order they came.
Json = Any
