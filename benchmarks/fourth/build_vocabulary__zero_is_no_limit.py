# exercise: build_vocabulary
# right: no
# wrong: max_words=0 is taken for no limit, so all words are kept
# lines: 24

def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    counts = {}
    for sequence in sequences:
        for word in sequence:
            if word in counts:
                counts[word] += 1
            else:
                counts[word] = 1
    words = sorted(counts, key=lambda w: -counts[w])
    if max_words:
        words = words[:max_words]
    words.append("UNK")
    word_to_idx = {}
    idx_to_word = {}
    for i, word in enumerate(words):
        word_to_idx[word] = i
        idx_to_word[i] = word
    return word_to_idx, idx_to_word
