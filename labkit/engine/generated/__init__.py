"""Mistakes that no list holds: edits of the right answer's own syntax, one place at a time.

The edits are those that the search for a line tries on a learner's code (`labkit.engine.locate`);
here they are made to the right answer, and a learner's outputs are compared with theirs. Their
words come from templates, in the stub's names: never from the answer's code.

    edits   what is done to the answer's tree      words   what is said of each
    kin     what other exercises' lists lend       asked   the right answer to another question
    entry   a generated mistake as a list holds it
"""

from labkit.engine.draw import Observed
from labkit.engine.exercise import Exercise
from labkit.engine.generated.asked import asked
from labkit.engine.generated.edits import Generated, generated
from labkit.engine.generated.kin import kin

__all__ = ["Generated", "asked", "generated", "kin", "unlisted"]


def unlisted(exercise: Exercise) -> tuple[Observed, ...]:
    """Every mistake that the exercise's own list does not hold: lent, asked, made."""
    return (*kin(exercise), *asked(exercise), *generated(exercise))
