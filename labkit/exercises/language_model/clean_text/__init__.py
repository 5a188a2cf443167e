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
        "`It's 8.` becomes `it s`: the apostrophe is a space, and so are the last "
        "three characters together, which then fall away at the end. Two words that a"
        " line end kept apart stay two words.",
        "`re.sub` replaces whatever fits a pattern. Which pattern fits a whole run of characters "
        "that are not a to z, and what should a run become? What must have happened to capitals "
        "before that?",
        "letters first, then everything else, then the two ends\n"
        "\n"
        "one replacement does the middle part, if its pattern takes whole runs",
    ),
)
