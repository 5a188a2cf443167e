# exercise: SequenceDataset
# right: yes
# wrong: a dict from index to pair
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self._pairs = dict(enumerate(zip(inputs, targets, strict=True)))

    def __len__(self):
        return max(self._pairs, default=-1) + 1

    def __getitem__(self, index):
        return self._pairs[int(index)]
