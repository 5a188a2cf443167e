# exercise: SequenceDataset
# right: yes
class SequenceDataset(Dataset):
    """Pairs of sequences."""

    def __init__(self, inputs, targets):
        self.pairs = list(zip(inputs, targets))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
