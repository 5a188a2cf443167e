# exercise: most_frequent_tag
# right: no
# wrong: The leader is kept while reading, so of two equally frequent tags the one wins that reached the count first, not the one that came first.
# lines: 11, 12
class Leader:
    def __init__(self):
        self.n, self.best = {}, None

    def see(self, tag):
        self.n[tag] = self.n.get(tag, 0) + 1
        if self.best is None or self.n[tag] > self.n[self.best]:
            self.best = tag


def most_frequent_tag(words, tags):
    per_word, overall = {}, Leader()
    for sentence, labels in zip(words, tags):
        for w, t in zip(sentence, labels):
            per_word.setdefault(w, Leader()).see(t)
            overall.see(t)
    return {w: leader.best for w, leader in per_word.items()}, overall.best
