# exercise: tokenize
# right: no
# wrong: drops whatever is not made of letters
# lines: 7
def tokenize(text):
    punkt, bank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    return [[w.lower() for w in bank.tokenize(s) if w.isalpha()] for s in punkt.tokenize(text)]
