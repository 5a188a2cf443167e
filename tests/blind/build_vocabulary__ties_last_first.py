# exercise: build_vocabulary
# right: no
# wrong: the sorted list is turned round, so words that tie come in reverse order of appearance
# lines: 21
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
            if word not in counts:
                counts[word] = 0
            counts[word] += 1
    words = sorted(counts, key=counts.get)[::-1]
    if max_words is not None:
        words = words[:max_words]
    words.append("UNK")
    word_to_idx, idx_to_word = {}, {}
    for index, word in enumerate(words):
        word_to_idx[word] = index
        idx_to_word[index] = word
    return word_to_idx, idx_to_word
