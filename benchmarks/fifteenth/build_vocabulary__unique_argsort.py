# exercise: build_vocabulary
# right: no
# wrong: words that tie come in the order of the alphabet, not of first appearance
# lines: 16
def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    flat = [word for seq in sequences for word in seq]
    types, freq = np.unique(np.array(flat, dtype=object), return_counts=True)
    order = np.argsort(-freq, kind="stable")
    vocab = types[order].tolist()
    if max_words is not None:
        vocab = vocab[:max_words]
    vocab += ["UNK"]
    idx_to_word = {i: vocab[i] for i in range(len(vocab))}
    word_to_idx = {w: i for i, w in idx_to_word.items()}
    return word_to_idx, idx_to_word
