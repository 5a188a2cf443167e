# exercise: build_vocabulary
# right: no
# wrong: words that tie are in reverse alphabetical order, not in order of first appearance
# lines: 20

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
    counts = Counter(word for sequence in sequences for word in sequence)
    pairs = sorted(((n, word) for word, n in counts.items()), reverse=True)
    words = [word for n, word in pairs]
    if max_words is not None:
        words = words[:max_words]
    words += ["UNK"]
    word_to_idx = {word: i for i, word in enumerate(words)}
    idx_to_word = {i: word for i, word in enumerate(words)}
    return word_to_idx, idx_to_word
