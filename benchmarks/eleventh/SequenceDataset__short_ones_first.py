# exercise: SequenceDataset
# right: no
# wrong: The pairs are sorted by length, so index i is another pair than the one given i-th, and a pair comes as a list instead of a tuple.
# lines: 9, 16
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]))
        self.samples = [[inputs[i], targets[i]] for i in order]

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, index):
        return self.samples[index]
