"""The face of pad_batch: numbers and hints. No answer, no cases, no mistakes.

Sequences of different lengths as one array, with a mask that tells them apart.
"""

from labkit.engine import Face

FACE = Face(
    number="2.4",
    minutes=20,
    difficulty=2,
    points=5,
    hints=(
        "The sequences 5 7 and 3, padded with 0, become the rows 5 7 and 3 0. The "
        "mask is True True and True False. Without the mask nobody could tell that 0 "
        "from a token 0, so it is made from what you know before you fill anything "
        "up.",
        "`pad_value` may be a token as well, so looking for it in the array tells nothing. "
        "What do you know about each sequence before padding that decides, for every t, "
        "whether place t is real?",
        "T ← the largest of the lengths\n\n"
        "padded ← a B × T array of integers, `pad_value` everywhere; mask ← a B × T array of "
        "False\n\n"
        "for each row: write the sequence into the beginning of the row, and True into as many "
        "places of the mask",
    ),
)
