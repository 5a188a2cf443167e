# exercise: build_vocabulary
# right: no
# wrong: ties are in alphabetical order; the second dict also goes from word to index
# lines: 21, 27
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    counter = Counter()
    for sequence in sequences:
        counter.update(sequence)
    pairs = sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))
    words = [pair[0] for pair in pairs]
    if max_words is not None:
        words = words[:max_words]
    words = words + ["UNK"]
    word_to_idx = {word: i for i, word in enumerate(words)}
    idx_to_word = {word: i for i, word in enumerate(words)}
    return word_to_idx, idx_to_word
