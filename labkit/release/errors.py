"""The one exception that a command shows as a single line."""


class CourseError(Exception):
    """Something in the course's files is wrong.

    place: the file, and the cell where there is one. what: the fact. mend: the way out.
    str() is all three in one line.
    """

    def __init__(self, place: str, what: str, mend: str):
        # One line whatever came in: a parser's own message may hold several.
        self.place, self.what, self.mend = (" ".join(s.split()) for s in (place, what, mend))
        super().__init__(f"{self.place}: {self.what}; {self.mend}")
