# exercise: tokenize
# right: no
# wrong: an empty text gives one empty sentence
# lines: 7
def tokenize(text):
    bank = TreebankWordTokenizer()
    result = [[]]
    for k, s in enumerate(PunktSentenceTokenizer().tokenize(text)):
        if k:
            result.append([])
        result[-1] += [w.lower() for w in bank.tokenize(s)]
    return result
