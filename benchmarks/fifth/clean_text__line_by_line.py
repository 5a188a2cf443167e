# exercise: clean_text
# right: no
# wrong: Every line is cleaned by itself and the lines are joined with nothing between them, so words at line ends grow together.
# lines: 11
import re


def clean_text(text):
    lines = text.splitlines()
    cleaned = [re.sub("[^A-Za-z]+", " ", line).strip().lower() for line in lines]
    return "".join(cleaned)
