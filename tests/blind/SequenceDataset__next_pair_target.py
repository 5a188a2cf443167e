# exercise: SequenceDataset
# right: no
# wrong: the target is that of the next pair
# lines: 18
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.inputs, self.targets = list(inputs), list(targets)

    def __len__(self):
        return len(self.targets)

    def __getitem__(self, index):
        following = (index + 1) % len(self.targets)
        return (self.inputs[index], self.targets[following])
