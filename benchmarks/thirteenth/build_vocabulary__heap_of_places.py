# exercise: build_vocabulary
# right: yes
import heapq
from itertools import chain, count


def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    seen, place = {}, count()
    for word in chain.from_iterable(sequences):
        entry = seen.get(word)
        if entry is None:
            seen[word] = (-1, next(place))
        else:
            seen[word] = (entry[0] - 1, entry[1])

    heap = [(*key, word) for word, key in seen.items()]
    heapq.heapify(heap)

    def drain(left):
        while heap and left != 0:
            yield heapq.heappop(heap)[2]
            left -= 1
        yield "UNK"

    idx_to_word = dict(enumerate(drain(-1 if max_words is None else max_words)))
    return {word: i for i, word in idx_to_word.items()}, idx_to_word
