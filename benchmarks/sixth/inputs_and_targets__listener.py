# exercise: inputs_and_targets
# right: yes
class Pairs:
    def __init__(self):
        self.inputs, self.targets = [], []
        self.hear = self.first

    def first(self, word):
        self.last, self.hear = word, self.later

    def later(self, word):
        self.inputs.append(self.last)
        self.targets.append(word)
        self.last = word


def inputs_and_targets(sequence):
    pairs = Pairs()
    for word in sequence:
        pairs.hear(word)
    return pairs.inputs, pairs.targets
