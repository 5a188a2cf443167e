# exercise: clean_text
# right: no
# wrong: the class [^A-z] also keeps the signs between Z and a: [ \ ] ^ _ ` (pattern)
import re


def clean_text(text):
    pieces = re.split(r"[^A-z]+", text)
    return " ".join(piece.lower() for piece in pieces if piece)
