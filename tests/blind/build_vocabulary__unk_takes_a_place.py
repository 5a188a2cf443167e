# exercise: build_vocabulary
# right: no
# wrong: UNK is counted as one of the max_words words
# lines: 18
def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    flat = [word for sequence in sequences for word in sequence]
    order = sorted(set(flat), key=lambda w: (-flat.count(w), flat.index(w)))
    if max_words is not None:
        order = order[: max(max_words - 1, 0)]
    word_to_idx = {}
    for word in order + ["UNK"]:
        word_to_idx[word] = len(word_to_idx)
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
