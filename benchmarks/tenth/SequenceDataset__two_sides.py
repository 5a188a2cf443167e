# exercise: SequenceDataset
# right: yes
from operator import itemgetter


class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self._sides = (inputs, targets)

    def __len__(self):
        return min(map(len, self._sides))

    def __getitem__(self, index):
        return tuple(map(itemgetter(index), self._sides))
