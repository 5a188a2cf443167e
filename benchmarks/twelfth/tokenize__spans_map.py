# exercise: tokenize
# right: yes
def tokenize(text):
    split_words = TreebankWordTokenizer().tokenize
    spans = PunktSentenceTokenizer().span_tokenize(text)
    return [list(map(str.lower, split_words(text[a:b]))) for a, b in spans]
