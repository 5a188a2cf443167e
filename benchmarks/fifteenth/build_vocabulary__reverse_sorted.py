# exercise: build_vocabulary
# right: no
# wrong: words that tie stand in reverse order of appearance, and the limit is applied with UNK in the list, so that UNK is cut off
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
    freq = {}
    for seq in sequences:
        for tok in seq:
            if tok not in freq:
                freq[tok] = 0
            freq[tok] += 1
    tokens = sorted(freq, key=freq.get)
    tokens.reverse()
    tokens.append("UNK")
    if max_words is not None:
        tokens = tokens[:max_words]
    word_to_idx, idx_to_word = {}, {}
    for number, tok in enumerate(tokens):
        word_to_idx[tok] = number
        idx_to_word[number] = tok
    return word_to_idx, idx_to_word
