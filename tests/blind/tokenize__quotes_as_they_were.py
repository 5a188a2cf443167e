# exercise: tokenize
# right: no
# wrong: the Treebank's quotation marks are turned back into plain ones
# lines: 11
# name: plain-quotation-marks
QUOTES = {"``": '"', "''": '"'}


def tokenize(text):
    def word(token):
        return QUOTES.get(token, token.lower())

    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    return [[word(t) for t in treebank.tokenize(s)] for s in punkt.tokenize(text)]
