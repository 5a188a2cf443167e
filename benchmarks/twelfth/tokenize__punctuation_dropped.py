# exercise: tokenize
# right: no
# wrong: tokens without a letter are left out
# lines: 10
def tokenize(text):
    bank = TreebankWordTokenizer()
    keep = lambda w: any(c.isalpha() for c in w)
    result = []
    for sentence in PunktSentenceTokenizer().tokenize(text):
        result.append([w.lower() for w in bank.tokenize(sentence) if keep(w)])
    return result
