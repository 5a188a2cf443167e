# exercise: build_vocabulary
# right: yes
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
    for sentence in sequences:
        for word in sentence:
            counts[word] = counts.get(word, 0) + 1

    by_count = {}
    for word, n in counts.items():
        by_count.setdefault(n, []).append(word)

    def ranked():
        for n in sorted(by_count, reverse=True):
            yield from by_count[n]

    room = len(counts) if max_words is None else max_words
    vocab = [word for _, word in zip(range(room), ranked())]
    vocab.append("UNK")
    return dict(zip(vocab, range(len(vocab)))), dict(enumerate(vocab))
