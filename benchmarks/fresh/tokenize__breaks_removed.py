# exercise: tokenize
# right: no
# wrong: removes line breaks without a space, which glues words together
# lines: 6
def tokenize(text):
    text = text.replace("\n", "").replace("\r", "")
    punkt, bank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    return [[w.lower() for w in bank.tokenize(s)] for s in punkt.tokenize(text)]
