# exercise: SequenceDataset
# right: no
# wrong: Keeps the pairs in a dict keyed by the inputs, so equal inputs fall together and pairs are lost.
# lines: 9
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.examples = {}
        for x, y in zip(inputs, targets):
            self.examples[tuple(x)] = (x, y)
        self.pairs = list(self.examples.values())

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
