# exercise: tokenize
# right: no
# wrong: The sentences are keys of a dict, so one that occurs twice is kept only once.
# lines: 9
def tokenize(text):
    word_tokenizer = TreebankWordTokenizer()
    words = {}
    for sentence in PunktSentenceTokenizer().tokenize(text):
        words[sentence] = [w.lower() for w in word_tokenizer.tokenize(sentence)]
    return list(words.values())
