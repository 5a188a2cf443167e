# exercise: build_vocabulary
# right: no
# wrong: once max_words different words have been met no new word is counted, so the first words stay and not the most frequent ones
# lines: 13
class Counts:
    def __init__(self, room):
        self.room = room
        self.n = {}

    def add(self, word):
        if word in self.n:
            self.n[word] += 1
        elif self.room is None or len(self.n) < self.room:
            self.n[word] = 1

    def ranking(self):
        return sorted(self.n, key=lambda w: -self.n[w])


def build_vocabulary(sequences, max_words=None):
    counts = Counts(max_words)
    for sequence in sequences:
        for word in sequence:
            counts.add(word)
    words = counts.ranking() + ["UNK"]
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))
