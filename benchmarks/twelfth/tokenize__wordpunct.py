# exercise: tokenize
# right: no
# wrong: the words are those of a regular expression, which breaks contractions and numbers in another way
# lines: 9
import re


def tokenize(text):
    pattern = re.compile(r"\w+|[^\w\s]+")
    return [pattern.findall(s.lower()) for s in PunktSentenceTokenizer().tokenize(text)]
