# exercise: tokenize
# right: yes
def tokenize(text):
    words_of = TreebankWordTokenizer().tokenize
    pieces = PunktSentenceTokenizer().span_tokenize(text)
    return [
        list(map(str.lower, words_of(text[begin:end])))
        for begin, end in pieces
    ]
