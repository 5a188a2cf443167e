# exercise: most_frequent_tag
# right: no
# wrong: the leader changes as soon as another tag is ahead, so with equal counts the tag that reached the count first wins, not the one that came first
# lines: 12, 13
class Leader:
    def __init__(self):
        self.counts = {}
        self.best = None

    def add(self, tag):
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if self.best is None or self.counts[tag] > self.counts[self.best]:
            self.best = tag


def most_frequent_tag(words, tags):
    everything = Leader()
    leaders = {}
    for sentence, sentence_tags in zip(words, tags):
        for w, t in zip(sentence, sentence_tags):
            everything.add(t)
            leaders.setdefault(w, Leader()).add(t)
    return {w: leader.best for w, leader in leaders.items()}, everything.best
