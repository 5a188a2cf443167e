# exercise: SequenceDataset
# right: no
# wrong: len counts inputs and targets together; an item is a list and not a tuple
# lines: 16, 19
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs) + len(self.targets)

    def __getitem__(self, index):
        return [self.inputs[index], self.targets[index]]
