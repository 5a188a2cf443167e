# exercise: tokenize
# right: no
# wrong: The text is given to Punkt's constructor, which trains on it and then cuts at other places.
# lines: 6
def tokenize(text):
    splitter = PunktSentenceTokenizer(text)
    word_tokenizer = TreebankWordTokenizer()
    sentences = []
    for sentence in splitter.tokenize(text):
        sentences.append([w.lower() for w in word_tokenizer.tokenize(sentence)])
    return sentences
