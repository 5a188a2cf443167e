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
    for sequence in sequences:
        for word in sequence:
            counts[word] = counts.get(word, 0) + 1

    room = len(counts) if max_words is None else max_words
    vocabulary = []
    # max() gives the first of equal ones, and a dict remembers who came first
    while counts and len(vocabulary) < room:
        winner = max(counts, key=counts.get)
        vocabulary.append(winner)
        del counts[winner]
    vocabulary.append("UNK")
    return {w: i for i, w in enumerate(vocabulary)}, dict(enumerate(vocabulary))
