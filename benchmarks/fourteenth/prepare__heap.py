# exercise: prepare
# right: yes
import heapq
from itertools import chain, count


def prepare(sentences, vocabulary_size=8000):
    seen = {}
    for place, word in zip(count(), chain.from_iterable(sentences)):
        number, first = seen.get(word, (0, place))
        seen[word] = number - 1, first
    heap = [(*rank, word) for word, rank in seen.items()]
    room = vocabulary_size - 3
    kept = [word for _, _, word in heapq.nsmallest(room, heap)]
    index_to_word = [*kept, "UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = {word: i for i, word in enumerate(index_to_word)}
    unknown, end, start = (word_to_index[m] for m in index_to_word[-3:])
    body = [[word_to_index.get(word, unknown) for word in s] for s in sentences]
    return index_to_word, word_to_index, [[start] + b for b in body], [b + [end] for b in body]
