"""Mistakes that no list holds: edits of the right answer's own syntax, one place at a time.

The edits are those that the search for a line tries on a learner's code (`labkit.engine.locate`);
here they are made to the right answer, and a learner's outputs are compared with theirs. Their
words come from templates, in the stub's names: never from the answer's code.

    edits   what is done to the answer's tree      words   what is said of each
"""

from labkit.engine.generated.edits import Generated, generated

__all__ = ["Generated", "generated"]
