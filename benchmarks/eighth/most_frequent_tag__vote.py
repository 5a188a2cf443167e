# exercise: most_frequent_tag
# right: no
# wrong: takes the survivor of a majority vote (up for the same tag, down for another), which need not be the most frequent tag when none has more than half
# lines: 15
class Vote:
    def __init__(self):
        self.tag, self.lead = None, 0

    def add(self, tag):
        if self.lead == 0:
            self.tag, self.lead = tag, 1
        elif tag == self.tag:
            self.lead += 1
        else:
            self.lead -= 1


def most_frequent_tag(words, tags):
    votes, everything = {}, Vote()
    for sentence, its_tags in zip(words, tags):
        for word, tag in zip(sentence, its_tags):
            votes.setdefault(word, Vote()).add(tag)
            everything.add(tag)
    return {word: vote.tag for word, vote in votes.items()}, everything.tag
