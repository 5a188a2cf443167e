# exercise: build_vocabulary
# right: no
# wrong: the keys of lexsort are the wrong way round: the words come in order of first appearance, whatever their counts
# lines: 19

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
    if flat:
        unique, first, counts = np.unique(flat, return_index=True, return_counts=True)
        order = np.lexsort((-counts, first))
        words = unique[order].tolist()
    else:
        words = []
    if max_words is not None:
        words = words[:max_words]
    words.append("UNK")
    return dict(zip(words, range(len(words)))), dict(zip(range(len(words)), words))
