# exercise: SequenceDataset
# right: no
# wrong: len adds inputs and targets up, twice the number of pairs
from torch.utils.data import Dataset


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.data = (inputs, targets)

    def __len__(self):
        return sum(map(len, self.data))

    def __getitem__(self, index):
        return tuple(part[index] for part in self.data)
