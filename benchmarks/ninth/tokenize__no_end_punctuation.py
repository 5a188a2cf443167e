# exercise: tokenize
# right: no
# wrong: the mark at the end of each sentence is dropped because an end mark comes later anyway
# lines: 11
def tokenize(text):
    """Split a text into sentences, and each sentence into words."""
    sent_tokenizer = PunktSentenceTokenizer()
    word_tokenizer = TreebankWordTokenizer()
    tokenized = []
    for sent in sent_tokenizer.tokenize(text):
        tokens = word_tokenizer.tokenize(sent.rstrip(".!?"))
        tokenized.append([t.lower() for t in tokens])
    return tokenized
