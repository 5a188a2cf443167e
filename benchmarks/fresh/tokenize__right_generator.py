# exercise: tokenize
# right: yes
def tokenize(text, sentence_cutter=None, word_cutter=None):
    sentence_cutter = sentence_cutter or PunktSentenceTokenizer()
    word_cutter = word_cutter or TreebankWordTokenizer()

    def sentences():
        for sentence in sentence_cutter.sentences_from_text(text):
            yield word_cutter.tokenize(sentence)

    return [[*map(lambda w: w.lower(), s)] for s in sentences()]
