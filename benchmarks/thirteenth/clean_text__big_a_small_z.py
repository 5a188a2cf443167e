# exercise: clean_text
# right: no
# wrong: The range A-z also takes in the six characters between Z and a, so brackets, underscores, carets and backquotes stay.
# lines: 9
import re


def clean_text(text):
    pieces = re.split("[^A-z]+", text)
    return " ".join(piece.lower() for piece in pieces if piece)
