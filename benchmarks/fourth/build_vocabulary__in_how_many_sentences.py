# exercise: build_vocabulary
# right: no
# wrong: counts in how many sequences a word occurs, not how often
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
    # a word is frequent when many sequences have it
    spread = {}
    for sequence in sequences:
        for word in dict.fromkeys(sequence):
            spread[word] = spread.get(word, 0) + 1
    order = sorted(spread, key=spread.get, reverse=True)
    order = order if max_words is None else order[:max_words]
    order = order + ["UNK"]
    return {w: i for i, w in enumerate(order)}, {i: w for i, w in enumerate(order)}
