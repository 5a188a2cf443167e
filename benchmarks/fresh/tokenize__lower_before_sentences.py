# exercise: tokenize
# right: no
# wrong: makes the whole text lower case first, so that Punkt loses the capitals it looks at
# lines: 6
def tokenize(text):
    text = text.lower()
    return [TreebankWordTokenizer().tokenize(s) for s in PunktSentenceTokenizer().tokenize(text)]
