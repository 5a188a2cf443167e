# exercise: tokenize
# right: no
# wrong: puts plain quotation marks back in place of the Treebank's own
# lines: 12
def tokenize(text):
    back = {"``": '"', "''": '"'}
    treebank = TreebankWordTokenizer()
    punkt = PunktSentenceTokenizer()

    def one(sentence):
        for word in treebank.tokenize(sentence):
            yield back.get(word, word.lower())

    return [list(one(s)) for s in punkt.tokenize(text)]
