# exercise: most_frequent_tag
# right: no
# wrong: a champion is kept while reading, so of two equally frequent tags the one wins that reached the count first and not the one that came first
# lines: 12, 13
class Race:
    def __init__(self):
        self.points = {}
        self.leader = None

    def score(self, tag):
        self.points[tag] = self.points.get(tag, 0) + 1
        if self.leader is None or self.points[tag] > self.points[self.leader]:
            self.leader = tag


def most_frequent_tag(words, tags):
    races = {}
    overall = Race()
    for sentence, its_tags in zip(words, tags, strict=True):
        for word, tag in zip(sentence, its_tags, strict=True):
            races.setdefault(word, Race()).score(tag)
            overall.score(tag)
    return {word: race.leader for word, race in races.items()}, overall.leader
