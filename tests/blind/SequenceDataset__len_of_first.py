# exercise: SequenceDataset
# right: no
# wrong: the length is the number of words of the first sequence
# lines: 16
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs[0])

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
