"""What a search asks for, what it knows of the learner's run, and what it may spend."""

from dataclasses import dataclass

from labkit.engine.locate.outcome import Outcome
from labkit.engine.theirs import Theirs

MORE = 20_000  # steps that a candidate may take beyond, at most


@dataclass(frozen=True)
class Bounds:
    """budget: what all runs of candidates may cost together, in calls of functions. after:
    candidates that are tried after the first that mends everything. batch: asked for at once.
    one: whether only a single change is looked for, which mends everything."""

    budget: int = 600_000
    after: int = 160
    batch: int = 1
    one: bool = False


CHECK = Bounds()  # of a check in a notebook


@dataclass
class Ask:
    """Call each subject in case number `case`; of at most so many steps each."""

    subjects: list[Theirs]
    case: int
    limit: int


@dataclass
class Round:
    """Call one subject in several cases, in this order, up to the first that is not right."""

    subject: Theirs
    cases: list[int]
    limits: list[int]


@dataclass
class Target:
    """What is known of the learner's own run: outcomes and cost of each case; and how many steps
    that takes, or the right answer's, if those are more."""

    outcomes: list[Outcome]
    steps: list[int]
    costs: list[int]

    @property
    def failing(self) -> list[int]:
        """The wrong cases, cheapest first."""
        wrong = [i for i, o in enumerate(self.outcomes) if o != frozenset()]
        return sorted(wrong, key=lambda i: (self.costs[i], i))

    def limit(self, case: int) -> int:
        return 4 * self.steps[case] + 300

    def room(self, case: int) -> int:
        """The steps of a candidate that has mended one case: a right one may be slow."""
        return self.limit(case) + min(7 * self.limit(case), MORE)


@dataclass
class Purse:
    """What may still be spent."""

    left: int
    tried: int = 0

    def pay(self, cost: int) -> None:
        self.left -= cost
        self.tried += 1
