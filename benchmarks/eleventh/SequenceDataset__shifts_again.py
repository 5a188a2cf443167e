# exercise: SequenceDataset
# right: no
# wrong: It shifts inputs and targets once more, so each comes back one entry shorter than it was given.
# lines: 16, 17
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.x = inputs
        self.y = targets

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        x = self.x[index][:-1]
        y = self.y[index][1:]
        return (x, y)
