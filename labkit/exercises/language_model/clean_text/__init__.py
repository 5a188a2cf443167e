"""The face of clean_text: numbers and hints. No answer, no cases, no mistakes.

An alphabet of 27 characters.
"""

from labkit.engine import Face

FACE = Face(
    number="8.1",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "27 characters may be left: a to z and the space. Capitals become small letters. All "
        "else, line ends too, becomes a space; several in a row become one; none at the ends.",
        "`re.sub` replaces whatever fits a pattern. Which pattern fits a whole run of characters "
        "that are not a to z, and what should a run become? What must have happened to capitals "
        "before that?",
        "make the text small\n\nreplace every run of one or more characters outside a to z by a "
        "space\n\ntake the spaces off both ends",
    ),
)
