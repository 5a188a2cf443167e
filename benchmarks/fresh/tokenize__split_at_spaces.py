# exercise: tokenize
# right: no
# wrong: words are cut at spaces
# lines: 6
def tokenize(text):
    return [s.lower().split() for s in PunktSentenceTokenizer().tokenize(text)]
