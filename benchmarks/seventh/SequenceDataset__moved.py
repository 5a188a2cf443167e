# exercise: SequenceDataset
# right: no
# wrong: The pairs are popped out of the two lists, which are empty afterwards.
# lines: 11
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.items = []
        while inputs and targets:
            self.items.append((inputs.pop(0), targets.pop(0)))

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]
