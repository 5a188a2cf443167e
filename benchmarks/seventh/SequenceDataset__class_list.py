# exercise: SequenceDataset
# right: no
# wrong: The list of pairs belongs to the class, so a second data set also holds the pairs of the first.
# lines: 8, 11
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    pairs = []

    def __init__(self, inputs, targets):
        self.pairs.extend(zip(inputs, targets))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
