# exercise: tokenize
# right: no
# wrong: Tokens without a letter or digit are thrown away, and words are case-folded, which rewrites ß as ss.
# lines: 13, 14
def has_letter(word):
    return any(c.isalnum() for c in word)


def tokenize(text):
    sents = PunktSentenceTokenizer().tokenize(text)
    out = []
    for s in sents:
        words = filter(has_letter, TreebankWordTokenizer().tokenize(s))
        out.append([w.casefold() for w in words])
    return out
