# exercise: tokenize
# right: no
# wrong: the text is cut at line breaks before Punkt sees it, so a sentence over two lines becomes two
# lines: 7
def tokenize(text):
    punkt, bank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    pieces = (s for line in text.splitlines() for s in punkt.tokenize(line))
    return [[w.lower() for w in bank.tokenize(p)] for p in pieces]
