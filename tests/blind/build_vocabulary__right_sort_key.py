# exercise: build_vocabulary
# right: yes
# wrong: two dicts, sorted by (-count, first place), numbered with zip
# lines:
def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    count, first = {}, {}
    place = 0
    for sequence in sequences:
        for word in sequence:
            first.setdefault(word, place)
            count[word] = count.get(word, 0) + 1
            place += 1
    limit = len(first) if max_words is None else max_words
    ranked = sorted(first, key=lambda w: (-count[w], first[w]))[:limit]
    words = [*ranked, "UNK"]
    return dict(zip(words, range(len(words)))), dict(enumerate(words))
