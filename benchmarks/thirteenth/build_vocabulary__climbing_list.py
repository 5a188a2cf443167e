# exercise: build_vocabulary
# right: no
# wrong: the list is kept in order while reading, a word moves up only when it overtakes, so of two words that end equal the one that got there first leads, not the one that appeared first
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
    ranking = []
    counts = {}
    for sequence in sequences:
        for word in sequence:
            if word not in counts:
                counts[word] = 0
                ranking.append(word)
            counts[word] += 1
            k = ranking.index(word)
            while k > 0 and counts[ranking[k - 1]] < counts[word]:
                ranking[k - 1], ranking[k] = ranking[k], ranking[k - 1]
                k -= 1
    if max_words is not None:
        ranking = ranking[:max_words]
    ranking.append("UNK")
    return {w: i for i, w in enumerate(ranking)}, {i: w for i, w in enumerate(ranking)}
