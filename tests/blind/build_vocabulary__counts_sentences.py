# exercise: build_vocabulary
# right: no
# wrong: counts in how many sequences a word occurs, not how often
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
    words = list(dict.fromkeys(w for seq in sequences for w in seq))

    def how_often(word):
        return sum(word in seq for seq in sequences)

    words.sort(key=how_often, reverse=True)
    if max_words is not None:
        del words[max_words:]
    words += ["UNK"]
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))
