# exercise: SequenceDataset
# right: no
# wrong: The pairs are sorted by length, so index i is not the i-th pair that came in.
# lines: 9
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]))
        self.inputs = [inputs[i] for i in order]
        self.targets = [targets[i] for i in order]

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
