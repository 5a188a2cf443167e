# exercise: SequenceDataset
# right: no
# wrong: pair i is entry i - 1, counted from one (__getitem__)
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs, self.targets = list(inputs), list(targets)

    def __len__(self):
        return len(self.inputs)

    def _pair(self, number):
        return self.inputs[number - 1], self.targets[number - 1]

    def __getitem__(self, index):
        return self._pair(index)
