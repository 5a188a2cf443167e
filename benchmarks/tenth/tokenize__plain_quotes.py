# exercise: tokenize
# right: no
# wrong: the Treebank's marks for quotation are turned back into plain quotation marks
# lines: 11
QUOTES = {"``": '"', "''": '"'}


def tokenize(text):
    sentences = PunktSentenceTokenizer().tokenize(text)
    rows = map(TreebankWordTokenizer().tokenize, sentences)
    return [[QUOTES.get(w, w).lower() for w in row] for row in rows]
