# exercise: SequenceDataset
# right: no
# wrong: The pairs are put in order of length, so that index i no longer gives pair i.
# lines: 11, 17
class SequenceDataset(Dataset):
    """Pairs of sequences, grouped by length for efficient batching."""

    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets
        self.order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]))

    def __len__(self):
        return len(self.order)

    def __getitem__(self, index):
        i = self.order[index]
        return self.inputs[i], self.targets[i]
