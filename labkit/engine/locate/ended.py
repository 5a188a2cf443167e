"""How a run of the learner's code is ended from outside."""


class Stopped(Exception):
    """The stop button was pressed."""


class TooManySteps(BaseException):
    """A candidate ran longer than the learner's own code by far: it is cut off."""
