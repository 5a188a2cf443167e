# exercise: SequenceDataset
# right: yes
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.columns = (inputs, targets)

    def __len__(self):
        return len(self.columns[-1])

    def __getitem__(self, index):
        return tuple(column[index] for column in self.columns)
