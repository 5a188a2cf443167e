# exercise: SequenceDataset
# right: yes
# wrong: keeps a list of tuples made by zip
# lines:
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        super().__init__()
        self._pairs = [(x, y) for x, y in zip(inputs, targets)]

    def __len__(self):
        return sum(1 for _ in self._pairs)

    def __getitem__(self, index):
        x, y = self._pairs[index]
        return x, y
