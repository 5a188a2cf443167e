# exercise: tokenize
# right: yes
def tokenize(text):
    def sentences():
        for start, end in PunktSentenceTokenizer().span_tokenize(text):
            yield text[start:end]

    return [[w.lower() for w in row] for row in TreebankWordTokenizer().tokenize_sents(sentences())]
