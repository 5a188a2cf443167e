# exercise: prepare
# right: yes
import heapq
from collections import Counter
from itertools import chain, count


def prepare(sentences, vocabulary_size=8000):
    first_seen = count()
    tally = Counter(chain.from_iterable(sentences))
    ranked = [(-n, next(first_seen), word) for word, n in tally.items()]
    kept = [word for _, _, word in heapq.nsmallest(vocabulary_size - 3, ranked)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN", *kept]
    word_to_index = {word: index for index, word in enumerate(index_to_word)}

    def looked_up(words):
        for word in ("SENTENCE_START", *words, "SENTENCE_END"):
            yield word_to_index.get(word, 2)

    whole = [np.fromiter(looked_up(words), dtype=int) for words in sentences]
    return index_to_word, word_to_index, [w[:-1] for w in whole], [w[1:] for w in whole]
