# exercise: build_vocabulary
# right: yes
import heapq
from itertools import chain


class Entry:
    def __init__(self, word, place):
        self.word, self.place, self.n = word, place, 0

    def __lt__(self, other):
        return (-self.n, self.place) < (-other.n, other.place)


def build_vocabulary(sequences, max_words=None):
    book = {}
    for place, word in enumerate(chain.from_iterable(sequences)):
        if word not in book:
            book[word] = Entry(word, place)
        book[word].n += 1
    room = len(book) if max_words is None else max_words
    best = heapq.nsmallest(room, book.values())
    idx_to_word = dict(enumerate([e.word for e in best] + ["UNK"]))
    return {w: i for i, w in idx_to_word.items()}, idx_to_word
