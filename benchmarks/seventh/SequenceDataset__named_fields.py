# exercise: SequenceDataset
# right: no
# wrong: An item is a dict in place of a tuple, and the length is one too small.
# lines: 12, 15
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.data = {"inputs": inputs, "targets": targets}

    def __len__(self):
        return len(self.data["inputs"]) - 1

    def __getitem__(self, index):
        return {name: column[index] for name, column in self.data.items()}
