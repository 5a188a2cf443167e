# exercise: SequenceDataset
# right: no
# wrong: both lists are sorted by length, so pair i is another one
# lines: 12
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        pairs = sorted(zip(inputs, targets), key=lambda pair: len(pair[0]))
        self.x = [pair[0] for pair in pairs]
        self.y = [pair[1] for pair in pairs]

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index], self.y[index]
