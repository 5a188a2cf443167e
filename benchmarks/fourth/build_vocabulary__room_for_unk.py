# exercise: build_vocabulary
# right: no
# wrong: UNK takes one of the max_words places, and idx_to_word is a list, no dict
# lines: 22, 25

def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    counts = defaultdict(int)
    for sequence in sequences:
        for word in sequence:
            counts[word] += 1
    idx_to_word = sorted(counts, key=counts.get, reverse=True)
    if max_words is not None:
        idx_to_word = idx_to_word[: max_words - 1]
    idx_to_word.append("UNK")
    word_to_idx = {word: i for i, word in enumerate(idx_to_word)}
    return word_to_idx, idx_to_word
