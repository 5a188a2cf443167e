"""The face of fit_line: numbers and hints. No answer, no cases, no mistakes."""

from labkit.engine import Face

FACE = Face(
    number="1.3",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "The line of least squares goes through the point of both means.",
        "How far does y move with x, for each unit that x moves by itself?",
        "take both means away\n\nslope ← sum of products over sum of squares of x\n\n"
        "intercept ← what is left of the mean of y where x is 0",
    ),
)
