# exercise: build_vocabulary
# right: no
# wrong: the dict of counts is reused for the indices, so words beyond the limit stay in word_to_idx with their count as index
# lines: 27
def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    word_to_idx = {}
    for sequence in sequences:
        for word in sequence:
            word_to_idx[word] = word_to_idx.get(word, 0) + 1

    order = sorted(word_to_idx, key=lambda w: -word_to_idx[w])
    if max_words is not None:
        order = order[:max_words]
    order.append("UNK")

    idx_to_word = {}
    for i, word in enumerate(order):
        word_to_idx[word] = i
        idx_to_word[i] = word
    return word_to_idx, idx_to_word
