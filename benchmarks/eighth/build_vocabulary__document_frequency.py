# exercise: build_vocabulary
# right: no
# wrong: A word is counted once for every sequence that holds it, not once for every time it comes.
# lines: 10
class Tally(dict):
    def __missing__(self, key):
        return 0

    def feed(self, sentence):
        for token in dict.fromkeys(sentence):
            self[token] += 1
        return self

    def ranked(self):
        return sorted(self, key=self.get, reverse=True)


def build_vocabulary(sequences, max_words=None):
    tally = Tally()
    for s in sequences:
        tally.feed(s)
    tokens = [*tally.ranked()[:max_words], "UNK"]
    return dict(zip(tokens, range(len(tokens)))), dict(zip(range(len(tokens)), tokens))
