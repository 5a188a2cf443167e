# exercise: tokenize
# right: no
# wrong: only the first word of a sentence is put in lower case, the others keep their capitals
# lines: 7
def tokenize(text):
    rows = map(TreebankWordTokenizer().tokenize, PunktSentenceTokenizer().tokenize(text))
    return [[w.lower() if k == 0 else w for k, w in enumerate(row)] for row in rows]
