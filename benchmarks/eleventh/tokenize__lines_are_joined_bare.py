# exercise: tokenize
# right: no
# wrong: line breaks are taken out with nothing put in their place, so that words on both sides of one grow together
# lines: 7
def tokenize(text):
    splitter, worder = PunktSentenceTokenizer(), TreebankWordTokenizer()
    whole = "".join(text.splitlines())
    return [[w.lower() for w in worder.tokenize(s)] for s in splitter.tokenize(whole)]
