# exercise: tokenize
# right: yes
def tokenize(text):
    words_of = TreebankWordTokenizer().tokenize

    def sentences_of(spans):
        for begin, end in spans:
            yield text[begin:end]

    spans = PunktSentenceTokenizer().span_tokenize(text)
    return [[*map(str.lower, words_of(sentence))] for sentence in sentences_of(spans)]
