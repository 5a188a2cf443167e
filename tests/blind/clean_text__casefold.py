# exercise: clean_text
# right: no
# wrong: casefold makes ss of the German sharp s, letters that the text does not have
# lines: 9
import re


def clean_text(text):
    return re.sub("[^a-z]+", " ", text.casefold()).strip()
