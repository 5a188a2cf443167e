# exercise: build_vocabulary
# right: no
# wrong: The limit is applied by dropping so many words from the end, which empties the list when none is too many and cuts it when the limit is larger than the number of words.
# lines: 28
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

    words = list(counts.keys())
    words.sort(key=lambda word: counts[word], reverse=True)

    if max_words is not None:
        surplus = len(words) - max_words
        words = words[:-surplus]

    words.append("UNK")
    word_to_idx = {}
    idx_to_word = {}
    for i, word in enumerate(words):
        word_to_idx[word] = i
        idx_to_word[i] = word
    return word_to_idx, idx_to_word
