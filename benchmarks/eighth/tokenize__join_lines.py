# exercise: tokenize
# right: no
# wrong: the lines are joined with nothing between them, so the last word of a line and the first of the next become one
# lines: 6
def tokenize(text):
    one_line = "".join(line for line in text.splitlines())
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    return [list(map(str.lower, treebank.tokenize(s))) for s in punkt.tokenize(one_line)]
